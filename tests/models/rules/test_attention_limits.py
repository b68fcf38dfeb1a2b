"""The limits of Today: those that follow a criterion are the criterion's own number."""

from app.models.rules.attention_limits import AttentionLimits
from app.models.rules.criteria.anchors import AT_MOST
from app.models.rules.criteria.employers import TIME_TO_CONTACT
from app.models.rules.criteria.talks import TRIED_WITHIN


def test_by_default_today_waits_as_long_as_the_criteria_do() -> None:
    assert AttentionLimits().missed_days == TRIED_WITHIN.days
    assert AttentionLimits().employer_days == TIME_TO_CONTACT.days == AT_MOST[15][0]
