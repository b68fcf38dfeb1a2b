"""The table of moves, and what a final report must know of the client's part."""

from datetime import date

import pytest

from app.models.enums import ClientPart, DeliveryGround, ReportCopy, ReportState
from app.models.rules.reports.report_states import (
    PartTaken,
    ReportMove,
    contradiction,
    find_missing_part,
    grounds,
    next_move,
    refusal,
)

DAY = date(2026, 5, 4)
WHOLE = PartTaken(ClientPart.COMMENTED, DAY, "Hyvä näin.")
ALLOWED = {
    ReportState.DRAFT: {ReportMove.READ},
    ReportState.READ: {ReportMove.AGREE, ReportMove.REOPEN},
    ReportState.AGREED: {ReportMove.MAKE_FINAL, ReportMove.REOPEN},
    ReportState.FINAL: {ReportMove.DELIVER, ReportMove.REOPEN},
    ReportState.DELIVERED: {ReportMove.DELIVER, ReportMove.REOPEN},
}


@pytest.mark.parametrize(
    ("typed", "bare"),
    [
        (' "Hyvä näin." ', "Hyvä näin."),
        ("”Hyvä näin.”", "Hyvä näin."),
        ("»Hyvä« – sanoi »hän»", "»Hyvä« – sanoi »hän»"),
        ('"Hyvä" ja "näin"', '"Hyvä" ja "näin"'),
        ('"', '"'),
        ("Hyvä näin.", "Hyvä näin."),
    ],
)
def test_words_that_were_typed_in_marks_are_in_no_second_ones(typed: str, bare: str) -> None:
    assert PartTaken(ClientPart.COMMENTED, DAY, typed).bare_words == bare


@pytest.mark.parametrize(
    ("part", "lacks"),
    [
        (PartTaken(), "client_part_missing"),
        (PartTaken(ClientPart.COMMENTED), "client_part_missing"),
        (PartTaken(None, DAY, "Hyvä."), "client_part_missing"),
        (PartTaken(ClientPart.WRITTEN_TOGETHER, DAY), "client_words_missing"),
        (PartTaken(ClientPart.WRITTEN_TOGETHER, DAY, "  \n"), "client_words_missing"),
        (PartTaken(ClientPart.DECLINED, DAY, no_words=True), None),
        (WHOLE, None),
    ],
)
def test_what_is_still_missing(part: PartTaken, lacks: str | None) -> None:
    assert find_missing_part(part) == lacks
    assert part.recorded is (lacks is None)
    assert refusal(ReportState.READ, ReportMove.AGREE, part) == lacks
    assert refusal(ReportState.AGREED, ReportMove.MAKE_FINAL, part) == lacks
    words_may_wait = None if lacks == "client_words_missing" else lacks
    assert refusal(ReportState.DRAFT, ReportMove.READ, part) == words_may_wait


@pytest.mark.parametrize("state", ReportState)
@pytest.mark.parametrize("move", ReportMove)
def test_the_moves(state: ReportState, move: ReportMove) -> None:
    reason = None if move in ALLOWED[state] else f"report_is_{state}"
    assert refusal(state, move, WHOLE) == reason


def test_the_sign_offs_lead_from_a_draft_to_a_final_report() -> None:
    assert [next_move(state) for state in ReportState] == [
        ReportMove.READ,
        ReportMove.AGREE,
        ReportMove.MAKE_FINAL,
        None,
        None,
    ]


def test_an_employer_is_given_nothing_without_consent() -> None:
    assert grounds(ReportCopy.EMPLOYER) == (DeliveryGround.CONSENT,)
    assert grounds(ReportCopy.CLIENT) == (DeliveryGround.OWN,)
    assert DeliveryGround.OWN not in grounds(ReportCopy.REFERRER)


@pytest.mark.parametrize(
    ("part", "reason"),
    [
        (WHOLE, None),
        (PartTaken(), None),
        (PartTaken(ClientPart.COMMENTED, DAY, "Hyvä.", no_words=True), "client_words_and_none"),
        (PartTaken(ClientPart.COMMENTED, date(2026, 5, 5)), "client_part_in_future"),
    ],
)
def test_what_cannot_be_true(part: PartTaken, reason: str | None) -> None:
    assert contradiction(part, DAY) == reason
