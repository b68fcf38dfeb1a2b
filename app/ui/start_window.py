"""The first thing that is seen: a way into the caseload, or the making of a new one.

Nothing heavy is imported here: what opening needs is imported in the task that opens.
"""

import time
from collections.abc import Callable
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.models.rules.passphrase import pause_after
from app.services.errors import FileMissing, KnownError, WrongKey
from app.ui.error_texts import ErrorTexts
from app.ui.icons import Icons
from app.ui.preferences import REMEMBERED, Preferences
from app.ui.questions import Questions
from app.ui.tasks import Progress, Task
from app.ui.theme import Theme, sized
from app.ui.widgets.basics import Sheet
from app.ui.widgets.unlock import Unlock

if TYPE_CHECKING:
    from app.ui.widgets.first_start import Answers, FirstStart

CARD_WIDTH = 560
AFTER_FIRST_PICTURE_MS = 30
FIRST_HEIGHT = 500  # the same for each step, so that nothing jumps


class StartWindow(QWidget):
    """Opens the caseload at a path by keyring or passphrase, or makes the first one."""

    opened = Signal(object, str)  # Caseload, and the part of the settings to begin with
    language_chosen = Signal(str)

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
        self._has_keyring = False
        self._running = 0
        self._clock = QTimer(self)
        self._clock.setInterval(200)
        self._clock.timeout.connect(self._show_wait)
        self.setWindowTitle("Rinnalla")
        self.setWindowIcon(icons.icon("rinnalla", theme["accent"]))
        self.resize(880, 660)
        self.setMinimumSize(640, 560)
        self.unlock: Unlock | None = None
        self.first: FirstStart | None = None
        self._errors = ErrorTexts(self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(20, 20, 20, 20)
        self._begin()
        # A thread beside the first picture would only make it wait.
        QTimer.singleShot(AFTER_FIRST_PICTURE_MS, self, self._look_around)

    def renew(self, theme: Theme, language: str) -> None:
        """Make the page anew in another theme or language; what was typed stays."""
        self.theme, self._language = theme, language
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

    def _begin(self) -> None:
        known = self.path.exists() or self._preferences.knows_caseload(self.path)
        if not known:
            self._show_new()
            return
        self._show_unlock()

    def _look_around(self) -> None:
        self._find_keyring()
        if self.unlock is not None and self.path.exists() and self._preferences.read(REMEMBERED):
            self._try_keyring()

    def _show_new(self) -> None:
        from app.ui.widgets.first_start import Answers

        self._show_first(Answers(self.path, self._language))

    def _show_first(self, answers: "Answers") -> None:
        from app.ui.widgets.first_start import FirstStart

        self.unlock = None
        self.first = first = FirstStart(self, self._questions, answers)
        first.language_chosen.connect(self.language_chosen)
        first.begun.connect(self._create)
        first.other_file.connect(self._open_other)
        first.found.connect(self._open_at)
        if self._has_keyring:
            first.offer_remember()
        self._show(first)

    def _show_unlock(self) -> None:
        self.first = None
        self.unlock = unlock = Unlock(self, self.path)
        unlock.submitted.connect(self._open)
        unlock.other_file.connect(self._open_other)
        unlock.new_file.connect(self._show_new)
        unlock.remember.setChecked(bool(self._preferences.read(REMEMBERED)))
        unlock.remember.setVisible(self._has_keyring)
        if not self.path.exists():
            unlock.no_file(self._errors.sentence(FileMissing()))
        self._show(unlock)
        self._show_wait()

    def _show(self, content: QWidget) -> None:
        while (item := self._box.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        card = Sheet()
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
        box.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)
        self._box.addWidget(column)
        content.setFocus(Qt.FocusReason.OtherFocusReason)

    def _brand(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        picture = QLabel()
        icon = self.icons.icon("rinnalla", self.theme["accent"])
        picture.setPixmap(icon.pixmap(QSize(32, 32)))
        name = QLabel("Rinnalla")
        name.setFont(sized(name.font(), 26, bold=True))
        row.addStretch(1)
        row.addWidget(picture)
        row.addWidget(name)
        row.addStretch(1)
        return whole

    def _open_other(self) -> None:
        title = self.tr("Open another caseload")
        kinds = self.tr("Caseloads (*.db);;All files (*)")
        path = self._questions.open_file(self, title, kinds)
        if path is not None:
            self._open_at(path)

    def _open_at(self, path: Path) -> None:
        self.path = path
        self._show_unlock()

    def _create(self, part: str) -> None:
        first = self.first
        if first is None:
            return
        answers, remember = first.answers, first.remembers()

        def work(_progress: Progress) -> Any:
            from app.services.vault import opening

            made = opening.create(answers.path, answers.passphrase, language=answers.language)
            return made, remember and opening.remember(made)

        self.path = answers.path
        first.busy(making=True)
        self._run(work, lambda made: self._opened(made, part), self._not_made)

    def _not_made(self, error: KnownError) -> None:
        if self.first is not None:
            self.first.busy(making=False)
            self.first.say(self._errors.sentence(error))

    def _open(self, passphrase: str) -> None:
        unlock = self.unlock
        if unlock is None or self._pause():
            return
        path, remember = self.path, self._has_keyring and unlock.remember.isChecked()

        def work(_progress: Progress) -> Any:
            from app.services.vault import opening

            caseload = opening.open_with_passphrase(path, passphrase)
            return caseload, remember and opening.remember(caseload)

        unlock.busy(opening=True)
        self._run(work, self._opened, self._not_opened)

    def _not_opened(self, error: KnownError) -> None:
        if self.unlock is None:
            return
        self.unlock.busy(opening=False)
        sentence = self._errors.sentence(error)
        if isinstance(error, WrongKey):
            self._wrong += 1
            self._free_at = self._monotonic() + pause_after(self._wrong)
            self.unlock.wrong(sentence)
            self._show_wait()
        elif isinstance(error, FileMissing):
            self.unlock.no_file(sentence)
        else:
            self.unlock.say(sentence)

    def _opened(self, result: Any, part: str = "") -> None:
        caseload, remembered = result
        if self._over:
            caseload.close()
            return
        if self._has_keyring:
            self._preferences.write(REMEMBERED, "yes" if remembered else "")
        self._over = True
        self.opened.emit(caseload, part)

    def _find_keyring(self) -> None:
        def work(_progress: Progress) -> bool:
            from app.services.vault.keyring_entry import system_keyring

            return system_keyring() is not None

        self._run(work, self._found_keyring, lambda _error: None)

    def _found_keyring(self, found: bool) -> None:
        self._has_keyring = found
        if self.first is not None and found:
            self.first.offer_remember()
        if self.unlock is not None:
            self.unlock.remember.setVisible(found)

    def _try_keyring(self) -> None:
        path = self.path

        def work(_progress: Progress) -> Any:
            from app.services.vault import opening

            return opening.open_with_keyring(path)

        self._asking(keyring=True)
        self._run(work, self._keyring_answered, self._keyring_failed)

    def _keyring_answered(self, caseload: Any) -> None:
        self._asking(keyring=False)
        if caseload is not None:
            self._opened((caseload, True))

    def _keyring_failed(self, error: KnownError) -> None:
        self._asking(keyring=False)
        if self.unlock is not None and not self._over:
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
        task.broken.connect(self._broken)
        for end in (task.done, task.failed, task.broken):
            end.connect(self._ended)
        task.start()

    def _broken(self, _fault: BaseException) -> None:
        if self.unlock is not None:
            self.unlock.busy(opening=False)
        if self.first is not None:
            self.first.busy(making=False)

    def _ended(self) -> None:
        self._running -= 1
        if self._over and not self._running:
            self.deleteLater()
