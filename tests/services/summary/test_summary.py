"""The summary of a real file: what it counts, what leaves, and what does not."""

import json
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from openpyxl import load_workbook
from sqlmodel import select

from app.models.client import ClientFields, RatingFields
from app.models.diary import EntryFields
from app.models.employer import EmployerFields
from app.models.enums import Hours, Instrument, LogAction, Moment, Outcome, Sector
from app.models.fields import Fields
from app.models.ledger import SummaryPerson, SummaryRelease
from app.models.placement import PlacementFields
from app.models.register import LogLine, Setting
from app.models.rules.summary.classes import PAIRS, TREES, Stream, Variable
from app.models.rules.summary.dates import ReleaseDates, Rhythm
from app.models.rules.summary.rounding import FIRST, pair_name
from app.models.tables import TABLES
from app.services import errors
from app.services.caseload import clients
from app.services.documents.page_frame import LOCALES
from app.services.phrases import LANGUAGES, phrases
from app.services.storage import private_files, records, settings
from app.services.storage.file_names import SUMMARY_SUFFIXES
from app.services.storage.unit_of_work import Caseload, reapply, revert
from app.services.summary import collect, ledger, pdf, release, sheet, view, wording
from app.services.summary import exporting as summary
from app.services.summary.audit import attacker
from app.services.summary.collect import UnrecordedGap
from app.services.summary.release import Totals
from app.services.summary.view import FileLine, Line, Note, Summary, SummaryTable, Why
from app.services.vault import opening, slots
from tests import caseloads
from tests.rights import is_private

DAY = date(2022, 12, 31)
HALF = date(2023, 6, 30)
START, END = date(2021, 3, 1), date(2022, 6, 1)
FORTY = {
    Outcome.EMPLOYED: 16,
    Outcome.WORK_TRIAL: 5,
    Outcome.REHAB_WORK: 5,
    Outcome.INTERRUPTED: 8,
    Outcome.SICK_LEAVE: 6,
}


def add(caseload: Caseload, fields: Sequence[Fields]) -> list[int]:
    with caseload.unit() as unit:
        ids = [unit.add(records.row_of(one)) for one in fields]
        unit.commit()
    return ids


def closed(outcomes: dict[Outcome, int], *, ended: date = END) -> list[Fields]:
    return [
        ClientFields(
            family_name="Asiakas",
            outcome=outcome,
            started_on=START,
            ended_on=ended,
            birth_year=1970 + number,
            referrer=("TE-toimisto", "Itse", "Aikuissosiaalityö")[number % 3],
        )
        for outcome, count in outcomes.items()
        for number in range(count)
    ]


def going_on(number: int) -> list[Fields]:
    referrers = ("TE-toimisto", "Itse", "Aikuissosiaalityö")
    return [
        ClientFields(
            family_name="Asiakas",
            started_on=START,
            birth_year=1960 + 3 * one,
            referrer=referrers[one % 3],
        )
        for one in range(number)
    ]


def texts(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def cells(data: bytes) -> list[Any]:
    page = load_workbook(BytesIO(data)).active
    assert page is not None
    return [cell for row in page.iter_rows(values_only=True) for cell in row if cell is not None]


def table(made: summary.Export, name: str) -> dict[str, int] | None:
    """The numbers of a table, by class; None where it is not there."""
    found = [one for one in made.summary.tables if one.name == name]
    return {line.name: line.count for line in found[0].lines} if found else None


def documents(made: summary.Export) -> dict[str, Any]:
    written: dict[str, Any] = json.loads(made.files[0].read_bytes())
    return written


# --- who counts ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("started", "ended", "counted"),
    [
        (DAY, None, (1, 0)),
        (DAY + timedelta(1), None, (0, 0)),
        (START, DAY, (1, 1)),
        (START, DAY + timedelta(1), (1, 0)),
        (None, DAY, (1, 1)),
        (None, None, (0, 0)),
        (DAY + timedelta(1), DAY, (0, 0)),  # a mistyped year: closed is never more than started
    ],
)
def test_the_totals_are_exact_as_of_the_day(
    caseload: Caseload, started: date | None, ended: date | None, counted: tuple[int, int]
) -> None:
    add(caseload, [ClientFields(family_name="A", started_on=started, ended_on=ended)])
    totals = summary.preview(caseload, DAY).summary.totals
    assert (totals.started, totals.closed) == counted


def test_an_outcome_without_an_end_date_closes_nothing_and_the_coach_is_told(
    caseload: Caseload,
) -> None:
    [still, over, unknown] = add(
        caseload,
        [
            ClientFields(family_name="A", started_on=START, outcome=Outcome.EMPLOYED),
            ClientFields(family_name="B", started_on=START, ended_on=END),
            ClientFields(family_name="C"),
        ],
    )
    totals = summary.preview(caseload, DAY).summary.totals
    assert (totals.started, totals.closed) == (2, 1)
    found = {one.gap: one.client_ids for one in collect.list_unrecorded(caseload, DAY)}
    assert found == {
        UnrecordedGap.ENDED_ON: (still,),
        UnrecordedGap.OUTCOME: (over,),
        UnrecordedGap.BIRTH_YEAR: (still, over),
        UnrecordedGap.REFERRER: (still, over),
        UnrecordedGap.STARTED_ON: (unknown,),
        UnrecordedGap.RATING: (over,),
    }


def without_work(started: dict[Variable, str]) -> dict[Variable, str]:
    return {variable: name for variable, name in started.items() if variable != Variable.WORKED}


def test_who_lacks_something_waits_for_one_release_date_and_no_longer(
    caseload: Caseload, tmp_path: Path
) -> None:
    """Forty are employed, but of twenty no outcome is written down yet: they are not "other"."""
    add(caseload, closed({Outcome.EMPLOYED: 20}, ended=date(2022, 11, 1)))
    late = add(caseload, closed({None: 20}, ended=date(2022, 11, 1)))  # type: ignore[dict-item]
    first = summary.export(caseload, DAY, tmp_path / "out")
    outcome = table(first, "outcome")
    assert outcome is not None
    assert abs(outcome["work"] - 20) < 5
    assert outcome["other_end"] == outcome["not_recorded"] == 0
    assert first.summary.totals.closed == 40
    counted = ledger.read(caseload).counted[Stream.CLOSED]
    assert not set(late) & set(counted)
    for client_id in late[:10]:
        records.edit(caseload, ClientFields, client_id, outcome=Outcome.EMPLOYED)
    add(caseload, closed({Outcome.EMPLOYED: 10}, ended=date(2023, 3, 1)))
    second = summary.export(caseload, date(2023, 6, 30), tmp_path / "out")
    outcome = table(second, "outcome")
    assert outcome is not None
    assert abs(outcome["work"] - 40) < 5
    assert abs(outcome["not_recorded"] - 10) < 5
    assert outcome["other_end"] == 0
    assert attacker.attack([first.document, second.document]).safe


def test_who_has_been_in_work_meanwhile_is_counted_though_the_service_goes_on(
    caseload: Caseload, tmp_path: Path
) -> None:
    ids = add(caseload, going_on(30))
    first = summary.export(caseload, date(2022, 6, 30), tmp_path / "out")
    worked = table(first, "worked")
    assert worked is not None
    assert worked["been_in_work"] == 0
    add(caseload, [PlacementFields(client_id=i, started_on=date(2022, 9, 1)) for i in ids[:22]])
    add(caseload, going_on(10))
    second = summary.export(caseload, DAY, tmp_path / "out")
    worked = table(second, "worked")
    assert worked is not None
    assert abs(worked["been_in_work"] - 22) < 5
    assert abs(worked["not_yet"] - 18) < 5
    assert attacker.attack([first.document, second.document]).safe
    assert summary.find_differing_clients(caseload) == ()


def test_each_variable_is_counted_from_its_own_rows(caseload: Caseload) -> None:
    [client] = add(caseload, closed({Outcome.EMPLOYED: 1}))
    [shop] = add(caseload, [EmployerFields(name="Kauppa", sector=Sector.COMPANY)])
    job = {"client_id": client, "employer_id": shop}
    add(
        caseload,
        [
            PlacementFields(**job, hours=Hours.PART_TIME, started_on=date(2021, 5, 1)),
            PlacementFields(**job, hours=Hours.FULL_TIME, started_on=date(2022, 5, 1)),
            PlacementFields(client_id=client, started_on=DAY + timedelta(1)),
            *(EntryFields(client_id=client, day=START, missed=n > 5) for n in range(9)),
            RatingFields(
                client_id=client, instrument=Instrument.SELF_EFFICACY, moment=Moment.START, value=4
            ),
            RatingFields(
                client_id=client, instrument=Instrument.SELF_EFFICACY, moment=Moment.END, value=7
            ),
        ],
    )
    found = collect.people(caseload, DAY)
    assert [one.since for members in found.values() for one in members] == [START, END]
    started, over = ({**members[0].classes} for members in found.values())
    assert started[Variable.WORKED] == "been_in_work"
    started = without_work(started)
    assert started == {Variable.AGE: "from_30", Variable.REFERRAL: "employment_services"}
    assert over == {
        **started,
        Variable.OUTCOME: "employed",
        Variable.KIND: "full_time",
        Variable.SECTOR: "company",
        Variable.CHANGE: "better",
        Variable.CONTACTS: "five_to_nine",
    }


def test_a_day_to_come_is_refused(caseload: Caseload, tmp_path: Path) -> None:
    with pytest.raises(errors.Refused) as refused:
        summary.export(caseload, caseload.today + timedelta(1), tmp_path / "out")
    assert refused.value.reason == "summary_of_a_day_to_come"
    assert not (tmp_path / "out").exists()


# --- what leaves --------------------------------------------------------------------------------


def test_every_number_that_leaves_is_rounded_but_the_totals(
    caseload: Caseload, tmp_path: Path
) -> None:
    add(caseload, closed(FORTY))
    made = summary.export(caseload, DAY, tmp_path / "out")
    document = documents(made)
    numbers = [
        n for one in document["releases"] for t in one["tables"].values() for n in t.values()
    ]
    assert len(numbers) > 30
    assert all(number % 5 == 0 for number in numbers)
    assert (document["started"], document["closed"]) == (40, 40)
    outcome = table(made, "outcome")
    assert outcome is not None
    for name, true in {"work": 16, "towards_work": 10, "other_end": 14}.items():
        assert abs(outcome[name] - true) < 5
    assert attacker.attack([document]).safe
    told = [c for c in cells(made.files[2].read_bytes()) if isinstance(c, int)]
    assert told[:2] == [40, 40]
    assert all(number % 5 == 0 for number in told[2:])


def test_below_ten_the_totals_leave_alone_and_say_why(caseload: Caseload, tmp_path: Path) -> None:
    add(caseload, closed({Outcome.EMPLOYED: 7}))
    made = summary.export(caseload, DAY, tmp_path / "out")
    _, page, book = made.files
    assert documents(made)["releases"] == []
    for text in (texts(page.read_bytes()), "\n".join(map(str, cells(book.read_bytes())))):
        told = " ".join(text.split())
        assert f"päättyneitä jaksoja on 7, tarvitaan vähintään {FIRST}." in told
    assert [c for c in cells(book.read_bytes()) if isinstance(c, int)] == [7, 7]


def test_the_preview_is_what_leaves_and_publishes_nothing(
    caseload: Caseload, tmp_path: Path
) -> None:
    add(caseload, closed(FORTY))
    before = summary.preview(caseload, DAY)
    assert ledger.read(caseload).series.releases == ()
    made = summary.export(caseload, DAY, tmp_path / "out")
    assert made.summary == before.summary
    assert documents(made) == before.document
    assert summary.preview(caseload, DAY).document == before.document


def test_the_page_and_the_spreadsheet_say_the_same(caseload: Caseload, tmp_path: Path) -> None:
    add(caseload, closed(FORTY))
    _, page, book = summary.export(caseload, DAY, tmp_path / "out").files
    text = texts(page.read_bytes())
    for cell in cells(book.read_bytes()):
        for word in re.findall(r"\w+", str(cell)):
            assert word in text or word in {"Luokka", "Asiakkaita"}


def test_the_day_is_that_of_the_last_months_end(caseload: Caseload) -> None:
    add(caseload, closed({Outcome.EMPLOYED: 1}, ended=date(2022, 12, 5)))
    early = summary.preview(caseload, date(2022, 12, 30)).summary.totals
    assert early == Totals(date(2022, 11, 30), 1, 0)
    assert summary.preview(caseload, DAY).summary.totals == Totals(DAY, 1, 1)


def test_the_numbers_are_sent_again_until_ten_are_new(caseload: Caseload, tmp_path: Path) -> None:
    add(caseload, closed(FORTY))
    first = summary.export(caseload, DAY, tmp_path / "out")
    add(caseload, closed({Outcome.EMPLOYED: 9}, ended=DAY + timedelta(20)))
    month = date(2023, 1, 31)
    later = summary.export(caseload, month, tmp_path / "out")
    assert later.summary.totals == Totals(month, 49, 49)
    assert table(later, "outcome") == table(first, "outcome")
    assert Note(Why.OLD, Stream.CLOSED, (), 9, 10, DAY, HALF) in later.summary.notes
    add(caseload, closed({Outcome.EMPLOYED: 1}, ended=DAY + timedelta(20)))
    newest = summary.export(caseload, HALF, tmp_path / "out")
    before, after = table(first, "outcome"), table(newest, "outcome")
    assert before is not None
    assert after is not None
    assert after != before
    assert all(after[name] >= before[name] for name in before)
    files = [documents(one) for one in (first, later, newest)]
    assert files[0]["releases"] == files[2]["releases"][: len(files[0]["releases"])]
    assert attacker.attack([first.document, later.document, newest.document]).safe


def test_what_the_gate_refuses_is_held_and_says_so(caseload: Caseload) -> None:
    add(caseload, closed(FORTY))
    known = ledger.with_key(caseload)
    plan = ledger.plan(caseload, known, DAY, allowed=lambda _: False)
    assert plan.held == set(Stream)
    assert plan.fresh == ()
    notes = view.notes(plan.ledger.series, plan.totals, plan.held)
    assert {note.why for note in notes} == {Why.HELD}
    made = Summary(plan.totals, (), notes)
    told = wording.notes(made, phrases("fi", "summary"))
    assert "tarkistus löysi luvun" in told[0][1]


# --- what may happen to a caseload ----------------------------------------------------------------


def test_a_correction_after_the_export_moves_no_number(caseload: Caseload, tmp_path: Path) -> None:
    ids = add(caseload, closed(FORTY))
    first = summary.export(caseload, DAY, tmp_path / "out")
    for client_id in ids[:12]:
        records.edit(caseload, ClientFields, client_id, outcome=Outcome.INTERRUPTED)
    assert summary.preview(caseload, DAY).document == first.document
    assert summary.find_differing_clients(caseload) == tuple(ids[:12])
    add(caseload, closed({Outcome.EMPLOYED: 10}, ended=DAY + timedelta(20)))
    later = summary.export(caseload, HALF, tmp_path / "out")
    outcome = table(later, "outcome")
    assert outcome is not None
    assert abs(outcome["work"] - 26) < 5  # 16 as they were counted, and ten more


def test_who_closes_is_in_the_classes_in_which_the_start_was_counted(
    caseload: Caseload, tmp_path: Path
) -> None:
    """A referrer renamed meanwhile must not make more people close than ever started there."""
    ids = add(caseload, going_on(30))
    summary.export(caseload, date(2022, 4, 30), tmp_path / "out")
    for client_id in ids:
        records.edit(
            caseload, ClientFields, client_id, referrer="Itse", birth_year=1999, ended_on=END
        )
    made = summary.export(caseload, DAY, tmp_path / "out")
    counted = ledger.read(caseload).counted
    for variable in (Variable.AGE, Variable.REFERRAL):
        begun, over = ([counted[stream][one][variable] for one in ids] for stream in (*Stream,))
        assert begun == over
        assert len(set(over)) > 1
    assert summary.find_differing_clients(caseload)
    assert attacker.attack([made.document]).safe


def test_a_reopened_service_stays_counted_once(caseload: Caseload, tmp_path: Path) -> None:
    ids = add(caseload, closed(FORTY))
    summary.export(caseload, DAY, tmp_path / "out")
    records.edit(caseload, ClientFields, ids[0], ended_on=None)
    assert summary.preview(caseload, DAY).summary.totals.closed == 40
    records.edit(caseload, ClientFields, ids[0], ended_on=DAY)
    assert summary.preview(caseload, DAY).summary.totals.closed == 40


@pytest.mark.parametrize("erased", [False, True], ids=["reopened", "erased"])
def test_who_goes_before_being_counted_holds_no_numbers_back(
    caseload: Caseload, tmp_path: Path, erased: bool
) -> None:
    """Of five closed, who are too few for a table, two go; the started are due all the same."""
    ids = add(caseload, closed({Outcome.EMPLOYED: 5}) + going_on(9))
    summary.export(caseload, date(2022, 6, 30), tmp_path / "out")
    for client_id in ids[:2]:
        if erased:
            records.remove(caseload, ClientFields, client_id)
        else:
            records.edit(caseload, ClientFields, client_id, ended_on=None)
    add(caseload, going_on(12))
    made = summary.export(caseload, DAY, tmp_path / "out")
    assert made.summary.totals == Totals(DAY, 26, 3)
    assert Why.HELD not in {note.why for note in made.summary.notes}
    assert [one["stream"] for one in documents(made)["releases"]] == ["started", "started"]
    assert attacker.attack([documents(made)]).safe


def test_an_erased_client_leaves_only_the_sums(caseload: Caseload, tmp_path: Path) -> None:
    ids = add(caseload, closed(FORTY))
    first = summary.export(caseload, DAY, tmp_path / "out")
    gone = records.remove(caseload, ClientFields, ids[3])
    with caseload.reading() as session:
        kept = session.exec(select(SummaryPerson.client_id)).all()
    assert ids[3] not in kept
    assert summary.preview(caseload, DAY).document == first.document
    revert(caseload, gone)
    assert summary.preview(caseload, DAY).document == first.document
    assert summary.find_differing_clients(caseload) == ()


def test_erased_between_two_exports_the_history_still_holds(
    caseload: Caseload, tmp_path: Path
) -> None:
    """Counted as closed before the started are due: whoever is erased then is in both sums."""
    add(caseload, closed({Outcome.EMPLOYED: 10}))
    summary.export(caseload, date(2022, 6, 30), tmp_path / "out")
    late = add(caseload, closed({Outcome.SICK_LEAVE: 9}, ended=date(2022, 7, 5)))
    summary.export(caseload, date(2022, 7, 31), tmp_path / "out")
    for client_id in late:
        records.remove(caseload, ClientFields, client_id)
    add(caseload, closed({Outcome.EMPLOYED: 12}, ended=date(2022, 8, 5)))
    made = summary.export(caseload, date(2022, 8, 31), tmp_path / "out")
    assert attacker.attack([documents(made)]).safe
    assert made.summary.totals == Totals(date(2022, 8, 31), 22, 22)


def test_adding_a_client_who_is_counted_by_now_is_not_undone(
    caseload: Caseload, tmp_path: Path
) -> None:
    add(caseload, closed(FORTY))
    change = clients.add(
        caseload, ClientFields(family_name="A", started_on=START, ended_on=END), day=START
    )
    summary.export(caseload, DAY, tmp_path / "out")
    with pytest.raises(errors.Conflict):
        revert(caseload, change)
    assert summary.preview(caseload, DAY).summary.totals.closed == 41


def test_there_is_no_way_back_in_time(caseload: Caseload, tmp_path: Path, clock: Any) -> None:
    add(caseload, closed(FORTY))
    summary.export(caseload, DAY, tmp_path / "out")
    with pytest.raises(errors.Refused) as refused:
        summary.export(caseload, date(2022, 11, 30), tmp_path / "out")
    assert refused.value.reason == "summary_before_last"
    clock.set(date(2022, 5, 5))  # a computer whose clock was set back
    with pytest.raises(errors.Refused) as again:
        summary.export(caseload, caseload.today, tmp_path / "out")
    assert again.value.reason == "summary_before_last"


def restored(caseload: Caseload, folder: Path, clock: Any, *, forget: bool = True) -> Caseload:
    """The same caseload as of before its last exports, as an old backup is."""
    other = opening.temporary(folder, clock=clock)
    with caseload.raw_connection() as db:
        kept = {
            t: [tuple(row) for row in db.execute(f"SELECT * FROM {t}").fetchall()]
            for t in ("client", "setting")
        }
    with other.raw_connection() as db:
        for name, rows in kept.items():
            db.execute(f"DELETE FROM {name}")
            for row in rows:
                db.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(row))})", row)
        db.commit()
    return other


@pytest.fixture
def backup(caseload: Caseload, tmp_path: Path, clock: Any) -> Iterator[Caseload]:
    """A caseload of forty of which a backup was taken before the first export of `caseload`."""
    add(caseload, closed(FORTY))
    ledger.with_key(caseload)
    other = restored(caseload, tmp_path / "backup", clock)
    yield other
    other.close()


@pytest.mark.parametrize("suffix", SUMMARY_SUFFIXES)
def test_after_a_restored_backup_the_newer_summary_is_asked_for_and_taken_in(
    caseload: Caseload, backup: Caseload, tmp_path: Path, suffix: str
) -> None:
    out = tmp_path / "out"
    first = summary.export(caseload, DAY, out, suffix=suffix)
    add(caseload, closed({Outcome.EMPLOYED: 12}, ended=date(2023, 1, 5)))
    second = summary.export(caseload, date(2023, 1, 31), out, suffix=suffix)
    assert {file.suffix for file in second.files} == {suffix, ".pdf", ".xlsx"}
    with pytest.raises(errors.Refused) as refused:
        summary.export(backup, date(2023, 2, 28), out)
    assert refused.value.reason == "summary_ahead"
    assert summary.take_in(backup, second.files[0]) == len(second.document["releases"])
    assert summary.take_in(backup, second.files[0]) == 0
    taken = summary.preview(backup, date(2023, 1, 31))
    assert taken.document["releases"] == second.document["releases"]
    assert taken.summary.totals.closed == 52  # twelve are lost, but were told of
    # She enters the lost ones again: they pay what is owed and are not counted twice.
    add(backup, closed({Outcome.EMPLOYED: 12}, ended=date(2023, 1, 5)))
    assert summary.preview(backup, date(2023, 1, 31)).summary.totals.closed == 52
    add(backup, closed({Outcome.SICK_LEAVE: 10}, ended=date(2023, 2, 5)))
    third = summary.export(backup, date(2023, 2, 28), out)
    assert third.summary.totals.closed == 62
    assert attacker.attack([first.document, second.document, third.document]).safe


def test_who_is_lost_for_good_holds_no_numbers_back(
    caseload: Caseload, backup: Caseload, tmp_path: Path
) -> None:
    """Twelve are in the published numbers alone: stand-ins keep their place, and one comes back."""
    out = tmp_path / "out"
    summary.export(caseload, DAY, out)
    add(caseload, closed({Outcome.WORK_TRIAL: 12}, ended=date(2023, 1, 5)))
    second = summary.export(caseload, HALF, out)
    summary.take_in(backup, second.files[0])
    [again] = add(backup, closed({Outcome.WORK_TRIAL: 1}, ended=date(2023, 1, 5)))
    add(backup, closed({Outcome.SICK_LEAVE: 10}, ended=date(2023, 7, 5)))
    third = summary.export(backup, date(2023, 12, 31), out)
    assert third.summary.totals.closed == 62
    assert Why.HELD not in {note.why for note in third.summary.notes}
    known = ledger.read(backup)
    assert len(known.owed[Stream.CLOSED]) == 11
    assert again in known.counted[Stream.CLOSED]
    for stream in Stream:
        for name, numbers in known.series.numbers(stream).items():
            counts = known.exact[stream].tables[name]
            if name not in {"kind", "sector"}:
                people = known.exact[stream].people
                assert sum(counts.values()) == people or name.endswith(".fine")
            assert all(abs(counts[cell] - number) < 9 for cell, number in numbers.items())
    assert attacker.attack([second.document, third.document]).safe


def test_a_backup_from_before_the_first_summary_is_of_the_same_series(
    tmp_path: Path, clock: Any
) -> None:
    """Else two draws of the same people would be out, and nobody could tell that they are."""
    file, kept = tmp_path / "caseload.db", tmp_path / "kept.db"
    lowest = slots.Effort(memory=19 * 1024, passes=1, lanes=1)
    caseload = caseloads.create(file, "neljä sanaa on hyvä", clock=clock, effort=lowest)
    add(caseload, closed(FORTY))
    caseload.close()
    kept.write_bytes(file.read_bytes())  # as a backup is: before any summary was looked at
    caseload = opening.open_with_key(file, caseload.master)
    made = summary.export(caseload, DAY, tmp_path / "out")
    caseload.close()
    file.write_bytes(kept.read_bytes())
    restored = opening.open_with_key(file, caseload.master)
    with pytest.raises(errors.Refused) as refused:
        summary.export(restored, DAY, tmp_path / "out")
    assert refused.value.reason == "summary_ahead"
    assert summary.take_in(restored, made.files[0]) == 2
    assert summary.preview(restored, DAY).document == made.document
    restored.close()


def test_two_draws_of_one_release_are_found_out(
    caseload: Caseload, backup: Caseload, tmp_path: Path
) -> None:
    made = summary.export(caseload, DAY, tmp_path / "out")
    ids = [one.id for one in records.list_records(backup, ClientFields)]
    for client_id in ids[:30]:
        records.edit(backup, ClientFields, client_id, outcome=Outcome.SICK_LEAVE)
    other = summary.export(backup, DAY, tmp_path / "elsewhere")
    assert other.document["series"] == made.document["series"]
    assert attacker.attack([made.document, other.document]).inconsistent
    with pytest.raises(errors.Refused) as refused:
        summary.take_in(backup, made.files[0])
    assert refused.value.reason == "summary_disagrees"


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda d: d["releases"][-1]["tables"]["outcome"].update(work=1000), "summary_edited"),
        (lambda d: d.update(closed=41), "summary_edited"),
        (lambda d: d.pop("seal"), "summary_edited"),
        (lambda d: d.update(series="0" * 16), "summary_of_another"),
        (lambda d: d.update(releases=3), "summary_unreadable"),
    ],
)
def test_an_edited_summary_is_not_taken_in(
    caseload: Caseload, tmp_path: Path, spoil: Any, reason: str
) -> None:
    add(caseload, closed(FORTY))
    made = summary.export(caseload, DAY, tmp_path / "out")
    document = documents(made)
    spoil(document)
    made.files[0].write_text(json.dumps(document))
    with pytest.raises(errors.Refused) as refused:
        summary.take_in(caseload, made.files[0])
    assert refused.value.reason == reason


def test_two_projects_are_two_series(caseload: Caseload, tmp_path: Path, clock: Any) -> None:
    other = opening.temporary(tmp_path / "other", clock=clock)
    for one in (caseload, other):
        add(one, closed(FORTY))
    first = summary.export(caseload, DAY, tmp_path / "first")
    second = summary.export(other, DAY, tmp_path / "first" / "second")
    assert first.document["series"] != second.document["series"]
    assert attacker.attack([first.document, second.document]).safe
    with pytest.raises(errors.Refused) as refused:
        summary.take_in(caseload, second.files[0])
    assert refused.value.reason == "summary_of_another"
    other.close()


def test_a_write_that_fails_leaves_no_log_line_but_what_was_drawn(
    caseload: Caseload, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise errors.NoSpace

    add(caseload, closed(FORTY))
    monkeypatch.setattr(private_files, "write", full)
    with pytest.raises(errors.NoSpace):
        summary.export(caseload, DAY, tmp_path / "out")
    assert ("summary", "2022-12-31") not in exports(caseload)
    assert len(ledger.read(caseload).series.releases) == 2


@pytest.mark.parametrize("kept", ["", "{", "{}", '{"key": "zz"}', "[]"])
def test_a_damaged_ledger_stops_the_summary(caseload: Caseload, tmp_path: Path, kept: str) -> None:
    add(caseload, closed(FORTY))
    summary.export(caseload, DAY, tmp_path / "out")
    settings.write(caseload, ledger.SETTING, kept or "null")
    with pytest.raises(errors.Damaged):
        summary.preview(caseload, DAY)


def exports(caseload: Caseload) -> list[tuple[str, str]]:
    with caseload.reading() as session:
        lines = session.exec(select(LogLine).where(LogLine.action == LogAction.EXPORTED))
        return [(line.subject, line.detail) for line in lines]


def test_an_export_is_logged_with_each_client_who_is_counted(
    caseload: Caseload, tmp_path: Path
) -> None:
    ids = add(caseload, closed(FORTY))
    summary.export(caseload, DAY, tmp_path / "out")
    assert exports(caseload)[-1] == ("summary", "2022-12-31")
    with caseload.reading() as session:
        lines = session.exec(select(LogLine).where(LogLine.subject == "summary_person")).all()
    assert {line.client_id for line in lines} == set(ids)
    assert {line.action for line in lines} == {LogAction.EXPORTED}


# --- the files ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "name"), [("fi", "yhteenveto"), ("sv", "sammandrag"), ("en", "summary")]
)
def test_the_files_are_named_by_language_and_for_their_owner_alone(
    caseload: Caseload, tmp_path: Path, language: str, name: str
) -> None:
    files = summary.export(caseload, DAY, tmp_path / "out", language=language).files
    assert [file.name for file in files] == [
        f"{name}-2022-12-31{suffix}" for suffix in (".json", ".pdf", ".xlsx")
    ]
    assert sorted((tmp_path / "out").iterdir()) == sorted(files)
    assert all(is_private(file) for file in files)


def test_an_unknown_language_is_refused(caseload: Caseload, tmp_path: Path) -> None:
    with pytest.raises(errors.InvalidValue):
        summary.export(caseload, DAY, tmp_path / "out", language="de")


def test_the_same_summary_is_the_same_bytes_whenever_it_is_made(
    caseload: Caseload, tmp_path: Path, clock: Any
) -> None:
    add(caseload, closed(FORTY))
    first = [file.read_bytes() for file in summary.export(caseload, DAY, tmp_path / "out").files]
    clock.pass_by(days=40)
    again = [file.read_bytes() for file in summary.export(caseload, DAY, tmp_path / "out").files]
    assert first == again


def test_the_files_carry_no_properties(caseload: Caseload, tmp_path: Path) -> None:
    _, page, book = summary.export(caseload, DAY, tmp_path / "out").files
    document = pypdfium2.PdfDocument(page.read_bytes())
    assert {k: v for k, v in document.get_metadata_dict().items() if v} == {
        "Title": "Työhönvalmennuksen yhteenveto",
        "CreationDate": "D:20000101000000+00'00'",
        "ModDate": "D:20000101000000+00'00'",
    }
    document.close()
    with zipfile.ZipFile(book) as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {info.comment for info in package.infolist()} == {b""}
        for name in ("docProps/core.xml", "docProps/app.xml"):
            assert re.sub(rb"<[^>]*>", b"", package.read(name)) == b""
            assert b"openpyxl" not in package.read(name)


def canary_rows() -> Iterator[Fields]:
    """A row of every table with a mark of its own in every text field."""
    for table in TABLES:
        kind = next((base for base in table.__bases__ if issubclass(base, Fields)), None)
        if kind is None or str(table.__tablename__).startswith("summary_"):
            continue  # nobody types into what the summary keeps itself
        given: dict[str, Any] = {}
        for name, field in kind.model_fields.items():
            wanted = str(field.annotation)
            if field.annotation is str and name not in {"blocks", "language"}:
                given[name] = f"Kanarialintu{table.__tablename__}{name}".replace("_", "")
            elif name.endswith("_id"):
                given[name] = 1
            elif field.is_required() and "datetime" in wanted:
                given[name] = datetime(2022, 1, 1, tzinfo=UTC)
            elif field.is_required() and not isinstance(field.default, Enum):
                given[name] = 5
        yield kind.model_validate(given)


def test_no_text_of_the_caseload_leaves(caseload: Caseload, tmp_path: Path) -> None:
    rows = list(canary_rows())
    assert len(rows) >= 14
    add(caseload, rows)
    records.edit(caseload, ClientFields, 1, started_on=START, ended_on=END)
    add(caseload, closed(FORTY))
    settings.write(caseload, "coach_name", "Kanarialintu Valmentaja")
    for language in LANGUAGES:
        plain, page, book = summary.export(caseload, DAY, tmp_path / "out", language=language).files
        with zipfile.ZipFile(book) as package:
            parts = [package.read(name) for name in package.namelist()]
        for data in (
            plain.read_bytes(),
            page.read_bytes(),
            texts(page.read_bytes()).encode(),
            *parts,
        ):
            assert b"kanarialintu" not in data.lower()


def test_the_canary_test_sees_a_leak(caseload: Caseload, tmp_path: Path) -> None:
    settings.write(caseload, "organisation", "Kanarialintu Oy")
    _, page, book = summary.export(caseload, DAY, tmp_path / "out").files
    assert "Kanarialintu Oy" in texts(page.read_bytes())
    assert "Kanarialintu Oy" in cells(book.read_bytes())


@pytest.mark.parametrize("typed", ["=1+1", "<b>Oy & <i>", "Ä" * 290, "\x00\x07"])
def test_whatever_the_organisation_is_called_it_stays_text(
    caseload: Caseload, tmp_path: Path, typed: str
) -> None:
    settings.write(caseload, "organisation", typed)
    settings.write(caseload, "funder_line", typed)
    *_, book = summary.export(caseload, DAY, tmp_path / "out").files
    page = load_workbook(book).active
    assert page is not None
    assert all(cell.data_type != "f" for row in page.iter_rows() for cell in row)


def full_summary() -> Summary:
    """Every table that there can be, with fine classes."""
    found = []
    for variable, tree in TREES.items():
        lines = []
        for coarse, fine in tree.coarse.items():
            lines.append(Line(coarse, 995))
            lines += [Line(name, 995, fine=True) for name in fine if len(fine) > 1]
        found.append(SummaryTable(variable.value, tree.stream, 1234, DAY, tuple(lines)))
    for pair in PAIRS:
        rows, columns = (TREES[variable].coarse for variable in pair)
        lines = [Line(f"{row}/{column}", 995) for row in rows for column in columns]
        found.append(SummaryTable(pair_name(pair), Stream.CLOSED, 1234, DAY, tuple(lines)))
    return Summary(Totals(DAY, 2000, 1500), tuple(found), (), "Kaupunki", "EU")


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_tables_at_once_find_room_above_the_foot_of_five_pages(language: str) -> None:
    made, words = full_summary(), phrases(language, "summary")
    document = pypdfium2.PdfDocument(pdf.render_pdf(made, words))
    assert len(document) <= 5
    seen = 0
    for number in range(len(document)):
        page = document[number].get_textpage()
        place = page.search(words("foot")).get_next()
        assert place is not None
        line = page.get_charbox(place[0])[3]
        text = [page.get_text_range(i, 3) for i in range(page.count_chars())]
        counts = [page.get_charbox(i) for i, three in enumerate(text) if three == "995"]
        assert all(box[1] > line for box in counts)
        seen += len(counts)
        page.close()
    first = [one for one in made.tables if one.name in pdf.STEERING]
    again = sum(not line.fine for one in first for line in one.lines)
    assert seen == again + sum(len(one.lines) for one in made.tables)
    document.close()
    told = " ".join(texts(pdf.render_pdf(made, words)).split())
    for one in made.tables:
        if not one.crossed:
            for label, _ in wording.lines(one, words):
                assert " ".join(label.split()) in told
    rows = told.count(" ".join(words("class.towards_work").split()))
    assert rows == 2 + len(PAIRS)  # in the two-way tables too no word is broken


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sum_with_two_way_tables_is_drawn_with_its_bounds(language: str) -> None:
    one, words = full_summary(), phrases(language, "summary")
    tables = tuple(
        replace(
            table,
            files=6,
            lines=tuple(replace(line, bounds=(800, 1190)) for line in table.lines),
        )
        for table in one.tables
    )
    files = tuple(FileLine(f"{number}.json", one.totals) for number in range(6))
    made = replace(one, tables=tables, files=files)
    told = " ".join(texts(pdf.render_pdf(made, words)).split())
    first = [one for one in tables if one.name in pdf.STEERING]
    again = sum(not line.fine for one in first for line in one.lines)
    assert told.count("(800–1190)") == again + sum(len(table.lines) for table in tables)


def outline(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [one.get_title() for one in document.get_toc()]
    finally:
        document.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_is_tagged_and_has_a_title_a_language_and_bookmarks(
    caseload: Caseload, tmp_path: Path, language: str
) -> None:
    add(caseload, closed(FORTY))
    page = summary.export(caseload, DAY, tmp_path / "out", language=language).files[1]
    data, words = page.read_bytes(), phrases(language, "summary")
    assert b"/StructTreeRoot" in data
    assert f"/Lang ({LOCALES[language]})".encode() in data
    told = outline(data)
    assert words("all_tables") in told
    assert words("reading_title") in told
    assert told.count(words("variable.outcome")) == 2  # for the steering group, and among all


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_is_for_a_steering_group(
    caseload: Caseload, tmp_path: Path, language: str
) -> None:
    add(caseload, closed(FORTY))
    page = summary.export(caseload, DAY, tmp_path / "out", language=language).files[1]
    words = phrases(language, "summary")
    document = pypdfium2.PdfDocument(page.read_bytes())
    told = document[0].get_textpage().get_text_bounded()
    document.close()
    assert words("variable.outcome") in told
    assert words("variable.worked") in told
    assert words("all_tables") not in told


def test_the_numbers_of_the_date_before_stand_beside(caseload: Caseload, tmp_path: Path) -> None:
    add(caseload, closed(FORTY))
    before = summary.export(caseload, DAY, tmp_path / "out")
    assert {one.before_as_of for one in before.summary.tables} == {None}
    add(caseload, [one.model_copy(update={"ended_on": date(2023, 3, 1)}) for one in closed(FORTY)])
    after = summary.export(caseload, date(2023, 6, 30), tmp_path / "out")
    now, past = (
        {line.name: line for line in one.lines if not line.fine}
        for made in (after, before)
        for one in made.summary.tables
        if one.name == "outcome"
    )
    assert {name: line.before for name, line in now.items()} == {
        name: line.count for name, line in past.items()
    }
    assert "31.12.2022" in texts(after.files[1].read_bytes())


def test_the_second_sheet_has_a_number_a_row(caseload: Caseload, tmp_path: Path) -> None:
    add(caseload, closed(FORTY))
    made = summary.export(caseload, DAY, tmp_path / "out")
    book = load_workbook(made.files[2])
    head, *rows = book.worksheets[1].iter_rows(values_only=True)
    assert all(head)
    assert len(rows) == sum(len(one.lines) for one in made.summary.tables)
    for row in rows:
        assert row[7] <= row[6] <= row[8]
        assert row[5].date() == DAY


def test_kind_of_work_is_said_to_be_of_those_who_ended_in_work() -> None:
    """Their number is rounded: only of everybody is it told exactly."""
    words = phrases("en", "summary")
    about = {one.name: wording.describe_table(one, words) for one in full_summary().tables}
    assert "1234" in about["outcome"]
    assert about["kind"] == about["sector"] == "Those who closed to work by 31.12.2022"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_variable_class_and_reason_has_its_words(language: str) -> None:
    words = phrases(language, "summary")
    for tree in TREES.values():
        for name in (*tree.fine, *tree.coarse):
            assert words(f"class.{name}")
    notes = tuple(
        Note(why, stream, ("outcome", "outcome.age"), 7, 10, DAY)
        for why in Why
        for stream in Stream
    )
    made = Summary(Totals(DAY, 7, 7), (), notes)
    told = wording.notes(made, words)
    assert len(told) == len(notes)
    assert all(sentence.strip() for _, sentence in told)
    assert sheet.render_workbook(made, words)


def test_a_document_outside_the_closed_lists_is_never_written(caseload: Caseload) -> None:
    document = dict(summary.preview(caseload, DAY).document)
    summary._check(document)
    for spoil in ({"note": "Aino"}, {"releases": [{"name": 1}]}):
        with pytest.raises((AssertionError, KeyError)):
            summary._check({**document, **spoil})


def test_the_ledger_survives_the_way_into_the_file(caseload: Caseload, tmp_path: Path) -> None:
    add(caseload, closed(FORTY))
    plan = ledger.plan(caseload, ledger.with_key(caseload), DAY)
    ledger.keep(caseload, plan)
    assert ledger.read(caseload) == plan.ledger
    assert release.read(plan.fresh[0].document()) == plan.fresh[0]
    with caseload.reading() as session:
        kept = session.exec(select(SummaryRelease)).all()
        value = session.exec(select(Setting.value).where(Setting.name == ledger.SETTING)).one()
    assert [row.closed for row in kept] == [40, 40]
    assert json.loads(value)["exact"]["closed"]["people"] == 40


def test_undo_and_redo_of_an_erasure_keep_the_count(caseload: Caseload, tmp_path: Path) -> None:
    ids = add(caseload, closed(FORTY))
    summary.export(caseload, DAY, tmp_path / "out")
    gone = records.remove(caseload, ClientFields, ids[0])
    revert(caseload, gone)
    reapply(caseload, gone)
    assert summary.preview(caseload, DAY).summary.totals.closed == 40


def test_another_series_of_the_same_people_in_the_folder_is_told(
    caseload: Caseload, tmp_path: Path
) -> None:
    """The same people typed in again: two files for one folder."""
    add(caseload, closed(FORTY))
    first = summary.export(caseload, DAY, tmp_path / "out")
    assert first.same_people == ()
    first.files[0].rename(tmp_path / "out" / "toinen.json")
    again = caseloads.create(tmp_path / "again.db", "salalause tässä", clock=caseload.clock)
    add(again, closed(FORTY))
    assert summary.export(again, DAY, tmp_path / "out").same_people == ("toinen.json",)
    again.close()


def test_other_dates_can_be_tried_before_they_are_chosen(caseload: Caseload) -> None:
    add(caseload, closed(FORTY))
    day = date(2022, 9, 30)
    tried = summary.preview(caseload, day, dates=ReleaseDates(Rhythm.QUARTERLY))
    assert {one.as_of for one in tried.summary.tables} != {
        one.as_of for one in summary.preview(caseload, day).summary.tables
    }
    assert ledger.read_dates(caseload) == ReleaseDates()
