"""Several coaches' exported files added: no caseload, no passphrase, nothing but the files.

Adding published numbers discloses nothing new. Each is at most four off and first drawn up or down
without bias, so errors cancel: of k files they stay within 4 * sqrt(k) in nineteen cases of twenty.
But a number never falls, so that one which is drawn again and again is rather too high where hardly
anybody comes to its class (measured: by 1.5 people after thirteen releases, and the large classes
beside it too low by as much); that does not cancel, and LEAN makes room for it. No sum is more
than 4 * k off.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import ceil, sqrt
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.late import LateModule
from app.models.rules.summary.disclosure import BASE
from app.services.errors import Disagrees, NotASummary, OtherEdition, SummaryMissing
from app.services.phrases import phrases
from app.services.storage import private_files
from app.services.summary import audit, release, view
from app.services.summary.audit import Document
from app.services.summary.release import Series, Totals
from app.services.summary.view import FileLine, Line, Summary, SummaryTable

if TYPE_CHECKING:
    from app.services.summary import pdf, sheet
else:
    pdf = LateModule("app.services.summary.pdf")
    sheet = LateModule("app.services.summary.sheet")

ROUND_FROM = 5
"""From so many files on the sum is rounded to TEN, since its last digit says nothing."""

TEN = 10
LEAN, LEANS = 0.12, 1.5
"""People that a number leans to one side for each further release, and the most it does."""

FORMAT = "rinnalla-summary-sum"


@dataclass(frozen=True)
class Sum:
    """The files added: the page, the numbers behind it, and how many coaches they are from."""

    summary: Summary
    document: Mapping[str, Any]
    coaches: int
    older: tuple[str, ...] = ()


def read(files: Sequence[Path]) -> list[tuple[str, Document]]:
    """The files' names and contents. Raises SummaryMissing, NotASummary, OtherEdition."""
    found = []
    for file in files:
        try:
            found.append((file.name, audit.read(private_files.read(file, most=audit.LARGEST_FILE))))
        except FileNotFoundError:
            raise SummaryMissing(file.name) from None
        except audit.UnknownEdition:
            raise OtherEdition(file.name) from None
        except (audit.Unreadable, OSError):
            raise NotASummary(file.name) from None
    return found


def merge_files(files: Sequence[tuple[str, Document]]) -> Sum:
    """All files added. Of one coach's several files the newest counts.

    Raises Disagrees where a file disagrees with its own history or with another of its series.
    """
    newest: dict[str, tuple[str, Document]] = {}
    older = []
    series: dict[str, list[tuple[str, Document]]] = {}
    for name, document in files:
        series.setdefault(document["series"], []).append((name, document))
    for members in series.values():
        _refuse_if_they_disagree(members)
    for name, document in files:
        known = newest.get(document["series"])
        if known and _age(known[1]) >= _age(document):
            older.append(name)
            continue
        if known:
            older.append(known[0])
        newest[document["series"]] = (name, document)
    chosen = sorted(newest.values(), key=lambda one: one[0])
    summary = _sum_files(chosen)
    return Sum(summary, _document(summary), len(chosen), tuple(older))


def write(made: Sum, folder: Path, *, language: str = "fi") -> list[Path]:
    """Write the sum as JSON, PDF and spreadsheet into a folder. Raises NoSpace, ReadOnly."""
    words = phrases(language, "summary")
    name = f"{words('file_sum')}-{made.summary.totals.as_of.isoformat()}"
    files = {
        f"{name}.json": (json.dumps(made.document, indent=1) + "\n").encode(),
        f"{name}.pdf": pdf.render_pdf(made.summary, words),
        f"{name}.xlsx": sheet.render_workbook(made.summary, words),
    }
    private_files.make_folder(folder)
    for file, data in files.items():
        private_files.write(folder / file, data)
    return [folder / file for file in files]


def width(releases: Sequence[int]) -> int:
    """How far a sum may be off: sure for one file, nineteen times of twenty for several.

    Of each file it takes in how many releases its table has been.
    """
    sure = len(releases) * (BASE - 1)
    lean = sum(min(LEANS, LEAN * (number - 1)) for number in releases)
    return min(sure, ceil((BASE - 1) * sqrt(len(releases)) + lean))


def _refuse_if_they_disagree(members: Sequence[tuple[str, Document]]) -> None:
    """All files of one series tell one history; else the first that does not fit is named."""
    documents = [document for _, document in members]
    if _agree(documents):
        return
    counts = range(1, len(members) + 1)
    fault = next((count for count in counts if not _agree(documents[:count])), len(members))
    raise Disagrees(members[fault - 1][0])


def _agree(documents: Sequence[Document]) -> bool:
    return not audit.attack(documents, only_history=True).inconsistent


def _age(document: Document) -> tuple[str, int]:
    return document["as_of"], len(document["releases"])


def _sum_files(files: Sequence[tuple[str, Document]]) -> Summary:
    parts = [(name, _series(document), _totals(document)) for name, document in files]
    tables: dict[str, list[tuple[SummaryTable, int]]] = {}
    for _, series, _ in parts:
        for table in view.tables(series):
            number = sum(table.name in one.tables for one in series.of(table.stream))
            tables.setdefault(table.name, []).append((table, number))
    order = [name for name in view.order() if name in tables]
    totals = Totals(
        max(each.as_of for *_, each in parts),
        sum(each.started for *_, each in parts),
        sum(each.closed for *_, each in parts),
    )
    return Summary(
        totals,
        tuple(_add_tables(tables[name]) for name in order),
        (),
        files=tuple(FileLine(name, each) for name, _, each in parts) if len(parts) > 1 else (),
    )


def _add_tables(found: Sequence[tuple[SummaryTable, int]]) -> SummaryTable:
    """Tables of the same name added; fine classes only where each of them has them."""
    tables = [table for table, _ in found]
    if len(tables) == 1:
        return tables[0]
    wide = width([releases for _, releases in found])
    names = [line.name for line in tables[0].lines if all(_has(t, line) for t in tables)]
    lines = []
    for name in names:
        same = [next(line for line in table.lines if line.name == name) for table in tables]
        count = sum(line.count for line in same)
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


def _has(table: SummaryTable, wanted: Line) -> bool:
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
                    line.name: dict(
                        zip(("about", "low", "high"), _count_with_bounds(line), strict=True)
                    )
                    for line in table.lines
                },
            }
            for table in summary.tables
        ],
    }


def _count_with_bounds(line: Line) -> tuple[int, int, int]:
    low, high = line.bounds or (max(0, line.count - BASE + 1), line.count + BASE - 1)
    return line.count, low, high
