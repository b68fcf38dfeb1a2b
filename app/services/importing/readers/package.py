"""The zip file around an xlsx or ods, looked over before any part of it is unpacked."""

import struct
import zlib
from io import BytesIO
from typing import Protocol
from zipfile import BadZipFile, ZipFile

from app.services.errors import SheetDamaged, SheetTooBig
from app.services.importing.readers.workbook import MAX_PART

_MAX_ENTRIES = 5_000
_MAX_TOTAL = 400 * 2**20  # bytes of all parts, unpacked
_MAX_RATIO = 400  # real sheets stay below 150; a bomb of zeros has 1,000
_SMALL = 2 * 2**20  # below this a ratio does no harm


class Parts(Protocol):
    """What a reader needs of a package."""

    def __contains__(self, name: str, /) -> bool: ...

    def part(self, name: str, /) -> bytes:
        """The bytes of a part, by its path inside the package."""


class Package:
    """The parts of a workbook by name.

    Raises:
        SheetDamaged: It is no zip archive that can be read.
        SheetTooBig: It has too many parts, or they are far too big for a sheet.
    """

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = ZipFile(BytesIO(content))
        except (BadZipFile, ValueError, NotImplementedError, struct.error):
            raise SheetDamaged from None
        entries = self._zip.infolist()
        total = sum(entry.file_size for entry in entries)
        if len(entries) > _MAX_ENTRIES or total > _MAX_TOTAL:
            raise SheetTooBig
        if total > _SMALL and total > _MAX_RATIO * max(len(content), 1):
            raise SheetTooBig
        self._entries = {_part_name(entry.filename): entry for entry in entries}

    @property
    def names(self) -> frozenset[str]:
        """The names of the parts in small letters with plain slashes, as they are looked up."""
        return frozenset(self._entries)

    def __contains__(self, name: str) -> bool:
        return _part_name(name) in self._entries

    def part(self, name: str) -> bytes:
        """One part, unpacked; never more than its limit, even if the directory says less.

        Raises:
            SheetDamaged: The part is missing or can't be unpacked.
            SheetTooBig: It is larger than `MAX_PART`.
        """
        try:
            with self._zip.open(self._entries[_part_name(name)]) as file:
                content = file.read(MAX_PART + 1)
        except (BadZipFile, KeyError, EOFError, OSError, NotImplementedError, zlib.error):
            raise SheetDamaged from None
        except (RuntimeError, ValueError, struct.error):  # a zip password; a place before the file
            raise SheetDamaged from None
        if len(content) > MAX_PART:
            raise SheetTooBig
        return content


def _part_name(name: str) -> str:
    """A part's name for comparing: some writers use backslashes, a leading slash, other letters."""
    return name.replace("\\", "/").lstrip("/").casefold()


def inflate(content: bytes) -> bytes:
    """What was deflated without a header, within the limits that hold for a package.

    Raises:
        SheetDamaged: It can't be unpacked.
        SheetTooBig: It is larger than a part may be.
    """
    limit = min(MAX_PART, max(_SMALL, _MAX_RATIO * len(content)))
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        plain = unpacker.decompress(content, limit + 1)
    except zlib.error:
        raise SheetDamaged from None
    if len(plain) > limit:
        raise SheetTooBig
    if not unpacker.eof:
        raise SheetDamaged
    return plain
