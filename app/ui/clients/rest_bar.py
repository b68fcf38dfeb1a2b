"""The bar that puts a client's service to rest: from when, review on, why."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.models.client import RestFields
from app.services.caseload import clients
from app.services.caseload.clients import ClientCard
from app.services.storage import records
from app.ui.components.basics import button
from app.ui.components.fields import DayField, LineField, wrap_with_label
from app.ui.foundation.workspace import Workspace


class RestBar(QFrame):
    """Asks in place for the days and the reason of a rest, and puts the service to rest."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._workspace = workspace
        self._client_id = 0
        self.since = DayField(lambda: workspace.today, workspace.labels)
        self.review = DayField(lambda: workspace.today, workspace.labels)
        self.reason = LineField()
        told = QLabel(self.tr("The place and the history are kept while the service rests."))
        told.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 10, 12)
        row.setSpacing(14)
        row.addWidget(told, 2)
        row.addWidget(wrap_with_label(self.tr("Rests since"), self.since), 1)
        row.addWidget(wrap_with_label(self.tr("Review on"), self.review), 1)
        row.addWidget(wrap_with_label(self.tr("Reason"), self.reason), 3)
        self.button = button(workspace, self.tr("Put to rest"), self.put_to_rest, name="primary")
        row.addWidget(self.button)
        for key, run in (
            ("Esc", self.hide),
            ("Return", self.put_to_rest),
            ("Enter", self.put_to_rest),
        ):
            shortcut = QShortcut(key, self, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    def ask(self, card: ClientCard) -> None:
        """Ask about this client; what was typed for the same one before is still there."""
        if card.id != self._client_id:
            self._client_id = card.id
            rests = records.list_records(
                self._workspace.caseload, RestFields, client_id=card.id, until=None
            )
            now = rests[-1].fields if rests else RestFields(client_id=card.id)
            self.since.set_value(now.since or self._workspace.today)
            self.review.set_value(now.review_on)
            self.reason.set_value(now.reason)
        self.show()
        self.review.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_to_rest(self) -> None:
        """Put the service to rest; a day that can't be taken is marked and nothing happens."""
        try:
            since, review = self.since.value() or self._workspace.today, self.review.value()
        except ValueError:
            self.since.commit()
            self.review.commit()
            return
        done = self._workspace.do(
            self.tr("Rest period"),
            lambda: clients.put_to_rest(
                self._workspace.caseload,
                self._client_id,
                since=since,
                review_day=review,
                reason=self.reason.value(),
            ),
        )
        if done is not None:
            self._client_id = 0
            self.hide()
            self._workspace.told.emit(self.tr("The service rests."))
