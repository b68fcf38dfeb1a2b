"""Who belongs to a coach's caseload, and to which part of it (criterion 1: at most 20 at a time).

The caseload holds every client whose service has begun and not ended. Criterion 1 counts those of
them who do not rest; quick help alone makes nobody a client of the caseload.
"""

from enum import StrEnum

from app.models.enums import Phase, Status

LIMIT = 20
"""Tuetun työllistymisen laatukriteerit, criterion 1: at most 20 clients for one coach."""


class CaseloadPart(StrEnum):
    """Where an open service stands; the parts do not overlap."""

    SEARCH_OR_WORK = "search_or_work"
    OTHER = "other"
    RESTING = "resting"


_SEARCHING = frozenset({Status.ACTIVE, Status.IN_MEASURE})


def find_part(status: Status, phase: Phase | None, *, resting: bool) -> CaseloadPart:
    """The part of the caseload that a client with an open service belongs to.

    A client searches, is in a measure, or has a job and is still supported in it (phase 5). One
    whose health is being clarified, or who first goes to rehabilitative work, is among the others.
    """
    if resting:
        return CaseloadPart.RESTING
    supported = status is Status.SUCCEEDED and phase is Phase.KEEPING_WORK
    if status in _SEARCHING or supported:
        return CaseloadPart.SEARCH_OR_WORK
    return CaseloadPart.OTHER
