"""The first page: what waits and why, settled in its place."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.enums import EntryKind
from app.services.caseload import attention, clients
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.foundation.places import FileRow, PageName, Place, RowKind
from app.ui.foundation.workspace import Workspace
from app.ui.today.page import TodayPage
from tests.conftest import FixedClock
from tests.ui.conftest import Watcher, write


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, caseload: Caseload) -> TodayPage:
    """One client with a step that is a day late."""
    clients.add(caseload, ClientFields(given_names="Veera", family_name="Halonen"))
    day = caseload.today - timedelta(days=1)
    entry = EntryFields(client_id=1, day=day, next_step="soita", next_day=day)
    records.add(caseload, entry)
    page = TodayPage(workspace)
    qtbot.addWidget(page)
    page.resize(1200, 600)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def entries(caseload: Caseload) -> list[EntryFields]:
    return [record.fields for record in records.list_records(caseload, EntryFields)]


def shown(page: TodayPage) -> list[str]:
    model = page.table.model()
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def test_a_line_says_when_who_why_and_what(page: TodayPage) -> None:
    model = page.table.model()
    line = [model.data(model.index(1, column)) for column in range(4)]
    assert line == ["1 day(s) late", "Halonen Veera", "A step that was agreed", "soita"]


def test_on_the_next_day_it_is_a_day_later(page: TodayPage, clock: FixedClock) -> None:
    assert shown(page)[1] == "1 day(s) late"
    clock.pass_by(days=1)
    page.refresh_now()
    assert shown(page)[1] == "2 day(s) late"


def test_each_group_has_its_heading_and_arrows_pass_it_by(
    qtbot: QtBot, page: TodayPage, caseload: Caseload, workspace: Workspace
) -> None:
    today = caseload.today
    for days in (0, 3):
        entry = EntryFields(client_id=1, next_step=str(days), next_day=today + timedelta(days=days))
        workspace.do("", lambda entry=entry: records.add(caseload, entry))
    workspace.do(
        "",
        lambda: clients.add(
            caseload, ClientFields(family_name="Hiljainen"), day=today - timedelta(days=20)
        ),
    )
    workspace.do(
        "", lambda: records.add(caseload, EntryFields(client_id=1, next_step="odottaa", day=today))
    )
    page.refresh_now()
    headings = [text for text in shown(page) if "·" in text]
    assert headings == [
        "Late  ·  1",
        "Today  ·  1",
        "This week  ·  1",
        "Nobody has been in touch  ·  1",
        "Agreed without a day  ·  1",
    ]
    page.table.select_first()
    chosen = []
    for _ in range(5):
        item = page.table.item_at_hand()
        assert item is not None
        chosen.append(item.text or page._why_words(item))
        qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert chosen == ["soita", "0", "3", "No contact for 20 day(s)", "odottaa"]


def test_enter_opens_the_place_where_it_is_settled(
    qtbot: QtBot, page: TodayPage, watcher: Watcher
) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert watcher.places == [Place(PageName.CLIENT_FILE, 1, FileRow(RowKind.ENTRY, 1))]


def test_a_tick_can_be_undone(page: TodayPage, caseload: Caseload, workspace: Workspace) -> None:
    page.tick()
    assert attention.agenda(caseload) == []
    workspace.undo_stack.undo()
    assert len(attention.agenda(caseload)) == 1


def test_put_off_is_a_week_from_today(page: TodayPage, caseload: Caseload) -> None:
    page.put_off()
    assert entries(caseload)[0].next_day == caseload.today + timedelta(days=7)


def test_what_is_put_off_gives_way_to_the_next_of_the_list(
    page: TodayPage, caseload: Caseload
) -> None:
    """A list is gone through from its top: tick, put off, put off."""
    for days in (1, 2):
        day = caseload.today - timedelta(days=days)
        records.add(caseload, EntryFields(client_id=1, next_step=f"{days}", next_day=day))
    page.refresh_now()
    page.table.select_first()
    for _ in range(3):
        item = page.table.item_at_hand()
        assert item is not None
        left = {
            row.next_step
            for row in entries(caseload)
            if row.next_day and row.next_day < caseload.today
        }
        assert item.text in left
        page.put_off()
    assert all(row.next_day > caseload.today for row in entries(caseload) if row.next_day)


def test_put_off_to_any_day(page: TodayPage, caseload: Caseload) -> None:
    picker = page.pick_day()
    assert picker is not None
    picker.calendar.activated.emit(QDate(2027, 1, 4))
    assert entries(caseload)[0].next_day == date(2027, 1, 4)
    days = [action.text().split("\t")[0] for action in page.make_day_menu().actions()]
    assert days[:3] == ["Tomorrow", "In a week", "In two weeks"]  # today is a Monday


def test_done_in_place_is_one_step(
    qtbot: QtBot, page: TodayPage, caseload: Caseload, workspace: Workspace
) -> None:
    write(page.done_line, "called, next +14")
    qtbot.keyClick(page.done_line, Qt.Key.Key_Return)
    old, new = entries(caseload)
    assert old.next_done
    assert (new.client_id, new.kind) == (1, EntryKind.CALL)
    assert new.next_day == caseload.today + timedelta(days=14)
    workspace.undo_stack.undo()
    assert [entry.next_done for entry in entries(caseload)] == [False]


def test_the_day_of_the_next_step_is_told_before_and_after(
    qtbot: QtBot, page: TodayPage, workspace: Workspace
) -> None:
    watch = Watcher(workspace)
    write(page.done_line, "called, next +5")
    assert page.next_line.isVisible()
    assert page.next_line.words() == "Next: Sat 21.11. (weekend) Rather Mon 23.11."
    qtbot.keyClick(page.done_line, Qt.Key.Key_Return)
    assert watch.told == ["Recorded and ticked. Next: Sat 21.11. (weekend)"]
    assert not page.next_line.isVisible()


def test_putting_off_tells_where_nobody_is_at_work(page: TodayPage, workspace: Workspace) -> None:
    watch = Watcher(workspace)
    page.put_off(date(2026, 12, 26))
    assert watch.told == ["Put off to Sat 26.12. (public holiday)."]
    shown = [action.text().split("\t")[-1] for action in page.make_day_menu().actions()]
    assert shown[1] == "Mon 23.11."


def press_offered(page: TodayPage) -> None:
    """Press the working day that is offered."""
    (offered,) = [one for one in page.next_line.findChildren(QPushButton) if one.isVisible()]
    offered.click()


def test_the_working_day_after_what_was_put_off_is_one_press_away(
    page: TodayPage, caseload: Caseload, workspace: Workspace
) -> None:
    page.put_off(date(2026, 12, 24))
    offered = "Put off to Thu 24.12. (public holiday). Rather Mon 28.12."
    assert page.next_line.words() == offered
    press_offered(page)
    assert entries(caseload)[0].next_day == date(2026, 12, 28)
    assert page.next_line.words() == ""
    workspace.undo_stack.undo()  # both are one step
    assert entries(caseload)[0].next_day == caseload.today - timedelta(days=1)
    page.put_off(date(2026, 12, 24))
    workspace.undo_stack.undo()
    assert page.next_line.words() == ""  # nothing is put off any more


def test_the_working_day_after_a_typed_next_step_is_one_press_away(
    qtbot: QtBot, page: TodayPage, caseload: Caseload
) -> None:
    write(page.done_line, "called, next +5")
    press_offered(page)
    assert page.next_line.words() == "Next: Mon 23.11."
    qtbot.keyClick(page.done_line, Qt.Key.Key_Return)
    assert entries(caseload)[1].next_day == date(2026, 11, 23)


def test_a_full_caseload_is_told_and_refuses_nothing(
    page: TodayPage, caseload: Caseload, workspace: Workspace
) -> None:
    assert not page.limit_line.isVisible()
    for number in range(19):
        fields = ClientFields(family_name=f"Aalto {number}", started_on=caseload.today)
        workspace.do("", lambda fields=fields: clients.add(caseload, fields))
    page.refresh_now()
    assert page.limit_line.isVisible()
    assert page.limit_line.text().startswith("20 clients in coaching: as many as")
    workspace.do("", lambda: clients.add(caseload, fields))
    page.refresh_now()
    assert page.limit_line.text() == "21 clients in coaching; quality criterion 1 allows 20."


def test_what_waits_is_saved_for_another_calendar(
    page: TodayPage, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "odottaa.ics"
    monkeypatch.setattr(workspace.questions, "save_file", lambda *_: file)
    page.save_calendar()
    text = file.read_text("utf-8")
    assert "SUMMARY:Next step" in text
    assert "Halonen" not in text


def test_what_was_agreed_without_a_day_is_dated_in_one_go(
    qtbot: QtBot, page: TodayPage, caseload: Caseload
) -> None:
    before = sum(one.day is None for one in attention.agenda(caseload))
    for name, step in (("Halonen", "soittaa"), ("Virtanen", "lomake")):
        client = clients.add(caseload, ClientFields(given_names="Eino", family_name=name))
        fields = EntryFields(
            client_id=client.new_row_id("client"), day=caseload.today, next_step=step
        )
        records.add(caseload, fields)
    page.refresh()
    dialog = page.date_all()
    assert len(dialog.days) == before + 2
    for number, day in enumerate(dialog.days, 1):
        day.set_value(None)
        day.line.setText(f"+{number}")
        day.commit()
    dialog.accept()
    left = [one for one in attention.agenda(caseload) if one.day is None]
    assert left == []
    page.workspace.undo_stack.undo()
    assert sum(one.day is None for one in attention.agenda(caseload)) == 1


def test_a_tick_records_what_is_typed_about_it(
    page: TodayPage, caseload: Caseload, workspace: Workspace
) -> None:
    page.done_line.setText("called, next +14")
    page.tick()
    assert page.done_line.text() == ""
    assert len(entries(caseload)) == 2
    assert entries(caseload)[0].next_done
    workspace.undo_stack.undo()
    assert len(entries(caseload)) == 1


def test_a_row_has_in_its_menu_what_its_keys_do(page: TodayPage) -> None:
    assert page.table.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    keys = [one.shortcut().toString() for one in page.table.actions()]
    assert keys == ["Ctrl+Return", "Ctrl+D", "Ctrl+Shift+D", "Ctrl+Shift+P"]
