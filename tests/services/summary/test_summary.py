"""The summary of a real file: what it counts, what leaves, and what does not."""

import json
import re
import stat
import zipfile
from collections.abc import Iterator, Sequence
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
from app.models.fields import Fields
from app.models.kinds import (
    Hours,
    Instrument,
    LogAction,
    Moment,
    Outcome,
    Sector,
)
from app.models.placement import PlacementFields
from app.models.register import LogLine, Setting
from app.models.rules.classes import TREES, Variable
from app.models.rules.disclosure import BATCH, Level, Missing, Reason, Shown
from app.models.tables import TABLES
from app.services import errors, private_files, records, settings, summary
from app.services.phrases import LANGUAGES, phrases
from app.services.summary import collect, pdf, release, sheet, wording
from app.services.summary.release import Summary
from app.services.unit import Caseload

DAY = date(2022, 12, 31)
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


def shown(made: Summary, variable: Variable) -> Shown | Missing:
    return next(one for one in (*made.tables, *made.missing) if one.variable is variable)


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
    made = summary.preview(caseload, DAY)
    assert (made.started, made.closed) == counted


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
    made = summary.preview(caseload, DAY)
    assert (made.started, made.closed) == (2, 1)
    assert summary.left_out(caseload) == summary.LeftOut((still,), (unknown,))
    assert over not in summary.left_out(caseload).outcome_without_end


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
    made = collect.tallies(caseload, DAY)
    one = {
        variable: name
        for tally in (made.started, made.closed)
        for variable, counts in tally.counts.items()
        for name, count in counts.items()
        if count
    }
    assert one == {
        Variable.OUTCOME: "employed",
        Variable.KIND: "full_time",
        Variable.SECTOR: "company",
        Variable.CHANGE: "better",
        Variable.MONTHS: "year_to_two",
        Variable.CONTACTS: "five_to_nine",
        Variable.AGE: "from_30",
        Variable.REFERRAL: "employment_services",
    }


def test_a_day_to_come_is_refused(caseload: Caseload, tmp_path: Path) -> None:
    with pytest.raises(errors.Refused) as refused:
        summary.export(caseload, caseload.today + timedelta(1), tmp_path / "out")
    assert refused.value.reason == "summary_of_a_day_to_come"
    assert not (tmp_path / "out").exists()


# --- what leaves --------------------------------------------------------------------------------


def test_a_breakdown_leaves_where_no_class_is_small(caseload: Caseload) -> None:
    add(caseload, closed(FORTY))
    made = summary.preview(caseload, DAY)
    outcome = shown(made, Variable.OUTCOME)
    assert isinstance(outcome, Shown)
    assert outcome.counts == {"work": 16, "towards_work": 10, "other_end": 14}
    assert isinstance(shown(made, Variable.CONTACTS), Missing)


def test_below_a_batch_the_totals_leave_alone_and_say_why(
    caseload: Caseload, tmp_path: Path
) -> None:
    add(caseload, closed({Outcome.EMPLOYED: 7}))
    page, book = summary.export(caseload, DAY, tmp_path / "out")
    for text in (texts(page.read_bytes()), "\n".join(map(str, cells(book.read_bytes())))):
        told = " ".join(text.split())
        assert f"Päättyneitä on 7, tarvitaan vähintään {BATCH}." in told
    assert [c for c in cells(book.read_bytes()) if isinstance(c, int)] == [7, 7]


def test_the_preview_is_what_leaves_and_decides_nothing(caseload: Caseload, tmp_path: Path) -> None:
    add(caseload, closed(FORTY))
    before = summary.preview(caseload, DAY)
    assert settings.read(caseload, release.SETTING) == ""
    _, book = summary.export(caseload, DAY, tmp_path / "out")
    assert summary.preview(caseload, DAY) == before
    assert settings.read(caseload, release.SETTING) != ""
    numbers = [cell for cell in cells(book.read_bytes()) if isinstance(cell, int)]
    told = [count for table in before.tables for count in table.counts.values()]
    assert numbers == [before.started, before.closed, *told]


def test_the_page_and_the_spreadsheet_say_the_same(caseload: Caseload, tmp_path: Path) -> None:
    add(caseload, closed(FORTY))
    page, book = summary.export(caseload, DAY, tmp_path / "out")
    text = re.findall(r"\w+", texts(page.read_bytes()))
    for cell in cells(book.read_bytes()):
        for word in re.findall(r"\w+", str(cell)):
            assert word in text or word in {"Luokka", "Asiakkaita"}


def test_a_later_summary_shows_the_old_breakdown_until_a_batch_is_new(
    caseload: Caseload, tmp_path: Path
) -> None:
    add(caseload, closed(FORTY))
    summary.export(caseload, DAY, tmp_path / "out")
    add(caseload, closed({Outcome.EMPLOYED: 20}, ended=DAY + timedelta(20)))
    later = summary.preview(caseload, DAY + timedelta(31))
    outcome = shown(later, Variable.OUTCOME)
    assert (later.closed, later.started) == (60, 60)
    assert isinstance(outcome, Shown)
    assert (outcome.covered, outcome.as_of) == (40, DAY)


def test_what_is_decided_once_stays_decided(caseload: Caseload, tmp_path: Path) -> None:
    ids = add(caseload, closed({Outcome.EMPLOYED: 40}))
    summary.export(caseload, DAY, tmp_path / "out")
    for client_id in ids[:20]:
        records.edit(caseload, ClientFields, client_id, outcome=Outcome.INTERRUPTED)
    outcome = shown(summary.preview(caseload, DAY), Variable.OUTCOME)
    assert isinstance(outcome, Missing)
    assert outcome.reason is Reason.SMALL_CLASS


def test_a_write_that_fails_leaves_no_log_line_but_the_decision(
    caseload: Caseload, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise errors.NoSpace

    add(caseload, closed(FORTY))
    monkeypatch.setattr(private_files, "write", full)
    with pytest.raises(errors.NoSpace):
        summary.export(caseload, DAY, tmp_path / "out")
    assert exports(caseload) == []
    assert release.read(caseload)[TREES[Variable.OUTCOME].stream]


def test_damaged_decisions_stop_the_summary(caseload: Caseload) -> None:
    settings.write(caseload, release.SETTING, '{"closed": [{"as_of": 3}]}')
    with pytest.raises(errors.Damaged):
        summary.preview(caseload, DAY)


def exports(caseload: Caseload) -> list[tuple[str, str]]:
    with caseload.reading() as session:
        lines = session.exec(select(LogLine).where(LogLine.action == LogAction.EXPORTED))
        return [(line.subject, line.detail) for line in lines]


def test_an_export_is_logged_without_a_name(caseload: Caseload, tmp_path: Path) -> None:
    summary.export(caseload, DAY, tmp_path / "out")
    assert exports(caseload) == [("summary", "2022-12-31")]


# --- the files ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "name"), [("fi", "yhteenveto"), ("sv", "sammandrag"), ("en", "summary")]
)
def test_the_files_are_named_by_language_and_for_their_owner_alone(
    caseload: Caseload, tmp_path: Path, language: str, name: str
) -> None:
    files = summary.export(caseload, DAY, tmp_path / "out", language=language)
    assert [file.name for file in files] == [f"{name}-2022-12-31.pdf", f"{name}-2022-12-31.xlsx"]
    assert sorted((tmp_path / "out").iterdir()) == sorted(files)
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_an_unknown_language_is_refused(caseload: Caseload, tmp_path: Path) -> None:
    with pytest.raises(errors.InvalidValue):
        summary.export(caseload, DAY, tmp_path / "out", language="de")


def test_the_same_summary_is_the_same_bytes_whenever_it_is_made(
    caseload: Caseload, tmp_path: Path, clock: Any
) -> None:
    add(caseload, closed(FORTY))
    first = [file.read_bytes() for file in summary.export(caseload, DAY, tmp_path / "out")]
    clock.pass_by(days=40)
    again = [file.read_bytes() for file in summary.export(caseload, DAY, tmp_path / "out")]
    assert first == again


def test_the_files_carry_no_properties(caseload: Caseload, tmp_path: Path) -> None:
    page, book = summary.export(caseload, DAY, tmp_path / "out")
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
        if kind is None:
            continue
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
        page, book = summary.export(caseload, DAY, tmp_path / "out", language=language)
        with zipfile.ZipFile(book) as package:
            parts = [package.read(name) for name in package.namelist()]
        for data in (page.read_bytes(), texts(page.read_bytes()).encode(), *parts):
            assert b"kanarialintu" not in data.lower()


def test_the_canary_test_sees_a_leak(caseload: Caseload, tmp_path: Path) -> None:
    settings.write(caseload, "organisation", "Kanarialintu Oy")
    page, book = summary.export(caseload, DAY, tmp_path / "out")
    assert "Kanarialintu Oy" in texts(page.read_bytes())
    assert "Kanarialintu Oy" in cells(book.read_bytes())


@pytest.mark.parametrize("typed", ["=1+1", "<b>Oy & <i>", "Ä" * 290, "\x00\x07"])
def test_whatever_the_organisation_is_called_it_stays_text(
    caseload: Caseload, tmp_path: Path, typed: str
) -> None:
    settings.write(caseload, "organisation", typed)
    settings.write(caseload, "funder_line", typed)
    _, book = summary.export(caseload, DAY, tmp_path / "out")
    page = load_workbook(book).active
    assert page is not None
    assert all(cell.data_type != "f" for row in page.iter_rows() for cell in row)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level", Level)
def test_all_tables_at_once_find_room_above_the_foot_of_the_page(
    language: str, level: Level
) -> None:
    tables = tuple(
        Shown(variable, level, dict.fromkeys(names, 9), DAY)
        for variable, tree in TREES.items()
        for names in (tree.fine if level is Level.FINE else tuple(tree.coarse),)
    )
    words = phrases(language, "summary")
    data = pdf.made(Summary(DAY, 200, 150, tables, (), "Kaupunki", "EU"), words)
    document = pypdfium2.PdfDocument(data)
    assert len(document) == (1 if level is Level.COARSE else 2)
    page = document[0].get_textpage()
    foot = page.search(words("foot"))
    place = foot.get_next()
    assert place is not None
    line = page.get_charbox(place[0])[3]
    counts = [
        page.get_charbox(i) for i in range(page.count_chars()) if page.get_text_range(i, 1) == "9"
    ]
    assert counts
    assert min(box[1] for box in counts) > line
    for one in tables:
        for label, _ in wording.lines(one, words):
            assert " ".join(label.split()) in " ".join(texts(data).split())
    page.close()
    document.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_variable_class_and_reason_has_its_words(language: str) -> None:
    words = phrases(language, "summary")
    for tree in TREES.values():
        for name in (*tree.fine, *tree.coarse):
            assert words(f"class.{name}")
    every = [Missing(variable, reason, 7) for variable in Variable for reason in Reason]
    told = wording.missing(Summary(DAY, 7, 7, (), tuple(every)), words)
    assert len(told) == len(Reason) + 1  # too few is told of each stream apart
    assert sheet.made(Summary(DAY, 7, 7, (), tuple(every)), words)


# --- the command --------------------------------------------------------------------------------


def test_the_decisions_survive_the_way_into_the_file(caseload: Caseload, tmp_path: Path) -> None:
    add(caseload, closed(FORTY))
    tallies = collect.tallies(caseload, DAY)
    made = release.decided(release.read(caseload), tallies, DAY)
    release.keep(caseload, made)
    assert release.read(caseload) == made
    with caseload.reading() as session:
        kept = session.exec(select(Setting.value).where(Setting.name == release.SETTING)).one()
    assert json.loads(kept)["closed"][0]["total"] == 40
