"""An attacker who has the released files and the public class tree, and nothing else of ours.

It works on what is shown: every number, every sum of classes, what is left of a total, every
difference between two tables, and what follows for two tables together (bounds of their cells).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

SMALL = 5
TREE = {
    "outcome": {
        "work": ["employed"],
        "towards_work": ["work_trial", "rehab_work", "education"],
        "other_end": [
            "work_ability_assessment",
            "sick_leave",
            "did_not_stay",
            "interrupted_or_unknown",
        ],
    },
    "months": {
        "under_year": ["under_half_year_or_unknown", "half_year_to_year"],
        "year_or_more": ["year_to_two", "two_years_or_more"],
    },
    "contacts": {
        "under_ten": ["under_five", "five_to_nine"],
        "ten_or_more": ["ten_up", "twenty_up"],
    },
    "referral": {
        "employment": ["employment_services", "joint_services"],
        "social_health": ["social_services", "health_services", "from_rehab_work"],
        "self_or_other": ["self", "other_or_unknown"],
    },
}
Table = Mapping[str, Any]
File = Mapping[str, Any]


def found(files: Sequence[File]) -> list[str]:
    """What can be computed about fewer than five people from these files, in words."""
    return [*_alone(files), *_over_time(files), *_between_tables(files)]


def _alone(files: Sequence[File]) -> Iterator[str]:
    for file in files:
        for table in file["tables"]:
            counts, total = table["classes"], table["total"]
            rest = file[table["counts"]] - total
            yield from _if_small(rest, f"{table['variable']}: left of the total", zero_too=False)
            if sum(counts.values()) != total:
                yield f"{table['variable']}: does not add up"
            for some in _subsets(counts):
                shown = sum(counts[name] for name in some)
                yield from _if_small(shown, f"{table['variable']}: {some}")
                yield from _if_small(total - shown, f"{table['variable']}: all but {some}")


def _over_time(files: Sequence[File]) -> Iterator[str]:
    for one, other in combinations(_tables(files), 2):
        if one["variable"] != other["variable"]:
            continue
        before, after = _alike(one, other)
        if before == after:
            continue
        for some in [*_subsets(before), tuple(before)]:
            grown = abs(sum(after[name] - before[name] for name in some))
            yield from _if_small(grown, f"{one['variable']}: {some} between two files")


def _between_tables(files: Sequence[File]) -> Iterator[str]:
    """Who is in work is known from three tables; and two tables of the same people bound cells."""
    people = _people(files)
    for one, other in combinations(_tables(files), 2):
        if one["counts"] != other["counts"] or one["variable"] == other["variable"]:
            continue
        these, those = people[_key(one)], people[_key(other)]
        if these == those:
            yield from _cells(one, other)
        if these <= those or those <= these:
            gap = abs(one["total"] - other["total"])
            yield from _if_small(gap, "people, between tables", zero_too=False)
            if _in_work(one) is not None and _in_work(other) is not None:
                gap = abs(_in_work(one) - _in_work(other))
                yield from _if_small(gap, "in work, between tables", zero_too=these != those)


def _cells(one: Table, other: Table) -> Iterator[str]:
    for a in one["classes"].values():
        for b in other["classes"].values():
            if max(0, a + b - one["total"]) >= 1 and min(a, b) < SMALL:
                yield f"{one['variable']}/{other['variable']}: a cell"


def _people(files: Sequence[File]) -> Mapping[Any, frozenset[Any]]:
    """Whom each table counts, as the groups by which its total has grown from file to file."""
    groups: dict[Any, frozenset[Any]] = {}
    for table in sorted(_tables(files), key=lambda table: table["total"]):
        if _key(table) in groups:
            continue
        smaller = [key for key in groups if key[0] == table["variable"]]
        before = smaller[-1] if smaller else (None, 0)
        new = (table["as_of"], table["total"] - before[1])
        groups[_key(table)] = groups.get(before, frozenset()) | {new}
    return groups


def _key(table: Table) -> tuple[str, int]:
    return table["variable"], table["total"]


def _in_work(table: Table) -> Any:
    counts = table["classes"]
    if table["variable"] == "outcome":
        return counts.get("work", counts.get("employed"))
    return table["total"] - counts["not_in_work"] if "not_in_work" in counts else None


def _alike(one: Table, other: Table) -> tuple[Mapping[str, int], Mapping[str, int]]:
    """The counts of two tables in the same classes: coarse ones if the tables differ."""
    first, second = one["classes"], other["classes"]
    if list(first) == list(second):
        return first, second
    return _coarse(one), _coarse(other)


def _coarse(table: Table) -> Mapping[str, int]:
    tree = TREE[table["variable"]]
    if set(table["classes"]) == set(tree):
        return table["classes"]
    return {name: sum(table["classes"][part] for part in parts) for name, parts in tree.items()}


def _tables(files: Sequence[File]) -> list[Table]:
    return [table for file in files for table in file["tables"]]


def _subsets(names: Iterable[str]) -> Iterator[tuple[str, ...]]:
    every = list(names)
    for size in range(1, len(every)):
        yield from combinations(every, size)


def _if_small(count: int, what: str, *, zero_too: bool = True) -> Iterator[str]:
    if count < SMALL and (count > 0 or zero_too):
        yield f"{what}: {count}"
