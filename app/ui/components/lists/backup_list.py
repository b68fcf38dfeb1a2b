"""The backups that can be gone back to, newest first."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.ui.components.basics import secondary

if TYPE_CHECKING:
    from app.services.vault.backups.listing import Backup


class BackupList(QWidget):
    """One line a backup: when it was made, and how much it holds."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setObjectName("backups")
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.currentRowChanged.connect(lambda _row: self.chosen.emit())
        self._empty = secondary(self.tr("There are no backups yet."))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.list)
        box.addWidget(self._empty)
        self.setFocusProxy(self.list)

    def show_backups(self, backups: "list[Backup]") -> None:
        """Show these, and choose the newest."""
        self.list.clear()
        for backup in backups:
            item = QListWidgetItem(self._words(backup))
            item.setData(Qt.ItemDataRole.UserRole, str(backup.path))
            item.setToolTip(str(backup.path))
            self.list.addItem(item)
        self.list.setVisible(bool(backups))
        self._empty.setVisible(not backups)
        if backups:
            self.list.setCurrentRow(0)

    def path(self) -> Path | None:
        """The chosen backup."""
        item = self.list.currentItem()
        return None if item is None else Path(item.data(Qt.ItemDataRole.UserRole))

    def _words(self, backup: "Backup") -> str:
        made = backup.manifest.made_at
        clients = backup.manifest.counts.get("client", 0)
        when = f"{made.day}.{made.month}.{made.year} {made.hour}.{made.minute:02d}"
        size = QLocale().formattedDataSize(
            sum(part.size for part in backup.manifest.parts.values()),
            1,
            QLocale.DataSizeFormat.DataSizeSIFormat,
        )
        counted = self.tr("%n clients", "", clients)
        return f"{when}    {counted}    {size}"
