"""Modules that are imported when they are first used, also by two threads at once."""

import sys
from pathlib import Path

import pytest

from app.late import LateModule

SLOW = """
import sys
from threading import Thread
from app.late import LateModule
other = Thread(target=lambda: LateModule("late_other").name)
other.start()
other.join(0.2)  # as long as it takes, if nothing keeps it waiting
met = "late_other" in sys.modules
"""


def test_two_threads_do_not_import_side_by_side(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "late_slow.py").write_text(SLOW)
    (tmp_path / "late_other.py").write_text("name = 'other'\n")
    monkeypatch.syspath_prepend(tmp_path)
    slow = LateModule("late_slow")
    assert slow.met is False
    slow.other.join()
    assert LateModule("late_other").name == "other"
    for name in ("late_slow", "late_other"):
        monkeypatch.delitem(sys.modules, name)
