"""kill -9 at a random moment of each kind of work, and what must be true afterwards.

`python -m tests.faults.kills 1000` runs that many over all kinds; the ordinary tests run a seeded
few. A child is forked from this process, so that a kill costs a tenth of a second.
"""

import os
import random
import re
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.employer import EmployerFields
from app.services import errors, importing
from app.services.caseload import clients, erasure
from app.services.storage import migrations, records
from app.services.storage.keys import MasterKey
from app.services.storage.unit_of_work import Caseload
from app.services.vault import checking, integrity, opening, rekeying, slots
from app.services.vault.backups import listing, making, restoring, verifying
from tests import caseloads

LOW = slots.Effort(memory=19 * 1024, passes=1, lanes=1)
FIRST = "ensimmäinen hyvä salalause"
SECOND = "toinen aivan eri salalause"
ROWS = 150
SHEET = Path(__file__).parents[2] / "resources" / "demo" / "seurantataulukko.xlsx"
Tell = Callable[[str], None]
BEGUN = "begun"  # told when the file is open; only then does the time to the kill begin


@dataclass
class Place:
    """A folder with a caseload, and what a kind of work remembers about it."""

    folder: Path
    notes: dict[str, object] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        return self.folder / "caseload.db"

    def open(self, *passphrases: str) -> Caseload:
        for passphrase in passphrases or (FIRST, SECOND):
            try:
                return opening.open_with_passphrase(self.path, passphrase)
            except errors.WrongKey:
                continue
        raise AssertionError("neither passphrase opens the file")


def prepared(template: Path, folder: Path) -> Place:
    """A copy of the template caseload."""
    shutil.copytree(template, folder)
    return Place(folder)


def template(folder: Path) -> Path:
    """A small caseload with a client to erase and a backup to restore."""
    caseload = caseloads.create(folder / "caseload.db", FIRST, effort=LOW)
    with caseload.unit() as unit:
        for number in range(ROWS):
            unit.add(records.row_of(EmployerFields(name=f"Alussa {number}", notes="x" * 400)))
        unit.commit()
    made = clients.add(caseload, ClientFields(given_names="Poistettava", family_name="Henkilö"))
    for number in range(20):
        records.add(
            caseload, EntryFields(client_id=made.new_row_id("client"), note=f"n{number} " * 40)
        )
    making.make(caseload)
    records.add(caseload, EmployerFields(name="Varmuuskopion jälkeen"))
    caseload.close()
    return folder


# What the killed child does; each acknowledges what is done.


def save(place: Place, tell: Tell) -> None:
    caseload = place.open()
    tell(BEGUN)
    for number in range(400):
        records.add(caseload, EmployerFields(name=f"Uusi {number}"))
        tell(f"Uusi {number}")


def passphrase(place: Place, tell: Tell) -> None:
    caseload = place.open()
    tell(BEGUN)
    for number in range(40):
        chosen = (SECOND, FIRST)[number % 2]
        tell(f"to {chosen}")
        opening.set_passphrase(caseload, chosen, effort=LOW)
        tell(f"is {chosen}")


def rekey(place: Place, tell: Tell) -> None:
    caseload = place.open()
    tell(BEGUN)
    for _ in range(10):
        fresh = MasterKey.generate()
        tell(f"to {fresh.text()}")
        rekeying.rekey(caseload, FIRST, fresh, effort=LOW)
        tell(f"is {fresh.text()}")


def backup(place: Place, tell: Tell) -> None:
    caseload = place.open()
    tell(BEGUN)
    for _ in range(10):
        tell(making.make(caseload).path.name)


def restore(place: Place, tell: Tell) -> None:
    backup_file = listing.list_backups(listing.folder_of(place.path))[0].path
    master = verifying.key_by_passphrase(backup_file, FIRST)
    tell(BEGUN)
    for _ in range(4):
        restoring.restore(backup_file, master, place.path)
        tell("restored")


def import_sheet(place: Place, tell: Tell) -> None:
    caseload = place.open()
    tell(BEGUN)
    plan = importing.propose(importing.read_workbook(SHEET))
    importing.apply(caseload, plan, lambda _done, _total: None)
    tell("imported")


def migrate(place: Place, tell: Tell) -> None:
    caseload = place.open()
    tell(BEGUN)
    more = "CREATE TABLE more (id INTEGER PRIMARY KEY, name TEXT);" + "".join(
        f"INSERT INTO more (name) VALUES ('{number}');" for number in range(3000)
    )
    with caseload.raw_connection() as connection:
        migrations.migrate(connection, [*migrations.steps(), more])
        tell("migrated")


def erase(place: Place, tell: Tell) -> None:
    caseload = place.open()
    tell(BEGUN)
    erasure.erase(caseload, 1)
    tell("erased")


# What must be true when the next start opens the file.


def after_save(_place: Place, caseload: Caseload, told: list[str]) -> None:
    found = {row.fields.name for row in records.list_records(caseload, EmployerFields)}
    assert set(told) <= found, "an acknowledged change is lost"
    assert len(found - set(told)) <= ROWS + 2, "more than one unacknowledged change"


def after_passphrase(place: Place, _caseload: Caseload, told: list[str]) -> None:
    opens = [word for word in (FIRST, SECOND) if _opens(place, word)]
    assert len(opens) == 1, "both passphrases open the file, or neither does"
    if told and told[-1].startswith("is "):
        assert opens == [told[-1][3:]], "an acknowledged passphrase is lost"
    if not told:
        assert opens == [FIRST]


def after_rekey(place: Place, caseload: Caseload, told: list[str]) -> None:
    assert caseload.master is not None
    known = {line.split()[1] for line in told[-2:]}
    assert not told or caseload.master.text() in known or len(told) == 1
    assert opening.has_passphrase(caseload)
    if told and told[-1].startswith("is"):
        assert caseload.master.text() == told[-1].split()[1]


def after_backup(place: Place, caseload: Caseload, told: list[str]) -> None:
    made = listing.list_backups(listing.folder_of(place.path))
    names = {one.path.name for one in made}
    assert set(told[-1:]) <= names
    assert caseload.master is not None
    for one in made[:2]:
        assert verifying.check(one.path, caseload.master, place.path).ok
    others = {file.name for file in listing.folder_of(place.path).iterdir()} - names
    assert not others, others


def after_restore(place: Place, caseload: Caseload, told: list[str]) -> None:
    found = {row.fields.name for row in records.list_records(caseload, EmployerFields)}
    later = "Varmuuskopion jälkeen" in found
    assert not (told and later), "restored, and then not"
    asides = sorted(place.folder.glob("caseload-before-restore-*.db"))
    if not later:
        assert asides, "the file that was there is gone"
    assert len(found) == ROWS + later


def after_import(_place: Place, caseload: Caseload, told: list[str]) -> None:
    count = len(clients.cards(caseload))
    assert count > 1 or not told, "an acknowledged import is lost"
    assert count == 1 or count > 40, "half an import"


def after_migration(_place: Place, caseload: Caseload, told: list[str]) -> None:
    with caseload.raw_connection() as connection:
        version = migrations.version(connection)
        tables = connection.execute("SELECT name FROM sqlite_master WHERE name = 'more'").fetchall()
        count = connection.execute("SELECT count(*) FROM more").fetchone()[0] if tables else 0
    assert (version, count) in {(migrations.LATEST, 0), (migrations.LATEST + 1, 3000)}
    assert not told or count


def after_erasure(_place: Place, caseload: Caseload, told: list[str]) -> None:
    gone = not clients.cards(caseload)
    entries = len(records.list_records(caseload, EntryFields))
    assert entries == (0 if gone else 20), "half an erasure"
    assert gone or not told


KINDS: dict[
    str, tuple[Callable[[Place, Tell], None], Callable[[Place, Caseload, list[str]], None], float]
] = {
    "save": (save, after_save, 0.4),
    "passphrase": (passphrase, after_passphrase, 0.5),
    "rekey": (rekey, after_rekey, 0.9),
    "backup": (backup, after_backup, 0.9),
    "restore": (restore, after_restore, 0.6),
    "import": (import_sheet, after_import, 0.7),
    "migration": (migrate, after_migration, 0.05),
    "erasure": (erase, after_erasure, 0.3),
}


def kill_once(kind: str, place: Place, after: float) -> list[str]:
    """Do the work, kill it after so many seconds, start anew and look. Gives what was told."""
    told = _killed(KINDS[kind][0], place, after, begun=True)
    look(kind, place, told)
    return told


def look(kind: str, place: Place, told: list[str]) -> None:
    """Start anew: the file is whole, what was told is there, and nothing is left lying about."""
    caseload = start_again(place, kind)
    try:
        if kind != "migration":
            health = checking.check(caseload)
            assert health.ok, health.problems
        KINDS[kind][1](place, caseload, told)
    finally:
        caseload.close()
    if kind != "migration":  # this program does not go on with the made-up version
        assert not strays(place), f"nobody clears away {strays(place)}"


def strays(place: Place) -> list[str]:
    """What lies in the folder and is none of the files that a caseload has when it is closed.

    A journal that begins with a zero is a finished one, or one that was never begun: SQLite writes
    over it the next time.
    """
    journal = place.folder / "caseload.db-journal"
    assert not journal.exists() or not any(journal.read_bytes()[:1]), "not played back"
    known = re.compile(
        r"caseload\.(db|db-journal|keys|keys\.prev)|caseload-before-restore-\d+\.(db|keys)"
        r"|backups/caseload-[\d-]+\.rinnalla"
        # Nothing here has seen the file before, so nobody can tell whose journal that was.
        r"|caseload-before-recovery\.(db|db-journal)"
        r"|caseload\.db\.lock"  # of the one that was killed; the next opening takes it over
    )
    files = (file for file in place.folder.rglob("*") if file.is_file())
    names = [file.relative_to(place.folder).as_posix() for file in files]
    folders = [one.name for one in place.folder.iterdir() if one.is_dir() and one.name != "backups"]
    return sorted(folders + [name for name in names if not known.fullmatch(name)])


def start_again(place: Place, kind: str) -> Caseload:
    if kind == "migration":  # this program knows nothing of the made-up version
        master = opening.key_by_passphrase(place.path, FIRST)
        from app.services.storage import engine

        connection = engine.connect(place.path, master.database_key())
        from app.services.storage.unit_of_work import local_time

        return Caseload(place.path, engine.wrap_connection(connection), local_time, master)
    before = integrity.inspect_before_open(place.path)
    caseload = place.open()
    beginning = integrity.begin(caseload, before)
    if beginning.older is not None:
        integrity.accept_older(caseload)
    return caseload


def _opens(place: Place, passphrase_: str) -> bool:
    try:
        opening.key_by_passphrase(place.path, passphrase_)
    except errors.WrongKey:
        return False
    return True


def _killed(
    work: Callable[[Place, Tell], None], place: Place, after: float, *, begun: bool = False
) -> list[str]:
    with at_work(work, place) as child:
        assert not begun or child.told.readline() == f"{BEGUN}\n"
        time.sleep(after)
        child.kill()
        return child.told.read().splitlines()


@dataclass
class Child:
    """A process at a kind of work, and what it tells."""

    pid: int
    told: TextIO
    alive: bool = True

    def has_ended(self) -> bool:
        """Whether it has ended by itself."""
        if self.alive:
            self.alive = os.waitpid(self.pid, os.WNOHANG)[0] == 0
        return not self.alive

    def kill(self) -> None:
        if self.alive:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
            self.alive = False


@contextmanager
def at_work(work: Callable[[Place, Tell], None], place: Place) -> Iterator[Child]:
    """A child at this work. It ends with its work, whatever comes of that, and with the test."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(read)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            work(place, lambda line: (os.write(write, f"{line}\n".encode()), None)[1])
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read, encoding="utf-8") as told:
        started = Child(child, told)
        try:
            yield started
        finally:
            started.kill()


def several(kind: str, count: int, base: Path, seed: int) -> Iterator[list[str]]:
    """So many kills of one kind, at times drawn from the seed."""
    chance = random.Random(f"{kind} {seed}")
    source = template(base / "template")
    for number in range(count):
        folder = base / f"{kind}-{number}"
        place = prepared(source, folder)
        after = chance.uniform(0.0, KINDS[kind][2])
        try:
            yield kill_once(kind, place, after)
        except AssertionError as fault:
            raise AssertionError(f"{kind} {number} after {after:.3f} s: {fault}") from fault
        shutil.rmtree(folder)


def main(total: int, seed: int = 1) -> None:
    """So many kills over all kinds of work. Raises AssertionError at the first loss."""
    each = -(-total // len(KINDS))
    for kind in KINDS:
        began, acknowledged = time.monotonic(), 0
        with tempfile.TemporaryDirectory() as base:
            os.environ["XDG_STATE_HOME"] = f"{base}/state"
            for told in several(kind, each, Path(base), seed):
                acknowledged += len(told)
        seconds = time.monotonic() - began
        print(
            f"{kind:<11} {each} kills, {acknowledged} acknowledged, 0 lost, {seconds:.0f} s",
            flush=True,
        )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:] or ["1000"]))
