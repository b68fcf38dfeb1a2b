"""Conditional formats: the simple ones are computed, for the others the sheet is marked.

A rule's colour hides the cell's own, as on the screen. Rules that compare with a text (equal,
contains, begins, ends) and their spelled-out formulas cover what people make by hand.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.services.importing.readers.workbook import Cell, Fill, SheetRow, format_value

Area = tuple[int, int, int, int]
"""First row, first column, last row, last column; rows as in the program, columns from 0."""

_CELL = r"(?P<free>\$?)(?P<letters>[A-Z]{1,3})(?P<fixed>\$?)(?P<row>\d+)"
_TEXT = r'"(?P<text>(?:[^"]|"")*)"'
_FORMULAS = (
    ("equal", re.compile(rf"{_CELL}\s*=\s*{_TEXT}")),
    ("contains", re.compile(rf"NOT\(ISERROR\(SEARCH\({_TEXT}[,;]\s*{_CELL}\)\)\)")),
    ("contains", re.compile(rf"ISNUMBER\(SEARCH\({_TEXT}[,;]\s*{_CELL}\)\)")),
)
_LITERAL = re.compile(rf"{_TEXT}|(?P<number>-?\d+(?:\.\d+)?)")
_KINDS = {"containsText": "contains", "beginsWith": "begins", "endsWith": "ends"}
_TESTS = {
    "equal": str.__eq__,
    "contains": str.__contains__,
    "begins": str.startswith,
    "ends": str.endswith,
}


@dataclass(frozen=True)
class ColourRule:
    """Colour the cells of `areas` where a cell's text passes the test; lowest priority first.

    `column` is the column whose text counts (a row coloured by one column), else the cell's own;
    with `shifting` it moves along with the cell. `down` is how many rows further the text is.
    """

    areas: tuple[Area, ...]
    priority: int
    kind: str
    text: str
    fill: Fill
    column: int | None = None
    shifting: bool = False
    down: int = 0


def make_rule(
    given: dict[str, str], formula: str, areas: tuple[Area, ...], fill: Fill | None
) -> ColourRule | None:
    """The rule of a `cfRule` element; None for a kind that is not computed here.

    Args:
        given: The element's attributes.
        formula: The text of its first formula.
        areas: The ranges of cells that it holds for.
        fill: What it colours them with.
    """
    if fill is None or not areas:
        return None
    priority = int(given.get("priority", "0") or 0)
    kind = given.get("type", "")
    if kind in _KINDS and given.get("text"):
        return ColourRule(areas, priority, _KINDS[kind], given["text"].casefold(), fill)
    if kind == "cellIs" and given.get("operator") == "equal":
        literal = _LITERAL.fullmatch(formula.strip())
        if literal:
            text = literal["number"] or literal["text"].replace('""', '"')
            return ColourRule(areas, priority, "equal", text.casefold(), fill)
    if kind == "expression":
        return _parse_formula(formula.strip(), areas, priority, fill)
    return None


def apply_rules(rows: Sequence[SheetRow], rules: Sequence[ColourRule]) -> tuple[SheetRow, ...]:
    """The rows with the rules' colours over their own."""
    ordered = sorted(rules, key=lambda rule: rule.priority)
    by_number = {row.number: row for row in rows}
    return tuple(_apply_to_row(row, ordered, by_number) for row in rows)


def column_index(letters: str) -> int:
    """0 for 'A', 26 for 'AA'."""
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - 64
    return index - 1


def _apply_to_row(
    row: SheetRow, rules: Sequence[ColourRule], rows: dict[int, SheetRow]
) -> SheetRow:
    cells = list(row.cells)
    done: set[int] = set()
    for rule in rules:
        for top, left, bottom, right in rule.areas:
            if top <= row.number <= bottom:
                for column in range(left, min(right + 1, len(cells))):
                    if column not in done and _does_rule_hold(rule, row, rows, left, column):
                        cells[column] = cells[column]._replace(fill=rule.fill)
                        done.add(column)
    return row._replace(cells=tuple(cells)) if done else row


def _does_rule_hold(
    rule: ColourRule, row: SheetRow, rows: dict[int, SheetRow], left: int, column: int
) -> bool:
    if rule.column is not None:
        column = rule.column + (column - left if rule.shifting else 0)
    source = row if rule.down == 0 else rows.get(row.number + rule.down)
    cell = Cell() if source is None else source.cell(column)
    return bool(_TESTS[rule.kind](format_value(cell.value).casefold(), rule.text))


def _parse_formula(
    formula: str, areas: tuple[Area, ...], priority: int, fill: Fill
) -> ColourRule | None:
    for kind, pattern in _FORMULAS:
        found = pattern.fullmatch(formula)
        if found and not found["fixed"]:
            return ColourRule(
                areas,
                priority,
                kind,
                found["text"].replace('""', '"').casefold(),
                fill,
                column=column_index(found["letters"]),
                shifting=not found["free"],
                down=int(found["row"]) - areas[0][0],
            )
    return None
