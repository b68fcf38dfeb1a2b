"""Files that hold people's data or keys: readable by their owner alone, never half-written."""

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.services import errors

PATIENCE_SECONDS = 2.0  # a virus scanner or a sync client may hold a file for a moment
_NO_SPACE = {errno.ENOSPC, errno.EDQUOT}
_NO_ACCESS = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EISDIR}


def make_folder(folder: Path) -> None:
    """Make a folder for its owner alone; one that is there keeps its own rights."""
    with disk_faults():
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        for one in reversed(missing):
            one.mkdir(mode=0o700, exist_ok=True)


def write(path: Path, data: bytes, *, keep: Path | None = None) -> None:
    """Put a whole file in place; what stood there before moves to `keep`, if given.

    After a crash at any moment the file is the old or the new one. Raises NoSpace, ReadOnly,
    FileMissing where there is no such folder; then the old file is untouched.
    """
    fresh = path.with_name(f"{path.name}.new")
    with disk_faults():
        try:
            _write_through(fresh, data)
            if keep is not None and path.exists():
                write(keep, path.read_bytes())
            replace(fresh, path)
        except BaseException:
            with suppress(OSError):
                fresh.unlink()
            raise


def replace(source: Path, target: Path) -> None:
    """Move a file over another at once, trying again while somebody else holds the target."""
    give_up = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            source.replace(target)
            break
        except PermissionError:
            if os.name != "nt" or time.monotonic() > give_up:
                raise
            time.sleep(0.05)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make a new name in a folder survive a power cut (Windows does so by itself)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_empty(path: Path) -> None:
    """Make an empty file for its owner alone. Raises FileExists."""
    with disk_faults():
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            raise errors.FileExists from None


def _write_through(path: Path, data: bytes) -> None:
    handle = os.open(
        path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600
    )
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(handle)


@contextmanager
def disk_faults() -> Iterator[None]:
    """Raise known errors for a full, read-only or missing place; the original, with its path, is
    dropped.
    """
    try:
        yield
    except OSError as fault:
        if fault.errno in _NO_SPACE:
            raise errors.NoSpace from None
        if fault.errno in _NO_ACCESS:
            raise errors.ReadOnly from None
        if fault.errno == errno.ENOENT:  # the folder is gone, or the stick it was on
            raise errors.FileMissing from None
        raise
