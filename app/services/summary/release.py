"""Published numbers, and how the next come to be: drawn by the key, let out by the attacker."""

import hashlib
import hmac
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.models.rules.summary import disclosure
from app.models.rules.summary.classes import VERSION, Stream
from app.models.rules.summary.disclosure import REDRAWS, STEPS, Steps, Tables, Tally, Uniform
from app.services.summary import audit

Gate = Callable[[Mapping[str, Any]], bool]
"""Whether all that is published may be seen together; the attacker, but for the tests."""


@dataclass(frozen=True)
class Totals:
    """The two exact numbers, as of the end of a month."""

    as_of: date
    started: int
    closed: int

    def of(self, stream: Stream) -> int:
        return self.started if stream is Stream.STARTED else self.closed


@dataclass(frozen=True)
class Release:
    """New numbers of one stream, published once and never changed."""

    stream: Stream
    number: int
    totals: Totals
    tables: Tables

    @property
    def people(self) -> int:
        return self.totals.of(self.stream)

    def document(self) -> dict[str, Any]:
        return {
            "stream": self.stream.value,
            "number": self.number,
            "as_of": self.totals.as_of.isoformat(),
            "started": self.totals.started,
            "closed": self.totals.closed,
            "tables": {name: dict(counts) for name, counts in self.tables.items()},
        }


@dataclass(frozen=True)
class Series:
    """All that was ever published of one project."""

    name: str
    releases: tuple[Release, ...] = ()

    def of(self, stream: Stream) -> tuple[Release, ...]:
        return tuple(one for one in self.releases if one.stream is stream)

    def last(self, stream: Stream) -> Release | None:
        made = self.of(stream)
        return made[-1] if made else None

    def tables(self, stream: Stream) -> dict[str, Release]:
        """The release in which each table was last published."""
        return {name: one for one in self.of(stream) for name in one.tables}

    def numbers(self, stream: Stream) -> Tables:
        """The newest numbers of each table."""
        return {name: one.tables[name] for name, one in self.tables(stream).items()}

    def plus(self, release: Release) -> "Series":
        return Series(self.name, (*self.releases, release))

    def document(self, totals: Totals, steps: Steps = STEPS) -> dict[str, Any]:
        """The published history as plain data: public names, the totals, multiples of the base."""
        return {
            "format": audit.FORMAT,
            "classes": VERSION,
            "series": self.name,
            "base": steps.base,
            "as_of": totals.as_of.isoformat(),
            "started": totals.started,
            "closed": totals.closed,
            "releases": [one.document() for one in self.releases],
        }


@dataclass(frozen=True)
class ReleaseStep:
    """What an export as of a day does to one stream."""

    release: Release | None = None
    held: bool = False
    redraws: int = 0


def gate(document: Mapping[str, Any]) -> bool:
    """The attacker finds nothing in it."""
    return audit.attack([document], until_first=True).safe


def step(
    series: Series,
    stream: Stream,
    exact: Tally,
    totals: Totals,
    key: bytes,
    *,
    steps: Steps = STEPS,
    allowed: Gate = gate,
) -> ReleaseStep:
    """The next release of a stream, if it is due and something safe can be drawn."""
    last = series.last(stream)
    if not disclosure.is_due(exact.people, last.people if last else None, steps):
        return ReleaseStep()
    number = last.number + 1 if last else 1
    for nonce in range(REDRAWS):
        uniform = uniforms(key, f"{stream}/{number}/{nonce}")
        tables = disclosure.draw_tables(stream, exact, series.numbers(stream), uniform, steps)
        release = Release(stream, number, totals, tables)
        if allowed(series.plus(release).document(totals, steps)):
            return ReleaseStep(release, redraws=nonce)
    return ReleaseStep(held=True, redraws=REDRAWS)


def uniforms(key: bytes, name: str) -> Uniform:
    """The numbers of a key from 0 to 1: HMAC-SHA256 in counter mode."""
    return _uniforms(key, name).__next__


def _uniforms(key: bytes, name: str) -> Iterator[float]:
    counter = 0
    while True:
        block = hmac.digest(key, f"{name}/{counter}".encode(), hashlib.sha256)
        yield (int.from_bytes(block[:8], "big") >> 11) / (1 << 53)
        counter += 1


def compute_seal(document: Mapping[str, Any], key: bytes) -> str:
    """A seal that only this caseload can make: its own files are told from edited ones."""
    plain = json.dumps(document, sort_keys=True, separators=(",", ":")).encode()
    return hmac.digest(key, b"seal/" + plain, hashlib.sha256).hex()


def read(stored: Mapping[str, Any]) -> Release:
    """A release from its plain data."""
    return Release(
        Stream(stored["stream"]),
        stored["number"],
        Totals(date.fromisoformat(stored["as_of"]), stored["started"], stored["closed"]),
        stored["tables"],
    )
