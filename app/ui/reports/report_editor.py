"""One final report: the text in the middle; sections, the client, the check, paper beside it."""

from collections.abc import Callable, Container, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.models.client import ReportFields
from app.models.enums import LogAction, ReportCopy
from app.models.rules.reports.blocks import Block
from app.models.rules.reports.disclosure_check import CLIENT_WORDS, Finding, Worry
from app.models.rules.reports.report_states import DONE
from app.services.caseload import keyboards
from app.services.errors import KnownError
from app.services.reports import final_report, report_check, report_printing
from app.services.reports.final_report import ReportView
from app.services.reports.spelling import Places
from app.services.storage import private_files, records
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload
from app.ui.components.basics import button, heading, icon_button
from app.ui.components.layout import column
from app.ui.components.people.consent_notice import confirm_consent
from app.ui.components.scroll import Tabs, make_scrollable
from app.ui.components.worries import list_worries
from app.ui.components.wrap_layout import ColumnsLayout, WrapLayout
from app.ui.foundation import printing
from app.ui.foundation.i18n import window_language
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.screens import open_dialog
from app.ui.foundation.theme import scale_px
from app.ui.foundation.workspace import Workspace
from app.ui.reports.block_editor import BlockEditor, new_document
from app.ui.reports.client_part import ClientPartTab
from app.ui.reports.report_check import CheckTab
from app.ui.reports.report_paper import PaperTab
from app.ui.reports.report_sections import SectionsTab
from app.ui.reports.report_spelling import ReportSpelling
from app.ui.reports.report_toolbar import ReportToolbar
from app.ui.reports.side_by_side import SideBySide

SAVE_AFTER_MS = 1500
CHECK_AFTER_MS = 700
SIDE_WIDTH = 376
PAGE_WIDTH = 820


class ReportEditor(QWidget):
    """Edits one report; the text saves itself, and the side tells what is still missing."""

    left = Signal()

    def __init__(
        self,
        workspace: Workspace,
        *,
        preferences: Preferences | None = None,
        places: Places | None = None,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._view: ReportView | None = None
        self._together: SideBySide | None = None
        self.text = BlockEditor(
            own_words=self.tr("The client's own words"),
            empty_words=self.tr("Nothing is written here yet"),
            ink=workspace.theme["on_good"],
            misspelt=workspace.theme["misspelt"],
        )
        self._spelling = ReportSpelling(workspace, preferences, places, parent=self)
        self._spelling.attach(self.text.marks)
        self.text.setAccessibleName(self.tr("The text of the report"))
        self._save_timer = _pause_timer(self, SAVE_AFTER_MS, self.save)
        self._check_timer = _pause_timer(self, CHECK_AFTER_MS, self.look_again)
        self.text.typed.connect(self._save_timer.start)
        self.text.left.connect(self.save)
        self._name = heading("", 18)
        self._state = QLabel()
        self._tools = ReportToolbar(workspace, self.text)
        self.sections = SectionsTab(workspace, self.text)
        self.client_part = ClientPartTab(workspace, self._save_and_do)
        self.check = CheckTab(workspace)
        self.paper = PaperTab(workspace, self._do)
        self.client_part.delivery_wanted.connect(self._to_delivery)
        self.check.went.connect(self._go_to)
        self.check.let_stand.connect(self._let_stand)
        self.paper.chose.connect(self.look_again)
        self._lay_out()

    @property
    def report_id(self) -> int | None:
        """The report that is shown."""
        return None if self._view is None else self._view.id

    def show_report(self, report_id: int) -> None:
        """Show a report; a text that equals what is shown is left alone, and so is the cursor.

        The text is the one that was written in before, also where that was in another window: what
        was done then can still be undone.
        """
        self.save()
        view = final_report.get(self._workspace.caseload, report_id)
        self._view = view
        kept = self._workspace.texts.get(view.id)
        if kept is None:
            self._workspace.texts[view.id] = made = new_document(self._workspace)
            self.text.show_document(made)
            self.text.set_blocks(view.blocks)
        elif kept is not self.text.document():
            self.text.show_document(kept)
        if self.text.blocks() != view.blocks:  # it was changed elsewhere: one more step of the text
            self.text.replace_blocks(view.blocks, at=self.text.current_block())
        self._show_sides()
        self._look_soon()

    def forget(self, known: Container[int]) -> None:
        """Keep no text of a report that is no longer there."""
        gone = [one for one in self._workspace.texts if one not in known]
        if self.report_id in gone:
            self._view = None
            self.text.show_document(new_document(self.text))
        for one in gone:
            self._workspace.texts.pop(one).deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_soon()
        if self._view is not None:  # the setting may have changed meanwhile
            self._spelling.show_report(self._view)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._check_timer.stop()

    def save(self) -> None:
        """Save the text now, if anything was typed."""
        self._save_timer.stop()
        view = self._view
        if view is not None and view.open and self._shows(view):
            self._keep(view, self.text.blocks())

    def _look_soon(self) -> None:
        """Look again after a moment, while there is somebody to see it."""
        if self.isVisible():
            self._check_timer.start()

    def _shows(self, view: ReportView) -> bool:
        """Whether it is the text of that report that is here: it may be side by side."""
        return self.text.document() is self._workspace.texts.get(view.id)

    def look_again(self) -> list[Finding]:
        """Run the disclosure check on the copy that is chosen."""
        self._check_timer.stop()
        if self._view is None:
            return []
        wanted = self.paper.print_options()
        found = report_check.check(self._workspace.caseload, self._view.id, wanted)
        self.check.show_findings(found, self._workspace.labels[wanted.copy])
        number = self.tabs.indexOf(self._pages[2])
        name = self.tr("Check")
        self.tabs.setTabText(number, f"{name} ({len(found)})" if found else name)
        ink = self._workspace.theme["on_late"]
        shown = found if self.tabs.currentIndex() == number else []
        self.text.point_at(
            [(one.block, one.start, one.end, self.check.reason(one)) for one in shown], ink
        )
        return found

    def write_together(self) -> SideBySide | None:
        """Fill the screen with this report alone, in big type, for the client to read and write."""
        self.save()
        view, caseload = self._view, self._workspace.caseload
        if view is None or not _is_there(caseload, view) or not self._nobody_else(view):
            return None
        together = SideBySide(
            self._workspace,
            view.client_name,
            self.text.blocks(),
            lambda blocks: self._keep(view, blocks),
            writable=view.open,
            keyboard=keyboards.read_choice(self._workspace.caseload, view.client_id),
        )
        together.text.show_document(self._workspace.texts[view.id])  # one text, and one undo
        self.text.show_document(new_document(self.text))
        together.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._spelling.attach(together.text.marks)
        together.left.connect(self._come_back)
        self._together = together
        together.showFullScreen()
        together.activateWindow()
        self.window().hide()
        return together

    def print_preview(self) -> QDialog | None:
        """Show the pages as they will be printed, with the system's print dialog behind it."""
        self.save()
        if self._view is None or not self._confirm_print(self.tr("Print anyway")):
            return None
        report_id, wanted = self._view.id, self.paper.print_options()
        try:
            pdf = report_printing.preview(self._workspace.caseload, report_id, wanted)
        except KnownError as error:
            self._workspace.show_trouble(error)
            return None
        dialog = printing.PrintPreview(
            self,
            pdf,
            printed=lambda: report_printing.pdf(
                self._workspace.caseload, report_id, wanted, log_as=LogAction.PRINTED
            ),
        )
        for lack in self.paper.letterhead_lacks():
            self._workspace.told.emit(lack)
        return open_dialog(dialog)

    def save_pdf(self) -> None:
        """Save the report as a PDF where the coach says; the name proposed tells nobody's name."""
        self.save()
        if self._view is None or not self._confirm_print(self.tr("Save anyway")):
            return
        target = self._workspace.questions.save_file(
            self, self.tr("Save as PDF"), self.tr("final-report.pdf"), "PDF (*.pdf)"
        )
        if target is None:
            return
        try:
            made = report_printing.pdf(
                self._workspace.caseload,
                self._view.id,
                self.paper.print_options(),
                log_as=LogAction.SAVED_COPY,
            )
            private_files.write(target, made)
        except KnownError as error:
            self._workspace.show_trouble(error)
        else:
            saved = self.tr("Saved as a PDF. It is readable to anyone who has it.")
            self._workspace.told.emit(" ".join([saved, *self.paper.letterhead_lacks()]))

    def _confirm_print(self, go_on: str) -> bool:
        """Whether nothing speaks against it, or the coach continues all the same."""
        return self._confirm_findings(go_on) and self._confirm_consent(go_on)

    def _confirm_consent(self, go_on: str) -> bool:
        """Whether who is given the copy may be told about the client, checked before it is made."""
        view = self._view
        if view is None:
            return True
        found = report_printing.paper_consent(
            self._workspace.caseload,
            view.client_id,
            self.paper.print_options(),
            window_language(),
        )
        return confirm_consent(self._workspace, self, found, go_on)

    def _confirm_findings(self, go_on: str) -> bool:
        """Whether there is nothing to look at, or the coach continues all the same."""
        found = [one for one in self.look_again() if one.worry is not Worry.EMPTY_SECTION]
        if not found:  # an empty section is left out, so nobody is hurt by it
            return True
        copy = self._workspace.labels[self.paper.print_options().copy]
        asked = self.tr("{copy}: %n place(s) should be looked at first.", "", len(found))
        if self._workspace.questions.confirm(
            self,
            f"{asked.format(copy=copy)}\n\n{list_worries(found)}",
            yes=go_on,
            no=self.tr("Look at them"),
        ):
            return True
        self.tabs.setCurrentIndex(2)
        self.check.list.setFocus()
        return False

    def _nobody_else(self, view: ReportView) -> bool:
        """Whether no other client is named in what the client is about to see."""
        found = report_check.check(self._workspace.caseload, view.id, report_printing.Print())
        if all(one.worry is not Worry.OTHER_CLIENT for one in found):
            return True
        if self._workspace.questions.confirm(
            self,
            self.tr("The text may name another client, and this client would see it."),
            yes=self.tr("Show it anyway"),
            no=self.tr("Look at the text"),
        ):
            return True
        self.paper.copy.set_value(ReportCopy.CLIENT)
        self.tabs.setCurrentIndex(2)
        self.look_again()
        return False

    def _keep(self, view: ReportView, blocks: Sequence[Block]) -> None:
        caseload = self._workspace.caseload
        if self._view is None or self._view.id != view.id or blocks == self._view.blocks:
            return
        if _is_there(caseload, view):
            self._do(
                self.tr("Writing in the report"),
                lambda: final_report.save_text(caseload, view.id, blocks),
            )
            self._workspace.texts[view.id].setModified(
                False
            )  # what is typed next is a step of its own
            self._look_soon()

    def _do(self, text: str, operation: Callable[[], Change]) -> bool:
        """Make a change; whether it could be made."""
        made = self._workspace.do(text, operation, origin=self)
        if self._view is not None:
            self._view = final_report.get(self._workspace.caseload, self._view.id)
            self._show_sides(keep_typed=made is None)
        return made is not None

    def _save_and_do(self, text: str, operation: Callable[[], Change]) -> bool:
        """A sign-off is of what is on the screen, so that is saved first."""
        self.save()
        return self._do(text, operation)

    def _come_back(self) -> None:
        if self._together is not None:
            self._spelling.detach(self._together.text.marks)
            self._remember_keyboard(self._together.keyboard)
        self._together = None
        self.window().show()
        if self._view is not None:
            self.show_report(self._view.id)
        self.text.setFocus()

    def _remember_keyboard(self, code: str) -> None:
        """Keep the client's keyboard for the next time; how one writes is no step to undo."""
        view, caseload = self._view, self._workspace.caseload
        if view is None or not view.open or code == keyboards.read_choice(caseload, view.client_id):
            return
        try:
            keyboards.choose(caseload, view.client_id, code)
        except KnownError as error:
            self._workspace.show_trouble(error)

    def _go_to(self, finding: Finding) -> None:
        if finding.block == CLIENT_WORDS:
            self.tabs.setCurrentIndex(1)
            self.client_part.words.setFocus()
        else:
            self.text.go_to(finding.block, finding.start, finding.end)
            self.text.setFocus()

    def _let_stand(self, finding: Finding) -> None:
        view = self._view
        if view is not None:
            self._do(
                self.tr("Finding left as it is"),
                lambda: report_check.let_stand(self._workspace.caseload, view.id, finding),
            )
            self.look_again()

    def _to_delivery(self) -> None:
        self.tabs.setCurrentIndex(3)
        self.paper.begin_delivery()

    def _show_sides(self, *, keep_typed: bool = False) -> None:
        view = self._view
        if view is None:
            return
        self._name.setText(view.client_name)
        self._show_state(view)
        self._spelling.show_report(view)
        self.text.setReadOnly(not view.open)
        self._tools.setEnabled(view.open)
        self._tools.show_undo()
        self.sections.show_view(view)
        self.client_part.show_view(view, keep_typed=keep_typed)
        self.paper.show_view(view)

    def _show_state(self, view: ReportView) -> None:
        theme = self._workspace.theme
        final = view.state in DONE
        fill, ink = ("good", "on_good") if final else ("pill", "secondary")
        word = self._workspace.labels[view.state]
        if view.version > 1:
            word = self.tr("{state}, version {number}").format(state=word, number=view.version)
        if view.final_on is not None:
            word = f"{word} {self._workspace.labels.day(view.final_on)}"
        self._state.setText(word)
        self._state.setStyleSheet(
            f"background: {theme[fill].name()}; color: {theme[ink].name()};"
            "border-radius: 10px; padding: 2px 10px;"
        )

    def _lay_out(self) -> None:
        top = WrapLayout(spacing=12, fill=True)
        back = icon_button(self._workspace, "back", self.tr("All reports"), self._leave)
        top.addWidget(back)
        top.addWidget(self._name)
        top.addWidget(self._state)
        top.add_gap()
        top.addWidget(
            button(self._workspace, self.tr("Read together"), self.write_together, icon="together")
        )
        out = (
            button(self._workspace, self.tr("Save as PDF…"), self.save_pdf, icon="save"),
            button(self._workspace, self.tr("Print…"), self.print_preview, icon="print"),
        )
        self._workspace.writing(*out)  # what leaves is logged
        for made in out:
            top.addWidget(made)
        page = QWidget()
        sheet = column(page, spacing=8)
        sheet.addWidget(self._tools)
        sheet.addWidget(self.text, 1)
        self.text.setMinimumWidth(scale_px(420))
        page.setMaximumWidth(scale_px(PAGE_WIDTH))
        middle = ColumnsLayout(spacing=16)
        middle.add(page)
        middle.add(self._side(), 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addLayout(top)
        box.addLayout(middle, 1)

    def _side(self) -> QWidget:
        self.tabs = Tabs()
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setMinimumWidth(scale_px(SIDE_WIDTH))
        self._pages = [
            make_scrollable(part)
            for part in (self.sections, self.client_part, self.check, self.paper)
        ]
        names = (self.tr("Sections"), self.tr("Client"), self.tr("Check"), self.tr("Paper"))
        for page, name in zip(self._pages, names, strict=True):
            self.tabs.addTab(page, name)
        for part in (self.tabs, self.tabs.tabBar()):
            part.setAccessibleName(self.tr("About the report"))
        self.tabs.currentChanged.connect(self.look_again)
        return self.tabs

    def _leave(self) -> None:
        self.save()
        self.left.emit()


def _pause_timer(parent: QWidget, pause_ms: int, run: Callable[[], object]) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(pause_ms)
    made.timeout.connect(run)
    return made


def _is_there(caseload: Caseload, view: ReportView) -> bool:
    """Whether a report has not been removed, on another page, since it was read."""
    return records.find(caseload, ReportFields, view.id) is not None
