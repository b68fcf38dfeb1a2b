"""Writing a report: it saves itself, needs the client's part, and its paper is what is shown."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from sqlmodel import select

from app.models.client import ClientFields, ConsentFields
from app.models.enums import ClientPart, LogAction, ReportCopy, ReportState
from app.models.register import LogLine
from app.models.rules.reports.blocks import Block, BlockKind, Run, Style, block, plain_text
from app.services.caseload import clients
from app.services.reports import final_report, report_printing
from app.services.storage import records, settings
from app.services.storage.unit_of_work import Caseload
from app.ui.foundation.places import NewConsent
from app.ui.foundation.printing import PrintPreview
from app.ui.foundation.workspace import Workspace
from app.ui.reports import report_editor
from app.ui.reports.report_editor import ReportEditor
from tests.ui.conftest import Answers, Watcher, write


@pytest.fixture
def report_id(caseload: Caseload) -> int:
    fields = ClientFields(given_names="Veera", family_name="Halonen", strengths="täsmällinen")
    client_id = clients.add(caseload, fields).new_row_id("client")
    return final_report.start(caseload, client_id, "en").new_row_id("report")


@pytest.fixture
def editor(qtbot: QtBot, workspace: Workspace, report_id: int) -> Iterator[ReportEditor]:
    editor = ReportEditor(workspace)
    qtbot.addWidget(editor)
    editor.resize(1200, 700)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    editor.show_report(report_id)
    editor.text.setFocus()
    yield editor
    editor.close()


def kept(caseload: Caseload, report_id: int) -> str:
    return plain_text(final_report.get(caseload, report_id).blocks)


def actions(caseload: Caseload) -> list[LogAction]:
    with caseload.reading() as session:
        return list(session.exec(select(LogLine.action).order_by(LogLine.id)))


def press(editor: ReportEditor, text: str) -> None:
    next(b for b in editor.findChildren(QPushButton) if b.text() == text).click()


def button(editor: ReportEditor, text: str) -> QPushButton:
    return next(b for b in editor.findChildren(QPushButton) if b.text() == text)


def take_part(editor: ReportEditor) -> None:
    """Record that it was written together, today, without words of the client's own."""
    part = editor.client_part
    part.how.set_value(None)
    part.how.combo.setCurrentIndex(1 + list(ClientPart).index(ClientPart.WRITTEN_TOGETHER))
    part.how.commit()
    part.day.line.setText("t")
    part.day.commit()
    part.no_words.box.click()


def make_final(editor: ReportEditor) -> None:
    """The three sign-offs, one after the other."""
    for name in ("Mark as read together", "Mark as agreed on", "Make final"):
        press(editor, name)


def test_text_saves_itself_within_two_seconds(
    qtbot: QtBot,
    editor: ReportEditor,
    caseload: Caseload,
    report_id: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert editor._save_timer.interval() == report_editor.SAVE_AFTER_MS <= 1900
    editor._save_timer.setInterval(1)
    write(editor.text, "Kirjoitettu yhdessä. ")
    qtbot.waitUntil(lambda: kept(caseload, report_id).startswith("Kirjoitettu yhdessä. "))
    assert editor.text.hasFocus()


def test_a_pause_in_typing_leaves_the_cursor_where_it_is(
    editor: ReportEditor, report_id: int
) -> None:
    write(editor.text, "abc")
    at = editor.text.textCursor().position()
    editor.save()
    editor.show_report(report_id)
    assert editor.text.textCursor().position() == at == 3


def test_what_is_typed_is_undone_as_text_and_as_a_change(
    editor: ReportEditor, workspace: Workspace, caseload: Caseload, report_id: int
) -> None:
    before = kept(caseload, report_id)
    write(editor.text, "xyz")
    editor.text.undo()
    assert plain_text(editor.text.blocks()) == before
    write(editor.text, "xyz")
    editor.save()
    assert kept(caseload, report_id) == "xyz" + before
    workspace.undo_stack.undo()
    editor.show_report(report_id)
    assert kept(caseload, report_id) == plain_text(editor.text.blocks()) == before


def test_another_report_saves_the_first(
    editor: ReportEditor, caseload: Caseload, report_id: int
) -> None:
    other = clients.add(caseload, ClientFields(family_name="Niemi")).new_row_id("client")
    other_report = final_report.start(caseload, other, "en").new_row_id("report")
    write(editor.text, "Halosesta ")
    editor.show_report(other_report)
    assert kept(caseload, report_id).startswith("Halosesta ")
    assert "Halosesta" not in kept(caseload, other_report)


def test_it_is_not_final_before_the_client_has_taken_part(
    editor: ReportEditor, caseload: Caseload, report_id: int
) -> None:
    finish = button(editor, "Mark as read together")
    editor.tabs.setCurrentIndex(1)
    assert not finish.isEnabled()
    assert editor.client_part._missing.isVisible()
    take_part(editor)
    assert finish.isEnabled()
    assert not editor.client_part._missing.isVisible()
    write(editor.text, "Viimeinen sana. ")
    make_final(editor)
    view = final_report.get(caseload, report_id)
    assert view.state is ReportState.FINAL
    assert plain_text(view.blocks).startswith("Viimeinen sana. ")
    assert (view.part.how, view.part.day) == (ClientPart.WRITTEN_TOGETHER, caseload.today)


def test_the_button_of_the_next_state_stays_where_it_was(editor: ReportEditor) -> None:
    editor.tabs.setCurrentIndex(1)
    place = editor.client_part.next_button.mapTo(editor, QPoint())
    take_part(editor)
    QApplication.processEvents()
    assert editor.client_part.next_button.mapTo(editor, QPoint()) == place


def test_own_words_or_none_are_needed_too(editor: ReportEditor) -> None:
    take_part(editor)
    editor.client_part.no_words.box.click()
    press(editor, "Mark as read together")
    assert not button(editor, "Mark as agreed on").isEnabled()
    editor.client_part.words.area.setPlainText("Minusta tämä meni hyvin.")
    editor.client_part.words.commit()
    assert button(editor, "Mark as agreed on").isEnabled()


def test_a_final_report_can_only_be_read_until_it_is_reopened(
    editor: ReportEditor, caseload: Caseload, report_id: int
) -> None:
    take_part(editor)
    make_final(editor)
    before = kept(caseload, report_id)
    assert editor.text.isReadOnly()
    write(editor.text, "lisäys")
    editor.save()
    assert kept(caseload, report_id) == before
    assert not any(tool.isEnabled() for tool in editor._tools.findChildren(QToolButton))
    assert not editor.client_part.how.isEnabled()
    press(editor, "Begin a new version")
    write(editor.text, "lisäys")
    editor.save()
    assert kept(caseload, report_id) == "lisäys" + before


def test_undo_of_final_makes_it_a_draft_on_the_screen_too(
    editor: ReportEditor, workspace: Workspace, report_id: int
) -> None:
    take_part(editor)
    make_final(editor)
    for _ in range(2):  # final, agreed on
        workspace.undo_stack.undo()
    editor.show_report(report_id)
    assert not editor.text.isReadOnly()


def test_the_preview_has_as_many_pages_as_the_paper(
    qtbot: QtBot, editor: ReportEditor, caseload: Caseload, report_id: int
) -> None:
    long = [block(BlockKind.TEXT, "Pitkä kappale jossa on sanoja. " * 40) for _ in range(20)]
    editor.text.set_blocks(long)
    dialog = editor.print_preview()
    assert dialog is not None
    assert isinstance(dialog, PrintPreview)
    document = pypdfium2.PdfDocument(report_printing.preview(caseload, report_id))
    pages = len(document)
    document.close()
    assert dialog.view.page_count == pages
    assert pages >= 3
    assert dialog.windowTitle() == "Print preview – Rinnalla"
    assert LogAction.PRINTED not in actions(caseload)
    dialog.close()
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_saving_a_pdf_proposes_a_name_that_names_nobody(
    editor: ReportEditor, caseload: Caseload, answers: Answers, tmp_path: Path, watcher: Watcher
) -> None:
    answers.path = tmp_path / "paperi.pdf"
    write(editor.text, "Uusinta. ")
    press(editor, "Save as PDF…")
    (proposed,) = answers.asked
    assert proposed.endswith(".pdf")
    assert not {"halonen", "veera"} & set(proposed.lower().replace("-", " ").split())
    document = pypdfium2.PdfDocument(answers.path)
    assert "Uusinta." in document[0].get_textpage().get_text_range()
    document.close()
    assert len(watcher.told) == 1
    assert actions(caseload)[-1] is LogAction.SAVED_COPY


def test_no_place_chosen_writes_nothing(
    editor: ReportEditor, caseload: Caseload, watcher: Watcher
) -> None:
    press(editor, "Save as PDF…")
    assert watcher.told == watcher.troubles == []
    assert LogAction.SAVED_COPY not in actions(caseload)


def test_a_place_that_can_not_be_written_is_told(
    editor: ReportEditor, answers: Answers, tmp_path: Path, watcher: Watcher
) -> None:
    answers.path = tmp_path / "missing" / "paperi.pdf"
    press(editor, "Save as PDF…")
    assert len(watcher.troubles) == 1
    assert watcher.told == []


@pytest.mark.parametrize(
    ("key", "modifiers", "kind"),
    [
        (Qt.Key.Key_1, "ctrl alt", BlockKind.HEADING),
        (Qt.Key.Key_2, "ctrl alt", BlockKind.SUBHEADING),
        (Qt.Key.Key_8, "ctrl alt", BlockKind.BULLET),
        (Qt.Key.Key_7, "ctrl alt", BlockKind.NUMBERED),
    ],
)
def test_every_form_has_its_key(
    qtbot: QtBot, editor: ReportEditor, key: Qt.Key, modifiers: str, kind: BlockKind
) -> None:
    editor.text.set_blocks([block(BlockKind.TEXT, "sana")])
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(editor.text, key, both)
    assert editor.text.kind() is kind
    assert sum(tool.isChecked() for tool in editor._tools.findChildren(QToolButton)) == 1
    qtbot.keyClick(editor.text, key, both)
    assert editor.text.kind() is BlockKind.TEXT
    assert not any(tool.isChecked() for tool in editor._tools.findChildren(QToolButton))


def test_the_text_is_wide_enough_to_write_in(editor: ReportEditor) -> None:
    place = QRect(editor.text.rect())
    assert place.width() >= 420
    name = next(label for label in editor.findChildren(QLabel) if "Halonen" in label.text())
    assert name.isVisible()


def test_the_tools_tell_how_the_letters_at_the_cursor_look(editor: ReportEditor) -> None:
    editor.text.set_blocks([Block(runs=(Run("a"), Run("bc", Style.BOLD), Run("de")))])
    bold = next(t for t in editor._tools.findChildren(QToolButton) if "Bold" in t.toolTip())
    shown = []
    for _ in range(5):
        editor.text.moveCursor(QTextCursor.MoveOperation.Right)
        shown.append(bold.isChecked())
    assert shown == [False, True, True, False, False]
    bold.click()
    assert bold.isChecked()
    bold.click()
    assert not bold.isChecked()


def test_a_referrers_copy_without_a_consent_is_told_and_mended(
    editor: ReportEditor, caseload: Caseload, answers: Answers, watcher: Watcher, tmp_path: Path
) -> None:
    records.edit(caseload, ClientFields, 1, referrer="TE-toimisto")
    answers.path = tmp_path / "paperi.pdf"
    editor.paper.copy.set_value(ReportCopy.REFERRER)
    asked = "Veera Halonen has no consent that holds for telling TE-toimisto."
    press(editor, "Save as PDF…")
    assert asked in answers.asked
    assert answers.path.exists()
    answers.path.unlink()
    answers.yes = False
    press(editor, "Save as PDF…")
    assert not answers.path.exists()
    if watcher.places:
        assert watcher.places[-1].part == NewConsent("TE-toimisto")


def test_a_profile_that_names_the_client_by_a_consent_to_kela_is_asked_about(
    editor: ReportEditor, caseload: Caseload, report_id: int, answers: Answers, tmp_path: Path
) -> None:
    consent = ConsentFields(client_id=1, recipient="Kela", given_on=caseload.today)
    consent_id = records.add(caseload, consent).new_row_id("consent")
    editor.show_report(report_id)
    editor.paper.copy.set_value(ReportCopy.EMPLOYER)
    editor.paper.consent.set_value(consent_id)
    answers.path, answers.yes = tmp_path / "paperi.pdf", False
    press(editor, "Save as PDF…")
    assert "Veera Halonen has no consent that holds for telling Employer." in answers.asked
    assert not answers.path.exists()
    records.edit(caseload, ConsentFields, consent_id, recipient="Kela, employers")
    answers.asked.clear()
    press(editor, "Save as PDF…")
    assert answers.path.exists()


def test_the_clients_name_in_a_nameless_profile_is_told_before_it_is_saved(
    editor: ReportEditor, caseload: Caseload, report_id: int, answers: Answers, tmp_path: Path
) -> None:
    records.edit(caseload, ClientFields, 1, given_names="Mikko")
    told = "Mikko on tunnollinen. Mikolla on tapana auttaa. Kysyin Mikon mieltä. Mikko osaa."
    blocks = final_report.get(caseload, report_id).blocks
    place = next(n for n, one in enumerate(blocks) if "äsmällinen" in one.text)
    text = block(BlockKind.TEXT, f"ADHD. {told}")
    editor.text.set_blocks([*blocks[:place], text, *blocks[place + 1 :]])
    editor.save()
    editor.paper.copy.set_value(ReportCopy.EMPLOYER)
    answers.path, answers.yes = tmp_path / "paperi.pdf", False
    press(editor, "Save as PDF…")
    assert not answers.path.exists()
    first, _, named = answers.asked[-1].split("\n")[:3]
    assert "should be looked at first" in first
    assert named == "Mikko, Mikolla, Mikon: The client's own name in a nameless profile"
    assert editor.print_preview() is None


def test_a_report_without_strengths_asks_why_before_it_is_final(
    editor: ReportEditor, caseload: Caseload, report_id: int
) -> None:
    final_report.save_text(caseload, report_id, ())
    editor.show_report(report_id)
    take_part(editor)
    for name in ("Mark as read together", "Mark as agreed on"):
        press(editor, name)
    editor.show_report(report_id)
    finish = button(editor, "Make final")
    assert not finish.isEnabled()
    assert "strengths" in editor.client_part._missing.text()
    editor.client_part.lacks_reason.line.setText("Ehdimme tavata kerran.")
    editor.client_part.lacks_reason.commit()
    editor.show_report(report_id)
    assert finish.isEnabled()
    press(editor, "Make final")
    assert final_report.get(caseload, report_id).state is ReportState.FINAL


def test_what_a_paper_lacks_of_the_coach_is_asked_until_it_is_known(
    editor: ReportEditor, caseload: Caseload, report_id: int
) -> None:
    card = editor.paper.letterhead
    assert card.lacks == ("coach_name", "coach_phone", "organisation")
    assert "Your name, Phone, Organisation" in editor.paper.letterhead_lacks()[0]
    for name, value in (("coach_name", "Maija"), ("coach_phone", "050"), ("organisation", "K")):
        card.fields[name].line.setText(value)
        card.fields[name].commit()
    assert editor.paper.letterhead_lacks() == []
    assert card.isHidden()
    assert settings.read(caseload, "coach_name") == "Maija"
