"""Erasing a person permanently, and the list of those whose data is no longer needed.

What stays are counts without names, and the lines of the log, which know ids alone.
"""

import json
import re
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlmodel import select

from app.models.client import Client
from app.models.employer import EmployerContact
from app.models.enums import LogAction
from app.models.register import Setting
from app.models.rules.retention import LONGEST_YEARS, USUAL_YEARS, due_on
from app.services import errors
from app.services.caseload import keyboards
from app.services.progress import Progress, no_progress
from app.services.storage import engine, private_files, settings
from app.services.storage.changes import TOPICS, Change, of_tables
from app.services.storage.unit_of_work import Caseload, UnitOfWork
from app.services.vault import checking
from app.services.vault.backups import daily, listing

YEARS = "retention_years"
REASON = "retention_reason"
COUNTS = "erased_counts"
"""The setting that keeps how many were erased, as JSON; nobody is named."""
_SHORTEST_NAME = 3  # letters
_WRITTEN = (
    *("client", "network_person", "report", "form", "attachment", "entry"),
    *("employer_contact", "job_lead", "criterion_score"),
)
_SPARE_BYTES = 256 * 1024


@dataclass(frozen=True)
class Kept:
    """A client whose data is kept until a day; `due` when that day has come."""

    client_id: int
    name: str
    ended_on: date
    due_on: date
    due: bool


@dataclass(frozen=True)
class Erased:
    """What is left to do by hand: backups that still hold the person, and texts with the name.

    `mentions` counts rows by table; the coach finds them by searching for the name. `aside` are
    whole files that were kept when a backup was restored.
    """

    backups: tuple[listing.Backup, ...]
    mentions: dict[str, int]
    change: Change
    aside: tuple[Path, ...] = ()


def retention_years(caseload: Caseload) -> int:
    """How many years data is kept after the service has ended: 10 unless it was set."""
    kept = settings.read(caseload, YEARS)
    return int(kept) if kept.isdecimal() else USUAL_YEARS


def set_retention(caseload: Caseload, years: int, reason: str) -> None:
    """Keep data for another time after the service has ended.

    Args:
        caseload: The open caseload.
        years: 1 to 100.
        reason: Why, in the organisation's words; kept with the time.

    Raises:
        InvalidValue: No such number of years, or no reason for another one than the usual.
    """
    if not 1 <= years <= LONGEST_YEARS:
        raise errors.InvalidValue("years")
    if not reason.strip():
        raise errors.InvalidValue("reason")
    settings.write(caseload, YEARS, str(years))
    settings.write(caseload, REASON, reason.strip())


def list_ended_clients(caseload: Caseload) -> list[Kept]:
    """Every client whose service has ended, the one that is due first at the top."""
    years = retention_years(caseload)
    with caseload.reading() as session:
        rows = session.exec(select(Client).where(Client.ended_on != None)).all()  # noqa: E711
        found = [
            Kept(row.id or 0, row.full_name, row.ended_on, day, day <= caseload.today)
            for row in rows
            if row.ended_on is not None
            for day in [due_on(row.ended_on, years)]
        ]
    return sorted(found, key=lambda one: (one.due_on, one.client_id))


def count_erased(caseload: Caseload) -> dict[int | None, int]:
    """How many were erased for good, by the year in which their service ended, the latest first.

    None stands for those whose service had no last day.
    """
    by_year = json.loads(settings.read(caseload, COUNTS, "{}"))
    return {
        int(year) if year else None: sum(outcomes.values())
        for year, outcomes in sorted(by_year.items(), reverse=True)
    }


def erase(caseload: Caseload, client_id: int, progress: Progress = no_progress) -> Erased:
    """Erase a client with everything recorded; it can't be undone.

    A backup that is being made is waited for: it holds the client, and is named with the others.

    Employer contacts stay as the employer's history, without their words.

    Raises:
        NotFound: There is no such client.
        ReadOnly: The caseload can't be written.
        NoSpace: There is no room to rewrite the file; nothing is erased.
        Cancelled: While a backup was waited for; nothing is erased.
    """
    with caseload.take_turn(progress):
        return _erase(caseload, client_id)


def _erase(caseload: Caseload, client_id: int) -> Erased:
    if not caseload.read_only:
        _refuse_without_room(caseload.path)
    with caseload.unit(LogAction.ERASED) as unit:
        client = unit.session.get(Client, client_id)
        if client is None:
            raise errors.NotFound
        names = [client.full_name, client.list_name, *_words(client)]
        contacts = unit.session.exec(
            select(EmployerContact).where(EmployerContact.client_id == client_id)
        ).all()
        for contact in contacts:
            contact.note, contact.next_step = "", ""
            if _mentions_name(contact.subject, names):
                contact.subject = ""
        unit.session.flush()
        ended, outcome = client.ended_on, client.outcome
        unit.remove(client)
        keyboards.forget(unit, client_id)
        _count(unit, ended, "" if outcome is None else outcome.value)
        unit.commit()
    _shrink(caseload)
    return Erased(
        _backups(caseload),
        _count_mentions(caseload, names),
        of_tables(*TOPICS),
        tuple(listing.list_files_aside(caseload.path)),
    )


def _count(unit: UnitOfWork, ended: date | None, outcome: str) -> None:
    """Count the erased by the year in which the service ended ('' for none) and by outcome."""
    row = unit.session.exec(select(Setting).where(Setting.name == COUNTS)).first()
    counts = json.loads(row.value) if row is not None and row.value else {}
    year = counts.setdefault("" if ended is None else str(ended.year), {})
    year[outcome] = year.get(outcome, 0) + 1
    if row is None:
        unit.add(Setting(name=COUNTS, value=json.dumps(counts, sort_keys=True)))
    else:
        row.value = json.dumps(counts, sort_keys=True)


def _refuse_without_room(path: Path) -> None:
    """A client who is still in pages that could not be rewritten is not erased."""
    with private_files.disk_faults():
        if shutil.disk_usage(path.parent).free < path.stat().st_size * 5 // 4 + _SPARE_BYTES:
            raise errors.NoSpace


def _shrink(caseload: Caseload) -> None:
    """Rewrite the file without what was deleted, the search index first.

    While the file is open, SQLite keeps the last journal beside it with the old pages; it is
    emptied too. A damaged page that holds nothing would stop VACUUM.
    """
    checking.rewrite_empty_pages(caseload)
    with caseload.raw_connection() as connection:
        connection.execute("INSERT INTO search_index (search_index) VALUES ('optimize')")
        connection.execute("PRAGMA journal_size_limit = 0").fetchall()
        connection.execute("VACUUM")
        connection.execute("PRAGMA journal_size_limit = -1").fetchall()


def _backups(caseload: Caseload) -> tuple[listing.Backup, ...]:
    """Those beside the file and those in the second place, if it is there now."""
    db_id = engine.identity(caseload.path)
    found = listing.list_backups(listing.folder_of(caseload.path), db_id)
    second = daily.second_place(caseload)
    if second is not None:
        found += listing.list_backups(second, db_id)
    return tuple(found)


def _words(client: Client) -> list[str]:
    whole = f"{client.given_names} {client.family_name}"
    return [word for word in re.findall(r"[^\W\d_]+", whole) if len(word) >= _SHORTEST_NAME]


def _mentions_name(words: str, names: list[str]) -> bool:
    folded = words.casefold()
    return any(name.casefold() in folded for name in names if name)


def _count_mentions(caseload: Caseload, names: list[str]) -> dict[str, int]:
    """How many rows still hold a name in any of their texts, by table."""
    pattern = re.compile("|".join(rf"\b{re.escape(name)}" for name in names if name), re.I)
    counts: dict[str, int] = {}
    if not pattern.pattern:
        return counts
    with caseload.raw_connection() as connection:
        for table in _WRITTEN:
            rows = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - our own names
            count = sum(
                any(isinstance(value, str) and pattern.search(value) for value in row)
                for row in rows
            )
            if count:
                counts[table] = count
    return counts
