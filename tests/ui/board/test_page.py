"""The status board: every move by mouse has its key, and a move can be taken back."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.models.client import ClientFields, StatusChangeFields
from app.models.diary import EntryFields
from app.models.enums import Outcome, Status
from app.models.placement import PlacementFields
from app.services.caseload import clients
from app.services.caseload.clients import ClientCard
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.board import page as board_page
from app.ui.board.board_column import BoardColumn, CardList
from app.ui.board.page import BoardPage
from app.ui.components.people.move_bar import MoveBar
from app.ui.foundation.places import Act, OfClient
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.workspace import PageName, Place, Workspace
from tests.ui.conftest import Watcher, write

MOVE = Qt.DropAction.MoveAction
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def people(caseload: Caseload) -> dict[str, int]:
    """Three active ones, one in a measure, one that returned."""
    found = {}
    for name, status in (
        ("Aalto", Status.ACTIVE),
        ("Niemi", Status.ACTIVE),
        ("Öhman", Status.ACTIVE),
        ("Kallio", Status.IN_MEASURE),
        ("Salo", Status.RETURNED),
    ):
        fields = ClientFields(given_names="Kaisa", family_name=name, status=status)
        found[name] = clients.add(caseload, fields).new_row_id("client")
    return found


@pytest.fixture
def page(
    qtbot: QtBot, workspace: Workspace, preferences: Preferences, people: dict[str, int]
) -> BoardPage:
    return shown(qtbot, BoardPage(workspace, preferences=preferences))


def shown(qtbot: QtBot, page: BoardPage) -> BoardPage:
    qtbot.addWidget(page)
    page.resize(1280, 640)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.focus_content()
    return page


def columns(page: BoardPage) -> dict[Status, BoardColumn]:
    return {column.status: column for column in page.findChildren(BoardColumn)}


def cards(page: BoardPage, status: Status) -> CardList:
    return columns(page)[status].cards


def names(page: BoardPage, status: Status) -> list[str]:
    model = cards(page, status).model()
    return [model.index(row, 0).data().split()[0] for row in range(model.rowCount())]


def status_of(caseload: Caseload, client_id: int) -> Status:
    return next(card.status for card in clients.cards(caseload) if card.id == client_id)


def current(page: BoardPage) -> str:
    card = page.current_card()
    return "" if card is None else card.name.split()[0]


def focused_list() -> CardList:
    widget = QApplication.focusWidget()
    assert isinstance(widget, CardList)
    return widget


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def move_bar(page: BoardPage) -> MoveBar:
    return page.findChild(MoveBar)


# Drag and drop.


class Drag:
    """A card that is dragged over a list, as Qt tells it to the list's viewport."""

    def __init__(self, source: CardList, row: int) -> None:
        self.data = source.model().mimeData([source.model().index(row, 0)])

    def enter(self, target: CardList) -> bool:
        event = QDragEnterEvent(QPoint(30, 40), MOVE, self.data, LEFT, NONE)
        QApplication.sendEvent(target.viewport(), event)
        return event.isAccepted()

    def move(self, target: CardList) -> bool:
        event = QDragMoveEvent(QPoint(30, 60), MOVE, self.data, LEFT, NONE)
        QApplication.sendEvent(target.viewport(), event)
        return event.isAccepted()

    def leave(self, target: CardList) -> None:
        QApplication.sendEvent(target.viewport(), QDragLeaveEvent())

    def drop(self, target: CardList) -> None:
        event = QDropEvent(QPointF(30, 60), MOVE, self.data, LEFT, NONE)
        QApplication.sendEvent(target.viewport(), event)


def test_a_card_is_dragged_to_another_column(
    qtbot: QtBot, page: BoardPage, caseload: Caseload, people: dict[str, int]
) -> None:
    target = columns(page)[Status.REHAB_WORK]
    drag = Drag(cards(page, Status.ACTIVE), 1)
    assert drag.enter(target.cards)
    assert target.styleSheet()  # the column shows that it is the target
    assert drag.move(target.cards)
    drag.drop(target.cards)
    assert not target.styleSheet()
    qtbot.waitUntil(lambda: names(page, Status.REHAB_WORK) == ["Niemi"])
    assert status_of(caseload, people["Niemi"]) is Status.REHAB_WORK
    assert names(page, Status.ACTIVE) == ["Aalto", "Öhman"]
    assert current(page) == "Niemi"
    assert move_bar(page).isVisible()  # by mouse it asks what it asks by key


def test_a_drag_that_leaves_moves_nothing(
    page: BoardPage, caseload: Caseload, people: dict[str, int]
) -> None:
    target = columns(page)[Status.RETURNED]
    drag = Drag(cards(page, Status.ACTIVE), 0)
    drag.enter(target.cards)
    drag.leave(target.cards)
    assert not target.styleSheet()
    assert status_of(caseload, people["Aalto"]) is Status.ACTIVE


def test_a_card_dropped_where_it_was_stays_and_is_no_step(
    qtbot: QtBot, page: BoardPage, workspace: Workspace, people: dict[str, int]
) -> None:
    source = cards(page, Status.ACTIVE)
    drag = Drag(source, 0)
    drag.enter(source)
    drag.drop(source)
    with qtbot.waitCallback() as called:
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, called))
    assert names(page, Status.ACTIVE) == ["Aalto", "Niemi", "Öhman"]
    assert workspace.undo_stack.count() == 0


def test_text_from_elsewhere_is_not_taken(page: BoardPage) -> None:
    data = QMimeData()
    data.setText("1")
    event = QDragEnterEvent(QPoint(30, 40), MOVE, data, LEFT, NONE)
    QApplication.sendEvent(cards(page, Status.RETURNED).viewport(), event)
    assert not event.isAccepted()


# Keys.


def test_arrows_go_up_down_and_over_empty_columns(qtbot: QtBot, page: BoardPage) -> None:
    assert current(page) == "Aalto"
    press(qtbot, Qt.Key.Key_Down)
    assert current(page) == "Niemi"
    press(qtbot, Qt.Key.Key_Right)
    assert current(page) == "Kallio"
    press(qtbot, Qt.Key.Key_Right)
    assert current(page) == "Salo"
    press(qtbot, Qt.Key.Key_Right)
    assert current(page) == "Salo"
    press(qtbot, Qt.Key.Key_Left)
    press(qtbot, Qt.Key.Key_Left)
    assert current(page) == "Aalto"
    chosen = [c for c in columns(page).values() if c.cards.selectedIndexes()]
    assert len(chosen) == 1


@pytest.mark.parametrize(
    ("letter", "name"), [("n", "Niemi"), ("ö", "Öhman"), ("Ö", "Öhman"), ("a", "Aalto")]
)
def test_a_letter_jumps_to_the_name(qtbot: QtBot, page: BoardPage, letter: str, name: str) -> None:
    write(focused_list(), letter)
    assert current(page) == name


@pytest.mark.parametrize(
    ("letters", "name"),
    [
        ("k", "Kallio"),  # of another column than the keyboard is in
        ("ni", "Niemi"),  # the first letter is one of this column, the second is not
        ("oh", "Öhman"),  # a keyboard without the letter
        ("lll", "Aalto"),  # nobody: the card stays chosen
    ],
)
def test_letters_jump_to_the_name_in_any_column(
    qtbot: QtBot, page: BoardPage, people: dict[str, int], letters: str, name: str
) -> None:
    page.select(people["Aalto"])
    for letter in letters:
        write(focused_list(), letter)
    assert current(page) == name


def test_the_same_letter_again_goes_to_the_next_name(
    qtbot: QtBot, page: BoardPage, caseload: Caseload, workspace: Workspace
) -> None:
    for family, status in (("Nurmi", Status.RETURNED), ("Norros", Status.ACTIVE)):
        fields = ClientFields(family_name=family, status=status)
        workspace.do("", lambda fields=fields: clients.add(caseload, fields))
    page.refresh_now()
    went = []
    for _ in range(4):
        write(focused_list(), "n")
        went.append(current(page))
    assert sorted(went[:3]) == ["Niemi", "Norros", "Nurmi"]
    assert went[3] == went[0]


@pytest.mark.parametrize(("number", "status"), list(enumerate(Status, 1)))
def test_control_and_a_number_moves_the_chosen_card(
    qtbot: QtBot,
    page: BoardPage,
    caseload: Caseload,
    people: dict[str, int],
    number: int,
    status: Status,
) -> None:
    page.select(people["Kallio"])
    press(qtbot, Qt.Key(Qt.Key.Key_0.value + number), CTRL)
    assert status_of(caseload, people["Kallio"]) is status
    assert "Kallio" in names(page, status)
    assert current(page) == "Kallio"


def test_enter_opens_the_clients_file(
    qtbot: QtBot, page: BoardPage, people: dict[str, int], watcher: Watcher
) -> None:
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_O, CTRL)
    assert watcher.places == [Place(PageName.CLIENT_FILE, people["Niemi"])] * 2


def test_the_menu_offers_exactly_what_the_keys_do(qtbot: QtBot, page: BoardPage) -> None:
    found: list[tuple[str, str]] = []

    def look(menu: QMenu) -> None:
        for a in menu.actions():
            text, _, key = a.text().partition("\t")
            if text:
                found.append((text, key or a.shortcut().toString()))
        menu.close()

    while_open(look)
    source = focused_list()
    source.customContextMenuRequested.emit(QPoint(20, 20))
    about = ["Ctrl+O", "Ctrl+M", "", "Ctrl+R"]  # Ctrl+E is about nobody until a client is chosen
    assert [key for _, key in found] == [*about, *(f"Ctrl+{n}" for n in range(1, 7))]
    assert [text for text, _ in found][1:4] == [
        "New meeting",
        "New employer contact",
        "Final report",
    ]


def test_a_menu_does_not_offer_the_status_where_the_card_is(page: BoardPage) -> None:
    card = page.current_card()
    assert card is not None
    moves = [one for one in page.make_menu(card).actions() if one.text().startswith("Move")]
    assert [one.isEnabled() for one in moves] == [status is not card.status for status in Status]


def test_what_is_begun_from_a_card_is_about_its_client(
    page: BoardPage, workspace: Workspace, people: dict[str, int]
) -> None:
    watch = Watcher(workspace)
    page.select(people["Kallio"])
    card = page.current_card()
    assert card is not None
    for one in page.make_menu(card).actions()[1:4]:
        one.trigger()
    of_client = OfClient(people["Kallio"])
    assert watch.places == [
        Place(PageName.CLIENT_FILE, people["Kallio"], Act.NEW_MEETING),
        Place(PageName.EMPLOYERS, part=of_client),
        Place(PageName.REPORTS, part=of_client),
    ]


def test_the_menu_moves_the_card_it_was_opened_on(
    qtbot: QtBot, page: BoardPage, caseload: Caseload, people: dict[str, int]
) -> None:
    page.select(people["Öhman"])

    def choose(menu: QMenu) -> None:
        next(one for one in menu.actions() if "Ctrl+2" in one.text()).trigger()
        menu.close()

    while_open(choose)
    focused_list().customContextMenuRequested.emit(QPoint(20, 20))
    assert status_of(caseload, people["Öhman"]) is Status.IN_MEASURE


def while_open(act: Callable[[QMenu], None]) -> None:
    """Do this when a menu has opened."""

    def poll() -> None:
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            act(popup)
        else:
            QTimer.singleShot(5, poll)

    QTimer.singleShot(0, poll)


# What a move asks.


@pytest.mark.parametrize("status", [Status.HEALTH_CHECK, Status.REHAB_WORK, Status.RETURNED])
def test_a_move_asks_why_in_place_and_saves_by_itself(
    qtbot: QtBot, page: BoardPage, caseload: Caseload, people: dict[str, int], status: Status
) -> None:
    client_id = people["Kallio"]
    page.select(client_id)
    page.move_client(client_id, status)
    bar = move_bar(page)
    assert bar.isVisible()
    assert status_of(caseload, client_id) is status
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    write(QApplication.focusWidget(), "sai paikan keittiöltä")
    press(qtbot, Qt.Key.Key_Return)
    assert not bar.isVisible()
    assert focused_list() is cards(page, status)  # the keyboard is back on the moved card
    assert current(page) == "Kallio"
    moves = records.list_records(caseload, StatusChangeFields, client_id=client_id)
    assert moves[-1].fields.status is status
    assert moves[-1].fields.reason == "sai paikan keittiöltä"
    assert moves[-1].fields.day == caseload.today


def test_coming_back_asks_nothing_where_nothing_runs(
    page: BoardPage, people: dict[str, int]
) -> None:
    page.move_client(people["Kallio"], Status.ACTIVE)
    assert not move_bar(page).isVisible()


def test_a_move_with_its_measure_takes_four_keys_at_most(
    qtbot: QtBot, page: BoardPage, caseload: Caseload, people: dict[str, int]
) -> None:
    """A letter finds the card, a number moves it, and Enter ends what is typed."""
    keys = [
        lambda: press(qtbot, Qt.Key.Key_N),
        lambda: press(qtbot, Qt.Key.Key_2, CTRL),
        lambda: press(qtbot, Qt.Key.Key_Return),
    ]
    keys[0]()
    assert current(page) == "Niemi"
    keys[1]()
    write(QApplication.focusWidget(), "Kurssi")
    keys[2]()
    assert not move_bar(page).isVisible()
    found = records.list_records(caseload, PlacementFields, client_id=people["Niemi"])
    assert [one.fields.measure for one in found] == ["Kurssi"]
    assert status_of(caseload, people["Niemi"]) is Status.IN_MEASURE
    assert len(keys) <= 4


def test_undo_of_the_move_takes_its_questions_away(
    page: BoardPage, workspace: Workspace, caseload: Caseload, people: dict[str, int]
) -> None:
    page.move_client(people["Aalto"], Status.SUCCEEDED)
    assert move_bar(page).isVisible()
    workspace.undo_stack.undo()
    assert not move_bar(page).isVisible()
    assert status_of(caseload, people["Aalto"]) is Status.ACTIVE


def test_redo_moves_it_again(
    qtbot: QtBot, page: BoardPage, workspace: Workspace, people: dict[str, int]
) -> None:
    page.move_client(people["Aalto"], Status.REHAB_WORK)
    workspace.undo_stack.undo()
    qtbot.waitUntil(lambda: "Aalto" in names(page, Status.ACTIVE))
    workspace.undo_stack.redo()
    qtbot.waitUntil(lambda: "Aalto" in names(page, Status.REHAB_WORK))


# Folding, filter, counts, reading.


def test_a_folded_column_is_narrow_and_stays_folded_next_time(
    qtbot: QtBot, page: BoardPage, workspace: Workspace, preferences: Preferences
) -> None:
    column = columns(page)[Status.RETURNED]
    column.head.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert column.width() == 44
    assert not column.cards.isVisible()
    assert "1" in column.head.accessibleName()
    again = columns(shown(qtbot, BoardPage(workspace, preferences=preferences)))
    assert again[Status.RETURNED].head.isChecked()
    assert not again[Status.ACTIVE].head.isChecked()
    press(qtbot, Qt.Key.Key_Right)


def test_arrows_pass_by_a_folded_column(qtbot: QtBot, page: BoardPage) -> None:
    columns(page)[Status.IN_MEASURE].head.click()
    page.focus_content()
    press(qtbot, Qt.Key.Key_Right)
    assert current(page) == "Salo"


def test_a_card_that_is_found_or_moved_opens_its_folded_column(
    qtbot: QtBot, page: BoardPage, people: dict[str, int]
) -> None:
    """Else the keyboard lands on somebody else's card, who is moved by the next key."""
    head = columns(page)[Status.RETURNED].head
    head.click()
    page.select(people["Aalto"])
    page.move_client(people["Aalto"], Status.RETURNED)
    move_bar(page).left.emit()
    assert not head.isChecked()
    assert current(page) == "Aalto"
    assert focused_list() is cards(page, Status.RETURNED)
    head.click()
    page.select(people["Aalto"])
    assert focused_list() is cards(page, Status.RETURNED)


def test_a_heading_counts_what_it_shows(
    qtbot: QtBot, page: BoardPage, people: dict[str, int]
) -> None:
    def count(status: Status) -> str:
        return columns(page)[status].head.accessibleName().rpartition(": ")[2]

    assert [count(status) for status in Status] == ["3", "1", "0", "0", "0", "1"]
    page.move_client(people["Aalto"], Status.IN_MEASURE)
    assert (count(Status.ACTIVE), count(Status.IN_MEASURE)) == ("2", "2")


def test_the_filter_narrows_while_it_is_in_sight_and_esc_clears_it(
    qtbot: QtBot, page: BoardPage
) -> None:
    press(qtbot, Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    write(field, "ohm")
    assert [names(page, status) for status in Status] == [["Öhman"], [], [], [], [], []]
    assert field.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert field.text() == ""
    assert len(names(page, Status.ACTIVE)) == 3
    assert QApplication.focusWidget() is page._columns[Status.ACTIVE].cards


def test_nobodys_words_are_folded_before_something_is_filtered(
    page: BoardPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    folded: list[str] = []
    fold = board_page._find_words

    def count(card: ClientCard) -> str:
        folded.append(card.name)
        return fold(card)

    monkeypatch.setattr(board_page, "_find_words", count)
    page.refresh_now()
    assert folded == []
    page.filter_by("a")
    first = list(folded)
    assert len(first) == len(set(first)) == 5
    page.filter_by("ab")
    page.refresh_now()
    assert folded == first  # each card once


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down])
def test_from_the_filter_the_keyboard_goes_to_the_first_card_that_is_left(
    qtbot: QtBot, page: BoardPage, key: Qt.Key
) -> None:
    page.toggle_filter()
    write(QApplication.focusWidget(), "ohm")
    press(qtbot, key)
    assert QApplication.focusWidget() is page._columns[Status.ACTIVE].cards
    card = page.current_card()
    assert card is not None
    assert card.name.startswith("Öhman")


def test_only_late_ones(
    qtbot: QtBot, page: BoardPage, workspace: Workspace, caseload: Caseload, people: dict[str, int]
) -> None:
    for name, days in (("Niemi", -1), ("Aalto", 3)):
        day = caseload.today + timedelta(days=days)
        records.add(caseload, EntryFields(client_id=people[name], next_step="Soita", next_day=day))
    page.refresh_now()
    page.toggle_filter()
    next(
        tick for tick in page.findChildren(type(page._filter._late)) if tick.isVisible()
    ).box.click()
    assert names(page, Status.ACTIVE) == ["Niemi"]
    assert names(page, Status.RETURNED) == []


def test_those_ended_long_ago_can_be_hidden(
    page: BoardPage, caseload: Caseload, people: dict[str, int]
) -> None:
    for name, days in (("Salo", 91), ("Kallio", 90)):
        day = caseload.today - timedelta(days=days)
        records.edit(caseload, ClientFields, people[name], ended_on=day, outcome=Outcome.EMPLOYED)
    page.refresh_now()
    page.toggle_filter()
    page._filter._recent.box.click()
    assert names(page, Status.RETURNED) == []
    assert names(page, Status.IN_MEASURE) == ["Kallio"]


def test_a_screen_reader_says_name_status_and_what_waits(
    page: BoardPage, caseload: Caseload, people: dict[str, int]
) -> None:
    client_id = people["Aalto"]
    records.edit(caseload, ClientFields, client_id, situation="kielikurssi")
    clients.put_to_rest(caseload, client_id, since=caseload.today)
    day = caseload.today - timedelta(days=2)
    records.add(caseload, EntryFields(client_id=client_id, next_step="Soita", next_day=day))
    page.refresh_now()
    interface = QAccessible.queryAccessibleInterface(cards(page, Status.ACTIVE))
    assert interface.text(QAccessible.Text.Name) == "Active"
    assert interface.childCount() == 3
    child = interface.child(0)
    assert child.role() == QAccessible.Role.ListItem
    assert child.text(QAccessible.Text.Name) == (
        "Aalto Kaisa, Active, Resting, kielikurssi, 2 day(s) late"
    )


def test_what_is_chosen_stays_chosen_when_others_change(
    qtbot: QtBot, page: BoardPage, workspace: Workspace, caseload: Caseload, people: dict[str, int]
) -> None:
    page.select(people["Öhman"])
    new = ClientFields(family_name="Berg")
    workspace.do("", lambda: clients.add(caseload, new))
    qtbot.waitUntil(lambda: len(names(page, Status.ACTIVE)) == 4)
    assert current(page) == "Öhman"


def test_an_empty_board_offers_the_import_and_the_first_client(
    qtbot: QtBot, workspace: Workspace, preferences: Preferences, watcher: Watcher
) -> None:
    page = shown(qtbot, BoardPage(workspace, preferences=preferences))
    offered = [b for b in page.findChildren(QPushButton) if b.isVisible()]
    for button in offered:
        button.click()
    assert watcher.places == [
        Place(PageName.SETTINGS, part=Act.IMPORT),
        Place(PageName.CLIENT_FILE, part=Act.NEW),
    ]


def test_a_moved_card_stays_in_sight_when_the_bar_asks_about_it(
    qtbot: QtBot, page: BoardPage, caseload: Caseload
) -> None:
    for number in range(30):
        fields = ClientFields(given_names="A", family_name=f"Succeeded {number:02}")
        clients.add(caseload, fields.model_copy(update={"status": Status.SUCCEEDED}))
    fields = ClientFields(given_names="A", family_name="Succeeded 15b")
    moved = clients.add(caseload, fields).new_row_id("client")
    page.refresh_now()
    page.move_client(moved, Status.SUCCEEDED)
    cards = page._columns[Status.SUCCEEDED].cards
    qtbot.waitUntil(lambda: page._move_bar.isVisible())
    qtbot.waitUntil(
        lambda: cards.viewport().rect().contains(cards.visualRect(cards.currentIndex()))
    )
    assert page.current_card() is not None


def test_undo_of_a_move_takes_the_keyboard_back_with_the_card(
    qtbot: QtBot, page: BoardPage, workspace: Workspace, people: dict[str, int]
) -> None:
    page.select(people["Aalto"])
    page.move_client(people["Aalto"], Status.IN_MEASURE)
    assert page.current_card() is not None
    workspace.undo_stack.undo()
    page.refresh_now()
    card = page.current_card()
    assert card is not None
    assert card.id == people["Aalto"]
    assert page._columns[card.status].cards.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_folded_column_keeps_its_heading_at_the_top(
    qtbot: QtBot, page: BoardPage, key: Qt.Key
) -> None:
    column = page._columns[Status.REHAB_WORK]
    column.head.setFocus()
    qtbot.keyClick(column.head, key)
    assert column.cards.isHidden()
    qtbot.waitUntil(lambda: column.width() < 60)
    assert column.head.y() == page._columns[Status.ACTIVE].head.y()
