"""Two people at one screen: a form in big type, and nothing of anybody else.

The window of the program is hidden meanwhile, so that no list, search or notice shows a name.
"""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from app.services.forms.filled_forms import FormView
from app.services.forms.form_check import reading_lines
from app.ui.components.basics import button, heading
from app.ui.components.fields import AreaField, wrap_with_label
from app.ui.foundation.theme import dress, scale_px
from app.ui.foundation.workspace import Workspace

BIG, SMALLEST, LARGEST = 24, 16, 48
WIDEST = 1100


class FormReading(QWidget):
    """One form, full screen; the client's own words are written under it. Esc leaves."""

    left = Signal()

    def __init__(self, workspace: Workspace, view: FormView, keep: Callable[[str], object]) -> None:
        super().__init__()
        self.setWindowTitle("Rinnalla")
        self.setObjectName("sideBySide")
        dress(self, workspace.theme)
        self._view = view
        self._size = BIG
        self._keep = keep
        self.text = QTextBrowser()
        self.text.setAccessibleName(view.kind.title)
        self.words = AreaField(lines=3)
        self.words.set_value(view.part.words)
        self.words.setEnabled(view.open and view.kind.together)
        self._words_row = wrap_with_label(self.tr("In your own words"), self.words)
        self._words_row.setVisible(view.kind.together)
        inner = QWidget()
        inner.setMaximumWidth(scale_px(WIDEST))
        box = QVBoxLayout(inner)
        box.setContentsMargins(24, 18, 24, 18)
        box.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(heading(view.kind.title, 28))
        top.addStretch(1)
        top.addWidget(button(workspace, self.tr("Smaller"), lambda: self.grow(-2)))
        top.addWidget(button(workspace, self.tr("Larger"), lambda: self.grow(2)))
        top.addWidget(
            button(workspace, self.tr("Done (Esc)"), self.close, icon="check", name="primary")
        )
        box.addLayout(top)
        box.addWidget(self.text, 1)
        box.addWidget(self._words_row)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 20)
        row.addStretch(1)
        for key, by in (("Ctrl++", 2), ("Ctrl+-", -2)):
            QShortcut(QKeySequence(key), self, lambda by=by: self.grow(by))
        self.grow(0)
        self.text.setFocus()

    def grow(self, by: int) -> None:
        """Show letters that are `by` pixels higher."""
        self._size = max(SMALLEST, min(LARGEST, self._size + by))
        self.text.setHtml(_page(self._view, self._size))
        font = self.words.area.font()
        font.setPixelSize(self._size)
        self.words.area.setFont(font)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        words = str(self.words.value())
        if self.words.isEnabled() and words != self._view.part.words:
            self._keep(words)
        super().closeEvent(event)
        self.left.emit()


def _page(view: FormView, size: int) -> str:
    """The name and the answers of the form, as text of one size."""
    parts = [f"<p><b>{escape(view.client_name)}</b></p>"]
    for title, lines in reading_lines(view):
        parts.append(f"<h2>{escape(title)}</h2>")
        for label, words in lines:
            told = escape(words).replace("\n", "<br>")
            parts.append(f"<p><b>{escape(label)}:</b> {told}</p>" if label else f"<p>{told}</p>")
    style = f'style="font-size:{size}px"'
    return f"<div {style}>{''.join(parts)}</div>"
