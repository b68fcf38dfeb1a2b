"""Icons: one SVG each, drawn in the colour that the place asks for.

Qt's reader of pictures draws them: the first picture waits for this module, and what paints an SVG
by itself would be imported for it.
"""

from math import ceil

from PySide6 import QtCore, QtGui

from app.services.resource_files import resource

SIZES = (16, 20, 32)


class Icons:
    """Gives icons by name in a colour; each is drawn once for each size, and kept."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, str, str], QtGui.QIcon] = {}
        self._drawn: dict[tuple[str, str, int, float], QtGui.QPixmap] = {}

    def draw(
        self,
        painter: "QtGui.QPainter",
        name: str,
        colour: "QtGui.QColor",
        at: "QtCore.QPointF",
        size: int,
    ) -> None:
        """Paint the icon at a place, `size` logical pixels wide and high."""
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(at, self.pixmap(name, colour, size, ratio))

    def icon(
        self, name: str, colour: "QtGui.QColor", *, active: "QtGui.QColor | None" = None
    ) -> "QtGui.QIcon":
        """A QIcon, sharp at every scale; `active` is its colour while checked."""
        key = (name, colour.name(), "" if active is None else active.name())
        if key in self._made:
            return self._made[key]
        icon = self._made[key] = QtGui.QIcon()
        for size in SIZES:
            icon.addPixmap(self.pixmap(name, colour, size))
            if active is not None:
                lit = self.pixmap(name, active, size)
                icon.addPixmap(lit, QtGui.QIcon.Mode.Normal, QtGui.QIcon.State.On)
        return icon

    def pixmap(
        self, name: str, colour: "QtGui.QColor", size: int, ratio: float = 1.0
    ) -> "QtGui.QPixmap":
        """The icon as a picture.

        Args:
            name: Of the drawing.
            colour: Of its lines.
            size: Its width and height in logical pixels.
            ratio: Pixels of the screen for each logical one.
        """
        key = (name, colour.name(), size, ratio)
        if key not in self._drawn:
            drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
            side = ceil(size * ratio)
            sized = drawing.replace("viewBox=", f'width="{side}" height="{side}" viewBox=', 1)
            made = QtGui.QPixmap()
            made.loadFromData(sized.replace("currentColor", colour.name()).encode(), "SVG")
            made.setDevicePixelRatio(ratio)
            self._drawn[key] = made
        return self._drawn[key]
