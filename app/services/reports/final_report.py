"""Final reports: begun from the file, written with the client, signed off, printed.

The text is a block list (`app/models/rules/reports/blocks.py`); the moves are those of
`app/models/rules/reports/report_states.py`. Each sign-off keeps the text as it was; what has been
agreed on is not changed any more unless it is reopened, which begins a new version.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, cast

from sqlmodel import Session, col, select

from app.late import LateModule
from app.models.client import (
    Client,
    Report,
    ReportFields,
    ReportVersionFields,
)
from app.models.enums import ClientPart, ReportCopy, ReportState
from app.models.refusals import Reason
from app.models.rules.reports.blocks import Block, Section, dump, parse, sections
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
from app.models.rules.reports.section_copies import PROFILE
from app.services.errors import NotFound, Refused
from app.services.phrases import phrases
from app.services.reports import report_prefill
from app.services.reports.report_prefill import Source
from app.services.storage import records, settings
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload, UnitOfWork

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


def start(caseload: Caseload, client_id: int, language: str) -> Change:
    """Begin a draft with its sections prefilled; its id is `change.new_row_id("report")`.

    The sections are those of the coach's own template, where she has kept one for that language.

    Raises:
        NotFound: There is no such client.
        InvalidValue: The language is none of fi, sv and en.
    """
    with caseload.unit() as unit:
        unit.add(make_draft(unit, client_id, language, list_template(caseload, language)))
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
                part=read_part(report),
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
            part=read_part(report),
            missing=find_missing_part(read_part(report)),
            final_on=report.final_on,
            version=report.version,
            plain_words=report.plain_words,
            read_only=caseload.read_only,
            lacks=list_missing_content(report),
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
        if part != read_part(report):
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


def _move(caseload: Caseload, report_id: int, move: ReportMove) -> Change:
    with caseload.unit() as unit:
        report, _ = find_report(unit.session, report_id)
        lacks_content = bool(list_missing_content(report)) and not report.lacks_reason
        if reason := refusal(report.state, move, read_part(report), lacks_content=lacks_content):
            raise Refused(reason)
        report.state = MOVES[report.state, move]
        report.final_on = unit.today if report.state is ReportState.FINAL else None
        report.changed_at = unit.now
        if move is ReportMove.REOPEN:
            report.version += 1
        else:
            unit.add(_make_version_row(report, unit.now))
        return unit.commit()


def list_missing_content(report: Report) -> tuple[str, ...]:
    """The keys of strengths and competence, where a report tells nothing of either."""
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


def list_template(
    caseload: Caseload, language: str, copy: ReportCopy = ReportCopy.CLIENT
) -> list[Section]:
    """The sections that a report begins with; a profile alone has its own."""
    words = phrases(language, "report")
    if copy is ReportCopy.EMPLOYER:
        return report_prefill.usual(words, PROFILE)
    kept = settings.read(caseload, _template_name(language))
    return list(sections(parse(kept))) if kept else report_prefill.usual(words)


def read_newest(session: Session, client_id: int, language: str | None) -> Report | None:
    """The client's report that was changed last, in that language or in any; None without one."""
    chosen = select(Report).where(Report.client_id == client_id)
    if language is not None:
        chosen = chosen.where(Report.language == language)
    return session.exec(
        chosen.order_by(col(Report.changed_at).desc(), col(Report.id).desc())
    ).first()


def make_draft(
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


def read_part(report: Report) -> PartTaken:
    """How the client took part in a report."""
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
