"""A client's move to another status, and what it asks in place when it ends something."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout

from app.models.client import ClientFields, StatusChangeFields
from app.models.enums import ListKind, Outcome, Status
from app.models.rules.status import asks_reason
from app.services.caseload import clients, lists
from app.services.caseload.clients import ClientCard
from app.services.storage import records
from app.services.storage.changes import Change
from app.ui.components.basics import button, heading
from app.ui.components.fields import ChoiceField, DayField, Field, LineField, wrap_with_label
from app.ui.foundation.workspace import Workspace


class MoveBar(QFrame):
    """Moves a client, and asks for the day and the reason of a move that ends something.

    `left` comes when all is answered, to give the keyboard back.
    """

    left = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._workspace = workspace
        self._change_id = 0
        self._client_id = 0
        self._told = heading("", 14)
        self._day = DayField(lambda: workspace.today, workspace.labels)
        self._reason = LineField()
        self._service = LineField()
        self._outcome = ChoiceField.of(Outcome, workspace.labels, optional=True)
        self._ended = DayField(lambda: workspace.today, workspace.labels)
        self._typed: tuple[Field, ...] = (self._day, self._reason, self._service, self._ended)
        for typed in self._typed:
            typed.undone_elsewhere = True
        done = button(workspace, self.tr("Done"), self._finish, name="primary")
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 12, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._told, 0, 0, 1, 5)
        parts = (
            (self.tr("Day"), self._day, 2),
            (self.tr("Reason"), self._reason, 5),
            (self.tr("Next service"), self._service, 4),
            (self.tr("How the service ended"), self._outcome, 4),
            (self.tr("Service ended"), self._ended, 2),
        )
        for column, (label, part, width) in enumerate(parts):
            grid.addWidget(wrap_with_label(label, part), 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, width)
        grid.addWidget(done, 1, len(parts), Qt.AlignmentFlag.AlignBottom)
        named: tuple[tuple[Field, str], ...] = (
            (self._day, "day"),
            (self._reason, "reason"),
            (self._service, "next_service"),
        )
        for field, name in named:
            field.edited.connect(lambda f=field, n=name: self._save(n, f.value()))
        self._outcome.edited.connect(lambda: self._save_end("outcome", self._outcome.value()))
        self._ended.edited.connect(lambda: self._save_end("ended_on", self._ended.value()))
        for key, run in (("Esc", self._leave), ("Return", self._finish), ("Enter", self._finish)):
            leave = QShortcut(key, self, run)
            leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        workspace.changed.connect(self._follow)
        self.hide()

    def move_client(self, card: ClientCard, status: Status, *, moved: Callable[[], None]) -> None:
        """Move a client at once; `moved` shows it before anything is asked."""
        word = self._workspace.labels[status]
        change = self._workspace.do(
            self.tr("Move"),
            lambda: clients.move(self._workspace.caseload, card.id, status),
            detail=word,
        )
        if not change:
            return
        moved()
        told = self.tr("{name} moved to: {status}").format(name=card.name, status=word)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))
        if asks_reason(status):
            self._ask(told, card.id, change.new_row_id("status_change"))
        else:
            self.hide()
            self._workspace.told.emit(told)

    def _ask(self, told: str, client_id: int, change_id: int) -> None:
        caseload = self._workspace.caseload
        if not self.isHidden():
            self._commit()  # what is typed of the move before
        self._change_id, self._client_id = change_id, client_id
        self._told.setText(told)
        self._service.offer(lists.items(caseload, ListKind.SERVICE))
        for field, value in self._load_values():
            field.set_value(value)
        self.show()
        self._reason.setFocus()

    def _load_values(self) -> list[tuple[Field, object]]:
        """What the file holds for each field."""
        move = records.get(self._workspace.caseload, StatusChangeFields, self._change_id)
        client = records.get(self._workspace.caseload, ClientFields, self._client_id)
        return [
            (self._day, move.day),
            (self._reason, move.reason),
            (self._service, move.next_service),
            (self._outcome, client.outcome),
            (self._ended, client.ended_on),
        ]

    def _save(self, name: str, value: object) -> None:
        self._workspace.do(
            self.tr("Details of a move"),
            lambda: records.edit(
                self._workspace.caseload, StatusChangeFields, self._change_id, **{name: value}
            ),
            origin=self,
        )

    def _save_end(self, name: str, value: object) -> None:
        self._workspace.do(
            self.tr("End of the service"),
            lambda: records.edit(
                self._workspace.caseload, ClientFields, self._client_id, **{name: value}
            ),
        )

    def _follow(self, change: Change) -> None:
        """After a change from anywhere: show what it left, or go when it took the move away."""
        if self.isHidden():
            return
        mine = (("status_change", self._change_id), ("client", self._client_id))
        touched = [image for image in change.images if (image.table, image.row_id) in mine]
        if any(image.after is None for image in touched):
            self._leave_without()
        elif touched:
            for field, value in self._load_values():
                field.renew(value)

    def _commit(self) -> None:
        for field in self._typed:
            field.commit()

    def _finish(self) -> None:
        self._commit()
        if not any(field.wrong for field in self._typed):
            self._leave()

    def _leave(self) -> None:
        self._commit()
        self._leave_without()

    def _leave_without(self) -> None:
        self.hide()
        self.left.emit()
