"""The mark that a caseload was locked: until its key is known to be out of the keyring, ask.

It is written before anything else that locking does, since the keyring may be slow, locked, or
gone, and the process that asks it ends with the lock.
"""

import os
from contextlib import suppress
from pathlib import Path

from app.services import errors
from app.services.storage import engine, private_files
from app.services.storage.file_names import lock_mark_path
from app.services.vault import device_state


def set_mark(path: Path) -> None:
    """Mark a caseload as locked; where its folder takes nothing, among this computer's notes."""
    try:
        private_files.write(lock_mark_path(path), b"")
    except errors.KnownError:
        with suppress(errors.KnownError):
            device_state.remember(engine.identity(path), locked=True)


def is_marked(path: Path) -> bool:
    """Whether the keyring may still hold the key of a file that was locked."""
    if os.path.lexists(lock_mark_path(path)):
        return True
    with suppress(errors.KnownError):
        return device_state.recall(engine.identity(path)).locked
    return False


def clear_mark(path: Path) -> None:
    """The key is out of the keyring, or it is there because the coach wants it to be."""
    with suppress(OSError):
        lock_mark_path(path).unlink(missing_ok=True)
    with suppress(errors.KnownError):
        db_id = engine.identity(path)
        if device_state.recall(db_id).locked:
            device_state.remember(db_id, locked=False)
