"""Sheets that are laid out the other way: a sheet for each client, or a client in each column.

Such a sheet has its headings below each other: 'Nimi', 'Puhelin', 'Tavoite'. It is turned, so
that the headings stand in a row and each client in a row below.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from app.models.rules.importing.headings import Role
from app.models.rules.text.given_names import is_given_name
from app.services.importing.readers.workbook import EMPTY, Cell, SheetRow, Worksheet
from app.services.importing.word_lists import sheet_words

_LABELS_WITHIN = 12  # columns
_LABELS_DOWN = 120  # rows
_FEWEST = 2  # labels that are the very words of headings
_LONGEST_LABEL = 60


def turn_upright(sheet: Worksheet) -> list[Worksheet]:
    """The sheet turned, a part for each client below another; nothing where it is no such sheet."""
    sheet = _split_labels(_pair_lines(sheet))
    columns = _label_columns(sheet)
    if not columns:
        return []
    named = any(_names(sheet, column) for column in columns)
    if not named and not _is_name(sheet.name):
        return []
    ends = dict(zip(columns, [*columns[1:], None], strict=True))
    parts = [part for group in _groups(sheet, columns) for part in _parts(sheet, group, ends)]
    return [part if named else _with_name(part, sheet.name) for part in parts]


def _pair_lines(sheet: Worksheet) -> Worksheet:
    """The sheet with each label and the lines below it in one row, where one column holds all."""
    if any(len(row.cells) > 1 and any(row.cells[1:]) for row in sheet.rows[:_LABELS_DOWN]):
        return sheet
    words, rows = sheet_words(), list[SheetRow]()
    labels = {
        row.number: text
        for row in sheet.rows[:_LABELS_DOWN]
        if words.is_heading(text := row.cell(0).text.rstrip(": "), Role.CLIENTS)
    }
    if len(labels) < _FEWEST or not any(map(words.is_name_heading, labels.values())):
        return sheet
    for row in sheet.rows:
        if row.number in labels or not rows:
            rows.append(row)
            continue
        label, *values = rows[-1].cells
        lines = "\n".join(cell.text for cell in (*values, row.cell(0)))
        rows[-1] = rows[-1]._replace(cells=(label, Cell(lines) if values else row.cell(0)))
    return replace(sheet, rows=tuple(rows))


def _split_labels(sheet: Worksheet) -> Worksheet:
    """The sheet with 'Puhelin: 040 1' in two cells, where most rows have one such cell alone."""
    first = [(row, row.cell(0).text) for row in sheet.rows[:_LABELS_DOWN]]
    words = sheet_words()
    labelled = [
        row.number
        for row, text in first
        if len(row.filled) == 1
        and ":" in text.strip(": ")
        and words.is_heading(text.partition(":")[0], Role.CLIENTS)
    ]
    if len(labelled) < _FEWEST or len(labelled) * 2 < len(first):
        return sheet
    rows = []
    for row in sheet.rows:
        label, colon, value = row.cell(0).text.partition(":")
        if colon and len(row.filled) == 1:
            row = row._replace(cells=(Cell(label.strip()), Cell(value.strip() or None)))
        rows.append(row)
    return replace(sheet, rows=tuple(rows))


def _label_columns(sheet: Worksheet) -> list[int]:
    """The columns of labels, where they say more than any row does as headings."""
    words = sheet_words()
    across = max((words.sure_fit(_texts(row), Role.CLIENTS) for row in sheet.rows[:20]), default=0)
    across = max(across, *(words.sure_fit(_texts(r), Role.CONTACTS) for r in sheet.rows[:20]), 0)
    found, total = [], 0
    for column in range(_LABELS_WITHIN):
        texts = {row.number: row.cell(column).text for row in sheet.rows[:_LABELS_DOWN]}
        labels = {
            at: text
            for at, text in texts.items()
            if 0 < len(text) <= _LONGEST_LABEL and words.is_heading(text, Role.CLIENTS)
        }
        if len(labels) < _FEWEST:
            continue
        sure = words.sure_targets(labels, Role.CLIENTS)
        if len(sure) >= _FEWEST:
            found.append(column)
            total += len(sure)
    return found if total > across else []


def _texts(row: SheetRow) -> dict[int, str]:
    return {at: cell.text for at, cell in enumerate(row.cells) if isinstance(cell.value, str)}


def _names(sheet: Worksheet, column: int) -> list[int]:
    """Where in the sheet's rows a label of a client's name stands."""
    words = sheet_words()
    return [at for at, row in enumerate(sheet.rows) if words.is_name_heading(row.cell(column).text)]


def _groups(sheet: Worksheet, columns: Sequence[int]) -> list[list[int]]:
    """The columns of labels that belong to one client: from one with a name up to the next."""
    groups: list[list[int]] = [[]]
    for column in columns:
        if _names(sheet, column) and any(_names(sheet, other) for other in groups[-1]):
            groups.append([])
        groups[-1].append(column)
    return groups


def _parts(
    sheet: Worksheet, group: Sequence[int], ends: Mapping[int, int | None]
) -> Iterator[Worksheet]:
    """The blocks of some columns of labels, cut where a whole name is labelled again."""
    words, seen, cuts = sheet_words(), set[str](), [0]
    column = next((at for at in group if _names(sheet, at)), group[0])
    for at, row in enumerate(sheet.rows):
        label = row.cell(column).text
        if words.is_name_heading(label):
            if label in seen:
                cuts.append(at)
                seen = set()
            seen.add(label)
    for start, stop in zip(cuts, [*cuts[1:], len(sheet.rows)], strict=True):
        blocks = [_turn(sheet, sheet.rows[start:stop], at, ends[at]) for at in group]
        yield blocks[0] if len(blocks) == 1 else _join_blocks(blocks)


def _turn(sheet: Worksheet, rows: Sequence[SheetRow], column: int, end: int | None) -> Worksheet:
    width = max((len(row.cells) for row in rows), default=0)
    rows, remarks = _take_lines_without_label(rows, column, end)
    turned_rows = [
        SheetRow(at + 1, tuple(row.cell(at) for row in rows))
        for at in range(column, min(width, end if end is not None else width))
    ]
    head = turned_rows[0]._replace(cells=tuple(_label(cell) for cell in turned_rows[0].cells))
    return replace(
        sheet,
        rows=(head, *(row for row in turned_rows[1:] if any(row.cells))),
        merged=(),
        top=column + 1,
        turned=True,
        remarks=tuple(remark for remark in remarks if not _is_title(sheet, *remark)),
    )


def _is_title(sheet: Worksheet, number: int, words: str) -> bool:
    """Whether a lone line is the title that a sheet begins with."""
    return number == sheet.rows[0].number and len(words) <= _LONGEST_LABEL


def _take_lines_without_label(
    rows: Sequence[SheetRow], column: int, end: int | None
) -> tuple[list[SheetRow], tuple[tuple[int, str], ...]]:
    """The rows with lines that stand alone below a label as values: 'Muistiinpanot', '1.3. soitto'.

    Where the block is of one client, such a line is hers; of several it is nobody's, and told.
    """
    values = [
        {at for at, cell in enumerate(row.cells[:end]) if cell and at > column} for row in rows
    ]
    used, words, labelled = set().union(*values), sheet_words(), False
    found, remarks = [], []
    for row in rows:
        label = row.cell(column)
        is_heading = words.is_heading(label.text.rstrip(":").strip(), Role.CLIENTS)
        labelled = labelled or is_heading
        if label and not is_heading and row.has_at_most(1):
            cells = [EMPTY] * (max(used, default=column) + 1)
            if labelled and len(used) == 1:
                cells[-1] = label
            else:
                remarks.append((row.number, label.whole))
            row = row._replace(cells=tuple(cells))
        found.append(row)
    return found, tuple(remarks)


def _label(cell: Cell) -> Cell:
    """A label without the colon after it."""
    text = cell.text.rstrip(":").strip()
    return cell._replace(value=text) if isinstance(cell.value, str) else EMPTY


def _join_blocks(parts: Sequence[Worksheet]) -> Worksheet:
    """Blocks of labels beside each other that are of one client, as one."""
    count = max(len(part.rows) for part in parts)
    widths = [len(part.rows[0].cells) for part in parts]
    rows = []
    for at in range(count):
        cells: list[Cell] = []
        for part, width in zip(parts, widths, strict=True):
            given = part.rows[at].cells if at < len(part.rows) else ()
            cells += [*given, *(EMPTY for _ in range(width - len(given)))]
        rows.append(SheetRow(parts[0].top + at, tuple(cells)))
    remarks = tuple(remark for part in parts for remark in part.remarks)
    return replace(parts[0], rows=tuple(rows), remarks=remarks)


def _with_name(part: Worksheet, name: str) -> Worksheet:
    """The sheet's own name as the name of its client."""
    values = ["Nimi", *(name for _ in part.rows[1:2])]
    rows = [
        row._replace(cells=(Cell(values[at] if at < len(values) else None), *row.cells))
        for at, row in enumerate(part.rows)
    ]
    return replace(part, rows=tuple(rows))


def _is_name(text: str) -> bool:
    """Whether a sheet's name is a person's: two words or more, one a known given name."""
    words = text.replace(",", " ").replace("_", " ").split()
    return len(words) > 1 and any(map(is_given_name, words))
