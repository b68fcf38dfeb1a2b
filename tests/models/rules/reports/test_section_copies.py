"""Which sections go to whom by default: every section is decided, and so is the profile."""

import pytest

from app.models.enums import ReportCopy
from app.models.rules.reports.section_copies import ABOUT, CONTENT, PROFILE
from app.services.phrases import LANGUAGES, phrases
from app.services.reports.report_prefill import titles


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_of_the_catalogue_is_decided_and_filled_from_its_own_key(
    language: str,
) -> None:
    assert set(ABOUT) == set(titles(phrases(language, "report")))
    assert all(about.source == key for key, about in ABOUT.items())


def test_an_employer_reads_the_competence_profile_and_nothing_else() -> None:
    assert {key for key, about in ABOUT.items() if about.stands_in(ReportCopy.EMPLOYER)} == set(
        PROFILE
    )


def test_the_referrer_reads_all_that_a_report_usually_has_and_the_client_everything() -> None:
    usual = set(phrases("fi", "report").all_of("sections"))
    assert set(CONTENT) <= usual
    assert {key for key, about in ABOUT.items() if about.stands_in(ReportCopy.REFERRER)} == usual
    assert all(about.stands_in(ReportCopy.CLIENT) for about in ABOUT.values())
