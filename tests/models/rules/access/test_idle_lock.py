"""The idle lock: what is set on a new computer can be chosen again."""

from app.models.rules.access.idle_lock import CHOICES, USUAL_MINUTES


def test_the_usual_minutes_are_one_of_the_choices() -> None:
    assert USUAL_MINUTES in CHOICES
