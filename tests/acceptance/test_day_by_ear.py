"""The day again in the real program through AT-SPI: what a screen reader sets and presses."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields
from app.models.placement import PlacementFields
from app.services.caseload import clients
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.services.vault import opening
from tests.acceptance import drive_day
from tests.acceptance.machine import SCREEN, Machine

HEAR = Path(__file__).with_name("hear_day.py")
READER = "/usr/bin/python3"
BUS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))
LINES = (*drive_day.LINES, "käynti Satamahuolto Sari +7", "käynti Kahvila Kulma Halonen 30 min")
BESIDE = """
"$1" -m app "$2" --language fi &
program=$!
"$3" "$4" "$5" "$6"
status=$?
kill $program 2>/dev/null
exit $status
"""


def missing() -> str:
    """What this machine lacks for it; empty where nothing is."""
    for command in ("xvfb-run", "dbus-run-session"):
        if shutil.which(command) is None:
            return command
    if not any(place.exists() for place in BUS):
        return "at-spi2-core"
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    done = subprocess.run([READER, "-c", asked], capture_output=True, check=False)
    return "" if done.returncode == 0 else "python3-gi with gir1.2-atspi-2.0"


LACKING = missing() if sys.platform == "linux" else "Linux"
pytestmark = pytest.mark.skipif(bool(LACKING), reason=f"this machine has no {LACKING}")


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    made = Machine(tmp_path_factory.mktemp("ear"))
    drive_day.fill(made.file).close()
    return made


@pytest.fixture(scope="module")
def day(machine: Machine) -> dict[str, Any]:
    """What was heard, and which controls had no name."""
    beside = ["sh", "-c", BESIDE, "sh", sys.executable, machine.file, READER, HEAR]
    words = [*beside, drive_day.PASSPHRASE, json.dumps(LINES)]
    return machine.listen(
        ["dbus-run-session", "--", *SCREEN, *map(str, words)],
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
    )


@pytest.fixture(scope="module")
def kept(machine: Machine, day: dict[str, Any]) -> Iterator[Caseload]:
    """The file as the day has left it."""
    opened = opening.open_with_passphrase(machine.file, drive_day.PASSPHRASE)
    yield opened
    opened.close()


def client_of(caseload: Caseload, name: str) -> int:
    return next(card.id for card in clients.cards(caseload) if card.name == name)


def test_the_entries_are_in_the_file(kept: Caseload) -> None:
    rows = [row.fields for row in records.list_records(kept, EntryFields)]
    assert len(rows) == 1 + 1 + len(drive_day.LINES)
    assert rows[0].next_done
    missed = [row for row in rows if row.missed]
    assert [row.client_id for row in missed] == [client_of(kept, "Rae Kalle")]


def test_the_visits_are_in_the_log(kept: Caseload) -> None:
    rows = [row.fields for row in records.list_records(kept, EmployerContactFields)]
    assert [(row.employer_id, row.client_id) for row in rows] == [(1, None), (2, 1)]


def test_the_cards_are_moved_and_the_questions_answered(kept: Caseload) -> None:
    for name, status in (
        ("Niemi Sanna", "health_check"),
        ("Heikkilä Jari", "in_measure"),
        ("Laaksonen Petra", "succeeded"),
    ):
        assert clients.card(kept, client_of(kept, name)).status == status
    (job,) = records.list_records(kept, PlacementFields, kind="job")
    assert job.fields.job_title == "kahvilatyöntekijä"


def test_a_text_that_was_set_is_saved(kept: Caseload) -> None:
    fields = records.get(kept, ClientFields, client_of(kept, "Öhman Björn"))
    assert fields.phone == "040 765 4321"


def test_what_is_done_is_announced(day: dict[str, Any]) -> None:
    told = "\n".join(day["heard"])
    for words in (
        "Tallennettu",
        "Kirjattiin",
        "siirrettiin: Onnistunut",
        "Kumottu: ",
        "Halonen Veera",
    ):
        assert words in told


def test_everything_has_a_name_and_the_windows_are_windows(day: dict[str, Any]) -> None:
    assert day["nameless"] == {page: [] for page in day["nameless"]}
    assert "frame" in day["frames"]


def test_a_card_has_its_actions_and_a_page_its_heading(day: dict[str, Any]) -> None:
    moves = ["in_measure", "succeeded", "health_check", "rehab_work", "returned"]
    assert day["cards"]["actions"] == ["Toggle", "Open", *(f"Move: {one}" for one in moves)]
    assert "Tilannetaulu" in day["headings"]
