"""Small workbooks for the tests, made on the spot."""

import re
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
from openpyxl.styles import PatternFill

from app.services.importing.readers.reading import read_content
from app.services.importing.readers.workbook import Workbook

SAMPLE = Path(__file__).parents[3] / "resources" / "demo" / "seurantataulukko.xlsx"
"""The fictional sheet of the demo; what it holds was counted by hand."""
STATUSES = {
    "active": 2,
    "in_measure": 5,
    "succeeded": 20,
    "health_check": 8,
    "rehab_work": 8,
    "returned": 10,
}
OUTCOMES = {
    "employed": 20,
    "work_trial": 4,
    "rehab_work": 8,
    "work_ability_assessment": 4,
    "education": 2,
    "interrupted": 7,
    "did_not_stay": 1,
    "sick_leave": 4,
}
"""The eight outcomes of the Kymenlaakso pilot (2022 §7), with its own numbers."""
DATA = Path(__file__).parents[2] / "data"
FINNISH = ["Nimi", "Syntymävuosi", "Aloitus", "Tilanne", "Työnantaja", "Päättyi", "Lopputulos"]


def solid(rgb: str) -> PatternFill:
    return PatternFill("solid", fgColor=rgb)


def saved(book: openpyxl.Workbook) -> bytes:
    """The workbook as the bytes of an xlsx file."""
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def book_of(
    rows: Sequence[Sequence[Any]], *, title: str = "Asiakkaat", fills: Sequence[str | None] = ()
) -> openpyxl.Workbook:
    """A workbook of one sheet; `fills` are the colours of its rows below the first."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    for number, fill in enumerate(fills, start=2):
        if fill:
            for cell in sheet[number]:
                cell.fill = solid(fill)
    return book


def workbook_of(
    rows: Sequence[Sequence[Any]], *, title: str = "Asiakkaat", fills: Sequence[str | None] = ()
) -> Workbook:
    return read_content(saved(book_of(rows, title=title, fills=fills)))


def rewritten(content: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """The package with one part changed."""
    stream = BytesIO()
    with (
        ZipFile(BytesIO(content)) as old,
        ZipFile(stream, "w", ZIP_DEFLATED, compresslevel=1) as new,
    ):
        for entry in old.infolist():
            part = old.read(entry)
            new.writestr(entry, change(part) if entry.filename == name else part)
    return stream.getvalue()


def with_shared_text(content: bytes, entry: str) -> bytes:
    """A workbook whose first text is shared, as Excel writes it: `entry` is within its <si>."""
    content = rewritten(
        content,
        "xl/worksheets/sheet1.xml",
        lambda part: re.sub(
            rb't="inlineStr"><is><t>.*?</t></is>', b't="s"><v>0</v>', part, count=1
        ),
    )
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    link = f'<Relationship Id="rId99" Type="{kind}" Target="/xl/sharedStrings.xml"/>'
    content = rewritten(
        content,
        "xl/_rels/workbook.xml.rels",
        lambda part: part.replace(b"</Relationships>", link.encode() + b"</Relationships>"),
    )
    stream = BytesIO(content)
    with ZipFile(stream, "a", ZIP_DEFLATED) as package:
        space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        package.writestr("xl/sharedStrings.xml", f'<sst xmlns="{space}"><si>{entry}</si></sst>')
    return stream.getvalue()


def ods_of(body: str, *, styles: str = "", extra: dict[str, str] | None = None) -> bytes:
    """An ods file with this content between <office:spreadsheet> and its end."""
    spaces = " ".join(
        f'xmlns:{prefix}="{uri}"'
        for prefix, uri in {
            "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
            "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
            "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
            "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
            "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
            "dc": "http://purl.org/dc/elements/1.1/",
            "calcext": "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
        }.items()
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{body}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", content)
        for name, text in (extra or {}).items():
            package.writestr(name, text)
    return stream.getvalue()
