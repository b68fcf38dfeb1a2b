"""Names that may mean one employer, and names that do not."""

import pytest

from app.models.rules.text.employer_names import may_be_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Satamahuolto Oy", "SATAMAHUOLTO"),
        ("Kymen Siivous", "Kymen Siivouspalvelu Oy"),
        ("Leipomo Lumikello", "Lumikello, leipomo Oy"),
        ("Hoivakoti Aamu", "Hoivakoti Amu"),
        ("Kotkan Satamahuolto", "Satamahuolto Oy Ab"),
        ("SATAMAHUOLTO KOTKA", "Kotkan Satamahuolto Oy"),
        ("Café Öhman", "cafe ohman tmi"),
    ],
)
def test_alike(one: str, other: str) -> None:
    assert may_be_same(one, other)
    assert may_be_same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oy", "Ab"),
        ("", "Satamahuolto"),
        ("Kahvila Tähti", "Kahvila Kuu"),
        ("Turku", "Turun Leipomo"),
        ("K-", "Kymi"),
    ],
)
def test_not_alike(one: str, other: str) -> None:
    assert not may_be_same(one, other)
