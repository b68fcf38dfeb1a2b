"""What is done when a caseload is opened and closed: checks, backups, notice of an older file."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from glob import escape
from pathlib import Path

from app.services import errors
from app.services.storage import engine, private_files
from app.services.storage.unit_of_work import Caseload
from app.services.vault import archive, backups, checking, device_state, slots
from app.services.vault.keyring_entry import SystemKeyring, system_keyring

CHECK_EVERY = timedelta(days=7)
FIRSTS_KEPT = 100
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Older:
    """The file lacks what was seen in it here: it is an older copy, or another one was used.

    Or some of its pages are of an older time, which no check of SQLCipher or SQLite can see.
    """

    seen_at: datetime
    file_at: datetime | None


@dataclass(frozen=True)
class Beginning:
    """What was found when a caseload was opened. `health` is None where no check was due."""

    health: checking.FileHealth | None = None
    older: Older | None = None


@dataclass(frozen=True)
class Left:
    """How a file lay there before it was opened: what opening may change.

    `torn`: a crash had left a journal. `changed`: it is not as it was closed here last.
    `put_back`: its first page is one that it had here, so nobody has written to it since, and yet
    its pages are others: some were put back to an older time.
    """

    torn: bool = False
    changed: bool = False
    put_back: bool = False


def inspect_before_open(path: Path) -> Left:
    """Look at a file before anything opens it, and so before anything can write to it."""
    torn = _is_torn(path)
    with suppress(errors.KnownError, OSError):
        memory = device_state.recall(engine.identity(path))
        # While it is open, here or elsewhere, reading it would give up the lock on it.
        if memory.fingerprint and not (torn or memory.open or engine.is_busy(path)):
            found = engine.fingerprint(path)
            changed = found.whole != memory.fingerprint
            return Left(torn, changed, changed and found.first in memory.firsts)
    return Left(torn)


def begin(caseload: Caseload, before: Left = Left()) -> Beginning:
    """Look after a caseload that has just been opened; `before` is how it lay there.

    Checks the file after an unclean end, once a week, and where it is not as it was closed here
    last; tells an older file, or a part of one, put back. What this computer remembers of how new
    the file was is brought up to date only when `go_on` says so.
    """
    db_id = engine.identity(caseload.path)
    _keep_put_back(db_id, before)
    memory = device_state.recall(db_id)
    health = None
    if before.torn or before.changed or memory.open or _check_due(caseload, memory):
        health = checking.check(caseload)
        if health.ok and not caseload.read_only:
            if health.empty_damaged:
                with suppress(errors.NoSpace):
                    checking.tidy(caseload)
            device_state.note(db_id, checked_on=caseload.today)
    beginning = Beginning(health, _older(caseload, memory))
    if not caseload.read_only and beginning.older is None and (health is None or health.ok):
        go_on(caseload)
    return beginning


def go_on(caseload: Caseload) -> None:
    """Use this file from now on: what is in it now is the newest that was seen here."""
    if not caseload.read_only:
        backups.clear_working(caseload.path)
        _note_seen(caseload, is_open=True)


def end(caseload: Caseload) -> None:
    """Note how far the file has come, close it, and note what it is like then."""
    if caseload.read_only:
        caseload.close()
        return
    _note_seen(caseload, is_open=False)
    close(caseload)


def borrow(caseload: Caseload, before: Left) -> bool:
    """Use a file without a window: what `before` told is kept for the next one that has a window.

    Gives whether `close` is to note how it is left.
    """
    db_id = engine.identity(caseload.path)
    _keep_put_back(db_id, before)
    if before.changed or caseload.read_only or not device_state.recall(db_id).fingerprint:
        return False
    device_state.note(db_id, fingerprint="")  # a crash from here on is nobody's putting back
    return True


def close(caseload: Caseload) -> None:
    """Close a file and note what it is like: nothing of ours writes to it until it is opened."""
    caseload.close()
    with suppress(errors.KnownError, OSError):
        db_id = engine.identity(caseload.path)
        memory = device_state.recall(db_id)
        if not (memory.open or engine.is_busy(caseload.path)):  # somebody was quicker
            found = engine.fingerprint(caseload.path)
            earlier = tuple(one for one in memory.firsts if one != found.first)
            firsts = (*earlier, found.first)[-FIRSTS_KEPT:]
            device_state.note(db_id, fingerprint=found.whole, firsts=firsts)


def _keep_put_back(db_id: str, before: Left) -> None:
    """Remember it until the coach has chosen: the next opening would no longer see it."""
    if before.put_back:
        device_state.note(db_id, put_back=True)


def _is_torn(path: Path) -> bool:
    """Whether a crash left a journal beside the file, which the next opening plays back."""
    journal = path.with_name(f"{path.name}-journal")
    try:
        if not journal.is_file():
            return False
        with journal.open("rb") as file:
            return any(file.read(28))
    except OSError:
        return False


def backup_is_due(caseload: Caseload) -> bool:
    """Whether today has no backup yet; a clock that was set back makes no difference."""
    if caseload.read_only or caseload.master is None:
        return False
    made = backups.list_backups(backups.folder_of(caseload.path), engine.identity(caseload.path))
    return not made or made[0].manifest.made_at.date() != caseload.today


def back_up(
    caseload: Caseload, progress: Progress = lambda _done, _total: None
) -> tuple[backups.Backup, errors.KnownError | None]:
    """Make a backup, and a copy of it in the second place; gives why that one could not be made."""
    made = backups.make(caseload, progress)
    db_id = made.manifest.db_id
    place = device_state.recall(db_id).second_place
    fault: errors.KnownError | None = None
    if place:
        try:
            backups.copy_to(made, Path(place))
        except errors.KnownError as found:
            fault = found
        device_state.note(db_id, second_fault="" if fault is None else type(fault).__name__)
    return made, fault


def second_place(caseload: Caseload) -> Path | None:
    """Where copies of the backups go, or None where none was chosen yet."""
    place = device_state.recall(engine.identity(caseload.path)).second_place
    return Path(place) if place else None


def choose_second_place(caseload: Caseload, place: Path | None) -> None:
    """Put copies of the backups there from now on. Raises FileMissing, ReadOnly."""
    if place is not None:
        if not place.is_dir():
            raise errors.FileMissing
        if not private_files.is_writable(place):
            raise errors.ReadOnly
    device_state.note(
        engine.identity(caseload.path), second_place=str(place or ""), second_fault=""
    )


def note_restoring(path: Path) -> None:
    """A restored file is older on purpose: forget how new the last one was."""
    device_state.note(
        engine.identity(path),
        counter=0,
        line_at="",
        seen_at=None,
        open=True,
        fingerprint="",
        firsts=(),
        put_back=False,
    )


def remove_from_computer(path: Path, *, ring: SystemKeyring | None = None) -> list[Path]:
    """Remove a caseload from this computer: keyring entry, file, slot files, backups, notes.

    Copies in the second place stay. Cut short, it can be done again: the file itself goes last.
    Gives what was removed. Raises FileMissing, FileBusy, ReadOnly, and NotACaseload for a file
    that nothing here tells to be one: then it stays.
    """
    link, path = path, private_files.itself(path)
    if not path.is_file():
        raise errors.FileMissing
    if engine.is_busy(path):
        raise errors.FileBusy
    ring = ring or system_keyring()
    db_id = _identify_for_removal(path, ring)
    if not private_files.is_writable(path.parent):
        raise errors.ReadOnly
    if ring is not None:
        ring.remove(db_id)
    kept = backups.list_backups(backups.folder_of(path), db_id)
    gone = [one.path for one in kept] + backups.list_unfinished(path) + _beside(path) + [path]
    gone += [link] if link != path else []
    with private_files.disk_faults(), private_files.alone_in(path.parent):
        for file in gone:
            if file.is_dir():
                archive.remove_folder(file)
            else:
                file.unlink(missing_ok=True)
        with suppress(OSError):
            backups.folder_of(path).rmdir()
        private_files.sync_folder(path.parent)
    device_state.forget(db_id)
    return gone


def _identify_for_removal(path: Path, ring: SystemKeyring | None) -> str:
    """The id of a caseload that is to be removed: its own, or its slot file's if it is damaged.

    Any encrypted file has what looks like an id, and a wrong name is soon typed. So something
    else must know it: its slot file, a backup, this computer's notes or the keyring.
    """
    owner = slots.owner(slots.beside(path))
    with suppress(errors.NotACaseload):
        db_id = engine.identity(path)
        if (
            db_id == owner
            or device_state.knows(db_id)
            or backups.list_backups(backups.folder_of(path), db_id)
            or (ring is not None and ring.read(db_id) is not None)
        ):
            return db_id
    others = (other for other in path.parent.glob(f"{escape(path.stem)}.*") if other != path)
    if owner is None or path.stat().st_size % engine.PAGE_BYTES or owner in _ids(others):
        raise errors.NotACaseload
    return owner


def _ids(files: Iterable[Path]) -> Iterator[str]:
    for file in files:
        with suppress(errors.KnownError, OSError):
            yield engine.identity(file)


def _beside(path: Path) -> list[Path]:
    """All that lies beside a caseload and is its own; what opens it comes last."""
    slot_path, name = slots.beside(path), escape(path.name)
    found = [path.with_name(path.name + end) for end in ("-journal", "-wal", "-shm", ".new")]
    found += path.parent.glob(f"{escape(path.stem)}-before-restore-*")
    found += path.parent.glob(f"{name}-*.aside-*")
    found += [slots.previous(slot_path), slots.coming(slot_path), slot_path]
    return [file for file in found if file.exists()]


def _check_due(caseload: Caseload, memory: device_state.Memory) -> bool:
    last = memory.checked_on
    return last is None or not last <= caseload.today < last + CHECK_EVERY


def _older(caseload: Caseload, memory: device_state.Memory) -> Older | None:
    if memory.seen_at is None or not (memory.counter or memory.put_back):
        return None
    with caseload.raw() as connection:
        row = connection.execute(
            "SELECT at FROM log_line WHERE id = ?", (memory.counter,)
        ).fetchone()
        last = connection.execute("SELECT at FROM log_line ORDER BY id DESC LIMIT 1").fetchone()
    if row is not None and str(row[0]) == memory.line_at and not memory.put_back:
        return None
    return Older(memory.seen_at, _moment(last[0], caseload) if last else None)


def _moment(stored: object, caseload: Caseload) -> datetime:
    """A time of the log, which is kept in universal time, on the coach's wall."""
    moment = datetime.fromisoformat(str(stored))
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.astimezone(caseload.clock().tzinfo)


def _note_seen(caseload: Caseload, *, is_open: bool) -> None:
    with caseload.raw() as connection:
        row = connection.execute("SELECT id, at FROM log_line ORDER BY id DESC LIMIT 1").fetchone()
    counter, at = (int(row[0]), str(row[1])) if row else (0, "")
    device_state.note(
        engine.identity(caseload.path),
        counter=counter,
        line_at=at,
        seen_at=caseload.clock(),
        open=is_open,
        fingerprint="",
        put_back=False,
    )
