"""A form bound to one row: each field saves itself, and a refresh never eats what is typed."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.employer import EmployerFields
from app.services.caseload import clients
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.components.day_picker import CountedDay
from app.ui.components.fields import AreaField, DayField, LineField, NumberField
from app.ui.components.record_form import RecordForm
from app.ui.foundation.workspace import Workspace
from tests.ui.conftest import Watcher, write


@pytest.fixture
def ids(caseload: Caseload) -> list[int]:
    return [
        records.add(caseload, EmployerFields(name=name)).new_row_id("employer")
        for name in ("Kahvila", "Leipomo")
    ]


@pytest.fixture
def form(qtbot: QtBot, workspace: Workspace, caseload: Caseload, ids: list[int]) -> RecordForm:
    form = RecordForm(workspace, EmployerFields)
    form.rows(
        [
            ("name", "Nimi", LineField()),
            ("phone", "Puhelin", LineField()),
            ("notes", "Muistiinpanot", AreaField()),
        ]
    )
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    show(form, caseload, ids[0])
    return form


def show(form: RecordForm, caseload: Caseload, row_id: int) -> None:
    form.load(row_id, records.get(caseload, EmployerFields, row_id))


def type_into(form: RecordForm, name: str, text: str) -> None:
    form.field(name).setFocus()
    write(QApplication.focusWidget(), text)


def kept(caseload: Caseload, row_id: int) -> EmployerFields:
    return records.get(caseload, EmployerFields, row_id)


def test_leaving_a_field_saves_the_one_column_undoably(
    form: RecordForm, workspace: Workspace, caseload: Caseload, ids: list[int]
) -> None:
    type_into(form, "phone", "050 77")
    form.field("name").setFocus()
    assert kept(caseload, ids[0]).phone == "050 77"
    assert workspace.undo_stack.undoText() == "edit (Puhelin)"
    workspace.undo_stack.undo()
    assert kept(caseload, ids[0]).phone == ""


def test_the_field_with_the_keyboard_keeps_what_is_typed_on_a_refresh(
    form: RecordForm, caseload: Caseload, ids: list[int]
) -> None:
    type_into(form, "notes", "kesken")
    records.edit(caseload, EmployerFields, ids[0], notes="muualta", phone="1")
    show(form, caseload, ids[0])
    assert form.field("notes").value() == "kesken"
    assert form.field("phone").value() == "1"


def test_another_row_saves_what_was_typed_to_the_first(
    form: RecordForm, caseload: Caseload, ids: list[int]
) -> None:
    type_into(form, "notes", "ensimmäiselle")
    show(form, caseload, ids[1])
    assert kept(caseload, ids[0]).notes == "ensimmäiselle"
    assert kept(caseload, ids[1]).notes == ""
    assert form.field("notes").value() == ""


def test_a_refused_value_is_said_and_the_kept_one_comes_back(
    form: RecordForm, caseload: Caseload, ids: list[int], watcher: Watcher
) -> None:
    form.field("name").setFocus()
    form.field("name").line.setText("x" * 201)  # type: ignore[attr-defined]
    form.field("notes").setFocus()
    assert len(watcher.troubles) == 1
    assert "xxx" not in watcher.troubles[0]
    assert kept(caseload, ids[0]).name == "Kahvila"
    assert form.field("name").value() == "Kahvila"


def test_a_row_that_was_removed_meanwhile_is_left_alone(
    form: RecordForm, workspace: Workspace, caseload: Caseload, ids: list[int], watcher: Watcher
) -> None:
    type_into(form, "phone", "050")
    records.remove(caseload, EmployerFields, ids[0])
    form.field("name").setFocus()
    assert len(watcher.troubles) == 1
    type_into(form, "notes", "x")
    form.commit()
    assert len(watcher.troubles) == 1


def test_nothing_is_saved_before_a_row_is_shown(qtbot: QtBot, workspace: Workspace) -> None:
    form = RecordForm(workspace, EmployerFields)
    form.row(("size", "Koko", NumberField(0, 10)))
    qtbot.addWidget(form)
    form.field("size").focusProxy().setText("4")  # type: ignore[union-attr]
    form.commit()
    form.field("size").commit()
    assert workspace.undo_stack.count() == 0


def test_what_is_undone_is_not_left_on_the_screen(
    form: RecordForm, workspace: Workspace, caseload: Caseload, ids: list[int]
) -> None:
    workspace.changed.connect(lambda *_: show(form, caseload, ids[0]))
    type_into(form, "notes", "vahinko")
    form.field("notes").commit()
    assert kept(caseload, ids[0]).notes == "vahinko"
    workspace.undo_stack.undo()
    assert kept(caseload, ids[0]).notes == ""
    assert form.field("notes").value() == ""


@pytest.mark.parametrize("name", ["phone", "notes"])
def test_ctrl_z_in_a_field_takes_back_letters_first_and_then_what_was_saved(
    qtbot: QtBot,
    form: RecordForm,
    workspace: Workspace,
    caseload: Caseload,
    ids: list[int],
    name: str,
) -> None:
    undo = workspace.undo_stack.createUndoAction(form)
    undo.setShortcut("Ctrl+Z")
    form.addAction(undo)
    workspace.changed.connect(lambda *_: show(form, caseload, ids[0]))
    editor = form.field(name).focusProxy()
    type_into(form, name, "12")
    form.field(name).commit()
    type_into(form, name, "3")
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert workspace.undo_stack.canUndo()
    assert form.field(name).value() != "123"
    form.field(name).commit()
    while workspace.undo_stack.canUndo():
        before = workspace.undo_stack.index()
        qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert workspace.undo_stack.index() == before - 1
    assert form.field(name).value() == getattr(kept(caseload, ids[0]), name) == ""
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.field("name").value() == "Kahvila"


def test_what_is_told_of_a_counted_day_stays_after_it_is_saved(
    qtbot: QtBot, workspace: Workspace, caseload: Caseload
) -> None:
    client_id = clients.add(caseload, ClientFields(family_name="Halonen")).new_row_id("client")
    entry = records.add(caseload, EntryFields(client_id=client_id)).new_row_id("entry")
    form = RecordForm(workspace, EntryFields)
    today = workspace.today
    form.rows(
        [
            ("note", "Muistiinpano", LineField()),
            ("next_day", "Päivä", DayField(lambda: today, workspace.labels)),
        ]
    )
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()

    def load() -> None:
        form.load(entry, records.get(caseload, EntryFields, entry))

    load()
    type_into(form, "next_day", "+5")
    form.field("note").setFocus()
    load()  # as the page of the form does after each change
    told = form.field("next_day").findChild(CountedDay)
    assert told is not None
    assert told.words() == "Sat 21.11. (weekend) Rather Mon 23.11."
    assert records.get(caseload, EntryFields, entry).next_day == date(2026, 11, 21)


def test_a_long_text_that_is_left_shows_how_it_begins(form: RecordForm) -> None:
    type_into(form, "name", "Hyvin pitkä nimi, joka ei mahdu kenttään " * 4)
    form.field("phone").setFocus()
    field = form.field("name")
    assert isinstance(field, LineField)
    assert field.line.cursorPosition() == 0
