"""Rows copied in Excel and LibreOffice, with and without their headings."""

import pytest

from app.models.enums import Status
from app.models.rules.importing.headings import Role, Target
from app.services.errors import NothingInSheet
from app.services.importing import propose_from_clipboard, read_pasted

HEADED = (
    "Nimi\tSynt.vuosi\tPuhelin\r\nVeera Halonen\t1978\t040 123 4567\r\nOskari Aalto\t1989\t\r\n"
)
EXCEL = (
    "<style>.xl65 {background:#00B050;}</style><table><tr><td>Nimi</td><td>Synt.vuosi</td>"
    "<td>Puhelin</td></tr><tr><td class=xl65>Veera Halonen</td><td class=xl65>1978</td>"
    "<td class=xl65>040</td></tr><tr><td bgcolor='#FFFF00'>Oskari Aalto</td></tr></table>"
)


def test_rows_with_their_headings_and_colours() -> None:
    plan = propose_from_clipboard(read_pasted(HEADED, EXCEL, "Liitetyt"), Role.CLIENTS)
    (sheet,) = plan.sheets
    assert sheet.columns == {0: Target.NAME, 1: Target.BIRTH, 2: Target.PHONE}
    assert {c.fill: c.status for c in plan.colours} == {
        "#00B050": Status.SUCCEEDED,
        "#FFFF00": Status.HEALTH_CHECK,
    }


def test_rows_without_headings_are_guessed() -> None:
    text = "Halonen Veera\t1978\t040 123 4567\tv@esim.invalid\t7.2.2021\thaku"
    (sheet,) = propose_from_clipboard(read_pasted(text, "", "Liitetyt"), Role.CLIENTS).sheets
    assert [sheet.columns[at] for at in range(6)] == [
        Target.NAME_FAMILY_FIRST,
        Target.BIRTH,
        Target.PHONE,
        Target.EMAIL,
        Target.STARTED_ON,
        Target.NOTES,
    ]
    assert [row.number for row in sheet.rows] == [1]


@pytest.mark.parametrize(
    ("language", "guessed"),
    [
        ("fi", ["Nimi", "Synt.vuosi", "Muistiinpanot", "Muistiinpanot 2"]),
        ("sv", ["Namn", "Födelseår", "Anteckningar", "Anteckningar 2"]),
        ("en", ["Name", "Birth year", "Notes", "Notes 2"]),
    ],
)
def test_guessed_headings_are_of_the_window(language: str, guessed: list[str]) -> None:
    text = "Halonen Veera\t1978\tsoitti\tma\nAalto Oskari\t1980\tkävi\tti\n"
    row = "<tr>" + '<td bgcolor="#00B050">x</td>' * 4 + "</tr>"
    book = read_pasted(text, f"<table>{row}{row}</table>", "x")
    (sheet,) = propose_from_clipboard(book, Role.CLIENTS, language).sheets
    assert list(sheet.headings.values()) == guessed
    assert list(sheet.columns.values())[2:] == [Target.NOTES, Target.LEFTOVER]


def test_contacts_without_headings() -> None:
    text = "7.2.2021\tKahvila Oy\tsoitto\n8.2.2021\tVarasto Ab\tkäynti"
    (sheet,) = propose_from_clipboard(read_pasted(text, "", "Liitetyt"), Role.CONTACTS).sheets
    assert (sheet.role, sheet.columns[0]) == (Role.CONTACTS, Target.DAY)
    assert sheet.columns[1] is Target.EMPLOYER


def test_a_cell_with_lines_and_quotes_stays_one() -> None:
    text = 'Nimi\tHuom\nVeera Halonen\t"rivi 1\nsanoi ""hei"""\n'
    (sheet,) = read_pasted(text, "", "Liitetyt").sheets
    assert sheet.rows[1].cell(1).text == 'rivi 1\nsanoi "hei"'


def test_struck_and_coloured_letters_come_along() -> None:
    html = (
        "<style>.x1 {text-decoration:line-through} .x2 {color:red}</style><table>"
        "<tr><td>Nimi<td>Tulos<td>Puh</tr><tr><td class=x2>Veera Halonen"
        "<td colspan=1><span class=x1 style='background:yellow'>koulutus</span><td>040</tr></table>"
    )
    text = "Nimi\tTulos\tPuh\nVeera Halonen\tkoulutus\t040\n"
    (sheet,) = read_pasted(text, html, "Liitetyt").sheets
    name, outcome, phone = sheet.rows[1].cells
    assert (name.ink, outcome.struck, outcome.fill) == ("#FF0000", True, None)
    assert (name.struck, phone.ink, phone.struck) == (False, "", False)


def test_nothing_on_the_clipboard() -> None:
    with pytest.raises(NothingInSheet):
        read_pasted("", "", "Liitetyt")
