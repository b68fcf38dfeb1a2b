"""The sample sheet, imported: the pilot's table for the coach, and what may leave of it."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.services import figures, importing, summary
from app.services.resource_files import resource
from app.services.unit import Caseload

DAY = date(2022, 12, 31)


@pytest.fixture
def sample(caseload: Caseload) -> Caseload:
    plan = importing.propose(importing.read_workbook(resource("demo", "seurantataulukko.xlsx")))
    importing.apply(caseload, plan, lambda _done, _total: None)
    return caseload


def test_the_coach_sees_the_pilots_table(sample: Caseload) -> None:
    made = figures.own(sample)
    assert [figure.count for figure in made.outcomes.figures] == [20, 4, 8, 4, 2, 7, 1, 4]
    assert [figure.count for figure in made.statuses.figures] == [2, 5, 20, 8, 8, 10]
    assert made.outcome_without_end.count == 10


def test_the_anonymous_summary_counts_those_with_an_end_date(
    sample: Caseload, tmp_path: Path
) -> None:
    _, book = summary.export(sample, DAY, tmp_path / "out")
    made = summary.preview(sample, DAY)
    assert (made.started, made.closed) == (53, 38)
    counts = {table.variable.value: list(table.counts.values()) for table in made.tables}
    assert counts["outcome"] == [13, 12, 13]
    page = load_workbook(book).active
    assert page is not None
    numbers = [cell.value for cell in page["B"] if isinstance(cell.value, int)]
    assert min(numbers) >= 5
