"""Runs the test suite on the Windows Python that is shipped, under wine, part by part.

The tests run from this checkout with the same wheels; what wine 8 lacks is stood in for in the
test copy alone. Tests that ask for what Windows has not are skipped by their mark `unix` and
counted.
"""

import re
import shutil
import subprocess
import time
from collections import Counter

from installer import common
from installer.common import Proof
from installer.windows import numpy_shim, wine
from installer.windows.build import WINDOWS_WHEELS, unpack_python

FOLDER = common.BUILD / "windows-suite"
ROOMS = ("tests", "tests/services", "tests/ui")  # whose folders and files are parts of their own
# What is not run there, and why.
LEFT_OUT = {
    "tests/acceptance": "an X server, a keyring daemon or a screen reader of Linux",
    "tests/architecture": "reads the source alone",
    "tests/faults": "kills and power cuts by means of Linux",
    "tests/leaks": "reads the memory of a process by means of Linux",
    "tests/ui/foundation/test_translations.py": "reads the source alone, with Qt's tools",
}
# shutil copies by a function of Windows 8 that wine 8 has not; without it, it copies by itself.
SITE = """
import _winapi
if hasattr(_winapi, "CopyFile2"):
    del _winapi.CopyFile2
"""
PART_SECONDS = 7200
TEST_SECONDS = 1800  # a command that takes a second here takes up to thirty under wine


def run(parts: list[str]) -> int:
    """Run these parts, or all, and print the counts of each; 0 where nothing failed."""
    common.require({"wine": "wine wine64"})
    wine.prefix()
    wine.start_services()
    make_copy()
    proof, total, reasons = Proof(), Counter[str](), Counter[str]()
    for part in parts or list_parts():
        began = time.monotonic()
        counts, why = run_part(part)
        total += counts
        reasons += why
        proof.see(
            part,
            good=bool(counts["passed"]) and not counts["failed"] and not counts["error"],
            more=f"{tell(counts)} in {time.monotonic() - began:.0f} s",
        )
    common.say(f"in all: {tell(total)}")
    wine.stop_services()
    for reason, count in sorted(reasons.items()):
        common.say(f"{count:4} skipped: {reason}")
    for part, reason in LEFT_OUT.items():
        common.say(f"not run there: {part}: {reason}")
    return min(proof.failed, 1)


def list_parts() -> list[str]:
    """Every folder and file of tests, but for those that are left out."""
    found = {
        test.relative_to(common.ROOT).as_posix()
        for room in ROOMS
        for test in (common.ROOT / room).iterdir()
        if test.match("test_*.py") or (test.is_dir() and any(test.rglob("test_*.py")))
    }
    return sorted(found - set(ROOMS) - set(LEFT_OUT))


def make_copy() -> None:
    """Python, the locked wheels with those of the tests, and what wine lacks; made once a lock."""
    locked = common.ROOT / "requirements-dev.txt"
    stamp = FOLDER / "stamp"
    state = common.sha256(locked)
    stand_in = wine.SYSTEM32 / numpy_shim.OTHER_NAME.decode()
    if stamp.exists() and stamp.read_text() == state and stand_in.exists():
        return
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    python, lib = FOLDER / "python", FOLDER / "lib"
    unpack_python(python, whole=True)
    common.say("installing the wheels of the tests")
    common.run(
        *(common.tools() / "uv", "pip", "install", "--quiet", "--target", lib),
        *(*WINDOWS_WHEELS, "--only-binary", ":all:", "--require-hashes", "-r", locked),
    )
    (lib / "sitecustomize.py").write_text(SITE)
    root = "Z:" + str(common.ROOT).replace("/", "\\")
    (python / "python313._pth").write_text(f"python313.zip\n.\n..\\lib\n{root}\nimport site\n")
    numpy_shim.apply(lib)
    stamp.write_text(state)


def run_part(part: str) -> tuple[Counter[str], Counter[str]]:
    """The counts of a part, and how often each reason for leaving a test out came."""
    log = FOLDER / f"{part.replace('/', '_')}.log"
    left_out = [f"--ignore={one}" for one in LEFT_OUT]
    words = ["-m", "pytest", "-q", "-p", "no:randomly", "-p", "no:cacheprovider", "-rsfE"]
    words += ["-o", f"faulthandler_timeout={TEST_SECONDS}"]
    try:
        done = wine.run(
            FOLDER / "python/python.exe",
            *(*words, *left_out, part),
            cwd=common.ROOT,
            seconds=PART_SECONDS,
            check=False,
        )
        told = (done.stdout + done.stderr).decode("utf-8", "replace")
    except subprocess.TimeoutExpired as late:
        told = (late.stdout or b"").decode("utf-8", "replace") + "\n1 error: not done in time\n"
    log.write_text(told)
    counts: Counter[str] = Counter()
    for line in told.splitlines()[-3:]:
        for number, word in re.findall(r"(\d+) (passed|failed|skipped|error|xfailed)", line):
            counts[word] += int(number)
    reasons: Counter[str] = Counter()
    for number, reason in re.findall(r"SKIPPED \[(\d+)\] \S+ (.+)", told):
        reasons[reason.strip()] += int(number)
    return counts, reasons


def tell(counts: Counter[str]) -> str:
    """Counts as words."""
    return ", ".join(f"{number} {word}" for word, number in sorted(counts.items())) or "nothing ran"
