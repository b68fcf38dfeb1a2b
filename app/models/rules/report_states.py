"""The life of a final report: which move is allowed from where, and what it still lacks.

The client's part comes from the quality criteria: a report counts only if it was written with the
client or the client could comment on it (Kymenlaakso §4.4).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.models.kinds import ClientPart, ReportState


class ReportMove(StrEnum):
    MAKE_FINAL = "make_final"
    REOPEN = "reopen"


MOVES: Mapping[tuple[ReportState, ReportMove], ReportState] = {
    (ReportState.DRAFT, ReportMove.MAKE_FINAL): ReportState.FINAL,
    (ReportState.FINAL, ReportMove.REOPEN): ReportState.DRAFT,
}


@dataclass(frozen=True)
class PartTaken:
    """How and when the client took part, with the client's own words or that there were none."""

    how: ClientPart | None = None
    day: date | None = None
    words: str = ""
    no_words: bool = False

    @property
    def recorded(self) -> bool:
        """Whether all of it is known."""
        return not missing(self)


def missing(part: PartTaken) -> str:
    """What is still to be recorded of the client's part, as a key; empty when nothing is."""
    if part.how is None or part.day is None:
        return "client_part_missing"
    if not part.words.strip() and not part.no_words:
        return "client_words_missing"
    return ""


def contradiction(part: PartTaken, today: date) -> str:
    """What can't be true of the client's part, as a key; empty when all of it can."""
    if part.words.strip() and part.no_words:
        return "client_words_and_none"
    if part.day is not None and part.day > today:
        return "client_part_in_future"
    return ""


def refusal(state: ReportState, move: ReportMove, part: PartTaken) -> str:
    """Why the move is not allowed now, as a key; empty when it is."""
    if (state, move) not in MOVES:
        return f"report_is_{state}"
    if MOVES[state, move] is ReportState.FINAL:
        return missing(part)
    return ""
