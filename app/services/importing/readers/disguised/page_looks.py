"""How the cells of a page or of copied rows look: the colour behind, the letters' own, struck ones.

A style sheet, the attributes of an element and the elements of old pages all may tell.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from app.services.importing.readers.fills import RGB, is_colourful
from app.services.importing.readers.workbook import EMPTY, Cell, Fill, Value

_NUMBER = re.compile(r"[1-9]\d{0,11}")
_CLASS = re.compile(r"\.([\w-]+)\s*\{([^}]*)\}")
_BEHIND = re.compile(r"background(?:-color)?:\s*(#?\w+(?:\([^)]*\))?)", re.IGNORECASE)
_INK = re.compile(r"(?<![\w-])color:\s*(#?\w+(?:\([^)]*\))?)", re.IGNORECASE)
_STRUCK = re.compile(r"text-decoration[\w-]*:[^;]*line-through", re.IGNORECASE)
_STRIKING = frozenset({"s", "strike", "del"})
_RGB = re.compile(r"rgb\((\d+),\s*(\d+),\s*(\d+)\)")
_NAMED = {
    "yellow": "#FFFF00", "red": "#FF0000", "lime": "#00FF00", "green": "#008000",
    "pink": "#FFC0CB", "fuchsia": "#FF00FF", "aqua": "#00FFFF", "blue": "#0000FF",
}  # fmt: skip


class CellLooks(NamedTuple):
    """The colour behind, that of the letters where it is no grey, and struck letters."""

    fill: Fill | None = None
    ink: str = ""
    struck: bool = False

    def merge_with(self, other: "CellLooks") -> "CellLooks":
        """These looks with what the element around them tells more."""
        return CellLooks(
            other.fill or self.fill, other.ink or self.ink, other.struck or self.struck
        )

    def make_cell(self, word: str) -> Cell:
        """A cell of these looks out of its text."""
        cell = cell_of_text(word, self.fill)
        return cell._replace(ink=self.ink, struck=self.struck) if cell else cell


NO_LOOKS = CellLooks()


def cell_of_text(word: str, fill: Fill | None = None) -> Cell:
    """A cell out of its text alone: digits that don't begin with a zero are a number."""
    value: Value = word.strip() or None
    if value and _NUMBER.fullmatch(word.strip()):
        value = float(word)
    return Cell(value, fill) if value is not None or fill else EMPTY


def find_class_looks(html: str) -> dict[str, CellLooks]:
    """The looks of each class that a page's style sheet gives any."""
    found = ((name, _read_style(told)) for name, told in _CLASS.findall(html))
    return {name: looks for name, looks in found if looks != NO_LOOKS}


def find_own_looks(
    tag: str, given: Mapping[str, str], classes: Mapping[str, CellLooks]
) -> CellLooks:
    """The looks of an element by its attributes and by what it is, else by its class."""
    looks = _read_style(given.get("style", ""))
    if behind := _rgb(given.get("bgcolor", "")):
        looks = looks.merge_with(CellLooks(Fill(behind)))
    if tag == "font" and not looks.ink:
        looks = looks._replace(ink=_ink(given.get("color", "")))
    if tag in _STRIKING:
        looks = looks._replace(struck=True)
    for name in given.get("class", "").split():
        looks = classes.get(name, NO_LOOKS).merge_with(looks)
    return looks


def _read_style(style: str) -> CellLooks:
    if not style:
        return NO_LOOKS
    behind, ink = _BEHIND.search(style), _INK.search(style)
    fill = _rgb(behind[1]) if behind else ""
    return CellLooks(
        Fill(fill) if fill else None, _ink(ink[1]) if ink else "", bool(_STRUCK.search(style))
    )


def _ink(colour: str) -> str:
    """The colour of letters, '' for black, grey or white."""
    rgb = _rgb(colour)
    return rgb if rgb and is_colourful(rgb) else ""


def _rgb(colour: str) -> str:
    colour = colour.strip()
    if RGB.fullmatch(colour):
        return colour.upper()
    if parts := _RGB.fullmatch(colour):
        return "#{:02X}{:02X}{:02X}".format(*(min(255, int(part)) for part in parts.groups()))
    return _NAMED.get(colour.lower(), "")
