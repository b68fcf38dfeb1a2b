"""How the files of a caseload are named: side files have its name and an ending of their own."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from app.late import LateModule
from app.services import errors

if TYPE_CHECKING:
    from app.models import refusals
else:
    refusals = LateModule("app.models.refusals")

KEYS_SUFFIX = ".keys"
BACKUP_SUFFIX = ".rinnalla"
CLIENT_SUFFIX = ".rinnalla-client"
LOCKED_SUFFIX = ".locked"
SUMMARY_SUFFIX = ".rinnalla-summary"  # what the window saves, so that a double click opens it
PLAIN_SUMMARY_SUFFIX = ".json"  # the same document, as commands write it
SUMMARY_SUFFIXES = (SUMMARY_SUFFIX, PLAIN_SUMMARY_SUFFIX)
# What a double click in a folder opens; the packages register the kinds that are ours alone.
OPENED_SUFFIXES = (".db", BACKUP_SUFFIX, *SUMMARY_SUFFIXES)


def is_opened(name: str) -> bool:
    """Whether a word of the command line is a file that the window opens, and no command."""
    return not name.startswith("-") and Path(name).suffix.casefold() in OPENED_SUFFIXES


def lock_mark_path(path: Path) -> Path:
    """The path of the mark of a locked caseload: beside the file that a link leads to."""
    real = Path(os.path.realpath(path))
    return real.with_name(f"{real.name}{LOCKED_SUFFIX}")


def refuse_name(path: Path) -> None:
    """Refuse a caseload's name that its own slot file or a backup would have.

    Raises:
        Refused: The name is one of those (Reason.NAME_OF_ANOTHER_KIND).
    """
    if path.suffix in (BACKUP_SUFFIX, KEYS_SUFFIX):
        raise errors.Refused(refusals.Reason.NAME_OF_ANOTHER_KIND)
