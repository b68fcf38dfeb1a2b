"""The old coloured sheet becomes a caseload: read_workbook, propose, preview, apply."""

from app.services.importing.applying import (
    Imported,
    Preview,
    add_remembered_colours,
    apply,
    preview,
)
from app.services.importing.open_days import (
    OpenEnd,
    OpenStep,
    StepOnDayOff,
    complete_end_days,
    complete_step_days,
    list_open_ends,
    list_open_steps,
    list_steps_on_days_off,
)
from app.services.importing.plans.import_plan import ImportPlan
from app.services.importing.plans.proposing import propose, propose_from_clipboard
from app.services.importing.plans.sheet_plan import SheetPlan
from app.services.importing.readers.pasted import read_pasted
from app.services.importing.readers.reading import read_workbook
from app.services.importing.spellings import SimilarNames

__all__ = [
    "ImportPlan",
    "Imported",
    "OpenEnd",
    "OpenStep",
    "Preview",
    "SheetPlan",
    "SimilarNames",
    "StepOnDayOff",
    "add_remembered_colours",
    "apply",
    "complete_end_days",
    "complete_step_days",
    "list_open_ends",
    "list_open_steps",
    "list_steps_on_days_off",
    "preview",
    "propose",
    "propose_from_clipboard",
    "read_pasted",
    "read_workbook",
]
