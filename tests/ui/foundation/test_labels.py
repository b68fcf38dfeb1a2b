"""Words for every value: none missing, none alike where they would be mixed up, in no language."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum

import pytest
from PySide6.QtWidgets import QApplication

from app.models import enums
from app.services.caseload.search import HitKind
from app.ui.foundation import i18n
from app.ui.foundation.labels import Labels

UNSEEN = {enums.Topic}
KINDS = [
    kind
    for kind in vars(enums).values()
    if isinstance(kind, type) and issubclass(kind, StrEnum) and kind not in {StrEnum, *UNSEEN}
]
TODAY = date(2026, 11, 16)


@pytest.fixture(params=i18n.LANGUAGES)
def labels(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Labels]:
    translators = i18n.install(qapp, request.param)
    yield Labels()
    for translator in translators:
        qapp.removeTranslator(translator)
    i18n.QLocale.setDefault(i18n.QLocale.system())


@pytest.mark.parametrize("kind", KINDS)
def test_every_value_has_a_word_of_its_own(labels: Labels, kind: type[StrEnum]) -> None:
    words = Counter(labels[value] for value in kind)
    assert all(word.strip() == word and word for word in words)
    assert max(words.values()) == 1, words


@pytest.mark.parametrize("kind", HitKind)
def test_every_kind_of_hit_has_a_heading(labels: Labels, kind: HitKind) -> None:
    assert labels.hit_kind(kind) != labels.hit_kind("something else")


def test_equal_values_of_two_kinds_have_their_own_words(labels: Labels) -> None:
    assert enums.Status.HEALTH_CHECK == enums.EntryKind.HEALTH_CHECK
    assert labels[enums.Status.HEALTH_CHECK] != labels[enums.EntryKind.HEALTH_CHECK]


def test_days_are_written_the_same_way_in_every_language(labels: Labels) -> None:
    assert labels.day(date(2026, 12, 3)) == "3.12.2026"
    assert labels.day(None) == ""
    assert labels.word_or_nothing(None) == ""


def test_a_day_this_year_has_its_weekday_and_no_year(labels: Labels) -> None:
    weekday = {"maanantai": "ma", "måndag": "må", "Monday": "Mon"}
    monday = labels.short_day(TODAY + timedelta(days=7), TODAY)
    assert monday.endswith(" 23.11.")
    assert monday.split()[0].lower()[:2] in {word.lower()[:2] for word in weekday.values()}
    assert labels.short_day(date(2027, 1, 4), TODAY).endswith(" 4.1.2027")


def test_lateness_is_told_in_words(labels: Labels) -> None:
    one, two = (labels.due_words(TODAY - timedelta(days=n), TODAY) for n in (1, 2))
    assert "1" in one
    assert "2" in two
    assert one.replace("1", "") != two.replace("2", "") or "pv" in one  # 'day' and 'days'
    assert labels.due_words(TODAY, TODAY) not in (one, two, "")
    assert labels.due_words(TODAY + timedelta(days=1), TODAY).endswith("17.11.")


@pytest.mark.parametrize(
    ("days", "told"), [(99, "99"), (100, "3"), (364, "12"), (729, "24"), (730, "2"), (1971, "5")]
)
def test_what_is_long_late_is_told_in_months_and_years(
    labels: Labels, days: int, told: str
) -> None:
    """A number of four digits is cut on a card of a small screen, and reads as another one."""
    words = labels.due_words(TODAY - timedelta(days=days), TODAY)
    assert [part for part in words.split() if part.isdecimal()] == [told]
    units = {
        tuple(part for part in one.split() if not part.isdecimal())
        for one in (labels.due_words(TODAY - timedelta(days=9), TODAY), words)
    }
    assert len(units) == (1 if days < 100 else 2)
