"""Files that are called .xls and are none: pages of HTML tables, and XML Spreadsheet 2003."""

from datetime import date

import pytest

from app.models.enums import Status
from app.services.errors import NotASpreadsheet, SheetDamaged, SheetTooBig
from app.services.importing import apply, propose
from app.services.importing.problems import ProblemKind
from app.services.importing.readers.reading import read_content
from app.services.importing.readers.workbook import SheetError
from app.services.storage.unit_of_work import Caseload
from tests.services.importing.test_public_cases import people, told

PAGE = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<meta http-equiv=Content-Type content="text/html; charset=windows-1252">
<style>.xl65 {{mso-style-parent:style0; background:#FFFF00; mso-pattern:black none;}}
td {{padding:0px; color:black;}}</style>
<x:ExcelWorksheet><x:Name>Asiakkaat</x:Name></x:ExcelWorksheet>
<script>document.write("<td>paha</td>")</script></head><body>
<table border=0>{rows}</table></body></html>"""
ROWS = """<tr><td>Nimi</td><td>Synt.</td><td>Tavoite</td><td>Huom</td></tr>
<tr><td class=xl65>Mäki&nbsp;Matti</td><td class=xl65>15.1.1990</td><td class=xl65>varasto</td>
<td class=xl65>soita<br>maanantaina</td></tr>
<tr bgcolor="#FF0000"><td>Aho Liisa<td>1985<td><p>siivous &amp; keitti&ouml;</p>
<td><a href="mailto:liisa@x.fi">posti</a></tr>"""


def book(styles: str, table: str, more: str = "") -> bytes:
    return f"""<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:h="http://www.w3.org/TR/REC-html40">
<Styles>{styles}</Styles><Worksheet ss:Name="Asiakkaat"><Table>{table}</Table>{more}</Worksheet>
</Workbook>""".encode()


STYLES = """<Style ss:ID="Default"/>
<Style ss:ID="y"><Interior ss:Color="#FFFF00" ss:Pattern="Solid"/></Style>
<Style ss:ID="n"><Interior ss:Color="#FF0000" ss:Pattern="None"/></Style>
<Style ss:ID="d" ss:Parent="y"><NumberFormat ss:Format="Short Date"/></Style>
<Style ss:ID="k"><Font ss:StrikeThrough="1" ss:Color="#FF0000"/></Style>"""


def cell(kind: str, text: str, given: str = "") -> str:
    return f'<Cell {given}><Data ss:Type="{kind}">{text}</Data></Cell>'


HEAD = "<Row>" + "".join(cell("String", each) for each in ("Nimi", "Synt.", "Kunta")) + "</Row>"


class TestPages:
    @pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig", "utf-16"])
    def test_rows_colours_and_line_breaks(self, caseload: Caseload, encoding: str) -> None:
        content = PAGE.format(rows=ROWS).encode(encoding)
        apply(caseload, propose(read_content(content)), lambda _d, _t: None)
        matti, liisa = people(caseload)
        assert (matti.family_name, matti.birth_date) == ("Mäki", date(1990, 1, 15))
        assert (matti.status, matti.notes) == (Status.HEALTH_CHECK, "soita\nmaanantaina")
        assert (liisa.family_name, liisa.birth_year, liisa.goal) == (
            "Aho",
            1985,
            "siivous & keittiö",
        )
        assert liisa.status is Status.RETURNED
        assert "liisa@x.fi" in liisa.notes

    @pytest.mark.parametrize(
        "cell",
        [
            "<td><s>työllistyi</s>",
            "<td><strike>työllistyi</strike> ei työllistynyt",
            "<td><del>työllistyi</del>",
            "<td style='text-decoration:line-through'>työllistyi",
            "<td><span style='text-decoration: line-through'>työllistyi</span>",
            "<td class=gone>työllistyi",
            "<td><font class='a gone'>työllistyi</font>",
        ],
    )
    def test_struck_words_are_no_outcome_and_told(self, caseload: Caseload, cell: str) -> None:
        style = "<style>.gone {color:black; text-decoration:line-through;}</style>"
        rows = f"<tr><td>Nimi<td>Tulos<td>Puh</tr><tr><td>Mäki Matti{cell}<td>040</tr>"
        plan = propose(read_content((style + PAGE.format(rows=rows)).encode()))
        done = apply(caseload, plan, lambda _d, _t: None).preview
        assert people(caseload)[0].outcome is None
        assert told(done, ProblemKind.STRUCK) == [2]

    @pytest.mark.parametrize(
        "cell",
        ["<td style='color:#00B050'>x", "<td><font color=green>x</font>", "<td class=ink>x"],
    )
    def test_coloured_letters_are_told_and_no_status(self, caseload: Caseload, cell: str) -> None:
        style = "<style>.ink {background:white; color:rgb(0, 176, 80)}</style>"
        rows = f"<tr><td>Nimi<td>Puh</tr><tr><td>Mäki Matti{cell}</tr>"
        plan = propose(read_content((style + PAGE.format(rows=rows)).encode()))
        done = apply(caseload, plan, lambda _d, _t: None).preview
        assert people(caseload)[0].status is Status.ACTIVE
        assert told(done, ProblemKind.LETTERS_COLOURED) == [2]

    def test_cells_that_cover_others(self) -> None:
        rows = """<tr><td colspan=2>Nimi<td>Kunta</tr><tr><td rowspan=2>Mäki<td>Matti<td>Espoo</tr>
        <tr><td>Juha<td>Vantaa</tr>"""
        (sheet,) = read_content(PAGE.format(rows=rows).encode()).sheets
        assert sheet.name == "Asiakkaat"
        assert [[cell.text for cell in row.cells] for row in sheet.rows] == [
            ["Nimi", "", "Kunta"],
            ["Mäki", "Matti", "Espoo"],
            ["", "Juha", "Vantaa"],
        ]
        assert sheet.merged == ((0, 0, 0, 1), (1, 0, 2, 0))

    def test_a_table_within_a_cell_is_words_and_two_tables_are_two_sheets(self) -> None:
        rows = "<tr><td>a<table><tr><td>b</td></tr><tr><td>c</td></tr></table></td></tr>"
        content = f"<html><table>{rows}</table><table><tr><td>d</td></tr></table></html>"
        book = read_content(content.encode(), name="lista")
        assert [(s.name, s.rows[0].cell(0).text) for s in book.sheets] == [
            ("lista 1", "a\nb\nc"),
            ("lista 2", "d"),
        ]

    @pytest.mark.parametrize(
        "rows",
        [
            "<tr>" + "<td>x</td>" * 20_000 + "</tr>",
            "<tr><td>x</td></tr>" * 25_000,
            "<tr><td colspan=99999>x<td colspan=99999>y</tr>",
            f"<tr><td>{'x' * 1_100_000}</td></tr>",
        ],
    )
    def test_far_too_much(self, rows: str) -> None:
        with pytest.raises(SheetTooBig):
            read_content(PAGE.format(rows=rows).encode())

    def test_a_page_without_a_table(self) -> None:
        with pytest.raises(NotASpreadsheet):
            read_content(b"<!DOCTYPE html><html><body><p>Nimi;Puhelin</p></body></html>")


class TestXmlSpreadsheet:
    def test_values_colours_and_comments(self, caseload: Caseload) -> None:
        rows = (
            HEAD
            + '<Row ss:Index="4">'
            + cell("String", "Mäki Matti", 'ss:StyleID="y"')
            + cell("DateTime", "1990-01-15T00:00:00.000", 'ss:StyleID="d"')
            + '<Cell ss:StyleID="y"><Data ss:Type="String">Espoo</Data><Comment><ss:Data>'
            + "<h:B>muutti</h:B> 2023</ss:Data></Comment></Cell></Row>"
            + '<Row ss:StyleID="n">'
            + cell("String", "Aho Liisa")
            + cell("Number", "1985")
            + "</Row>"
        )
        plan = propose(read_content(book(STYLES, rows)))
        assert [row.number for row in plan.sheets[0].sheet.rows] == [1, 4, 5]
        done = apply(caseload, plan, lambda _d, _t: None).preview
        matti, liisa = people(caseload)
        assert (matti.birth_date, matti.municipality) == (date(1990, 1, 15), "Espoo")
        assert (matti.status, matti.notes) == (Status.HEALTH_CHECK, "Kunta: muutti 2023")
        assert (liisa.birth_year, liisa.status) == (1985, Status.ACTIVE)
        assert told(done, ProblemKind.COMMENT_IN_NOTES) == [4]

    def test_the_looks_of_letters_errors_merged_cells_and_gaps(self) -> None:
        rows = (
            HEAD
            + "<Row>"
            + cell("String", "Mäki", 'ss:StyleID="k" ss:MergeAcross="1"')
            + cell("Error", "#REF!")
            + cell("Boolean", "1", 'ss:Index="6"')
            + "</Row>"
        )
        hidden = "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>"
        (sheet,) = read_content(book(STYLES, rows, hidden)).sheets
        name, _, error, _, _, yes = sheet.rows[1].cells
        assert (name.text, name.struck, name.ink) == ("Mäki", True, "#FF0000")
        assert (error.value, yes.value) == (SheetError("#REF!"), True)
        assert sheet.merged == ((1, 0, 1, 1),)
        assert sheet.hidden

    @pytest.mark.parametrize(
        "content",
        [
            book("", "").replace(b"<Workbook", b'<!DOCTYPE a [<!ENTITY b "c">]><Workbook', 1),
            book(STYLES, HEAD)[:-30],
            book("", '<Row ss:Index="x"/>'),
        ],
    )
    def test_entities_and_damage_are_refused(self, content: bytes) -> None:
        with pytest.raises(SheetDamaged):
            read_content(content)

    def test_far_too_much(self) -> None:
        with pytest.raises(SheetTooBig):
            read_content(book("", "<Row>" + cell("String", "x", 'ss:Index="99999"') + "</Row>"))


@pytest.mark.parametrize("content", [b"<table " * 50_000, b"<table>" + b"<" * 200_000])
def test_a_page_without_the_ends_of_its_tags_is_not_walked_through(content: bytes) -> None:
    with pytest.raises(SheetTooBig):
        read_content(content)
