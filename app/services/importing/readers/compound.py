"""Compound files: an old xls, or the wrapping of an encrypted xlsx.

Their libraries are slow to import, so this module is imported when there is such a file.
"""

import re
import struct
from io import BytesIO
from typing import Any
from xml.parsers.expat import ExpatError

import msoffcrypto
import olefile
from msoffcrypto.exceptions import (
    DecryptionError,
    FileFormatError,
    InvalidKeyError,
    ParseError,
)
from msoffcrypto.format.xls97 import Xls97File

from app.services import errors
from app.services.importing.readers import xls
from app.services.importing.readers.locks import xls_lock
from app.services.importing.readers.workbook import Workbook

# What the readers of compound files and of their encryption raise over damaged ones.
_STUMBLES = (
    OSError,
    ValueError,
    OverflowError,
    TypeError,
    LookupError,
    AssertionError,
    AttributeError,
    struct.error,
    ExpatError,
)
_MAX_SPINS = 10_000_000  # the most that the format allows; a second of work for every two million
_MAX_DESCRIPTION = 64 * 2**10  # bytes
_SPINS = re.compile(rb'spinCount="(\d+)"')


def read_compound(content: bytes, password: str | None) -> Workbook | bytes:
    """The workbook of an old xls, or the bytes of the xlsx that is wrapped and encrypted.

    Raises:
        SheetLocked, SheetPasswordWrong, SheetLockUnknown: Its lock was not opened.
        NotASpreadsheet: It is another document of Office.
        SheetDamaged, SheetTooBig: It can't be read to its end.
    """
    try:
        with olefile.OleFileIO(BytesIO(content)) as compound:
            if not any(map(compound.exists, ("Workbook", "Book", "EncryptedPackage"))):
                raise errors.NotASpreadsheet
            _check_lock(compound)
            _check_small_sectors(compound)
            if compound.exists("Book") and not compound.exists("Workbook"):
                return xls.read(content)  # Excel 5 and 95, whose locks nobody undoes
            records = compound.openstream("Workbook").read() if compound.exists("Workbook") else b""
        file = msoffcrypto.OfficeFile(BytesIO(content))
        if not file.is_encrypted():
            return xls.read(content)
        if not password:
            raise errors.SheetLocked
        file.load_key(password=password)
        if isinstance(file, Xls97File):
            return xls.read(xls_lock.decrypt_records(records, file))
        plain = BytesIO()
        file.decrypt(plain)
    except InvalidKeyError:
        raise errors.SheetPasswordWrong from None
    except DecryptionError:
        raise errors.SheetLockUnknown from None
    except (FileFormatError, ParseError, *_STUMBLES):
        raise errors.SheetDamaged from None
    return plain.getvalue()


def _check_small_sectors(compound: Any) -> None:
    """Refuse a ring of small sectors, which xlrd follows until the memory is full."""
    compound.loadminifat()
    following = compound.minifat
    for entry in compound.direntries:
        if entry and entry.name in ("Workbook", "Book") and entry.size < compound.minisectorcutoff:
            sector, steps = entry.isectStart, 0
            while sector < len(following):
                sector, steps = following[sector], steps + 1
                if steps > len(following):
                    raise errors.SheetDamaged


def _check_lock(compound: Any) -> None:
    """Refuse a description of the lock that is made to keep its reader busy."""
    if not compound.exists("EncryptionInfo"):
        return
    described: bytes = compound.openstream("EncryptionInfo").read(_MAX_DESCRIPTION + 1)
    spins = max((int(found[:12]) for found in _SPINS.findall(described)), default=0)
    plain = described.replace(b"\0", b"")
    if len(described) > _MAX_DESCRIPTION or b"<!" in plain or spins > _MAX_SPINS:
        raise errors.SheetDamaged
