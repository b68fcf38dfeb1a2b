"""What may leave: the decisions on each batch, kept in the file, and the summary made of them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.models.rules import disclosure
from app.models.rules.classes import TREES, Stream, Variable
from app.models.rules.disclosure import Decision, Level, Missing, Shown, Tally
from app.services import errors, settings
from app.services.summary import collect
from app.services.unit import Caseload

SETTING = "summary_batches"
"""Where the decisions lie in the encrypted file. Exact counts: they never leave."""

Decisions = Mapping[Stream, Sequence[Decision]]


@dataclass(frozen=True)
class Summary:
    """Exactly what leaves the file, and nothing else."""

    as_of: date
    started: int
    closed: int
    tables: tuple[Shown, ...]
    missing: tuple[Missing, ...]
    organisation: str = ""
    funder_line: str = ""

    def document(self) -> dict[str, Any]:
        """The summary as plain data, with the public names of classes."""
        return {
            "as_of": self.as_of.isoformat(),
            "started": self.started,
            "closed": self.closed,
            "tables": [
                {
                    "variable": shown.variable.value,
                    "counts": TREES[shown.variable].stream.value,
                    "as_of": shown.as_of.isoformat(),
                    "total": shown.covered,
                    "classes": dict(shown.counts),
                }
                for shown in self.tables
            ],
            "missing": [
                {"variable": m.variable.value, "reason": m.reason.value} for m in self.missing
            ],
        }


def read(caseload: Caseload) -> Decisions:
    """The decisions taken so far, oldest first. Raises Damaged."""
    try:
        kept = json.loads(settings.read(caseload, SETTING, "{}"))
        return {
            stream: tuple(_decision(one) for one in kept.get(stream.value, ())) for stream in Stream
        }
    except (ValueError, KeyError, TypeError, AttributeError):
        raise errors.Damaged from None


def keep(caseload: Caseload, decisions: Decisions) -> None:
    """Put the decisions into the file."""
    kept = {stream.value: [_plain(one) for one in made] for stream, made in decisions.items()}
    settings.write(caseload, SETTING, json.dumps(kept))


def decided(past: Decisions, tallies: collect.Tallies, as_of: date) -> Decisions:
    """The decisions with those added that an export as of this day takes."""
    made = {stream: disclosure.decide(past[stream], as_of, tallies[stream]) for stream in Stream}
    return {s: (*past[s], one) if (one := made[s]) else tuple(past[s]) for s in Stream}


def summary(
    decisions: Decisions,
    tallies: collect.Tallies,
    as_of: date,
    *,
    organisation: str = "",
    funder_line: str = "",
) -> Summary:
    """The summary as of a day, once everything is decided."""
    tables = [
        disclosure.table(
            decisions[TREES[variable].stream],
            variable,
            as_of,
            tallies[TREES[variable].stream].total,
        )
        for variable in Variable
    ]
    return Summary(
        as_of,
        tallies.started.total,
        tallies.closed.total,
        tuple(one for one in tables if isinstance(one, Shown)),
        tuple(one for one in tables if isinstance(one, Missing)),
        organisation,
        funder_line,
    )


def _plain(made: Decision) -> dict[str, Any]:
    return {
        "as_of": made.as_of.isoformat(),
        "total": made.tally.total,
        "counts": made.tally.counts,
        "levels": made.levels,
    }


def _decision(kept: Mapping[str, Any]) -> Decision:
    counts = {Variable(name): dict(found) for name, found in kept["counts"].items()}
    levels = {Variable(name): Level(level) for name, level in kept["levels"].items()}
    return Decision(date.fromisoformat(kept["as_of"]), Tally(kept["total"], counts), levels)
