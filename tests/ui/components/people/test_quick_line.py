"""The quick line: what is typed is understood as it goes, and recorded by Enter alone."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.enums import EntryKind
from app.services.caseload import clients, quick_line
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.components.people.line_chips import LineChip
from app.ui.components.people.quick_line import QuickLineDialog
from app.ui.components.pills import Pill
from app.ui.foundation import theme as themes
from app.ui.foundation.places import NewConsent
from app.ui.foundation.workspace import Workspace
from tests.ui.conftest import Watcher, write


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace, caseload: Caseload) -> QuickLineDialog:
    for name in ("Veera Halonen", "Aino Virtanen", "Matti Virtanen"):
        given_names, family_name = name.split()
        clients.add(caseload, ClientFields(given_names=given_names, family_name=family_name))
    dialog = QuickLineDialog(workspace)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def entries(caseload: Caseload) -> list[EntryFields]:
    return [record.fields for record in records.list_records(caseload, EntryFields)]


def words(dialog: QuickLineDialog) -> list[str]:
    """What the chips say."""
    return [chip.text() for chip in dialog.quick_line.chips.chips]


def show(qtbot: QtBot, dialog: QuickLineDialog, line: str, *wanted: str) -> list[LineChip]:
    """Type a line, and wait for its chips."""
    dialog.quick_line.line.setText(line)
    qtbot.waitUntil(lambda: words(dialog) == list(wanted))
    return dialog.quick_line.chips.chips


def choices(dialog: QuickLineDialog, chip: LineChip) -> dict[str, QAction]:
    return {one.text(): one for one in dialog.quick_line.chips.offer(chip).actions()}


def test_what_is_understood_shows_before_enter(
    qtbot: QtBot, dialog: QuickLineDialog, caseload: Caseload
) -> None:
    write(dialog.quick_line.line, "soitto Halonen 20 min huomenna seuranta")
    shown = ["Call", "Halonen Veera", "20 min", "Next: Tue 17.11. seuranta"]
    qtbot.waitUntil(lambda: words(dialog) == shown)
    assert entries(caseload) == []
    qtbot.keyClick(dialog.quick_line.line, Qt.Key.Key_Return)
    (entry,) = entries(caseload)
    assert (entry.client_id, entry.kind, entry.minutes) == (1, EntryKind.CALL, 20)
    assert not dialog.isVisible()


def test_a_line_that_is_put_away_reads_no_file_that_was_closed_meanwhile(
    qtbot: QtBot, dialog: QuickLineDialog, caseload: Caseload
) -> None:
    dialog.quick_line.line.setText("soitto Halonen")
    dialog.hide()
    caseload.close()
    qtbot.wait(1)  # an error in the turn of the event loop fails the test
    assert words(dialog) == []


def test_a_line_that_was_written_unseen_is_understood_when_it_is_seen(
    qtbot: QtBot, dialog: QuickLineDialog
) -> None:
    dialog.hide()
    dialog.quick_line.line.setText("soitto Halonen")
    qtbot.wait(1)
    dialog.show()
    qtbot.waitUntil(lambda: words(dialog) == ["Call", "Halonen Veera"])


def test_what_the_chips_say_is_recorded_without_being_worked_out_again(
    qtbot: QtBot,
    dialog: QuickLineDialog,
    workspace: Workspace,
    caseload: Caseload,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read, line = [], dialog.quick_line.line
    understand = quick_line.read_line

    def count_readings(*given: Any, **more: Any) -> Any:
        read.append(given)
        return understand(*given, **more)

    monkeypatch.setattr(quick_line, "read_line", count_readings)
    show(qtbot, dialog, "soitto Halonen 20 min", "Call", "Halonen Veera", "20 min")
    assert len(read) == 1
    line.setText("soitto Halonen 30 min")  # and Enter at once, before the chips say so
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert len(read) == 2
    show(qtbot, dialog, "soitto Halonen 40 min", "Call", "Halonen Veera", "40 min")
    assert len(read) == 3
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert len(read) == 3
    show(qtbot, dialog, "soitto Halonen 50 min", "Call", "Halonen Veera", "50 min")
    another = ClientFields(given_names="Helmi", family_name="Halonen")
    workspace.publish(clients.add(caseload, another))
    qtbot.keyClick(line, Qt.Key.Key_Return)  # there are two of them now
    assert [entry.minutes for entry in entries(caseload)] == [30, 40]


def test_the_dialog_grows_with_its_chips_and_tells_of_whom_it_was(
    qtbot: QtBot, dialog: QuickLineDialog, workspace: Workspace
) -> None:
    watch = Watcher(workspace)
    write(dialog.quick_line.line, "soitto Aino Virtanen palkkatuki 20 min +7 seuranta ja sopimus")
    qtbot.waitUntil(lambda: len(words(dialog)) == 5)
    chips = dialog.quick_line.chips

    def all_seen() -> bool:
        return all(chip.visibleRegion().boundingRect() == chip.rect() for chip in chips.chips)

    qtbot.waitUntil(all_seen)
    assert len({chip.y() for chip in chips.chips}) > 1  # more than one row of them
    qtbot.keyClick(dialog.quick_line.line, Qt.Key.Key_Return)
    assert watch.told == ["Recorded: Call · Virtanen Aino."]


def test_esc_leaves_nothing_behind(
    qtbot: QtBot, dialog: QuickLineDialog, caseload: Caseload
) -> None:
    write(dialog.quick_line.line, "tapaaminen Halonen")
    qtbot.keyClick(dialog.quick_line.line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert entries(caseload) == []


def test_a_name_that_fits_two_is_chosen(
    qtbot: QtBot, dialog: QuickLineDialog, caseload: Caseload
) -> None:
    write(dialog.quick_line.line, "tapaaminen Virtanen")
    qtbot.keyClick(dialog.quick_line.line, Qt.Key.Key_Return)
    assert entries(caseload) == []
    pills: list[Pill] = []
    qtbot.waitUntil(lambda: bool(pills.extend(dialog.findChildren(Pill)) or len(pills) >= 2))
    next(pill for pill in pills if pill.text() == "Virtanen Matti").click()
    qtbot.keyClick(dialog.quick_line.line, Qt.Key.Key_Return)
    assert [entry.client_id for entry in entries(caseload)] == [3]


@pytest.mark.parametrize(
    ("keys", "client_id"),
    [
        ([Qt.Key.Key_Return], 2),
        ([Qt.Key.Key_Right, Qt.Key.Key_Return], 3),
        ([Qt.Key.Key_Left, Qt.Key.Key_Return], 3),
    ],
)
def test_whom_enter_asks_for_is_answered_by_enter_and_recorded(
    qtbot: QtBot, dialog: QuickLineDialog, caseload: Caseload, keys: list[Qt.Key], client_id: int
) -> None:
    write(dialog.quick_line.line, "tapaaminen Virtanen")
    qtbot.keyClick(dialog.quick_line.line, Qt.Key.Key_Return)
    for key in keys:
        focus = dialog.focusWidget()
        assert isinstance(focus, Pill)
        qtbot.keyClick(focus, key)
    assert [entry.client_id for entry in entries(caseload)] == [client_id]
    assert not dialog.isVisible()


def test_esc_goes_from_the_question_back_to_the_line(qtbot: QtBot, dialog: QuickLineDialog) -> None:
    line = dialog.quick_line.line
    write(line, "tapaaminen Virtanen")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    focus = dialog.focusWidget()
    assert isinstance(focus, Pill)
    qtbot.keyClick(focus, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert line.hasFocus()
    assert line.text() == "tapaaminen Virtanen"


def test_a_line_that_names_nobody_is_about_the_file_that_is_shown(
    qtbot: QtBot, workspace: Workspace, dialog: QuickLineDialog, caseload: Caseload
) -> None:
    dialog.close()
    about = QuickLineDialog(workspace, client_id=1)
    qtbot.addWidget(about)
    for line, client_id, kind in (
        ("haluaa vaihtaa alaa", 1, EntryKind.NOTE),
        ("soitto 10 min", 1, EntryKind.CALL),
        ("soitto Virtanen Matti", 3, EntryKind.CALL),
        ("pika-apu 10 min", None, EntryKind.QUICK_HELP),
    ):
        about.quick_line.line.setText(line)
        about.quick_line.record()
        newest = entries(caseload)[-1]
        assert (newest.client_id, newest.kind) == (client_id, kind), line
    about.quick_line.line.setText("")
    about.quick_line.record()
    assert len(entries(caseload)) == 4


def test_a_chip_is_left_in_the_note_by_key(
    qtbot: QtBot, dialog: QuickLineDialog, caseload: Caseload
) -> None:
    line = dialog.quick_line.line
    show(qtbot, dialog, "soitto Halonen 20 min maksaa", "Call", "Halonen Veera", "20 min")
    qtbot.keyClick(line, Qt.Key.Key_Down)
    chips = dialog.quick_line.chips.chips
    assert chips[0].hasFocus()
    qtbot.keyClick(chips[0], Qt.Key.Key_Right)
    qtbot.keyClick(chips[1], Qt.Key.Key_Right)
    qtbot.keyClick(chips[2], Qt.Key.Key_Delete)
    assert words(dialog) == ["Call", "Halonen Veera"]
    assert line.hasFocus()
    assert line.text() == "soitto Halonen 20 min maksaa"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    (entry,) = entries(caseload)
    assert (entry.minutes, entry.note) == (None, "20 min maksaa")


def test_a_chip_takes_another_value(
    qtbot: QtBot, dialog: QuickLineDialog, caseload: Caseload
) -> None:
    chips = show(qtbot, dialog, "soitto Virtanen Aino 20 min", "Call", "Virtanen Aino", "20 min")
    assert list(choices(dialog, chips[1])) == ["Virtanen Matti", "", "Leave it in the note"]
    choices(dialog, chips[1])["Virtanen Matti"].trigger()
    choices(dialog, dialog.quick_line.chips.chips[2])["45 min"].trigger()
    choices(dialog, dialog.quick_line.chips.chips[0])["Message"].trigger()
    assert words(dialog) == ["Message", "Virtanen Matti", "45 min"]
    dialog.quick_line.line.setText("soitto Virtanen Aino 20 min kiitos")
    qtbot.keyClick(dialog.quick_line.line, Qt.Key.Key_Return)
    (entry,) = entries(caseload)
    said = (entry.kind, entry.client_id, entry.minutes, entry.note)
    assert said == (EntryKind.MESSAGE, 3, 45, "kiitos")


def test_the_line_is_right_where_it_is_changed_after_a_correction(
    qtbot: QtBot, dialog: QuickLineDialog
) -> None:
    chips = show(qtbot, dialog, "soitto Halonen 20 min", "Call", "Halonen Veera", "20 min")
    choices(dialog, chips[2])["45 min"].trigger()
    show(qtbot, dialog, "soitto Halonen 25 min", "Call", "Halonen Veera", "25 min")
    dialog.quick_line.line.setText("")
    show(qtbot, dialog, "soitto Halonen 20 min", "Call", "Halonen Veera", "20 min")


def test_a_client_of_the_file_is_left_out(
    qtbot: QtBot, workspace: Workspace, dialog: QuickLineDialog, caseload: Caseload
) -> None:
    dialog.close()
    about = QuickLineDialog(workspace, client_id=1)
    qtbot.addWidget(about)
    write(about.quick_line.line, "soitto 10 min")
    about.show()
    qtbot.waitUntil(lambda: words(about) == ["Call", "Halonen Veera", "10 min"])
    choices(about, about.quick_line.chips.chips[1])["Leave it in the note"].trigger()
    assert words(about) == ["Call", "10 min"]
    about.quick_line.record()
    assert [entry.client_id for entry in entries(caseload)] == [None]


def test_esc_on_a_chip_goes_back_to_the_line(qtbot: QtBot, dialog: QuickLineDialog) -> None:
    show(qtbot, dialog, "soitto Halonen", "Call", "Halonen Veera")
    qtbot.keyClick(dialog.quick_line.line, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.quick_line.chips.chips[0], Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.quick_line.line.hasFocus()


def test_a_new_employer_is_a_note_after_all(
    qtbot: QtBot, dialog: QuickLineDialog, caseload: Caseload
) -> None:
    line = "käynti Satamahuolto Oy Halonen"
    chips = show(
        qtbot,
        dialog,
        line,
        "Employer contact: Visit",
        "Halonen Veera",
        "New employer: Satamahuolto Oy",
    )
    choices(dialog, chips[2])["Leave it in the note"].trigger()
    assert words(dialog) == ["Visit to the workplace", "Halonen Veera"]
    qtbot.keyClick(dialog.quick_line.line, Qt.Key.Key_Return)
    (entry,) = entries(caseload)
    assert (entry.kind, entry.note) == (EntryKind.WORKPLACE_VISIT, "Satamahuolto Oy")


def test_the_dialog_is_no_wider_than_the_screen(
    qtbot: QtBot, workspace: Workspace, usual_size: QApplication
) -> None:
    themes.set_text_size(usual_size, 200)
    dialog = QuickLineDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.quick_line.line.setText("soitto Lidl Kotka 20 min huomenna soita")
    qtbot.waitUntil(lambda: len(pills(dialog)) == 3)
    assert dialog.width() <= dialog.screen().availableGeometry().width()
    for pill in dialog.quick_line._question.pills:
        assert dialog.rect().contains(pill.mapTo(dialog, pill.rect().bottomRight()))


def pills(dialog: QuickLineDialog) -> list[str]:
    """Whom the name may mean, as it can be chosen."""
    return [pill.text() for pill in dialog.quick_line._question.pills]


def test_who_is_new_is_chosen_before_enter(
    qtbot: QtBot, dialog: QuickLineDialog, caseload: Caseload, workspace: Workspace
) -> None:
    write(dialog.quick_line.line, "soitto Lidl Kotka 10 min")
    offered = ["New employer: Lidl Kotka", "New client: Kotka Lidl", "Only in the note"]
    qtbot.waitUntil(lambda: pills(dialog) == offered)
    dialog.quick_line._question.pills[0].click()
    wanted = ["Employer contact: Phone call", "New employer: Lidl Kotka", "10 min"]
    qtbot.waitUntil(lambda: words(dialog) == wanted)
    assert pills(dialog) == []
    assert records.list_records(caseload, EmployerFields) == []  # before Enter nothing is made
    qtbot.keyClick(dialog.quick_line.line, Qt.Key.Key_Return)
    assert len(records.list_records(caseload, EmployerContactFields)) == 1
    workspace.undo_stack.undo()
    assert records.list_records(caseload, EmployerFields) == []


def test_enter_asks_who_a_name_is_that_nobody_has_and_adds_the_client(
    qtbot: QtBot, dialog: QuickLineDialog, caseload: Caseload, watcher: Watcher
) -> None:
    line = dialog.quick_line.line
    write(line, "puhelu uusi asiakas Matti Meikäläinen")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pills(dialog) == ["New client: Meikäläinen Matti", "Only in the note"])
    assert entries(caseload) == []
    assert len(clients.cards(caseload)) == 3
    first = dialog.quick_line._question.pills[0]
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Return)
    (entry,) = entries(caseload)
    assert (entry.client_id, entry.kind, entry.note) == (4, EntryKind.CALL, "")
    assert clients.card(caseload, 4).name == "Meikäläinen Matti"
    assert watcher.told[-1] == "Recorded: Call · New client: Meikäläinen Matti."
    assert not dialog.isVisible()


def test_a_name_may_be_only_a_word_of_the_note(
    qtbot: QtBot, dialog: QuickLineDialog, caseload: Caseload
) -> None:
    line = dialog.quick_line.line
    write(line, "soitto Lidl Kotka")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    question = dialog.quick_line._question
    qtbot.waitUntil(lambda: len(question.pills) == 3)
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    (entry,) = entries(caseload)
    assert (entry.client_id, entry.note) == (None, "Lidl Kotka")
    assert len(clients.cards(caseload)) == 3


def test_another_name_than_the_chosen_one_is_asked_for_again(
    qtbot: QtBot, dialog: QuickLineDialog, caseload: Caseload
) -> None:
    line = dialog.quick_line.line
    write(line, "soitto Lidl")
    qtbot.waitUntil(lambda: len(pills(dialog)) == 3)
    dialog.quick_line._question.pills[0].click()
    qtbot.waitUntil(lambda: pills(dialog) == [])
    write(line, " Hamina")
    qtbot.waitUntil(lambda: pills(dialog)[:1] == ["New employer: Lidl Hamina"])


def test_a_missing_consent_is_told_before_the_dialog_goes(
    qtbot: QtBot, dialog: QuickLineDialog, caseload: Caseload, watcher: Watcher
) -> None:
    records.add(caseload, EmployerFields(name="Kahvila Kulma"))
    line, notice = dialog.quick_line.line, dialog.quick_line.notice
    write(line, "käynti Kahvila Kulma Halonen")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert len(records.list_records(caseload, EmployerContactFields)) == 1
    assert dialog.isVisible()
    assert "Kahvila Kulma" in notice.words.text()
    notice.record.click()
    assert not dialog.isVisible()
    assert watcher.places[-1].part == NewConsent("Kahvila Kulma")
