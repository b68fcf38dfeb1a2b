"""One line that records a meeting, a call or a contact; what it understood shows as it goes."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.models.enums import ContactMaker
from app.models.rules.quick_line.known_names import KnownName, NameKind
from app.models.rules.quick_line.parsing import ParsedLine
from app.services.caseload import quick_line
from app.ui.components.basics import button, make_clearable, secondary
from app.ui.components.people.consent_notice import ConsentNotice
from app.ui.components.pills import Pill
from app.ui.foundation.theme import scale_px
from app.ui.foundation.workspace import Workspace


class QuickLine(QWidget):
    """Shows as chips what a typed line says; Enter records it, and nothing before that is kept.

    Where a name fits several, each is a chip to press. A line that names nobody is about the
    client or the employer whose file is shown.
    """

    recorded = Signal()

    def __init__(
        self, workspace: Workspace, *, client_id: int | None = None, employer_id: int | None = None
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._client_id, self._employer_id = client_id, employer_id
        self._chosen: KnownName | None = None
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Quick line"))
        self.line.setPlaceholderText(self.tr("call Virtanen pay subsidy 20 min tomorrow follow-up"))
        make_clearable(self.line)
        self._understood = secondary()
        self._understood.hide()
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self._said = secondary()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._show_understood)
        self.line.textChanged.connect(self._on_text)
        self.line.returnPressed.connect(self.record)
        self._add = button(workspace, self.tr("Record"), self.record, icon="add", name="primary")
        workspace.writing(self.line, self._add)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.line, 1)
        top.addWidget(self._add)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(top)
        box.addWidget(self._understood)
        box.addLayout(self._chips)
        box.addWidget(self._said)
        self.notice = ConsentNotice(workspace)
        box.addWidget(self.notice)
        self._said.hide()

    def begin(self) -> None:
        """Take the keyboard."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def record(self) -> None:
        """Record the line, if it is clear whom it means."""
        parsed = self._parse()
        if parsed.ambiguous:
            names = ", ".join(row.name for row in parsed.ambiguous)
            self._say(self.tr("Who do you mean: {names}?").format(names=names))
            return
        if quick_line.is_empty(parsed):
            return
        change = self._workspace.do(
            self.tr("Quick line"),
            lambda: quick_line.save_line(self._workspace.caseload, parsed),
        )
        if change:
            missing = quick_line.missing_consents(self._workspace.caseload, parsed)
            self.notice.show_missing(missing[0] if missing else None)
            self.line.clear()
            self._workspace.told.emit(self.tr("Recorded: {what}.").format(what=self._kind(parsed)))
            self.recorded.emit()

    def _parse(self) -> ParsedLine:
        caseload = self._workspace.caseload
        parsed = quick_line.read_line(caseload, self.line.text())
        if self.line.text().strip():
            parsed = quick_line.fill_in_subject(
                parsed, self._client_id, self._employer_id, caseload
            )
        chosen = self._chosen
        if chosen is None or chosen not in parsed.ambiguous:
            return parsed
        if chosen.kind is NameKind.CLIENT:
            parsed = replace(parsed, clients=[chosen, *parsed.clients], ambiguous=[])
        elif chosen.kind is NameKind.EMPLOYER:
            parsed = replace(parsed, employer=chosen, ambiguous=[])
        else:
            parsed = replace(parsed, person=chosen, ambiguous=[])
        return quick_line.with_kind(parsed)

    def _on_text(self, text: str) -> None:
        self._said.hide()
        if not text.strip():
            self._chosen = None
        self._turn.start()

    def _show_understood(self) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        typed = bool(self.line.text().strip())
        self._understood.setVisible(typed)
        if not typed:
            return
        parsed = self._parse()
        self._understood.setText("  ·  ".join(self._words(parsed)))
        self._understood.setAccessibleName(self._understood.text())
        for row in parsed.ambiguous:
            pill = Pill(row.name, name="pill_late")
            pill.setToolTip(self.tr("Press to choose this one"))
            pill.clicked.connect(lambda _=False, row=row: self._choose(row))
            self._chips.addWidget(pill)
        self._chips.addStretch(1)

    def _choose(self, row: KnownName) -> None:
        self._chosen = row
        self._said.hide()
        self._show_understood()
        self.begin()

    def _kind(self, parsed: ParsedLine) -> str:
        labels = self._workspace.labels
        way, kind = parsed.kind.contact_way, parsed.kind.entry_kind
        if way is not None:
            return self.tr("Employer contact: {way}").format(way=labels[way])
        return "" if kind is None else labels[kind]

    def _words(self, parsed: ParsedLine) -> list[str]:
        """What was understood, each part with its name where the words alone would not tell."""
        labels, today = self._workspace.labels, self._workspace.today
        step = " ".join(filter(None, (labels.day(parsed.next_day), parsed.next_step)))
        new, note = parsed.new_employer, parsed.note
        words = [
            self._kind(parsed),
            *(client.name for client in parsed.clients),
            *(row.name for row in (parsed.employer, parsed.person) if row is not None),
            self.tr("New employer: {name}").format(name=new) if new else "",
            labels.day(parsed.day) if parsed.day != today else "",
            self.tr("%n min", "", parsed.minutes) if parsed.minutes else "",
            labels[parsed.place] if parsed.place else "",
            labels[parsed.maker] if parsed.maker is not ContactMaker.COACH else "",
            self.tr("Did not come") if parsed.missed else "",
            parsed.subject,
            self.tr("Next: {step}").format(step=step) if step else "",
            self.tr("Note: {note}").format(note=note) if note else "",
        ]
        return [word for word in words if word]

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.show()


class QuickLineDialog(QDialog):
    """The quick line over any page; Esc leaves nothing behind.

    It closes once a line is recorded, unless a consent is missing: that is told, and mended, here.
    """

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None = None,
        *,
        client_id: int | None = None,
        employer_id: int | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Quick line") + " – Rinnalla")
        self.setMinimumWidth(scale_px(720))
        self.quick_line = QuickLine(workspace, client_id=client_id, employer_id=employer_id)
        self.quick_line.recorded.connect(self._close_if_well)
        self.quick_line.notice.record.clicked.connect(self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 16)
        box.addWidget(self.quick_line)
        self.quick_line.begin()

    def _close_if_well(self) -> None:
        if self.quick_line.notice.isHidden():
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return  # the line has taken it
        super().keyPressEvent(event)
