"""Counts as bars: the digits are the truth, and the longest bar is the largest count."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.components.bars import Bar, Bars, Tile
from app.ui.foundation.workspace import Workspace


def drawn(bar: QWidget, colour: QColor) -> int:
    """How many pixels of the middle line have the colour."""
    image = bar.grab().toImage()
    return sum(image.pixel(x, 5) == colour.rgb() for x in range(image.width()))


def strokes(bars: Bars) -> list[QWidget]:
    return [w for w in bars.findChildren(QWidget) if not isinstance(w, QLabel)]


def test_bars_are_as_long_as_their_counts(qtbot: QtBot, workspace: Workspace) -> None:
    red = QColor("#aa0000")
    lines = [Bar("yksi", 10, red), Bar("kaksi", 5, red), Bar("nolla", 0, red)]
    bars = Bars(workspace, lines)
    qtbot.addWidget(bars)
    bars.resize(500, 120)
    bars.show()
    whole, half, none = (drawn(stroke, red) for stroke in strokes(bars))
    assert whole > 50
    assert abs(half * 2 - whole) <= 4
    assert none == 0


def test_every_line_has_its_word_and_digits(qtbot: QtBot, workspace: Workspace) -> None:
    bars = Bars(workspace, [Bar("Työllistyi", 20), Bar("Keskeytyi", 0)])
    qtbot.addWidget(bars)
    words = [label.text() for label in bars.findChildren(QLabel)]
    assert words == ["Työllistyi", "20", "Keskeytyi", "0"]


def test_nothing_to_count_and_only_zeros_are_drawn_too(qtbot: QtBot, workspace: Workspace) -> None:
    for lines in ([], [Bar("a", 0), Bar("b", 0)]):
        bars = Bars(workspace, lines)
        qtbot.addWidget(bars)
        bars.show()
        assert all(drawn(stroke, workspace.theme["accent"]) == 0 for stroke in strokes(bars))


def test_a_tile_says_its_number_and_what_it_counts(qtbot: QtBot) -> None:
    tile = Tile("42", "palvelua alkanut")
    qtbot.addWidget(tile)
    assert [label.text() for label in tile.findChildren(QLabel)] == ["42", "palvelua alkanut"]
