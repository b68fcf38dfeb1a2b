"""Opens a caseload in the real window, shows its folder in the file dialog, tries a second program.

Run by `test_second_program.py` on a screen: FILE PASSPHRASE. Prints what came of it.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QListView

from tests.acceptance.driver import CONTROL, PROGRAM, Key, Program

FILES_SHOWN = 2  # at least the caseload and its keys


class SecondProgram:
    """Waits for the file dialog, shows the caseload's folder in it, and runs the command."""

    def __init__(self, file: Path, passphrase: str) -> None:
        self.file, self.passphrase = file, passphrase
        self.told: dict[str, Any] = {}
        self.timer = QTimer()
        self.timer.timeout.connect(self.look)
        self.timer.start(50)

    def look(self) -> None:
        """One step of it, each time that the dialog's own event loop comes round."""
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return
        if Path(dialog.directory().absolutePath()) != self.file.parent:
            dialog.setNameFilter("*")
            dialog.setDirectory(str(self.file.parent))
            return
        view = dialog.findChild(QListView, "listView")
        if not isinstance(view, QListView):
            return
        if view.model().rowCount(view.rootIndex()) < FILES_SHOWN:
            return
        self.timer.stop()
        self.told["shown"] = True
        self.told["while"] = self.run_second()
        dialog.reject()

    def run_second(self) -> list[object]:
        """What the command line says to a line for the file that the window has open."""
        done = subprocess.run(
            [*PROGRAM, "add", str(self.file), "Virtanen soitto", "--passphrase-stdin"],
            input=f"{self.passphrase}\n",
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        return [done.returncode, done.stderr.strip().splitlines()[-1:]]


def main(file: Path, passphrase: str) -> dict[str, Any]:
    from app.ui.importing.import_wizard import ImportWizard

    program = Program(file, language="en")
    app, driver = program.app, program.driver
    program.application.start()
    program.unlock(passphrase)
    driver.press(Key.Key_I, CONTROL)
    driver.wait(lambda: any(isinstance(w, ImportWizard) for w in app.topLevelWidgets()))
    wizard = next(w for w in app.topLevelWidgets() if isinstance(w, ImportWizard))
    second = SecondProgram(file, passphrase)
    wizard.file.choose_button.click()  # returns when the dialog is closed
    second.told["after"] = second.run_second()
    second.told["platform"] = app.platformName()
    assert isinstance(wizard, QDialog)
    wizard.reject()
    program.close()
    second.told["closed"] = second.run_second()
    return second.told


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2])))
