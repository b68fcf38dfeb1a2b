"""Papers from elsewhere in the window: dropped, pasted, looked at, renamed, saved, removed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.services.caseload import clients
from app.services.documents.paper_pdf import render
from app.services.forms import attachments
from app.services.storage.unit_of_work import Caseload
from app.ui.clients.file_page import ClientFilePage
from app.ui.clients.papers.attachments_card import AttachmentsCard
from app.ui.clients.papers.client_papers import PapersTab
from app.ui.clients.papers.paper_view import PictureView
from app.ui.foundation.printing import PageView
from app.ui.foundation.workspace import PageName, Place, Workspace
from tests.ui.conftest import Answers


@pytest.fixture
def client_id(caseload: Caseload) -> int:
    fields = ClientFields(given_names="Veera", family_name="Halonen")
    return clients.add(caseload, fields).new_row_id("client")


@pytest.fixture
def card(qtbot: QtBot, workspace: Workspace, client_id: int) -> AttachmentsCard:
    made = AttachmentsCard(workspace)
    qtbot.addWidget(made)
    made.show()
    made.show_client(client_id)
    return made


@pytest.fixture
def paper(tmp_path: Path, caseload: Caseload) -> Path:
    path = tmp_path / "Veeran todistus.pdf"
    path.write_bytes(render(("AAAA",) * 8, caseload.clock(), "fi"))
    return path


def _files(*paths: Path) -> QMimeData:
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(one)) for one in paths])
    return made


def _names(caseload: Caseload, client_id: int) -> list[str]:
    return [one.name for one in attachments.list_attachments(caseload, client_id)]


def test_a_file_dropped_on_a_clients_file_is_kept_and_undone(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload, client_id: int, paper: Path
) -> None:
    page = ClientFilePage(workspace)
    qtbot.addWidget(page)
    page.arrive(Place(PageName.CLIENT_FILE, client_id))
    given = _files(paper)
    how = (Qt.DropAction.CopyAction, given, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    entering = QDragEnterEvent(QPoint(9, 9), *how)
    page.dragEnterEvent(entering)
    assert entering.isAccepted()
    page.dropEvent(QDropEvent(QPointF(9, 9), *how))
    assert _names(caseload, client_id) == ["Veeran todistus.pdf"]
    tab = page.tabs.open("papers")
    assert isinstance(tab, PapersTab)
    assert tab.attachments.table.current_row() is not None
    assert paper.exists()
    workspace.undo_stack.undo()
    assert _names(caseload, client_id) == []


def test_files_and_a_picture_are_pasted_from_the_clipboard(
    card: AttachmentsCard, caseload: Caseload, client_id: int, paper: Path
) -> None:
    QGuiApplication.clipboard().setMimeData(_files(paper))
    card.table.setFocus()
    QTest.keyClick(card, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    picture = QImage(30, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.blue)
    QGuiApplication.clipboard().setImage(picture)
    card.paste()
    first, second = _names(caseload, client_id)
    assert first.startswith("Picture ")
    assert second == "Veeran todistus.pdf"
    QGuiApplication.clipboard().clear()


def test_a_pdf_and_a_picture_are_looked_at_with_no_file_and_no_name_in_the_title(
    card: AttachmentsCard, caseload: Caseload, client_id: int, paper: Path, tmp_path: Path
) -> None:
    picture = QImage(30, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.blue)
    file = tmp_path / "kuva.png"
    picture.save(str(file))
    before = sorted(tmp_path.rglob("*"))
    for path, kind in ((paper, PageView), (file, PictureView)):
        card.keep_files([path])
        dialog = card.show_chosen()
        assert dialog is not None
        assert isinstance(dialog.view, kind)
        assert "Veera" not in dialog.windowTitle()
        dialog.grab()
        dialog.reject()
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("content", [b"%PDF-1.7 rikki", b"\x89PNG\r\n\x1a\n rikki", b"PK odt"])
def test_what_cant_be_shown_is_told_in_one_sentence(
    card: AttachmentsCard, workspace: Workspace, tmp_path: Path, content: bytes
) -> None:
    told: list[str] = []
    workspace.troubled.connect(told.append)
    file = tmp_path / "paperi"
    file.write_bytes(content)
    card.keep_files([file])
    assert card.show_chosen() is None
    assert len(told) == 1


def test_a_copy_is_saved_after_a_warning_and_a_name_is_changed(
    card: AttachmentsCard,
    caseload: Caseload,
    client_id: int,
    paper: Path,
    answers: Answers,
    tmp_path: Path,
) -> None:
    card.keep_files([paper])
    card.name.set_value("Todistus")
    card.name.edited.emit()
    assert _names(caseload, client_id) == ["Todistus"]
    answers.yes, answers.path = False, tmp_path / "kopio.pdf"
    card.save_copy()
    assert not (tmp_path / "kopio.pdf").exists()
    answers.yes = True
    card.save_copy()
    assert (tmp_path / "kopio.pdf").read_bytes() == paper.read_bytes()
    card.remove()
    assert _names(caseload, client_id) == []
