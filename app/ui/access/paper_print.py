"""The printed sheet with the paper key, in the system's own print preview."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.services.storage.unit_of_work import Caseload
    from app.ui.foundation.printing import PrintPreview


def preview(parent: QWidget, caseload: "Caseload", language: str) -> "PrintPreview":
    """The sheet as it will be printed; it is made in memory and never saved."""
    from app.services.documents import paper_pdf
    from app.ui.foundation.printing import PrintPreview

    assert caseload.master is not None  # noqa: S101 - only a caseload with a key has a paper
    pdf = paper_pdf.render(caseload.master.paper(), caseload.clock(), language)
    return PrintPreview(parent, pdf, printed=lambda: None)
