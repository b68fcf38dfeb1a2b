"""Parts beside each other on as many rows as they need, so that large letters cut nothing."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class WrapLayout(QLayout):
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
        if whole is None:
            super().__init__()
        else:
            super().__init__(whole)
        self._parts: list[QLayoutItem] = []
        self._fill, self._labelled = fill, labelled
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, part: QLayoutItem) -> None:
        self._parts.append(part)
        self.invalidate()

    def count(self) -> int:
        return len(self._parts)

    def itemAt(self, at: int) -> QLayoutItem | None:
        return self._parts[at] if 0 <= at < len(self._parts) else None

    def takeAt(self, at: int) -> QLayoutItem | None:
        return self._parts.pop(at) if 0 <= at < len(self._parts) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal if self._fill else Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        rows = self._rows(width - around.left() - around.right())
        heights = sum(max(part.sizeHint().height() for part in row) for row in rows)
        gaps = self.spacing() * max(0, len(rows) - 1)
        return heights + gaps + around.top() + around.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        top = inner.y()
        for row in self._rows(inner.width()):
            height = max(part.sizeHint().height() for part in row)
            self._place(row, QRect(inner.x(), top, inner.width(), height))
            top += height + self.spacing()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        shown = [part for part in self._parts if not part.isEmpty()]
        width = max((part.minimumSize().width() for part in shown), default=0)
        height = max((part.sizeHint().height() for part in shown), default=0)
        least = QSize(width if self._fill else 0, height)
        return least.grownBy(self.contentsMargins())

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        left = 0
        for part in self._parts:
            if part.isEmpty():
                continue
            wide = part.sizeHint().width()
            if not rows or left + wide > width:
                rows.append([])
                left = 0
            rows[-1].append(part)
            left += wide + self.spacing()
        return rows

    def _place(self, row: list[QLayoutItem], rect: QRect) -> None:
        widths = [min(part.sizeHint().width(), rect.width()) for part in row]
        wider = [
            at
            for at, part in enumerate(row)
            if self._fill and part.expandingDirections() & Qt.Orientation.Horizontal
        ]
        spare = rect.width() - sum(widths) - self.spacing() * (len(row) - 1)
        shares = sum(widths[at] for at in wider)
        for at in wider:
            widths[at] += max(0, spare) * widths[at] // shares
        left = rect.x()
        for part, width in zip(row, widths, strict=True):
            height = min(part.sizeHint().height(), rect.height())
            above = (rect.height() - height) // (1 if self._labelled else 2)
            if self._labelled and not part.alignment() & Qt.AlignmentFlag.AlignBottom:
                above = 0
            part.setGeometry(QRect(left, rect.y() + above, width, height))
            left += width + self.spacing()
