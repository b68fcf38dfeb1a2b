"""Page images of a finished PDF, for the print preview and for the printer.

Made in memory from the very bytes that are saved, so that the preview equals the PDF and no
readable copy lies in a temporary folder. PDFium is not made for several threads at once: call
these from one thread at a time.
"""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

import pypdfium2

_POINTS_PER_INCH = 72


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


def page_image(pdf: bytes, page: int, *, dpi: float = 96) -> PageImage:
    """One page (the first is 0) at that many dots an inch."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return _image(document, page, dpi)


def page_images(pdf: bytes, *, dpi: float = 96) -> Iterator[PageImage]:
    """Every page in order, each made when it is asked for."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for page in range(len(document)):
            yield _image(document, page, dpi)


def _image(document: pypdfium2.PdfDocument, number: int, dpi: float) -> PageImage:
    with closing(document[number]) as page:
        bitmap = page.render(scale=dpi / _POINTS_PER_INCH, rev_byteorder=True)
        with closing(bitmap):
            return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
