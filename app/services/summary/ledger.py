"""What was published and who is counted in it, kept in the encrypted file.

A client's classes are frozen when first counted: a later correction moves no number, since that
would tell about one person. Erasing the client erases the frozen classes too; only the sums stay.
"""

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlmodel import select

from app.models.enums import LogAction
from app.models.ledger import SummaryPerson, SummaryRelease
from app.models.refusals import Reason
from app.models.rules.summary import disclosure
from app.models.rules.summary.classes import Stream, Variable
from app.models.rules.summary.disclosure import Classes, Tally
from app.services import errors
from app.services.storage import settings
from app.services.storage.unit_of_work import Caseload
from app.services.summary import collect, release
from app.services.summary.collect import Counted
from app.services.summary.release import Gate, Release, Series, Totals

SETTING = "summary_ledger"
"""The key, the exact sums and the day of the last export. Never leaves."""

_KEY_BYTES = 32
_NAME_LENGTH = 16


@dataclass(frozen=True)
class Ledger:
    """The published series, and what the next numbers are drawn from.

    `owed` stand for people in published numbers whom the file has no more, since a backup was
    restored.
    """

    key: bytes
    series: Series
    exact: Mapping[Stream, Tally]
    counted: Mapping[Stream, Mapping[int, Classes]]
    owed: Mapping[Stream, Sequence[Classes]]
    last: date | None = None

    def new(self, stream: Stream, people: Sequence[Counted]) -> list[Counted]:
        """Those who are not counted yet, in the classes in which they are counted already."""
        known = self.counted[Stream.STARTED if stream is Stream.CLOSED else Stream.CLOSED]
        return [
            replace(one, classes=_as_before(one.classes, known.get(one.client_id, {})))
            for one in people
            if one.client_id not in self.counted[stream]
        ]

    def total(self, stream: Stream, new: Sequence[Counted]) -> int:
        return self.exact[stream].people + len(new) - len(self._select_late(stream, new))

    def add_people(self, stream: Stream, new: Sequence[Counted]) -> "Ledger":
        """The ledger with these people counted; each who was owed takes a stand-in's place."""
        owed = list(self.owed[stream])
        back = []
        for one in self._select_late(stream, new):
            back.append(max(owed, key=lambda known: _alike(known, one.classes)))
            owed.remove(back[-1])
        exact = self.exact[stream].plus(one.classes for one in new).less(back)
        frozen = {one.client_id: one.classes for one in new}
        return replace(
            self,
            exact={**self.exact, stream: exact},
            counted={**self.counted, stream: {**self.counted[stream], **frozen}},
            owed={**self.owed, stream: owed},
        )

    def _select_late(self, stream: Stream, new: Sequence[Counted]) -> Sequence[Counted]:
        last = self.series.last(stream)
        late = [one for one in new if last and one.since <= last.totals.as_of]
        return late[: len(self.owed[stream])]


@dataclass(frozen=True)
class ReleasePlan:
    """What an export as of a day does: the ledger after it, the totals, and what was held back."""

    ledger: Ledger
    totals: Totals
    fresh: tuple[Release, ...]
    frozen: Mapping[Stream, Mapping[int, Classes]]
    held: frozenset[Stream]
    redraws: int = 0


def read(caseload: Caseload) -> Ledger:
    """The ledger; a new one has a key that is not kept yet. Raises Damaged."""
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
            return _fresh(secrets.token_bytes(_KEY_BYTES))
        key = bytes.fromhex(kept["key"])
        return Ledger(
            key,
            Series(name_of(key), releases),
            {stream: _tally(stream, kept["exact"][stream]) for stream in Stream},
            counted,
            {
                stream: [_parse_classes(one) for one in kept["owed"][stream] or ()]
                for stream in Stream
            },
            date.fromisoformat(kept["last"]) if kept["last"] else None,
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        raise errors.Damaged from None


def with_key(caseload: Caseload) -> Ledger:
    """The ledger, whose key is stored if it was not yet: a preview and its export draw the same.

    A caseload gets its key when it is made. Were it made at the first export, a backup from before
    would draw all numbers again as another series, and nobody could tell that two draws of the same
    people are out.
    """
    ledger = read(caseload)
    if not settings.read(caseload, SETTING):
        settings.write(caseload, SETTING, _plain(ledger))
    return ledger


def plan(
    caseload: Caseload, ledger: Ledger, as_of: date, *, allowed: Gate = release.gate
) -> ReleasePlan:
    """What an export as of a month's end would do; nothing is kept.

    Raises Refused for a day before the last export: what is published goes forward only.
    """
    if ledger.last and as_of < ledger.last:
        raise errors.Refused(Reason.SUMMARY_BEFORE_LAST)
    people = collect.people(caseload, as_of)
    new = {stream: ledger.new(stream, people[stream]) for stream in Stream}
    totals = Totals(as_of, *(ledger.total(stream, new[stream]) for stream in Stream))
    before, held, redraws, fresh = ledger, set(), 0, []
    for stream in Stream:
        grown = ledger.add_people(stream, new[stream])
        step = release.step(
            ledger.series, stream, grown.exact[stream], totals, ledger.key, allowed=allowed
        )
        redraws += step.redraws
        if step.held:
            held.add(stream)
        if step.release:
            fresh.append(step.release)
            ledger = replace(grown, series=ledger.series.plus(step.release))
            ledger = _count_as_started(ledger, new[Stream.STARTED])
    frozen = _select_newly_counted(before, ledger)
    ledger = replace(ledger, last=as_of)
    return ReleasePlan(ledger, totals, tuple(fresh), frozen, frozenset(held), redraws)


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
                )
            )
        for stream, people in made.frozen.items():
            for client_id, classes in people.items():
                unit.add(
                    SummaryPerson(client_id=client_id, stream=stream, classes=json.dumps(classes))
                )
        settings.assign(unit, SETTING, _plain(made.ledger))
        unit.commit()


def take_in_series(caseload: Caseload, ledger: Ledger, series: Series, last: date) -> ReleasePlan:
    """The ledger after a file of the same series that knows more: a backup was restored.

    Everybody who counted by then is counted; whom the file lacks is owed to the published totals.
    """
    known = len(ledger.series.releases)
    if series.releases[:known] != ledger.series.releases:
        raise errors.Refused(Reason.SUMMARY_DISAGREES)
    before, fresh = ledger, series.releases[known:]
    for one in fresh:
        people = collect.people(caseload, one.totals.as_of)
        new = ledger.new(one.stream, people[one.stream])
        room = max(0, one.people - ledger.exact[one.stream].people)
        ledger = ledger.add_people(one.stream, new[:room])
        ledger = _with_stand_ins(replace(ledger, series=ledger.series.plus(one)), one)
        ledger = _count_as_started(ledger, ledger.new(Stream.STARTED, people[Stream.STARTED]))
    frozen = _select_newly_counted(before, ledger)
    totals = Totals(last, *(ledger.exact[stream].people for stream in Stream))
    ledger = replace(ledger, last=max(last, ledger.last or last))
    return ReleasePlan(ledger, totals, tuple(fresh), frozen, frozenset())


def _with_stand_ins(ledger: Ledger, one: Release) -> Ledger:
    """The ledger with as many people as were published, whether the file knows them or not."""
    stream, exact = one.stream, ledger.exact[one.stream]
    missing = disclosure.stand_ins(
        stream,
        max(0, one.people - exact.people),
        exact,
        ledger.series.numbers(stream),
        ledger.exact[Stream.STARTED],
    )
    return replace(
        ledger,
        exact={**ledger.exact, stream: exact.plus(missing)},
        owed={**ledger.owed, stream: [*ledger.owed[stream], *missing]},
    )


def differing(caseload: Caseload, ledger: Ledger) -> tuple[int, ...]:
    """The clients who are counted in other classes than those recorded of them today."""
    if ledger.last is None:
        return ()
    found: set[int] = set()
    people = collect.people(caseload, ledger.last)
    for stream, counted in ledger.counted.items():
        now = {one.client_id: one.classes for one in people[stream]}
        found |= {i for i, classes in counted.items() if now.get(i) != classes}
    return tuple(sorted(found))


def name_of(key: bytes) -> str:
    """The public name of a series: it tells nothing, and is another one for every caseload."""
    return release.compute_seal({"series": "name"}, key)[:_NAME_LENGTH]


def _select_newly_counted(before: Ledger, after: Ledger) -> dict[Stream, dict[int, Classes]]:
    return {
        stream: {i: c for i, c in after.counted[stream].items() if i not in before.counted[stream]}
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


def _alike(one: Classes, other: Classes) -> int:
    """In how many of their classes two people are the same."""
    return sum(other.get(variable) == name for variable, name in one.items())


def _as_before(classes: Classes, known: Classes) -> Classes:
    return {variable: known.get(variable, name) for variable, name in classes.items()}


def _fresh(key: bytes) -> Ledger:
    return Ledger(
        key,
        Series(name_of(key)),
        {stream: disclosure.nobody(stream) for stream in Stream},
        {stream: {} for stream in Stream},
        {stream: [] for stream in Stream},
    )


def _plain(ledger: Ledger) -> str:
    exact = {s: {"people": t.people, "tables": t.tables} for s, t in ledger.exact.items()}
    last = ledger.last.isoformat() if ledger.last else None
    kept = {"key": ledger.key.hex(), "exact": exact, "owed": ledger.owed, "last": last}
    return json.dumps(kept)


def _tally(stream: Stream, kept: Mapping[str, Any]) -> Tally:
    tally = Tally(kept["people"], kept["tables"])
    if {name: tuple(cells) for name, cells in tally.tables.items()} != disclosure.shape(stream):
        raise ValueError
    return tally


def _release(row: SummaryRelease) -> Release:
    totals = Totals(row.as_of, row.started, row.closed)
    return Release(row.stream, row.number, totals, json.loads(row.tables))


def _classes(text: str) -> Classes:
    return _parse_classes(json.loads(text))


def _parse_classes(classes: Mapping[str, str]) -> Classes:
    return {Variable(variable): name for variable, name in classes.items()}
