"""The 25 criteria and a review's form against reading the same rows as objects."""

from pathlib import Path
from tempfile import TemporaryDirectory

from sqlmodel import select

from app.models.client import Client, PhaseStep, StatusChange
from app.models.diary import Entry
from app.models.employer import EmployerContact
from app.models.placement import Placement
from app.services.figures import criteria, criteria_form
from app.services.storage.unit_of_work import Caseload
from benchmarks.caseload import build
from benchmarks.rows import Row
from benchmarks.timing import usual

TABLES = (Client, StatusChange, PhaseStep, Placement, EmployerContact, Entry)


def measure() -> list[Row]:
    with TemporaryDirectory() as folder:
        caseload = build(Path(folder) / "caseload", clients=1000, entries_each=20)
        objects = usual(lambda: _read(caseload))
        counted = usual(lambda: criteria.review(caseload))
        shown = criteria.review(caseload)
        form = usual(lambda: criteria_form.render_form(caseload, shown, language="fi"))
        caseload.close()
    return [
        Row("25 criteria, 1,000 clients and 20,000 entries", counted, at_most=100),
        Row("25 criteria against reading the rows as objects", counted, peer=objects, at_most=0.7),
        Row("The printed form of 25 rows", form, at_most=1000),
    ]


def _read(caseload: Caseload) -> None:
    with caseload.reading() as session:
        for table in TABLES:
            session.exec(select(table)).all()
