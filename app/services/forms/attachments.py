"""Papers that come from elsewhere: taken into the encrypted file, looked at, saved out, removed.

Nothing of a paper is written anywhere else, unless the coach asks for a copy; that is logged.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlmodel import Session, col, select

from app.models.attachment import (
    Attachment,
    AttachmentContent,
    AttachmentFields,
)
from app.models.client import Client
from app.models.enums import LogAction
from app.models.refusals import Reason
from app.services.errors import FileExists, NotFound, Refused
from app.services.storage import private_files, records
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload

LARGEST_MB = 20
"""Megabytes of one paper; a long scan of both sides fits."""
LARGEST = LARGEST_MB * 1_000_000
PDF = "application/pdf"
_BEGINNINGS = {
    b"%PDF-": PDF,
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
    b"BM": "image/bmp",
}
_PDF_WITHIN = 1024  # bytes in which PDF readers look for the beginning


@dataclass(frozen=True)
class AttachmentRow:
    """A paper in a list; `media` is empty where the program can't show it."""

    id: int
    name: str
    media: str
    size: int
    day: date | None


def list_attachments(caseload: Caseload, client_id: int) -> list[AttachmentRow]:
    """The client's papers from elsewhere, the newest first."""
    with caseload.reading() as session:
        rows = session.exec(
            select(Attachment)
            .where(Attachment.client_id == client_id)
            .order_by(col(Attachment.day).desc(), col(Attachment.id).desc())
        ).all()
        return [AttachmentRow(row.id or 0, row.name, row.media, row.size, row.day) for row in rows]


def read_files(files: list[Path]) -> list[tuple[str, bytes]]:
    """The name and content of each file, before any is kept.

    Raises:
        Refused: A paper is bigger than one may be, is empty, or is no file (Reason.PAPER_TOO_BIG,
            PAPER_IS_EMPTY, PAPER_IS_NO_FILE).
        FileMissing: A file is not there.
    """
    return [(file.name, _content(file)) for file in files]


def attach(caseload: Caseload, client_id: int, papers: list[tuple[str, bytes]]) -> Change:
    """Keep papers inside the file, as one step to undo; their ids are in `change`.

    Raises:
        NotFound: There is no such client.
        Refused: A paper is too big or empty (Reason.PAPER_TOO_BIG, PAPER_IS_EMPTY); none is kept.
    """
    for _name, content in papers:
        _check_size(len(content))
    with caseload.unit() as unit:
        if unit.session.get(Client, client_id) is None:
            raise NotFound
        for name, content in papers:
            fields = AttachmentFields(
                client_id=client_id,
                name=" ".join(name.split())[:500],
                media=media_of(content),
                size=len(content),
                day=unit.today,
            )
            kept = unit.add(records.row_of(fields))
            unit.add(AttachmentContent(attachment_id=kept, data=content))
        return unit.commit()


def rename(caseload: Caseload, attachment_id: int, name: str) -> Change:
    """Rename a paper; an empty name changes nothing.

    Raises:
        InvalidValue: Too long a name.
        NotFound: There is no such paper.
    """
    kept = name.strip() or records.get(caseload, AttachmentFields, attachment_id).name
    return records.edit(caseload, AttachmentFields, attachment_id, name=kept)


def remove(caseload: Caseload, attachment_id: int) -> Change:
    """Remove a paper; undo brings it back while the file is open.

    Raises:
        NotFound: There is no such paper.
    """
    return records.remove(caseload, AttachmentFields, attachment_id)


def open_attachment(caseload: Caseload, attachment_id: int) -> tuple[AttachmentRow, bytes]:
    """A paper to look at, in memory alone; the opening is logged.

    Raises:
        NotFound: There is no such paper.
    """
    with caseload.reading() as session:
        row, content = _find(session, attachment_id)
        found = AttachmentRow(attachment_id, row.name, row.media, row.size, row.day)
        client_id = row.client_id
    if not caseload.read_only:
        with caseload.unit() as unit:
            unit.log(
                LogAction.OPENED, subject="attachment", row_id=attachment_id, client_id=client_id
            )
            unit.commit()
    return found, content


def save_copy(
    caseload: Caseload, attachment_id: int, target: Path, *, replace: bool = False
) -> None:
    """Write a readable copy of a paper, and log it.

    Raises:
        NotFound: There is no such paper.
        FileExists: A file is there, and the coach has not agreed to `replace` it.
        NoSpace, FileMissing: The copy can't be written.
    """
    with caseload.unit() as unit:
        row, content = _find(unit.session, attachment_id)
        if target.exists() and not replace:
            raise FileExists
        private_files.write(target, content)
        unit.log(LogAction.SAVED_COPY, subject="attachment", row_id=row.id, client_id=row.client_id)
        unit.commit()


def media_of(content: bytes) -> str:
    """The MIME type of what the program can show, by its first bytes; empty for all else."""
    if b"%PDF-" in content[:_PDF_WITHIN]:
        return PDF
    return next((kind for first, kind in _BEGINNINGS.items() if content.startswith(first)), "")


def _content(file: Path) -> bytes:
    if not file.is_file():
        raise Refused(Reason.PAPER_IS_NO_FILE)
    with private_files.disk_faults(file):
        _check_size(file.stat().st_size)
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    _check_size(len(content))
    return content


def _check_size(size: int) -> None:
    if size > LARGEST:
        raise Refused(Reason.PAPER_TOO_BIG, most=LARGEST_MB)
    if not size:
        raise Refused(Reason.PAPER_IS_EMPTY)


def _find(session: Session, attachment_id: int) -> tuple[Attachment, bytes]:
    row = session.get(Attachment, attachment_id)
    content = session.exec(
        select(AttachmentContent.data).where(AttachmentContent.attachment_id == attachment_id)
    ).first()
    if row is None or content is None:
        raise NotFound
    return row, content
