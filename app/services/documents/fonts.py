"""The fonts of printed documents: Noto Sans, and its kin for symbols and for other scripts.

They are shipped with the program, and of each only the letters in use are embedded.
"""

import re
from functools import cache
from typing import Any

from reportlab.pdfbase.pdfmetrics import (
    getFont,
    getRegisteredFontNames,
    registerFont,
    registerFontFamily,
)
from reportlab.pdfbase.ttfonts import TTFont

from app.models.rules.text.arabic import shape, unshape
from app.services.resource_files import resource

REGULAR, BOLD, ITALIC, BOLD_ITALIC = (
    "NotoSans-Regular",
    "NotoSans-Bold",
    "NotoSans-Italic",
    "NotoSans-BoldItalic",
)
_JOINED = "NotoSansArabic-Regular"
_KIN = (
    "NotoSansMath-Regular",
    "NotoSansSymbols2-Regular",
    _JOINED,
    "NotoSansHebrew-Regular",
    "NotoSansArmenian-Regular",
    "NotoSansGeorgian-Regular",
    "NotoSansEthiopic-Regular",
)
"""They have one face, for bold and italic too, and are read when a letter first needs them."""
_CODE = re.compile("<([0-9A-F]{4})>")
_MOST_WORDS = 20_000
_COVERED = re.compile("[\x00-\u024f\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]*")
"""Latin letters, dashes, quotation marks, • … and €: Noto Sans has them, and they join nothing."""


class MeasuredFont(TTFont):  # type: ignore[misc]
    """Remembers how wide each word is: setting a page asks for the same ones again and again."""

    def __init__(self, name: str, file: str) -> None:
        super().__init__(name, file)
        self._widths: dict[str, float] = {}

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:
        """How wide the text is at that size, in points."""
        try:
            return self._widths[text] * size
        except KeyError:
            if len(self._widths) > _MOST_WORDS:
                self._widths.clear()
            width = self._widths[text] = float(super().stringWidth(text, 1, encoding))
            return width * size

    def splitString(self, text: Any, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:
        """The text in the codes of the fonts that are embedded, in parts of one font each.

        Where the first of these has every letter already it is read off; reportlab goes letter by
        letter.
        """
        try:
            known = self.state[doc].assignments
            codes = bytes(map(known.__getitem__, map(ord, text.replace("\xa0", " "))))
        except (KeyError, ValueError, TypeError):  # a new letter, one of another font, or bytes
            return list(super().splitString(text, doc, encoding))
        return [(0, codes)] if codes else []

    def addObjects(self, document: Any) -> None:
        """Put the font into the PDF; what is copied or searched are the letters as typed."""
        super().addObjects(document)
        if self.fontName != _JOINED:
            return
        for name, made in document.idToObject.items():
            if name.startswith("toUnicodeCMap:") and _JOINED in name:
                made.content = _CODE.sub(_restore_code, made.content)


def register() -> None:
    """Make the font known to reportlab; needed before a style or a drawing uses it."""
    if REGULAR in getRegisteredFontNames():
        return
    for name in (REGULAR, BOLD, ITALIC, BOLD_ITALIC):
        _read(name)
    registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD_ITALIC)


def is_covered(text: str) -> bool:
    """Whether Noto Sans has every letter, as nearly always; a rarer one is to be looked up."""
    return _COVERED.fullmatch(text) is not None


@cache
def other_font(letter: str) -> str:
    """The font for a letter that Noto Sans lacks; empty where it has it, or where none does."""
    if is_covered(letter) or _has_letter(REGULAR, letter):
        return ""
    return next((name for name in _KIN if _has_letter(name, letter)), "")


def is_missing_letter(letter: str) -> bool:
    """Whether none of our fonts has the letter: it would be missing on paper."""
    return not _has_letter(REGULAR, letter) and not other_font(letter)


def missing_letters(text: str) -> tuple[str, ...]:
    """The letters of the text that would be missing on paper, each once, in their order."""
    if is_covered(text):
        return ()
    shown = (letter for letter in shape(text) if letter.isprintable() and not letter.isspace())
    return tuple(
        dict.fromkeys(unshape(one) for one in dict.fromkeys(shown) if is_missing_letter(one))
    )


def _has_letter(name: str, letter: str) -> bool:
    register()
    if name not in getRegisteredFontNames():
        _read(name)
        registerFontFamily(name, normal=name, bold=name, italic=name, boldItalic=name)
    return ord(letter) in getFont(name).face.charToGlyph


def _read(name: str) -> None:
    registerFont(MeasuredFont(name, str(resource("fonts", f"{name}.ttf"))))


def _restore_code(found: re.Match[str]) -> str:
    return f"<{unshape(chr(int(found[1], 16))).encode('utf-16-be').hex().upper()}>"
