"""The headings of columns as their cells have them: broken lines, soft hyphens, repeated rows."""

import re
from collections.abc import Mapping, Sequence

from app.models.rules.importing.headings import Role
from app.services.importing.readers.workbook import Cell, SheetRow, Value
from app.services.importing.word_lists import sheet_words

_BROKEN = re.compile(r"[-‐‑]\s*\n\s*(?=[a-zåäö])(?!(?:ja|och|and|tai|eller|or|sekä)\b)")
_SPACED = re.compile(r"\w(?: \w){2,}[\s:.]*")
_HYPHENATED = re.compile(r"(?<=[^\W\d_])- (?=[a-zåäö])")


def clean_heading(text: str) -> str:
    """A heading on one line: 'Lähet-⏎tävä taho' was one word, 'Start-⏎date' was not."""
    text = text.replace("\u00ad", "")
    if _SPACED.fullmatch(text.strip()):
        text = text.replace(" ", "")  # 'P U H E L I N'
    whole = " ".join(_BROKEN.sub("", text).split())[:200]
    if "- " in whole and not _is_listed(whole):
        joined = _HYPHENATED.sub("", whole)  # 'Suku- nimi'
        whole = joined if _is_listed(joined) else whole
    if "\n" not in text or _is_listed(whole):
        return whole
    apart = " ".join(_BROKEN.sub(" ", text).split())[:200]
    return apart if _is_listed(apart) else whole


def _is_listed(heading: str) -> bool:
    return any(sheet_words().is_heading(heading, role) for role in (Role.CLIENTS, Role.CONTACTS))


def find_headings(cells: Sequence[Cell]) -> dict[int, str]:
    """The headings that the cells of a row would be, by their columns."""
    return {
        at: clean_heading(cell.text)
        for at, cell in enumerate(cells)
        if isinstance(cell.value, str) and cell.value.strip()
    }


def repeats_headings(row: SheetRow, headings: Mapping[int, Value]) -> bool:
    """Whether a row has the words of the headings again, each in its column."""
    return bool(headings) and all(row.cell(at).value == text for at, text in headings.items())
