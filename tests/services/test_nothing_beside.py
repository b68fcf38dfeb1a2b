"""What is made of a caseload is written nowhere but where it goes: no temporary file has a name."""

import os
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.models.enums import ReportCopy
from app.services import demo
from app.services.documents import paper_pdf
from app.services.figures import criteria, criteria_form, small_sheets, steering_report
from app.services.figures.project_figures import count_project
from app.services.figures.statistics import count_own_figures
from app.services.figures.steering_choice import SteeringChoice
from app.services.figures.steering_draft import SECTIONS
from app.services.forms import filled_forms, form_printing
from app.services.listing import rows_pdf, rows_sheet
from app.services.listing.shown_rows import ShownBoard, ShownCard, ShownRows
from app.services.reports import client_extract, report_printing
from app.services.storage.unit_of_work import Caseload
from app.services.summary import exporting

_WRITTEN: list[str] = []
_WATCHED = [False]


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if not _WATCHED[0] or event != "open":
        return
    path, mode, flags = arguments
    writes = isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR))
    writes = writes or any(letter in (mode or "") for letter in "wax+")
    if writes and isinstance(path, str) and Path(path).parent.name != "__pycache__":
        _WRITTEN.append(path)


@pytest.fixture(scope="module", autouse=True)
def _audit() -> None:
    """An audit hook can't be taken away again; it hears nothing unless it is asked to."""
    sys.addaudithook(_hear)


@pytest.fixture
def filled(caseload: Caseload) -> Caseload:
    demo.fill(caseload, caseload.today)
    return caseload


ROWS = ShownRows("Asiakkaat", ("Nimi", "Alkoi"), (("Halonen Veera", date(2026, 2, 8)),), "")
BOARD = ShownBoard("Tilannetaulu", (("Aktiivinen", (ShownCard("Halonen Veera", "", ""),)),))


def _papers(caseload: Caseload) -> Iterator[bytes]:
    yield rows_pdf.render_rows(caseload, ROWS, language="fi")
    yield rows_pdf.render_board(caseload, BOARD, language="fi")
    yield client_extract.document(caseload, 1, language="fi")
    yield paper_pdf.render(("ABCD-EFGH",) * 8, caseload.clock(), "fi")
    yield criteria_form.render_form(caseload, criteria.review(caseload), language="fi")
    yield small_sheets.render_sheets(caseload, language="fi")
    yield report_printing.preview(caseload, 1, report_printing.Print(ReportCopy.CLIENT))
    for form in filled_forms.list_forms(caseload)[:40]:
        yield form_printing.preview_form(caseload, form.id)
        if filled_forms.get_form(caseload, form.id).kind.docx:
            yield form_printing.form_docx(caseload, form.id)


def _spreadsheets(_caseload: Caseload) -> Iterator[bytes]:
    yield rows_sheet.render_rows(ROWS)
    yield rows_sheet.render_board(BOARD, ("Tila", "Nimi", "Tilanne", "Päivä"))


@pytest.mark.parametrize("make", [_papers, _spreadsheets])
def test_making_a_paper_writes_no_file(
    filled: Caseload, make: Callable[[Caseload], Iterator[bytes]]
) -> None:
    list(make(filled))  # fonts and the like are read once
    assert _find_written(lambda: all(list(make(filled)))) == []


def test_a_summary_and_a_steering_report_are_written_where_they_go_alone(
    filled: Caseload, tmp_path: Path
) -> None:
    target = tmp_path / "ulos"
    target.mkdir()
    own, project = count_own_figures(filled), count_project(filled)
    choice = SteeringChoice(recipient="Ohjausryhmä", sections=SECTIONS)

    def make() -> None:
        exporting.export(filled, date(2026, 6, 30), target, language="fi")
        for kind in ("pdf", "docx", "xlsx"):
            path = target / f"raportti.{kind}"
            steering_report.save(filled, own, project, choice, path, language="fi")

    written = {Path(path).parent for path in _find_written(make)}
    assert {path.name for path in target.iterdir()} >= {"raportti.pdf", "raportti.xlsx"}
    assert written <= {target}


def _find_written(make: Callable[[], Any]) -> list[str]:
    _WRITTEN.clear()
    _WATCHED[0] = True
    try:
        make()
    finally:
        _WATCHED[0] = False
    return list(_WRITTEN)
