"""Widths, order and sorting of the columns, and where a divider stands, as they were left.

Only numbers are kept, and only on this computer: nothing that is shown in them.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHeaderView, QSplitter, QTableView, QWidget
from shiboken6 import isValid

from app.ui.foundation.preferences import Preference, Preferences
from app.ui.foundation.theme import scale_px

Numbers = list[list[int]]


class KeptLayout(QObject):
    """Puts back what was kept of a page, and keeps what is changed when the page is hidden."""

    def __init__(self, page: QWidget, preferences: Preferences, name: str) -> None:
        super().__init__(page)
        self._preferences = preferences
        self._parts: list[tuple[Preference[str], _TableLayout | _DividerLayout, Numbers]] = []
        for number, table in enumerate(page.findChildren(QTableView)):
            self._take(f"layout/{name}_table{number}", _TableLayout(table))
        for number, split in enumerate(page.findChildren(QSplitter)):
            self._take(f"layout/{name}_divider{number}", _DividerLayout(split))
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self.keep()
        return super().eventFilter(watched, event)

    def keep(self) -> None:
        """Remember what differs from how it was made."""
        for preference, part, before in self._parts:
            if not part.is_there():
                continue
            now = part.read()
            if now != before and _to_text(now) != self._preferences.read(preference):
                self._preferences.write(preference, _to_text(now))

    def _take(self, name: str, part: "_TableLayout | _DividerLayout") -> None:
        preference, before = Preference(name, ""), part.read()
        kept = _to_numbers(self._preferences.read(preference))
        if [len(line) for line in kept] == [len(line) for line in before]:
            part.put(kept)
        self._parts.append((preference, part, before))


class _TableLayout:
    """Three lines: widths of the columns, their order from the left, the sorted one and how."""

    def __init__(self, table: QTableView) -> None:
        self._table, self._header = table, table.horizontalHeader()
        self._header.setSectionsMovable(True)

    def is_there(self) -> bool:
        """Whether the page has not taken it away."""
        return isValid(self._table) and isValid(self._header)

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
        return round(self._header.sectionSize(place) / scale_px(1000) * 1000)


class _DividerLayout:
    """One line: the two sides against each other, in thousandths."""

    def __init__(self, split: QSplitter) -> None:
        self._split = split

    def is_there(self) -> bool:
        """Whether the page has not taken it away."""
        return isValid(self._split)

    def read(self) -> Numbers:
        sizes = self._split.sizes()
        whole = sum(sizes)
        return [[round(1000 * size / whole) if whole else 0 for size in sizes]]

    def put(self, kept: Numbers) -> None:
        if all(size > 0 for size in kept[0]):
            self._split.setSizes(kept[0])


def _to_text(numbers: Numbers) -> str:
    return ";".join(" ".join(map(str, line)) for line in numbers)


def _to_numbers(text: str) -> Numbers:
    """The kept numbers; nothing where the text is spoiled."""
    try:
        return [[int(word) for word in line.split()] for line in text.split(";")]
    except ValueError:
        return []
