"""Sheets that are laid out the other way: a sheet for each client, or a client in each column.

Such a sheet has its headings below each other: 'Nimi', 'Puhelin', 'Tavoite'. It is turned, so
that the headings stand in a row and each client in a row below. Tables that stand beside each
other are taken apart.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from app.models.rules.importing.headings import Role, Target, plain
from app.models.rules.text.given_names import is_given_name
from app.services.importing.readers.workbook import EMPTY, MAX_COLUMNS, Cell, SheetRow, Worksheet
from app.services.importing.word_lists import sheet_words

_HEADINGS_WITHIN = 8  # rows
_HEADINGS_DOWN = 20  # rows
_LABELS_WITHIN = 12  # columns
_LABELS_DOWN = 120  # rows
_FEWEST = 2  # labels that are the very words of headings
_LONGEST_LABEL = 60  # characters
_OF_A_SERVICE = {
    *(Target.STARTED_ON, Target.ENDED_ON, Target.PERIOD, Target.REFERRER),
    *(Target.STATUS, Target.SITUATION, Target.OUTCOME),
}


def join_heading_rows(sheet: Worksheet) -> Worksheet:
    """The sheet with headings in two rows in the lower one: 'Työkyky' above 'alku' and 'loppu'."""
    words = sheet_words()
    for at, (upper, lower) in enumerate(pairwise(sheet.rows[:_HEADINGS_WITHIN])):
        for role in (Role.CLIENTS, Role.CONTACTS):
            joined, used = _join_headings(upper, lower, role)
            if not used:
                continue
            best = max(words.sure_fit(_texts(row), role) for row in (upper, lower))
            fit = words.sure_fit(joined, role)
            if fit > best or fit == best > _FEWEST:
                width = range(max(len(upper.cells), len(lower.cells)))
                rest = tuple(EMPTY if each in used else upper.cell(each) for each in width)
                whole = tuple(lower.cell(each)._replace(value=joined.get(each)) for each in width)
                rows = list(sheet.rows)
                rows[at : at + 2] = [upper._replace(cells=rest), lower._replace(cells=whole)]
                return replace(sheet, rows=tuple(row for row in rows if any(row.cells)))
    return sheet


def _join_headings(upper: SheetRow, lower: SheetRow, role: Role) -> tuple[dict[int, str], set[int]]:
    """The headings of two rows as one, and the columns of the upper ones that went into it.

    None went into it where no two of them are the very words of a heading together.
    """
    above, below, words = _texts(upper), _texts(lower), sheet_words()
    joined, used, parent, paired = dict[int, str](), set[int](), -1, False
    for at in range(max(len(upper.cells), len(lower.cells))):
        parent = at if at in above else parent
        pair = (above.get(parent, ""), below.get(at, ""))
        together = (" ".join(pair), "".join(pair)) if all(pair) else ()
        both = next((text for text in together if words.is_heading(text, role)), "")
        if both and all(any(map(str.isalpha, text)) for text in pair):  # 'Kunta' above '-' is none
            joined[at], paired = both, True
            used.add(parent)
        elif text := below.get(at) or above.get(at):
            joined[at] = text
            used |= {at} - below.keys()
    return joined, used if paired else set()


def split_beside(sheet: Worksheet) -> list[Worksheet]:
    """The tables that stand beside each other, each as a sheet of its own; else the sheet alone."""
    for row in sheet.rows[:_HEADINGS_DOWN]:
        starts = _find_starts(sheet, _texts(row))
        if len(starts) > 1:
            ends = [*starts[1:], MAX_COLUMNS]
            return [_cut_out(sheet, *each) for each in zip([0, *starts[1:]], ends, strict=True)]
    return [sheet]


def _find_starts(sheet: Worksheet, texts: Mapping[int, str]) -> list[int]:
    """Where each table begins in a row of headings; one place or none where it is no such row."""
    words = sheet_words()
    names = [at for at, text in texts.items() if words.is_name_heading(text)]
    if not names or (len(names) < 2 and Role.CONTACTS not in _find_roles(texts)):
        return []
    used = {at for row in sheet.rows[:_LABELS_DOWN] for at, cell in enumerate(row.cells) if cell}
    starts = list[int]()
    for at in sorted(texts):
        end = next((place for place in range(at, max(texts) + 2) if place not in used), at)
        block = {place: text for place, text in texts.items() if at <= place < end}
        apart = at - 1 not in used or not starts
        if apart:
            begins = bool(_find_roles(block))
        else:
            begins = _begins_again(texts, starts[-1], at) or _is_of_others(texts, starts[-1], block)
        if begins:
            starts.append(at)
    return starts


def _find_roles(headings: Mapping[int, str]) -> set[Role]:
    """What the headings are sure to be of: clients, or contacts that have a day of their own."""
    words, found = sheet_words(), set[Role]()
    if words.sure_fit(headings, Role.CLIENTS) > 1:
        found.add(Role.CLIENTS)
    sure = words.sure_targets(headings, Role.CONTACTS)
    if {Target.EMPLOYER, Target.DAY} <= sure and len(sure) > _FEWEST:
        found.add(Role.CONTACTS)
    return found


def _begins_again(texts: Mapping[int, str], start: int, at: int) -> bool:
    """Whether the very headings from `start` stand there once more, without a gap between."""
    width = at - start
    first, second = ([plain(texts.get(n + by, "")) for by in range(width)] for n in (start, at))
    return (
        width > 1
        and all(first)
        and first == second
        and bool(_find_roles({by: texts[start + by] for by in range(width)}))
    )


def _is_of_others(texts: Mapping[int, str], start: int, block: Mapping[int, str]) -> bool:
    """Whether the name of the table from `start` stands there again, before a service's fields.

    'Nimi, Puhelin, Tilanne, Nimi, Päättyi, Tulos' are two tables; a relative's name and phone
    beside a client's are not.
    """
    at = min(block)
    return (
        Target.NAME in sheet_words().name_targets(texts[at])
        and plain(texts[at]) == plain(texts[start])
        and at - start > 1
        and bool(sheet_words().sure_targets(block, Role.CLIENTS) & _OF_A_SERVICE)
    )


def _cut_out(sheet: Worksheet, start: int, end: int) -> Worksheet:
    """The columns of one table in their places, and nothing in the others."""
    before = (EMPTY,) * start
    rows = (row._replace(cells=(*before, *row.cells[start:end])) for row in sheet.rows)
    return replace(
        sheet,
        rows=tuple(row for row in rows if any(row.cells)),
        merged=tuple(area for area in sheet.merged if start <= area[1] < end),
        beside=True,
    )


def turn_upright(sheet: Worksheet) -> list[Worksheet]:
    """The sheet turned, a part for each client below another; nothing where it is no such sheet."""
    sheet = _name_corner(_split_labels(_pair_lines(sheet)))
    columns = _label_columns(sheet)
    if not columns:
        return []
    named = any(_name_targets(sheet, column) for column in columns)
    if not named and not _is_name(sheet.name):
        return []
    ends = dict(zip(columns, [*columns[1:], None], strict=True))
    parts = [part for group in _groups(sheet, columns) for part in _parts(sheet, group, ends)]
    return [part if named else _with_name(part, sheet.name) for part in parts]


def _name_corner(sheet: Worksheet) -> Worksheet:
    """The sheet with a label for its names, where they stand in the first row without one."""
    first, *below = sheet.rows[:_LABELS_DOWN] or [SheetRow(0, ())]
    names, words = first.filled, sheet_words()
    if first.cell(0) or not names or not all(_is_name(cell.text) for cell in names):
        return sheet
    labels = {row.number: row.cell(0).text.rstrip(": ") for row in below}
    if len(words.sure_targets(labels, Role.CLIENTS)) < _FEWEST:
        return sheet
    head = first._replace(cells=(Cell("Nimi"), *first.cells[1:]))
    return replace(sheet, rows=(head, *sheet.rows[1:]))


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
    found, total = [], 0
    for column in range(_LABELS_WITHIN):
        labels = {
            row.number: text
            for row in sheet.rows[:_LABELS_DOWN]
            if isinstance(value := row.cell(column).value, str)
            and 0 < len(text := value.strip()) <= _LONGEST_LABEL
            and words.is_heading(text, Role.CLIENTS)
        }
        if len(labels) < _FEWEST:
            continue
        sure = words.sure_targets(labels, Role.CLIENTS)
        if len(sure) >= _FEWEST:
            found.append(column)
            total += len(sure)
    if not found or any(_is_above_a_heading(sheet, column) for column in found):
        return []
    top = [_texts(row) for row in sheet.rows[:20]]
    roles = (Role.CLIENTS, Role.CONTACTS)
    across = max(words.sure_fit(texts, role) for texts in top for role in roles)
    return found if total > across else []


def _is_above_a_heading(sheet: Worksheet, column: int) -> bool:
    """Whether a heading stands beside the label of a name, so that the row is one of headings."""
    words = sheet_words()
    return any(
        words.is_heading(row.cell(column + 1).text, role)
        for row in sheet.rows[:_LABELS_DOWN]
        if words.is_name_heading(row.cell(column).text.rstrip(": "))
        for role in (Role.CLIENTS, Role.CONTACTS)
    )


def _texts(row: SheetRow) -> dict[int, str]:
    return {at: cell.text for at, cell in enumerate(row.cells) if isinstance(cell.value, str)}


def _name_targets(sheet: Worksheet, column: int) -> set[Target]:
    """What the labels of a column say of clients' names: whole ones, or which parts of them."""
    targets_of = sheet_words().name_targets
    return set().union(*(targets_of(row.cell(column).text) for row in sheet.rows))


def _groups(sheet: Worksheet, columns: Sequence[int]) -> list[list[int]]:
    """The columns of labels that belong to one client: from one with a name up to the next."""
    groups: list[list[int]] = [[]]
    parts, known = {Target.FAMILY_NAME, Target.GIVEN_NAMES}, set[Target]()
    for column in columns:
        targets = _name_targets(sheet, column)
        if targets and known and (targets & known or not targets | known <= parts):
            groups.append([])
            known = set()
        groups[-1].append(column)
        known |= targets
    return groups


def _parts(
    sheet: Worksheet, group: Sequence[int], ends: Mapping[int, int | None]
) -> Iterator[Worksheet]:
    """The blocks of some columns of labels, cut where a whole name is labelled again."""
    words, seen, cuts = sheet_words(), set[str](), [0]
    column = next((at for at in group if _name_targets(sheet, at)), group[0])
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
