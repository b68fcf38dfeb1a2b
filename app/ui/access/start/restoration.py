"""The ways out when a file does not open: a backup, a look into one, what can still be read."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.late import LateModule
from app.services.credentials import ByPassphrase, Credential
from app.services.errors import KnownError
from app.ui.access.start.context import StartContext

if TYPE_CHECKING:
    from app.services import access
    from app.services.vault.backups.listing import Backup
    from app.ui.access import rescue
else:
    access = LateModule("app.services.access")
    rescue = LateModule("app.ui.access.rescue")


class Restoration(QObject):
    """Offers the backups of a file and does with them what is chosen."""

    restored = Signal(object)  # OpenedCaseload of the file
    read_only_opened = Signal(object)  # OpenedCaseload of a backup, or of what can still be read
    left = Signal()

    def __init__(self, context: StartContext) -> None:
        super().__init__(context.frame)
        self._context = context

    def show_damage(self) -> None:
        """Tell that the file is damaged, and offer its newest backup."""
        self._show(
            self.tr("The file is damaged"),
            self.tr(
                "Nothing was changed, and the damaged file is kept. Restore the newest backup; "
                "what was written after it can perhaps still be read in the damaged file."
            ),
            access.list_backups_for(self._context.path),
            warn=True,
            can_read=True,
        )

    def show_unreadable(self, error: KnownError) -> bool:
        """Offer the backups of a file that can't be opened; False where there are none."""
        found = access.list_backups_for(self._context.path)
        if not found:
            return False
        self._context.credential = None
        sentence = self._context.errors.sentence(error)
        self._show(self.tr("The file can't be opened"), sentence, found, warn=True)
        return True

    def show_backups(self) -> None:
        """Offer the backups of this file."""
        self._show(
            self.tr("Restore a backup"),
            self.tr(
                "The backup takes the place of the present file, which is kept under another "
                "name. You can look into a backup first."
            ),
            access.list_backups_for(self._context.path),
        )

    def show_backup(self, path: Path) -> None:
        """Offer one backup, which was chosen or double-clicked in a folder."""
        context = self._context
        try:
            found = [access.read_backup(path)]
        except KnownError as error:
            context.refuse(error)
            return
        if context.frame.screen_as(rescue.Rescue) is None:
            context.credential = None
        self._show(
            self.tr("Restore a backup"),
            self.tr("The caseload is restored here: {place}").format(place=context.path),
            found,
        )

    def _show(
        self,
        title: str,
        about: str,
        found: "list[Backup]",
        *,
        warn: bool = False,
        can_read: bool = False,
    ) -> None:
        context = self._context
        known = context.credential is not None
        page = rescue.Rescue(
            context.frame, title, about, warn=warn, ask=not known, can_read=can_read and known
        )
        page.show_backups(found)
        page.restore.connect(self._restore)
        page.look.connect(self._look)
        page.read.connect(self._read_damaged)
        page.other.connect(self._choose_backup)
        page.back.connect(self._leave)
        context.frame.show_screen(page)

    def _leave(self) -> None:
        self._context.credential = None
        self.left.emit()

    def _choose_backup(self) -> None:
        path = self._context.questions.open_file(
            self._context.frame, self.tr("Choose a backup"), self.tr("Backups (*.rinnalla)")
        )
        if path is not None:
            self.show_backup(path)

    def _credential(self, passphrase: str) -> Credential | None:
        return ByPassphrase(passphrase) if passphrase else self._context.credential

    def _restore(self, backup: Path, passphrase: str) -> None:
        context, way = self._context, self._credential(passphrase)
        path, remember = context.path, context.remembers
        if way is not None:
            context.run(
                lambda _progress: access.restore_backup(backup, way, path, remember=remember),
                self.restored.emit,
            )

    def _look(self, backup: Path, passphrase: str) -> None:
        path, way = self._context.path, self._credential(passphrase)
        if way is not None:
            self._context.run(
                lambda _progress: access.look_into_backup(backup, way, path),
                self.read_only_opened.emit,
            )

    def _read_damaged(self) -> None:
        path, way = self._context.path, self._context.credential
        if way is not None:
            self._context.run(
                lambda _progress: access.read_damaged(path, way), self.read_only_opened.emit
            )
