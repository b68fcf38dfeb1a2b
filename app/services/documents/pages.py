"""Page images of a finished PDF, for the print preview and for the printer.

Made in memory from the very bytes that are saved, so that the preview equals the PDF and no
readable copy is left in a temporary folder. PDFium is not made for several threads at once: call
these from one thread at a time.
"""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

import pypdfium2

from app.models.refusals import Reason
from app.services.errors import Refused

_POINTS_PER_INCH = 72
_HIGHEST = 10.0  # times its width; a paper of a stranger may be of any shape
_MOST_POINTS = 20_000  # of a picture's height


@dataclass(frozen=True)
class PageImage:
    """One page as pixels: three bytes each, red, green, blue; `stride` is the bytes of a row."""

    width: int
    height: int
    stride: int
    rgb: bytes


def page_count(pdf: bytes) -> int:
    """How many pages the PDF has."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return len(document)


def page_shapes(pdf: bytes) -> list[float]:
    """The shape of each page: its height divided by its width.

    Raises:
        Refused(Reason.PAPER_NOT_SHOWN): The bytes are no PDF that can be read.
    """
    try:
        with closing(pypdfium2.PdfDocument(pdf)) as document:
            sizes = [document.get_page_size(page) for page in range(len(document))]
    except pypdfium2.PdfiumError:  # damaged, or locked with a password
        raise Refused(Reason.PAPER_NOT_SHOWN) from None
    if not sizes:
        raise Refused(Reason.PAPER_NOT_SHOWN)
    return [min(_HIGHEST, high / wide) if wide else 1.0 for wide, high in sizes]


def page_image(pdf: bytes, page: int, *, dpi: float = 96, width: float | None = None) -> PageImage:
    """A picture of one page.

    Args:
        pdf: The file.
        page: The page, from 0.
        dpi: Dots an inch.
        width: How wide the picture is, in points; `dpi` is not used then.
    """
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        if width is not None:
            wide, high = document.get_page_size(page)
            dpi = min(width / max(1.0, wide), _MOST_POINTS / max(1.0, high)) * _POINTS_PER_INCH
        return _image(document, page, dpi)


def page_images(pdf: bytes, *, dpi: float = 96) -> Iterator[PageImage]:
    """A picture of every page in order, each made when it is asked for, at `dpi` dots an inch."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for page in range(len(document)):
            yield _image(document, page, dpi)


def _image(document: pypdfium2.PdfDocument, number: int, dpi: float) -> PageImage:
    with closing(document[number]) as page:
        bitmap = page.render(scale=dpi / _POINTS_PER_INCH, rev_byteorder=True)
        with closing(bitmap):
            return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
