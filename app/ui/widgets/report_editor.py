"""One final report: the text in the middle, the client's part and the paper beside it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.models.kinds import ClientPart, LogAction, ReportCopy, ReportState
from app.models.rules.blocks import BlockKind, Style
from app.services import private_files, reports
from app.services.changes import Change
from app.services.errors import KnownError
from app.services.reports import ReportView
from app.ui.desk import Desk
from app.ui.i18n import LANGUAGES
from app.ui.widgets.basics import Sheet, button, heading, icon_button, scrolled, secondary
from app.ui.widgets.block_editor import BlockEditor
from app.ui.widgets.fields import AreaField, ChoiceField, DayField, Field, TickField, labelled

SAVE_AFTER_MS = 1500
SIDE_WIDTH = 330
PAGE_WIDTH = 820


class ReportEditor(QWidget):
    """Edits one report; the text saves itself, and the side tells what is still missing."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view: ReportView | None = None
        self.text = BlockEditor()
        self.text.setAccessibleName(self.tr("The text of the report"))
        self._save_timer = QTimer(self)
        self._save_timer.setSingleShot(True)
        self._save_timer.setInterval(SAVE_AFTER_MS)
        self._save_timer.timeout.connect(self.save)
        self.text.typed.connect(self._save_timer.start)
        self._name = heading("", 18)
        self._state = QLabel()
        self._how = ChoiceField.of(ClientPart, desk.labels, optional=True)
        self._day = DayField(lambda: desk.today, desk.labels)
        self._words = AreaField(lines=4, placeholder=self.tr("Just as they were said"))
        self._no_words = TickField(self.tr("The client has no words to add"))
        self._missing = QLabel()
        self._missing.setWordWrap(True)
        self._finish = button(desk, self.tr("Make final"), self.make_final, name="primary")
        self._reopen = button(desk, self.tr("Reopen"), self.reopen)
        self._language = ChoiceField([(code, self._language_name(code)) for code in LANGUAGES])
        self._copy = ChoiceField([(copy, desk.labels[copy]) for copy in ReportCopy])
        self._copy.set_value(ReportCopy.CLIENT)
        self._tools = self._toolbar()
        self._lay_out()
        for field in (self._how, self._day, self._words, self._no_words):
            field.edited.connect(self._record_part)
        self._language.edited.connect(self._change_language)

    @property
    def report_id(self) -> int | None:
        """The report that is shown."""
        return None if self._view is None else self._view.id

    def show_report(self, report_id: int) -> None:
        """Show a report; a text that equals what is shown is left alone, and so is the cursor."""
        self.save()
        view = reports.get(self._desk.caseload, report_id)
        same = self._view is not None and self._view.id == view.id
        self._view = view
        if not same or self.text.blocks() != view.blocks:
            self.text.set_blocks(view.blocks)
        self._show_sides()

    def save(self) -> None:
        """Save the text now, if anything was typed."""
        self._save_timer.stop()
        view = self._view
        if view is None or view.state is ReportState.FINAL:
            return
        blocks = self.text.blocks()
        if blocks != view.blocks:
            self._do(
                self.tr("Write in the report"),
                lambda: reports.save_text(self._desk.caseload, view.id, blocks),
            )

    def make_final(self) -> None:
        """Make the report final, which needs the client's part."""
        self.save()
        if self._view is not None:
            report_id = self._view.id
            self._do(
                self.tr("Make the report final"),
                lambda: reports.make_final(self._desk.caseload, report_id),
            )

    def reopen(self) -> None:
        """Make a final report a draft again."""
        if self._view is not None:
            report_id = self._view.id
            self._do(
                self.tr("Reopen the report"),
                lambda: reports.reopen(self._desk.caseload, report_id),
            )

    def print_preview(self) -> QDialog | None:
        """Show the pages as they will be printed, with the system's print dialog behind it."""
        from app.ui import printing

        self.save()
        if self._view is None:
            return None
        report_id, copy = self._view.id, self._copy.value()
        pdf = reports.preview(self._desk.caseload, report_id, copy=copy)
        dialog = printing.PrintPreview(
            self,
            pdf,
            printed=lambda: reports.pdf(
                self._desk.caseload, report_id, log_as=LogAction.PRINTED, copy=copy
            ),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def save_pdf(self) -> None:
        """Save the report as a PDF where the coach says; the name proposed tells nobody's name."""
        self.save()
        if self._view is None:
            return
        target = self._desk.questions.save_file(
            self, self.tr("Save as PDF"), self.tr("final-report.pdf"), "PDF (*.pdf)"
        )
        if target is None:
            return
        try:
            made = reports.pdf(
                self._desk.caseload,
                self._view.id,
                log_as=LogAction.SAVED_COPY,
                copy=self._copy.value(),
            )
            private_files.write(target, made)
        except KnownError as error:
            self._desk.trouble(error)
        else:
            self._desk.told.emit(self.tr("Saved as a PDF. It is readable to anyone who has it."))

    def _do(self, text: str, operation: Callable[[], Change]) -> None:
        made = self._desk.do(text, operation, origin=self)
        if self._view is not None:
            self._view = reports.get(self._desk.caseload, self._view.id)
            self._show_sides(keep_typed=made is None)

    def _record_part(self) -> None:
        view = self._view
        if view is None:
            return
        fields: tuple[Field, ...] = (self._how, self._day, self._words, self._no_words)
        how, day, words, no_words = (field.value() for field in fields)
        self._do(
            self.tr("Record the client's part"),
            lambda: reports.record_client_part(
                self._desk.caseload, view.id, how=how, day=day, words=words, no_words=no_words
            ),
        )

    def _change_language(self) -> None:
        view, language = self._view, self._language.value()
        if view is not None:
            self._do(
                self.tr("Change the report's language"),
                lambda: reports.change_language(self._desk.caseload, view.id, language),
            )

    def _show_sides(self, *, keep_typed: bool = False) -> None:
        view = self._view
        if view is None:
            return
        final = view.state is ReportState.FINAL
        self._name.setText(view.client_name)
        self._show_state(view)
        self.text.setReadOnly(final)
        self._tools.setEnabled(not final)
        values: tuple[tuple[Field, Any], ...] = (
            (self._how, view.part.how),
            (self._day, view.part.day),
            (self._words, view.part.words),
            (self._no_words, view.part.no_words),
            (self._language, view.language),
        )
        for field, value in values:
            editor = field.focusProxy()
            if not keep_typed and not (editor is not None and editor.hasFocus()):
                field.set_value(value)
            field.setEnabled(not final)
        self._missing.setText(self._what_is_missing(view))
        self._missing.setVisible(bool(view.missing) and not final)
        self._finish.setVisible(not final)
        self._finish.setEnabled(not view.missing)
        self._reopen.setVisible(final)

    def _show_state(self, view: ReportView) -> None:
        theme = self._desk.theme
        final = view.state is ReportState.FINAL
        fill, ink = ("good", "on_good") if final else ("pill", "secondary")
        word = self._desk.labels[view.state]
        if view.final_on is not None:
            word = f"{word} {self._desk.labels.day(view.final_on)}"
        self._state.setText(word)
        self._state.setStyleSheet(
            f"background: {theme[fill].name()}; color: {theme[ink].name()};"
            "border-radius: 10px; padding: 2px 10px;"
        )

    def _what_is_missing(self, view: ReportView) -> str:
        if view.missing == "client_words_missing":
            return self.tr("Write down the client's own words, or that there were none.")
        if view.missing:
            return self.tr("Record how and when the client took part. Then it can be made final.")
        return ""

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        back = icon_button(self._desk, "back", self.tr("All reports"), self._leave)
        top.addWidget(back)
        top.addWidget(self._name)
        top.addWidget(self._state)
        top.addStretch(1)
        top.addWidget(button(self._desk, self.tr("Save as PDF…"), self.save_pdf, icon="save"))
        top.addWidget(button(self._desk, self.tr("Print…"), self.print_preview, icon="print"))
        page = QVBoxLayout()
        page.setSpacing(8)
        page.addWidget(self._tools)
        page.addWidget(self.text, 1)
        self.text.setMinimumWidth(420)
        self.text.setMaximumWidth(PAGE_WIDTH)
        self._tools.setMaximumWidth(PAGE_WIDTH)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addStretch(1)
        middle.addLayout(page, 20)
        middle.addStretch(1)
        middle.addWidget(self._side())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addLayout(top)
        box.addLayout(middle, 1)

    def _side(self) -> QWidget:
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        part = Sheet(self.tr("The client's part"))
        part.add(
            secondary(self.tr("The report counts only if it is made or commented with the client."))
        )
        part.add(labelled(self.tr("How"), self._how))
        part.add(labelled(self.tr("Day"), self._day))
        part.add(labelled(self.tr("In the client's own words"), self._words))
        part.add(self._no_words)
        part.add(self._missing)
        part.add(self._finish)
        part.add(self._reopen)
        paper = Sheet(self.tr("On paper"))
        paper.add(labelled(self.tr("For whom"), self._copy))
        paper.add(labelled(self.tr("Language of the headings and forms"), self._language))
        box.addWidget(part)
        box.addWidget(paper)
        box.addStretch(1)
        side = scrolled(inner)
        side.setFixedWidth(SIDE_WIDTH)
        return side

    def _toolbar(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("card")
        row = QHBoxLayout(bar)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(2)
        for part in self._tools_listed():
            row.addWidget(part)
        row.addStretch(1)
        return bar

    def _tools_listed(self) -> list[QToolButton | QPushButton]:
        def tool(icon: str, name: str, key: str, press: Callable[[], object]) -> QToolButton:
            made = icon_button(self._desk, icon, f"{name} ({key})", press)
            QShortcut(key, made, press)  # a button's own key would act a tenth of a second late
            made.setIconSize(QSize(18, 18))
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            return made

        text = self.text
        bullets, numbers = BlockKind.BULLET, BlockKind.NUMBERED
        return [
            self._heading_tool("1", self.tr("Heading"), "Ctrl+Alt+1", BlockKind.HEADING),
            self._heading_tool("2", self.tr("Subheading"), "Ctrl+Alt+2", BlockKind.SUBHEADING),
            tool("bold", self.tr("Bold"), "Ctrl+B", lambda: text.toggle(Style.BOLD)),
            tool("italic", self.tr("Italic"), "Ctrl+Shift+I", lambda: text.toggle(Style.ITALIC)),
            tool("bullets", self.tr("List"), "Ctrl+Alt+8", lambda: text.set_kind(bullets)),
            tool("numbers", self.tr("Numbered list"), "Ctrl+Alt+7", lambda: text.set_kind(numbers)),
            tool("page_break", self.tr("New page"), "Ctrl+Return", text.toggle_page_break),
        ]

    def _heading_tool(self, digit: str, name: str, key: str, kind: BlockKind) -> QToolButton:
        made = QToolButton()
        made.setText(f"{self.tr('H')}{digit}")
        made.setToolTip(f"{name} ({key})")
        made.setAccessibleName(name)
        QShortcut(key, made, lambda: self.text.set_kind(kind))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setMinimumSize(34, 30)
        made.clicked.connect(lambda: self.text.set_kind(kind))
        return made

    def _language_name(self, code: str) -> str:
        return {"fi": "Suomi", "sv": "Svenska", "en": "English"}[code]

    def _leave(self) -> None:
        self.save()
        self.left.emit()
