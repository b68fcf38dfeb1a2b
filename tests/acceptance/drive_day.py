"""Drives the real window through a coach's day, with the keyboard alone.

Run by `test_day.py` in a process of its own: FOLDER. Prints what came of it, and how many keys
each of the five commonest jobs took; free text, such as a note, is not counted.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields, EmployerFields, EmployerPersonFields
from app.models.enums import Status
from app.models.placement import PlacementFields
from app.services.caseload import attention, clients
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.ui.foundation.workspace import PageName
from app.ui.shell.main_window import MainWindow
from tests import caseloads
from tests.acceptance.driver import ALT, CONTROL, NONE, PASSPHRASE, Driver, Key, Program

NAMES = (
    "Veera Halonen",
    "Petra Laaksonen",
    "Mikko Pelkonen",
    "Raija Mäki-Petäjä",
    "Kalle Rae",
    "Sanna Niemi",
    "Emma Söderholm",
    "Łukasz Kowalski",
    "Jari Heikkilä",
)
LINES = (
    "soitto Laaksonen palkkatuki 20 min huomenna seuranta",
    "tapaaminen Mäki-Petäjän kanssa 1,5 h toimistolla",
    "viesti Lukaszille pe vastaus",
    "möte Emma 30 min i morgon ring",
    "call Niemi 10 min next monday follow-up",
    "verkostotapaaminen Heikkilä 90 min",
    "muistiinpano Halonen haluaa vaihtaa alaa",
    "etuusneuvonta Pelkonen 45 min",
    "pika-apu haastattelu 30 min",
    "Rae ei tullut +7 uusi aika",
)


class CountingDriver(Driver):
    """Hands that count their keys; what is written with `say` is free text and is not counted."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.keys: Counter[str] = Counter()
        self._job = ""

    @contextmanager
    def job(self, name: str) -> Iterator[None]:
        """Count for this job until it is done."""
        self._job = name
        yield
        self._job = ""

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.keys[self._job] += 1
        super().press(key, modifiers)

    def write(self, text: str) -> None:
        self.keys[self._job] += len(text)
        super().write(text)

    def say(self, text: str) -> None:
        """Write free text."""
        super().write(text)


class Day:
    """The window, the hands, and what is noted on the way."""

    def __init__(self, driver: CountingDriver, window: MainWindow) -> None:
        self.driver, self.window = driver, window
        self.caseload: Caseload = window.workspace.caseload
        self.troubles: list[str] = []
        window.workspace.troubled.connect(self.troubles.append)

    def line(self, text: str) -> None:
        """One line from wherever one is."""
        self.driver.press(Key.Key_G, CONTROL)
        self.driver.wait(lambda: self._dialog() is not None)
        self.driver.say(text)
        self.driver.press(Key.Key_Return)
        self.driver.wait(lambda: self._dialog() is None)
        self.driver.activate(self.window)

    def find(self, letters: str) -> None:
        """Open what the search finds first."""
        self.driver.press(Key.Key_K, CONTROL)
        self.driver.write(letters)
        self.driver.press(Key.Key_Return)

    def find_on_board(self, letters: str) -> None:
        """Choose somebody's card."""
        self.driver.press(Key.Key_K, CONTROL)
        self.driver.write(letters)
        self.driver.press(Key.Key_Return, CONTROL)
        self.driver.wait(lambda: self.window.place and self.window.place.page is PageName.BOARD)

    def tab_to(self, name: str) -> None:
        """Press Tab until the field of that name has the keyboard."""
        for _ in range(60):
            if _name_of(self.driver.app.focusWidget()) == name:
                return
            self.driver.press(Key.Key_Tab)
        raise LookupError(name)

    def client_id(self, name: str) -> int:
        return next(card.id for card in clients.cards(self.caseload) if card.name == name)

    def wait_for_status(self, name: str, status: Status) -> None:
        """Let the program go on until somebody's card has been moved."""
        client_id = self.client_id(name)
        self.driver.wait(lambda: clients.card(self.caseload, client_id).status is status)

    def entries(self, name: str) -> list[EntryFields]:
        """What the diary holds about somebody, the newest last."""
        found = records.list_records(self.caseload, EntryFields, client_id=self.client_id(name))
        return [record.fields for record in sorted(found, key=lambda record: record.id)]

    def _dialog(self) -> QWidget | None:
        shown = self.driver.app.activeWindow()
        return shown if isinstance(shown, QDialog) and shown.isVisible() else None


def main(folder: Path) -> dict[str, Any]:
    caseload = fill(folder / "caseload.db")
    program = Program(caseload.path, language="fi", theme="light")
    driver = CountingDriver(program.app)
    day = Day(driver, program.open(caseload))
    told: dict[str, Any] = {}
    for part in (follow_up, type_lines, visit, move, add_client, count_keys):
        told |= part(day)
    told |= {"keys": dict(driver.keys), "troubles": day.troubles}
    program.close()
    return told


def fill(path: Path) -> Caseload:
    """A small caseload, and something that was agreed for today."""
    caseload = caseloads.create(path, PASSPHRASE)
    for name in NAMES:
        given, family = name.rsplit(" ", 1)
        fields = ClientFields(given_names=given, family_name=family, started_on=caseload.today)
        clients.add(caseload, fields)
    for name in ("Satamahuolto Oy", "Kahvila Kulma"):
        records.add(caseload, EmployerFields(name=name))
    records.add(caseload, EmployerPersonFields(employer_id=1, name="Sari Satama"))
    agreed = EntryFields(client_id=3, day=caseload.today, next_step="soita", note="Sovittu")
    agreed = agreed.model_copy(update={"next_day": caseload.today})
    records.add(caseload, agreed)
    return caseload


def follow_up(day: Day) -> dict[str, Any]:
    """What was agreed for today is done in its place on the first page."""
    day.driver.press(Key.Key_0, ALT)
    waiting = attention.count_waiting(day.caseload)
    day.tab_to("Mitä valitulle asialle tehtiin")
    day.driver.say("soitettu, jatko +14")
    day.driver.press(Key.Key_Return)
    done = day.entries("Pelkonen Mikko")
    return {
        "waited": [waiting, attention.count_waiting(day.caseload)],
        "follow_up": [done[0].next_done, done[-1].kind, _ahead(day, done[-1])],
    }


def type_lines(day: Day) -> dict[str, Any]:
    """Ten entries, one of them a meeting that was missed."""
    before = len(records.list_records(day.caseload, EntryFields))
    for text in LINES:
        day.line(text)
    missed = day.entries("Rae Kalle")[-1]
    note = day.entries("Halonen Veera")[-1]
    return {
        "entries": len(records.list_records(day.caseload, EntryFields)) - before,
        "missed": [missed.missed, missed.next_step, _ahead(day, missed)],
        "note": [note.kind, note.note],
    }


def visit(day: Day) -> dict[str, Any]:
    """Two visits to employers: one as a line, one in the bar of the employer log."""
    day.line("käynti Satamahuolto Sari +7")
    with day.driver.job("employer contact"):
        day.driver.press(Key.Key_E, CONTROL)
        day.driver.write("kah")
        day.driver.press(Key.Key_Down)
        day.driver.press(Key.Key_Return)
        day.driver.press(Key.Key_Tab)
        day.driver.press(Key.Key_Tab)
        day.driver.write("halo")
        day.driver.press(Key.Key_Tab)
        day.driver.say("harjoittelupaikka")
        day.driver.press(Key.Key_Return)
    rows = records.list_records(day.caseload, EmployerContactFields)
    found = [record.fields for record in sorted(rows, key=lambda record: record.id)]
    names = {r.id: r.fields.name for r in records.list_records(day.caseload, EmployerFields)}
    return {
        "visits": [
            [names[one.employer_id], one.person_id, one.client_id, one.subject] for one in found
        ],
        "employers": len(names),
    }


def move(day: Day) -> dict[str, Any]:
    """Three moves, one of them somebody's first day at work."""
    with day.driver.job("move"):
        day.driver.press(Key.Key_1, ALT)
        day.driver.write("n")
        day.driver.press(Key.Key_4, CONTROL)
        day.driver.say("terveys mietityttää")
        day.driver.press(Key.Key_Return)
    day.wait_for_status("Niemi Sanna", Status.HEALTH_CHECK)
    day.find_on_board("heikk")
    day.driver.press(Key.Key_2, CONTROL)
    day.driver.say("Työkokeilu")
    day.driver.press(Key.Key_Return)
    day.wait_for_status("Heikkilä Jari", Status.IN_MEASURE)
    day.find_on_board("laakso")
    day.driver.press(Key.Key_3, CONTROL)
    day.driver.say("kahvilatyöntekijä")
    day.driver.press(Key.Key_Return)
    day.wait_for_status("Laaksonen Petra", Status.SUCCEEDED)
    jobs = records.list_records(day.caseload, PlacementFields)
    waiting = attention.list_due(day.caseload, day.caseload.today + timedelta(days=7))
    worker = day.client_id("Laaksonen Petra")
    return {
        "statuses": {
            name: clients.card(day.caseload, day.client_id(name)).status
            for name in ("Niemi Sanna", "Heikkilä Jari", "Laaksonen Petra")
        },
        "jobs": sorted([row.fields.kind, row.fields.job_title] for row in jobs),
        "after_start": sorted({item.why for item in waiting if item.client_id == worker}),
    }


def add_client(day: Day) -> dict[str, Any]:
    """A new client on the phone, and what was said."""
    day.driver.press(Key.Key_N, CONTROL)
    day.driver.wait(lambda: _shows_no_row(day, PageName.CLIENT_FILE))
    day.driver.say("Öhman")
    day.driver.press(Key.Key_Tab)
    day.driver.say("Björn")
    day.driver.press(Key.Key_Return)
    day.driver.wait(lambda: day.window.place and day.window.place.row_id)
    day.line("soitto 15 min toiveena varastotyö")
    called = day.entries("Öhman Björn")[-1]
    return {"new_client": [called.kind, called.minutes, called.note]}


def count_keys(day: Day) -> dict[str, Any]:
    """The other jobs of the five: find somebody, write a note, record a meeting with what next."""
    with day.driver.job("find"):
        day.find("hei")
    found = day.window.place
    with day.driver.job("note"):
        day.find("pel")
        day.line("muutti Kotkaan")
    with day.driver.job("meeting"):
        day.find("kowa")
        day.driver.press(Key.Key_M, CONTROL)
        day.driver.say("Tavattiin kirjastossa.")
        day.driver.press(Key.Key_Tab)
        day.driver.say("lähetä hakemus")
        day.driver.press(Key.Key_Tab)
        day.driver.write("+7")
        day.driver.press(Key.Key_Tab)
    note, met = day.entries("Pelkonen Mikko")[-1], day.entries("Kowalski Łukasz")[-1]
    return {
        "found": found is not None and found.row_id == day.client_id("Heikkilä Jari"),
        "plain_note": [note.kind, note.note],
        "meeting": [met.kind, met.note, met.next_step, _ahead(day, met)],
    }


def _ahead(day: Day, entry: EntryFields) -> int | None:
    """In how many days the next step is to be taken."""
    return (entry.next_day - day.caseload.today).days if entry.next_day else None


def _shows_no_row(day: Day, page: PageName) -> bool:
    place = day.window.place
    return place is not None and place.page is page and place.row_id is None


def _name_of(widget: QWidget | None) -> str:
    return widget.accessibleName() if isinstance(widget, QLineEdit) else ""


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))
