"""A part that is made when it is first seen, or when somebody needs it before."""

from PySide6.QtWidgets import QLabel, QLineEdit, QTabWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.components.late_part import LatePart, LateTabs, follow_parts
from app.ui.components.lists.kept_layout import KeptLayout
from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.foundation.preferences import Preferences


def make_table() -> TableView[str]:
    columns = [Column[str](title, lambda row: row, width=100) for title in ("a", "b")]
    return TableView(TableModel(columns, identity=lambda row: row), "Table")


def make_tabs(qtbot: QtBot, part: QWidget) -> QTabWidget:
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    tabs.addTab(QLabel("first"), "first")
    tabs.addTab(part, "second")
    tabs.show()
    return tabs


def test_a_part_is_made_once_and_when_it_is_seen(qtbot: QtBot) -> None:
    made: list[QLineEdit] = []

    def make() -> QLineEdit:
        made.append(QLineEdit())
        return made[-1]

    part = LatePart("line", make)
    tabs = make_tabs(qtbot, part)
    assert part.part is None
    tabs.setCurrentIndex(1)
    assert part.part is made[0]
    assert made[0].isVisible()  # at once, so that it can take the keyboard
    tabs.setCurrentIndex(0)
    tabs.setCurrentIndex(1)
    assert part.get() is made[0]
    assert len(made) == 1


def test_who_needs_a_part_before_has_it_made(qtbot: QtBot) -> None:
    part = LatePart("line", QLineEdit)
    tabs = make_tabs(qtbot, part)
    needed = part.get()
    assert not needed.isVisible()
    tabs.setCurrentIndex(1)
    assert needed.isVisible()


def test_what_is_done_with_every_part_is_done_with_those_made_later(qtbot: QtBot) -> None:
    found: list[str] = []
    part = LatePart("line", lambda: QLineEdit("x"))
    outer = LatePart("outer", lambda: make_tabs(qtbot, part))
    page = make_tabs(qtbot, outer)

    def look(whole: QWidget) -> None:
        found.append(whole.name if isinstance(whole, LatePart) else "page")

    follow_parts(page, look)
    assert found == ["page"]
    outer.get()
    assert found == ["page", "outer"]
    part.get()
    assert found == ["page", "outer", "line"]


def test_columns_of_a_part_are_found_as_they_were_left(
    qtbot: QtBot, preferences: Preferences
) -> None:
    widths = []
    for _ in range(2):
        part = LatePart("table", make_table)
        tabs = make_tabs(qtbot, part)
        KeptLayout(tabs, preferences, "sheet")
        tabs.setCurrentIndex(1)
        header = part.get().horizontalHeader()
        widths.append(header.sectionSize(0))
        header.resizeSection(0, 177)
        tabs.hide()
    assert widths[1] == 177 != widths[0]


def test_a_bar_takes_its_place_only_while_it_shows_itself(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    bar = LatePart("bar", lambda: QLineEdit("x"), hidden=True)
    box = QVBoxLayout(page)
    box.addWidget(QLabel("above"))
    box.addWidget(bar)
    page.show()
    assert bar.part is None
    assert bar.isHidden()
    made = bar.get()
    made.hide()  # as a bar does that is asked for nothing yet
    assert bar.isHidden()
    made.show()
    made.setFocus()
    assert made.isVisible()
    assert page.focusWidget() is made  # at once: what is asked is typed
    made.hide()
    assert bar.isHidden()


def fill_tabs(qtbot: QtBot, tabs: LateTabs) -> list[str]:
    """Two tabs; what is read of them is told in the list."""
    qtbot.addWidget(tabs)
    read: list[str] = []
    for name in ("first", "second"):
        late = LatePart(name, lambda name=name: QLineEdit(name))
        tabs.add(late, name, lambda line: read.append(line.text()), scrolls=name == "first")
    tabs.addTab(QLabel("third"), "third")
    return read


def test_a_tab_is_read_when_it_is_seen_after_a_change(qtbot: QtBot) -> None:
    tabs = LateTabs()
    read = fill_tabs(qtbot, tabs)
    tabs.show()
    assert read == []  # nobody has said what is to be shown
    tabs.refresh()
    assert read == ["first"]
    tabs.setCurrentIndex(1)
    assert read == ["first", "second"]
    for place in (0, 2, 1):
        tabs.setCurrentIndex(place)
    assert read == ["first", "second"]
    tabs.refresh()
    tabs.setCurrentIndex(0)
    assert read == ["first", "second", "second", "first"]


def test_a_tab_about_more_than_the_file_is_read_each_time_it_is_seen(qtbot: QtBot) -> None:
    tabs = LateTabs(always=True)
    read = fill_tabs(qtbot, tabs)
    tabs.refresh()
    for place in (1, 0, 1):
        tabs.setCurrentIndex(place)
    assert read == ["first", "second", "first", "second"]
