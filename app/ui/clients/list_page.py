"""All clients in one table: sort, filter, open."""

from collections import Counter
from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.models.enums import Phase, Status
from app.models.rules.status import is_expecting
from app.models.rules.text.names import sort_key
from app.services.caseload import clients
from app.services.caseload.clients import ClientCard
from app.ui.components.basics import (
    EmptyState,
    action,
    button,
    icon_button,
    make_clearable,
    secondary,
)
from app.ui.components.fields import TickField
from app.ui.components.move_bar import MoveBar
from app.ui.components.pills import StatusChip
from app.ui.components.table import TableView
from app.ui.components.table_model import Column, TableModel
from app.ui.foundation.page import Page
from app.ui.foundation.places import Act
from app.ui.foundation.preferences import CLIENTS_HIDDEN, CLIENTS_ONLY_OPEN, Preferences
from app.ui.foundation.workspace import PageName, Place, Workspace

STATUS_ORDER = {status: number for number, status in enumerate(Status)}
PHASE_ORDER = {phase: number for number, phase in enumerate(Phase)}


class ClientsPage(Page):
    """The table that the old sheet was, with the colours as icons and words."""

    topics = clients.CARD_TOPICS

    def __init__(
        self, workspace: Workspace, *, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, parent)
        self._preferences = preferences
        self._cards: list[ClientCard] = []
        self._columns = self._make_columns()
        model: TableModel[ClientCard] = TableModel(
            list(self._columns.values()), identity=lambda card: card.id
        )
        self.table: TableView[ClientCard] = TableView(model, self.tr("Clients"))
        self.table.opened.connect(lambda card: self._open(card.id))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.filter_line = self._filter_line()
        self.chips = {status: StatusChip(workspace, status) for status in Status}
        self.only_open = TickField(self.tr("Only open ones"))
        self.only_open.set_value(preferences.read(CLIENTS_ONLY_OPEN) == "yes")
        self.count = secondary()
        self.count.setWordWrap(False)
        self._move_bar = MoveBar(workspace)
        self._lay_out()
        self._hide_columns(preferences.read(CLIENTS_HIDDEN).split())
        self.filter_line.textChanged.connect(self._narrow)
        self.only_open.edited.connect(self._choose_open)
        for chip in self.chips.values():
            chip.toggled.connect(self._narrow)
        self.header_buttons = [
            button(workspace, self.tr("Columns"), self._show_columns, icon="down"),
            button(workspace, self.tr("New client"), self._new_client, icon="add", name="primary"),
        ]
        workspace.writing(self.header_buttons[-1])
        self.page_actions = self._actions()
        workspace.writing(self.page_actions[-1])
        self.addActions(self.page_actions)
        self._narrow()

    def title(self) -> str:
        return self.tr("Clients")

    def refresh(self) -> None:
        self._cards = clients.cards(self.workspace.caseload)
        counts = Counter(card.status for card in self._cards)
        for status, chip in self.chips.items():
            chip.show_count(counts[status])
        self.table.show_rows(self._cards)
        self._pages.setCurrentIndex(0 if self._cards else 1)
        self._show_count()

    def arrive(self, place: Place) -> None:
        if place.row_id is not None:
            self.table.select(place.row_id)
        elif self.table.current() is None:
            self.table.select_first()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.filter_line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self._leave_filter(event.key())
        ):
            return True
        return super().eventFilter(watched, event)

    def _make_columns(self) -> dict[str, Column[ClientCard]]:
        labels, workspace = self.workspace.labels, self.workspace
        late = self._icon("warning", "on_late")
        resting = self._icon("resting", "on_warning")
        status_icons = {
            status: self.workspace.icons.icon(f"status_{status}", colours.icon)
            for status, colours in self.workspace.theme.statuses.items()
        }
        return {
            "name": Column(
                self.tr("Name"), lambda card: card.name, lambda card: sort_key(card.name), width=164
            ),
            "status": Column(
                self.tr("Status"),
                lambda card: labels[card.status],
                lambda card: STATUS_ORDER[card.status],
                lambda card: status_icons[card.status],
                width=192,
            ),
            "situation": Column(
                self.tr("Situation"),
                self._situation,
                icon=lambda card: resting if card.resting else None,
                width=180,
                stretch=True,
            ),
            "referrer": Column(self.tr("Referrer"), lambda card: card.referrer, width=148),
            "started": Column(
                self.tr("Started"),
                lambda card: labels.day(card.started_on),
                lambda card: card.started_on,
                width=92,
            ),
            "phase": Column(
                self.tr("Phase"),
                lambda card: labels.maybe(card.phase),
                lambda card: None if card.phase is None else PHASE_ORDER[card.phase],
                width=150,
            ),
            "next": Column(
                self.tr("Next date"),
                lambda card: labels.due(card.next_day, workspace.today) if card.next_day else "",
                lambda card: card.next_day,
                lambda card: late if card.next_day and card.next_day < workspace.today else None,
                width=136,
            ),
            "outcome": Column(
                self.tr("Outcome"), lambda card: labels.maybe(card.outcome), width=116
            ),
        }

    def _situation(self, card: ClientCard) -> str:
        rest = self.workspace.labels.resting() if card.resting else ""
        return " · ".join(part for part in (rest, card.situation) if part)

    def _icon(self, name: str, meaning: str) -> QIcon:
        return self.workspace.icons.icon(name, self.workspace.theme[meaning])

    def _filter_line(self) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(self.tr("Filter: name, situation, referrer…"))
        line.setAccessibleName(self.tr("Filter the clients"))
        make_clearable(line)
        line.addAction(self._icon("filter", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        line.setMinimumWidth(280)
        line.setMaximumWidth(420)
        line.installEventFilter(self)
        return line

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(16)
        filters.addWidget(self.filter_line, 1)
        filters.addWidget(self.only_open)
        filters.addStretch(1)
        filters.addWidget(self.count)
        self.clear_button = icon_button(
            self.workspace, "close", self.tr("Clear the filter (Esc)"), self.clear_filter
        )
        filters.addWidget(self.clear_button)
        chips = QHBoxLayout()
        chips.setSpacing(8)
        for chip in self.chips.values():
            chips.addWidget(chip)
        chips.addStretch(1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty())
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 0, 20, 0)
        box.setSpacing(10)
        box.addLayout(filters)
        box.addLayout(chips)
        box.addWidget(self._pages, 1)
        box.addWidget(self._move_bar)

    def _empty(self) -> QWidget:
        ways = (
            button(
                self.workspace,
                self.tr("Import from Excel"),
                lambda: self.workspace.go(PageName.SETTINGS, part=Act.IMPORT),
                icon="import",
                name="primary",
            ),
            button(self.workspace, self.tr("New client"), self._new_client, icon="add"),
        )
        self.workspace.writing(*ways)
        return EmptyState(
            self.tr("No clients yet. Bring them in from your Excel sheet, or add the first one."),
            *ways,
        )

    def _actions(self) -> list[QAction]:
        return [
            action(self, self.tr("Open the client's file"), self._open_current, key="Ctrl+Return"),
            action(self, self.tr("Filter the clients"), self._focus_filter, key="Ctrl+F"),
            action(self, self.tr("Paste rows copied from a sheet"), self._paste, key="Ctrl+V"),
        ]

    def _paste(self) -> None:
        self.workspace.go(PageName.SETTINGS, part=Act.PASTE_CLIENTS)

    def clear_filter(self) -> None:
        """Show every client again."""
        self.filter_line.clear()
        for chip in self.chips.values():
            chip.setChecked(False)
        self.only_open.set_value(False)
        self._choose_open()

    def _narrow(self) -> None:
        chosen = {status for status, chip in self.chips.items() if chip.isChecked()}
        only_open, today = self.only_open.value(), self.workspace.today

        def passes(card: ClientCard) -> bool:
            if only_open and not is_expecting(card.status, card.ended_on, today):
                return False
            return not chosen or card.status in chosen

        self.table.narrow(self.filter_line.text(), passes)
        self._show_count()

    def _choose_open(self) -> None:
        self._preferences.write(CLIENTS_ONLY_OPEN, "yes" if self.only_open.value() else "")
        self._narrow()

    def _show_count(self) -> None:
        shown, whole = self.table.model().rowCount(), len(self._cards)
        if shown == whole:
            self.count.setText(self.tr("%n client(s)", "", whole))
        else:
            self.count.setText(
                self.tr("{shown} of {whole} clients").format(shown=shown, whole=whole)
            )
        self.clear_button.setVisible(shown != whole)

    def _focus_filter(self) -> None:
        self.filter_line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_line.selectAll()

    def _leave_filter(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self.clear_filter()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.table.current() is None:
                self.table.select_first()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _show_columns(self) -> None:
        self.columns_menu().exec(
            self.header_buttons[0].mapToGlobal(QPoint(0, self.header_buttons[0].height()))
        )

    def columns_menu(self) -> QMenu:
        """The choice of columns; what is hidden is remembered on this computer."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, (name, column) in enumerate(self._columns.items()):
            if name == "name":
                continue  # a row without its name says nothing
            choice = menu.addAction(column.title)
            choice.setCheckable(True)
            choice.setChecked(not self.table.isColumnHidden(number))
            choice.toggled.connect(lambda shown, name=name: self._show_column(name, shown=shown))
        return menu

    def _show_column(self, name: str, *, shown: bool) -> None:
        hidden = set(self._preferences.read(CLIENTS_HIDDEN).split())
        hidden = hidden - {name} if shown else hidden | {name}
        self._preferences.write(CLIENTS_HIDDEN, " ".join(sorted(hidden)))
        self._hide_columns(hidden)

    def _hide_columns(self, hidden: Collection[str]) -> None:
        for number, name in enumerate(self._columns):
            self.table.setColumnHidden(number, name in hidden)

    def _show_menu(self, at: QPoint) -> None:
        card = self.table.current()
        if card is None:
            return
        menu = QMenu(self)
        menu.addAction(self.page_actions[0])
        menu.addSeparator()
        for status in Status:
            text = self.tr("Move to {status}").format(status=self.workspace.labels[status])
            chosen = menu.addAction(text)
            chosen.setEnabled(status is not card.status)
            self.workspace.writing(chosen)
            chosen.triggered.connect(lambda _=False, to=status: self._move(card, to))
        menu.exec(self.table.viewport().mapToGlobal(at))
        menu.deleteLater()

    def _move(self, card: ClientCard, status: Status) -> None:
        self._move_bar.move_client(card, status, moved=self.refresh_now)

    def _open(self, client_id: int) -> None:
        self.workspace.go(PageName.CLIENT_FILE, client_id)

    def _open_current(self) -> None:
        card = self.table.current()
        if card is not None:
            self._open(card.id)

    def _new_client(self) -> None:
        self.workspace.go(PageName.CLIENT_FILE, part=Act.NEW)
