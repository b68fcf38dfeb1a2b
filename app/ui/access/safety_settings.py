"""The settings that keep the file safe: locking, the ways in, backups, and its health."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.models.rules.access import idle_lock
from app.models.rules.dates import day_text
from app.services import access
from app.services.errors import KnownError, WrongKey
from app.services.progress import Progress
from app.services.storage import engine, settings
from app.services.storage.keys import MasterKey
from app.services.vault import keyring_entry, opening, rekeying
from app.services.vault.backups import daily, listing
from app.ui.access.new_passphrase import NewPassphrase
from app.ui.access.paper_key import PaperShown, PaperUnlock
from app.ui.access.paper_print import preview
from app.ui.access.passphrase_field import PassphraseField
from app.ui.components.basics import Panel, button, heading, secondary
from app.ui.components.fields import ChoiceField, wrap_with_label
from app.ui.components.lists.backup_list import BackupList
from app.ui.components.scroll import WordsDialog
from app.ui.foundation import preferences as prefs
from app.ui.foundation.program import FileControl
from app.ui.foundation.screens import open_dialog
from app.ui.foundation.theme import scale_px
from app.ui.foundation.workspace import Workspace

DIALOG_WIDTH = 560


class LockSheet(Panel):
    """When Rinnalla locks itself, and whether the passphrase is asked for at each start."""

    def __init__(self, workspace: Workspace, control: FileControl) -> None:
        super().__init__()
        self.head.insertWidget(0, heading(self.tr("Locking")))
        self._workspace, self._control = workspace, control
        self._run = BackgroundRun(workspace)
        self.add(
            secondary(
                self.tr(
                    "Locking closes the file and takes its key out of this computer's memory. "
                    "What you were typing is there again after you have opened the file."
                )
            )
        )
        self.minutes = ChoiceField([(each, self._word(each)) for each in idle_lock.CHOICES])
        self.minutes.set_value(control.lock_minutes)
        self.minutes.edited.connect(self._change_minutes)
        self.add(
            wrap_with_label(self.tr("Lock when nobody touches the keyboard or mouse"), self.minutes)
        )
        self.ask = QCheckBox(self.tr("Ask for the passphrase at every start"))
        self.ask.clicked.connect(self._change_ask)
        self.add(self.ask)
        self._note = secondary(
            self.tr(
                "Otherwise this computer's keyring opens the file, but only with your own login."
            )
        )
        self.add(self._note)
        self.lock_button = button(workspace, self.tr("Lock now"), control.lock, icon="lock")
        self.box.addWidget(self.lock_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.lock_button.setEnabled(workspace.caseload.master is not None)
        self.ask.setEnabled(False)
        self._run(
            lambda _progress: keyring_entry.system_keyring() is not None, self._on_keyring_found
        )

    def _word(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Only with the computer's own lock")
        return self.tr("After %n minutes", "", minutes)

    def _change_minutes(self) -> None:
        self._control.lock_after(int(self.minutes.value()))

    def _on_keyring_found(self, found: bool) -> None:
        usable = found and self._workspace.caseload.master is not None
        remembered = bool(self._control.preferences.read(prefs.REMEMBERED))
        self.ask.setEnabled(usable)
        self.ask.setChecked(not (usable and remembered))
        if not usable:
            self._note.setText(
                self.tr(
                    "This computer has no keyring that is safe for the key, so the passphrase is "
                    "asked for at each start."
                )
            )

    def _change_ask(self, asks: bool) -> None:
        caseload = self._workspace.caseload

        def work(_progress: Progress) -> bool:
            if not asks:
                return opening.remember(caseload)
            opening.lock_out(caseload.path)
            return False

        self.ask.setEnabled(False)
        self._run(work, self._on_ask_changed)

    def _on_ask_changed(self, kept: bool) -> None:
        wanted = not self.ask.isChecked()
        self.ask.setEnabled(True)
        self.ask.setChecked(not kept)
        preferences = self._control.preferences
        preferences.write(prefs.REMEMBERED, "yes" if kept else "")
        preferences.write(prefs.ASK_AT_START, "" if kept else "yes")
        if wanted and not kept:
            self._workspace.troubled.emit(
                self.tr("The keyring did not keep the key. The passphrase opens the file.")
            )


class KeysSheet(Panel):
    """The passphrase, the paper key, and a new key for the whole file."""

    def __init__(self, workspace: Workspace, control: FileControl) -> None:
        super().__init__()
        self.head.insertWidget(0, heading(self.tr("How the file is opened")))
        self._workspace, self._control = workspace, control
        self._run = BackgroundRun(workspace)
        self.dialog: KeyDialog | None = None
        self._paper = secondary()
        self.add(
            secondary(
                self.tr(
                    "The passphrase and the paper key both open the file, each alone. Nobody "
                    "else can, so keep at least one of them safe."
                )
            )
        )
        self.add(self._paper)
        self.passphrase_button = button(
            workspace, self.tr("Change the passphrase…"), self.change_passphrase
        )
        self.paper_button = button(
            workspace, self.tr("Print the paper key…"), self.show_paper, icon="print"
        )
        self.test_button = button(
            workspace, self.tr("Test the paper key…"), self.test_paper, icon="check"
        )
        self.rekey_button = button(
            workspace, self.tr("Change the file's key…"), self.new_key, name="quiet"
        )
        self.rekey_button.setToolTip(
            self.tr("When the paper is lost, or somebody else may know the passphrase")
        )
        for pair in (
            (self.paper_button, self.test_button),
            (self.passphrase_button, self.rekey_button),
        ):
            row = QHBoxLayout()
            for one in pair:
                one.setEnabled(workspace.caseload.master is not None)
                workspace.writing(one)
                row.addWidget(one)
            row.addStretch(1)
            self.box.addLayout(row)
        self.refresh()

    def refresh(self) -> None:
        """Say whether there is a paper."""
        kept = settings.read(self._workspace.caseload, settings.PAPER_KEPT)
        if kept:
            day = day_text(date.fromisoformat(kept))
            self._paper.setText(self.tr("The paper key was put on paper on {day}.").format(day=day))
        else:
            self._paper.setText(
                self.tr(
                    "The key is not on paper yet. If the passphrase is forgotten and the computer "
                    "breaks, nobody can open the file."
                )
            )

    def change_passphrase(self) -> None:
        """Ask for the present passphrase or paper, then for a new one."""
        self._require_passphrase(self._choose_passphrase)

    def show_paper(self) -> None:
        """Show the paper key after asking for the passphrase."""
        self._require_passphrase(self._show_paper)

    def test_paper(self) -> None:
        """Have the paper typed and say whether it opens this file."""
        page = PaperUnlock(self._workspace, self.tr("Test the paper key"), self.tr("Test"))
        page.submitted.connect(lambda typed: self._test(page, typed))
        self._open(page, page.back)

    def new_key(self) -> None:
        """Explain, ask for the passphrase, put the new key on paper, and encrypt the file again."""
        self._require_passphrase(self._begin_rekey, self.tr("Change of the file's key"))

    def _require_passphrase(self, then: Callable[[str], None], title: str = "") -> None:
        page = AskPassphrase(self._workspace, title)
        page.submitted.connect(lambda typed: self._compare(page, typed, then))
        self._open(page, page.back)

    def _compare(self, page: "AskPassphrase", typed: str, then: Callable[[str], None]) -> None:
        caseload = self._workspace.caseload

        def on_done(_master: MasterKey) -> None:
            if self._asks(page):
                then(typed)

        def on_failed(error: KnownError) -> None:
            if not self._asks(page):
                return
            page.busy(asking=False)
            page.say(
                self.tr("That is not the passphrase of this file.")
                if isinstance(error, WrongKey)
                else self._workspace.errors.sentence(error)
            )

        page.busy(asking=True)
        self._run(
            lambda _progress: opening.key_by_passphrase(caseload.path, typed),
            on_done,
            on_failed,
        )

    def _choose_passphrase(self, _old: str) -> None:
        page = NewPassphrase(
            self._workspace,
            self.tr("Change the passphrase"),
            self.tr("The old one still opens backups that were made before."),
        )
        caseload = self._workspace.caseload

        def on_done(_none: object) -> None:
            self._close()
            self._workspace.told.emit(self.tr("The passphrase has been changed."))

        def on_failed(error: KnownError) -> None:
            if self._asks(page):
                page.busy(working=False)
                page.say(self._workspace.errors.sentence(error))
            else:
                self._workspace.show_trouble(error)

        def on_chosen(passphrase: str) -> None:
            page.busy(working=True)
            self._run(
                lambda _progress: access.change_passphrase(caseload, passphrase),
                on_done,
                on_failed,
            )

        page.chosen.connect(on_chosen)
        self._open(page, page.later)

    def _show_paper(self, _passphrase: str) -> None:
        master = self._workspace.caseload.master
        if master is None:
            return
        page = PaperShown(self._workspace, master.paper())
        page.printing.connect(lambda: self._print(page))
        page.kept.connect(self._on_paper_kept)
        self._open(page, page.later)

    def _print(self, page: QWidget) -> None:
        open_dialog(preview(page, self._workspace.caseload, self._control.language))

    def _on_paper_kept(self) -> None:
        settings.write(
            self._workspace.caseload, settings.PAPER_KEPT, self._workspace.today.isoformat()
        )
        self._close()
        self.refresh()
        self._workspace.told.emit(self.tr("The key is on paper. Put it in a locked place."))

    def _test(self, page: PaperUnlock, typed: str) -> None:
        found, master = MasterKey.from_paper(typed), self._workspace.caseload.master
        if found is not None and master is not None and found.secret == master.secret:
            self._close()
            self._workspace.told.emit(self.tr("The paper is right: it opens this file."))
        else:
            page.say(
                self.tr(
                    "This paper does not open this file. Is it from another caseload, or older?"
                )
            )

    def _begin_rekey(self, passphrase: str) -> None:
        fresh = MasterKey.generate()
        page = PaperShown(self._workspace, fresh.paper())
        page.print_button.hide()  # the sheet is printed from the settings when the key is in use
        page.kept.connect(lambda: self._rekey(passphrase, fresh))
        self._open(page, page.later)

    def _rekey(self, passphrase: str, fresh: MasterKey) -> None:
        caseload, page = self._workspace.caseload, self.dialog

        def on_done(_none: object) -> None:
            settings.write(caseload, settings.PAPER_KEPT, caseload.today.isoformat())
            self._close()
            self.refresh()
            self._workspace.told.emit(
                self.tr(
                    "The file has a new key. Destroy the old paper when you need no old backup."
                )
            )

        def on_failed(error: KnownError) -> None:
            self._close()
            self._workspace.show_trouble(error)

        if page is not None:
            page.setEnabled(False)
        self._run(
            lambda progress: rekeying.rekey(caseload, passphrase, fresh, progress),
            on_done,
            on_failed,
        )

    def _asks(self, page: QWidget) -> bool:
        """Whether a page is still shown; what it asked is answered no more once it was closed."""
        return isValid(page) and self.dialog is not None and self.dialog.page is page

    def _open(self, page: QWidget, back: Any) -> None:
        if self.dialog is None:
            self.dialog = KeyDialog(self.window())
            self.dialog.finished.connect(self._on_closed)
        self.dialog.show_page(page)
        back.connect(self._close)
        self.dialog.open()

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.done(0)

    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


class BackupSheet(Panel):
    """The backups of this file, the second place for them, and the way back."""

    def __init__(self, workspace: Workspace, control: FileControl) -> None:
        super().__init__()
        self.head.insertWidget(0, heading(self.tr("Backups")))
        self._workspace, self._control = workspace, control
        self._run = BackgroundRun(workspace)
        self._rhythm = secondary()
        self.add(self._rhythm)
        self.list = BackupList()
        self.list.list.setMinimumHeight(scale_px(170))
        self.add(self.list, 1)
        self.make_button = button(workspace, self.tr("Back up now"), self.back_up, icon="save")
        self.look_button = button(workspace, self.tr("Look into it"), self.look_into_backup)
        self.restore_button = button(workspace, self.tr("Restore it…"), self.restore, name="quiet")
        self._row(self.make_button, self.look_button, self.restore_button)
        self._place = QLabel()
        self._place.setWordWrap(True)
        self.add(
            wrap_with_label(
                self.tr("Second place, for example a stick in a locked drawer"), self._place
            )
        )
        self.place_button = button(workspace, self.tr("Choose the place…"), self.choose_place)
        self.no_place_button = button(
            workspace, self.tr("No second place"), lambda: self._set_place(None), name="quiet"
        )
        self._row(self.place_button, self.no_place_button)
        for one in (self.make_button, self.look_button, self.restore_button, self.place_button):
            one.setEnabled(workspace.caseload.master is not None)
            workspace.writing(one)
        self.refresh()

    def refresh(self) -> None:
        """Show the backups that are there now."""
        caseload = self._workspace.caseload
        found = listing.list_backups(
            listing.folder_of(caseload.path), engine.identity(caseload.path)
        )
        self.list.show_backups(found)
        self._rhythm.setText(self._rhythm_words())
        for one in (self.look_button, self.restore_button):
            one.setVisible(bool(found))
        place = daily.second_place(caseload)
        self._place.setText(
            str(place)
            if place
            else self.tr(
                "None yet: if this computer breaks or is stolen, the backups are lost with it."
            )
        )
        self.no_place_button.setVisible(place is not None)

    def _rhythm_words(self) -> str:
        """How often a backup is made, what stays, and how long the last one took."""
        rhythm, took = daily.rhythm_of(self._workspace.caseload)
        words = [
            self.tr("A backup is made at the first start of each day.")
            if rhythm.every == 1
            else self.tr("The file is large: a backup is made every {days} days.").format(
                days=rhythm.every
            ),
            self.tr("Each one is opened and compared with the file before it counts."),
            self.tr("Kept: {days} days, {weeks} weeks and {months} months.").format(
                days=rhythm.days, weeks=rhythm.weeks, months=rhythm.months
            ),
        ]
        if took:
            seconds = max(1, round(took))
            words.append(self.tr("The last one took {seconds} s.").format(seconds=seconds))
        return " ".join(words)

    def back_up(self) -> None:
        """Make a backup in the background and say how it went."""
        caseload = self._workspace.caseload
        self.make_button.setEnabled(False)
        self._run(
            lambda progress: daily.back_up(caseload, progress),
            self._on_backup_made,
            self._on_failed,
        )

    def look_into_backup(self) -> None:
        """Show the chosen backup in the window, for reading."""
        path = self.list.path()
        if path is not None:
            self._control.look_into(path)

    def restore(self) -> None:
        """Put the chosen backup in the file's place, after one question."""
        path = self.list.path()
        agreed = path is not None and self._workspace.questions.confirm(
            self,
            self.tr(
                "The backup takes the place of the present file. What was saved after it is not "
                "in it; the present file is kept beside it under another name."
            ),
            yes=self.tr("Restore the backup"),
            no=self.tr("Keep the present file"),
        )
        if agreed and path is not None:
            self._control.restore(path)

    def choose_place(self) -> None:
        """Choose where copies of the backups go."""
        folder = self._workspace.questions.folder(self, self.tr("Second place for the backups"))
        if folder is not None:
            self._set_place(folder)

    def _set_place(self, place: Path | None) -> None:
        try:
            daily.choose_second_place(self._workspace.caseload, place)
        except KnownError as error:
            self._workspace.show_trouble(error)
        self.refresh()
        if place is not None:
            self.back_up()

    def _on_backup_made(self, result: daily.BackupRun) -> None:
        self.make_button.setEnabled(True)
        self.refresh()
        if result.fault is None:
            self._workspace.told.emit(self.tr("The backup was made, opened and compared."))
        else:
            self._workspace.troubled.emit(self._workspace.errors.without_copy(result.fault))

    def _on_failed(self, error: KnownError) -> None:
        self.make_button.setEnabled(True)
        self._workspace.show_trouble(error)

    def _row(self, *parts: QWidget) -> None:
        row = QHBoxLayout()
        for part in parts:
            row.addWidget(part)
        row.addStretch(1)
        self.box.addLayout(row)


class AskPassphrase(QWidget):
    """Asks for the present passphrase before something that only its owner may do."""

    submitted = Signal(str)
    back = Signal()

    def __init__(self, workspace: Workspace, title: str) -> None:
        super().__init__()
        self.passphrase = PassphraseField()
        self.passphrase.submitted.connect(self._submit)
        self.passphrase.changed.connect(lambda: self.say(""))
        self._told = QLabel()
        self._told.setObjectName("wrongText")
        self._told.setWordWrap(True)
        self.next_button = button(workspace, self.tr("Next"), self._submit, name="primary")
        self.back_button = button(workspace, self.tr("Cancel"), self.back.emit, name="quiet")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(heading(title or self.tr("First your passphrase"), 20))
        if title:
            box.addWidget(
                secondary(
                    self.tr(
                        "The whole file is encrypted again with a new key. The paper you have "
                        "now then opens only old backups, and you get a new one. A backup is "
                        "made first."
                    )
                )
            )
        box.addWidget(wrap_with_label(self.tr("Passphrase"), self.passphrase))
        box.addWidget(self._told)
        box.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.next_button)
        box.addLayout(row)
        self.setFocusProxy(self.passphrase)

    def say(self, sentence: str) -> None:
        """One sentence under the field, or nothing."""
        self._told.setText(sentence)
        if sentence:
            self.passphrase.mark_wrong()

    def busy(self, *, asking: bool) -> None:
        """The passphrase is being tried."""
        self.next_button.setEnabled(not asking)

    def _submit(self) -> None:
        if self.passphrase.text() and self.next_button.isEnabled():
            self.submitted.emit(self.passphrase.text())


class KeyDialog(WordsDialog):
    """One page after the other about a key; its title says nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, DIALOG_WIDTH)
        self.setWindowTitle("Rinnalla")
        self.page: QWidget | None = None

    def show_page(self, page: QWidget) -> None:
        """Show a page in the place of the last one."""
        if self.page is not None:
            self.box.removeWidget(self.page)
            self.page.hide()
            self.page.deleteLater()
        self.page = page
        self.box.addWidget(page)
        page.show()
        page.setFocus(Qt.FocusReason.OtherFocusReason)


class BackgroundRun:
    """Does work in the background and tells how it ended."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def __call__(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object],
        failed: Callable[[KnownError], object] | None = None,
    ) -> None:
        task = self._workspace.task(work)
        task.done.connect(done)
        task.failed.connect(failed or self._workspace.show_trouble)
        task.start()
