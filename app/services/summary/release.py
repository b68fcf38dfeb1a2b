"""Published numbers, and how the next ones are made: drawn by the key, passed by the attacker."""

import hashlib
import hmac
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.models.rules.summary import rounding
from app.models.rules.summary.classes import VERSION, Stream
from app.models.rules.summary.rounding import REDRAWS, STEPS, Steps, Tables, Tally, Uniform
from app.services.memory import postpone_collection
from app.services.summary.audit import attacker, reading

Gate = Callable[[Mapping[str, Any]], bool]
"""Whether all that is published may be seen together; the attacker, but for the tests."""


@dataclass(frozen=True)
class Totals:
    """The two exact numbers, as of the end of a month."""

    as_of: date
    started: int
    closed: int

    def people_of(self, stream: Stream) -> int:
        """The number of people of a stream."""
        return self.started if stream is Stream.STARTED else self.closed

    def document(self) -> dict[str, Any]:
        """The totals as JSON values."""
        return {"as_of": self.as_of.isoformat(), "started": self.started, "closed": self.closed}


@dataclass(frozen=True)
class Release:
    """New numbers of one stream, published once and never changed.

    Everybody until the day `all_until` is in them; of those who came since then, who has
    something that is not recorded may still wait. How many do, nobody is told. One of the former
    edition has everybody in it.
    """

    stream: Stream
    number: int
    totals: Totals
    tables: Tables
    all_until: date | None = None
    edition: str = VERSION

    @property
    def people(self) -> int:
        """Everybody whom the stream could count by then."""
        return self.totals.people_of(self.stream)

    def document(self) -> dict[str, Any]:
        """The release as JSON values; keys are left out where the first edition had none."""
        made: dict[str, Any] = {
            "stream": self.stream.value,
            "number": self.number,
            "as_of": self.totals.as_of.isoformat(),
            "started": self.totals.started,
            "closed": self.totals.closed,
            "tables": {name: dict(counts) for name, counts in self.tables.items()},
        }
        if self.all_until:
            made["all_until"] = self.all_until.isoformat()
        if self.edition != VERSION:
            made["classes"] = self.edition
        return made


@dataclass(frozen=True)
class ExactClass:
    """Some outcomes put together, and exactly how many people they have."""

    outcomes: tuple[str, ...]
    people: int

    def document(self) -> dict[str, Any]:
        """The class as JSON values."""
        return {"outcomes": list(self.outcomes), "people": self.people}


@dataclass(frozen=True)
class LastTable:
    """The exact outcomes with which a series ends."""

    as_of: date
    closed: int
    classes: tuple[ExactClass, ...]

    def document(self) -> dict[str, Any]:
        """The table as JSON values."""
        return {
            "as_of": self.as_of.isoformat(),
            "closed": self.closed,
            "classes": [one.document() for one in self.classes],
        }


@dataclass(frozen=True)
class Series:
    """All that was ever published of one project.

    `totals` are the exact ones of every file, and of release dates before the first; `former` is
    the name that the series had before it was signed.
    """

    name: str
    releases: tuple[Release, ...] = ()
    totals: tuple[Totals, ...] = ()
    last_table: LastTable | None = None
    former: str = ""

    def releases_of(self, stream: Stream) -> tuple[Release, ...]:
        """The releases of a stream, oldest first."""
        return tuple(one for one in self.releases if one.stream is stream)

    def last_release(self, stream: Stream) -> Release | None:
        """The newest release of a stream, if there is one."""
        made = self.releases_of(stream)
        return made[-1] if made else None

    def tables(self, stream: Stream) -> dict[str, Release]:
        """The release in which each table was last published, in the newest edition of any."""
        made = self.releases_of(stream)
        newest = max((one.edition for one in made), default=VERSION)
        return {name: one for one in made if one.edition == newest for name in one.tables}

    def numbers(self, stream: Stream) -> Tables:
        """The newest numbers of each table."""
        return {name: one.tables[name] for name, one in self.tables(stream).items()}

    def with_release(self, release: Release) -> "Series":
        """The series with one more release at its end, as a new value."""
        return replace(self, releases=(*self.releases, release))

    def with_totals(self, totals: Totals) -> "Series":
        """The series with the totals of one more day; what was published of a day stays."""
        if any(one.as_of == totals.as_of for one in self.totals):
            return self
        return replace(self, totals=tuple(sorted((*self.totals, totals), key=_day_of)))

    def cut_at(self, day: date) -> "Series":
        """The series as it was on a day, without its end."""
        releases = tuple(one for one in self.releases if one.totals.as_of <= day)
        return replace(self, releases=releases, last_table=None)

    def totals_of(self, day: date) -> Totals | None:
        """The totals that were published of a day."""
        return next((one for one in self.totals if one.as_of == day), None)

    def document(self, totals: Totals, steps: Steps = STEPS) -> dict[str, Any]:
        """The published history as plain data: public names, the totals, multiples of the base."""
        made: dict[str, Any] = {
            "format": reading.FORMAT,
            "classes": VERSION,
            "series": self.name,
            "base": steps.base,
            "as_of": totals.as_of.isoformat(),
            "started": totals.started,
            "closed": totals.closed,
            "totals": [one.document() for one in self.totals],
            "releases": [one.document() for one in self.releases],
        }
        if self.last_table:
            made["last"] = self.last_table.document()
        if self.former:
            made["former"] = self.former
        return made


def _day_of(totals: Totals) -> date:
    return totals.as_of


@dataclass(frozen=True)
class ReleaseStep:
    """What an export as of a day does to one stream."""

    release: Release | None = None
    held: bool = False
    redraws: int = 0


@postpone_collection()
def is_safe_to_publish(document: Mapping[str, Any]) -> bool:
    """Whether the attacker can prove nothing about anybody from this document.

    Args:
        document: All that would be published, as JSON values.
    """
    return attacker.attack([document], until_first=True).safe


def step(
    series: Series,
    stream: Stream,
    exact: Tally,
    totals: Totals,
    key: bytes,
    *,
    steps: Steps = STEPS,
    allowed: Gate = is_safe_to_publish,
    all_until: date | None = None,
) -> ReleaseStep:
    """The next release of a stream, if it is due and something safe can be drawn."""
    last = series.last_release(stream)
    people = totals.people_of(stream)
    if not rounding.is_due(people, last.people if last else None, steps):
        return ReleaseStep()
    number = last.number + 1 if last else 1
    for nonce in range(REDRAWS):
        uniform = make_uniforms(key, f"{stream}/{number}/{nonce}")
        tables = rounding.draw_tables(
            stream, exact, series.numbers(stream), uniform, steps, total=people
        )
        release = Release(stream, number, totals, tables, all_until)
        if allowed(series.with_release(release).document(totals, steps)):
            return ReleaseStep(release, redraws=nonce)
    return ReleaseStep(held=True, redraws=REDRAWS)


def make_uniforms(key: bytes, name: str) -> Uniform:
    """A source of numbers from 0 to 1 that a key and a name decide: HMAC-SHA256 in counter mode."""
    return _generate_uniforms(key, name).__next__


def _generate_uniforms(key: bytes, name: str) -> Iterator[float]:
    counter = 0
    while True:
        block = hmac.digest(key, f"{name}/{counter}".encode(), hashlib.sha256)
        yield (int.from_bytes(block[:8], "big") >> 11) / (1 << 53)
        counter += 1


def compute_seal(document: Mapping[str, Any], key: bytes) -> str:
    """Compute the seal by which this caseload knows its own files from edited ones.

    Args:
        document: All that is sealed, as JSON values.
        key: The caseload's secret of summaries.

    Returns:
        HMAC-SHA256 in hex.
    """
    plain = json.dumps(document, sort_keys=True, separators=(",", ":")).encode()
    return hmac.digest(key, b"seal/" + plain, hashlib.sha256).hex()


def read(stored: Mapping[str, Any]) -> Release:
    """Build a release from its JSON values."""
    until = stored.get("all_until")
    return Release(
        Stream(stored["stream"]),
        stored["number"],
        read_totals(stored),
        stored["tables"],
        date.fromisoformat(until) if until else None,
        stored.get("classes", VERSION),
    )


def read_totals(stored: Mapping[str, Any]) -> Totals:
    """The totals in a document, or in a part of one."""
    return Totals(date.fromisoformat(stored["as_of"]), stored["started"], stored["closed"])


def read_series(document: Mapping[str, Any]) -> Series:
    """Everything published that a document holds, of either edition."""
    former = document["classes"] if document["classes"] != VERSION else None
    releases = [read({"classes": former, **one} if former else one) for one in document["releases"]]
    last = document.get("last")
    return Series(
        document["series"],
        tuple(releases),
        tuple(read_totals(one) for one in document.get("totals", ())),
        read_last_table(last) if last else None,
        document.get("former", ""),
    )


def read_last_table(stored: Mapping[str, Any]) -> LastTable:
    """An exact last table from its plain data."""
    classes = tuple(ExactClass(tuple(one["outcomes"]), one["people"]) for one in stored["classes"])
    return LastTable(date.fromisoformat(stored["as_of"]), stored["closed"], classes)
