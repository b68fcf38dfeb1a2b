"""What the process gives away: no core file, no readable file, no data in a fault report."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.services.storage import private_files
from app.services.vault import process_hardening

ROOT = Path(__file__).parents[3]


def _python(code: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT
    )


@pytest.mark.skipif(sys.platform != "linux", reason="told by Linux alone")
def test_a_hardened_process_leaves_no_core_file_and_lets_nobody_look_in() -> None:
    done = _python(
        "import ctypes, os, resource\n"
        "from app.services.vault import process_hardening\n"
        "before = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)\n"
        "process_hardening.harden(); process_hardening.refuse_debuggers()\n"
        "print(before, ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE))\n"
        "print(oct(os.umask(0)))\n"
    )
    assert done.stdout.splitlines() == ["1 0", "(0, 0)", "0o77"]


@pytest.mark.parametrize(
    "fault",
    [
        "raise ValueError('Veera Halonen')",
        "import threading\n"
        "def bug(): raise ValueError('Veera Halonen')\n"
        "thread = threading.Thread(target=bug); thread.start(); thread.join()",
        "class Halonen:\n    def __del__(self): raise ValueError('Veera Halonen')\nHalonen()",
        "try: int('Halonen')\nexcept ValueError as first: raise ValueError('Veera') from first",
    ],
)
def test_a_fault_tells_its_kind_and_place_alone(fault: str) -> None:
    code = (
        "from app.services.vault import process_hardening\n"
        f"process_hardening.scrub_fault_reports()\n{fault}\n"
    )
    done = _python(code)
    assert done.stderr.startswith("ValueError <string>:")
    assert done.stderr.count("\n") == 1
    assert "Halonen" not in done.stderr
    assert "Veera" not in done.stderr


@pytest.mark.unix("folders are synced by Windows itself")
def test_the_place_is_the_last_one_in_our_own_code(tmp_path: Path) -> None:
    try:
        private_files.sync_folder(tmp_path / "missing")
    except FileNotFoundError as fault:
        place = process_hardening.fault_place(fault)
    assert place.startswith("FileNotFoundError app/services/storage/private_files.py:")


def test_a_place_names_no_folder_of_the_computer() -> None:
    try:
        os.fspath(3)  # type: ignore[call-overload]
    except TypeError as fault:
        place = process_hardening.fault_place(fault)
    assert place.startswith("TypeError test_process_hardening.py:")
