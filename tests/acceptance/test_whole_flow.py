"""The whole way, from outside the process: from the old sheet to a report and a summary."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from tests.acceptance.machine import PASSPHRASE, SCREEN, Machine, needs_screen
from tests.services.importing.sheets import OUTCOMES, STATUSES
from tests.services.importing.sheets import SAMPLE as SHEET

NAMES = ("Halonen", "Veera", "Öhman", "Kahvila")


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    """A machine on which the sheet has been imported."""
    made = Machine(tmp_path_factory.mktemp("machine"))
    assert made.run("create", made.file, "--passphrase-stdin").returncode == 0
    return made


@pytest.fixture(scope="module")
def imported(machine: Machine) -> dict[str, Any]:
    return machine.json("import", machine.file, SHEET)


def text_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    words = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return words


def one_sentence(text: str) -> bool:
    return text.count("\n") == 1 and text.strip().endswith((".", ").")) and "Trace" not in text


def traces(content: bytes) -> set[str]:
    """The names that can be read in some bytes."""
    encodings = ("utf-8", "utf-16-le", "latin-1")
    return {n for n in NAMES if any(n.encode(encoding) in content for encoding in encodings)}


def test_the_sheet_becomes_a_caseload_without_a_loss(imported: dict[str, Any]) -> None:
    assert imported["statuses"] == STATUSES
    assert {k: v for k, v in imported["outcomes"].items() if v} == OUTCOMES
    assert imported["new"] == sum(STATUSES.values()) == 53
    assert imported["changed"] == imported["skipped"] == 0
    assert imported["contacts"] > 0
    coloured = sum(STATUSES.values()) - STATUSES["active"]
    assert sum(colour["count"] for colour in imported["colours"]) == coloured
    assert all({"fill", "status", "count", "sure"} == set(c) for c in imported["colours"])
    assert all({"sheet", "row", "problem"} == set(p) for p in imported["problems"])


def test_a_second_import_changes_nothing(machine: Machine, imported: dict[str, Any]) -> None:
    again = machine.json("import", machine.file, SHEET)
    assert (again["new"], again["changed"], again["contacts"]) == (0, 0, 0)
    assert again["skipped"] == imported["new"]


def test_a_dry_run_tells_the_same_and_keeps_nothing(
    machine: Machine, imported: dict[str, Any], tmp_path: Path
) -> None:
    file = tmp_path / "fresh.db"
    assert machine.run("create", file, "--passphrase-stdin").returncode == 0
    dry = machine.json("import", file, SHEET, "--dry-run")
    assert dry["statuses"] == STATUSES
    assert machine.json("check", file)["counts"]["client"] == 0


def test_a_report_is_a_paper_of_the_one_client(machine: Machine, imported: dict[str, Any]) -> None:
    paper = machine.out / "raportti.pdf"
    told = machine.json("report", machine.file, "Halonen Veera", "--out", paper)
    assert told["file"] == str(paper)
    words = text_of(paper)
    assert "Veera Halonen" in words
    assert "Salassa pidettävä" in words
    assert paper.read_bytes().startswith(b"%PDF")


def test_the_summary_names_nobody(machine: Machine, imported: dict[str, Any]) -> None:
    folder = machine.out / "yhteenveto"
    told = machine.json("summary", machine.file, "--as-of", "16.11.2026", "--out", folder)
    assert told["started"] == 53
    files = [Path(name) for name in told["files"]]
    assert {file.suffix for file in files} == {".json", ".pdf", ".xlsx"}
    words = text_of(next(file for file in files if file.suffix == ".pdf"))
    assert "53" in words
    assert traces(words.encode()) == set()


def test_the_export_has_everything_in_plain_text(
    machine: Machine, imported: dict[str, Any]
) -> None:
    folder = machine.out / "kaikki"
    told = machine.json("export", machine.file, "--out", folder)
    whole = json.loads((folder / "caseload.json").read_text("utf-8"))
    assert len(whole["client"]) == 53
    assert any(row["family_name"] == "Halonen" for row in whole["client"])
    tables = {file.stem for file in folder.glob("*.csv")}
    assert tables == set(whole)
    assert len(told["files"]) == len(tables) + 1


def test_the_file_is_sound(machine: Machine, imported: dict[str, Any]) -> None:
    told = machine.json("check", machine.file)
    assert told["ok"] is True
    assert told["counts"]["client"] == 53


@pytest.mark.parametrize(
    ("words", "given"),
    [
        ("check {file}", "väärä lause tässä"),
        ("check {file}x", PASSPHRASE),
        ("import {file} {file}", PASSPHRASE),
        ("report {file} Nobody --out {out}/x.pdf", PASSPHRASE),
        ("report {file} Kimmo --out {out}/missing/x.pdf", PASSPHRASE),
    ],
)
def test_a_refusal_is_one_sentence_and_status_1(
    machine: Machine, imported: dict[str, Any], words: str, given: str
) -> None:
    whole = [word.format(file=machine.file, out=machine.out) for word in words.split()]
    done = machine.run(*whole, "--passphrase-stdin", given=given)
    assert done.returncode == 1
    assert done.stdout == ""
    assert one_sentence(done.stderr), done.stderr


@pytest.mark.parametrize("words", ["", "import {file}", "summary {file} --as-of eilen --out x"])
def test_wrong_usage_is_status_2(machine: Machine, words: str) -> None:
    done = machine.run(*(word.format(file=machine.file) for word in words.split() or ["--what"]))
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_no_name_is_left_anywhere_but_where_it_was_wished(
    machine: Machine, imported: dict[str, Any]
) -> None:
    """The canary. It needs the paper, so that it is known to see what it looks for."""
    paper = machine.out / "nimi.pdf"
    machine.json("report", machine.file, "Halonen Veera", "--out", paper)
    plain = machine.out / "canary"
    machine.json("export", machine.file, "--out", plain)
    assert traces((plain / "caseload.json").read_bytes()) >= {"Halonen", "Veera"}
    left = list(machine.left())
    assert machine.file in left
    assert {file: traces(file.read_bytes()) for file in left if traces(file.read_bytes())} == {}
    assert [file for file in left if traces(str(file).encode())] == []
    assert [said for said in machine.said if traces(said.encode())] == []
    assert not machine.file.read_bytes().startswith(b"SQLite format")


def test_the_real_window_all_the_way_in_finnish(machine: Machine, tmp_path: Path) -> None:
    """First start, import, a moved card, a logged contact, the report and the summary."""
    chosen = tmp_path / "valitut"
    chosen.mkdir()
    told = machine.drive("drive_window", tmp_path, SHEET, chosen)
    assert told["language"] == "fi"
    assert told["titles"] == ["Rinnalla", "Tuo taulukko – Rinnalla"]
    assert told["columns"] == list(STATUSES.values())
    assert told["moved"] == "succeeded"
    assert told["job"] == ["job", "Kahvilatyöntekijä"]
    assert told["contact"] == ["Kahvila Tähti", "phone", "harjoittelupaikka"]
    assert "Salassa pidettävä" in text_of(chosen / "loppuraportti.pdf")
    saved = {file.suffix for file in (chosen / "yhteenveto").iterdir()}
    assert saved == {".rinnalla-summary", ".pdf", ".xlsx"}
    written = tmp_path / "caseload.db"
    assert traces(written.read_bytes()) == set()
    assert not re.search("Traceback|Warning", machine.said[-1])


@needs_screen
def test_the_demo_opens_on_a_real_screen_and_closes_cleanly(machine: Machine) -> None:
    code = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from app.ui.shell import application\n"
        "make = application.make_app\n"
        "def soon_closed(arguments):\n"
        "    app = make(arguments)\n"
        "    QTimer.singleShot(0, lambda: print(app.platformName(), flush=True))\n"
        "    QTimer.singleShot(1500, app.closeAllWindows)\n"
        "    return app\n"
        "application.make_app = soon_closed\n"
        "from app.__main__ import main\n"
        "sys.exit(main(['--demo', '--language', 'fi']))\n"
    )
    done = subprocess.run(
        [*SCREEN, sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=machine.folder,
        env=machine.environment(screen=True),
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["xcb"]
    assert "Traceback" not in done.stderr
    assert list((machine.folder / "tmp").glob("rinnalla-*")) == []
