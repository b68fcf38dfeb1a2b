"""What a person sees of a bug: one calm sentence with its kind and place, and no data at all."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from app.services.vault import process_hardening


class CrashHandler(QObject):
    """Takes every fault that nobody handled, in any thread, and tells it once at a time.

    The program continues: every change was saved as it was made, and a broken one was rolled back.
    """

    happened = Signal(str)  # "ValueError app/services/storage/unit_of_work.py:70"

    def __init__(self, tell: Callable[[str], None] | None = None) -> None:
        super().__init__()
        self._tell = tell or self._show
        self._telling = False
        # Queued: a fault in a thread is shown by the window's thread, one in a paint event later.
        self.happened.connect(self._on_happened, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Handle faults; where they occurred is still written to standard error."""
        process_hardening.scrub_fault_reports(self._report)

    def sentence(self, place: str) -> str:
        """What is said of a fault."""
        return self.tr(
            "Something went wrong in the program ({place}). What you had saved is safe. You "
            "can continue; if it happens again, restart Rinnalla."
        ).format(place=place)

    def _report(self, place: str) -> None:
        process_hardening.to_standard_error(place)
        self.happened.emit(place)

    def _on_happened(self, place: str) -> None:
        if self._telling:
            return
        self._telling = True
        self._tell(self.sentence(place))
        self._telling = False

    def _show(self, sentence: str) -> None:
        box = QMessageBox(QApplication.activeWindow())
        box.setWindowTitle("Rinnalla")
        box.setText(sentence)
        box.addButton(self.tr("Continue"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        box.deleteLater()
