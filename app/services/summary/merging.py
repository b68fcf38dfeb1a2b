"""Several coaches' exported files added: no caseload, no passphrase, nothing but the files.

Adding published numbers discloses nothing new. Each is at most four off and drawn up or down with
hardly any bias, so errors cancel: in a sum of k files the error stays within 4 * sqrt(k) in
nineteen cases of twenty (measured in the tests), and never exceeds 4 * k.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import ceil, sqrt
from pathlib import Path
from typing import Any

from app.models.rules.disclosure import BASE
from app.services import private_files
from app.services.errors import KnownError
from app.services.phrases import phrases
from app.services.summary import audit, release, view
from app.services.summary.audit import Document
from app.services.summary.release import Series, Totals
from app.services.summary.view import FileLine, Line, Summary, Table

ROUND_FROM = 5
"""From so many files on the sum is rounded to TEN, since its last digit says nothing."""

TEN = 10
FORMAT = "rinnalla-summary-sum"


@dataclass
class NotASummary(KnownError):
    """A file that is no summary of this format and edition; `name` is the file's."""

    name: str = ""


@dataclass
class Disagrees(KnownError):
    """A file that no true history could have left, or two of one caseload that differ."""

    name: str = ""


@dataclass(frozen=True)
class Sum:
    """The files added: the page, the numbers behind it, and how many coaches they are from."""

    summary: Summary
    document: Mapping[str, Any]
    coaches: int
    older: tuple[str, ...] = ()


def read(files: Sequence[Path]) -> list[tuple[str, Document]]:
    """The files' names and contents. Raises NotASummary."""
    found = []
    for file in files:
        try:
            found.append((file.name, audit.read(private_files.read(file, most=audit.LARGEST_FILE))))
        except (audit.Unreadable, OSError):
            raise NotASummary(file.name) from None
    return found


def merged(files: Sequence[tuple[str, Document]]) -> Sum:
    """All files added. Of one coach's several files the newest counts.

    Raises Disagrees where a file disagrees with its own history or with another of its series.
    """
    newest: dict[str, tuple[str, Document]] = {}
    older = []
    for name, document in files:
        others = [other for _, other in files if other["series"] == document["series"]]
        if audit.attack(others, only_history=True).inconsistent:
            raise Disagrees(name)
        known = newest.get(document["series"])
        if known and _age(known[1]) >= _age(document):
            older.append(name)
            continue
        if known:
            older.append(known[0])
        newest[document["series"]] = (name, document)
    chosen = sorted(newest.values(), key=lambda one: one[0])
    summary = _summed(chosen)
    return Sum(summary, _document(summary), len(chosen), tuple(older))


def write(made: Sum, folder: Path, *, language: str = "fi") -> list[Path]:
    """Write the sum as JSON, PDF and spreadsheet into a folder. Raises NoSpace, ReadOnly."""
    from app.services.summary import pdf, sheet

    words = phrases(language, "summary")
    name = f"{words('file_sum')}-{made.summary.totals.as_of.isoformat()}"
    files = {
        f"{name}.json": (json.dumps(made.document, indent=1) + "\n").encode(),
        f"{name}.pdf": pdf.made(made.summary, words),
        f"{name}.xlsx": sheet.made(made.summary, words),
    }
    private_files.make_folder(folder)
    for file, data in files.items():
        private_files.write(folder / file, data)
    return [folder / file for file in files]


def width(files: int) -> int:
    """How far a sum of so many numbers may be off: sure for one, nineteen times of twenty else."""
    return min(files * (BASE - 1), ceil((BASE - 1) * sqrt(files)))


def _age(document: Document) -> tuple[str, int]:
    return document["as_of"], len(document["releases"])


def _summed(files: Sequence[tuple[str, Document]]) -> Summary:
    parts = [(name, _series(document), _totals(document)) for name, document in files]
    tables: dict[str, list[Table]] = {}
    for _, series, _ in parts:
        for table in view.tables(series):
            tables.setdefault(table.name, []).append(table)
    order = [name for name in view.order() if name in tables]
    totals = Totals(
        max(each.as_of for *_, each in parts),
        sum(each.started for *_, each in parts),
        sum(each.closed for *_, each in parts),
    )
    return Summary(
        totals,
        tuple(_added(tables[name]) for name in order),
        (),
        files=tuple(FileLine(name, each) for name, _, each in parts) if len(parts) > 1 else (),
    )


def _added(tables: Sequence[Table]) -> Table:
    """Tables of the same name added; fine classes only where each of them has them."""
    if len(tables) == 1:
        return tables[0]
    names = [line.name for line in tables[0].lines if all(_has(t, line) for t in tables)]
    lines = []
    for name in names:
        same = [next(line for line in table.lines if line.name == name) for table in tables]
        count, wide = sum(line.count for line in same), width(len(tables))
        bounds = (max(0, count - wide), count + wide)
        if len(tables) >= ROUND_FROM:
            count = (count + TEN // 2) // TEN * TEN
        lines.append(replace(same[0], count=count, bounds=bounds))
    return replace(
        tables[0],
        people=sum(table.people for table in tables),
        as_of=min(table.as_of for table in tables),
        lines=tuple(lines),
        files=len(tables),
    )


def _has(table: Table, wanted: Line) -> bool:
    return any((line.name, line.fine) == (wanted.name, wanted.fine) for line in table.lines)


def _series(document: Document) -> Series:
    return Series(document["series"], tuple(map(release.read, document["releases"])))


def _totals(document: Document) -> Totals:
    return Totals(date.fromisoformat(document["as_of"]), document["started"], document["closed"])


def _document(summary: Summary) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "as_of": summary.totals.as_of.isoformat(),
        "started": summary.totals.started,
        "closed": summary.totals.closed,
        "files": [
            {
                "name": one.name,
                "as_of": one.totals.as_of.isoformat(),
                "started": one.totals.started,
                "closed": one.totals.closed,
            }
            for one in summary.files
        ],
        "tables": [
            {
                "name": table.name,
                "counts": table.stream.value,
                "files": table.files,
                "people": table.people,
                "as_of": table.as_of.isoformat(),
                "classes": {
                    line.name: dict(zip(("about", "low", "high"), _told(line), strict=True))
                    for line in table.lines
                },
            }
            for table in summary.tables
        ],
    }


def _told(line: Line) -> tuple[int, int, int]:
    low, high = line.bounds or (max(0, line.count - BASE + 1), line.count + BASE - 1)
    return line.count, low, high
