"""How many clients count to a coach's caseload (criterion 1: at most 20 at a time)."""

from app.models.enums import Phase, Status

LIMIT = 20

_SEARCHING = frozenset({Status.ACTIVE, Status.IN_MEASURE})


def counts(status: Status, phase: Phase | None, *, resting: bool, ended: bool) -> bool:
    """Whether a client is in active coaching: searching for work, or supported in it.

    Criterion 1 counts search and in-work support. So a client in a measure counts, and so does
    one who has succeeded but is still supported in the job. One whose health is being clarified,
    or who first goes to rehabilitative work, keeps the place on the board without being counted;
    nor is anybody counted who rests or whose service has ended.
    """
    if resting or ended:
        return False
    return status in _SEARCHING or (status is Status.SUCCEEDED and phase is Phase.KEEPING_WORK)
