"""The organisation's picture on the summary's page: its pixels alone, kept in the caseload."""

from base64 import b64decode, b64encode
from io import BytesIO
from pathlib import Path

from app.services import settings
from app.services.changes import Change
from app.services.errors import InvalidValue
from app.services.unit import Caseload

SETTING = "logo"
_LARGEST = (800, 240)
_BYTES = 20_000_000


def choose(caseload: Caseload, file: Path) -> Change:
    """Take the pixels of a picture, made small; nothing else of the file is kept.

    Raises InvalidValue for what is no picture (PNG, JPEG), or is too large.
    """
    from PIL import Image, UnidentifiedImageError

    try:
        if file.stat().st_size > _BYTES:
            raise InvalidValue(SETTING)
        with Image.open(file, formats=("PNG", "JPEG")) as opened:
            picture = opened.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        raise InvalidValue(SETTING) from None
    picture.thumbnail(_LARGEST)
    paper = Image.new("RGB", picture.size, "white")
    paper.paste(picture, mask=picture)
    target = BytesIO()
    paper.save(target, "PNG", optimize=True)
    return settings.write(caseload, SETTING, b64encode(target.getvalue()).decode())


def forget(caseload: Caseload) -> Change:
    """Have no logo any more."""
    return settings.write(caseload, SETTING, "")


def read(caseload: Caseload) -> bytes:
    """The logo as a PNG; empty where none was chosen."""
    return b64decode(settings.read(caseload, SETTING))
