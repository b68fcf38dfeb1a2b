"""The phone number and the address of a row, of a client or of an employer."""

import re

from app.models.rules.importing.headings import Target, plain
from app.services.importing.problems import ProblemKind
from app.services.importing.readers.workbook import EMPTY
from app.services.importing.rows.row_reader import (
    RowReader,
    is_address_alone,
    link_address,
    with_zero,
)

_ADDRESS = re.compile(r"\W(?:at|ät|miukumauku)\W", re.IGNORECASE)
_LOCAL_NUMBERS = range(6, 8)  # digits; a shorter one is an extension
_MAIL_WORDS = frozenset({"sahkoposti", "s posti", "email", "e mail", "e post", "epost", "mail"})


def find_phone(read: RowReader, text: str) -> str:
    """The number that the text of the cell is."""
    if not text or text[0] in "0+":
        return text
    number = with_zero(read.cell(Target.PHONE).value, text)
    if number == text and text.isdecimal() and len(text) in _LOCAL_NUMBERS:
        read.add_problem(ProblemKind.PHONE_UNSURE, Target.PHONE, text)
    return number


def find_email(read: RowReader, text: str) -> str:
    """The address; one behind the words 'sähköposti' counts, and its words are kept."""
    cell = read.cell(Target.EMAIL) if read.is_marked else EMPTY
    if not cell.link or not is_address_alone(cell):
        if text and "@" not in text and not _ADDRESS.search(text):
            read.add_problem(ProblemKind.NO_ADDRESS, Target.EMAIL, text)
            read.keep(Target.EMAIL, text)
            return ""
        return text
    if text and plain(text) not in _MAIL_WORDS:
        read.keep(Target.EMAIL, text)
    return link_address(cell)
