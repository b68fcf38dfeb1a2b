"""What is done with the client of a card or a row, in its menu and by its keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.models.enums import Status
from app.ui.components.basics import action
from app.ui.foundation.places import Act, OfClient, PageName
from app.ui.foundation.workspace import Workspace


def make_client_commands(
    page: QWidget, workspace: Workspace, chosen: Callable[[], int | None]
) -> list[QAction]:
    """A new meeting, a new employer contact and the report of the client that is chosen then.

    Args: `chosen` gives the id of the client, or None where there is none.
    """

    def go(name: PageName, *, with_row: bool = False, part: Act | None = None) -> None:
        client_id = chosen()
        if client_id is not None:
            row_id = client_id if with_row else None
            workspace.go(name, row_id, part or OfClient(client_id))

    new = [
        action(
            page,
            QCoreApplication.translate("ClientCommands", "New meeting"),
            lambda: go(PageName.CLIENT_FILE, with_row=True, part=Act.NEW_MEETING),
            key="Ctrl+M",
        ),
        action(
            page,
            QCoreApplication.translate("ClientCommands", "New employer contact"),
            lambda: go(PageName.EMPLOYERS),
        ),
    ]
    workspace.writing(*new)
    report = action(
        page,
        QCoreApplication.translate("ClientCommands", "Final report"),
        lambda: go(PageName.REPORTS),
        key="Ctrl+R",
    )
    return [*new, report]


class ClientMenu(QMenu):
    """The commands of a client, and the statuses to move to; the present one can't be chosen.

    Where the page is `keyed`, the key that moves to a status stands beside it.
    """

    def __init__(
        self,
        parent: QWidget,
        workspace: Workspace,
        commands: Sequence[QAction],
        present: Status,
        move: Callable[[Status], object],
        *,
        keyed: bool = False,
    ) -> None:
        super().__init__(parent)
        self.addActions(commands)
        self.addSeparator()
        for number, status in enumerate(Status, 1):
            words = self.tr("Move to {status}").format(status=workspace.labels[status])
            chosen = self.addAction(f"{words}\tCtrl+{number}" if keyed else words)
            chosen.setEnabled(status is not present and not workspace.caseload.read_only)
            chosen.triggered.connect(lambda _=False, to=status: move(to))
