"""What was published and who is counted in it, kept in the encrypted file.

A client's classes are frozen when first counted: a later correction moves no rounded number, since
that would tell about one person; what was corrected is in the exact table with which a series ends.
Only whether somebody has been in work is looked at again on each release date. Erasing the client
erases the frozen classes too; only the sums stay.
"""

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlmodel import select

from app.models.enums import LogAction
from app.models.ledger import SummaryPerson, SummaryRelease
from app.models.refusals import Reason
from app.models.rules.summary import rounding
from app.models.rules.summary.classes import (
    IN_WORK,
    NOT_YET,
    TREES,
    VERSION,
    Stream,
    Variable,
)
from app.models.rules.summary.dates import USUAL, ReleaseDates, Rhythm
from app.models.rules.summary.rounding import Classes, Tally
from app.services import errors
from app.services.storage import settings
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload
from app.services.summary import collect, former, release, signature
from app.services.summary.collect import Counted
from app.services.summary.release import Gate, Release, Series, Totals

SETTING = "summary_ledger"
"""The key, the exact sums, the totals of each file and the day of the last. Never leaves."""

DATES = "summary_dates"
PROJECT_END = "project_end"

_KEY_BYTES = 32
_FORMER_LENGTH = 16
_EARLIER_DATES = 12
"""Release dates before the first export of which the totals are told too: the pattern by which a
second series of the same people is known (`same_people`)."""


@dataclass(frozen=True)
class Ledger:
    """The published series, and what the next numbers are drawn from.

    `owed` stand for people in published numbers whom the file has no more, since a backup was
    restored. `stored` are the classes as the file has them, which may be of the former edition.
    """

    key: bytes
    series: Series
    exact: Mapping[Stream, Tally]
    counted: Mapping[Stream, Mapping[int, Classes]]
    owed: Mapping[Stream, Sequence[Classes]]
    last: date | None = None
    stored: Mapping[Stream, Mapping[int, Classes]] = field(default_factory=dict, compare=False)

    def select_new(self, stream: Stream, people: Sequence[Counted]) -> list[Counted]:
        """Those who are not counted yet, in the classes that the other stream counts them in."""
        known = self.counted[Stream.STARTED if stream is Stream.CLOSED else Stream.CLOSED]
        return [
            replace(one, classes=_as_before(one.classes, known.get(one.client_id, {})))
            for one in people
            if one.client_id not in self.counted[stream]
        ]

    def look_again(self, started: Sequence[Counted]) -> "Ledger":
        """The ledger with everybody counted as in work who has been in work since."""
        known, exact = dict(self.counted[Stream.STARTED]), self.exact[Stream.STARTED]
        closed = self.counted[Stream.CLOSED]
        for one in started:
            classes = known.get(one.client_id)
            if not classes or classes[Variable.WORKED] == IN_WORK:
                continue
            ended = closed.get(one.client_id, {})
            if one.classes[Variable.WORKED] == IN_WORK or (ended and rounding.in_work(ended)):
                known[one.client_id] = {**classes, Variable.WORKED: IN_WORK}
                exact = exact.move_person(Variable.WORKED, NOT_YET, IN_WORK)
        return replace(
            self,
            exact={**self.exact, Stream.STARTED: exact},
            counted={**self.counted, Stream.STARTED: known},
        )

    def total(self, stream: Stream, new: Sequence[Counted]) -> int:
        """The number of people that the stream tells of once `new` are counted in it too."""
        return self.exact[stream].people + len(new) - len(self._select_late(stream, new))

    def add_people(self, stream: Stream, new: Sequence[Counted]) -> "Ledger":
        """The ledger with these people counted; each who was owed takes a stand-in's place."""
        owed = list(self.owed[stream])
        back = []
        for one in self._select_late(stream, new):
            back.append(max(owed, key=lambda known: _count_alike(known, one.classes)))
            owed.remove(back[-1])
        exact = self.exact[stream].with_people(one.classes for one in new).without_people(back)
        frozen = {one.client_id: one.classes for one in new}
        return replace(
            self,
            exact={**self.exact, stream: exact},
            counted={**self.counted, stream: {**self.counted[stream], **frozen}},
            owed={**self.owed, stream: owed},
        )

    def _select_late(self, stream: Stream, new: Sequence[Counted]) -> Sequence[Counted]:
        last = self.series.last_release(stream)
        late = [one for one in new if last and one.since <= last.totals.as_of]
        return late[: len(self.owed[stream])]


@dataclass(frozen=True)
class ReleasePlan:
    """What an export as of a day does: the ledger after it, the totals, and what was held back.

    `frozen` are the classes of all who are counted again or otherwise than the file has them.
    """

    ledger: Ledger
    totals: Totals
    fresh: tuple[Release, ...]
    frozen: Mapping[Stream, Mapping[int, Classes]]
    held: frozenset[Stream]
    redraws: int = 0


def read(caseload: Caseload) -> Ledger:
    """The ledger; a new one has a key that is not kept yet.

    Raises:
        Damaged: What is kept of it can't be read.
    """
    with caseload.reading() as session:
        found = session.exec(select(SummaryRelease).order_by("id")).all()
        people = session.exec(select(SummaryPerson)).all()
        releases = tuple(_release(row) for row in found)
        counted: dict[Stream, dict[int, Classes]] = {stream: {} for stream in Stream}
        for person in people:
            counted[person.stream][person.client_id] = _classes(person.classes)
    try:
        kept = json.loads(settings.read(caseload, SETTING, "null"))
        if kept is None:
            if releases:
                raise errors.Damaged
            return _make_empty_ledger(secrets.token_bytes(_KEY_BYTES))
        if "edition" not in kept:
            return _read_former(caseload, kept, releases, counted)
        key = bytes.fromhex(kept["key"])
        last_table = kept["last_table"]
        series = Series(
            name_of(key),
            releases,
            tuple(release.read_totals(one) for one in kept["totals"]),
            release.read_last_table(last_table) if last_table else None,
            kept["former"],
        )
        return Ledger(
            key,
            series,
            {stream: _tally(stream, kept["exact"][stream]) for stream in Stream},
            counted,
            {
                stream: [_parse_classes(one) for one in kept["owed"][stream] or ()]
                for stream in Stream
            },
            date.fromisoformat(kept["last"]) if kept["last"] else None,
            counted,
        )
    except (ValueError, KeyError, TypeError, AttributeError, StopIteration):
        raise errors.Damaged from None


def _read_former(
    caseload: Caseload,
    kept: Mapping[str, Any],
    releases: tuple[Release, ...],
    counted: Mapping[Stream, Mapping[int, Classes]],
) -> Ledger:
    """A ledger of the former edition, as this one continues it."""
    key = bytes.fromhex(kept["key"])
    last = date.fromisoformat(kept["last"]) if kept["last"] else None
    recorded = {
        stream: {one.client_id: one.classes for one in members}
        for stream, members in collect.people(caseload, last or caseload.today).items()
    }
    now = former.convert_counted(counted, recorded)
    exact = {
        stream: former.convert_tally(
            stream,
            kept["exact"][stream]["people"],
            kept["exact"][stream]["tables"],
            list(counted[stream].values()),
            list(now[stream].values()),
        )
        for stream in Stream
    }
    owed = {
        stream: former.convert_people(list(map(_parse_classes, kept["owed"][stream] or ())), stream)
        for stream in Stream
    }
    series = Series(name_of(key), releases, former=former_name(key) if releases else "")
    for one in releases:
        series = series.with_totals(one.totals)
    return Ledger(key, series, exact, now, owed, last, counted)


def with_key(caseload: Caseload) -> Ledger:
    """The ledger, whose key is stored if it was not yet: a preview and its export draw the same.

    A caseload gets its key when it is made. Were it made at the first export, a backup from before
    would draw all numbers again as another series, and nobody could tell that two draws of the same
    people are out.

    Raises:
        Damaged: As `read`.
    """
    ledger = read(caseload)
    if not settings.read(caseload, SETTING):
        settings.write(caseload, SETTING, _to_json(ledger))
    return ledger


def read_dates(caseload: Caseload) -> ReleaseDates:
    """On which days this caseload's summaries get new numbers."""
    rhythm, end = settings.read(caseload, DATES), settings.read(caseload, PROJECT_END)
    known = Rhythm(rhythm) if rhythm in set(Rhythm) else USUAL
    return ReleaseDates(known, date.fromisoformat(end) if end else None)


def set_dates(caseload: Caseload, dates: ReleaseDates) -> Change:
    """Choose on which days new numbers come."""
    with caseload.unit() as unit:
        settings.assign(unit, DATES, dates.rhythm.value)
        end = dates.project_end.isoformat() if dates.project_end else ""
        settings.assign(unit, PROJECT_END, end)
        return unit.commit()


def plan(
    caseload: Caseload,
    ledger: Ledger,
    as_of: date,
    *,
    dates: ReleaseDates | None = None,
    allowed: Gate = release.is_safe_to_publish,
) -> ReleasePlan:
    """What an export as of a day would do; nothing is kept.

    New numbers come at the first export on or after a release date, as of that date; at any other
    time totals only, and these only if nothing can be proved from them together with all else.

    Args:
        caseload: The open caseload.
        ledger: What was published so far.
        as_of: The day of the export.
        dates: The release dates; without them those that were chosen.
        allowed: Decides whether what was drawn may be published.

    Raises:
        Refused: The day is before the last export: what is published goes forward only.
    """
    if ledger.last and as_of < ledger.last:
        raise errors.Refused(Reason.SUMMARY_BEFORE_LAST)
    ended = ledger.series.last_table
    if ended:
        if as_of > ended.as_of:
            raise errors.Refused(Reason.SUMMARY_ENDED)
        return ReleasePlan(ledger, ledger.series.totals[-1], (), {}, frozenset())
    dates = dates or ReleaseDates()
    day = dates.last_until(as_of)
    work = _Planning(caseload, ledger, allowed)
    work.tell_earlier(dates, day)
    if not ledger.series.totals_of(day) and not (ledger.last and day < ledger.last):
        work.release(day, dates.last_before(day))
    work.tell_totals(as_of)
    after = replace(work.ledger, last=as_of)
    totals = after.series.totals[-1]
    return ReleasePlan(
        after,
        totals,
        tuple(work.fresh),
        _select_newly_counted(ledger, after),
        frozenset(work.held),
        work.redraws,
    )


def plan_totals(
    caseload: Caseload, ledger: Ledger, as_of: date, *, allowed: Gate = release.is_safe_to_publish
) -> Ledger:
    """The ledger with the totals of a day told, and no new rounded numbers."""
    work = _Planning(caseload, ledger, allowed)
    work.tell_totals(as_of)
    return work.ledger


class _Planning:
    """The steps of one export: what each day shows, each asked for by itself."""

    def __init__(self, caseload: Caseload, ledger: Ledger, allowed: Gate) -> None:
        self._caseload, self._allowed = caseload, allowed
        self.ledger = ledger
        self.fresh: list[Release] = []
        self.held: set[Stream] = set()
        self.redraws = 0

    def tell_earlier(self, dates: ReleaseDates, day: date) -> None:
        """The totals of the release dates before the first export, if that tells nothing else."""
        if self.ledger.series.totals or self.ledger.series.releases:
            return
        series, people = self.ledger.series, collect.people(self._caseload, day)
        for _ in range(_EARLIER_DATES):
            day = dates.last_before(day)
            known = [sum(one.since <= day for one in people[stream]) for stream in Stream]
            if not known[0]:
                break
            series = series.with_totals(Totals(day, *known))
        if series.totals and self._allowed(series.document(series.totals[-1])):
            self.ledger = replace(self.ledger, series=series)

    def release(self, day: date, all_until: date) -> None:
        """New numbers of both streams as of a release date, where they are due."""
        people, new, totals = self._count(day)
        series = self.ledger.series.with_totals(totals)
        if not self._may_tell(series, totals):
            self.held |= set(Stream)
            return
        before = self.ledger = replace(self.ledger, series=series)
        for stream in Stream:
            ready = [one for one in new[stream] if not one.incomplete or one.since <= all_until]
            counted = self.ledger.add_people(stream, ready)
            if stream is Stream.STARTED:
                counted = counted.look_again(people[stream])
            step = release.step(
                self.ledger.series,
                stream,
                counted.exact[stream],
                totals,
                before.key,
                allowed=self._allowed,
                all_until=all_until,
            )
            self.redraws += step.redraws
            if step.held:
                self.held.add(stream)
            if step.release:
                self.fresh.append(step.release)
                counted = replace(counted, series=self.ledger.series.with_release(step.release))
                self.ledger = _count_as_started(counted, new[Stream.STARTED])

    def tell_totals(self, day: date) -> None:
        """The totals of the day of the export, if they may be told."""
        if self.ledger.series.totals_of(day):
            return
        *_, totals = self._count(day)
        series = self.ledger.series.with_totals(totals)
        if not self.ledger.series.totals or self._may_tell(series, totals):
            self.ledger = replace(self.ledger, series=series)

    def _may_tell(self, series: Series, totals: Totals) -> bool:
        return not series.releases or self._allowed(series.document(totals))

    def _count(
        self, day: date
    ) -> tuple[Mapping[Stream, list[Counted]], dict[Stream, list[Counted]], Totals]:
        """Everybody as of a day, those of them who are in no table yet, and how many they are."""
        people = collect.people(self._caseload, day)
        new = {stream: self.ledger.select_new(stream, people[stream]) for stream in Stream}
        counts = (self.ledger.total(stream, new[stream]) for stream in Stream)
        return people, new, Totals(day, *counts)


def keep(caseload: Caseload, made: ReleasePlan) -> None:
    """Put into the file what an export does. Before anything leaves: it is never done twice."""
    with caseload.unit(LogAction.EXPORTED) as unit:
        for one in made.fresh:
            unit.add(
                SummaryRelease(
                    stream=one.stream,
                    number=one.number,
                    as_of=one.totals.as_of,
                    started=one.totals.started,
                    closed=one.totals.closed,
                    tables=json.dumps(one.tables),
                    edition=one.edition,
                    all_until=one.all_until,
                )
            )
        for stream, people in made.frozen.items():
            rows = unit.session.exec(select(SummaryPerson).where(SummaryPerson.stream == stream))
            known = {row.client_id: row for row in rows}
            for client_id, classes in people.items():
                if client_id in known:
                    known[client_id].classes = json.dumps(classes)
                else:
                    unit.add(
                        SummaryPerson(
                            client_id=client_id, stream=stream, classes=json.dumps(classes)
                        )
                    )
        settings.assign(unit, SETTING, _to_json(made.ledger))
        unit.commit()


def take_in_series(caseload: Caseload, ledger: Ledger, series: Series, last: date) -> ReleasePlan:
    """The ledger after a file of the same series that knows more: a backup was restored.

    Everybody who counted by then is counted; whom the file lacks is owed to the published totals.

    Raises:
        Refused: The file does not fit what was published.
    """
    known = len(ledger.series.releases)
    if series.releases[:known] != ledger.series.releases:
        raise errors.Refused(Reason.SUMMARY_DISAGREES)
    before, fresh = ledger, series.releases[known:]
    for one in fresh:
        people = collect.people(caseload, one.totals.as_of)
        new = sorted(
            ledger.select_new(one.stream, people[one.stream]), key=lambda each: each.incomplete
        )
        room = max(0, one.people - ledger.exact[one.stream].people)
        ledger = ledger.add_people(one.stream, new[:room])
        ledger = _with_stand_ins(replace(ledger, series=ledger.series.with_release(one)), one)
        ledger = _count_as_started(
            ledger, ledger.select_new(Stream.STARTED, people[Stream.STARTED])
        )
    told = ledger.series
    for each in series.totals:
        told = told.with_totals(each)
    told = replace(told, last_table=series.last_table or told.last_table)
    totals = Totals(last, *(ledger.exact[stream].people for stream in Stream))
    ledger = replace(ledger, series=told, last=max(last, ledger.last or last))
    frozen = _select_newly_counted(before, ledger)
    return ReleasePlan(ledger, totals, tuple(fresh), frozen, frozenset())


def _with_stand_ins(ledger: Ledger, one: Release) -> Ledger:
    """The ledger with as many people as were published, whether the file knows them or not."""
    stream, exact = one.stream, ledger.exact[one.stream]
    missing = rounding.stand_ins(
        stream,
        max(0, one.people - exact.people),
        exact,
        ledger.series.numbers(stream),
        ledger.exact[Stream.STARTED],
    )
    return replace(
        ledger,
        exact={**ledger.exact, stream: exact.with_people(missing)},
        owed={**ledger.owed, stream: [*ledger.owed[stream], *missing]},
    )


def find_reclassified_clients(caseload: Caseload, ledger: Ledger) -> tuple[int, ...]:
    """The clients who are counted in other classes than those recorded of them today."""
    if ledger.last is None:
        return ()
    found: set[int] = set()
    people = collect.people(caseload, ledger.last)
    for stream, counted in ledger.counted.items():
        now = {one.client_id: one.classes for one in people[stream]}
        found |= {
            i
            for i, classes in counted.items()
            if _keep_lasting_classes(now.get(i, {})) != _keep_lasting_classes(classes)
        }
    return tuple(sorted(found))


def _keep_lasting_classes(classes: Classes) -> Classes:
    """The classes but for those that are looked at again on each release date."""
    return {variable: name for variable, name in classes.items() if not TREES[variable].leaving}


def name_of(key: bytes) -> str:
    """The public name of a series: the hash of the key that its files are signed with.

    Args:
        key: The caseload's secret of summaries, 32 bytes.
    """
    return signature.series_name(signature.public_bytes(signature.signing_key(key)))


def former_name(key: bytes) -> str:
    """The name that the series had before its files were signed."""
    return release.compute_seal({"series": "name"}, key)[:_FORMER_LENGTH]


def _select_newly_counted(before: Ledger, after: Ledger) -> dict[Stream, dict[int, Classes]]:
    """Everybody whose classes are not as the file has them."""
    return {
        stream: {
            i: classes
            for i, classes in after.counted[stream].items()
            if before.stored.get(stream, {}).get(i) != classes
        }
        for stream in Stream
    }


def _count_as_started(ledger: Ledger, started: Sequence[Counted]) -> Ledger:
    """Count everybody who is counted as closed as started too, in the same classes."""
    closed, known = ledger.counted[Stream.CLOSED], ledger.counted[Stream.STARTED]
    owing = [
        replace(one, classes=_as_before(one.classes, closed[one.client_id]))
        for one in started
        if one.client_id in closed and one.client_id not in known
    ]
    return ledger.add_people(Stream.STARTED, owing) if owing else ledger


def _count_alike(one: Classes, other: Classes) -> int:
    """In how many of their classes two people are the same."""
    return sum(other.get(variable) == name for variable, name in one.items())


def _as_before(classes: Classes, known: Classes) -> Classes:
    return {variable: known.get(variable, name) for variable, name in classes.items()}


def _make_empty_ledger(key: bytes) -> Ledger:
    return Ledger(
        key,
        Series(name_of(key)),
        {stream: rounding.make_empty_tally(stream) for stream in Stream},
        {stream: {} for stream in Stream},
        {stream: [] for stream in Stream},
    )


def _to_json(ledger: Ledger) -> str:
    exact = {s: {"people": t.people, "tables": t.tables} for s, t in ledger.exact.items()}
    last = ledger.last.isoformat() if ledger.last else None
    series = ledger.series
    kept = {
        "edition": VERSION,
        "key": ledger.key.hex(),
        "exact": exact,
        "owed": ledger.owed,
        "last": last,
        "totals": [one.document() for one in series.totals],
        "last_table": series.last_table.document() if series.last_table else None,
        "former": series.former,
    }
    return json.dumps(kept)


def _tally(stream: Stream, kept: Mapping[str, Any]) -> Tally:
    tally = Tally(kept["people"], kept["tables"])
    if {name: tuple(cells) for name, cells in tally.tables.items()} != rounding.list_table_classes(
        stream
    ):
        raise ValueError
    return tally


def _release(row: SummaryRelease) -> Release:
    totals = Totals(row.as_of, row.started, row.closed)
    tables = json.loads(row.tables)
    return Release(row.stream, row.number, totals, tables, row.all_until, row.edition)


def _classes(text: str) -> Classes:
    return _parse_classes(json.loads(text))


def _parse_classes(classes: Mapping[str, str]) -> Classes:
    return {Variable(variable): name for variable, name in classes.items()}
