"""The lock that keeps a caseload to one program: its own, on a descriptor of its own.

SQLite's locks are POSIX locks: on Linux and macOS they go as soon as any part of this process
closes any descriptor of the file, and a file dialog that looks at a folder does just that. This
lock is on a file beside the caseload and belongs to one descriptor (flock), so that nothing else
can drop it; and since it is not the caseload itself, it holds while that is replaced. A crash
leaves the file, never the lock. Windows locks a byte of it (tried on wine alone).
"""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.services import errors
from app.services.storage.private_files import disk_faults

SUFFIX = ".lock"
# Somebody has it: Unix and Windows say so by these; wine, which has no number for it, by none.
_BUSY = {errno.EAGAIN, errno.EACCES, errno.EDEADLK, *({0} if os.name == "nt" else ())}
_NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


class FileLock:
    """A lock that this process holds until `release`."""

    def __init__(self, path: Path, handle: int | None) -> None:
        self._path, self._handle = path, handle

    def release(self) -> None:
        """Let others in, and remove the file that nobody needs then. Twice is as good as once."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        try:
            with suppress(OSError):
                if os.name != "nt" and _is_at(handle, self._path):
                    self._path.unlink()  # while it is held: a process that waits for it looks again
        finally:
            os.close(handle)
        if os.name == "nt":
            with suppress(OSError):
                self._path.unlink()


def lock_path(caseload_path: Path) -> Path:
    """The path of a caseload's lock; a link and its target have the same."""
    real = Path(os.path.realpath(caseload_path))
    return real.with_name(f"{real.name}{SUFFIX}")


def acquire(caseload_path: Path) -> FileLock:
    """Take the lock of a caseload.

    In a folder that can't be written, and on a disk that knows no such locks, there is none.

    Raises:
        FileBusy: Somebody else has it.
    """
    path = lock_path(caseload_path)
    while True:
        handle = _open(path)
        if handle is None:
            return FileLock(path, None)
        try:
            _take(handle)
        except BaseException:
            os.close(handle)
            raise
        if os.name == "nt" or _is_at(handle, path):
            return FileLock(path, handle)
        os.close(handle)  # its last holder has just removed it


@contextmanager
def hold(caseload_path: Path, lock: FileLock | None = None) -> Iterator[FileLock]:
    """Hold the lock of a caseload meanwhile, or the one that the caller has.

    Raises:
        FileBusy: Somebody else has it.
    """
    taken = lock or acquire(caseload_path)
    try:
        yield taken
    finally:
        if lock is None:
            taken.release()


@contextmanager
def hand_over(caseload_path: Path, lock: FileLock | None = None) -> Iterator[FileLock]:
    """Take the lock and hand it to the block; it is released only if the block fails.

    Args:
        lock: One that the caller has already; then nothing is taken, and nothing released.
    """
    taken = lock or acquire(caseload_path)
    try:
        yield taken
    except BaseException:
        if lock is None:
            taken.release()
        raise


def is_held(caseload_path: Path) -> bool:
    """Whether somebody has the lock now, this process or another."""
    if not os.path.lexists(lock_path(caseload_path)):
        return False
    try:
        acquire(caseload_path).release()
    except errors.FileBusy:
        return True
    return False


def _open(path: Path) -> int | None:
    """A descriptor of the lock file; None where there is none and none can be made."""
    if not path.parent.is_dir():
        return None
    for flags in (os.O_RDWR | os.O_CREAT, os.O_RDONLY):
        with suppress(OSError):
            handle = os.open(path, flags | _NO_LINK, 0o600)
            if stat.S_ISREG(os.fstat(handle).st_mode):
                return handle
            os.close(handle)
    return None


def _take(handle: int) -> None:
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as fault:
        if fault.errno in _BUSY:
            raise errors.FileBusy from None
        return  # a disk without such locks: SQLite's own must do


def _is_at(handle: int, path: Path) -> bool:
    with disk_faults():
        mine = os.fstat(handle)
    try:
        there = path.lstat()
    except OSError:
        return False
    return (mine.st_dev, mine.st_ino) == (there.st_dev, there.st_ino)
