"""Parts beside each other while there is room, so that large letters cut nothing."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from app.ui.components.layout import column


class PartsLayout(QLayout):
    """The parts of a layout of our own, in their order."""

    def __init__(self, whole: QWidget | None, spacing: int) -> None:
        if whole is None:
            super().__init__()
        else:
            super().__init__(whole)
        self.parts: list[QLayoutItem] = []
        self._heights: dict[tuple[int, bool], int] = {}  # by width, and whether the least
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, part: QLayoutItem) -> None:
        self.parts.append(part)
        self.invalidate()

    def count(self) -> int:
        return len(self.parts)

    def itemAt(self, at: int) -> QLayoutItem | None:
        return self.parts[at] if 0 <= at < len(self.parts) else None

    def takeAt(self, at: int) -> QLayoutItem | None:
        self._heights.clear()
        return self.parts.pop(at) if 0 <= at < len(self.parts) else None

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._keep_height(width, least=False)

    def minimumHeightForWidth(self, width: int) -> int:
        return self._keep_height(width, least=True)

    def measure(self, width: int, *, least: bool) -> int:
        """How high the parts are in this width, in pixels; `least` is what they need at least."""
        raise NotImplementedError

    def _keep_height(self, width: int, *, least: bool) -> int:
        """Measured once: Qt asks several times until it has laid out a page."""
        if (width, least) not in self._heights:
            self._heights[width, least] = self.measure(width, least=least)
        return self._heights[width, least]

    def list_shown(self) -> list[QLayoutItem]:
        """The parts that are not hidden."""
        return [part for part in self.parts if not part.isEmpty()]


class WrapLayout(PartsLayout):
    """Parts beside each other as words are, on as many rows as the width asks for.

    With `fill` what is left of a row goes to the parts that can be wider, such as fields. With
    `labelled` the parts are fields under labels, and stand at the top of their row, also while a
    neighbour says what can't be taken; what is aligned to the bottom, a button, stands there.
    """

    def __init__(
        self,
        whole: QWidget | None = None,
        *,
        spacing: int = 8,
        fill: bool = False,
        labelled: bool = False,
    ) -> None:
        super().__init__(whole, spacing)
        self._fill, self._labelled = fill, labelled

    def add_gap(self) -> None:
        """Push what follows in its row to the right; for a layout that fills its rows."""
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal if self._fill else Qt.Orientation(0)

    def measure(self, width: int, *, least: bool) -> int:
        around = self.contentsMargins()
        inner = width - around.left() - around.right()
        rows = self._rows(inner)
        heights = sum(self._height(row) for row in rows)
        gaps = self.spacing() * max(0, len(rows) - 1)
        return heights + gaps + around.top() + around.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        top = inner.y()
        for row in self._rows(inner.width()):
            height = self._height(row)
            self._place(row, QRect(inner.x(), top, inner.width(), height))
            top += height + self.spacing()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        shown = self.list_shown()
        width = max((part.minimumSize().width() for part in shown), default=0)
        height = max((part.sizeHint().height() for part in shown), default=0)
        least = QSize(width if self._fill else 0, height)
        return least.grownBy(self.contentsMargins())

    def _rows(self, width: int) -> list["_Row"]:
        """The parts of each row, each with its width; they are asked for what they want once."""
        rows: list[_Row] = []
        left = 0
        for part in self.list_shown():
            wide = part.sizeHint().width()
            if not rows or left + wide > width:
                rows.append([])
                left = 0
            rows[-1].append((part, min(wide, width)))
            left += wide + self.spacing()
        return [self._fill_row(row, width) for row in rows] if self._fill else rows

    def _fill_row(self, row: "_Row", width: int) -> "_Row":
        """What is left over of a row is given to the parts that can be wider."""
        wider = [
            at
            for at, (part, _) in enumerate(row)
            if part.expandingDirections() & Qt.Orientation.Horizontal
        ]
        spare = width - sum(wide for _, wide in row) - self.spacing() * (len(row) - 1)
        if spare <= 0 or not wider:
            return row
        filled = list(row)
        shares = [max(1, row[at][1]) for at in wider]
        for at, share in zip(wider, shares, strict=True):
            part, wide = row[at]
            filled[at] = part, wide + spare * share // sum(shares)
        return filled

    def _height(self, row: "_Row") -> int:
        return max(_height_of(part, wide) for part, wide in row)

    def _place(self, row: "_Row", rect: QRect) -> None:
        left = rect.x()
        for part, width in row:
            height = min(_height_of(part, width), rect.height())
            above = (rect.height() - height) // (1 if self._labelled else 2)
            if self._labelled and not part.alignment() & Qt.AlignmentFlag.AlignBottom:
                above = 0
            part.setGeometry(QRect(left, rect.y() + above, width, height))
            left += width + self.spacing()


_Row = list[tuple[QLayoutItem, int]]


class ColumnsLayout(PartsLayout):
    """Parts in columns; under each other where one of them would have less than it needs.

    What is left of the width is shared between the parts by their shares; a part whose share is 0
    keeps the least that it needs, and takes what the others, at their widest, leave over.
    """

    def __init__(
        self, whole: QWidget | None = None, *, spacing: int = 12, top: bool = False
    ) -> None:
        super().__init__(whole, spacing)
        self._shares: dict[int, int] = {}  # by the place of the part
        self._top = top  # a part is no higher than it needs to be

    def add(self, part: QWidget, share: int = 1) -> None:
        """Add a part, and say how much of the width it takes beside the others."""
        self._shares[self.count()] = share
        self.addWidget(part)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal | Qt.Orientation.Vertical

    def sizeHint(self) -> QSize:
        shown = self.list_shown()
        width = sum(part.sizeHint().width() for part in shown) + self._gaps(shown)
        height = max((part.sizeHint().height() for part in shown), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        shown = self.list_shown()
        width = max((part.minimumSize().width() for part in shown), default=0)
        height = max((part.minimumSize().height() for part in shown), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        shown = self.list_shown()
        widths = self._widths(shown, inner.width())
        if not widths:
            self._place_under(shown, inner)
            return
        left = inner.x()
        for part, width in zip(shown, widths, strict=True):
            height = inner.height()
            if self._top:
                height = min(height, _height_of(part, width))
            part.setGeometry(QRect(left, inner.y(), width, height))
            left += width + self.spacing()

    def _place_under(self, shown: list[QLayoutItem], inner: QRect) -> None:
        """Each gets the height it wants, or of what there is as much as it needs at least."""
        heights = [_height_of(part, inner.width()) for part in shown]
        spare = inner.height() - sum(heights) - self._gaps(shown)
        if spare < 0:
            least = [_height_of(part, inner.width(), least=True) for part in shown]
            given_up = sum(heights) - sum(least)
            heights = [
                want - (-spare) * (want - need) // given_up if given_up else want
                for want, need in zip(heights, least, strict=True)
            ]
        taller = [
            at
            for at, part in enumerate(shown)
            if part.expandingDirections() & Qt.Orientation.Vertical and not self._top
        ]
        for at in taller:
            heights[at] += max(0, spare) // len(taller)
        top = inner.y()
        for part, height in zip(shown, heights, strict=True):
            part.setGeometry(QRect(inner.x(), top, inner.width(), height))
            top += height + self.spacing()

    def measure(self, width: int, *, least: bool) -> int:
        around = self.contentsMargins()
        inner = width - around.left() - around.right()
        shown = self.list_shown()
        widths = self._widths(shown, inner)
        if widths:
            heights = [
                _height_of(part, wide, least=least)
                for part, wide in zip(shown, widths, strict=True)
            ]
            height = max(heights, default=0)
        else:
            heights = [_height_of(part, inner, least=least) for part in shown]
            height = sum(heights) + self._gaps(shown)
        return height + around.top() + around.bottom()

    def _gaps(self, shown: list[QLayoutItem]) -> int:
        return self.spacing() * max(0, len(shown) - 1)

    def _widths(self, shown: list[QLayoutItem], width: int) -> list[int]:
        """How wide each column is; none where they have to stand under each other."""
        shares = [self._shares.get(self.parts.index(part), 1) for part in shown]
        free = width - self._gaps(shown)
        least = [part.minimumSize().width() for part in shown]
        if sum(least) > free:
            return []
        free -= sum(need for need, share in zip(least, shares, strict=True) if not share)
        whole = max(1, sum(shares))
        wanted = [free * share // whole for share in shares]
        for at in [at for at, share in enumerate(shares) if share][-1:]:
            wanted[at] += free - sum(wanted)  # what dividing has lost
        if any(
            want < need for want, need, share in zip(wanted, least, shares, strict=True) if share
        ):
            short = [
                max(0, need - want) if share else 0
                for want, need, share in zip(wanted, least, shares, strict=True)
            ]
            spare = [
                max(0, want - need) if share else 0
                for want, need, share in zip(wanted, least, shares, strict=True)
            ]
            given_up = [sum(short) * over // max(1, sum(spare)) for over in spare]
            able = [at for at, over in enumerate(spare) if over > given_up[at]]
            for at in able[: sum(short) - sum(given_up)]:
                given_up[at] += 1  # what dividing has lost: else the last one is cut
            wanted = [
                want + lack - less for want, lack, less in zip(wanted, short, given_up, strict=True)
            ]
        widest = [
            min(want, part.maximumSize().width()) if share else need
            for want, need, share, part in zip(wanted, least, shares, shown, strict=True)
        ]
        fixed = [at for at, share in enumerate(shares) if not share]
        for at in fixed[-1:]:
            widest[at] += width - self._gaps(shown) - sum(widest)
        return widest


def _height_of(part: QLayoutItem, width: int, *, least: bool = False) -> int:
    if part.hasHeightForWidth():
        return part.minimumHeightForWidth(width) if least else part.heightForWidth(width)
    return (part.minimumSize() if least else part.sizeHint()).height()


def in_columns(parts: Iterable[QWidget], count: int) -> QWidget:
    """Parts in columns of one width, each under the lowest column so far.

    Where they have no room beside each other, the columns are under each other.
    """
    whole = QWidget()
    columns = ColumnsLayout(whole, top=True)
    stacks = [QWidget() for _ in range(count)]
    boxes = [column(stack) for stack in stacks]
    heights = [0] * count
    for part in parts:
        lowest = heights.index(min(heights))
        boxes[lowest].addWidget(part)
        heights[lowest] += part.sizeHint().height()
    for stack in stacks:
        columns.add(stack)
    return whole
