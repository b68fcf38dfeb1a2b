"""Somebody who is known already, by another name: a new family name, a typing error.

Only told, and never joined: a coach knows whether it is the same person.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import product
from typing import Generic, Protocol, TypeVar

from app.models.rules.text.family_names import is_family_name
from app.models.rules.text.given_names import is_given_name
from app.models.rules.text.names import are_alike, fold_text
from app.models.rules.text.nicknames import may_name_one_person
from app.models.rules.text.slips import are_nearly_equal

_DIGITS = 8  # the last ones of a phone number, which every way of writing it has
_NO_DIGIT = re.compile(r"\D+")
_MOST_OF_ONE_BIRTH = 50  # people
_MOST_OF_ONE_CONTACT = 2  # people who may have one phone or address for it to tell who they are


@dataclass(slots=True)
class Likeness:
    """What two records of one person have in common, even if the name has changed.

    `given` (the first given name), `family` and `contact_places` (the phone and the address) are
    for comparing; `year` is that of the birth.
    """

    given_names: str
    family_name: str
    birth: tuple[date | None, int | None]
    phone: str = ""
    email: str = ""
    former: str = ""
    started_on: date | None = None
    given: str = field(init=False)
    family: str = field(init=False)
    contact_places: tuple[tuple[str, str], ...] = field(init=False)
    year: int | None = field(init=False)

    def __post_init__(self) -> None:
        self.given = fold_text(self.given_names.partition(" ")[0])
        self.family = fold_text(self.family_name)
        found = []
        if self.phone and (digits := phone_key(self.phone)):
            found.append(("phone", digits))
        if self.email:
            found.append(("email", self.email.casefold()))
        self.contact_places = tuple(found)
        self.year = self.birth[0].year if self.birth[0] else self.birth[1]

    @property
    def words(self) -> frozenset[str]:
        """All words of the name, for comparing, whatever their order."""
        return frozenset(fold_text(f"{self.given_names} {self.family_name}").split())

    @property
    def callings(self) -> tuple[str, ...]:
        """Every given name that somebody may be called by, for comparing."""
        return tuple(fold_text(self.given_names).split())


class KnownPerson(Protocol):
    """Somebody with a name, in the caseload or in the sheet alone."""

    @property
    def client(self) -> object | None:
        """The client of the caseload; None for somebody whom only the sheet has."""


P = TypeVar("P", bound=KnownPerson)


class LookAlikes(Generic[P]):
    """The people that are known, by what may tell that they are somebody of another name."""

    def __init__(self) -> None:
        self._places: dict[tuple[str, str], list[tuple[Likeness, P]]] = {}
        self._shared: set[tuple[str, str]] = set()
        self._named: set[frozenset[str]] = set()

    def add(self, likeness: Likeness, person: P) -> None:
        """Somebody of the caseload (`person.client` is set), or of a row above in the sheet."""
        places = _places if person.client is not None else _places_in_sheet
        for place in places(likeness):
            self._places.setdefault(place, []).append((likeness, person))

    def note_rows(self, likenesses: Iterable[Likeness]) -> None:
        """Note who is in the sheet by the very name, and what tells nothing of who is meant.

        Phones and addresses of three names or more do not: a home's, or made-up ones.
        """
        likenesses = list(likenesses)
        self._named = {each.words for each in likenesses} if self._places else set()
        places = Counter(place for each in likenesses for place in each.contact_places)
        often = {place for place, count in places.items() if count > _MOST_OF_ONE_CONTACT}
        told = {
            (place, each.given_names, each.family_name)
            for each in (likenesses if often else ())
            for place in each.contact_places
            if place in often
        }
        counts = Counter(place for place, *_ in told)
        self._shared = {place for place, count in counts.items() if count > _MOST_OF_ONE_CONTACT}

    def find(self, likeness: Likeness) -> P | None:
        """Somebody who is most likely the same person."""
        contacts = set(likeness.contact_places) - self._shared
        for place in (*_places(likeness), *_former_places(likeness), _birth_place(likeness)):
            near = self._places.get(place, ())
            if not near or place in self._shared or len(near) > _MOST_OF_ONE_BIRTH:
                continue
            for other, person in near:
                shared = {
                    each
                    for each in contacts.intersection(other.contact_places)
                    if len(self._places.get(each, ())) < _MOST_OF_ONE_CONTACT
                }
                is_known = person.client is not None
                is_same = _is_same if is_known else _is_same_in_sheet
                if is_same(likeness, other, in_contact=bool(shared)):
                    return person
                is_named = other.words in self._named
                if is_known and not is_named and _is_renamed(likeness, other, bool(shared)):
                    return person
        return None


def phone_key(phone: str) -> str:
    """A phone number for comparing: '040 123 4567' and '+358401234567' are alike."""
    digits = _NO_DIGIT.sub("", phone)
    return digits[-_DIGITS:] if len(digits) >= _DIGITS else ""


def _places(likeness: Likeness) -> Iterator[tuple[str, str]]:
    yield from likeness.contact_places
    if likeness.year:
        yield "year", str(likeness.year)
    elif likeness.given:
        yield "given", likeness.given
    if likeness.family_name:
        yield "family", likeness.family
    if likeness.former:
        yield "former", fold_text(likeness.former)


def _places_in_sheet(likeness: Likeness) -> Iterator[tuple[str, str]]:
    """Where somebody of the sheet stands: only by what `_is_same_in_sheet` asks for."""
    yield from likeness.contact_places
    if likeness.family_name:
        yield "family in sheet", likeness.family
    if likeness.former:
        yield "former", fold_text(likeness.former)
    if likeness.year and likeness.given:
        yield _birth_place(likeness)


def _birth_place(likeness: Likeness) -> tuple[str, str]:
    """Where those stand who have a family name, a first given name and a year of birth."""
    return "person", f"{likeness.family} {likeness.given} {likeness.year}"


def _former_places(likeness: Likeness) -> Iterator[tuple[str, str]]:
    """Where somebody may stand of whom the one name is the other's former one."""
    if likeness.former:
        yield "family", fold_text(likeness.former)
        yield "family in sheet", fold_text(likeness.former)
    if likeness.family_name:
        yield "former", likeness.family


def _is_same(one: Likeness, other: Likeness, *, in_contact: bool) -> bool:
    """Whether a row is most likely of a client of the caseload who has another name there."""
    given = bool(one.given) and one.given == other.given
    if given and in_contact:
        return True
    if not _is_age_alike(one, other):
        return False
    born = bool(one.year and other.year)
    if born and in_contact and one.family == other.family:
        return True
    on_one_day = bool(one.birth[0]) and one.birth[0] == other.birth[0]
    if given and (on_one_day or _is_former(one, other)):
        return True
    return born and _is_slip(one, other)


def _is_renamed(one: Likeness, other: Likeness, in_contact: bool) -> bool:  # noqa: FBT001
    """Whether a client whom the sheet does not name any more may be the row's person.

    One half of the name is the same, or nearly, and something else is: a nickname of one who was
    born in that year, a first day, a phone. Two births are two people's, and so are two first days
    where no birth is told.
    """
    if not _is_age_alike(one, other):
        return False
    starts = {one.started_on, other.started_on}
    began = None not in starts and len(starts) == 1
    born = bool(one.year and other.year)
    family = bool(one.family) and _is_family_alike(one.family, other.family)
    called = any(may_name_one_person(*names) for names in product(one.callings, other.callings))
    on_one_day = one.birth[0] is not None and one.birth[0] == other.birth[0]
    if (family and in_contact) or (on_one_day and not one.words.isdisjoint(other.words)):
        return True
    if began and ((born and one.given == other.given) or family):
        return True
    if family and called and born:
        return True
    apart = None not in starts and len(starts) > 1
    untold = not (one.year or other.year)
    return not apart and ((family and called and untold) or _is_slip(one, other))


def _is_family_alike(one: str, other: str) -> bool:
    """Whether two family names are one, have a part in common, or differ by a typing error."""
    if {*one.split("-")} & {*other.split("-")}:
        return True
    return are_nearly_equal(one, other) and not (is_family_name(one) and is_family_name(other))


def _is_same_in_sheet(one: Likeness, other: Likeness, *, in_contact: bool) -> bool:
    """As for a client of the caseload, but by surer signs: both rows stand in one sheet."""
    given = bool(one.given) and one.given == other.given
    if not _is_age_alike(one, other):
        return False
    if not given:
        born, called = bool(one.year and other.year), may_name_one_person(one.given, other.given)
        return born and called and in_contact and one.family == other.family
    return in_contact or _is_former(one, other) or _is_fuller(one, other)


def _is_fuller(one: Likeness, other: Likeness) -> bool:
    """Whether two of one family name and year of birth differ by a further given name alone."""
    if not (one.year and other.year) or one.given_names == other.given_names:
        return False
    if one.family != other.family:
        return False
    kinds = {kind for kind, _ in one.contact_places} & {kind for kind, _ in other.contact_places}
    return not kinds or bool(set(one.contact_places) & set(other.contact_places))


def _is_age_alike(one: Likeness, other: Likeness) -> bool:
    if one.birth[0] and other.birth[0]:
        return one.birth[0] == other.birth[0]
    return not (one.year and other.year) or one.year == other.year


def _is_former(one: Likeness, other: Likeness) -> bool:
    former = {fold_text(name) for name in (one.former, other.former) if name}
    return bool(former & {one.family, other.family})


def _is_slip(one: Likeness, other: Likeness) -> bool:
    """Whether the names differ by a typing error or a further name, not by another name."""
    first, second = (each.given.partition("-")[0] for each in (one, other))
    parts = bool(set(one.callings) & set(other.callings))
    if first != second and not parts and is_given_name(first) and is_given_name(second):
        return False
    if not _is_family_alike(one.family, other.family):
        return False
    return are_alike(
        f"{one.given_names} {one.family_name}", f"{other.given_names} {other.family_name}"
    )
