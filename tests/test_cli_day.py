"""The commands of the day from outside: the keys and the status that scripts rely on."""

import json
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.models.client import ClientFields
from app.models.employer import EmployerContactFields, EmployerFields
from app.models.placement import PlacementFields
from app.services.caseload import clients
from app.services.storage import records
from app.services.vault import opening
from app.services.work import placement_changes
from tests import caseloads
from tests.test_cli import PASSPHRASE, rinnalla


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A caseload with two clients, an employer and a contact."""
    path = tmp_path / "caseload.db"
    caseload = caseloads.create(path, PASSPHRASE)
    for name in ("Petra Laaksonen", "Mikko Pelkonen"):
        given_names, family_name = name.split()
        clients.add(caseload, ClientFields(given_names=given_names, family_name=family_name))
    records.add(caseload, EmployerFields(name="Satamahuolto Oy"))
    contact = EmployerContactFields(
        employer_id=1, client_id=1, day=caseload.today, subject="palkkatuki"
    )
    records.add(caseload, contact)
    caseload.close()
    return path


def run(command: str, file: Path, *words: object) -> Any:
    given = f"{PASSPHRASE}\n"
    return rinnalla(command, file, *words, "--passphrase-stdin", given=given)


def test_search_gives_a_list_with_the_best_first(file: Path) -> None:
    done = run("search", file, "laaksosen", "palkkatuesta", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    (hit,) = json.loads(done.stdout)
    assert hit["kind"] == "contact"
    assert hit["client"] == {"id": 1, "name": "Laaksonen Petra"}
    assert hit["employer"] == {"id": 1, "name": "Satamahuolto Oy"}
    assert set(hit) >= {"kind", "id", "title", "text", "day", "client", "employer"}
    (hit,) = json.loads(run("search", file, "pelkoselle", "--json").stdout)
    assert (hit["kind"], hit["title"]) == ("client", "Pelkonen Mikko")
    assert (hit["text"], hit["employer"]) == (None, None)


def test_search_that_finds_nothing_is_done_too(file: Path) -> None:
    done = run("search", file, "kirahvi", "--json")
    assert (done.returncode, json.loads(done.stdout)) == (0, [])
    assert run("search", file, "kirahvi", "--language", "fi").stdout == "Mitään ei löytynyt.\n"
    assert run("search", file).returncode == 2


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("soitto Lidl Kotka 10 min", "Lidl Kotka"),
        ("puhelu uusi asiakas Matti Meikäläinen", "uusi asiakas Matti Meikäläinen"),
        ("soitto Mikko Meikäläinen", "Mikko Meikäläinen"),
    ],
)
def test_add_makes_nobody_whom_no_word_says_to_be_new(file: Path, line: str, note: str) -> None:
    done = run("add", file, line, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert (told["kind"], told["client"], told["employer"]) == ("call", None, None)
    assert (told["new_employer"], told["note"]) == (False, note)
    found = json.loads(run("search", file, *note.split()[-2:], "--json").stdout)
    assert [hit["kind"] for hit in found] == ["entry"]


def test_add_understands_a_line_and_writes_it_once_asked(file: Path) -> None:
    line = "soitto Pelkoselle palkkatuki 20 min huomenna seuranta"
    done = run("add", file, line, "--dry-run", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    dry = json.loads(done.stdout)
    assert dry["client"] == {"id": 2, "name": "Pelkonen Mikko"}
    assert (dry["kind"], dry["minutes"], dry["next_step"]) == ("call", 20, "seuranta")
    assert (dry["employer"], dry["note"], dry["missed"], dry["ambiguous"]) == (
        None,
        None,
        False,
        [],
    )
    assert json.loads(run("search", file, "seuranta", "--json").stdout) == []
    done = run("add", file, line, "--json")
    assert (done.returncode, json.loads(done.stdout)["table"]) == (0, "entry")
    (hit,) = json.loads(run("search", file, "seuranta", "--json").stdout)
    assert hit["kind"] == "entry"


def test_add_refuses_an_ambiguous_name_and_an_empty_line(file: Path) -> None:
    line = "soitto työnantaja Pelkonen Oy"
    assert json.loads(run("add", file, line, "--json").stdout)["new_employer"] is True
    done = run("add", file, "soitto Pelkonen", "--json")
    assert done.returncode == 1
    assert "Pelkonen Mikko" in done.stderr
    assert run("add", file, "soitto Pelkonen", "--dry-run").returncode == 0
    assert run("add", file, " ").returncode == 1


def test_today_tells_what_waits_and_why(file: Path) -> None:
    run("add", file, "soitto Pelkoselle huomenna seuranta")
    done = run("today", file, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    (item,) = json.loads(done.stdout)
    assert (item["kind"], item["why"], item["late"]) == ("next_step", "step_agreed", 0)
    assert (item["text"], item["table"], item["employer"]) == ("seuranta", "entry", None)
    assert item["client"]["name"] == "Pelkonen Mikko"
    assert "seuranta" in run("today", file).stdout


def test_today_reminds_of_a_changed_job_without_benefits_advice(file: Path) -> None:
    with closing(opening.open_with_passphrase(file, PASSPHRASE)) as caseload:
        job = PlacementFields(client_id=1, job_title="Keittäjä", started_on=date(2026, 1, 7))
        placement = records.add(caseload, job).new_row_id("placement")
        made = placement_changes.add_change(caseload, placement).new_row_id("placement_change")
        placement_changes.keep_change(caseload, made, weekly_hours=20)
        day = caseload.today.isoformat()
    waits = json.loads(run("today", file, "--json").stdout)
    (item,) = [one for one in waits if one["kind"] == "benefits_advice"]
    assert (item["why"], item["table"], item["id"]) == ("work_changed", "placement_change", made)
    assert (item["text"], item["due"], item["late"]) == ("Keittäjä", day, 0)
    told = run("today", file, "--language", "fi").stdout
    assert "Työ muuttuu, etuudet käymättä läpi" in told


def test_a_paper_from_elsewhere_is_added_found_and_saved(file: Path, tmp_path: Path) -> None:
    paper, copy = tmp_path / "lausunto.pdf", tmp_path / "kopio.pdf"
    paper.write_bytes(b"%PDF-1.7 lausunto")
    added = json.loads(run("attachment", file, "Laaksonen", "--add", paper, "--json").stdout)
    assert (added["name"], added["media"]) == ("lausunto.pdf", "application/pdf")
    listed = json.loads(run("attachment", file, "Laaksonen", "--json").stdout)
    assert listed == [added]
    (hit,) = json.loads(run("search", file, "lausunto", "--json").stdout)
    assert (hit["kind"], hit["id"], hit["client"]["id"]) == ("document", added["id"], 1)
    saved = run("attachment", file, "Laaksonen", "--save", added["id"], "--out", copy)
    assert saved.returncode == 0
    assert "salaamaton" in saved.stderr or "not encrypted" in saved.stderr
    assert copy.read_bytes() == paper.read_bytes()
    assert run("attachment", file, "Pelkonen", "--save", added["id"], "--out", copy).returncode == 1


def test_a_nameless_profile_in_which_the_client_is_named_says_so(file: Path) -> None:
    with closing(opening.open_with_passphrase(file, PASSPHRASE)) as caseload:
        told = "Mikko on tunnollinen. Mikolla on sisua."
        records.edit(caseload, ClientFields, 2, strengths=told)
    for command, words in (("report", ("Mikko",)), ("form", ("skills_profile", "Mikko"))):
        target = file.parent / f"{command}.pdf"
        done = run(command, file, *words, "--copy", "employer", "--out", target, "--json")
        assert json.loads(done.stdout)["own_names"] == ["Mikko", "Mikolla"]
        assert "Mikko, Mikolla" in done.stderr
