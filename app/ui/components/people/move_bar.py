"""A client's move to another status, and what it asks in place: what the colour means."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.models.client import ClientFields, StatusChangeFields
from app.models.enums import Hours, ListKind, Outcome, PlacementKind, Status, Subsidy, Term
from app.models.placement import PlacementFields
from app.models.rules.status import (
    MoveQuestion,
    continues_service,
    kind_of_work,
    list_questions,
)
from app.services.caseload import clients, lists
from app.services.caseload.clients import ClientCard
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.work import moves
from app.services.work.moves import RunningPlacement
from app.ui.components.accessible import announce
from app.ui.components.basics import button, heading
from app.ui.components.fields import (
    ChoiceField,
    DayField,
    Field,
    LineField,
    TickField,
    wrap_with_label,
)
from app.ui.components.people.employer_field import EmployerNameField
from app.ui.components.scroll import InSight
from app.ui.components.wrap_layout import WrapLayout
from app.ui.foundation.workspace import Workspace

_OF_MOVE = {
    MoveQuestion.REASON: "reason",
    MoveQuestion.REVIEW_ON: "review_on",
    MoveQuestion.DAY: "day",
    MoveQuestion.NEXT_SERVICE: "next_service",
}
_OF_CLIENT = {MoveQuestion.OUTCOME: "outcome", MoveQuestion.SERVICE_ENDED: "ended_on"}


class MoveBar(QFrame):
    """Moves a client at once, and asks what the move begins and ends; all of it may wait.

    Each answer is saved when its field is left, and the move with its answers is one step of undo.
    `left` comes when all is answered, to give the keyboard back.
    """

    left = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._workspace = workspace
        self._move = Change()
        self._status = Status.ACTIVE
        self._change_id = 0
        self._client_id = 0
        self._placement_id: int | None = None
        self._running: list[RunningPlacement] = []
        self._told = heading("", 14)
        self._fields = self._make_fields()
        self._labelled = self._label_fields()
        self._ending = TickField("")
        self._ending.edited.connect(self._end_or_keep)
        for field in self._fields.values():
            field.undone_elsewhere = True
        self._lay_out()
        for key, run in (("Esc", self._leave), ("Return", self._finish), ("Enter", self._finish)):
            leave = QShortcut(key, self, run)
            leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        workspace.changed.connect(self._follow)
        InSight(self)
        self.hide()

    def move_client(self, card: ClientCard, status: Status, *, moved: Callable[[], None]) -> None:
        """Move a client at once; `moved` shows it before anything is asked."""
        if not self.isHidden():
            self._commit()  # what is typed of the move before
        word = self._workspace.labels[status]
        running = moves.list_running(self._workspace.caseload, card.id)
        change = self._workspace.do(
            self.tr("Move"),
            lambda: clients.move(self._workspace.caseload, card.id, status),
            detail=word,
        )
        if not change:
            return
        moved()
        told = self.tr("{name} moved to: {status}").format(name=card.name, status=word)
        today = self._workspace.today
        if card.ended_on is not None and continues_service(status, card.ended_on, today):
            ended = self._workspace.labels.day(card.ended_on)
            back = self.tr("The service continues; the time since {day} is a rest.")
            told = f"{told}. {back.format(day=ended)}"
        announce(self, told)
        if list_questions(status, running=bool(running)):
            self._ask(told, card.id, status, change, running)
        else:
            self.hide()
            self._workspace.told.emit(told)

    def field(self, question: MoveQuestion) -> Field:
        """The field of a question."""
        return self._fields[question]

    def _make_fields(self) -> dict[MoveQuestion, Field]:
        labels = self._workspace.labels
        self._employer = EmployerNameField(self._workspace, placeholder=" ")
        self._measure = LineField()
        self._service = LineField()
        fields: dict[MoveQuestion, Field] = {
            MoveQuestion.MEASURE: self._measure,
            MoveQuestion.JOB_TITLE: LineField(),
            MoveQuestion.EMPLOYER: self._employer,
            MoveQuestion.HOURS: ChoiceField.from_enum(Hours, labels, optional=True),
            MoveQuestion.TERM: ChoiceField.from_enum(Term, labels, optional=True),
            MoveQuestion.SUBSIDY: ChoiceField.from_enum(Subsidy, labels, optional=True),
            MoveQuestion.STARTED_ON: self._day(),
            MoveQuestion.ENDED_ON: self._day(),
            MoveQuestion.REASON: LineField(),
            MoveQuestion.NEXT_SERVICE: self._service,
            MoveQuestion.OUTCOME: ChoiceField.from_enum(Outcome, labels, optional=True),
            MoveQuestion.SERVICE_ENDED: self._day(),
            MoveQuestion.REVIEW_ON: self._day(),
            MoveQuestion.DAY: self._day(),
        }
        for question, field in fields.items():
            field.edited.connect(lambda q=question: self._save(q))
        return fields

    def _day(self) -> DayField:
        return DayField(lambda: self._workspace.today, self._workspace.labels)

    def _label_fields(self) -> dict[MoveQuestion, QWidget]:
        words = {
            MoveQuestion.MEASURE: self.tr("Which measure"),
            MoveQuestion.JOB_TITLE: self.tr("Work done"),
            MoveQuestion.EMPLOYER: self.tr("Employer"),
            MoveQuestion.HOURS: self.tr("Hours"),
            MoveQuestion.TERM: self.tr("Term"),
            MoveQuestion.SUBSIDY: self.tr("Subsidy"),
            MoveQuestion.STARTED_ON: self.tr("Starts"),
            MoveQuestion.ENDED_ON: self.tr("Ends"),
            MoveQuestion.REASON: self.tr("Reason"),
            MoveQuestion.NEXT_SERVICE: self.tr("Next service"),
            MoveQuestion.OUTCOME: self.tr("How the service ended"),
            MoveQuestion.SERVICE_ENDED: self.tr("Service ended"),
            MoveQuestion.REVIEW_ON: self.tr("Look again on"),
            MoveQuestion.DAY: self.tr("Day"),
        }
        return {one: wrap_with_label(words[one], field) for one, field in self._fields.items()}

    def _lay_out(self) -> None:
        done = button(self._workspace, self.tr("Done"), self._finish, name="primary")
        top = WrapLayout(spacing=12)
        top.addWidget(self._told)
        top.addWidget(self._ending)
        row = WrapLayout(spacing=12, fill=True, labelled=True)
        for part in self._labelled.values():
            row.addWidget(part)
        row.addWidget(done)
        row.setAlignment(done, Qt.AlignmentFlag.AlignBottom)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 10, 12, 12)
        box.setSpacing(6)
        box.addLayout(top)
        box.addLayout(row)

    def _ask(
        self,
        told: str,
        client_id: int,
        status: Status,
        move: Change,
        running: list[RunningPlacement],
    ) -> None:
        caseload = self._workspace.caseload
        self._move, self._status, self._client_id = move, status, client_id
        self._change_id = move.new_row_id("status_change")
        kind = kind_of_work(status)
        begun = next((one for one in reversed(running) if one.kind is kind), None)
        self._placement_id = begun.id if begun else None
        self._running = [one for one in running if one is not begun]
        if begun and kind is PlacementKind.JOB:
            day = begun.fields.started_on or self._workspace.today
            self._do(lambda: moves.begin_support(caseload, client_id, day))
        self._told.setText(told)
        self._service.offer(lists.items(caseload, ListKind.SERVICE), complete=True)
        self._measure.offer(lists.items(caseload, ListKind.MEASURE), complete=True)
        self._employer.refresh()
        self._show_ending()
        asked = list_questions(status, running=bool(running))
        for question, part in self._labelled.items():
            part.setVisible(question in asked)
        for question, value in self._load_values().items():
            self._fields[question].set_value(value)
        self.show()
        self._fields[asked[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_ending(self) -> None:
        """The tick that ends what runs; left alone, it is kept."""
        words = [
            " · ".join(filter(None, (one.what or self._workspace.labels[one.kind], one.employer)))
            for one in self._running
        ]
        self._ending.box.setText(self.tr("Ends now: {what}").format(what=", ".join(words)))
        self._ending.set_value(False)
        self._ending.setVisible(bool(words))

    def _load_values(self) -> dict[MoveQuestion, Any]:
        """What the file holds for each field."""
        caseload = self._workspace.caseload
        move = records.get(caseload, StatusChangeFields, self._change_id)
        client = records.get(caseload, ClientFields, self._client_id)
        values = {question: getattr(move, name) for question, name in _OF_MOVE.items()}
        values |= {question: getattr(client, name) for question, name in _OF_CLIENT.items()}
        placement = PlacementFields(client_id=self._client_id, started_on=move.day)
        if self._placement_id is not None:
            placement = records.get(caseload, PlacementFields, self._placement_id)
        names = dict(self._employer.names)
        for question in self._fields.keys() - values.keys() - {MoveQuestion.EMPLOYER}:
            values[question] = getattr(placement, question)
        values[MoveQuestion.EMPLOYER] = names.get(placement.employer_id or 0, "")
        return values

    def _save(self, question: MoveQuestion) -> None:
        caseload, value = self._workspace.caseload, self._fields[question].value()
        if question in _OF_MOVE:
            given = {_OF_MOVE[question]: value}
            self._do(lambda: records.edit(caseload, StatusChangeFields, self._change_id, **given))
            if self._ending.value():
                self._end_or_keep()
        elif question in _OF_CLIENT:
            given = {_OF_CLIENT[question]: value}
            self._do(lambda: records.edit(caseload, ClientFields, self._client_id, **given))
        else:
            self._save_placement(question, value)

    def _save_placement(self, question: MoveQuestion, value: Any) -> None:
        kind = kind_of_work(self._status)
        if kind is None:
            return
        given = {str(question): value}
        if self._placement_id is None:
            given = {MoveQuestion.STARTED_ON.value: self._fields[MoveQuestion.STARTED_ON].taken}
            given[str(question)] = value
        change = self._do(
            lambda: moves.describe_placement(
                self._workspace.caseload, self._client_id, kind, self._placement_id, **given
            )
        )
        if change and self._placement_id is None:
            self._placement_id = change.new_row_id("placement")

    def _end_or_keep(self) -> None:
        """End what the tick names, or let it continue."""
        caseload, running = self._workspace.caseload, self._running
        if self._ending.value():
            move = records.get(caseload, StatusChangeFields, self._change_id)
            day = move.day or self._workspace.today
            self._do(lambda: moves.end_running(caseload, running, day, reason=move.reason))
        else:
            self._do(lambda: moves.keep_running(caseload, running))

    def _do(self, operation: Callable[[], Change]) -> Change | None:
        """Save an answer, in the step of undo of the move."""
        return self._workspace.do(
            self.tr("Details of a move"), operation, origin=self, joins=self._move
        )

    def _follow(self, change: Change, origin: object) -> None:
        """After a change from anywhere: show what it left, or go when it took the move away."""
        if self.isHidden() or origin is self:
            return
        mine = {("status_change", self._change_id), ("client", self._client_id)}
        mine.add(("placement", self._placement_id or 0))
        touched = [image for image in change.images if (image.table, image.row_id) in mine]
        if any(image.after is None for image in touched):
            self._skip()
        elif touched:
            for question, value in self._load_values().items():
                self._fields[question].renew(value)

    def _commit(self) -> None:
        for field in self._asking_fields():
            field.commit()

    def _asking_fields(self) -> list[Field]:
        return [self._fields[q] for q, part in self._labelled.items() if not part.isHidden()]

    def _finish(self) -> None:
        self._commit()
        if not any(field.wrong for field in self._asking_fields()):
            self._leave()

    def _leave(self) -> None:
        self._commit()
        self._skip()

    def _skip(self) -> None:
        self.hide()
        self.left.emit()
