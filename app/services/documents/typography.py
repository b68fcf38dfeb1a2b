"""Typed text made ready for paper: nothing in the file changes, only how it is printed."""

import re
import unicodedata
from collections.abc import Iterable
from itertools import groupby
from xml.sax.saxutils import escape

from app.models.refusals import Reason
from app.models.rules.reports.blocks import Run, Style
from app.services.documents import fonts
from app.services.errors import Refused

_NBSP = "\u00a0"
_BEYOND_LATIN = chr(fonts.ALL_COVERED)
_UNIT = re.compile(
    r"(?<=\d) (?=(?:%|€|h|t|min|pv|kk|vko|vk|v|km|m|kg|g|cm|tim|st|p|mom|k)\b|%|€|§)|(?<=§) (?=\d)"
    r"|(?<=mom\.) (?=\d)"
)
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
_BREAKS = re.compile("\r\n|[\n\r\u2028\u2029]")
_OPENING = {Style.PLAIN: "", Style.BOLD: "<b>", Style.ITALIC: "<i>", Style.BOLD_ITALIC: "<b><i>"}
_CLOSING = {
    Style.PLAIN: "",
    Style.BOLD: "</b>",
    Style.ITALIC: "</i>",
    Style.BOLD_ITALIC: "</i></b>",
}


def printable(text: str) -> str:
    """The letters as the font has them; a number stays on one line with its unit."""
    whole = _BREAKS.sub("\n", unicodedata.normalize("NFC", text))
    return _UNIT.sub(_NBSP, _UNPRINTABLE.sub("", whole))


def refuse_unprintable(name: str) -> None:
    """A paper never loses a name: raises Refused(Reason.NAME_UNPRINTABLE) for letters it lacks."""
    if any(fonts.is_missing_letter(letter) for letter in printable(name) if not letter.isspace()):
        raise Refused(Reason.NAME_UNPRINTABLE)


def markup(runs: Iterable[Run]) -> str:
    """Runs of letters in reportlab's paragraph language; what was typed stays text."""
    return "".join(f"{_OPENING[run.style]}{plain(run.text)}{_CLOSING[run.style]}" for run in runs)


def plain(text: str) -> str:
    """The text in reportlab's paragraph language, with nothing in it taken for markup."""
    shown = printable(text)
    if not shown or max(shown) < _BEYOND_LATIN:  # nearly always: one font has every letter
        return escape(shown).replace("\n", "<br/>")
    parts = (
        f'<font name="{font}">{escape("".join(letters))}</font>'
        if font
        else escape("".join(letters))
        for font, letters in groupby(shown, fonts.symbol_font)
    )
    return "".join(parts).replace("\n", "<br/>")
