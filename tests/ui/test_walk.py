"""A walk over every page and dialog, by the way of the tour, with a look at each stop.

In three languages and two themes, and in a language that does not exist: its words are 40 %
longer and marked, so that a text that nobody can translate stands out.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from math import ceil
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QFontMetrics,
    QIcon,
    QKeySequence,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.models.rules.access import paper_key
from app.models.tables import TABLES
from app.services import demo
from app.services.caseload import keyboards
from app.services.forms.declarations import form_kinds
from app.services.importing import read_workbook
from app.services.reports import spelling
from app.services.reports.spelling import usual_places
from app.services.resource_files import resource
from app.services.storage.unit_of_work import Caseload
from app.services.vault import opening
from app.ui.access.passphrase_field import PassphraseField
from app.ui.components.basics import PathLabel
from app.ui.foundation import i18n
from app.ui.reports.block_editor import BlockEditor
from app.ui.settings.about import LIBRARIES
from app.ui.shell import application as program
from app.ui.shell.main_window import MainWindow
from app.ui.shell.tour import MONDAY, Tour
from app.ui.shell.tour_safety import SECRET
from tests.conftest import FixedClock

SIZE = (1280, 720)
LAYOUT_TURNS = 8  # a page is made in two turns; then words are measured, placed, measured again
LONGEST_WORD = 40
TYPED_INTO = (QLineEdit, QTextEdit, QPlainTextEdit, PassphraseField)
Faults = list[str]

# What is looked for at each stop. Each gives its faults in words.


def told(widget: QWidget) -> str:
    """A widget in words that lead to it."""
    text = widget.text() if hasattr(type(widget), "text") else ""
    name = widget.objectName() or widget.accessibleName()
    return f"{type(widget).__name__}({name!r}, {text[:50]!r}) in {type(widget.parent()).__name__}"


def seen(window: QWidget) -> list[QWidget]:
    """Everything in a window that is not hidden."""
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible()]


def unnamed(window: QWidget) -> Faults:
    """Widgets that take the keyboard and that a screen reader has no name for."""
    faults = []
    for widget in seen(window):
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or not widget.isEnabled():
            continue
        if isinstance(widget.parent(), QComboBox) or widget.focusProxy() is not None:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface or not interface.text(QAccessible.Text.Name).strip():
            faults.append(f"no name: {told(widget)}")
    return faults


def cut(window: QWidget) -> Faults:
    """Texts that have not the room they need."""
    faults = []
    for widget in seen(window):
        needed, room = _needed(widget), _room(widget)
        if needed is None or room is None:
            continue
        if needed[0] > room[0] or needed[1] > room[1]:
            faults.append(f"cut: {told(widget)} needs {needed}, has {room}")
        elif _covered(widget, window):
            faults.append(f"covered: {told(widget)}")
    return faults


def _needed(widget: QWidget) -> tuple[int, int] | None:
    metrics = QFontMetrics(widget.font())
    if isinstance(widget, QLabel):
        return _label_needs(widget, metrics)
    if isinstance(widget, QToolButton):
        if widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            return (0, 0) if not widget.icon().isNull() else _words(metrics, widget.text())
        icon = widget.iconSize().width() + 4 if not widget.icon().isNull() else 0
        words = _words(metrics, widget.text())
        return words[0] + icon, words[1]
    if isinstance(widget, QPushButton):
        icon = widget.iconSize().width() + 4 if not widget.icon().isNull() else 0
        words = _words(metrics, widget.text())
        return words[0] + icon, words[1]
    if isinstance(widget, QCheckBox | QRadioButton):
        return _words(metrics, widget.text())
    return None


def _label_needs(label: QLabel, metrics: QFontMetrics) -> tuple[int, int] | None:
    text = label.text()
    if not text:
        return None
    if label.wordWrap():
        longest = max(metrics.horizontalAdvance(word) for word in _plain(text).split())
        return longest, label.heightForWidth(label.width())
    lines = _plain(text).split("\n")
    return max(metrics.horizontalAdvance(line) for line in lines), len(lines) * metrics.height()


def _plain(text: str) -> str:
    return re.sub(r"<[^>]*>", "", text).replace("&nbsp;", " ")


def _words(metrics: QFontMetrics, text: str) -> tuple[int, int]:
    return metrics.horizontalAdvance(text.replace("&", "")), metrics.height()


def _room(widget: QWidget) -> tuple[int, int] | None:
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        element = {
            QPushButton: QStyle.SubElement.SE_PushButtonContents,
            QCheckBox: QStyle.SubElement.SE_CheckBoxContents,
            QRadioButton: QStyle.SubElement.SE_RadioButtonContents,
        }
        kind = next(kind for kind in element if isinstance(widget, kind))
        # A layout may be laid over a button: then its labels are looked at, not the button.
        room = widget.style().subElementRect(element[kind], option, widget)
        return room.width(), max(room.height(), widget.height())
    if isinstance(widget, QLabel):
        return widget.contentsRect().width() - 2 * widget.margin(), widget.height()
    return widget.width(), widget.height()


def _covered(widget: QWidget, window: QWidget) -> bool:
    """Whether its side is cut off by what it lies in; higher parts may be scrolled to."""
    if not widget.text():  # type: ignore[attr-defined]
        return False
    above = widget.parentWidget()
    left = widget.mapTo(window, widget.rect().topLeft()).x()
    right = left + widget.width()
    while above is not None:
        edge = above.mapTo(window, above.rect().topLeft()).x()
        scrolls = isinstance(above.parent(), QAbstractScrollArea) and (
            above.parent().horizontalScrollBar().maximum() > 0
        )
        if scrolls:
            return False
        if left < edge or right > edge + above.width():
            return True
        if above is window:
            return False
        above = above.parentWidget()
    return False


def elided(window: QWidget) -> Faults:
    """Tabs and headings of tables that are shortened."""
    faults = []
    for widget in seen(window):
        metrics = QFontMetrics(widget.font())
        if isinstance(widget, QTabBar):
            for tab in range(widget.count()):
                text, place = widget.tabText(tab).replace("&", ""), widget.tabRect(tab)
                if (
                    metrics.horizontalAdvance(text) > place.width()
                    or place.right() > widget.width()
                ):
                    faults.append(f"cut: tab {text!r} in {place.width()} of {widget.width()}")
        elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
            model = widget.model()
            for section in range(widget.count()):
                title = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
                room = widget.sectionSize(section)
                if not widget.isSectionHidden(section) and metrics.horizontalAdvance(title) > room:
                    faults.append(f"cut: heading {title!r} in {room}")
        elif isinstance(widget, QComboBox) and widget.count():
            text = widget.currentText()
            data = len(text) > LONGEST_WORD  # a row of a sheet is as long as it is
            if not data and metrics.horizontalAdvance(text) > widget.width() - 26:
                faults.append(f"cut: choice {text!r} in {widget.width()}")
    return faults


def doubled(window: QWidget) -> Faults:
    """Keys that would do two things, of what can be reached now."""
    keys: Counter[str] = Counter()
    actions = {id(a): a for a in window.findChildren(QAction) if _reachable(a)}
    for action in actions.values():
        keys.update(key.toString() for key in action.shortcuts())
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        everywhere = shortcut.context() == Qt.ShortcutContext.WindowShortcut
        if everywhere and isinstance(owner, QWidget) and owner.isVisible():
            keys.update(key.toString() for key in shortcut.keys())  # noqa: SIM118
    for widget in seen(window):
        if isinstance(widget, QAbstractButton):
            keys[widget.shortcut().toString()] += 1
        if isinstance(widget, QMenuBar):
            shown = [entry for entry in widget.actions() if entry.isVisible()]
            keys.update(QKeySequence.mnemonic(entry.text()).toString() for entry in shown)
    del keys[""]
    return [f"twice: {key}" for key, count in keys.items() if count > 1]


def _reachable(action: QAction) -> bool:
    if action.shortcutContext() != Qt.ShortcutContext.WindowShortcut:
        return False
    widgets = [w for w in action.associatedObjects() if isinstance(w, QWidget)]
    # A menu is hidden until it is opened, and yet its keys work while it is in the bar.
    return any(w.isVisible() for w in widgets) or (
        isinstance(action.parent(), QWidget) and action.parent().isVisible() and bool(widgets)
    )


def wordless(window: QWidget) -> Faults:
    """Commands in the menus without a text, and windows by another name or without the icon."""
    faults = [
        f"no text: {action.shortcut().toString()}"
        for bar in window.findChildren(QMenuBar)
        for entry in bar.actions()
        for action in (entry, *entry.menu().actions())  # type: ignore[attr-defined]
        if not action.isSeparator() and not action.text().strip("& :")
    ]
    if window.windowTitle().rpartition(" – ")[2] != "Rinnalla":
        faults.append(f"title: {window.windowTitle()!r}")
    if window.windowIcon().isNull():
        faults.append("no icon")
    return faults


def rivalling(window: QWidget) -> Faults:
    """Two primary buttons for the same thing: one would not know which to press."""
    words = Counter(
        one.text().strip("+ …")
        for one in window.findChildren(QPushButton)
        if one.objectName() == "primary" and one.isVisible()
    )
    return [f"two primary: {word}" for word, count in words.items() if count > 1]


class Untranslated:
    """Finds texts that did not come through the translator and are not of the caseload's own."""

    ALLOWED = frozenset(
        {"rinnalla", "suomi", "svenska", "english"}
        | {"pdf", "kb", "kt", "caseload", "db", "ctrl", "alt", "shift", "return"}
    )

    def __init__(self, data: Iterable[str]) -> None:
        own = (one for keys in keyboards.keyboards() for one in (keys.name, *chain(*keys.small)))
        self._known = {word for text in chain(data, own) for word in _letters(text)} | self.ALLOWED

    def __call__(self, window: QWidget) -> Faults:
        faults = []
        for widget in (window, *seen(window)):
            for kind, text in _texts(widget):
                foreign = self.foreign(text)
                if foreign:
                    faults.append(
                        f"untranslated {kind}: {foreign} in {text[:60]!r}, {told(widget)}"
                    )
        return faults

    def foreign(self, text: str) -> list[str]:
        """The words of a text that nobody could translate."""
        left = re.sub(r"<[^>]*>|&\w+;", " ", text)
        while left != (left := re.sub("⟦[^⟦⟧]*⟧", " ", left)):
            pass
        return [word for word in _letters(left) if word not in self._known]


def _letters(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]{2,}", text.casefold())


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    for name in ("windowTitle", "toolTip", "accessibleName", "text", "placeholderText"):
        if isinstance(widget, TYPED_INTO) and name == "text":
            continue
        if isinstance(widget, PathLabel) and name != "accessibleName":
            continue
        if hasattr(type(widget), name):
            yield name, getattr(widget, name)()
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(tab)) for tab in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from (("choice", widget.itemText(item)) for item in range(widget.count()))
    if isinstance(widget, QListWidget):
        yield from (("item", widget.item(row).text()) for row in range(widget.count()))
    elif isinstance(widget, QAbstractItemView):
        yield from _cells(widget)
    mends = isinstance(widget.parent(), BlockEditor)  # the bold actions are a dictionary's words
    shown = (action for action in widget.actions() if not (mends and action.font().bold()))
    yield from (("action", action.text()) for action in shown)


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        yield "heading", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), 12)):
            yield "cell", str(model.index(row, column).data() or "")


# The walk.


class Longer(QTranslator):
    """Marks every text and makes it 40 % longer."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        more = ceil(0.4 * len(sourceText))
        padding = "".join(" " if at % 6 == 0 else "x" for at in range(more))
        return f"⟦{sourceText}{padding}⟧"

    def isEmpty(self) -> bool:
        return False


class Walk(Tour):
    """The tour, with a look instead of a picture; every window that it saw is remembered."""

    def __init__(
        self,
        qtbot: QtBot,
        app: QApplication,
        folder: Path,
        people: Caseload,
        *,
        language: str,
        theme: str,
        looks: Iterable[Callable[[QWidget], Faults]],
    ) -> None:
        super().__init__(app, folder, folder, theme=theme, language=language, size=SIZE)
        self.qtbot, self.app = qtbot, app
        self.people = people
        self.looks = tuple(looks)
        self.faults: dict[str, list[str]] = {}
        self.stops: list[str] = []
        self.windows: set[QWidget] = set()

    def begin(self) -> None:
        """The first start, the way in, the empty pages and the import."""
        for _ in (*self._starting(), *self._empty()):
            pass

    def pages(self) -> None:
        """Every page with people on it."""
        for _ in self._pages(self._window(self.people)):
            pass

    def end(self) -> None:
        """Close the windows, but not the people's file, and speak no language any more."""
        window = self._application.window
        if window is not None:
            window.close()
            window.deleteLater()
            self._application.session = None
        for translator in self._application._translators:
            self.app.removeTranslator(translator)
        self.app.setStyleSheet("")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @property
    def window(self) -> QWidget:
        """The main window."""
        assert self._application.window is not None
        return self._application.window

    def _close(self) -> None:
        window = self.window
        super()._close()
        window.deleteLater()

    def _picture(self, window: QWidget, name: str) -> Path:
        self._settle()
        self.stops.append(name)
        self.windows.add(window)
        for look in self.looks:
            for fault in look(window):
                self.faults.setdefault(fault, []).append(name)
        return Path(name)

    def _misspelt(self, window: MainWindow, text: BlockEditor) -> Iterator[Path]:
        if "fi" in spelling.languages(usual_places()):  # else its checker would never come
            yield from super()._misspelt(window, text)

    def _settle(self, *, until: Callable[[], bool] = lambda: True) -> None:
        self.app.processEvents()
        self.qtbot.waitUntil(lambda: until() and not self._is_counting())
        for _ in range(LAYOUT_TURNS):
            self.app.processEvents()

    @property
    def report(self) -> str:
        return "\n".join(f"{stops[0]} (+{len(stops) - 1}): {f}" for f, stops in self.faults.items())


@pytest.fixture(scope="module")
def people(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Caseload]:
    """The demo's people, in one file for all walks."""
    caseload = opening.temporary(
        tmp_path_factory.mktemp("people-of-a-coach-who-gives-her-folders-very-long-names"),
        clock=lambda: MONDAY,
    )
    demo.fill(caseload, caseload.today)
    yield caseload
    caseload.close()


@pytest.fixture
def flashes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Parts of a window that were shown before they had a place: each is a window for a moment."""
    seen: list[str] = []
    show = QWidget.setVisible

    def watched(widget: QWidget, visible: bool) -> None:
        if visible and widget.parent() is None and isinstance(widget, (QLabel, QAbstractButton)):
            seen.append(repr(widget))
        show(widget, visible)

    monkeypatch.setattr(QWidget, "setVisible", watched)
    return seen


@pytest.fixture
def walks(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, people: Caseload
) -> Iterator[Callable[..., Walk]]:
    made: list[Walk] = []

    def make(language: str, theme: str, *looks: Callable[[QWidget], Faults]) -> Walk:
        walk = Walk(qtbot, qapp, tmp_path, people, language=language, theme=theme, looks=looks)
        made.append(walk)
        return walk

    yield make
    for walk in made:
        walk.end()


CORE = {
    *("New client", "New employer contact", "Import a sheet…", "Quit", "Undo", "Redo"),
    *("Search everything", "Back", "Status board", "Clients", "Employer log", "Reports"),
    *("Summary", "Settings", "Shortcuts"),
}

LOOKS = (unnamed, cut, elided, doubled, wordless, rivalling)
PLACES = {
    *("start-language", "start-begin", "unlock", "empty-board", "import-colours", "import-done"),
    *("board", "board-move", "search", "clients", "client-new", "client-8", "employers-3"),
    *("reports", "report", "report-print", "summary-2", "settings-3", "keys"),
}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_page_in_every_language_and_theme(
    walks: Callable[..., Walk], language: str, theme: str
) -> None:
    walk = walks(language, theme, *LOOKS)
    if theme == "light":
        walk.begin()
    walk.pages()
    assert not walk.faults, walk.report
    assert len(walk.stops) > 20
    if language == "en":
        assert len(CORE) == 15
        assert keyed(walk.window) >= CORE
    walk.end()
    assert [told(window) for window in walk.windows if isValid(window)] == []


def test_every_page_in_a_language_of_longer_words(
    walks: Callable[..., Walk],
    people: Caseload,
    flashes: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def install(app: QCoreApplication, _language: str) -> list[QTranslator]:
        translator = Longer(app)
        app.installTranslator(translator)
        return [translator]

    monkeypatch.setattr(program, "install", install)
    walk = walks("fi", "dark", Untranslated([*words_of(people), str(tmp_path)]), cut, unnamed)
    walk.begin()
    walk.pages()
    assert not walk.faults, walk.report
    assert set(walk.stops) >= PLACES
    assert flashes == []


def keyed(window: QWidget) -> set[str]:
    """The commands in the menus that have a key; after Undo comes what would be undone."""
    return {
        re.sub("^(Undo|Redo) .*", r"\1", action.text().strip())
        for bar in window.findChildren(QMenuBar)
        for entry in bar.actions()
        for action in entry.menu().actions()  # type: ignore[attr-defined]
        if not action.shortcut().isEmpty()
    }


def words_of(caseload: Caseload) -> Iterator[str]:
    """Every text in the file, in the sample sheet and in the lists and documents' phrases."""
    with caseload.raw_connection() as connection:
        for table in TABLES:
            name = str(table.__tablename__)
            if name != "log_line":
                for row in connection.execute(f"SELECT * FROM {name}"):
                    yield from (cell for cell in row if isinstance(cell, str))
    for sheet in read_workbook(resource("demo", "seurantataulukko.xlsx"), None).sheets:
        yield sheet.name
        yield from (str(cell.value) for row in sheet.rows for cell in row.cells)
    # What was typed into the sheet is told in the words of this computer's own language.
    for part, name in (
        ("phrases", "fi"),
        ("lists", "fi"),
        ("phrases", "news_fi"),
        ("phrases", "import_en"),
    ):
        yield resource(part, f"{name}.toml").read_text("utf-8")
    for language in ("fi", "en"):  # of the list of new papers, in the window's own language
        yield from (form.title for form in form_kinds(language))  # no field is filled in here
    yield " ".join(
        [*paper_key.encode_secret(SECRET), "VT1VM"]
    )  # the key of the tour, once mistyped
    for library in LIBRARIES:
        yield from library


# The looks can see.


def bad_window(qtbot: QtBot) -> QWidget:
    """A window with one fault of each kind."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowTitle("Veera Halonen")
    window.setWindowIcon(QIcon(QPixmap(16, 16)))  # as any window has once the program was made
    row = QHBoxLayout(window)
    for widget in (QLineEdit(), QLabel("A long text in a narrow place"), QPushButton("Squeezed")):
        row.addWidget(widget)
        widget.setFixedWidth(24)
    for _ in range(2):
        action = QAction("Twice", window)
        action.setShortcut("Ctrl+J")
        window.addAction(action)
    for _ in range(2):
        made = QPushButton("Add")
        made.setObjectName("primary")
        row.addWidget(made)
    tabs = QTabBar()
    tabs.addTab("An endless name for a tab, which never fits")
    tabs.setFixedWidth(60)
    row.addWidget(tabs)
    window.show()
    return window


def test_the_looks_see_what_is_wrong(qtbot: QtBot) -> None:
    window = bad_window(qtbot)
    assert any("QLineEdit" in fault for fault in unnamed(window))
    assert {"QLabel", "QPushButton"} <= {re.split(r"[ (]", fault)[1] for fault in cut(window)}
    assert len(elided(window)) == 1
    assert doubled(window) == ["twice: Ctrl+J"]
    assert rivalling(window) == ["two primary: Add"]
    assert wordless(window) == ["title: 'Veera Halonen'"]
    assert any("Squeezed" in fault for fault in Untranslated(["narrow place"])(window))


def test_the_looks_see_a_menu_without_words(qtbot: QtBot, clock: FixedClock) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowTitle("Rinnalla")
    window.setWindowIcon(QIcon(QPixmap(16, 16)))
    bar = QMenuBar(window)
    bar.addMenu("&File").addAction("").setShortcut("Ctrl+B")
    bar.addMenu("&Find")
    window.show()
    assert wordless(window) == ["no text: Ctrl+B"]
    assert doubled(window) == ["twice: Alt+F"]


def test_words_of_the_data_and_marked_words_are_not_foreign() -> None:
    look = Untranslated(["Halonen Veera", "kahvila"])
    assert look.foreign("Halonen: ⟦moved to xx⟧ 3.12.") == []
    assert look.foreign("⟦outer ⟦inner⟧ xx⟧ Kahvila") == []
    assert look.foreign("Halonen moved") == ["moved"]


def test_a_label_is_covered_where_its_sheet_ends(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setFixedSize(200, 60)
    label = QLabel("over the edge", window)
    label.setGeometry(150, 10, 120, 30)
    window.show()
    assert any(fault.startswith("covered") for fault in cut(window))
