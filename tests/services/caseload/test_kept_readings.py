"""What is kept of each client is what the file holds, whatever was changed and however."""

from collections.abc import Callable
from datetime import timedelta
from random import Random
from typing import Any

from app.models.client import ClientFields, ConsentFields, RestFields
from app.models.diary import EntryFields
from app.models.employer import Employer, EmployerContactFields, EmployerFields
from app.models.enums import EntryKind, Phase, PlacementKind, Status, Topic
from app.models.placement import PlacementFields
from app.services.caseload import attention, clients, erasure
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.storage.kept_readings import MOST_TOUCHED, KeptReading, find_touched_clients
from app.services.storage.unit_of_work import Caseload, reapply, revert
from tests.conftest import FixedClock

STEPS = 60


def at_a_glance(caseload: Caseload) -> list[object]:
    """All that the window asks for after each change."""
    ahead = [caseload.today + time for time in (attention.AHEAD, attention.HORIZON)]
    return [
        clients.cards(caseload),
        clients.caseload_count(caseload),
        attention.count_waiting(caseload),
        attention.waiting_clients(caseload),
        attention.agenda(caseload),
        *(attention.list_due(caseload, day) for day in ahead),
    ]


def read_fresh(caseload: Caseload) -> list[object]:
    """The same, as it is read when the file has just been opened."""
    kept = dict(caseload.kept)
    caseload.kept.clear()
    found = at_a_glance(caseload)
    caseload.kept.clear()
    caseload.kept.update(kept)
    return found


class Coach:
    """Does at random what a coach does."""

    def __init__(self, caseload: Caseload, seed: int) -> None:
        self.caseload, self.chance = caseload, Random(seed)
        self.done: list[Change] = []
        self.undone: list[Change] = []

    def day(self, around: int = 40) -> Any:
        return self.caseload.today + timedelta(self.chance.randint(-around, around // 2))

    def client(self) -> int:
        return self.chance.choice(clients.cards(self.caseload)).id

    def someone(self) -> int | None:
        return self.chance.choice([None, self.client(), self.client()])

    def employer(self) -> int:
        return self.chance.choice(records.list_records(self.caseload, EmployerFields)).id

    def act(self) -> None:
        """One change, or the undoing of the last one."""
        ways = (self.add, self.move, self.note, self.note, self.contact, self.contact, self.place)
        more = (self.rest, self.phase, self.rename, self.tick, self.remove, self.undo, self.consent)
        made = self.chance.choice((*ways, *more))()
        if made:
            self.done.append(made)

    def add(self) -> Change:
        name = self.chance.choice(("Aalto", "Åberg", "Öhman", "Mäki"))
        fields = ClientFields(given_names="Aino", family_name=name, started_on=self.day(400))
        return clients.add(self.caseload, fields)

    def move(self) -> Change:
        return clients.move(self.caseload, self.client(), self.chance.choice(list(Status)))

    def note(self) -> Change:
        step = self.chance.choice(("", "soitto", "soitto 2 vk"))
        next_day = self.day() if step == "soitto" else None
        fields = EntryFields(
            client_id=self.someone(),
            day=self.day(),
            kind=self.chance.choice(list(EntryKind)),
            missed=self.chance.random() < 0.2,
            next_step=step,
            next_day=next_day,
        )
        return records.add(self.caseload, fields)

    def contact(self) -> Change:
        step = self.chance.choice(("", "tarjous", "kysy taas 3 vk"))
        fields = EmployerContactFields(
            employer_id=self.employer(),
            client_id=self.someone(),
            day=self.day(),
            next_step=step,
            next_day=self.day() if step == "tarjous" else None,
        )
        return records.add(self.caseload, fields)

    def place(self) -> Change:
        fields = PlacementFields(
            client_id=self.client(),
            employer_id=self.employer(),
            kind=self.chance.choice(list(PlacementKind)),
            started_on=self.day(),
            ended_on=self.chance.choice((None, self.day())),
        )
        return records.add(self.caseload, fields)

    def rest(self) -> Change:
        return clients.put_to_rest(
            self.caseload, self.client(), since=self.day(), review_day=self.day()
        )

    def phase(self) -> Change:
        phase = self.chance.choice(list(Phase))
        return clients.enter_phase(self.caseload, self.client(), phase, day=self.day())

    def consent(self) -> Change:
        fields = ConsentFields(client_id=self.client(), purpose="Kela", valid_until=self.day())
        return records.add(self.caseload, fields)

    def rename(self) -> Change:
        if self.chance.random() < 0.5:
            name = f"Kahvila {self.chance.randint(1, 99)}"
            return records.edit(self.caseload, EmployerFields, self.employer(), name=name)
        end = self.chance.choice((None, self.day()))
        return records.edit(self.caseload, ClientFields, self.client(), ended_on=end)

    def tick(self) -> Change:
        items = [item for item in attention.agenda(self.caseload) if item.tickable]
        if not items or (item := self.chance.choice(items)).client_id is None:
            return Change()
        if self.chance.random() < 0.5:
            return attention.put_off(self.caseload, item, self.day())
        return attention.tick_item(self.caseload, item)

    def remove(self) -> Change:
        kind: type[Any] = self.chance.choice((EntryFields, EmployerContactFields, RestFields))
        present = records.list_records(self.caseload, kind)
        if not present:
            return Change()
        return records.remove(self.caseload, kind, self.chance.choice(present).id)

    def undo(self) -> Change:
        if self.done:
            last = self.done.pop()
            revert(self.caseload, last)
            reapply(self.caseload, last)
            revert(self.caseload, last)
        return Change()


def test_after_any_change_what_is_kept_is_what_the_file_holds(caseload: Caseload) -> None:
    coach = Coach(caseload, 2)
    for _ in range(4):
        coach.add()
        records.add(caseload, EmployerFields(name="Kahvila"))
    for number in range(STEPS):
        coach.act()
        if number % 4 == 0:  # sometimes several changes lie between two looks
            assert at_a_glance(caseload) == read_fresh(caseload), number
    erasure.erase(caseload, coach.client())
    assert at_a_glance(caseload) == read_fresh(caseload)


def test_the_cards_of_the_others_are_the_same_objects(caseload: Caseload) -> None:
    coach = Coach(caseload, 1)
    for _ in range(5):
        coach.add()
    before = {card.id: card for card in clients.cards(caseload)}
    clients.move(caseload, 2, Status.RETURNED)
    after = {card.id: card for card in clients.cards(caseload)}
    assert [i for i in after if after[i] is not before[i]] == [2]


def test_after_one_change_only_that_client_is_read(caseload: Caseload) -> None:
    asked = []

    def read(connection: Any, wanted: Any) -> dict[int | None, int]:
        asked.append(wanted)
        return dict.fromkeys(wanted or [1, 2, 3], 0)

    for name in "abc":
        clients.add(caseload, ClientFields(given_names=name, family_name=name))
    kept: KeptReading[int] = KeptReading(caseload, read, find_touched_clients)
    kept.values()
    kept.values()
    assert asked == [None]
    clients.move(caseload, 2, Status.RETURNED)
    kept.values()
    assert asked == [None, {2}]
    kept.values()
    clients.log_opening(caseload, 3)
    kept.values()
    assert len(asked) == 2
    with (
        caseload.raw_connection() as connection
    ):  # past the unit of work: nobody knows what it changed
        connection.execute("UPDATE client SET goal = 'x' WHERE id = 3")
    kept.values()
    assert asked[2:] == [None]


def test_a_unit_that_is_not_committed_is_not_kept(caseload: Caseload) -> None:
    clients.add(caseload, ClientFields(given_names="a", family_name="a"))
    before = clients.cards(caseload)
    with caseload.unit() as unit:
        records.find_record(unit, ClientFields, 1).family_name = "b"
        unit.session.flush()
        assert [card.name for card in clients.cards(caseload)] == ["b a"]
    assert clients.cards(caseload) == before


def test_a_new_day_reads_everything(caseload: Caseload, clock: FixedClock) -> None:
    clients.add(caseload, ClientFields(given_names="a", family_name="a"))
    records.add(
        caseload,
        EntryFields(client_id=1, day=caseload.today, next_step="x", next_day=caseload.today),
    )
    assert at_a_glance(caseload) == read_fresh(caseload)
    clock.now += timedelta(days=1)
    assert at_a_glance(caseload) == read_fresh(caseload)


def test_a_limit_of_the_coach_counts_at_once(caseload: Caseload) -> None:
    start = caseload.today - timedelta(days=30)
    clients.add(caseload, ClientFields(given_names="a", family_name="a"), day=start)
    at_a_glance(caseload)
    attention.write_limit(caseload, "silent_days", 200)
    assert at_a_glance(caseload) == read_fresh(caseload)


def test_an_import_reads_everything_once(caseload: Caseload) -> None:
    at_a_glance(caseload)
    rows = [{"given_names": "a", "family_name": str(i)} for i in range(MOST_TOUCHED + 5)]
    with caseload.unit() as unit:
        from app.models.client import Client

        unit.insert(Client, rows)
        unit.insert(Employer, [{"name": "x"}])
        assert Topic.CLIENTS in unit.commit().topics
    assert at_a_glance(caseload) == read_fresh(caseload)


def test_other_days_and_single_clients_are_read_as_they_are(caseload: Caseload) -> None:
    coach = Coach(caseload, 3)
    for _ in range(5):
        coach.add()
        records.add(caseload, EmployerFields(name="Kahvila"))
    for _ in range(60):
        coach.act()
    whole = attention.list_due(caseload, caseload.today + timedelta(days=365))
    picked: Callable[[int], list[attention.AttentionItem]] = lambda one: attention.list_due(  # noqa: E731
        caseload, caseload.today + timedelta(days=365), clients=[one]
    )
    for card in clients.cards(caseload):
        assert picked(card.id) == [item for item in whole if item.client_id == card.id]


def test_what_is_worked_out_is_made_again_only_after_a_change(caseload: Caseload) -> None:
    first = clients.add(caseload, ClientFields(given_names="a", family_name="a"))
    counted = clients.caseload_count(caseload)
    records.add(caseload, EmployerFields(name="Kahvila"))  # of no client
    assert clients.caseload_count(caseload) is counted
    clients.cards(caseload).clear()  # what is handed out is the caller's own
    assert len(clients.cards(caseload)) == 1
    revert(caseload, first)
    assert clients.caseload_count(caseload) is not counted
    assert at_a_glance(caseload) == read_fresh(caseload)
