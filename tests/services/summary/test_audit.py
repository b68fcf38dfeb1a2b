"""The attacker alone: what it must see, on files written by hand."""

import copy
import json
from itertools import product
from random import Random
from typing import Any

import pytest

from app.models.rules.summary.classes import TREES, Variable
from app.services.summary import merging
from app.services.summary.audit import attacker, reading
from tests.services.summary.projects import exported, project

AGES = ("under_30", "from_30", "from_55_or_unknown")


def release(number: int, people: int, *ages: int, day: str = "2020-01-31") -> dict[str, Any]:
    return {
        "stream": "started",
        "number": number,
        "as_of": day,
        "started": people,
        "closed": 0,
        "tables": {"age": dict(zip(AGES, ages, strict=True))},
    }


def file(*releases: dict[str, Any], base: int = 5, series: str = "a") -> dict[str, Any]:
    last = releases[-1]
    return {
        "format": reading.FORMAT,
        "classes": "1",
        "series": series,
        "base": base,
        "as_of": last["as_of"],
        "started": last["started"],
        "closed": last["closed"],
        "releases": list(releases),
    }


def fine(name: str) -> dict[str, int]:
    """The fine classes of a variable, with nobody in them."""
    return {one: 0 for parts in TREES[Variable(name)].split.values() for one in parts}


def closed(document: dict[str, Any], name: str) -> None:
    """Put a table of those whose service has ended without the one whose people it divides."""
    first, _, second = name.partition(".")
    cells = dict.fromkeys(TREES[Variable(first)].coarse, 0)
    if second == "fine":
        cells = fine(first)
    elif second:
        cells = {f"{row}/{column}": 0 for row in cells for column in AGES}
    document["releases"][0].update(stream="closed", closed=30, tables={name: cells})


def proved(*files: dict[str, Any]) -> dict[str, tuple[int, int]]:
    return {one.group: (one.low, one.high) for one in attacker.attack(files).proved}


def test_a_plain_rounded_table_proves_nothing() -> None:
    found = attacker.attack([file(release(1, 30, 10, 15, 5))])
    assert found.safe
    assert found.statements == 3 * 6


def test_everybody_in_one_class_is_proved() -> None:
    """At least eleven of eleven: the number is a fair one, and yet it tells of all of them."""
    assert proved(file(release(1, 11, 15, 0, 0)))["age: all but under_30"] == (0, 0)


@pytest.mark.parametrize("people", [12, 18, 23])
@pytest.mark.parametrize("values", [(5, 5, 5), (0, 10, 5), (15, 0, 0), (5, 15, 5)])
def test_its_bounds_are_those_of_all_worlds(people: int, values: tuple[int, ...]) -> None:
    """Against plain counting: every table that fits, one by one."""
    ranges = [range(max(0, v - 4), min(people, v + 4) + 1) for v in values]
    worlds = [w for w in product(*ranges) if sum(w) == people]
    found = attacker.attack([file(release(1, people, *values))])
    if not worlds:
        assert found.inconsistent
        return
    broken = set()
    for cell, name in enumerate(AGES):
        for group, sizes in (
            (f"age: {name}", {w[cell] for w in worlds}),
            (f"age: all but {name}", {people - w[cell] for w in worlds}),
        ):
            if max(sizes) - min(sizes) < 3 or (min(sizes) >= 1 and max(sizes) < 5):
                broken.add((group, min(sizes), max(sizes)))
    assert {(one.group, one.low, one.high) for one in found.proved} == broken


def test_exact_numbers_are_proved_one_by_one() -> None:
    found = proved(file(release(1, 10, 3, 7, 0), base=1))
    assert found["age: under_30"] == (3, 3)
    assert found["age: from_55_or_unknown"] == (0, 0)


def test_the_difference_of_two_releases_is_attacked() -> None:
    first, second = release(1, 30, 10, 15, 5), release(2, 31, 10, 15, 5, day="2020-02-29")
    found = proved(file(first, second))
    assert found["age: under_30, new"] == (0, 1)


def test_whoever_has_closed_had_started() -> None:
    people = project(Random("two hundred"), 200)
    document = copy.deepcopy(exported(people, b"k" * 32).files[-1])
    assert attacker.attack([document]).safe
    crossed = next(
        one
        for one in document["releases"]  # type: ignore[attr-defined]
        if "outcome.age" in one["tables"]
    )
    started = [
        one
        for one in document["releases"]  # type: ignore[attr-defined]
        if one["stream"] == "started"
    ]
    for one in started:
        ages = one["tables"]["age"]
        moved = min(ages["from_30"], 60)
        ages["from_30"] -= moved
        ages["under_30"] += moved
    assert crossed
    assert attacker.attack([document]).inconsistent


def test_files_of_one_series_must_tell_one_history() -> None:
    first = release(1, 30, 10, 15, 5)
    longer = file(first, release(2, 45, 15, 20, 10, day="2020-02-29"))
    assert attacker.attack([file(first), longer]).safe
    other = file(release(1, 30, 10, 10, 10))
    assert attacker.attack([other, longer]).inconsistent
    apart = file(release(1, 30, 10, 10, 10), series="b")
    assert attacker.attack([apart, longer]).safe


@pytest.mark.parametrize(
    "spoil",
    [
        lambda d: d["releases"].append(release(3, 60, 20, 20, 20, day="2020-03-31")),
        lambda d: d["releases"].append(release(2, 20, 10, 5, 5, day="2020-03-31")),
        lambda d: d["releases"].append(release(2, 60, 0, 45, 15, day="2020-03-31")),
        lambda d: d["releases"].append(release(2, 60, 20, 25, 15, day="2019-12-31")),
        lambda d: d["releases"][0]["tables"]["age"].update(under_30=40),
        lambda d: d.update(started=20),
    ],
    ids=["a gap", "fewer people", "a number falls", "an earlier day", "too many", "the total"],
)
def test_an_edited_history_disagrees_with_itself(spoil: Any) -> None:
    document = file(release(1, 30, 10, 15, 5))
    document["started"] = 100
    spoil(document)
    assert attacker.attack([document]).inconsistent


@pytest.mark.parametrize(
    "spoil",
    [
        lambda d: d.pop("series"),
        lambda d: d.update(format="something"),
        lambda d: d.update(classes="0"),
        lambda d: d.update(base=0),
        lambda d: d.update(started="30"),
        lambda d: d.update(started=True),
        lambda d: d["releases"][0]["tables"]["age"].update(under_30=11),
        lambda d: d["releases"][0]["tables"]["age"].update(under_30=-5),
        lambda d: d["releases"][0]["tables"]["age"].pop("under_30"),
        lambda d: d["releases"][0]["tables"].update(note={"a": 5}),
        lambda d: d["releases"][0]["tables"].update({"age.outcome": {}}),
        lambda d: d["releases"][0].update(stream="all"),
        lambda d: d.update(releases=7),
        lambda d: d.update(releases={}),
        lambda d: d.update(series=7),
        lambda d: d.update(as_of="31.1.2020"),
        lambda d: d.update(as_of="20200131"),
        lambda d: d["releases"][0].update(as_of="2020-13-31"),
        lambda d: d["releases"][0]["tables"].update({"referral.fine": fine("referral")}),
        lambda d: d["releases"][0].update(stream="closed"),
        lambda d: closed(d, "kind"),
        lambda d: closed(d, "outcome.age"),
        lambda d: closed(d, "contacts.fine"),
    ],
)
def test_what_is_no_summary_is_not_read(spoil: Any) -> None:
    document = file(release(1, 30, 10, 15, 5))
    spoil(document)
    with pytest.raises(reading.Unreadable):
        attacker.attack([document])


def test_a_table_that_the_former_edition_alone_had_is_attacked_too() -> None:
    """How long services lasted: merging and auditing such a file read this table."""
    tables = {
        "outcome": {"work": 15, "towards_work": 20, "other_end": 5},
        "months": {"under_year": 20, "year_or_more": 20},
    }
    closed = {"stream": "closed", "number": 1, "started": 40, "closed": 40, "tables": tables}
    made = file({**closed, "as_of": "2020-06-30"})
    found = attacker.attack([made])
    assert found.safe
    assert found.statements > 0
    assert merging.merge_files([("old.json", made)]).summary.tables[1].name == Variable.MONTHS
    tables["months"] = {"under_year": 40, "year_or_more": 40}
    assert not attacker.do_agree([made])


def test_a_summary_of_other_classes_is_told_from_what_is_no_summary() -> None:
    document = file(release(1, 30, 10, 15, 5))
    with pytest.raises(reading.UnknownEdition):
        attacker.attack([{**document, "classes": "3"}])
    with pytest.raises(reading.UnknownEdition):
        reading.read(json.dumps({"format": reading.FORMAT, "classes": "3"}).encode())


def test_a_total_that_is_in_no_table_yet_may_fall_again() -> None:
    """Five had closed, too few to be counted; then one is opened again."""
    first, second = release(1, 30, 10, 15, 5), release(2, 45, 15, 25, 5, day="2020-02-29")
    first["closed"], second["closed"] = 5, 4
    assert attacker.attack([file(first, second)]).safe


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'"a"', b"\xff\xfe", b"[" * 100_000, b"7"])
def test_bytes_that_are_no_summary_are_not_read(data: bytes) -> None:
    with pytest.raises(reading.Unreadable):
        reading.read(data)


def present(stream: str, number: int, people: tuple[int, int], **tables: Any) -> dict[str, Any]:
    """A release of the present edition, in which nobody waits."""
    return {
        "stream": stream,
        "number": number,
        "as_of": "2020-06-30",
        "started": people[0],
        "closed": people[1],
        "tables": tables,
    }


def test_who_ended_in_work_on_the_same_day_has_been_in_work() -> None:
    """0 who have been in work are four at most; then ended in work are 1-4, whatever 5 says."""
    worked = present("started", 1, (30, 30), worked={"been_in_work": 0, "not_yet": 30})
    outcome = {"work": 5, "towards_work": 10, "other_end": 10, "not_recorded": 5}
    ended = present("closed", 1, (30, 30), outcome=outcome)
    document = {**file(worked, ended), "classes": "2"}
    assert proved(document)["outcome: work"] == (1, 4)


def test_who_is_missing_in_an_earlier_table_is_missing_in_one_class_only() -> None:
    """Of 34 all but four had started: two classes can't both have grown by these four."""
    ages = {"under_30": 5, "from_30": 5, "from_55": 25, "not_recorded": 0}
    started = present("started", 1, (30, 0), age=ages)
    columns = {"under_30": 10, "from_30": 10, "from_55": 20, "not_recorded": 0}
    rows = {"work": 0, "towards_work": 0, "other_end": 35, "not_recorded": 0}
    cells = {f"{row}/{one}": n if rows[row] else 0 for row in rows for one, n in columns.items()}
    ended = present("closed", 1, (34, 34), outcome=rows, **{"outcome.age": cells})
    found = proved({**file(started, ended), "classes": "2"})
    assert found["outcome.age columns: under_30"] == (6, 7)
