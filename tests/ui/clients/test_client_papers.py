"""A client's papers in the window: begun, filled, signed off, saved."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields, ConsentFields
from app.models.enums import ClientPart, DeliveryGround, ReportCopy, ReportState
from app.services.caseload import clients
from app.services.forms import filled_forms
from app.services.forms.declarations import form_kinds
from app.services.storage import records, settings
from app.services.storage.unit_of_work import Caseload
from app.ui.clients.papers.client_papers import PapersTab
from app.ui.components.fields import AreaField
from app.ui.components.forms.form_fields import FormTableField
from app.ui.foundation.workspace import Workspace
from tests.ui.conftest import Answers, Watcher

DAY = date(2022, 1, 3)


@pytest.fixture
def tab(qtbot: QtBot, workspace: Workspace, caseload: Caseload) -> PapersTab:
    fields = ClientFields(given_names="Veera", family_name="Halonen", goal="Siivous")
    client_id = clients.add(caseload, fields).new_row_id("client")
    made = PapersTab(workspace)
    qtbot.addWidget(made)
    made.show()
    made.show_client(client_id)
    made.language.set_value("fi")
    return made


def _begin(tab: PapersTab, kind: str) -> int:
    tab.kind.set_value(kind)
    tab.begin()
    row = tab.table.current_row()
    assert row is not None
    assert row.kind == kind
    return row.id


@pytest.mark.parametrize("kind", [one.key for one in form_kinds("fi") if one.of_client])
def test_every_kind_of_paper_has_its_fields(tab: PapersTab, caseload: Caseload, kind: str) -> None:
    form_id = _begin(tab, kind)
    view = filled_forms.get_form(caseload, form_id)
    assert list(tab.editor.fields) == [field.key for field in view.kind.fields]


def test_what_is_typed_is_kept_and_undone(
    tab: PapersTab, caseload: Caseload, workspace: Workspace
) -> None:
    form_id = _begin(tab, "shared_plan")
    goal = tab.editor.fields["goal"]
    assert isinstance(goal, AreaField)
    assert goal.value() == "Siivous"
    goal.area.setPlainText("Kahvilatyö")
    goal.commit()
    assert filled_forms.get_form(caseload, form_id).answers["goal"] == "Kahvilatyö"
    workspace.undo_stack.undo()
    assert filled_forms.get_form(caseload, form_id).answers["goal"] == "Siivous"


def test_a_task_is_typed_into_the_table(tab: PapersTab, caseload: Caseload) -> None:
    form_id = _begin(tab, "shared_plan")
    tasks = tab.editor.fields["tasks"]
    assert isinstance(tasks, FormTableField)
    tasks.add_row()
    for column, text in enumerate(("Oili", "Soittaa", "3.12.2026")):
        tasks.table.item(0, column).setText(text)
    kept = filled_forms.get_form(caseload, form_id).answers["tasks"]
    assert kept == [{"who": "Oili", "what": "Soittaa", "by": "2026-12-03"}]
    tasks.table.item(0, 3).setCheckState(Qt.CheckState.Checked)
    assert filled_forms.get_form(caseload, form_id).answers["tasks"][0]["done"] is True
    tasks.table.item(0, 2).setText("joskus")
    assert tasks.wrong
    tasks.table.setCurrentCell(0, 0)
    tasks.remove_row()
    assert "tasks" not in filled_forms.get_form(caseload, form_id).answers


def test_it_is_signed_off_and_saved(
    tab: PapersTab, caseload: Caseload, answers: Answers, watcher: Watcher, tmp_path: Path
) -> None:
    form_id = _begin(tab, "interim_report")
    editor = tab.editor
    editor.next_button.click()
    assert watcher.troubles  # the client's part comes first
    editor.how.combo.setCurrentIndex(1 + list(ClientPart).index(ClientPart.COMMENTED))
    editor.how.commit()
    editor.day.line.setText("t")
    editor.day.commit()
    editor.no_words.box.click()
    for _ in range(3):
        editor.next_button.click()
    assert filled_forms.get_form(caseload, form_id).state is ReportState.FINAL
    assert not editor.fields["goal"].isEnabled()
    answers.path = tmp_path / "paperi.pdf"
    editor.save_pdf()
    assert "halonen" not in answers.asked[-1].lower()
    document = pypdfium2.PdfDocument(answers.path)
    assert "Väliraportti" in document[0].get_textpage().get_text_bounded()
    document.close()


def _signed_off(tab: PapersTab, caseload: Caseload, kind: str) -> int:
    form_id = _begin(tab, kind)
    filled_forms.record_form_part(
        caseload, form_id, how=ClientPart.COMMENTED, day=caseload.today, words="Hyvä."
    )
    tab.editor.show_form(form_id)
    for _ in range(3):
        tab.editor.sign_off()
    assert filled_forms.get_form(caseload, form_id).state is ReportState.FINAL
    return form_id


def test_a_final_paper_is_handed_over_and_listed(tab: PapersTab, caseload: Caseload) -> None:
    form_id = _begin(tab, "shared_plan")
    assert not tab.editor.handover.give.isVisibleTo(tab)
    form_id = _signed_off(tab, caseload, "shared_plan")
    tab.editor.handover.give.click()
    tab.editor.handover.form.recipient.set_value("Veera")
    tab.editor.handover.form.record()
    assert filled_forms.get_form(caseload, form_id).state is ReportState.DELIVERED
    newest = filled_forms.list_form_versions(caseload, form_id)[0]
    assert newest.recipient == "Veera"
    assert "Veera" in tab.editor.handover.list.item(0).text()


def test_a_delivery_by_a_consent_to_somebody_else_is_asked_about(
    tab: PapersTab, caseload: Caseload, answers: Answers
) -> None:
    fields = ConsentFields(client_id=tab.client_id, recipient="Kela", given_on=DAY)
    consent_id = records.add(caseload, fields).new_row_id("consent")
    form_id = _signed_off(tab, caseload, "interim_report")
    tab.editor.copy.set_value(ReportCopy.REFERRER)
    tab.editor.copy.edited.emit()
    tab.editor.handover.give.click()
    form = tab.editor.handover.form
    form.ground.set_value(DeliveryGround.CONSENT)
    form.consent.set_value(consent_id)
    form.recipient.set_value("TE-toimisto")
    answers.yes = False
    form.record()
    assert answers.asked == ["The consent that was chosen does not speak of TE-toimisto."]
    assert filled_forms.get_form(caseload, form_id).state is ReportState.FINAL
    form.recipient.set_value("Kela, Kouvola")
    form.record()
    assert len(answers.asked) == 1
    assert filled_forms.get_form(caseload, form_id).state is ReportState.DELIVERED


def test_what_is_not_signed_off_together_is_given_as_it_is(
    tab: PapersTab, caseload: Caseload
) -> None:
    form_id = _begin(tab, "cv")
    tab.editor.handover.begin()
    tab.editor.handover.form.recipient.set_value("Veera")
    tab.editor.handover.form.record()
    assert filled_forms.get_form(caseload, form_id).state is ReportState.DELIVERED


def test_another_clients_name_is_told_before_an_employer_sees_it(
    tab: PapersTab, caseload: Caseload, answers: Answers, tmp_path: Path
) -> None:
    clients.add(caseload, ClientFields(given_names="Pekka", family_name="Virtanen"))
    form_id = _begin(tab, "skills_profile")
    told = "Oppi Virtaselta. Masennus on ohi. Halonen jaksaa."
    filled_forms.answer(caseload, form_id, "strengths", told)
    tab.editor.show_form(form_id)
    tab.editor.copy.set_value(ReportCopy.EMPLOYER)
    answers.yes, answers.path = False, tmp_path / "profiili.pdf"
    tab.editor.save_pdf()
    assert not answers.path.exists()
    (asked,) = answers.asked
    for word in ("Virtaselta", "Masennus", "Halonen"):
        assert word in asked


def test_the_clients_own_name_is_told_before_a_nameless_profile_is_printed_or_saved(
    tab: PapersTab, caseload: Caseload, answers: Answers, tmp_path: Path
) -> None:
    form_id = _begin(tab, "skills_profile")
    told = "ADHD, masennus, migreeni, ahdistus, lääkitys, terapia, uupumus. Veeralla on sisua."
    filled_forms.answer(caseload, form_id, "strengths", f"{told} Halosen taidot.")
    tab.editor.show_form(form_id)
    tab.editor.copy.set_value(ReportCopy.EMPLOYER)
    answers.path, answers.yes = tmp_path / "profiili.pdf", False
    tab.editor.save_pdf()
    assert tab.editor.print_form() is None
    assert not answers.path.exists()
    for asked in answers.asked:
        lines = asked.split("\n")
        assert lines[2] == "Veeralla, Halosen: The client's own name in a nameless profile"
        assert len(lines) == 4


def test_a_profile_is_nameless_unless_a_consent_that_holds_is_chosen(
    tab: PapersTab, caseload: Caseload, answers: Answers, tmp_path: Path
) -> None:
    consent = records.add(
        caseload,
        ConsentFields(
            client_id=tab.client_id, recipient="Kahvila", purpose="profiili", given_on=DAY
        ),
    ).new_row_id("consent")
    _begin(tab, "skills_profile")
    tab.editor.copy.set_value(ReportCopy.EMPLOYER)
    tab.editor.copy.edited.emit()
    assert tab.editor.consent.isVisibleTo(tab)
    for chosen, named in ((None, False), (consent, True)):
        tab.editor.consent.set_value(chosen)
        answers.path = tmp_path / f"{named}.pdf"
        tab.editor.save_pdf()
        document = pypdfium2.PdfDocument(answers.path)
        text = "".join(page.get_textpage().get_text_range() for page in document)
        document.close()
        assert ("Veera Halonen" in text) is named


def test_read_together_shows_this_client_alone_and_keeps_her_words(
    qtbot: QtBot, tab: PapersTab, caseload: Caseload
) -> None:
    form_id = _begin(tab, "shared_plan")
    filled_forms.record_form_part(
        caseload, form_id, how=ClientPart.COMMENTED, day=caseload.today, no_words=True
    )
    tab.editor.show_form(form_id)
    reading = tab.editor.read_together()
    assert reading is not None
    assert not tab.isVisible()
    assert reading.windowTitle() == "Rinnalla"
    assert "Veera Halonen" in reading.text.toPlainText()
    assert "Siivous" in reading.text.toPlainText()
    reading.words.set_value("Tästä on hyvä jatkaa.")
    reading.close()
    qtbot.waitUntil(tab.isVisible)
    part = filled_forms.get_form(caseload, form_id).part
    assert (part.words, part.no_words) == ("Tästä on hyvä jatkaa.", False)


def test_the_kinds_are_told_in_the_windows_language_and_a_paper_is_begun_in_its_own(
    tab: PapersTab, workspace: Workspace, caseload: Caseload
) -> None:
    settings.write(caseload, "language", "fi")
    tab.refresh()
    assert PapersTab(workspace).language.value() == "en"  # the window's, and not the caseload's
    titles = {one.key: one.title for one in form_kinds("en")}
    assert tab.kind.combo.currentText() == titles[tab.kind.value()]
    for language in ("en", "sv"):
        tab.language.set_value(language)
        tab.begin()
    found = filled_forms.list_forms(caseload, client_id=tab.client_id)
    assert {filled_forms.get_form(caseload, row.id).kind.language for row in found} == {"en", "sv"}
