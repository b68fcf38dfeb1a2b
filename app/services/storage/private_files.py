"""Files that hold people's data or keys: readable by their owner alone, never half-written."""

import errno
import os
import shutil
import stat
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from app.late import LateModule
from app.services import errors
from app.services.storage.windows_rights import restrict_to_owner

if TYPE_CHECKING:
    from app.models.rules.access import file_places
else:
    file_places = LateModule("app.models.rules.access.file_places")  # for Windows alone

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

PATIENCE_SECONDS = 2.0  # a virus scanner or a sync client may hold a file for a moment
ANSWER_SECONDS = 10.0  # a disk that sleeps needs some to wake up
_FLUSH_BYTES = 4 << 20
_SHRINK_BYTES = 16 << 20
_SHRINK_SECONDS = 0.002
_HOLDS_FILES = os.name == "nt"  # elsewhere a file that somebody reads can be replaced
_RESERVES_NAMES = os.name == "nt"
_PROBE = ".rinnalla-"
_ALONE = f"{_PROBE}alone"
_NO_SPACE = {errno.ENOSPC, errno.EDQUOT}
_NO_PLACE = {errno.ENOENT, errno.ELOOP}
_NO_ACCESS = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EISDIR}
_BAD_NAME = {errno.ENAMETOOLONG, errno.EILSEQ}
_GONE_NAMES = (
    *("EIO", "ENODEV", "ENXIO", "ESTALE", "EREMOTEIO", "ENOMEDIUM"),
    *("EHOSTDOWN", "EHOSTUNREACH", "ENETDOWN", "ENETUNREACH", "ENETRESET", "ENOTCONN"),
    *("ECONNRESET", "ECONNABORTED", "ECONNREFUSED", "ESHUTDOWN", "ETIMEDOUT"),
)
# A stick that was pulled out, a network place that does not answer.
_GONE = {getattr(errno, name) for name in _GONE_NAMES if hasattr(errno, name)}
# Windows' own numbers (winerror.h), most of which Python takes for "invalid argument".
_WINDOWS_NO_SPACE = {39, 112, 1295, 1816}
_WINDOWS_NO_ACCESS = {5, 19, 65, 1260, 1326}
_WINDOWS_GONE = {
    *(2, 3, 15, 21, 23, 29, 30, 31, 53, 54, 55, 59, 64, 67, 121),
    *(433, 1006, 1117, 1167, *range(1231, 1240)),
}
_WINDOWS_BAD_NAME = {123, 161, 206, 267}
_WINDOWS_HELD = {32, 33, 170, 225}
_WINDOWS_CLOUD = {*range(358, 405)}


def resolve_link(path: Path) -> Path:
    """What a link leads to: a caseload's keys and backups are in the folder of the file itself."""
    with suppress(OSError):
        if path.is_symlink():
            return Path(os.path.realpath(path))
    return path


def make_folder(folder: Path) -> None:
    """Make a folder for its owner alone; one that is there keeps its own rights.

    Raises:
        ReadOnly: It may not be made, or a file has that name.
        NoSpace: The disk is full.
    """
    with disk_faults(folder):
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        for one in reversed(missing):
            one.mkdir(mode=0o700, exist_ok=True)
            restrict_to_owner(one)
    if not folder.is_dir():
        raise errors.ReadOnly


def write(path: Path, data: bytes, *, keep: Path | None = None) -> None:
    """Put a whole file in place; the file before it moves to `keep`, if given.

    After a crash at any moment the file is the old or the new one.

    Raises:
        NoSpace, ReadOnly, BadFileName: It can't be written; the old file is untouched.
        FileMissing: There is no such folder.
        FileHeldCopyKept: Another program holds the old file, which is untouched; the new one is
            beside it.
    """
    _refuse_reserved_name(path)
    fresh = path.with_name(f"{path.name}.new")
    with disk_faults(path):
        try:
            _write_through(fresh, data)
            if keep is not None and path.exists():
                write(keep, path.read_bytes())
            replace(fresh, path)
        except errors.FileHeld:
            raise errors.FileHeldCopyKept(str(fresh)) from None
        except BaseException:
            with suppress(OSError):
                fresh.unlink()
            raise


def refuse_other_kind(target: Path, beginning: bytes) -> None:
    """Let a paper replace nothing but an older one of the same kind of file.

    Args:
        target: Where it is to be written.
        beginning: The bytes that a file of this kind begins with.

    Raises:
        FileExists: A file of another kind is there, or no file at all, such as a folder.
        FileMissing: There is no such folder.
    """
    with disk_faults():
        if not target.parent.is_dir():
            raise errors.FileMissing
        if not target.exists():
            return
        if not target.is_file():
            raise errors.FileExists
        with target.open("rb") as file:
            if file.read(len(beginning)) != beginning:
                raise errors.FileExists


def read(path: Path, *, most: int) -> bytes:
    """The whole of a plain file.

    Args:
        path: The file.
        most: How many bytes it may have.

    Raises:
        OSError: It can't be read, is larger, or is no plain file: reading a pipe never ends.
    """
    if not path.is_file():
        raise FileNotFoundError
    with path.open("rb") as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    return content


def replace(source: Path, target: Path) -> None:
    """Move a file over another at once, trying again while somebody else holds the target.

    Raises:
        FileHeld: Somebody held it for too long.
    """
    give_up = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            source.replace(target)
            break
        except PermissionError:
            if not _HOLDS_FILES:
                raise
            if time.monotonic() > give_up:
                raise errors.FileHeld from None
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


@contextmanager
def lock_folder_exclusively(folder: Path) -> Iterator[None]:
    """While it holds, no other program makes, restores or removes a caseload in the folder.

    Raises:
        FileBusy: Another program does so now.
    """
    handle = _lock_folder(folder)
    try:
        yield
    finally:
        if handle is not None:
            os.close(handle)
            if sys.platform == "win32":
                with suppress(OSError):  # the next one has it open
                    (folder / _ALONE).unlink()


if sys.platform == "win32":

    def _lock_folder(folder: Path) -> int | None:
        """Windows locks no folders, but a byte of a file in it."""
        try:
            handle = os.open(folder / _ALONE, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return None  # one that can't be written
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            os.close(handle)
            raise errors.FileBusy from None
        return handle

else:

    def _lock_folder(folder: Path) -> int | None:
        with disk_faults():
            handle = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            raise errors.FileBusy from None
        except OSError:
            pass
        return handle


def is_writable(folder: Path) -> bool:
    """Whether a file can be made in the folder; tried, since rights alone may mislead."""
    probe = folder / f"{_PROBE}{os.getpid()}"
    try:
        make_empty(probe)
        probe.unlink(missing_ok=True)  # another program may have cleared it away
    except (OSError, errors.KnownError):
        return False
    return True


def answers(folder: Path) -> bool:
    """Whether a place says within a while what is in it, or that it is not there.

    A look at a network drive that has stopped answering never comes to an end; the thread that is
    left with it holds nothing and ends with the program.
    """
    looked = threading.Event()

    def look() -> None:
        with suppress(OSError), os.scandir(folder) as found:
            next(found, None)
        looked.set()

    threading.Thread(target=look, name="looking", daemon=True).start()
    return looked.wait(ANSWER_SECONDS)


def list_probes(folder: Path) -> list[Path]:
    """What a crash left of such questions; not the lock of the folder, which its next user removes.

    Windows removes no file that is open, and who removes a caseload has that one.
    """
    return [one for one in folder.glob(f"{_PROBE}*") if one.is_file() and one.name != _ALONE]


def keep_copy(source: Path, name: Path) -> None:
    """A second name for a file, or a copy where the disk knows no second names.

    Raises:
        FileExists: That name is taken.
        NoSpace, ReadOnly: The copy can't be written.
    """
    with disk_faults():
        try:
            os.link(source, name)
        except FileExistsError:
            raise errors.FileExists from None
        except OSError:
            copy(source, name)
        sync_folder(name.parent)


def copy(source: Path, target: Path) -> None:
    """A copy of a file, whole or not there.

    Raises:
        NoSpace, ReadOnly, BadFileName: It can't be written; nothing of it is left.
    """
    _refuse_reserved_name(target)
    part = target.with_name(f"{target.name}.new")
    with disk_faults(target):
        try:
            with source.open("rb") as read, create_private_file(part) as written:
                shutil.copyfileobj(read, written, 1 << 20)
            replace(part, target)
        except BaseException:
            with suppress(OSError):
                part.unlink()
            raise


@contextmanager
def create_private_file(path: Path) -> Iterator[BinaryIO]:
    """A new file that only its owner can read; on the disk before it is closed.

    Raises:
        BadFileName: The system allows no file of that name.
        NoSpace, ReadOnly, FileMissing: It can't be written.
    """
    _refuse_reserved_name(path)
    path.unlink(missing_ok=True)
    flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o600)
    if hasattr(os, "fchmod"):
        os.fchmod(handle, 0o600)
    restrict_to_owner(path)
    with os.fdopen(handle, "w+b") as file:
        yield file
        file.flush()
        os.fsync(handle)


def flush_steadily(file: BinaryIO) -> Callable[[], None]:
    """What writes a growing file out to the disk, each time that it has grown by some megabytes.

    Left to the system, hundreds of megabytes go out at once, and a commit of a single page
    waits for them all: more than a second, measured on a caseload of 546 MB.
    """
    flushed = 0

    def flush() -> None:
        nonlocal flushed
        size = os.fstat(file.fileno()).st_size
        if size - flushed >= _FLUSH_BYTES:
            os.fsync(file.fileno())
            flushed = size

    return flush


def shrink_steadily(path: Path) -> None:
    """Empty a large file bit by bit, before it is removed.

    Removed at once, it keeps a commit waiting as `flush_steadily` tells: 240 ms for 546 MB.

    Raises:
        OSError: It can't be written.
    """
    found = path.lstat()
    if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
        return  # what it leads to, or shares its content with, stays
    for size in range(found.st_size - _SHRINK_BYTES, 0, -_SHRINK_BYTES):
        os.truncate(path, size)
        time.sleep(_SHRINK_SECONDS)


def make_empty(path: Path) -> None:
    """Make an empty file for its owner alone.

    Raises:
        FileExists: That name is taken.
        BadFileName: The system allows no file of that name.
    """
    _refuse_reserved_name(path)
    with disk_faults():
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            restrict_to_owner(path)
        except FileExistsError:
            raise errors.FileExists from None


def _refuse_reserved_name(path: Path) -> None:
    """Windows would write into a device, cut a name short or hide a file behind another."""
    if _RESERVES_NAMES and file_places.is_reserved_on_windows(path.name):
        raise errors.BadFileName


def _write_through(path: Path, data: bytes) -> None:
    with create_private_file(path) as file:
        file.write(data)


@contextmanager
def disk_faults(place: Path | None = None) -> Iterator[None]:
    """Raise known errors instead of the system's; the original, with its path, is dropped.

    Raises:
        FileFault: What the system's fault means; a full disk is named where `place` is given.
    """
    try:
        yield
    except OSError as fault:
        raise known_fault(fault, place) from None


def known_fault(fault: OSError, place: Path | None = None) -> errors.KnownError:
    """The known error behind a fault of the file system, of any system; never None.

    Args:
        fault: What the system raised. Its number is looked at, Windows' own one first.
        place: What was being written; with it a full disk is named.
    """
    kind = _find_error_class(fault)
    if kind is errors.NoSpace:
        return disk_full_fault(place) if place else errors.NoSpace()
    if kind is errors.DiskFault:
        return errors.DiskFault(getattr(fault, "winerror", None) or fault.errno or 0)
    return kind()


def _find_error_class(fault: OSError) -> type[errors.KnownError]:
    number = getattr(fault, "winerror", None)
    by_number: tuple[tuple[set[int], type[errors.KnownError]], ...] = (
        (_NO_SPACE, errors.NoSpace),
        (_NO_ACCESS, errors.ReadOnly),
        (_NO_PLACE, errors.FileMissing),
        (_BAD_NAME, errors.BadFileName),
        (_GONE, errors.PlaceGone),
    )
    if number:
        by_number = (
            (_WINDOWS_NO_SPACE, errors.NoSpace),
            (_WINDOWS_NO_ACCESS, errors.ReadOnly),
            ({2, 3}, errors.FileMissing),
            (_WINDOWS_BAD_NAME, errors.BadFileName),
            (_WINDOWS_GONE, errors.PlaceGone),
            (_WINDOWS_HELD, errors.FileHeld),
            (_WINDOWS_CLOUD, errors.CloudFile),
            *by_number,
        )
    return next(
        (kind for numbers, kind in by_number if (number in numbers or fault.errno in numbers)),
        errors.DiskFault,
    )


def disk_full_fault(place: Path) -> errors.NoSpace:
    """The error of a full disk: which disk holds the place, and how large it is."""
    with suppress(OSError):
        there = next(one for one in (place.absolute(), *place.absolute().parents) if one.exists())
        mounted = next(one for one in (there, *there.parents) if one.is_mount())
        gigabytes = round(shutil.disk_usage(there).total / 10**9)
        return errors.DriveFull(mounted.drive or str(mounted), max(1, gigabytes))
    return errors.NoSpace()
