"""Runs Windows programs under wine, in a prefix of the build's own.

Wine 8 lacks four things that Qt, Python and the wheels use. Small stand-ins (folder shims) are
built into the prefix alone; none of them is ever shipped.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from installer import common

HERE = Path(__file__).resolve().parent
# Tests that run for hours have one of their own: a proof ends all that runs in its prefix.
PREFIX = Path(os.environ.get("RINNALLA_WINE", common.BUILD / "wine"))
SYSTEM32 = PREFIX / "drive_c" / "windows" / "system32"
SHIMS = ("icuuc", "bcryptprimitives", "mscms")
# Names that must not reach the Windows program from the shell that runs the build.
KEPT_OUT = ("PYTHONDONTWRITEBYTECODE", "PYTHONHASHSEED", "PYTHONPATH", "QT_QPA_PLATFORM")


def environment(platform: str = "offscreen") -> dict[str, str]:
    """The environment of a Windows program.

    Args:
        platform: Qt's platform: "offscreen", or "windows" for a real window on DISPLAY.
    """
    kept = {name: value for name, value in os.environ.items() if name not in KEPT_OUT}
    return kept | {
        "WINEPREFIX": str(PREFIX),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscms=n;wbemprox,mscoree,mshtml,winemenubuilder.exe=",
        "WINEQT_QPA_PLATFORM": platform,
    }


def prefix() -> Path:
    """Make the prefix once: a Windows 10 without a person's files, with the stand-ins."""
    if (SYSTEM32 / "icuuc.dll").exists():
        return PREFIX
    common.require({"wine": "wine wine64", "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32"})
    common.say("making a wine prefix")
    shutil.rmtree(PREFIX, ignore_errors=True)
    PREFIX.parent.mkdir(parents=True, exist_ok=True)
    for words in (
        ("wineboot", "--init"),
        ("wine", "reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f"),
    ):
        _run_quietly(*words)
    settle()
    for name in SHIMS:
        common.run(
            *("x86_64-w64-mingw32-gcc", "-shared", "-s", "-o", SYSTEM32 / f"{name}.dll"),
            *(HERE / "shims" / f"{name}.c", "-ladvapi32"),
        )
    return PREFIX


def settle() -> None:
    """Wait until wine has written what it holds."""
    _run_quietly("wineserver", "--wait")


def start_services() -> None:
    """Start what wine keeps running beside the programs.

    The first program would start it, and hand it its outputs: one that is waited for would then
    not come to its end before all others have.
    """
    _run_quietly("wineserver", "-p")
    _run_quietly("wine", "cmd", "/c", "exit")


def stop_services() -> None:
    """End what `start_services` has started."""
    _run_quietly("wineserver", "-k")


def _run_quietly(*words: str) -> None:
    """Run one of wine's own commands; nobody waits for what it leaves running."""
    subprocess.run(
        words,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
        timeout=300,
    )


def run(
    program: Path | str,
    *words: object,
    cwd: Path | None = None,
    given: bytes = b"",
    seconds: int = 600,
    platform: str = "offscreen",
    check: bool = True,
) -> "subprocess.CompletedProcess[bytes]":
    """Run a Windows program to its end; its two outputs are pipes, as wine needs them.

    Args:
        program: The .exe, as a path of this system or of Windows.
        words: Its arguments.
        cwd: The folder to run in.
        given: What comes on standard input.
        seconds: After so long it counts as hung.
        platform: Qt's platform, "offscreen" or "windows".
        check: End the build where the program fails.
    """
    command = ["wine", str(program), *map(str, words)]
    done = subprocess.run(
        command,
        cwd=cwd,
        env=environment(platform),
        input=given,
        capture_output=True,
        check=False,
        timeout=seconds,
    )
    if check and done.returncode:
        sys.stderr.write((done.stdout + done.stderr).decode("utf-8", "replace")[-3000:])
        sys.exit(f"package: under wine this failed: {' '.join(command)[:300]}")
    return done
