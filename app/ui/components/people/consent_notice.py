"""A missing consent told where the act is, with the one action that mends it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.services.caseload.consent_check import MissingConsent
from app.ui.components.basics import button
from app.ui.foundation.places import NewConsent
from app.ui.foundation.workspace import PageName, Workspace


def sentence(found: MissingConsent) -> str:
    """That a client has not agreed to this recipient being told, in one sentence."""
    return QCoreApplication.translate(
        "ConsentNotice", "{client} has no consent that holds for telling {recipient}."
    ).format(client=found.client_name, recipient=found.recipient)


def confirm_consent(
    workspace: Workspace, parent: QWidget, found: MissingConsent | None, go_on: str
) -> bool:
    """Whether a consent holds, or the coach continues all the same; else it is recorded first."""
    if found is None:
        return True
    record = QCoreApplication.translate("ConsentNotice", "Record a consent…")
    if workspace.questions.confirm(parent, sentence(found), yes=go_on, no=record):
        return True
    workspace.go(PageName.CLIENT_FILE, found.client_id, NewConsent(found.recipient))
    return False


class ConsentNotice(QFrame):
    """Tells of a missing consent after the act; it goes when the next act is right."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._found: MissingConsent | None = None
        self.setObjectName("warning")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.record = button(workspace, self.tr("Record a consent…"), self._record)
        row.addWidget(self.words, 1)
        row.addWidget(self.record)
        self.hide()

    def show_missing(self, found: MissingConsent | None) -> None:
        """Show what is missing; None hides it."""
        self._found = found
        self.setVisible(found is not None)
        if found is not None:
            self.words.setText(sentence(found))

    def _record(self) -> None:
        found = self._found
        if found is not None:
            self.show_missing(None)
            self._workspace.go(PageName.CLIENT_FILE, found.client_id, NewConsent(found.recipient))
