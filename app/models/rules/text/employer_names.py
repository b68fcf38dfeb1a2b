"""When two names may mean one employer: "Satamahuolto Oy" and "SATAMAHUOLTO".

Only told while a name is typed, and never joined: a coach knows whether it is the same house.
"""

import re

from app.models.rules.text.names import fold_text
from app.models.rules.text.slips import are_nearly_equal
from app.models.rules.text.word_forms import is_form_of_name

# What kind of a company or an association it is, in Finland's two languages and in English.
_FORMS = frozenset(
    (
        *("oy", "oyj", "ab", "abp", "ky", "kb", "ay", "ob", "tmi", "fma", "ry", "rf", "rp", "osk"),
        *("osuuskunta", "andelslag", "hb", "ltd", "inc", "gmbh", "sr", "saatio", "stiftelse", "ou"),
    )
)
_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 5  # letters


def name_words(name: str) -> tuple[str, ...]:
    """The words of an employer's name, without case, marks and the form of the company."""
    words = tuple(_WORD.findall(fold_text(name)))
    return tuple(word for word in words if word not in _FORMS) or words


def may_be_same(one: str, other: str) -> bool:
    """Whether two names may mean the same employer.

    They do with the same words, where one begins or holds the other, or with one typing error; of
    several words each may stand in another case: "Satamahuolto Kotka", "Kotkan Satamahuolto".
    """
    first, second = name_words(one), name_words(other)
    if not first or not second:
        return False
    if set(first) == set(second):
        return True
    short, long = sorted(("".join(first), "".join(second)), key=len)
    if len(short) < _SHORTEST:
        return False
    few, many = sorted((set(first), set(second)), key=len)
    if long.startswith(short) or few < many or are_nearly_equal(short, long):
        return True
    return len(few) > 1 and all(any(_is_same_word(one, two) for two in many) for one in few)


def _is_same_word(one: str, other: str) -> bool:
    return one == other or is_form_of_name(one, other) or is_form_of_name(other, one)
