"""Values, comments and colours come out of every format as they are seen in the program."""

import re
from datetime import date, datetime, time
from io import BytesIO
from zipfile import ZipFile

import msoffcrypto
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, FormulaRule
from openpyxl.styles import Color, PatternFill
from openpyxl.styles.colors import COLOR_INDEX
from openpyxl.styles.differential import DifferentialStyle

from app.services.errors import NotASpreadsheet, SheetLocked, SheetPasswordWrong
from app.services.importing import read_workbook
from app.services.importing.readers import fills, xlsx
from app.services.importing.readers.reading import read_content
from app.services.importing.readers.workbook import Cell, SheetError, Worksheet
from tests.services.importing.sheets import (
    DATA,
    SAMPLE,
    book_of,
    ods_of,
    rewritten,
    saved,
    solid,
    with_shared_text,
)


def first_sheet(content: bytes) -> Worksheet:
    return read_content(content).sheets[0]


def colours(sheet: Worksheet, row: int = 0) -> list[str | None]:
    return [cell.fill.rgb if cell.fill else None for cell in sheet.rows[row].cells]


def cell_of(sheet: Worksheet, row: int = 0, column: int = 0) -> Cell:
    return sheet.rows[row].cell(column)


def test_the_sample_reads_as_openpyxl_reads_it() -> None:
    book = openpyxl.load_workbook(SAMPLE)
    ours = read_workbook(SAMPLE)
    assert [sheet.name for sheet in ours.sheets] == book.sheetnames
    compared = 0
    for sheet in ours.sheets:
        for row in sheet.rows:
            for column, cell in enumerate(row.cells, start=1):
                theirs = book[sheet.name].cell(row.number, column)
                value = theirs.value
                assert cell.value == (value.date() if isinstance(value, datetime) else value)
                fill = f"#{theirs.fill.fgColor.rgb[2:]}" if theirs.fill.patternType else None
                assert (cell.fill.rgb if cell.fill else None) == fill
                assert cell.comment == (theirs.comment.text if theirs.comment else "")
                compared += 1
    assert compared > 1900


def test_values_of_every_kind() -> None:
    moment = datetime.combine(date(2021, 2, 7), time(9, 30))
    book = book_of([["äöå €", 12, 1.5, True, date(2021, 2, 7), moment]])
    book.active["G1"] = time(14, 5)
    book.active["H1"] = "#REF!"
    book.active["H1"].data_type = "e"
    row = first_sheet(saved(book)).rows[0]
    assert [cell.value for cell in row.cells] == [
        "äöå €",
        12.0,
        1.5,
        True,
        date(2021, 2, 7),
        moment,
        time(14, 5),
        SheetError("#REF!"),
    ]
    assert row.cell(4).text == "7.2.2021"
    assert row.cell(1).text == "12"
    assert row.cell(2).text == "1,5"


def test_a_formula_that_was_never_computed_is_an_error() -> None:
    assert first_sheet(saved(book_of([["a", "=1+1"]]))).rows[0].cell(1).value == SheetError("=?")


def test_a_sheet_of_the_macintosh_counts_days_from_1904() -> None:
    book = book_of([[date(2021, 2, 7)]])
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    assert cell_of(first_sheet(saved(book))).value == date(2021, 2, 7)


def test_fill_of_cell_then_row_then_column() -> None:
    book = book_of([["a", "b", None, "d"], ["e"]])
    sheet = book.active
    sheet.row_dimensions[1].fill = solid("FF0000")
    sheet.column_dimensions["A"].fill = solid("FFFF00")
    sheet["B1"].fill = solid("00B050")
    found = first_sheet(saved(book))
    assert colours(found) == ["#FF0000", "#00B050", "#FF0000", "#FF0000"]
    assert colours(found, 1) == ["#FFFF00"]
    assert found.rows[0].cell(40).fill == found.rows[0].cell(0).fill


@pytest.mark.parametrize(
    ("fill", "expected", "sure"),
    [
        (PatternFill("solid", fgColor="0000FF00"), "#00FF00", True),  # opacity 0 is ignored
        (PatternFill("solid", fgColor=Color(indexed=42)), "#CCFFCC", True),
        (PatternFill("solid", fgColor=Color(indexed=64)), None, True),
        (PatternFill("solid", fgColor=Color(theme=9)), "#F79646", True),
        (PatternFill("solid", fgColor=Color(theme=0)), "#FFFFFF", True),
        (PatternFill("solid", fgColor=Color(theme=2)), "#EEECE1", True),
        (PatternFill("gray125", fgColor="00FF00"), None, True),
        (PatternFill("lightUp", fgColor="FF0000"), "#FF0000", False),
        (PatternFill(None, fgColor="FF0000"), None, True),
    ],
)
def test_colours_by_rgb_index_and_theme(
    fill: PatternFill, expected: str | None, sure: bool
) -> None:
    book = book_of([["a"]])
    book.active["A1"].fill = fill
    found = cell_of(first_sheet(saved(book))).fill
    assert (found.rgb if found else None) == expected
    assert found is None or found.sure is sure


@pytest.mark.parametrize(
    ("theme", "tint", "expected"),
    [  # the greens of Office 2013 to 2022 as the program shows them
        (9, 0.7999816888943144, "E2F0D9"),
        (9, 0.5999938962981048, "C5E0B4"),
        (9, 0.3999755851924192, "A9D18E"),
        (9, -0.249977111117893, "548235"),
        (9, -0.499984740745262, "385724"),
    ],
)
def test_theme_and_tint_come_from_the_files_own_theme(
    theme: int, tint: float, expected: str
) -> None:
    book = book_of([["a"]])
    book.active["A1"].fill = PatternFill("solid", fgColor=Color(theme=theme, tint=tint))
    content = rewritten(
        saved(book), "xl/theme/theme1.xml", lambda part: part.replace(b"F79646", b"70AD47")
    )
    found = cell_of(first_sheet(content)).fill
    assert found is not None
    for at in (1, 3, 5):
        assert abs(int(found.rgb[at : at + 2], 16) - int(expected[at - 1 : at + 1], 16)) <= 1


def test_the_standard_palette_is_that_of_openpyxl() -> None:
    from xml.etree.ElementTree import Element

    ours = fills.palette(Element("styleSheet"))
    assert [f"00{rgb}" for rgb in ours] == list(COLOR_INDEX[:64])


def test_the_files_own_palette_counts() -> None:
    book = book_of([["a"]])
    book.active["A1"].fill = PatternFill("solid", fgColor=Color(indexed=10))
    content = rewritten(
        saved(book),
        "xl/styles.xml",
        lambda part: part.replace(b'<rgbColor rgb="00FF0000" />', b'<rgbColor rgb="000A0A0A" />'),
    )
    assert colours(first_sheet(content)) == ["#0A0A0A"]


@given(st.integers(0, 0xFFFFFF).map("{:06X}".format), st.floats(-1, 1))
def test_a_tint_stays_a_colour_and_none_changes_nothing(rgb: str, tint: float) -> None:
    assert len(fills.apply_tint(rgb, tint)) == 6
    assert fills.apply_tint(rgb, 0) == rgb
    assert fills.apply_tint(rgb, 1) == "FFFFFF"
    assert fills.apply_tint(rgb, -1) == "000000"


def test_rules_that_compare_a_text_are_computed() -> None:
    book = book_of([["Nimi", "Lopputulos"], ["A", "Työllistynyt"], ["B", "kesken"], ["C", "x"]])
    green = DifferentialStyle(fill=PatternFill(bgColor="00B050"))
    sheet = book.active
    rule = FormulaRule(formula=['$B2="työllistynyt"'])
    rule.dxf = green
    sheet.conditional_formatting.add("A2:B4", rule)
    sheet.conditional_formatting.add(
        "B2:B4", CellIsRule(operator="equal", formula=['"kesken"'], fill=solid("FF0000"))
    )
    found = first_sheet(saved(book))
    assert not found.rule_colours
    assert colours(found, 1) == ["#00B050", "#00B050"]
    assert colours(found, 2)[0] is None
    assert colours(found, 2)[1] is not None
    assert colours(found, 3) == [None, None]


@pytest.mark.parametrize(
    "rule",
    [
        FormulaRule(formula=["AND(A1>3,B1<2)"], fill=solid("FF0000")),
        ColorScaleRule(start_type="min", start_color="FF0000", end_type="max", end_color="00FF00"),
    ],
)
def test_other_rules_mark_the_sheet(rule: object) -> None:
    book = book_of([["a", 3]])
    book.active.conditional_formatting.add("A1:B1", rule)
    assert first_sheet(saved(book)).rule_colours


def test_comments_also_where_there_is_no_cell_and_in_threads() -> None:
    book = book_of([["a"]])
    book.active["A1"].comment = Comment("huomaa tämä", "X")
    book.active["C9"].comment = Comment("irrallinen", "X")
    book.active["B1"].comment = Comment(
        "[Threaded comment]\n\nYour version of Excel allows you to read it.\n\nComment:\n   ketju",
        "X",
    )
    found = first_sheet(saved(book))
    assert [(row.number, [c.comment for c in row.cells]) for row in found.rows] == [
        (1, ["huomaa tämä", "ketju"]),
        (9, ["", "", "irrallinen"]),
    ]


def test_shared_rich_text_without_its_phonetic_marks() -> None:
    content = with_shared_text(
        saved(book_of([["xyzzy"]])),
        "<r><t>Vee</t></r><r><rPr><b/></rPr><t>ra</t></r><rPh sb='0' eb='1'><t>no</t></rPh>",
    )
    assert cell_of(first_sheet(content)).value == "Veera"


def test_prefixed_names_of_other_writers() -> None:
    def prefixed(part: bytes) -> bytes:
        for name in (b"worksheet", b"sheetData", b"row", b"c", b"v"):
            for end in (b" ", b">", b"/"):
                part = part.replace(b"<" + name + end, b"<x:" + name + end)
            part = part.replace(b"</" + name + b">", b"</x:" + name + b">")
        return part.replace(b"xmlns=", b"xmlns:x=")

    content = rewritten(saved(book_of([["a", 1]])), "xl/worksheets/sheet1.xml", prefixed)
    assert [cell.value for cell in first_sheet(content).rows[0].cells] == ["a", 1.0]


def test_xls_values_and_colours() -> None:
    sheet = read_workbook(DATA / "asiakkaat.xls").sheets[0]
    assert sheet.merged == ((0, 0, 0, 3),)
    assert [row.number for row in sheet.rows] == [1, 3, 4, 5, 6, 7, 9]
    assert [cell.value for cell in sheet.rows[2].cells] == [
        "Veera Halonen",
        1978.0,
        date(2021, 2, 7),
        "Työllistynyt",
    ]
    assert [colours(sheet, row)[0] for row in range(2, 7)] == [
        "#008000",
        "#FF99CC",
        "#CCFFCC",
        None,
        "#FFFF00",
    ]


def test_the_type_is_told_by_what_a_file_holds(tmp_path: object) -> None:
    assert read_content((DATA / "asiakkaat.xls").read_bytes()).sheets[0].name == "Asiakkaat"
    assert first_sheet(ods_of("<table:table table:name='A'/>")).name == "A"


ODS_STYLES = """
<style:style style:name="green" style:family="table-cell">
  <style:table-cell-properties fo:background-color="#00b050"/></style:style>
<style:style style:name="child" style:family="table-cell" style:parent-style-name="green"/>
<style:style style:name="clear" style:family="table-cell" style:parent-style-name="green">
  <style:table-cell-properties fo:background-color="transparent"/></style:style>
<style:style style:name="yellow" style:family="table-cell">
  <style:table-cell-properties fo:background-color="#ffff00"/></style:style>
"""
ODS_BODY = """
<table:table table:name="Asiakkaat">
 <table:table-column table:number-columns-repeated="3"/>
 <table:table-column table:default-cell-style-name="yellow"/>
 <table:table-row>
  <table:table-cell table:style-name="child" office:value-type="string">
   <office:annotation><dc:date>2021-01-01T00:00:00</dc:date>
    <text:p>muista</text:p></office:annotation>
   <text:p>Veera<text:s text:c="1"/>Halonen</text:p><text:p>toinen rivi</text:p></table:table-cell>
  <table:table-cell office:value-type="float" office:value="1978">
   <text:p>1978</text:p></table:table-cell>
  <table:table-cell table:style-name="clear" office:value-type="date"
   office:date-value="2021-02-07">
   <text:p>7.2.2021</text:p></table:table-cell>
  <table:table-cell office:value-type="boolean" office:boolean-value="true"/>
  <table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error">
   <text:p>#DIV/0!</text:p></table:table-cell>
  <table:table-cell table:number-columns-repeated="16000"/>
 </table:table-row>
 <table:table-row table:number-rows-repeated="5"><table:table-cell/></table:table-row>
 <table:table-row table:number-rows-repeated="2" table:default-cell-style-name="green">
  <table:table-cell office:value-type="string"><text:p>sama</text:p></table:table-cell>
 </table:table-row>
 <table:table-row table:number-rows-repeated="1048000">
  <table:table-cell table:number-columns-repeated="16384" table:style-name="green"/>
 </table:table-row>
</table:table>
"""


def test_ods_values_colours_annotations_and_repeats() -> None:
    sheet = first_sheet(ods_of(ODS_BODY, styles=ODS_STYLES))
    assert [row.number for row in sheet.rows] == [1, 7, 8]
    row = sheet.rows[0]
    assert [cell.value for cell in row.cells[:5]] == [
        "Veera Halonen\ntoinen rivi",
        1978.0,
        date(2021, 2, 7),
        True,
        SheetError("#DIV/0!"),
    ]
    assert colours(sheet)[:5] == ["#00B050", None, None, "#FFFF00", None]
    assert row.cell(0).comment == "muista"
    assert colours(sheet, 1) == ["#00B050"]


@pytest.fixture(scope="module")
def locked() -> bytes:
    stream = BytesIO()
    OOXMLFile(BytesIO(saved(book_of([["Nimi"], ["Veera Halonen"]])))).encrypt("Tärkeä1", stream)
    return stream.getvalue()


def test_an_encrypted_workbook_needs_its_password(locked: bytes) -> None:
    with pytest.raises(SheetLocked):
        read_content(locked)
    with pytest.raises(SheetPasswordWrong):
        read_content(locked, "väärä")
    assert cell_of(read_content(locked, "Tärkeä1").sheets[0], 1).value == "Veera Halonen"
    assert msoffcrypto.OfficeFile(BytesIO(locked)).is_encrypted()


def test_a_password_for_an_open_workbook_does_no_harm() -> None:
    assert read_content(saved(book_of([["a"]])), "turha").sheets[0].rows


def test_an_ods_whose_days_are_counted_from_1904() -> None:
    zero = (
        "<table:calculation-settings>"
        '<table:null-date table:date-value="1904-01-01"/></table:calculation-settings>'
    )
    body = (
        '<table:table table:name="A"><table:table-row>'
        '<table:table-cell office:value-type="float" office:value="43510"/>'
        "</table:table-row></table:table>"
    )
    (sheet,) = read_content(ods_of(zero + body)).sheets
    assert sheet.day_shift == 1462


def test_an_ods_without_its_kind_is_known_by_its_content() -> None:
    body = (
        '<table:table table:name="A"><table:table-row><table:table-cell '
        'office:value-type="string"><text:p>Nimi</text:p></table:table-cell></table:table-row>'
        "</table:table>"
    )
    content = _without(ods_of(body), "mimetype")
    assert read_content(content).sheets[0].rows[0].cells[0].value == "Nimi"
    with pytest.raises(NotASpreadsheet):
        read_content(_without(zipped_text(), "mimetype"))


def test_relations_named_from_the_root_without_a_slash() -> None:
    content = rewritten(
        saved(book_of([["Nimi"], ["Veera Halonen"]])),
        "xl/_rels/workbook.xml.rels",
        lambda part: part.replace(b'Target="/xl/', b'Target="xl/'),
    )
    assert len(read_content(content).sheets[0].rows) == 2


def _without(content: bytes, name: str) -> bytes:
    """The package without one of its parts."""
    stream = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(stream, "w") as new:
        for entry in old.infolist():
            if entry.filename != name:
                new.writestr(entry, old.read(entry))
    return stream.getvalue()


def zipped_text() -> bytes:
    """A package as of a text document."""
    stream = BytesIO()
    with ZipFile(stream, "w") as package:
        package.writestr("content.xml", "<office:text/>")
    return stream.getvalue()


ODD_ROWS = (
    b"",
    b'<row r="9"/>',
    b'<row r="9"><c r="A9" s="1"/></row>',
    b'<row r="9"><c r="A9" t="inlineStr"><is><t>\xc2\xa0</t></is></c></row>',
    b'<row r="9"><c r="C9"><v>1.5</v></c><c r="E9" t="str"><v>x</v></c></row>',
    b'<row r="9"><c r="C9"><v>1</v></c><c r="B9"><v></v></c></row>',
    b'<row r="9"><c r="A9" t="str"><v>a &amp; b</v></c><c r="B9" t="b"><v>1</v></c></row>',
    b'<row r="9"><c r="A9"><f>1+1</f><v>2</v></c><c r="B9" t="e"><v>#N/A</v></c></row>',
    b'<row r="9" spans="1:2"><c r="A9" t="inlineStr"><is><r><t>a</t></r></is></c></row>',
    b'<row r="9"> <c r="A9"><v>1</v></c></row>\n<row r="10"><c r="AA10"><v>3</v></c></row>',
    b"<row><c><v>7</v></c></row>",
    b'<row r="9"><c r="A7"><v>1</v></c><c r="B9"><v>2</v></c></row>',
    b'<row r="9"><c r="A9"><v>1</v></c><c r="B9"><v>2</v></c >\n</row>',
    b'<row r="9"><c r="A9" s="2" t="str"><v>3</v></c><c r="B9" s="3"></c></row>',
)


@pytest.mark.parametrize("odd", ODD_ROWS)
def test_rows_are_the_same_read_quickly_and_as_a_tree(
    odd: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = rewritten(
        SAMPLE.read_bytes(),
        "xl/worksheets/sheet1.xml",
        lambda part: re.sub(rb'<row r="9".*?</row>', lambda _: odd, part, count=1, flags=re.DOTALL),
    )
    quick = read_content(content)
    monkeypatch.setattr(xlsx._Rows, "_read_quickly", lambda *_: False)
    assert read_content(content) == quick
