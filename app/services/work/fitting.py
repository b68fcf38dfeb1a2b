"""Who fits a job, and which jobs and employers fit a client: the words that met, for the coach.

Nothing is decided and nothing is sent anywhere.
"""

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.models.client import ClientFields, JobWishFields
from app.models.employer import EmployerFields, JobLeadFields
from app.models.enums import LeadState, Status
from app.models.rules.fitting import JobOffer, JobSeeker, Meeting, compare, fold_words
from app.models.rules.service_state import is_open
from app.models.rules.text.names import sort_key
from app.services.caseload import clients
from app.services.resource_files import resource
from app.services.storage import records
from app.services.storage.records import Record
from app.services.storage.unit_of_work import Caseload

LIVE = frozenset({LeadState.OPEN, LeadState.APPLIED, LeadState.INTERVIEW})
_SEEKING = frozenset({Status.ACTIVE, Status.IN_MEASURE})


@dataclass(frozen=True)
class Fit:
    """A client and a job, or an employer, and what of them met.

    `lead_id` is None for an employer of whom no job is known.
    """

    client_id: int
    client_name: str
    lead_id: int | None
    title: str
    employer_id: int
    employer_name: str
    meeting: Meeting
    wished_employer: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """The words that met, each once, as the job has them."""
        found = (*self.meeting.wishes, *self.meeting.skills, *self.meeting.needs)
        return tuple(dict.fromkeys(found))

    @property
    def order(self) -> tuple[bool, int, tuple[str, str]]:
        """Wished employers and what met most come first."""
        return not self.wished_employer, -self.meeting.weight, sort_key(self.client_name)


def count_live_leads(caseload: Caseload) -> int:
    """How many jobs and trial places are open to be applied for."""
    leads = records.list_records(caseload, JobLeadFields)
    return sum(lead.fields.state in LIVE for lead in leads)


def clients_for_lead(caseload: Caseload, lead_id: int) -> list[Fit]:
    """The clients who look for work and fit a job, best first.

    Raises:
        NotFound: There is no such job lead.
    """
    lead = Record(lead_id, records.get(caseload, JobLeadFields, lead_id))
    employer = records.get(caseload, EmployerFields, lead.fields.employer_id)
    work = _work(lead.fields, employer)
    found = (
        _fit(seeker, work, lead, lead.fields.employer_id, employer.name)
        for seeker in _seekers(caseload)
    )
    return _select_best(found)


def work_for_client(caseload: Caseload, client_id: int) -> list[Fit]:
    """The jobs that are open and the employers that fit a client, best first.

    Raises:
        NotFound: There is no such client.
    """
    seeker = _seeker(caseload, client_id)
    leads = records.list_records(caseload, JobLeadFields)
    employers = {one.id: one.fields for one in records.list_records(caseload, EmployerFields)}
    found = []
    for lead in leads:
        if lead.fields.state in LIVE:
            at = lead.fields.employer_id
            work = _work(lead.fields, employers[at])
            found.append(_fit(seeker, work, lead, at, employers[at].name))
    with_leads = {lead.fields.employer_id for lead in leads if lead.fields.state in LIVE}
    for employer_id, employer in employers.items():
        if employer_id not in with_leads:
            work = _work(None, employer)
            found.append(_fit(seeker, work, None, employer_id, employer.name))
    return _select_best(found)


@dataclass(frozen=True)
class _Seeker:
    id: int
    name: str
    person: JobSeeker
    employers: frozenset[int]


def _select_best(found: Iterable[Fit]) -> list[Fit]:
    fitting = (
        fit
        for fit in found
        if fit.meeting.fits
        or (fit.wished_employer and fit.meeting.hours is not False and not fit.meeting.far)
    )
    return sorted(fitting, key=lambda fit: fit.order)


def _fit(
    seeker: _Seeker, work: JobOffer, lead: Record[JobLeadFields] | None, at: int, name: str
) -> Fit:
    return Fit(
        client_id=seeker.id,
        client_name=seeker.name,
        lead_id=lead.id if lead else None,
        title=lead.fields.title if lead else "",
        employer_id=at,
        employer_name=name,
        meeting=compare(seeker.person, work, _common_words()),
        wished_employer=at in seeker.employers,
    )


def _work(lead: JobLeadFields | None, employer: EmployerFields) -> JobOffer:
    own = (employer.industry, employer.work_features, employer.vacancies)
    if lead is None:
        return JobOffer("\n".join(own), employer.work_features, None, employer.municipality)
    return JobOffer(
        what="\n".join((lead.title, lead.demands, lead.note, employer.industry)),
        adaptable=f"{lead.adaptability}\n{employer.work_features}",
        hours=lead.hours,
        place=lead.place or employer.municipality,
    )


def _seekers(caseload: Caseload) -> Iterator[_Seeker]:
    wishes: dict[int, list[JobWishFields]] = {}
    for wish in records.list_records(caseload, JobWishFields):
        wishes.setdefault(wish.fields.client_id, []).append(wish.fields)
    fields = {one.id: one.fields for one in records.list_records(caseload, ClientFields)}
    for card in clients.cards(caseload):
        begun = is_open(card.started_on, card.ended_on, caseload.today)
        if begun and card.status in _SEEKING and not card.resting:
            yield _describe(card.id, card.name, fields[card.id], wishes.get(card.id, ()), caseload)


def _seeker(caseload: Caseload, client_id: int) -> _Seeker:
    card = clients.card(caseload, client_id)
    wishes = records.list_records(caseload, JobWishFields, client_id=client_id)
    fields = records.get(caseload, ClientFields, client_id)
    return _describe(client_id, card.name, fields, [one.fields for one in wishes], caseload)


def _describe(
    client_id: int,
    name: str,
    client: ClientFields,
    wishes: Iterable[JobWishFields],
    caseload: Caseload,
) -> _Seeker:
    today = caseload.today
    held = [wish for wish in wishes if (wish.since or today) <= today <= (wish.until or today)]
    person = JobSeeker(
        wishes="\n".join((*(wish.job_type for wish in held), client.interests, client.goal)),
        skills="\n".join((client.skills, client.strengths, client.education, client.work_history)),
        needs=f"{client.support_needs}\n{client.practical_needs}",
        hours=client.wished_hours,
        places=client.wished_places,
        municipality=client.municipality,
    )
    wanted = frozenset(wish.employer_id for wish in held if wish.employer_id is not None)
    return _Seeker(client_id, name, person, wanted)


@cache
def _common_words() -> frozenset[str]:
    kept: dict[str, Any] = tomllib.loads(resource("fitting.toml").read_text(encoding="utf-8"))
    return fold_words(kept["common"])
