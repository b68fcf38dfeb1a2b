"""What a list shows goes out: asked before, logged after, in the order and with the filter kept."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.enums import Status
from app.services.caseload import clients
from app.services.storage.unit_of_work import Caseload
from app.ui.board.page import BoardPage
from app.ui.clients.list_page import ClientsPage
from app.ui.employers.page import EmployersPage
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.printing import PrintPreview
from app.ui.foundation.workspace import Workspace
from app.ui.today.page import TodayPage
from tests.ui.conftest import Answers, Watcher


@pytest.fixture
def page(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload, preferences: Preferences
) -> ClientsPage:
    for given, family, status in (
        ("Aino", "Niemi", Status.RETURNED),
        ("Veera", "Halonen", Status.ACTIVE),
        ("Örjan", "Öhman", Status.RETURNED),
    ):
        clients.add(caseload, ClientFields(given_names=given, family_name=family, status=status))
    made = ClientsPage(workspace, preferences=preferences)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def logged(caseload: Caseload) -> list[str]:
    with caseload.raw_connection() as connection:
        rows = connection.execute("SELECT action FROM log_line WHERE subject = 'list'")
        return [action for (action,) in rows]


def text_of(dialog: PrintPreview) -> str:
    pdf = PdfDocument(dialog.view._pdf)
    return "\n".join(one.get_textpage().get_text_range() for one in pdf)


def test_the_spreadsheet_is_what_is_shown(
    page: ClientsPage, answers: Answers, caseload: Caseload, tmp_path: Path
) -> None:
    page.filters.chips[Status.RETURNED].click()
    page.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    answers.path = tmp_path / "lista.xlsx"
    page.output.save_sheet()
    sheet = load_workbook(BytesIO(answers.path.read_bytes())).active
    assert sheet is not None
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert [row[0] for row in rows] == ["Name", "Öhman Örjan", "Niemi Aino"]
    assert "Phone" not in rows[0]  # a hidden column stays at home
    assert "names" in answers.asked[0]
    assert answers.asked[1] == "list.xlsx"  # nobody's name in the file's name
    assert logged(caseload) == ["exported"]


def test_who_thinks_better_of_it_writes_prints_and_logs_nothing(
    page: ClientsPage, answers: Answers, caseload: Caseload, tmp_path: Path
) -> None:
    answers.yes = False
    answers.path = tmp_path / "lista.xlsx"
    page.output.save_sheet()
    assert page.output.print_list() is None
    assert not answers.path.exists()
    assert logged(caseload) == []


def test_a_list_that_would_lose_a_name_is_not_printed_and_says_so(
    page: ClientsPage, caseload: Caseload, watcher: Watcher
) -> None:
    clients.add(caseload, ClientFields(given_names="小明", family_name="王"))
    page.refresh()
    assert page.output.print_list() is None
    (sentence,) = watcher.troubles
    assert "Latin letters" in sentence
    assert logged(caseload) == []


def test_the_paper_says_the_status_and_the_filter_in_words(
    qtbot: QtBot, page: ClientsPage, caseload: Caseload
) -> None:
    page.filters.line.setText("ohman")
    dialog = page.output.print_list()
    assert isinstance(dialog, PrintPreview)
    qtbot.addWidget(dialog)
    text = text_of(dialog)
    assert "Öhman Örjan" in text
    assert "Returned" in text
    assert "Niemi" not in text
    assert "Narrowed to: ohman" in text
    dialog.accept()
    assert logged(caseload) == ["printed"]


def test_a_list_and_the_board_are_printed_in_large_print(
    qtbot: QtBot, page: ClientsPage, workspace: Workspace, preferences: Preferences
) -> None:
    board = BoardPage(workspace, preferences=preferences)
    qtbot.addWidget(board)
    board.show()
    for made in (page, board):
        dialog = made.output.print_list()
        assert isinstance(dialog, PrintPreview)
        qtbot.addWidget(dialog)
        assert dialog.view._shapes[0] < 1
        dialog.large.click()
        assert dialog.view._shapes[0] > 1  # upright: a row has lines of its own
        assert "Öhman Örjan" in text_of(dialog)
        assert dialog._pdf == dialog.view._pdf  # what is seen is what is printed


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    """Empty afterwards: the offscreen one outlives Python, and would free its rows too late."""
    yield qapp.clipboard()
    qapp.clipboard().clear()


def test_chosen_rows_are_copied_for_a_spreadsheet_and_told(
    qtbot: QtBot,
    page: ClientsPage,
    caseload: Caseload,
    watcher: Watcher,
    clipboard: QClipboard,
) -> None:
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = clipboard.mimeData()
    lines = data.text().splitlines()
    assert [line.split("\t")[0] for line in lines] == ["Halonen Veera", "Niemi Aino", "Öhman Örjan"]
    assert data.html().count("<tr>") == 3
    assert logged(caseload) == ["exported"]
    assert "3" in watcher.told[-1]


def test_the_board_prints_its_columns_with_their_words(
    qtbot: QtBot, page: ClientsPage, workspace: Workspace, preferences: Preferences
) -> None:
    board = BoardPage(workspace, preferences=preferences)
    qtbot.addWidget(board)
    board.show()
    board.filter_by("niemi")
    dialog = board.output.print_list()
    assert isinstance(dialog, PrintPreview)
    qtbot.addWidget(dialog)
    text = " ".join(text_of(dialog).split())
    assert "Returned or moved elsewhere · 1" in text
    assert "Niemi Aino" in text
    assert "Halonen" not in text


def test_every_page_with_a_list_can_print_it(
    qtbot: QtBot, page: ClientsPage, workspace: Workspace
) -> None:
    for made in (EmployersPage(workspace), TodayPage(workspace)):
        qtbot.addWidget(made)
        made.show()
        dialog = made.output.print_list()
        assert isinstance(dialog, PrintPreview)
        qtbot.addWidget(dialog)
        texts = [action.text() for action in made.page_actions]
        assert "Print what is shown…" in texts
