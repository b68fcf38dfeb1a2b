"""Compiles resources/translations/*.ts into the .qm files that the window reads.

Needs only the standard library until something has changed, so that dev.py can ask before every
start. The .qm files are not committed; a package build calls `compile_changed` first.
"""

import hashlib
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
STAMP = ROOT / "build" / "translations.stamp"


def fingerprint(folder: Path = TRANSLATIONS) -> str:
    """A hash of the .ts files and of the .qm files beside them; empty if a .qm is missing."""
    sources = sorted(folder.glob("*.ts"))
    compiled = [file.with_suffix(".qm") for file in sources]
    if not all(file.exists() for file in compiled):
        return ""
    parts = [part for file in (*sources, *compiled) for part in (file.name, file.read_bytes())]
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def are_current(folder: Path = TRANSLATIONS, stamp: Path = STAMP) -> bool:
    """Whether each .qm was made from its .ts as it is now."""
    found = fingerprint(folder)
    return bool(found) and stamp.exists() and stamp.read_text("utf-8") == found


def compile_changed(folder: Path = TRANSLATIONS, stamp: Path = STAMP) -> bool:
    """Make the .qm files with Qt's lrelease unless they are current; True if they were made.

    Unfinished translations are left out, so that such a text is shown in English.

    Raises:
        subprocess.CalledProcessError: A .ts file is not well formed.
    """
    if are_current(folder, stamp):
        return False
    for source in sorted(folder.glob("*.ts")):
        made = source.with_suffix(".qm.new")
        run_qt_tool("pyside6-lrelease", "-silent", "-nounfinished", str(source), "-qm", str(made))
        made.replace(source.with_suffix(".qm"))
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(fingerprint(folder), "utf-8")
    return True


def run_qt_tool(name: str, *arguments: str) -> None:
    """Run a program that PySide6 has put beside this Python; what it prints is shown if it fails.

    Raises:
        subprocess.CalledProcessError: It ended with a status other than 0.
    """
    program = Path(sysconfig.get_path("scripts"), name)
    done = subprocess.run([program, *arguments], capture_output=True, text=True)
    if done.returncode:
        print(done.stdout, done.stderr, sep="\n", file=sys.stderr)
        done.check_returncode()


if __name__ == "__main__":
    compile_changed()
