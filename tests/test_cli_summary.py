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


FORMER = {
    "format": "rinnalla-summary",
    "classes": "1",
    "series": "0123456789abcdef",
    "base": 5,
    "as_of": "2022-12-31",
    "started": 30,
    "closed": 4,
    "releases": [
        {
            "stream": "started",
            "number": 1,
            "as_of": "2022-12-31",
            "started": 30,
            "closed": 4,
            "tables": {"age": {"under_30": 10, "from_30": 15, "from_55_or_unknown": 5}},
        }
    ],
    "seal": "00",
}
"""Of the edition in which what was not recorded had no class of its own, and nothing was signed."""


def rinnalla(*words: object, given: str = "") -> Any:
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, words)],
        input=given,
        capture_output=True,
        encoding="utf-8",
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


def test_an_edited_summary_is_refused_by_both(edited: Path, tmp_path: Path) -> None:
    for words in (("audit", edited), ("merge", edited, "--out", tmp_path / "sum")):
        done = rinnalla(*words, "--language", "en")
        assert done.returncode == 1
        assert "edited.json" in done.stderr
        assert one_sentence(done.stderr)
        assert done.stdout == ""
    assert not (tmp_path / "sum").exists()


@pytest.fixture(scope="module")
def typed_again(summary: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same people brought into another caseload, whose summary is another series."""
    folder = tmp_path_factory.mktemp("again")
    file = folder / "caseload.db"
    assert opened("create", file).returncode == 0
    assert opened("import", file, resource("demo", "seurantataulukko.xlsx")).returncode == 0
    assert opened("summary", file, "--as-of", "31.12.2022", "--out", folder / "out").returncode == 0
    return next((folder / "out").glob("*.json"))


@pytest.mark.parametrize(
    ("language", "told"),
    [("fi", "samat ihmiset"), ("sv", "samma människor"), ("en", "same people")],
)
def test_the_same_people_twice_are_not_added_unless_told(
    summary: Path, typed_again: Path, tmp_path: Path, language: str, told: str
) -> None:
    words = (summary, typed_again, "--language", language)
    refused = rinnalla("merge", *words, "--out", tmp_path / "sum")
    assert refused.returncode == 1
    assert told in refused.stderr
    assert one_sentence(refused.stderr)
    assert not (tmp_path / "sum").exists()
    audited = rinnalla("audit", *words)
    assert audited.returncode == 1
    assert told in (audited.stdout + audited.stderr).casefold()
    added = rinnalla("merge", *words, "--out", tmp_path / "sum", "--even-so", "--json")
    assert added.returncode == 0, added.stderr
    made = json.loads(added.stdout)
    assert (made["started"], made["closed"]) == (106, 76)
    outcome = next(one for one in made["tables"] if one["name"] == "outcome")
    work = outcome["classes"]["work"]
    assert work["low"] <= 2 * 13 <= work["high"]
    assert {file.suffix for file in (tmp_path / "sum").iterdir()} == {".json", ".pdf", ".xlsx"}


def test_a_copy_under_another_name_counts_once(summary: Path, tmp_path: Path) -> None:
    copy = tmp_path / "another coach.json"
    copy.write_bytes(summary.read_bytes())
    done = rinnalla("merge", summary, copy, "--out", tmp_path / "sum", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["closed"] == 38
    assert len(told["older"]) == 1
    assert one_sentence(done.stderr)


def test_what_is_not_recorded_is_counted_on_standard_output_alone(
    sample: Path, summary: Path, tmp_path: Path
) -> None:
    words = ("--as-of", "2022-12-31", "--out", tmp_path)
    told = json.loads(opened("summary", sample, *words, "--json").stdout)
    assert {one["field"]: one["clients"] for one in told["unrecorded"]}["ended_on"] == 10
    for file in tmp_path.iterdir():
        assert b"unrecorded" not in file.read_bytes()
    assert "10" in opened("summary", sample, *words, "--language", "en").stdout


@pytest.fixture(scope="module")
def former(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A summary of the former edition, as the program wrote it then."""
    made = tmp_path_factory.mktemp("former") / "former.json"
    made.write_text(json.dumps(FORMER))
    return made


def test_a_summary_of_the_former_format_is_read_and_said_to_be_unsigned(
    former: Path, tmp_path: Path
) -> None:
    audited = rinnalla("audit", former, "--language", "en")
    assert audited.returncode == 0, audited.stderr
    assert "not signed" in audited.stderr
    merged = rinnalla("merge", former, "--out", tmp_path / "sum", "--language", "en", "--json")
    assert merged.returncode == 0, merged.stderr
    assert json.loads(merged.stdout)["unsigned"] == ["former.json"]
    assert "not signed" in merged.stderr


@pytest.mark.parametrize("command", ["merge", "audit"])
@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda d: "[" * 100_000, "not a summary"),
        (lambda d: json.dumps({**d, "closed": d["closed"] + 1}), "not as Rinnalla made it"),
        (lambda d: json.dumps({k: v for k, v in d.items() if k != "signature"}), "not signed"),
        (lambda d: json.dumps({**d, "series": "another coach"}), "not as Rinnalla made it"),
        (lambda d: json.dumps({**d, "releases": d["releases"][:1]}), "not as Rinnalla made it"),
        (lambda d: json.dumps({**d, "started": float("nan")}), "not a summary"),
        (lambda d: json.dumps({**d, "closed": -1}), "not a summary"),
        (lambda d: json.dumps({**d, "as_of": "31.12.2022"}), "not a summary"),
        (lambda d: json.dumps({**d, "classes": "3"}), "another version"),
        (lambda d: json.dumps({**d, "releases": d["releases"][1:] * 2}), "not as Rinnalla made it"),
        (lambda d: json.dumps(d)[: len(json.dumps(d)) // 2], "not a summary"),
    ],
    ids=[
        "deep",
        "edited",
        "unsigned",
        "renamed",
        "cut",
        "NaN",
        "negative",
        "another day",
        "newer",
        "twice",
        "half",
    ],
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


def test_the_dates_of_new_numbers_are_chosen_with_the_summary(tmp_path: Path) -> None:
    file = tmp_path / "caseload.db"  # of its own: the shared one may have a later summary
    assert opened("create", file).returncode == 0
    assert opened("import", file, resource("demo", "seurantataulukko.xlsx")).returncode == 0
    words = ("--as-of", "2021-09-30", "--dates", "quarterly", "--json", "--out", tmp_path / "out")
    tried = json.loads(opened("summary", file, *words, "--dry-run").stdout)
    done = json.loads(opened("summary", file, *words).stdout)
    assert tried["releases"] == done["releases"]
    assert {one["as_of"] for one in done["releases"]} == {"2021-09-30"}
    assert done["same_people"] == []


def test_what_is_only_looked_at_needs_no_folder(sample: Path, tmp_path: Path) -> None:
    tried = opened("summary", sample, "--as-of", "2026-06-30", "--dry-run")
    assert (tried.returncode, tried.stderr) == (0, "")
    assert "30.6.2026" in tried.stdout
    assert opened("summary", sample, "--as-of", "2026-06-30").returncode == 2
    assert list(tmp_path.iterdir()) == []
