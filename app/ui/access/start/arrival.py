"""What is looked at between opening a file and showing it: its health, its age, its passphrase."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.late import LateModule
from app.services.credentials import ByPaper
from app.ui.access.start.context import StartContext
from app.ui.foundation.preferences import REMEMBERED

if TYPE_CHECKING:
    from datetime import datetime

    from app.services import access
    from app.services.access import OpenedCaseload
    from app.services.vault import integrity
    from app.ui.access import new_passphrase, rescue
    from app.ui.access.rescue import OlderFile
else:
    access = LateModule("app.services.access")
    integrity = LateModule("app.services.vault.integrity")
    new_passphrase = LateModule("app.ui.access.new_passphrase")
    rescue = LateModule("app.ui.access.rescue")


class Arrival(QObject):
    """Hands an open caseload over, after the coach has answered what must be asked first."""

    arrived = Signal(object)  # OpenedCaseload
    damage_found = Signal()
    backups_wanted = Signal()

    def __init__(self, context: StartContext) -> None:
        super().__init__(context.frame)
        self._context = context

    def receive(self, result: "OpenedCaseload") -> None:
        """Look at what was opened, and hand it over or say what is wrong with it."""
        context = self._context
        if context.over:
            result.caseload.close()
            return
        context.unfinished = result.caseload
        beginning = result.beginning
        if context.has_keyring:
            context.preferences.write(REMEMBERED, "yes" if result.remembered else "")
        if beginning.health is not None and not beginning.health.ok:
            result.caseload.close()
            self.damage_found.emit()
        elif beginning.older is not None:
            self._ask_about_older(result)
        else:
            self._welcome(result)

    def choose_passphrase(
        self, chosen: Callable[[str], object], later: Callable[[], object]
    ) -> None:
        """Ask for a new passphrase at once: the old one is forgotten."""
        page = new_passphrase.NewPassphrase(
            self._context.frame,
            self.tr("Choose a new passphrase"),
            self.tr("The old passphrase then no longer opens the file. The paper stays valid."),
        )
        page.chosen.connect(chosen)
        page.later.connect(later)
        self._context.frame.show_screen(page)

    def show_older(self, seen_at: "datetime", file_at: "datetime | None") -> "OlderFile":
        """Tell that the file is older than the one that was used here last."""
        found = "–" if file_at is None else _moment(file_at)
        page = rescue.OlderFile(self._context.frame, _moment(seen_at), found)
        self._context.frame.show_screen(page)
        return page

    def _ask_about_older(self, result: "OpenedCaseload") -> None:
        older = result.beginning.older
        assert older is not None  # noqa: S101 - asked before
        page = self.show_older(older.seen_at, older.file_at)

        def continue_with_it() -> None:
            integrity.accept_older(result.caseload)
            self._welcome(result)

        def show_backups() -> None:
            result.caseload.close()
            self.backups_wanted.emit()

        page.continue_wanted.connect(continue_with_it)
        page.backups.connect(show_backups)

    def _welcome(self, result: "OpenedCaseload") -> None:
        """Ask for a new passphrase after opening by paper, or where the slot file is lost."""
        caseload = result.caseload
        asks = isinstance(self._context.credential, ByPaper) or not result.has_passphrase
        if not asks or caseload.read_only or caseload.master is None:
            self.arrived.emit(result)
            return
        self.choose_passphrase(
            lambda passphrase: self._change_passphrase(result, passphrase),
            lambda: self.arrived.emit(result),
        )

    def _change_passphrase(self, result: "OpenedCaseload", passphrase: str) -> None:
        self._context.run(
            lambda _progress: access.change_passphrase(result.caseload, passphrase),
            lambda _none: self.arrived.emit(result),
        )


def _moment(at: "datetime") -> str:
    return f"{at.day}.{at.month}.{at.year} {at.hour}.{at.minute:02d}"
