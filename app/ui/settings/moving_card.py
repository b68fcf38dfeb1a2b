"""Moving between coaches: the whole caseload handed over, a client of another coach taken in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from app.services.storage.changes import Change
from app.services.storage.file_names import BACKUP_SUFFIX, CLIENT_SUFFIX
from app.services.vault import client_transfer, handing_over
from app.ui.components.basics import Card, button, secondary
from app.ui.components.secret_dialog import SecretDialog
from app.ui.foundation.places import PageName
from app.ui.foundation.screens import open_dialog
from app.ui.foundation.workspace import Workspace


class MovingCard(Card):
    """What is handed over and taken in, with what must be known of it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(self.tr("Another coach"))
        self._workspace = workspace
        self.add(
            secondary(
                self.tr(
                    "When the work moves to another coach, hand over this file. Never enter the "
                    "same clients into two caseloads: they would be counted twice, and something "
                    "could be concluded about them. One client is handed over in the client's "
                    "file."
                )
            )
        )
        self.give_button = button(
            workspace, self.tr("Hand the caseload over…"), self.ask_to_give, icon="save"
        )
        self.take_button = button(
            workspace, self.tr("Take a client in…"), self.ask_to_take, icon="import"
        )
        workspace.writing(self.give_button, self.take_button)
        for made in (self.give_button, self.take_button):
            self.box.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)

    def ask_to_give(self) -> SecretDialog | None:
        """Ask where the file goes and for its passphrase, then hand the caseload over."""
        kinds = self.tr("Caseloads and backups (*.rinnalla)")
        path = self._workspace.questions.save_file(
            self.window(),
            self.tr("Where the handed over file goes"),
            self.tr("caseload") + BACKUP_SUFFIX,
            kinds,
        )
        if path is None:
            return None
        return self._ask(
            SecretDialog(
                self.tr("Hand the caseload over"),
                [
                    self.tr(
                        "The other coach opens the file with “I already have a file…” and "
                        "this passphrase. Send the passphrase in another way than the file."
                    ),
                    self.tr("Its summaries continue as the same series."),
                ],
                self.tr("Hand over"),
                self.window(),
                warn=self.tr("After that this file can only be read here."),
            ),
            lambda secret: self._give(path, secret),
        )

    def ask_to_take(self) -> SecretDialog | None:
        """Ask for the file of a client and its passphrase, then take it in."""
        path = self._workspace.questions.open_file(
            self.window(),
            self.tr("The file of a client"),
            self.tr("Clients (*{ending})").format(ending=CLIENT_SUFFIX),
        )
        if path is None:
            return None
        return self._ask(
            SecretDialog(
                self.tr("Take a client in"),
                [
                    self.tr(
                        "The client's whole file is added to this caseload. It can be "
                        "undone, and the log records it."
                    )
                ],
                self.tr("Take in"),
                self.window(),
                warn=self.tr(
                    "The client is counted in the summaries of both caseloads. Tell the project "
                    "manager."
                ),
                is_new=False,
            ),
            lambda secret: self._read(path, secret),
        )

    def _ask(self, dialog: SecretDialog, then: Callable[[str], None]) -> SecretDialog:
        dialog.given.connect(then)
        return open_dialog(dialog)

    def _give(self, path: Path, secret: str) -> None:
        workspace = self._workspace
        task = workspace.task(
            lambda progress: handing_over.hand_over(workspace.caseload, path, secret, progress)
        )
        task.done.connect(self._on_given)
        task.failed.connect(workspace.show_trouble)
        task.start()

    def _on_given(self, _file: Path) -> None:
        self._workspace.forget_steps()
        self._workspace.writing(self.give_button, self.take_button)
        self._workspace.told.emit(
            self.tr("The caseload is handed over. This file can only be read after this.")
        )

    def _read(self, path: Path, secret: str) -> None:
        workspace = self._workspace
        task = workspace.task(lambda _progress: client_transfer.read_client(path, secret))
        task.done.connect(self._take)
        task.failed.connect(workspace.show_trouble)
        task.start()

    def _take(self, came: client_transfer.TransferredClient) -> None:
        workspace = self._workspace
        here = client_transfer.find_alike(workspace.caseload, came)
        if here and not workspace.questions.confirm(
            self.window(),
            self.tr(
                "A client with the same name is in this caseload already. If it is the same "
                "person, don't take the file in: nobody should be here twice."
            ),
            yes=self.tr("Take in anyway"),
            no=self.tr("Don't take in"),
        ):
            return
        numbers: list[int] = []

        def take() -> Change:
            done = client_transfer.take_in(workspace.caseload, came, even_so=True)
            numbers.append(done.client_id)
            return done.change

        workspace.do(self.tr("Client taken in"), take)
        if numbers:
            workspace.told.emit(self.tr("The client was taken in."))
            workspace.go(PageName.CLIENT_FILE, numbers[0])
