"""Two people at one screen: the report in big type, and nothing of anybody else.

The window of the program is hidden meanwhile, so that no list, search or notice shows a name.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.rules.reports.blocks import Block, Style, Voice, sections
from app.services.caseload import keyboards
from app.ui.components.basics import button, heading, secondary
from app.ui.foundation.theme import dress, scale_px
from app.ui.foundation.workspace import Workspace
from app.ui.reports.block_editor import BlockEditor
from app.ui.reports.keyboard_panel import KeyboardPanel

BIG = 24
SAVE_AFTER_MS = 1000
WIDEST = 1100


class SideBySide(QWidget):
    """The text of one report, full screen; Esc leaves. `save` keeps the blocks that it is given."""

    left = Signal()

    def __init__(
        self,
        workspace: Workspace,
        name: str,
        blocks: Sequence[Block],
        save: Callable[[Sequence[Block]], object],
        *,
        writable: bool,
        keyboard: str = "",
    ) -> None:
        super().__init__()
        self.setWindowTitle("Rinnalla")
        dress(self, workspace.theme)
        self._workspace = workspace
        self._save = save
        self.text = BlockEditor(
            own_words=self.tr("In your own words"),
            ink=workspace.theme["on_good"],
            misspelt=workspace.theme["misspelt"],
            size=BIG,
        )
        self.text.marks.own_words = False  # there is no wrong way to write in them
        self.text.setAccessibleName(self.tr("The text of the report"))
        self.text.set_blocks(blocks)
        self.text.setReadOnly(not writable)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        self.text.typed.connect(self._timer.start)
        self.text.left.connect(self.save)
        self._hint = secondary()
        self._saved = secondary(self.tr("What you write is saved by itself.") if writable else "")
        self.keys = KeyboardPanel(workspace, self.text, keyboards.keyboards())
        self.keys.put_away.connect(self.show_keys)
        self._lay_out(name, writable=writable)
        self.text.cursorPositionChanged.connect(self._show_hint)
        self._show_hint()
        for key, press in (
            ("Ctrl+B", lambda: self.text.toggle(Style.BOLD)),
            ("Ctrl++", lambda: self._grow(2)),
            ("Ctrl+-", lambda: self._grow(-2)),
            ("F7", self.text.mend_next),
            ("F8", self.show_keys),
        ):
            QShortcut(QKeySequence(key), self, press)
        self.keys.hide()
        if keyboard and writable:
            self.keys.choose(keyboard)
            self.show_keys()
        self.text.setFocus()

    @property
    def keyboard(self) -> str:
        """The keyboard that the client writes with; nothing where it is put away."""
        return "" if self.keys.isHidden() else self.keys.code

    def show_keys(self) -> None:
        """Show the client's keyboard, or put it away."""
        shown = self.keys.isHidden() and not self.text.isReadOnly()
        self.keys.setVisible(shown)
        self._saved.setVisible(not shown)
        self.text.setFocus()
        QTimer.singleShot(0, self.text, self.text.ensureCursorVisible)  # once it has its new size

    def save(self) -> None:
        """Keep what was written."""
        self._timer.stop()
        if not self.text.isReadOnly():
            self._save(self.text.blocks())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.save()
        super().closeEvent(event)
        self.left.emit()

    def _grow(self, by: int) -> None:
        font = self.text.font()
        font.setPixelSize(max(16, min(scale_px(48), font.pixelSize() + by)))
        self.text.setFont(font)
        self.text.document().setDefaultFont(font)

    def _show_hint(self) -> None:
        """What to write here, said plainly."""
        if self.text.isReadOnly():
            told = self.tr("This text is agreed on. You can read it here.")
        elif self.text.current_voice() is Voice.CLIENT:
            told = self.tr("Write here in your own words. There is no wrong way to write.")
        else:
            told = self.tr("Read this together. Is it true? You can change it.")
        if self._hint.text() != told:
            self._hint.setText(told)

    def _lay_out(self, name: str, *, writable: bool) -> None:
        self.setObjectName("sideBySide")
        inner = QWidget()
        inner.setMaximumWidth(scale_px(WIDEST))
        box = QVBoxLayout(inner)
        box.setContentsMargins(24, 18, 24, 18)
        box.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(heading(name, 28))
        top.addStretch(1)
        top.addWidget(button(self._workspace, self.tr("Back"), lambda: self._step(-1), icon="up"))
        top.addWidget(button(self._workspace, self.tr("Next"), lambda: self._step(1), icon="down"))
        top.addSpacing(16)
        top.addWidget(button(self._workspace, self.tr("Smaller"), lambda: self._grow(-2)))
        top.addWidget(button(self._workspace, self.tr("Larger"), lambda: self._grow(2)))
        top.addWidget(
            button(self._workspace, self.tr("Done (Esc)"), self.close, icon="check", name="primary")
        )
        box.addLayout(top)
        font = self._hint.font()
        font.setPixelSize(scale_px(18))
        self._hint.setFont(font)
        below = QHBoxLayout()
        below.addWidget(self._hint, 1)
        if writable:
            below.addWidget(button(self._workspace, self.tr("Keyboard (F8)"), self.show_keys))
        box.addLayout(below)
        box.addWidget(self.text, 1)
        box.addWidget(self.keys)
        box.addWidget(self._saved)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 20)
        row.addStretch(1)

    def _step(self, by: int) -> None:
        """Go to the section before or after this one."""
        starts, place = [], 0
        for one in sections(self.text.blocks()):
            starts.append(place)
            place += len(one.whole)
        here = max(
            (n for n, start in enumerate(starts) if start <= self.text.current_block()), default=0
        )
        if starts:
            self.text.go_to(starts[max(0, min(len(starts) - 1, here + by))])
        self.text.setFocus()
