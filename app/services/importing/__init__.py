"""The old coloured sheet becomes a caseload: read_workbook, propose, preview, apply."""

from app.services.importing.applying import Imported, Preview, apply, preview, with_remembered
from app.services.importing.planning import ImportPlan, SheetPlan, propose
from app.services.importing.readers.reading import read_workbook

__all__ = [
    "ImportPlan",
    "Imported",
    "Preview",
    "SheetPlan",
    "apply",
    "preview",
    "propose",
    "read_workbook",
    "with_remembered",
]
