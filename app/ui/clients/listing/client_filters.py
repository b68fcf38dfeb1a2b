"""What the table of clients is narrowed to: words, statuses, the next date, only open ones."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.models.enums import Status
from app.models.rules.status import is_expecting
from app.services.caseload.clients import ClientCard
from app.services.caseload.saved_filters import SavedFilter
from app.ui.clients.listing.filter_menu import FilterMenu
from app.ui.components.accessible import announce
from app.ui.components.basics import icon_button, secondary
from app.ui.components.fields import QuietCombo, TickField
from app.ui.components.layout import name_combo
from app.ui.components.lists.clear_button import make_filter
from app.ui.components.pills import StatusChip
from app.ui.components.wrap_layout import WrapLayout
from app.ui.foundation.preferences import CLIENTS_ONLY_OPEN, Preferences
from app.ui.foundation.theme import scale_px
from app.ui.foundation.workspace import Workspace

WEEK = timedelta(days=7)


class ClientFilters(QWidget):
    """Two rows of filters; `changed` comes when one does, `left` gives the keyboard to the rows."""

    changed = Signal()
    left = Signal()

    def __init__(self, workspace: Workspace, preferences: Preferences) -> None:
        super().__init__()
        self._workspace, self._preferences = workspace, preferences
        self.line = self._make_line()
        self.chips: Mapping[Status, StatusChip] = {
            status: StatusChip(workspace, status) for status in Status
        }
        self.only_open = TickField(self.tr("Only open ones"))
        self.only_open.set_value(preferences.read(CLIENTS_ONLY_OPEN) == "yes")
        self.days = self._make_days()
        self.saved = FilterMenu(workspace, self, read=self.read, apply=self.apply)
        self.count = secondary()
        self.count.setWordWrap(False)
        self.clear_button = icon_button(
            workspace, "close", self.tr("Clear the filter (Esc)"), self.clear
        )
        self._lay_out()
        self.line.textChanged.connect(self.changed)
        self.days.currentIndexChanged.connect(self.changed)
        self.only_open.edited.connect(self._choose_open)
        for chip in self.chips.values():
            chip.toggled.connect(self.changed)

    def begin(self) -> None:
        """Take the keyboard."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def clear(self) -> None:
        """Narrow to nothing."""
        self.apply(SavedFilter(""))

    def passes(self) -> Callable[[ClientCard], bool]:
        """Whether a client passes all but the words, which the table looks for itself."""
        chosen = {status for status, chip in self.chips.items() if chip.isChecked()}
        only_open, today = self.only_open.value(), self._workspace.today
        rules: Mapping[str, Callable[[ClientCard], bool]] = {
            "late": lambda card: card.next_day is not None and card.next_day < today,
            "week": lambda card: card.next_day is not None and card.next_day <= today + WEEK,
            "none": lambda card: card.next_day is None,
        }
        has_day = rules.get(self.days.currentData())

        def is_wanted(card: ClientCard) -> bool:
            if only_open and not is_expecting(card.status, card.ended_on, today):
                return False
            return (has_day is None or has_day(card)) and (not chosen or card.status in chosen)

        return is_wanted

    def read(self) -> SavedFilter:
        """What the list is narrowed to now, without a name."""
        return SavedFilter(
            name="",
            text=self.line.text(),
            statuses=tuple(status for status, chip in self.chips.items() if chip.isChecked()),
            days=self.days.currentData(),
            only_open=bool(self.only_open.value()),
        )

    def apply(self, wanted: SavedFilter) -> None:
        """Narrow to what was kept."""
        self.line.setText(wanted.text)
        for status, chip in self.chips.items():
            chip.setChecked(status in wanted.statuses)
        self.days.setCurrentIndex(max(0, self.days.findData(wanted.days)))
        self.only_open.set_value(wanted.only_open)
        self._choose_open()

    def in_words(self) -> str:
        """What the list is narrowed to, for a paper."""
        now = self.read()
        words = [self._workspace.labels[Status(status)] for status in now.statuses]
        words += [self.days.currentText()] if now.days else []
        words += [self.only_open.box.text()] if now.only_open else []
        words += [now.text.strip()] if now.text.strip() else []
        return " · ".join(words)

    def show_count(self, shown: int, whole: int) -> None:
        """Say how many of how many are shown."""
        told = self.tr("%n client(s)", "", whole)
        if shown != whole:
            told = self.tr("{shown} of {whole} clients").format(shown=shown, whole=whole)
        if self.count.text() not in ("", told):
            announce(self, told)
        self.count.setText(told)
        self.clear_button.setVisible(shown != whole)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self._leave(event.key())
        ):
            return True
        return super().eventFilter(watched, event)

    def _leave(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self.clear()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return True
        return False

    def _choose_open(self) -> None:
        self._preferences.write(CLIENTS_ONLY_OPEN, "yes" if self.only_open.value() else "")
        self.changed.emit()

    def _make_line(self) -> QLineEdit:
        line = QLineEdit()
        make_filter(
            line, self.tr("Filter: name, situation, referrer…"), self.tr("Filter the clients")
        )
        icon = self._workspace.icons.icon("filter", self._workspace.theme["secondary"])
        line.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        line.setMinimumWidth(scale_px(200))
        line.setMaximumWidth(scale_px(420))
        line.installEventFilter(self)
        return line

    def _make_days(self) -> QuietCombo:
        combo = QuietCombo()
        for word, kind in (
            (self.tr("Any next date"), ""),
            (self.tr("Late"), "late"),
            (self.tr("Within a week"), "week"),
            (self.tr("No next date"), "none"),
        ):
            combo.addItem(word, kind)
        combo.setAccessibleName(self.tr("Next date"))
        combo.setMinimumContentsLength(17)
        return combo

    def _lay_out(self) -> None:
        first = WrapLayout(spacing=12, fill=True)
        for part in (self.line, self.days, self.only_open, self.saved.button, self.count):
            first.addWidget(part)
        first.addWidget(self.clear_button)
        chips = WrapLayout()
        for chip in self.chips.values():
            chips.addWidget(chip)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addLayout(first)
        box.addLayout(chips)
        name_combo(self.days, self.tr("Next date"))
