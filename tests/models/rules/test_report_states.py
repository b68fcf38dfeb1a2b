"""The table of moves, and what a final report must know of the client's part."""

from datetime import date

import pytest

from app.models.kinds import ClientPart, ReportState
from app.models.rules.report_states import (
    PartTaken,
    ReportMove,
    contradiction,
    missing,
    refusal,
)

DAY = date(2026, 5, 4)
WHOLE = PartTaken(ClientPart.COMMENTED, DAY, "Hyvä näin.")


@pytest.mark.parametrize(
    ("part", "lacks"),
    [
        (PartTaken(), "client_part_missing"),
        (PartTaken(ClientPart.COMMENTED), "client_part_missing"),
        (PartTaken(None, DAY, "Hyvä."), "client_part_missing"),
        (PartTaken(ClientPart.WRITTEN_TOGETHER, DAY), "client_words_missing"),
        (PartTaken(ClientPart.WRITTEN_TOGETHER, DAY, "  \n"), "client_words_missing"),
        (PartTaken(ClientPart.DECLINED, DAY, no_words=True), ""),
        (WHOLE, ""),
    ],
)
def test_what_is_still_missing(part: PartTaken, lacks: str) -> None:
    assert missing(part) == lacks
    assert part.recorded is (lacks == "")
    assert refusal(ReportState.DRAFT, ReportMove.MAKE_FINAL, part) == lacks


@pytest.mark.parametrize(
    ("state", "move", "reason"),
    [
        (ReportState.DRAFT, ReportMove.MAKE_FINAL, ""),
        (ReportState.FINAL, ReportMove.REOPEN, ""),
        (ReportState.FINAL, ReportMove.MAKE_FINAL, "report_is_final"),
        (ReportState.DRAFT, ReportMove.REOPEN, "report_is_draft"),
    ],
)
def test_the_moves(state: ReportState, move: ReportMove, reason: str) -> None:
    assert refusal(state, move, WHOLE) == reason


@pytest.mark.parametrize(
    ("part", "reason"),
    [
        (WHOLE, ""),
        (PartTaken(), ""),
        (PartTaken(ClientPart.COMMENTED, DAY, "Hyvä.", no_words=True), "client_words_and_none"),
        (PartTaken(ClientPart.COMMENTED, date(2026, 5, 5)), "client_part_in_future"),
    ],
)
def test_what_cannot_be_true(part: PartTaken, reason: str) -> None:
    assert contradiction(part, DAY) == reason
