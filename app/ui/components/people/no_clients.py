"""What a view of all clients says while there are none, and the two ways to have some."""

from PySide6.QtCore import QCoreApplication

from app.ui.components.basics import EmptyState, button
from app.ui.foundation.places import Act
from app.ui.foundation.workspace import PageName, Workspace


def offer_first_clients(workspace: Workspace) -> EmptyState:
    """Offer to import the sheet, or to add the first client."""
    ways = (
        button(
            workspace,
            QCoreApplication.translate("NoClients", "Import from Excel"),
            lambda: workspace.go(PageName.SETTINGS, part=Act.IMPORT),
            icon="import",
            name="primary",
        ),
        button(
            workspace,
            QCoreApplication.translate("NoClients", "New client"),
            lambda: workspace.go(PageName.CLIENT_FILE, part=Act.NEW),
            icon="add",
        ),
    )
    workspace.writing(*ways)
    return EmptyState(
        QCoreApplication.translate(
            "NoClients",
            "No clients yet. Bring them in from your Excel sheet, or add the first one.",
        ),
        *ways,
    )
