"""The end of a project: one exact table that is safe together with all that was told before."""

import json
from datetime import date
from pathlib import Path

import pytest

from app.models.client import ClientFields
from app.models.enums import Outcome
from app.models.refusals import Reason
from app.services import errors
from app.services.phrases import LANGUAGES, phrases
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.services.summary import exporting, ledger, merging, wording
from app.services.summary.audit import attacker
from tests.services.summary.test_summary import DAY, add, closed, going_on

KYMENLAAKSO = dict(zip(Outcome, (20, 4, 8, 4, 2, 7, 1, 4), strict=True))
"""The pilot's table (Kymenlaakso pilot 2022, figure 1)."""

END = date(2023, 3, 31)


def numbers(made: exporting.Export) -> dict[tuple[str, ...], int]:
    assert made.summary.last_table is not None
    return {one.outcomes: one.people for one in made.summary.last_table.classes}


def test_the_pilots_table_comes_out_exact_and_safe(caseload: Caseload, tmp_path: Path) -> None:
    add(caseload, closed(KYMENLAAKSO))
    made = exporting.end_project(caseload, END, tmp_path / "out")
    found = numbers(made)
    rest = max(found, key=len)
    assert found == {("employed",): 20, ("rehab_work",): 8, ("interrupted",): 7, rest: 15}
    document = json.loads(made.files[0].read_bytes())
    assert document["last"]["closed"] == 50
    assert attacker.attack([document]).safe
    assert merging.merge_files(merging.read(made.files[:1])).summary.last_table


@pytest.mark.parametrize("key", range(4))
def test_it_is_safe_together_with_the_rounded_history(
    caseload: Caseload, tmp_path: Path, key: int
) -> None:
    """Whatever was drawn before: each number is exact, none below five, nothing provable."""
    early = {outcome: count - count // 3 for outcome, count in KYMENLAAKSO.items()}
    ids = add(caseload, closed(early))
    first = exporting.export(caseload, DAY, tmp_path / "out")
    records.edit(caseload, ClientFields, ids[0], phone=str(key))
    late = {outcome: count // 3 for outcome, count in KYMENLAAKSO.items()}
    add(caseload, closed(late, ended=date(2023, 2, 1)))
    made, end = exporting.preview_end(caseload, END)
    found = numbers(made)
    assert sum(found.values()) == 50
    assert min(found.values()) >= 5
    for outcomes, people in found.items():
        assert people == sum(KYMENLAAKSO.get(name, 0) for name in outcomes)  # type: ignore[call-overload]
    assert set(end.small) >= {"education", "did_not_stay", "not_recorded"}
    assert attacker.attack([first.document, made.document]).safe


def test_what_was_recorded_late_or_corrected_is_in_it(caseload: Caseload, tmp_path: Path) -> None:
    missing = closed({None: 10, Outcome.EMPLOYED: 12, Outcome.REHAB_WORK: 8})  # type: ignore[dict-item]
    ids = add(caseload, missing)
    exporting.export(caseload, DAY, tmp_path / "out")
    for client_id in ids[:10]:
        records.edit(caseload, ClientFields, client_id, outcome=Outcome.WORK_TRIAL)
    found = numbers(exporting.preview_end(caseload, END)[0])
    assert found[("employed",)] == 12
    assert found[("work_trial",)] == 10


def test_the_series_ends_with_it(caseload: Caseload, tmp_path: Path) -> None:
    add(caseload, closed(KYMENLAAKSO))
    made = exporting.end_project(caseload, END, tmp_path / "out")
    for refused in (
        lambda: exporting.export(caseload, date(2023, 6, 30), tmp_path / "out"),
        lambda: exporting.end_project(caseload, date(2023, 6, 30), tmp_path / "out"),
    ):
        with pytest.raises(errors.Refused) as fault:
            refused()
        assert fault.value.reason is Reason.SUMMARY_ENDED
    assert ledger.read(caseload).series.last_table == made.summary.last_table


def test_a_preview_keeps_nothing(caseload: Caseload) -> None:
    add(caseload, closed(KYMENLAAKSO))
    exporting.preview_end(caseload, END)
    assert ledger.read(caseload).series.last_table is None


@pytest.mark.parametrize(
    "outcomes", [{Outcome.EMPLOYED: 30}, {Outcome.EMPLOYED: 2, Outcome.EDUCATION: 1}, {}]
)
def test_where_everybody_is_in_one_class_there_is_no_table(
    caseload: Caseload, outcomes: dict[Outcome, int]
) -> None:
    add(caseload, closed(outcomes) + going_on(5))
    with pytest.raises(errors.Refused) as fault:
        exporting.preview_end(caseload, END)
    assert fault.value.reason is Reason.SUMMARY_NO_LAST_TABLE


def test_the_coach_may_put_more_together(caseload: Caseload) -> None:
    add(caseload, closed(KYMENLAAKSO))
    made, end = exporting.preview_end(caseload, END, together=["interrupted"])
    assert end.asked == ("interrupted",)
    assert sorted(numbers(made).values()) == [8, 20, 22]


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_classes_have_words(caseload: Caseload, language: str) -> None:
    add(caseload, closed(KYMENLAAKSO))
    made, _ = exporting.preview_end(caseload, END)
    words = phrases(language, "summary")
    assert made.summary.last_table is not None
    lines = wording.last_lines(made.summary.last_table, words)
    assert [people for _, people in lines] == [20, 8, 7, 15]
    assert words("class.education") in lines[-1][0]
