"""From a file's own palette, theme and tint to the colour that is seen (ECMA-376, 18.8)."""

import colorsys
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from app.services.importing.readers.markup import local
from app.services.importing.readers.workbook import Fill

RGB = re.compile(r"#[0-9A-Fa-f]{6}")
"""A colour as it is written in pages and in the files of most programs."""
_GREY = 48  # of 255: how far the channels of a near grey lie apart
_SYSTEM = 64  # from here on an index means "automatic"
# The 64 standard colours, six digits each; the first eight stand there twice.
_STANDARD = (
    "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF"
    "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF"
    "800000008000000080808000800080008080C0C0C0808080"
    "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF"
    "000080FF00FFFFFF0000FFFF8000808000000080800000FF"
    "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99"
    "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696"
    "003366339966003300333300993300993366333399333333"
)
_PALETTE = tuple(_STANDARD[at : at + 6] for at in range(0, len(_STANDARD), 6))
# A theme index counts the light colour of each of the first two pairs before the dark one.
_THEME_ORDER = (
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink",
)


def theme_colours(theme: Element | None) -> tuple[str | None, ...]:
    """The theme's colours in the order of their index; None for one that is not given."""
    if theme is None:
        return ()
    scheme = theme.find(".//clrScheme")
    named = {} if scheme is None else {entry.tag: _scheme_colour(entry) for entry in scheme}
    return tuple(named.get(name) for name in _THEME_ORDER)


def palette(styles: Element) -> Sequence[str]:
    """The indexed colours: the file's own where it has them."""
    own = [entry.get("rgb", "")[-6:] for entry in styles.iterfind("colors/indexedColors/rgbColor")]
    return [*own, *_PALETTE[len(own) :]]


def fills(
    styles: Element, theme: Sequence[str | None], indexed: Sequence[str]
) -> list[Fill | None]:
    """What each fill of the style sheet looks like; None for no colour.

    Args:
        styles: The root of the style sheet.
        theme: The colours of the theme as `#RRGGBB`, by index.
        indexed: The colours of the palette as `#RRGGBB`, by index.
    """
    return [fill_of(entry, theme, indexed) for entry in styles.iterfind("fills/fill")]


def fill_of(
    entry: Element, theme: Sequence[str | None], indexed: Sequence[str], *, rule: bool = False
) -> Fill | None:
    """One fill. In a rule's format (`rule`) a plain colour stands as the background.

    Args:
        entry: The fill element.
        theme: The colours of the theme as `#RRGGBB`, by index.
        indexed: The colours of the palette as `#RRGGBB`, by index.
        rule: Whether it is of a rule's format.
    """
    pattern = entry.find("patternFill")
    if pattern is None:
        stop = entry.find("gradientFill/stop/color")
        rgb = None if stop is None else colour(stop.attrib, theme, indexed)
        return Fill(rgb, sure=False) if rgb else None
    kind = pattern.get("patternType", "solid" if rule else "none")
    if kind in ("none", "gray125"):
        return None
    order = ("bgColor", "fgColor") if rule and kind == "solid" else ("fgColor",)
    found = next((node for name in order if (node := pattern.find(name)) is not None), None)
    rgb = None if found is None else colour(found.attrib, theme, indexed)
    return Fill(rgb, sure=kind == "solid") if rgb else None


def colour(
    given: Mapping[str, str], theme: Sequence[str | None], indexed: Sequence[str]
) -> str | None:
    """A colour element as `#RRGGBB`; None where it is automatic or refers to nothing.

    Args:
        given: The attributes of the colour element.
        theme: The colours of the theme as `#RRGGBB`, by index.
        indexed: The colours of the palette as `#RRGGBB`, by index.
    """
    try:
        rgb = _resolve_colour(given, theme, indexed)
        tint = float(given.get("tint", 0))
        if rgb is None or len(rgb) != 6 or int(rgb, 16) < 0:
            return None
    except (ValueError, IndexError):
        return None
    return f"#{apply_tint(rgb, tint)}"


def apply_tint(rgb: str, tint: float) -> str:
    """The colour made darker (tint below 0) or lighter, in hue, lightness and saturation."""
    if not tint:
        return rgb.upper()
    red, green, blue = (int(rgb[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    channels = colorsys.hls_to_rgb(hue, min(1.0, max(0.0, light)), saturation)
    return "".join(f"{round(min(1.0, max(0.0, c)) * 255):02X}" for c in channels)


def _resolve_colour(
    given: Mapping[str, str], theme: Sequence[str | None], indexed: Sequence[str]
) -> str | None:
    if "rgb" in given:
        return given["rgb"][-6:]  # what stands before is opacity, which the programs ignore
    if "theme" in given:
        return theme[int(given["theme"])]
    if "indexed" in given and 0 <= int(given["indexed"]) < _SYSTEM:
        return indexed[int(given["indexed"])]
    return None


def _scheme_colour(entry: Element) -> str | None:
    for node in entry:
        return node.get("lastClr") or node.get("val")
    return None


NO_MARKS = ("", False)


@dataclass(frozen=True)
class Inks:
    """The colours of letters, out of a file's own theme and palette."""

    theme: Sequence[str | None]
    indexed: Sequence[str]

    def of_fonts(self, styles: Element) -> list[tuple[str, bool]]:
        """Of each font its colour, '' for black, grey or white, and whether it strikes through."""
        return [self._marks(font) for font in styles.iterfind("fonts/font")]

    def of_runs(self, entry: Element) -> tuple[str, bool]:
        """The first colour of a text's runs, and whether any of them is struck through."""
        ink, struck = NO_MARKS
        for run in entry:
            for looks in run if local(run.tag) == "r" else ():
                if local(looks.tag) == "rPr":
                    own = self._marks(looks)
                    ink, struck = ink or own[0], struck or own[1]
        return ink, struck

    def _marks(self, font: Element) -> tuple[str, bool]:
        ink, struck = NO_MARKS
        for part in font:
            kind = local(part.tag)
            if kind == "strike":
                struck = part.get("val", "1") not in ("0", "false")
            elif kind == "color":
                rgb = colour(part.attrib, self.theme, self.indexed)
                ink = rgb if rgb and is_colourful(rgb) else ""
        return ink, struck


def is_colourful(rgb: str) -> bool:
    """Whether `#RRGGBB` is more than a grey."""
    red, green, blue = (int(rgb[at : at + 2], 16) for at in (1, 3, 5))
    return max(red, green, blue) - min(red, green, blue) > _GREY
