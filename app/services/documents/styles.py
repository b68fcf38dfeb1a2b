"""The type scale and the few colours of every printed document. All lengths are points."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from app.services.documents import fonts

INK = HexColor("#1B2130")
MUTED = HexColor("#525C6E")
ACCENT = HexColor("#24406F")
HAIRLINE = HexColor("#C3CAD6")
LINE = HexColor("#868F9E")


@dataclass(frozen=True)
class Tint:
    """A pale ground with a strong edge; both are told apart in grey too."""

    ground: Color
    edge: Color


CALM = Tint(HexColor("#EDF2F9"), HexColor("#2B5FAF"))
OWN_WORDS = HexColor("#0E5229")
CAUTION = Tint(HexColor("#FFF5D6"), HexColor("#A87B00"))

_BODY: Mapping[str, Any] = {
    "fontName": fonts.REGULAR,
    "fontSize": 10.5,
    "leading": 15.5,
    "textColor": INK,
    "spaceAfter": 5,
    "allowWidows": 0,
    "allowOrphans": 0,
    "splitLongWords": 1,
    "embeddedHyphenation": 2,  # Mäki-Petäjäjärvi is broken at its hyphen, even if too long a word
    "bulletFontName": fonts.REGULAR,
    "bulletFontSize": 10.5,
    "bulletColor": ACCENT,
}
_SCALE: Mapping[str, Mapping[str, Any]] = {
    "body": {"spaceBefore": 5},
    "bullet": {"leftIndent": 15, "bulletIndent": 3, "spaceAfter": 3},
    "numbered": {"leftIndent": 21, "bulletIndent": 3, "spaceAfter": 3},
    "muted": {"textColor": MUTED},
    "title": {"fontName": fonts.BOLD, "fontSize": 25, "leading": 31, "textColor": ACCENT},
    "subtitle": {"fontSize": 14, "leading": 20, "spaceAfter": 0},
    "heading": {
        "fontName": fonts.BOLD,
        "fontSize": 14.5,
        "leading": 19,
        "textColor": ACCENT,
        "spaceBefore": 15,
        "spaceAfter": 5,
    },
    "subheading": {
        "fontName": fonts.BOLD,
        "fontSize": 11.5,
        "leading": 16,
        "spaceBefore": 9,
        "spaceAfter": 3,
    },
    "label": {"fontSize": 8.5, "leading": 11.5, "textColor": MUTED, "spaceAfter": 0},
    "field_label": {
        "fontSize": 8.5,
        "leading": 11.5,
        "textColor": MUTED,
        "spaceBefore": 8,
        "spaceAfter": 1,
    },
    "answer": {},
    "value": {"fontSize": 10.5, "leading": 14.5, "spaceAfter": 0},
    "small": {"fontSize": 9, "leading": 13, "textColor": MUTED, "spaceAfter": 2},
    "running": {"fontSize": 8.5, "leading": 11.5, "textColor": MUTED, "spaceAfter": 0},
    "running_right": {
        "fontSize": 8.5,
        "leading": 11.5,
        "textColor": MUTED,
        "spaceAfter": 0,
        "alignment": TA_RIGHT,
    },
    "voice": {"fontSize": 8.5, "leading": 11.5, "textColor": MUTED, "spaceAfter": 2},
    "voice_client": {
        "fontName": fonts.BOLD,
        "fontSize": 8.5,
        "leading": 11.5,
        "textColor": OWN_WORDS,
        "spaceAfter": 2,
    },
    "box": {"leftIndent": 14, "rightIndent": 14, "spaceAfter": 0},
    "box_title": {
        "fontName": fonts.BOLD,
        "leftIndent": 14,
        "rightIndent": 14,
        "spaceAfter": 0,
    },
    "box_quote": {
        "fontName": fonts.ITALIC,
        "leftIndent": 24,
        "rightIndent": 20,
        "spaceAfter": 0,
    },
}


LARGE = 1.53
"""Body text of 16 points, which the Finnish Federation of the Visually Impaired asks for."""
_LARGE_BY: Mapping[str, float] = {"title": 1.2, "heading": 1.4, "subtitle": 1.3}
_LENGTHS = ("fontSize", "leading", "bulletFontSize", "leftIndent", "bulletIndent", "spaceAfter")


@cache
def styles(*, large: bool = False) -> Mapping[str, ParagraphStyle]:
    """The paragraph styles by name, perhaps in large print; registers the font that they use."""
    fonts.register()
    return {
        name: ParagraphStyle(
            name, **_scale_style({**_BODY, **own}, _LARGE_BY.get(name, LARGE) if large else 1.0)
        )
        for name, own in _SCALE.items()
    }


def _scale_style(style: dict[str, Any], by: float) -> dict[str, Any]:
    return {
        name: value * by if name in _LENGTHS and by != 1 else value for name, value in style.items()
    }
