"""The old coloured sheet becomes a caseload: read_workbook, propose, preview, apply."""

from app.services.importing.applying import (
    Imported,
    Preview,
    add_remembered_colours,
    apply,
    preview,
)
from app.services.importing.end_days import OpenEnd, complete_end_days, list_open_ends
from app.services.importing.planning import ImportPlan, SheetPlan, propose, propose_from_clipboard
from app.services.importing.readers.pasted import read_pasted
from app.services.importing.readers.reading import read_workbook
from app.services.importing.spellings import SimilarNames

__all__ = [
    "ImportPlan",
    "Imported",
    "OpenEnd",
    "Preview",
    "SheetPlan",
    "SimilarNames",
    "add_remembered_colours",
    "apply",
    "complete_end_days",
    "list_open_ends",
    "preview",
    "propose",
    "propose_from_clipboard",
    "read_pasted",
    "read_workbook",
]
