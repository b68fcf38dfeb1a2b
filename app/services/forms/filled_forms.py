"""Forms that are filled in with a client: begun, saved, signed off, handed over, printed.

One mechanism for every kind: the kinds are declared as data (`declarations`), the life is that of
a final report (`app/models/rules/reports/report_states.py`).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlmodel import Session, col, select

from app.late import LateModule
from app.models.client import Client
from app.models.enums import (
    ClientPart,
    LogAction,
    ReportState,
)
from app.models.form import Form, FormFields, FormVersion, FormVersionFields
from app.models.refusals import Reason
from app.models.rules.forms.form_kinds import (
    Answers,
    FormKind,
    check_answer,
    is_empty,
    plain_text,
)
from app.models.rules.reports.report_states import (
    MOVES,
    OPEN,
    PartTaken,
    ReportMove,
    contradiction,
    find_missing_part,
    refusal,
    state_reason,
)
from app.services.documents import letterhead
from app.services.errors import InvalidValue, NotFound, Refused
from app.services.form_titles import form_title
from app.services.forms.declarations import UNDECLARED, form_kind, make_kind_of_text
from app.services.forms.form_prefill import prefill_answers
from app.services.reports.delivery import HandedOver, check_delivery, describe_ground
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload, UnitOfWork

if TYPE_CHECKING:
    from app.services.documents import form_pdf as form_paper
else:  # reportlab is slow to import
    form_paper = LateModule("app.services.documents.form_pdf")

_LEAVE = "leave_on"
_RECORDED = PartTaken(ClientPart.COMMENTED, date.min, no_words=True)


@dataclass(frozen=True)
class FormRow:
    """A form in a list."""

    id: int
    kind: str
    title: str
    client_id: int | None
    client_name: str
    state: ReportState
    day: date | None
    changed_at: datetime


@dataclass(frozen=True)
class FormView:
    """A form as its editor shows it; `missing` is what keeps it from being signed off."""

    id: int
    kind: FormKind
    client_id: int | None
    client_name: str
    state: ReportState
    day: date | None
    answers: Mapping[str, Any]
    part: PartTaken
    missing: Reason | None
    version: int
    read_only: bool = False

    @property
    def open(self) -> bool:
        """Whether the answers may be changed."""
        return self.state in OPEN and not self.read_only


@dataclass(frozen=True)
class FormVersionRow:
    """A sign-off or a delivery in a list, the newest first."""

    id: int
    version: int
    state: ReportState
    made_at: datetime
    recipient: str
    day: date | None


def start(caseload: Caseload, kind_key: str, client_id: int | None, language: str) -> Change:
    """Begin a form, its fields filled from the file; its id is `change.new_row_id("form")`.

    Raises:
        NotFound: There is no such client or kind.
        InvalidValue: The kind is about a client, and none is given ("client_id").
    """
    kind = form_kind(kind_key, language)
    if kind.of_client and client_id is None:
        raise InvalidValue("client_id")
    head = letterhead.read(caseload)
    with caseload.unit() as unit:
        unit.add(make_form(unit, kind, client_id, head))
        return unit.commit()


def list_forms(caseload: Caseload, *, client_id: int | None = None) -> list[FormRow]:
    """The forms of one client, or all, the one changed last first."""
    with caseload.reading() as session:
        chosen = select(Form, Client).join(Client, isouter=True)
        if client_id is not None:
            chosen = chosen.where(Form.client_id == client_id)
        found = session.exec(chosen.order_by(col(Form.changed_at).desc(), col(Form.id).desc()))
        return [
            FormRow(
                id=form.id or 0,
                kind=form.kind,
                title=form_title(form.kind, form.language),
                client_id=form.client_id,
                client_name=client.list_name if client else "",
                state=form.state,
                day=form.day,
                changed_at=form.changed_at.astimezone(caseload.clock().tzinfo),
            )
            for form, client in found
        ]


def list_general_forms(caseload: Caseload, kind_key: str, language: str) -> list[FormRow]:
    """The forms of a kind that is about no client, in that language, the newest first."""
    with caseload.reading() as session:
        kept = session.exec(
            select(Form.id).where(
                Form.kind == kind_key, Form.language == language, col(Form.client_id).is_(None)
            )
        ).all()
    found = [one for one in list_forms(caseload) if one.id in set(kept)]
    return sorted(found, key=lambda one: one.id, reverse=True)


def get_form(caseload: Caseload, form_id: int) -> FormView:
    """One form with its answers.

    Raises:
        NotFound: There is no such form.
    """
    with caseload.reading() as session:
        form, client = find_form(session, form_id)
        kind = read_kind(form)
        part = read_part(form)
        return FormView(
            id=form_id,
            kind=kind,
            client_id=form.client_id,
            client_name=client.full_name if client else "",
            state=form.state,
            day=form.day,
            answers=read_answers(kind, form),
            part=part,
            missing=find_missing_part(part) if kind.together else None,
            version=form.version,
            read_only=caseload.read_only or kind.undeclared,
        )


def answer(caseload: Caseload, form_id: int, field_key: str, value: Any) -> Change:
    """Keep the answer to one field; None takes it away.

    Raises:
        InvalidValue: The form has no such field, or it does not take the value.
        Refused: The form is agreed on, final or delivered (Reason.REPORT_IS_…).
        NotFound: There is no such form.
    """
    with caseload.unit() as unit:
        form, _ = find_form(unit.session, form_id)
        if form.state not in OPEN:
            raise Refused(state_reason(form.state))
        kind = read_kind(form)
        field = None if kind.undeclared else kind.field(field_key)
        if field is None or not check_answer(field, value):
            raise InvalidValue(field_key)
        answers = json.loads(form.answers)
        if value is None or is_empty(field, value):
            answers.pop(field_key, None)
        else:
            answers[field_key] = value
        _keep(unit, form, kind, answers)
        return unit.commit()


def record_form_part(
    caseload: Caseload,
    form_id: int,
    *,
    how: ClientPart | None,
    day: date | None,
    words: str = "",
    no_words: bool = False,
) -> Change:
    """Record how and when the client took part, and the words verbatim or that there were none.

    Raises:
        Refused: There are words and "none" (Reason.CLIENT_WORDS_AND_NONE), or the day is to come
            (Reason.CLIENT_PART_IN_FUTURE).
        NotFound: There is no such form.
    """
    part = PartTaken(how, day, words, no_words)
    with caseload.unit() as unit:
        form, _ = find_form(unit.session, form_id)
        if form.state not in OPEN:
            raise Refused(state_reason(form.state))
        if reason := contradiction(part, unit.today):
            raise Refused(reason)
        records.assign(
            unit,
            FormFields,
            form_id,
            client_part=how,
            client_part_on=day,
            client_words=words,
            no_client_words=no_words,
        )
        return unit.commit()


def sign_off(caseload: Caseload, form_id: int, move: ReportMove) -> Change:
    """Make a sign-off, keep the text as it was then, or reopen it as a new version.

    Raises:
        Refused: The client's part lacks something, or the form is not in the state for it
            (Reason.REPORT_IS_…).
        NotFound: There is no such form.
    """
    with caseload.unit() as unit:
        form, _ = find_form(unit.session, form_id)
        kind = read_kind(form)
        part = read_part(form) if kind.together else _RECORDED
        if reason := refusal(form.state, move, part):
            raise Refused(reason)
        form.state = MOVES[form.state, move]
        form.final_on = unit.today if form.state is ReportState.FINAL else None
        form.changed_at = unit.now
        if move is ReportMove.REOPEN:
            form.version += 1
        else:
            unit.add(records.row_of(_version(form, unit.now)))
        return unit.commit()


def deliver_form(caseload: Caseload, form_id: int, given: HandedOver) -> Change:
    """Record that a copy was handed over, by a consent that holds today or on another ground.

    Raises:
        Refused: As for the delivery of a final report (`delivery.deliver`).
        InvalidValue: No "recipient", or no such "paper".
        NotFound: There is no such form.
    """
    with caseload.unit() as unit:
        form, _ = find_form(unit.session, form_id)
        kind = read_kind(form)
        if kind.together and (reason := refusal(form.state, ReportMove.DELIVER, PartTaken())):
            raise Refused(reason)  # what is not signed off together is given as it is
        if given.paper not in kind.copies:
            raise InvalidValue("paper")
        check_delivery(given, unit.today)
        note = describe_ground(unit.session, form.client_id, given, unit.today)
        version = _version(form, unit.now)
        unit.add(
            records.row_of(
                version.model_copy(
                    update={
                        "state": ReportState.DELIVERED,
                        "consent_id": given.consent_id,
                        "paper": given.paper,
                        "recipient": given.recipient.strip(),
                        "ground": given.ground,
                        "ground_note": note,
                        "way": given.way,
                        "day": given.day,
                    }
                )
            )
        )
        form.state = ReportState.DELIVERED
        unit.log(
            LogAction.DISCLOSED,
            subject="form",
            row_id=form.id,
            client_id=form.client_id,
            detail=str(given.paper),
        )
        return unit.commit()


def list_form_versions(caseload: Caseload, form_id: int) -> list[FormVersionRow]:
    """The sign-offs and deliveries of a form, the newest first."""
    with caseload.reading() as session:
        rows = session.exec(
            select(FormVersion)
            .where(FormVersion.form_id == form_id)
            .order_by(col(FormVersion.id).desc())
        ).all()
        zone = caseload.clock().tzinfo
        return [
            FormVersionRow(
                row.id or 0,
                row.version,
                row.state,
                row.made_at.astimezone(zone),
                row.recipient,
                row.day,
            )
            for row in rows
        ]


def make_form(
    unit: UnitOfWork, kind: FormKind, client_id: int | None, head: letterhead.Letterhead
) -> Any:
    """A prefilled form that is not in the file yet."""
    answers = prefill_answers(unit.session, kind, client_id, head, unit.today)
    return records.row_of(
        FormFields(
            client_id=client_id,
            kind=kind.key,
            language=kind.language,
            day=unit.today,
            answers=_dump(answers),
            text=plain_text(kind, answers),
            created_at=unit.now,
            changed_at=unit.now,
        )
    )


def _keep(unit: UnitOfWork, form: Form, kind: FormKind, answers: Mapping[str, Any]) -> None:
    dumped = _dump(answers)
    if dumped != form.answers:
        form.answers, form.text, form.changed_at = dumped, plain_text(kind, answers), unit.now


def _dump(answers: Mapping[str, Any]) -> str:
    return json.dumps(answers, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _version(form: Form, now: datetime) -> FormVersionFields:
    return FormVersionFields(
        form_id=form.id or 0,
        client_id=form.client_id,
        version=form.version,
        state=form.state,
        made_at=now,
        answers=form.answers,
        client_words=form.client_words,
    )


def read_kind(form: Form, *, plain: bool = False) -> FormKind:
    """The kind of a form that is kept; one that is declared no more is still read and printed."""
    try:
        return form_kind(form.kind, form.language, plain=plain)
    except NotFound:
        return make_kind_of_text(form.kind, form.language)


def read_answers(kind: FormKind, form: Form) -> Answers:
    """The answers of a form by field key; of a kind that is declared no more its text alone."""
    if kind.undeclared:
        return {UNDECLARED: form.text}
    found: Answers = json.loads(form.answers)
    return found


def find_form(session: Session, form_id: int) -> tuple[Form, Client | None]:
    """A form and whose it is; None where it is about nobody.

    Raises:
        NotFound: There is no such form.
    """
    form = session.get(Form, form_id)
    if form is None:
        raise NotFound
    return form, None if form.client_id is None else session.get(Client, form.client_id)


def read_part(form: Form) -> PartTaken:
    """How the client took part in a form."""
    return PartTaken(form.client_part, form.client_part_on, form.client_words, form.no_client_words)
