"""A client's move to another status, and what it asks in place when it ends something."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.models.client import StatusChangeFields
from app.models.kinds import ListKind, Status
from app.models.rules.status import asks_reason
from app.services import clients, lists, records
from app.services.clients import ClientCard
from app.ui.desk import Desk
from app.ui.widgets.basics import button
from app.ui.widgets.fields import DayField, LineField, labelled


class MoveBar(QFrame):
    """Moves a client, and asks for the day and the reason of a move that ends something."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._desk = desk
        self._change_id = 0
        self._told = QLabel()
        self._day = DayField(lambda: desk.today, desk.labels)
        self._reason = LineField()
        self._service = LineField()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 10, 12)
        row.setSpacing(14)
        self._told.setWordWrap(True)
        row.addWidget(self._told, 2)
        row.addWidget(labelled(self.tr("Day"), self._day), 1)
        row.addWidget(labelled(self.tr("Reason"), self._reason), 3)
        row.addWidget(labelled(self.tr("Next service"), self._service), 2)
        row.addWidget(button(desk, self.tr("Done"), self._finish, name="primary"))
        for field, name in (
            (self._day, "day"),
            (self._reason, "reason"),
            (self._service, "next_service"),
        ):
            field.edited.connect(lambda f=field, n=name: self._save(n, f.value()))
        for key in ("Esc", "Return"):
            done = QShortcut(key, self, self._finish)
            done.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    def move_client(self, card: ClientCard, status: Status, *, moved: Callable[[], None]) -> None:
        """Move a client at once; `moved` shows it before anything is asked."""
        word = self._desk.labels[status]
        change = self._desk.do(
            self.tr("Move to: {status}").format(status=word),
            lambda: clients.move(self._desk.caseload, card.id, status),
        )
        if not change:
            return
        moved()
        told = self.tr("{name} moved to: {status}").format(name=card.name, status=word)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))
        if asks_reason(status):
            self._ask(told, change.made("status_change"))
        else:
            self.hide()
            self._desk.told.emit(told)

    def _ask(self, told: str, change_id: int) -> None:
        fields = records.get(self._desk.caseload, StatusChangeFields, change_id)
        self._change_id = change_id
        self._told.setText(told)
        self._day.set_value(fields.day)
        self._reason.set_value(fields.reason)
        self._service.set_value(fields.next_service)
        self._service.offer(lists.items(self._desk.caseload, ListKind.SERVICE))
        self.show()
        self._reason.setFocus()

    def _save(self, name: str, value: object) -> None:
        self._desk.do(
            self.tr("Details of a move"),
            lambda: records.edit(
                self._desk.caseload, StatusChangeFields, self._change_id, **{name: value}
            ),
            origin=self,
        )

    def _finish(self) -> None:
        for field in (self._day, self._reason, self._service):
            field.commit()
        self.hide()
