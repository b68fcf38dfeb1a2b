"""How a command opens the caseload or finds the key of a backup: by passphrase or by paper."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.cli.context import CommandContext, Stop, read_line
from app.services import errors
from app.services.storage.keys import MasterKey
from app.services.storage.private_files import disk_faults
from app.services.storage.unit_of_work import Caseload
from app.services.vault import backups, integrity, opening, slots


@contextmanager
def open_caseload(context: CommandContext, passphrase: str | None = None) -> Iterator[Caseload]:
    """The caseload FILE, opened by its passphrase or its paper and closed afterwards."""
    before = integrity.inspect_before_open(context.asked.file)
    if context.asked.paper_key_stdin:
        with telling_paper(context):
            caseload = opening.open_with_paper(context.asked.file, read_line())
    else:
        typed = context.passphrase() if passphrase is None else passphrase
        caseload = opening.open_with_passphrase(context.asked.file, typed)
    noted = integrity.borrow(caseload, before)
    try:
        yield caseload
    finally:
        if noted:
            integrity.close(caseload)
        caseload.close()


@contextmanager
def telling_paper(context: CommandContext) -> Iterator[None]:
    """A key that does not fit is told as that of a paper, where it came from one."""
    try:
        yield
    except errors.WrongKey:
        if not context.asked.paper_key_stdin:
            raise
        raise Stop("wrong_paper") from None


def key_of_backup(context: CommandContext, backup: Path) -> MasterKey:
    """The key of a backup, by its own passphrase or by the paper."""
    if not context.asked.paper_key_stdin:
        return backups.key_by_passphrase(backup, context.passphrase())
    master = MasterKey.from_paper(read_line())
    if master is None:
        raise errors.PaperMistyped
    return master


def refuse_same_file(caseload: Path, other: Path) -> None:
    """Nothing but SQLite may open the caseload, and nothing may be written over it or its keys."""
    with disk_faults():
        for own in (caseload, slots.beside(caseload)):
            if own.exists() and other.exists() and own.samefile(other):
                raise Stop("same_file")
