"""What every step on the way into a caseload has in common."""

from PySide6.QtWidgets import QLabel, QWidget

from app.services.errors import KnownError

WIDTH = 496  # px, at 100 %


class Screen(QWidget):
    """One step before a caseload is open: it asks and tells, and opens nothing itself."""

    def __init__(self) -> None:
        super().__init__()
        self._told = QLabel(self)
        self._told.setObjectName("wrongText")
        self._told.setWordWrap(True)
        self._told.hide()

    def say(self, sentence: str) -> None:
        """One sentence in its place on the screen, or nothing."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    def refuse(self, _error: KnownError, sentence: str) -> None:
        """Tell why what was asked for failed.

        Args:
            _error: What happened, for a screen that has more to offer than the sentence.
            sentence: The same in the user's language.
        """
        self.say(sentence)

    def busy(self, *, working: bool) -> None:
        """Take no answer while the last one is being worked on."""

    def offer_remember(self) -> None:
        """There is a keyring that can hold the key: ask whether it shall, where one is asked."""
