"""What waits for the coach: next steps, reviews, ends, and people nobody has heard of."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.models.client import RestFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields
from app.models.enums import AttentionKind
from app.models.fields import Fields
from app.models.refusals import Reason
from app.models.rules.dates import stored_day
from app.models.rules.service_state import not_ended_sql, resting_sql
from app.models.rules.status import is_expecting
from app.models.rules.text.names import sort_key
from app.services.caseload import clients
from app.services.caseload.clients import ClientCard
from app.services.errors import Refused
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload

SILENT_DAYS = 30
"""After how many days without a line in the diary an open client is brought up by itself."""


@dataclass(frozen=True)
class AttentionItem:
    """One thing that waits on a day, and the row it comes from."""

    kind: AttentionKind
    table: str
    row_id: int
    day: date
    text: str
    client_id: int | None
    client_name: str
    employer_id: int | None
    employer_name: str

    @property
    def tickable(self) -> bool:
        """Whether it can be ticked as done; the others end when what they ask for is recorded."""
        return self.kind in (AttentionKind.NEXT_STEP, AttentionKind.REST_REVIEW)


def due(caseload: Caseload, until: date, *, silent_days: int = SILENT_DAYS) -> list[AttentionItem]:
    """All that waits until that day, the overdue first.

    Next steps of the diary and of employer contacts; reviews of those who rest; measures and
    fixed-term jobs that end with nothing to follow; consents that run out; and open clients
    without a line in the diary for `silent_days` and without a next step.
    """
    asked = {"today": caseload.today.isoformat(), "until": until.isoformat()}
    with caseload.raw() as connection:
        rows = connection.execute(_DUE, asked).fetchall()
    found = [
        AttentionItem(
            kind=AttentionKind(row[0]),
            table=row[1],
            row_id=row[2],
            day=stored_day(row[3]) or until,
            text=row[4],
            client_id=row[5],
            client_name=f"{row[6] or ''} {row[7] or ''}".strip(),
            employer_id=row[8],
            employer_name=row[9] or "",
        )
        for row in rows
    ]
    found += _silent(clients.cards(caseload), caseload.today, until, timedelta(days=silent_days))
    return sorted(
        found,
        key=lambda item: (item.day, item.kind, sort_key(item.client_name), item.row_id),
    )


def tick_item(caseload: Caseload, item: AttentionItem) -> Change:
    """Tick it: the next step is taken, or the rest is reviewed and continues without a new day.

    Raises Refused for what no tick can end, and NotFound.
    """
    if item.kind is AttentionKind.REST_REVIEW:
        return records.edit(caseload, RestFields, item.row_id, review_on=None)
    if item.kind is not AttentionKind.NEXT_STEP:
        raise Refused(Reason.NOT_TICKABLE)
    return records.edit(caseload, _STEPPED[item.table], item.row_id, next_done=True)


def _silent(
    cards: list[ClientCard], today: date, until: date, span: timedelta
) -> Iterator[AttentionItem]:
    for card in cards:
        last = card.last_entry_day or card.started_on
        if last is None or card.resting or not is_expecting(card.status, card.ended_on, today):
            continue
        if last + span <= until and card.next_kind is not AttentionKind.NEXT_STEP:
            yield AttentionItem(
                AttentionKind.NO_CONTACT,
                "client",
                card.id,
                last + span,
                "",
                card.id,
                card.name,
                None,
                "",
            )


_STEPPED: dict[str, type[Fields]] = {
    "entry": EntryFields,
    "employer_contact": EmployerContactFields,
}
_DUE = f"""
    SELECT 'next_step', 'entry', entry.id, next_day, next_step,
           client_id, family_name, given_names, NULL, NULL
        FROM entry LEFT JOIN client ON client.id = client_id
        WHERE NOT next_done AND next_day <= :until
    UNION ALL
    SELECT 'next_step', 'employer_contact', contact.id, next_day, next_step,
           client_id, family_name, given_names, employer_id, employer.name
        FROM employer_contact AS contact
        JOIN employer ON employer.id = employer_id
        LEFT JOIN client ON client.id = client_id
        WHERE NOT next_done AND next_day <= :until
    UNION ALL
    SELECT 'rest_review', 'rest', rest.id, review_on, reason,
           client_id, family_name, given_names, NULL, NULL
        FROM rest JOIN client ON client.id = client_id
        WHERE review_on <= :until AND {resting_sql()}
    UNION ALL
    SELECT 'placement_end', 'placement', placement.id, placement.ended_on,
           iif(placement.kind = 'measure', measure, job_title),
           client_id, family_name, given_names, employer_id, employer.name
        FROM placement
        JOIN client ON client.id = client_id
        LEFT JOIN employer ON employer.id = employer_id
        WHERE placement.ended_on <= :until
            AND (placement.ended_on >= :today OR client.status = 'in_measure')
            AND {not_ended_sql()}
            AND (placement.kind = 'measure' OR term = 'fixed_term')
            AND NOT EXISTS (
                SELECT 1 FROM placement AS later
                WHERE later.client_id = placement.client_id AND later.id <> placement.id
                    AND (later.ended_on IS NULL OR later.ended_on > placement.ended_on))
    UNION ALL
    SELECT 'consent_end', 'consent', consent.id, valid_until, purpose,
           client_id, family_name, given_names, NULL, NULL
        FROM consent JOIN client ON client.id = client_id
        WHERE valid_until BETWEEN :today AND :until AND withdrawn_on IS NULL
            AND {not_ended_sql()}"""  # noqa: S608 - a fixed condition
