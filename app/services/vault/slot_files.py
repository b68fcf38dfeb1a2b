"""The slot files of a caseload: which there are, and which is the one in force."""

from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from app.services.storage import private_files
from app.services.storage.keys import MasterKey
from app.services.vault import slots


def list_beside(path: Path, db_id: str) -> list[slots.SealedSlots]:
    """One that waits to take over, and the one beside the caseload or its spare copy."""
    slot_path = slots.slot_path_of(path)
    found = (slots.read_one(slots.coming(slot_path), db_id), slots.read(slot_path, db_id))
    return [file for file in found if file is not None]


def settle(
    path: Path, db_id: str, master: MasterKey, others: Iterable[slots.SealedSlots] = ()
) -> None:
    """Make the slot file beside a caseload the one that belongs to its key.

    It finishes what a crash cut short (a new key, a restore) and mends a lost or damaged one, with
    one of the `others` (those of backups) where nothing beside it fits.

    Args:
        path: The caseload.
        db_id: Its id.
        master: Its master key, which a slot file has to fit.
        others: Slot files from elsewhere.

    Raises:
        NoSpace, ReadOnly: The slot file can't be written.
    """
    slot_path = slots.slot_path_of(path)
    waiting = slots.coming(slot_path)
    main = slots.read_one(slot_path, db_id)
    if main is None or not slots.is_genuine(main, master):
        candidates = chain(list_beside(path, db_id), others)
        found = next((file for file in candidates if slots.is_genuine(file, master)), None)
        if found is None:
            return
        slots.write(slot_path, found.contents(), master)
    with private_files.disk_faults():
        waiting.unlink(missing_ok=True)
