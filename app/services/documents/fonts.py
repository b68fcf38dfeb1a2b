"""The fonts of printed documents: Noto Sans, and two of its kin for arrows, ticks and the like.

They are shipped with the program, and of each only the letters in use are embedded.
"""

from reportlab.pdfbase.pdfmetrics import (
    getFont,
    getRegisteredFontNames,
    registerFont,
    registerFontFamily,
)
from reportlab.pdfbase.ttfonts import TTFont

from app.services.resource_files import resource

REGULAR, BOLD, ITALIC, BOLD_ITALIC = (
    "NotoSans-Regular",
    "NotoSans-Bold",
    "NotoSans-Italic",
    "NotoSans-BoldItalic",
)
_FOR_SYMBOLS = ("NotoSansMath-Regular", "NotoSansSymbols2-Regular")
_MOST_WORDS = 20_000
ALL_COVERED = 0x250  # below it Noto Sans has every letter


class MeasuredFont(TTFont):  # type: ignore[misc]
    """Remembers how wide each word is: setting a page asks for the same ones again and again."""

    def __init__(self, name: str, file: str) -> None:
        super().__init__(name, file)
        self._widths: dict[str, float] = {}

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:
        """How wide the text is at that size, in points."""
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) > _MOST_WORDS:
                self._widths.clear()
            width = self._widths[text] = super().stringWidth(text, 1, encoding)
        return float(width * size)


def register() -> None:
    """Make the font known to reportlab; needed before a style or a drawing uses it."""
    if REGULAR in getRegisteredFontNames():
        return
    for name in (REGULAR, BOLD, ITALIC, BOLD_ITALIC, *_FOR_SYMBOLS):
        registerFont(MeasuredFont(name, str(resource("fonts", f"{name}.ttf"))))
    registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD_ITALIC)
    for name in _FOR_SYMBOLS:  # they have one face, for bold and italic too
        registerFontFamily(name, normal=name, bold=name, italic=name, boldItalic=name)


def symbol_font(letter: str) -> str:
    """The font for a symbol that Noto Sans lacks; empty where it has it, or where none does."""
    if ord(letter) < ALL_COVERED or _has(REGULAR, letter):
        return ""
    return next((name for name in _FOR_SYMBOLS if _has(name, letter)), "")


def is_missing_letter(letter: str) -> bool:
    """Whether none of our fonts has the letter: it would be missing on paper."""
    return not _has(REGULAR, letter) and not symbol_font(letter)


def missing_letters(text: str) -> tuple[str, ...]:
    """The letters of the text that would be missing on paper, each once, in their order."""
    shown = (letter for letter in text if letter.isprintable() and not letter.isspace())
    return tuple(letter for letter in dict.fromkeys(shown) if is_missing_letter(letter))


def _has(name: str, letter: str) -> bool:
    register()
    return ord(letter) in getFont(name).face.charToGlyph
