"""Store a small made-up caseload of the newest schema version, for the tests of later versions.

`python -m tests.services.vault.store_caseload` writes tests/data/caseloads/schema_000N.db and
.keys. Do it once when a schema version is new, and never again after its release.
"""

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from app.models.attachment import AttachmentContentFields, AttachmentFields
from app.models.attention import AttentionMarkFields
from app.models.client import (
    ClientFields,
    ConsentFields,
    JobWishFields,
    NetworkPersonFields,
    PhaseStepFields,
    RatingFields,
    ReportDeliveryFields,
    ReportFields,
    ReportVersionFields,
    RestFields,
    StatusChangeFields,
)
from app.models.criteria import CriterionReviewFields, CriterionScoreFields, WorkWeekFields
from app.models.diary import EntryFields
from app.models.employer import (
    EmployerContactFields,
    EmployerFields,
    EmployerPersonFields,
    JobLeadFields,
)
from app.models.enums import Instrument, Moment, Outcome, Phase, Status
from app.models.fields import Fields
from app.models.form import FormFields, FormVersionFields
from app.models.ledger import SummaryPersonFields, SummaryReleaseFields
from app.models.placement import PlacementChangeFields, PlacementFields
from app.models.results import MeasurementFields, SubGoalFields, SupportNeedFields
from app.services.storage import migrations, records
from app.services.vault import slots
from tests import caseloads

PASSPHRASE = "vanha hyvä salalause"
CLIENT = "Aino Esimerkki"
_FOLDER = Path(__file__).parents[2] / "data" / "caseloads"
_NOW = datetime(2026, 11, 16, 9, 30, tzinfo=timezone(timedelta(hours=2)))
_DAY = date(2026, 11, 16)
_ROWS: tuple[Fields, ...] = (
    ClientFields(given_names="Aino", family_name="Esimerkki", started_on=_DAY, goal="Leipuri"),
    StatusChangeFields(client_id=1, status=Status.IN_MEASURE, day=_DAY, reason="Työkokeilu"),
    RestFields(client_id=1, since=_DAY, review_on=date(2027, 1, 4)),
    RestFields(
        client_id=1, since=_DAY, until=_DAY, service_ended=True, outcome=Outcome.DID_NOT_STAY
    ),
    PhaseStepFields(client_id=1, phase=Phase.PROFILE, day=_DAY),
    RatingFields(
        client_id=1, instrument=Instrument.SELF_EFFICACY, moment=Moment.START, value=6, day=_DAY
    ),
    NetworkPersonFields(client_id=1, name="Oili Omaohjaaja", role="omaohjaaja"),
    ConsentFields(client_id=1, purpose="Yhteydenpito", recipient="Leipomo", given_on=_DAY),
    ReportFields(client_id=1, created_at=_NOW, changed_at=_NOW, client_words="Hyvin meni."),
    ReportVersionFields(report_id=1, client_id=1, made_at=_NOW, client_words="Hyvin meni."),
    ReportDeliveryFields(report_id=1, client_id=1, recipient="Aino", day=_DAY),
    SubGoalFields(client_id=1, day=_DAY, note="Hakemus tehtiin."),
    SupportNeedFields(client_id=1, day=_DAY),
    MeasurementFields(client_id=1, scale="Työkyky", value=6, day=_DAY),
    FormFields(client_id=1, kind="shared_plan", day=_DAY, created_at=_NOW, changed_at=_NOW),
    FormVersionFields(form_id=1, client_id=1, made_at=_NOW),
    AttachmentFields(client_id=1, name="Todistus.pdf", size=5, day=_DAY),
    AttachmentContentFields(attachment_id=1, data=b"%PDF-"),
    EmployerFields(name="Leipomo Lumikello", municipality="Kouvola"),
    EmployerPersonFields(employer_id=1, name="Leena Leipuri", phone="+358 40 000 0000"),
    EmployerContactFields(employer_id=1, person_id=1, client_id=1, day=_DAY, subject="Työkokeilu"),
    JobLeadFields(employer_id=1, client_id=1, title="Leipuri", day=_DAY),
    EntryFields(client_id=1, day=_DAY, minutes=45, note="Sovittiin työkokeilusta."),
    PlacementFields(client_id=1, employer_id=1, measure="Työkokeilu", weekly_hours=22.5),
    PlacementChangeFields(placement_id=1, client_id=1, day=_DAY, weekly_hours=15, rest_days="ke"),
    SummaryReleaseFields(
        number=1, as_of=date(2026, 10, 31), started=12, closed=3, all_until=date(2026, 6, 30)
    ),
    SummaryPersonFields(client_id=1, classes='{"age": "from_30"}'),
    AttentionMarkFields(client_id=1, source="client", source_id=1, due_on=_DAY, done_on=_DAY),
    JobWishFields(client_id=1, job_type="Leipuri", employer_id=1, since=_DAY),
    CriterionReviewFields(day=_DAY, since=date(2026, 5, 1), until=date(2026, 10, 31)),
    CriterionScoreFields(review_id=1, number=7, score=1, reason="Yksi valmentaja"),
    WorkWeekFields(monday=_DAY, looked_through_on=_DAY),
)


def paths(version: int) -> list[Path]:
    """The stored caseload of a schema version, and its slot file."""
    return [_FOLDER / f"schema_{version:04}{suffix}" for suffix in (".db", ".keys")]


def store() -> None:
    """Write the stored caseload of the newest schema version, in place of what was there."""
    for path in paths(migrations.LATEST):
        path.unlink(missing_ok=True)
    caseload = caseloads.create(
        paths(migrations.LATEST)[0],
        PASSPHRASE,
        clock=lambda: _NOW,
        effort=slots.Effort(memory=19 * 1024, passes=1, lanes=1),
    )
    for row in _ROWS:
        records.add(caseload, row)
    caseload.close()


if __name__ == "__main__":
    store()
