"""The coach's own figures against reading the same rows as objects."""

from pathlib import Path
from tempfile import TemporaryDirectory

from sqlmodel import select

from app.models.client import Client, PhaseStep, StatusChange
from app.models.diary import Entry
from app.models.employer import EmployerContact
from app.models.placement import Placement
from app.models.rules.dates import months_before
from app.services.figures import project_figures, statistics, steering_report
from app.services.figures.steering_choice import SteeringChoice
from app.services.figures.steering_draft import SECTIONS
from app.services.storage.unit_of_work import Caseload
from benchmarks.caseload import build
from benchmarks.rows import Row
from benchmarks.timing import usual

TABLES = (Client, StatusChange, PhaseStep, Placement, EmployerContact, Entry)


def measure() -> list[Row]:
    with TemporaryDirectory() as folder:
        caseload = build(Path(folder) / "caseload", clients=1000, entries_each=20)
        objects = usual(lambda: _read(caseload))
        own = usual(lambda: statistics.count_own_figures(caseload))
        project = usual(lambda: project_figures.count_project(caseload))
        report = usual(lambda: _render_year(caseload))
        caseload.close()
    both = own + project
    return [
        Row("Own figures, 1,000 clients and 20,000 entries", own, at_most=100),
        Row("Figures that the projects ask for", project, at_most=100),
        Row("Both against reading the rows as objects", both, peer=objects, at_most=0.7),
        Row("A year's steering report as PDF", report, at_most=1000),
    ]


def _render_year(caseload: Caseload) -> bytes:
    until = caseload.today
    since = months_before(until, 12)
    own = statistics.count_own_figures(caseload, since=since, until=until)
    project = project_figures.count_project(caseload, since=since, until=until)
    choice = SteeringChoice(recipient="Ohjausryhmä", sections=SECTIONS)
    return steering_report.render_report(caseload, own, project, choice, language="fi")


def _read(caseload: Caseload) -> None:
    with caseload.reading() as session:
        for table in TABLES:
            session.exec(select(table)).all()
