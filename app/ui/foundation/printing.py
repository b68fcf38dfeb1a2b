"""Print a finished PDF through the system's own dialog, with a preview of the very same pages.

The pages are drawn from memory: no readable copy is left in a temporary folder.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QImage,
    QKeySequence,
    QPageLayout,
    QPageSize,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.late import LateModule
from app.ui.foundation.screens import fit_to_screen

if TYPE_CHECKING:
    from PySide6 import QtPrintSupport

    from app.services.documents import pages
else:
    QtPrintSupport = LateModule("PySide6.QtPrintSupport")  # most days nothing is printed
    pages = LateModule("app.services.documents.pages")

PRINT_DPI = 200
PREVIEW_SIZE = (900, 900)
MARGIN = 16.0  # pixels around a page
PAPER_WIDTH = 794.0  # pixels of an A4 page at its own size
ZOOM_STEP = 1.25


class PageView(QAbstractScrollArea):
    """The pages of a PDF under each other; each is drawn when it is first seen."""

    def __init__(self, pdf: bytes) -> None:
        super().__init__()
        self.zoom = 1.0
        self._drawn: dict[int, QImage] = {}
        self._take(pdf)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages as they will be printed"))

    def show_pdf(self, pdf: bytes) -> None:
        """Show another PDF, from its first page."""
        self._take(pdf)
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def _take(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._shapes: list[float] = pages.page_shapes(pdf)
        self.page_count = len(self._shapes)

    def change_zoom(self, factor: float) -> None:
        """Show the pages `factor` times as large: from half to three times the window's width."""
        self.zoom = min(3.0, max(0.5, self.zoom * factor))
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number in range(self.page_count):
            place = self._place(number)
            if place.intersects(QRectF(event.rect())):
                painter.fillRect(place, Qt.GlobalColor.white)
                painter.drawImage(place, self._image(number))
        painter.end()

    def _lay_out(self) -> None:
        self._drawn.clear()
        view = self.viewport().size()
        last = self._place(self.page_count - 1).bottom() + self.verticalScrollBar().value()
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().setRange(0, max(0, round(last + MARGIN - view.height())))
        wide = self._width() + 2 * MARGIN
        self.horizontalScrollBar().setPageStep(view.width())
        self.horizontalScrollBar().setRange(0, max(0, round(wide - view.width())))
        self.viewport().update()

    def _width(self) -> float:
        """A whole page's width in pixels: as much as the window has, but no more than on paper."""
        return min(self.viewport().width() - 2.0 * MARGIN, PAPER_WIDTH) * self.zoom

    def _place(self, number: int) -> QRectF:
        width = self._width()
        above = sum(self._shapes[:number]) * width + number * MARGIN
        left = max(MARGIN, (self.viewport().width() - width) / 2)
        top = MARGIN + above
        return QRectF(
            left - self.horizontalScrollBar().value(),
            top - self.verticalScrollBar().value(),
            width,
            width * self._shapes[number],
        )

    def _image(self, number: int) -> QImage:
        if number not in self._drawn:
            wide = self._width() * self.devicePixelRatioF()
            self._drawn[number] = _to_image(pages.page_image(self._pdf, number, width=wide))
        return self._drawn[number]


class PrintPreview(QDialog):
    """The pages as they will be printed; `printed` is called when they are.

    The job's name is the program's, never a client's.
    """

    def __init__(
        self,
        parent: QWidget,
        pdf: bytes,
        *,
        printed: Callable[[], object],
        large: Callable[[], bytes] | None = None,
    ) -> None:
        """Show the pages.

        Args:
            parent: The window that they are printed from.
            pdf: The file.
            printed: Called when they have been printed.
            large: Makes the same in large print, where that is offered here.
        """
        super().__init__(parent)
        self._pdf, self._usual, self._render_large = pdf, pdf, large
        self._printer = printer_of_whole_pages()
        self.setWindowTitle(self.tr("Print preview") + " – Rinnalla")
        fit_to_screen(self, QSize(*PREVIEW_SIZE))
        self.view = PageView(pdf)
        self.print_button = QPushButton(self.tr("Print…"))
        self.print_button.setObjectName("primary")
        self.print_button.setDefault(True)
        self.print_button.clicked.connect(self.choose_printer)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        smaller, larger = QPushButton("−"), QPushButton("+")
        for made, word, factor, key in (
            (smaller, self.tr("Smaller"), 1 / ZOOM_STEP, QKeySequence.StandardKey.ZoomOut),
            (larger, self.tr("Larger"), ZOOM_STEP, QKeySequence.StandardKey.ZoomIn),
        ):
            made.setAccessibleName(word)
            made.setToolTip(word)
            made.setAutoDefault(False)
            made.setShortcut(QKeySequence(key))
            made.clicked.connect(lambda _=False, factor=factor: self.view.change_zoom(factor))
        self._count = QLabel(self.tr("%n page(s)", "", self.view.page_count))
        self._count.setObjectName("secondary")
        self.large = QCheckBox(self.tr("Large print"))
        self.large.setVisible(large is not None)
        self.large.toggled.connect(self._show_size)
        row = QHBoxLayout()
        for part in (smaller, larger, self._count, self.large):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.print_button)
        box = QVBoxLayout(self)
        box.addWidget(self.view, 1)
        box.addLayout(row)
        self.accepted.connect(lambda: printed())
        self.view.setFocus()

    def _show_size(self, large: bool) -> None:
        make = self._render_large
        self._pdf = make() if large and make is not None else self._usual
        self.view.show_pdf(self._pdf)
        self._count.setText(self.tr("%n page(s)", "", self.view.page_count))

    def printer(self) -> "QtPrintSupport.QPrinter":
        """The printer with the job's name."""
        return self._printer

    def choose_printer(self) -> None:
        """Print through the system's own dialog; this one closes when that is done."""
        dialog = QtPrintSupport.QPrintDialog(self._printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            paint(self._printer, self._pdf)
            self.accept()
        dialog.deleteLater()


def printer_of_whole_pages() -> "QtPrintSupport.QPrinter":
    """A printer that adds no margins: the PDF's pages have their own."""
    made = QtPrintSupport.QPrinter(QtPrintSupport.QPrinter.PrinterMode.HighResolution)
    made.setDocName("Rinnalla")
    made.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    made.setFullPage(True)
    made.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    return made


def paint(printer: "QtPrintSupport.QPrinter", pdf: bytes) -> None:
    """Draw every page of the PDF on the printer's pages."""
    painter = QPainter(printer)
    for number, page in enumerate(pages.page_images(pdf, dpi=PRINT_DPI)):
        if number:
            printer.newPage()
        image = _to_image(page)
        whole = QRectF(painter.viewport())
        height = whole.width() * page.height / page.width
        painter.drawImage(QRectF(0, 0, whole.width(), min(height, whole.height())), image)
    painter.end()


def _to_image(page: "pages.PageImage") -> QImage:
    made = QImage(page.rgb, page.width, page.height, page.stride, QImage.Format.Format_RGB888)
    return made.copy()  # the other one only borrows the bytes
