"""The status board: who stands where, and one move of a card to change it."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.models.enums import Status
from app.models.rules.text.names import fold_text, fold_texts
from app.services.caseload import clients
from app.services.caseload.attention import waiting_clients
from app.services.caseload.clients import ClientCard
from app.services.listing.shown_rows import ShownBoard, ShownCard
from app.ui.board.board_column import BoardColumn
from app.ui.board.column_model import ColumnModel
from app.ui.board.name_jump import NameJump
from app.ui.components.accessible import announce
from app.ui.components.basics import action, button, icon_button
from app.ui.components.fields import TickField
from app.ui.components.late_part import LatePart
from app.ui.components.lists.clear_button import FILTER_KEY, make_filter
from app.ui.components.lists.list_output import ListOutput
from app.ui.components.people.client_commands import ClientMenu, make_client_commands
from app.ui.components.people.move_bar import MoveBar
from app.ui.components.people.no_clients import offer_first_clients
from app.ui.components.wrap_layout import WrapLayout
from app.ui.foundation.page import Page
from app.ui.foundation.places import Act
from app.ui.foundation.preferences import FOLDED_COLUMNS, Preferences
from app.ui.foundation.theme import scale_px
from app.ui.foundation.workspace import PageName, Place, Workspace

ENDED_SHOWN = timedelta(days=90)


class BoardPage(Page):
    """Six columns of cards, one a status."""

    topics = clients.CARD_TOPICS

    def __init__(
        self, workspace: Workspace, *, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, parent)
        self._preferences = preferences
        self._cards: list[ClientCard] = []
        self._columns = {status: self._column(status) for status in Status}
        self._name_jump = NameJump(list(self._columns.values()), self.select)
        self._last = self._columns[Status.ACTIVE]
        self._filter = _FilterBar(workspace, self._narrow)
        self._filter.left.connect(self.focus_content)
        self._filter.hide()
        self._move_bar = LatePart("move", self._make_move_bar, hidden=True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._board())
        self._pages.addWidget(offer_first_clients(workspace))
        self.header_buttons = [
            button(workspace, self.tr("Filter"), self.toggle_filter, icon="filter"),
            button(workspace, self.tr("New client"), self._new_client, icon="add", name="primary"),
        ]
        workspace.writing(self.header_buttons[-1])
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 0, 20, 0)
        box.setSpacing(10)
        box.addWidget(self._filter)
        box.addWidget(self._pages, 1)
        box.addWidget(self._move_bar)
        self.output = ListOutput(workspace, self, self._collect)
        self._client_commands = make_client_commands(self, workspace, self._find_chosen)
        self.page_actions = [*self._actions(), *self.output.actions]
        self.paper_actions = self.output.actions
        for made in self.page_actions:
            self.addAction(made)

    def title(self) -> str:
        return self.tr("Status board")

    def refresh(self) -> None:
        self._cards = clients.cards(self.workspace.caseload)
        self._filter.offer(self._cards)
        self._show()

    def arrive(self, place: Place) -> None:
        if place.row_id is not None:
            self.select(place.row_id)

    def focus_content(self) -> None:
        """Put the keyboard on the cards, where there are some."""
        columns = [self._last, *self._columns.values()]
        shown = [c for c in columns if not c.cards.isHidden() and c.cards.model().rowCount()]
        (shown or columns)[0].cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def select(self, client_id: int) -> None:
        """Select a client's card wherever it is; a folded column is opened for it."""
        for column in self._columns.values():
            if column.select(client_id):
                column.set_folded(False)
                self._enter(column)
                column.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def filter_by(self, text: str) -> None:
        """Show only the cards with these words."""
        self._filter.type(text)

    def current_card(self) -> ClientCard | None:
        """The card that the keyboard is on."""
        return self._last.cards.current_card()

    def move_client(self, client_id: int, status: Status) -> None:
        """Move a client; the day and the reason can be filled in at once or later."""
        card = next(card for card in self._cards if card.id == client_id)

        def show_moved() -> None:
            self.refresh_now()
            self.select(client_id)

        self._move_bar.get().move_client(card, status, moved=show_moved)

    def _make_move_bar(self) -> MoveBar:
        made = MoveBar(self.workspace)
        made.left.connect(self.focus_content)
        return made

    def _column(self, status: Status) -> BoardColumn:
        model = ColumnModel(status, reading=self._reading, on_drop=self._drop)
        column = BoardColumn(self.workspace, model)
        model.setParent(column)
        column.set_folded(status in self._preferences.read(FOLDED_COLUMNS).split())
        column.folded.connect(self._remember_folded)
        column.cards.opened.connect(self._open)
        column.cards.moved.connect(self.move_client)
        column.cards.focused.connect(lambda: self._enter(column))
        column.cards.stepped.connect(lambda step: self._step(column, step))
        column.cards.customContextMenuRequested.connect(lambda at: self._menu(column, at))
        return column

    def _board(self) -> QWidget:
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for column in self._columns.values():
            row.addWidget(column, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        return scroll

    def _actions(self) -> list[QAction]:
        made = [
            action(self, self.tr("Open the client's file"), self._open_current, key="Ctrl+O"),
            *self._client_commands,
        ]
        moves = [self._move_action(number, status) for number, status in enumerate(Status, 1)]
        self.workspace.writing(*moves)
        made += moves
        made.append(action(self, self.tr("Filter the board"), self.toggle_filter, key=FILTER_KEY))
        return made

    def _move_action(self, number: int, status: Status) -> QAction:
        text = self.tr("Move to {status}").format(status=self.workspace.labels[status])
        return action(self, text, lambda: self._move_current(status), key=f"Ctrl+{number}")

    def _narrow(self) -> None:
        shown = self._show()
        told = self.tr("{shown} of {whole} cards").format(shown=shown, whole=len(self._cards))
        announce(self, told)

    def _show(self) -> int:
        """Show the cards that pass the filter, and give how many."""
        chosen = self._filter.filter_cards(self._cards)
        before, with_keyboard = self.current_card(), self._last.cards.hasFocus()
        by_status: dict[Status, list[ClientCard]] = {status: [] for status in self._columns}
        for card in chosen:
            by_status[card.status].append(card)
        for status, column in self._columns.items():
            column.show_cards(by_status[status])
        if with_keyboard and before is not None and self.current_card() is None:
            self.select(before.id)  # moved from elsewhere, as by Undo
        self._pages.setCurrentIndex(0 if self._cards else 1)
        return len(chosen)

    def _collect(self) -> ShownBoard:
        """The columns that are not folded, with the cards that pass the filter."""
        labels, today = self.workspace.labels, self.workspace.today

        def tell(card: ClientCard) -> ShownCard:
            rest = labels.resting_mark() if card.resting else ""
            about = " · ".join(filter(None, (rest, card.situation)))
            due = labels.due_words(card.next_day, today) if card.next_day else ""
            return ShownCard(card.name, about, due)

        chosen = self._filter.filter_cards(self._cards)
        return ShownBoard(
            title=self.title(),
            columns=tuple(
                (
                    labels.in_full(status),
                    tuple(tell(card) for card in chosen if card.status is status),
                )
                for status, column in self._columns.items()
                if not column.head.isChecked()
            ),
            narrowed=self._filter.in_words(),
        )

    def _drop(self, ids: list[int], status: Status) -> None:
        # After the drop has ended: the list that the drag began in is still busy with it.
        def move_all() -> None:
            for client_id in ids:
                self.move_client(client_id, status)

        QTimer.singleShot(0, self, move_all)

    def _enter(self, column: BoardColumn) -> None:
        if self._last is not column:
            self._last.cards.clearSelection()
            self._last = column

    def _remember_folded(self) -> None:
        folded_now = [s for s, column in self._columns.items() if column.head.isChecked()]
        self._preferences.write(FOLDED_COLUMNS, " ".join(folded_now))

    def _step(self, column: BoardColumn, step: int) -> None:
        columns = list(self._columns.values())
        row = column.cards.currentIndex().row()
        at = columns.index(column) + step
        while 0 <= at < len(columns):
            cards = columns[at].cards
            if cards.isVisible() and cards.model().rowCount():
                cards.select_row(min(max(row, 0), cards.model().rowCount() - 1))
                cards.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            at += step

    def make_menu(self, card: ClientCard) -> ClientMenu:
        """What can be done with a card, for the right button and the menu key."""
        commands = [self.page_actions[0], *self._client_commands]
        return ClientMenu(
            self, self.workspace, commands, card.status, self._move_current, keyed=True
        )

    def _menu(self, column: BoardColumn, at: QPoint) -> None:
        card = column.cards.current_card()
        if card is None:
            return
        menu = self.make_menu(card)
        menu.exec(column.cards.viewport().mapToGlobal(at))
        menu.deleteLater()

    def _open(self, client_id: int) -> None:
        self.workspace.go(PageName.CLIENT_FILE, client_id)

    def _find_chosen(self) -> int | None:
        card = self.current_card()
        return None if card is None else card.id

    def _open_current(self) -> None:
        card = self.current_card()
        if card is not None:
            self._open(card.id)

    def _move_current(self, status: Status) -> None:
        card = self.current_card()
        if card is not None:
            self.move_client(card.id, status)

    def _new_client(self) -> None:
        self.workspace.go(PageName.CLIENT_FILE, part=Act.NEW)

    def toggle_filter(self) -> None:
        """Show the filter, or clear and hide it."""
        if self._filter.isVisible():
            self._filter.clear()
        else:
            self._filter.show()
            self._filter.focus()

    def _reading(self, card: ClientCard) -> str:
        due = (
            self.workspace.labels.due_words(card.next_day, self.workspace.today)
            if card.next_day
            else ""
        )
        rest = self.workspace.labels.resting_mark() if card.resting else ""
        parts = (card.name, self.workspace.labels[card.status], rest, card.situation, due)
        return ", ".join(part for part in parts if part)


class _FilterBar(QFrame):
    """What the board is narrowed to; while it narrows anything it is in sight."""

    left = Signal()  # the keyboard goes back to the cards

    def __init__(self, workspace: Workspace, changed: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._workspace = workspace
        self._changed = changed
        self._cards: list[ClientCard] = []
        self._hay: dict[int, tuple[ClientCard, str]] = {}  # empty until something is filtered
        self._text = QLineEdit()
        make_filter(
            self._text, self.tr("Name, place, employer, referrer, tag…"), self.tr("Filter by text")
        )
        self._late = TickField(self.tr("Only where something waits"))
        self._recent = TickField(
            self.tr("Hide those ended over {days} days ago").format(days=ENDED_SHOWN.days)
        )
        self._text.setMinimumWidth(scale_px(220))
        row = WrapLayout(self, spacing=12, fill=True)
        row.setContentsMargins(12, 8, 8, 8)
        row.addWidget(self._text)
        row.addWidget(self._late)
        row.addWidget(self._recent)
        row.addWidget(
            icon_button(workspace, "close", self.tr("Clear the filter (Esc)"), self.clear)
        )
        self._text.textChanged.connect(changed)
        self._late.edited.connect(changed)
        self._recent.edited.connect(changed)
        for key, run in (
            ("Esc", self.clear),
            ("Return", self.left.emit),
            ("Enter", self.left.emit),
            ("Down", self.left.emit),
        ):
            shortcut = QShortcut(key, self, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def focus(self) -> None:
        self._text.setFocus()

    def type(self, text: str) -> None:
        self._text.setText(text)

    def offer(self, cards: list[ClientCard]) -> None:
        """Filter these cards."""
        self._cards = cards
        if self._hay:
            self._fold()

    def filter_cards(self, cards: list[ClientCard]) -> list[ClientCard]:
        """The cards that pass."""
        words = fold_text(self._text.text()).split()
        if words and not self._hay:
            self._fold()
        late, recent = self._late.value(), self._recent.value()
        for word in words:
            cards = [card for card in cards if word in self._hay[card.id][1]]
        if late:
            waiting = waiting_clients(self._workspace.caseload)
            cards = [card for card in cards if card.id in waiting]
        if recent:
            ended = self._workspace.today - ENDED_SHOWN
            cards = [card for card in cards if card.ended_on is None or card.ended_on >= ended]
        return cards

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Fold the words of the cards once: not at each key, nor for a card that is the same."""
        known = self._hay
        kept = {
            card.id: known[card.id]
            for card in self._cards
            if card.id in known and known[card.id][0] is card
        }
        other = [card for card in self._cards if card.id not in kept]
        folded = fold_texts([_find_words(card) for card in other])
        self._hay = kept | {card.id: (card, it) for card, it in zip(other, folded, strict=True)}

    def in_words(self) -> str:
        """What the board is narrowed to."""
        ticks = [tick.box.text() for tick in (self._late, self._recent) if tick.value()]
        return " · ".join(filter(None, (self._text.text().strip(), *ticks)))

    def clear(self) -> None:
        """Show everything again."""
        self._text.clear()
        self._late.set_value(False)
        self._recent.set_value(False)
        self._changed()
        self.left.emit()
        self.hide()


def _find_words(card: ClientCard) -> str:
    """What a card is found by."""
    words = (card.name, card.situation, card.referrer, card.municipality, card.goal, *card.tags)
    return " ".join(words)
