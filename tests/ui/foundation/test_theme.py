"""Colours by meaning: whatever is read or looked for can be seen, in light and in dark."""

import ast
import re
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from app import ui
from app.models.enums import Status
from app.services.resource_files import resource
from app.ui.foundation import theme as themes
from app.ui.foundation.icons import Icons
from app.ui.foundation.theme import Theme, ThemeChoice

GROUNDS = ("window", "column", "surface", "raised")
READ = [
    *(("text", ground) for ground in (*GROUNDS, "hover", "pill", "accent_soft")),
    *(("secondary", ground) for ground in (*GROUNDS, "pill")),
    *(("accent", ground) for ground in ("surface", "window", "column")),  # a tick with the keyboard
    ("on_accent", "accent"),
    ("accent_text", "accent_soft"),
    ("on_late", "late"),
    ("on_late", "surface"),  # what is wrong with a field
    ("on_late", "window"),
    ("on_warning", "warning"),
    ("on_paper", "paper"),
    ("on_good", "good"),
    ("secondary", "hairline"),  # a primary button that waits
]
SEEN = [
    *(("border", ground) for ground in (*GROUNDS, "accent_soft", "hover")),
    *(("accent", ground) for ground in (*GROUNDS, "hover")),  # the frame of the keyboard
    *(("secondary", ground) for ground in GROUNDS),  # icons
]
TEXT, SHAPE = 4.5, 3.0


@pytest.fixture(params=["light", "dark", "contrast_light", "contrast_dark"])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Theme:
    return themes.load(request.param)


def luminance(colour: QColor) -> float:
    """Relative luminance (WCAG 2.2)."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_counted_as_the_standard_says() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)
    assert contrast(QColor("#949494"), QColor("white")) == pytest.approx(3.03, abs=0.01)


@pytest.mark.parametrize(("ink", "ground"), READ)
def test_text_can_be_read(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(theme[ink], theme[ground]) >= TEXT


@pytest.mark.parametrize(("shape", "ground"), SEEN)
def test_borders_and_icons_can_be_seen(theme: Theme, shape: str, ground: str) -> None:
    assert contrast(theme[shape], theme[ground]) >= SHAPE


@pytest.mark.parametrize("status", Status)
def test_a_status_can_be_read_and_its_icon_seen(theme: Theme, status: Status) -> None:
    colours = theme.statuses[status]
    assert contrast(colours.text, colours.tint) >= TEXT
    for ground in (colours.tint, theme["surface"]):
        assert contrast(colours.icon, ground) >= SHAPE


def silhouette(icons: Icons, status: Status, colour: QColor) -> QImage:
    image = QImage(32, 32, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    icons.draw(painter, f"status_{status}", colour, QPointF(0, 0), 32)
    painter.end()
    return image


def unlike(one: QImage, other: QImage) -> float:
    """How large a part of the pixels is clearly lighter in one than in the other."""
    size = one.width() * one.height()
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) > 96 for a, b in pairs) / size


def test_the_six_status_icons_differ_without_colour(qapp: QApplication) -> None:
    icons, ink = Icons(), QColor("black")
    drawn = {status: silhouette(icons, status, ink) for status in Status}
    for one, other in combinations(Status, 2):
        assert unlike(drawn[one], drawn[other]) > 0.05, f"{one} and {other}"
    assert unlike(drawn[Status.ACTIVE], drawn[Status.ACTIVE]) == 0


def test_both_themes_name_the_same_meanings() -> None:
    light, dark = themes.load("light"), themes.load("dark")
    assert light.colours.keys() == dark.colours.keys()
    assert set(light.statuses) == set(dark.statuses) == set(Status)
    assert (light.dark, dark.dark) == (False, True)
    assert luminance(light["window"]) > 0.5 > luminance(dark["window"])


def test_the_whole_application_takes_the_theme(qapp: QApplication, theme: Theme) -> None:
    themes.apply(qapp, theme)
    themes.dress(qapp, theme)
    palette = qapp.palette()
    assert palette.color(QPalette.ColorRole.Window) == theme["window"]
    assert palette.color(QPalette.ColorRole.Text) == theme["text"]
    used = {one.lower() for one in re.findall(r"#[0-9A-Fa-f]{6}\b", qapp.styleSheet())}
    known = {colour.name() for colour in theme.colours.values()}
    known |= {c.name() for of in theme.statuses.values() for c in vars(of).values()}
    assert used <= known


def test_only_the_themes_have_values_of_colours() -> None:
    code = Path(ui.__file__).parent.rglob("*.py")
    valued = re.compile(r"""#[0-9A-Fa-f]{6}\b|QColor\(["'\d]|(?<!\.)rgba?\(""")
    assert [file.name for file in code if valued.search(file.read_text("utf-8"))] == []


def test_what_is_chosen_wins_over_the_system(qapp: QApplication) -> None:
    assert themes.choose_theme(ThemeChoice.DARK).name == "dark"
    assert themes.choose_theme(ThemeChoice.LIGHT).name == "light"
    assert themes.choose_theme(ThemeChoice.SYSTEM).name in ("light", "dark")


@pytest.mark.parametrize("dark", [True, False])
def test_high_contrast_is_the_systems_or_chosen(qapp: QApplication, dark: bool) -> None:
    side = "dark" if dark else "light"
    for choice, strong, name in (
        (ThemeChoice.SYSTEM, True, f"contrast_{side}"),
        (ThemeChoice.SYSTEM, False, side),
        (ThemeChoice.CONTRAST, False, f"contrast_{side}"),
        (ThemeChoice.LIGHT, True, "light"),
    ):
        found = themes.choose_theme(choice, lambda: dark, lambda strong=strong: strong)
        assert found.name == name
    assert themes.load(f"contrast_{side}").dark is dark
    assert themes.system_wants_contrast() in (True, False)


@pytest.mark.parametrize("name", ["contrast_light", "contrast_dark"])
def test_high_contrast_is_higher(qapp: QApplication, name: str) -> None:
    theme = themes.load(name)
    for ink, ground in READ:
        if ink != "on_accent" and (ink, ground) != ("secondary", "hairline"):
            assert contrast(theme[ink], theme[ground]) >= 7, f"{ink} on {ground}"
    for status in theme.statuses.values():
        assert contrast(status.text, status.tint) >= 7


def test_text_grows_to_twice_its_size_and_its_surroundings_with_it(
    usual_size: QApplication,
) -> None:
    theme = themes.load("light")
    themes.dress(usual_size, theme)
    usual = usual_size.styleSheet()
    themes.set_text_size(usual_size, 200)
    themes.dress(usual_size, theme)
    assert themes.text_size() == 200
    assert themes.scale_px(36) == 72
    assert themes.resize_font(usual_size.font(), 14).pixelSize() == 28
    assert "padding: 14px 28px" in usual_size.styleSheet()
    assert "padding: 7px 14px" in usual
    assert "1px solid" in usual_size.styleSheet()  # a line stays a line


def test_the_size_of_text_goes_in_steps_and_ends_at_both_ends(usual_size: QApplication) -> None:
    found = []
    for _ in range(7):
        found.append(themes.text_size())
        themes.set_text_size(usual_size, themes.step_text_size(1))
    assert found == [*themes.TEXT_SIZES, 200]
    assert themes.step_text_size(-1) == 175
    assert themes.step_text_size(0) == 100


def test_pictures_named_in_the_style_sheet_are_there(qapp: QApplication, theme: Theme) -> None:
    themes.apply(qapp, theme)
    themes.dress(qapp, theme)
    named = set(re.findall(r'url\("([^"]+)"\)', qapp.styleSheet()))
    assert named
    assert {name for name in named if not resource(*name.split("/")[-2:]).is_file()} == set()


def undressed(tree: ast.Module) -> list[str]:
    """The classes of windows without a parent that give themselves no style sheet."""
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.ClassDef):
            continue
        calls = [ast.unparse(one) for one in ast.walk(node) if isinstance(one, ast.Call)]
        if (
            "super().__init__()" in calls
            and any(call.startswith("self.setWindowTitle(") for call in calls)
            and not any(call.startswith("dress(self") for call in calls)
        ):
            found.append(node.name)
    return found


def test_each_window_without_a_parent_is_dressed() -> None:
    modules = sorted(Path(ui.__file__).parent.rglob("*.py"))
    assert [
        name for file in modules for name in undressed(ast.parse(file.read_text("utf-8")))
    ] == []
    bare = """
class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.setWindowTitle("Rinnalla")
"""
    assert undressed(ast.parse(bare)) == ["Window"]
