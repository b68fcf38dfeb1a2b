"""How a person and a job fit: wishes, skills and needs that meet, hours and place.

Strengths and needs of both have to meet (Kymenlaakso pilot 2022 §4.2-4.3). Words meet in any form
of Finnish, by the same rules as the search. Nothing is decided here: a coach sees what met.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from app.models.enums import Hours
from app.models.rules.text.names import fold_text
from app.models.rules.text.word_forms import bare_stems, share_a_word

_WORD = re.compile(r"[^\W\d_]{3,}")
_SHORTEST = 4  # letters
_SHORTEST_COMPOUND = 5  # letters
_SHARED_START = 7
_WISH, _SKILL, _NEED, _SIDE = 3, 2, 1, 1


@dataclass(frozen=True)
class JobSeeker:
    """What a client wishes for, can, and needs, as the texts say it."""

    wishes: str = ""
    skills: str = ""
    needs: str = ""
    hours: Hours | None = None
    places: str = ""
    municipality: str = ""


@dataclass(frozen=True)
class JobOffer:
    """What a job is, what can be adjusted, when and where; an employer alone has no hours."""

    what: str = ""
    adaptable: str = ""
    hours: Hours | None = None
    place: str = ""


@dataclass(frozen=True)
class Meeting:
    """What of a person and a job met; `hours` and `place` are None where one of them is silent."""

    wishes: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    hours: bool | None = None
    place: bool | None = None

    @property
    def fits(self) -> bool:
        """Whether wishes or skills met, and neither hours nor place speak against it."""
        return bool(self.wishes or self.skills) and self.hours is not False and not self.far

    @property
    def far(self) -> bool:
        """Whether the place is one where the client does not work."""
        return self.place is False

    @property
    def weight(self) -> int:
        """How high it stands among what fits: wishes count most, then skills."""
        words = _WISH * len(self.wishes) + _SKILL * len(self.skills) + _NEED * len(self.needs)
        return words + _SIDE * (self.hours is True) + _SIDE * (self.place is True)


class Words:
    """The words of a text that tell something, found by how they begin."""

    def __init__(self, text: str, common: Collection[str]) -> None:
        self.words: dict[str, str] = {}
        for word in _WORD.findall(text):
            plain = fold_text(word)
            if len(plain) >= _SHORTEST and plain not in common:
                self.words.setdefault(plain, word)
        self._begun: dict[str, list[str]] = {}
        for plain in self.words:
            self._begun.setdefault(plain[:2], []).append(plain)

    def find_shared_words(self, other: "Words") -> tuple[str, ...]:
        """Those of the other text's words, as they are written there, that stand here too."""
        return tuple(
            written
            for plain, written in other.words.items()
            if any(_is_like(plain, mine) for mine in self._begun.get(plain[:2], ()))
        )


def compare(person: JobSeeker, work: JobOffer, common: Collection[str]) -> Meeting:
    """What of a person and a job meets; the words are those of the job."""
    what, adaptable = Words(work.what, common), Words(work.adaptable, common)
    return Meeting(
        wishes=Words(person.wishes, common).find_shared_words(what),
        skills=Words(person.skills, common).find_shared_words(what),
        needs=Words(person.needs, common).find_shared_words(adaptable),
        hours=None if not (person.hours and work.hours) else person.hours is work.hours,
        place=_is_near(person, work.place),
    )


def fold_words(words: Iterable[str]) -> frozenset[str]:
    """Common words as `Words` compares them."""
    return frozenset(fold_text(word) for word in words)


def _is_like(word: str, other: str) -> bool:
    if word == other or share_a_word(word, other):
        return True
    short, long = sorted((word, other), key=len)
    if len(short) >= _SHORTEST_COMPOUND and long.startswith(short):
        return True  # keittiö, keittiöapulainen
    if word[:_SHARED_START] == other[:_SHARED_START] and len(short) >= _SHARED_START:
        return True  # lastenhoitoa, lastenhoitaja
    return any(long.startswith(stem) for stem in bare_stems(short))


def _is_near(person: JobSeeker, place: str) -> bool | None:
    """Where she or he can work, or else lives; living elsewhere speaks against nothing."""
    if not place.strip():
        return None
    wanted = Words(person.places, ())
    if wanted.words:
        return bool(wanted.find_shared_words(Words(place, ())))
    home = Words(person.municipality, ())
    return True if home.find_shared_words(Words(place, ())) else None
