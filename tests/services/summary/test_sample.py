"""The sample sheet, imported: the pilot's table for the coach, and what may leave of it."""

from datetime import date
from pathlib import Path

import pytest

from app.services import importing
from app.services.figures import statistics
from app.services.resource_files import resource
from app.services.storage.unit_of_work import Caseload
from app.services.summary import exporting
from app.services.summary.audit import attacker

DAY = date(2022, 12, 31)


@pytest.fixture
def sample(caseload: Caseload) -> Caseload:
    plan = importing.propose(importing.read_workbook(resource("demo", "seurantataulukko.xlsx")))
    importing.apply(caseload, plan, lambda _done, _total: None)
    return caseload


def test_the_coach_sees_the_pilots_table(sample: Caseload) -> None:
    made = statistics.count_own_figures(sample)
    assert [figure.count for figure in made.outcomes.figures] == [20, 4, 8, 4, 2, 7, 1, 4]
    assert [figure.count for figure in made.statuses.figures] == [2, 5, 20, 8, 8, 10]
    assert made.outcome_without_end.count == 10


def test_the_anonymous_summary_counts_those_with_an_end_date(
    sample: Caseload, tmp_path: Path
) -> None:
    made = exporting.export(sample, DAY, tmp_path / "out")
    assert (made.summary.totals.started, made.summary.totals.closed) == (53, 38)
    outcome = next(table for table in made.summary.tables if table.name == "outcome")
    coarse = {line.name: line.count for line in outcome.lines if not line.fine}
    for name, true in {"work": 13, "towards_work": 12, "other_end": 13}.items():
        assert abs(coarse[name] - true) < 5
    assert attacker.attack([made.document]).safe
