"""The stops of the tour about keys, locking, backups and damage, on a caseload of its own."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

from PySide6.QtWidgets import QScrollArea, QWidget

from app.models.rules.access import paper_key
from app.services import access, demo
from app.services.caseload import erasure
from app.services.credentials import ByPassphrase
from app.services.documents import paper_pdf
from app.services.storage import engine
from app.services.storage.changes import of_tables
from app.services.storage.unit_of_work import Clock
from app.services.vault import device_state, opening, slots
from app.services.vault.backups import listing, making
from app.ui.access.paper_key import PaperShown, PaperUnlock
from app.ui.access.rescue import Rescue
from app.ui.access.safety_settings import BackupSheet, KeysSheet
from app.ui.access.start.window import StartWindow
from app.ui.clients.erased_dialog import ErasedDialog
from app.ui.foundation.places import SettingsPart
from app.ui.foundation.workspace import PageName
from app.ui.settings.page import SettingsPage
from app.ui.shell.application import Application

Picture = Callable[[QWidget, str], Path]
Settle = Callable[[Callable[[], bool]], None]
SECRET = sha256(b"a key that opens nothing").digest()
LOW = slots.Effort(memory=19 * 1024, passes=1, lanes=1)


class SafetyTour:
    """Walks the ways in and out of a file; each page is reached as the coach would reach it."""

    def __init__(
        self,
        application: Application,
        folder: Path,
        clock: Clock,
        size: tuple[int, int],
        picture: Picture,
        settle: Settle,
    ) -> None:
        self._size = size
        self._application = application
        self._folder = folder
        self._clock = clock
        self._picture = picture
        self._settle = settle
        self._path = application.path

    def pictures(self, start: StartWindow, passphrase: str) -> Iterator[Path]:
        """Every stop that begins at the start page."""
        yield from self._paper(start)
        yield from self._by_paper(start)
        yield from self._backups(start)
        yield from self._show_older(start)
        yield from self._settings(passphrase)
        yield from self._damage(passphrase)

    def sheet(self, language: str) -> Path:
        """The printed sheet with the paper key."""
        path = self._folder / "paper-key.pdf"
        path.write_bytes(paper_pdf.render(paper_key.encode_secret(SECRET), self._clock(), language))
        return path

    def make_backups(self, passphrase: str, language: str) -> None:
        """A caseload with some backups behind it."""
        first = self._clock() - timedelta(days=3)
        access.close_caseload(
            access.create_caseload(self._path, passphrase, language=language, effort=LOW).caseload
        )
        for day in range(3):
            now = first + timedelta(days=day)
            caseload = opening.open_with_passphrase(
                self._path,
                passphrase,
                clock=lambda now=now: now,  # type: ignore[misc]
            )
            if not day:
                demo.fill(caseload, caseload.today, language)
            making.make(caseload)
            caseload.close()

    def clean(self) -> None:
        """Leave no note of the made-up caseload on this computer."""
        if self._path.exists():
            device_state.forget(engine.identity(self._path))

    def _settings(self, passphrase: str) -> Iterator[Path]:
        application = self._application
        caseload = opening.open_with_passphrase(self._path, passphrase, clock=self._clock)
        erasure.set_retention(caseload, 1, "TOS 2026")  # so that somebody is due
        application.open_window(caseload)
        window = application.window
        assert window is not None  # noqa: S101
        window.resize(*self._size)
        window.workspace.end_tasks()
        window.workspace.go(PageName.SETTINGS, part=SettingsPart.SAFETY)
        page = window.page(PageName.SETTINGS)
        assert isinstance(page, SettingsPage)  # noqa: S101
        yield self._picture(window, "safety")
        for area in page.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        yield self._picture(window, "safety-retention")
        left = tuple(listing.list_backups(listing.folder_of(self._path)))
        aside = (self._path.with_name("caseload-before-restore-1.db"),)
        done = erasure.Erased(left, {"entry": 2}, of_tables(), aside)
        erased = ErasedDialog(done, window)
        erased.show()
        yield self._picture(erased, "erased")
        erased.deleteLater()
        for name, press in (
            ("safety-paper-test", page.panel(KeysSheet).test_paper),
            ("safety-passphrase", page.panel(KeysSheet).change_passphrase),
        ):
            press()
            dialog = page.panel(KeysSheet).dialog
            assert dialog is not None  # noqa: S101
            yield self._picture(dialog, name)
            dialog.done(0)
        page.panel(BackupSheet).look_into_backup()
        self._settle(lambda: application.window is not window)
        inside = application.window
        assert inside is not None  # noqa: S101
        inside.resize(*self._size)
        yield self._picture(inside, "look-into-backup")
        inside.close()
        application.close_caseload()
        inside.deleteLater()

    def _paper(self, start: StartWindow) -> Iterator[Path]:
        page = PaperShown(start, paper_key.encode_secret(SECRET), choose=lambda _all, _n: [2, 9])
        start.show_screen(page)
        yield self._picture(start, "paper")
        page.written_button.click()
        page.fields[0].setText("A" * 5)
        page.done_button.click()
        yield self._picture(start, "paper-typed-back")

    def _by_paper(self, start: StartWindow) -> Iterator[Path]:
        start.controller.show_paper_unlock()
        page = start.screen_as(PaperUnlock)
        assert page is not None  # noqa: S101
        groups = list(paper_key.encode_secret(SECRET))
        groups[4] = groups[4][:3] + groups[4][:1] + groups[4][4:]
        page.field.area.setPlainText(" ".join(groups[:9]))
        yield self._picture(start, "unlock-paper")
        start.controller.arrival.choose_passphrase(lambda _passphrase: None, lambda: None)
        yield self._picture(start, "unlock-new-passphrase")

    def _backups(self, start: StartWindow) -> Iterator[Path]:
        start.controller.restoration.show_backups()
        yield self._picture(start, "restore")

    def _show_older(self, start: StartWindow) -> Iterator[Path]:
        start.controller.arrival.show_older(
            self._clock(), self._clock() - timedelta(days=1, hours=3)
        )
        yield self._picture(start, "older-file")

    def _damage(self, passphrase: str) -> Iterator[Path]:
        self._path.write_bytes(self._path.read_bytes()[:-8192])
        self.clean()
        self._application.show_start()
        start = self._application.start_window
        assert start is not None  # noqa: S101
        start.controller.open_by(ByPassphrase(passphrase), remember=False)
        self._settle(lambda: start.screen_as(Rescue) is not None)
        yield self._picture(start, "damage")
        start.leave()
        self._application.start_window = None
        self.clean()
