"""Icons: one SVG each, painted in the colour that the place asks for."""

from math import ceil

from PySide6.QtCore import QByteArray, QPointF, QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.services.resource_files import resource

SIZES = (16, 20, 32)
TRANSPARENT = QColor(0, 0, 0, 0)


class Icons:
    """Gives icons by name in a colour; each drawing is read once and kept."""

    def __init__(self) -> None:
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}
        self._made: dict[tuple[str, str, str], QIcon] = {}
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def paint(self, painter: QPainter, name: str, colour: QColor, where: QRectF) -> None:
        """Paint the icon into a square of the painter's logical pixels."""
        self._renderer(name, colour).render(painter, where)

    def draw(self, painter: QPainter, name: str, colour: QColor, at: QPointF, size: int) -> None:
        """Paint the icon where it is painted often: drawn once for each size, and kept."""
        ratio = painter.device().devicePixelRatioF()
        key = (name, colour.name(), size, ratio)
        if key not in self._drawn:
            self._drawn[key] = self._pixmap(name, colour, size, ratio)
        painter.drawPixmap(at, self._drawn[key])

    def icon(self, name: str, colour: QColor, *, active: QColor | None = None) -> QIcon:
        """A QIcon, sharp at every scale; `active` is its colour while checked."""
        key = (name, colour.name(), "" if active is None else active.name())
        if key in self._made:
            return self._made[key]
        icon = self._made[key] = QIcon()
        for size in SIZES:
            icon.addPixmap(self._pixmap(name, colour, size))
            if active is not None:
                icon.addPixmap(self._pixmap(name, active, size), QIcon.Mode.Normal, QIcon.State.On)
        return icon

    def _pixmap(self, name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
        pixmap = QPixmap(ceil(size * ratio), ceil(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(TRANSPARENT)
        painter = QPainter(pixmap)
        self.paint(painter, name, colour, QRectF(0, 0, size, size))
        painter.end()
        return pixmap

    def _renderer(self, name: str, colour: QColor) -> QSvgRenderer:
        key = (name, colour.name())
        if key not in self._renderers:
            drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
            painted = drawing.replace("currentColor", colour.name())
            self._renderers[key] = QSvgRenderer(QByteArray(painted.encode()))
        return self._renderers[key]
