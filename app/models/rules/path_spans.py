"""A client's path as spans and points of time, for a picture of it (PALO final report 2022, L9)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain, count, zip_longest
from typing import Protocol

_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60)


class PathEvent(Protocol):
    """One thing on the path; `until` says when a span ended."""

    @property
    def table(self) -> str:
        """Which kind of row it is."""

    @property
    def day(self) -> date | None:
        """When it was, or began."""

    @property
    def value(self) -> StrEnum | None:
        """The status, phase or kind."""

    @property
    def text(self) -> str:
        """What was written of it."""

    @property
    def detail(self) -> str:
        """Whom or what it was with."""

    @property
    def until(self) -> date | None:
        """When it ended."""


@dataclass(frozen=True)
class Span:
    """From a day until a day; `open` where it has not ended, `value` and `text` say what it was."""

    start: date
    end: date
    value: StrEnum | None = None
    text: str = ""
    open: bool = False


@dataclass(frozen=True)
class PathSpans:
    """What the picture shows, lane by lane; statuses and phases follow each other."""

    statuses: tuple[Span, ...]
    phases: tuple[Span, ...]
    rests: tuple[Span, ...]
    work: tuple[Span, ...]
    meetings: tuple[date, ...]
    first: date
    last: date


def find_spans(
    events: Iterable[PathEvent], today: date, *, ended_on: date | None = None
) -> PathSpans | None:
    """The spans of a path up to today, or to a known end that lies ahead.

    Args:
        events: in any order; those without a day are left out, a picture has no place for them.
        today: what has not ended is drawn up to here.
        ended_on: when the service ended; statuses and phases end there.

    Returns:
        None where nothing has a day.
    """
    dated = sorted(
        ((event.day, number, event) for number, event in enumerate(events) if event.day),
        key=lambda one: (one[0], -one[1]),  # newest first is how a path is read
    )
    known = [event for _, _, event in dated]
    if not known:
        return None
    end = min(ended_on, today) if ended_on else today
    spans = [_span(event, today) for event in known if event.table in ("rest", "placement")]
    kinds = [event.table for event in known if event.table in ("rest", "placement")]
    days = [day for day, _, _ in dated]
    return PathSpans(
        statuses=_follow([e for e in known if e.table == "status_change"], end, ended_on),
        phases=_follow([e for e in known if e.table == "phase_step"], end, ended_on),
        rests=tuple(s for s, kind in zip(spans, kinds, strict=True) if kind == "rest"),
        work=tuple(s for s, kind in zip(spans, kinds, strict=True) if kind == "placement"),
        meetings=tuple(
            day for day, _, e in dated if e.table in ("entry", "employer_contact") and day <= today
        ),
        first=days[0],
        last=max([today, days[-1], *(span.end for span in spans)]),
    )


def list_ticks(first: date, last: date, most: int) -> list[date]:
    """The first days of months to write under the picture: at most so many, evenly apart."""
    months = (last.year - first.year) * 12 + last.month - first.month
    steps = chain(_MONTH_STEPS, count(2 * _MONTH_STEPS[-1], _MONTH_STEPS[-1]))
    step = next(step for step in steps if months // step < max(most, 1))
    start = first.year * 12 + first.month - 1 + (1 if first.day > 1 else 0)
    start += -start % step
    end = last.year * 12 + last.month - 1
    return [date(month // 12, month % 12 + 1, 1) for month in range(start, end + 1, step)]


def stack_rows(spans: Sequence[Span]) -> list[int]:
    """The row of each span, so that none covers another; as few rows as possible."""
    ends: list[date] = []
    rows = []
    for span in spans:
        row = next((n for n, end in enumerate(ends) if end < span.start), len(ends))
        ends[row : row + 1] = [span.end]
        rows.append(row)
    return rows


def _span(event: PathEvent, today: date) -> Span:
    start = event.day or today
    until = event.until
    words = " · ".join(filter(None, (event.text, event.detail)))
    end = max(start, until or today)
    return Span(start, end, event.value, words, open=until is None or until > today)


def _follow(events: Sequence[PathEvent], end: date, ended_on: date | None) -> tuple[Span, ...]:
    """Each lasts until the next begins; the last one until the end."""
    spans = []
    for event, after in zip_longest(events, events[1:]):
        start = event.day or end
        stop = after.day if after is not None and after.day else max(start, end)
        spans.append(Span(start, stop, event.value, open=after is None and ended_on is None))
    return tuple(spans)
