"""How the files of a caseload are named: side files have its name and an ending of their own."""

from pathlib import Path

from app.models.refusals import Reason
from app.services import errors

KEYS_SUFFIX = ".keys"
BACKUP_SUFFIX = ".rinnalla"


def refuse_name(path: Path) -> None:
    """Refuse a caseload's name that its own slot file or a backup would bear. Raises Refused."""
    if path.suffix in (BACKUP_SUFFIX, KEYS_SUFFIX):
        raise errors.Refused(Reason.NAME_OF_ANOTHER_KIND)
