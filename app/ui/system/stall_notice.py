"""What is said when the caseload's place does not answer: a network drive, a stick that is gone.

While the window stands still it runs in a process of its own (see `StallWatch`); at the start it
comes before the first window, which would stand still at once.
"""

import sys
from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.ui.system.stall_watch import END_PROGRAM


class StallNotice(QMessageBox):
    """Says that the place does not answer, that nothing is lost, and what can be done.

    Args:
        dress: Gives it the style sheet of the theme.
        starting: No file is open yet: waiting is looking once more.
    """

    def __init__(self, dress: Callable[[QWidget], object], *, starting: bool = False) -> None:
        super().__init__()
        dress(self)
        self.setWindowTitle("Rinnalla")
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setText(self.tr("The folder of your caseload does not answer."))
        look = self.tr("Check the network connection or the memory stick.")
        if starting:
            self.setInformativeText(self.tr("Nothing is lost.") + " " + look)
        else:
            waits = self.tr(
                "Rinnalla is waiting and continues as soon as the folder answers. Everything "
                "that was shown as saved is safe."
            )
            self.setInformativeText(f"{waits} {look}")
        stay = self.tr("Try again") if starting else self.tr("Keep waiting")
        self.stay = self.addButton(stay, QMessageBox.ButtonRole.RejectRole)
        self.leave = self.addButton(self.tr("End Rinnalla"), QMessageBox.ButtonRole.DestructiveRole)
        self.setDefaultButton(self.stay)
        self.setEscapeButton(self.stay)

    def ask(self) -> bool:
        """Show it until it is answered or taken away; whether the program shall end."""
        self.exec()
        return self.clickedButton() is self.leave


class _Pipe(QObject):
    """Standard input, which closes when the program that waits moves again or is gone."""

    closed = Signal()

    def listen(self) -> None:
        sys.stdin.buffer.read()
        self.closed.emit()


def show_beside(dress: Callable[[QWidget], object]) -> int:
    """Show the notice of a program that stands still, until it moves again.

    Returns:
        `END_PROGRAM` where it shall be ended, else 0.
    """
    notice, pipe = StallNotice(dress), _Pipe()
    pipe.closed.connect(notice.reject)
    Thread(target=pipe.listen, daemon=True).start()
    return END_PROGRAM if notice.ask() else 0
