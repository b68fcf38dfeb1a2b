"""What reads or counts thousands of rows does not stop to search them for cycles of objects."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from app.models.diary import Entry
from app.models.employer import EmployerContact, EmployerFields
from app.services.figures import criteria, project_figures, statistics
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload

ROWS = 3000


@contextmanager
def searched() -> Iterator[list[str]]:
    """The searches for cycles meanwhile."""
    found: list[str] = []

    def note(phase: str, _info: object) -> None:
        found.append(phase)

    was_on = gc.isenabled()
    gc.enable()
    gc.collect()
    gc.callbacks.append(note)
    try:
        yield found
    finally:
        gc.callbacks.remove(note)
        if not was_on:
            gc.disable()


@pytest.mark.parametrize(
    "count",
    [criteria.review, statistics.count_own_figures, project_figures.count_project],
    ids=["criteria", "own_figures", "project_figures"],
)
def test_counting_searches_for_no_cycles(
    caseload: Caseload, count: Callable[[Caseload], object]
) -> None:
    day = caseload.today - timedelta(days=60)
    days = [day - timedelta(days=number % 90) for number in range(ROWS)]
    with caseload.unit() as unit:
        employer = unit.add(records.row_of(EmployerFields(name="Kaislan kala")))
        unit.insert(Entry, [{"day": one, "note": "x"} for one in days])
        unit.insert(EmployerContact, [{"day": one, "employer_id": employer} for one in days])
        unit.commit()
    count(caseload)  # what is read once
    with searched() as found:
        count(caseload)
    assert found == []
