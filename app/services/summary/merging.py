"""Several coaches' exported files added: no caseload, no passphrase, nothing but the files.

Adding published numbers discloses nothing new. Each is at most four off and first drawn up or down
without bias, so errors cancel: of k files they stay within 4 * sqrt(k) in nineteen cases of twenty.
But a number never falls, so that one which is drawn again and again is rather too high where hardly
anybody comes to its class (measured: by 1.5 people after thirteen releases, and the large classes
beside it too low by as much); that does not cancel, and LEAN makes room for it. No sum is more
than 4 * k off the people who are in it. Its bounds are for everybody by the day that it names: the
first of which all files tell the totals, and by which all have published their numbers. So they
make room for those who came after a coach's last release or wait for what is not recorded.
A sum is shown as it is: multiples of five rounded to tens would all lean upwards.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import combinations
from math import ceil, sqrt
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.late import LateModule
from app.models.rules.summary.classes import FORMER, Stream
from app.models.rules.summary.disclosure import BASE
from app.services.errors import (
    Disagrees,
    NotASummary,
    NotGenuine,
    OtherEdition,
    SamePeople,
    SummaryMissing,
    TwoDiffer,
)
from app.services.memory import postpone_collection
from app.services.phrases import phrases
from app.services.storage import private_files
from app.services.summary import audit, release, same_people, signature, view
from app.services.summary.audit import Document
from app.services.summary.release import Release, Series, Totals
from app.services.summary.same_people import NamedSeries
from app.services.summary.view import FileLine, Line, Summary, SummaryTable

if TYPE_CHECKING:
    from app.services.summary import pdf, sheet
else:
    pdf = LateModule("app.services.summary.pdf")
    sheet = LateModule("app.services.summary.sheet")

LEAN, LEANS = 0.12, 1.5
"""People that a number leans to one side for each further release, and the most it does."""

FORMAT = "rinnalla-summary-sum"
_SIGNED_ALONE = frozenset({signature.KEY, signature.SIGNATURE, "totals", "last", "former"})
"""What no document of the former edition has."""


@dataclass(frozen=True)
class Sum:
    """The files added: the page, the numbers behind it, and how many coaches they are from.

    `unsigned` are files of the former edition, which nobody can check; `same_people` are pairs
    that were added although they seem to be of the same people.
    """

    summary: Summary
    document: Mapping[str, Any]
    coaches: int
    older: tuple[str, ...] = ()
    unsigned: tuple[str, ...] = ()
    same_people: tuple[tuple[str, str], ...] = ()


@postpone_collection()
def read(files: Sequence[Path]) -> list[tuple[str, Document]]:
    """The files' names and contents, each as it was signed, or of the former edition.

    Raises:
        SummaryMissing: A file is not there.
        NotASummary, OtherEdition: It is none of this format and edition.
        NotGenuine: It is not as Rinnalla made it.
    """
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
        if found[-1][1]["base"] != BASE:
            raise NotASummary(file.name)
        if not _is_credible(found[-1][1]):
            raise NotGenuine(file.name)
    return found


def _is_credible(document: Document) -> bool:
    """Whether a document is signed, or of the former edition, which could not be.

    Where a signed one is passed off as a former one, something that only signed ones have is left.
    """
    if document["classes"] != FORMER:
        return signature.is_genuine(document)
    return not (_SIGNED_ALONE & set(document)) and not signature.is_series_name(document["series"])


def list_unsigned(files: Sequence[tuple[str, Document]]) -> tuple[str, ...]:
    """The files of the former edition: nobody can see whether they are as they were made."""
    return tuple(name for name, document in files if document["classes"] == FORMER)


def find_same_people(files: Sequence[tuple[str, Document]]) -> list[tuple[str, str]]:
    """The pairs of files that seem to be of the same people, under two series."""
    chosen, _ = _newest_of_each(files)
    return same_people.find_pairs(
        [NamedSeries(name, _series(one), _totals(one)) for name, one in chosen]
    )


@postpone_collection()
def merge_files(files: Sequence[tuple[str, Document]], *, even_so: bool = False) -> Sum:
    """All files added. Of one coach's several files the newest counts.

    Raises:
        Disagrees: A file disagrees with its own history.
        TwoDiffer: It disagrees with another file of its series.
        OtherEdition: Files of both editions would be added.
        SamePeople: Two series seem to be of the same people, unless `even_so`.
    """
    for members in _by_series(files).values():
        _refuse_if_they_disagree(members)
    chosen, older = _newest_of_each(files)
    former = [name for name, one in chosen if one["classes"] == FORMER]
    if former and len(former) < len(chosen):
        raise OtherEdition(former[0])
    same = find_same_people(files)
    if same and not even_so:
        raise SamePeople(", ".join(same[0]))
    summary = _sum_files(chosen)
    return Sum(summary, _document(summary), len(chosen), older, list_unsigned(chosen), tuple(same))


def _by_series(
    files: Sequence[tuple[str, Document]],
) -> dict[str, list[tuple[str, Document]]]:
    """The files of each coach; those from before the series was signed belong to it."""
    now: dict[str, str] = {one["former"]: one["series"] for _, one in files if "former" in one}
    found: dict[str, list[tuple[str, Document]]] = {}
    for name, document in files:
        series = str(document["series"])
        found.setdefault(now.get(series, series), []).append((name, document))
    return found


def _newest_of_each(
    files: Sequence[tuple[str, Document]],
) -> tuple[list[tuple[str, Document]], tuple[str, ...]]:
    """The newest file of each coach, by name, and the names of all others."""
    chosen, older = [], []
    for members in _by_series(files).values():
        newest = max(members, key=lambda one: _age_of(one[1]))
        chosen.append(newest)
        older += [one[0] for one in members if one is not newest]
    return sorted(chosen, key=lambda one: one[0]), tuple(older)


@postpone_collection()
def write(made: Sum, folder: Path, *, language: str = "fi") -> list[Path]:
    """Write the sum as JSON, PDF and spreadsheet into a folder.

    Raises:
        NoSpace, ReadOnly: The folder can't be written.
    """
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
    """How far a sum of rounded numbers may be off, in people.

    Sure for one file; for several it holds nineteen times of twenty.

    Args:
        releases: For each file, in how many releases its table has been.
    """
    sure = len(releases) * (BASE - 1)
    lean = sum(min(LEANS, LEAN * (number - 1)) for number in releases)
    return min(sure, ceil((BASE - 1) * sqrt(len(releases)) + lean))


def _refuse_if_they_disagree(members: Sequence[tuple[str, Document]]) -> None:
    """All files of one series tell one history, each by itself and all together."""
    for name, document in members:
        if not audit.do_agree([document]):
            raise Disagrees(name)
    for one, other in combinations(members, 2):
        if not audit.do_agree([one[1], other[1]]):
            raise TwoDiffer(f"{one[0]}, {other[0]}")


def _age_of(document: Document) -> tuple[str, int, int]:
    return document["as_of"], len(document["releases"]), len(document.get("totals", ()))


@dataclass(frozen=True)
class _Part:
    """One coach's file as of the day of the sum: the series until then, and its totals."""

    name: str
    series: Series
    totals: Totals

    @cached_property
    def days(self) -> set[date]:
        """The days of which the file tells the exact totals."""
        return {*self._told, self.totals.as_of}

    @cached_property
    def _told(self) -> dict[date, Totals]:
        return {one.as_of: one for one in self.series.totals}

    def totals_of(self, day: date | None) -> Totals:
        """The totals of a day of which the file tells them; its newest ones where it does not."""
        return self._told.get(day, self.totals) if day else self.totals

    def count_missing(self, release: Release, day: date | None) -> int:
        """How many of everybody by the day may not be in a release's numbers, at most."""
        least = release.people
        if release.all_until:
            sure = self._told.get(release.all_until)
            least = min(release.people, sure.people_of(release.stream) if sure else 0)
        return max(0, self.totals_of(day).people_of(release.stream) - least)


def _sum_files(files: Sequence[tuple[str, Document]]) -> Summary:
    parts = [_Part(name, _series(document), _totals(document)) for name, document in files]
    day = _common_day(parts)
    if day and len(parts) > 1:
        parts = [_cut_at_day(part, day) for part in parts]
    totals = Totals(
        day or max(part.totals.as_of for part in parts),
        sum(part.totals.started for part in parts),
        sum(part.totals.closed for part in parts),
    )
    lines = tuple(FileLine(one.name, one.totals, _newest_day(one.series)) for one in parts)
    tables = _sum_tables(parts)
    days = {one.totals.as_of for part in parts for one in part.series.releases}
    if len(parts) > 1:
        days.intersection_update(*(part.days for part in parts))
    on_days = [
        _sum_tables([_cut_at_day(part, day) for part in parts]) for day in sorted(days)[::-1]
    ]
    return Summary(
        totals,
        tables,
        (),
        files=lines if len(parts) > 1 else (),
        last_table=parts[0].series.last_table if len(parts) == 1 else None,
        earlier=view.pick_earlier(tables, on_days),
    )


def _sum_tables(parts: Sequence[_Part]) -> tuple[SummaryTable, ...]:
    """The tables of all parts added, in the order of the summary."""
    tables: dict[str, list[_Added]] = {}
    last_tables: list[SummaryTable] = []
    for part in parts:
        made = {stream: part.series.releases_of(stream) for stream in Stream}
        for table in view.tables(part.series):
            of = [one for one in made[table.stream] if table.name in one.tables]
            if not of:  # classes put together at a project's end differ from coach to coach
                if len(parts) == 1:
                    last_tables.append(table)
                continue
            tables.setdefault(table.name, []).append(_Added(table, len(of), part, of[-1]))
    until, alone = max(part.totals.as_of for part in parts), len(parts) == 1
    added = (
        _add_tables(tables[name], until, alone=alone) for name in view.order() if name in tables
    )
    return (*last_tables, *added)


def _common_day(parts: Sequence[_Part]) -> date | None:
    """The last day of which every file tells the totals."""
    return max(set.intersection(*(part.days for part in parts)), default=None)


def _cut_at_day(part: _Part, day: date) -> _Part:
    return replace(part, series=part.series.cut_at(day), totals=part.totals_of(day))


def _newest_day(series: Series) -> date | None:
    return max((one.totals.as_of for one in series.releases), default=None)


@dataclass(frozen=True)
class _Added:
    """A table to be added, in how many releases it has been, and the newest of them."""

    table: SummaryTable
    releases: int
    part: _Part
    newest: Release

    def as_of(self, day: date | None) -> SummaryTable:
        """The table beside everybody by a day, with how many of them may be missing."""
        people = self.part.totals_of(day).people_of(self.table.stream)
        missing = self.part.count_missing(self.newest, day)
        return replace(self.table, people=people, missing=missing, same_day=day is not None)


def _day_of_numbers(found: Sequence[_Added]) -> date | None:
    """The day that a table's sum is of: the first that all files tell of, with all their numbers.

    Later ones would only add people who are in no number yet.
    """
    newest = max(one.newest.totals.as_of for one in found)
    days = set.intersection(*(one.part.days for one in found))
    return min((day for day in days if day >= newest), default=None)


def _add_tables(found: Sequence[_Added], until: date, *, alone: bool) -> SummaryTable:
    """Tables of the same name added; fine classes only where each of them has them."""
    if alone:
        return found[0].table
    day = _day_of_numbers(found)
    tables = [one.as_of(day) for one in found]
    if len(tables) == 1 and not tables[0].missing:
        return tables[0]
    wide = width([one.releases for one in found])
    people = sum(table.people for table in tables)
    missing = min(sum(table.missing for table in tables), _most_missing(tables, people))
    before_as_of = _common_before(tables)
    known = [{(line.name, line.fine): line for line in table.lines} for table in tables]
    lines = []
    for name in known[0]:
        same = [found[name] for found in known if name in found]
        if len(same) < len(known):
            continue
        count = sum(line.count for line in same)
        bounds = (max(0, count - wide), count + wide + missing)
        past = [line.before for line in same]
        before = sum(one or 0 for one in past) if before_as_of and None not in past else None
        lines.append(replace(same[0], count=count, bounds=bounds, before=before))
    return replace(
        tables[0],
        people=people,
        as_of=day or until,
        lines=tuple(lines),
        files=len(tables),
        missing=missing,
        before_as_of=before_as_of,
    )


def _most_missing(tables: Sequence[SummaryTable], people: int) -> int:
    """How many people can be missing at most, in view of the numbers themselves.

    Of those whose service ended in work nobody tells how many they are.
    """
    if tables[0].of_work:
        return people
    shown = [line.count for table in tables for line in table.lines if not line.fine]
    sure = len(shown) * (BASE - 1)
    off = sure if len(tables) == 1 else min(sure, ceil((BASE - 1) * sqrt(len(shown))))
    return max(0, people - max(0, sum(shown) - off))


def _common_before(tables: Sequence[SummaryTable]) -> date | None:
    """The day that all of them are compared with; only then are the numbers of then added."""
    days = {table.before_as_of for table in tables}
    return days.pop() if len(days) == 1 else None


def _series(document: Document) -> Series:
    return release.read_series(document)


def _totals(document: Document) -> Totals:
    return release.read_totals(document)


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
                "numbers_as_of": one.numbers_as_of.isoformat() if one.numbers_as_of else None,
            }
            for one in summary.files
        ],
        "tables": [
            {
                "name": table.name,
                "counts": table.stream.value,
                "files": table.files,
                "people": table.people,
                "missing": table.missing,
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
    return line.count, *line.interval
