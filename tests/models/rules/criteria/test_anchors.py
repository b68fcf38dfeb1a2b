"""What a figure proposes, at and beside each step; and what a sum is worth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.rules.criteria import anchors
from app.models.rules.criteria.anchors import Band, band, next_band, propose, propose_visits

STEPS = [
    (1, [(20, 5), (20.5, 4), (25, 4), (25.1, 3), (30, 3), (31, 2), (40, 2), (40.1, 1)]),
    (15, [(0, 5), (30, 5), (30.5, 4), (60, 4), (60.01, 3), (150, 3), (151, 2), (270, 2), (271, 1)]),
    (2, [(0.96, 5), (0.9599, 4), (0.9, 4), (0.89, 3), (0.75, 3), (0.6, 2), (0.59, 1)]),
    (19, [(0.85, 5), (0.8499, 4), (0.7, 4), (0.6, 3), (0.5, 2), (0.49, 1)]),
    (20, [(17 / 20, 5), (0.84, 4), (7 / 10, 4), (6 / 10, 3), (1 / 2, 2), (0, 1)]),
    (21, [(0.95, 5), (0.94, 4), (0.85, 4), (0.75, 3), (0.65, 2), (0.64, 1)]),
    (24, [(0.65, 5), (0.64, 4), (0.5, 4), (0.4, 3), (0.3, 2), (0.29, 1)]),
    (16, [(0.9, 5), (0.75, 4), (0.5, 3), (0.25, 2), (0.24, 1)]),
    (22, [(4, 5), (3.9, 4), (3, 4), (2, 3), (1, 2), (0.9, 1)]),
    # The sources give these their ends alone; the steps between are even quarters.
    *(
        (number, [(1, 5), (0.9, 5), (0.8999, 4), (0.75, 4), (0.5, 3), (0.25, 2), (0.24, 1), (0, 1)])
        for number in (12, 13, 14, 18, 23, 25)
    ),
]


def test_every_criterion_with_steps_is_in_the_table() -> None:
    """Read against the table of the 25 criteria row by row; 6 and 17 have steps of their own."""
    assert {number for number, _ in STEPS} == {*anchors.AT_MOST, *anchors.AT_LEAST}
    for _, steps in STEPS:
        assert {score for _, score in steps} == {1, 2, 3, 4, 5}


@pytest.mark.parametrize(
    ("number", "figure", "score"),
    [(n, figure, score) for n, all_ in STEPS for figure, score in all_],
)
def test_a_figure_is_compared_with_the_steps_unrounded(
    number: int, figure: float, score: int
) -> None:
    assert propose(number, figure) == score


@pytest.mark.parametrize(
    ("per_week", "looked_through", "score"),
    [
        (6, True, 5),
        (6, False, 4),
        (9, False, 4),
        (5.99, True, 3),
        (4, False, 3),
        (3.9, True, 2),
        (2, True, 2),
        (1.9, True, 1),
        (0, True, 1),
    ],
)
def test_five_for_visits_asks_that_the_log_is_looked_through(
    per_week: float, *, looked_through: bool, score: int
) -> None:
    assert propose_visits(per_week, looked_through=looked_through) == score


@pytest.mark.parametrize("number", sorted({*anchors.AT_MOST, *anchors.AT_LEAST}))
@given(a=st.floats(0, 400), b=st.floats(0, 400))
def test_a_better_figure_never_proposes_less(number: int, a: float, b: float) -> None:
    worse, better = sorted((a, b), reverse=number in anchors.AT_MOST)
    assert propose(number, worse) <= propose(number, better)


@pytest.mark.parametrize(
    ("total", "name", "following"),
    [
        (25, Band.NOT_SUPPORTED, (Band.FAIR, 49)),
        (73, Band.NOT_SUPPORTED, (Band.FAIR, 1)),
        (74, Band.FAIR, (Band.GOOD, 26)),
        (75, Band.FAIR, (Band.GOOD, 25)),
        (92, Band.FAIR, (Band.GOOD, 8)),
        (99, Band.FAIR, (Band.GOOD, 1)),
        (100, Band.GOOD, (Band.EXEMPLARY, 15)),
        (114, Band.GOOD, (Band.EXEMPLARY, 1)),
        (115, Band.EXEMPLARY, None),
        (125, Band.EXEMPLARY, None),
    ],
)
def test_bands(total: int, name: Band, following: tuple[Band, int] | None) -> None:
    assert band(total) is name
    assert next_band(total) == following


def test_the_review_is_each_half_year_until_a_hundred_points() -> None:
    assert [anchors.next_review_months(total) for total in (None, 99, 100)] == [6, 6, 12]


def test_every_criterion_is_of_one_part_and_told_in_one_way() -> None:
    assert sorted(n for part in anchors.PARTS.values() for n in part) == list(anchors.NUMBERS)
    proposed, figure_alone = {*anchors.AT_MOST, *anchors.AT_LEAST, 6, 17}, {3, 4, 5, 9}
    told = [proposed, figure_alone, anchors.EVIDENCE_ALONE]
    assert sorted(n for one in told for n in one) == list(anchors.NUMBERS)


def test_what_would_help_most_is_known_to_be_low_and_within_reach() -> None:
    scores: dict[int, int | None] = dict.fromkeys(range(1, 26), 5)
    scores |= {1: None, 7: 1, 17: 2, 24: 4}
    assert anchors.list_most_helpful(scores, 4) == [17, 24, 1, 7]
