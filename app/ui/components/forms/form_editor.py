"""One form, whatever its kind: filled in, checked, read together, signed off, printed, given."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.models.enums import ClientPart, LogAction, ReportCopy, ReportState
from app.models.rules.forms.form_kinds import FormField
from app.models.rules.reports.disclosure_check import Finding, Worry
from app.models.rules.reports.report_states import ReportMove, next_move
from app.services.errors import KnownError
from app.services.forms import filled_forms, form_check, form_printing
from app.services.forms.filled_forms import FormView
from app.services.forms.form_printing import FormPrint
from app.services.reports import delivery
from app.services.storage import private_files
from app.services.storage.changes import Change
from app.ui.components.basics import Card, button, heading, secondary
from app.ui.components.fields import (
    AreaField,
    ChoiceField,
    DayField,
    Field,
    TickField,
    wrap_with_label,
)
from app.ui.components.forms.form_fields import make_form_field
from app.ui.components.forms.form_handover import FormHandover
from app.ui.components.forms.form_reading import FormReading
from app.ui.components.people.consent_notice import confirm_consent
from app.ui.components.worries import list_worries
from app.ui.foundation import printing
from app.ui.foundation.screens import open_dialog
from app.ui.foundation.workspace import Workspace


class FormEditor(QWidget):
    """One form, made of its declaration: fields, the client's part, the sign-offs, the paper."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._view: FormView | None = None
        self.fields: dict[str, Field] = {}
        self._shape: tuple[str, str] = ("", "")
        labels = workspace.labels
        self._title = heading("", 18)
        self._state = secondary()
        self._sheets = QVBoxLayout()
        self._sheets.setSpacing(12)
        self.how = ChoiceField.from_enum(ClientPart, labels, optional=True)
        self.day = DayField(lambda: workspace.today, labels)
        self.words = AreaField(lines=2)
        self.no_words = TickField(self.tr("The client has no words to add"))
        for field in (self.how, self.day, self.words, self.no_words):
            field.edited.connect(self._record_part)
        self.next_button = button(workspace, "", self.sign_off, name="primary")
        self.reopen_button = button(workspace, self.tr("Begin a new version"), self.reopen)
        self.copy = ChoiceField([])
        self.consent = ChoiceField([], optional=True)
        self.copy.edited.connect(self._show_copy)
        self.handover = FormHandover(workspace)
        self._reading: FormReading | None = None
        self.large = TickField(self.tr("Large print"))
        self.plain = TickField(self.tr("Fixed texts in plain language"))
        self.print_button = button(workspace, self.tr("Print…"), self.print_form, icon="print")
        self.save_button = button(workspace, self.tr("Save as PDF…"), self.save_pdf, icon="save")
        self.read_button = button(
            workspace, self.tr("Read together"), self.read_together, icon="together"
        )
        self.docx_button = button(workspace, self.tr("Save as a text document…"), self.save_docx)
        workspace.writing(
            self.next_button,
            self.reopen_button,
            self.print_button,
            self.save_button,
            self.docx_button,
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 4, 12)
        box.setSpacing(12)
        for part in (self._title, self._state, self._paper_card()):
            box.addWidget(part)
        box.addLayout(self._sheets)
        box.addWidget(self._part_card())
        box.addWidget(self.handover)
        box.addStretch(1)
        self.hide()

    def show_form(self, form_id: int | None) -> None:
        """Show a form; what is typed in another one is saved to that one first."""
        if self._view is not None and self._view.id != form_id:
            for field in self.fields.values():
                field.commit()
        self.setVisible(form_id is not None)
        if form_id is None:
            self._view = None
            return
        view = filled_forms.get_form(self._workspace.caseload, form_id)
        same = self._view is not None and self._view.id == view.id
        self._view = view
        if self._shape != (view.kind.key, view.kind.language):
            self._build(view)
        self._title.setText(view.kind.title)
        self._state.setText(self._workspace.labels[view.state])
        for key, field in self.fields.items():
            editor = field.focusProxy()
            value = view.answers.get(key)
            if same and editor is not None and editor.hasFocus():
                field.renew(value)
            else:
                field.set_value(value)
            field.setEnabled(view.open)
        self._show_part(view)
        labels = self._workspace.labels
        self.copy.offer([(one, labels[one]) for one in view.kind.copies], optional=False)
        if self.copy.value() not in view.kind.copies:
            self.copy.set_value(view.kind.copies[0])
        self.docx_button.setVisible(view.kind.docx)
        self._copy_row.setVisible(len(view.kind.copies) > 1)
        self.read_button.setVisible(view.kind.together)
        self._offer_consents(view)
        self._show_copy()

    def sign_off(self) -> None:
        """Make the sign-off that comes next."""
        view = self._view
        move = None if view is None else next_move(view.state)
        if view is not None and move is not None:
            self._move(self.next_button.text(), view.id, move)

    def reopen(self) -> None:
        """Begin a new version."""
        if self._view is not None:
            self._move(self.reopen_button.text(), self._view.id, ReportMove.REOPEN)

    def print_form(self) -> QDialog | None:
        """Show the pages as they will be printed."""

        view, wanted = self._view, self._print_options()
        if view is None or not self._may_go(view, wanted, self.tr("Print anyway")):
            return None
        pdf = self._make(
            lambda: form_printing.preview_form(self._workspace.caseload, view.id, wanted)
        )
        if pdf is None:
            return None
        dialog = printing.PrintPreview(
            self,
            pdf,
            printed=lambda: form_printing.form_pdf(
                self._workspace.caseload, view.id, wanted, log_as=LogAction.PRINTED
            ),
        )
        return open_dialog(dialog)

    def save_pdf(self) -> None:
        """Save the chosen copy where the coach says."""
        caseload, wanted = self._workspace.caseload, self._print_options()
        self._save(
            "PDF (*.pdf)",
            ".pdf",
            lambda form_id: form_printing.form_pdf(
                caseload, form_id, wanted, log_as=LogAction.SAVED_COPY
            ),
        )

    def save_docx(self) -> None:
        """Save the form as a text document to edit in a word processor."""
        caseload, wanted = self._workspace.caseload, self._print_options()
        self._save(
            "Word (*.docx)",
            ".docx",
            lambda form_id: form_printing.form_docx(caseload, form_id, wanted),
        )

    def _save(self, kinds: str, suffix: str, make: Callable[[int], bytes]) -> None:
        view = self._view
        if view is None or not self._may_go(view, self._print_options(), self.tr("Save anyway")):
            return
        proposed = f"{view.kind.key.replace('_', '-')}{suffix}"
        target = self._workspace.questions.save_file(self, self.tr("Save"), proposed, kinds)
        made = None if target is None else self._make(lambda: make(view.id))
        if target is None or made is None:
            return
        try:
            private_files.write(target, made)
        except KnownError as error:
            self._workspace.show_trouble(error)
        else:
            self._workspace.told.emit(self.tr("Saved. It is readable to anyone who has it."))

    def _make(self, make: Callable[[], bytes]) -> bytes | None:
        try:
            return make()
        except KnownError as error:
            self._workspace.show_trouble(error)
            return None

    def _may_go(self, view: FormView, wanted: FormPrint, go_on: str) -> bool:
        for field in self.fields.values():
            field.commit()
        found = form_check.check_form(self._workspace.caseload, view.id, wanted)
        if found and not self._workspace.questions.confirm(
            self, self._tell_of(found, wanted.copy), yes=go_on, no=self.tr("Look at them")
        ):
            return False
        lacking = form_printing.form_consent(self._workspace.caseload, view.id, wanted)
        return confirm_consent(self._workspace, self, lacking, go_on)

    def read_together(self) -> FormReading | None:
        """Fill the screen with this form alone, in big type, for the client to read and write."""
        view = self._view
        if view is None or not self._nobody_else(view):
            return None
        reading = FormReading(self._workspace, view, self._keep_words)
        reading.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        reading.left.connect(self._come_back)
        self._reading = reading
        reading.showFullScreen()
        reading.activateWindow()
        self.window().hide()
        return reading

    def _nobody_else(self, view: FormView) -> bool:
        """Whether no other client is named in what the client is about to see."""
        for field in self.fields.values():
            field.commit()
        found = [
            one
            for one in form_check.check_form(self._workspace.caseload, view.id, FormPrint())
            if one.worry is Worry.OTHER_CLIENT
        ]
        return not found or self._workspace.questions.confirm(
            self,
            self._tell_of(found, ReportCopy.CLIENT),
            yes=self.tr("Show it anyway"),
            no=self.tr("Look at them"),
        )

    def _tell_of(self, found: Sequence[Finding], copy: ReportCopy) -> str:
        """How many places should be looked at, and which they are."""
        asked = self.tr("{copy}: %n place(s) should be looked at first.", "", len(found))
        return f"{asked.format(copy=self._workspace.labels[copy])}\n\n{list_worries(found)}"

    def _keep_words(self, words: str) -> None:
        self.words.set_value(words)
        if words.strip():
            self.no_words.set_value(False)
        self._record_part()

    def _come_back(self) -> None:
        self._reading = None
        self.window().show()
        if self._view is not None:
            self.show_form(self._view.id)

    def _offer_consents(self, view: FormView) -> None:
        """The consents that hold today, by one of which an employer's copy may name the client."""
        found = (
            []
            if view.client_id is None
            else delivery.consents(self._workspace.caseload, view.client_id)
        )
        self.consent.offer([(one.id, one.recipient or one.purpose) for one in found])

    def _show_copy(self) -> None:
        view = self._view
        if view is not None:
            copy = self.copy.value() or ReportCopy.CLIENT
            self._consent_row.setVisible(copy is ReportCopy.EMPLOYER and view.kind.nameless)
            self.plain.setVisible(copy is ReportCopy.CLIENT and view.kind.plain)
            self.handover.show_view(view, copy)

    def _print_options(self) -> FormPrint:
        copy = self.copy.value() or ReportCopy.CLIENT
        employer = copy is ReportCopy.EMPLOYER
        consent = self.consent.value() if employer else None
        plain = bool(self.plain.value()) and copy is ReportCopy.CLIENT
        return FormPrint(copy, bool(self.large.value()), consent, plain)

    def _move(self, words: str, form_id: int, move: ReportMove) -> None:
        self._do(words, lambda: filled_forms.sign_off(self._workspace.caseload, form_id, move))

    def _answer(self, key: str, label: str) -> None:
        view = self._view
        if view is None or not view.open:
            return
        value = self.fields[key].value()
        self._do(
            self.tr("Edit: {field}").format(field=label),
            lambda: (
                filled_forms.answer(self._workspace.caseload, view.id, key, value or None)
                if not isinstance(value, int | float)
                else filled_forms.answer(self._workspace.caseload, view.id, key, value)
            ),
        )

    def _record_part(self) -> None:
        view = self._view
        if view is None:
            return
        try:
            how, day = self.how.value(), self.day.value()
        except ValueError:
            return  # the field says itself what is wrong
        words, none = self.words.value(), self.no_words.value()
        self._do(
            self.tr("Client's part"),
            lambda: filled_forms.record_form_part(
                self._workspace.caseload, view.id, how=how, day=day, words=words, no_words=none
            ),
        )

    def _do(self, words: str, operation: Callable[[], Change]) -> None:
        self._workspace.do(words, operation)
        if self._view is not None:
            self.show_form(self._view.id)

    def _show_part(self, view: FormView) -> None:
        part, together = view.part, view.kind.together
        values: tuple[Any, ...] = (part.how, part.day, part.words, part.no_words)
        for field, value in zip(
            (self.how, self.day, self.words, self.no_words), values, strict=True
        ):
            editor = field.focusProxy()
            if not (editor is not None and editor.hasFocus()):
                field.set_value(value)
            field.setEnabled(view.open)
        self._part.setVisible(together)
        move = next_move(view.state)
        self.next_button.setText(
            {
                ReportState.DRAFT: self.tr("Mark as read together"),
                ReportState.READ: self.tr("Mark as agreed on"),
                ReportState.AGREED: self.tr("Make final"),
            }.get(view.state, "")
        )
        self.next_button.setVisible(move is not None and together)
        self.reopen_button.setVisible(view.state is not ReportState.DRAFT)

    def _build(self, view: FormView) -> None:
        """The sheets of this kind: a section each."""
        while (old := self._sheets.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._shape = (view.kind.key, view.kind.language)
        self.fields = {}
        for section in view.kind.sections:
            sheet = Card(section.title)
            for field in section.fields:
                sheet.add(self._bind(field))
            self._sheets.addWidget(sheet)

    def _bind(self, field: FormField) -> QWidget:
        made = make_form_field(self._workspace, field)
        made.undone_elsewhere = True
        if self._workspace.caseload.read_only:
            made.lock()
        self.fields[field.key] = made
        made.edited.connect(lambda: self._answer(field.key, field.label))
        return made if isinstance(made, TickField) else wrap_with_label(field.label, made)

    def _paper_card(self) -> QWidget:
        paper = Card(self.tr("On paper"))
        row = QHBoxLayout()
        self._copy_row = wrap_with_label(self.tr("For whom"), self.copy)
        row.addWidget(self._copy_row, 1)
        for tick in (self.large, self.plain):
            row.addWidget(tick, 0, Qt.AlignmentFlag.AlignBottom)
        paper.box.addLayout(row)
        self._consent_row = wrap_with_label(
            self.tr("Named by this consent (nameless without one)"), self.consent
        )
        paper.add(self._consent_row)
        buttons = QHBoxLayout()
        for part in (self.read_button, self.print_button, self.save_button, self.docx_button):
            buttons.addWidget(part)
        buttons.addStretch(1)
        paper.box.addLayout(buttons)
        return paper

    def _part_card(self) -> QWidget:
        whole = QWidget()
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        self._part = Card(self.tr("The client's part"))
        self._part.add(wrap_with_label(self.tr("How"), self.how))
        self._part.add(wrap_with_label(self.tr("Day"), self.day))
        self._part.add(wrap_with_label(self.tr("In the client's own words"), self.words))
        self._part.add(self.no_words)
        box.addWidget(self._part)
        row = QHBoxLayout()
        row.addWidget(self.next_button)
        row.addWidget(self.reopen_button)
        row.addStretch(1)
        box.addLayout(row)
        return whole
