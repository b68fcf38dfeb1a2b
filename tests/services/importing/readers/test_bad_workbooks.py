"""Each bad file gets its own fault, quickly, and nothing of it is imported."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from random import Random
from time import process_time
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl.styles import PatternFill

from app.services.errors import (
    FileMissing,
    NoHeaderFound,
    NotASpreadsheet,
    NothingInSheet,
    SheetDamaged,
    SheetFault,
    SheetLockUnknown,
    SheetTooBig,
)
from app.services.importing import preview, propose, read_workbook
from app.services.importing.matching import Result
from app.services.importing.readers.reading import read_content
from app.services.storage.unit_of_work import Caseload
from tests.services.importing.sheets import (
    DATA,
    SAMPLE,
    book_of,
    ods_of,
    rewritten,
    saved,
    workbook_of,
)


@contextmanager
def within(seconds: float) -> Iterator[None]:
    began = process_time()
    yield
    assert process_time() - began < seconds


def zipped(**parts: bytes) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name.replace("__", "/"), part)
    return stream.getvalue()


def with_rows(content: bytes, rows: str) -> bytes:
    """The workbook with these rows written after its own."""
    return rewritten(
        content,
        "xl/worksheets/sheet1.xml",
        lambda part: part.replace(b"</sheetData>", rows.encode() + b"</sheetData>"),
    )


def formatted_rows(first: int, count: int, *, cells: int = 14) -> str:
    letters = "ABCDEFGHIJKLMN"[:cells]
    return "".join(
        f'<row r="{row}" s="1" customFormat="1">'
        + "".join(f'<c r="{letter}{row}" s="1"/>' for letter in letters)
        + "</row>"
        for row in range(first, first + count)
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Hei vain, ja terveisi\xe4.\n",
        b"%PDF-1.7\n",
        b'ID;PWXL;N;E\r\nC;Y1;X1;K"Nimi"\r\nC;Y2;X1;K"Aalto Sirpa"\r\nE\r\n',
        b'TABLE\r\n0,1\r\n"x"\r\nDATA\r\n0,0\r\n""\r\n-1,0\r\nBOT\r\n1,0\r\n"Nimi"\r\n',
        b"\x89PNG\r\n\x1a\n" + bytes(500),
        zipped(**{"hei.txt": b"hei"}),
        zipped(**{"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>"}),
    ],
)
def test_what_is_not_a_spreadsheet(content: bytes) -> None:
    with pytest.raises(NotASpreadsheet):
        read_content(content)


def test_a_text_whose_first_heading_is_id() -> None:
    book = read_content(b"ID;Puhelin;Nimi\r\nA;0401234567;Aalto Sirpa\r\n")
    assert [cell.text for cell in book.sheets[0].rows[1].cells] == [
        "A",
        "0401234567",
        "Aalto Sirpa",
    ]


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_workbook(tmp_path / "poissa.xlsx")
    with pytest.raises(FileMissing):
        read_workbook(tmp_path)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("path", [SAMPLE, DATA / "asiakkaat.xls"])
def test_a_file_that_was_cut_short(path: Path, share: float) -> None:
    content = path.read_bytes()
    with pytest.raises(SheetDamaged):
        read_content(content[: int(len(content) * share)])


@pytest.mark.parametrize("path", [SAMPLE, DATA / "asiakkaat.xls"])
def test_flipped_bytes_give_a_workbook_or_a_known_fault(path: Path) -> None:
    """Not a crash, whatever is flipped. What still reads is a workbook of the same shape."""
    random = Random(7)
    for _ in range(60):
        content = bytearray(path.read_bytes())
        for _ in range(random.choice((1, 4, 40))):
            content[random.randrange(8, len(content))] = random.randrange(256)
        try:
            propose(read_content(bytes(content)))
        except SheetFault:
            continue


def test_a_ring_of_sectors_is_never_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    """xlrd would, until the memory is full."""
    content = bytearray((DATA / "cases" / "09.xls").read_bytes())
    assert read_content(bytes(content)).sheets
    small_sectors = 512 * 8
    assert content[small_sectors : small_sectors + 4] == (1).to_bytes(4, "little")
    content[small_sectors : small_sectors + 4] = bytes(4)  # the first is followed by itself
    followed: list[bytes] = []
    monkeypatch.setattr("app.services.importing.readers.xls.read", followed.append)
    with pytest.raises(SheetDamaged):
        read_content(bytes(content))
    assert not followed


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400))
def test_bytes_of_any_kind_after_the_mark_of_a_format(noise: bytes) -> None:
    for mark in (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\x09\x08\x10\x00"):
        with pytest.raises(SheetFault):
            read_content(mark + noise)


def test_no_part_may_have_a_document_type() -> None:
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    content = rewritten(
        saved(book_of([["Nimi"], ["A"]])), "xl/workbook.xml", lambda part: laughs + part
    )
    with pytest.raises(SheetDamaged):
        read_content(content)


def test_a_part_that_is_named_and_missing() -> None:
    with pytest.raises(SheetDamaged):
        read_content(
            rewritten(
                saved(book_of([["Nimi"], ["A"]])),
                "xl/_rels/workbook.xml.rels",
                lambda part: part.replace(b"sheet1.xml", b"sheet7.xml"),
            )
        )


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    content = rewritten(
        saved(book_of([["Nimi"], ["A"]])),
        "xl/worksheets/sheet1.xml",
        lambda part: part + b" " * 300_000_000,
    )
    assert len(content) < 400_000
    with within(2), pytest.raises(SheetTooBig):
        read_content(content)


def test_a_bomb_that_lies_about_its_size() -> None:
    content = bytearray(
        rewritten(
            saved(book_of([["Nimi"], ["A"]])),
            "xl/worksheets/sheet1.xml",
            lambda part: part + b" " * 30_000_000,
        )
    )
    size = (30_000_000 + 900).to_bytes(4, "little")[2:]
    at = content.rfind(b"xl/worksheets/sheet1.xml") - 46 + 24
    assert content[at + 2 : at + 4] == size[:2] or content[at + 3] == 1
    content[at : at + 4] = (1000).to_bytes(4, "little")
    with within(2), pytest.raises(SheetFault):
        read_content(bytes(content))


def test_thousands_of_entries_are_refused() -> None:
    with pytest.raises(SheetTooBig):
        read_content(zipped(**{f"xl__{number}.xml": b"" for number in range(6000)}))


def test_more_rows_than_any_list_of_clients() -> None:
    rows = "".join(
        f'<row r="{n}"><c r="A{n}" t="inlineStr"><is><t>x</t></is></c></row>'
        for n in range(3, 20_110)
    )
    with within(5), pytest.raises(SheetTooBig):
        read_content(with_rows(saved(book_of([["Nimi"], ["A"]])), rows))


def test_a_value_in_the_last_column_of_all() -> None:
    book = book_of([["Nimi"]])
    book.active["XFD1"] = "x"
    with within(2):
        (sheet,) = read_content(saved(book)).sheets
    assert sheet.rows[0].cell(16_383).text == "x"


def test_more_merged_areas_than_any_list_has() -> None:
    areas = "".join(f'<mergeCell ref="A{n}:B{n}"/>' for n in range(1, 200_001))
    content = rewritten(
        saved(book_of([["Nimi"], ["A"]])),
        "xl/worksheets/sheet1.xml",
        lambda part: part.replace(
            b"</sheetData>", f"</sheetData><mergeCells>{areas}</mergeCells>".encode()
        ),
    )
    with within(5), pytest.raises(SheetTooBig):
        read_content(content)


@pytest.mark.parametrize("letters", ["a", "a b ", "010190-", "&#10;", "1.1.2023 "])
def test_a_cell_of_29_megabytes(letters: str) -> None:
    long = letters * (29 * 2**20 // len(letters))
    content = rewritten(
        saved(book_of([["Nimi", "Huom"], ["Veera Halonen", "LONG"]])),
        "xl/worksheets/sheet1.xml",
        lambda part: part.replace(b"LONG", long.encode()),
    )
    with within(5), pytest.raises(SheetTooBig):
        read_content(content)


@pytest.mark.parametrize("cells", [0, 14])
def test_200_000_empty_rows(cells: int) -> None:
    book = book_of([])
    book.active["A1"].fill = PatternFill("solid", fgColor="00B050")
    content = with_rows(saved(book), formatted_rows(2, 200_000, cells=cells))
    with within(3), pytest.raises(NothingInSheet):
        propose(read_content(content))


def test_people_above_200_000_empty_rows() -> None:
    book = book_of([["Nimi"], ["Veera Halonen"]], fills=["00B050"])
    content = with_rows(saved(book), formatted_rows(3, 200_000))
    with within(3):
        workbook = read_content(content)
    assert [row.number for row in workbook.sheets[0].rows] == [1, 2]
    assert propose(workbook).colours[0].fill == "#00B050"


def test_people_below_empty_rows() -> None:
    book = book_of([["Nimi"], ["Veera Halonen"]])
    last = '<row r="20003"><c r="A20003" t="inlineStr"><is><t>Oskari Aalto</t></is></c></row>'
    content = with_rows(saved(book), formatted_rows(3, 20_000) + last)
    assert [row.number for row in read_content(content).sheets[0].rows] == [1, 2, 20_003]


def test_headings_without_a_row_below() -> None:
    with pytest.raises(NothingInSheet):
        propose(workbook_of([["Nimi", "Tilanne"]]))
    with pytest.raises(NothingInSheet):
        propose(workbook_of([]))


def test_rows_without_headings() -> None:
    with pytest.raises(NoHeaderFound):
        propose(workbook_of([["Veera Halonen", 1978, "soitti"], ["Oskari Aalto", 1989, "kävi"]]))


def test_headings_too_far_down() -> None:
    rows: list[list[object]] = [[f"rivi {n}"] for n in range(25)]
    with pytest.raises(NoHeaderFound):
        propose(workbook_of([*rows, ["Nimi", "Tilanne"], ["Veera Halonen", "x"]]))


def test_an_encrypted_ods_says_so() -> None:
    manifest = {"META-INF/manifest.xml": "<m><manifest:encryption-data/></m>"}
    with pytest.raises(SheetLockUnknown):
        read_content(ods_of("", extra=manifest))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'spinCount="100000"', b'spinCount="99999999999"'),
        (b'standalone="yes"?>', b"?><!DOCTYPE a [ ]>"),
    ],
)
def test_a_lock_that_is_made_to_keep_us_busy(old: bytes, new: bytes) -> None:
    stream = BytesIO()
    OOXMLFile(BytesIO(saved(book_of([["Nimi"]])))).encrypt("a", stream)
    content = stream.getvalue()
    assert old in content
    after = content.index(old) + len(old)
    room = len(new) - len(old)
    grown = content.replace(old, new, 1)
    end = grown.index(b"\0" * 16, after)
    content = grown[:end] + grown[end + room :] if room > 0 else grown
    with within(2), pytest.raises(SheetDamaged):
        read_content(content, "a")


def test_a_name_of_10_000_characters_stops_only_its_row(caseload: Caseload) -> None:
    plan = propose(workbook_of([["Nimi", "Tilanne"], ["x" * 10_000, "a"], ["Veera Halonen", "b"]]))
    found = preview(caseload, plan)
    assert [row.result for row in found.clients] == [Result.UNCLEAR, Result.NEW]
    assert [(p.row, p.kind.value, len(p.value)) for p in found.problems] == [
        (2, "name_too_long", 58)
    ]


def test_no_warning_escapes_and_no_file_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    content = rewritten(
        saved(book_of([["Nimi"], ["Veera Halonen"]])),
        "xl/worksheets/sheet1.xml",
        lambda part: part.replace(
            b"</worksheet>",
            b'<extLst><ext uri="{x}"><x14:y xmlns:x14="z"/></ext></extLst></worksheet>',
        ),
    )
    assert propose(read_content(content)).sheets[0].rows
    assert list(tmp_path.iterdir()) == []


def test_a_part_that_would_stand_before_the_file() -> None:
    content = bytearray(ods_of('<table:table table:name="Asiakkaat"/>'))
    at = content.rfind(b"PK\x05\x06") + 16  # where the directory of the parts begins
    told = int.from_bytes(content[at : at + 4], "little")
    content[at : at + 4] = (told + 2**20).to_bytes(4, "little")
    with pytest.raises(SheetDamaged):
        read_content(bytes(content))
