"""What of a person and a job meets: words in any form, hours, place."""

import pytest

from app.models.enums import Hours
from app.models.rules.fitting import JobOffer, JobSeeker, compare, fold_words

COMMON = fold_words(["työ", "kokemusta", "osaa"])


@pytest.mark.parametrize(
    ("wish", "job"),
    [
        ("siivousta", "Siivous"),
        ("keittiöön", "Keittiöapulainen"),
        ("varastossa", "varasto"),
        ("hoivatyössä vanhusten kanssa", "hoivatyö"),
        ("lastenhoitoa", "Lastenhoitaja"),
        ("städning", "Städning av kontor"),
    ],
)
def test_wishes_meet_in_any_form(wish: str, job: str) -> None:
    assert compare(JobSeeker(wishes=wish), JobOffer(what=job), COMMON).wishes


@pytest.mark.parametrize(
    ("wish", "job"),
    [
        ("työ", "työ"),  # stands in every text
        ("kokemusta kaupasta", "kokemusta autoista"),
        ("maalaus", "maanviljely"),
        ("auto", "autismi"),
    ],
)
def test_what_has_nothing_in_common_does_not_meet(wish: str, job: str) -> None:
    met = compare(JobSeeker(wishes=wish), JobOffer(what=job), COMMON)
    assert not met.wishes
    assert not met.fits


def test_skills_and_needs_meet_what_the_job_asks_and_can_adjust() -> None:
    person = JobSeeker(skills="Trukkikortti, tarkkuus", needs="lyhyitä päiviä, rauhallinen tila")
    work = JobOffer(what="Varasto: trukilla ajoa, tarkkuutta", adaptable="Rauhalliset tilat")
    met = compare(person, work, COMMON)
    assert "tarkkuutta" in met.skills
    assert set(met.needs) == {"Rauhalliset", "tilat"}
    assert met.fits
    assert met.weight > compare(person, JobOffer(what="tarkkuutta"), COMMON).weight


@pytest.mark.parametrize(
    ("wished", "offered", "meets"),
    [
        (Hours.PART_TIME, Hours.PART_TIME, True),
        (Hours.PART_TIME, Hours.FULL_TIME, False),
        (None, Hours.FULL_TIME, None),
        (Hours.PART_TIME, None, None),
    ],
)
def test_hours_speak_against_only_where_both_are_known(
    wished: Hours | None, offered: Hours | None, meets: bool | None
) -> None:
    person = JobSeeker(wishes="leipuri", hours=wished)
    met = compare(person, JobOffer(what="leipuri", hours=offered), COMMON)
    assert met.hours is meets
    assert met.fits is (meets is not False)


@pytest.mark.parametrize(
    ("places", "home", "place", "meets"),
    [
        ("Kotka ja Hamina", "Kouvola", "Kotkassa", True),
        ("Kotka", "Kotka", "Kouvola", False),
        ("", "Kotka", "Kotka", True),
        ("", "Kotka", "Kouvola", None),
        ("Kotka", "", "", None),
    ],
)
def test_place(places: str, home: str, place: str, meets: bool | None) -> None:
    person = JobSeeker(wishes="leipuri", places=places, municipality=home)
    assert compare(person, JobOffer(what="leipuri", place=place), COMMON).place is meets
