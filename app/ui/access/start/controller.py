"""What happens on the start page: which screen comes after which, and what opens the file."""

from collections.abc import Callable
from functools import cached_property
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.late import LateModule
from app.services.errors import Damaged, FileMissing, KnownError, NotACaseload, NoWayIn, WrongKey
from app.services.storage.file_names import BACKUP_SUFFIX, lock_mark_path
from app.ui.access.start.context import StartContext
from app.ui.access.start.frame import StartFrame
from app.ui.access.unlock import Unlock
from app.ui.foundation.preferences import ASK_AT_START, REMEMBERED, Preferences
from app.ui.foundation.questions import Questions

if TYPE_CHECKING:
    from app.models.rules.access import passphrase as passphrase_rules
    from app.services import access, credentials
    from app.services.access import OpenedCaseload
    from app.services.credentials import Credential
    from app.services.progress import Progress
    from app.services.vault import keyring_entry
    from app.ui.access import paper_key
    from app.ui.access.start import arrival, creation, restoration
    from app.ui.access.start.arrival import Arrival
    from app.ui.access.start.creation import Creation
    from app.ui.access.start.restoration import Restoration
else:
    access = LateModule("app.services.access")
    arrival = LateModule("app.ui.access.start.arrival")
    creation = LateModule("app.ui.access.start.creation")
    credentials = LateModule("app.services.credentials")
    keyring_entry = LateModule("app.services.vault.keyring_entry")
    paper_key = LateModule("app.ui.access.paper_key")
    passphrase_rules = LateModule("app.models.rules.access.passphrase")
    restoration = LateModule("app.ui.access.start.restoration")

CLOCK_MS = 200


class StartController(QObject):
    """Leads from the first screen to an open caseload, in whichever way the coach takes."""

    opened = Signal(object, bool)  # Caseload, and whether a sheet is to be imported first
    language_chosen = Signal(str)
    idle = Signal()  # nothing runs beside the page any more

    def __init__(
        self,
        frame: StartFrame,
        path: Path,
        preferences: Preferences,
        questions: Questions,
        *,
        language: str,
        monotonic: Callable[[], float],
        locked: bool,
    ) -> None:
        super().__init__(frame)
        self.wrong_passphrases = 0
        self._frame = frame
        self._context = StartContext(frame, path, preferences, questions, language=language)
        self._monotonic = monotonic
        self._locked = locked
        self._free_at = 0.0
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MS)
        self._clock.timeout.connect(self._show_wait)
        self._context.tasks.idle.connect(self.idle)
        self._context.tasks.broken.connect(lambda: frame.screen_shown.busy(working=False))

    @cached_property
    def creation(self) -> "Creation":
        """The making of a first caseload."""
        made = creation.Creation(self._context)
        made.created.connect(lambda result, importing: self._finish(result, importing=importing))
        made.language_chosen.connect(self.language_chosen)
        made.other_wanted.connect(self._open_other)
        made.found.connect(self._open_at)
        return made

    @cached_property
    def restoration(self) -> "Restoration":
        """The way back to a backup."""
        made = restoration.Restoration(self._context)
        made.left.connect(self.begin)
        made.read_only_opened.connect(lambda result: self._finish(result))
        made.restored.connect(self.arrival.receive)
        return made

    @cached_property
    def arrival(self) -> "Arrival":
        """What is asked and told between an open file and its window."""
        made = arrival.Arrival(self._context)
        made.arrived.connect(lambda result: self._finish(result))
        made.damage_found.connect(lambda: self.restoration.show_damage())
        made.backups_wanted.connect(lambda: self.restoration.show_backups())
        return made

    @property
    def path(self) -> Path:
        """The caseload that the start page is about to open."""
        return self._context.path

    @property
    def running(self) -> bool:
        """Whether something is still being opened, made or asked."""
        return self._context.tasks.running

    def begin(self) -> None:
        """Ask for the passphrase of the file, or for all that a first one needs."""
        if self._context.knows_file:
            self.show_unlock()
        else:
            self.creation.begin()

    def look_around(self) -> None:
        """Find the keyring, and open the file by it where that was chosen here."""
        if self._context.over:
            return  # closed before the first picture: the window would go from under the work
        self._find_keyring()
        path, marked = self.path, lock_mark_path(self.path).exists()
        if marked:
            self._context.tasks.run(lambda _progress: access.finish_locking(path), _ignore, _ignore)
        preferences = self._context.preferences
        asks = self._locked or marked or preferences.read(ASK_AT_START)
        remembered = preferences.read(REMEMBERED) and not asks
        if self._frame.screen_as(Unlock) is not None and path.exists() and remembered:
            self._try_keyring()

    def renew(self, language: str) -> None:
        """Rebuild what is asked in another language or theme; what was typed stays."""
        self._context.language = language
        unlock = self._frame.screen_as(Unlock)
        if unlock is None:
            self.creation.renew()
            return  # in the middle of a way in: the next screen has the new looks
        typed = unlock.passphrase.text()
        self.show_unlock().passphrase.set_text(typed)

    def leave(self) -> None:
        """Close again what still opens behind the page."""
        self._context.over = True

    def wait(self) -> None:
        """Wait for what is being opened or made, before the program ends."""
        context = self._context
        context.tasks.wait()
        if context.unfinished is not None:
            context.unfinished.close()
            context.unfinished = None

    def show_unlock(self) -> Unlock:
        """Ask for the passphrase."""
        context = self._context
        unlock = Unlock(self._frame, self.path)
        unlock.submitted.connect(self._open)
        unlock.other_file.connect(self._open_other)
        unlock.by_paper.connect(self.show_paper_unlock)
        unlock.restore.connect(lambda: self.restoration.show_backups())
        unlock.new_file.connect(lambda: self.creation.begin())
        unlock.remember.setChecked(bool(context.preferences.read(REMEMBERED)))
        if context.has_keyring:
            unlock.offer_remember()
        self._frame.show_screen(unlock)
        unlock.earlier_file.connect(self._open_at)
        unlock.offer_earlier(self._frame, context.preferences.list_earlier(self.path))
        if not self.path.exists():
            context.refuse(FileMissing())
            context.preferences.forget_earlier(self.path)
        self._show_wait()
        return unlock

    def show_paper_unlock(self) -> None:
        """Ask for the key on the paper."""
        page = paper_key.PaperUnlock(
            self._frame, self.tr("Open with the paper key"), self.tr("Open")
        )
        page.submitted.connect(self._open_by_paper)
        page.back.connect(self.show_unlock)
        self._frame.show_screen(page)

    def open_by(self, way: "Credential", *, remember: bool) -> None:
        """Open the file in some way, and show what comes of it."""
        self._context.credential, path = way, self.path
        self._context.run(
            lambda _progress: access.open_caseload(path, way, remember=remember),
            self.arrival.receive,
            self._on_not_opened,
        )

    def _open(self, passphrase: str) -> None:
        unlock = self._frame.screen_as(Unlock)
        if unlock is None or self._pause():
            return
        remember = self._context.has_keyring and unlock.remember.isChecked()
        self.open_by(credentials.ByPassphrase(passphrase), remember=remember)

    def _open_by_paper(self, typed: str) -> None:
        self.open_by(credentials.ByPaper(typed), remember=self._context.remembers)

    def _open_other(self) -> None:
        title = self.tr("Open another caseload")
        kinds = self.tr("Caseloads and backups (*.db *.rinnalla);;All files (*)")
        path = self._context.questions.open_file(self._frame, title, kinds)
        if path is None:
            return
        if path.suffix == BACKUP_SUFFIX:
            self.restoration.show_backup(path)
        else:
            self._open_at(path)

    def _open_at(self, path: Path) -> None:
        self._context.path = path
        self._context.credential = None
        self.show_unlock()

    def _on_not_opened(self, error: KnownError) -> None:
        if isinstance(error, Damaged):
            self.restoration.show_damage()
            return
        if isinstance(error, NotACaseload | NoWayIn) and self.restoration.show_unreadable(error):
            return
        self._context.refuse(error)
        if isinstance(error, WrongKey) and self._frame.screen_as(Unlock) is not None:
            self.wrong_passphrases += 1
            self._free_at = self._monotonic() + passphrase_rules.pause_after(self.wrong_passphrases)
            self._show_wait()

    def _finish(self, result: "OpenedCaseload", *, importing: bool = False) -> None:
        context = self._context
        if context.has_keyring:
            context.preferences.write(REMEMBERED, "yes" if result.remembered else "")
        context.over = True
        context.unfinished = None
        self.opened.emit(result.caseload, importing)

    def _find_keyring(self) -> None:
        def work(_progress: "Progress") -> bool:
            return keyring_entry.system_keyring() is not None

        self._context.tasks.run(work, self._on_keyring_found, _ignore)

    def _on_keyring_found(self, found: bool) -> None:
        self._context.has_keyring = found
        if found:
            self._frame.screen_shown.offer_remember()

    def _try_keyring(self) -> None:
        path, way = self.path, credentials.ByKeyring()
        self._context.credential = way
        self._show_asking(asking=True)
        self._context.tasks.run(
            lambda _progress: access.open_caseload(path, way, remember=False),
            self._on_keyring_answered,
            self._on_keyring_failed,
        )

    def _on_keyring_answered(self, result: "OpenedCaseload | None") -> None:
        self._show_asking(asking=False)
        if result is None:
            self._context.credential = None
        elif self._frame.screen_as(Unlock) is None:  # another page is being looked at
            result.caseload.close()
        else:
            self.arrival.receive(result)

    def _on_keyring_failed(self, error: KnownError) -> None:
        self._show_asking(asking=False)
        if self._frame.screen_as(Unlock) is None or self._context.over:
            return
        if isinstance(error, Damaged):
            self.restoration.show_damage()
        else:
            self._context.credential = None
            self._frame.screen_shown.say(self._context.errors.sentence(error))

    def _show_asking(self, *, asking: bool) -> None:
        unlock = self._frame.screen_as(Unlock)
        if unlock is not None:
            unlock.show_asking(keyring=asking)

    def _pause(self) -> int:
        return max(0, ceil(self._free_at - self._monotonic()))

    def _show_wait(self) -> None:
        """Count down the seconds in which no passphrase is taken."""
        seconds, unlock = self._pause(), self._frame.screen_as(Unlock)
        if unlock is not None:
            unlock.wait(seconds)
        if seconds and not self._clock.isActive():
            self._clock.start()
        elif not seconds:
            self._clock.stop()


def _ignore(_result: object) -> None:
    """For work that continues whether anybody looks or not."""
