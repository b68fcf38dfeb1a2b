"""Which backups of a caseload there are, and what unfinished work has left beside it."""

import os
from contextlib import suppress
from dataclasses import dataclass
from glob import escape
from itertools import chain, count
from pathlib import Path

from app.services import errors
from app.services.storage import private_files
from app.services.storage.file_names import lock_mark_path
from app.services.vault import slots
from app.services.vault.backups import archive
from app.services.vault.backups.archive import Manifest

FOLDER = "backups"
WORKING = ".working"
LOOKING = ".looking"


@dataclass(frozen=True)
class Backup:
    """A backup file and what it says about itself."""

    path: Path
    manifest: Manifest


def folder_of(caseload_path: Path) -> Path:
    """The folder of a caseload's backups."""
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


def free_name(wanted: Path, manifest: Manifest) -> Path:
    """Where a backup goes: never over anybody else's, who may call it the same in the same folder.

    Two coaches on one network drive both have a `caseload.db` and a first backup of today, and
    one may have put a colleague's beside her own.
    """
    mark = f"{wanted.stem}-{manifest.digest[:8]}"
    names = chain((wanted.stem, mark), (f"{mark}-{number}" for number in count(2)))
    places = (wanted.with_name(f"{name}{archive.SUFFIX}") for name in names)
    return next(one for one in places if not os.path.lexists(one) or _is_this(one, manifest))


def _is_this(path: Path, manifest: Manifest) -> bool:
    try:
        return archive.read(path) == manifest
    except (errors.KnownError, OSError):
        return False


def list_files_aside(caseload_path: Path) -> list[Path]:
    """Whole files kept beside a caseload: from before a restore, oldest first, or a recovery."""
    folder, stem = caseload_path.parent, escape(caseload_path.stem)
    found = [
        *folder.glob(f"{stem}-before-restore-*.db"),
        *folder.glob(f"{stem}-before-recovery.db"),
    ]
    return sorted(found, key=lambda one: (len(one.name), one.name))


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

    Another caseload in the same folder may be in use at this moment.
    """
    folder, name, stem = folder_of(caseload_path), caseload_path.name, escape(caseload_path.stem)
    found = [folder / f"{WORKING}-{caseload_path.stem}", looking_folder(caseload_path)]
    found.append(caseload_path.with_name(f"{name}.restoring"))
    slot_path = slots.slot_path_of(caseload_path)
    replaced = [slot_path, slots.previous(slot_path), slots.coming(slot_path)]
    replaced.append(lock_mark_path(caseload_path))
    found += [file.with_name(f"{file.name}.new") for file in replaced]
    found += caseload_path.parent.glob(f"{stem}-before-restore-*.new")
    day, number = "[0-9]" * 4 + "-[0-9][0-9]-[0-9][0-9]", "[0-9]" * 4
    found += folder.glob(f"{stem}-{day}-{number}*{archive.SUFFIX}.part*")
    found += private_files.list_probes(caseload_path.parent)
    return [one for one in found if one.exists()]


def looking_folder(caseload_path: Path) -> Path:
    """Where a backup of the caseload is unpacked to be looked into."""
    return folder_of(caseload_path) / f"{LOOKING}-{caseload_path.stem}"
