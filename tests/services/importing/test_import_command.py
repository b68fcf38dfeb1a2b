"""`rinnalla import` from outside the process, and its wording."""

import json
import os
import string
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from app.models.enums import Instrument, Moment
from app.services.importing.plans.sheet_layout import CLIENT_TEXTS
from app.services.importing.problems import ImportProblem, ProblemKind
from app.services.importing.wording import sentence, wording
from app.services.vault import slots
from tests import caseloads
from tests.services.importing.sheets import SAMPLE, STATUSES, book_of, saved

ROOT = Path(__file__).parents[3]
PASSPHRASE = "neljä sanaa on hyvä"


def run(*words: object, given: str = "") -> Any:
    return subprocess.run(
        [sys.executable, "-m", "app", "import", *map(str, words), "--passphrase-stdin"],
        input=f"{PASSPHRASE}\n{given}",
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
        env=os.environ | {"LANG": "fi_FI.UTF-8"},
        timeout=300,
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "asiakkaat.db"
    effort = slots.Effort(memory=19 * 1024, passes=1, lanes=1)
    caseloads.create(path, PASSPHRASE, effort=effort).close()
    return path


def test_the_sample_first_dry_then_done_then_again(file: Path) -> None:
    size = file.read_bytes()
    dry = run(file, SAMPLE, "--dry-run", "--json")
    assert (dry.returncode, dry.stderr) == (0, "")
    assert file.read_bytes() == size
    done = run(file, SAMPLE, "--json")
    assert json.loads(done.stdout) == json.loads(dry.stdout)
    told = json.loads(done.stdout)
    assert set(told) == {
        "new",
        "changed",
        "skipped",
        "unclear",
        "contacts",
        "statuses",
        "outcomes",
        "colours",
        "problems",
    }
    assert (told["new"], told["contacts"]) == (53, 140)
    assert told["statuses"] == STATUSES
    assert {"fill": "#70AD47", "status": "succeeded", "count": 12, "sure": True} in told["colours"]
    (problem,) = told["problems"]
    assert (problem["sheet"], problem["row"]) == ("Asiakkaat", 4)
    assert problem["problem"].startswith("solun kommentti")
    again = run(file, SAMPLE)
    assert "ennallaan 53" in again.stdout
    assert again.returncode == 0


def test_a_locked_sheet(file: Path, tmp_path: Path) -> None:
    stream = BytesIO()
    OOXMLFile(BytesIO(saved(book_of([["Nimi"], ["Veera Halonen"]])))).encrypt("Tärkeä1", stream)
    sheet = tmp_path / "lukittu.xlsx"
    sheet.write_bytes(stream.getvalue())
    for given, options in (("", ()), ("väärä\n", ("--sheet-password-stdin",))):
        refused = run(file, sheet, *options, given=given)
        assert refused.returncode == 1
        assert refused.stdout == ""
        assert len(refused.stderr.splitlines()) == 1
    opened = run(file, sheet, "--sheet-password-stdin", "--json", given="Tärkeä1\n")
    assert json.loads(opened.stdout)["new"] == 1


@pytest.mark.parametrize("content", [b"Nimi;Tila\n", b"", b"PK\x03\x04rikki", None])
def test_a_bad_sheet_is_one_sentence(file: Path, tmp_path: Path, content: bytes | None) -> None:
    sheet = tmp_path / "taulukko.xlsx"
    if content is not None:
        sheet.write_bytes(content)
    refused = run(file, sheet, "--json")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert len(refused.stderr.splitlines()) == 1
    assert "Traceback" not in refused.stderr


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_problem_is_worded(language: str) -> None:
    say = wording(language)
    assert set(say.all_of("problem")) == {kind.value for kind in ProblemKind}
    texts = [
        sentence(ImportProblem("Taulu", 3, kind, "started_on", "x"), say) for kind in ProblemKind
    ]
    assert len(set(texts)) == len(texts)
    assert not any("started_on" in text for text in texts)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_each_language_says_the_same_things(language: str) -> None:
    def places(say: Any) -> dict[str, set[str | None]]:
        return {
            key: {name for _, name, _, _ in string.Formatter().parse(text)} - {None}
            for key, text in say.all_of("problem").items()
        }

    assert places(wording(language)) == places(wording("fi"))
    assert set(wording(language).all_of("field")) == set(wording("fi").all_of("field"))


def test_every_field_that_can_differ_has_a_name() -> None:
    named = set(wording("fi").all_of("field"))
    ratings = {f"{instrument}_{moment}" for instrument in Instrument for moment in Moment}
    texts = {target.value for target in CLIENT_TEXTS}
    assert texts | ratings | {"started_on", "ended_on", "birth_date", "birth_year"} <= named
    assert {"outcome", "notes"} <= named
