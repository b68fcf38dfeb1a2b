"""Where the keyboard is can be seen everywhere: what changes with it differs at 3:1 (WCAG 2.2)."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, QStringListModel, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.models.enums import Status
from app.ui.board.board_column import ColumnHead
from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.foundation import theme as themes
from app.ui.foundation.workspace import Workspace
from tests.ui.foundation.test_theme import contrast

SHAPE = 3.0
THEMES = ("light", "dark", "contrast_light", "contrast_dark")


def push(name: str, *, checked: bool = False) -> QPushButton:
    made = QPushButton("Tallenna")
    made.setObjectName(name)
    made.setCheckable(checked)
    made.setChecked(checked)
    return made


def tabs() -> QTabBar:
    made = QTabBar()
    made.addTab("Yleiskuva")
    made.addTab("Profiili")
    return made


def listing() -> QListView:
    made = QListView()
    made.setModel(QStringListModel(["Aalto Aino", "Öhman Örjan"], made))
    return made


def table() -> TableView[str]:
    model: TableModel[str] = TableModel([Column("Nimi", str)], identity=str)
    made: TableView[str] = TableView(model, "Nimet")
    made.show_rows(["Aalto Aino"])
    made.select_first()
    return made


def pill(name: str) -> Callable[[], QWidget]:
    return lambda: push(name)


KINDS: dict[str, Callable[[], QWidget]] = {
    **{f"button {name}": pill(name) for name in ("", "primary", "quiet", "chip", "choice", "key")},
    **{f"button {name}": pill(name) for name in ("figure", "tileFigure", "pill", "pill_late")},
    "chosen choice": lambda: push("choice", checked=True),
    "chosen chip": lambda: push("pill_active", checked=True),
    "icon button": QToolButton,
    "line": QLineEdit,
    "text": QPlainTextEdit,
    "report": QTextEdit,
    "choice of one": QComboBox,
    "number": QSpinBox,
    "tick": lambda: QCheckBox("Vain avoimet"),
    "radio": lambda: QRadioButton("Suomi"),
    "tabs": tabs,
    "list": listing,
    "table": table,
}


def picture(window: QWidget) -> QImage:
    return window.grab().toImage()


def count_changed(before: QImage, after: QImage) -> int:
    """How many pixels differ at 3:1 or more."""
    return sum(
        contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= SHAPE
        for y in range(before.height())
        for x in range(before.width())
        if before.pixel(x, y) != after.pixel(x, y)
    )


def frame_pixels(qtbot: QtBot, made: QWidget, theme: themes.Theme | None = None) -> int:
    """How much the keyboard changes of a window with this widget, in the light theme or this."""
    window = QWidget()
    other = QWidget(window)  # has the keyboard first, and shows nothing of it
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box = QVBoxLayout(window)
    box.addWidget(other)
    box.addWidget(made)
    window.resize(190, 110)
    if theme is not None:
        themes.dress(window, theme)
    qtbot.addWidget(window)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    other.setFocus()
    if isinstance(made, QLineEdit | QPlainTextEdit | QTextEdit):
        made.setCursorWidth(0) if not isinstance(made, QLineEdit) else made.setReadOnly(True)
    before = picture(window)
    made.setFocus(Qt.FocusReason.TabFocusReason)
    return count_changed(before, picture(window))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", THEMES)
def test_the_keyboard_is_seen(qtbot: QtBot, qapp: QApplication, kind: str, name: str) -> None:
    theme = themes.load(name)
    themes.apply(qapp, theme)
    changed = frame_pixels(qtbot, KINDS[kind](), theme)
    around = 20 if kind in ("icon button", "tick", "radio") else 40
    assert changed >= around, f"{changed} pixels of {kind}"


def test_a_heading_of_the_board_shows_the_keyboard(qtbot: QtBot, workspace: Workspace) -> None:
    assert frame_pixels(qtbot, ColumnHead(workspace, Status.ACTIVE)) >= 40


def test_what_does_not_change_is_told(qtbot: QtBot, workspace: Workspace) -> None:
    assert frame_pixels(qtbot, QWidget()) == 0


@pytest.mark.parametrize("made", [QCheckBox, QRadioButton])
def test_a_tick_with_the_keyboard_has_one_frame(
    qtbot: QtBot, made: Callable[[str], QWidget]
) -> None:
    window = QWidget()
    themes.dress(window, themes.load("light"))
    other, tick = QLineEdit(), made("Vain avoimet")
    box = QVBoxLayout(window)
    box.addWidget(other)
    box.addWidget(tick)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    words = tick.rect().adjusted(26, 4, -8, -4)  # beside the box, within the frame
    other.setFocus()
    before = tick.grab(words).toImage()
    qtbot.keyClick(other, Qt.Key.Key_Tab)  # only then does Qt draw a frame of its own
    assert tick.hasFocus()
    assert tick.grab(words).toImage() == before  # nor do the words move


HOVERED = [
    kind for kind in KINDS if not kind.startswith("chosen") and kind not in ("list", "table")
]


@pytest.mark.parametrize("kind", HOVERED)
@pytest.mark.parametrize("name", THEMES)
def test_what_is_pointed_at_is_seen_at_once(
    qtbot: QtBot, qapp: QApplication, kind: str, name: str
) -> None:
    """It changes, stays where it is, and nothing fades or slides."""
    theme = themes.load(name)
    themes.apply(qapp, theme)
    window, made = QWidget(), KINDS[kind]()
    other = QWidget(window)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box = QVBoxLayout(window)
    box.addWidget(other)
    box.addWidget(made)
    window.resize(190, 110)
    themes.dress(window, theme)
    qtbot.addWidget(window)
    window.show()
    other.setFocus()
    point_at(window, QPoint(1, 1))
    before, place = picture(window), made.geometry()
    far = made.tabRect(1).center().x() if isinstance(made, QTabBar) else 14
    point_at(made, QPoint(far, made.rect().center().y()))
    assert picture(window) != before
    assert made.geometry() == place
    assert not list_moving(window)


def point_at(widget: QWidget, place: QPoint) -> None:
    """Move the mouse there, and let Qt tell it what has been left and entered."""
    QTest.mouseMove(widget, place)
    QTest.qWait(1)


def list_moving(window: QWidget) -> list[str]:
    """What in a window moves or fades by itself."""
    running = QAbstractAnimation.State.Running
    found = window.findChildren(QAbstractAnimation)
    return [str(one.parent()) for one in found if one.state() == running]
