"""Which of several people or employers a name in a quick line means, or who is new by it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.models.rules.quick_line.known_names import KnownName, NameKind
from app.services.caseload.quick_line import list_name
from app.ui.components.pills import Pill
from app.ui.components.wrap_layout import WrapLayout

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_BACK = (Qt.Key.Key_Up, Qt.Key.Key_Escape)


def name_new(row: KnownName) -> str:
    """What is added with the line: 'New client: Halonen Veera'."""
    if row.kind is NameKind.CLIENT:
        words = QCoreApplication.translate("NewName", "New client: {name}")
    else:
        words = QCoreApplication.translate("NewName", "New employer: {name}")
    return words.format(name=list_name(row))


class WhichOne(QWidget):
    """Everybody whom the name fits, each to press; Left and Right step, Up and Esc leave it.

    Where nobody has the name, somebody new, and that it is only a word of the note.
    """

    chosen = Signal(object)  # KnownName
    noted = Signal()  # it is nobody's name
    left = Signal()  # the keyboard goes back to the line

    def __init__(self) -> None:
        super().__init__()
        self._row = WrapLayout(self, spacing=6)
        self._rows: list[KnownName | None] = []
        self.pills: list[Pill] = []

    def ask(self, known: Sequence[KnownName]) -> None:
        """Show these; the same ones as before stay as they are, and none take no room."""
        rows: list[KnownName | None] = [*known]
        rows += [None] if any(row.is_new for row in known) else []
        self.setVisible(bool(rows))
        if rows == self._rows:
            return
        self._rows = rows
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

    def _pill(self, row: KnownName | None) -> Pill:
        if row is None:
            pill = Pill(self.tr("Only in the note"))
            pill.clicked.connect(self.noted)
        else:
            words = name_new(row) if row.is_new else row.name
            pill = Pill(words, name="pill_active" if row.is_new else "pill_late")
            pill.setToolTip(self.tr("Press to choose this one"))
            pill.clicked.connect(partial(self.chosen.emit, row))
        pill.installEventFilter(self)
        self._row.addWidget(pill)
        pill.show()
        return pill
