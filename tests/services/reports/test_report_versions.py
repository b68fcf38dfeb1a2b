"""Versions that were signed off, and what has changed since."""

from datetime import date

import pytest

from app.models.client import ClientFields
from app.models.enums import ClientPart, ReportState
from app.models.rules.reports.blocks import BlockKind, block
from app.models.rules.reports.comparison import Mark
from app.services.errors import NotFound
from app.services.reports import final_report, report_versions
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload, revert
from tests.conftest import FixedClock

DAY = date(2026, 11, 16)


@pytest.fixture
def report_id(caseload: Caseload) -> int:
    fields = ClientFields(given_names="Veera", family_name="Halonen")
    client_id = records.add(caseload, fields).new_row_id("client")
    report_id = final_report.start(caseload, client_id, "fi").new_row_id("report")
    final_report.save_text(caseload, report_id, (block(BlockKind.TEXT, "Veera on täsmällinen."),))
    return report_id


def test_each_sign_off_keeps_a_version(
    caseload: Caseload, report_id: int, clock: FixedClock
) -> None:
    final_report.record_client_part(
        caseload, report_id, how=ClientPart.WRITTEN_TOGETHER, day=DAY, words="Hyvä."
    )
    for sign_off in (final_report.mark_read, final_report.agree, final_report.make_final):
        sign_off(caseload, report_id)
    final_report.reopen(caseload, report_id)
    clock.pass_by(days=1)
    final_report.save_text(
        caseload, report_id, (block(BlockKind.TEXT, "Veera on aina täsmällinen."),)
    )
    final_report.mark_read(caseload, report_id)
    rows = report_versions.versions(caseload, report_id)
    assert [(row.version, row.state) for row in rows] == [
        (2, None),
        (2, ReportState.READ),
        (1, ReportState.FINAL),
        (1, ReportState.AGREED),
        (1, ReportState.READ),
    ]
    (line,) = report_versions.compare(caseload, report_id, rows[2].id, None)
    assert [piece.text for piece in line if piece.mark is Mark.ADDED] == ["aina "]
    with pytest.raises(NotFound):
        report_versions.compare(caseload, report_id, 999, None)


def test_a_sign_off_is_undone_with_its_version(caseload: Caseload, report_id: int) -> None:
    final_report.record_client_part(caseload, report_id, how=ClientPart.DECLINED, day=DAY)
    change = final_report.mark_read(caseload, report_id)
    revert(caseload, change)
    assert final_report.get(caseload, report_id).state is ReportState.DRAFT
    assert len(report_versions.versions(caseload, report_id)) == 1
