"""The thinning of backups, day by day over years."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.models.rules.access.backup_thinning import RHYTHMS, find_rhythm, select_days_to_keep


def _lived(days: int) -> list[set[int]]:
    present: set[int] = set()
    history = []
    for day in range(1, days + 1):
        present.add(day)
        present = select_days_to_keep(present)
        history.append(present)
    return history


def test_a_week_keeps_everything() -> None:
    assert select_days_to_keep(range(1, 8)) == set(range(1, 8))


def test_after_two_years_there_are_days_weeks_and_months() -> None:
    last = _lived(730)[-1]
    assert {day for day in last if 730 - day < RHYTHMS[0].days} == set(range(724, 731))
    assert len({day for day in last if 730 - day < 56}) == 7 + 7
    assert min(last) <= 730 - 11 * 28
    assert min(last) > 730 - 13 * 28
    assert len(last) <= 7 + 8 + 12


def test_there_is_never_a_wide_gap() -> None:
    for today, present in enumerate(_lived(800), start=1):
        newest_first = sorted(present, reverse=True)
        for newer, older in pairwise(newest_first):
            age = today - newer
            assert newer - older <= (1 if age < 6 else 7 if age < 48 else 28)


@given(st.sets(st.integers(0, 10_000)))
def test_the_newest_stays_and_nothing_is_made_up(days: set[int]) -> None:
    staying = select_days_to_keep(days)
    assert staying <= days
    assert not days or max(days) in staying
    assert select_days_to_keep(staying) == staying


def test_a_large_caseload_keeps_fewer_and_is_backed_up_more_rarely() -> None:
    most = [
        max(len(select_days_to_keep(range(1, day), size)) for day in range(300, 360))
        for size in (36_000_000, 200_000_000, 600_000_000)
    ]
    assert most == sorted(most, reverse=True)
    assert most[0] <= 27
    assert most[-1] <= 10
    assert [find_rhythm(size).every for size in (0, 200_000_000, 519_000_000, 10**12)] == [
        1,
        1,
        1,
        2,
    ]


@given(st.sets(st.integers(1, 800), min_size=1), st.sampled_from([0, 200_000_000, 10**10]))
def test_the_newest_always_stays(days: set[int], size: int) -> None:
    assert max(days) in select_days_to_keep(days, size)
