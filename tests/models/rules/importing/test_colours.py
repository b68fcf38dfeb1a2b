"""The colour rules against published values, and against the swatches of Excel's own palettes."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.enums import Status
from app.models.rules.importing.colours import convert_to_lab, difference, lightness, suggest

# Sharma, Wu and Dalal 2005, table 1: L1 a1 b1, L2 a2 b2, CIEDE2000
SHARMA = """
50.0000 2.6772 -79.7751 50.0000 0.0000 -82.7485 2.0425
50.0000 3.1571 -77.2803 50.0000 0.0000 -82.7485 2.8615
50.0000 2.8361 -74.0200 50.0000 0.0000 -82.7485 3.4412
50.0000 -1.3802 -84.2814 50.0000 0.0000 -82.7485 1.0000
50.0000 -1.1848 -84.8006 50.0000 0.0000 -82.7485 1.0000
50.0000 -0.9009 -85.5211 50.0000 0.0000 -82.7485 1.0000
50.0000 0.0000 0.0000 50.0000 -1.0000 2.0000 2.3669
50.0000 -1.0000 2.0000 50.0000 0.0000 0.0000 2.3669
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0009 7.1792
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0010 7.1792
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0011 7.2195
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0012 7.2195
50.0000 -0.0010 2.4900 50.0000 0.0009 -2.4900 4.8045
50.0000 -0.0010 2.4900 50.0000 0.0010 -2.4900 4.8045
50.0000 -0.0010 2.4900 50.0000 0.0011 -2.4900 4.7461
50.0000 2.5000 0.0000 50.0000 0.0000 -2.5000 4.3065
50.0000 2.5000 0.0000 73.0000 25.0000 -18.0000 27.1492
50.0000 2.5000 0.0000 61.0000 -5.0000 29.0000 22.8977
50.0000 2.5000 0.0000 56.0000 -27.0000 -3.0000 31.9030
50.0000 2.5000 0.0000 58.0000 24.0000 15.0000 19.4535
50.0000 2.5000 0.0000 50.0000 3.1736 0.5854 1.0000
50.0000 2.5000 0.0000 50.0000 3.2972 0.0000 1.0000
50.0000 2.5000 0.0000 50.0000 1.8634 0.5757 1.0000
50.0000 2.5000 0.0000 50.0000 3.2592 0.3350 1.0000
60.2574 -34.0099 36.2677 60.4626 -34.1751 39.4387 1.2644
63.0109 -31.0961 -5.8663 62.8187 -29.7946 -4.0864 1.2630
61.2901 3.7196 -5.3901 61.4292 2.2480 -4.9620 1.8731
35.0831 -44.1164 3.7933 35.0232 -40.0716 1.5901 1.8645
22.7233 20.0904 -46.6940 23.0331 14.9730 -42.5619 2.0373
36.4612 47.8580 18.3852 36.2715 50.5065 21.2231 1.4146
90.8027 -2.0831 1.4410 91.1528 -1.6435 0.0447 1.4441
90.9257 -0.5406 -0.9208 88.6381 -0.8985 -0.7239 1.5381
6.7747 -0.2908 -2.4247 5.8714 -0.0985 -2.2286 0.6377
2.0776 0.0795 -1.1350 0.9033 -0.0636 -0.5514 0.9082
"""
LIGHT_GREEN = (
    "92D050 C6EFCE E2F0D9 C5E0B4 A9D18E D9F2D0 B4E5A2 8ED973 C2F1C8 84E291 EBF1DE D7E4BD C3D69B"
    " CCFFCC 99CC00"
)
GREEN = "00B050 70AD47 548235 385724 4EA72E 3B7D23 275417 196B24 77933C 4F6228 008000"
YELLOW = "FFFF00 FFEB9C FFFFCC FFF2CC FFE699 FFD966 FFFF99"
PINK = "FFC7CE F2CFEE E59EDD D86ECC F2DCDB E6B9B8 D99694 FF99CC FF00FF"
RED = "FF0000 C00000 C0504D 953735 800000"
NONE = "FFFFFF F2F2F2 D9D9D9 A5A5A5 BDD7EE 0070C0 7030A0 000000 4472C4 00B0F0 D9E1F2"
FILLS = st.integers(0, 0xFFFFFF).map("#{:06X}".format)


def swatches(text: str) -> list[str]:
    return [f"#{name}" for name in text.split()]


@pytest.mark.parametrize("line", SHARMA.strip().splitlines())
def test_ciede2000_gives_the_published_values(line: str) -> None:
    l1, a1, b1, l2, a2, b2, expected = map(float, line.split())
    assert difference((l1, a1, b1), (l2, a2, b2)) == pytest.approx(expected, abs=5e-5)


@pytest.mark.parametrize(
    ("fill", "expected"),
    [
        ("#FFFFFF", (100.0, 0.0, 0.0)),
        ("#000000", (0.0, 0.0, 0.0)),
        ("#FF0000", (53.24, 80.09, 67.20)),
        ("#008000", (46.23, -51.70, 49.90)),
        ("#0000FF", (32.30, 79.19, -107.86)),
    ],
)
def test_lab_of_known_colours(fill: str, expected: tuple[float, float, float]) -> None:
    assert convert_to_lab(fill) == pytest.approx(expected, abs=0.06)


@pytest.mark.parametrize(("fill", "expected"), [("#FFFFFF", 1.0), ("#FF0000", 0.628)])
def test_oklab_lightness(fill: str, expected: float) -> None:
    assert lightness(fill) == pytest.approx(expected, abs=1e-3)


@pytest.mark.parametrize(
    ("names", "status"),
    [
        (LIGHT_GREEN, Status.IN_MEASURE),
        (GREEN, Status.SUCCEEDED),
        (YELLOW, Status.HEALTH_CHECK),
        (PINK, Status.REHAB_WORK),
        (RED, Status.RETURNED),
        (NONE, Status.ACTIVE),
    ],
)
def test_every_swatch_of_excel_alone(names: str, status: Status) -> None:
    for fill in swatches(names):
        assert suggest([fill])[fill].status is status, fill


def test_the_sample_sheet_is_sure_throughout() -> None:
    found = suggest(swatches("70AD47 00B050 C6E0B4 E2EFDA FFC7CE FFFF00 FFEB9C FF0000"))
    assert {fill: s.status.value for fill, s in found.items()} == {
        "#70AD47": "succeeded",
        "#00B050": "succeeded",
        "#C6E0B4": "in_measure",
        "#E2EFDA": "in_measure",
        "#FFC7CE": "rehab_work",
        "#FFFF00": "health_check",
        "#FFEB9C": "health_check",
        "#FF0000": "returned",
    }
    assert all(suggestion.sure for suggestion in found.values())


def test_two_greens_of_one_sheet_are_told_apart_by_lightness() -> None:
    for light, dark in product(swatches(LIGHT_GREEN), swatches(GREEN)):
        found = suggest([dark, light])
        assert found[light].status is Status.IN_MEASURE, (light, dark)
        assert found[dark].status is Status.SUCCEEDED, (light, dark)
        assert found[light].sure
        assert found[dark].sure


def test_pink_and_red_of_one_sheet() -> None:
    for pink, red in product(swatches(PINK), swatches(RED)):
        found = suggest([red, pink])
        assert (found[pink].status, found[red].status) == (Status.REHAB_WORK, Status.RETURNED)


def test_two_light_greens_beside_each_other_decide_by_the_sheet() -> None:
    found = suggest(["#C6EFCE", "#92D050"])
    assert found["#C6EFCE"].status is Status.IN_MEASURE
    assert found["#92D050"].status is Status.SUCCEEDED


def test_three_greens_split_where_light_turns_dark() -> None:
    found = suggest(["#E2EFDA", "#92D050", "#00B050"])
    assert found["#92D050"].status is Status.IN_MEASURE


def test_two_pinks_never_make_one_of_them_red() -> None:
    found = suggest(["#FFC7CE", "#FF66CC"])
    assert {s.status for s in found.values()} == {Status.REHAB_WORK}


def test_two_dark_reds_stay_red() -> None:
    assert {s.status for s in suggest(["#FF0000", "#C00000"]).values()} == {Status.RETURNED}


@pytest.mark.parametrize("fill", ["#00B050", "#C6EFCE", "#BDD7EE", "#ED7D31", "#F8CBAD"])
def test_a_guess_is_marked_as_one(fill: str) -> None:
    assert not suggest([fill])[fill].sure


@given(st.sets(FILLS, max_size=12))
def test_every_fill_gets_a_status_whatever_the_order(fills: set[str]) -> None:
    assert suggest(sorted(fills)) == suggest(sorted(fills, reverse=True))
    assert set(suggest(fills)) == fills


@given(FILLS, FILLS)
def test_difference_is_symmetric_and_zero_only_for_itself(first: str, second: str) -> None:
    there, back = (
        difference(convert_to_lab(first), convert_to_lab(second)),
        difference(convert_to_lab(second), convert_to_lab(first)),
    )
    assert there == pytest.approx(back, abs=1e-9)
    assert there >= 0
    assert (there < 1e-9) == (first == second)


@given(FILLS, st.integers(-1, 1), st.integers(0, 2))
def test_a_channel_one_off_changes_no_family(fill: str, step: int, channel: int) -> None:
    """A theme's tint can be computed one off from Excel's own."""
    channels = [int(fill[at : at + 2], 16) for at in (1, 3, 5)]
    channels[channel] = min(255, max(0, channels[channel] + step))
    near = "#{:02X}{:02X}{:02X}".format(*channels)
    assert difference(convert_to_lab(fill), convert_to_lab(near)) < 2.5
