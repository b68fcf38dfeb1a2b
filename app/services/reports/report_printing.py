"""A final report on paper: for whom, by which consent, previewed, printed, written to a file."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlmodel import Session

from app.late import LateModule
from app.models.client import Client, ClientFields, Report
from app.models.enums import ListKind, LogAction, ReportCopy, ReportState
from app.models.refusals import Reason
from app.models.rules.reports.blocks import parse, sections, select_blocks
from app.models.rules.reports.disclosure_check import find_name
from app.services.caseload.client_names import find_client_by_name
from app.services.caseload.consent_check import (
    MissingConsent,
    allows_paper,
    find_valid_consent,
    missing_for_paper,
    missing_for_referrer,
)
from app.services.errors import Refused
from app.services.phrases import LANGUAGES, Phrases, phrases
from app.services.reports import final_report, report_prefill
from app.services.storage import private_files, records, settings
from app.services.storage.unit_of_work import Caseload, UnitOfWork
from app.services.word_meanings import came_themselves, say_in

if TYPE_CHECKING:
    from app.services.documents import letterhead, report_pdf
else:
    letterhead = LateModule("app.services.documents.letterhead")
    report_pdf = LateModule("app.services.documents.report_pdf")

_PDF = b"%PDF-"


@dataclass(frozen=True)
class Print:
    """What is printed of a report: for whom, in which size, and to an employer by which consent.

    The competence profile is nameless unless a consent that holds lets the client be named.
    """

    copy: ReportCopy = ReportCopy.CLIENT
    large: bool = False
    consent_id: int | None = None


@dataclass(frozen=True)
class Written:
    """A report that was written to a file; `stored` is false for a draft made for it alone.

    `missing_letters` are those of its names and text that are missing on the paper, and
    `own_names` the words that name the client in a profile that should name nobody.
    """

    client_id: int
    report_id: int | None
    state: ReportState
    language: str
    lacks_content: bool = False
    missing_letters: tuple[str, ...] = ()
    own_names: tuple[str, ...] = ()

    @property
    def stored(self) -> bool:
        """Whether the report is already a row of the caseload."""
        return self.report_id is not None


def preview(caseload: Caseload, report_id: int, wanted: Print | None = None) -> bytes:
    """The PDF for the preview on the screen: not logged, since nothing leaves the program.

    Raises:
        NotFound: There is no such report.
        Refused: As `report_pdf.render`.
    """
    paper = _Paper(caseload, wanted or Print())
    with caseload.reading() as session:
        return paper.render_pdf(session, *final_report.find_report(session, report_id))


def pdf(
    caseload: Caseload, report_id: int, wanted: Print | None = None, *, log_as: LogAction
) -> bytes:
    """The PDF to be printed or saved, logged as PRINTED or SAVED_COPY.

    Args:
        caseload: The open caseload.
        report_id: The report.
        wanted: For whom and in which size; without it the client's copy.
        log_as: PRINTED or SAVED_COPY.

    Raises:
        Refused: A profile would name the client without a consent (Reason.CONSENT_DOES_NOT_HOLD),
            or would say nothing (Reason.PROFILE_IS_EMPTY).
        NotFound: There is no such report.
    """
    if log_as not in {LogAction.PRINTED, LogAction.SAVED_COPY}:
        raise ValueError("a report is printed or a copy of it saved")
    wanted = wanted or Print()
    paper = _Paper(caseload, wanted)
    with caseload.unit() as unit:
        report, client = final_report.find_report(unit.session, report_id)
        made = paper.render_pdf(unit.session, report, client)
        _log(unit, log_as, report, wanted)
        unit.commit()
    return made


def write(
    caseload: Caseload,
    who: str,
    target: Path,
    *,
    language: str | None = None,
    wanted: Print | None = None,
) -> Written:
    """Write a client's newest report as a PDF that only its owner can read.

    `who` is an id or a name that fits exactly one client. With a language it is the newest report
    in that language. Where there is none, a prefilled draft is written and not stored. A PDF may be
    replaced, any other file may not.

    Raises:
        NotFound: `who` fits nobody or several.
        FileExists: A file of another kind is there.
        FileMissing: There is no such folder.
        InvalidValue: There is no such language.
    """
    private_files.refuse_other_kind(target, _PDF)
    wanted = wanted or Print()
    client_id = find_client_by_name(caseload, who)
    first_language = language or settings.read(caseload, "language", LANGUAGES[0])
    paper = _Paper(caseload, wanted)
    template = final_report.list_template(caseload, first_language, wanted.copy)
    with caseload.unit() as unit:
        client = records.find_record(unit, ClientFields, client_id)
        report = final_report.read_newest(unit.session, client_id, language)
        if report is None:
            report = final_report.make_draft(unit, client_id, first_language, template)
        private_files.write(target, paper.render_pdf(unit.session, report, client))
        _log(unit, LogAction.SAVED_COPY, report, wanted)
        unit.commit()
        lacks = bool(final_report.list_missing_content(report)) and not report.lacks_reason
        return Written(
            client_id,
            report.id,
            report.state,
            report.language,
            lacks,
            paper.missing_letters,
            paper.own_names,
        )


def paper_consent(
    caseload: Caseload, client_id: int, wanted: Print, language: str
) -> MissingConsent | None:
    """What is missing before a copy in that language is given; None where nothing is.

    A profile that names nobody needs no consent, nor does what the client is given.

    Raises:
        NotFound: There is no such client.
    """
    if wanted.copy is ReportCopy.REFERRER:
        return missing_for_referrer(caseload, client_id)
    if wanted.copy is ReportCopy.CLIENT or wanted.consent_id is None:
        return None
    any_employer = phrases(language, "report")("signers.employer")
    return missing_for_paper(caseload, client_id, wanted.consent_id, "", any_employer=any_employer)


class _Paper:
    """The paper that a report is printed on: the letterhead, for whom, and when."""

    def __init__(self, caseload: Caseload, wanted: Print) -> None:
        self._head = letterhead.read(caseload)
        self._wanted = wanted
        self._now = caseload.clock()
        self.missing_letters: tuple[str, ...] = ()
        self.own_names: tuple[str, ...] = ()

    def render_pdf(self, session: Session, report: Report, client: Client) -> bytes:
        words = phrases(report.language, "report", plain=report.plain_words)
        copy = self._wanted.copy
        blocks = select_blocks(parse(report.blocks), copy)
        profile = copy is ReportCopy.EMPLOYER
        if profile and all(one.empty for one in sections(blocks)):
            raise Refused(Reason.PROFILE_IS_EMPTY)
        referrer = say_in(ListKind.REFERRER, client.referrer, report.language)
        referrer = "" if came_themselves(client.referrer) else referrer
        page = report_pdf.ReportPage(
            state=report.state,
            copy=copy,
            client_name=self._name(session, client, words),
            referrer=referrer,
            period=report_prefill.period(client.started_on, client.ended_on, words),
            recipients=tuple(who for who in (words("to_client"), referrer) if who),
            blocks=blocks,
            part=final_report.read_part(report),
            letterhead=self._head.in_language(report.language),
            printed_at=self._now,
            large=self._wanted.large,
            named=self._named,
            consented=profile and self._is_allowed(session, client),
        )
        self.missing_letters = page.missing_letters
        if not self._named:
            self.own_names = find_name(client.full_name, (one.text for one in blocks))
        return report_pdf.render(page, words)

    @property
    def _named(self) -> bool:
        wanted = self._wanted
        return wanted.copy is not ReportCopy.EMPLOYER or wanted.consent_id is not None

    def _is_allowed(self, session: Session, client: Client) -> bool:
        consent_id, day = self._wanted.consent_id, self._now.date()
        return consent_id is not None and allows_paper(session, client.id or 0, consent_id, "", day)

    def _name(self, session: Session, client: Client, words: Phrases) -> str:
        if not self._named:
            return words("nameless")
        if self._wanted.copy is ReportCopy.EMPLOYER and self._wanted.consent_id is not None:
            client_id = client.id or 0
            find_valid_consent(session, self._wanted.consent_id, client_id, self._now.date())
        return client.full_name


def _log(unit: UnitOfWork, action: LogAction, report: Report, wanted: Print) -> None:
    named = " named" if wanted.consent_id is not None else ""
    unit.log(
        action,
        subject="report",
        row_id=report.id,
        client_id=report.client_id,
        detail=f"{wanted.copy} {report.state}{named}",
    )
