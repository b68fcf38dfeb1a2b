"""The figures that the sources ask for, of caseloads of every shape, counted from the rows."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from statistics import median
from typing import Any

import pytest

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.placement import PlacementFields
from app.services.figures import project_figures, statistics
from app.services.figures.statistics import Group
from app.services.storage import records
from app.services.storage.unit_of_work import Caseload
from app.services.vault import opening
from tests.conftest import FixedClock
from tests.services.figures.test_any_criteria import PERIODS, Draw, fill

SPANS = (*PERIODS, (None, None), (date(2026, 7, 1), None), (None, date(2026, 7, 1)))
MEETINGS = ("meeting", "workplace_visit", "network_meeting")


@pytest.fixture(scope="module", params=range(0, 12, 2))
def drawn(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    opened = opening.temporary(tmp_path_factory.mktemp("drawn") / "caseload", clock=FixedClock())
    fill(opened, Draw(request.param).fill())
    yield opened
    opened.close()


def counts(group: Group) -> dict[str, int]:
    return {one.name: one.count for one in group.figures if one.count}


def tally(names: Iterable[str | None]) -> dict[str, int]:
    return dict(Counter(name or "" for name in names))


def alike(found: Group, words: Iterable[str]) -> None:
    """The same numbers by words that mean the same, however they are spelt."""

    def plain(text: str) -> str:
        return " ".join(text.casefold().split()).rstrip(".")

    assert {plain(name): n for name, n in counts(found).items()} == tally(map(plain, words))


@pytest.mark.parametrize(("since", "until"), SPANS)
def test_every_figure_is_that_of_its_rows(
    drawn: Caseload, since: date | None, until: date | None
) -> None:
    def read(kind: type[Any]) -> dict[int, Any]:
        return {one.id: one.fields for one in records.list_records(drawn, kind)}

    def within(day: date | None) -> bool:
        if since is None and until is None:
            return True
        return day is not None and (since or day) <= day <= (until or day)

    clients, employers = read(ClientFields), read(EmployerFields)
    entries = [e for e in read(EntryFields).values() if within(e.day)]
    contacts = [c for c in read(EmployerContactFields).values() if within(c.day)]
    placements = read(PlacementFields)
    jobs = {i: p for i, p in placements.items() if p.kind == "job" and within(p.started_on)}
    found = project_figures.count_project(drawn, since=since, until=until)
    own = statistics.count_own_figures(drawn, since=since, until=until)

    started = [c for c in clients.values() if within(c.started_on)]
    alike(found.municipalities, [c.municipality for c in started])
    holders = sorted({job.client_id for job in jobs.values()})
    alike(found.employed_municipalities, [clients[who].municipality for who in holders])
    helped = {job.client_id for job in jobs.values() if job.subsidy == "pay_subsidy"}
    alike(found.subsidised_municipalities, [clients[who].municipality for who in helped])
    table = tally(f"{job.hours or ''} {job.term or ''}".strip() for job in jobs.values())
    assert counts(found.hours_terms) == table
    sectors = [job.employer_id and employers[job.employer_id].sector for job in jobs.values()]
    assert counts(own.sectors) == tally(sectors)
    for figure in own.sectors.figures:
        share = sum((one or "") == figure.name for one in sectors) / len(jobs) if jobs else None
        assert own.sectors.share(figure) == share

    starts = Counter(job.client_id for job in jobs.values())
    assert set(found.employed_more_than_once.ids) == {w for w, n in starts.items() if n > 1}
    assert set(found.first_jobs.ids) == {i for i, job in jobs.items() if job.first_job}
    events = Counter(one.client_id for one in [*entries, *contacts] if one.client_id)
    assert set(found.many_events.ids) == {who for who, n in events.items() if n >= 5}
    ended = [
        p
        for p in placements.values()
        if p.kind == "job"
        and (p.ended_on or p.end_reason.strip() or p.end_cause.strip())
        and within(p.ended_on)
    ]
    alike(found.end_reasons, [p.end_cause.strip() or p.end_reason for p in ended])
    alike(found.subjects, [c.subject for c in contacts])

    met = [e.day for e in entries if e.day and not e.missed and e.kind in MEETINGS]
    visits = [c.day for c in contacts if c.day and c.way == "visit"]
    dated = [c.day for c in contacts if c.day]
    check_time(found.meetings_by_month, met, "%Y-%m")
    check_time(found.visits_by_month, visits, "%Y-%m")
    check_time(found.meetings_by_week, met, "%G-W%V")
    check_time(found.contacts_by_week, dated, "%G-W%V")
    check_time(found.visits_by_week, visits, "%G-W%V")
    stays = [
        (c.ended_on - c.started_on).days
        for c in clients.values()
        if c.started_on and c.ended_on and c.ended_on >= c.started_on and within(c.ended_on)
    ]
    assert found.time_in_service.median_days == (round(median(stays)) if stays else None)
    assert len(own.missed.ids) == sum(e.missed for e in entries)
    minutes = Counter[str]()
    for e in entries:
        minutes[e.kind] += (e.minutes or 0) * (not e.missed)
    assert {f.name: f.minutes for f in own.entries.figures} == {
        f.name: minutes[f.name] for f in own.entries.figures
    }
    outcomes = [
        c.outcome
        for c in clients.values()
        if c.outcome and (within(c.ended_on) if since or until else True)
    ]
    assert counts(own.outcomes) == tally(outcomes)
    rows_open(drawn, found, own)


def check_time(group: Group, days: list[date], shape: str) -> None:
    """Each month or week with its number, in order, those without any between them too."""
    assert counts(group) == tally(day.strftime(shape) for day in days)
    names = [one.name for one in group.figures]
    assert names == sorted(names)


def rows_open(caseload: Caseload, *found: Any) -> None:
    """Every figure has its rows, as many as it counts."""
    for figures in found:
        for name, group in vars(figures).items():
            if isinstance(group, Group):
                for one in group.figures:
                    listed = statistics.rows(caseload, group.table, one.ids)
                    assert {row.id for row in listed} == set(one.ids), name
