"""Printing: the very pages of the PDF, under a name that names nobody, and only when wished."""

from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.services.caseload import clients
from app.services.reports import final_report, report_printing
from app.services.storage.unit_of_work import Caseload
from app.ui.foundation.printing import PrintPreview, paint, printer_of_whole_pages


@pytest.fixture
def pdf(caseload: Caseload) -> bytes:
    notes = "Pitkä teksti vahvuuksista. " * 400
    fields = ClientFields(given_names="Veera", family_name="Halonen", strengths=notes)
    client_id = clients.add(caseload, fields).new_row_id("client")
    report_id = final_report.start(caseload, client_id, "fi").new_row_id("report")
    return report_printing.preview(caseload, report_id)


def pages(source: bytes | Path) -> int:
    document = pypdfium2.PdfDocument(source)
    count = len(document)
    document.close()
    return count


SOFT = ImageFilter.GaussianBlur(2)


def pictures(made: bytes | Path) -> list[Image.Image]:
    """The pages, grey and a little out of focus: a line that lies elsewhere still shows."""
    document = pypdfium2.PdfDocument(made)
    found = [page.render(scale=1).to_pil().convert("L").filter(SOFT) for page in document]
    document.close()
    return found


def difference(one: Image.Image, other: Image.Image) -> float:
    return float(ImageStat.Stat(ImageChops.difference(one, other.resize(one.size))).mean[0])


def test_every_page_is_painted_just_as_in_the_pdf(qtbot: QtBot, pdf: bytes, tmp_path: Path) -> None:
    printer = printer_of_whole_pages()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printed = tmp_path / "printed.pdf"
    printer.setOutputFileName(str(printed))
    paint(printer, pdf)
    assert pages(printed) == pages(pdf) >= 2
    document = pypdfium2.PdfDocument(printed)
    shades = set(bytes(document[0].render(scale=0.5).buffer))
    document.close()
    assert len(shades) > 20
    for ours, theirs in zip(pictures(pdf), pictures(printed), strict=True):
        blank = Image.new("L", ours.size, "white")
        assert difference(ours, theirs) < 0.15 * difference(ours, blank)


@pytest.mark.parametrize(("end", "times"), [("accept", 1), ("reject", 0)])
def test_what_was_only_looked_at_was_not_printed(
    qtbot: QtBot, pdf: bytes, end: str, times: int
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    told: list[int] = []
    dialog = PrintPreview(parent, pdf, printed=lambda: told.append(1))
    dialog.open()
    assert dialog.view.page_count == pages(pdf)
    code = QDialog.DialogCode.Accepted if end == "accept" else QDialog.DialogCode.Rejected
    dialog.done(code.value)
    assert len(told) == times
    dialog.deleteLater()


def test_the_job_and_the_window_name_nobody(qtbot: QtBot, pdf: bytes) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PrintPreview(parent, pdf, printed=lambda: None)
    assert dialog.printer().docName() == "Rinnalla"
    assert dialog.windowTitle() == "Print preview – Rinnalla"
    dialog.deleteLater()


def test_the_preview_shows_the_pages_of_the_pdf(qtbot: QtBot, pdf: bytes) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PrintPreview(parent, pdf, printed=lambda: None)
    dialog.show()
    picture = dialog.view.viewport().grab().toImage()
    place = dialog.view._place(0)
    shades = {
        picture.pixelColor(int(x), int(place.top()) + down).lightness()
        for down in range(40, 140, 3)  # some of it falls on a line of text, wherever it begins
        for x in range(int(place.left()) + 40, int(place.right()) - 40)
    }
    assert len(shades) > 3
    before = dialog.view.verticalScrollBar().maximum()
    assert before > 0
    dialog.view.change_zoom(1.25)
    assert dialog.view.verticalScrollBar().maximum() > before
    dialog.close()
