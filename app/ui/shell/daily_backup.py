"""The backup of the day, in the background; nobody waits for it."""

from typing import Any

from PySide6.QtCore import QObject

from app.services.errors import Cancelled, Damaged, KnownError
from app.services.progress import Progress
from app.services.vault.backups import daily
from app.ui.foundation.places import PageName, Place, SettingsPart
from app.ui.foundation.workspace import Workspace


class DailyBackup(QObject):
    """Makes it while the coach works on, and says what the coach should know of it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace

    def make_if_due(self) -> None:
        """Begin it, if today's is not there yet."""
        caseload = self._workspace.caseload

        def work(progress: Progress) -> Any:
            return daily.back_up(caseload, progress) if daily.backup_is_due(caseload) else None

        task = self._workspace.task(work)
        task.done.connect(self._on_backup_made)
        task.failed.connect(self._on_not_made)
        task.start()

    def _on_backup_made(self, made: Any) -> None:
        """Say it when the copies are missing: a backup on the same disk is half a backup."""
        if made is None:
            return
        if made.fault is not None:
            self._workspace.troubled.emit(self._workspace.errors.without_copy(made.fault))
        elif daily.second_place(self._workspace.caseload) is None:
            self._workspace.offered.emit(
                self.tr("Backups are on this computer alone: choose a second place for them."),
                self.tr("Choose the place…"),
                Place(PageName.SETTINGS, part=SettingsPart.SAFETY),
            )

    def _on_not_made(self, error: KnownError) -> None:
        if isinstance(error, Cancelled):
            return
        if isinstance(error, Damaged):
            self._workspace.troubled.emit(
                self.tr(
                    "The file is damaged, so no backup of it was made. Restore an earlier one: "
                    "Settings, Safety."
                )
            )
            return
        self._workspace.show_trouble(error)
