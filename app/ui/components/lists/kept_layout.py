"""Widths, order and sorting of columns, where a divider stands, the open tab, as they were left.

Only numbers are kept, and only on this computer: nothing that is shown in them.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHeaderView, QSplitter, QTableView, QTabWidget, QWidget
from shiboken6 import isValid

from app.ui.components.late_part import LatePart, follow_parts
from app.ui.foundation.preferences import Preference, Preferences
from app.ui.foundation.theme import scale_px

Numbers = list[list[int]]


class KeptLayout(QObject):
    """Puts back what was kept of a page, and keeps what is changed when the page is hidden."""

    def __init__(self, page: QWidget, preferences: Preferences, name: str) -> None:
        super().__init__(page)
        self._preferences = preferences
        self._parts: list[
            tuple[Preference[str], _TableLayout | _DividerLayout | _TabLayout, Numbers]
        ] = []
        self._name = name
        follow_parts(page, self._take_all)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self.keep()
        return super().eventFilter(watched, event)

    def keep(self) -> None:
        """Remember what differs from how it was made."""
        changed = {}
        for preference, part, before in self._parts:
            if not part.is_there():
                continue
            now = _to_text(part.read())
            if part.is_settled() and now != (
                self._preferences.read(preference) or _to_text(before)
            ):
                changed[preference] = now
        if changed:
            self._preferences.write_all(changed)

    def _take_all(self, whole: QWidget) -> None:
        name = f"{self._name}_{whole.name}" if isinstance(whole, LatePart) else self._name
        for number, table in enumerate(whole.findChildren(QTableView)):
            self._take(f"layout/{name}_table{number}", _TableLayout(table))
        for number, split in enumerate(whole.findChildren(QSplitter)):
            self._take(f"layout/{name}_divider{number}", _DividerLayout(split))
        for number, tabs in enumerate(whole.findChildren(QTabWidget)):
            self._take(f"layout/{name}_tab{number}", _TabLayout(tabs))

    def _take(self, name: str, part: "_TableLayout | _DividerLayout | _TabLayout") -> None:
        preference, before = Preference(name, ""), part.read()
        kept = _to_numbers(self._preferences.read(preference))
        if [len(line) for line in kept] == [len(line) for line in before]:
            part.put(kept)
        self._parts.append((preference, part, before))


class _TableLayout:
    """Three lines: widths of the columns, their order from the left, the sorted one and how."""

    def __init__(self, table: QTableView) -> None:
        self._table, self._header = table, table.horizontalHeader()
        self._thousand = scale_px(1000)  # by the size of the text that it was made for
        self._header.setSectionsMovable(True)

    def is_there(self) -> bool:
        """Whether the page has not taken it away."""
        return isValid(self._table) and isValid(self._header)

    def is_settled(self) -> bool:
        """Whether it says what the coach sees."""
        return True

    def read(self) -> Numbers:
        header = self._header
        places = range(header.count())
        down = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        return [
            [self._width(place) for place in places],
            [header.logicalIndex(place) for place in places],
            [header.sortIndicatorSection(), int(down)],
        ]

    def put(self, kept: Numbers) -> None:
        widths, order, (section, down) = kept
        if sorted(order) != list(range(len(order))):
            return  # a spoiled line
        for place, width in enumerate(widths):
            if width > 0:
                self._header.resizeSection(place, scale_px(width))
        for place, logical in enumerate(order):
            self._header.moveSection(self._header.visualIndex(logical), place)
        if self._table.isSortingEnabled() and 0 <= section < len(order):
            self._table.sortByColumn(section, Qt.SortOrder(down % 2))

    def _width(self, place: int) -> int:
        """0 for a column that takes what is left, or that is hidden."""
        if self._header.sectionResizeMode(place) == QHeaderView.ResizeMode.Stretch:
            return 0
        return round(self._header.sectionSize(place) / self._thousand * 1000)


class _DividerLayout:
    """One line: the two sides against each other, in thousandths."""

    def __init__(self, split: QSplitter) -> None:
        self._split = split

    def is_there(self) -> bool:
        """Whether the page has not taken it away."""
        return isValid(self._split)

    def is_settled(self) -> bool:
        """Whether it says what the coach sees; before it is shown it has no sizes."""
        return all(size > 0 for size in self._split.sizes())

    def read(self) -> Numbers:
        sizes = self._split.sizes()
        whole = sum(sizes)
        return [[round(1000 * size / whole) if whole else 0 for size in sizes]]

    def put(self, kept: Numbers) -> None:
        if all(size > 0 for size in kept[0]):
            self._split.setSizes(kept[0])


class _TabLayout:
    """One line: which tab is open."""

    def __init__(self, tabs: QTabWidget) -> None:
        self._tabs = tabs

    def is_there(self) -> bool:
        """Whether the page has not taken it away."""
        return isValid(self._tabs)

    def is_settled(self) -> bool:
        """Whether it says what the coach sees."""
        return True

    def read(self) -> Numbers:
        return [[self._tabs.currentIndex()]]

    def put(self, kept: Numbers) -> None:
        if 0 <= kept[0][0] < self._tabs.count():
            self._tabs.setCurrentIndex(kept[0][0])


def _to_text(numbers: Numbers) -> str:
    return ";".join(" ".join(map(str, line)) for line in numbers)


def _to_numbers(text: str) -> Numbers:
    """The kept numbers; nothing where the text is spoiled."""
    try:
        return [[int(word) for word in line.split()] for line in text.split(";")]
    except ValueError:
        return []
