"""The days of next steps with employers, by the words of a whole column."""

from datetime import date

import pytest

from app.services.importing.rows.next_steps import find_step_day

MONDAY = date(2026, 11, 16)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("soita maanantaina", "2026-11-23"),
        ("3.12. klo 9", "2026-12-03"),
        ("käynti 3.12", "2026-12-03"),
        ("perjantaina klo 10", "2026-11-20"),
        ("ensi viikon torstaina", "2026-11-26"),
        ("vko 50 käynti", "2026-12-07"),
        ("puolen vuoden päästä", "2027-05-16"),
        ("möte på fredag", "2026-11-20"),
        ("nästa tisdag", "2026-11-24"),
        ("den 3 december", "2026-12-03"),
        ("om fjorton dagar", "2026-11-30"),
        ("om ett halvår", "2027-05-16"),
        ("call back in a fortnight", "2026-11-30"),
        ("Thursday 10 am", "2026-11-19"),
        ("visit on December 3rd", "2026-12-03"),
        ("soitto 2 vk", "2026-11-30"),
        ("arbetsprövning 3 mån", None),
        ("kahden viikon työkokeilu", None),
        ("joka maanantai", None),
        ("maanantaina ei sovi", None),
        ("sovittu viime maanantaina", None),
        ("varje måndag", None),
        ("måndag eller tisdag", None),
        ("inte på fredag", None),
        ("agreed last Friday", None),
        ("on holiday until Friday", None),
        ("3.12. tai 4.12.", None),
        ("cv kuntoon", None),
    ],
)
def test_the_first_such_day_after_the_contact(words: str, day: str | None) -> None:
    found = find_step_day(words, MONDAY)
    assert (found and found.isoformat()) == day
