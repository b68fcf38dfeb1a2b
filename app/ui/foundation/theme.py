"""Colours by meaning, in light and dark: themes give the values, everything else names meanings.

Qt's own colour scheme is only read to follow the system; the palette is always the program's own,
so that the same pixels show in tests, in pictures and on the coach's screen. The values themselves
(the colour of a status, for example) are in `resources/themes/`. Only the pages of a document are
drawn as they are printed, in the colours of `services/documents/styles.py` on white.
"""

import re
from ast import literal_eval
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum

from PySide6 import QtCore
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.services.resource_files import resource

TEXT_PIXELS = 14
"""The height of ordinary letters at 100 %."""
TEXT_SIZES = (100, 110, 125, 150, 175, 200)
"""What letters can be enlarged to, in per cent (WCAG 2.2, 1.4.4)."""


class ThemeChoice(StrEnum):
    """The theme that a coach chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class StatusColours:
    """One status: `bar` keeps the hue of the old sheet, icon and text carry the contrast."""

    def __init__(self, *, tint: str, icon: str, text: str, bar: str) -> None:
        self.tint, self.icon = QColor(tint), QColor(icon)
        self.text, self.bar = QColor(text), QColor(bar)


class Theme:
    """The colours of one theme, by meaning."""

    def __init__(
        self, name: str, colours: Mapping[str, QColor], statuses: Mapping[str, StatusColours]
    ) -> None:
        self.name, self.colours, self.statuses = name, colours, statuses

    def __getitem__(self, meaning: str) -> QColor:
        return self.colours[meaning]

    @property
    def dark(self) -> bool:
        """Whether the theme is light writing on a dark ground."""
        return self.name.endswith("dark")


def load(name: str) -> Theme:
    """The theme of that name: "light", "dark", "contrast_light", "contrast_dark"."""
    # A file of texts alone is a literal too: a reader of JSON would hold up the first picture.
    values = literal_eval(resource("themes", f"{name}.json").read_text(encoding="utf-8"))
    statuses = {key: StatusColours(**parts) for key, parts in values.pop("status").items()}
    return Theme(name, {key: QColor(value) for key, value in values.items()}, statuses)


def system_is_dark() -> bool:
    """Whether the desktop prefers dark windows."""
    return QGuiApplication.styleHints().colorScheme() == QtCore.Qt.ColorScheme.Dark


def ask_no_contrast() -> bool:
    """For the first picture, which asking would hold up; the system is followed right after it."""
    return False


def palette_is_dark() -> bool:
    """The same at a guess for the first picture, which `Qt` would hold up; before `apply`."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def system_wants_contrast() -> bool:
    """Whether the desktop asks for high contrast."""
    hints = QGuiApplication.styleHints()  # kept in a name: what it gives dies with it
    return hints.accessibility().contrastPreference() == QtCore.Qt.ContrastPreference.HighContrast


def choose_theme(
    choice: ThemeChoice,
    is_dark: Callable[[], bool] = system_is_dark,
    wants_contrast: Callable[[], bool] = system_wants_contrast,
) -> Theme:
    """The theme that the coach wants; hers wins over the system's.

    High contrast is light or dark as the system is.
    """
    if choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        return load(choice.value)
    side = "dark" if is_dark() else "light"
    strong = choice is ThemeChoice.CONTRAST or wants_contrast()
    return load(f"contrast_{side}" if strong else side)


def apply(app: QApplication, theme: Theme) -> None:
    """Give the whole application the colours of this theme; each window is dressed in it."""
    app.setPalette(_palette(theme))
    app.setFont(app.font())  # on Windows the style has its own, smaller ones for tables and menus


def dress(window: QWidget | QApplication, theme: Theme, *, pages: bool = True) -> None:
    """Give a window, and all that is or will be in it or over it, the style sheet of this theme.

    Args: `pages` gives what only pages of an open file have as well, for which the first picture
    need not wait.

    Not the application: then Qt looks through the sheet for every part of a page again, each time
    that one is put into another, and a page takes up to five times as long to make.
    """
    window.setStyleSheet(_style_sheet(theme, pages=pages))


def dress_alike(popup: QWidget, beside: QWidget) -> None:
    """Give a list that Qt opens as a window of its own the style sheet of the one it belongs to."""
    above: QWidget | None = beside
    while above is not None and not popup.styleSheet():
        if above.parentWidget() is None:
            popup.setStyleSheet(above.styleSheet())
        above = above.parentWidget()


def scale_px(pixels: int) -> int:
    """So many pixels at the size of letters that is chosen now; at 100 % as many."""
    own = QGuiApplication.font().pixelSize()
    return round(pixels * own / TEXT_PIXELS) if own > 0 else pixels


def scale_size(pixels: int) -> QtCore.QSize:
    """A square of so many pixels at 100 %, for an icon beside letters."""
    return QtCore.QSize(scale_px(pixels), scale_px(pixels))


def text_size() -> int:
    """The size of letters now, in per cent: one of TEXT_SIZES."""
    own = QGuiApplication.font().pixelSize()
    return min(TEXT_SIZES, key=lambda size: abs(size * TEXT_PIXELS / 100 - own))


def set_text_size(app: QApplication, percent: int) -> None:
    """Make letters, and what stands around them, larger or smaller from the next window on."""
    font = app.font()
    font.setPixelSize(round(TEXT_PIXELS * percent / 100))
    app.setFont(font)


def step_text_size(step: int) -> int:
    """The next larger (1) or smaller (-1) size than now, or the usual one (0), in per cent."""
    place = TEXT_SIZES.index(text_size()) + step
    return TEXT_SIZES[min(max(place, 0), len(TEXT_SIZES) - 1)] if step else TEXT_SIZES[0]


def resize_font(font: QFont, pixels: int, *, bold: bool = False) -> QFont:
    """The same font at another size; bold is semi-bold, as everywhere in the window.

    Args: `pixels` are those of 100 %.
    """
    changed = QFont(font)
    changed.setPixelSize(scale_px(pixels))
    changed.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return changed


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for key, meaning in {
        role.Window: "window",
        role.WindowText: "text",
        role.Base: "surface",
        role.AlternateBase: "column",
        role.Text: "text",
        role.Button: "surface",
        role.ButtonText: "text",
        role.Highlight: "accent",
        role.HighlightedText: "on_accent",
        role.ToolTipBase: "raised",
        role.ToolTipText: "text",
        role.PlaceholderText: "secondary",
        role.Link: "accent",
        role.Mid: "hairline",
        role.Accent: "accent",
    }.items():
        palette.setColor(key, theme[meaning])
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, theme["border"])
    return palette


def _style_sheet(theme: Theme, *, pages: bool = True) -> str:
    colours = {key: colour.name() for key, colour in theme.colours.items()}
    side = "dark" if theme.dark else "light"
    down, up, check = (
        resource("icons", f"{name}_{side}.svg").as_posix() for name in ("down", "up", "check")
    )
    left, right = (resource("icons", f"{name}_{side}.svg").as_posix() for name in ("left", "right"))
    whole = _SHEET.format(**colours, down=down, check=check)
    if pages:
        whole += _SHEET_OF_PAGES.format(**colours, down=down, up=up, left=left, right=right)
        whole += "".join(_pill_sheets(theme, down))
    if scale_px(TEXT_PIXELS) == TEXT_PIXELS:
        return whole
    return re.sub(_LENGTH, lambda found: f"{scale_px(int(found[1]))}px", whole)


def _pill_sheets(theme: Theme, down: str) -> Iterator[str]:
    pills = {
        "pill": (theme["pill"], theme["text"]),
        "pill_late": (theme["late"], theme["on_late"]),
        "pill_rest": (theme["warning"], theme["on_warning"]),
        **{f"pill_{status}": (of.tint, of.text) for status, of in theme.statuses.items()},
    }
    accent = theme["accent"].name()
    for name, (fill, ink) in pills.items():
        edge = theme["border"] if fill == theme["surface"] else fill  # else it would have none
        over = accent if edge == ink else ink.name()  # the edge of what is pointed at
        colours = {"fill": fill.name(), "ink": ink.name(), "edge": edge.name(), "accent": accent}
        yield _PILL.format(name=name, down=down, over=over, **colours)


_LENGTH = r"\b([3-9]|\d{2,})px"
"""Lengths of the style sheet that grow with the letters; a line of a pixel or two stays one."""

_PILL = """
#{name} {{ background: {fill}; color: {ink}; border: 1px solid {edge}; border-radius: 14px;
  padding: 4px 10px; min-height: 18px; font-weight: 600; }}
QPushButton#{name}:hover {{ border-color: {over}; }}
QPushButton#{name}:focus {{ border: 2px solid {accent}; padding: 3px 9px; }}
QPushButton#{name}[menu="true"] {{ padding-right: 30px; }}
QPushButton#{name}::menu-indicator {{ image: url("{down}"); width: 14px; height: 14px;
  subcontrol-origin: padding; subcontrol-position: right center; right: 10px; }}
"""


_SHEET = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox {{
  background: {surface}; border: 1px solid {border}; border-radius: 6px; padding: 5px 8px;
  selection-background-color: {accent}; selection-color: {on_accent}; }}
QComboBox {{ padding-right: 22px; qproperty-iconSize: 16px 16px; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url("{down}"); width: 14px; height: 14px; }}
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QComboBox:hover, QSpinBox:hover,
QDoubleSpinBox:hover {{ border-color: {accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QDoubleSpinBox:focus {{ border: 2px solid {accent}; padding: 4px 7px; }}
QLineEdit[wrong="true"] {{ border: 2px solid {on_late}; }}
QLineEdit:read-only {{ background: {column}; }}
QPushButton {{ background: {surface}; border: 1px solid {border}; border-radius: 6px;
  padding: 7px 14px; min-height: 18px; }}
QPushButton:hover, QToolButton:hover {{ background: {hover}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 6px 13px; outline: none; }}
QPushButton:disabled {{ color: {secondary}; border-color: {hairline}; }}
QPushButton#primary {{ background: {accent}; color: {on_accent}; border-color: {accent};
  font-weight: 600; }}
QPushButton#primary:hover {{ border: 2px solid {text}; padding: 6px 13px; }}
QPushButton#primary:focus {{ border: 3px double {on_accent}; padding: 5px 12px; }}
QPushButton#primary:disabled {{ background: {hairline}; color: {secondary};
  border-color: {hairline}; }}
/* Its words begin where the page does, and not a frame's width further in. */
QPushButton#quiet {{ border: 2px solid transparent; border-radius: 4px; background: transparent;
  color: {accent_text}; padding: 6px 1px; margin-right: 10px; text-align: left; }}
QPushButton#quiet:hover {{ background: {hover}; }}
QPushButton#quiet:focus {{ border-color: {accent}; padding: 6px 1px; }}
QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 5px; }}
QToolButton:focus {{ border: 2px solid {accent}; padding: 4px; }}
QToolButton:checked {{ background: {accent_soft}; color: {accent_text}; }}
QCheckBox::indicator, QListView::indicator, QRadioButton::indicator {{
  width: 16px; height: 16px; background: {surface}; border: 1px solid {border}; margin: 1px; }}
QCheckBox::indicator, QListView::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{
  background: {accent}; border-color: {accent};
  image: url("{check}"); }}
QRadioButton::indicator:checked {{ width: 8px; height: 8px; border: 5px solid {accent}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {hairline}; }}
QCheckBox::indicator:hover, QRadioButton::indicator:unchecked:hover {{
  border-color: {accent}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:unchecked:focus {{
  border: 2px solid {accent}; margin: 0; }}  /* the words stay where they are */
QCheckBox, QRadioButton {{ border: 2px solid transparent; border-radius: 6px; outline: none; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {accent}; }}
#card, #sheet {{ background: {surface}; border: 1px solid {hairline}; border-radius: 8px; }}
#column {{ background: {column}; border-radius: 8px; }}
#notice {{ background: {accent_soft}; border-radius: 8px; }}
#warning {{ background: {warning}; border-radius: 8px; }}
#warning QLabel {{ color: {on_warning}; }}
#notice QLabel {{ color: {accent_text}; }}
#secondary {{ color: {secondary}; }}
#wrongText {{ color: {on_late}; }}
QTableView, QListView, QTreeView {{ background: {surface}; border: 1px solid {hairline};
  border-radius: 8px; outline: none; }}
QTableView:focus, QListView:focus, QTreeView:focus {{ border: 2px solid {accent}; }}
QListView#backups::item {{ padding: 5px 8px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {border}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QTableView::item:selected, QListView::item:selected {{ background: {accent_soft};
  color: {accent_text}; }}
QScrollArea {{ border: none; background: transparent; }}
QMenu {{ background: {raised}; border: 1px solid {hairline}; padding: 4px; icon-size: 16px; }}
QMenu::item {{ padding: 7px 26px 7px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {accent_soft}; color: {accent_text}; }}
QMenu::item:disabled {{ color: {secondary}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {hairline}; padding: 4px; }}
"""


_SHEET_OF_PAGES = """
QPushButton#figure {{ border: 1px solid transparent; background: transparent; color: {accent_text};
    padding: 0px 8px; text-align: right; border-radius: 6px; font-weight: 600;
    min-height: 22px; }}
QPushButton#figure:hover {{ background: {hover}; text-decoration: underline; }}
QPushButton#figure:focus {{ border: 2px solid {accent}; padding: 0px 7px; min-height: 20px; }}
QPushButton#tileFigure {{ border: none; border-bottom: 2px solid transparent;
    padding: 0px 12px 0px 0px;
    background: transparent; color: {accent_text}; text-align: left; border-radius: 0; }}
QPushButton#tileFigure:hover, QPushButton#tileFigure:focus {{ border-bottom-color: {accent}; }}
#nav {{ background: {surface}; border-right: 1px solid {hairline}; }}
#nav QToolButton {{ text-align: left; padding: 9px 10px; }}
#nav QToolButton[here="true"] {{ font-weight: 600; background: {accent_soft};
  color: {accent_text}; }}
#whitePaper {{ background: {paper}; color: {on_paper}; border: 1px solid {hairline};
  border-radius: 6px; }}
QPushButton#chip {{ border: 1px solid {border}; border-radius: 14px; padding: 4px 10px; }}
QPushButton#chip:focus {{ border: 2px solid {accent}; padding: 3px 9px; }}
QPushButton#choice {{ border: 1px solid {border}; border-radius: 14px; padding: 4px 14px; }}
QPushButton#choice:focus {{ border: 2px solid {accent}; padding: 3px 13px; }}
QPushButton#choice:checked {{ background: {accent_soft}; color: {accent_text};
  border-color: {accent}; }}
QPushButton#choice:checked:focus {{ border: 3px solid {accent}; padding: 2px 12px; }}
QPushButton#key {{ padding: 2px; border-color: {hairline}; border-bottom: 2px solid {border}; }}
QPushButton#key:focus {{ border: 2px solid {accent}; padding: 1px; }}
QPushButton#key:pressed, QPushButton#key:checked {{ background: {accent_soft};
  color: {accent_text}; border-color: {accent}; }}
QListView#hits {{ border: none; }}
QListView#cards {{ background: transparent; border: none; border-radius: 0; }}
QTableView::item {{ padding: 0 5px; }}
QHeaderView::section {{ background: {column}; color: {secondary}; border: none;
  border-bottom: 1px solid {hairline}; padding: 7px 8px; font-weight: 600; }}
QHeaderView::section:hover {{ background: {hover}; color: {text}; }}
/* The style itself points down where the smallest comes first; everybody else points up. */
QHeaderView::up-arrow {{ image: url("{up}"); width: 14px; height: 14px;
  subcontrol-origin: padding; subcontrol-position: center right; }}
QHeaderView::down-arrow {{ image: url("{down}"); width: 14px; height: 14px;
  subcontrol-origin: padding; subcontrol-position: center right; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ padding: 9px 9px; border-bottom: 3px solid transparent; color: {secondary}; }}
QTabBar::tab:hover {{ color: {text}; border-bottom-color: {border}; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: 3px solid {accent}; font-weight: 600; }}
QTabBar::scroller {{ width: 28px; }}
QTabBar QToolButton {{ padding: 0; background: {window}; border-radius: 0; }}
QTabBar QToolButton:hover {{ background: {hover}; }}
QTabBar QToolButton::left-arrow {{ image: url("{left}"); }}
QTabBar QToolButton::right-arrow {{ image: url("{right}"); }}
QTabBar:focus {{ border: 2px solid {accent}; border-radius: 6px; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {hairline}; }}
"""
