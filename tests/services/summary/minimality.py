"""What knowing the program adds to the plain model: every history of one small table, turned round.

Somebody who knows the source, but not the key, can ask of each published pair of releases which
histories could have led to it. If those are fewer than the auditor's (each count at most four off,
the whole exact, nobody leaves), the auditor is blind to something.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from app.models.rules.summary.classes import FORMER_TREES, Variable
from app.models.rules.summary.rounding import BASE
from app.services.summary.audit import attacker, reading
from tests.services.summary.insider import keyed

Counts = tuple[int, ...]
AGES = tuple(FORMER_TREES[Variable.AGE].coarse)


@dataclass(frozen=True)
class Minimality:
    """Over all pairs of releases that can be drawn of so many people, and then so many.

    `fewer`: pairs that leave fewer histories than the plain model does; `held`: histories of which
    the gate lets nothing more out, so that its silence would tell of them.
    """

    pairs: int
    passed: int
    fewer: int
    held: int


def minimality(first: int, second: int) -> Minimality:
    """All that can come of a table of three classes over two releases."""
    begun = {vector for counts in _counts(first) for vector in keyed(counts)}
    begun = {vector for vector in begun if passes((first, vector))}
    histories = [
        (one, counts, after)
        for counts in _counts(first)
        for one in begun.intersection(keyed(counts))
        for more in _counts(second - first)
        for after in [tuple(map(sum, zip(counts, more, strict=True)))]
    ]
    behind: dict[tuple[Counts, Counts], set[tuple[Counts, Counts]]] = {}
    for one, counts, after in histories:
        for two in keyed(after, one):
            behind.setdefault((one, two), set()).add((counts, after))
    out = {pair for pair in behind if passes((first, pair[0]), (second, pair[1]))}
    return Minimality(
        len(behind),
        len(out),
        sum(found != set(_plain(first, second, *pair)) for pair, found in behind.items()),
        sum(not any((one, two) in out for two in keyed(after, one)) for one, _, after in histories),
    )


def passes(*releases: tuple[int, Counts]) -> bool:
    """Whether the real auditor proves nothing from such a file."""
    made: list[dict[str, Any]] = [
        {
            "stream": "started",
            "number": number,
            "as_of": f"2020-0{number}-28",
            "started": people,
            "closed": 0,
            "tables": {"age": dict(zip(AGES, vector, strict=True))},
        }
        for number, (people, vector) in enumerate(releases, start=1)
    ]
    last = {name: made[-1][name] for name in ("as_of", "started", "closed")}
    head = {"format": reading.FORMAT, "classes": "1", "series": "a", "base": BASE}
    return attacker.attack([{**head, **last, "releases": made}], until_first=True).safe


def _counts(people: int) -> Iterator[Counts]:
    for counts in product(range(people + 1), repeat=len(AGES) - 1):
        if sum(counts) <= people:
            yield (*counts, people - sum(counts))


def _plain(first: int, second: int, one: Counts, two: Counts) -> Iterator[tuple[Counts, Counts]]:
    for counts in _near(one, first):
        for after in _near(two, second):
            if all(now >= before for before, now in zip(counts, after, strict=True)):
                yield counts, after


def _near(vector: Sequence[int], people: int) -> list[Counts]:
    ranges = [range(max(0, v - BASE + 1), min(people, v + BASE - 1) + 1) for v in vector]
    return [counts for counts in product(*ranges) if sum(counts) == people]
