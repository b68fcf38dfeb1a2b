"""The two views of the figures: what she may see, and what may leave."""

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlmodel import select

from app.models.client import ClientFields
from app.models.enums import LogAction, Outcome
from app.models.register import LogLine
from app.models.rules.summary.dates import ReleaseDates, Rhythm
from app.services import demo
from app.services.caseload import clients
from app.services.figures import statistics
from app.services.storage import records
from app.services.summary import exporting, ledger
from app.ui.components.bars import Bars, Tile
from app.ui.components.fields import DayField
from app.ui.figures.end_project import EndProjectDialog
from app.ui.figures.page import SummaryPage
from app.ui.figures.unrecorded_list import UnrecordedList
from app.ui.foundation.printing import PrintPreview
from app.ui.foundation.workspace import PageName, Workspace
from tests.services.summary.projects import sign_as_coach
from tests.ui.conftest import Answers, Watcher

START, END = date(2025, 3, 1), date(2026, 3, 31)


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> SummaryPage:
    for number in range(12):
        clients.add(
            workspace.caseload,
            ClientFields(
                family_name=f"Asiakas {number}",
                birth_year=1980,
                referrer="Itse",
                started_on=START,
                ended_on=END if number else None,
                outcome=Outcome.EMPLOYED if number % 2 else Outcome.SICK_LEAVE,
            ),
            day=START,
        )
    made = SummaryPage(workspace, language="en")
    qtbot.addWidget(made)
    made.show()
    settle(made)
    return made


def settle(page: QWidget) -> None:
    """Let what is being counted be shown, and what was added show itself."""
    while isinstance(page, SummaryPage) and page.workspace.tasks():
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def texts(page: object) -> str:
    assert isinstance(page, SummaryPage | QDialog)
    settle(page)
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_a_figure_opens_its_rows_and_a_row_its_client(
    page: SummaryPage, watcher: Watcher, qtbot: QtBot
) -> None:
    button = next(
        one
        for one in page.own.get().findChildren(QPushButton)
        if one.accessibleName() == "services ended: 11"
    )
    button.click()
    dialog = next(one for one in page.findChildren(QDialog) if one.isVisible())
    row = dialog.table.current_row()  # type: ignore[attr-defined]
    dialog.table.opened.emit(row)  # type: ignore[attr-defined]
    place = watcher.places[-1]
    assert (place.page, place.row_id) == (PageName.CLIENT_FILE, row.client_id)


def test_every_number_that_counts_rows_opens_them(workspace: Workspace, qtbot: QtBot) -> None:
    demo.fill(workspace.caseload, workspace.today)
    page = SummaryPage(workspace, language="en")
    qtbot.addWidget(page)
    page.show()
    settle(page)
    QApplication.processEvents()
    for part in (*page.own.get().findChildren(Tile), *page.own.get().findChildren(Bars)):
        for label in part.findChildren(QLabel):
            number = label.text().replace(".", "")
            assert not number.isdigit() or number == "0", label.text()
    buttons = [
        one for one in page.own.get().findChildren(QPushButton) if ": " in one.accessibleName()
    ]
    assert len(buttons) > 50
    for button in buttons:
        button.click()
        dialog = next(one for one in page.findChildren(QDialog) if one.isVisible())
        assert dialog.table.model().rowCount() > 0, button.accessibleName()
        dialog.close()
        QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


def test_the_period_narrows_the_figures(page: SummaryPage) -> None:
    assert statistics.count_own_figures(page.workspace.caseload).closed.count == 11
    page.own.get()._period.set_value("last_year")
    page.own.get().refresh()
    settle(page)
    assert page.own.get()._own.started.count == 12
    assert page.own.get()._own.closed.count == 0


def test_the_preview_is_what_is_saved(
    page: SummaryPage, answers: Answers, watcher: Watcher, tmp_path: Path
) -> None:
    page.show_anonymous()
    before = texts(page)
    assert "The numbers are rounded to five." in before
    assert "An outcome but no end day" in before
    answers.path = tmp_path / "out"
    page.export()
    [file] = (tmp_path / "out").glob("*.rinnalla-summary")
    document = json.loads(file.read_bytes())
    assert (document["started"], document["closed"]) == (12, 11)
    assert "Rinnalla file" in watcher.told[-1]
    assert texts(page) == before


def test_a_day_to_come_is_said_at_the_field_and_saves_nothing(
    page: SummaryPage, answers: Answers, watcher: Watcher, tmp_path: Path
) -> None:
    page.show_anonymous()
    page.leaving.get()._day.set_value(date(2027, 1, 31))
    page.leaving.get().refresh()
    answers.path = tmp_path / "out"
    page.export()
    assert watcher.troubles == ["A summary can't be of a day in the future."]
    assert not (tmp_path / "out").exists()


def test_a_correction_after_the_export_is_told(
    page: SummaryPage, answers: Answers, tmp_path: Path
) -> None:
    answers.path = tmp_path / "out"
    page.export()
    records.edit(page.workspace.caseload, ClientFields, 2, outcome=Outcome.EDUCATION)
    page.refresh()
    assert "differs from the numbers given out" in texts(page)


def test_the_last_summary_can_be_taken_in(
    page: SummaryPage, answers: Answers, watcher: Watcher, tmp_path: Path
) -> None:
    answers.path = tmp_path / "out"
    page.export()
    [file] = (tmp_path / "out").glob("*.rinnalla-summary")
    answers.path = file
    page.leaving.get().take_in()
    assert watcher.told[-1].startswith("The summary was taken in")
    file.write_text("{}")
    page.leaving.get().take_in()
    assert watcher.troubles == [
        "The file is not a summary from Rinnalla (JSON). Nothing was changed."
    ]


def test_the_steering_report_has_a_recipient_and_is_logged(
    page: SummaryPage, answers: Answers, tmp_path: Path
) -> None:
    dialog = page.own.get().print_report()
    assert not dialog.save_button.isEnabled()
    dialog.recipient.setText("the steering group")
    answers.path = tmp_path / "steering.pdf"
    dialog.save_button.click()
    assert (tmp_path / "steering.pdf").read_bytes().startswith(b"%PDF")
    with page.workspace.caseload.reading() as session:
        line = session.exec(select(LogLine).where(LogLine.subject == "figures")).one()
    assert (line.action, line.detail) == (LogAction.SAVED_COPY, "the steering group")


def test_the_steering_report_is_there_in_large_print(page: SummaryPage, qtbot: QtBot) -> None:
    dialog = page.own.get().print_report()
    dialog.recipient.setText("the steering group")
    assert not dialog.large.isChecked()
    counts = []
    for _ in range(2):
        preview = dialog.print_preview()
        assert isinstance(preview, PrintPreview)
        qtbot.addWidget(preview)
        counts.append(preview.view.page_count)
        dialog.large.click()
    assert counts[1] > counts[0]
    dialog.close()


def test_a_target_that_can_not_be_read_is_marked_and_nothing_leaves(
    page: SummaryPage, answers: Answers, tmp_path: Path
) -> None:
    dialog = page.own.get().print_report()
    dialog.recipient.setText("the steering group")
    target = dialog.targets["people_in_work"]
    target.line.setText("kaksikymmentä")
    answers.path = tmp_path / "steering.pdf"
    dialog.save_button.click()
    assert dialog.print_preview() is None
    assert target.wrong
    assert not answers.path.exists()
    target.line.setText("20")
    dialog.save_button.click()
    assert answers.path.exists()


def test_comments_and_targets_are_there_in_the_next_report(
    page: SummaryPage, answers: Answers, tmp_path: Path
) -> None:
    dialog = page.own.get().print_report()
    dialog.recipient.setText("the steering group")
    dialog.sections.setCurrentRow(1)
    dialog.comment.set_value("Three of them go on.")
    dialog.sections.setCurrentRow(2)
    assert dialog.comment.value() == ""
    dialog.targets["people_in_work"].set_value(20)
    answers.path = tmp_path / "steering.xlsx"
    dialog.save_button.click()
    assert answers.path.read_bytes().startswith(b"PK")
    following = page.own.get().print_report()
    assert following.recipient.text() == "the steering group"
    following.sections.setCurrentRow(1)
    assert following.comment.value() == "Three of them go on."
    assert following.read_choice().targets == {"people_in_work": 20}
    following.close()


def test_why_the_numbers_are_rounded_is_one_page_of_plain_words(page: SummaryPage) -> None:
    dialog = page.leaving.get().explain()
    told = texts(dialog)
    assert "Why are the numbers rounded?" in told
    assert len(told.split()) < 450
    dialog.close()


def test_each_line_of_what_is_not_recorded_opens_its_client(
    page: SummaryPage, watcher: Watcher
) -> None:
    page.show_anonymous()
    texts(page)
    line = next(
        one
        for one in page.findChildren(QPushButton)
        if one.text() == "Asiakas 0" and one.isVisible()
    )
    line.click()
    assert (watcher.places[-1].page, watcher.places[-1].row_id) == (PageName.CLIENT_FILE, 1)


def test_release_dates_are_chosen_and_kept(page: SummaryPage) -> None:
    page.show_anonymous()
    dialog = page.leaving.get().choose_dates()
    dialog.choose(Rhythm.YEARLY)
    dialog.end.set_value(date(2027, 3, 31))
    dialog.accept()
    dates = ledger.read_dates(page.workspace.caseload)
    assert dates == ReleaseDates(Rhythm.YEARLY, date(2027, 3, 31))


def test_what_is_not_recorded_is_written_down_in_its_place(
    page: SummaryPage, workspace: Workspace, qtbot: QtBot
) -> None:
    """Somebody with an outcome and no end day: the day is typed in the list itself."""
    page.show_anonymous()
    settle(page)
    (shown,) = [one for one in page.findChildren(UnrecordedList) if one.isVisibleTo(page)]
    day = next(
        one for one in shown.findChildren(DayField) if "Asiakas 0" in one.line.accessibleName()
    )
    day.line.setText("31.3.2026")
    day.commit()
    first = next(one for one in clients.cards(workspace.caseload) if one.name == "Asiakas 0")
    assert first.ended_on == END
    workspace.undo_stack.undo()
    first = next(one for one in clients.cards(workspace.caseload) if one.name == "Asiakas 0")
    assert first.ended_on is None


def test_the_summary_is_counted_beside_the_window_which_says_so_meanwhile(
    page: SummaryPage,
) -> None:
    page.show_anonymous()
    leaving = page.leaving.get()
    told = [label for label in leaving.findChildren(QLabel) if label.text() == "Being counted…"]
    assert [label.isVisible() for label in told] == [True]
    assert not leaving.findChildren(Tile)  # what is not counted yet holds nobody up
    assert "The numbers are rounded to five." in texts(page)
    assert not told[0].isVisible()


def add_without_end(workspace: Workspace, *names: str) -> list[int]:
    """More people with an outcome and no end day."""
    for name in names:
        fields = ClientFields(family_name=name, started_on=START, outcome=Outcome.EMPLOYED)
        clients.add(workspace.caseload, fields, day=START)
    return [one.id for one in clients.cards(workspace.caseload) if one.name in names]


def end_day(page: SummaryPage, name: str) -> DayField | None:
    """The field for somebody's end day, if it is asked for."""
    for field in page.leaving.get().findChildren(DayField):
        told = field.line.accessibleName()
        if "no end day" in told and told.endswith(name) and field.isVisibleTo(page):
            return field
    return None


def type_end_day(page: SummaryPage, name: str, typed: str) -> DayField:
    """Show what would leave, and type somebody's end day there."""
    page.show_anonymous()
    settle(page)
    day = end_day(page, name)
    assert day is not None
    day.line.setFocus()
    QTest.keyClicks(day.line, typed)
    return day


def test_what_is_typed_in_one_line_stays_while_another_is_settled(
    page: SummaryPage, workspace: Workspace
) -> None:
    first, _second = add_without_end(workspace, "Laine", "Salo")
    day = type_end_day(page, "Salo", "31.3")
    workspace.do(
        "Edit", lambda: records.edit(workspace.caseload, ClientFields, first, ended_on=END)
    )
    page.refresh_now()
    settle(page)
    assert end_day(page, "Laine") is None
    assert end_day(page, "Salo") is day
    assert (day.line.text(), page.window().focusWidget()) == ("31.3", day.line)


def test_a_line_that_is_saved_stays_until_the_keyboard_leaves_it(
    page: SummaryPage, workspace: Workspace
) -> None:
    add_without_end(workspace, "Laine", "Salo")
    day = type_end_day(page, "Laine", "31.3.2026")
    day.commit()  # as the pause in typing does
    page.refresh_now()
    settle(page)
    assert end_day(page, "Laine") is day
    QTest.keyClick(day.line, Qt.Key.Key_Tab)  # the calendar has its own button, which the mouse has
    settle(page)
    assert end_day(page, "Laine") is None
    following = page.window().focusWidget()
    assert isinstance(following, QPushButton)
    assert following.text() == "Salo"


def test_a_period_that_ends_before_it_begins_says_so(page: SummaryPage) -> None:
    own = page.own.get()
    own._period.set_value("own")
    own._since.set_value(date(2026, 6, 1))
    own._until.set_value(date(2026, 5, 1))
    own.refresh()
    assert "The period ends before it begins." in texts(page)
    own._until.set_value(date(2026, 7, 1))
    own.refresh()
    assert "The period ends before it begins." not in texts(page)


def test_a_project_is_ended_by_its_button_and_only_if_it_is_taken(
    page: SummaryPage, answers: Answers, watcher: Watcher, tmp_path: Path
) -> None:
    page.show_anonymous()
    answers.path = tmp_path / "out"
    _press(page, "End the project")
    dialog = page.window().findChild(EndProjectDialog)
    assert dialog is not None
    assert "6" in texts(dialog)
    dialog.reject()
    assert not answers.path.exists()
    settle(page)
    dialog = page.leaving.get().end_project()
    assert dialog is not None
    dialog.take.click()
    [file] = answers.path.glob("*.rinnalla-summary")
    assert sum(one["people"] for one in json.loads(file.read_bytes())["last"]["classes"]) == 11
    settle(page)
    assert page.leaving.get().end_project() is None
    assert "has been ended" in watcher.troubles[-1]


def test_a_day_that_can_not_be_read_ends_no_project(page: SummaryPage, watcher: Watcher) -> None:
    page.show_anonymous()
    leaving = page.leaving.get()
    leaving._day.line.setText("joskus")
    assert leaving.end_project() is None
    assert leaving._day.wrong
    assert watcher.troubles == []


def test_the_same_people_in_the_folder_are_told_at_the_end_too(
    page: SummaryPage, answers: Answers, watcher: Watcher, tmp_path: Path
) -> None:
    page.show_anonymous()
    caseload = page.workspace.caseload
    ours = exporting.preview_end(caseload, caseload.today)[0].document
    (tmp_path / "again.json").write_text(json.dumps(sign_as_coach(ours, 1)))
    answers.path = tmp_path
    dialog = page.leaving.get().end_project()
    assert dialog is not None
    dialog.take.click()
    assert any("again.json" in told for told in watcher.told)


def _press(page: SummaryPage, words: str) -> None:
    settle(page)
    [one] = [one for one in page.findChildren(QPushButton) if words in one.text()]
    one.click()
