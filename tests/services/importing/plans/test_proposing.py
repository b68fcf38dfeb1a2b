"""What the program proposes for a workbook, and how a coach changes it."""

from dataclasses import replace

import pytest

from app.models.enums import Status
from app.models.rules.importing.headings import Role, Target
from app.services.importing import preview, propose, read_workbook
from app.services.importing.plans.import_plan import ImportPlan
from app.services.importing.readers.reading import read_content
from app.services.importing.readers.workbook import Workbook
from app.services.storage.unit_of_work import Caseload
from tests.services.importing.sheets import (
    DATA,
    FINNISH,
    SAMPLE,
    book_of,
    saved,
    solid,
    workbook_of,
)


@pytest.fixture(scope="module")
def sample() -> ImportPlan:
    return propose(read_workbook(SAMPLE))


def statuses(plan: ImportPlan) -> dict[str, str]:
    return {choice.fill: choice.status.value for choice in plan.colours}


def test_the_sample(sample: ImportPlan) -> None:
    assert [(s.name, s.role, s.header_row, len(s.rows)) for s in sample.sheets] == [
        ("Asiakkaat", Role.CLIENTS, 3, 53),
        ("Yritykset", Role.CONTACTS, 1, 140),
        ("Värit", Role.IGNORED, 0, 6),
    ]
    assert Target.LEFTOVER not in sample.sheets[0].columns.values()
    assert {c.fill: (c.status.value, c.count, c.sure) for c in sample.colours} == {
        "#70AD47": ("succeeded", 12, True),
        "#00B050": ("succeeded", 8, True),
        "#C6E0B4": ("in_measure", 4, True),
        "#E2EFDA": ("in_measure", 1, True),
        "#FFC7CE": ("rehab_work", 8, True),
        "#FFFF00": ("health_check", 4, True),
        "#FFEB9C": ("health_check", 4, True),
        "#FF0000": ("returned", 10, True),
    }
    assert sample.colours[0].examples == ("Kirsi Kangas", "Raija Mäki-Petäjä", "Kirsi Suominen")


def test_the_sample_without_its_legend_is_as_sure() -> None:
    sheets = read_workbook(SAMPLE).sheets
    plan = propose(Workbook(tuple(sheet for sheet in sheets if sheet.name != "Värit")))
    assert len(plan.colours) == 8
    assert all(choice.sure for choice in plan.colours)


def test_the_xls_file() -> None:
    plan = propose(read_workbook(DATA / "asiakkaat.xls"))
    assert statuses(plan) == {
        "#008000": "succeeded",
        "#FF99CC": "rehab_work",
        "#CCFFCC": "in_measure",
        "#FFFF00": "health_check",
    }


def test_samples_of_the_rows(sample: ImportPlan) -> None:
    assert sample.sheets[0].samples(1)[0][:6] == [
        "Veera Halonen",
        "1978",
        "050 000 0000",
        "asiakas0@esimerkki.invalid",
        "Kuntouttava työtoiminta",
        "7.2.2021",
    ]


def test_a_legend_tells_what_a_strange_colour_means() -> None:
    book = book_of([FINNISH[:2], ["Veera Halonen", 1978]], fills=["7030A0"])
    without = propose(read_content(saved(book)))
    assert statuses(without) == {"#7030A0": "active"}
    assert not without.colours[0].sure
    legend = book.create_sheet("Selitykset")
    legend.append(["", "terveydentila selvityksessä"])
    legend["A1"].fill = solid("7030A0")
    plan = propose(read_content(saved(book)))
    assert statuses(plan) == {"#7030A0": "health_check"}
    assert plan.colours[0].sure


def test_a_hidden_sheet_is_left_out() -> None:
    book = book_of([FINNISH[:2], ["Veera Halonen", 1978]])
    old = book.create_sheet("Vanhat")
    old.append(FINNISH[:2])
    old.append(["Oskari Aalto", 1989])
    old.sheet_state = "hidden"
    assert [s.role for s in propose(read_content(saved(book))).sheets] == [
        Role.CLIENTS,
        Role.IGNORED,
    ]


def test_only_the_name_is_coloured() -> None:
    book = book_of([FINNISH[:4], ["Veera Halonen", 1978, None, "x"]])
    book.active["A2"].fill = solid("FF0000")
    assert statuses(propose(read_content(saved(book)))) == {"#FF0000": "returned"}


def test_one_coloured_column_that_is_not_the_name() -> None:
    book = book_of([FINNISH[:4], ["A B", 1978, None, "x"], ["C D", 1979, None, "y"]])
    book.active["D2"].fill = solid("FF0000")
    plan = propose(read_content(saved(book)))
    assert plan.sheets[0].colour_column == 3
    assert [(c.fill, c.count) for c in plan.colours] == [("#FF0000", 1)]


def test_a_column_of_one_colour_is_decoration() -> None:
    book = book_of([FINNISH[:4], ["A B", 1978, None, "x"], ["C D", 1979, None, "y"]])
    for row in (2, 3):
        book.active[f"D{row}"].fill = solid("FF0000")
    assert propose(read_content(saved(book))).colours == ()


def test_repeated_headings_and_white_rows() -> None:
    rows = [FINNISH[:2], ["A B", 1978], FINNISH[:2], ["C D", 1979]]
    plan = propose(workbook_of(rows, fills=["FFFFFF"]))
    assert [row.number for row in plan.sheets[0].rows] == [2, 4]
    assert [(c.status, c.sure) for c in plan.colours] == [(Status.ACTIVE, True)]


def test_a_coach_changes_a_colour(sample: ImportPlan) -> None:
    changed = sample.with_colour("#FFEB9C", Status.ACTIVE)
    assert statuses(changed)["#FFEB9C"] == "active"
    assert statuses(sample)["#FFEB9C"] == "health_check"


def test_a_coach_changes_columns_roles_and_headers(sample: ImportPlan) -> None:
    other = sample.with_column(0, 6, Target.NOTES)
    assert other.sheets[0].columns[6] is Target.NOTES
    assert other.sheets[0].columns[13] is Target.LEFTOVER
    assert other.sheets[0].column(Target.GOAL) is None
    ignored = sample.with_role(0, Role.IGNORED)
    assert ignored.colours == ()
    assert ignored.with_role(0, Role.CLIENTS).sheets[0].header_row == 3
    lower = sample.with_header(0, 4)
    assert len(lower.sheets[0].rows) == 52


@pytest.mark.parametrize("role", list(Role))
def test_a_sheet_of_clients_may_be_called_anything(caseload: Caseload, role: Role) -> None:
    rows = [["Asiakas", "Kunta"], ["Halonen Veera", "Espoo"], ["Öhman Aino", '"']]
    plan = propose(workbook_of(rows))
    assert sum(preview(caseload, plan.with_role(0, role)).statuses.values()) == (
        2 if role is Role.CLIENTS else 0
    )


def test_going_back_keeps_the_colours_she_chose(sample: ImportPlan) -> None:
    chosen = sample.with_colour("#FFEB9C", Status.ACTIVE)
    assert statuses(chosen.with_column(0, 6, Target.IGNORED))["#FFEB9C"] == "active"


def test_the_layout_knows_headings_not_people(sample: ImportPlan) -> None:
    first = propose(workbook_of([FINNISH, ["Veera Halonen"]]))
    assert propose(workbook_of([FINNISH, ["Oskari Aalto"]])).layout == first.layout
    assert first.layout != sample.layout
    sheets = (replace(first.sheets[0], header_row=2),)
    assert replace(first, sheets=sheets).layout != first.layout
