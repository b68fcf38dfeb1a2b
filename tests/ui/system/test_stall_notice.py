"""What is said while the caseload's place does not answer, and how it goes away by itself."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.ui.system.stall_notice import StallNotice


@pytest.mark.parametrize("starting", [False, True])
def test_the_notice_waits_unless_the_end_is_asked_for(qtbot: QtBot, starting: bool) -> None:
    for name, ends in (("stay", False), ("leave", True)):
        notice = StallNotice(lambda _notice: None, starting=starting)
        qtbot.addWidget(notice)
        assert notice.windowTitle()
        assert notice.text()
        assert notice.informativeText()
        QTimer.singleShot(0, getattr(notice, name).click)
        assert notice.ask() is ends
    notice = StallNotice(lambda _notice: None, starting=starting)
    qtbot.addWidget(notice)
    QTimer.singleShot(0, notice.reject)  # Esc
    assert not notice.ask()


def test_the_notice_goes_when_the_program_that_waits_moves_again() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "app", "--stalled", "--language", "fi", "--theme", "light"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
    ) as notice:
        with pytest.raises(subprocess.TimeoutExpired):
            notice.wait(1)
        assert notice.stdin is not None
        notice.stdin.close()
        assert notice.wait(60) == 0
