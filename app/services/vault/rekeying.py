"""A new master key: the file is encrypted again; the old paper and passphrase no longer open it.

Any crash in between leaves a file that opens with exactly one of the two keys, and slot files for
both; the next start takes the one that fits and removes the other.
"""

from sqlalchemy import Engine

from app.services import errors
from app.services.progress import Progress, no_progress
from app.services.storage import engine, private_files
from app.services.storage.keys import MasterKey
from app.services.storage.unit_of_work import Caseload
from app.services.vault import checking, slot_files, slots
from app.services.vault.backups import making
from app.services.vault.backups.sealing import keep_seal_key
from app.services.vault.keyring_entry import SystemKeyring, system_keyring

_BACKUP_SHARE = 60  # of 100


def rekey(
    caseload: Caseload,
    passphrase: str,
    fresh: MasterKey,
    progress: Progress = no_progress,
    *,
    effort: slots.Effort | None = None,
    ring: SystemKeyring | None = None,
) -> None:
    """Encrypt the caseload with a key whose paper has been written down, for a passphrase.

    A verified backup with the old key is made first. Old backups keep the old key.

    Args:
        caseload: The open caseload.
        passphrase: What opens it afterwards.
        fresh: The new master key.
        progress: Told how far it is, of 100.
        effort: What a guess of the passphrase costs; without it what fits this computer.
        ring: The keyring whose entry is renewed; without one, this computer's.

    Raises:
        PassphraseTooShort, ReadOnly, Cancelled: The old key still holds.
        NoSpace: The disk has no room for the file's size again; the old key still holds.
        Damaged: The file does not pass its checks, before or after.
        NoWayIn: The caseload was opened without its master key.
    """
    with caseload.take_turn(progress):
        caseload.refuse_if_read_only()
        if caseload.master is None:
            raise errors.NoWayIn
        old_master = caseload.master
        path, db_id = caseload.path, engine.identity(caseload.path)
        slot_path = slots.slot_path_of(path)
        slot = slots.passphrase_slot(db_id, fresh, passphrase, effort)
        old = slots.read(slot_path, db_id)
        making.make(caseload, lambda done, total: progress(_BACKUP_SHARE * done // total, 100))
        file = slots.SlotFile(
            db_id=db_id,
            generation=old.generation + 1 if old else 1,
            check=fresh.check(db_id),
            slots=(slot,),
        )
        private_files.write(slots.coming(slot_path), slots.as_bytes(file, fresh))
        with caseload.raw_connection() as connection:
            connection.execute(f"PRAGMA rekey = \"x'{fresh.database_key().hex()}{db_id}'\"")
        progress(90, 100)
        caseload.reopen(lambda: _reopen_file(caseload, fresh))
        if caseload.master is not old_master:
            keep_seal_key(caseload, old_master.backup_key())
        if not checking.check(caseload).ok:
            raise errors.Damaged
        slot_files.settle(path, db_id, fresh)
        slots.previous(slot_path).unlink(missing_ok=True)  # it opens with the old passphrase
        _renew_entry(db_id, fresh, ring or system_keyring())
        progress(100, 100)


def _reopen_file(caseload: Caseload, fresh: MasterKey) -> tuple[Engine, MasterKey]:
    """The file with the new key; with the old one, where the change did not come to its end."""
    assert caseload.master is not None  # noqa: S101 - looked at before
    try:
        return engine.wrap_connection(engine.connect(caseload.path, fresh.database_key())), fresh
    except errors.WrongKey:
        connection = engine.connect(caseload.path, caseload.master.database_key())
        return engine.wrap_connection(connection), caseload.master


def _renew_entry(db_id: str, fresh: MasterKey, ring: SystemKeyring | None) -> None:
    """The keyring gets the new key only where it had the old one."""
    if ring is not None and ring.read(db_id) is not None:
        ring.write(db_id, fresh)
