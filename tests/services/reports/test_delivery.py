"""Copies of a report that were handed over."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlmodel import select

from app.models.client import ClientFields, ConsentFields
from app.models.enums import (
    ClientPart,
    DeliveryGround,
    DeliveryWay,
    LogAction,
    ReportCopy,
    ReportState,
)
from app.models.register import LogLine
from app.models.rules.reports.blocks import BlockKind, block
from app.services.errors import InvalidValue, Refused
from app.services.reports import delivery, final_report
from app.services.reports.delivery import HandedOver
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload, revert

DAY = date(2026, 11, 16)


@pytest.fixture
def client_id(caseload: Caseload) -> int:
    fields = ClientFields(given_names="Veera", family_name="Halonen", referrer="TE-toimisto")
    return records.add(caseload, fields).new_row_id("client")


@pytest.fixture
def report_id(caseload: Caseload, client_id: int) -> int:
    report_id = final_report.start(caseload, client_id, "fi").new_row_id("report")
    final_report.save_text(caseload, report_id, (block(BlockKind.TEXT, "Veera on täsmällinen."),))
    return report_id


def _signed_off(caseload: Caseload, report_id: int) -> None:
    final_report.record_client_part(
        caseload,
        report_id,
        how=ClientPart.WRITTEN_TOGETHER,
        day=DAY,
        words="Hyvä.",
        read_aloud=True,
        read_language="arabia",
    )
    for sign_off in (final_report.mark_read, final_report.agree, final_report.make_final):
        sign_off(caseload, report_id)


def _to_referrer(consent_id: int | None) -> HandedOver:
    return HandedOver(
        ReportCopy.REFERRER,
        "TE-toimisto",
        DeliveryGround.CONSENT,
        DeliveryWay.SECURE_MAIL,
        DAY,
        consent_id=consent_id,
    )


def _refused(caseload: Caseload, report_id: int, given: HandedOver) -> str:
    with pytest.raises(Refused) as caught:
        delivery.deliver(caseload, report_id, given)
    return caught.value.reason


def test_how_it_was_read_is_recorded(caseload: Caseload, report_id: int) -> None:
    _signed_off(caseload, report_id)
    part = final_report.get(caseload, report_id).part
    assert (part.read_aloud, part.read_language) == (True, "arabia")


def test_a_consent_is_looked_at_when_a_copy_is_handed_over(
    caseload: Caseload, client_id: int, report_id: int
) -> None:
    consent = ConsentFields(
        client_id=client_id,
        recipient="TE-toimisto",
        purpose="loppuraportti",
        given_on=DAY - timedelta(days=5),
        valid_until=DAY,
    )
    consent_id = records.add(caseload, consent).new_row_id("consent")
    other_id = records.add(caseload, ClientFields(given_names="Pekka")).new_row_id("client")
    of_other = records.add(
        caseload, ConsentFields(client_id=other_id, given_on=DAY, recipient="TE-toimisto")
    ).new_row_id("consent")
    given = _to_referrer(consent_id)
    assert _refused(caseload, report_id, given) == "report_is_draft"
    _signed_off(caseload, report_id)
    assert _refused(caseload, report_id, _to_referrer(None)) == "consent_missing"
    assert _refused(caseload, report_id, _to_referrer(of_other)) == "consent_does_not_hold"
    change = records.edit(caseload, ConsentFields, consent_id, withdrawn_on=DAY)
    assert delivery.consents(caseload, client_id) == []
    assert _refused(caseload, report_id, given) == "consent_does_not_hold"
    revert(caseload, change)
    assert [one.id for one in delivery.consents(caseload, client_id)] == [consent_id]
    delivery.deliver(caseload, report_id, given)
    assert final_report.get(caseload, report_id).state is ReportState.DELIVERED
    (told,) = delivery.deliveries(caseload, report_id)
    assert (told.recipient, told.ground_note, told.version) == (
        "TE-toimisto",
        "loppuraportti, TE-toimisto, 11.11.2026–16.11.2026",
        1,
    )
    records.remove(caseload, ConsentFields, consent_id)
    assert delivery.deliveries(caseload, report_id) == [told]


@pytest.mark.parametrize(
    ("consent", "day"),
    [
        ({"given_on": DAY - timedelta(9), "valid_until": DAY - timedelta(1)}, DAY),
        ({"given_on": DAY + timedelta(1)}, DAY),
        ({}, DAY),
        ({"given_on": DAY}, DAY - timedelta(1)),
    ],
    ids=["run out", "not yet", "never", "after the paper was handed over"],
)
def test_a_consent_that_did_not_hold_then_is_no_ground(
    caseload: Caseload, client_id: int, report_id: int, consent: dict[str, date], day: date
) -> None:
    fields = ConsentFields(client_id=client_id, recipient="TE-toimisto", **consent)
    consent_id = records.add(caseload, fields).new_row_id("consent")
    _signed_off(caseload, report_id)
    given = replace(_to_referrer(consent_id), day=day)
    assert _refused(caseload, report_id, given) == "consent_does_not_hold"
    assert delivery.deliveries(caseload, report_id) == []


def test_a_delivery_is_a_disclosure_in_the_log_and_can_be_taken_back(
    caseload: Caseload, report_id: int
) -> None:
    _signed_off(caseload, report_id)
    own = HandedOver(ReportCopy.CLIENT, "Veera", DeliveryGround.OWN, DeliveryWay.IN_HAND, DAY)
    change = delivery.deliver(caseload, report_id, own)
    with caseload.reading() as session:
        lines = session.exec(
            select(LogLine).where(LogLine.action == LogAction.DISCLOSED.value)
        ).all()
    assert [(line.subject, line.client_id, line.detail) for line in lines] == [
        ("report_delivery", 1, "client own in_hand")
    ]
    revert(caseload, change)
    assert final_report.get(caseload, report_id).state is ReportState.FINAL
    assert delivery.deliveries(caseload, report_id) == []


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (
            HandedOver(
                ReportCopy.EMPLOYER, "Kulma", DeliveryGround.LAW, DeliveryWay.POST, DAY, note="laki"
            ),
            "ground_does_not_fit",
        ),
        (
            HandedOver(
                ReportCopy.CLIENT,
                "Veera",
                DeliveryGround.OWN,
                DeliveryWay.IN_HAND,
                DAY + timedelta(days=1),
            ),
            "delivery_in_future",
        ),
    ],
)
def test_what_no_delivery_can_be(
    caseload: Caseload, report_id: int, given: HandedOver, reason: str
) -> None:
    _signed_off(caseload, report_id)
    assert _refused(caseload, report_id, given) == reason
    assert final_report.get(caseload, report_id).state is ReportState.FINAL


@pytest.mark.parametrize(
    "given",
    [
        HandedOver(ReportCopy.CLIENT, " ", DeliveryGround.OWN, DeliveryWay.IN_HAND, DAY),
        HandedOver(ReportCopy.REFERRER, "TE", DeliveryGround.LAW, DeliveryWay.POST, DAY),
    ],
)
def test_a_delivery_tells_to_whom_and_by_which_law(
    caseload: Caseload, report_id: int, given: HandedOver
) -> None:
    _signed_off(caseload, report_id)
    with pytest.raises(InvalidValue):
        delivery.deliver(caseload, report_id, given)
