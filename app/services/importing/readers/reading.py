"""Open a workbook by what it holds, not by what it is called, and decrypt it in memory."""

import re
import struct
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

from app.services import errors
from app.services.errors import FileMissing, ReadOnly
from app.services.importing.locks import ods_lock
from app.services.importing.readers import ods, xlsx
from app.services.importing.readers.package import Package
from app.services.importing.readers.workbook import MAX_FILE, Workbook

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
_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"


def read_workbook(path: Path, password: str | None = None) -> Workbook:
    """The workbook in a file, which is only read; nothing is copied to disk.

    Raises FileMissing, ReadOnly (it may not be read) and the faults of `SheetFault`.
    """
    try:
        if not path.is_file():  # a pipe would be read for ever
            raise FileMissing
        if path.stat().st_size > MAX_FILE:
            raise errors.SheetTooBig
        content = path.read_bytes()
    except FileNotFoundError:
        raise FileMissing from None
    except PermissionError:
        raise ReadOnly from None
    return read_content(content, password)


def read_content(content: bytes, password: str | None = None) -> Workbook:
    """The workbook in these bytes."""
    if content.startswith(_COMPOUND):
        return _read_compound(content, password)
    if content.startswith(_ZIP):
        return _read_package(content, password)
    if content[:4] in (b"PK\x05\x06", b"PK\x07\x08") or _is_bare_xls(content):
        raise errors.SheetDamaged
    raise errors.NotASpreadsheet


def _read_package(content: bytes, password: str | None = None) -> Workbook:
    package = Package(content)
    if "mimetype" in package and ("content.xml" in package or ods_lock.WHOLE in package):
        if not package.part("mimetype").startswith(_ODS):
            raise errors.NotASpreadsheet
        return ods.read(ods_lock.unlock_package(package, password))
    if "[Content_Types].xml" not in package:
        raise errors.NotASpreadsheet
    return xlsx.read(package)


def _read_compound(content: bytes, password: str | None) -> Workbook:
    """A compound file is an old xls, or the wrapping of an encrypted xlsx."""
    import msoffcrypto
    import olefile
    from msoffcrypto.exceptions import (
        DecryptionError,
        FileFormatError,
        InvalidKeyError,
        ParseError,
    )
    from msoffcrypto.format.xls97 import Xls97File

    from app.services.importing.locks import xls_lock
    from app.services.importing.readers import xls

    try:
        with olefile.OleFileIO(BytesIO(content)) as compound:
            if not any(map(compound.exists, ("Workbook", "Book", "EncryptedPackage"))):
                raise errors.NotASpreadsheet
            _check_lock(compound)
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
    return _read_package(plain.getvalue())


def _check_lock(compound: Any) -> None:
    """Refuse a description of the lock that is made to keep its reader busy."""
    if not compound.exists("EncryptionInfo"):
        return
    described: bytes = compound.openstream("EncryptionInfo").read(_MAX_DESCRIPTION + 1)
    spins = max((int(found[:12]) for found in _SPINS.findall(described)), default=0)
    plain = described.replace(b"\0", b"")
    if len(described) > _MAX_DESCRIPTION or b"<!" in plain or spins > _MAX_SPINS:
        raise errors.SheetDamaged


def _is_bare_xls(content: bytes) -> bool:
    """The oldest xls files are bare records without the compound file around them."""
    return content[:2] == b"\x09\x08" and content[2:4] in (b"\x08\x00", b"\x10\x00")
