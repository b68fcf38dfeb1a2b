"""Files beside a caseload that have the names of SQLite's own files and are none.

SQLite plays a journal into the file as soon as it reads it, and a pipe of that name would keep it
waiting forever. So all of this is looked at before anything opens the file.
"""

import os
import stat
import time
from contextlib import suppress
from pathlib import Path

from app.services import errors
from app.services.storage import engine, private_files
from app.services.vault import device_state

RECOVERY_KEPT_SECONDS = 30 * 24 * 3600
_JOURNAL_HEADER_BYTES = 28
_NEVER_OURS = ("-wal", "-shm")  # SQLite would play them into the file
_BEFORE_RECOVERY = "-before-recovery"


def journal_of(path: Path) -> Path:
    """The path of SQLite's journal of a caseload."""
    return path.with_name(f"{path.name}-journal")


def is_torn(path: Path) -> bool:
    """Whether a crash left a journal beside the file, which the next opening plays back."""
    journal = journal_of(path)
    try:
        if not stat.S_ISREG(journal.lstat().st_mode):
            return False
        with journal.open("rb") as file:
            return any(file.read(_JOURNAL_HEADER_BYTES))
    except OSError:
        return False


def clear_strays(path: Path) -> None:
    """Move aside what is not SQLite's: write-ahead logs, and pipes, links or folders of its names.

    Raises:
        StrayBeside: It can't be moved.
    """
    for end in (*_NEVER_OURS, "-journal"):
        stray = path.with_name(path.name + end)
        try:
            mode = stray.lstat().st_mode
        except OSError:
            continue
        if end in _NEVER_OURS or not stat.S_ISREG(mode):
            _move_aside(stray)


def settle_journal(path: Path) -> None:
    """Before a journal is played back: one that can't be this file's is moved aside.

    A file that is just as it was closed here needs none, so the journal is an older one, put back
    by a sync program or by hand. Of any other, file and journal are copied first.

    Raises:
        NoSpace: The copy has no room, unless a crash here tells that the journal is the file's.
        StrayBeside: The journal can't be moved aside.
    """
    if not is_torn(path):
        return
    memory = device_state.recall(engine.identity(path))
    noted = "" if memory.open else memory.fingerprint
    if noted and engine.fingerprint(path, like=noted).whole == noted:
        _move_aside(journal_of(path))
        return
    try:
        _copy_before_recovery(path)
    except errors.NoSpace:
        if not memory.open:
            raise


def recovery_copies(path: Path) -> list[Path]:
    """The file and the journal as they were before the last journal was played back."""
    aside = path.with_name(f"{path.stem}{_BEFORE_RECOVERY}.db")
    return [one for one in (aside, journal_of(aside)) if one.exists()]


def drop_recovery_copies(path: Path) -> None:
    """Remove them: the file is sound, and nothing that was seen in it here is missing."""
    for copy in recovery_copies(path):
        with suppress(OSError):
            copy.unlink()


def drop_old_recovery_copies(path: Path) -> None:
    """Remove them after a month, in which nobody has missed anything."""
    now = time.time()
    for copy in recovery_copies(path):
        with suppress(OSError):
            if now - copy.stat().st_mtime > RECOVERY_KEPT_SECONDS:
                copy.unlink()


def _copy_before_recovery(path: Path) -> None:
    """Copy file and journal; once, however often the passphrase is mistyped."""
    aside = path.with_name(f"{path.stem}{_BEFORE_RECOVERY}.db")
    journal, kept = journal_of(path), journal_of(aside)
    if not (aside.is_file() and kept.is_file() and kept.read_bytes() == journal.read_bytes()):
        private_files.copy(path, aside)
        private_files.copy(journal, kept)


def _move_aside(stray: Path) -> None:
    number = 1
    while os.path.lexists(aside := stray.with_name(f"{stray.name}.aside-{number}")):
        number += 1
    try:
        stray.rename(aside)
    except OSError:
        raise errors.StrayBeside(stray.name) from None
