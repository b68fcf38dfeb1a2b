"""What a list on the screen shows, as plain values: for paper, a spreadsheet and the clipboard."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path

from app.models.enums import LogAction
from app.models.rules.dates import day_text
from app.services.caseload.exporting import csv_cell
from app.services.storage import private_files
from app.services.storage.unit_of_work import Caseload

Cell = str | int | float | date | None
_AS_TEXT = "mso-number-format:'\\@'"  # or Excel makes a number of a telephone number
_BREAKS = re.compile(r"[\t\r\n]+")
_NUMBER_OF_A_PHONE = re.compile(r"\+?[\d\s().-]+")
_SUBJECT = "list"


@dataclass(frozen=True)
class ShownRows:
    """The rows of a list in the order and with the columns that are in sight.

    `narrowed` says in words what the list is narrowed to, empty where all of it is there;
    `weights` are the widths of the columns against each other. `headings` are the places of the
    rows that are the heading of those below, in their first cell; they are no row of the list.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    narrowed: str = ""
    weights: tuple[float, ...] = ()
    headings: frozenset[int] = frozenset()


@dataclass(frozen=True)
class ShownCard:
    """A card of the board: whose, what about, and when it comes up again."""

    name: str
    about: str
    due: str


@dataclass(frozen=True)
class ShownBoard:
    """The columns of the board that are in sight, each the whole word of a status with cards."""

    title: str
    columns: tuple[tuple[str, tuple[ShownCard, ...]], ...]
    narrowed: str = ""


def as_text(cell: Cell) -> str:
    """A cell as a person reads it; days are d.m.yyyy."""
    if cell is None:
        return ""
    return day_text(cell) if isinstance(cell, date) else str(cell)


def write_tsv(rows: Sequence[Sequence[Cell]]) -> str:
    """Rows as Excel and LibreOffice paste them; a line break within a cell becomes a space."""
    return "".join("\t".join(map(_tsv_cell, row)) + "\r\n" for row in rows)


def write_html(rows: Sequence[Sequence[Cell]]) -> str:
    """The same as a table, so that nothing typed is taken for a number, a day or a formula."""
    lines = "".join(f"<tr>{''.join(map(_html_cell, row))}</tr>" for row in rows)
    return f'<html><head><meta charset="utf-8"></head><body><table>{lines}</table></body></html>'


def save(caseload: Caseload, path: Path, data: bytes, *, title: str) -> None:
    """Write a list to a file, and log it.

    Raises:
        NoSpace, ReadOnly: The file can't be written.
    """
    with caseload.unit() as unit:
        unit.log(LogAction.EXPORTED, subject=_SUBJECT, detail=title)
        private_files.write(path, data)
        unit.commit()


def log_printing(caseload: Caseload, title: str) -> None:
    """Log that a list was printed."""
    _log(caseload, LogAction.PRINTED, title)


def log_copying(caseload: Caseload, title: str) -> None:
    """Log that rows were put on the clipboard; a file open for reading has no new lines."""
    if not caseload.read_only:
        _log(caseload, LogAction.EXPORTED, title)


def _log(caseload: Caseload, act: LogAction, title: str) -> None:
    with caseload.unit() as unit:
        unit.log(act, subject=_SUBJECT, detail=title)
        unit.commit()


def _tsv_cell(cell: Cell) -> str:
    text = _BREAKS.sub(" ", as_text(cell))
    return text if _NUMBER_OF_A_PHONE.fullmatch(text) else csv_cell(text)


def _html_cell(cell: Cell) -> str:
    look = f' style="{_AS_TEXT}"' if isinstance(cell, str) else ""
    return f"<td{look}>{escape(as_text(cell)).replace(chr(10), '<br>')}</td>"
