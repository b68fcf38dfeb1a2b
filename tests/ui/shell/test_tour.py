"""The tour makes its pictures and papers without a screen, and leaves nothing else behind."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tour in Swedish, in the dark, run as a command."""
    base = tmp_path_factory.mktemp("tour")
    (base / "tmp").mkdir()
    words = ["tour", base / "out", "--language", "sv", "--theme", "dark", "--json"]
    environment = os.environ | {name: str(base / "tmp") for name in ("TMPDIR", "TMP", "TEMP")}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(name, None)
    done = subprocess.run(
        [sys.executable, "-m", "app", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert "Error" not in done.stderr
    told = json.loads(done.stdout)
    assert sorted(told["files"]) == sorted(file.name for file in (base / "out").iterdir())
    assert list((base / "tmp").glob("rinnalla-*")) == []
    return base / "out"


def test_every_page_has_its_picture(folder: Path) -> None:
    names = {file.stem.partition("-")[2] for file in folder.glob("*.png")}
    for wanted in ("start-language", "unlock", "empty-board", "board", "clients", "client-1"):
        assert wanted in names
    for wanted in ("employers-1", "report", "report-print", "summary-2", "settings-1", "keys"):
        assert wanted in names


def test_pictures_of_the_window_have_the_size_and_the_theme(folder: Path) -> None:
    picture = QImage(str(next(folder.glob("*-board.png"))))
    assert (picture.width(), picture.height()) == (1280, 720)
    assert QColor(picture.pixel(640, 715)).lightness() < 60


def test_no_two_pictures_are_the_same(folder: Path) -> None:
    seen = [file.read_bytes() for file in sorted(folder.glob("*.png"))]
    assert len(set(seen)) == len(seen)


def test_the_papers_are_there(folder: Path) -> None:
    assert (folder / "report.pdf").read_bytes().startswith(b"%PDF")
    suffixes = {file.suffix for file in folder.iterdir()}
    assert suffixes == {".json", ".pdf", ".png", ".xlsx"}
