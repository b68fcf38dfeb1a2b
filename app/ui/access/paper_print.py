"""The printed sheet with the paper key, in the print preview."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.late import LateModule
from app.services.storage.unit_of_work import Caseload
from app.ui.foundation.printing import PrintPreview

if TYPE_CHECKING:
    from app.services.documents import paper_pdf
else:
    paper_pdf = LateModule("app.services.documents.paper_pdf")


def preview(parent: QWidget, caseload: Caseload, language: str) -> PrintPreview:
    """The sheet as it will be printed; it is made in memory and never saved."""
    assert caseload.master is not None  # noqa: S101 - only a caseload with a key has a paper
    pdf = paper_pdf.render(caseload.master.paper(), caseload.clock(), language)
    return PrintPreview(parent, pdf, printed=lambda: None)
