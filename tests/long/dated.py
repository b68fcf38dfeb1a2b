"""Made-up projects with fixed release dates, of fifteen shapes, through the program's own ledger.

What the ledger would read from a caseload is made up in memory; everything after it (who waits,
what is frozen, the draw, the gate, the totals, the last table) is the program's own.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random
from typing import Any, cast

from app.models.rules.dates import month_end
from app.models.rules.summary import rounding
from app.models.rules.summary.classes import (
    IN_WORK,
    NOT_RECORDED,
    NOT_YET,
    PAIRS,
    TREES,
    WORK,
    Stream,
    Variable,
)
from app.models.rules.summary.dates import ReleaseDates, Rhythm
from app.models.rules.summary.rounding import Classes, Tally
from app.services.errors import Refused
from app.services.storage.unit_of_work import Caseload
from app.services.summary import collect, ending, ledger, release
from app.services.summary.collect import Counted
from app.services.summary.ledger import Ledger
from app.services.summary.release import Gate, Release

BEGIN = date(2023, 1, 1)
MONTHS = 36
END = date(2025, 11, 30)

SHAPES = (
    *("ordinary", "burst at start", "burst at end", "tiny", "large"),
    *("returning", "corrected", "erased", "irregular", "recorded late"),
    *("never recorded", "handed in", "two coaches", "quarterly", "one-sided"),
)


@dataclass(frozen=True)
class Made:
    """Somebody of a made-up project.

    `closings` are the days of the service's end with the day from which each is in the file;
    `recorded` is when what was missing is written down.
    """

    number: int
    entered: date
    started: date
    closings: tuple[tuple[date, date | None], ...]
    classes: Mapping[Variable, str]
    worked: date | None = None
    lacks: Variable | None = None
    recorded: date = date.min
    corrected: tuple[date, Mapping[Variable, str]] | None = None
    erased: date = date.max

    def closed(self, now: date) -> date | None:
        """The day of the end as the file has it now."""
        known = [day for since, day in self.closings if since <= now]
        return known[-1] if known else None

    def classes_by(self, now: date) -> dict[Variable, str]:
        """The classes as the file has them now."""
        found = dict(self.classes)
        if self.corrected and self.corrected[0] <= now:
            found |= self.corrected[1]
        if self.lacks and self.recorded > now:
            found[self.lacks] = NOT_RECORDED
        return found


@dataclass
class World:
    """Stands for a caseload: who is in the file now."""

    members: Sequence[Made]
    now: date = BEGIN

    def people(self, day: date) -> Mapping[Stream, list[Counted]]:
        """As `collect.people`, of those who are made up."""
        found: dict[Stream, list[Counted]] = {stream: [] for stream in Stream}
        for one in self.members:
            if one.entered > self.now or one.erased <= self.now or one.started > day:
                continue
            closed = one.closed(self.now)
            is_closed = closed is not None and closed <= day
            classes = one.classes_by(self.now)
            has_worked = one.worked is not None and one.worked <= day
            has_worked |= is_closed and classes[Variable.OUTCOME] == "employed"
            classes[Variable.WORKED] = IN_WORK if has_worked else NOT_YET
            waits = one.lacks is not None and one.recorded > self.now
            is_started = one.lacks in (Variable.AGE, Variable.REFERRAL)
            found[Stream.STARTED].append(
                Counted(one.number, one.started, _of(Stream.STARTED, classes), waits and is_started)
            )
            if closed is not None and is_closed:
                found[Stream.CLOSED].append(
                    Counted(one.number, closed, _of(Stream.CLOSED, classes), waits)
                )
        for members in found.values():
            members.sort(key=lambda one: (one.since, one.client_id))
        return found


def _of(stream: Stream, classes: Classes) -> dict[Variable, str]:
    wanted = {v for v, tree in TREES.items() if tree.stream is stream}
    if stream is Stream.CLOSED:
        wanted |= {column for _, column in PAIRS}
        if TREES[Variable.OUTCOME].coarse_of(classes[Variable.OUTCOME]) != WORK:
            wanted -= {v for v in wanted if TREES[v].within}
    return {v: name for v, name in classes.items() if v in wanted}


def build(random: Random, shape: str, places: int = 20) -> World:
    """A project of one shape: so many clients at a time, for three years."""
    weights = {v: [random.random() + 0.15 for _ in tree.fine] for v, tree in TREES.items()}
    favourite = {v: random.choice(tree.fine) for v, tree in TREES.items()}
    skew = 0.9 if shape == "one-sided" else 0.0
    number = {"tiny": 9, "large": 150}.get(shape, round(places * 3.6))
    members = []
    for one in range(number):
        classes = {
            v: favourite[v] if random.random() < skew else random.choices(tree.fine, weights[v])[0]
            for v, tree in TREES.items()
        }
        members.append(_make(random, shape, one, classes))
    return World(members)


def _make(random: Random, shape: str, number: int, classes: dict[Variable, str]) -> Made:
    started = BEGIN + timedelta(random.randrange(1000))
    if shape == "burst at start":
        started = BEGIN + timedelta(random.randrange(40))
    if shape == "burst at end" and random.random() < 0.5:
        started = END - timedelta(random.randrange(30, 60))
    closed = started + timedelta(random.randrange(60, 500))
    entered, made = started, Made(number, started, started, (), classes)
    if shape == "handed in" and random.random() < 0.3:
        entered = min(END, started + timedelta(random.randrange(100, 400)))
    closings: tuple[tuple[date, date | None], ...] = ((max(entered, closed), closed),)
    if shape == "returning" and random.random() < 0.2:
        back = closed + timedelta(random.randrange(30, 120))
        again = back + timedelta(random.randrange(60, 200))
        closings = (*closings, (back, None), (again, again))
    worked = None
    if random.random() < 0.3:
        worked = started + timedelta(random.randrange(30, 200))
        worked = worked if worked < closed else None
    made = replace(made, entered=entered, closings=closings, worked=worked)
    lacking = 0.3 if shape in ("recorded late", "never recorded") else 0.05
    if random.random() < lacking:
        lacks = random.choice((Variable.OUTCOME, Variable.AGE, Variable.REFERRAL))
        never = shape == "never recorded" or random.random() < 0.2
        days = random.randrange(20, 400)
        recorded = date.max if never else (closed if lacks == Variable.OUTCOME else started)
        made = replace(
            made, lacks=lacks, recorded=recorded if never else recorded + timedelta(days)
        )
    if shape == "corrected" and random.random() < 0.2:
        variable = random.choice((Variable.OUTCOME, Variable.AGE, Variable.REFERRAL))
        other = {variable: random.choice(TREES[variable].fine)}
        made = replace(made, corrected=(closed + timedelta(random.randrange(30, 300)), other))
    if shape == "erased" and random.random() < 0.15:
        made = replace(made, erased=closed + timedelta(random.randrange(30, 300)))
    return made


@dataclass
class Course:
    """What the exports of one project left behind."""

    world: World
    ledger: Ledger
    files: list[dict[str, Any]] = field(default_factory=list)
    holds: int = 0
    redraws: int = 0
    ended: bool = False
    joined: int = 0
    exact: dict[tuple[Stream, int], Tally] = field(default_factory=dict)
    counted: dict[tuple[Stream, int], Mapping[int, Classes]] = field(default_factory=dict)


@contextmanager
def made_up() -> Iterator[None]:
    """Let the ledger read made-up worlds in place of caseloads."""
    real = collect.people
    collect.people = lambda world, day: cast(World, world).people(day)  # type: ignore[assignment]
    try:
        yield
    finally:
        collect.people = real


def run_project(
    world: World,
    key: bytes,
    shape: str,
    random: Random,
    *,
    allowed: Gate = release.is_safe_to_publish,
) -> Course:
    """Export through three years, and end the project with its exact table if there is one."""
    rhythm = Rhythm.QUARTERLY if shape == "quarterly" else Rhythm.HALF_YEARLY
    dates = ReleaseDates(rhythm, END)
    course = Course(world, replace(ledger._make_empty_ledger(key), key=key))
    for month in range(2, MONTHS):
        day = month_end(date(2023 + month // 12, month % 12 + 1, 1))
        is_date = day == dates.last_until(day)
        chance = 0.5 if shape == "irregular" else 0.9 if is_date else 0.25
        if random.random() > chance:
            continue
        world.now = day + timedelta(random.randrange(0, 25))
        _export(course, day, dates, allowed)
    world.now = END + timedelta(10)
    _end(course, allowed)
    return course


def _export(course: Course, day: date, dates: ReleaseDates, allowed: Gate) -> None:
    caseload = cast(Caseload, course.world)
    plan = ledger.plan(caseload, course.ledger, day, dates=dates, allowed=allowed)
    course.holds += len(plan.held)
    course.redraws += plan.redraws
    course.ledger = _forget_erased(plan.ledger, course.world)
    for one in plan.fresh:
        course.exact[one.stream, one.number] = plan.ledger.exact[one.stream]
        course.counted[one.stream, one.number] = plan.ledger.counted[one.stream]
    course.files.append(plan.ledger.series.document(plan.totals))


def _end(course: Course, allowed: Gate) -> None:
    try:
        end = ending.plan_end(cast(Caseload, course.world), course.ledger, END, allowed=allowed)
    except Refused:
        return
    course.ended, course.joined = True, len(end.small) + len(end.more)
    course.files.append(end.plan.ledger.series.document(end.plan.totals))


def _forget_erased(known: Ledger, world: World) -> Ledger:
    """Whoever was erased leaves the sums and nothing else."""
    gone = {one.number for one in world.members if one.erased <= world.now}
    counted = {
        stream: {i: classes for i, classes in members.items() if i not in gone}
        for stream, members in known.counted.items()
    }
    return replace(known, counted=counted, stored=counted)


def truth(world: World, stream: Stream, day: date, now: date = END) -> dict[str, dict[str, int]]:
    """The exact tables of everybody by a day, as all is recorded in the end."""
    whole = World([replace(one, erased=date.max) for one in world.members], now)
    people = whole.people(day)[stream]
    return {
        name: dict(counts)
        for name, counts in rounding.make_empty_tally(stream)
        .with_people(one.classes for one in people)
        .tables.items()
    }


def releases(course: Course) -> Sequence[Release]:
    """All that were published."""
    return course.ledger.series.releases
