"""What was being typed and where, kept in the caseload itself while the program is locked."""

import json
from collections.abc import Mapping
from typing import Any

from app.services.storage import settings
from app.services.storage.unit_of_work import Caseload

NAME = "draft"


def keep(caseload: Caseload, draft: Mapping[str, Any]) -> None:
    """Keep a draft until it is taken; a file that is open for reading keeps none."""
    if not caseload.read_only:
        settings.write(caseload, NAME, json.dumps(draft))


def take_draft(caseload: Caseload) -> Mapping[str, Any]:
    """The draft that was kept, which is gone from the file with this; empty where there is none."""
    kept = settings.read(caseload, NAME)
    if not kept:
        return {}
    if not caseload.read_only:
        settings.write(caseload, NAME, "")
    try:
        found = json.loads(kept)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
