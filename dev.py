#!/usr/bin/env python3
"""Sets Rinnalla up in .venv and runs or checks it; needs nothing but Python 3.11 or newer.

python3 dev.py run [ARGS]       start the program; ARGS are handed to it
python3 dev.py test [ARGS]      every check and test; ARGS are handed to pytest
python3 dev.py faults [N]       N (1000) kills, 200 of the window, 600 power cuts of each work
python3 dev.py bench [NAMES]    the speed and memory figures, as a table
python3 dev.py messages [ARGS]  what is missing or left over in the translations
python3 dev.py advisories [LIST] the locked dependencies against a list of known vulnerabilities
python3 dev.py dated           dated summaries of fifteen shapes against the attacker (ten minutes)
python3 dev.py simulate        whole simulated projects against the attacker (ten minutes)
python3 dev.py wander [SEED]   the whole window used at random, 3,000 acts (four minutes)
python3 dev.py package SYSTEM    the packages for windows or linux; --prove installs and tries them
python3 dev.py doctor           what this machine lacks, and the one line that installs it

On Windows it is `py dev.py ...`; that and macOS are provided for but untried.
"""

import ctypes
import hashlib
import importlib.util
import locale
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

from tools import translations

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "rinnalla-stamp"
VERSION = "{}.{}".format(*sys.version_info)
UV = shutil.which("uv")
NOTHING = subprocess.DEVNULL
# What Qt loads on Linux, and the Debian package that has it.
LIBRARIES = """
libglib-2.0.so.0=libglib2.0-0 libEGL.so.1=libegl1 libGL.so.1=libgl1 libcups.so.2=libcups2
libfontconfig.so.1=libfontconfig1 libdbus-1.so.3=libdbus-1-3 libxcb-shape.so.0=libxcb-shape0
libxkbcommon.so.0=libxkbcommon0 libxkbcommon-x11.so.0=libxkbcommon-x11-0
libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4
libxcb-keysyms.so.1=libxcb-keysyms1 libwayland-client.so.0=libwayland-client0
libwayland-cursor.so.0=libwayland-cursor0
"""
# What the tests of spelling, a real keyring, a power cut and a screen reader use; without it they
# are skipped.
FOR_TESTS = f"""
libvoikko.so.1=libvoikko1 /usr/lib/voikko/5=voikko-fi
libhunspell-1.7.so.0=libhunspell-1.7-0 /usr/share/hunspell/sv_FI.dic=hunspell-sv
/usr/share/hunspell/en_GB.dic=hunspell-en-gb /usr/bin/dbus-run-session=dbus-daemon
/usr/bin/gnome-keyring-daemon=gnome-keyring /usr/bin/strace=strace /usr/bin/qpdf=qpdf
/usr/bin/pdfinfo=poppler-utils /usr/bin/xvfb-run=xvfb /usr/bin/xauth=xauth
/usr/libexec/at-spi-bus-launcher=at-spi2-core /usr/lib/python3/dist-packages/gi=python3-gi
/usr/lib/{platform.machine()}-linux-gnu/girepository-1.0/Atspi-2.0.typelib=gir1.2-atspi-2.0
"""
CHECKS = (
    ("ruff format", "-m", "ruff", "format", "--check"),
    ("ruff check", "-m", "ruff", "check"),
    ("mypy", "-m", "mypy"),
    ("import-linter", "-c", "from importlinter.cli import lint_imports_command as c; c()"),
)


def say(text):
    print("dev.py:", text, file=sys.stderr, flush=True)


def call(*command):
    """Run a step; what it prints is shown if it fails, on standard error like all of dev.py's."""
    done = subprocess.run(command, stdin=NOTHING, capture_output=True)
    if done.returncode:
        sys.stderr.buffer.write(done.stdout + done.stderr)
        sys.exit(f"dev.py: this step failed: {' '.join(map(str, command))}")


def works(*command):
    return subprocess.run(command, stdin=NOTHING, stdout=NOTHING, stderr=NOTHING).returncode == 0


def lacking(name="requirements-dev.txt"):
    """The Debian packages that this machine lacks for setting up, for the window and the tests."""
    packages = []
    installers = [importlib.util.find_spec("ensurepip"), importlib.util.find_spec("pip"), UV]
    if not PYTHON.exists() and not any(installers):
        packages.append(f"python{VERSION}-venv")
    wanted = LIBRARIES + FOR_TESTS * (name == "requirements-dev.txt")
    for pair in wanted.split() if sys.platform == "linux" else ():
        there, package = pair.split("=")
        try:
            Path(there).stat() if there.startswith("/") else ctypes.CDLL(there)
        except OSError:
            packages.append(package)
    return packages


def line(packages):
    """What to type for them."""
    root = "sudo sh" if shutil.which("sudo") else "su -"
    return f"{root} -c 'apt-get update && apt-get install --yes {' '.join(packages)}'"


def install_system_packages(packages):
    """Install them where this user may unasked; else say the one line, and stop if it must be."""
    if not shutil.which("apt-get"):
        say(f"this may be missing (the names are Debian's): {' '.join(packages)}")
        return
    can_do_without = set(packages) <= set(re.findall(r"=(\S+)", FOR_TESTS))
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if sudo and not (shutil.which("sudo") and works(*sudo, "true")):
        if can_do_without:
            say(f"some tests are skipped; this line brings what they read:\n{line(packages)}")
            return
        sys.exit(f"dev.py: type this line, then start again:\n{line(packages)}")
    say(f"installing {' '.join(packages)}")
    run = works if can_do_without else call
    run(*sudo, "apt-get", "update", "--quiet")
    apt = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends"]
    run(*sudo, "env", "DEBIAN_FRONTEND=noninteractive", *apt, *packages)


def make_venv():
    say("making .venv")
    without_pip = UV or not importlib.util.find_spec("ensurepip")
    call(sys.executable, "-m", "venv", "--clear", *["--without-pip"] * bool(without_pip), VENV)


def install(locked):
    """Put what a locked file names into .venv, and let `app` be found from any folder."""
    say(f"installing what {locked.name} names (a minute the first time)")
    if UV:
        tool = [UV, "pip", "install", "--python", PYTHON]
    elif works(PYTHON, "-c", "import pip"):
        tool = [PYTHON, "-m", "pip", "install"]
    else:
        tool = [sys.executable, "-m", "pip", "--python", PYTHON, "install"]
    call(*tool, "--quiet", "--require-hashes", "--requirement", locked)
    place = sysconfig.get_path("purelib", "venv", {"base": str(VENV), "platbase": str(VENV)})
    # Python reads such a file in the system's encoding before 3.13.
    encoding = "utf-8" if sys.version_info >= (3, 13) else locale.getpreferredencoding()
    Path(place, "rinnalla.pth").write_text(f"{ROOT}\n", encoding)


def refuse_unknown_machine():
    """Some libraries exist for no Windows on ARM and no Intel Mac; say it before they fail."""
    machine = platform.machine().casefold()
    if sys.platform == "win32" and "arm" in machine:
        sys.exit("dev.py: on Windows for ARM, install the x64 Python of python.org; it runs there.")
    if sys.platform == "darwin" and machine == "x86_64":
        sys.exit("dev.py: Rinnalla's encryption library exists for Macs with Apple silicon alone.")


def set_up(name):
    """Have ready what the command needs; the second time this only reads and compares a stamp."""
    began = time.monotonic()
    refuse_unknown_machine()
    packages = lacking(name)
    if packages:
        install_system_packages(packages)
    locked = [ROOT / "requirements.txt", ROOT / "requirements-dev.txt"]
    state = hashlib.sha256(b"".join([os.fsencode(ROOT), *(f.read_bytes() for f in locked)]))
    stamp = STAMP.read_text("utf-8").split() if STAMP.exists() else []
    if not PYTHON.exists() or (stamp and stamp[0] != VERSION):
        make_venv()
        stamp = []
    done = stamp[2:] if stamp[1:2] == [state.hexdigest()] else []
    if name in done:
        return
    install(ROOT / name)
    # What the tests need holds all that the program needs.
    done = [name, "requirements.txt"]
    STAMP.write_text(" ".join([VERSION, state.hexdigest(), *done]), "utf-8")
    say(f"ready in {time.monotonic() - began:.0f} s")


def compile_translations():
    """Have the window's wording ready; nothing is done while it is unchanged."""
    if not translations.are_current():
        call(PYTHON, ROOT / "tools" / "translations.py")


def hand_over(*arguments):
    """Become the program: its input, output and exit status are this command's."""
    if os.name == "nt":
        sys.exit(subprocess.run([PYTHON, *arguments]).returncode)
    os.execv(PYTHON, [str(PYTHON), *arguments])  # noqa: S606


def test(arguments):
    """Run every check and all tests, whatever fails, and sum up; without words, on all cores."""
    results = []
    for name, *command in (*CHECKS, ("pytest", "-m", "pytest", *(arguments or ("-n", "auto")))):
        say(name)
        began = time.monotonic()
        status = subprocess.run([PYTHON, *command], cwd=ROOT).returncode
        results.append((name, status, time.monotonic() - began))
    for name, status, seconds in results:
        say(f"{'FAILED' if status else 'passed'} {seconds:6.1f} s  {name}")
    sys.exit(any(status for _, status, _ in results))


def main(command="help", *arguments):
    if command == "doctor":
        packages = lacking()
        print(line(packages) if packages else "This machine has all that Rinnalla needs.")
        sys.exit(bool(packages))
    if command == "run":
        set_up("requirements.txt")
        compile_translations()
        hand_over("-m", "app", *arguments)
    modules = {
        "advisories": "tools.advisories",
        "bench": "benchmarks",
        "dated": "tests.long.dated_proof",
        "faults": "tests.faults",
        "messages": "tools.messages",
        "package": "installer",
        "simulate": "tests.long.simulate",
        "wander": "tests.long.random_use",
    }
    if command != "test" and command not in modules:
        sys.exit(__doc__)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The tests start the program some hundred times; compiling it each time takes two seconds more.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    set_up("requirements-dev.txt")
    compile_translations()
    if command == "test":
        test(arguments)
    os.chdir(ROOT)
    hand_over("-m", modules[command], *arguments)


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 (the system's Python may be any)
        sys.exit(f"Rinnalla needs Python 3.11 or newer; this is Python {VERSION}.")
    try:
        main(*sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(130)
