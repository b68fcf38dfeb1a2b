"""What this computer remembers of the window: looks and places, never anything about people."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QSettings, QStandardPaths

T = TypeVar("T")
CASELOAD_NAME = "caseload.db"
_MOST_EARLIER = 3


class Preference(Generic[T]):
    """A preference is declared once: its name and its value on a new computer."""

    def __init__(self, name: str, default: T) -> None:
        self.name, self.default = name, default


LANGUAGE = Preference("language", "")
THEME = Preference("theme", "system")
TEXT_SIZE = Preference("text_size", "100")
SEEN_VERSION = Preference("version", "")
CASELOAD = Preference("caseload", "")
EARLIER_CASELOADS = Preference("earlier_caseloads", "")  # a path a line, the newest first
REMEMBERED = Preference("remembered", "")
ASK_AT_START = Preference("lock/ask_at_start", "")
LOCK_MINUTES = Preference("lock/minutes", "")  # the usual ones of `idle_lock`
FOLDED_COLUMNS = Preference("board/folded", "")
CLIENTS_HIDDEN = Preference("clients/hidden_columns", "")
CLIENTS_ONLY_OPEN = Preference("clients/only_open", "")
SYSTEM_NOTES = Preference("notes/system", "")
SPELLING = Preference("report/spelling", "yes")
LAST_VIEW = Preference("window/view", "")  # the day and the page, nobody's file


class Preferences:
    """Reads and writes preferences in one small file of this user on this computer."""

    def __init__(self, file: Path | None = None) -> None:
        if file is None:
            folder = QStandardPaths.writableLocation(
                QStandardPaths.StandardLocation.AppConfigLocation
            )
            file = Path(folder) / "window.ini"
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def read(self, preference: Preference[T]) -> T:
        """The value, or the one of a new computer where it is missing or of another kind."""
        value: Any = self._settings.value(preference.name, preference.default)
        return value if isinstance(value, type(preference.default)) else preference.default

    def write(self, preference: Preference[T], value: T) -> None:
        """Remember a value."""
        self.write_all({preference: value})

    def write_all(self, values: Mapping[Preference[T], T]) -> None:
        """Remember several values, written to the disk together."""
        for preference, value in values.items():
            self._settings.setValue(preference.name, value)
        self._settings.sync()

    def caseload_path(self) -> Path:
        """Where the caseload is: where it was last, else this user's local data folder.

        The local one, since a roaming or synchronised folder would copy it to other machines.
        """
        known = self.read(CASELOAD)
        if known:
            return Path(known)
        folder = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.AppLocalDataLocation
        )
        return Path(folder) / CASELOAD_NAME

    def remember_caseload(self, path: Path) -> None:
        """Begin with this caseload the next time, and offer the one before at the start."""
        before = self.read(CASELOAD)
        kept = [one for one in self.read(EARLIER_CASELOADS).splitlines() if one != before]
        earlier = [one for one in (before, *kept) if one and one != str(path)]
        self.write(EARLIER_CASELOADS, "\n".join(earlier[:_MOST_EARLIER]))
        self.write(CASELOAD, str(path))

    def list_earlier(self, path: Path) -> list[Path]:
        """The caseloads that were opened on this computer before, without this one."""
        known = (self.read(CASELOAD), *self.read(EARLIER_CASELOADS).splitlines())
        others = dict.fromkeys(one for one in known if one and one != str(path))
        return [Path(one) for one in others][:_MOST_EARLIER]

    def forget_earlier(self, path: Path) -> None:
        """Offer a caseload no longer: it is not there."""
        kept = [one for one in self.read(EARLIER_CASELOADS).splitlines() if one != str(path)]
        self.write(EARLIER_CASELOADS, "\n".join(kept))

    def knows_caseload(self, path: Path) -> bool:
        """Whether there was a caseload at that place the last time."""
        return self.read(CASELOAD) == str(path)
