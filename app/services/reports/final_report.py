"""Final reports: begun from the file, written with the client, signed off, printed.

The text is a block list (`app/models/rules/reports/blocks.py`); the moves are those of
`app/models/rules/reports/report_states.py`. Each sign-off keeps the text as it was; what has been
agreed on is not changed any more unless it is reopened, which begins a new version.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from sqlmodel import Session, col, select

from app.late import LateModule
from app.models.client import (
    Client,
    ClientFields,
    Consent,
    Report,
    ReportFields,
    ReportVersionFields,
)
from app.models.enums import ClientPart, ListKind, LogAction, ReportCopy, ReportState
from app.models.refusals import Reason
from app.models.rules.reports.blocks import Block, Section, dump, parse, sections, select_blocks
from app.models.rules.reports.disclosure_check import find_name
from app.models.rules.reports.report_states import (
    DONE,
    MOVES,
    OPEN,
    PartTaken,
    ReportMove,
    contradiction,
    find_missing_part,
    refusal,
    state_reason,
)
from app.services.caseload.client_names import find_client_by_name
from app.services.caseload.consent_check import (
    MissingConsent,
    allows_paper,
    missing_consent,
    missing_for_paper,
)
from app.services.errors import FileExists, FileMissing, NotFound, Refused
from app.services.phrases import LANGUAGES, Phrases, phrases
from app.services.reports import report_prefill
from app.services.reports.report_prefill import Source
from app.services.storage import private_files, records, settings
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload, UnitOfWork
from app.services.word_meanings import came_themselves, say_in

if TYPE_CHECKING:
    from app.services.documents import letterhead, report_pdf
else:
    letterhead = LateModule("app.services.documents.letterhead")
    report_pdf = LateModule("app.services.documents.report_pdf")

_PDF = b"%PDF-"


@dataclass(frozen=True)
class ReportRow:
    """A report in a list."""

    id: int
    client_id: int
    client_name: str
    state: ReportState
    language: str
    changed_at: datetime
    part: PartTaken
    final_on: date | None


@dataclass(frozen=True)
class ReportView:
    """A report as the editor shows it; `missing` is what keeps it from being made final."""

    id: int
    client_id: int
    client_name: str
    state: ReportState
    language: str
    blocks: tuple[Block, ...]
    created_at: datetime
    changed_at: datetime
    part: PartTaken
    missing: Reason | None
    final_on: date | None
    version: int
    plain_words: bool
    read_only: bool = False
    lacks: tuple[str, ...] = ()
    lacks_reason: str = ""

    @property
    def open(self) -> bool:
        """Whether the text may be changed: it is not agreed on, and the file is not just read."""
        return self.state in OPEN and not self.read_only

    @property
    def lacks_content(self) -> bool:
        """Whether it tells nothing of strengths and competence, and no reason is given."""
        return bool(self.lacks) and not self.lacks_reason


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


def start(caseload: Caseload, client_id: int, language: str) -> Change:
    """Begin a draft with its sections prefilled; its id is `change.new_row_id("report")`.

    The sections are those of the coach's own template, where she has kept one for that language.

    Raises:
        NotFound: There is no such client.
        InvalidValue: The language is none of fi, sv and en.
    """
    with caseload.unit() as unit:
        unit.add(_make_draft(unit, client_id, language, _template(caseload, language)))
        return unit.commit()


def prefill(caseload: Caseload, client_id: int, language: str) -> tuple[Block, ...]:
    """The sections as the file would fill them today; nothing is stored.

    Raises:
        InvalidValue: There is no such language.
        NotFound: There is no such client.
    """
    words = phrases(language, "report")
    with caseload.reading() as session:
        return report_prefill.prefill_blocks(session, client_id, words, caseload.today)


def sources(caseload: Caseload, report_id: int, key: str) -> list[Source]:
    """What the file knows for a section (a catalogue key), and where from.

    Raises:
        NotFound: There is no such client.
    """
    with caseload.reading() as session:
        report, _ = find_report(session, report_id)
        words = phrases(report.language, "report")
        return report_prefill.sources(session, report.client_id, words, caseload.today, key)


def catalogue(language: str) -> list[Section]:
    """Every section that can be added to a report, empty, in the usual order."""
    words = phrases(language, "report")
    return [report_prefill.heading(words, key) for key in report_prefill.titles(words)]


def keep_template(caseload: Caseload, report_id: int) -> Change:
    """Begin every new report in this language with these headings, in this order.

    The text below them is not kept: it tells of one client.

    Raises:
        NotFound: There is no such report.
    """
    view = get(caseload, report_id)
    kept = [one.heading for one in sections(view.blocks) if one.heading and not one.heading.empty]
    return settings.write(caseload, _template_name(view.language), dump(kept))


def forget_template(caseload: Caseload, language: str) -> Change:
    """Begin new reports with the usual headings again."""
    return settings.write(caseload, _template_name(language), "")


def has_template(caseload: Caseload, language: str) -> bool:
    """Whether the coach has kept a template of her own for that language."""
    return bool(settings.read(caseload, _template_name(language)))


def rows(caseload: Caseload) -> list[ReportRow]:
    """Every report, the one changed last first."""
    with caseload.reading() as session:
        found = session.exec(
            select(Report, Client)
            .join(Client)
            .order_by(col(Report.changed_at).desc(), col(Report.id).desc())
        )
        return [
            ReportRow(
                id=_id_of(report),
                client_id=report.client_id,
                client_name=client.list_name,
                state=report.state,
                language=report.language,
                changed_at=_to_local_time(caseload, report.changed_at),
                part=_part(report),
                final_on=report.final_on,
            )
            for report, client in found
        ]


def get(caseload: Caseload, report_id: int) -> ReportView:
    """One report with its text.

    Raises:
        NotFound: There is no such report.
    """
    with caseload.reading() as session:
        report, client = find_report(session, report_id)
        return ReportView(
            id=report_id,
            client_id=report.client_id,
            client_name=client.full_name,
            state=report.state,
            language=report.language,
            blocks=parse(report.blocks),
            created_at=_to_local_time(caseload, report.created_at),
            changed_at=_to_local_time(caseload, report.changed_at),
            part=_part(report),
            missing=find_missing_part(_part(report)),
            final_on=report.final_on,
            version=report.version,
            plain_words=report.plain_words,
            read_only=caseload.read_only,
            lacks=_list_missing_content(report),
            lacks_reason=report.lacks_reason,
        )


def save_text(caseload: Caseload, report_id: int, blocks: Sequence[Block]) -> Change:
    """Keep the text as it was typed.

    Raises:
        Refused: The report is agreed on, final or delivered (Reason.REPORT_IS_AGREED,
            REPORT_IS_FINAL, REPORT_IS_DELIVERED).
        NotFound: There is no such report.
    """
    with caseload.unit() as unit:
        report = _find_draft(unit, report_id)
        text = dump(blocks)
        if text != report.blocks:
            report.blocks, report.changed_at = text, unit.now
        return unit.commit()


def change_language(caseload: Caseload, report_id: int, language: str) -> Change:
    """Print the fixed wording in another language; what was written stays as it is.

    Raises:
        Refused: The report is final (Reason.REPORT_IS_FINAL).
        InvalidValue: There is no such language.
        NotFound: There is no such report.
    """
    phrases(language, "report")
    with caseload.unit() as unit:
        report = _find_draft(unit, report_id)
        if language != report.language:
            report.language, report.changed_at = language, unit.now
        return unit.commit()


def print_plain_words(caseload: Caseload, report_id: int, *, wanted: bool) -> Change:
    """Print the fixed texts in plain language (selkokieli), or in the usual words again.

    Raises:
        Refused: The report is final (Reason.REPORT_IS_FINAL).
        NotFound: There is no such report.
    """
    with caseload.unit() as unit:
        report = _find_draft(unit, report_id)
        if wanted != report.plain_words:
            report.plain_words, report.changed_at = wanted, unit.now
        return unit.commit()


def record_client_part(
    caseload: Caseload,
    report_id: int,
    *,
    how: ClientPart | None,
    day: date | None,
    words: str = "",
    no_words: bool = False,
    read_aloud: bool = False,
    read_language: str = "",
) -> Change:
    """Record how and when the client took part, and the words verbatim or that there were none.

    May be recorded bit by bit while the report is a draft.

    Args:
        caseload: The open caseload.
        report_id: The report.
        how: How the client took part; None where that is not known yet.
        day: When.
        words: The client's words on the report, verbatim.
        no_words: Whether the client had none.
        read_aloud: Whether it was read aloud.
        read_language: The language it was read in, where that is another one.

    Raises:
        Refused: With CLIENT_WORDS_AND_NONE, CLIENT_PART_IN_FUTURE or REPORT_IS_FINAL of `Reason`.
        NotFound: The report is gone.
    """
    part = PartTaken(how, day, words, no_words, read_aloud, read_language)
    with caseload.unit() as unit:
        report = _find_draft(unit, report_id)
        if reason := contradiction(part, unit.today):
            raise Refused(reason)
        if part != _part(report):
            records.assign(
                unit,
                ReportFields,
                report_id,
                client_part=how,
                client_part_on=day,
                client_words=words,
                no_client_words=no_words,
                read_aloud=read_aloud,
                read_language=read_language,
                changed_at=unit.now,
            )
        return unit.commit()


def mark_read(caseload: Caseload, report_id: int) -> Change:
    """Record that the client has had the report before them: written together, read or declined.

    Raises:
        Refused: The client's part is missing (Reason.CLIENT_PART_MISSING), or the report is no
            draft (Reason.REPORT_IS_…).
        NotFound: There is no such report.
    """
    return _move(caseload, report_id, ReportMove.READ)


def agree(caseload: Caseload, report_id: int) -> Change:
    """Record that both agree on the text, which is locked by this.

    Raises:
        Refused: The client's part or words are missing (Reason.CLIENT_PART_MISSING,
            CLIENT_WORDS_MISSING), or the report has not been read (Reason.REPORT_IS_…).
        NotFound: There is no such report.
    """
    return _move(caseload, report_id, ReportMove.AGREE)


def make_final(caseload: Caseload, report_id: int) -> Change:
    """Make the report final.

    Raises:
        Refused: With CLIENT_PART_MISSING, CLIENT_WORDS_MISSING, a REPORT_IS_… of `Reason`, or
            STRENGTHS_MISSING where the report tells nothing of strengths and competence and gives
            no reason for that.
        NotFound: The report is gone.
    """
    return _move(caseload, report_id, ReportMove.MAKE_FINAL)


def give_lacks_reason(caseload: Caseload, report_id: int, reason: str) -> Change:
    """Record why the report tells nothing of strengths and competence.

    May be recorded until the report is final.

    Raises:
        Refused: The report is final or delivered (Reason.REPORT_IS_…).
        NotFound: There is no such report.
    """
    with caseload.unit() as unit:
        report, _ = find_report(unit.session, report_id)
        if report.state in DONE:
            raise Refused(state_reason(report.state))
        if reason.strip() != report.lacks_reason:
            records.assign(unit, ReportFields, report_id, lacks_reason=reason, changed_at=unit.now)
        return unit.commit()


def reopen(caseload: Caseload, report_id: int) -> Change:
    """Begin a new version of a report that was read, agreed on or final.

    What was recorded of the client's part is kept; the text as it was signed off stays with the
    versions.

    Raises:
        Refused: It is a draft (Reason.REPORT_IS_DRAFT).
        NotFound: There is no such report.
    """
    return _move(caseload, report_id, ReportMove.REOPEN)


def preview(caseload: Caseload, report_id: int, wanted: Print | None = None) -> bytes:
    """The PDF for the preview on the screen: not logged, since nothing leaves the program.

    Raises:
        NotFound: There is no such report.
        Refused: As `report_pdf.render`.
    """
    paper = _Paper(caseload, wanted or Print())
    with caseload.reading() as session:
        return paper.render_pdf(session, *find_report(session, report_id))


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
        report, client = find_report(unit.session, report_id)
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
    _check_target(target)
    wanted = wanted or Print()
    client_id = find_client_by_name(caseload, who)
    first_language = language or settings.read(caseload, "language", LANGUAGES[0])
    paper = _Paper(caseload, wanted)
    template = _template(caseload, first_language, wanted.copy)
    with caseload.unit() as unit:
        client = records.find_record(unit, ClientFields, client_id)
        report = _read_newest(unit.session, client_id, language)
        if report is None:
            report = _make_draft(unit, client_id, first_language, template)
        private_files.write(target, paper.render_pdf(unit.session, report, client))
        _log(unit, LogAction.SAVED_COPY, report, wanted)
        unit.commit()
        lacks = bool(_list_missing_content(report)) and not report.lacks_reason
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
        return referrer_consent(caseload, client_id)
    if wanted.copy is ReportCopy.CLIENT or wanted.consent_id is None:
        return None
    any_employer = phrases(language, "report")("signers.employer")
    return missing_for_paper(caseload, client_id, wanted.consent_id, "", any_employer=any_employer)


def referrer_consent(caseload: Caseload, client_id: int) -> MissingConsent | None:
    """What is missing before the referrer is given a copy; None where a consent holds today.

    Who came without a referral has nobody to be given it.

    Raises:
        NotFound: There is no such report.
    """
    referrer = records.get(caseload, ClientFields, client_id).referrer
    if came_themselves(referrer):
        return None
    return missing_consent(caseload, client_id, referrer)


def find_report(session: Session, report_id: int) -> tuple[Report, Client]:
    """A report and whose it is.

    Raises:
        NotFound: There is no such report.
    """
    report = session.get(Report, report_id)
    client = session.get(Client, report.client_id) if report else None
    if report is None or client is None:
        raise NotFound
    return report, client


def holding_consent(session: Session, consent_id: int, client_id: int, day: date) -> Consent:
    """A consent of this client that holds on that day.

    Raises:
        Refused: It is not theirs, or does not hold (Reason.CONSENT_DOES_NOT_HOLD).
    """
    consent = session.get(Consent, consent_id)
    if consent is None or consent.client_id != client_id or not consent.valid_on(day):
        raise Refused(Reason.CONSENT_DOES_NOT_HOLD)
    return consent


def _move(caseload: Caseload, report_id: int, move: ReportMove) -> Change:
    with caseload.unit() as unit:
        report, _ = find_report(unit.session, report_id)
        lacks_content = bool(_list_missing_content(report)) and not report.lacks_reason
        if reason := refusal(report.state, move, _part(report), lacks_content=lacks_content):
            raise Refused(reason)
        report.state = MOVES[report.state, move]
        report.final_on = unit.today if report.state is ReportState.FINAL else None
        report.changed_at = unit.now
        if move is ReportMove.REOPEN:
            report.version += 1
        else:
            unit.add(_make_version_row(report, unit.now))
        return unit.commit()


def _list_missing_content(report: Report) -> tuple[str, ...]:
    return report_prefill.missing_content(parse(report.blocks))


def _make_version_row(report: Report, now: datetime) -> Any:
    return records.row_of(
        ReportVersionFields(
            report_id=_id_of(report),
            client_id=report.client_id,
            version=report.version,
            state=report.state,
            made_at=now,
            blocks=report.blocks,
            client_words=report.client_words,
        )
    )


def _find_draft(unit: UnitOfWork, report_id: int) -> Report:
    report, _ = find_report(unit.session, report_id)
    if report.state not in OPEN:
        raise Refused(state_reason(report.state))
    return report


def _template_name(language: str) -> str:
    return f"report_template_{language}"


def _template(
    caseload: Caseload, language: str, copy: ReportCopy = ReportCopy.CLIENT
) -> list[Section]:
    """The sections that a report begins with; a profile alone has its own."""
    words = phrases(language, "report")
    if copy is ReportCopy.EMPLOYER:
        return report_prefill.usual(words, report_prefill.PROFILE)
    kept = settings.read(caseload, _template_name(language))
    return list(sections(parse(kept))) if kept else report_prefill.usual(words)


def _read_newest(session: Session, client_id: int, language: str | None) -> Report | None:
    chosen = select(Report).where(Report.client_id == client_id)
    if language is not None:
        chosen = chosen.where(Report.language == language)
    return session.exec(
        chosen.order_by(col(Report.changed_at).desc(), col(Report.id).desc())
    ).first()


def _make_draft(
    unit: UnitOfWork, client_id: int, language: str, template: Sequence[Section]
) -> Report:
    """A prefilled draft that is not in the file yet."""
    words = phrases(language, "report")
    blocks = report_prefill.prefill_blocks(unit.session, client_id, words, unit.today, template)
    now = unit.now
    return cast(
        Report,
        records.row_of(
            ReportFields(
                client_id=client_id,
                language=language,
                blocks=dump(blocks),
                created_at=now,
                changed_at=now,
            )
        ),
    )


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
            part=_part(report),
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
            holding_consent(session, self._wanted.consent_id, client_id, self._now.date())
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


def _check_target(target: Path) -> None:
    """A report never replaces anything but an older PDF."""
    with private_files.disk_faults():
        if not target.parent.is_dir():
            raise FileMissing
        if not target.exists():
            return
        if not target.is_file():
            raise FileExists
        with target.open("rb") as file:
            if file.read(len(_PDF)) != _PDF:
                raise FileExists


def _part(report: Report) -> PartTaken:
    return PartTaken(
        report.client_part,
        report.client_part_on,
        report.client_words,
        report.no_client_words,
        report.read_aloud,
        report.read_language,
    )


def _to_local_time(caseload: Caseload, moment: datetime) -> datetime:
    """A moment as the file keeps it (UTC), on the coach's clock."""
    return moment.astimezone(caseload.clock().tzinfo)


def _id_of(report: Report) -> int:
    assert report.id is not None  # noqa: S101 - a stored row has an id
    return report.id
