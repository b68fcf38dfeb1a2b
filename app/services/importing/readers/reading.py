"""Open a workbook by what it holds, not by what it is called, and decrypt it in memory.

Read are xlsx and xlsm (`xlsx`), ods, also as bare parts without a mimetype (`ods`), xls in its
compound file (`compound`: Excel 97 to 2003, 5 and 95) and as older bare records (`xls`), xlsx and
xls behind a password (`compound`), ods behind one (`ods_lock`), web tables and XML Spreadsheet
2003 that are called .xls (`disguised`), and text with a sign between its values: csv, tsv
(`separated`). Refused by name are xlsb (SheetBinary), SYLK and DIF (NotASpreadsheet); so are other
documents of Office and OpenDocument, and whatever else is neither a sheet nor such a text.
"""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from app.late import LateModule
from app.services import errors
from app.services.errors import FileMissing, ReadOnly
from app.services.importing.readers import ods, separated, xlsx
from app.services.importing.readers.disguised import web_tables, xml_spreadsheet
from app.services.importing.readers.locks import ods_lock
from app.services.importing.readers.package import Package
from app.services.importing.readers.tidying import tidy_workbook
from app.services.importing.readers.workbook import MAX_FILE, Workbook
from app.services.memory import postpone_collection

if TYPE_CHECKING:
    from app.services.importing.readers import compound, xls
else:
    compound = LateModule("app.services.importing.readers.compound")
    xls = LateModule("app.services.importing.readers.xls")

_ZIP = b"PK\x03\x04"
_SPLIT_ZIP = b"PK\x07\x08PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# SYLK and DIF are sheets in lines of text, and no rows of values.
_OTHER_TEXT = re.compile(rb"ID;P[A-Z0-9;]*\r?\n(?:[PFBO];[A-Z]|C;[XY]\d|NN;N)|TABLE\r?\n0,1\r?\n")
_ODS_BODY = b":spreadsheet"
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"


def read_workbook(path: Path, password: str | None = None) -> Workbook:
    """The workbook in a file, which is only read; nothing is copied to disk.

    Raises:
        FileMissing: There is no such file.
        ReadOnly: It may not be read.
        SheetFault: It is not a sheet that can be imported.
    """
    try:
        if not path.is_file():  # a pipe would be read forever
            raise FileMissing
        if path.stat().st_size > MAX_FILE:
            raise errors.SheetTooBig
        content = path.read_bytes()
    except FileNotFoundError:
        raise FileMissing from None
    except PermissionError:
        raise ReadOnly from None
    return read_content(content, password, path.stem)


def read_content(content: bytes, password: str | None = None, name: str = "CSV") -> Workbook:
    """The workbook in these bytes, without the ends of identity codes.

    Args:
        content: The bytes of the file.
        password: The password that opens it, where it has one.
        name: What the one sheet of a text file is called.

    Raises:
        SheetFault: It is not a sheet that can be imported.
    """
    with postpone_collection():
        return tidy_workbook(_read_content(content, password, name))


def _read_content(content: bytes, password: str | None, name: str) -> Workbook:
    if content.startswith(_COMPOUND):
        return _read_compound(content, password)
    if content.startswith((_ZIP, _SPLIT_ZIP)):
        return _read_package(content, password)
    if content[:4] in (b"PK\x05\x06", b"PK\x07\x08"):
        raise errors.SheetDamaged
    if _is_bare_xls(content):
        return xls.read(content)
    if _OTHER_TEXT.match(content):
        raise errors.NotASpreadsheet
    if xml_spreadsheet.is_xml_spreadsheet(content):
        return xml_spreadsheet.read(content)
    if web_tables.is_web_page(content):
        return web_tables.read(content, name)
    return separated.read(content, name)


def _read_package(content: bytes, password: str | None = None) -> Workbook:
    package = Package(content)
    if "mimetype" not in package and "content.xml" in package:
        if _ODS_BODY not in package.part("content.xml"):
            raise errors.NotASpreadsheet
        return ods.read(package)
    if "mimetype" in package and ("content.xml" in package or ods_lock.WHOLE in package):
        if not package.part("mimetype").startswith(_ODS):
            raise errors.NotASpreadsheet
        return ods.read(ods_lock.unlock_package(package, password))
    if "xl/workbook.bin" in package:
        raise errors.SheetBinary
    if "[Content_Types].xml" not in package and "xl/workbook.xml" not in package:
        raise errors.NotASpreadsheet
    return xlsx.read(package)


def _read_compound(content: bytes, password: str | None) -> Workbook:
    found = compound.read_compound(content, password)
    return _read_package(found) if isinstance(found, bytes) else found


def _is_bare_xls(content: bytes) -> bool:
    """The oldest xls files are bare records without the compound file around them."""
    kinds = (b"\x09\x00", b"\x09\x02", b"\x09\x04", b"\x09\x08")
    return content[:2] in kinds and content[2:4] in (
        b"\x04\x00",
        b"\x06\x00",
        b"\x08\x00",
        b"\x10\x00",
    )
