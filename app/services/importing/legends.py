"""What a sheet itself says of its colours: above the rows, below, beside them or on another sheet.

The coach's own words win over the colour's name. Words that mean no status are no guess: they
leave the colour open, and are told.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.models.enums import Status
from app.services.importing.readers.workbook import Fill, SheetRow, Worksheet
from app.services.importing.word_lists import sheet_words

WHITE = "#FFFFFF"
_SAYS = re.compile(r"[=:]|\s[-–—]\s|[-–—=]>|→")
_NAMED = re.compile(r"v[äa]ri|selit|f[äa]rg|f[öo]rklar|colou?r|legend|\bkey\b", re.IGNORECASE)
_TITLE = re.compile(
    r"\s*(?:v[äa]ri\w*|selit\w*|f[äa]rg\w*|f[öo]rklar\w*|colou?rs?(?: codes?)?|legend|key)"
    r"\s*[:=–-]\s*",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[,;|\n·•]\s*(?=\S)|\s+/\s+")
_MOST_LINES = 15
_LONGEST_LINE = 200  # letters


@dataclass(frozen=True)
class LegendLine:
    """One line of a legend: a colour by its `fill` or its name, and the status, if its words tell.

    `named` is the status that the colour's bare name stands for.
    """

    sheet: str
    row: int
    words: str
    fill: str = ""
    named: Status | None = None
    status: Status | None = None


def means_something(fill: Fill | None) -> bool:
    """Whether a fill is a colour at all."""
    return fill is not None and fill.rgb != WHITE


def is_legend_text(text: str) -> bool:
    """Whether the words begin with a colour's name and say something of it."""
    text = _TITLE.sub("", text, count=1)
    colour, rest = sheet_words().split_colour(text)
    return bool(colour) and (not rest or bool(_SAYS.search(text)))


def legend_columns(sheet: Worksheet, header_row: int) -> frozenset[int]:
    """The columns without a heading beside the rows that hold a legend."""
    head = next((row for row in sheet.rows if row.number == header_row), SheetRow(0, ()))
    below = [row for row in sheet.rows if row.number > header_row]
    width = max((len(row.cells) for row in below), default=0)
    last = max((at for at, cell in enumerate(head.cells) if cell), default=-1)
    found = {at for at, cell in enumerate(head.cells) if cell and _is_headed(below, at, cell.text)}
    for at in range(1, width - 1):
        if _names_colours(below, at, head):
            found |= {at, at + 1}
    for column in range(last + 1, width):
        texts = [row for row in below[: 5 * _MOST_LINES] if row.cell(column).text]
        if texts and _is_legend_column(below, texts, column, detached=column > last + 1):
            found |= {column, column - 1} if column - 1 > last else {column}
    return frozenset(found)


def _names_colours(below: list[SheetRow], column: int, head: SheetRow) -> bool:
    """Whether a column holds each colour's name once, and the next one what it stands for."""
    headings = (head.cell(column).text, head.cell(column + 1).text)
    if any(text and not _NAMED.search(text) for text in headings):
        return False
    texts = {row.number: text for row in below if (text := row.cell(column).text)}
    beside = {row.number for row in below if row.cell(column + 1).text}
    alike = len(set(texts.values())) < len(texts)
    if not 1 < len(texts) <= _MOST_LINES or alike or beside != texts.keys():
        return False
    return all(map(sheet_words().is_colour, texts.values()))


def _is_headed(below: list[SheetRow], column: int, heading: str) -> bool:
    """Whether a column is a legend under a heading of its own: 'Värit', 'green = employed'.

    Words that name no colour are one where they stand apart from the table, in colours of their
    own: 'Selite', and a green 'tauolla' below it.
    """
    if not _NAMED.search(heading):
        return False
    rows = [row for row in below if row.cell(column).text]
    texts = [row.cell(column).text for row in rows]
    if not 0 < len(texts) <= _MOST_LINES:
        return False
    if all(_SAYS.search(text) and is_legend_text(text) for text in texts):
        return True
    if not column or len(set(texts)) < len(texts) or any(row.cell(column - 1) for row in below):
        return False
    fills = [fill for row in rows if (fill := _swatch(row, column))]
    return len({fill.rgb for fill in fills}) > 1 and len(fills) * 2 > len(rows)


def _is_legend_column(
    below: list[SheetRow], rows: list[SheetRow], column: int, *, detached: bool
) -> bool:
    texts = [row.cell(column).text for row in rows]
    if len(texts) > _MOST_LINES or len(set(texts)) < len(texts):
        return False
    if any(row.cell(column).text for row in below[5 * _MOST_LINES :]):
        return False
    swatches = [_swatch(row, column) for row in rows]
    coloured = sum(1 for fill in swatches if fill)
    told = sum(1 for text in texts if sheet_words().status_of(text) or is_legend_text(text))
    if not coloured:
        return bool(told) and all(map(is_legend_text, texts))
    distinct = len({fill.rgb for fill in swatches if fill})
    if told * 2 >= len(texts):
        return True
    return detached and distinct > 1 and coloured * 2 > len(texts)


def _swatch(row: SheetRow, column: int) -> Fill | None:
    """The colour of a legend's cell, or of the empty one before it."""
    own = row.cell(column).fill
    if means_something(own):
        return own
    before = row.cell(column - 1) if column else None
    if before is None or (before.text and not sheet_words().is_colour(before.text)):
        return None
    return before.fill if means_something(before.fill) else None


def swatch_rows(sheet: Worksheet, header_row: int) -> dict[int, LegendLine]:
    """The rows below the headings that hold nothing but a colour and words beside it, by number.

    One such row is a legend only where its words mean a status.
    """
    found = {}
    for row in sheet.rows:
        if row.number <= header_row or not row.has_at_most(1) or not any(row.cells):
            continue
        at, cell = next((at, cell) for at, cell in enumerate(row.cells) if cell)
        before = row.cell(at - 1).fill if at else None
        if cell.text and before and means_something(before) and not means_something(cell.fill):
            found[row.number] = line_of(sheet.name, row.number, cell.text, before)
    many = len({line.fill for line in found.values()}) > 1
    return {at: line for at, line in found.items() if many or line.status}


def column_lines(
    sheet: Worksheet, header_row: int, columns: Collection[int]
) -> Iterator[LegendLine]:
    """The lines of the legend that stands beside the rows."""
    for row in sheet.rows if columns else ():
        if row.number <= header_row:
            continue
        for column in sorted(columns):
            text = row.cell(column).text
            if text and not (column + 1 in columns and row.cell(column + 1).text):
                before = row.cell(column - 1).text if column - 1 in columns else ""
                words = f"{before}: {text}" if before else text
                yield line_of(sheet.name, row.number, words, _swatch(row, column))


def above_lines(
    sheet: Worksheet, rows: Iterable[SheetRow], *, many: bool = False
) -> Iterator[LegendLine]:
    """The lines of a legend above the headings, or on a sheet of its own.

    Coloured words are lines of it where there are `many`: in two colours or more.
    """
    rows = list(rows)
    many = many or _count_fills(rows, beside=False) > 1
    swatches = _count_fills(rows, beside=True) > 1
    for row in rows:
        for at, cell in enumerate(row.cells):
            line = _line_at(sheet, row, at, many=many, swatches=swatches)
            if line and len(cell.text) <= _LONGEST_LINE:
                yield from _split(line)
            elif cell.text and not line:
                yield from _mentions(sheet, row, cell.text)


def _mentions(sheet: Worksheet, row: SheetRow, text: str) -> Iterator[LegendLine]:
    """A line for each colour in a sentence that isn't understood: what it stands for stays open."""
    named = {sheet_words().colour_status(colour) for colour in sheet_words().colours_in(text)}
    for status in named - {None, Status.ACTIVE}:
        yield LegendLine(sheet.name, row.number, text, "", status)


def comment_lines(sheet: Worksheet, row: int, comments: Iterable[str]) -> Iterator[LegendLine]:
    """The lines of a legend that somebody has written as a comment on the headings."""
    for comment in comments:
        for text in comment.split("\n"):
            if is_legend_text(text):
                yield from _split(line_of(sheet.name, row, text.strip(), None))


def _split(line: LegendLine) -> Iterator[LegendLine]:
    """The lines of a legend that stands in one cell: 'Vihreä = töissä, keltainen = tauolla'."""
    whole = _TITLE.sub("", line.words, count=1)
    parts = [part.strip() for part in _BETWEEN.split(whole)]
    if len(parts) > 1 and all(all(sheet_words().split_colour(part)) for part in parts):
        for part in parts:
            yield line_of(line.sheet, line.row, part, None)
    else:
        yield line if whole == line.words else line_of(line.sheet, line.row, whole, None)


def _count_fills(rows: Iterable[SheetRow], *, beside: bool) -> int:
    """How many colours the words have, or the empty cells before them (`beside`)."""
    fills = set()
    for row in rows:
        for at, cell in enumerate(row.cells):
            fill = row.cell(at - 1).fill if beside and at else None if beside else cell.fill
            empty = not beside or not row.cell(at - 1).text
            if cell.text and empty and fill and means_something(fill):
                fills.add(fill.rgb)
    return len(fills)


def _line_at(
    sheet: Worksheet, row: SheetRow, at: int, *, many: bool, swatches: bool
) -> LegendLine | None:
    cell, words = row.cell(at), sheet_words()
    fill = cell.fill if means_something(cell.fill) else None
    text, beside = cell.text, row.cell(at + 1).text
    if text and words.is_colour(text) and beside:
        return line_of(sheet.name, row.number, f"{text}: {beside}", fill)
    if text and at and words.is_colour(row.cell(at - 1).text):
        return None  # said with the cell before
    if text:
        if is_legend_text(text) or (fill and (many or _SAYS.search(text) or is_named(sheet))):
            return line_of(sheet.name, row.number, text, fill)
        return None
    if fill and beside and not means_something(row.cell(at + 1).fill):
        says = swatches or is_named(sheet) or words.status_of(beside)
        short = len(beside) <= _LONGEST_LINE
        return line_of(sheet.name, row.number, beside, fill) if says and short else None
    return None


def is_named(sheet: Worksheet) -> bool:
    """Whether the name of a sheet says that it is a legend."""
    return bool(_NAMED.search(sheet.name))


def line_of(sheet: str, row: int, text: str, fill: Fill | None) -> LegendLine:
    """A line of a legend with what its words tell."""
    words = sheet_words()
    colour, _ = words.split_colour(text)
    named = words.colour_status(colour)
    status = words.status_of(text)
    return LegendLine(sheet, row, text, fill.rgb if fill else "", named, status)


def by_fill(lines: Iterable[LegendLine], suggested: Mapping[str, Status]) -> dict[str, LegendLine]:
    """The line of each fill: by the fill, else by the name of a colour that it looks like."""
    lines = sorted(lines, key=lambda line: line.status is None)
    found: dict[str, LegendLine] = {}
    for line in lines:
        if line.fill and line.fill in suggested:
            found.setdefault(line.fill, line)
    looks = Counter(suggested.values())
    for line in lines:
        if line.fill or line.named in (None, Status.ACTIVE) or line.named not in looks:
            continue
        for fill, status in suggested.items():
            if status is line.named:
                found.setdefault(fill, line)
    return found
