"""What a page may ask of the running program, beyond its workspace."""

from pathlib import Path
from typing import Protocol

from app.ui.foundation.preferences import Preferences
from app.ui.foundation.theme import ThemeChoice


class LooksControl(Protocol):
    """How the program looks and speaks."""

    @property
    def preferences(self) -> Preferences:
        """What this computer remembers of looks and windows."""

    @property
    def language(self) -> str:
        """The language of the window: fi, sv or en."""

    @property
    def theme_choice(self) -> ThemeChoice:
        """The theme that was chosen: as the system, light, dark or of high contrast."""

    def change_language(self, language: str) -> None:
        """Speak another language: fi, sv or en."""

    def change_theme(self, choice: ThemeChoice) -> None:
        """Show another theme, at once."""

    def change_text_size(self, percent: int) -> None:
        """Show letters of another size, at once."""


class FileControl(Protocol):
    """What becomes of the open file."""

    @property
    def preferences(self) -> Preferences:
        """What this computer remembers of looks and windows."""

    @property
    def language(self) -> str:
        """The language of the window: fi, sv or en."""

    @property
    def lock_minutes(self) -> int:
        """Idle minutes after which the program locks."""

    def lock_after(self, minutes: int) -> None:
        """Lock when nobody has touched anything for so many minutes; 0 is never."""

    def lock(self) -> None:
        """Close the file and ask for the passphrase."""

    def look_into(self, backup: Path) -> None:
        """Show a backup in the window, for reading."""

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the open file, and open that."""


class Program(LooksControl, FileControl, Protocol):
    """The whole of it, for the table of pages; a page is handed the half that it needs."""
