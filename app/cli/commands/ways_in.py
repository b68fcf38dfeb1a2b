"""How a command opens the caseload or finds the key of a backup: by passphrase or by paper."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from app.cli.context import CommandContext, Stop, read_line
from app.services import access, errors
from app.services.credentials import ByPaper, ByPassphrase, Credential
from app.services.storage.private_files import disk_faults
from app.services.storage.unit_of_work import Caseload
from app.services.vault import slots


@contextmanager
def open_caseload(context: CommandContext, passphrase: str | None = None) -> Iterator[Caseload]:
    """The caseload FILE, opened by its passphrase or its paper and closed afterwards."""
    credential = credential_of(context, passphrase)
    with ExitStack() as stack:
        with telling_paper(context):
            caseload = stack.enter_context(access.use_caseload(context.asked.file, credential))
        yield caseload


def credential_of(context: CommandContext, passphrase: str | None = None) -> Credential:
    """What opens the file or the backup: the paper or the passphrase, as it was asked for."""
    if context.asked.paper_key_stdin:
        return ByPaper(read_line())
    return ByPassphrase(context.passphrase() if passphrase is None else passphrase)


@contextmanager
def telling_paper(context: CommandContext) -> Iterator[None]:
    """A wrong key is reported as one from paper, where it was typed from paper.

    Raises:
        Stop: The key on the paper opens nothing ("wrong_paper").
    """
    try:
        yield
    except errors.WrongKey:
        if not context.asked.paper_key_stdin:
            raise
        raise Stop("wrong_paper") from None


def refuse_same_file(caseload: Path, other: Path) -> None:
    """Refuse to read or write the caseload or its keys as if they were another file.

    Nothing but SQLite may open the caseload, and nothing may be written over it.

    Raises:
        Stop: `other` is the caseload or its slot file ("same_file").
    """
    with disk_faults():
        for own in (caseload, slots.slot_path_of(caseload)):
            if own.exists() and other.exists() and own.samefile(other):
                raise Stop("same_file")
