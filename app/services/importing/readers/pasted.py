"""Rows that were copied in Excel or LibreOffice: their texts, and their colours out of the HTML.

Copied rows often come without their headings; then the columns are guessed from what they hold,
and the coach sees and changes the guess like any other.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from html.parser import HTMLParser
from itertools import islice

from app.models.rules.importing.headings import Role, Target
from app.models.rules.text.given_names import is_given_name
from app.services.errors import NothingInSheet, SheetTooBig
from app.services.importing.readers.disguised.page_looks import (
    NO_LOOKS,
    CellLooks,
    find_class_looks,
    find_own_looks,
)
from app.services.importing.readers.text_lines import split_lines
from app.services.importing.readers.tidying import tidy_workbook
from app.services.importing.readers.workbook import (
    MAX_COLUMNS,
    MAX_ROWS,
    Cell,
    SheetRow,
    Workbook,
    Worksheet,
)
from app.services.importing.word_lists import sheet_words

_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_PHONE = re.compile(r"(?:\+|0)[\d\s()-]{6,16}")
_YEAR = re.compile(r"19\d\d|200\d|201\d")
_DAY = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})|\d{4}-\d\d-\d\d.*")
_SAMPLE = 20  # rows


def read_pasted(text: str, html: str, name: str) -> Workbook:
    """The rows on the clipboard as a workbook of one sheet.

    Raises:
        NothingInSheet: There is no text with a value in it.
        SheetTooBig: There are too many rows.
    """
    lines = list(islice(split_lines(text, "\t"), MAX_ROWS + 1))
    if len(lines) > MAX_ROWS or max((len(line) for line, _ in lines), default=0) > MAX_COLUMNS:
        raise SheetTooBig
    looks = _looks(html, len(lines))
    rows = []
    lone = list[tuple[int, str]]()
    for number, (line, open_quotes) in enumerate(lines, start=1):
        lone += ((number, words) for words in open_quotes)
        cells = tuple(
            looks.get((number - 1, at), NO_LOOKS).make_cell(word) for at, word in enumerate(line)
        )
        if any(cells):
            rows.append(SheetRow(number, cells))
    if not rows:
        raise NothingInSheet
    return tidy_workbook(Workbook((Worksheet(name, tuple(rows), lone_quotes=tuple(lone)),)))


def add_headings(book: Workbook, role: Role, language: str = "fi") -> Workbook:
    """The rows under headings that are guessed from what the columns hold, in row 0 above them.

    A column that tells nothing is one of notes; without a heading it might pass for a legend.

    Args:
        book: The rows as they were copied.
        role: What they hold.
        language: The language of the headings: fi, sv or en.
    """
    (sheet,) = book.sheets
    width = max(len(row.cells) for row in sheet.rows)
    guesses: Sequence[tuple[Target, Callable[[str], bool]]] = (
        _OF_CLIENTS if role is Role.CLIENTS else _OF_CONTACTS
    )
    found: dict[int, Target] = {}
    for target, fits in guesses:
        for at in range(width) if target not in found.values() else ():
            texts = [text for row in sheet.rows[:_SAMPLE] if (text := row.cell(at).text)]
            if at not in found and texts and sum(map(fits, texts)) * 2 > len(texts):
                found[at] = target
                break
    headings = sheet_words().guessed_headings[language]
    named = {at: headings[target] for at, target in found.items()}
    notes, count = headings[Target.NOTES], 0
    for at in range(width):
        if at not in named and any(row.cell(at) for row in sheet.rows):
            count += 1
            named[at] = notes if count == 1 else f"{notes} {count}"
    cells = tuple(Cell(named.get(at)) for at in range(width))
    return Workbook((Worksheet(sheet.name, (SheetRow(0, cells), *sheet.rows), top=0),))


def _is_name(text: str) -> bool:
    words = text.replace(",", " ").split()
    return len(words) > 1 and any(map(is_given_name, words))


def _is_text(text: str) -> bool:
    return any(map(str.isalpha, text)) and not _DAY.fullmatch(text)


_OF_CLIENTS: Sequence[tuple[Target, Callable[[str], bool]]] = (
    (Target.NAME, _is_name),
    (Target.EMAIL, lambda text: bool(_MAIL.fullmatch(text))),
    (Target.PHONE, lambda text: bool(_PHONE.fullmatch(text))),
    (Target.BIRTH, lambda text: bool(_YEAR.fullmatch(text))),
    (Target.STARTED_ON, lambda text: bool(_DAY.fullmatch(text))),
    (Target.ENDED_ON, lambda text: bool(_DAY.fullmatch(text))),
    (Target.NAME, _is_text),
)
_OF_CONTACTS: Sequence[tuple[Target, Callable[[str], bool]]] = (
    (Target.DAY, lambda text: bool(_DAY.fullmatch(text))),
    (Target.EMAIL, lambda text: bool(_MAIL.fullmatch(text))),
    (Target.PHONE, lambda text: bool(_PHONE.fullmatch(text))),
    (Target.EMPLOYER, lambda text: _is_text(text) and not _is_name(text)),
    (Target.PERSON, _is_name),
)


def _looks(html: str, rows: int) -> dict[tuple[int, int], CellLooks]:
    """The looks of the copied cells, where the table has as many rows as the text."""
    if "<t" not in html:
        return {}
    table = _PastedTable(find_class_looks(html))
    table.feed(html)
    return table.looks if table.row + 1 == rows else {}


class _PastedTable(HTMLParser):
    """Walks through the first table of the clipboard's HTML."""

    def __init__(self, classes: Mapping[str, CellLooks]) -> None:
        super().__init__()
        self._classes = classes
        self._width = 0
        self.looks: dict[tuple[int, int], CellLooks] = {}
        self.row, self._column = -1, 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "tr":
            self.row, self._column, self._width = self.row + 1, 0, 0
            return
        look = find_own_looks(tag, given, self._classes)
        if tag in ("td", "th"):
            self._column += self._width
            self._width = int(given.get("colspan", "1") or 1)
        else:
            look = look._replace(fill=None)
        if look != NO_LOOKS:
            at = self.row, self._column
            self.looks[at] = look.merge_with(self.looks.get(at, NO_LOOKS))
