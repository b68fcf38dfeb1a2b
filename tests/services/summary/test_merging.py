"""Several coaches' files added, as a manager does it: without a caseload."""

import copy
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from openpyxl import load_workbook

from app.models.rules.summary import rounding
from app.models.rules.summary.classes import TREES, Variable
from app.models.rules.summary.rounding import BASE
from app.services import errors
from app.services.phrases import LANGUAGES
from app.services.summary import merging
from tests.services.summary.projects import MONTHS, Person, exported, project


def document(people: list[Person], number: int, month: int = 35) -> dict[str, Any]:
    """What a coach has exported by that month, as a file of a series of its own."""
    made = exported(people, bytes([number]) * 32, months=range(0, month + 1, 5))
    return {**made.files[-1], "series": f"coach {number}"}


@pytest.fixture(scope="module")
def coaches() -> list[list[Person]]:
    return [project(Random(f"coach {number}"), 50) for number in range(6)]


@pytest.fixture(scope="module")
def files(coaches: list[list[Person]]) -> list[tuple[str, dict[str, Any]]]:
    return [(f"{n}.json", document(people, n)) for n, people in enumerate(coaches)]


def test_one_file_is_shown_as_it_is(files: list[tuple[str, dict[str, Any]]]) -> None:
    made = merging.merge_files(files[:1])
    assert made.coaches == 1
    assert made.summary.files == ()
    assert all(line.bounds is None for table in made.summary.tables for line in table.lines)
    assert made.summary.totals.started == files[0][1]["started"]


def test_the_sum_is_that_of_the_numbers_with_its_bounds(
    files: list[tuple[str, dict[str, Any]]],
) -> None:
    made = merging.merge_files(files[:3])
    outcome = next(table for table in made.summary.tables if table.name == "outcome")
    wide = merging.width(
        [sum("outcome" in r["tables"] for r in one["releases"]) for _, one in files[:3]]
    )
    for line in outcome.lines:
        if not line.fine:
            total = sum(_newest(one, "outcome")[line.name] for _, one in files[:3])
            assert line.count == total
            assert line.bounds == (max(0, total - wide), total + wide + outcome.missing)
    assert made.summary.totals.closed == sum(one["closed"] for _, one in files[:3])


def test_a_sum_is_of_the_day_by_which_all_have_published_not_of_a_later_one(
    files: list[tuple[str, dict[str, Any]]],
) -> None:
    """Who came after the numbers would only widen every range of theirs."""
    later = []
    for name, one in files[:3]:
        day = max(r["as_of"] for r in one["releases"])
        whole = [*one["totals"], {"as_of": day, "started": one["started"], "closed": one["closed"]}]
        more = {"as_of": "2099-01-31", "started": one["started"] + 90, "closed": one["closed"] + 80}
        known = list({t["as_of"]: t for t in whole}.values())
        later.append((name, {**one, **more, "totals": [*known, more]}))
    made = merging.merge_files(later).summary
    assert made.totals.as_of.isoformat() == "2099-01-31"
    newest = max(r["as_of"] for _, one in files[:3] for r in one["releases"])
    outcome = next(table for table in made.tables if table.name == "outcome")
    assert outcome.as_of.isoformat() == newest
    assert outcome.people == sum(one["closed"] for _, one in files[:3])
    # Nobody can be missing whom the numbers themselves account for.
    shown = [line.count for line in outcome.lines if not line.fine]
    assert outcome.missing <= outcome.people - (sum(shown) - 4 * 3 * len(shown) ** 0.5)


def test_sums_of_many_coaches_are_plain_sums(files: list[tuple[str, dict[str, Any]]]) -> None:
    """Multiples of five rounded to tens, halves up, would lean upwards in every number."""
    made = merging.merge_files(files)
    for table in made.summary.tables:
        if not table.crossed:
            for line in table.lines:
                name = f"{table.name}.fine" if line.fine else table.name
                found = [_newest(one, name)[line.name] for _, one in files if _has(one, name)]
                assert line.count == sum(found)
    assert made.document["tables"][0]["classes"]["work"].keys() == {"about", "low", "high"}


def _has(one: dict[str, Any], name: str) -> bool:
    return any(name in release["tables"] for release in one["releases"])


def test_the_bounds_hold_nineteen_times_out_of_twenty(
    coaches: list[list[Person]], files: list[tuple[str, dict[str, Any]]]
) -> None:
    """Against the truth on the day of the numbers, over many sums of many projects."""
    random, right, tried = Random(8), 0, 0
    for _ in range(60):
        chosen = random.sample(range(len(files)), random.randint(2, 5))
        made = merging.merge_files([files[n] for n in chosen])
        table = next(table for table in made.summary.tables if table.name == "outcome")
        truth = dict.fromkeys((line.name for line in table.lines), 0)
        for n in chosen:
            for name, count in _truth(coaches[n], files[n][1]).items():
                truth[name] += count
        for line in table.lines:
            if not line.fine and line.bounds:
                tried += 1
                right += line.bounds[0] <= truth[line.name] <= line.bounds[1]
    print(f"{right} of {tried} sums within their bounds")
    assert right / tried > 0.93


def test_of_one_coach_the_newest_file_counts(coaches: list[list[Person]]) -> None:
    old, new = document(coaches[0], 0, 20), document(coaches[0], 0, 35)
    made = merging.merge_files([("new", new), ("old", old)])
    assert (made.coaches, made.older) == (1, ("old",))
    assert made.summary.totals.closed == new["closed"]


def test_a_file_that_disagrees_with_its_history_is_refused(
    files: list[tuple[str, dict[str, Any]]],
) -> None:
    name, whole = files[0]
    edited = copy.deepcopy(whole)
    edited["releases"][-1]["tables"]["outcome"]["work"] += 40
    with pytest.raises(errors.Disagrees) as refused:
        merging.merge_files([files[1], (name, edited)])
    assert refused.value.name == name


@pytest.mark.parametrize("data", ["{}", "no", '{"format": "rinnalla-summary-sum"}'])
def test_what_is_no_summary_is_named(tmp_path: Path, data: str) -> None:
    file = tmp_path / "else.json"
    file.write_text(data)
    with pytest.raises(errors.NotASummary) as refused:
        merging.read([file])
    assert refused.value.name == "else.json"
    with pytest.raises(errors.SummaryMissing) as missing:
        merging.read([tmp_path / "missing.json"])
    assert missing.value.name == "missing.json"
    with pytest.raises(errors.NotASummary):  # it is there, but no file
        merging.read([tmp_path])


def test_a_file_far_larger_than_any_summary_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "huge.json"
    with file.open("wb") as opened:
        opened.truncate(5 * 10**9)  # takes no room on the disk
    with pytest.raises(errors.NotASummary):
        merging.read([file])


def test_a_summary_of_other_classes_is_told_from_what_is_none(
    files: list[tuple[str, dict[str, Any]]], tmp_path: Path
) -> None:
    newer = tmp_path / "newer.json"
    newer.write_text(json.dumps({**files[0][1], "classes": "3"}))
    with pytest.raises(errors.OtherEdition) as refused:
        merging.read([newer])
    assert refused.value.name == "newer.json"


def test_the_order_of_the_classes_in_a_file_changes_nothing(
    files: list[tuple[str, dict[str, Any]]],
) -> None:
    """Another program may have written the file again with its names in another order."""
    name, whole = files[0]
    other = copy.deepcopy(whole)
    random = Random(3)
    for one in other["releases"]:
        for table, counts in one["tables"].items():
            named = list(counts.items())
            random.shuffle(named)
            one["tables"][table] = dict(named)
    made, again = (merging.merge_files([(name, one)]).summary for one in (whole, other))
    assert made == again


def test_of_several_files_that_one_is_named_which_does_not_fit(
    files: list[tuple[str, dict[str, Any]]],
) -> None:
    whole = files[0][1]
    edited = copy.deepcopy(whole)
    edited["releases"][-1]["tables"]["outcome"]["work"] += 40
    with pytest.raises(errors.Disagrees) as refused:
        merging.merge_files([("first.json", whole), files[1], ("second.json", edited)])
    assert refused.value.name == "second.json"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sum_is_written_in_three_forms(
    files: list[tuple[str, dict[str, Any]]], tmp_path: Path, language: str
) -> None:
    made = merging.merge_files(files)
    written = merging.write(made, tmp_path / "out", language=language)
    assert [file.suffix for file in written] == [".json", ".pdf", ".xlsx"]
    assert json.loads(written[0].read_bytes()) == made.document
    page = load_workbook(written[2]).active
    assert page is not None
    bounds = [cell.value for cell in page["C"] if cell.value and "–" in str(cell.value)]
    assert len(bounds) >= 20
    assert merging.write(made, tmp_path / "out", language=language) == written


def test_the_rows_for_a_pivot_table_are_one_number_of_one_date_each(
    files: list[tuple[str, dict[str, Any]]], tmp_path: Path
) -> None:
    made = merging.merge_files(files[:1])
    _, _, book = merging.write(made, tmp_path)
    _, *rows = load_workbook(book).worksheets[1].iter_rows(values_only=True)
    keys = [row[:6] for row in rows]
    assert len(set(keys)) == len(keys)  # one number of one date a row
    days = {row[5] for row in rows if row[0] == rows[0][0]}
    assert len(days) == 3
    for row in rows:  # what a table is compared with is a row of its own
        if row[9] is not None and row[9] in days and (*row[:5], row[9]) in keys:
            assert rows[keys.index((*row[:5], row[9]))][6] == row[10]


@pytest.mark.parametrize(
    ("releases", "wide"),
    [
        ([1], 4),
        ([9], 4),
        ([1] * 2, 6),
        ([1] * 4, 8),
        ([1] * 9, 12),
        ([1] * 12, 14),
        ([4] * 12, 19),
        ([13] * 12, 32),
        ([99] * 12, 32),
        ([99, 99], 8),
    ],
)
def test_how_wide_a_sum_is(releases: list[int], wide: int) -> None:
    assert merging.width(releases) == wide


def test_a_class_to_which_hardly_anybody_comes_is_within_its_bounds_too() -> None:
    """Twelve coaches, thirteen releases each, three people in the class: it leans to one side."""
    random, right, naive, tried = Random(12), 0, 0, 300
    for _ in range(tried):
        total = sum(_drawn_anew(random, number=3, times=13) for _ in range(12))
        right += abs(total - 12 * 3) <= merging.width([13] * 12)
        naive += abs(total - 12 * 3) <= merging.width([1] * 12)
    print(f"{right} of {tried} within their bounds; {naive} if nothing leaned")
    assert right / tried > 0.93
    assert naive / tried < 0.5


def _drawn_anew(random: Random, *, number: int, times: int) -> int:
    """A class that grows to so many people beside two that grow fast, published so many times."""
    last: dict[str, int] = {}
    for n in range(1, times + 1):
        counts = {"rare": number * n // times, "one": 7 * n, "two": 6 * n}
        people = sum(counts.values())
        whole = people // BASE * BASE + BASE * (random.random() < people % BASE / BASE)
        last = rounding.split(counts, whole, last, random.random)
    return last["rare"]


def _newest(one: dict[str, Any], name: str) -> dict[str, int]:
    made = [r["tables"][name] for r in one["releases"] if name in r["tables"]]
    newest: dict[str, int] = made[-1]
    return newest


def _truth(people: list[Person], one: dict[str, Any]) -> dict[str, int]:
    day = [r["as_of"] for r in one["releases"] if "outcome" in r["tables"]][-1]
    month = next(n for n, end in enumerate(MONTHS) if end.isoformat() == day)
    tree = TREES[Variable.OUTCOME]
    counts = dict.fromkeys(tree.coarse, 0)
    for person in people:
        if person.closed <= month:
            counts[tree.coarse_of(person.classes[Variable.OUTCOME])] += 1
    return counts


@pytest.mark.parametrize(("one", "other", "found"), [("a", "a", True), ("a", "b", False)])
def test_the_same_people_are_known_before_anybody_has_ended(
    one: str, other: str, found: bool
) -> None:
    """The same numbers of started on three days: by chance hardly ever, typed in again always."""
    drawn = [list_early(name, number) for number, name in enumerate((one, other))]
    assert bool(merging.find_same_people(drawn_files(drawn))) is found


def test_two_coaches_with_as_many_places_are_not_the_same_people() -> None:
    """Both have twenty from the first day on, and nobody has ended: that tells nothing."""
    people = [replace(one, started=3) for one in list_early("a", 0)]
    assert not merging.find_same_people(drawn_files([people, people]))


def list_early(name: str, number: int) -> list[Person]:
    """Twenty-four people who start over ten months, none of whom ends."""
    random = Random(name)
    made = project(random, 24)
    return [replace(one, started=random.randrange(10), closed=99) for one in made]


def drawn_files(coaches: Sequence[Sequence[Person]]) -> list[tuple[str, dict[str, Any]]]:
    return [
        (
            f"{number}.json",
            exported(people, bytes([number]) * 32, waiting=0.01, months=MONTHLY).files[-1]
            | {"series": f"{number}"},
        )
        for number, people in enumerate(coaches)
    ]


MONTHLY = range(3, 12)
