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
import os
from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import combinations
from math import ceil, sqrt
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.late import LateModule
from app.models.rules.summary.classes import FORMER, Stream
from app.models.rules.summary.rounding import BASE
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
from app.services.summary import release, same_people, signature, view
from app.services.summary.audit import attacker, reading
from app.services.summary.audit.reading import Document
from app.services.summary.release import Release, Series, Totals
from app.services.summary.same_people import NamedSeries
from app.services.summary.view import FileLine, Line, NewestNumbers, Summary, SummaryTable

if TYPE_CHECKING:
    from app.services.summary import pdf, sheet
else:
    pdf = LateModule("app.services.summary.pdf")
    sheet = LateModule("app.services.summary.sheet")

LEAN, LEANS = 0.12, 1.5
"""People that a number leans to one side for each further release, and the most it does."""

_AT_ONCE = min(2, os.cpu_count() or 1)
"""So many files are checked at once; more would wait for Python."""

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
            found.append(
                (file.name, reading.read(private_files.read(file, most=reading.LARGEST_FILE)))
            )
        except FileNotFoundError:  # a folder, or a pipe, is there but can't be read as a file
            fault = NotASummary if file.exists() else SummaryMissing
            raise fault(file.name) from None
        except reading.UnknownEdition:
            raise OtherEdition(file.name) from None
        except (reading.Unreadable, OSError):
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
    return same_people.find_pairs(_read_series(chosen))


@postpone_collection()
def merge_files(files: Sequence[tuple[str, Document]], *, even_so: bool = False) -> Sum:
    """All files added. Of one coach's several files the newest counts.

    Raises:
        Disagrees: A file disagrees with its own history.
        TwoDiffer: It disagrees with another file of its series.
        OtherEdition: Files of both editions would be added.
        SamePeople: Two series seem to be of the same people, unless `even_so`.
    """
    _refuse_if_any_disagree(_by_series(files).values())
    chosen, older = _newest_of_each(files)
    former = [name for name, one in chosen if one["classes"] == FORMER]
    if former and len(former) < len(chosen):
        raise OtherEdition(former[0])
    series = _read_series(chosen)
    same = same_people.find_pairs(series)
    if same and not even_so:
        raise SamePeople(", ".join(same[0]))
    summary = _sum_series(series)
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


def _read_series(files: Sequence[tuple[str, Document]]) -> list[NamedSeries]:
    return [
        NamedSeries(name, release.read_series(one), release.read_totals(one)) for name, one in files
    ]


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


def _refuse_if_any_disagree(series: Collection[Sequence[tuple[str, Document]]]) -> None:
    """All files of one series tell one history, each by itself and all together.

    Half of the time the solver works, which lets Python work on another file meanwhile.
    """
    alone = ([document] for members in series for _, document in members)
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        answers = pool.map(attacker.do_agree, alone)
        for members in series:
            for name, _ in members:
                if not next(answers):
                    raise Disagrees(name)
            for one, other in combinations(members, 2):
                if not attacker.do_agree([one[1], other[1]]):
                    raise TwoDiffer(f"{one[0]}, {other[0]}")


def _age_of(document: Document) -> tuple[str, int, int]:
    return document["as_of"], len(document["releases"]), len(document.get("totals", ()))


@dataclass(frozen=True)
class _Part:
    """One coach's file as of the day of the sum: the series until then, and its totals.

    `told` are the exact totals by each day of which the file tells them.
    """

    name: str
    series: Series
    totals: Totals
    told: Mapping[date, Totals]

    @cached_property
    def days(self) -> set[date]:
        """The days of which the file tells the exact totals."""
        return {*self.told, self.totals.as_of}

    def cut_at(self, day: date) -> "_Part":
        """The file as it was on a day."""
        return replace(self, series=self.series.cut_at(day), totals=self.totals_of(day))

    def totals_of(self, day: date | None) -> Totals:
        """The totals of a day of which the file tells them; its newest ones where it does not."""
        return self.told.get(day, self.totals) if day else self.totals

    def count_missing(self, release: Release, day: date | None) -> int:
        """How many of everybody by the day may not be in a release's numbers, at most."""
        least = release.people
        if release.all_until:
            sure = self.told.get(release.all_until)
            least = min(release.people, sure.people_of(release.stream) if sure else 0)
        return max(0, self.totals_of(day).people_of(release.stream) - least)


def _sum_series(files: Sequence[NamedSeries]) -> Summary:
    if len(files) == 1:
        (one,) = files
        tables, earlier = view.tables(one.series), view.earlier_tables(one.series)
        totals = one.totals
        return Summary(totals, tables, (), last_table=one.series.last_table, earlier=earlier)
    parts = [
        _Part(one.name, one.series, one.totals, {known.as_of: known for known in one.series.totals})
        for one in files
    ]
    common = set.intersection(*(part.days for part in parts))
    day = max(common, default=None)
    if day:
        parts = [part.cut_at(day) for part in parts]
    totals = Totals(
        day or max(part.totals.as_of for part in parts),
        sum(part.totals.started for part in parts),
        sum(part.totals.closed for part in parts),
    )
    lines = tuple(FileLine(one.name, one.totals, _newest_day(one.series)) for one in parts)
    newest = _list_added(parts)
    days = common & {one.totals.as_of for part in parts for one in part.series.releases}
    return Summary(
        totals,
        tuple(one.lay_out() for one in newest),
        (),
        files=lines,
        earlier=view.lay_out_earlier(
            newest,
            (_list_added([part.cut_at(day) for part in parts]) for day in sorted(days)[::-1]),
        ),
    )


def _newest_day(series: Series) -> date | None:
    return max((one.totals.as_of for one in series.releases), default=None)


@dataclass(frozen=True)
class _Addend:
    """One coach's numbers of a table, and in how many releases the table has been."""

    part: _Part
    numbers: NewestNumbers
    releases: int

    def count_people(self, day: date | None) -> int:
        """Everybody by the day."""
        return self.part.totals_of(day).people_of(self.numbers.release.stream)

    def count_missing(self, day: date | None) -> int:
        """How many of them may not be in the numbers, at most."""
        return self.part.count_missing(self.numbers.release, day)


def _list_added(parts: Sequence[_Part]) -> list["_Added"]:
    """The tables of all parts, those of the same name together, in the order of the summary.

    Classes that were put together at a project's end differ from coach to coach, and are left out.
    """
    found: dict[str, list[_Addend]] = {}
    for part in parts:
        made = {stream: part.series.releases_of(stream) for stream in Stream}
        for numbers in view.list_newest(part.series):
            releases = [one for one in made[numbers.release.stream] if numbers.name in one.tables]
            found.setdefault(numbers.name, []).append(_Addend(part, numbers, len(releases)))
    until = max(part.totals.as_of for part in parts)
    return [_Added(name, found[name], until) for name in view.order() if name in found]


@dataclass(frozen=True)
class _Added:
    """A table of one or several coaches, added; `until` is the day of the newest of all files."""

    name: str
    addends: Sequence[_Addend]
    until: date

    @cached_property
    def day(self) -> date | None:
        """The day of the sum: the first that all files tell of, with all their numbers.

        Later ones would only add people who are in no number yet.
        """
        newest = max(one.numbers.as_of for one in self.addends)
        days = sorted(day for day in self.addends[0].part.days if day >= newest)
        return next((day for day in days if all(day in o.part.days for o in self.addends)), None)

    @cached_property
    def as_of(self) -> date:
        """The day that is named: of one coach's numbers their own, if nobody is missing in them."""
        if self._is_whole:
            return self.addends[0].numbers.as_of
        return self.day or self.until

    @property
    def _is_whole(self) -> bool:
        return len(self.addends) == 1 and not self.addends[0].count_missing(self.day)

    def lay_out(self) -> SummaryTable:
        """The table to read; fine classes only where each of them has them."""
        day, all_numbers = self.day, [one.numbers for one in self.addends]
        people = sum(one.count_people(day) for one in self.addends)
        same_day = day is not None
        if self._is_whole:
            return replace(all_numbers[0].lay_out(), people=people, same_day=same_day)
        before_as_of = _find_common_before(all_numbers)
        table = replace(
            all_numbers[0],
            counts=_add([one.counts for one in all_numbers]),
            parts=_add([one.parts for one in all_numbers]),
            past=_add([one.past for one in all_numbers]) if before_as_of else {},
            past_parts=_add([one.past_parts for one in all_numbers]) if before_as_of else {},
        ).lay_out()
        wide = width([one.releases for one in self.addends])
        missing = sum(one.count_missing(day) for one in self.addends)
        if not table.of_work:  # of those who are in work nobody tells how many they are
            missing = min(missing, _most_missing(all_numbers, people))
        missing = min(missing, people)
        return replace(
            table,
            people=people,
            as_of=self.as_of,
            lines=tuple(_with_bounds(line, wide, missing) for line in table.lines),
            files=len(self.addends),
            missing=missing,
            same_day=same_day,
            before_as_of=before_as_of,
        )


def _add(counts: Sequence[Mapping[str, int]]) -> dict[str, int]:
    """The sum of each class that all of them have."""
    first, *others = counts
    return {
        name: sum((one[name] for one in others), start=count)
        for name, count in first.items()
        if all(name in one for one in others)
    }


def _with_bounds(line: Line, wide: int, missing: int) -> Line:
    return replace(line, bounds=(max(0, line.count - wide), line.count + wide + missing))


def _most_missing(added: Sequence[NewestNumbers], people: int) -> int:
    """How many people can be missing at most, in view of the numbers themselves."""
    shown = [count for one in added for count in one.counts.values()]
    sure = len(shown) * (BASE - 1)
    off = sure if len(added) == 1 else min(sure, ceil((BASE - 1) * sqrt(len(shown))))
    return max(0, people - max(0, sum(shown) - off))


def _find_common_before(added: Sequence[NewestNumbers]) -> date | None:
    """The day that all of them are compared with; only then are the numbers of then added."""
    days = {one.before.totals.as_of if one.before else None for one in added}
    return days.pop() if len(days) == 1 else None


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
