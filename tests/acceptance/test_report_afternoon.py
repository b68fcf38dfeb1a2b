"""An afternoon of writing a final report with a client, in the real window, from outside."""

import re
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from tests.acceptance.machine import Machine

OTHERS = ("Virtanen", "Virtas", "Virtase", "Pekka", "Mäki", "Petäjä", "Raija")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("afternoon")
    (made / "papers").mkdir()
    return made


@pytest.fixture(scope="module")
def told(folder: Path) -> dict[str, Any]:
    """What came of the afternoon."""
    machine = Machine(folder)
    found = machine.drive("drive_report", folder)
    assert not re.search("Traceback|Warning", machine.said[-1])
    return found


def paper(folder: Path, name: str) -> str:
    document = pypdfium2.PdfDocument(folder / "papers" / f"{name}.pdf")
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(text.split())


def test_it_begins_from_the_file_and_fills_without_touching_what_is_typed(
    told: dict[str, Any],
) -> None:
    assert told["sections"] == [
        "Tausta ja tavoite",
        "Mitä teimme",
        "Osaaminen",
        "Vahvuudet",
        "Mikä tukee työkykyä työssä",
        "Tähänastinen polku ja seuraavat askeleet",
        "Asiakkaan omin sanoin",
    ]
    assert "Tavoite: työ keittiössä" in told["prefilled"]
    words = [text for _kind, text in told["strengths"]]
    assert words.count("sitkeä") == 1
    assert ["ul", "sitkeä"] in told["strengths"]


def test_another_clients_bent_name_is_pointed_out_and_mended(told: dict[str, Any]) -> None:
    assert told["pointed"][-1] == ["other_client", "Virtaselta"]
    assert {worry for worry, _text in told["pointed"]} == {"other_client"}
    assert len(told["asked"]) == 1  # before the client was to see it
    assert told["shown"] == 2
    assert not any(name in told["mended"] for name in OTHERS)
    assert "Työparilta tuli hyvää palautetta" in told["mended"]


def test_the_client_sees_and_hears_nothing_of_anybody_else(told: dict[str, Any]) -> None:
    seen = told["on_screen"]
    assert "Veera Halonen" in seen
    assert "Opin luottamaan itseeni." in seen
    assert not any(name in seen for name in (*OTHERS, "Kahvila"))
    assert told["titles_then"] == ["Rinnalla"]
    assert set(told["titles"]) <= {"", "Rinnalla"}


def test_each_sign_off_waits_for_the_clients_part(told: dict[str, Any]) -> None:
    assert told["states"] == ["draft", "read", "agreed", "final", "delivered", "draft"]
    assert told["waits"] == [False, False]
    assert told["part"] == ["written_together", "Tämä on minun näköiseni.", True, True]
    assert told["locked"] is True


def test_three_papers_of_one_text(told: dict[str, Any], folder: Path) -> None:
    client, referrer, employer = (paper(folder, one) for one in ("client", "referrer", "employer"))
    own = "Tämä on minun näköiseni."
    for text in (client, referrer):
        assert "Salassa pidettävä" in text
        assert own in text
    assert "Opin luottamaan itseeni." in client
    assert "Veera Halonen" in employer
    assert "Osaamisprofiili" in employer
    for private in (own, "TE-toimisto", "Tavoite: työ keittiössä"):
        assert private not in employer
    for text in (client, referrer, employer):
        assert not any(name in text for name in OTHERS)
        assert "LUONNOS" not in text
    assert told["proposed"] == ["loppuraportti.pdf"]


def test_each_copy_is_handed_over_on_its_ground_and_none_on_a_consent_withdrawn(
    told: dict[str, Any],
) -> None:
    assert told["delivered"] == [
        ["client", "Veera Halonen", "own", True, 1],
        ["referrer", "TE-toimisto", "law", True, 1],
        ["employer", "Kahvila Kulma", "consent", True, 1],
    ]
    (asked,) = told["consents_asked"]  # once, before the referrer's copy was saved
    assert "TE-toimisto" in asked
    assert len(told["refused"]) == 1
    assert "suostumus" in told["refused"][0].lower()


def test_a_new_version_is_compared_with_the_one_that_was_handed_over(
    told: dict[str, Any],
) -> None:
    assert told["version"] == 2
    assert told["versions"] == [[2, None], [1, "final"], [1, "agreed"], [1, "read"]]
    assert re.search("<u[^>]*>[^<]*Ja jatkan opintoja", told["compared"])
    assert "<s " not in told["compared"]


def test_all_of_it_is_in_the_log_and_nobody_else(told: dict[str, Any], folder: Path) -> None:
    lines = [tuple(line) for line in told["log"]]
    assert ("opened", "client") in {line[:2] for line in lines}
    assert ("added", "report") in {line[:2] for line in lines}
    assert [line[2] for line in lines if line[0] == "saved_copy"] == [
        "client final",
        "referrer final",
        "employer final named",
    ]
    assert [line[2] for line in lines if line[0] == "disclosed"] == [
        "client own in_hand",
        "referrer law in_hand",
        "employer consent in_hand",
    ]
    assert [line[1] for line in lines if line[0] == "added"].count("report_version") == 3
    extract = paper(folder, "access")
    assert "Kahvila Kulma" in extract
    assert not any(name in extract for name in OTHERS)


def test_nothing_readable_is_left_but_the_papers(told: dict[str, Any], folder: Path) -> None:
    """The papers are where she said; no temporary folder and no cache holds a name or a page."""
    left = [
        file for file in folder.rglob("*") if file.is_file() and file.parent != folder / "papers"
    ]
    assert folder / "caseload.db" in left
    bad = [
        file
        for file in left
        for part in ("Halonen", "näköiseni", "%PDF-", "Virta")
        if part.encode() in file.read_bytes() or part in file.name
    ]
    assert bad == []
    assert list((folder / "tmp").iterdir()) == []
