"""The `.rinnalla` file of a backup: the encrypted caseload, its slot file and a manifest in a zip.

Nothing in it is compressed, and nothing but these three names is taken out of it, so that a
hostile file can neither write outside its folder nor grow.
"""

import errno
import hashlib
import json
import shutil
import struct
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.services import errors
from app.services.storage import file_names, private_files

SUFFIX = file_names.BACKUP_SUFFIX
FORMAT = 2
DATABASE = "caseload.db"
KEYS = "caseload.keys"
MANIFEST = "manifest.json"
LARGEST_MANIFEST = 64 * 1024  # bytes
LARGEST_KEYS = 64 * 1024  # bytes
_CHUNK = 1 << 20  # bytes
_NO_DATE = (1980, 1, 1, 0, 0, 0)
# All that the standard library raises for a file that is not a sound zip.
_UNSOUND = (
    zipfile.BadZipFile,
    NotImplementedError,
    RuntimeError,
    ValueError,
    EOFError,
    KeyError,
    OverflowError,
    struct.error,
)


class ArchivePart(BaseModel):
    """One file inside."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    size: int = Field(ge=0)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")


class Manifest(BaseModel):
    """What a backup says about itself; it holds nothing about people but how many rows there are.

    `number` counts backups and `day` the days with a backup, both of one caseload. `counter` is
    the last line of the log, `digest` that of all rows. `device` tells the computers of one
    caseload apart; `seal` is made with the caseload's key over all the rest (`sealing`). Format 1
    has neither.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    v: Literal[1, 2] = 2
    db_id: str = Field(pattern=r"^[0-9a-f]{32}$")
    number: int = Field(ge=1)
    day: int = Field(ge=1)
    made_at: datetime
    counter: int = Field(ge=0)
    schema_version: int = Field(ge=1)
    counts: dict[str, int]
    digest: str = Field(pattern=r"^[0-9a-f]{64}$")
    parts: dict[Literal["caseload.db", "caseload.keys"], ArchivePart]
    device: str = Field(default="", max_length=32)
    seal: str = Field(default="", max_length=64)


def read(path: Path) -> Manifest:
    """What the backup says about itself.

    Raises:
        FileMissing: There is no such file.
        NotABackup: It is no whole backup.
        TooNew: A newer Rinnalla made it.
    """
    with _open_archive(path) as archive:
        return _manifest(archive)


def slot_bytes(path: Path) -> bytes | None:
    """The slot file in the backup, or None where there is none.

    Raises:
        FileMissing, NotABackup: As `read`.
    """
    with _open_archive(path) as archive:
        if KEYS not in archive.namelist() or archive.getinfo(KEYS).file_size > LARGEST_KEYS:
            return None
        return archive.read(KEYS)


def pack(path: Path, manifest: Manifest, files: Mapping[str, Path]) -> None:
    """Write a backup file, safe on the disk.

    Args:
        path: Where the backup is written.
        manifest: What it says about itself.
        files: The files inside, by their names there.

    Raises:
        NoSpace, ReadOnly: It can't be written; nothing is left.
    """
    with (
        private_files.disk_faults(),
        _remove_on_fault(path),
        private_files.create_private_file(path) as file,
        zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive,
    ):
        flush = private_files.flush_steadily(file)
        archive.writestr(_make_member(MANIFEST), manifest.model_dump_json(indent=1))
        for name, source in files.items():
            member = _make_member(name)
            member.file_size = source.stat().st_size
            with source.open("rb") as read, archive.open(member, "w") as written:
                while chunk := read.read(_CHUNK):
                    written.write(chunk)
                    flush()


def _make_member(name: str) -> zipfile.ZipInfo:
    """A part of the zip with a date of its own: the clock's may be one that zip has no number for.

    A computer whose battery is empty wakes up in 1970.
    """
    member = zipfile.ZipInfo(name, _NO_DATE)
    member.external_attr = 0o600 << 16
    return member


def unpack(path: Path, folder: Path) -> Manifest:
    """Take the caseload and its slot file out of a backup into a folder, compared as they come.

    Raises:
        FileMissing, NotABackup, TooNew: As `read`.
        NoSpace, ReadOnly: The folder can't be written.
    """
    with _open_archive(path) as archive:
        manifest = _manifest(archive)
        if DATABASE not in manifest.parts:
            raise errors.NotABackup
        private_files.make_folder(folder)
        for name, part in manifest.parts.items():
            with (
                private_files.disk_faults(),
                archive.open(name) as source,
                private_files.create_private_file(folder / name) as target,
            ):
                _copy(source, target, part)
    return manifest


def part_of(file: Path) -> ArchivePart:
    """Size and digest of a file that is to be packed."""
    whole = hashlib.sha256()
    with file.open("rb") as source:
        while chunk := source.read(_CHUNK):
            whole.update(chunk)
    return ArchivePart(size=file.stat().st_size, sha256=whole.hexdigest())


def compare(path: Path) -> Manifest:
    """Read a whole backup back from the disk and compare it with its manifest; as `read`.

    Raises:
        FileMissing, NotABackup, TooNew: As `read`.
    """
    with _open_archive(path) as archive:
        manifest = _manifest(archive)
        for name, part in manifest.parts.items():
            with archive.open(name) as source:
                _copy(source, None, part)
    return manifest


@contextmanager
def _open_archive(path: Path) -> Iterator[zipfile.ZipFile]:
    if not path.is_file():
        raise errors.FileMissing
    with private_files.disk_faults():
        try:
            with zipfile.ZipFile(path) as archive:
                _refuse_what_is_not_ours(archive, path.stat().st_size)
                yield archive
        except _UNSOUND:
            raise errors.NotABackup from None
        except OSError as fault:
            if fault.errno != errno.EINVAL:
                raise
            raise errors.NotABackup from None  # a place before the file's beginning


def _refuse_what_is_not_ours(archive: zipfile.ZipFile, size: int) -> None:
    members = archive.infolist()
    names = [member.filename for member in members]
    if len(set(names)) != len(names) or not set(names) <= {DATABASE, KEYS, MANIFEST}:
        raise errors.NotABackup
    for member in members:
        stored = member.compress_type == zipfile.ZIP_STORED
        if not stored or member.file_size != member.compress_size or member.file_size > size:
            raise errors.NotABackup


def _manifest(archive: zipfile.ZipFile) -> Manifest:
    if archive.getinfo(MANIFEST).file_size > LARGEST_MANIFEST:
        raise errors.NotABackup
    try:
        body: Any = json.loads(archive.read(MANIFEST))
        if isinstance(body, dict) and isinstance(body.get("v"), int) and body["v"] > FORMAT:
            raise errors.TooNew
        manifest = Manifest.model_validate_json(json.dumps(body))
    except (ValidationError, RecursionError):
        raise errors.NotABackup from None
    if set(manifest.parts) | {MANIFEST} != set(archive.namelist()):
        raise errors.NotABackup
    for name, part in manifest.parts.items():
        if archive.getinfo(name).file_size != part.size:
            raise errors.NotABackup
    return manifest


def _copy(source: Any, target: BinaryIO | None, part: ArchivePart) -> None:
    whole = hashlib.sha256()
    while chunk := source.read(_CHUNK):
        whole.update(chunk)
        if target is not None:
            target.write(chunk)
    if whole.hexdigest() != part.sha256:
        raise errors.NotABackup


@contextmanager
def _remove_on_fault(path: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise


def remove_folder(folder: Path) -> None:
    """Remove a working folder with what a crash left in it."""
    with suppress(OSError):
        for file in folder.iterdir():
            private_files.shrink_steadily(file)
    shutil.rmtree(folder, ignore_errors=True)
