"""The one font of printed documents: Noto Sans, shipped with the program, embedded as a subset."""

from reportlab.pdfbase.pdfmetrics import (
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


def register() -> None:
    """Make the font known to reportlab; needed before a style or a drawing uses it."""
    if REGULAR in getRegisteredFontNames():
        return
    for name in (REGULAR, BOLD, ITALIC, BOLD_ITALIC):
        registerFont(TTFont(name, str(resource("fonts", f"{name}.ttf"))))
    registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD_ITALIC)
