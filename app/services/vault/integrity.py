"""What is done when a caseload is opened and closed: checks, backups, notice of an older file."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.services import errors
from app.services.storage import engine, file_lock
from app.services.storage.file_lock import FileLock
from app.services.storage.unit_of_work import Caseload
from app.services.vault import checking, device_state
from app.services.vault.backups import listing
from app.services.vault.strays import (
    clear_strays,
    drop_old_recovery_copies,
    drop_recovery_copies,
    is_torn,
)

CHECK_EVERY = timedelta(days=7)
FIRSTS_KEPT = 100  # fingerprints of the first page


@dataclass(frozen=True)
class Older:
    """The file lacks what was seen in it here: it is an older copy, or another one was used.

    Or some of its pages are of an older time, which no check of SQLCipher or SQLite can see.
    """

    seen_at: datetime
    file_at: datetime | None


@dataclass(frozen=True)
class Beginning:
    """What was found when a caseload was opened. `health` is None where no check was due.

    `changed_since`: it is not as it was closed here at that time: another computer or program has
    written to it, or a page of it was put back.
    """

    health: checking.FileHealth | None = None
    older: Older | None = None
    changed_since: datetime | None = None


@dataclass(frozen=True)
class Left:
    """The state of a file before it was opened: what opening may change.

    `torn`: a crash had left a journal. `changed`: it is not as it was closed here last.
    `put_back`: its first page is one that it had here, so nobody has written to it since, and yet
    its pages are others: some were put back to an older time.
    """

    torn: bool = False
    changed: bool = False
    put_back: bool = False


def inspect_before_open(path: Path, lock: FileLock | None = None) -> Left:
    """Look at a file before anything opens it, and so before anything can write to it.

    Args:
        path: The caseload.
        lock: Its lock, where the caller has it; without it a file that is in use is left alone.
    """
    if lock is not None:
        clear_strays(path)  # a pipe called like the journal would keep SQLite waiting forever
    torn = is_torn(path)
    with suppress(errors.KnownError, OSError):
        memory = device_state.recall(engine.identity(path))
        in_use = lock is None and file_lock.is_held(path)
        if memory.fingerprint and not (torn or memory.open or in_use or engine.is_busy(path)):
            found = engine.fingerprint(path, like=memory.fingerprint)
            changed = found.whole != memory.fingerprint
            return Left(torn, changed, changed and found.first in memory.firsts)
    return Left(torn)


def begin(caseload: Caseload, before: Left = Left()) -> Beginning:
    """Check and watch a caseload that has just been opened; `before` is its state before that.

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
                    checking.rewrite_empty_pages(caseload)
            device_state.remember(db_id, checked_on=caseload.today)
    older = _find_older(caseload, memory)
    changed_since = memory.seen_at if before.changed and older is None else None
    beginning = Beginning(health, older, changed_since)
    if before.torn and older is None and memory.seen_at and health is not None and health.ok:
        drop_recovery_copies(caseload.path)
    if not caseload.read_only and beginning.older is None and (health is None or health.ok):
        accept_older(caseload)
    return beginning


def accept_older(caseload: Caseload) -> None:
    """Accept this file as the newest: later ones are compared with it."""
    if not caseload.read_only:
        listing.clear_working(caseload.path)
        drop_old_recovery_copies(caseload.path)
        _note_seen(caseload, is_open=True)


def close_and_note(caseload: Caseload) -> errors.KnownError | None:
    """Note how far the file has come, close it, and note what it is like then.

    The file is closed in any case: the stick that it is on may be gone. Gives what kept
    it from being noted; then the next opening takes it for a crash and checks it.
    """
    fault: errors.KnownError | None = None
    try:
        if not caseload.read_only:
            _note_seen(caseload, is_open=False)
    except errors.KnownError as found:
        fault = found
    finally:
        if caseload.read_only or fault is not None:
            caseload.close()
        else:
            close(caseload)
    return fault


def open_for_once(caseload: Caseload, before: Left) -> bool:
    """Use a file without a window: what `before` told is kept for the next one that has a window.

    Returns:
        Whether `close` is to note how it is left.
    """
    db_id = engine.identity(caseload.path)
    _keep_put_back(db_id, before)
    if before.changed or caseload.read_only or not device_state.recall(db_id).fingerprint:
        return False
    device_state.remember(db_id, fingerprint="")  # a crash from here on is nobody's putting back
    return True


def close(caseload: Caseload) -> None:
    """Close a file and note what it is like: Rinnalla writes nothing to it until it is opened."""
    try:
        caseload.close_file()
        with suppress(errors.KnownError, OSError):
            db_id = engine.identity(caseload.path)
            memory = device_state.recall(db_id)
            if not (memory.open or engine.is_busy(caseload.path)):
                found = engine.fingerprint(caseload.path)
                earlier = tuple(one for one in memory.firsts if one != found.first)
                firsts = (*earlier, found.first)[-FIRSTS_KEPT:]
                device_state.remember(db_id, fingerprint=found.whole, firsts=firsts)
    finally:
        caseload.close()


def _keep_put_back(db_id: str, before: Left) -> None:
    """Remember it until the coach has chosen: the next opening would no longer see it."""
    if before.put_back:
        device_state.remember(db_id, put_back=True)


def note_restoring(path: Path) -> None:
    """A restored file is older on purpose: forget how new the last one was."""
    device_state.remember(
        engine.identity(path),
        counter=0,
        line_at="",
        seen_at=None,
        open=True,
        fingerprint="",
        firsts=(),
        put_back=False,
    )


def _check_due(caseload: Caseload, memory: device_state.Memory) -> bool:
    last = memory.checked_on
    return last is None or not last <= caseload.today < last + CHECK_EVERY


def _find_older(caseload: Caseload, memory: device_state.Memory) -> Older | None:
    if memory.seen_at is None or not (memory.counter or memory.put_back):
        return None
    with caseload.raw_connection() as connection:
        row = connection.execute(
            "SELECT at FROM log_line WHERE id = ?", (memory.counter,)
        ).fetchone()
        last = connection.execute("SELECT at FROM log_line ORDER BY id DESC LIMIT 1").fetchone()
    if row is not None and str(row[0]) == memory.line_at and not memory.put_back:
        return None
    return Older(memory.seen_at, _local_moment(last[0], caseload) if last else None)


def _local_moment(stored: object, caseload: Caseload) -> datetime:
    """A time of the log, which is kept in universal time, on the coach's wall."""
    moment = datetime.fromisoformat(str(stored))
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.astimezone(caseload.clock().tzinfo)


def _note_seen(caseload: Caseload, *, is_open: bool) -> None:
    with caseload.raw_connection() as connection:
        row = connection.execute("SELECT id, at FROM log_line ORDER BY id DESC LIMIT 1").fetchone()
    counter, at = (int(row[0]), str(row[1])) if row else (0, "")
    device_state.remember(
        engine.identity(caseload.path),
        counter=counter,
        line_at=at,
        seen_at=caseload.clock(),
        open=is_open,
        fingerprint="",
        put_back=False,
    )
