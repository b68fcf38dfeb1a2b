"""A form on paper: for whom, by which consent, previewed, printed, written as PDF or docx."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlmodel import Session, col, select

from app.late import LateModule
from app.models.client import Client
from app.models.enums import LogAction, ReportCopy
from app.models.form import Form
from app.models.refusals import Reason
from app.models.rules.forms.form_kinds import (
    Answers,
    FormKind,
    answer_words,
    is_empty,
    replace_usual_texts,
    withhold_few,
)
from app.models.rules.reports.disclosure_check import find_name
from app.services.caseload.consent_check import (
    MissingConsent,
    allows_employer,
    allows_paper,
    find_valid_consent,
    missing_for_employer,
    missing_for_paper,
    missing_for_referrer,
)
from app.services.documents import letterhead
from app.services.errors import InvalidValue, Refused
from app.services.forms import filled_forms
from app.services.forms.declarations import form_kind
from app.services.phrases import LANGUAGES, phrases
from app.services.storage import private_files, settings
from app.services.storage.unit_of_work import Caseload, UnitOfWork

if TYPE_CHECKING:
    from app.services.documents import form_pdf as form_paper
else:  # reportlab is slow to import
    form_paper = LateModule("app.services.documents.form_pdf")

_LEAVE = "leave_on"


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


def form_consent(caseload: Caseload, form_id: int, wanted: FormPrint) -> MissingConsent | None:
    """What is missing before this copy is given; None where nobody is told, or a consent holds.

    Raises:
        NotFound: There is no such form.
    """
    with caseload.reading() as session:
        form, _ = filled_forms.find_form(session, form_id)
        kind = filled_forms.read_kind(form)
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
        page = _page(
            caseload, session, filled_forms.find_form(session, form_id), wanted or FormPrint(), head
        )
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
        found = filled_forms.find_form(unit.session, form_id)
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
        form, client = filled_forms.find_form(unit.session, form_id)
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
    private_files.refuse_other_kind(target, b"PK" if docx else b"%PDF-")
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
            form = filled_forms.make_form(unit, kind, whose, head)
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


def _docx(form: Form, client: Client | None, wanted: FormPrint) -> bytes:
    from app.services.documents.form_docx import render_docx  # rarely asked for

    kind = filled_forms.read_kind(form)
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
        return missing_for_referrer(caseload, client_id)
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


def _page(
    caseload: Caseload,
    session: Session,
    found: tuple[Form, Client | None],
    wanted: FormPrint,
    head: letterhead.Letterhead,
) -> "form_paper.FormPage":
    form, client = found
    kind = filled_forms.read_kind(form)
    copy = wanted.copy if wanted.copy in kind.copies else kind.copies[0]
    simple = wanted.plain and kind.plain and copy is ReportCopy.CLIENT
    employer = copy is ReportCopy.EMPLOYER
    if employer and wanted.consent_id is not None and form.client_id is not None:
        find_valid_consent(session, wanted.consent_id, form.client_id, caseload.today)
    named = not (employer and kind.nameless and wanted.consent_id is None)
    answers = _answers_on_paper(kind, form)
    consented = employer and named and _is_allowed(session, form, answers, wanted, caseload.today)
    if employer and kind.of_client and not _says_something(kind, answers, copy):
        raise Refused(Reason.PROFILE_IS_EMPTY)
    wording = filled_forms.read_kind(form, plain=simple)
    return form_paper.FormPage(
        kind=wording,
        answers=replace_usual_texts(kind, wording, answers),
        state=form.state,
        copy=copy,
        client_name=client.full_name if client and named else "",
        named=named,
        day=form.day,
        part=filled_forms.read_part(form),
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


def _answers_on_paper(kind: FormKind, form: Form) -> Answers:
    words = phrases(kind.language, "report")
    answers = filled_forms.read_answers(kind, form)
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
