"""The real program with its window put down; it is started again while that is open and locked.

Run by `test_second_start.py` on a screen: FILE PASSPHRASE. Tells on standard output what each
second start came to; then it locks, which makes this very process a fresh one at the unlock page.
"""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.ui.shell import application as program
from tests.acceptance.driver import PROGRAM, Driver, unlock

FILE, PASSPHRASE = Path(sys.argv[1]), sys.argv[2]


class DrivenApplication(program.Application):
    """The application, and a hand at its keyboard once it has started."""

    def start(self) -> None:
        super().start()
        QTimer.singleShot(0, self.work)

    def work(self) -> None:
        """Open the file, put the window down, start the program again, lock."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        driver = Driver(app)
        window = unlock(driver, self, PASSPHRASE)
        for words in ([str(FILE)], ["--file", str(FILE)]):
            window.showMinimized()
            driver.wait(window.isMinimized)
            second = subprocess.Popen([*PROGRAM, *words])
            driver.wait(lambda second=second: second.poll() is not None)
            shown = window.isVisible() and not window.isMinimized()
            print("open", second.returncode, shown, flush=True)
        self.lock()


if __name__ == "__main__":
    program.Application = DrivenApplication  # type: ignore[misc]
    sys.exit(program.run(program.Options(FILE, language="en")))
