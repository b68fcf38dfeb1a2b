"""A paper from elsewhere on the screen: PDF pages or a picture, from memory alone."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.models.refusals import Reason
from app.services.errors import Refused
from app.services.forms.attachments import PDF
from app.ui.components.basics import button, heading
from app.ui.foundation.printing import PREVIEW_SIZE, ZOOM_STEP, PageView
from app.ui.foundation.screens import fit_to_screen
from app.ui.foundation.workspace import Workspace

SHOWN = ("image/png", "image/jpeg", "image/gif", "image/bmp")


class PictureView(QScrollArea):
    """A picture as wide as the window, or larger."""

    def __init__(self, picture: QImage) -> None:
        super().__init__()
        self._picture = picture
        self._zoom = 1.0
        self._label = QLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._label)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("The paper as a picture"))

    def change_zoom(self, factor: float) -> None:
        """Show the picture `factor` times as large as now."""
        self._zoom = min(4.0, max(0.25, self._zoom * factor))
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        room = self.viewport().width() * self._zoom * self.devicePixelRatioF()
        width = round(min(room, self._picture.width() * max(1.0, self._zoom)))
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = QPixmap.fromImage(self._picture.scaledToWidth(max(1, width), smooth))
        shown.setDevicePixelRatio(self.devicePixelRatioF())
        self._label.setPixmap(shown)


class PaperView(QDialog):
    """One paper and its name; the name of the window tells nothing of the client."""

    def __init__(self, workspace: Workspace, parent: QWidget, name: str, view: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paper") + " – Rinnalla")
        self.view = view
        fit_to_screen(self, QSize(*PREVIEW_SIZE))
        row = QHBoxLayout()
        if isinstance(view, PageView | PictureView):
            zoom = view.change_zoom
            row.addWidget(button(workspace, self.tr("Smaller"), lambda: zoom(1 / ZOOM_STEP)))
            row.addWidget(button(workspace, self.tr("Larger"), lambda: zoom(ZOOM_STEP)))
        row.addStretch(1)
        close = button(workspace, self.tr("Close"), self.reject, name="primary")
        close.setDefault(True)
        row.addWidget(close)
        title = heading(name)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        box = QVBoxLayout(self)
        box.addWidget(title)
        box.addWidget(view, 1)
        box.addLayout(row)
        view.setFocus()


def make_view(media: str, content: bytes) -> QWidget:
    """The paper to look at.

    Raises:
        Refused: It can't be read (Reason.PAPER_NOT_SHOWN).
    """
    if media == PDF:
        return PageView(content)
    picture = _picture(content) if media in SHOWN else QImage()
    if picture.isNull():
        raise Refused(Reason.PAPER_NOT_SHOWN)
    return PictureView(picture)


def _picture(content: bytes) -> QImage:
    """The picture, turned as the camera was held."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    return reader.read()
