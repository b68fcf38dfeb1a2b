"""One window for a caseload: starting the program again brings the open one to the front.

No socket and no bus, since the program has no network code: a window holds a lock named by the
file's path among this user's own notes, and watches their folder for a wish to be shown.
"""

import os
import time
import zlib
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QStandardPaths, Signal

from app.services.errors import FileBusy, KnownError
from app.services.storage import file_lock, private_files
from app.services.storage.file_lock import FileLock

PATIENCE_SECONDS = 3.0  # a window that does not answer so long hangs: another one says so
_LOOK_SECONDS = 0.05
_WISH = ".show"
_LONGEST_WISH = 1 << 16  # bytes


class SingleInstance(QObject):
    """Holds the places of this process's windows; `show_wanted` when one is to be seen."""

    show_wanted = Signal(object)  # Path of a backup to look into, or None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Qt's own, since the first picture waits for what is imported here.
        notes = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.GenericStateLocation
        )
        self._folder = Path(notes) / "rinnalla" / "windows"
        self._held: dict[Path, FileLock] = {}
        self._watcher: QFileSystemWatcher | None = None

    def claim(self, path: Path) -> bool:
        """Take the place of a caseload's window. False where another window has it.

        Where this computer takes no notes there are no places, and each start has a window.
        """
        place = self._place(path)
        if place in self._held:
            return True
        try:
            private_files.make_folder(self._folder)
            self._held[place] = file_lock.acquire(place)
        except FileBusy:
            return False
        except (KnownError, OSError):
            return True
        self._watch()
        return True

    def claim_or_show(
        self, path: Path, backup: Path | None = None, *, patience: float = PATIENCE_SECONDS
    ) -> bool:
        """Take the place of a caseload's window, or have the window that has it come to the front.

        Args:
            path: The caseload.
            backup: What that window is to look into.
            patience: So many seconds the other window may take to answer.

        Returns:
            Whether this process continues: the place is its own, or the other window hangs.
        """
        wish = self._wish(self._place(path))
        give_up = time.monotonic() + patience
        while not self.claim(path):
            if time.monotonic() > give_up:
                wish.unlink(missing_ok=True)
                return True
            try:
                private_files.write(wish, str(backup or "").encode("utf-8", "surrogateescape"))
            except (KnownError, OSError):
                return True
            while wish.exists() and time.monotonic() < give_up and self._is_taken(path):
                time.sleep(_LOOK_SECONDS)
            if not wish.exists():
                return False
        wish.unlink(missing_ok=True)
        return True

    def release(self) -> None:
        """Give all places back."""
        for lock in self._held.values():
            lock.release()
        self._held.clear()

    def _is_taken(self, path: Path) -> bool:
        return file_lock.is_held(self._place(path))

    def _watch(self) -> None:
        if self._watcher is None:
            self._watcher = QFileSystemWatcher([str(self._folder)], self)
            self._watcher.directoryChanged.connect(self._look)

    def _look(self) -> None:
        wishes = [self._wish(place) for place in self._held]
        for wish in [wish for wish in wishes if wish.exists()]:
            backup = _read(wish)
            wish.unlink(missing_ok=True)
            self.show_wanted.emit(backup)

    def _place(self, path: Path) -> Path:
        real = os.path.normcase(os.path.realpath(path))
        name = os.fsencode(real)  # two sums, so that no two of a user's few files share a name
        return self._folder / f"{zlib.crc32(name):08x}{zlib.adler32(name):08x}"

    def _wish(self, place: Path) -> Path:
        return place.with_name(f"{place.name}{_WISH}")


def _read(wish: Path) -> Path | None:
    """The backup that a wish names."""
    try:
        name = private_files.read(wish, most=_LONGEST_WISH).decode("utf-8", "surrogateescape")
    except OSError:
        return None
    return Path(name) if name else None
