"""The client's part in a report, the sign-offs, and the versions that they keep."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from app.models.enums import ClientPart, ReportState
from app.models.refusals import Reason
from app.models.rules.reports.comparison import Line, Mark
from app.models.rules.reports.report_states import DONE, ReportMove, next_move
from app.services.reports import final_report, report_versions
from app.services.reports.final_report import ReportView
from app.services.reports.report_versions import VersionRow
from app.services.storage.changes import Change
from app.ui.components.basics import Card, button, heading, secondary
from app.ui.components.fields import (
    AreaField,
    ChoiceField,
    DayField,
    Field,
    LineField,
    TickField,
    wrap_with_label,
)
from app.ui.components.scroll import make_scrollable
from app.ui.foundation.screens import fit_to_screen, open_dialog
from app.ui.foundation.workspace import Workspace

_STEP = "<span style='color:{ink}'>{word}</span>"
_STRONG = "<b>{word}</b>"
SHOWN_VERSIONS = 6
Do = Callable[[str, Callable[[], Change]], bool]


class ClientPartTab(QWidget):
    """Records how the client took part, and leads from one sign-off to the next."""

    delivery_wanted = Signal()

    def __init__(self, workspace: Workspace, do: Do) -> None:
        super().__init__()
        self._workspace = workspace
        self._do = do
        self._view: ReportView | None = None
        self._versions: list[VersionRow] = []
        self._steps = QLabel()
        self._steps.setWordWrap(True)
        self._steps.setTextFormat(Qt.TextFormat.RichText)
        self.how = ChoiceField.from_enum(ClientPart, workspace.labels, optional=True)
        self.day = DayField(lambda: workspace.today, workspace.labels)
        self.words = AreaField(lines=4, placeholder=self.tr("Word for word"))
        self.no_words = TickField(self.tr("The client has no words to add"))
        self.read_aloud = TickField(self.tr("Read aloud"))
        self.read_language = LineField(placeholder=self.tr("For example Arabic, interpreted"))
        self._missing = secondary()
        self.lacks_reason = LineField()
        self.lacks_reason.edited.connect(self._give_reason)
        self.next_button = button(workspace, "", self.sign_off, name="primary")
        self.reopen_button = button(workspace, self.tr("Begin a new version"), self.reopen)
        self.versions = QListWidget()
        self.versions.setAccessibleName(self.tr("Versions"))
        self.versions.itemActivated.connect(lambda _item: self.compare())
        self.against = ChoiceField([(None, self.tr("the current text"))])
        self._compare = button(workspace, self.tr("Compare"), self.compare)
        for field in self._fields:
            field.edited.connect(self._record)
        self._lay_out()

    @property
    def _fields(self) -> tuple[Field, ...]:
        return (
            self.how,
            self.day,
            self.words,
            self.no_words,
            self.read_aloud,
            self.read_language,
        )

    def show_view(self, view: ReportView, *, keep_typed: bool = False) -> None:
        """Show where this report is in its life."""
        self._view = view
        part = view.part
        values: tuple[Any, ...] = (
            part.how,
            part.day,
            part.words,
            part.no_words,
            part.read_aloud,
            part.read_language,
        )
        for field, value in zip(self._fields, values, strict=True):
            editor = field.focusProxy()
            if not keep_typed and not (editor is not None and editor.hasFocus()):
                field.set_value(value)
            field.setEnabled(view.open)
        self._show_steps(view.state)
        self._missing.setText(self._what_is_missing(view))
        self._missing.setVisible(bool(self._missing.text()))
        self.next_button.setText(self._next_words(view.state))
        waits = view.missing is Reason.CLIENT_PART_MISSING or (
            bool(view.missing) and view.state is not ReportState.DRAFT
        )
        lacking = view.state is ReportState.AGREED and view.lacks_content
        self.next_button.setEnabled(not waits and not lacking)
        self.lacks_reason.set_value(view.lacks_reason)
        self.lacks_reason.setEnabled(view.state not in DONE and not view.read_only)
        self._lacks_row.setVisible(bool(view.lacks))
        self._workspace.writing(self.next_button, self.reopen_button)
        self.reopen_button.setVisible(view.state is not ReportState.DRAFT)
        self._show_versions(view)

    def sign_off(self) -> None:
        """Make the sign-off that comes next, or go to record a delivery."""
        view = self._view
        if view is None:
            return
        caseload = self._workspace.caseload
        moves: dict[ReportMove | None, tuple[str, Callable[[], Change]]] = {
            ReportMove.READ: (
                self.tr("Mark the report as read together"),
                lambda: final_report.mark_read(caseload, view.id),
            ),
            ReportMove.AGREE: (
                self.tr("Mark the report as agreed on"),
                lambda: final_report.agree(caseload, view.id),
            ),
            ReportMove.MAKE_FINAL: (
                self.tr("Make the report final"),
                lambda: final_report.make_final(caseload, view.id),
            ),
        }
        move = next_move(view.state)
        if move is None:
            self.delivery_wanted.emit()
        else:
            self._do(*moves[move])

    def reopen(self) -> None:
        """Begin a new version; the signed-off text stays with the versions."""
        if self._view is not None:
            report_id = self._view.id
            self._do(
                self.tr("New version of the report"),
                lambda: final_report.reopen(self._workspace.caseload, report_id),
            )

    def compare(self) -> "CompareDialog | None":
        """Show what has changed between the chosen version and the one beside it, or now."""
        row, view = self.versions.currentRow(), self._view
        if view is None or not 0 <= row < len(self._versions):
            return None
        first, second = self._versions[row].id or 0, self.against.value()
        older, newer = (first, second) if second is None else sorted((first, second))
        lines = report_versions.compare(self._workspace.caseload, view.id, older, newer)
        words = {one.id: self._version_words(one) for one in self._versions}
        later = self.tr("the current text") if newer is None else words[newer]
        dialog = CompareDialog(self._workspace, f"{words[older]} → {later}", lines, self)
        return open_dialog(dialog)

    def _record(self) -> None:
        view = self._view
        if view is None:
            return
        try:
            how, day, words, no_words, aloud, language = (one.value() for one in self._fields)
        except ValueError:
            return  # the field says itself what is wrong
        self._do(
            self.tr("Client's part"),
            lambda: final_report.record_client_part(
                self._workspace.caseload,
                view.id,
                how=how,
                day=day,
                words=words,
                no_words=no_words,
                read_aloud=aloud,
                read_language=language,
            ),
        )

    def _give_reason(self) -> None:
        view = self._view
        if view is not None:
            reason = str(self.lacks_reason.value())
            self._do(
                self.tr("Reason why strengths are missing"),
                lambda: final_report.give_lacks_reason(self._workspace.caseload, view.id, reason),
            )

    def _show_steps(self, state: ReportState) -> None:
        theme, labels = self._workspace.theme, self._workspace.labels
        steps = []
        for one in ReportState:
            word = labels[one]
            now = one is state
            ink = theme["accent" if now else "secondary"].name()
            shown = _STRONG.format(word=word) if now else word
            steps.append(_STEP.format(ink=ink, word=shown))
        self._steps.setText(" → ".join(steps))

    def _next_words(self, state: ReportState) -> str:
        return {
            ReportState.DRAFT: self.tr("Mark as read together"),
            ReportState.READ: self.tr("Mark as agreed on"),
            ReportState.AGREED: self.tr("Make final"),
        }.get(state, self.tr("Record a delivery…"))

    def _what_is_missing(self, view: ReportView) -> str:
        if view.missing is Reason.CLIENT_PART_MISSING:
            return self.tr("First record how and when the client took part.")
        if view.missing and view.state is not ReportState.DRAFT:
            return self.tr("Write down the client's own words, or that there were none.")
        if view.lacks_content and view.state not in DONE:
            return self.tr(
                "The report tells nothing of strengths or skills. Write them, or record below why "
                "they are missing; without that it can't be final."
            )
        return ""

    def _show_versions(self, view: ReportView) -> None:
        row = self.versions.currentRow()
        self._versions = [
            one
            for one in report_versions.versions(self._workspace.caseload, view.id)
            if one.id is not None
        ]
        self.versions.clear()
        self.versions.addItems([self._version_words(one) for one in self._versions])
        self.versions.setCurrentRow(min(max(row, 0), len(self._versions) - 1))
        rows = min(len(self._versions), SHOWN_VERSIONS)
        self.versions.setFixedHeight(rows * max(self.versions.sizeHintForRow(0), 0) + 12)
        kept = [(one.id, self._version_words(one)) for one in self._versions]
        self.against.offer([(None, self.tr("the current text")), *kept], optional=False)
        self._kept.setVisible(bool(self._versions))

    def _version_words(self, one: VersionRow) -> str:
        return self.tr("Version {number} · {state} · {day}").format(
            number=one.version,
            state=self._workspace.labels.word_or_nothing(one.state),
            day=self._workspace.labels.day(one.made_at.date()),
        )

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 10, 0, 0)
        box.setSpacing(12)
        part = Card(self.tr("The client's part"))
        part.add(self._steps)
        part.add(self.next_button)  # above what comes and goes: it is where it was when pressed
        part.add(self._missing)
        self._lacks_row = wrap_with_label(
            self.tr("Why nothing is said about strengths and skills"), self.lacks_reason
        )
        part.add(self._lacks_row)
        part.add(wrap_with_label(self.tr("How"), self.how))
        part.add(wrap_with_label(self.tr("Day"), self.day))
        part.add(wrap_with_label(self.tr("In the client's own words"), self.words))
        part.add(self.no_words)
        part.add(self.read_aloud)
        part.add(wrap_with_label(self.tr("Language it was gone through in"), self.read_language))
        part.add(self.reopen_button)
        self._kept = Card(self.tr("Versions"))
        self._kept.add(self.versions)
        self._kept.add(wrap_with_label(self.tr("Compare the chosen one with"), self.against))
        self._kept.add(self._compare)
        box.addWidget(part)
        box.addWidget(self._kept)
        box.addStretch(1)


class CompareDialog(QDialog):
    """Two versions as one text: what went is struck through, what came is underlined."""

    def __init__(
        self, workspace: Workspace, version: str, lines: list[Line], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Rinnalla")
        fit_to_screen(self, QSize(760, 640))
        theme = workspace.theme
        looks = {
            Mark.SAME: "{text}",
            Mark.ADDED: f'<u style="background:{theme["good"].name()};'
            f'color:{theme["on_good"].name()}">{{text}}</u>',
            Mark.REMOVED: f'<s style="background:{theme["late"].name()};'
            f'color:{theme["on_late"].name()}">{{text}}</s>',
        }
        told = "".join(
            "<p>"
            + "".join(looks[piece.mark].format(text=_safe(piece.text)) for piece in line)
            + "</p>"
            for line in lines
            if any(piece.text.strip() for piece in line)
        )
        self.text = QLabel(told)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setContentsMargins(12, 8, 12, 12)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(heading(version, 18))
        box.addWidget(secondary(self.tr("Underlined: added since. Struck through: removed since.")))
        box.addWidget(make_scrollable(self.text), 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(workspace, self.tr("Close"), self.accept, name="primary"))
        box.addLayout(row)


def _safe(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\u2028", "<br>")
