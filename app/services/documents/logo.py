"""The organisation's logo: a picture from a file, made small and kept inside the encrypted file.

Only the picture's points are kept: what a camera or a drawing program wrote beside them (place,
author, earlier versions) stays behind.
"""

import warnings
from base64 import b64decode, b64encode
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.refusals import Reason
from app.services.errors import Refused
from app.services.storage import settings
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload

if TYPE_CHECKING:
    from PIL.Image import Image

NAME = "logo"
LARGEST_FILE = 20_000_000  # bytes; a scanned letterhead fits
LARGEST_PICTURE = 40_000_000  # points, before it is made smaller
SIZE = (720, 240)  # points: 300 to the inch in the largest place that a paper gives it
_KINDS = ("PNG", "JPEG")


def read(caseload: Caseload) -> bytes:
    """The logo as a PNG; empty where there is none."""
    return b64decode(settings.read(caseload, NAME))


def choose(caseload: Caseload, file: Path) -> Change:
    """Print the picture of a file in the head of every paper.

    Raises:
        Refused: It is not a whole PNG or JPEG that can be read (Reason.NOT_A_PICTURE), or too big
            (Reason.PICTURE_TOO_BIG).
    """
    return settings.write(
        caseload, NAME, b64encode(_shrink_picture(_content(file))).decode("ascii")
    )


def remove(caseload: Caseload) -> Change:
    """Print no logo any more."""
    return settings.write(caseload, NAME, "")


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST_FILE + 1)
    except OSError:
        raise Refused(Reason.NOT_A_PICTURE) from None
    if len(content) > LARGEST_FILE:
        raise Refused(Reason.PICTURE_TOO_BIG)
    return content


def _shrink_picture(content: bytes) -> bytes:
    """The picture on white paper, no larger than it is printed, as a new PNG."""
    from PIL import Image, ImageOps, UnidentifiedImageError  # late: not wanted when we start

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(BytesIO(content), formats=_KINDS) as picture:
                if picture.width * picture.height > LARGEST_PICTURE:
                    raise Refused(Reason.PICTURE_TOO_BIG)
                upright = ImageOps.exif_transpose(picture).convert("RGBA")
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Refused(Reason.PICTURE_TOO_BIG) from None
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Warning):
        raise Refused(Reason.NOT_A_PICTURE) from None
    upright.thumbnail(SIZE, Image.Resampling.LANCZOS)
    paper = Image.new("RGB", upright.size, "white")
    paper.paste(upright, mask=upright.getchannel("A"))
    return _png(paper)


def _png(picture: "Image") -> bytes:
    target = BytesIO()
    picture.save(target, "PNG", optimize=True)
    return target.getvalue()
