"""Whom a quick line names: clients, employers and people at employers, in any form of the name."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.models.rules.quick_line.tokens import Token
from app.models.rules.text.names import PARTICLES, fold_text
from app.models.rules.text.word_forms import is_form_of_name

COMPANY_FORMS = frozenset({"oy", "oyj", "ab", "ky", "tmi", "ry", "rf", "oyab", "ltd", "osk", "ay"})
_MOST_WORDS = 6
_SHORTEST_PART, _SHORTEST_SMALL = 4, 6  # letters of a part of a name, and of one written small
# A word of a name as it stands, in another form; half of a name with a hyphen counts for less.
_EXACT, _BENT, _HALF = 4, 3, 2


class NameKind(StrEnum):
    """What kind of row has a name."""

    CLIENT = "client"
    EMPLOYER = "employer"
    PERSON = "person"


@dataclass(frozen=True)
class KnownName:
    """A name of the caseload: whose it is, and for a person at which employer.

    One that is not in it yet has the id 0.
    """

    kind: NameKind
    id: int
    name: str
    employer_id: int | None = None

    @property
    def is_new(self) -> bool:
        """Whether nobody in the caseload has this name; a line that is recorded adds them."""
        return not self.id


@dataclass(frozen=True)
class UnknownName:
    """A name in a line that nobody in the caseload has.

    `of_client` where a word says that it is a client's; `note` is what is left without the name.
    """

    name: str
    of_client: bool
    note: str


@dataclass(frozen=True)
class NamedGroup:
    """Neighbouring words that name somebody, and all who fit them equally well.

    `partly` are employers of whose name the words are only a part, where people bear it wholly.
    """

    start: int
    length: int
    rows: tuple[KnownName, ...]
    bent: bool
    partly: tuple[KnownName, ...] = ()


class NameIndex:
    """The names of a caseload, found by the first letters of their words."""

    def __init__(self, names: Iterable[KnownName], towns: frozenset[str] = frozenset()) -> None:
        """The index of these names; an employer is not named by a town in its name alone."""
        self._towns = towns
        self._words: dict[KnownName, _NameWords] = {}
        self._by_start: dict[str, set[KnownName]] = defaultdict(set)
        for name in names:
            words = _words_of(name.name)
            self._words[name] = words
            for word in (*words.whole, *words.halves):
                self._by_start[word[:2]].add(name)

    def find_groups(
        self,
        tokens: Sequence[Token],
        *,
        never: frozenset[str],
        whole_only: bool = False,
        small: bool = False,
    ) -> list[NamedGroup]:
        """The groups of free words that name somebody, the longest at each place.

        Args:
            tokens: the words of the line.
            never: words that name nobody by themselves unless they have a capital letter.
            whole_only: only whole names of employers, which may hold words of other meaning.
            small: a part of an employer's name may be written small: 'satamahuolto'.
        """
        groups = []
        at = 0
        while at < len(tokens):
            group = self._longest_at(tokens, at, never, whole_only=whole_only, small=small)
            if group is not None:
                groups.append(group)
            at += group.length if group else 1
        return groups

    def _longest_at(
        self,
        tokens: Sequence[Token],
        at: int,
        never: frozenset[str],
        *,
        whole_only: bool,
        small: bool,
    ) -> NamedGroup | None:
        for length in range(min(_MOST_WORDS, len(tokens) - at), 0, -1):
            some = tokens[at : at + length]
            if not all(token.is_free and token.key for token in some):
                continue
            scored = [
                (score, row)
                for row in self._candidates(some[0].key)
                if (score := self._score(row, some, never, whole_only=whole_only, small=small))
            ]
            if scored:
                group = _best_of(at, length, scored)
                return None if self._runs_on(tokens, group, scored, never) else group
        return None

    def _runs_on(
        self,
        tokens: Sequence[Token],
        group: NamedGroup,
        scored: Sequence[tuple[tuple[int, bool], KnownName]],
        never: frozenset[str],
    ) -> bool:
        """Whether a part of an employer's name is followed by more of another name."""
        wholly = any(row.kind is not NameKind.EMPLOYER or score[1] for score, row in scored)
        end = group.start + group.length
        if wholly or end >= len(tokens) or not tokens[end].is_free:
            return False
        after = tokens[end]
        return after.is_capital and after.key not in never and not self._candidates_fit(after.key)

    def _candidates_fit(self, key: str) -> bool:
        return any(
            _fit(key, word, whole=True)
            for row in self._candidates(key)
            for word in self._words[row].whole
        )

    def _candidates(self, key: str) -> Iterable[KnownName]:
        return self._by_start.get(key[:2], ())

    def _score(
        self,
        row: KnownName,
        tokens: Sequence[Token],
        never: frozenset[str],
        *,
        whole_only: bool,
        small: bool,
    ) -> tuple[int, bool] | None:
        """How well the words are this name; None where they are not."""
        if row.kind is NameKind.EMPLOYER:
            return self._score_employer(row, tokens, whole_only=whole_only, small=small)
        if whole_only or tokens[-1].key in PARTICLES:
            return None
        words = self._words[row]
        left = [*words.whole, *words.halves]
        total = 0
        for token in tokens:
            fits = [(fit, word) for word in left if (fit := words.fit(token.key, word))]
            if not fits:
                return None
            fit, word = max(fits)
            left.remove(word)
            total += fit
        if any(token.key in never and not token.is_capital for token in tokens):
            return (total, False) if len(tokens) > 1 and total == _EXACT * len(tokens) else None
        return total, False

    def _score_employer(
        self, row: KnownName, tokens: Sequence[Token], *, whole_only: bool, small: bool
    ) -> tuple[int, bool] | None:
        words = self._words[row].whole
        own = [word for word in words if word not in COMPANY_FORMS]
        if not own:
            return None
        for start in range(len(words) - len(tokens) + 1):
            fits = [
                _fit(token.key, word, whole=True)
                for token, word in zip(tokens, words[start : start + len(tokens)], strict=True)
            ]
            if not all(fits) or tokens[0].key in COMPANY_FORMS:
                continue
            first = words.index(own[0])
            whole = start == first and len(tokens) >= len(own)
            if whole_only and (not whole or len(own) < 2):
                return None
            shortest = _SHORTEST_PART if tokens[0].is_capital else _SHORTEST_SMALL
            told = tokens[0].is_capital or small
            if not whole and not (told and len(tokens[0].key) >= shortest):
                return None
            if start > first and len(tokens) == 1 and words[start] in self._towns:
                return None
            return sum(fits), whole
        return None


@dataclass(frozen=True)
class _NameWords:
    """The words of a name, and the halves of those that have a hyphen."""

    whole: tuple[str, ...]
    halves: tuple[str, ...]

    def fit(self, key: str, word: str) -> int:
        return _fit(key, word, whole=word in self.whole)


def _best_of(
    at: int, length: int, scored: Sequence[tuple[tuple[int, bool], KnownName]]
) -> NamedGroup:
    """Those who fit best; a whole name goes before an employer of whose name it is a part."""
    best = max(total for (total, _), _ in scored)
    rows = sorted(
        ((whole, row) for (total, whole), row in scored if total == best),
        key=lambda one: (one[1].kind, one[1].id),
    )
    chosen = tuple(row for whole, row in rows if whole or row.kind is not NameKind.EMPLOYER)
    partly = tuple(row for whole, row in rows if not whole and row.kind is NameKind.EMPLOYER)
    if not chosen or all(row.kind is NameKind.PERSON for row in chosen):
        chosen, partly = tuple(row for _, row in rows), ()
    elif any(row.kind is NameKind.EMPLOYER for row in chosen):
        partly = ()
    return NamedGroup(at, length, chosen, bent=best < _EXACT * length, partly=partly)


def _fit(key: str, word: str, *, whole: bool) -> int:
    """How well what was typed is this word of a name, also with its hyphen left out."""
    if key == word:
        return _EXACT if whole else _HALF
    if "-" in word and "-" not in key:
        return _fit(key, word.replace("-", ""), whole=whole) and _BENT
    if len(word) > 1 and is_form_of_name(key, word):
        return _BENT if whole else _HALF - 1
    return 0


def _words_of(name: str) -> _NameWords:
    words = tuple(fold_text(name).replace(",", " ").split())
    halves = [part for word in words if "-" in word for part in word.split("-") if len(part) > 1]
    return _NameWords(words, tuple(halves))
