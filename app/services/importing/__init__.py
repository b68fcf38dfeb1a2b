"""The old coloured sheet becomes a caseload: read_workbook, propose, preview, apply."""

from app.services.importing.applying import (
    Imported,
    Preview,
    add_remembered_colours,
    apply,
    preview,
)
from app.services.importing.planning import ImportPlan, SheetPlan, propose, propose_from_clipboard
from app.services.importing.readers.pasted import read_pasted
from app.services.importing.readers.reading import read_workbook

__all__ = [
    "ImportPlan",
    "Imported",
    "Preview",
    "SheetPlan",
    "add_remembered_colours",
    "apply",
    "preview",
    "propose",
    "propose_from_clipboard",
    "read_pasted",
    "read_workbook",
]
