"""Made-up projects of one coach, exported every month for three years."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from app.models.rules.summary import rounding
from app.models.rules.summary.classes import IN_WORK, TREES, WORK, Stream, Variable
from app.models.rules.summary.rounding import STEPS, Steps
from app.services.summary import release, signature
from app.services.summary.release import Gate, Series, Totals

MONTHS = [date(2020 + n // 12, n % 12 + 1, 28) for n in range(36)]
_LONGEST_WAIT = 6
STARTS = [v for v, tree in TREES.items() if tree.stream is Stream.STARTED]


@dataclass(frozen=True)
class Person:
    started: int
    closed: int
    classes: dict[Variable, str]


def project(random: Random, size: int, *, skew: float = 0.0) -> list[Person]:
    """Clients over 36 months; `skew` is the share of them forced into one class of each table."""
    weights = {v: [random.random() + 0.15 for _ in tree.fine] for v, tree in TREES.items()}
    favourite = {v: random.choice(tree.fine) for v, tree in TREES.items()}
    people = []
    for _ in range(size):
        classes = {
            v: favourite[v] if random.random() < skew else random.choices(tree.fine, weights[v])[0]
            for v, tree in TREES.items()
        }
        if classes[Variable.OUTCOME] != "employed":
            classes = {v: name for v, name in classes.items() if TREES[v].within != WORK}
        else:
            classes[Variable.WORKED] = IN_WORK
        started = random.randrange(34)
        people.append(Person(started, started + random.randrange(2, 16), classes))
    return people


@dataclass
class Exported:
    """What the exports of a project left behind."""

    series: Series
    files: list[dict[str, object]]
    redraws: int = 0
    holds: int = 0


def exported(
    people: Sequence[Person],
    key: bytes,
    *,
    steps: Steps = STEPS,
    allowed: Gate = release.is_safe_to_publish,
    months: Sequence[int] = range(len(MONTHS)),
    waiting: float = 0,
) -> Exported:
    """Export in each month; every file is kept.

    Where people wait, that share of them lacks something, and waits for six months at most.
    """
    random = Random(len(people))
    lacking = {n for n in range(len(people)) if random.random() < waiting}
    made = Exported(Series("project"), [])
    exact = {stream: rounding.make_empty_tally(stream) for stream in Stream}
    counted: dict[Stream, set[int]] = {stream: set() for stream in Stream}
    for month in months:
        here = {
            Stream.STARTED: [n for n, p in enumerate(people) if p.started <= month],
            Stream.CLOSED: [n for n, p in enumerate(people) if p.closed <= month],
        }
        totals = Totals(MONTHS[month], len(here[Stream.STARTED]), len(here[Stream.CLOSED]))
        for stream in Stream:
            new = [n for n in here[stream] if n not in counted[stream]]
            if waiting:
                until = max(0, month - _LONGEST_WAIT)
                new = [n for n in new if n not in lacking or _since(people[n], stream) <= until]
            grown = exact[stream].with_people(_classes(people[n], stream) for n in new)
            done = release.step(
                made.series,
                stream,
                grown,
                totals,
                key,
                steps=steps,
                allowed=allowed,
                all_until=MONTHS[max(0, month - _LONGEST_WAIT)] if waiting else None,
            )
            made.redraws += done.redraws
            made.holds += done.held
            if done.release:
                made.series = made.series.with_release(done.release)
                exact[stream] = grown
                counted[stream].update(new)
                if stream is Stream.CLOSED:
                    back = counted[stream] - counted[Stream.STARTED]
                    exact[Stream.STARTED] = exact[Stream.STARTED].with_people(
                        _classes(people[n], Stream.STARTED) for n in back
                    )
                    counted[Stream.STARTED] |= back
        made.series = made.series.with_totals(totals) if waiting else made.series
        made.files.append(made.series.document(totals, steps))
    return made


def _since(person: Person, stream: Stream) -> int:
    return person.started if stream is Stream.STARTED else person.closed


def _classes(person: Person, stream: Stream) -> dict[Variable, str]:
    if stream is Stream.CLOSED:
        return person.classes
    return {v: person.classes[v] for v in STARTS}


def sign_as_coach(document: Mapping[str, object], number: int) -> dict[str, object]:
    """The document as the caseload of one coach would have signed it."""
    key = signature.signing_key(bytes([number]) * 32)
    series = signature.series_name(signature.public_bytes(key))
    return signature.sign({**document, "series": series}, key)
