"""The window is complete in Finnish, Swedish and English, plurals and placeholders included."""

import ast
import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from app.ui.foundation import i18n
from tools import messages
from tools.messages import Message


def test_every_text_can_be_found_in_the_code() -> None:
    texts, faults = messages.in_code()
    assert texts
    assert faults == []


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_every_text_is_translated_and_nothing_is_left_over(language: str) -> None:
    texts, _ = messages.in_code()
    faults = messages.faults(language, texts, messages.in_language(language))
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    ("forms", "fault"),
    [
        (("{name} siirrettiin", "{name} siirtyi: %n"), None),
        (("{name}", ""), "unfinished"),
        (("{name} siirtyi", "siirtyi: %n"), "other placeholders"),
        (("{name} siirtyi", "{name} siirtyi"), "other placeholders"),
        (("{name}: %n", "{name}: %n "), "space around"),
        (("&{name}: %n", "{name}: %n"), "another number of &"),
        (("{name}: %n",), "two plural forms"),
    ],
)
def test_a_wrong_translation_is_told(forms: tuple[str, ...], fault: str | None) -> None:
    text = Message("Page", "{name} moved: %n", plural=True, module="page")
    translated = Message("Page", text.source, "", True, "page", forms=forms, finished=True)
    told = messages.faults("fi", [text], [translated])
    assert len(told) == (1 if fault else 0)
    assert all(fault and fault in line for line in told)


def test_missing_unused_and_misplaced_messages_are_told() -> None:
    texts = [Message("Page", "Here", module="page"), Message("Page", "Moved", module="page")]
    translated = [
        Message("Page", "Gone", module="page", forms=("Poissa",), finished=True),
        Message("Page", "Moved", module="other", forms=("Siirretty",), finished=True),
    ]
    told = messages.faults("sv", texts, translated)
    assert [line.split(":")[0] for line in told] == ["missing", "unused", "belongs into page.ts"]


def test_texts_are_found_with_their_class_comment_and_number(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(
        "class Page:\n"
        "    def show(self, other, n):\n"
        "        self.tr('One')\n"
        "        self.tr('Open', 'a file')\n"
        "        self.tr('%n clients', '', n)\n"
        "        QCoreApplication.translate('Elsewhere', 'Two ' 'parts')\n"
        "        self.tr(n)\n"
        "        other.tr('Whose?')\n",
        "utf-8",
    )
    texts, faults = messages.in_code(tmp_path)
    assert [(*text.key, text.plural) for text in texts] == [
        ("Page", "One", "", False),
        ("Page", "Open", "a file", False),
        ("Page", "%n clients", "", True),
        ("Elsewhere", "Two parts", "", False),
    ]
    assert len(faults) == 2


def bare_texts(tree: ast.AST) -> list[str]:
    """Literals that look like wording but are not in tr(...): a coach would read them in English.

    That is two words in a row, or any word handed to a setter of text.
    """
    found = []
    for node in ast.walk(tree):
        worded = getattr(getattr(node, "func", None), "attr", "") in TEXT_SETTERS
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue  # a docstring
        for child in ast.iter_child_nodes(node):
            if not isinstance(child, ast.Constant) or not isinstance(child.value, str):
                continue
            pattern = r"[a-zåäö]{2}" if worded else r"[a-zåäö]{2,} [a-zåäö]{2,}"
            styled = "{" in child.value and ":" in child.value
            if re.search(pattern, child.value, re.IGNORECASE) and not styled:
                found.append(child.value)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("tr", "translate"):
            for child in ast.walk(node):
                if isinstance(child, ast.Constant) and child.value in found:
                    found.remove(child.value)
    return found


TEXT_SETTERS = {
    "addAction",
    "addTab",
    "setAccessibleDescription",
    "setAccessibleName",
    "setPlaceholderText",
    "setText",
    "setTitle",
    "setToolTip",
    "setWindowTitle",
}


@pytest.mark.parametrize("file", sorted(messages.WINDOW.rglob("*.py")), ids=lambda p: p.stem)
def test_no_wording_stands_outside_of_tr(file: Path) -> None:
    assert set(bare_texts(ast.parse(file.read_text("utf-8")))) <= {"Rinnalla", "Noto Sans"}


def test_bare_wording_is_told() -> None:
    code = "self.tr('Open it'); a.setText('Open'); QLabel('Open the file'); b.icon('open')"
    assert bare_texts(ast.parse(code)) == ["Open", "Open the file"]


class Speaker(QObject):
    """A stand-in for a part of the window."""

    def words(self) -> list[str]:
        return [
            self.tr("Open"),
            self.tr("Open", "a file"),
            self.tr("Unknown"),
            *(self.tr("%n clients", "", number) for number in (0, 1, 2)),
        ]


class Heir(Speaker):
    """Inherits its texts; their class is still the one that they are written in."""


def test_what_is_written_to_a_ts_file_is_what_the_window_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    file = tmp_path / "translations" / "fi" / "pages" / "speaker.ts"
    file.parent.mkdir(parents=True)
    told = [
        Message("Speaker", "Open", forms=("Avoinna & <auki>",), finished=True),
        Message("Speaker", "Open", "a file", forms=("Avaa",), finished=True),
        Message("Speaker", "Unknown", forms=("Kesken",)),
        Message("Speaker", "%n clients", "", True, forms=("%n asiakas", "%n asiakasta")),
    ]
    told[3] = replace(told[3], finished=True)
    file.write_text(messages.as_ts("fi", told), "utf-8")
    monkeypatch.setattr(i18n, "resource", lambda *parts: tmp_path.joinpath(*parts))
    translators = i18n.install(qapp, "fi")
    try:
        expected = ["Avoinna & <auki>", "Avaa", "Unknown"]
        expected += ["0 asiakasta", "1 asiakas", "2 asiakasta"]
        assert Speaker().words() == expected
        assert Heir().words() == expected
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)


@pytest.mark.parametrize(("language", "cancel"), [("fi", "Peru"), ("sv", "Avbryt")])
def test_qt_s_own_buttons_speak_the_language(
    qapp: QApplication, language: str, cancel: str
) -> None:
    translators = i18n.install(qapp, language)
    try:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == cancel
    finally:
        for translator in translators:
            QCoreApplication.removeTranslator(translator)
