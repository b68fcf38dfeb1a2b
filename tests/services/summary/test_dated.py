"""A sample of what `python3 dev.py dated` does at length."""

from collections.abc import Iterator
from random import Random

import pytest

from app.services.summary.audit import attacker
from tests.long import dated, dated_proof


@pytest.fixture(autouse=True)
def _in_memory() -> Iterator[None]:
    with dated.made_up():
        yield


def course(shape: str, number: int = 1) -> dated.Course:
    random = Random(f"sample {shape} {number}")
    return dated.run_project(dated.build(random, shape), bytes([number]) * 32, shape, random)


@pytest.mark.parametrize("shape", ["returning", "never recorded"])
def test_nothing_is_provable_from_dated_releases_and_the_last_table(shape: str) -> None:
    made = course(shape)
    found = attacker.attack(made.files)
    assert found.safe
    assert found.statements > 500
    assert made.ended
    assert made.files[-1]["last"]
    assert {one.totals.as_of.month for one in dated.releases(made)} <= {6, 12, dated.END.month}


def test_a_number_is_near_what_it_names() -> None:
    errors = list(dated_proof.errors_of(course("ordinary")))
    assert len(errors) > 20
    assert sum(errors) / len(errors) < 2.5


def test_the_truth_of_a_world_is_what_its_ledger_counts() -> None:
    """Without gaps and corrections the frozen sums are those of everybody by the day."""
    made = course("large")
    one = dated.releases(made)[0]
    exact = made.exact[one.stream, one.number]
    true = dated.truth(made.world, one.stream, one.totals.as_of)
    assert sum(true["age"].values()) - exact.people <= 8  # who waits
