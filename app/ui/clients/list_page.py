"""All clients in one table: sort, filter, open."""

from collections import Counter
from collections.abc import Collection

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.models.enums import Status
from app.services.caseload import clients
from app.services.caseload.clients import ClientCard
from app.services.listing.shown_rows import ShownRows
from app.ui.clients.listing.client_columns import HIDDEN_AT_FIRST, make_columns
from app.ui.clients.listing.client_filters import ClientFilters
from app.ui.clients.listing.several_bar import SeveralBar
from app.ui.components.basics import action, button
from app.ui.components.late_part import LatePart
from app.ui.components.lists.clear_button import FILTER_KEY
from app.ui.components.lists.list_output import ListOutput
from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import TableModel
from app.ui.components.people.client_commands import ClientMenu, make_client_commands
from app.ui.components.people.move_bar import MoveBar
from app.ui.components.people.no_clients import offer_first_clients
from app.ui.foundation.page import Page
from app.ui.foundation.places import Act
from app.ui.foundation.preferences import CLIENTS_HIDDEN, Preferences
from app.ui.foundation.workspace import PageName, Place, Workspace


class ClientsPage(Page):
    """The table that the old sheet was, with the colours as icons and words."""

    topics = clients.CARD_TOPICS

    def __init__(
        self, workspace: Workspace, *, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, parent)
        self._preferences = preferences
        self._cards: list[ClientCard] = []
        self._columns = make_columns(workspace)
        model: TableModel[ClientCard] = TableModel(
            list(self._columns.values()), identity=lambda card: card.id
        )
        self.table: TableView[ClientCard] = TableView(model, self.tr("Clients"), several=True)
        self.table.opened.connect(lambda card: self._open(card.id))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.filters = ClientFilters(workspace, preferences)
        self.filters.changed.connect(self._narrow)
        self.filters.left.connect(self._enter_table)
        self._move_bar = LatePart("move", lambda: MoveBar(workspace), hidden=True)
        self.several_bar = LatePart("several", self._make_several_bar, hidden=True)
        self.table.numbered.connect(self._show_several)
        self.output = ListOutput(workspace, self, self._collect)
        self.output.follow(self.table, self.tr("Clients"))
        self._lay_out()
        self._hide_columns(self._read_hidden())
        self.header_buttons = [
            button(workspace, self.tr("Columns"), self._show_columns, icon="down"),
            button(workspace, self.tr("New client"), self._new_client, icon="add", name="primary"),
        ]
        workspace.writing(self.header_buttons[-1])
        self._client_commands = make_client_commands(self, workspace, self._find_chosen)
        self.page_actions = self._actions()
        workspace.writing(self.page_actions[-1])
        self.page_actions += self.output.actions
        self.paper_actions = self.output.actions
        self.addActions(self.page_actions)
        self._narrow()

    def title(self) -> str:
        return self.tr("Clients")

    def refresh(self) -> None:
        self._cards = clients.cards(self.workspace.caseload)
        counts = Counter(card.status for card in self._cards)
        for status, chip in self.filters.chips.items():
            chip.show_count(counts[status])
        self.table.show_rows(self._cards)
        self._pages.setCurrentIndex(0 if self._cards else 1)
        self._show_count()

    def arrive(self, place: Place) -> None:
        if place.row_id is not None:
            self.table.select(place.row_id)
        elif self.table.current_row() is None:
            self.table.select_first()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(offer_first_clients(self.workspace))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 0, 20, 0)
        box.setSpacing(10)
        box.addWidget(self.filters)
        box.addWidget(self._pages, 1)
        box.addWidget(self.several_bar)
        box.addWidget(self._move_bar)

    def _actions(self) -> list[QAction]:
        return [
            action(self, self.tr("Open the client's file"), self._open_current, key="Ctrl+Return"),
            *self._client_commands,
            action(self, self.tr("Filter the clients"), self.filters.begin, key=FILTER_KEY),
            action(self, self.tr("Paste rows copied from a sheet"), self._paste, key="Ctrl+V"),
        ]

    def _paste(self) -> None:
        self.workspace.go(PageName.SETTINGS, part=Act.PASTE_CLIENTS)

    def _narrow(self) -> None:
        self.table.narrow(self.filters.line.text(), self.filters.passes())
        self._show_count()

    def _show_count(self) -> None:
        self.filters.show_count(self.table.model().rowCount(), len(self._cards))

    def _enter_table(self) -> None:
        if self.table.current_row() is None:
            self.table.select_first()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _collect(self) -> ShownRows:
        """What is in sight, with what it is narrowed to in words."""
        return self.table.collect_rows(self.tr("Clients"), self.filters.in_words())

    def _show_several(self, count: int) -> None:
        if count > 1:
            tags = clients.list_tags(self.workspace.caseload)
            self.several_bar.get().show_chosen(self.table.list_chosen(), tags)
        elif self.several_bar.part is not None:
            self.several_bar.part.hide()

    def _make_several_bar(self) -> SeveralBar:
        made = SeveralBar(self.workspace)
        made.left.connect(self._choose_one)
        return made

    def _choose_one(self) -> None:
        card = self.table.current_row()
        if card is not None:
            self.table.select(card.id)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

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
        hidden = set(self._read_hidden())
        hidden = hidden - {name} if shown else hidden | {name}
        shown_too = {f"+{name}" for name in HIDDEN_AT_FIRST if name not in hidden}
        self._preferences.write(CLIENTS_HIDDEN, " ".join(sorted(hidden | shown_too)))
        self._hide_columns(hidden)

    def _read_hidden(self) -> list[str]:
        """What is hidden; a name after a + is shown though it is hidden at first."""
        kept = self._preferences.read(CLIENTS_HIDDEN).split()
        return [
            *(name for name in kept if not name.startswith("+")),
            *(name for name in HIDDEN_AT_FIRST if f"+{name}" not in kept and name not in kept),
        ]

    def _hide_columns(self, hidden: Collection[str]) -> None:
        for number, name in enumerate(self._columns):
            self.table.setColumnHidden(number, name in hidden)

    def make_menu(self, card: ClientCard) -> ClientMenu:
        """What can be done with a row, for the right button and the menu key."""
        commands = [self.page_actions[0], *self._client_commands]
        return ClientMenu(
            self, self.workspace, commands, card.status, lambda to: self._move(card, to)
        )

    def _show_menu(self, at: QPoint) -> None:
        card = self.table.current_row()
        if card is None:
            return
        menu = self.make_menu(card)
        menu.exec(self.table.viewport().mapToGlobal(at))
        menu.deleteLater()

    def _move(self, card: ClientCard, status: Status) -> None:
        self._move_bar.get().move_client(card, status, moved=self.refresh_now)

    def _open(self, client_id: int) -> None:
        self.workspace.go(PageName.CLIENT_FILE, client_id)

    def _find_chosen(self) -> int | None:
        card = self.table.current_row()
        return None if card is None else card.id

    def _open_current(self) -> None:
        card = self.table.current_row()
        if card is not None:
            self._open(card.id)

    def _new_client(self) -> None:
        self.workspace.go(PageName.CLIENT_FILE, part=Act.NEW)
