"""The window is complete in Finnish, Swedish and English, plurals and placeholders included."""

import ast
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from app import __main__ as start
from app.ui.foundation import i18n
from app.ui.foundation.file_dialog import make_file_dialog
from tools import messages, translations


@pytest.mark.parametrize("file", sorted(messages.WINDOW.rglob("*.py")), ids=lambda p: p.stem)
def test_lupdate_can_read_every_text(file: Path) -> None:
    assert messages.find_unreadable(ast.parse(file.read_text("utf-8"))) == []


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_every_text_is_translated_and_nothing_is_left_over(language: str) -> None:
    faults = messages.find_faults(language)
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    ("forms", "fault"),
    [
        (["{name} siirrettiin", "{name} siirtyi: %n"], None),
        (["{name} siirtyi", "siirtyi: %n"], "other placeholders"),
        (["{name} siirtyi", "{name} siirtyi"], "other placeholders"),
        (["{name}: %n", "{name}: %n "], "space around"),
        (["&{name}: %n", "{name}: %n"], "another number of &"),
    ],
)
def test_a_wrong_translation_is_told(forms: list[str], fault: str | None) -> None:
    told = list(messages.check_forms("{name} moved: %n", forms, plural=True))
    assert len(told) == (1 if fault else 0)
    assert all(fault and fault in line for line in told)


@pytest.fixture
def window(tmp_path: Path) -> Path:
    """A folder with one module of a window."""
    folder = tmp_path / "window"
    folder.mkdir()
    (folder / "page.py").write_text(
        "class Speaker(QWidget):\n"
        "    def words(self, n):\n"
        "        self.tr('Open')\n"
        "        self.tr('Open', 'a file')\n"
        "        self.tr('Unknown')\n"
        "        self.tr('%n clients', '', n)\n"
        "        QCoreApplication.translate('Elsewhere', 'Two ' 'parts')\n",
        "utf-8",
    )
    return folder


Translate = Callable[..., Path]


@pytest.fixture
def translate(tmp_path: Path, window: Path) -> Translate:
    """Writes the Finnish .ts file of that module, with these translations filled in."""

    def write(**texts: str) -> Path:
        file = tmp_path / "translations" / "rinnalla_fi.ts"
        file.parent.mkdir(exist_ok=True)
        messages.update(file, "fi", window)
        text = file.read_text("utf-8")
        empty = '<translation type="unfinished"></translation>'
        for source, translation in texts.items():
            before, after = text.split(f"<source>{source}</source>\n", 1)
            after = after.replace(empty, f"<translation>{translation}</translation>", 1)
            text = f"{before}<source>{source}</source>\n{after}"
        counted = "<numerusform>%n asiakas</numerusform><numerusform>%n asiakasta</numerusform>"
        text = re.sub(
            r'<translation type="unfinished">\s*<numerusform>.*?</translation>',
            f"<translation>{counted}</translation>",
            text,
            flags=re.DOTALL,
        )
        file.write_text(text, "utf-8")
        return file

    return write


def test_what_is_missing_or_left_over_is_told(window: Path, translate: Translate) -> None:
    file = translate(Unknown="Tuntematon")
    page = (window / "page.py").read_text("utf-8")
    (window / "page.py").write_text(page.replace("Unknown", "Quite new here"), "utf-8")
    told = messages.find_faults("fi", file.parent, window)
    assert [line.split(": ")[1:3] for line in told] == [
        ["missing", "Elsewhere"],
        ["missing", "Speaker"],
        ["missing", "Speaker"],
        ["missing", "Speaker"],
        ["left over", "Speaker"],
    ]


def test_what_lupdate_passes_over_is_told() -> None:
    code = ast.parse(
        "self.tr('One')\n"
        "self.tr('%n clients', '', n)\n"
        "QCoreApplication.translate('Elsewhere', 'Two ' 'parts')\n"
        "self.tr(n)\n"
        "other.tr('Whose?')\n"
        "f\"{self.tr('Within')}\"\n"
        "QCoreApplication.translate(name, 'Three')\n"
    )
    assert sorted(messages.find_unreadable(code)) == [4, 5, 6, 7]


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
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, translate: Translate
) -> None:
    file = translate(Open="Avoinna &amp; &lt;auki&gt;")
    commented = "<comment>a file</comment>\n        <translation"
    unfinished = f'{commented} type="unfinished"></translation>'
    text = file.read_text("utf-8")
    assert unfinished in text
    file.write_text(text.replace(unfinished, f"{commented}>Avaa</translation>"), "utf-8")
    monkeypatch.setattr(i18n, "resource", lambda *parts: tmp_path.joinpath(*parts))
    with pytest.raises(FileNotFoundError):
        i18n.install(qapp, "fi")
    assert translations.compile_changed(file.parent, tmp_path / "stamp")
    translators = i18n.install(qapp, "fi")
    try:
        expected = ["Avoinna & <auki>", "Avaa", "Unknown"]
        expected += ["0 asiakasta", "1 asiakas", "2 asiakasta"]
        assert Speaker().words() == expected
        assert Heir().words() == expected
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)


def test_translations_are_compiled_again_only_when_they_have_changed(
    tmp_path: Path, translate: Translate
) -> None:
    file, stamp = translate(), tmp_path / "stamp"
    assert translations.compile_changed(file.parent, stamp)
    assert not translations.compile_changed(file.parent, stamp)
    file.with_suffix(".qm").unlink()
    assert translations.compile_changed(file.parent, stamp)
    translate(Unknown="Tuntematon")
    assert not translations.are_current(file.parent, stamp)
    assert translations.compile_changed(file.parent, stamp)


def test_a_checkout_without_compiled_translations_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "resource", lambda *parts: tmp_path.joinpath(*parts))
    assert start.main([]) == 1
    assert "rinnalla_fi.qm" in capfd.readouterr().err


@pytest.mark.parametrize(("language", "cancel"), [("fi", "Peruuta"), ("sv", "Avbryt")])
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


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_no_word_of_a_file_dialog_is_english(qapp: QApplication, language: str) -> None:
    """Where there is no dialog of the system's own; "Look in:" lacks in Qt's Finnish."""
    parent = QWidget()
    english = _words_of(make_file_dialog(parent, "x", "y (*.z)"))
    translators = i18n.install(qapp, language)
    try:
        shown = _words_of(make_file_dialog(parent, "x", "y (*.z)"))
    finally:
        for translator in translators:
            QCoreApplication.removeTranslator(translator)
    assert len(shown) == len(english) >= 5
    assert not shown & english


def _words_of(dialog: QFileDialog) -> set[str]:
    words = {label.text() for label in dialog.findChildren(QLabel)}
    words |= {button.toolTip() for button in dialog.findChildren(QToolButton)}
    words |= {button.text() for button in dialog.findChildren(QPushButton)}
    return words - {""}


_VERBS = r"Add|Begin|Change|Choose|Import|Keep|Leave|Make|Mark|Put|Record|Remove|Save|Take|Write"


def test_what_undo_calls_a_step_is_a_noun() -> None:
    """ "Undo import a sheet" is no sentence; in Finnish it is "undo that sheet over there"."""
    told = {
        text.value
        for file in sorted(messages.WINDOW.rglob("*.py"))
        for call in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in ("do", "_do", "adopt_change")
        and call.args
        for text in ast.walk(call.args[0])
        if isinstance(text, ast.Constant) and isinstance(text.value, str)
    }
    assert len(told) > 40
    assert not [text for text in told if re.match(rf"({_VERBS})\b(?! of)", text)]
