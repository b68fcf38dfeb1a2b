"""A path in spans: what follows what, what goes on, and where its rows and ticks stand."""

from datetime import date, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from app.models.enums import Phase, PlacementKind, Status
from app.models.rules.path_spans import Span, find_spans, list_ticks, stack_rows
from app.services.caseload.clients import Event

TODAY = date(2026, 11, 29)


def test_a_status_lasts_until_the_next_and_the_last_until_today() -> None:
    found = find_spans(
        [
            Event("status_change", 2, date(2026, 5, 1), Status.IN_MEASURE),
            Event("status_change", 1, date(2026, 1, 10), Status.ACTIVE),
            Event("phase_step", 1, date(2026, 1, 10), Phase.AGREEMENT),
            Event("entry", 1, date(2026, 2, 3)),
            Event("entry", 2, None),
        ],
        TODAY,
    )
    assert found is not None
    assert [(s.value, s.start, s.end, s.open) for s in found.statuses] == [
        (Status.ACTIVE, date(2026, 1, 10), date(2026, 5, 1), False),
        (Status.IN_MEASURE, date(2026, 5, 1), TODAY, True),
    ]
    assert found.phases[0].end == TODAY
    assert found.meetings == (date(2026, 2, 3),)
    assert (found.first, found.last) == (date(2026, 1, 10), TODAY)


def test_an_ended_service_ends_and_a_known_end_ahead_is_shown() -> None:
    found = find_spans(
        [
            Event("status_change", 1, date(2026, 1, 10), Status.SUCCEEDED),
            Event(
                "placement",
                1,
                date(2026, 10, 1),
                PlacementKind.JOB,
                "Kokki",
                "Kahvila",
                date(2027, 3, 31),
            ),
            Event("rest", 1, date(2026, 6, 1), until=date(2026, 7, 1)),
        ],
        TODAY,
        ended_on=date(2026, 11, 1),
    )
    assert found is not None
    assert found.statuses[0].end == date(2026, 11, 1)
    assert not found.statuses[0].open
    assert found.work[0].text == "Kokki · Kahvila"
    assert found.work[0].open
    assert found.last == date(2027, 3, 31)
    assert not found.rests[0].open


def test_nothing_with_a_day_makes_no_picture() -> None:
    assert find_spans([Event("entry", 1, None)], TODAY) is None
    assert find_spans([], TODAY) is None


days = st.dates(date(2015, 1, 1), date(2030, 1, 1))


@given(days, st.integers(0, 4000), st.integers(2, 20))
@example(date(2015, 1, 1), 3653, 2)
@example(date(2015, 1, 1), 14600, 2)
def test_ticks_are_first_days_of_months_and_never_too_many(
    first: date, length: int, most: int
) -> None:
    last = first + timedelta(days=length)
    ticks = list_ticks(first, last, most)
    assert all(tick.day == 1 and first <= tick <= last for tick in ticks)
    assert len(ticks) <= most


@given(st.lists(st.tuples(days, st.integers(0, 900)), max_size=12))
def test_no_span_covers_another_of_its_row(drawn: list[tuple[date, int]]) -> None:
    spans = sorted(
        (Span(start, start + timedelta(days=length)) for start, length in drawn),
        key=lambda span: span.start,
    )
    rows = stack_rows(spans)
    for number, span in enumerate(spans):
        for other, row in zip(spans[:number], rows, strict=False):
            assert row != rows[number] or other.end < span.start
