"""Backups that were opened and compared before they count, and the way back from one.

A backup has its final name only when its copy of the caseload was opened with the key, checked
page by page, and found to hold the very rows of the live file.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from glob import escape
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from app.models.rules.access.backup_thinning import select_days_to_keep
from app.services import errors
from app.services.storage import engine, migrations, private_files
from app.services.storage.keys import MasterKey
from app.services.storage.unit_of_work import Caseload, Clock, local_time
from app.services.vault import archive, checking, opening, slots
from app.services.vault.archive import Manifest

Progress = Callable[[int, int], None]
FOLDER = "backups"
WORKING = ".working"
LOOKING = ".looking"
CHECKING = ".checking-"
NEWEST_OF_TODAY = 3
STALE_SECONDS = 24 * 3600
_TRIES = 4
_STEPS = 100  # of the progress: copying, reading, checking, packing
_COPIED, _READ, _CHECKED = 50, 70, 90


@dataclass(frozen=True)
class Backup:
    """A backup file and what it says about itself."""

    path: Path
    manifest: Manifest


@dataclass(frozen=True)
class Restored:
    """A restored caseload; `aside` is where the file that was there before lies now."""

    manifest: Manifest
    aside: Path | None


def folder_of(caseload_path: Path) -> Path:
    """Where the backups of a caseload lie."""
    return caseload_path.parent / FOLDER


def list_backups(folder: Path, db_id: str | None = None) -> list[Backup]:
    """The backups in a folder, newest first; files that are none are passed by."""
    found = []
    with suppress(OSError):
        for path in folder.glob(f"*{archive.SUFFIX}"):
            with suppress(errors.KnownError, OSError):
                found.append(Backup(path, archive.read(path)))
    ours = [one for one in found if db_id in (None, one.manifest.db_id)]
    return sorted(ours, key=lambda one: (one.manifest.number, one.path.name), reverse=True)


def list_files_aside(caseload_path: Path) -> list[Path]:
    """The files that stood in a caseload's place before a backup was restored, oldest first."""
    found = caseload_path.parent.glob(f"{escape(caseload_path.stem)}-before-restore-*.db")
    return sorted(found, key=lambda one: (len(one.name), one.name))


def make(
    caseload: Caseload,
    progress: Progress = lambda _done, _total: None,
    *,
    folder: Path | None = None,
) -> Backup:
    """Make a backup, verify it, and thin out the old ones.

    The window goes on meanwhile. Raises NoSpace, ReadOnly, Damaged (the live file does not pass
    its checks, and is only read from then on), Cancelled; then there is no new backup and no old
    one is touched.
    """
    master = caseload.master
    if master is None:
        raise errors.NoWayIn
    folder = folder or folder_of(caseload.path)
    try:
        made = _make(caseload, master, folder, progress)
    except errors.Damaged:
        if not _mend_empty_pages(caseload, master):
            caseload.read_only = True
            raise
        made = _make(caseload, master, folder, progress)
    thin(folder, made.manifest.db_id)
    progress(_STEPS, _STEPS)
    return made


def _make(caseload: Caseload, master: MasterKey, folder: Path, progress: Progress) -> Backup:
    private_files.make_folder(folder)
    working = folder / f"{WORKING}-{caseload.path.stem}"
    archive.remove_folder(working)  # a crash left it: nobody else has this caseload open
    private_files.make_folder(working)
    try:
        return _make_backup(caseload, master, folder, working, progress)
    finally:
        archive.remove_folder(working)


def _mend_empty_pages(caseload: Caseload, master: MasterKey) -> bool:
    """Whether only pages that hold nothing were damaged; they are left out, and the file is whole.

    A connection that has met a damaged page while copying writes no more, so it is opened anew.
    """
    if caseload.read_only:
        return False
    with suppress(errors.KnownError):
        caseload.reopen(
            lambda: (engine.owning(engine.connect(caseload.path, master.database_key())), master)
        )
        health = checking.check(caseload)
        if health.ok and health.empty_damaged:
            checking.tidy(caseload)
            return True
    return False


def copy_to(backup: Backup, place: Path) -> Backup:
    """Put a backup in a second place too, compare it there, and thin out the old ones there.

    Raises FileMissing (the place is not there), NoSpace, ReadOnly, NotABackup.
    """
    if not place.is_dir():
        raise errors.FileMissing
    target = _free_name(place, backup)
    part = target.with_name(f"{target.name}.part-{backup.manifest.digest[:8]}")
    _clear_place(place)
    try:
        private_files.copy(backup.path, part)
        manifest = archive.compare(part)
        with private_files.disk_faults():
            private_files.replace(part, target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    thin(place, manifest.db_id)
    return Backup(target, manifest)


def _free_name(place: Path, backup: Backup) -> Path:
    """Where the copy goes: never over anybody else's, who may call it the same in a shared place.

    Two coaches on one network drive both have a `caseload.db` and a first backup of today.
    """
    target = place / backup.path.name
    try:
        same = not target.exists() or archive.read(target) == backup.manifest
    except (errors.KnownError, OSError):
        same = False
    return target if same else target.with_stem(f"{target.stem}-{backup.manifest.digest[:8]}")


def thin(folder: Path, db_id: str) -> list[Path]:
    """Remove the backups of a caseload that are no longer needed; gives what was removed."""
    present = list_backups(folder, db_id)
    staying = select_days_to_keep(one.manifest.day for one in present)
    newest_day = max((one.manifest.day for one in present), default=0)
    room = {day: NEWEST_OF_TODAY if day == newest_day else 1 for day in staying}
    gone = []
    for backup in present:  # newest first
        left = room.get(backup.manifest.day, 0)
        room[backup.manifest.day] = left - 1
        if left <= 0:
            with suppress(OSError):
                backup.path.unlink()
                gone.append(backup.path)
    return gone


def key_by_passphrase(backup: Path, passphrase: str) -> MasterKey:
    """The key that the backup's own slot file has for a passphrase.

    Raises WrongKey, NoWayIn, and what `archive.read` does.
    """
    manifest = archive.read(backup)
    data = archive.slot_bytes(backup)
    file = slots.parse_slots(data, manifest.db_id) if data else None
    if file is None:
        raise errors.NoWayIn
    return slots.unlock_slot(file, passphrase)


def check(backup: Path, master: MasterKey, working_beside: Path) -> checking.FileHealth:
    """Open a backup and compare it, as a restore would; nothing is replaced.

    Raises WrongKey, NotABackup, TooNew, FileMissing, NoSpace, ReadOnly.
    """
    with _own_folder(working_beside.parent) as working:
        manifest = archive.unpack(backup, working)
        return verify_backup(working / archive.DATABASE, master, manifest)


def look_into(
    backup: Path, master: MasterKey, caseload_path: Path, *, clock: Clock = local_time
) -> Caseload:
    """Open a copy of a backup for reading; the present file is not touched. Raises as `check`."""
    working = _looking(caseload_path)
    archive.remove_folder(working)
    manifest = archive.unpack(backup, working)
    verify_backup(working / archive.DATABASE, master, manifest)
    caseload = opening.open_with_key(working / archive.DATABASE, master, clock=clock)
    caseload.read_only = True
    return caseload


def restore(backup: Path, master: MasterKey, target: Path) -> Restored:
    """Put a backup in the place of a caseload; the present file is moved aside, never deleted.

    Until the last step the present file is untouched, and after a crash at any step the place
    holds one whole caseload. Raises WrongKey, NotABackup, TooNew, OtherCaseload, FileBusy,
    NoSpace, ReadOnly, FileMissing.
    """
    opening.refuse_name(target)
    working = target.with_name(f"{target.name}.restoring")
    private_files.make_folder(target.parent)
    with private_files.alone_in(target.parent):
        archive.remove_folder(working)
        try:
            manifest = archive.unpack(backup, working)
            verify_backup(working / archive.DATABASE, master, manifest)
            _refuse_to_replace(target, manifest.db_id)
            aside = _move_aside(target, master) if target.exists() else None
            try:
                _put_in_place(working, target, manifest.db_id, master)
            except BaseException:
                _take_back(aside, target)
                raise
        finally:
            archive.remove_folder(working)
    return Restored(manifest, aside)


def verify_backup(database: Path, master: MasterKey, manifest: Manifest) -> checking.FileHealth:
    """Open an unpacked caseload and compare it with its manifest. Raises WrongKey, NotABackup."""
    if manifest.schema_version > migrations.LATEST:
        raise errors.TooNew
    try:
        if engine.identity(database) != manifest.db_id:
            raise errors.NotABackup
        connection = engine.connect_to_read(database, master.database_key())
    except (errors.Damaged, errors.NotACaseload, errors.FileMissing):
        raise errors.NotABackup from None
    try:
        health = checking.check_connection(connection, database)
        same = health.ok and checking.contents_of(connection) == checking.Contents(
            manifest.counts, manifest.digest
        )
    except errors.Damaged:
        raise errors.NotABackup from None
    finally:
        connection.close()
    if not same or health.schema != manifest.schema_version:
        raise errors.NotABackup
    return health


def clear_working(caseload_path: Path) -> None:
    """Remove what a crash left of unfinished backups and restores of a caseload that is open."""
    for left in list_unfinished(caseload_path):
        if left.is_dir():
            archive.remove_folder(left)
        else:
            with suppress(OSError):
                left.unlink()


def list_unfinished(caseload_path: Path) -> list[Path]:
    """Files and folders of this caseload alone that no finished work leaves.

    Another caseload may lie in the same folder and be at work at this moment.
    """
    folder, name, stem = folder_of(caseload_path), caseload_path.name, escape(caseload_path.stem)
    found = [folder / f"{WORKING}-{caseload_path.stem}", _looking(caseload_path)]
    found.append(caseload_path.with_name(f"{name}.restoring"))
    slot_path = slots.beside(caseload_path)
    slot_files = (slot_path, slots.previous(slot_path), slots.coming(slot_path))
    found += [file.with_name(f"{file.name}.new") for file in slot_files]
    found += caseload_path.parent.glob(f"{stem}-before-restore-*.new")
    found += folder.glob(f"{stem}-*{archive.SUFFIX}.part*")
    found += private_files.probes(caseload_path.parent)
    return [one for one in found if one.exists()]


def _looking(caseload_path: Path) -> Path:
    return folder_of(caseload_path) / f"{LOOKING}-{caseload_path.stem}"


@contextmanager
def _own_folder(place: Path) -> Iterator[Path]:
    """A folder to unpack in that no other check uses; removes what crashed ones have left."""
    private_files.make_folder(place)
    for left in place.glob(f"{CHECKING}*"):
        if _is_stale(left):
            archive.remove_folder(left)
    with private_files.disk_faults():
        working = Path(mkdtemp(prefix=CHECKING, dir=place))
    try:
        yield working
    finally:
        archive.remove_folder(working)


def _clear_place(place: Path) -> None:
    """Remove what crashes left half-copied in a place that others may use too."""
    for left in place.glob(f"*{archive.SUFFIX}.part*"):
        if _is_stale(left):
            with suppress(OSError):
                left.unlink()


def _is_stale(left: Path) -> bool:
    """Whether nobody can be at work on it: somebody else may be, at this very moment."""
    try:
        return time.time() - left.stat().st_mtime > STALE_SECONDS
    except OSError:
        return False


def counter(connection: Any) -> int:
    """The number of the last line of the log: it grows with every change."""
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM log_line").fetchone()[0])


def _make_backup(
    caseload: Caseload, master: MasterKey, folder: Path, working: Path, progress: Progress
) -> Backup:
    db_id, database = engine.identity(caseload.path), working / archive.DATABASE
    live, last = _snapshot(caseload, master, db_id, database, progress)
    files = {archive.DATABASE: database}
    keys = slots.read(slots.beside(caseload.path), db_id)
    if keys is not None and slots.is_genuine(keys, master):
        files[archive.KEYS] = working / archive.KEYS
        private_files.write(working / archive.KEYS, slots.as_bytes(keys.contents(), master))
    before = list_backups(folder, db_id)[:1]
    manifest = Manifest(
        db_id=db_id,
        made_at=caseload.clock(),
        counter=last,
        schema_version=_schema_of(caseload),
        counts=dict(live.counts),
        digest=live.digest,
        parts={name: archive.part_of(file) for name, file in files.items()},
        **_numbers(before, caseload),
    )
    progress(_READ, _STEPS)
    try:
        verify_backup(database, master, manifest)
    except errors.NotABackup:
        raise errors.Damaged from None  # the copy is as the file is
    progress(_CHECKED, _STEPS)
    target = folder / _name(caseload, manifest)
    part = target.with_name(f"{target.name}.part")
    archive.pack(part, manifest, files)
    try:
        archive.compare(part)
        with private_files.disk_faults():
            private_files.replace(part, target)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    return Backup(target, manifest)


def _snapshot(
    caseload: Caseload, master: MasterKey, db_id: str, database: Path, progress: Progress
) -> tuple[checking.Contents, int]:
    """A copy of the live file and what it held at that very time; again if it changed meanwhile."""
    for attempt in range(_TRIES):
        with suppress(OSError):
            database.unlink()
        private_files.make_empty(database)
        target = engine.connect_copy(database, master.database_key(), db_id)
        try:
            with caseload.lock_out_others(attempt == _TRIES - 1):
                before = _state(caseload)
                caseload.copy_into(target, lambda done, total: _share(progress, done, total))
                live = _contents(caseload)
                if _state(caseload) == before:
                    _refuse_damage(caseload)
                    return live, before[1]
        finally:
            target.close()
    raise AssertionError("a file that nobody else can reach has changed")


def _refuse_damage(caseload: Caseload) -> None:
    """A copy goes on past a damaged page, but the connection that met one can't write any more."""
    if caseload.read_only:
        return
    try:
        with caseload.raw() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                connection.execute("INSERT INTO setting (name, value) VALUES ('', '')")
            finally:
                connection.execute("ROLLBACK")
    except errors.ReadOnly:
        raise errors.Damaged from None


def _share(progress: Progress, done: int, total: int) -> None:
    progress(_COPIED * done // max(total, 1), _STEPS)


def _contents(caseload: Caseload) -> checking.Contents:
    """All rows of the live file, read in small steps that the window does not notice."""

    def rows(table: str, after: int) -> list[tuple[Any, ...]]:
        with caseload.raw() as connection:
            return checking.some_rows(connection, table, after)

    with caseload.raw() as connection:
        tables = checking.tables_of(connection)
    return checking.contents(rows, tables)


def _state(caseload: Caseload) -> tuple[int, int]:
    with caseload.raw() as connection:
        return connection.total_changes, counter(connection)


def _schema_of(caseload: Caseload) -> int:
    with caseload.raw() as connection:
        return migrations.version(connection)


def _numbers(before: list[Backup], caseload: Caseload) -> dict[str, int]:
    if not before:
        return {"number": 1, "day": 1}
    last = before[0].manifest
    same_day = last.made_at.date() == caseload.today
    return {"number": last.number + 1, "day": last.day + (0 if same_day else 1)}


def _name(caseload: Caseload, manifest: Manifest) -> str:
    day = caseload.today.isoformat()
    return f"{caseload.path.stem}-{day}-{manifest.number:04}{archive.SUFFIX}"


def _refuse_to_replace(target: Path, db_id: str) -> None:
    """Neither another caseload is ever replaced nor its keys; one whose first page is damaged is
    known by them.
    """
    if engine.is_busy(target):
        raise errors.FileBusy
    owner = slots.owner(slots.beside(target))
    if owner not in (None, db_id):
        raise errors.OtherCaseload
    if not target.exists():
        return
    try:
        present = engine.identity(target)
    except errors.NotACaseload:
        return  # empty or foreign: moved aside like any other
    if present != db_id and owner is None:
        raise errors.OtherCaseload


def _move_aside(target: Path, master: MasterKey) -> Path:
    """A second name for the present file, its journal and its keys, so that all of it stays."""
    with suppress(errors.KnownError):  # let SQLite take back what a crash left half-written
        engine.connect(target, master.database_key()).close()
    number = 1
    while (aside := target.with_name(f"{target.stem}-before-restore-{number}.db")).exists():
        number += 1
    private_files.keep_copy(target, aside)
    journal = target.with_name(f"{target.name}-journal")
    if journal.exists():
        private_files.keep_copy(journal, aside.with_name(f"{aside.name}-journal"))
    keys = slots.beside(target)
    if keys.exists():
        private_files.copy(keys, slots.beside(aside))
    if journal.exists():
        with private_files.disk_faults():
            journal.unlink()  # it would be played back into the restored file
    return aside


def _take_back(aside: Path | None, target: Path) -> None:
    """Leave all as it was, where the present file was not replaced after all."""
    with suppress(OSError):
        if target.exists() and (aside is None or not aside.samefile(target)):
            return  # it was: the next opening finishes it
        slots.coming(slots.beside(target)).unlink(missing_ok=True)
        if aside is not None:
            journal = aside.with_name(f"{aside.name}-journal")
            if journal.exists():
                journal.replace(target.with_name(f"{target.name}-journal"))
            slots.beside(aside).unlink(missing_ok=True)
            aside.unlink()


def _put_in_place(working: Path, target: Path, db_id: str, master: MasterKey) -> None:
    slot_path = slots.beside(target)
    keys = slots.read_one(working / archive.KEYS, db_id)
    if keys is not None:
        private_files.write(slots.coming(slot_path), slots.as_bytes(keys.contents(), master))
    with private_files.disk_faults():
        private_files.replace(working / archive.DATABASE, target)
    opening.settle_slots(target, db_id, master)
    with suppress(errors.KnownError):
        private_files.sync_folder(target.parent)
