"""Benefits advice at a change of a job: which changes still wait for it, and that it was given.

Source: criterion 12 (benefits before a job and at each change).
"""

from sqlmodel import col, select

from app.models.diary import Entry, EntryFields
from app.models.enums import EntryKind
from app.models.placement import PlacementChangeFields
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload, UnitOfWork

UNADVISED = """(
    change.benefits_on IS NULL
    AND (change.weekly_hours IS NOT NULL OR trim(change.rest_days) <> ''
        OR change.ends_on IS NOT NULL)
    AND NOT EXISTS (
        SELECT 1 FROM entry AS talk
        WHERE talk.client_id = change.client_id AND talk.kind = 'benefits_talk'
            AND NOT talk.missed AND talk.day <= change.day
            AND (placement.started_on IS NULL OR placement.started_on >= change.day
                OR talk.day > placement.started_on)
            AND talk.day > coalesce((SELECT max(day) FROM placement_change AS former
                WHERE former.placement_id = change.placement_id
                    AND former.day < change.day), '')))"""
"""A change of a job for which benefits were not gone through, as criterion 12 counts it."""


def record_benefits(caseload: Caseload, change_id: int, *, gone_through: bool) -> Change:
    """Tell that benefits were gone through for a change today, or that they were not.

    The talk stands in the client's diary too, once a day; taking the tick away leaves it there.
    """
    with caseload.unit() as unit:
        day = unit.today if gone_through else None
        change = records.assign(unit, PlacementChangeFields, change_id, benefits_on=day)
        if gone_through and not _has_talk_today(unit, change.client_id):
            talk = EntryFields(
                client_id=change.client_id, day=unit.today, kind=EntryKind.BENEFITS_TALK
            )
            unit.add(records.row_of(talk))
        return unit.commit()


def _has_talk_today(unit: UnitOfWork, client_id: int) -> bool:
    found = unit.session.exec(
        select(Entry.id).where(
            Entry.client_id == client_id,
            Entry.day == unit.today,
            Entry.kind == EntryKind.BENEFITS_TALK,
            col(Entry.missed).is_(False),
        )
    ).first()
    return found is not None
