"""The quick line: what is typed is understood as it goes, and recorded by Enter alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.enums import EntryKind
from app.services.caseload import clients
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.components.people.quick_line import QuickLineDialog
from app.ui.components.pills import Pill
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


def test_what_is_understood_shows_before_enter(
    qtbot: QtBot, dialog: QuickLineDialog, caseload: Caseload
) -> None:
    write(dialog.quick_line.line, "soitto Halonen 20 min huomenna seuranta")
    shown = "Call  ·  Halonen Veera  ·  20 min  ·  Next: 17.11.2026 seuranta"
    qtbot.waitUntil(lambda: shown in [label.text() for label in dialog.findChildren(QLabel)])
    assert entries(caseload) == []
    qtbot.keyClick(dialog.quick_line.line, Qt.Key.Key_Return)
    (entry,) = entries(caseload)
    assert (entry.client_id, entry.kind, entry.minutes) == (1, EntryKind.CALL, 20)
    assert not dialog.isVisible()


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
