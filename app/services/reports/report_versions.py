"""The versions of a report that were signed off, and what has changed between two of them."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from app.models.client import ReportVersion
from app.models.enums import ReportState
from app.models.rules.reports.blocks import parse
from app.models.rules.reports.comparison import Line, compare_blocks
from app.services.errors import NotFound
from app.services.reports.final_report import find_report
from app.services.storage.unit_of_work import Caseload


@dataclass(frozen=True)
class VersionRow:
    """A version in a list; the text of now has no id and no state."""

    id: int | None
    version: int
    state: ReportState | None
    made_at: datetime


def versions(caseload: Caseload, report_id: int) -> list[VersionRow]:
    """The versions that were kept, the newest first, and before them the text of now.

    Raises:
        NotFound: There is no such report.
    """
    with caseload.reading() as session:
        report, _ = find_report(session, report_id)
        rows = session.exec(
            select(ReportVersion)
            .where(ReportVersion.report_id == report_id)
            .order_by(col(ReportVersion.id).desc())
        ).all()
        zone = caseload.clock().tzinfo
        now = VersionRow(None, report.version, None, report.changed_at.astimezone(zone))
        return [
            now,
            *(
                VersionRow(row.id, row.version, row.state, row.made_at.astimezone(zone))
                for row in rows
            ),
        ]


def compare(caseload: Caseload, report_id: int, older: int | None, newer: int | None) -> list[Line]:
    """Two versions of a report, line by line.

    Args:
        caseload: The open caseload.
        report_id: The report.
        older: The id of a version; None is the current text.
        newer: Likewise.

    Raises:
        NotFound: There is no such report or version.
    """
    with caseload.reading() as session:
        before, after = (_text_of(session, report_id, one) for one in (older, newer))
    return compare_blocks(parse(before), parse(after))


def _text_of(session: Session, report_id: int, version_id: int | None) -> str:
    if version_id is None:
        return find_report(session, report_id)[0].blocks
    row = session.get(ReportVersion, version_id)
    if row is None or row.report_id != report_id:
        raise NotFound
    return row.blocks
