"""When a next step is due, by its words and the day of the contact."""

from datetime import date
from functools import cache

from app.models.rules.importing.step_days import step_day
from app.models.rules.quick_line.tense import has_past_word
from app.models.rules.quick_line.times import find_days, keep_hours
from app.models.rules.quick_line.tokens import split_line
from app.services.caseload.quick_line import line_vocabulary
from app.services.importing.word_lists import sheet_words


def find_step_day(text: str, contact: date) -> date | None:
    """The day that the words tell: 'soita maanantaina', 'om två veckor', 'visit 3 Dec at 9'.

    A day of the week or of the calendar is the first one after the contact. None where the words
    tell no day or more than one, or one that has been.
    """
    tokens = split_line(text)
    if not any(map(str.isdigit, text)) and _day_words().isdisjoint(each.key for each in tokens):
        return step_day(text, contact)
    words = line_vocabulary()
    keep_hours(tokens, words)
    named = {found.day for found in find_days(tokens, words, contact, frozenset())}
    if not named:
        return step_day(text, contact)
    unsure = len(named) > 1 or sheet_words().undoes_step(text) or has_past_word(tokens, words)
    day = named.pop()
    return None if unsure or day <= contact else day


@cache
def _day_words() -> frozenset[str]:
    """The words of which one is in what names a day without a figure."""
    words = line_vocabulary()
    named = (*words.weekdays, *words.months, *words.units, *words.next_words)
    return frozenset(named) | words.before | words.after
