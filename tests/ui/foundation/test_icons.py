"""Icons: every one that the window names is there, and takes the colour it is asked for."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

import app.ui
from app.models.enums import ContactWay, Status
from app.services.resource_files import resource
from app.ui.components.people.contacts import WAY_ICONS
from app.ui.foundation.icons import Icons

NAMES = sorted(
    file.stem
    for file in resource("icons").glob("*.svg")
    if not re.search("_(dark|light)$", file.stem)
)
CODE = "\n".join(file.read_text("utf-8") for file in Path(app.ui.__file__).parent.rglob("*.py"))


def pixels(image: QImage) -> set[str]:
    """The colours of the pixels that are painted fully."""
    whole = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for colour in whole if colour.alpha() == 255}


@pytest.mark.parametrize("name", [name for name in NAMES if name != "rinnalla"])
def test_an_icon_is_painted_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    icon = Icons().icon(name, QColor("#1F3D6E"))
    found = pixels(icon.pixmap(QSize(48, 48)).toImage())
    assert found == {"#1f3d6e"}


def test_the_icon_of_what_is_chosen_has_its_own_colour(qapp: QApplication) -> None:
    icon = Icons().icon("board", QColor("#111111"), active=QColor("#2B5FAF"))
    on = icon.pixmap(QSize(48, 48), QIcon.Mode.Normal, QIcon.State.On)
    assert pixels(on.toImage()) == {"#2b5faf"}


def test_every_icon_named_in_the_window_exists() -> None:
    named = set(re.findall(r'icon="([a-z_]+)"', CODE))
    named |= set(re.findall(r'icon_button\(\s*(?:self\.)?_?workspace, "([a-z_]+)"', CODE))
    named |= {f"status_{status}" for status in Status} | set(WAY_ICONS.values())
    assert len(named) > 15
    assert named <= set(NAMES)
    assert set(WAY_ICONS) == set(ContactWay)
