"""A text file of separated values: the sign between them and the encoding found by what it holds.

Such a file has neither colours nor comments, which is told.
"""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import islice

from app.services.errors import NotASpreadsheet, SheetTooBig
from app.services.importing.readers.disguised.page_looks import cell_of_text
from app.services.importing.readers.encodings import decode_text
from app.services.importing.readers.text_lines import split_lines
from app.services.importing.readers.workbook import (
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_ROWS,
    Cell,
    SheetRow,
    Workbook,
    Worksheet,
)
from app.services.importing.word_lists import sheet_words

_BETWEEN = (";", "\t", ",", "|")
_SAMPLE = 200  # lines
_GUARDED = re.compile(r"=\"([^\"]*)\"|'([\d+][^']*)")
_OTHER_FORMATS = ("<", "{", "%PDF", "%!PS")
_CONTROLS = dict.fromkeys([*range(9), 11, *range(14, 32), 127])


def read(content: bytes, name: str) -> Workbook:
    """The rows of a text file as a workbook of one sheet.

    Raises:
        NotASpreadsheet: It is no text, or no values with a sign between them.
        SheetTooBig: There are too many rows.
    """
    text = _decode(content)
    between, text = _separator(text)
    rows, cells, lone = [], 0, list[tuple[int, str]]()
    for number, (line, open_quotes) in enumerate(split_lines(text, between), start=1):
        lone += ((number, words) for words in open_quotes)
        cells += len(line)
        if number > MAX_ROWS or len(line) > MAX_COLUMNS or cells > MAX_CELLS:
            raise SheetTooBig
        row = tuple(_cell(word) for word in line)
        if any(row):
            rows.append(SheetRow(number, row))
    sheet = Worksheet(name, tuple(rows), without_colours=True, lone_quotes=tuple(lone))
    return Workbook((sheet,))


def _cell(word: str) -> Cell:
    """A cell of a value; one that is guarded as a text is that text: '="0401"' and "'0401"."""
    guarded = _GUARDED.fullmatch(word.strip())
    return Cell((guarded[1] or guarded[2] or "").strip() or None) if guarded else cell_of_text(word)


def _decode(content: bytes) -> str:
    """The text of the file. Raises NotASpreadsheet."""
    text = decode_text(content)
    begins = text[:_SAMPLE]
    if begins.translate(_CONTROLS) != begins or "\0" in text:
        raise NotASpreadsheet
    if text.lstrip().startswith(_OTHER_FORMATS):
        raise NotASpreadsheet
    return text


def _separator(text: str) -> tuple[str, str]:
    """The sign between the values, and the text without the line 'sep=;' that may name it."""
    first, _, rest = text.partition("\n")
    if first.strip().casefold().startswith("sep=") and len(first.strip()) == len("sep=;"):
        return first.strip()[-1], rest
    best, found = 0, ""
    for between in _BETWEEN:
        lines = (line for line, _ in islice(split_lines(text, between), _SAMPLE))
        fitting = _count_fitting_lines(lines)
        if fitting > best:
            best, found = fitting, between
    if not found or (best < 2 and found in ",|"):
        if sheet_words().is_name_heading(first):
            return "\t", text  # a column of names alone
        raise NotASpreadsheet
    return found, text


def _count_fitting_lines(lines: Iterable[list[str]]) -> int:
    """How many lines have as many values as most of those that have more than one."""
    widths = Counter(len(line) for line in lines if len(line) > 1)
    return max(widths.values(), default=0)
