"""`rinnalla report` from outside the process: copies, languages, consent, refusals, wrong usage."""

import json
import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest

from app.models.client import ClientFields, ConsentFields
from app.models.enums import ClientPart
from app.services.reports import final_report
from app.services.storage import records
from app.services.vault import slots
from tests import caseloads

ROOT = Path(__file__).parents[2]
PASSPHRASE = "lumi järvi pöytä kuu"
SECRET = {"fi": "Salassa pidettävä", "sv": "Sekretessbelagd", "en": "Confidential"}
PROFILE = {"fi": "Osaamisprofiili", "sv": "Kompetensprofil", "en": "Competence profile"}
DRAFT = {"fi": "LUONNOS", "sv": "UTKAST", "en": "DRAFT"}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A caseload with a finished Finnish report, three consents, and a second client."""
    path = tmp_path_factory.mktemp("report") / "caseload.db"
    effort = slots.Effort(memory=19 * 1024, passes=1, lanes=1)
    caseload = caseloads.create(path, PASSPHRASE, effort=effort)
    today = caseload.today
    client = ClientFields(given_names="Veera", family_name="Halonen", strengths="täsmällinen")
    client_id = records.add(caseload, client).new_row_id("client")
    records.add(caseload, ClientFields(given_names="Veera", family_name="Hakala"))
    gone, soon = today - timedelta(days=1), today + timedelta(days=30)
    for recipient, until, withdrawn in (
        ("Kahvila Kulma", soon, None),
        ("Siivous Oy", gone, None),
        ("Kahvila Tähti", soon, today),
    ):
        given = ConsentFields(
            client_id=client_id,
            recipient=recipient,
            purpose="osaamisprofiili",
            given_on=date(2026, 1, 7),
            valid_until=until,
            withdrawn_on=withdrawn,
        )
        records.add(caseload, given)
    report_id = final_report.start(caseload, client_id, "fi").new_row_id("report")
    final_report.record_client_part(
        caseload, report_id, how=ClientPart.WRITTEN_TOGETHER, day=today, words="Näin se meni."
    )
    for sign in (final_report.mark_read, final_report.agree, final_report.make_final):
        sign(caseload, report_id)
    caseload.close()
    return path


def rinnalla(*words: object, language: str = "en") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, words)],
        input=f"{PASSPHRASE}\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
        env=os.environ
        | {"LANG": {"fi": "fi_FI.UTF-8", "sv": "sv_FI.UTF-8"}.get(language, "C.UTF-8")},
        timeout=60,
    )


def report(file: Path, out: Path, *words: str) -> dict[str, object]:
    """Write a report and give what the command told; the paper's text is under "text"."""
    done = rinnalla("report", file, "Halonen", "--out", out, "--passphrase-stdin", "--json", *words)
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout)
    document = pypdfium2.PdfDocument(out)
    told["text"] = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return told


def height(paper: Path) -> float:
    """How tall the first letter of what the client said is."""
    document = pypdfium2.PdfDocument(paper)
    letters = document[0].get_textpage()
    start, _ = letters.search("Näin se meni.").get_next()
    _, bottom, _, top = letters.get_charbox(start)
    document.close()
    return float(top - bottom)


def test_the_finished_report_is_written_as_it_was_signed(file: Path, tmp_path: Path) -> None:
    told = report(file, tmp_path / "x.pdf", "--language", "fi")
    assert (told["state"], told["copy"], told["stored"]) == ("final", "client", True)
    text = str(told["text"])
    assert "Veera Halonen" in text
    assert "Näin se meni." in text
    assert "LUONNOS" not in text
    assert SECRET["fi"] in text
    report(file, tmp_path / "large.pdf", "--language", "fi", "--large")
    assert height(tmp_path / "large.pdf") > 1.4 * height(tmp_path / "x.pdf")
    referrer = report(file, tmp_path / "r.pdf", "--copy", "referrer")
    assert referrer["copy"] == "referrer"
    if os.name == "posix":
        assert (tmp_path / "x.pdf").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_language_without_a_report_gets_a_marked_draft_that_is_not_kept(
    file: Path, tmp_path: Path, language: str
) -> None:
    out = tmp_path / "x.pdf"
    done = rinnalla(
        "report", file, "Halonen", "--out", out, "--passphrase-stdin", "--language", language
    )
    assert done.returncode == 0
    assert str(out) in done.stdout
    assert done.stderr.count("\n") == 1  # it says that this draft is kept nowhere else
    document = pypdfium2.PdfDocument(out)
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert SECRET[language] in text
    assert DRAFT[language] in text


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_an_employers_profile_names_nobody_without_consent(
    file: Path, tmp_path: Path, language: str
) -> None:
    words = ("--copy", "employer", "--language", language)
    nameless = str(report(file, tmp_path / "x.pdf", *words)["text"])
    assert PROFILE[language] in nameless
    assert "Halonen" not in nameless
    assert "Veera" not in nameless
    named = str(report(file, tmp_path / "y.pdf", *words, "--consent", "kulma")["text"])
    assert "Veera Halonen" in named


@pytest.mark.parametrize(
    ("language", "recipient"),
    [("fi", "Siivous"), ("sv", "Kahvila Tähti"), ("en", "Leipomo"), ("fi", " ")],
)
def test_a_consent_that_does_not_hold_is_refused_in_one_sentence(
    file: Path, tmp_path: Path, language: str, recipient: str
) -> None:
    """Run out, withdrawn, never given, nobody."""
    out = tmp_path / "x.pdf"
    done = rinnalla(
        *("--language", language, "report", file, "Halonen", "--out", out),
        *("--copy", "employer", "--consent", recipient, "--passphrase-stdin"),
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    today = {"fi": "tänään", "sv": "i dag", "en": "today"}
    assert today[language] in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        "report {file} Nobody --out {out}/x.pdf",
        "report {file} Veera --out {out}/x.pdf",
        "report {file} Halonen --out {out}/missing/x.pdf",
        "report {file} Halonen --out {file}",
        f"report {{file}} Halonen --out {{out}}/{'x' * 300}.pdf",
    ],
    ids=["nobody", "two", "no folder", "the caseload", "too long a name"],
)
def test_what_can_not_be_done_is_refused_in_one_sentence(
    file: Path, tmp_path: Path, words: str
) -> None:
    """Nobody, two of that name, no such folder, the caseload itself, no name for a file."""
    before = file.read_bytes()
    asked = words.format(file=file, out=tmp_path).split()
    done = rinnalla(*asked, "--passphrase-stdin")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "Halonen" not in done.stderr
    assert "OSError" not in done.stderr
    assert list(tmp_path.iterdir()) == []
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", "report {file}"),
        ("sv", "report {file} Halonen"),
        ("en", "report {file} Halonen --out x.pdf --copy neighbour"),
        ("en", "report {file} Halonen --out x.pdf --language de"),
        ("fi", "report {file} Halonen --out x.pdf --consent Kulma"),
        ("sv", "report {file} Halonen --out x.pdf --copy referrer --consent Kulma"),
        ("en", "report {file} Halonen --out x.pdf --consent Kulma"),
    ],
)
def test_wrong_usage_is_status_2(file: Path, language: str, words: str) -> None:
    done = rinnalla(*words.format(file=file).split(), language=language)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert not (ROOT / "x.pdf").exists()
