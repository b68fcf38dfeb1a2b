"""Figures and summaries from outside the process, out of the sample sheet."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from app.models.enums import Outcome
from app.services.phrases import LANGUAGES, phrases
from app.services.resource_files import resource

ROOT = Path(__file__).parents[1]
PASSPHRASE = "neljä sanaa on hyvä"
PILOT = [20, 4, 8, 4, 2, 7, 1, 4]
NAMES = {"fi": "yhteenveto", "sv": "sammandrag", "en": "summary"}


def rinnalla(*words: object, given: str = "") -> Any:
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, words)],
        input=given,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=os.environ | {"LANG": "C.UTF-8"},
        timeout=120,
    )


def opened(command: str, file: Path, *words: object) -> Any:
    """A command on a caseload, which takes its passphrase from standard input."""
    return rinnalla(command, file, *words, "--passphrase-stdin", given=f"{PASSPHRASE}\n")


def one_sentence(text: str) -> bool:
    return text.endswith("\n") and "\n" not in text[:-1] and "Traceback" not in text


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A caseload with the sample sheet in it."""
    file = tmp_path_factory.mktemp("sample") / "caseload.db"
    assert opened("create", file).returncode == 0
    done = opened("import", file, resource("demo", "seurantataulukko.xlsx"))
    assert done.returncode == 0, done.stderr
    return file


@pytest.fixture(scope="module")
def summary(sample: Path) -> Path:
    """What it has exported, as a file."""
    out = sample.parent / "out"
    done = opened("summary", sample, "--as-of", "31.12.2022", "--out", out, "--language", "fi")
    assert done.returncode == 0, done.stderr
    assert "53" in done.stdout
    return out / "yhteenveto-2022-12-31.json"


@pytest.fixture
def edited(summary: Path, tmp_path: Path) -> Path:
    """The same file, in which somebody has changed a number since."""
    document = json.loads(summary.read_bytes())
    document["releases"][-1]["tables"]["outcome"]["work"] += 40
    made = tmp_path / "edited.json"
    made.write_text(json.dumps(document))
    return made


def test_the_figures_are_the_pilots_table(sample: Path) -> None:
    done = opened("figures", sample, "--json")
    assert done.returncode == 0
    told = json.loads(done.stdout)
    assert [told["outcomes"][outcome.value] for outcome in Outcome] == PILOT
    assert told["anonymous"] is False
    assert "Halonen" not in done.stdout


def test_the_figures_are_those_of_the_days_asked_for(sample: Path) -> None:
    whole, half = (
        json.loads(opened("figures", sample, "--from", first, "--to", last, "--json").stdout)
        for first, last in (("1.1.2021", "2022-12-31"), ("2021-07-01", "31.12.2021"))
    )
    assert (half["from"], half["to"]) == ("2021-07-01", "2021-12-31")
    assert 0 < half["started"] < whole["started"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_figures_are_told_in_the_language_asked_for(sample: Path, language: str) -> None:
    told = json.loads(opened("figures", sample, "--json").stdout)
    plain = opened("figures", sample, "--language", language)
    assert plain.returncode == 0
    words = phrases(language, "figures")
    assert f"{words('tile.started')}: {told['started']}\n" in plain.stdout
    assert f"{words('group.outcomes')}\n" in plain.stdout
    assert not re.findall(r"[a-z]+_[a-z]+", plain.stdout)
    assert one_sentence(plain.stderr)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_summary_speaks_the_language_asked_for(
    sample: Path, summary: Path, tmp_path: Path, language: str
) -> None:
    words = ("--as-of", "2022-12-31", "--out", tmp_path, "--language", language, "--json")
    done = opened("summary", sample, *words)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert [Path(file).name for file in told["files"]] == [
        f"{NAMES[language]}-2022-12-31{suffix}" for suffix in (".json", ".pdf", ".xlsx")
    ]
    document = pypdfium2.PdfDocument(tmp_path / f"{NAMES[language]}-2022-12-31.pdf")
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert phrases(language, "summary")("title") in text
    plain = tmp_path / f"{NAMES[language]}-2022-12-31.json"
    assert plain.read_bytes() == summary.read_bytes()  # nothing is new: the same bytes


@pytest.mark.parametrize("day", ["1.1.2222", "2022-06-30"])
def test_a_day_to_come_or_an_earlier_month_is_refused(
    sample: Path, summary: Path, tmp_path: Path, day: str
) -> None:
    done = opened("summary", sample, "--as-of", day, "--out", tmp_path / "out")
    assert done.returncode == 1
    assert done.stdout == ""
    assert one_sentence(done.stderr)
    assert not (tmp_path / "out").exists()


def test_nothing_is_provable_from_the_summary(summary: Path) -> None:
    done = rinnalla("audit", summary, "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["safe"], told["proved"], told["inconsistent"]) == (True, [], [])
    assert told["statements"] > 200


def test_an_edited_summary_fails_the_audit_and_is_not_added(
    summary: Path, edited: Path, tmp_path: Path
) -> None:
    audited = rinnalla("audit", summary, edited, "--language", "en")
    assert audited.returncode == 1
    assert "inconsistent" in audited.stdout
    assert one_sentence(audited.stderr)
    merged = rinnalla("merge", edited, "--out", tmp_path / "sum", "--language", "en")
    assert merged.returncode == 1
    assert "edited.json" in merged.stderr
    assert one_sentence(merged.stderr)
    assert not (tmp_path / "sum").exists()


def test_summaries_are_added_without_a_passphrase(summary: Path, tmp_path: Path) -> None:
    document = json.loads(summary.read_bytes())
    other = tmp_path / "other.json"
    other.write_text(json.dumps({**document, "series": "another coach"}))
    older = tmp_path / "older.json"
    older.write_text(json.dumps({**document, "as_of": "2022-12-31", "releases": []}))
    words = ("merge", summary, other, older, "--out", tmp_path / "sum", "--language", "sv")
    done = rinnalla(*words, "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["started"], told["closed"]) == (106, 76)
    assert told["older"] == ["older.json"]
    outcome = next(one for one in told["tables"] if one["name"] == "outcome")
    work = outcome["classes"]["work"]
    assert work["low"] <= 2 * 13 <= work["high"]
    assert {file.suffix for file in (tmp_path / "sum").iterdir()} == {".json", ".pdf", ".xlsx"}
    assert one_sentence(done.stderr)


@pytest.mark.parametrize("command", ["merge", "audit"])
@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda d: "[" * 100_000, "not a summary"),
        (lambda d: json.dumps({**d, "started": float("nan")}), "not a summary"),
        (lambda d: json.dumps({**d, "closed": -1}), "not a summary"),
        (lambda d: json.dumps({**d, "as_of": "31.12.2022"}), "not a summary"),
        (lambda d: json.dumps({**d, "classes": "2"}), "another version"),
        (lambda d: json.dumps({**d, "releases": d["releases"][1:] * 2}), "inconsistent|disagrees"),
    ],
    ids=["deep", "NaN", "negative", "another day", "newer", "twice"],
)
def test_a_bad_file_is_one_sentence(
    summary: Path, tmp_path: Path, command: str, spoil: Any, told: str
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text(spoil(json.loads(summary.read_bytes())))
    more = ("--out", tmp_path / "sum") if command == "merge" else ()
    done = rinnalla(command, bad, *more, "--language", "en")
    assert done.returncode == 1
    assert one_sentence(done.stderr)
    assert re.search(told, done.stderr + done.stdout)
    assert not (tmp_path / "sum").exists()


@pytest.mark.parametrize(
    "words",
    [
        ["merge"],
        ["merge", "a.json"],
        ["audit"],
        ["audit", "a.json", "--out", "x"],
        ["summary", "a.db", "--out", "x"],
        ["summary", "a.db", "--as-of", "2022-12-31"],
        ["summary", "a.db", "--as-of", "2022-12-31", "--out", "x", "--language", "de"],
        ["figures", "a.db", "--from", "eilen"],
        ["figures"],
    ],
)
def test_wrong_usage_is_two(words: list[str]) -> None:
    done = rinnalla(*words)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "usage:" in done.stderr


@pytest.mark.parametrize("command", ["summary", "figures"])
def test_a_wrong_passphrase_is_one(sample: Path, tmp_path: Path, command: str) -> None:
    more = ("--as-of", "2022-12-31", "--out", tmp_path / "out") if command == "summary" else ()
    done = rinnalla(command, sample, *more, "--passphrase-stdin", given="jotain muuta\n")
    assert done.returncode == 1
    assert one_sentence(done.stderr)
    assert not (tmp_path / "out").exists()
