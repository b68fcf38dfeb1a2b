"""The life of a final report: which move is allowed from where, and what it still lacks.

The client's part comes from the quality criteria: a report counts only if it was written with the
client or the client could comment on it (Kymenlaakso §4.4).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.models.enums import ClientPart, DeliveryGround, ReportCopy, ReportState
from app.models.refusals import Reason

_QUOTED = re.compile('["“”„»«](?P<words>[^"“”„»«]+)["“”»«]')


class ReportMove(StrEnum):
    """What a coach does to bring a report to its next state, or back to a draft."""

    READ = "read"
    AGREE = "agree"
    MAKE_FINAL = "make_final"
    DELIVER = "deliver"
    REOPEN = "reopen"


_S, _M = ReportState, ReportMove
MOVES: Mapping[tuple[ReportState, ReportMove], ReportState] = {
    (_S.DRAFT, _M.READ): _S.READ,
    (_S.READ, _M.AGREE): _S.AGREED,
    (_S.READ, _M.REOPEN): _S.DRAFT,
    (_S.AGREED, _M.MAKE_FINAL): _S.FINAL,
    (_S.AGREED, _M.REOPEN): _S.DRAFT,
    (_S.FINAL, _M.DELIVER): _S.DELIVERED,
    (_S.FINAL, _M.REOPEN): _S.DRAFT,
    (_S.DELIVERED, _M.DELIVER): _S.DELIVERED,
    (_S.DELIVERED, _M.REOPEN): _S.DRAFT,
}
OPEN = frozenset({ReportState.DRAFT, ReportState.READ})
"""Where the text may still be changed: what is read together may be mended together."""
DONE = frozenset({ReportState.FINAL, ReportState.DELIVERED})
_NEXT: Mapping[ReportState, ReportMove] = {
    _S.DRAFT: _M.READ,
    _S.READ: _M.AGREE,
    _S.AGREED: _M.MAKE_FINAL,
}


_CLOSED: Mapping[ReportState, Reason] = {
    _S.DRAFT: Reason.REPORT_IS_DRAFT,
    _S.READ: Reason.REPORT_IS_READ,
    _S.AGREED: Reason.REPORT_IS_AGREED,
    _S.FINAL: Reason.REPORT_IS_FINAL,
    _S.DELIVERED: Reason.REPORT_IS_DELIVERED,
}


@dataclass(frozen=True)
class PartTaken:
    """How and when the client took part, with the client's own words or that there were none.

    `read_aloud` and `read_language` tell how the text was made understood.
    """

    how: ClientPart | None = None
    day: date | None = None
    words: str = ""
    no_words: bool = False
    read_aloud: bool = False
    read_language: str = ""

    @property
    def bare_words(self) -> str:
        """The words without quotation marks around the whole of them: a paper puts its own."""
        words = self.words.strip()
        quoted = _QUOTED.fullmatch(words)
        return quoted["words"].strip() if quoted else words

    @property
    def recorded(self) -> bool:
        """Whether all of it is known."""
        return not find_missing_part(self)


def find_missing_part(part: PartTaken) -> Reason | None:
    """What is still to be recorded of the client's part; None when nothing is."""
    if part.how is None or part.day is None:
        return Reason.CLIENT_PART_MISSING
    if not part.words.strip() and not part.no_words:
        return Reason.CLIENT_WORDS_MISSING
    return None


def contradiction(part: PartTaken, today: date) -> Reason | None:
    """What can't be true of the client's part; None when all of it can."""
    if part.words.strip() and part.no_words:
        return Reason.CLIENT_WORDS_AND_NONE
    if part.day is not None and part.day > today:
        return Reason.CLIENT_PART_IN_FUTURE
    return None


def refusal(
    state: ReportState, move: ReportMove, part: PartTaken, *, lacks_content: bool = False
) -> Reason | None:
    """Why the move is not allowed now; None when it is.

    `lacks_content` where nothing is said about strengths and competence, and no reason is given:
    they are what a final report is for (Kymenlaakso pilot 2022 §4.4).
    """
    if (state, move) not in MOVES:
        return state_reason(state)
    lacks = find_missing_part(part)
    if move is ReportMove.READ:
        return lacks if lacks is Reason.CLIENT_PART_MISSING else None
    if move is ReportMove.MAKE_FINAL and lacks_content and lacks is None:
        return Reason.STRENGTHS_MISSING
    return lacks if move in {ReportMove.AGREE, ReportMove.MAKE_FINAL} else None


def state_reason(state: ReportState) -> Reason:
    """That a report of this state is not open to what was asked."""
    return _CLOSED[state]


def next_move(state: ReportState) -> ReportMove | None:
    """The sign-off that comes next; after a final report it is the delivery."""
    return _NEXT.get(state)


def grounds(copy: ReportCopy) -> tuple[DeliveryGround, ...]:
    """What may allow a copy to be handed over: to an employer nothing but consent.

    What is told at a workplace is agreed with the client (Kymenlaakso pilot 2022 §3); an authority
    may also have a right to it by law.
    """
    if copy is ReportCopy.CLIENT:
        return (DeliveryGround.OWN,)
    if copy is ReportCopy.EMPLOYER:
        return (DeliveryGround.CONSENT,)
    return (DeliveryGround.CONSENT, DeliveryGround.LAW)
