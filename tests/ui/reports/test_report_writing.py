"""An afternoon of writing a report, at the widgets; what is kept is read from the file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.models.client import ClientFields, ConsentFields
from app.models.enums import ClientPart, DeliveryGround, ReportCopy, ReportState
from app.models.rules.reports.blocks import (
    Block,
    BlockKind,
    Run,
    Voice,
    block,
    plain_text,
    sections,
)
from app.models.rules.reports.disclosure_check import Worry
from app.services.reports import delivery, final_report
from app.services.reports.final_report import ReportView
from app.services.storage import records
from app.ui.foundation.places import OfClient
from app.ui.foundation.workspace import PageName, Place, Workspace
from app.ui.reports.page import ReportsPage
from app.ui.reports.report_editor import SAVE_AFTER_MS, ReportEditor
from tests.ui.conftest import Answers, Watcher


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> Iterator[ReportsPage]:
    client = ClientFields(
        given_names="Veera", family_name="Halonen", strengths="täsmällinen", goal="keittiö"
    )
    client_id = records.add(workspace.caseload, client).new_row_id("client")
    records.add(workspace.caseload, ClientFields(given_names="Pekka", family_name="Virtanen"))
    made = ReportsPage(workspace)
    qtbot.addWidget(made)
    made.resize(1180, 640)
    made.show()
    made.arrive(Place(PageName.REPORTS, part=OfClient(client_id)))
    yield made
    made.editor.save()
    made.close()


@pytest.fixture
def editor(page: ReportsPage) -> ReportEditor:
    return page.editor


def _view(editor: ReportEditor, workspace: Workspace) -> ReportView:
    assert editor.report_id is not None
    return final_report.get(workspace.caseload, editor.report_id)


def _titles(editor: ReportEditor, workspace: Workspace) -> list[str]:
    editor.save()
    return [one.title for one in sections(_view(editor, workspace).blocks)]


def test_what_is_typed_is_saved_by_itself(
    editor: ReportEditor, workspace: Workspace, qtbot: QtBot
) -> None:
    editor.text.go_to(1)
    qtbot.keyClicks(editor.text, "Hei ")
    assert SAVE_AFTER_MS <= 2000
    qtbot.waitUntil(lambda: "Hei " in plain_text(_view(editor, workspace).blocks))


# Sections


def test_sections_are_moved_renamed_added_and_removed(
    editor: ReportEditor, workspace: Workspace
) -> None:
    tab = editor.sections
    first, second, *rest = _titles(editor, workspace)
    tab.list.setCurrentRow(0)
    tab.shift(1)
    assert _titles(editor, workspace) == [second, first, *rest]
    tab.list.item(1).setText("Mistä lähdettiin")
    assert _titles(editor, workspace) == [second, "Mistä lähdettiin", *rest]
    wishes = next(one for one in final_report.catalogue("fi") if one.about.source == "wishes")
    tab.list.setCurrentRow(1)
    tab.add(wishes)
    assert _titles(editor, workspace)[2] == "Toiveet työstä ja työajasta"
    tab.list.setCurrentRow(2)
    tab.remove()
    assert _titles(editor, workspace) == [second, "Mistä lähdettiin", *rest]
    editor.text.undo()
    assert "Toiveet työstä ja työajasta" in _titles(editor, workspace)


def test_a_section_tells_whose_words_it_is_in_and_where_it_stands(
    editor: ReportEditor, workspace: Workspace
) -> None:
    tab = editor.sections
    tab.list.setCurrentRow(3)
    tab.voice.combo.setCurrentIndex(1)
    tab.voice.commit()
    tab.to_referrer.box.click()
    editor.save()
    about = sections(_view(editor, workspace).blocks)[3].about
    assert about.voice is Voice.CLIENT
    assert about.copies == {ReportCopy.EMPLOYER}
    assert about.source == "strengths"


def test_filling_from_the_file_never_touches_what_is_typed(
    editor: ReportEditor, workspace: Workspace, qtbot: QtBot
) -> None:
    records.edit(workspace.caseload, ClientFields, 1, strengths="täsmällinen\n- iloinen")
    tab = editor.sections
    tab.list.setCurrentRow(3)
    typed = (*sections(editor.text.blocks())[3].blocks, block(BlockKind.TEXT, "Omaa tekstiä"))
    order = list(sections(editor.text.blocks()))
    editor.text.replace_blocks(
        [b for n, one in enumerate(order) for b in ((one.heading, *typed) if n == 3 else one.whole)]
    )
    tab.list.setCurrentRow(3)
    tab.show_sources()
    tab.add_sources()
    editor.save()
    kept = sections(_view(editor, workspace).blocks)[3]
    assert [one.text for one in kept.blocks] == ["Täsmällinen.", "Omaa tekstiä", "iloinen"]


def test_her_own_template_begins_the_next_report(
    page: ReportsPage, editor: ReportEditor, workspace: Workspace
) -> None:
    editor.sections.list.setCurrentRow(0)
    editor.sections.remove()
    editor.save()
    editor.sections.keep_template()
    page.begin(2)
    assert len(_titles(editor, workspace)) == 6
    assert "Täsmällinen" not in plain_text(_view(editor, workspace).blocks)
    editor.sections.keep_template()
    page.begin(2)
    assert len(_titles(editor, workspace)) == 7


# The second pair of eyes


def test_a_finding_is_gone_to_and_may_stand(
    editor: ReportEditor, workspace: Workspace, answers: Answers
) -> None:
    editor.text.replace_blocks(
        [block(BlockKind.TEXT, "😀 Tavattiin Virtasen kanssa, 040 123 4567.")]
    )
    editor.save()
    found = [one.worry for one in editor.look_again()]
    assert found == [Worry.UNPRINTABLE, Worry.OTHER_CLIENT, Worry.PHONE]
    editor.tabs.setCurrentIndex(2)
    editor.check.list.setCurrentRow(1)
    editor.check.show_chosen()
    assert editor.text.textCursor().selectedText() == "Virtasen"
    editor.check.accept_finding()
    assert [one.worry for one in editor.look_again()] == [Worry.UNPRINTABLE, Worry.PHONE]
    workspace.undo_stack.undo()
    assert len(editor.look_again()) == 3


def test_it_is_asked_before_printing_only_where_there_is_something(
    editor: ReportEditor, workspace: Workspace, answers: Answers, tmp_path: Path
) -> None:
    answers.path, answers.yes = tmp_path / "raportti.pdf", False
    editor.text.replace_blocks([block(BlockKind.TEXT, "Virtasen kanssa")])
    editor.save_pdf()
    assert not answers.path.exists()
    assert editor.tabs.currentIndex() == 2
    answers.yes = True
    editor.save_pdf()
    assert answers.path.read_bytes().startswith(b"%PDF-")
    asked = len(answers.asked)
    editor.text.replace_blocks([block(BlockKind.TEXT, "Hyvin meni")])
    editor.save_pdf()
    assert answers.asked[asked:] == ["final-report.pdf"]


# The client's part, the sign-offs, the handing over


def _take_part(editor: ReportEditor, workspace: Workspace) -> None:
    part = editor.client_part
    part.how.combo.setCurrentIndex(1 + list(ClientPart).index(ClientPart.WRITTEN_TOGETHER))
    part.how.commit()
    part.day.line.setText("t")
    part.day.commit()
    part.words.area.setPlainText("Näin se meni.")
    part.words.commit()
    part.read_aloud.box.click()


def test_an_afternoon_from_the_first_draft_to_the_paper_in_hand(
    editor: ReportEditor, workspace: Workspace, watcher: Watcher
) -> None:
    assert not editor.client_part.next_button.isEnabled()
    _take_part(editor, workspace)
    for state in (ReportState.READ, ReportState.AGREED, ReportState.FINAL):
        editor.client_part.next_button.click()
        assert _view(editor, workspace).state is state
    assert editor.text.isReadOnly()
    assert _view(editor, workspace).part.read_aloud
    editor.client_part.next_button.click()
    form = editor.paper.form
    assert form.isVisible()
    form.recipient.line.setText("Veera Halonen")
    form.record()
    assert watcher.troubles == []
    assert _view(editor, workspace).state is ReportState.DELIVERED
    (given,) = delivery.deliveries(workspace.caseload, _view(editor, workspace).id)
    assert (given.recipient, given.ground) == ("Veera Halonen", DeliveryGround.OWN)
    editor.client_part.reopen()
    assert (_view(editor, workspace).state, _view(editor, workspace).version) == (
        ReportState.DRAFT,
        2,
    )
    assert not editor.text.isReadOnly()
    editor.text.replace_blocks([block(BlockKind.TEXT, "Uusi alku.")])
    editor.save()
    dialog = editor.client_part.compare()
    assert dialog is not None
    assert "Uusi alku." in dialog.text.text()
    dialog.close()
    editor.client_part.versions.setCurrentRow(0)  # with the one before it, which has the same text
    editor.client_part.against.combo.setCurrentIndex(2)
    editor.client_part.against.commit()
    older = editor.client_part.compare()
    assert older is not None
    assert "Uusi alku." not in older.text.text()
    assert "<u" not in older.text.text()
    assert "Tausta ja tavoite" in older.text.text()
    older.close()


def test_a_profile_with_a_name_needs_a_consent_that_holds(
    editor: ReportEditor, workspace: Workspace, watcher: Watcher, answers: Answers, tmp_path: Path
) -> None:
    _take_part(editor, workspace)
    for _ in range(3):
        editor.client_part.sign_off()
    editor.paper.copy.combo.setCurrentIndex(2)
    editor.paper.copy.commit()
    editor.paper.begin_delivery()
    editor.paper.form.recipient.line.setText("Kahvila Kulma")
    editor.paper.form.record()
    assert len(watcher.troubles) == 1
    consent = ConsentFields(client_id=1, recipient="Kahvila Kulma", given_on=workspace.today)
    consent_id = records.add(workspace.caseload, consent).new_row_id("consent")
    editor.show_report(_view(editor, workspace).id)
    editor.paper.consent.set_value(consent_id)
    assert editor.paper.print_options().consent_id == consent_id
    editor.paper.begin_delivery()
    editor.paper.form.recipient.line.setText("Kahvila Kulma")
    editor.paper.form.consent.set_value(consent_id)
    editor.paper.form.record()
    assert len(watcher.troubles) == 1
    (given,) = delivery.deliveries(workspace.caseload, _view(editor, workspace).id)
    assert (given.paper, given.named) == (ReportCopy.EMPLOYER, True)
    records.edit(workspace.caseload, ConsentFields, consent_id, withdrawn_on=workspace.today)
    answers.path = tmp_path / "profiili.pdf"
    editor.save_pdf()
    assert len(watcher.troubles) == 2
    assert not answers.path.exists()


# Side by side


def test_side_by_side_shows_this_client_alone_and_one_key_leaves_it(
    page: ReportsPage, editor: ReportEditor, workspace: Workspace, qtbot: QtBot
) -> None:
    together = editor.write_together()
    assert together is not None
    assert not page.window().isVisible()
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert shown == [together]
    texts = " ".join(
        str(getattr(each, "text", str)())
        for each in together.findChildren(object)
        if hasattr(each, "text")
    )
    assert "Virtanen" not in together.windowTitle() + texts + together.text.toPlainText()
    together.text.go_to(1)
    qtbot.keyClicks(together.text, "Minun sanani. ")
    with qtbot.waitSignal(together.left):
        qtbot.keyClick(together.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(together))
    assert page.window().isVisible()
    assert "Minun sanani. " in plain_text(_view(editor, workspace).blocks)
    assert "Minun sanani. " in editor.text.toPlainText()


def test_side_by_side_warns_of_another_clients_name(
    editor: ReportEditor, workspace: Workspace, answers: Answers
) -> None:
    editor.text.replace_blocks([block(BlockKind.TEXT, "Virtaselle kiitos")])
    answers.yes = False
    assert editor.write_together() is None
    assert len(answers.asked) == 1


def test_leaving_for_the_list_keeps_the_text(
    page: ReportsPage, editor: ReportEditor, workspace: Workspace
) -> None:
    editor.text.replace_blocks([Block(runs=(Run("jäi kesken"),))])
    page.show_list()
    assert plain_text(_view(editor, workspace).blocks) == "jäi kesken"
