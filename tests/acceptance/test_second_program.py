"""While the window shows the caseload's own folder in a file dialog, nobody else gets in."""

from pathlib import Path

from app.models.client import ClientFields
from app.services.caseload import clients
from app.services.vault import opening
from tests import caseloads
from tests.acceptance.machine import Machine, needs_screen

PASSPHRASE = "lumi puro honka ilo"


@needs_screen
def test_a_second_program_is_refused_while_the_dialog_shows_the_folder(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    caseload = caseloads.create(machine.file, PASSPHRASE)
    clients.add(caseload, ClientFields(given_names="Aino", family_name="Virtanen"))
    caseload.close()
    told = machine.drive("drive_dialog", machine.file, PASSPHRASE, screen=True)
    assert told["platform"] == "xcb"
    assert told["shown"]
    for moment in ("while", "after"):
        status, said = told[moment]
        assert status == 1, told
        assert "auki" in said[0], told
    assert told["closed"][0] == 0, told
    opened = opening.open_with_passphrase(machine.file, PASSPHRASE)
    assert [card.full_name for card in clients.cards(opened)] == ["Aino Virtanen"]
    opened.close()
    visited = [*machine.home.rglob("QtProject.conf")]
    assert not any("work" in one.read_text("utf-8") for one in visited)
