"""Print a finished PDF through the system's own dialog, with a preview of the very same pages.

The pages are drawn from memory: no readable copy lies in a temporary folder of ours.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSize
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from app.late import LateModule
from app.ui.foundation.screens import fit_to_screen

if TYPE_CHECKING:
    from app.services.documents import pages
else:
    pages = LateModule("app.services.documents.pages")

PRINT_DPI = 200
PREVIEW_SIZE = (980, 900)


class PrintPreview(QPrintPreviewDialog):
    """The pages as they will be printed; `printed` is called when they are.

    The job's name is the program's, never a client's.
    """

    def __init__(self, parent: QWidget, pdf: bytes, *, printed: Callable[[], object]) -> None:
        self._printer = printer_of_whole_pages()  # the dialog only borrows it
        super().__init__(self._printer, parent)
        self.setWindowTitle("Rinnalla")
        fit_to_screen(self, QSize(*PREVIEW_SIZE))
        self.paintRequested.connect(lambda printer: paint(printer, pdf))
        self.accepted.connect(lambda: printed())


def printer_of_whole_pages() -> QPrinter:
    """A printer that adds no margins: the PDF's pages have their own."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setDocName("Rinnalla")
    made.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    made.setFullPage(True)
    made.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    return made


def paint(printer: QPrinter, pdf: bytes) -> None:
    """Draw every page of the PDF on the printer's pages."""
    painter = QPainter(printer)
    for number, page in enumerate(pages.page_images(pdf, dpi=PRINT_DPI)):
        if number:
            printer.newPage()
        image = QImage(page.rgb, page.width, page.height, page.stride, QImage.Format.Format_RGB888)
        whole = QRectF(painter.viewport())
        height = whole.width() * page.height / page.width
        painter.drawImage(QRectF(0, 0, whole.width(), min(height, whole.height())), image)
    painter.end()
