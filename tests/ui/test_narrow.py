"""With letters of 200 percent in a window of 1280x720 no page is scrolled sideways.

By the way of the tour, in Finnish, whose words are the longest.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.components.basics import ShortLabel
from app.ui.components.lists.clear_button import make_clearable
from app.ui.components.people.move_bar import MoveBar
from app.ui.components.scroll import PageStack, Split, Tabs, make_scrollable
from app.ui.components.wrap_layout import ColumnsLayout, WrapLayout
from app.ui.foundation import i18n, theme
from app.ui.foundation.preferences import TEXT_SIZE, Preferences
from app.ui.foundation.workspace import Workspace
from app.ui.settings.about import AboutPanel
from app.ui.shell.main_window import MainWindow
from app.ui.shell.tour import WINDOW_FILE, Tour


class NarrowTour(Tour):
    """Looks at each page of the window instead of taking its picture."""

    def __init__(self, app: QApplication, folder: Path, text_size: int) -> None:
        Preferences(folder / WINDOW_FILE).write(TEXT_SIZE, str(text_size))
        super().__init__(app, folder, folder, theme="light", language="fi", size=(1280, 720))
        self.seen: list[str] = []
        self.sideways: dict[str, int] = {}
        self.down: dict[str, int] = {}
        self.hidden: dict[str, int] = {}

    def _starting(self) -> Iterator[Path]:
        return iter(())

    def _empty(self) -> Iterator[Path]:
        return iter(())

    def _papers(self, _caseload: object) -> Iterator[Path]:
        return iter(())

    def _picture(self, window: QWidget, name: str) -> Path:
        self._settle()
        if isinstance(window, MainWindow):
            self.seen.append(name)
            hidden = _find_hidden_part(window)
            if hidden:
                self.hidden[name] = hidden
            (area,) = [
                one
                for one in window.centralWidget().findChildren(QScrollArea)
                if isinstance(one.widget(), PageStack)
            ]
            for over, bar in (
                (self.sideways, area.horizontalScrollBar()),
                (self.down, area.verticalScrollBar()),
            ):
                if bar.maximum():
                    over[name] = bar.maximum()
        return self._folder


def _find_hidden_part(window: MainWindow) -> int:
    """How much of the bar of a move has to be scrolled to, in pixels."""
    return sum(
        bar.height() - bar.visibleRegion().boundingRect().height()
        for bar in window.centralWidget().findChildren(MoveBar)
        if bar.isVisible()
    )


@pytest.fixture
def app_in_large_letters(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    theme.set_text_size(qapp, 100)
    i18n.install(qapp, "en")


def test_no_page_is_scrolled_sideways(app_in_large_letters: QApplication, tmp_path: Path) -> None:
    walk = NarrowTour(app_in_large_letters, tmp_path, 200)
    list(walk.write_files())
    assert {"today", "client-1", "client-11", "employers-5", "report", "settings-5"} <= set(
        walk.seen
    )
    assert walk.sideways == {}
    assert walk.hidden == {}  # the bar of a move is in sight when it opens


def test_no_page_of_usual_letters_scrolls_as_a_whole(
    app_in_large_letters: QApplication, tmp_path: Path
) -> None:
    walk = NarrowTour(app_in_large_letters, tmp_path, 100)
    list(walk.write_files())
    assert {"board-move", "client-5", "employers-5", "settings-5"} <= set(walk.seen)
    assert (walk.sideways, walk.down) == ({}, {})


def test_icons_in_a_line_grow_with_its_letters(app_in_large_letters: QApplication) -> None:
    def icon_size() -> int:
        line = QLineEdit()
        make_clearable(line)
        return line.style().pixelMetric(QStyle.PixelMetric.PM_LineEditIconSize, None, line)

    theme.set_text_size(app_in_large_letters, 100)
    usual = icon_size()
    theme.set_text_size(app_in_large_letters, 200)
    assert icon_size() == 2 * usual


def block(width: int, height: int = 20) -> QWidget:
    """A part that needs so much room."""
    made = QWidget()
    made.setMinimumSize(width, height)
    return made


@pytest.mark.parametrize("percent", [100, 200])
def test_tabs_without_room_have_arrows_to_be_seen(
    qtbot: QtBot, app_in_large_letters: QApplication, percent: int
) -> None:
    theme.set_text_size(app_in_large_letters, percent)
    tabs = Tabs()
    qtbot.addWidget(tabs)
    theme.dress(tabs, theme.load("light"))
    for number in range(12):
        tabs.addTab(block(100), f"Tab number {number}")
    tabs.setDocumentMode(True)
    tabs.resize(500, 200)
    with qtbot.waitExposed(tabs):
        tabs.show()
    arrows = [one for one in tabs.tabBar().findChildren(QToolButton) if one.isVisible()]
    assert len(arrows) == 2
    for arrow in arrows:
        drawn = arrow.grab().toImage()
        colours = {drawn.pixel(x, y) for x in range(drawn.width()) for y in range(drawn.height())}
        assert len(colours) > 3, arrow.arrowType()  # smooth lines on a ground


def test_about_wraps_its_libraries_in_large_letters(
    qtbot: QtBot, app_in_large_letters: QApplication, workspace: Workspace
) -> None:
    theme.set_text_size(app_in_large_letters, 200)
    about = AboutPanel(workspace, "sv")
    qtbot.addWidget(about)
    with qtbot.waitExposed(about):
        about.show()
    assert about.minimumSizeHint().width() <= 600


def test_tabs_are_as_small_as_the_one_in_sight(qtbot: QtBot) -> None:
    tabs = Tabs()
    qtbot.addWidget(tabs)
    tabs.addTab(block(100, 60), "Low")
    tabs.addTab(block(100, 500), "High")
    low = tabs.minimumSizeHint().height()
    tabs.setCurrentIndex(1)
    assert tabs.minimumSizeHint().height() == low + 440
    tabs.setCurrentIndex(0)
    assert tabs.minimumSizeHint().height() == low


def test_columns_stand_under_each_other_where_one_would_be_too_narrow(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    columns = ColumnsLayout(whole, spacing=10)
    left, right = block(100), block(200)
    columns.add(left, 1)
    columns.add(right, 3)
    whole.resize(410, 100)
    QApplication.processEvents()
    whole.show()
    QApplication.processEvents()
    assert (left.geometry().getRect(), right.geometry().getRect()) == (
        (0, 0, 100, 100),
        (110, 0, 300, 100),
    )
    whole.resize(320, 100)  # a quarter would be too little for the left one
    QApplication.processEvents()
    assert (left.width(), right.x(), right.width()) == (100, 110, 210)
    whole.resize(300, 100)
    QApplication.processEvents()
    assert (left.pos(), left.width()) == (QPoint(0, 0), 300)
    assert (right.x(), right.width(), right.y()) == (0, 300, left.height() + 10)
    assert columns.minimumSize().width() == 200
    assert columns.minimumHeightForWidth(300) == 50


def test_columns_are_together_as_wide_as_their_room(qtbot: QtBot) -> None:
    """One that is too narrow takes pixels of the others, of which dividing loses none."""
    whole = QWidget()
    qtbot.addWidget(whole)
    columns = ColumnsLayout(whole, spacing=10)
    parts = [block(least) for least in (404, 322, 319)]
    for part in parts:
        columns.add(part)
    for width in range(1100, 1240):
        columns.setGeometry(QRect(0, 0, width, 100))
        last = parts[-1].geometry()
        assert last.x() + last.width() == width
        assert all(part.width() >= part.minimumWidth() for part in parts)


def test_a_part_without_a_share_takes_what_the_others_leave(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    columns = ColumnsLayout(whole, spacing=10)
    page, side = block(100), block(80)
    page.setMaximumWidth(200)
    columns.add(page)
    columns.add(side, 0)
    whole.resize(250, 100)
    QApplication.processEvents()
    whole.show()
    QApplication.processEvents()
    assert (page.width(), side.width()) == (160, 80)
    whole.resize(500, 100)
    QApplication.processEvents()
    assert (page.width(), side.x(), side.width()) == (200, 210, 290)


def test_two_parts_with_a_handle_turn(qtbot: QtBot) -> None:
    whole, split = QWidget(), Split()
    qtbot.addWidget(whole)
    split.setParent(whole)
    split.addWidget(block(100))
    split.addWidget(block(150))
    split.resize(400, 200)
    QApplication.processEvents()
    whole.show()
    QApplication.processEvents()
    first, second = split.widget(0), split.widget(1)
    assert first is not None
    assert second is not None
    assert second.x() > first.x()
    split.resize(200, 200)
    QApplication.processEvents()
    assert second.x() == first.x()
    assert second.y() > first.y()
    assert split.minimumSizeHint().width() == 150
    split.resize(400, 200)
    QApplication.processEvents()
    assert second.x() > first.x()


def test_a_stack_is_as_small_as_the_page_in_sight(qtbot: QtBot) -> None:
    stack = PageStack()
    qtbot.addWidget(stack)
    for width in (500, 100):
        page = QWidget()
        QVBoxLayout(page).addWidget(block(width))
        stack.addWidget(page)
    assert stack.minimumSizeHint().width() > 500
    stack.setCurrentIndex(1)
    assert stack.minimumSizeHint().width() < 200


def test_a_place_that_scrolls_is_as_wide_as_what_it_holds(qtbot: QtBot) -> None:
    inner = QWidget()
    QHBoxLayout(inner).addWidget(block(300))
    area = make_scrollable(inner)
    qtbot.addWidget(area)
    assert area.minimumSizeHint().width() > 300


def test_a_gap_pushes_the_rest_of_its_row_to_the_right(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    row = WrapLayout(whole, fill=True)
    first, last = QPushButton("A"), QPushButton("B")
    for made in (first, last):
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    row.addWidget(first)
    row.add_gap()
    row.addWidget(last)
    whole.resize(QSize(400, 60))
    QApplication.processEvents()
    whole.show()
    QApplication.processEvents()
    assert first.x() == 0
    assert last.geometry().right() >= 390


def test_short_words_are_whole_in_their_tooltip(qtbot: QtBot) -> None:
    label = ShortLabel()
    qtbot.addWidget(label)
    label.setText("Lähetä palkkatuen ohje sähköpostilla huomenna")
    label.resize(100, 20)
    label.show()
    assert label.toolTip() == label.text()
    label.resize(1000, 20)
    assert label.toolTip() == ""
