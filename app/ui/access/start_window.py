"""The first thing that is seen: a way into the caseload, or the making of a new one.

Nothing heavy is imported here: what opening needs is imported in the task that opens. Nor is `Qt`,
here and in all that the first picture needs: its 1,300 names take a seventh of the time to it.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.late import LateModule
from app.models.rules.access.passphrase import pause_after
from app.services.credentials import ByKeyring, ByPaper, ByPassphrase, Credential
from app.services.errors import (
    Damaged,
    FileMissing,
    KnownError,
    NotACaseload,
    NoWayIn,
    WrongKey,
)
from app.services.progress import Progress
from app.services.storage.file_names import lock_mark_path
from app.ui.access.unlock import Unlock
from app.ui.components.basics import Card, button
from app.ui.foundation.error_texts import ErrorTexts
from app.ui.foundation.icons import Icons
from app.ui.foundation.preferences import ASK_AT_START, REMEMBERED, Preferences
from app.ui.foundation.questions import Questions
from app.ui.foundation.screens import fit_to_screen
from app.ui.foundation.tasks import Task
from app.ui.foundation.theme import Theme, resize_font

if TYPE_CHECKING:
    from app.services import access
    from app.services.access import OpenedCaseload
    from app.services.storage import settings
    from app.services.vault import integrity, keyring_entry
    from app.services.vault.backups import archive
    from app.ui.access import first_start, new_passphrase, paper_key, paper_print, rescue
    from app.ui.access.first_start import Answers, FirstStart
    from app.ui.access.new_passphrase import NewPassphrase
    from app.ui.access.paper_key import PaperShown, PaperUnlock
    from app.ui.access.rescue import OlderFile, Rescue
    from app.ui.components import scroll
else:
    access = LateModule("app.services.access")
    settings = LateModule("app.services.storage.settings")
    integrity = LateModule("app.services.vault.integrity")
    keyring_entry = LateModule("app.services.vault.keyring_entry")
    archive = LateModule("app.services.vault.backups.archive")
    first_start = LateModule("app.ui.access.first_start")
    new_passphrase = LateModule("app.ui.access.new_passphrase")
    paper_key = LateModule("app.ui.access.paper_key")
    paper_print = LateModule("app.ui.access.paper_print")
    rescue = LateModule("app.ui.access.rescue")
    scroll = LateModule("app.ui.components.scroll")

CARD_WIDTH = 560
LEAST_SIZE = (640, 560)
AFTER_FIRST_PICTURE_MS = 30
FIRST_HEIGHT = 500  # the same for each step, so that nothing jumps


class StartWindow(QWidget):
    """Opens the caseload at a path by keyring or passphrase, or makes the first one."""

    opened = Signal(object, bool)  # Caseload, and whether a sheet is to be imported first
    language_chosen = Signal(str)
    summaries_wanted = Signal()
    demo_wanted = Signal()

    def __init__(
        self,
        path: Path,
        preferences: Preferences,
        theme: Theme,
        icons: Icons,
        *,
        language: str,
        questions: Questions,
        monotonic: Callable[[], float] = time.monotonic,
        locked: bool = False,
    ) -> None:
        super().__init__()
        self.theme = theme
        self.icons = icons
        self.path = path
        self._preferences = preferences
        self._questions = questions
        self._language = language
        self._monotonic = monotonic
        self._wrong = 0
        self._free_at = 0.0
        self._over = False
        self._locked = locked
        self._has_keyring = False
        self._running = 0
        self._clock = QTimer(self)
        self._clock.setInterval(200)
        self._clock.timeout.connect(self._show_wait)
        self.setWindowTitle("Rinnalla")
        self.setMinimumSize(*LEAST_SIZE)
        fit_to_screen(self, QSize(880, 660))
        self.unlock: Unlock | None = None
        self.first: FirstStart | None = None
        self.paper: PaperShown | None = None
        self.paper_unlock: PaperUnlock | None = None
        self.new_passphrase: NewPassphrase | None = None
        self.rescue: Rescue | None = None
        self.older: OlderFile | None = None
        self._way: Credential | None = None
        self._unfinished: Any = None  # open, but not handed over yet
        self._errors = ErrorTexts(self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(20, 20, 20, 20)
        self._begin()
        # A thread beside the first picture would only make it wait.
        QTimer.singleShot(AFTER_FIRST_PICTURE_MS, self, self._look_around)

    def renew(self, theme: Theme, language: str) -> None:
        """Rebuild the page in another theme or language; what was typed stays."""
        self.theme, self._language = theme, language
        if self.first is None and self.unlock is None:
            return  # in the middle of a way in; the next page has the new looks
        typed = "" if self.unlock is None else self.unlock.passphrase.text()
        if self.first is not None:
            self._show_first(self.first.answers)
        else:
            self._show_unlock()
            if self.unlock is not None:
                self.unlock.passphrase.set_text(typed)

    def leave(self) -> None:
        """Close, and go once nothing of ours is running any more."""
        self._over = True
        self.hide()
        if not self._running:
            self.deleteLater()

    def wait(self) -> None:
        """Wait for what is being opened or made, before the program ends."""
        for task in self.findChildren(Task):
            task.wait()
        if self._unfinished is not None:
            self._unfinished.close()
            self._unfinished = None

    def _begin(self) -> None:
        known = self.path.exists() or self._preferences.knows_caseload(self.path)
        if not known:
            self._show_new()
            return
        self._show_unlock()

    def _look_around(self) -> None:
        self._find_keyring()
        path, marked = self.path, lock_mark_path(self.path).exists()
        if marked:
            self._run(lambda _progress: access.finish_locking(path), _ignore, _ignore)
        asks = self._locked or marked or self._preferences.read(ASK_AT_START)
        remembered = self._preferences.read(REMEMBERED) and not asks
        if self.unlock is not None and self.path.exists() and remembered:
            self._try_keyring()

    def _show_new(self) -> None:
        self._show_first(first_start.Answers(self.path, self._language))

    def _show_first(self, answers: "Answers") -> None:
        self._clear()
        self.first = first = first_start.FirstStart(self, self._questions, answers)
        first.language_chosen.connect(self.language_chosen)
        first.begun.connect(self._create)
        first.other_file.connect(self._open_other)
        first.found.connect(self._open_at)
        if self._has_keyring:
            first.offer_remember()
        self._show(first)

    def _show_unlock(self) -> None:
        self._clear()
        self.unlock = unlock = Unlock(self, self.path)
        unlock.submitted.connect(self._open)
        unlock.other_file.connect(self._open_other)
        unlock.by_paper.connect(self.show_paper_unlock)
        unlock.restore.connect(self.show_backups)
        unlock.new_file.connect(self._show_new)
        unlock.remember.setChecked(bool(self._preferences.read(REMEMBERED)))
        unlock.remember.setVisible(self._has_keyring)
        if not self.path.exists():
            unlock.no_file(self._errors.sentence(FileMissing()))
        self._show(unlock)
        self._show_wait()

    def _clear(self) -> None:
        self.unlock, self.first, self.paper, self.paper_unlock = None, None, None, None
        self.new_passphrase, self.rescue, self.older = None, None, None

    def show_paper_unlock(self) -> None:
        """Ask for the key on the paper."""
        self._clear()
        self.paper_unlock = page = paper_key.PaperUnlock(
            self, self.tr("Open with the paper key"), self.tr("Open")
        )
        page.submitted.connect(self._open_by_paper)
        page.back.connect(self._show_unlock)
        self._show(page)

    def _show(self, content: QWidget) -> None:
        while (item := self._box.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        card = Card()
        card.setFixedWidth(CARD_WIDTH)
        card.setMinimumHeight(FIRST_HEIGHT if content is self.first else 0)
        card.box.setContentsMargins(32, 24, 32, 24)
        card.add(content, 1)
        column = QWidget()
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(18)
        box.addStretch(2)
        box.addWidget(self._brand())
        middle = QHBoxLayout()  # an alignment would not let the card grow with wrapped words
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        box.addLayout(middle)
        summaries = button(
            self,
            self.tr("Open anonymous summaries…"),
            self.summaries_wanted.emit,
            icon="summary",
            name="quiet",
        )
        summaries.setToolTip(self.tr("For a project manager: no caseload or passphrase is needed."))
        demo = button(
            self, self.tr("Try it with made-up clients"), self.demo_wanted.emit, name="quiet"
        )
        demo.setToolTip(self.tr("Nothing is saved: the example is gone when it is closed."))
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(demo)
        below.addWidget(summaries)
        below.addStretch(1)
        box.addLayout(below)
        box.addStretch(3)
        # The scroll area would load all of Qt's names before the first picture: only where needed.
        low = self.minimumHeight() < LEAST_SIZE[1]
        self._box.addWidget(scroll.Scroll(column) if low else column)
        content.setFocus()

    def _brand(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        picture = QLabel()
        icon = self.icons.icon("rinnalla", self.theme["accent"])
        picture.setPixmap(icon.pixmap(QSize(32, 32)))
        name = QLabel("Rinnalla")
        name.setFont(resize_font(name.font(), 26, bold=True))
        row.addStretch(1)
        row.addWidget(picture)
        row.addWidget(name)
        row.addStretch(1)
        return whole

    def _open_other(self) -> None:
        title = self.tr("Open another caseload")
        kinds = self.tr("Caseloads and backups (*.db *.rinnalla);;All files (*)")
        path = self._questions.open_file(self, title, kinds)
        if path is None:
            return
        if path.suffix == archive.SUFFIX:
            self.show_backup(path)
        else:
            self._open_at(path)

    def _open_at(self, path: Path) -> None:
        self.path = path
        self._way = None
        self._show_unlock()

    def _create(self, importing: bool) -> None:
        first = self.first
        if first is None:
            return
        answers, remember = first.answers, first.remembers()
        self.path = answers.path
        first.busy(making=True)
        self._run(
            lambda _progress: access.create_caseload(
                answers.path, answers.passphrase, language=answers.language, remember=remember
            ),
            lambda made: self._on_created(made, importing),
            self._on_not_made,
        )

    def _on_not_made(self, error: KnownError) -> None:
        if self.first is not None:
            self.first.busy(making=False)
            self.first.say(self._errors.sentence(error))

    def _on_created(self, made: "OpenedCaseload", importing: bool) -> None:
        """Show the paper key of the new file before anything else."""
        if self._over:
            made.caseload.close()
            return
        self._clear()
        self._unfinished = made.caseload
        master = made.caseload.master
        assert master is not None  # noqa: S101 - just made with one
        self.paper = page = paper_key.PaperShown(self, master.paper())
        page.printing.connect(lambda: self._print_paper(made.caseload))
        page.later.connect(lambda: self._finish(made, importing=importing))
        page.kept.connect(lambda: self._on_paper_kept(made, importing))
        self._show(page)

    def _on_paper_kept(self, made: "OpenedCaseload", importing: bool) -> None:
        settings.write(made.caseload, settings.PAPER_KEPT, made.caseload.today.isoformat())
        self._finish(made, importing=importing)

    def _print_paper(self, caseload: Any) -> None:
        paper_print.preview(self, caseload, self._language).open()

    def _open(self, passphrase: str) -> None:
        if self.unlock is None or self._pause():
            return
        self.unlock.busy(opening=True)
        remember = self._has_keyring and self.unlock.remember.isChecked()
        self.open_by(ByPassphrase(passphrase), remember=remember)

    def _open_by_paper(self, typed: str) -> None:
        if self.paper_unlock is not None:
            self.paper_unlock.busy(opening=True)
        remember = self._has_keyring and bool(self._preferences.read(REMEMBERED))
        self.open_by(ByPaper(typed), remember=remember)

    def open_by(self, way: Credential, *, remember: bool) -> None:
        """Open the file in some way, and show what comes of it."""
        self._way, path = way, self.path
        self._run(
            lambda _progress: access.open_caseload(path, way, remember=remember),
            self._on_opened,
            self._on_not_opened,
        )

    def _on_not_opened(self, error: KnownError) -> None:
        if isinstance(error, Damaged):
            self._show_damage()
        elif self.paper_unlock is not None:
            self.paper_unlock.busy(opening=False)
            self.paper_unlock.say(
                self.tr("This paper does not open this file. Is it of another caseload, or older?")
                if isinstance(error, WrongKey)
                else self._errors.sentence(error)
            )
        elif self.unlock is not None:
            self._on_not_unlocked(self.unlock, error)

    def _on_not_unlocked(self, unlock: Unlock, error: KnownError) -> None:
        unlock.busy(opening=False)
        sentence = self._errors.sentence(error)
        if isinstance(error, WrongKey):
            self._wrong += 1
            self._free_at = self._monotonic() + pause_after(self._wrong)
            unlock.wrong(sentence)
            self._show_wait()
        elif isinstance(error, FileMissing):
            unlock.no_file(sentence)
        elif isinstance(error, NotACaseload | NoWayIn) and (
            found := access.list_backups_for(self.path)
        ):
            self._way = None
            self._show_rescue(self.tr("The file can't be opened"), sentence, found, warn=True)
        else:
            unlock.say(sentence)

    def _on_opened(self, result: "OpenedCaseload") -> None:
        if self._over:
            result.caseload.close()
            return
        self._unfinished = result.caseload
        beginning = result.beginning
        if self._has_keyring:
            self._preferences.write(REMEMBERED, "yes" if result.remembered else "")
        if beginning.health is not None and not beginning.health.ok:
            result.caseload.close()
            self._show_damage()
        elif beginning.older is not None:
            self._show_older(result)
        else:
            self._welcome(result)

    def _welcome(self, result: "OpenedCaseload") -> None:
        """Ask for a new passphrase after opening by paper, or where the slot file is lost."""
        caseload = result.caseload
        asks = isinstance(self._way, ByPaper) or not result.has_passphrase
        if not asks or caseload.read_only or caseload.master is None:
            self._finish(result)
            return
        self.choose_passphrase(
            lambda passphrase: self._set_passphrase(result, passphrase),
            lambda: self._finish(result),
        )

    def choose_passphrase(
        self, chosen: Callable[[str], object], later: Callable[[], object]
    ) -> None:
        """Ask for a new passphrase at once: the old one is forgotten."""
        self._clear()
        self.new_passphrase = page = new_passphrase.NewPassphrase(
            self,
            self.tr("Choose a new passphrase"),
            self.tr("The old passphrase then no longer opens the file. The paper stays valid."),
        )
        page.chosen.connect(chosen)
        page.later.connect(later)
        self._show(page)

    def show_page(self, page: QWidget) -> None:
        """Show a page that is not a way in."""
        self._clear()
        self._show(page)

    def _set_passphrase(self, result: "OpenedCaseload", passphrase: str) -> None:
        page = self.new_passphrase

        def work(_progress: Progress) -> None:
            access.change_passphrase(result.caseload, passphrase)

        def on_failed(error: KnownError) -> None:
            if page is not None:
                page.busy(saving=False)
                page.say(self._errors.sentence(error))

        if page is not None:
            page.busy(saving=True)
        self._run(work, lambda _none: self._finish(result), on_failed)

    def _finish(self, result: "OpenedCaseload", *, importing: bool = False) -> None:
        if self._has_keyring and self.first is None:
            self._preferences.write(REMEMBERED, "yes" if result.remembered else "")
        self._over = True
        self._unfinished = None
        self.opened.emit(result.caseload, importing)

    def _show_older(self, result: "OpenedCaseload") -> None:
        older = result.beginning.older
        assert older is not None  # noqa: S101 - asked before
        page = self.show_older(older.seen_at, older.file_at)

        def go_on() -> None:
            integrity.go_on(result.caseload)
            self._welcome(result)

        def show_backups() -> None:
            result.caseload.close()
            self.show_backups()

        page.go_on.connect(go_on)
        page.backups.connect(show_backups)

    def show_older(self, seen_at: datetime, file_at: datetime | None) -> "OlderFile":
        """Tell that the file is older than the one that was used here last."""
        self._clear()
        found = "–" if file_at is None else _moment(file_at)
        self.older = page = rescue.OlderFile(self, _moment(seen_at), found)
        self._show(page)
        return page

    def _show_damage(self) -> None:
        self._show_rescue(
            self.tr("The file is damaged"),
            self.tr(
                "Nothing was changed, and the damaged file is kept. Restore the newest backup; "
                "what was written after it can perhaps still be read in the damaged file."
            ),
            access.list_backups_for(self.path),
            warn=True,
            can_read=True,
        )

    def show_backups(self) -> None:
        """Offer the backups of this file."""
        self._show_rescue(
            self.tr("Restore a backup"),
            self.tr(
                "The backup takes the place of the present file, which is kept under another "
                "name. You can look into a backup first."
            ),
            access.list_backups_for(self.path),
        )

    def show_backup(self, path: Path) -> None:
        """Offer one backup, which was chosen or double-clicked in a folder."""
        try:
            found = [access.read_backup(path)]
        except KnownError as error:
            for page in (self.unlock, self.first, self.rescue):
                if page is not None:
                    page.say(self._errors.sentence(error))
            return
        self._way = self._way if self.rescue is not None else None
        self._show_rescue(
            self.tr("Restore a backup"),
            self.tr("The caseload is restored here: {place}").format(place=self.path),
            found,
        )

    def _show_rescue(
        self,
        title: str,
        about: str,
        found: list[Any],
        *,
        warn: bool = False,
        can_read: bool = False,
    ) -> None:
        self._clear()
        known = self._way is not None
        self.rescue = page = rescue.Rescue(
            self, title, about, warn=warn, ask=not known, can_read=can_read and known
        )
        page.show_backups(found)
        page.restore.connect(self._restore)
        page.look.connect(self._look)
        page.read.connect(self._read_damaged)
        page.other.connect(self._choose_backup)
        page.back.connect(self._leave_rescue)
        self._show(page)

    def _leave_rescue(self) -> None:
        self._way = None
        if self.path.exists() or self._preferences.knows_caseload(self.path):
            self._show_unlock()
        else:
            self._show_new()

    def _choose_backup(self) -> None:
        path = self._questions.open_file(
            self, self.tr("Choose a backup"), self.tr("Backups (*.rinnalla)")
        )
        if path is not None:
            self.show_backup(path)

    def _restore(self, backup: Path, passphrase: str) -> None:
        way = ByPassphrase(passphrase) if passphrase else self._way
        if way is None:
            return
        path, remember = self.path, self._has_keyring and bool(self._preferences.read(REMEMBERED))
        self._rescue_work(
            lambda _progress: access.restore_backup(backup, way, path, remember=remember),
            self._on_opened,
        )

    def _look(self, backup: Path, passphrase: str) -> None:
        way, path = ByPassphrase(passphrase) if passphrase else self._way, self.path
        if way is not None:
            self._rescue_work(
                lambda _progress: access.look_into_backup(backup, way, path), self._finish
            )

    def _read_damaged(self) -> None:
        way, path = self._way, self.path
        if way is not None:
            self._rescue_work(lambda _progress: access.read_damaged(path, way), self._finish)

    def _rescue_work(self, work: Callable[[Progress], Any], done: Callable[[Any], object]) -> None:
        page = self.rescue

        def on_failed(error: KnownError) -> None:
            if page is not None and page is self.rescue:
                page.busy(working=False)
                page.say(self._errors.sentence(error))

        if page is not None:
            page.say("")
            page.busy(working=True)
        self._run(work, done, on_failed)

    def _find_keyring(self) -> None:
        def work(_progress: Progress) -> bool:
            return keyring_entry.system_keyring() is not None

        self._run(work, self._on_keyring_found, lambda _error: None)

    def _on_keyring_found(self, found: bool) -> None:
        self._has_keyring = found
        if self.first is not None and found:
            self.first.offer_remember()
        if self.unlock is not None:
            self.unlock.remember.setVisible(found)

    def _try_keyring(self) -> None:
        path, way = self.path, ByKeyring()
        self._way = way
        self._asking(keyring=True)
        self._run(
            lambda _progress: access.open_caseload(path, way, remember=False),
            self._on_keyring_answered,
            self._on_keyring_failed,
        )

    def _on_keyring_answered(self, result: "OpenedCaseload | None") -> None:
        self._asking(keyring=False)
        if result is None:
            self._way = None
        elif self.unlock is None:  # another page is being looked at
            result.caseload.close()
        else:
            self._on_opened(replace(result, remembered=True))

    def _on_keyring_failed(self, error: KnownError) -> None:
        self._asking(keyring=False)
        if self.unlock is None or self._over:
            return
        if isinstance(error, Damaged):
            self._show_damage()
        else:
            self._way = None
            self.unlock.say(self._errors.sentence(error))

    def _asking(self, *, keyring: bool) -> None:
        if self.unlock is not None:
            self.unlock.asking(keyring=keyring)

    def _pause(self) -> int:
        return max(0, ceil(self._free_at - self._monotonic()))

    def _show_wait(self) -> None:
        seconds = self._pause()
        if self.unlock is not None:
            self.unlock.wait(seconds)
        if seconds and not self._clock.isActive():
            self._clock.start()
        elif not seconds:
            self._clock.stop()

    def _run(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object],
        failed: Callable[[KnownError], object],
    ) -> None:
        task = Task(work, self)
        self._running += 1
        task.done.connect(done)
        task.failed.connect(failed)
        task.broken.connect(self._on_broken)
        for end in (task.done, task.failed, task.broken):
            end.connect(self._on_ended)
        task.start()

    def _on_broken(self, _fault: BaseException) -> None:
        for page in (self.paper_unlock, self.rescue, self.new_passphrase):
            if page is not None:
                page.setEnabled(True)
        if self.unlock is not None:
            self.unlock.busy(opening=False)
        if self.first is not None:
            self.first.busy(making=False)

    def _on_ended(self) -> None:
        self._running -= 1
        if self._over and not self._running:
            self.deleteLater()


def _ignore(_result: object) -> None:
    """For work that continues whether anybody looks or not."""


def _moment(at: datetime) -> str:
    return f"{at.day}.{at.month}.{at.year} {at.hour}.{at.minute:02d}"
