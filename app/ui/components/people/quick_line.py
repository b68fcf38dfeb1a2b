"""One line that records a meeting, a call or a contact; what it understood shows as it goes."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.models.rules.quick_line.corrections import Corrections, LinePart, settle_name
from app.models.rules.quick_line.known_names import KnownName
from app.models.rules.quick_line.parsing import ParsedLine
from app.services.caseload import quick_line
from app.ui.components.basics import RecordedLine, button, secondary
from app.ui.components.lists.clear_button import make_clearable
from app.ui.components.people.consent_notice import ConsentNotice
from app.ui.components.people.line_chips import LineChips
from app.ui.components.people.which_one import WhichOne
from app.ui.foundation.screens import fit_to_screen
from app.ui.foundation.workspace import Workspace

SIZE = QSize(720, 90)


class QuickLine(QWidget):
    """Shows as chips what a typed line says; Enter records it, and nothing before that is kept.

    A chip is corrected by itself (Down from the line): other values, or its words left in the note.
    Where a name fits several, each is a chip to press, and where nobody has it, who is new. A line
    that names nobody is about the client or the employer whose file is shown.
    """

    recorded = Signal()

    def __init__(
        self, workspace: Workspace, *, client_id: int | None = None, employer_id: int | None = None
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._client_id, self._employer_id = client_id, employer_id
        self._chosen: KnownName | None = None
        self._shown: ParsedLine | None = None  # what the chips say, while that is so
        workspace.changed.connect(self._forget_chips)
        self.line = RecordedLine()
        self.line.setAccessibleName(self.tr("Quick line"))
        self.line.setPlaceholderText(self.tr("call Virtanen pay subsidy 20 min tomorrow follow-up"))
        make_clearable(self.line)
        self._corrections = Corrections()
        self.chips = LineChips(workspace)
        self.chips.hide()
        self.chips.left.connect(self._leave_in_note)
        self.chips.changed.connect(self._correct)
        self.chips.done.connect(self.begin)
        self._note = secondary()
        self._note.hide()
        self._question = WhichOne()
        self._question.chosen.connect(self._choose)
        self._question.noted.connect(self._leave_name_in_note)
        self._question.left.connect(self.begin)
        self._wanted = False  # Enter was pressed, and only the question is in between
        self._said = secondary()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._show_understood)
        self.line.installEventFilter(self)
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
        box.addWidget(self.chips)
        box.addWidget(self._note)
        box.addWidget(self._question)
        box.addWidget(self._said)
        self.notice = ConsentNotice(workspace)
        box.addWidget(self.notice)
        self._said.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the line to its chips."""
        if (
            watched is self.line
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Down
            and self.chips.isVisible()
        ):
            self.chips.begin()
            return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.line.text():
            self._turn.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._turn.stop()  # the window goes, and its file may be closed
        super().hideEvent(event)

    def begin(self) -> None:
        """Take the keyboard."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def record(self) -> None:
        """Record the line; where a name fits several, it is asked first, and the answer records."""
        parsed = self._shown or self._parse()
        if quick_line.must_settle(parsed):
            self._say(self._ask_who(parsed))
            self._wanted = True
            self._show_understood()
            self._question.begin()
            return
        if quick_line.is_empty(parsed):
            return
        change = self._workspace.do(
            self.tr("Quick line"),
            lambda: quick_line.save_line(self._workspace.caseload, parsed),
        )
        if change:
            told = self.chips.list_recorded(parsed)
            parsed = quick_line.with_new_client(parsed, change)
            missing = quick_line.missing_consents(self._workspace.caseload, parsed)
            self.notice.show_missing(missing[0] if missing else None)
            self.line.empty()
            what = " · ".join(told)
            self._workspace.told.emit(self.tr("Recorded: {what}.").format(what=what))
            self.recorded.emit()

    def _parse(self) -> ParsedLine:
        caseload = self._workspace.caseload
        parsed = quick_line.read_line(caseload, self.line.text(), held=self._corrections.held)
        if self.line.text().strip():
            parsed = quick_line.fill_in_subject(
                parsed, self._client_id, self._employer_id, caseload
            )
        chosen = self._chosen
        if chosen is not None and chosen in quick_line.list_meanings(caseload, parsed):
            parsed = settle_name(parsed, chosen)
        return self._corrections.correct(parsed)

    def _forget_chips(self, _change: object, _origin: object) -> None:
        self._shown = None

    def _on_text(self, text: str) -> None:
        self._shown = None
        self._wanted = False
        self._said.hide()
        if not text.strip():
            self._chosen = None
            self._corrections = Corrections()
        self._turn.start()

    def _show_understood(self) -> None:
        typed = bool(self.line.text().strip())
        self.chips.setVisible(typed)
        self._note.hide()
        self._shown = None
        if not typed:
            self._question.ask([])
            return
        self._shown = parsed = self._parse()
        self.chips.show_line(parsed)
        if parsed.note:
            self._note.setText(self.tr("Note: {note}").format(note=parsed.note))
            self._note.show()
        self._question.ask(quick_line.list_meanings(self._workspace.caseload, parsed))

    def _leave_in_note(self, part: LinePart, row: KnownName | None) -> None:
        self._corrections.hold(self._parse(), part, row)
        self._show_understood()
        self.begin()

    def _correct(self, part: LinePart, value: object) -> None:
        self._corrections.put(self._parse(), part, value)
        self._show_understood()
        self.begin()

    def _choose(self, row: KnownName) -> None:
        self._chosen = row
        self._answer()

    def _leave_name_in_note(self) -> None:
        self._corrections.hold_unknown(self._parse())
        self._answer()

    def _answer(self) -> None:
        """Go on as it was chosen who is meant; where Enter had asked, record."""
        self._said.hide()
        wanted = self._wanted
        self._show_understood()
        self.begin()
        if wanted:
            self.record()

    def _ask_who(self, parsed: ParsedLine) -> str:
        if parsed.unknown is not None:
            question = self.tr("Nobody here is called {name}. Who is it?")
            return question.format(name=parsed.unknown.name)
        names = ", ".join(row.name for row in parsed.ambiguous)
        return self.tr("Who do you mean: {names}?").format(names=names)

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.show()


class QuickLineDialog(QDialog):
    """The quick line over any page; Esc records nothing, and `begun` is what it left the last time.

    It closes once a line is recorded, unless a consent is missing: that is told, and mended, here.
    """

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None = None,
        *,
        client_id: int | None = None,
        employer_id: int | None = None,
        begun: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Quick line") + " – Rinnalla")
        fit_to_screen(self, SIZE)
        self.setMinimumWidth(self.width())
        self.quick_line = QuickLine(workspace, client_id=client_id, employer_id=employer_id)
        self.quick_line.recorded.connect(self._close_if_well)
        self.quick_line.notice.record.clicked.connect(self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 16)
        box.addWidget(self.quick_line)
        self.quick_line.installEventFilter(self)
        self.quick_line.line.setText(begun)
        self.quick_line.line.selectAll()
        self.quick_line.begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the chips; Qt alone keeps the height of the empty line, and cuts them."""
        layout = self.layout()
        if event.type() == QEvent.Type.LayoutRequest and layout is not None:
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))
        return super().eventFilter(watched, event)

    def _close_if_well(self) -> None:
        if self.quick_line.notice.isHidden():
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return  # the line has taken it
        super().keyPressEvent(event)
