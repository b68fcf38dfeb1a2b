"""A paper from elsewhere is looked at from memory: no file is written but the encrypted one."""

import re
import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from app.models.client import ClientFields
from app.services.caseload import clients
from app.services.documents.paper_pdf import render
from app.services.forms import attachments
from tests import caseloads
from tests.acceptance.drive_paper import BEGINS, ENDS
from tests.acceptance.driver import PASSPHRASE
from tests.acceptance.machine import SCREEN, Machine, needs_screen

CALLS = (
    "open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,"
    "link,linkat,symlink,symlinkat,mknod,mknodat"
)
_OPENS = re.compile(r"^\d+ +open(?:at2?)?\(.*?\"(?P<path>[^\"]*)\", (?P<how>[^)]*)\) += +\d")
_MAKES = re.compile(r"^\d+ +(?P<call>(?!open)\w+)\((?P<what>.*)\) += +0")


def _picture() -> bytes:
    image = QImage(1200, 900, QImage.Format.Format_RGB32)
    image.fill(0xFF8800)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def written(trace: Path) -> set[str]:
    """What was opened to be written, or made, while the papers were looked at."""
    lines = trace.read_text("utf-8", errors="replace").splitlines()
    first = next(n for n, line in enumerate(lines) if BEGINS in line)
    last = next(n for n, line in enumerate(lines) if ENDS in line)
    found = set()
    for line in lines[first:last]:
        if (opened := _OPENS.match(line)) and re.search("O_(WRONLY|RDWR|CREAT)", opened["how"]):
            found.add(opened["path"])
        elif made := _MAKES.match(line):
            found.add(f"{made['call']} {made['what']}")
    return found


@needs_screen
@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")
def test_looking_at_papers_writes_no_file_but_the_encrypted_one(tmp_path: Path) -> None:
    machine, trace = Machine(tmp_path), tmp_path / "trace"
    caseload = caseloads.create(machine.file, PASSPHRASE)
    fields = ClientFields(given_names="Veera", family_name="Halonen")
    client = clients.add(caseload, fields).new_row_id("client")
    pdf = render(("AAAA",) * 8, caseload.clock(), "fi")
    papers = [("Todistus.pdf", pdf), ("Kuva.png", _picture())]
    attachments.attach(caseload, client, papers)
    caseload.close()
    driver = [sys.executable, "-m", "tests.acceptance.drive_paper", machine.file, PASSPHRASE]
    traced = ["strace", "-f", "-e", f"trace={CALLS}", "-s", "400", "-o", str(trace)]
    told = machine.listen([*SCREEN, *traced, *map(str, driver)])
    assert sorted(told) == ["PageView", "PictureView"]
    others = {one for one in written(trace) if not one.startswith((str(machine.file), "/dev/"))}
    assert not others
