"""A caseload with a passphrase, cheap to open; and a keyring that lives in memory."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend

from app.services.storage.unit_of_work import Caseload, Clock
from app.services.vault import integrity, opening, slots
from app.services.vault.keyring_entry import SystemKeyring
from tests import caseloads
from tests.notes import keep_notes_in

LOWEST_EFFORT = slots.Effort(memory=19 * 1024, passes=1, lanes=1)


@dataclass(frozen=True)
class Made:
    """A closed caseload and its passphrase."""

    path: Path
    passphrase: str
    clock: Clock

    @property
    def slot_path(self) -> Path:
        return slots.slot_path_of(self.path)

    def open(self) -> Caseload:
        return opening.open_with_passphrase(self.path, self.passphrase, clock=self.clock)


@pytest.fixture
def make(tmp_path: Path, clock: Clock) -> Callable[[str], Made]:
    def made(name: str) -> Made:
        path, passphrase = tmp_path / name / "caseload.db", f"neljä sanaa {name}"
        caseloads.create(path, passphrase, clock=clock, effort=LOWEST_EFFORT).close()
        return Made(path, passphrase, clock)

    return made


@pytest.fixture
def made(make: Callable[[str], Made]) -> Made:
    return make("oma")


@contextmanager
def visited(made: Made) -> Iterator[Caseload]:
    """The caseload as the window uses it, from opening to a clean end."""
    before = integrity.inspect_before_open(made.path)
    caseload = made.open()
    beginning = integrity.begin(caseload, before)
    assert beginning.older is None
    yield caseload
    integrity.close_and_note(caseload)


def visit(made: Made, *, choose: bool = True) -> integrity.Beginning:
    """Open and close a caseload as the window does; `choose`: also go on with an older one."""
    before = integrity.inspect_before_open(made.path)
    caseload = made.open()
    beginning = integrity.begin(caseload, before)
    if beginning.older is None or choose:
        integrity.accept_older(caseload)
        integrity.close_and_note(caseload)
    caseload.close()
    return beginning


class MemoryBackend(KeyringBackend):
    """A keyring in memory."""

    priority = 0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop((service, username), None)


@pytest.fixture
def backend() -> MemoryBackend:
    return MemoryBackend()


@pytest.fixture
def ring(backend: MemoryBackend) -> SystemKeyring:
    return SystemKeyring(backend)


@pytest.fixture(autouse=True)
def _own_notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What this computer remembers of a caseload begins anew with each test."""
    keep_notes_in(monkeypatch, tmp_path / "state")
