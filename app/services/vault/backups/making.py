"""Make a backup of an open caseload.

A backup has its final name only when its copy of the caseload was opened with the key, checked
page by page, and found to hold the very rows of the live file.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.models.register import LogLine
from app.services import errors
from app.services.progress import Progress, no_progress
from app.services.storage import engine, migrations, private_files
from app.services.storage.changes import Change
from app.services.storage.connection import DatabaseConnection
from app.services.storage.faults import translate_faults
from app.services.storage.keys import MasterKey
from app.services.storage.unit_of_work import Caseload
from app.services.vault import checking, device_state, slots
from app.services.vault.backups import archive
from app.services.vault.backups.archive import Manifest
from app.services.vault.backups.counting import next_count
from app.services.vault.backups.listing import WORKING, Backup, folder_of, free_name, list_backups
from app.services.vault.backups.sealing import seal, seal_keys
from app.services.vault.backups.thinning import thin
from app.services.vault.backups.verifying import verify_backup

_TRIES = 4
_STEPS = 100  # of the progress: copying, reading, checking, packing
_COPIED, _READ, _CHECKED = 50, 70, 90


@dataclass(frozen=True)
class PlaceOutcome:
    """What became of one place: how many backups it keeps, what was removed, what went wrong."""

    path: Path
    file: Path | None = None
    kept: int = 0
    removed: tuple[Path, ...] = ()
    problem: errors.KnownError | None = None


def make(
    caseload: Caseload,
    progress: Progress = no_progress,
    *,
    folder: Path | None = None,
    places: Sequence[Path] = (),
) -> Backup:
    """Make a backup, verify it, and thin out the old ones. See `make_with_outcome`."""
    return make_with_outcome(caseload, progress, folder=folder, places=places)[0]


def make_with_outcome(
    caseload: Caseload,
    progress: Progress = no_progress,
    *,
    folder: Path | None = None,
    places: Sequence[Path] = (),
) -> tuple[Backup, PlaceOutcome]:
    """Make a backup, verify it, thin out the old ones, and look that it is there.

    The window stays usable meanwhile.

    Args:
        caseload: The open caseload.
        progress: Told how far it is.
        folder: Where the backup goes, if not beside the caseload.
        places: Other folders that hold backups of it, beside the second place chosen here: the
            new one is numbered after theirs.

    Raises:
        NoSpace, ReadOnly, Cancelled: There is no new backup and no old one is touched.
        Damaged: The live file does not pass its checks, and is only read from then on.
        BackupGone: Something else has removed it at once.
    """
    with caseload.take_turn(progress):
        keys = seal_keys(caseload)
        master = caseload.master
        assert master is not None  # noqa: S101 - the seal keys come from it
        folder = folder or folder_of(caseload.path)
        second = device_state.recall(engine.identity(caseload.path)).second_place
        others = [*places, *([Path(second)] if second else [])]
        known = [
            folder,
            *(place for place in dict.fromkeys(others) if private_files.answers(place)),
        ]
        try:
            made = _make(caseload, master, known, progress)
        except errors.Damaged:
            if not _mend_empty_pages(caseload, master):
                caseload.read_only = True
                raise
            made = _make(caseload, master, known, progress)
        removed = thin(folder, made.manifest, keys)
        outcome = look_after(made, folder, removed)
        progress(_STEPS, _STEPS)
        return made, outcome


def look_after(made: Backup, place: Path, removed: Sequence[Path]) -> PlaceOutcome:
    """Verify that a backup is where it was put, before the program says so.

    Raises:
        BackupGone: Something else has removed it.
    """
    try:
        if archive.read(made.path) == made.manifest:
            kept = len(list_backups(place, made.manifest.db_id))
            return PlaceOutcome(place, made.path, kept, tuple(removed))
    except (errors.KnownError, OSError):
        pass
    raise errors.BackupGone


def _make(
    caseload: Caseload, master: MasterKey, places: Sequence[Path], progress: Progress
) -> Backup:
    folder = places[0]
    private_files.make_folder(folder)
    working = folder / f"{WORKING}-{caseload.path.stem}"
    archive.remove_folder(working)  # a crash left it: nobody else has this caseload open
    private_files.make_folder(working)
    try:
        return _make_backup(caseload, master, places, working, progress)
    finally:
        archive.remove_folder(working)


def _mend_empty_pages(caseload: Caseload, master: MasterKey) -> bool:
    """Whether only pages that hold nothing were damaged; they are rewritten.

    A connection that has met a damaged page while copying writes no more, so it is opened again.
    """
    if caseload.read_only:
        return False
    with suppress(errors.KnownError):
        caseload.reopen(
            lambda: (
                engine.wrap_connection(engine.connect(caseload.path, master.database_key())),
                master,
            )
        )
        health = checking.check(caseload)
        if health.ok and health.empty_damaged:
            checking.rewrite_empty_pages(caseload)
            return True
    return False


def counter(connection: DatabaseConnection) -> int:
    """The number of the last line of the log: it grows with every change."""
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM log_line").fetchone()[0])


def _make_backup(
    caseload: Caseload,
    master: MasterKey,
    places: Sequence[Path],
    working: Path,
    progress: Progress,
) -> Backup:
    db_id, database = engine.identity(caseload.path), working / archive.DATABASE
    seals = seal_keys(caseload)
    count = next_count(caseload, db_id, places, seals)
    live, last = _snapshot(caseload, master, db_id, database, progress)
    files = {archive.DATABASE: database}
    keys = slots.read(slots.slot_path_of(caseload.path), db_id)
    if keys is not None and slots.is_genuine(keys, master):
        files[archive.KEYS] = working / archive.KEYS
        private_files.write(working / archive.KEYS, slots.as_bytes(keys.contents(), master))
    manifest = Manifest(
        db_id=db_id,
        made_at=caseload.clock(),
        counter=last,
        schema_version=_schema_of(caseload),
        counts=dict(live.counts),
        digest=live.digest,
        parts={name: archive.part_of(file) for name, file in files.items()},
        number=count.number,
        day=count.day,
        device=device_state.device_of(db_id),
    )
    manifest = seal(manifest, seals)
    progress(_READ, _STEPS)
    try:
        verify_backup(database, master, manifest)
    except errors.NotABackup:
        raise errors.Damaged from None  # the copy is as the file is
    # Every page of the file was read for it, and its structure is the copy's.
    device_state.remember(db_id, checked_on=caseload.today)
    progress(_CHECKED, _STEPS)
    wanted = places[0] / _name(caseload, manifest)
    part = wanted.with_name(f"{wanted.name}.part")
    archive.pack(part, manifest, files)
    try:
        archive.compare(part)
        target = free_name(wanted, manifest)
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
    """A copy of the live file: what is in it, and the number of its last line of the log.

    Rows that somebody changes meanwhile may differ; where others do too, it is made again, and at
    last while everybody waits.
    """
    for attempt in range(_TRIES):
        with suppress(OSError):
            database.unlink()
        private_files.make_empty(database)
        target = engine.connect_copy(database, master.database_key(), db_id)
        try:
            with (
                caseload.lock_out_others(attempt == _TRIES - 1),
                caseload.watch_meanwhile((changes := _ChangesMeanwhile()).hear),
            ):
                before = _state(caseload)
                _copy(caseload, target, database, progress)
                with translate_faults():
                    comparison = _Comparison(caseload, target, changes)
                    found = checking.contents(comparison.next_rows, checking.tables_of(target))
                if comparison.same:
                    _refuse_damage(caseload)
                    return found, comparison.last_line
                if _state(caseload) == before:
                    raise errors.Damaged  # nobody has changed it, and the copy is another
        finally:
            target.close()
    raise AssertionError("a file that nobody else can reach has changed")


def _copy(
    caseload: Caseload, target: DatabaseConnection, database: Path, progress: Progress
) -> None:
    with private_files.disk_faults(), database.open("r+b") as file:
        flush = private_files.flush_steadily(file)

        def go_on(done: int, total: int) -> None:
            flush()
            progress(_COPIED * done // max(total, 1), _STEPS)

        caseload.copy_into(target, go_on)


class _ChangesMeanwhile:
    """The rows that somebody has changed since the copy was begun."""

    def __init__(self) -> None:
        self.rows: set[tuple[str, int]] = set()

    def hear(self, change: Change | None) -> None:
        self.rows |= {(image.table, image.row_id) for image in change.images} if change else set()


class _Comparison:
    """Reads the copy and compares it with the live file, in steps that the window doesn't notice.

    `same` is false once a row differs that nobody is known to have changed; `last_line` is the
    number of the copy's last line of the log, after which the live file may have more.
    """

    def __init__(
        self, caseload: Caseload, copy: DatabaseConnection, changes: _ChangesMeanwhile
    ) -> None:
        self.same = True
        self.last_line = counter(copy)
        self._caseload, self._copy, self._changes = caseload, copy, changes

    def next_rows(self, table: str, after: int) -> list[tuple[Any, ...]]:
        """The copy's next rows of a table, once they are compared."""
        found = checking.some_rows(self._copy, table, after)
        if found:
            self._compare(table, found, self._live_rows(table, after, found[-1][0]))
        else:
            while live := self._live_rows(table, after):
                self._compare(table, [], live)
                after = live[-1][0]
        return found

    def _live_rows(self, table: str, after: int, upto: int | None = None) -> list[tuple[Any, ...]]:
        with self._caseload.raw_connection() as connection:
            return checking.some_rows(connection, table, after, upto=upto)

    def _compare(
        self, table: str, copied: list[tuple[Any, ...]], live: list[tuple[Any, ...]]
    ) -> None:
        if copied == live:
            return
        for row_id in {row[0] for row in set(copied) ^ set(live)}:
            added = table == LogLine.__tablename__ and row_id > self.last_line
            if not added and (table, row_id) not in self._changes.rows:
                self.same = False


def _refuse_damage(caseload: Caseload) -> None:
    """A copy continues past a damaged page, but its connection can't write any more."""
    if caseload.read_only:
        return
    try:
        with caseload.raw_connection(watched=False) as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                connection.execute("INSERT INTO setting (name, value) VALUES ('', '')")
            finally:
                connection.execute("ROLLBACK")
    except errors.ReadOnly:
        raise errors.Damaged from None


def _state(caseload: Caseload) -> tuple[int, int]:
    with caseload.raw_connection() as connection:
        return connection.total_changes, counter(connection)


def _schema_of(caseload: Caseload) -> int:
    with caseload.raw_connection() as connection:
        return migrations.version(connection)


def _name(caseload: Caseload, manifest: Manifest) -> str:
    day = caseload.today.isoformat()
    return f"{caseload.path.stem}-{day}-{manifest.number:04}{archive.SUFFIX}"
