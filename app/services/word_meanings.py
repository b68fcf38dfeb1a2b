"""Which words of the coach's lists mean one thing: in another language, or by another name.

The usual lists of the three languages tell it by their order: what stands in the same place means
the same. `resources/lists/alike.toml` adds other words.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from app.models.enums import ListKind
from app.models.rules.criteria.rows import same_words
from app.services.phrases import LANGUAGES
from app.services.resource_files import resource

CAME_THEMSELVES = "asiakas itse"
"""What it is counted under that somebody came without being sent."""
MUNICIPALITY = "municipality"
"""No list of the coach's, but towns have names in two languages."""


@cache
def read_usual_lists(language: str) -> Mapping[str, list[str]]:
    """The words that each list begins with in a language (fi, sv or en), in their order."""
    return tomllib.loads(resource("lists", f"{language}.toml").read_text(encoding="utf-8"))


def find_meaning(kind: str, words: str) -> str:
    """What words are counted under: themselves as they are compared, or what means the same."""
    compared = same_words(words).rstrip(".")
    return _meanings(kind).get(compared, compared)


def came_themselves(referrer: str) -> bool:
    """Whether these words for who sent a client say that nobody did."""
    return find_meaning(ListKind.REFERRER, referrer) == CAME_THEMSELVES


def say_in(kind: str, words: str, language: str) -> str:
    """Words as another language has them, where it is declared; others as they are."""
    compared, place = same_words(words), LANGUAGES.index(language)
    for group in _groups(kind):
        alike = [same_words(word) for word in group]
        if compared in alike:
            spoken = place if place < len(group) else 0
            return words if alike[spoken] == compared else group[spoken]
    return words


def group_alike(kind: str, words: Iterable[str]) -> list[list[str]]:
    """Those of the words that may mean one thing, each such group in the order of the words."""
    groups: dict[str, list[str]] = {}
    for word in words:
        meaning = find_meaning(kind, word)
        groups.setdefault(_perhaps(kind).get(meaning, meaning), []).append(word)
    return [group for group in groups.values() if len(group) > 1]


@cache
def _groups(kind: str) -> Sequence[Sequence[str]]:
    """What means the same, in Finnish, Swedish and English; a town may have no English name.

    Further words for the same follow after these.
    """
    alike = _read_alike().get(kind, {})
    also = {first: more for first, *more in alike.get("also", [])}
    usual = zip(*(read_usual_lists(one).get(kind, []) for one in LANGUAGES), strict=True)
    whole = [(finnish, *others, *also.get(finnish, ())) for finnish, *others in usual]
    return [*whole, *alike.get("same", [])]


@cache
def _meanings(kind: str) -> Mapping[str, str]:
    return {same_words(word): same_words(group[0]) for group in _groups(kind) for word in group}


@cache
def _perhaps(kind: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for group in _read_alike().get(kind, {}).get("perhaps", []):
        meanings = [find_meaning(kind, word) for word in group]
        whole = next((found[one] for one in meanings if one in found), meanings[0])
        found |= dict.fromkeys(meanings, whole)
    return found


@cache
def _read_alike() -> Mapping[str, Mapping[str, list[list[str]]]]:
    return tomllib.loads(resource("lists", "alike.toml").read_text(encoding="utf-8"))
