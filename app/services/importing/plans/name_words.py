"""Whether words in the place of a name are one, a sum, a sentence or a remark."""

from collections.abc import Sequence

from app.models.rules.importing.headings import plain
from app.models.rules.text.family_names import is_known_name
from app.models.rules.text.given_names import is_given_name
from app.models.rules.text.names import PARTICLES
from app.services.importing.word_lists import sheet_words

_MOST_NAMES = 6  # words of a row that can be a name


def names_any_client(name: str) -> bool:
    """Whether a client is called by the word for one: 'uusi asiakas', 'Client 3'.

    In 'Uusi Asiakas Yksi' each word is written as a name's, so it is taken for one.
    """
    if is_capitalised(name):
        return False
    words = plain(name).split()
    is_called = not sheet_words().name_headings.isdisjoint(words)
    return is_called and not any(map(is_given_name, words))


def may_be_remark(name: str) -> bool:
    """Whether words in a row of their own may be none of a name: two or more, none a known name."""
    words = name.replace(",", " ").split()
    return len(words) > 1 and not any(map(is_known_name, words))


def is_no_name(name: str, words: Sequence[str], *, alone: bool) -> bool:
    """Whether the words are a sum, begin with a denial or are a sentence, whatever is beside."""
    listed = sheet_words()
    if is_sum(words):
        return True
    if listed.rows.begins_with_denial(name) and (alone or not is_capitalised(name)):
        return True
    return len(words) > 2 and is_sentence(name, alone=alone)


def begins_as_name(name: str) -> bool:
    """Whether a whole name stands before a colon: 'Mäkinen Jari: kuty'."""
    before = name.partition(":")[0]
    return is_capitalised(before) and any(map(is_given_name, before.split()))


def is_capitalised(name: str) -> bool:
    """Whether a name of two words or more has a capital in each, and is not all capitals."""
    words = name.replace(",", " ").split()
    return len(words) > 1 and not name.isupper() and all(word[:1].isupper() for word in words)


def is_sentence(name: str, *, alone: bool) -> bool:
    """Whether words in small letters follow the first: 'Cannot be reached', 'soita kun ehdit'.

    In a row where nothing else stands (`alone`) numbers are no other words: 'Last updated 3.4.'.
    """
    words = name.split()
    if alone:
        words = [words[0], *(word for word in words[1:] if any(map(str.isalpha, word)))]
    small = [word for word in words[1:] if word[:1].islower() and word not in PARTICLES]
    return 0 < len(small) == len(words) - 1 and not any(map(is_given_name, words))


def is_sum(words: Sequence[str]) -> bool:
    """Whether the words in small letters say that the row is a sum or an average: 'lkm 4'."""
    named = [word for word in words if not word.isdecimal()]
    return " ".join(named) in sheet_words().rows.sums or _is_total(words)


def _is_total(words: Sequence[str]) -> bool:
    """Whether the words count people: 'Yht. 1', 'Asiakkaita yhteensä 3 kpl'."""
    listed = sheet_words()
    if listed.rows.totals.isdisjoint(words):
        return False
    return (
        words[0] in listed.rows.totals
        or words[-1] in listed.rows.totals
        or any(map(str.isdigit, words))
    )


def looks_like_name(name: str) -> bool:
    """Whether a lone cell may be a name: words with capitals, one a known given name if alone."""
    words = name.replace(",", " ").split()
    if any(map(is_given_name, words)):
        return True
    if not 1 < len(words) <= _MOST_NAMES:
        return False
    return sum(1 for word in words if word[:1].islower()) * 2 < len(words)
