"""A large fictional caseload for the benchmarks: the same one each time."""

from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from sqlmodel import SQLModel

from app.models.client import Client, PhaseStep, StatusChange
from app.models.diary import Entry
from app.models.employer import Employer, EmployerContact
from app.models.enums import PlacementKind, Status
from app.models.placement import Placement
from app.services.storage.unit_of_work import Caseload
from app.services.vault import opening

_GIVEN = "Aino Veera Kirsi Åsa Östen Risto Sirpa Kalle Leena Ilkka Raija Äijö Örjan Mikaela"
_FAMILY = "Halo Kangas Mäki-Petä Öhman Åberg Lind Koivu Virta Korho Äijä Salme Nygård Saari Karja"
_ENDINGS = ("", "la", "nen", "mäki", "lahti", "salo")
_WORDS = """
    asiakas työnantaja tapaaminen työkokeilu palkkatuki sovittiin soitettiin hakemus haastattelu
    siivousala keittiö varasto puutarha osa-aika kokoaika vahvuudet osaaminen tavoite suunnitelma
    Kela etuus lääkäri terveystarkastus verkosto perhe äiti aamuvuoro iltavuoro matka auto bussi
    ja että mutta koska seuraava viikko kuukausi kesä syksy talvi kevät jatko sopimus esihenkilö
    """
_TABLES = (Employer, Client, StatusChange, PhaseStep, Placement, EmployerContact, Entry)
ROWS_AT_ONCE = 20_000


def build(folder: Path, *, clients: int, entries_each: int) -> Caseload:
    """A temporary encrypted caseload of so many clients, each with so many diary entries."""
    caseload = opening.temporary(folder)
    fill(caseload, clients=clients, entries_each=entries_each)
    return caseload


def fill(
    caseload: Caseload, *, clients: int, entries_each: int, steps_each: int | None = None
) -> None:
    """Put so many fictional clients into a caseload, each with so many diary entries.

    Every third entry agrees a next step. Of a client's steps only the last `steps_each` still
    wait; without that every second one does, which no coach leaves so.
    """
    random = Random(20261203)
    given, vocabulary = _GIVEN.split(), _WORDS.split()
    families = [start + end for start in _FAMILY.split() for end in _ENDINGS]
    today = caseload.today
    rows = _Rows(caseload)

    def words(count: int) -> str:
        return " ".join(random.choices(vocabulary, k=count))

    for i in range(1, 101):
        rows.add(Employer, id=i, name=f"{words(1)} Oy {i}")
    for i in range(1, clients + 1):
        start = today - timedelta(days=random.randrange(700))
        name = {"given_names": random.choice(given), "family_name": random.choice(families)}
        status = random.choice(list(Status))
        more = {"goal": words(6), "notes": words(20), "status": status, "started_on": start}
        rows.add(Client, id=i, **name, **more)
        rows.add(StatusChange, client_id=i, status=status, day=start)
        rows.add(PhaseStep, client_id=i, day=start)
        place = {"client_id": i, "employer_id": 1 + i % 100, "started_on": start}
        rows.add(Placement, **place, kind=PlacementKind.MEASURE, measure="Työkokeilu")
        rows.add(EmployerContact, client_id=i, employer_id=1 + i % 100, day=start, note=words(9))
        steps = range(0, entries_each, 3)
        waiting = set(steps[::-1][:steps_each]) if steps_each is not None else set(steps[1::2])
        for k in range(entries_each):
            rows.add(
                Entry,
                client_id=i,
                day=start + timedelta(days=7 * k),
                note=words(25),
                next_step=words(3) if k % 3 == 0 else "",
                next_day=start + timedelta(days=7 * k + 7) if k % 3 == 0 else None,
                next_done=k % 3 == 0 and k not in waiting,
            )
    rows.write()


class _Rows:
    """Rows on their way into the file, many a statement and without lines of the log."""

    def __init__(self, caseload: Caseload) -> None:
        self._caseload = caseload
        self._waiting: dict[type[SQLModel], list[dict[str, Any]]] = {}
        self._count = 0

    def add(self, table: type[SQLModel], **values: Any) -> None:
        """Take up a row; many are written at once."""
        self._waiting.setdefault(table, []).append(values)
        self._count += 1
        if self._count == ROWS_AT_ONCE:
            self.write()

    def write(self) -> None:
        """Write what waits, each table after those that it links to."""
        with self._caseload.unit() as unit:
            for table in _TABLES:
                unit.insert(table, self._waiting.get(table, []))
            unit.session.commit()
        self._waiting, self._count = {}, 0
