"""`rinnalla criteria` from outside the process."""

import json
from datetime import date
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from app.services.vault import opening
from tests.conftest import FixedClock
from tests.services.figures.criteria_by_hand import ByHand
from tests.services.figures.test_any_criteria import Draw, fill
from tests.test_cli import LANGUAGES, PASSPHRASE, one_sentence, rinnalla

KEYS = {"number", "name", "figure", "unit", "n", "proposal", "score", "reason", "missing"}
SHEET = Path(__file__).parents[1] / "resources" / "demo" / "seurantataulukko.xlsx"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("criteria") / "caseload.db"
    for words in (("create", path), ("import", path, SHEET)):
        assert rinnalla(*words, "--passphrase-stdin", given=f"{PASSPHRASE}\n").returncode == 0
    return path


def criteria(file: Path, *words: str) -> Any:
    return rinnalla("criteria", file, *words, "--passphrase-stdin", given=f"{PASSPHRASE}\n")


def test_25_objects_in_order_with_their_keys(file: Path) -> None:
    done = criteria(file, "--json", "--language", "fi", "--from", "1.7.2022", "--to", "2022-12-31")
    assert done.returncode == 0
    assert one_sentence(done.stderr)
    told = json.loads(done.stdout)
    assert [one["number"] for one in told] == list(range(1, 26))
    assert all(one.keys() >= KEYS for one in told)
    assert told[0]["name"] == "Asiakasmäärä"
    assert told[16]["n"] == 25  # Mondays from 4.7. to 19.12.
    units = {"clients", "days", "per_week", "share", "count", None}
    assert {one["unit"] for one in told} == units
    for one in told:
        assert one["reason"] is None
        assert (one["n"] == 0) == (one["figure"] is None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_to_people(file: Path, language: str) -> None:
    done = criteria(file, "--language", language)
    assert done.returncode == 0
    assert "IPS-25" in done.stdout


def test_a_period_the_wrong_way_round_is_refused_and_a_wrong_day_is_misuse(file: Path) -> None:
    done = criteria(file, "--from", "2026-06-01", "--to", "2026-05-01", "--language", "fi")
    assert done.returncode == 1
    assert one_sentence(done.stderr)
    assert done.stdout == ""
    assert criteria(file, "--from", "huomenna").returncode == 2
    far = criteria(file, "--to", "9999-12-31", "--language", "fi")
    assert far.returncode == 1
    assert one_sentence(far.stderr)


def test_the_steering_report_is_written_for_somebody_and_anonymous_ones_wait_for_a_summary(
    file: Path, tmp_path: Path
) -> None:
    def steering(*words: str) -> Any:
        given = f"{PASSPHRASE}\n"
        return rinnalla("steering", file, "--passphrase-stdin", *words, given=given)

    target = tmp_path / "raportti.docx"
    words = ("--recipient", "Ohjausryhmä", "--out", str(target), "--language", "fi")
    done = steering(*words, "--sections", "outcomes, municipalities", "--json")
    assert done.returncode == 0
    told = json.loads(done.stdout)
    assert told["sections"] == ["outcomes", "municipalities"]
    with ZipFile(target) as package:
        assert "Ohjausryhmä" in package.read("word/document.xml").decode()
    for refused in (("--sections", "names"), ("--anonymous",)):
        failed = steering(*words, *refused)
        assert failed.returncode == 1
        assert one_sentence(failed.stderr)


def test_a_drawn_caseload_is_told_as_counted_by_hand(tmp_path: Path) -> None:
    path, since, until = tmp_path / "caseload.db", date(2026, 5, 1), date(2026, 10, 31)
    assert rinnalla("create", path, "--passphrase-stdin", given=f"{PASSPHRASE}\n").returncode == 0
    caseload = opening.open_with_passphrase(path, PASSPHRASE, clock=FixedClock())
    try:
        fill(caseload, Draw(7).fill())
        by_hand = ByHand(caseload, since, until).count()
    finally:
        caseload.close()
    done = criteria(path, "--from", "2026-05-01", "--to", "31.10.2026", "--json")
    assert done.returncode == 0, done.stderr
    for one in json.loads(done.stdout):
        told = (one["figure"], one["n"], one["proposal"])
        assert told == by_hand[one["number"]][:3], one
