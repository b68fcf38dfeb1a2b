"""Print a finished PDF through the system's own dialog, with a preview of the very same pages.

The pages are drawn from memory: no readable copy lies in a temporary folder of ours.
"""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

PRINT_DPI = 200
PREVIEW_SIZE = (980, 900)


def preview(parent: QWidget, pdf: bytes, *, printed: Callable[[], object]) -> QPrintPreviewDialog:
    """The preview of the PDF, to be shown by the caller; `printed` is called when it is printed.

    The job's name is the program's, never a client's.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Rinnalla")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    printer.setFullPage(True)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle("Rinnalla")
    dialog.resize(*PREVIEW_SIZE)
    dialog.paintRequested.connect(lambda target: paint(target, pdf))
    dialog.accepted.connect(lambda: printed())
    return dialog


def paint(printer: QPrinter, pdf: bytes) -> None:
    """Draw every page of the PDF on the printer's pages."""
    from app.services.documents.pages import page_images

    painter = QPainter(printer)
    for number, page in enumerate(page_images(pdf, dpi=PRINT_DPI)):
        if number:
            printer.newPage()
        image = QImage(page.rgb, page.width, page.height, page.stride, QImage.Format.Format_RGB888)
        whole = QRectF(painter.viewport())
        height = whole.width() * page.height / page.width
        painter.drawImage(QRectF(0, 0, whole.width(), min(height, whole.height())), image)
    painter.end()
