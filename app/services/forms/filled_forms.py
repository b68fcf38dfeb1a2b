"""Forms that are filled in with a client: begun, saved, signed off, handed over, printed.

One mechanism for every kind: the kinds are declared as data (`declarations`), the life is that of
a final report (`app/models/rules/reports/report_states.py`).
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlmodel import Session, col, select

from app.late import LateModule
from app.models.client import Client, ClientFields
from app.models.enums import (
    ClientPart,
    LogAction,
    ReportCopy,
    ReportState,
)
from app.models.form import Form, FormFields, FormVersion, FormVersionFields
from app.models.refusals import Reason
from app.models.rules.forms.form_kinds import (
    Answers,
    FormKind,
    answer_words,
    check_answer,
    is_empty,
    plain_text,
    replace_usual_texts,
    withhold_few,
)
from app.models.rules.reports.disclosure_check import find_name
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
from app.services.caseload.consent_check import (
    MissingConsent,
    allows_employer,
    allows_paper,
    missing_consent,
    missing_for_employer,
    missing_for_paper,
)
from app.services.documents import letterhead
from app.services.errors import FileExists, FileMissing, InvalidValue, NotFound, Refused
from app.services.form_titles import form_title
from app.services.forms.declarations import UNDECLARED, form_kind, make_kind_of_text
from app.services.forms.form_prefill import prefill_answers
from app.services.phrases import LANGUAGES, phrases
from app.services.reports.final_report import holding_consent
from app.services.reports.report_life import HandedOver, check_delivery, describe_ground
from app.services.storage import private_files, records, settings
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload, UnitOfWork
from app.services.word_meanings import came_themselves

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
class FormPrint:
    """Which copy is printed, how large, and by which consent an employer's names the client.

    `plain` prints the fixed texts of the client's copy in plain language (selkokieli).
    """

    copy: ReportCopy = ReportCopy.CLIENT
    large: bool = False
    consent_id: int | None = None
    plain: bool = False


@dataclass(frozen=True)
class WrittenForm:
    """A form that was written to a file, in which language; `id` is None for a draft made for it.

    `missing_letters` are those of its answers that are missing on the paper, `consent` what is
    missing before this copy is given, and `own_names` the words that name the client in a copy that
    should name nobody.
    """

    id: int | None
    language: str
    missing_letters: tuple[str, ...] = ()
    consent: MissingConsent | None = None
    own_names: tuple[str, ...] = ()


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
        unit.add(_new_form(unit, kind, client_id, head))
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
        form, client = _find(session, form_id)
        kind = _kind_of(form)
        part = _part(form)
        return FormView(
            id=form_id,
            kind=kind,
            client_id=form.client_id,
            client_name=client.full_name if client else "",
            state=form.state,
            day=form.day,
            answers=_answers_of(kind, form),
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
        form, _ = _find(unit.session, form_id)
        if form.state not in OPEN:
            raise Refused(state_reason(form.state))
        kind = _kind_of(form)
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
        form, _ = _find(unit.session, form_id)
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
        form, _ = _find(unit.session, form_id)
        kind = _kind_of(form)
        part = _part(form) if kind.together else _RECORDED
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
        Refused: As for the delivery of a final report (`report_life.deliver`).
        InvalidValue: No "recipient", or no such "paper".
        NotFound: There is no such form.
    """
    with caseload.unit() as unit:
        form, _ = _find(unit.session, form_id)
        kind = _kind_of(form)
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


def form_consent(caseload: Caseload, form_id: int, wanted: FormPrint) -> MissingConsent | None:
    """What is missing before this copy is given; None where nobody is told, or a consent holds.

    Raises:
        NotFound: There is no such form.
    """
    with caseload.reading() as session:
        form, _ = _find(session, form_id)
        kind = _kind_of(form)
        client_id, answers = form.client_id, json.loads(form.answers)
    return _find_missing_consent(caseload, kind, client_id, answers, wanted)


def preview_form(caseload: Caseload, form_id: int, wanted: FormPrint | None = None) -> bytes:
    """The PDF for the screen; not logged, since nothing leaves the program.

    Raises:
        NotFound: There is no such form.
        Refused: The paper has no letters for a name in it (Reason.NAME_UNPRINTABLE).
    """
    head = letterhead.read(caseload)
    with caseload.reading() as session:
        page = _page(caseload, session, _find(session, form_id), wanted or FormPrint(), head)
    return form_paper.render(page)


def form_pdf(
    caseload: Caseload, form_id: int, wanted: FormPrint | None = None, *, log_as: LogAction
) -> bytes:
    """The PDF to be printed or saved, logged as PRINTED or SAVED_COPY.

    Args:
        caseload: The open caseload.
        form_id: The form.
        wanted: For whom and in which size; without it the client's copy.
        log_as: PRINTED or SAVED_COPY.

    Raises:
        NotFound: There is no such form.
        Refused: The paper has no letters for a name in it (Reason.NAME_UNPRINTABLE).
    """
    wanted, head = wanted or FormPrint(), letterhead.read(caseload)
    with caseload.unit() as unit:
        found = _find(unit.session, form_id)
        made = form_paper.render(_page(caseload, unit.session, found, wanted, head))
        _log(unit, log_as, found[0], wanted)
        unit.commit()
    return made


def form_docx(caseload: Caseload, form_id: int, wanted: FormPrint | None = None) -> bytes:
    """The form as a text document to go on with elsewhere, logged as a saved copy.

    Raises:
        NotFound: There is no such form.
    """
    wanted = wanted or FormPrint()
    with caseload.unit() as unit:
        form, client = _find(unit.session, form_id)
        made = _docx(form, client, wanted)
        _log(unit, LogAction.SAVED_COPY, form, wanted)
        unit.commit()
    return made


def write_form(
    caseload: Caseload,
    kind_key: str,
    client_id: int | None,
    target: Path,
    *,
    language: str | None = None,
    wanted: FormPrint | None = None,
) -> WrittenForm:
    """Write a client's newest form of a kind as a PDF (or docx, by the name).

    Where there is none in the language, or in any where none is asked for, a prefilled draft is
    written and not stored.

    Args:
        caseload: The open caseload.
        kind_key: The kind, by its key.
        client_id: Whose form; None for a kind about nobody.
        target: Where it is written; its ending chooses pdf or docx.
        language: The form's language (fi, sv or en); None for the newest in any.
        wanted: For whom and in which size; without it the client's copy.

    Raises:
        NotFound: There is no such client or kind.
        InvalidValue: There is no such language, or the kind is about a client and none is given.
        Refused: The paper has no letters for a name in it (Reason.NAME_UNPRINTABLE).
        FileExists: A file of another kind is there.
        FileMissing: There is no such folder.
    """
    usual = settings.read(caseload, "language", LANGUAGES[0])
    kind = form_kind(kind_key, language or usual)
    docx = kind.docx and target.suffix == ".docx"
    _check_target(target, b"PK" if docx else b"%PDF-")
    if kind.of_client and client_id is None:
        raise InvalidValue("client_id")
    whose = client_id if kind.of_client else None
    wanted, head = wanted or FormPrint(), letterhead.read(caseload)
    with caseload.unit() as unit:
        chosen = select(Form).where(Form.kind == kind_key, Form.client_id == whose)
        if language is not None:
            chosen = chosen.where(Form.language == language)
        form = unit.session.exec(chosen.order_by(col(Form.changed_at).desc())).first()
        if form is None:
            form = _new_form(unit, kind, whose, head)
        client = None if form.client_id is None else unit.session.get(Client, form.client_id)
        page = _page(caseload, unit.session, (form, client), wanted, head)
        made = _docx(form, client, wanted) if docx else form_paper.render(page)
        private_files.write(target, made)
        _log(unit, LogAction.SAVED_COPY, form, wanted)
        unit.commit()
        lost = () if docx else page.missing_letters
        own = () if page.named or client is None else find_name(client.full_name, _texts(page))
        form_id, answers, spoken = form.id, json.loads(form.answers), form.language
    consent = _find_missing_consent(caseload, page.kind, client_id, answers, wanted)
    return WrittenForm(form_id, spoken, lost, consent, own)


def _texts(page: "form_paper.FormPage") -> Iterator[str]:
    for section in page.sections:
        for field in section.fields:
            yield answer_words(field, page.answers.get(field.key))


def _new_form(
    unit: UnitOfWork, kind: FormKind, client_id: int | None, head: letterhead.Letterhead
) -> Any:
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


def _docx(form: Form, client: Client | None, wanted: FormPrint) -> bytes:
    from app.services.documents.form_docx import render_docx  # rarely asked for

    kind = _kind_of(form)
    name = client.full_name if client else ""
    return render_docx(kind, _answers_on_paper(kind, form), name, wanted.copy)


def _find_missing_consent(
    caseload: Caseload,
    kind: FormKind,
    client_id: int | None,
    answers: Mapping[str, Any],
    wanted: FormPrint,
) -> MissingConsent | None:
    """A referrer reads of the client, and so does an employer whose copy names the client."""
    if client_id is None or wanted.copy is ReportCopy.CLIENT:
        return None
    if wanted.copy is ReportCopy.REFERRER:
        return missing_consent(caseload, client_id, _referrer(caseload, client_id))
    untold = kind.field(_LEAVE) is not None and not _has_leave(answers, caseload.today)
    employer = str(answers.get("employer") or "")
    any_employer = phrases(kind.language, "report")("signers.employer")
    if kind.nameless and not untold:  # named by a chosen consent, or not at all
        if wanted.consent_id is None:
            return None
        return missing_for_paper(
            caseload, client_id, wanted.consent_id, employer, any_employer=any_employer
        )
    return missing_for_employer(caseload, client_id, employer or any_employer)


def _has_leave(answers: Mapping[str, Any], today: date) -> bool:
    """Whether the client has given leave to tell a story and to quote, on a day that has come."""
    given = str(answers.get(_LEAVE) or "")
    return bool(given) and given <= today.isoformat()


def _referrer(caseload: Caseload, client_id: int) -> str:
    referrer = records.get(caseload, ClientFields, client_id).referrer
    return "" if came_themselves(referrer) else referrer


def _page(
    caseload: Caseload,
    session: Session,
    found: tuple[Form, Client | None],
    wanted: FormPrint,
    head: letterhead.Letterhead,
) -> "form_paper.FormPage":
    form, client = found
    kind = _kind_of(form)
    copy = wanted.copy if wanted.copy in kind.copies else kind.copies[0]
    simple = wanted.plain and kind.plain and copy is ReportCopy.CLIENT
    employer = copy is ReportCopy.EMPLOYER
    if employer and wanted.consent_id is not None and form.client_id is not None:
        holding_consent(session, wanted.consent_id, form.client_id, caseload.today)
    named = not (employer and kind.nameless and wanted.consent_id is None)
    answers = _answers_on_paper(kind, form)
    consented = employer and named and _is_allowed(session, form, answers, wanted, caseload.today)
    if employer and kind.of_client and not _says_something(kind, answers, copy):
        raise Refused(Reason.PROFILE_IS_EMPTY)
    wording = _kind_of(form, plain=simple)
    return form_paper.FormPage(
        kind=wording,
        answers=replace_usual_texts(kind, wording, answers),
        state=form.state,
        copy=copy,
        client_name=client.full_name if client and named else "",
        named=named,
        day=form.day,
        part=_part(form),
        letterhead=head.in_language(form.language),
        printed_at=caseload.clock(),
        large=wanted.large,
        plain=simple,
        consented=consented,
        told_with_leave=kind.field(_LEAVE) is not None and _has_leave(answers, caseload.today),
    )


def _is_allowed(
    session: Session, form: Form, answers: Answers, wanted: FormPrint, today: date
) -> bool:
    """Whether a consent that holds today lets the paper's employer read of the client by name."""
    if form.client_id is None:
        return False
    employer = str(answers.get("employer") or "")
    if wanted.consent_id is None:
        return allows_employer(session, form.client_id, employer, today)
    return allows_paper(session, form.client_id, wanted.consent_id, employer, today)


def _kind_of(form: Form, *, plain: bool = False) -> FormKind:
    """The kind of a form that is kept; one that is declared no more is still read and printed."""
    try:
        return form_kind(form.kind, form.language, plain=plain)
    except NotFound:
        return make_kind_of_text(form.kind, form.language)


def _answers_of(kind: FormKind, form: Form) -> Answers:
    if kind.undeclared:
        return {UNDECLARED: form.text}
    found: Answers = json.loads(form.answers)
    return found


def _answers_on_paper(kind: FormKind, form: Form) -> Answers:
    words = phrases(kind.language, "report")
    answers = _answers_of(kind, form)
    return withhold_few(kind, answers, words("few_answers"), words("unknown_answers"))


def _says_something(kind: FormKind, answers: Mapping[str, Any], copy: ReportCopy) -> bool:
    return any(
        not is_empty(field, answers.get(field.key))
        for section in kind.sections
        if copy in section.copies
        for field in section.fields
    )


def _log(unit: UnitOfWork, action: LogAction, form: Form, wanted: FormPrint) -> None:
    unit.log(
        action,
        subject="form",
        row_id=form.id,
        client_id=form.client_id,
        detail=f"{form.kind} {wanted.copy} {form.state}",
    )


def _find(session: Session, form_id: int) -> tuple[Form, Client | None]:
    form = session.get(Form, form_id)
    if form is None:
        raise NotFound
    return form, None if form.client_id is None else session.get(Client, form.client_id)


def _part(form: Form) -> PartTaken:
    return PartTaken(form.client_part, form.client_part_on, form.client_words, form.no_client_words)


def _check_target(target: Path, beginning: bytes) -> None:
    """A form never replaces anything but an older paper of the same kind of file."""
    with private_files.disk_faults():
        if not target.parent.is_dir():
            raise FileMissing
        if target.exists():
            if not target.is_file():
                raise FileExists
            with target.open("rb") as file:
                if file.read(len(beginning)) != beginning:
                    raise FileExists
