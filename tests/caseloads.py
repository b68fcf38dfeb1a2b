"""Caseload files for the tests, as the program makes them."""

from pathlib import Path

from app.services import access
from app.services.credentials import ByKeyring
from app.services.storage.unit_of_work import Caseload, Clock, local_time
from app.services.vault import opening, slots
from app.services.vault.keyring_entry import SystemKeyring

LOW = slots.Effort(memory=19 * 1024, passes=1, lanes=1)
"""The least that a guess may cost, so that a test opens a file at once."""


def create(
    path: Path,
    passphrase: str,
    *,
    language: str = "fi",
    clock: Clock = local_time,
    effort: slots.Effort | None = LOW,
) -> Caseload:
    """A new caseload with its lists, open; nothing of it is noted on this computer yet."""

    def fill(caseload: Caseload) -> None:
        access.fill_new_caseload(caseload, language)

    return opening.create(path, passphrase, fill, clock=clock, effort=effort)


def open_with_keyring(path: Path, ring: SystemKeyring | None = None) -> Caseload | None:
    """Open a caseload as the start page does where the keyring has its key."""
    found = access.open_caseload(path, ByKeyring(), ring=ring)
    return None if found is None else found.caseload
