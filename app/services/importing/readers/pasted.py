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
from app.services.importing.readers.fills import RGB
from app.services.importing.readers.text_lines import split_lines
from app.services.importing.readers.tidying import tidy_workbook
from app.services.importing.readers.workbook import (
    EMPTY,
    MAX_COLUMNS,
    MAX_ROWS,
    Cell,
    Fill,
    SheetRow,
    Value,
    Workbook,
    Worksheet,
)
from app.services.importing.word_lists import sheet_words

_NUMBER = re.compile(r"[1-9]\d{0,11}")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_PHONE = re.compile(r"(?:\+|0)[\d\s()-]{6,16}")
_YEAR = re.compile(r"19\d\d|200\d|201\d")
_DAY = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})|\d{4}-\d\d-\d\d.*")
_CLASS_COLOUR = re.compile(r"\.([\w-]+)\s*\{[^}]*?background(?:-color)?:\s*([^;}\s]+)", re.DOTALL)
_OWN_COLOUR = re.compile(r"background(?:-color)?:\s*([^;\"']+)")
_RGB = re.compile(r"rgb\((\d+),\s*(\d+),\s*(\d+)\)")
_NAMED = {
    "yellow": "#FFFF00", "red": "#FF0000", "lime": "#00FF00", "green": "#008000",
    "pink": "#FFC0CB", "fuchsia": "#FF00FF", "aqua": "#00FFFF", "blue": "#0000FF",
}  # fmt: skip
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
    colours = _colours(html, len(lines))
    rows = []
    lone = list[tuple[int, str]]()
    for number, (line, open_quotes) in enumerate(lines, start=1):
        lone += ((number, words) for words in open_quotes)
        cells = tuple(
            cell_of_text(word, colours.get((number - 1, at))) for at, word in enumerate(line)
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


def cell_of_text(word: str, fill: Fill | None = None) -> Cell:
    """A cell out of its text alone: digits that don't begin with a zero are a number."""
    value: Value = word.strip() or None
    if value and _NUMBER.fullmatch(word.strip()):
        value = float(word)
    return Cell(value, fill) if value is not None or fill else EMPTY


def _colours(html: str, rows: int) -> dict[tuple[int, int], Fill]:
    """The colours of the copied cells, where the table has as many rows as the text."""
    if "<t" not in html:
        return {}
    table = _PastedTable(find_class_colours(html))
    table.feed(html)
    return table.fills if table.row + 1 == rows else {}


class _PastedTable(HTMLParser):
    """Walks through the first table of the clipboard's HTML."""

    def __init__(self, classes: Mapping[str, Fill]) -> None:
        super().__init__()
        self._classes = classes
        self.fills: dict[tuple[int, int], Fill] = {}
        self.row, self._column = -1, 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "tr":
            self.row, self._column = self.row + 1, 0
        elif tag in ("td", "th"):
            if fill := find_own_colour(given, self._classes):
                self.fills[self.row, self._column] = fill
            self._column += int(given.get("colspan", "1") or 1)


def find_class_colours(html: str) -> dict[str, Fill]:
    """The colour of each class that a page's style sheet gives one."""
    return {name: Fill(rgb) for name, told in _CLASS_COLOUR.findall(html) if (rgb := _rgb(told))}


def find_own_colour(given: Mapping[str, str], classes: Mapping[str, Fill]) -> Fill | None:
    """The colour of an element by its attributes, else by its class."""
    own = _OWN_COLOUR.search(given.get("style", ""))
    rgb = _rgb(own[1] if own else given.get("bgcolor", ""))
    return Fill(rgb) if rgb else classes.get(given.get("class", ""))


def _rgb(colour: str) -> str:
    colour = colour.strip()
    if RGB.fullmatch(colour):
        return colour.upper()
    if parts := _RGB.fullmatch(colour):
        return "#{:02X}{:02X}{:02X}".format(*(min(255, int(part)) for part in parts.groups()))
    return _NAMED.get(colour.lower(), "")
