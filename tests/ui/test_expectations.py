"""The thirty things that a coach expects of the window, one test each, by number.

What a test elsewhere already proves at length is pointed to, by its file and name; a name that is
no longer there fails here, so that no expectation loses its proof unseen.
"""

import ast
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.enums import Status
from app.models.rules.dates import parse_day
from app.services.caseload import attention, clients, lists, search
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.board.page import BoardPage
from app.ui.clients.list_page import ClientsPage
from app.ui.foundation import theme as themes
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.workspace import PageName
from app.ui.shell.application import Application, Options
from app.ui.shell.main_window import MainWindow
from app.ui.today.page import TodayPage
from tests.ui.conftest import Answers

TESTS = Path(__file__).parents[1]
CORE = (
    ("New client", "Ctrl+N"),
    ("New employer contact", "Ctrl+E"),
    ("Quick line…", "Ctrl+G"),
    ("Import a sheet…", "Ctrl+I"),
    ("Lock", "Ctrl+L"),
    ("Quit", "Ctrl+Q"),
    ("Undo", "Ctrl+Z"),
    ("Redo", "Ctrl+Y"),
    ("Search everything", "Ctrl+K"),
    ("Back", "Alt+Left"),
    ("Status board", "Alt+1"),
    ("Clients", "Alt+2"),
    ("Shortcuts", "F1"),
    ("Larger text", "Ctrl++"),
    ("First steps", "Shift+F1"),
)


@cache
def list_tests(path: str) -> frozenset[str]:
    tree = ast.parse((TESTS / path).read_text("utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def proved(path: str, *names: str) -> None:
    """These tests are there, and prove it."""
    missing = {f"test_{name}" for name in names} - list_tests(path)
    assert not missing, f"{path} no longer proves {missing}"


@pytest.fixture
def application(
    qtbot: QtBot, qapp: QApplication, caseload: Caseload, tmp_path: Path, answers: Answers
) -> Iterator[Application]:
    lists.fill_defaults(caseload, "en")
    today = caseload.today
    for given, family, status in (
        ("Äiti", "Halonen", Status.ACTIVE),
        ("Örjan", "Öhman", Status.IN_MEASURE),
        ("Aino", "Niemi", Status.RETURNED),
    ):
        fields = ClientFields(given_names=given, family_name=family, status=status)
        clients.add(caseload, fields)
    records.add(
        caseload,
        EntryFields(client_id=1, day=today, next_step="Call", next_day=today - timedelta(days=2)),
    )
    made = Application(
        qapp,
        Options(caseload.path, language="en", theme="light"),
        Preferences(tmp_path / "window.ini"),
        answers,
    )
    made.open_window(caseload)
    yield made
    window = made.window
    if window is not None:
        window.close()
        window.deleteLater()
    themes.set_text_size(qapp, 100)


@pytest.fixture
def window(application: Application) -> MainWindow:
    assert application.window is not None
    return application.window


def commands(window: MainWindow) -> list[QAction]:
    """Every command of the menus as they are on the page in sight."""
    menus = [entry.menu() for entry in window.menuBar().actions() if entry.isVisible()]
    return [
        command
        for menu in menus
        if isinstance(menu, QMenu)
        for command in menu.actions()
        if not command.isSeparator()
    ]


def go(window: MainWindow, name: PageName, kind: type) -> object:
    window.workspace.go(name)
    page = window.page(name)
    assert isinstance(page, kind)
    return page


def test_01_every_command_is_in_a_menu_with_a_key_of_its_own(window: MainWindow) -> None:
    for name in PageName:
        window.workspace.go(name, 1 if name is PageName.CLIENT_FILE else None)
        found = commands(window)
        keys = [key.toString() for one in found for key in one.shortcuts()]
        assert len(keys) == len(set(keys)), name
        assert all(one.text().strip("& :") for one in found), name
    known = {one.text().split("\t")[0]: one.shortcut().toString() for one in commands(window)}
    for text, key in CORE:
        assert known.get(text) == key, text
    proved("ui/shell/test_main_window.py", "the_keys_are_listed_from_the_menus_themselves")


def test_02_one_search_chooses_the_first_and_gives_the_keyboard_back() -> None:
    proved(
        "ui/shell/test_search_box.py",
        "hits_are_grouped_and_the_first_is_chosen",
        "enter_opens_the_first_and_clears",
        "esc_clears_and_gives_the_keyboard_back",
    )
    proved("ui/shell/test_main_window.py", "search_takes_the_keyboard_and_gives_it_back")


def test_03_the_search_forgives_case_dots_and_order(window: MainWindow, caseload: Caseload) -> None:
    for typed in ("aiti halo", "HALONEN Äiti", "halonen aiti"):
        assert [hit.client_id for hit in search.search(caseload, typed)][:1] == [1], typed
    assert search.search(caseload, "ohman")[0].client_id == 2


def test_04_from_a_new_client_to_paper_without_a_mouse() -> None:
    proved("acceptance/test_whole_flow.py", "the_real_window_all_the_way_in_finnish")
    proved("acceptance/test_day.py", "the_five_commonest_jobs_take_few_keys")


def test_05_the_board_goes_by_keys() -> None:
    proved(
        "ui/board/test_page.py",
        "arrows_go_up_down_and_over_empty_columns",
        "a_letter_jumps_to_the_name",
        "control_and_a_number_moves_the_chosen_card",
        "enter_opens_the_clients_file",
        "the_menu_offers_exactly_what_the_keys_do",
    )


def test_06_tab_goes_as_the_eye_does_and_the_keyboard_is_seen() -> None:
    proved("ui/shell/test_main_window.py", "tab_goes_as_the_eye_does")
    proved("ui/foundation/test_focus.py", "the_keyboard_is_seen")
    proved("ui/components/people/test_move_bar.py", "esc_closes_and_loses_nothing")


def test_07_locked_shows_nobody() -> None:
    proved("ui/shell/test_lock.py", "case_21_locked_with_something_open_and_half_typed")
    proved("ui/shell/test_main_window.py", "the_title_never_tells_a_name")


def test_08_everything_saves_itself(window: MainWindow) -> None:
    texts = [one.text().casefold() for one in window.findChildren(QPushButton) if one.isVisible()]
    assert "save" not in texts
    proved("ui/components/test_fields.py", "leaving_a_field_saves_it_once", "a_pause_saves_too")
    proved("ui/reports/test_report_editor.py", "text_saves_itself_within_two_seconds")
    proved("ui/shell/test_main_window.py", "it_says_when_it_was_saved_and_how_many_there_are")


def test_09_every_change_is_undone_by_name_from_every_page(window: MainWindow) -> None:
    board = go(window, PageName.BOARD, BoardPage)
    assert isinstance(board, BoardPage)
    board.move_client(1, Status.SUCCEEDED)
    window.workspace.go(PageName.EMPLOYERS)
    assert "Halonen" in window.workspace.undo_stack.undoText()
    window.workspace.undo_stack.undo()
    assert clients.card(window.workspace.caseload, 1).status is Status.ACTIVE
    proved(
        "ui/shell/test_main_window.py",
        "what_was_done_is_said_with_undo_until_it_is_undone",
        "undo_and_redo_say_what_and_work_from_every_page",
    )


def test_10_only_what_can_not_be_undone_asks(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    board = go(window, PageName.BOARD, BoardPage)
    assert isinstance(board, BoardPage)
    board.move_client(1, Status.RETURNED)
    assert answers.asked == []
    answers.yes, answers.path = False, tmp_path / "list.xlsx"
    board.output.save_sheet()
    assert len(answers.asked) == 1
    assert not answers.path.exists()
    proved("ui/settings/test_page.py", "the_export_asks_first")


def test_11_an_import_is_one_step_and_counted_before() -> None:
    proved(
        "ui/importing/test_import_wizard.py",
        "the_sample_becomes_clients_and_one_undo_takes_them_back",
        "the_preview_can_show_only_problems",
    )


def test_12_a_second_start_shows_the_first_and_a_locked_computer_locks() -> None:
    proved("ui/system/test_single_instance.py", "the_second_one_has_the_first_shown_and_goes")
    proved("ui/shell/test_lock.py", "the_screen_lock_of_the_system_is_heard", "windows_messages")


def test_13_a_status_is_never_colour_alone(window: MainWindow) -> None:
    page = go(window, PageName.CLIENTS, ClientsPage)
    assert isinstance(page, ClientsPage)
    shown = page.table.collect_rows("Clients")
    place = shown.columns.index("Status")
    assert {row[place] for row in shown.rows} == {"Active", "In a measure", "Returned"}
    assert page.table.model().index(0, place).data(Qt.ItemDataRole.DecorationRole)
    proved("ui/foundation/test_theme.py", "the_six_status_icons_differ_without_colour")
    proved(
        "ui/components/lists/test_list_output.py", "the_board_prints_its_columns_with_their_words"
    )


def test_14_a_drag_has_a_key_and_is_told() -> None:
    proved("ui/board/test_page.py", "a_card_is_dragged_to_another_column")
    proved("ui/board/test_page.py", "a_drag_that_leaves_moves_nothing")
    proved("ui/components/people/test_move_bar.py", "a_move_is_told")


def test_15_a_move_asks_in_place_and_may_wait() -> None:
    proved("ui/board/test_page.py", "a_move_asks_why_in_place_and_saves_by_itself")
    proved("ui/components/people/test_move_bar.py", "red_asks_why_where_to_and_how_it_ended")


def test_16_columns_count_fold_and_remember_it() -> None:
    proved(
        "ui/board/test_page.py",
        "a_heading_counts_what_it_shows",
        "a_folded_column_is_narrow_and_stays_folded_next_time",
        "those_ended_long_ago_can_be_hidden",
    )


def test_17_a_card_says_what_is_late_in_words(window: MainWindow) -> None:
    board = go(window, PageName.BOARD, BoardPage)
    assert isinstance(board, BoardPage)
    card = clients.card(window.workspace.caseload, 1)
    assert "2 days late" in board._reading(card)
    proved("ui/board/test_card_delegate.py", "what_is_late_has_a_pill_of_its_own")


def test_18_lists_are_filtered_by_text_status_date_and_tag(
    window: MainWindow, caseload: Caseload
) -> None:
    records.edit(caseload, ClientFields, 3, tags="spring")
    page = go(window, PageName.CLIENTS, ClientsPage)
    assert isinstance(page, ClientsPage)
    page.refresh_now()
    filters = page.filters
    narrow: list[Callable[[], object]] = [
        lambda: filters.line.setText("spring"),
        lambda: filters.chips[Status.RETURNED].click(),
        lambda: filters.days.setCurrentIndex(filters.days.findData("late")),
    ]
    for one in narrow:
        one()
        assert page.table.model().rowCount() == 1
        assert filters.clear_button.isVisible()
        assert filters.in_words()
        filters.clear()
        assert page.table.model().rowCount() == 3
    proved("ui/clients/test_several_bar.py", "a_filter_is_kept_under_a_name_and_narrows_again")


def test_19_an_empty_view_says_what_belongs_there() -> None:
    proved("ui/board/test_page.py", "an_empty_board_offers_the_import_and_the_first_client")
    proved("ui/components/lists/test_record_list.py", "an_empty_list_offers_to_add")


def test_20_the_first_start_is_short_and_ends_on_the_board() -> None:
    proved("ui/access/test_start_window.py", "a_first_caseload_is_made_with_the_keyboard_alone")
    proved("ui/shell/test_application.py", "the_first_start_leads_to_the_import")


def test_21_a_fault_says_what_to_do() -> None:
    proved(
        "ui/foundation/test_error_texts.py",
        "every_known_error_has_its_own_sentence",
        "a_full_disk_and_a_held_file_are_named",
    )
    proved("ui/system/test_crash_handler.py", "a_broken_task_is_told_without_its_data")


def test_22_days_are_typed_the_short_way(caseload: Caseload) -> None:
    today = date(2026, 11, 16)
    for typed, wanted in (
        ("3.12.", date(2026, 12, 3)),
        ("3.12.26", date(2026, 12, 3)),
        ("t", today),
        ("+7", date(2026, 11, 23)),
    ):
        assert parse_day(typed, today) == wanted, typed
    proved("ui/components/test_fields.py", "a_day_is_typed_the_short_way_and_shown_the_long")


def test_23_the_language_changes_at_once_and_all_are_complete() -> None:
    proved("ui/settings/test_page.py", "the_language_changes_at_once_and_undo_stays")
    proved(
        "ui/foundation/test_translations.py", "every_text_is_translated_and_nothing_is_left_over"
    )


def test_24_light_dark_and_contrast_can_be_read() -> None:
    proved(
        "ui/foundation/test_theme.py",
        "text_can_be_read",
        "borders_and_icons_can_be_seen",
        "high_contrast_is_the_systems_or_chosen",
    )


def test_25_it_works_on_small_screens_and_with_large_letters(application: Application) -> None:
    for size in (100, 150, 200):
        application.change_text_size(size)
        window = application.window
        assert window is not None
        window.resize(1280, 720)
        window.workspace.go(PageName.BOARD)
        for made in window.page(PageName.BOARD).header_buttons:
            assert made.width() >= made.sizeHint().width(), f"{made.text()} at {size} %"
    proved("ui/shell/test_main_window.py", "the_window_fits_small_screens")
    proved("ui/shell/test_application.py", "on_a_small_screen_no_page_is_squeezed")


def test_26_everything_has_a_name_to_be_read() -> None:
    proved("ui/test_walk.py", "every_page_in_every_language_and_theme")
    proved("ui/board/test_page.py", "a_screen_reader_says_name_status_and_what_waits")


def test_27_targets_are_large_enough(window: MainWindow) -> None:
    for name in (PageName.TODAY, PageName.BOARD, PageName.CLIENTS, PageName.EMPLOYERS):
        window.workspace.go(name)
        small = [
            one.text() or one.accessibleName()
            for one in window.findChildren(QPushButton)
            if one.isVisible() and min(one.width(), one.height()) < 24
        ]
        assert small == [], name
        for table in window.page(name).findChildren(QTableView):
            assert table.verticalHeader().defaultSectionSize() >= 24


def test_28_what_was_arranged_comes_back_without_anybodys_data(
    application: Application, window: MainWindow, tmp_path: Path
) -> None:
    page = go(window, PageName.CLIENTS, ClientsPage)
    assert isinstance(page, ClientsPage)
    page.table.horizontalHeader().resizeSection(0, 222)
    page.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    application.change_theme(themes.ThemeChoice.DARK)  # the window is made again
    assert application.window is not None
    again = go(application.window, PageName.CLIENTS, ClientsPage)
    assert isinstance(again, ClientsPage)
    assert again.table.columnWidth(0) == 222
    assert again.table.horizontalHeader().sortIndicatorSection() == 1
    kept = (tmp_path / "window.ini").read_text("utf-8")
    assert not [name for name in ("Halonen", "Öhman", "Niemi", "Call") if name in kept]
    proved("ui/components/lists/test_kept_layout.py", "a_divider_comes_back")


def test_29_paper_is_as_the_preview_and_names_nobody_outside() -> None:
    proved(
        "ui/foundation/test_printing.py",
        "every_page_is_painted_just_as_in_the_pdf",
        "the_job_and_the_window_name_nobody",
    )
    proved("ui/reports/test_report_editor.py", "saving_a_pdf_proposes_a_name_that_names_nobody")


def test_30_today_comes_first_with_its_count(window: MainWindow, caseload: Caseload) -> None:
    assert window.place is not None
    assert window.place.page is PageName.TODAY
    page = window.page(PageName.TODAY)
    assert isinstance(page, TodayPage)
    count = attention.count_waiting(caseload)
    assert count >= 1
    assert window.navigation.buttons[PageName.TODAY].text().endswith(str(count))
