"""The unit of work: what it writes, what it logs, and that undo brings back every byte."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import select

from app.models.attachment import AttachmentContentFields, AttachmentFields
from app.models.attention import AttentionMarkFields
from app.models.client import (
    Client,
    ClientFields,
    ConsentFields,
    JobWishFields,
    PhaseStepFields,
    RestFields,
    StatusChangeFields,
)
from app.models.criteria import CriterionReviewFields, CriterionScoreFields, WorkWeekFields
from app.models.diary import Entry, EntryFields
from app.models.employer import (
    EmployerContactFields,
    EmployerFields,
    EmployerPersonFields,
    JobLeadFields,
)
from app.models.enums import (
    ClientPart,
    DeliveryGround,
    DeliveryWay,
    Hours,
    Instrument,
    ListKind,
    LogAction,
    Moment,
    Outcome,
    Phase,
    PlacementKind,
    ReportCopy,
    Sector,
    Status,
    Topic,
)
from app.models.form import FormFields, FormVersionFields
from app.models.placement import PlacementChangeFields, PlacementFields
from app.models.register import ListItemFields, LogLine
from app.models.results import MeasurementFields, SubGoalFields, SupportNeedFields
from app.models.tables import TABLES
from app.services.caseload import clients, employers, lists
from app.services.errors import Conflict, InvalidValue, NotFound
from app.services.reports import delivery, final_report
from app.services.storage import records
from app.services.storage import settings as kept
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload, reapply, revert
from app.services.vault import opening
from tests.conftest import FixedClock

DAY = date(2026, 11, 16)


def everything(caseload: Caseload) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables but the log, with their storage types, as they lie in the file."""
    found: dict[str, list[tuple[Any, ...]]] = {}
    with caseload.raw_connection() as connection:
        for table in TABLES:
            name = str(table.__tablename__)
            if name != "log_line":
                columns = table.__table__.columns.keys()  # type: ignore[attr-defined]
                asked = ", ".join(f'quote("{column}")' for column in columns)
                found[name] = sorted(connection.execute(f"SELECT {asked} FROM {name}").fetchall())
    return found


def log(caseload: Caseload) -> list[tuple[LogAction, str, int | None, int | None, str]]:
    """The log from its first line, without the time."""
    with caseload.reading() as session:
        lines = session.exec(select(LogLine).order_by("id")).all()
        return [(x.action, x.subject, x.row_id, x.client_id, x.detail) for x in lines]


def one_client(caseload: Caseload) -> int:
    fields = ClientFields(given_names="Veera", family_name="Halonen", goal="keittiöön")
    return clients.add(caseload, fields).new_row_id("client")


def with_all_that_belongs_to_it(caseload: Caseload) -> tuple[int, int]:
    """A client and an employer that every kind of row refers to."""
    client_id = one_client(caseload)
    whose = {"client_id": client_id}
    clients.put_to_rest(
        caseload, client_id, since=DAY, review_day=DAY + timedelta(days=30), reason="loma"
    )
    clients.rate(caseload, client_id, Instrument.SELF_EFFICACY, Moment.START, 4, day=DAY)
    records.add(caseload, ConsentFields(**whose, purpose="lupa kertoa"))
    records.add(caseload, EntryFields(**whose, day=DAY, minutes=45, note="eka tapaaminen"))
    report_id = final_report.start(caseload, client_id, "fi").new_row_id("report")
    final_report.record_client_part(
        caseload, report_id, how=ClientPart.COMMENTED, day=DAY, words="Näin meni."
    )
    final_report.give_lacks_reason(caseload, report_id, "Tavattiin kerran.")
    for sign_off in (final_report.mark_read, final_report.agree, final_report.make_final):
        sign_off(caseload, report_id)
    delivery.deliver(
        caseload,
        report_id,
        delivery.HandedOver(
            ReportCopy.CLIENT, "Veera", DeliveryGround.OWN, DeliveryWay.IN_HAND, caseload.today
        ),
    )
    employer_id = records.add(caseload, EmployerFields(name="Kahvila Tähti")).new_row_id("employer")
    for row in (
        SubGoalFields(**whose),
        SupportNeedFields(**whose),
        MeasurementFields(**whose),
        JobWishFields(**whose, job_type="keittiötyö", employer_id=employer_id),
        AttentionMarkFields(**whose),
        JobLeadFields(**whose, employer_id=employer_id, title="keittiöapulainen"),
    ):
        records.add(caseload, row)
    now = datetime(2022, 1, 10, 9, tzinfo=UTC)
    form = FormFields(**whose, kind="cv", created_at=now, changed_at=now)
    form_id = records.add(caseload, form).new_row_id("form")
    records.add(caseload, FormVersionFields(**whose, form_id=form_id, made_at=now))
    paper = AttachmentFields(**whose, name="Todistus.pdf")
    paper_id = records.add(caseload, paper).new_row_id("attachment")
    records.add(caseload, AttachmentContentFields(attachment_id=paper_id, data=b"%PDF-\0\xff"))
    person = EmployerPersonFields(employer_id=employer_id, name="Päivi")
    person_id = records.add(caseload, person).new_row_id("employer_person")
    records.add(
        caseload,
        EmployerContactFields(employer_id=employer_id, person_id=person_id, **whose, day=DAY),
    )
    job = PlacementFields(
        **whose,
        employer_id=employer_id,
        kind=PlacementKind.JOB,
        hours=Hours.PART_TIME,
        weekly_hours=22.5,
        started_on=DAY,
    )
    job_id = records.add(caseload, job).new_row_id("placement")
    records.add(caseload, PlacementChangeFields(**whose, placement_id=job_id, day=DAY))
    return client_id, employer_id


# What is written, and what is logged with it.


def test_nothing_is_kept_without_a_commit(caseload: Caseload) -> None:
    before = everything(caseload)
    with caseload.unit() as unit:
        unit.add(Client(given_names="Veera", family_name="Halonen"))
    assert everything(caseload) == before
    assert log(caseload) == []


def test_a_fault_in_the_middle_takes_back_all_of_the_unit(caseload: Caseload) -> None:
    client_id = one_client(caseload)
    before, lines = everything(caseload), log(caseload)

    def break_down() -> None:
        with caseload.unit() as unit:
            records.assign(unit, ClientFields, client_id, goal="jotain muuta")
            unit.add(Entry(client_id=client_id, note="puolikas"))
            unit.log(LogAction.PRINTED)
            records.assign(unit, ClientFields, client_id, birth_year=1)

    with pytest.raises(InvalidValue):
        break_down()
    assert everything(caseload) == before
    assert log(caseload) == lines


def test_a_reading_session_keeps_nothing(caseload: Caseload) -> None:
    client_id = one_client(caseload)
    with caseload.reading() as session:
        row = session.get(Client, client_id)
        assert row is not None
        row.goal = "toinen"
        session.flush()
    assert records.get(caseload, ClientFields, client_id).goal == "keittiöön"


def test_a_change_tells_what_changed_and_of_what(caseload: Caseload) -> None:
    client_id = one_client(caseload)
    change = records.edit(caseload, ClientFields, client_id, goal="myymälään", phone="040 1")
    assert change.topics == {Topic.CLIENTS}
    assert change.ids("client") == {client_id}
    (image,) = change.images
    assert set(image.columns) == {"goal", "phone"}
    assert image.before is not None
    assert image.after is not None
    assert (image.before["goal"], image.after["goal"]) == ("keittiöön", "myymälään")


def test_the_same_value_again_is_no_change_and_no_line(caseload: Caseload) -> None:
    client_id = one_client(caseload)
    lines = log(caseload)
    assert not records.edit(caseload, ClientFields, client_id, goal="keittiöön")
    assert log(caseload) == lines


def test_a_row_added_and_removed_in_one_unit_is_no_change(caseload: Caseload) -> None:
    with caseload.unit() as unit:
        row = Client(given_names="Veera", family_name="Halonen")
        unit.add(row)
        unit.remove(row)
        assert not unit.commit()
    assert log(caseload) == []


def test_each_change_has_its_log_line_without_a_value_of_the_row(
    caseload: Caseload, clock: FixedClock
) -> None:
    client_id = records.add(
        caseload, ClientFields(given_names="Veera", family_name="Halonen")
    ).new_row_id("client")
    records.edit(caseload, ClientFields, client_id, goal="siivousalalle", notes="arka asia")
    gone = records.remove(caseload, ClientFields, client_id)
    revert(caseload, gone)
    reapply(caseload, gone)
    assert log(caseload) == [
        (LogAction.ADDED, "client", client_id, client_id, ""),
        (LogAction.CHANGED, "client", client_id, client_id, "goal notes"),
        (LogAction.REMOVED, "client", client_id, client_id, ""),
        (LogAction.UNDONE, "client", client_id, client_id, ""),
        (LogAction.REDONE, "client", client_id, client_id, ""),
    ]
    with caseload.reading() as session:
        times = {line.at.replace(tzinfo=UTC) for line in session.exec(select(LogLine))}
    assert times == {clock.now}


def test_many_rows_of_one_kind_share_a_line(caseload: Caseload) -> None:
    client_id = one_client(caseload)
    before = len(log(caseload))
    with caseload.unit() as unit:
        for note in ("yksi", "kaksi", "kolme"):
            unit.add(Entry(client_id=client_id, note=note))
        unit.commit()
    assert log(caseload)[before:] == [(LogAction.ADDED, "entry", None, client_id, "3")]


def test_an_act_without_a_change_is_logged_by_hand(caseload: Caseload) -> None:
    client_id = one_client(caseload)
    with caseload.unit() as unit:
        unit.log(LogAction.PRINTED, subject="report", row_id=9, client_id=client_id)
        assert not unit.commit()
    assert log(caseload)[-1] == (LogAction.PRINTED, "report", 9, client_id, "")


# Removing.


def test_a_removed_client_takes_its_own_rows_along_and_leaves_the_employers(
    caseload: Caseload,
) -> None:
    client_id, employer_id = with_all_that_belongs_to_it(caseload)
    records.remove(caseload, ClientFields, client_id)
    left = {name: len(rows) for name, rows in everything(caseload).items() if rows}
    assert left == {"employer": 1, "employer_person": 1, "employer_contact": 1, "job_lead": 1}
    (contact,) = employers.contacts(caseload, employer_id=employer_id)
    assert contact.client_id is None


def test_a_removed_employer_leaves_the_job_without_it(caseload: Caseload) -> None:
    client_id, employer_id = with_all_that_belongs_to_it(caseload)
    records.remove(caseload, EmployerFields, employer_id)
    (job,) = records.list_records(caseload, PlacementFields, client_id=client_id)
    assert job.fields.employer_id is None
    assert not everything(caseload)["employer_contact"]


@pytest.mark.parametrize("kind", [ClientFields, EmployerFields])
def test_removing_is_undone_and_redone_to_the_byte(caseload: Caseload, kind: Any) -> None:
    ids = with_all_that_belongs_to_it(caseload)
    whole = everything(caseload)
    assert sum(map(len, whole.values())) >= 10
    gone = records.remove(caseload, kind, ids[kind is EmployerFields])
    without = everything(caseload)
    revert(caseload, gone)
    assert everything(caseload) == whole
    reapply(caseload, gone)
    assert everything(caseload) == without


# Conflicts.


def test_undo_never_overwrites_what_was_written_since(caseload: Caseload) -> None:
    client_id = one_client(caseload)
    change = records.edit(caseload, ClientFields, client_id, goal="myymälään")
    records.edit(caseload, ClientFields, client_id, goal="varastoon")
    before, lines = everything(caseload), log(caseload)
    with pytest.raises(Conflict):
        revert(caseload, change)
    assert everything(caseload) == before
    assert log(caseload) == lines


def test_undo_of_many_rows_is_all_or_nothing(caseload: Caseload) -> None:
    client_id = one_client(caseload)
    moved = clients.move(caseload, client_id, Status.SUCCEEDED)
    records.edit(caseload, ClientFields, client_id, phone="040 123")
    before = everything(caseload)
    with pytest.raises(Conflict):
        revert(caseload, moved)
    assert everything(caseload) == before


def test_undo_of_a_row_that_is_gone_is_a_conflict(caseload: Caseload) -> None:
    added = records.add(caseload, EmployerFields(name="Kahvila Tähti"))
    records.remove(caseload, EmployerFields, added.new_row_id("employer"))
    with pytest.raises(Conflict):
        revert(caseload, added)


def test_redo_into_a_row_that_exists_is_a_conflict(caseload: Caseload) -> None:
    added = records.add(caseload, EmployerFields(name="Kahvila Tähti"))
    with pytest.raises(Conflict):
        reapply(caseload, added)


# Any sequence of changes, undone, is as if nothing had been.

OPERATIONS = 15
WORDS = st.text(
    st.characters(codec="utf-8", exclude_characters="\x00", exclude_categories=("Cs",)), max_size=12
)


class Person:
    """Does something to a caseload, by numbers that hypothesis chooses."""

    def __init__(self, caseload: Caseload, number: int, word: str) -> None:
        self.caseload, self.number, self.word = caseload, number, word

    def row(self, kind: Any) -> int | None:
        """One of the rows of a kind, if there are any."""
        found = records.list_records(self.caseload, kind)
        return found[self.number % len(found)].id if found else None

    def do(self, act: int) -> Change:
        """Do the act with this number; nothing where there is nothing to do it to."""
        caseload, word, day = self.caseload, self.word, DAY + timedelta(days=self.number)
        client, employer = self.row(ClientFields), self.row(EmployerFields)
        if act == 0 or client is None:
            return clients.add(caseload, ClientFields(given_names="A", family_name=f"B{word}"))
        if act == 1 or employer is None:
            return records.add(caseload, EmployerFields(name=word, sector=Sector.PUBLIC))
        return self._to(act, client, employer, day)

    def _to(self, act: int, client: int, employer: int, day: date) -> Change:
        caseload, word = self.caseload, self.word
        acts = {
            2: lambda: clients.move(caseload, client, list(Status)[self.number % 6], reason=word),
            3: lambda: records.edit(caseload, ClientFields, client, notes=word, ended_on=day),
            4: lambda: records.remove(caseload, ClientFields, client),
            5: lambda: records.remove(caseload, EmployerFields, employer),
            6: lambda: employers.log_contact(
                caseload, f"Yritys {self.number}", client_id=client, day=day, note=word
            ),
            7: lambda: clients.put_to_rest(caseload, client, since=day, reason=word),
            8: lambda: clients.rate(
                caseload,
                client,
                Instrument.WORK_ABILITY,
                Moment.END,
                self.number % 11 if self.number % 3 else None,
                day=day,
            ),
            9: lambda: records.add(
                caseload,
                PlacementFields(client_id=client, employer_id=employer, weekly_hours=self.number),
            ),
            10: lambda: self._edit_or_remove(EntryFields, client, note=word, missed=True),
            11: lambda: self._edit_or_remove(PlacementFields, client, note=word, employer_id=None),
            12: lambda: kept.write(caseload, f"name{self.number % 3}", word),
            13: lambda: records.edit(
                caseload, ClientFields, client, outcome=list(Outcome)[self.number % 8]
            ),
            14: lambda: clients.enter_phase(
                caseload, client, list(Phase)[self.number % 5], day=day, note=word
            ),
        }
        return acts[act]()

    def _edit_or_remove(self, kind: Any, client: int, **values: Any) -> Change:
        row = self.row(kind)
        if row is None:
            return records.add(self.caseload, kind(client_id=client))
        if self.number % 2:
            return records.remove(self.caseload, kind, row)
        return records.edit(self.caseload, kind, row, **values)


@settings(max_examples=12)
@given(
    st.lists(
        st.tuples(st.integers(0, OPERATIONS - 1), st.integers(0, 60), WORDS),
        min_size=1,
        max_size=8,
    )
)
def test_any_sequence_of_changes_undone_gives_back_the_first_state(
    acts: list[tuple[int, int, str]],
) -> None:
    with TemporaryDirectory() as folder:
        caseload = opening.temporary(Path(folder), clock=FixedClock())
        with_all_that_belongs_to_it(caseload)
        states, changes = [everything(caseload)], []
        for act, number, word in acts:
            changes.append(Person(caseload, number, word).do(act))
            states.append(everything(caseload))
        for change, state in zip(reversed(changes), reversed(states[:-1]), strict=True):
            revert(caseload, change)
            assert everything(caseload) == state
        for change, state in zip(changes, states[1:], strict=True):
            reapply(caseload, change)
            assert everything(caseload) == state
        caseload.close()


def test_every_table_is_looked_at(caseload: Caseload) -> None:
    with_all_that_belongs_to_it(caseload)
    lists.fill_defaults(caseload, "fi")
    kept.write(caseload, "coach", "Aino")
    records.add(caseload, WorkWeekFields(monday=DAY - timedelta(days=DAY.weekday())))
    review = records.add(caseload, CriterionReviewFields(day=DAY)).new_row_id("criterion_review")
    records.add(caseload, CriterionScoreFields(review_id=review, number=1))
    empty = {name for name, rows in everything(caseload).items() if not rows}
    assert empty <= {"network_person", "summary_release", "summary_person"}
    for kind in (RestFields, PhaseStepFields, StatusChangeFields, ListItemFields):
        assert records.list_records(caseload, kind)
    assert lists.items(caseload, ListKind.MEASURE)


def test_a_row_that_is_not_there_is_told(caseload: Caseload) -> None:
    with pytest.raises(NotFound):
        records.remove(caseload, ClientFields, 1)


def test_a_removed_clients_id_is_never_given_to_another(caseload: Caseload) -> None:
    first = records.add(caseload, ClientFields(family_name="Halonen")).new_row_id("client")
    records.remove(caseload, ClientFields, first)
    second = records.add(caseload, ClientFields(family_name="Kangas")).new_row_id("client")
    with caseload.unit() as unit:
        third = unit.insert(Client, [{"family_name": "Aalto"}])[0]
        unit.commit()
    assert len({first, second, third}) == 3


def test_rows_that_are_put_in_at_once_may_tell_different_columns(caseload: Caseload) -> None:
    rows = [{"family_name": "Aalto"}, {"phone": "040 1", "status": Status.RETURNED}, {}]
    with caseload.unit() as unit:
        ids = unit.insert(Client, rows)
        change = unit.commit()
    with caseload.reading() as session:
        found = [session.get_one(Client, each) for each in ids]
        told = [(row.family_name, row.phone, row.status, row.started_on) for row in found]
    assert told == [
        ("Aalto", "", Status.ACTIVE, None),
        ("", "040 1", Status.RETURNED, None),
        ("", "", Status.ACTIVE, None),
    ]
    revert(caseload, change)
    with caseload.reading() as session:
        assert session.exec(select(Client)).all() == []


def test_a_column_that_no_table_has_is_not_put_in(caseload: Caseload) -> None:
    with pytest.raises(KeyError, match="nickname"), caseload.unit() as unit:
        unit.insert(Client, [{"family_name": "Aalto", "nickname": "A"}])
