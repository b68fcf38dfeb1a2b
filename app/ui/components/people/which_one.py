"""Which of several people or employers a name in a quick line means."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.models.rules.quick_line.known_names import KnownName
from app.ui.components.pills import Pill
from app.ui.components.wrap_layout import WrapLayout

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_BACK = (Qt.Key.Key_Up, Qt.Key.Key_Escape)


class WhichOne(QWidget):
    """Everybody whom the name fits, each to press; Left and Right step, Up and Esc leave it."""

    chosen = Signal(object)  # KnownName
    left = Signal()  # the keyboard goes back to the line

    def __init__(self) -> None:
        super().__init__()
        self._row = WrapLayout(self, spacing=6)
        self._rows: list[KnownName] = []
        self.pills: list[Pill] = []

    def ask(self, rows: Sequence[KnownName]) -> None:
        """Show these; the same ones as before stay as they are, and none take no room."""
        self.setVisible(bool(rows))
        if list(rows) == self._rows:
            return
        self._rows = list(rows)
        for pill in self.pills:
            self._row.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self.pills = [self._pill(row) for row in rows]

    def begin(self) -> None:
        """Put the keyboard on the first one."""
        for pill in self.pills[:1]:
            pill.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step from one to the next by the arrows."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key in _STEPS and isinstance(watched, Pill):
            at = self.pills.index(watched) + _STEPS[key]
            self.pills[at % len(self.pills)].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if key in _BACK:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _pill(self, row: KnownName) -> Pill:
        pill = Pill(row.name, name="pill_late")
        pill.setToolTip(self.tr("Press to choose this one"))
        pill.clicked.connect(partial(self.chosen.emit, row))
        pill.installEventFilter(self)
        self._row.addWidget(pill)
        pill.show()
        return pill
