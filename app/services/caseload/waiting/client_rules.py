"""When a client waits by the rules of the trade: at work, silent, at reviews, after a missed one.

Source: quality criteria of supported employment (PALO final report 2022), ESR background summary.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.models.enums import AttentionKind, Phase, Status, WaitReason
from app.models.rules.attention_limits import NEW_CLIENT_DAYS, AttentionLimits
from app.models.rules.status import is_expecting
from app.models.rules.support_rhythm import (
    next_support_day,
    review_day,
)
from app.services.caseload.waiting.items import AttentionItem
from app.services.caseload.waiting.rows import HeldJob, WaitingClient


@dataclass(frozen=True)
class ClientRules:
    """The rules on one day: up to which day is looked, by which limits, after which reviews."""

    today: date
    until: date
    limits: AttentionLimits
    reviews: Mapping[tuple[int, str], date]

    def apply(self, client: WaitingClient, jobs: list[HeldJob]) -> Iterator[AttentionItem]:
        """What waits for one client; `jobs` are hers that have not ended."""
        yield from self._list_support(client, jobs)
        in_work = client.status is Status.SUCCEEDED
        if in_work and client.phase is not Phase.KEEPING_WORK:
            return
        if not jobs:
            yield from self._tell_silence(client)
        yield from self._list_reviews(client)
        yield from self._ask_after_no_show(client)
        if not in_work and not jobs:
            yield from self._ask_first_employer(client)

    def _list_support(self, client: WaitingClient, jobs: list[HeldJob]) -> Iterator[AttentionItem]:
        """The rhythm for a client who has begun or soon begins a job, while support is wanted."""
        for job in jobs:
            ends = [day for day in (job.ended_on, job.wanted_until) if day is not None]
            if ends and min(ends) < self.today:
                continue
            found = next_support_day(job.started_on, client.last_contact, self.today, self.until)
            if found is not None and (not ends or found[0] <= min(ends)):
                day, why = found
                row = ("placement", job.id, " · ".join(filter(None, (job.title, job.employer))))
                yield _of_client(client, AttentionKind.JOB_SUPPORT, why, day, row)

    def _tell_silence(self, client: WaitingClient) -> Iterator[AttentionItem]:
        in_work = client.status is Status.SUCCEEDED
        if client.has_step or not (in_work or is_expecting(client.status, None, self.until)):
            return
        last = client.last_contact or client.started_on
        if last is None:
            return
        day = last + timedelta(days=self.limits.silent_days)
        if day <= self.until:
            yield _of_client(client, AttentionKind.NO_CONTACT, WaitReason.SILENT, day)

    def _list_reviews(self, client: WaitingClient) -> Iterator[AttentionItem]:
        """Plan and need; a review of the need looks at the plan too."""
        if client.started_on is None or client.status is Status.RETURNED:
            return
        plan = self.reviews.get((client.id, AttentionKind.PLAN_REVIEW))
        need = self.reviews.get((client.id, AttentionKind.NEED_REVIEW))
        last_plan = max(filter(None, (plan, need)), default=None)
        since, limits = client.started_on, self.limits
        need_day = review_day(since, need, limits.need_months, self.today)
        plan_day = review_day(since, last_plan, limits.plan_months, self.today)
        if need_day <= self.until:
            yield _of_client(client, AttentionKind.NEED_REVIEW, WaitReason.NEED_DUE, need_day)
        if plan_day <= self.until and not self._are_one(plan_day, need_day):
            yield _of_client(client, AttentionKind.PLAN_REVIEW, WaitReason.PLAN_DUE, plan_day)

    def _are_one(self, plan_day: date, need_day: date) -> bool:
        """Whether the plan is looked at with the need: it is no earlier, or the need is due."""
        return plan_day >= need_day or need_day <= self.today

    def _ask_after_no_show(self, client: WaitingClient) -> Iterator[AttentionItem]:
        if client.missed is None or client.has_step:
            return
        row_id, day = client.missed
        again = day + timedelta(days=self.limits.missed_days)
        if again <= self.until:
            row = ("entry", row_id, "")
            yield _of_client(client, AttentionKind.MISSED_MEETING, WaitReason.MISSED, again, row)

    def _ask_first_employer(self, client: WaitingClient) -> Iterator[AttentionItem]:
        """Criterion 15: the first employer is met face to face within 30 days of the entry."""
        searching = client.status in (Status.ACTIVE, Status.IN_MEASURE)
        if not searching or client.started_on is None or client.employer_met:
            return
        day = client.started_on + timedelta(days=self.limits.employer_days)
        if day <= self.until and (self.today - client.started_on).days <= NEW_CLIENT_DAYS:
            yield _of_client(client, AttentionKind.FIRST_EMPLOYER, WaitReason.NO_EMPLOYER_MET, day)


def _of_client(
    client: WaitingClient,
    kind: AttentionKind,
    why: WaitReason,
    day: date,
    row: tuple[str, int, str] | None = None,
) -> AttentionItem:
    table, row_id, text = row or ("client", client.id, "")
    return AttentionItem(kind, why, table, row_id, day, text, client.id, client.name, None, "")
