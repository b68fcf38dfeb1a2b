"""A simulated power cut: the system calls of a real run, replayed up to a random one.

Per file, what was synced stays; of the rest none, all or a random half is kept, some of it torn at
512 bytes. Names that were made, moved or removed count only once their folder was synced; before
that a random beginning of them does. Needs strace, no root.
"""

import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.models.employer import EmployerFields
from app.services import errors
from app.services.storage import engine, records
from app.services.storage.keys import MasterKey
from app.services.vault import checking, opening, slots
from app.services.vault.backups import listing, making, verifying
from tests import caseloads
from tests.faults import kills

ROOT = Path(__file__).parents[2]
CALLS = (
    "openat,lseek,pwrite64,write,ftruncate,fsync,fdatasync,unlink,unlinkat,"
    "rename,renameat,renameat2,link,linkat"
)
LOW = slots.Effort(memory=19 * 1024, passes=1, lanes=1)
FIRST, SECOND = "ensimmäinen hyvä salalause", "toinen aivan eri salalause"
SECTOR = 512

WORKER = """
import os, sys
from pathlib import Path
from tests.faults import power
power.WORK[sys.argv[1]](Path(sys.argv[2]), lambda line: os.write(1, (line + "\\n").encode()))
os._exit(0)
"""


@dataclass
class Inode:
    """One file: what surely is on the disk, and what is on its way."""

    durable: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[str, int, bytes]] = field(default_factory=list)

    def sync(self) -> None:
        for change in self.waiting:
            _apply(self.durable, change)
        self.waiting = []

    def after_cut(self, chance: random.Random) -> bytes:
        left = bytearray(self.durable)
        fate = chance.choice(("none", "all", "half"))
        for kind, at, data in self.waiting:
            if fate == "none" or (fate == "half" and chance.random() < 0.5):
                continue
            if kind == "write" and chance.random() < 0.2:
                data = data[: SECTOR * chance.randint(0, len(data) // SECTOR)]
            _apply(left, (kind, at, data))
        return bytes(left)


def _apply(content: bytearray, change: tuple[str, int, bytes]) -> None:
    kind, at, data = change
    if kind == "cut":
        del content[at:]
        content.extend(bytes(at - len(content)))
    else:
        content.extend(bytes(max(0, at - len(content))))
        content[at : at + len(data)] = data


class Disk:
    """The folder as it would be found after a power cut at this moment."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: dict[str, Inode] = {}
        for file in folder.rglob("*"):
            if file.is_file():
                self.names[str(file)] = Inode(bytearray(file.read_bytes()))
        self.sure = dict(self.names)
        self.moves: list[tuple[str, str, Inode | None]] = []
        self.at: dict[int, int] = {}

    def inside(self, path: str) -> bool:
        return path.startswith(str(self.folder))

    def named(self, path: str, inode: Inode | None) -> None:
        if inode is None:
            self.names.pop(path, None)
        else:
            self.names[path] = inode
        self.moves.append((path, str(Path(path).parent), inode))

    def sync_folder(self, path: str) -> None:
        left = []
        for move in self.moves:
            if move[1] == path:
                _move(self.sure, move)
            else:
                left.append(move)
        self.moves = left

    def after_cut(self, chance: random.Random) -> dict[str, bytes]:
        names = dict(self.sure)
        for move in self.moves[: chance.randint(0, len(self.moves))]:
            _move(names, move)
        known: dict[int, bytes] = {}
        return {
            path: known.setdefault(id(inode), inode.after_cut(chance))
            for path, inode in names.items()
        }


def _move(names: dict[str, Inode], move: tuple[str, str, Inode | None]) -> None:
    if move[2] is None:
        names.pop(move[0], None)
    else:
        names[move[0]] = move[2]


_CALL = re.compile(r"^\d+\s+(\w+)\((.*)\)\s+=\s+(-?\d+)(?:<(.*)>)?")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2}|[^"])*)"')
_FD = re.compile(r"^(\d+)(?:<([^>]*)>)?")


def _plain(text: str) -> bytes:
    return (
        bytes.fromhex("".join(re.findall(r"\\x([0-9a-f]{2})", text)))
        if "\\x" in text
        else text.encode()
    )


def events(trace: Path) -> Iterator[tuple[str, str, int]]:
    """Calls with their arguments and result; those that were interrupted are put together."""
    begun: dict[str, str] = {}
    for line in trace.read_text("latin-1").splitlines():
        pid = line.split(" ", 1)[0]
        if line.endswith("<unfinished ...>"):
            begun[pid] = line[: -len("<unfinished ...>")].rstrip()
            continue
        resumed = re.match(r"^\d+\s+<\.\.\. \w+ resumed>(.*)$", line)
        if resumed:
            line = begun.pop(pid, "") + resumed[1]
        found = _CALL.match(line)
        if found and int(found[3]) >= 0:
            yield found[1], found[2], int(found[3])


def replayed(disk: Disk, trace: Path) -> Iterator[tuple[Disk, list[str]]]:
    """The disk and what was acknowledged, after each call that changes anything."""
    told: list[str] = []
    for name, arguments, result in events(trace):
        if _step(disk, told, name, arguments, result):
            yield disk, told


def _step(  # noqa: C901 - one branch a system call
    disk: Disk, told: list[str], name: str, arguments: str, result: int
) -> bool:
    texts = [_plain(text).decode("utf-8", "surrogateescape") for text in _TEXT.findall(arguments)]
    fd = _FD.match(arguments)
    path = _plain(fd[2]).decode("utf-8", "replace") if fd and fd[2] else ""
    if name == "openat":
        target = texts[0] if texts else ""
        if disk.inside(target):
            if "O_TRUNC" in arguments and target in disk.names:
                disk.names[target].waiting.append(("cut", 0, b""))
            if "O_CREAT" in arguments and target not in disk.names:
                disk.named(target, Inode())
            disk.at[result] = 0
        return False
    if name == "lseek" and fd:
        disk.at[int(fd[1])] = result
        return False
    if name == "write" and fd and fd[1] == "1":
        lines = texts[0].splitlines() if texts else []
        told += [line for line in lines if line and line != kills.BEGUN]
        return True
    if name in ("write", "pwrite64") and path in disk.names:
        data = _plain(_TEXT.findall(arguments)[0])
        number = int(fd[1]) if fd else -1
        at = int(arguments.rsplit(",", 1)[1]) if name == "pwrite64" else disk.at.get(number, 0)
        if name == "write":
            disk.at[number] = at + len(data)
        disk.names[path].waiting.append(("write", at, data))
        return True
    if name == "ftruncate" and path in disk.names:
        disk.names[path].waiting.append(("cut", int(arguments.rsplit(",", 1)[1]), b""))
        return True
    if name in ("fsync", "fdatasync"):
        if path in disk.names:
            disk.names[path].sync()
        elif disk.inside(path):
            disk.sync_folder(path)
        return True
    return _names(disk, name, texts)


def _names(disk: Disk, name: str, texts: list[str]) -> bool:
    if name.startswith("unlink") and texts and texts[0] in disk.names:
        disk.named(texts[0], None)
        return True
    if name.startswith("rename") and len(texts) == 2 and texts[0] in disk.names:
        inode = disk.names[texts[0]]
        disk.named(texts[0], None)
        disk.named(texts[1], inode)
        return True
    if name.startswith("link") and len(texts) == 2 and texts[0] in disk.names:
        disk.named(texts[1], disk.names[texts[0]])
        return True
    return False


# What is traced.


def save(path: Path, tell: Callable[[str], Any]) -> None:
    caseload = opening.open_with_passphrase(path, FIRST)
    for number in range(25):
        records.add(caseload, EmployerFields(name=f"Uusi {number}", notes="x" * 900))
        tell(f"Uusi {number}")


def save_carelessly(path: Path, tell: Callable[[str], Any]) -> None:
    """Wrong on purpose: SQLite told not to wait for the disk."""
    changed = [p for p in engine._PRAGMAS if p[0] != "synchronous"]
    engine._PRAGMAS = (*changed, ("synchronous", "OFF", 0))  # type: ignore[assignment]
    save(path, tell)


def passphrase(path: Path, tell: Callable[[str], Any]) -> None:
    caseload = opening.open_with_passphrase(path, FIRST)
    for number in range(8):
        chosen = (SECOND, FIRST)[number % 2]
        tell(f"to {chosen}")
        opening.set_passphrase(caseload, chosen, effort=LOW)
        tell(f"is {chosen}")


def backup(path: Path, tell: Callable[[str], Any]) -> None:
    caseload = opening.open_with_passphrase(path, FIRST)
    for _ in range(3):
        tell(making.make(caseload).path.name)


def rekey(path: Path, tell: Callable[[str], Any]) -> None:
    from app.services.vault import rekeying

    caseload = opening.open_with_passphrase(path, FIRST)
    for _ in range(2):
        rekeying.rekey(caseload, FIRST, MasterKey.generate(), effort=LOW)
        tell("rekeyed")


def _as_killed(kind: str) -> Callable[[Path, Callable[[str], Any]], None]:
    """Work that the kills do too, with what they say must be true after it."""
    return lambda path, tell: kills.KINDS[kind][0](kills.Place(path.parent), tell)


LIKE_KILLS = ("restore", "import", "migration", "erasure")
CARELESS = "careless"
WORK: dict[str, Callable[[Path, Callable[[str], Any]], None]] = {
    "save": save,
    CARELESS: save_carelessly,
    "passphrase": passphrase,
    "backup": backup,
    "rekey": rekey,
} | {kind: _as_killed(kind) for kind in LIKE_KILLS}


def look(kind: str, path: Path, told: list[str]) -> None:
    """What must be true after the power is back."""
    if kind in LIKE_KILLS:
        kills.look(kind, kills.Place(path.parent), told)
        return
    words = (FIRST, SECOND)
    if kind == "passphrase" and told:
        words = (told[-1].split(" ", 1)[1],) if told[-1].startswith("is") else words
    caseload = _opened(path, words)
    try:
        assert checking.check(caseload).ok, "damaged"
        found = {row.fields.name for row in records.list_records(caseload, EmployerFields)}
        assert "Alussa" in found
        if kind in ("save", "careless"):
            assert set(told) <= found, "an acknowledged change is lost"
        if kind == "backup":
            assert caseload.master is not None
            made = listing.list_backups(listing.folder_of(path))
            assert set(told) <= {one.path.name for one in made}, "an acknowledged backup is lost"
            for one in made:
                assert verifying.check(one.path, caseload.master, path).ok
        if kind == "rekey":
            assert opening.has_passphrase(caseload)
    finally:
        caseload.close()


def _opened(path: Path, words: tuple[str, ...]) -> Any:
    for word in words:
        try:
            return opening.open_with_passphrase(path, word)
        except errors.WrongKey:
            continue
    raise AssertionError("the passphrase that was acknowledged does not open the file")


def cuts(kind: str, count: int, base: Path, seed: int = 1) -> dict[str, int]:
    """So many power cuts of one kind; gives how they ended."""
    folder = base / "live"
    if kind in LIKE_KILLS:
        kills.template(folder)
    else:
        _template(folder)
    disk_before = Disk(folder)
    before = base / "before"
    shutil.copytree(folder, before)
    trace = base / "trace"
    subprocess.run(
        [
            "strace",
            "-f",
            "-y",
            "-xx",
            "-s",
            "4000000",
            "-e",
            f"trace={CALLS}",
            "-o",
            str(trace),
            sys.executable,
            "-c",
            WORKER,
            kind,
            str(folder / "caseload.db"),
        ],
        check=True,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        env=os.environ | {"XDG_STATE_HOME": str(base / "state")},
    )
    total = sum(1 for _ in replayed(disk_before, trace))
    chance = random.Random(f"{kind} {seed}")
    moments = sorted(chance.randrange(total) for _ in range(count))
    shutil.rmtree(folder)
    shutil.copytree(before, folder)
    disk, ended, crash = Disk(folder), {"whole": 0, "lost": 0}, base / "crash"
    for number, (now, told) in enumerate(replayed(disk, trace)):
        while moments and moments[0] == number:
            moments.pop(0)
            ended[_one_cut(kind, now, told, folder, crash, chance)] += 1
    return ended


def _template(folder: Path) -> None:
    caseload = caseloads.create(folder / "caseload.db", FIRST, effort=LOW)
    for number in range(12):
        records.add(
            caseload, EmployerFields(name="Alussa" if not number else f"n{number}", notes="y" * 900)
        )
    caseload.close()


def _one_cut(
    kind: str, disk: Disk, told: list[str], folder: Path, crash: Path, chance: random.Random
) -> str:
    shutil.rmtree(crash, ignore_errors=True)
    for name, content in disk.after_cut(chance).items():
        file = crash / Path(name).relative_to(folder)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    try:
        look(kind, crash / "caseload.db", list(told))
    except (AssertionError, errors.KnownError) as fault:
        if os.environ.get("SHOW"):
            print(
                kind,
                type(fault).__name__,
                fault,
                told[-2:],
                sorted(p.name for p in crash.rglob("*")),
            )
        return "lost"
    return "whole"


def main(count: int, kinds: Iterable[str] = tuple(WORK)) -> bool:
    """Cut the power so often in each kind of work; whether nothing was lost where it may not be."""
    sound = True
    for kind in kinds:
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as base:
            os.environ["XDG_STATE_HOME"] = f"{base}/state"
            ended = cuts(kind, count, Path(base))
        told = f"{kind:<11} {count} power cuts, {ended['lost']} lost"
        told += " (wrong on purpose: it must lose some)" if kind == CARELESS else ""
        print(f"{told}, {time.monotonic() - began:.0f} s", flush=True)
        sound = sound and bool(ended["lost"]) is (kind == CARELESS)
    return sound


if __name__ == "__main__":
    sys.exit(not main(*map(int, sys.argv[1:2] or ["600"])))
