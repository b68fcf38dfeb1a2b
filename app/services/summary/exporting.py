"""Makes the summary, and lets it out."""

import json
from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.late import LateModule
from app.models.enums import LogAction
from app.models.refusals import Reason
from app.models.rules.dates import month_end
from app.models.rules.summary.classes import (
    EDITIONS,
    FORMER,
    TREES,
    VERSION,
    Stream,
    Variable,
)
from app.models.rules.summary.dates import ReleaseDates
from app.models.rules.summary.rounding import BASE, list_table_classes
from app.services.documents import letterhead
from app.services.errors import Refused
from app.services.phrases import phrases
from app.services.storage import private_files
from app.services.storage.file_names import PLAIN_SUMMARY_SUFFIX, SUMMARY_SUFFIXES
from app.services.storage.unit_of_work import Caseload
from app.services.summary import collect, ending, ledger, release, same_people, signature, view
from app.services.summary.audit import reading
from app.services.summary.collect import Unrecorded
from app.services.summary.ending import Ending
from app.services.summary.ledger import Ledger, ReleasePlan
from app.services.summary.same_people import NamedSeries
from app.services.summary.view import Summary

if TYPE_CHECKING:
    from app.services.summary import pdf, sheet
else:
    pdf = LateModule("app.services.summary.pdf")
    sheet = LateModule("app.services.summary.sheet")

SEAL = "seal"
_TOTALS_KEYS = {"as_of", "started", "closed"}
_KEYS = {"format", "classes", "series", "base", "totals", "releases", SEAL} | _TOTALS_KEYS
_KEYS |= {signature.KEY, signature.SIGNATURE}
_MORE_KEYS = {"last", "former"}
_RELEASE_KEYS = {"stream", "number", "tables"} | _TOTALS_KEYS
_MORE_RELEASE_KEYS = {"all_until", "classes"}
_LAST_KEYS = {"as_of", "closed", "classes"}


@dataclass(frozen=True)
class Export:
    """What an export publishes: the page and the numbers behind it, and the files once written.

    `same_people` are files in that folder which seem to be of the same people in another caseload.
    """

    summary: Summary
    document: Mapping[str, Any]
    files: tuple[Path, ...] = ()
    unrecorded: tuple[Unrecorded, ...] = ()
    same_people: tuple[str, ...] = ()


def preview(caseload: Caseload, as_of: date, *, dates: ReleaseDates | None = None) -> Export:
    """Exactly what an export as of that day would publish; writes nothing.

    The day is that of the last month's end; `dates` are tried in place of those that were chosen.

    Raises:
        Refused: The day is to come, or before the last export.
    """
    chosen = dates or ledger.read_dates(caseload)
    return _make_export(caseload, ledger.with_key(caseload), as_of, chosen)[0]


def export(
    caseload: Caseload,
    as_of: date,
    folder: Path,
    *,
    language: str = "fi",
    suffix: str = PLAIN_SUMMARY_SUFFIX,
) -> Export:
    """Write the summary as JSON, PDF and spreadsheet into a folder, and log it.

    The same summary gives the same bytes, and takes the place of a file with the same name. The
    JSON's name ends in `suffix`, one of `SUMMARY_SUFFIXES`.

    Raises:
        Refused: The day is to come or before the last export, or the folder has a newer summary of
            this caseload.
        InvalidValue: There is no such language.
        NoSpace, ReadOnly: The folder can't be written.
    """
    before = ledger.with_key(caseload)
    made, plan = _make_export(caseload, before, as_of, ledger.read_dates(caseload))
    return _write(caseload, before, made, plan, folder, language, suffix)


def _write(
    caseload: Caseload,
    before: Ledger,
    made: Export,
    plan: ReleasePlan,
    folder: Path,
    language: str,
    suffix: str,
) -> Export:
    words = phrases(language, "summary")
    others = _read_summaries(folder)
    _refuse_if_ahead(others, before)
    same = _find_same_people(others, plan)
    name = f"{words('file')}-{made.summary.totals.as_of.isoformat()}"
    files = {
        f"{name}{suffix}": _bytes(made.document),
        f"{name}.pdf": pdf.render_pdf(made.summary, words),
        f"{name}.xlsx": sheet.render_workbook(made.summary, words),
    }
    ledger.keep(caseload, plan)
    with caseload.unit() as unit:
        unit.log(
            LogAction.EXPORTED, subject="summary", detail=made.summary.totals.as_of.isoformat()
        )
        private_files.make_folder(folder)
        for file, data in files.items():
            private_files.write(folder / file, data)
        unit.commit()
    return replace(made, files=tuple(folder / file for file in files), same_people=same)


def preview_end(
    caseload: Caseload, as_of: date, *, together: Collection[str] = ()
) -> tuple[Export, Ending]:
    """Exactly what ending the project would publish, and what is put together; writes nothing.

    Raises:
        Refused: The day is to come or before the last export, the project has been ended, or no
            table is safe.
    """
    known = ledger.with_key(caseload)
    end = ending.plan_end(caseload, known, _day_of_end(caseload, as_of), together=together)
    return _describe(caseload, known, end.plan, ledger.read_dates(caseload)), end


def end_project(
    caseload: Caseload,
    as_of: date,
    folder: Path,
    *,
    together: Collection[str] = (),
    language: str = "fi",
    suffix: str = PLAIN_SUMMARY_SUFFIX,
) -> Export:
    """End the series with an exact table of outcomes, and write it as an export does.

    No more summaries come after that.

    Args:
        caseload: The open caseload.
        as_of: The day of the last table.
        folder: Where the files are written.
        together: Outcomes that are put together beside those of few people.
        language: The language of the PDF and the spreadsheet: fi, sv or en.

    Raises:
        Refused, InvalidValue, NoSpace, ReadOnly: As `preview_end` and `export`.
    """
    known = ledger.with_key(caseload)
    end = ending.plan_end(caseload, known, _day_of_end(caseload, as_of), together=together)
    made = _describe(caseload, known, end.plan, ledger.read_dates(caseload))
    return _write(caseload, known, made, end.plan, folder, language, suffix)


def _day_of_end(caseload: Caseload, day: date) -> date:
    """The last day that counts: the very day, since nothing comes after it."""
    if day > caseload.today:
        raise Refused(Reason.SUMMARY_OF_A_DAY_TO_COME)
    return day


def take_in(caseload: Caseload, file: Path) -> int:
    """After a restored backup: take up what a later exported file knows; gives how many releases.

    Raises:
        Refused: The file is not this caseload's own, or was edited, or disagrees with what this
            caseload has published.
    """
    known = ledger.read(caseload)
    try:
        document = reading.read(private_files.read(file, most=reading.LARGEST_FILE))
    except (reading.Unreadable, OSError):
        raise Refused(Reason.SUMMARY_UNREADABLE) from None
    former = document["classes"] == FORMER
    name = ledger.former_name(known.key) if former else known.series.name
    if document["series"] != name:
        raise Refused(Reason.SUMMARY_OF_ANOTHER)
    if not (_is_sealed(document, known.key) if former else signature.is_genuine(document)):
        raise Refused(Reason.SUMMARY_EDITED)
    series = release.read_series(document)
    last = date.fromisoformat(document["as_of"])
    plan = ledger.take_in_series(caseload, known, series, last)
    ledger.keep(caseload, plan)
    return len(plan.fresh)


def find_differing_clients(caseload: Caseload) -> tuple[int, ...]:
    """The clients whose recorded matters differ from the exported summary, which stays as it is."""
    return ledger.find_reclassified_clients(caseload, ledger.read(caseload))


def _make_export(
    caseload: Caseload, before: Ledger, day: date, dates: ReleaseDates
) -> tuple[Export, ReleasePlan]:
    if day > caseload.today:
        raise Refused(Reason.SUMMARY_OF_A_DAY_TO_COME)
    as_of = month_end(day)
    if dates.project_end and as_of < dates.project_end <= day:
        as_of = dates.project_end
    plan = ledger.plan(caseload, before, as_of, dates=dates)
    return _describe(caseload, before, plan, dates), plan


def _describe(caseload: Caseload, before: Ledger, plan: ReleasePlan, dates: ReleaseDates) -> Export:
    """The page and the signed document of a plan."""
    as_of = plan.ledger.last or plan.totals.as_of
    series, totals = plan.ledger.series, plan.totals
    head = letterhead.read(caseload)
    summary = Summary(
        totals,
        view.tables(series),
        view.notes(series, totals, plan.held, dates.next_after(as_of)),
        organisation=head.organisation,
        funder_line=head.funder_line,
        logo=head.logo,
        last_table=series.last_table,
        earlier=view.earlier_tables(series),
    )
    document = series.document(totals)
    document[SEAL] = release.compute_seal(document, before.key)
    document = signature.sign(document, signature.signing_key(before.key))
    _check(document)
    return Export(summary, document, (), collect.list_unrecorded(caseload, as_of))


def _is_sealed(document: Mapping[str, Any], key: bytes) -> bool:
    """Whether a file of the former edition is as this caseload made it."""
    plain = {name: value for name, value in document.items() if name != SEAL}
    return bool(document.get(SEAL) == release.compute_seal(plain, key))


def _check(document: Mapping[str, Any]) -> None:
    """Nothing but the closed lists of names, and nothing exact but the totals: else it is a bug."""
    closed = _has_keys(document, _KEYS, _MORE_KEYS)
    closed &= all(_has_keys(one, _TOTALS_KEYS) for one in document["totals"])
    for one in document["releases"]:
        closed &= _has_keys(one, _RELEASE_KEYS, _MORE_RELEASE_KEYS)
        shapes = list_table_classes(Stream(one["stream"]), EDITIONS[one.get("classes", VERSION)])
        for name, cells in one["tables"].items():
            closed &= tuple(cells) == shapes[name]
            closed &= all(type(count) is int and count % BASE == 0 for count in cells.values())
    last = document.get("last")
    if last:
        outcomes = [name for one in last["classes"] for name in one["outcomes"]]
        closed &= _has_keys(last, _LAST_KEYS)
        closed &= all(_has_keys(one, {"outcomes", "people"}) for one in last["classes"])
        closed &= sorted(outcomes) == sorted(TREES[Variable.OUTCOME].fine)
    if not closed:
        raise AssertionError("not in the closed lists of a summary")


def _has_keys(part: Mapping[str, Any], wanted: Set[str], allowed: Set[str] = frozenset()) -> bool:
    return wanted <= set(part) <= wanted | allowed


def _read_summaries(folder: Path) -> list[NamedSeries]:
    """The summaries in a folder, this caseload's and others'."""
    found = []
    files = (file for file in folder.glob("*") if file.suffix.casefold() in SUMMARY_SUFFIXES)
    for file in sorted(files):
        try:
            document = reading.read(private_files.read(file, most=reading.LARGEST_FILE))
        except (reading.Unreadable, OSError):
            continue
        totals = release.read_totals(document)
        found.append(NamedSeries(file.name, release.read_series(document), totals))
    return found


def _find_same_people(others: Sequence[NamedSeries], plan: ReleasePlan) -> tuple[str, ...]:
    """The files that seem to be of the people of this caseload, under another series."""
    ours = NamedSeries("", plan.ledger.series, plan.totals)
    pairs = (same_people.find_pairs([ours, other]) for other in others)
    return tuple(name for found in pairs for _, name in found)


def _refuse_if_ahead(others: Sequence[NamedSeries], ours: Ledger) -> None:
    """A newer file of the same series tells that a backup was restored: take it in first."""
    names = {ours.series.name, ledger.former_name(ours.key)}
    for other in others:
        theirs = other.series
        if theirs.name not in names:
            continue
        is_known = theirs.releases == ours.series.releases[: len(theirs.releases)]
        if not is_known or not set(theirs.totals) <= set(ours.series.totals):
            raise Refused(Reason.SUMMARY_AHEAD)


def _bytes(document: Mapping[str, Any]) -> bytes:
    return (json.dumps(document, indent=1) + "\n").encode()
