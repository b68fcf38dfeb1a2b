"""The criteria of caseloads of every shape, each figure counted a second time by hand.

Rows are drawn so that every edge of the definitions is met: no day, no end, a start on the first
day and one on the day after the last, leave, rest, quick help, support that is no longer wanted.
"""

from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from app.models.client import (
    ClientFields,
    JobWishFields,
    NetworkPersonFields,
    PhaseStepFields,
    RestFields,
    StatusChangeFields,
)
from app.models.criteria import WorkWeekFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.enums import (
    ContactMaker,
    ContactWay,
    EntryKind,
    EntryPlace,
    EntryWay,
    Hours,
    JobContract,
    Outcome,
    Phase,
    PlacementKind,
    Sector,
    Status,
    Subsidy,
    Term,
)
from app.models.fields import Fields
from app.models.placement import PlacementChangeFields, PlacementFields
from app.services.figures import criteria
from app.services.storage import records, settings
from app.services.storage.unit_of_work import Caseload
from app.services.vault import opening
from tests.conftest import FixedClock
from tests.services.figures.criteria_by_hand import ByHand, Hand

PERIODS = (
    (date(2026, 5, 1), date(2026, 10, 31)),
    (date(2026, 6, 3), date(2026, 9, 16)),  # Wednesdays, in the middle of months
    (date(2026, 9, 1), date(2026, 9, 30)),
    (date(2026, 8, 4), date(2026, 8, 9)),  # no whole week, no whole month
)
WORDS = ("Leipuri", " leipuri", "KOKKI", "Kokki", "Siivous", "")
SHAPES = range(12)


class Draw:
    """Rows of a caseload, drawn by one number: the same each time."""

    def __init__(self, seed: int) -> None:
        self.random, self.rows = Random(seed), list[Fields]()
        self.people, self.employers, self.placements = 2 + seed * 3, 1 + seed % 5, 0

    def maybe(self, chance: float) -> bool:
        return self.random.random() < chance

    def day(self, *, sure: float = 0.93) -> date | None:
        """A day about the periods; now and then on their very edges, or none."""
        if not self.maybe(sure):
            return None
        if self.maybe(0.2):
            edge = self.random.choice([day for period in PERIODS for day in period])
            return edge + timedelta(days=self.random.choice((-31, -30, -29, -8, -7, -1, 0, 1, 7)))
        return date(2026, 3, 1) + timedelta(days=self.random.randrange(260))

    def span(self) -> dict[str, date | None]:
        first = self.day(sure=0.85)
        length = timedelta(days=self.random.choice((0, 1, 6, 27, 28, 40, 90)))
        ends = first + length if first and self.maybe(0.4) else None
        return {"started_on": first, "ended_on": ends}

    def one(self, kind: Any, *, none: float = 0.2) -> Any:
        return None if self.maybe(none) else self.random.choice(list(kind))

    def client(self) -> int:
        return self.random.randint(1, self.people)

    def fill(self) -> list[Fields]:
        random = self.random
        for number in range(self.people):
            fields: dict[str, Any] = {
                "referrer": random.choice(("Itse", "TE-toimisto", "te-toimisto ", ""))
            }
            status = random.choice(list(Status))
            fields["municipality"] = random.choice(("Heinola", " heinola", "Sysmä", ""))
            fields["outcome"] = self.one(Outcome, none=0.5)
            self.rows.append(
                ClientFields(family_name=f"A{number}", status=status, **fields, **self.span())
            )
        for number in range(self.employers):
            sector = self.one(Sector)
            self.rows.append(
                EmployerFields(name=f"T{number}", industry=random.choice(WORDS), sector=sector)
            )
        for who in range(1, self.people + 1):
            self.of_client(who)
        for number in range(26):
            if self.maybe(0.3):
                monday = date(2026, 5, 4) + timedelta(weeks=number)
                looked = monday if self.maybe(0.8) else None
                mark = WorkWeekFields(
                    monday=monday, leave=self.maybe(0.4), looked_through_on=looked
                )
                self.rows.append(mark)
        return self.rows

    def of_client(self, who: int) -> None:
        if self.maybe(0.15):  # quick help alone
            kind = EntryKind.POP_UP if self.maybe(0.5) else EntryKind.QUICK_HELP
            self.rows.append(EntryFields(client_id=who, kind=kind, day=self.day()))
            return
        for _ in range(self.random.randrange(4)):
            self.rows.append(self.job(who))
            self.change_last_job(who)
        for _ in range(self.random.randrange(18)):
            self.rows.append(self.entry(who))
        for _ in range(self.random.randrange(6)):
            self.rows += [self.contact(who), self.contact(None), self.entry(None)]
        for _ in range(self.random.randrange(3)):
            self.rows += [self.wish(who), self.move(who)]
        for phase in Phase:
            if self.maybe(0.4):
                self.rows.append(PhaseStepFields(client_id=who, phase=phase, day=self.day()))
        if self.maybe(0.3):
            span = self.span()
            rest = {"since": span["started_on"], "until": span["ended_on"]}
            self.rows.append(RestFields(client_id=who, **rest))
        if self.maybe(0.5):
            service = self.random.choice(("Sosiaalipalvelut", "  ", ""))
            self.rows.append(NetworkPersonFields(client_id=who, name="M", service=service))

    def job(self, who: int) -> Fields:
        kind = PlacementKind.MEASURE if self.maybe(0.2) else PlacementKind.JOB
        return PlacementFields(
            client_id=who,
            kind=kind,
            employer_id=self.one(range(1, self.employers + 1)),
            job_title=self.random.choice(WORDS),
            industry=self.random.choice(WORDS),
            hours=self.one(Hours),
            term=self.one(Term),
            first_job=self.maybe(0.2),
            contract=self.one(JobContract, none=0.6),
            subsidy=self.one(Subsidy, none=0.5),
            end_reason="Päättyi" if self.maybe(0.15) else "",
            end_cause="Muutto" if self.maybe(0.1) else "",
            end_heard_on=self.day(sure=0.15),
            support_until=self.day(sure=0.2),
            **self.span(),
        )

    def change_last_job(self, who: int) -> None:
        self.placements += 1
        for _ in range(self.random.randrange(4)):
            self.change(who)

    def change(self, who: int) -> None:
        """A change in the last job, and often a talk on benefits on its day or beside it."""
        day = self.day()
        self.rows.append(
            PlacementChangeFields(
                placement_id=self.placements,
                client_id=who,
                day=day,
                weekly_hours=self.random.choice((12, 20.5, 37.5, None)),
                rest_days="ke" if self.maybe(0.3) else "",
                benefits_on=self.day(sure=0.3),
            )
        )
        if day and self.maybe(0.6):
            talked = day + timedelta(days=self.random.choice((-20, -1, 0, 1)))
            self.rows.append(EntryFields(client_id=who, kind=EntryKind.BENEFITS_TALK, day=talked))

    def entry(self, who: int | None) -> Fields:
        return EntryFields(
            client_id=who,
            kind=self.random.choice(list(EntryKind)),
            day=self.day(),
            place=self.one(EntryPlace, none=0.5),
            way=self.one(EntryWay, none=0.5),
            minutes=self.random.choice((0, 15, 45, 60)) if self.maybe(0.9) else None,
            missed=self.maybe(0.15),
            with_whom="Työllisyysalue, Maija" if self.maybe(0.3) else "",
        )

    def contact(self, who: int | None) -> Fields:
        return EmployerContactFields(
            employer_id=self.random.randint(1, self.employers),
            client_id=who,
            day=self.day(),
            way=self.random.choice(list(ContactWay)),
            made_by=self.random.choice(list(ContactMaker)),
            minutes=30 if self.maybe(0.9) else None,
            job_type=self.random.choice(WORDS),
            subject=self.random.choice(("Palkkatuki", "palkkatuki.", "Työkokeilu", "")),
        )

    def wish(self, who: int) -> Fields:
        span = self.span()
        return JobWishFields(
            client_id=who,
            job_type=self.random.choice(WORDS),
            employer_id=self.one(range(1, self.employers + 1), none=0.7),
            since=span["started_on"],
            until=span["ended_on"],
        )

    def move(self, who: int) -> Fields:
        status = self.random.choice(list(Status))
        return StatusChangeFields(client_id=who, status=status, day=self.day())


def fill(caseload: Caseload, rows: list[Fields]) -> None:
    with caseload.unit() as unit:
        for one in rows:
            unit.add(records.row_of(one))
        unit.commit()


@pytest.fixture(scope="module", params=SHAPES)
def drawn(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("drawn")
    opened = opening.temporary(folder / "caseload", clock=FixedClock())
    fill(opened, Draw(request.param).fill())
    yield opened
    opened.close()


@pytest.mark.parametrize("period", PERIODS)
def test_every_figure_is_what_its_definition_says(
    drawn: Caseload, period: tuple[date, date]
) -> None:
    settings.write(drawn, criteria.FULL_TIME, "0.8")
    by_hand = ByHand(drawn, *period, full_time=0.8)
    found = criteria.review(drawn, since=period[0], until=period[1])
    told = {one["number"]: one for one in criteria.document(drawn, found, str)}
    counted = {
        number: Hand(
            one["figure"],
            one["n"],
            one["proposal"],
            frozenset((gap["field"], gap["table"], gap["id"]) for gap in one["missing"]),
        )
        for number, one in told.items()
    }
    assert counted == by_hand.count()
    assert told[21]["figure_without_subsidy"] == by_hand.without_subsidy()
