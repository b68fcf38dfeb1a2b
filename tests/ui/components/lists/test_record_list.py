"""A list with its form: one press adds, Del removes, and Undo brings it back."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.models.employer import EmployerFields, EmployerPersonFields
from app.services.caseload import employers
from app.services.storage import records
from app.services.storage.records import Record
from app.services.storage.unit_of_work import Caseload
from app.ui.components.fields import LineField
from app.ui.components.lists.record_list import RecordList
from app.ui.components.lists.table_model import Column
from app.ui.components.record_form import RecordForm
from app.ui.foundation.workspace import Workspace
from tests.ui.conftest import Watcher, write


class People(RecordList):
    def __init__(self, workspace: Workspace, employer_id: int) -> None:
        form = RecordForm(workspace, EmployerPersonFields)
        form.rows([("name", "Nimi", LineField()), ("title", "Tehtävä", LineField())])
        column: Column[Record[Any]] = Column("Nimi", lambda person: person.fields.name)
        super().__init__(
            workspace,
            EmployerPersonFields,
            [column],
            form,
            words=("Ihmiset", "Lisää henkilö", "Tänne kuuluvat ihmiset."),
            make_new=lambda: EmployerPersonFields(employer_id=employer_id),
            first_field="name",
            descending=False,
        )
        self.employer_id = employer_id
        self.caseload = workspace.caseload
        self.form = form
        workspace.changed.connect(lambda *_: self.read())

    def read(self) -> None:
        self.show_records(employers.people(self.caseload, self.employer_id))

    def names(self) -> list[str]:
        model = self.table.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.fixture
def employer_id(caseload: Caseload) -> int:
    return records.add(caseload, EmployerFields(name="Kahvila")).new_row_id("employer")


@pytest.fixture
def people(qtbot: QtBot, workspace: Workspace, employer_id: int) -> People:
    people = People(workspace, employer_id)
    qtbot.addWidget(people)
    people.resize(800, 400)
    people.read()
    with qtbot.waitActive(people):
        people.show()
        people.activateWindow()
    return people


def add(people: People, name: str) -> None:
    people.add()
    write(QApplication.focusWidget(), name)
    people.form.commit()


def test_an_empty_list_offers_to_add(qtbot: QtBot, people: People) -> None:
    (offer,) = [b for b in people.findChildren(QPushButton) if b.isVisible()]
    offer.click()
    assert people.names() == [""]
    assert QApplication.focusWidget() is people.form.field("name").focusProxy()


def test_a_row_is_added_named_and_chosen_without_a_mouse(
    people: People, caseload: Caseload, employer_id: int
) -> None:
    add(people, "Päivi")
    add(people, "Åke")
    assert people.names() == ["Åke", "Päivi"] or people.names() == ["Päivi", "Åke"]
    chosen = people.table.current_row()
    assert chosen is not None
    assert chosen.fields.name == "Åke"
    assert len(employers.people(caseload, employer_id)) == 2


def test_del_removes_and_undo_brings_back(
    qtbot: QtBot, people: People, workspace: Workspace, watcher: Watcher
) -> None:
    add(people, "Päivi")
    add(people, "Veli")
    people.table.setFocus()
    qtbot.keyClick(people.table, Qt.Key.Key_Delete)
    assert people.names() == ["Päivi"]
    assert watcher.told == ["Removed."]
    workspace.undo_stack.undo()
    assert people.names() == ["Päivi", "Veli"]


def test_the_keyboard_stays_at_the_place_of_what_was_removed(qtbot: QtBot, people: People) -> None:
    for name in ("Aino", "Pekka", "Veli"):
        add(people, name)
    people.table.setFocus()
    people.table.selectRow(1)
    for left in ("Veli", "Aino"):
        qtbot.keyClick(people.table, Qt.Key.Key_Delete)
        chosen = people.table.current_row()
        assert chosen is not None
        assert chosen.fields.name == left
        assert people.form.field("name").value() == left
    qtbot.keyClick(people.table, Qt.Key.Key_Delete)
    assert people.names() == []
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Lisää henkilö"


def test_enter_on_a_row_goes_to_its_form(qtbot: QtBot, people: People) -> None:
    add(people, "Päivi")
    people.table.setFocus()
    qtbot.keyClick(people.table, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is people.form.field("name").focusProxy()


def test_del_in_a_field_removes_a_letter_not_the_row(qtbot: QtBot, people: People) -> None:
    add(people, "Päivi")
    line = people.form.field("name").focusProxy()
    line.home(False)  # type: ignore[union-attr]
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    people.form.commit()
    assert people.names() == ["äivi"]


def test_removing_with_nothing_chosen_does_nothing(people: People, workspace: Workspace) -> None:
    people.remove()
    assert workspace.undo_stack.count() == 0


def test_choosing_another_row_shows_its_form(people: People) -> None:
    add(people, "Päivi")
    add(people, "Veli")
    people.table.selectRow(0)
    assert people.form.field("name").value() == "Päivi"


def test_a_row_that_was_left_as_it_was_added_leaves_nothing(
    people: People, caseload: Caseload
) -> None:
    people.add()
    people.hide()
    assert records.list_records(caseload, EmployerPersonFields) == []
    people.show()
    people.add()
    # A window that is shown again may not have the keyboard yet, so the field is written to itself.
    write(people.form.field("name").focusProxy(), "Aino")
    people.form.commit()
    people.hide()
    assert len(records.list_records(caseload, EmployerPersonFields)) == 1
