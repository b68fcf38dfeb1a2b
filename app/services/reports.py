"""Final reports: begun from the file, written with the client, made final, printed.

The text is a block list (`app/models/rules/blocks.py`); the moves are those of
`app/models/rules/report_states.py`. A final report is not changed any more unless it is reopened.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import cast

from sqlmodel import Session, col, select

from app.models.client import Client, ClientFields, Report, ReportFields
from app.models.kinds import ClientPart, LogAction, ReportCopy, ReportState
from app.models.rules.blocks import Block, dump, parse
from app.models.rules.report_states import (
    MOVES,
    PartTaken,
    ReportMove,
    contradiction,
    missing,
    refusal,
)
from app.services import private_files, records, report_prefill, settings
from app.services.changes import Change
from app.services.client_names import client_named
from app.services.errors import FileExists, FileMissing, NotFound, Refused
from app.services.phrases import LANGUAGES, phrases
from app.services.unit import Caseload, Unit

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
    missing: str
    final_on: date | None


@dataclass(frozen=True)
class Written:
    """A report that was written to a file; `stored` is false for a draft made for it alone."""

    client_id: int
    report_id: int | None
    state: ReportState
    language: str

    @property
    def stored(self) -> bool:
        return self.report_id is not None


def start(caseload: Caseload, client_id: int, language: str) -> Change:
    """Begin a draft with its sections prefilled; its id is `change.made("report")`."""
    with caseload.unit() as unit:
        unit.add(_new(unit, client_id, language))
        return unit.commit()


def prefill(caseload: Caseload, client_id: int, language: str) -> tuple[Block, ...]:
    """The sections as the file would fill them today; nothing is stored."""
    words = phrases(language, "report")
    with caseload.reading() as session:
        return report_prefill.prefilled(session, client_id, words, caseload.today)


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
                id=_id(report),
                client_id=report.client_id,
                client_name=client.list_name,
                state=report.state,
                language=report.language,
                changed_at=_local(caseload, report.changed_at),
                part=_part(report),
                final_on=report.final_on,
            )
            for report, client in found
        ]


def get(caseload: Caseload, report_id: int) -> ReportView:
    """One report with its text. Raises NotFound."""
    with caseload.reading() as session:
        report, client = _found(session, report_id)
        return ReportView(
            id=report_id,
            client_id=report.client_id,
            client_name=client.full_name,
            state=report.state,
            language=report.language,
            blocks=parse(report.blocks),
            created_at=_local(caseload, report.created_at),
            changed_at=_local(caseload, report.changed_at),
            part=_part(report),
            missing=missing(_part(report)),
            final_on=report.final_on,
        )


def save_text(caseload: Caseload, report_id: int, blocks: Sequence[Block]) -> Change:
    """Keep the text as it was typed. Raises Refused("report_is_final"), NotFound."""
    with caseload.unit() as unit:
        report = _draft(unit, report_id)
        text = dump(blocks)
        if text != report.blocks:
            report.blocks, report.changed_at = text, unit.now
        return unit.commit()


def change_language(caseload: Caseload, report_id: int, language: str) -> Change:
    """Print the fixed wording in another language; what was written stays as it is.

    Raises Refused("report_is_final"), InvalidValue("language").
    """
    phrases(language, "report")
    with caseload.unit() as unit:
        report = _draft(unit, report_id)
        if language != report.language:
            report.language, report.changed_at = language, unit.now
        return unit.commit()


def record_client_part(
    caseload: Caseload,
    report_id: int,
    *,
    how: ClientPart | None,
    day: date | None,
    words: str = "",
    no_words: bool = False,
) -> Change:
    """Record how and when the client took part, and the words verbatim or that there were none.

    May be recorded bit by bit while the report is a draft. Raises Refused with
    "client_words_and_none", "client_part_in_future" or "report_is_final", and NotFound.
    """
    part = PartTaken(how, day, words, no_words)
    with caseload.unit() as unit:
        report = _draft(unit, report_id)
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
                changed_at=unit.now,
            )
        return unit.commit()


def make_final(caseload: Caseload, report_id: int) -> Change:
    """Make the report final.

    Raises Refused with "client_part_missing", "client_words_missing" or "report_is_final".
    """
    return _move(caseload, report_id, ReportMove.MAKE_FINAL)


def reopen(caseload: Caseload, report_id: int) -> Change:
    """Make a final report a draft again; what was recorded of the client's part is kept.

    Raises Refused("report_is_draft").
    """
    return _move(caseload, report_id, ReportMove.REOPEN)


def preview(caseload: Caseload, report_id: int, *, copy: ReportCopy = ReportCopy.CLIENT) -> bytes:
    """The PDF for the preview on the screen: not logged, since nothing leaves the program."""
    paper = _Paper(caseload, copy)
    with caseload.reading() as session:
        report, client = _found(session, report_id)
        return paper.rendered(report, client)


def pdf(
    caseload: Caseload,
    report_id: int,
    *,
    log_as: LogAction,
    copy: ReportCopy = ReportCopy.CLIENT,
) -> bytes:
    """The PDF to be printed or saved, logged as PRINTED or SAVED_COPY."""
    if log_as not in {LogAction.PRINTED, LogAction.SAVED_COPY}:
        raise ValueError("a report is printed or a copy of it saved")
    paper = _Paper(caseload, copy)
    with caseload.unit() as unit:
        report, client = _found(unit.session, report_id)
        made = paper.rendered(report, client)
        _log(unit, log_as, report, copy)
        unit.commit()
    return made


def write(
    caseload: Caseload,
    who: str,
    target: Path,
    *,
    language: str | None = None,
    copy: ReportCopy = ReportCopy.CLIENT,
) -> Written:
    """Write a client's newest report as a PDF that only its owner can read.

    `who` is an id or a name that fits exactly one client. With a language it is the newest
    report in that language. Where there is none, a prefilled draft is written and not stored.
    A PDF may be replaced, any other file may not. Raises NotFound, FileExists, FileMissing (no
    such folder), InvalidValue("language").
    """
    _check_target(target)
    client_id = client_named(caseload, who)
    first_language = language or settings.read(caseload, "language", LANGUAGES[0])
    paper = _Paper(caseload, copy)
    with caseload.unit() as unit:
        client = records.found(unit, ClientFields, client_id)
        report = _newest(unit.session, client_id, language)
        if report is None:
            report = _new(unit, client_id, first_language)
        private_files.write(target, paper.rendered(report, client))
        _log(unit, LogAction.SAVED_COPY, report, copy)
        unit.commit()
        return Written(client_id, report.id, report.state, report.language)


def _move(caseload: Caseload, report_id: int, move: ReportMove) -> Change:
    with caseload.unit() as unit:
        report, _ = _found(unit.session, report_id)
        if reason := refusal(report.state, move, _part(report)):
            raise Refused(reason)
        report.state = MOVES[report.state, move]
        report.final_on = unit.today if report.state is ReportState.FINAL else None
        report.changed_at = unit.now
        return unit.commit()


def _draft(unit: Unit, report_id: int) -> Report:
    report, _ = _found(unit.session, report_id)
    if report.state is not ReportState.DRAFT:
        raise Refused(f"report_is_{report.state}")
    return report


def _found(session: Session, report_id: int) -> tuple[Report, Client]:
    report = session.get(Report, report_id)
    client = session.get(Client, report.client_id) if report else None
    if report is None or client is None:
        raise NotFound
    return report, client


def _newest(session: Session, client_id: int, language: str | None) -> Report | None:
    chosen = select(Report).where(Report.client_id == client_id)
    if language is not None:
        chosen = chosen.where(Report.language == language)
    return session.exec(
        chosen.order_by(col(Report.changed_at).desc(), col(Report.id).desc())
    ).first()


def _new(unit: Unit, client_id: int, language: str) -> Report:
    """A prefilled draft that is not in the file yet."""
    words = phrases(language, "report")
    blocks = report_prefill.prefilled(unit.session, client_id, words, unit.today)
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

    def __init__(self, caseload: Caseload, copy: ReportCopy) -> None:
        from app.services.documents import letterhead  # reportlab is slow to import

        self._head = letterhead.read(caseload)
        self._copy = copy
        self._now = caseload.clock()

    def rendered(self, report: Report, client: Client) -> bytes:
        from app.services.documents.report_pdf import ReportPage, render

        words = phrases(report.language, "report")
        referrer = "" if report_prefill.self_referred(client.referrer) else client.referrer
        page = ReportPage(
            state=report.state,
            copy=self._copy,
            client_name=client.full_name,
            referrer=referrer,
            period=report_prefill.period(client.started_on, client.ended_on, words),
            recipients=tuple(who for who in (words("to_client"), referrer) if who),
            blocks=parse(report.blocks),
            part=_part(report),
            letterhead=self._head,
            printed_at=self._now,
        )
        return render(page, words)


def _log(unit: Unit, action: LogAction, report: Report, copy: ReportCopy) -> None:
    unit.log(
        action,
        subject="report",
        row_id=report.id,
        client_id=report.client_id,
        detail=f"{copy} {report.state}",
    )


def _check_target(target: Path) -> None:
    """A report never replaces anything but an older PDF."""
    if not target.parent.is_dir():
        raise FileMissing
    if not target.exists():
        return
    if not target.is_file():
        raise FileExists
    with private_files.disk_faults(), target.open("rb") as file:
        if file.read(len(_PDF)) != _PDF:
            raise FileExists


def _part(report: Report) -> PartTaken:
    return PartTaken(
        report.client_part,
        report.client_part_on,
        report.client_words,
        report.no_client_words,
    )


def _local(caseload: Caseload, moment: datetime) -> datetime:
    """A moment as the file keeps it (UTC), on the coach's clock."""
    return moment.astimezone(caseload.clock().tzinfo)


def _id(report: Report) -> int:
    assert report.id is not None  # noqa: S101 - a stored row has an id
    return report.id
