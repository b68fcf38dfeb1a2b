"""The sample sheet goes through the wizard as a coach would take it, and comes back by one undo."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from openpyxl.styles import PatternFill
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.models.employer import EmployerContactFields
from app.models.enums import Status
from app.models.rules.importing.headings import Role, Target
from app.services.caseload import clients
from app.services.resource_files import resource
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.foundation import theme as themes
from app.ui.foundation.icons import Icons
from app.ui.foundation.labels import Labels
from app.ui.foundation.questions import Questions
from app.ui.foundation.workspace import Workspace
from app.ui.importing.import_wizard import (
    COLOURS,
    COLUMNS,
    DONE,
    FILE,
    PREVIEW,
    SHEETS,
    ImportWizard,
)

SAMPLE = resource("demo", "seurantataulukko.xlsx")


class Chooser(Questions):
    """Somebody who chooses a file."""

    def __init__(self) -> None:
        self.file: Path | None = SAMPLE

    def open_file(self, parent: object, title: str, kinds: str) -> Path | None:
        return self.file


@pytest.fixture
def chooser() -> Chooser:
    return Chooser()


@pytest.fixture
def wizard(qtbot: QtBot, caseload: Caseload, chooser: Chooser) -> Iterator[ImportWizard]:
    workspace = Workspace(
        caseload,
        theme=themes.load("light"),
        icons=Icons(),
        labels=Labels(),
        questions=chooser,
    )
    made = ImportWizard(workspace)
    made.show()
    yield made
    workspace.end_tasks()
    if isValid(made):
        qtbot.waitUntil(lambda: made._task is None)
        made.close()


def settle(qtbot: QtBot, wizard: ImportWizard) -> None:
    qtbot.waitUntil(lambda: wizard._task is None)


def take_in(qtbot: QtBot, wizard: ImportWizard) -> None:
    wizard.file.choose_button.click()
    settle(qtbot, wizard)


def confirm(wizard: ImportWizard) -> None:
    while wizard.colours.sure_buttons:
        next(iter(wizard.colours.sure_buttons.values())).click()
    wizard.colours.agreed.setChecked(True)


def look(qtbot: QtBot, wizard: ImportWizard) -> None:
    take_in(qtbot, wizard)
    go_to_preview(qtbot, wizard)


def go_to_preview(qtbot: QtBot, wizard: ImportWizard) -> None:
    for _ in range(2):
        wizard.next_button.click()
    confirm(wizard)
    wizard.next_button.click()
    settle(qtbot, wizard)


def finish(qtbot: QtBot, wizard: ImportWizard) -> None:
    look(qtbot, wizard)
    wizard.next_button.click()
    settle(qtbot, wizard)


def test_the_sample_becomes_clients_and_one_undo_takes_them_back(
    qtbot: QtBot, wizard: ImportWizard, caseload: Caseload
) -> None:
    finish(qtbot, wizard)
    assert wizard.step == DONE
    found = [card.status for card in clients.cards(caseload)]
    assert {status: found.count(status) for status in Status} == {
        Status.SUCCEEDED: 20,
        Status.IN_MEASURE: 5,
        Status.REHAB_WORK: 8,
        Status.HEALTH_CHECK: 8,
        Status.RETURNED: 10,
        Status.ACTIVE: 2,
    }
    assert wizard.workspace.undo_stack.count() == 1
    wizard.done_step.undo_button.click()
    assert clients.cards(caseload) == []
    assert not wizard.done_step.undo_button.isEnabled()


def test_nothing_goes_on_before_the_colours_are_agreed_to(
    qtbot: QtBot, wizard: ImportWizard
) -> None:
    take_in(qtbot, wizard)
    assert wizard.step == SHEETS
    wizard.next_button.click()
    assert wizard.step == COLUMNS
    wizard.next_button.click()
    assert wizard.step == COLOURS
    assert not wizard.next_button.isEnabled()
    wizard.go_next()
    assert wizard.step == COLOURS
    confirm(wizard)
    assert wizard.next_button.isEnabled()


def test_a_chosen_colour_becomes_that_status(
    qtbot: QtBot, wizard: ImportWizard, caseload: Caseload
) -> None:
    take_in(qtbot, wizard)
    combo = wizard.colours.combos["#FF0000"]
    combo.setCurrentIndex(combo.findData(Status.ACTIVE))
    combo.activated.emit(combo.currentIndex())
    finish_from_sheets(qtbot, wizard)
    found = [card.status for card in clients.cards(caseload)]
    assert found.count(Status.ACTIVE) == 12
    assert Status.RETURNED not in found


def finish_from_sheets(qtbot: QtBot, wizard: ImportWizard) -> None:
    go_to_preview(qtbot, wizard)
    wizard.next_button.click()
    settle(qtbot, wizard)
    assert wizard.step == DONE


def test_going_back_loses_no_choice(qtbot: QtBot, wizard: ImportWizard) -> None:
    take_in(qtbot, wizard)
    wizard.next_button.click()
    assert wizard.plan is not None
    column = wizard.plan.sheets[0].column(Target.PHONE)
    assert column is not None
    combo = wizard.columns.targets[0, column]
    combo.setCurrentIndex(combo.findData(Target.IGNORED))
    combo.activated.emit(combo.currentIndex())
    wizard.back_button.click()
    role = wizard.sheets.roles[1]
    role.setCurrentIndex(role.findData(Role.IGNORED))
    role.activated.emit(role.currentIndex())
    assert wizard.plan.sheets[1].role is Role.IGNORED
    assert wizard.plan.sheets[0].columns[column] is Target.IGNORED
    wizard.next_button.click()
    assert wizard.columns.targets[0, column].currentData() == Target.IGNORED
    assert wizard.columns.tabs.count() == 1


def test_the_preview_can_show_only_problems(qtbot: QtBot, wizard: ImportWizard) -> None:
    look(qtbot, wizard)
    assert wizard.step == PREVIEW
    everything = wizard.preview.table.model().rowCount()
    wizard.preview.only_problems.setChecked(True)
    odd = wizard.preview.table.model().rowCount()
    assert 0 < odd < everything
    wizard.preview.table.select_first()
    assert wizard.preview.detail.text()


def test_a_second_import_adds_nothing(
    qtbot: QtBot, wizard: ImportWizard, caseload: Caseload
) -> None:
    finish(qtbot, wizard)
    before = len(clients.cards(caseload))
    again = ImportWizard(wizard.workspace)
    again.show()
    finish(qtbot, again)
    assert len(clients.cards(caseload)) == before
    assert again.step == DONE
    again.close()


def test_a_file_that_is_no_sheet_gets_one_sentence(
    qtbot: QtBot, wizard: ImportWizard, chooser: Chooser, tmp_path: Path, caseload: Caseload
) -> None:
    chooser.file = tmp_path / "kirje.xlsx"
    chooser.file.write_text("Hyvä vastaanottaja")
    take_in(qtbot, wizard)
    assert wizard.step == FILE
    assert "not a spreadsheet" in wizard._told.text()
    assert not wizard.next_button.isEnabled()
    assert clients.cards(caseload) == []


def test_a_bad_file_after_a_good_one_does_not_go_on_with_the_good_one(
    qtbot: QtBot, wizard: ImportWizard, chooser: Chooser, tmp_path: Path
) -> None:
    take_in(qtbot, wizard)
    confirm(wizard)
    wizard.back_button.click()
    chooser.file = tmp_path / "kirje.xlsx"
    chooser.file.write_text("Hyvä vastaanottaja")
    take_in(qtbot, wizard)
    assert wizard.step == FILE
    assert not wizard.next_button.isEnabled()
    chooser.file = SAMPLE
    take_in(qtbot, wizard)
    assert not wizard.colours.ready


def test_a_protected_sheet_asks_for_its_password_in_place(
    qtbot: QtBot, wizard: ImportWizard, chooser: Chooser, tmp_path: Path
) -> None:
    chooser.file = locked(tmp_path, "salasana")
    take_in(qtbot, wizard)
    assert wizard.file.password.isVisible()
    wizard.file.password.setText("väärä")
    wizard.file.password_button.click()
    settle(qtbot, wizard)
    assert "does not open the sheet" in wizard._told.text()
    wizard.file.password.setText("salasana")
    wizard.file.password_button.click()
    settle(qtbot, wizard)
    assert wizard.step == SHEETS
    assert not wizard._warning.isVisible()


def test_cancel_stops_the_import_and_changes_nothing(
    qtbot: QtBot, wizard: ImportWizard, caseload: Caseload
) -> None:
    look(qtbot, wizard)
    wizard.next_button.click()
    wizard.reject()
    settle(qtbot, wizard)
    if wizard.step == PREVIEW:  # else it was done before it could be stopped
        assert clients.cards(caseload) == []
        assert "Nothing was changed" in wizard._told.text()
    else:
        assert len(clients.cards(caseload)) == 53


def locked(folder: Path, password: str) -> Path:
    """A small sheet of clients with a password."""
    from msoffcrypto.format.ooxml import OOXMLFile

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Nimi", "Puhelin"])
    sheet.append(["Veera Halonen", "050 000 0000"])
    plain = BytesIO()
    book.save(plain)
    file = folder / "suojattu.xlsx"
    with file.open("wb") as target:
        OOXMLFile(plain).encrypt(password, target)
    return file


def test_the_keyboard_is_where_the_next_step_is_answered(
    qtbot: QtBot, wizard: ImportWizard
) -> None:
    with qtbot.waitActive(wizard):
        wizard.activateWindow()
    assert wizard.focusWidget() is wizard.file.choose_button
    qtbot.keyClick(wizard.file.choose_button, Qt.Key.Key_Return)
    settle(qtbot, wizard)
    for step in (SHEETS, COLUMNS):
        assert wizard.step == step
        assert wizard.focusWidget() is wizard.next_button
        qtbot.keyClick(wizard.next_button, Qt.Key.Key_Return)
    focus = wizard.focusWidget()
    assert focus is not None
    assert wizard.colours.isAncestorOf(focus)
    confirm(wizard)
    qtbot.keyClick(wizard.next_button, Qt.Key.Key_Return)
    settle(qtbot, wizard)
    assert wizard.step == PREVIEW
    assert wizard.focusWidget() is wizard.next_button


def test_rows_on_the_clipboard_are_imported_like_a_sheet(
    qtbot: QtBot, wizard: ImportWizard, caseload: Caseload
) -> None:
    copied = "Nimi\tSynt.vuosi\nVeera Halonen\t1978\nOskari Aalto\t1989\n"
    QGuiApplication.clipboard().setText(copied)
    wizard.paste(Role.CLIENTS)
    settle(qtbot, wizard)
    assert wizard.step == SHEETS
    finish_from_sheets(qtbot, wizard)
    assert len(clients.cards(caseload)) == 2
    wizard.workspace.undo_stack.undo()
    assert clients.cards(caseload) == []


def test_guessed_headings_have_no_number(qtbot: QtBot, wizard: ImportWizard) -> None:
    QGuiApplication.clipboard().setText("Virtanen Matti\t1978\nLaine Anna\t1989\n")
    wizard.paste(Role.CLIENTS)
    settle(qtbot, wizard)
    go_to_preview(qtbot, wizard)
    model = wizard.preview.table.model()
    numbers = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert numbers == ["", "1", "2"]  # the order of the names is told at the headings


def _sheet_of(tmp_path: Path, *lines: list[object], fill: str = "") -> Path:
    """A sheet of these rows, all below the headings in one colour."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line in lines:
        sheet.append(line)
    for row in sheet.iter_rows(min_row=2) if fill else ():
        for cell in row:
            cell.fill = PatternFill("solid", fgColor=fill)
    book.save(tmp_path / "asiakkaat.xlsx")
    return tmp_path / "asiakkaat.xlsx"


TWO_SPELLINGS = (
    ["Nimi", "Synt.vuosi", "Lähettävä taho"],
    ["Veera Halonen", 1978, "TE-toimisto"],
    ["Oskari Aalto", 1989, "TE-toimisto"],
    ["Eeva Salo", 1985, "TE-tsto"],
)


@pytest.mark.parametrize("ticked", [True, False])
def test_two_spellings_are_offered_as_one(
    qtbot: QtBot,
    wizard: ImportWizard,
    chooser: Chooser,
    caseload: Caseload,
    tmp_path: Path,
    ticked: bool,
) -> None:
    chooser.file = _sheet_of(tmp_path, *TWO_SPELLINGS)
    look(qtbot, wizard)
    (tick,) = wizard.preview.similar.boxes.values()
    assert tick.isChecked()
    assert "TE-tsto → TE-toimisto" in tick.text()
    if not ticked:
        tick.setChecked(False)
        settle(qtbot, wizard)
        assert wizard.step == PREVIEW
    wizard.next_button.click()
    settle(qtbot, wizard)
    found = {card.referrer for card in clients.cards(caseload)}
    assert found == ({"TE-toimisto"} if ticked else {"TE-toimisto", "TE-tsto"})
    wizard.done_step.undo_button.click()
    assert clients.cards(caseload) == []


def test_closed_clients_without_an_end_are_completed_at_once(
    qtbot: QtBot, wizard: ImportWizard, chooser: Chooser, caseload: Caseload, tmp_path: Path
) -> None:
    lines = [
        ["Nimi", "Päättyi"],
        ["Veera Halonen", None],
        ["Oskari Aalto", None],
        ["Eeva Salo", "1.3.2022"],
    ]
    chooser.file = _sheet_of(tmp_path, *lines, fill="FF0000")
    finish(qtbot, wizard)
    ends = wizard.done_step.open_ends
    assert ends.isVisibleTo(wizard)
    assert len(ends.days) == 2
    next(iter(ends.days.values())).line.setText("5.6.2022")
    ends.for_all.line.setText("31.12.2022")
    ends.fill_button.click()
    ends.save_button.click()
    found = {card.name: str(card.ended_on) for card in clients.cards(caseload)}
    assert sorted(found.values()) == ["2022-03-01", "2022-06-05", "2022-12-31"]
    wizard.done_step.undo_button.click()
    assert clients.cards(caseload) == []


def test_next_steps_without_a_day_are_dated_at_once(
    qtbot: QtBot, wizard: ImportWizard, chooser: Chooser, caseload: Caseload, tmp_path: Path
) -> None:
    lines = [
        ["Pvm", "Työnantaja", "Miten", "Seuraava askel"],
        ["1.3.2024", "Kahvila Oy", "puhelu", "soitetaan uudelleen"],
        ["2.3.2024", "Leipomo Oy", "käynti", "lähetetään tarjous"],
        ["3.3.2024", "Siivous Oy", "puhelu", "soitto 2 vk"],
        ["4.3.2024", "Varasto Oy", "puhelu", "ei jatkoa"],
    ]
    chooser.file = _sheet_of(tmp_path, *lines)
    finish(qtbot, wizard)
    steps = wizard.done_step.open_steps
    assert steps.isVisibleTo(wizard)
    assert len(steps.days) == 2
    next(iter(steps.days.values())).line.setText("1.12.2026")
    steps.for_all.line.setText("5.12.2026")
    steps.fill_button.click()
    steps.save_button.click()
    found = {
        record.fields.next_step: str(record.fields.next_day)
        for record in records.list_records(caseload, EmployerContactFields)
    }
    assert found == {
        "soitetaan uudelleen": "2026-12-01",
        "lähetetään tarjous": "2026-12-05",
        "soitto 2 vk": "2024-03-17",
        "ei jatkoa": "None",
    }
    wizard.done_step.undo_button.click()
    assert records.list_records(caseload, EmployerContactFields) == []


def test_a_next_step_counted_to_a_day_off_moves_to_the_working_day_after(
    qtbot: QtBot, wizard: ImportWizard, chooser: Chooser, caseload: Caseload, tmp_path: Path
) -> None:
    lines = [
        ["Pvm", "Työnantaja", "Miten", "Seuraava askel", "Seuraava pvm"],
        ["10.12.2026", "Kahvila Oy", "puhelu", "soitto 2 vk", None],  # Christmas Eve
        ["11.12.2026", "Leipomo Oy", "puhelu", "soitto 1 vk", None],  # a Friday
        ["11.12.2026", "Varasto Oy", "puhelu", "soitto", "26.12.2026"],  # written out: it is known
        ["10.12.2020", "Siivous Oy", "puhelu", "soitto 2 vk", None],  # long past
    ]
    chooser.file = _sheet_of(tmp_path, *lines)
    finish(qtbot, wizard)
    card = wizard.done_step.days_off
    assert card.isVisibleTo(wizard)
    told = [one.text() for one in card.findChildren(QLabel) if one.isVisibleTo(card)]
    assert "Kahvila Oy · soitto 2 vk · Thu 24.12. (public holiday)" in told
    card.move_button.click()
    found = [
        record.fields.next_day for record in records.list_records(caseload, EmployerContactFields)
    ]
    assert [str(day) for day in found] == ["2026-12-28", "2026-12-18", "2026-12-26", "2020-12-24"]
    assert not card.move_button.isVisibleTo(wizard)
    wizard.done_step.undo_button.click()
    assert records.list_records(caseload, EmployerContactFields) == []


def test_copied_contacts_become_one_import_with_one_undo(
    qtbot: QtBot, wizard: ImportWizard, caseload: Caseload
) -> None:
    copied = "1.3.2024\tKahvila Oy\tMatti Virtanen\r\n2.3.2024\tLeipomo Oy\tAnna Laine\r\n"
    QGuiApplication.clipboard().setText(copied)
    wizard.paste(Role.CONTACTS)
    settle(qtbot, wizard)
    go_to_preview(qtbot, wizard)
    wizard.next_button.click()
    settle(qtbot, wizard)
    assert len(records.list_records(caseload, EmployerContactFields)) == 2
    shown = {label.text() for label in wizard.findChildren(QLabel)}
    assert "The employer contacts are in your caseload" in shown
    assert wizard.next_button.text() == "Show the employer log"
    assert any("until you have checked the employer contacts here" in text for text in shown)
    assert not any("your clients" in text for text in shown)
    wizard.done_step.undo_button.click()
    assert records.list_records(caseload, EmployerContactFields) == []


def test_enter_goes_on_from_the_tick_under_the_colours(qtbot: QtBot, wizard: ImportWizard) -> None:
    take_in(qtbot, wizard)
    wizard.show()
    for _ in range(2):
        wizard.next_button.click()
    assert wizard.step == COLOURS
    tick = wizard.colours.agreed
    tick.setFocus()
    qtbot.keyClick(tick, Qt.Key.Key_Return)
    assert wizard.step == COLOURS  # not before it is ticked
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    qtbot.keyClick(tick, Qt.Key.Key_Return)
    settle(qtbot, wizard)
    assert wizard.step == PREVIEW
