"""What this computer remembers of a caseload outside of it: how new it was, and where copies go.

One small file a caseload, named by the caseload's id: counters, dates and a folder, nothing about
people. Losing it loses no data.
"""

import json
import secrets
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from platformdirs import user_state_path
from pydantic import BaseModel, ConfigDict, ValidationError

from app.services import errors
from app.services.storage import private_files

LARGEST_FILE = 16 * 1024  # bytes


class Memory(BaseModel):
    """`counter` and `line_at` name the newest line of the log that was seen here.

    `open` stays set when the program ends without closing the file. `fingerprint` is that of the
    file as it was closed here last, "" while it is open; `firsts` are the first pages that it had
    when it was closed here. `put_back`: pages of an older time were met in it. `handed_over` is how
    often it had been given away when that was done here last. `backup_seconds` is how long the last
    backup took.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)

    counter: int = 0
    line_at: str = ""
    seen_at: datetime | None = None
    open: bool = False
    fingerprint: str = ""
    firsts: tuple[str, ...] = ()
    put_back: bool = False
    checked_on: date | None = None
    second_place: str = ""
    second_fault: str = ""
    device: str = ""
    locked: bool = False
    handed_over: int = 0
    backup_seconds: float = 0.0


def recall(db_id: str) -> Memory:
    """What is remembered; for a caseload that was never open here, nothing."""
    path = _file(db_id)
    try:
        if path.stat().st_size > LARGEST_FILE:
            return Memory()
        return Memory.model_validate(json.loads(path.read_bytes()))
    except (OSError, ValueError, RecursionError, ValidationError):
        return Memory()


def remember(db_id: str, **changed: object) -> Memory:
    """Remember something more. A full disk is no reason to stop: then it is not remembered."""
    memory = recall(db_id).model_copy(update=changed)
    with suppress(errors.KnownError):
        private_files.make_folder(_file(db_id).parent)
        private_files.write(_file(db_id), memory.model_dump_json().encode())
    return memory


def device_of(db_id: str) -> str:
    """A random name of this computer, for this caseload alone."""
    known = recall(db_id).device
    return known or remember(db_id, device=secrets.token_hex(8)).device


def has_known(db_id: str) -> bool:
    """Whether a caseload was ever open here."""
    return _file(db_id).is_file()


def forget(db_id: str) -> None:
    """Remember nothing of a caseload any more."""
    with private_files.disk_faults():
        _file(db_id).unlink(missing_ok=True)


def _file(db_id: str) -> Path:
    return user_state_path("rinnalla", appauthor=False) / "seen" / f"{db_id}.json"
