"""The words a quick line is understood by: three languages at once, read from `resources/lists`."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.models.rules.quick_line.tokens import Token
from app.models.rules.text.names import fold_text
from app.models.rules.text.word_forms import is_form_of

_SHORTEST_INFLECTED = 5  # letters

Phrase = tuple[str, ...]


@dataclass(frozen=True)
class PhraseMatch:
    """A phrase found in a line: how many tokens it has, what it says, in which languages.

    `phrase` is the phrase itself where the line has another form of it.
    """

    length: int
    value: Any
    languages: frozenset[str]
    phrase: str = ""


class PhraseTable:
    """Phrases of up to several words in three languages, and what each says."""

    def __init__(self, entries: Iterable[tuple[str, Any, str]]) -> None:
        self._exact: dict[Phrase, tuple[Any, frozenset[str]]] = {}
        for text, value, language in entries:
            key = tuple(fold_text(text).split())
            before = self._exact.get(key)
            languages = {language} | (before[1] if before else set())
            self._exact[key] = (before[0] if before else value, frozenset(languages))
        self._longest = max(map(len, self._exact), default=0)
        self._bent = [
            (key[0], found)
            for key, found in self._exact.items()
            if len(key) == 1 and len(key[0]) >= _SHORTEST_INFLECTED and "fi" in found[1]
        ]

    def match(self, tokens: Sequence[Token], at: int) -> PhraseMatch | None:
        """The longest phrase that begins at this token and is not taken yet."""
        for length in range(min(self._longest, len(tokens) - at), 0, -1):
            some = tokens[at : at + length]
            if any(token.is_taken for token in some):
                continue
            phrase = tuple(token.key for token in some)
            found = self._exact.get(phrase)
            if found is not None:
                return PhraseMatch(length, *found, " ".join(phrase))
        token = tokens[at]
        if not token.is_taken and len(token.key) >= _SHORTEST_INFLECTED:
            for word, found in self._bent:
                if token.key[:3] == word[:3] and is_form_of(token.key, word):
                    return PhraseMatch(1, *found, word)
        return None

    def find(self, tokens: Sequence[Token]) -> int | None:
        """The token at which the first of the phrases begins; None where there is none."""
        return next((at for at in range(len(tokens)) if self.match(tokens, at)), None)


@dataclass(frozen=True)
class LineWords:
    """Everything a line is understood by that is not a name."""

    acts: PhraseTable
    weak_acts: frozenset[str]
    employer_acts: frozenset[str]
    past_acts: frozenset[str]
    agreed: frozenset[str]
    acts_with_employer: frozenset[str]
    employer_marks: PhraseTable
    client_marks: PhraseTable
    new_client_marks: PhraseTable
    joining: frozenset[str]
    missed: PhraseTable
    not_missed: frozenset[str]
    called_off: PhraseTable
    put_off: PhraseTable
    clock: frozenset[str]
    next_marks: PhraseTable
    steps: PhraseTable
    reminders: PhraseTable
    commands: frozenset[str]
    never_names: frozenset[str]
    towns: frozenset[str]
    about: frozenset[str]
    to_somebody: frozenset[str]
    makers: PhraseTable
    places: PhraseTable
    named_places: PhraseTable
    days: PhraseTable
    weekdays: Mapping[str, tuple[int, frozenset[str]]]
    day_prepositions: frozenset[str]
    next_words: frozenset[str]
    last_words: frozenset[str]
    next_week: PhraseTable
    last_week: PhraseTable
    next_month: PhraseTable
    months: Mapping[str, int]
    week_marks: frozenset[str]
    past_marks: frozenset[str]
    units: Mapping[str, str]
    half_year: PhraseTable
    after: frozenset[str]
    before: frozenset[str]
    ago: frozenset[str]
    ago_before: frozenset[str]
    numbers: Mapping[str, int]
    minute_units: frozenset[str]
    hour_units: frozenset[str]
    not_lengths: PhraseTable
    late: frozenset[str]
    counted: frozenset[str]
    length_phrases: PhraseTable


def line_words(lists: Mapping[str, Mapping[str, Any]]) -> LineWords:
    """The vocabulary of the lists of each language, by language code."""

    def flat(*path: str) -> frozenset[str]:
        return frozenset(
            fold_text(word) for words in lists.values() for word in _look_up(words, path, [])
        )

    def word_table(*path: str) -> PhraseTable:
        return PhraseTable(
            (word, True, code)
            for code, words in lists.items()
            for word in _look_up(words, path, [])
        )

    def group_table(*path: str) -> PhraseTable:
        return PhraseTable(
            (form, value, code)
            for code, words in lists.items()
            for value, group in _look_up(words, path, {}).items()
            for word in group
            for form in _forms(word, code)
        )

    def value_table(*path: str) -> PhraseTable:
        return PhraseTable(
            (word, value, code)
            for code, words in lists.items()
            for word, value in _look_up(words, path, {}).items()
        )

    return LineWords(
        acts=group_table("act"),
        weak_acts=flat("marks", "weak_acts"),
        employer_acts=flat("marks", "employer_acts"),
        past_acts=flat("marks", "past_acts"),
        agreed=flat("marks", "agreed"),
        acts_with_employer=flat("marks", "acts_with_employer"),
        employer_marks=word_table("marks", "employer"),
        client_marks=word_table("marks", "client"),
        new_client_marks=word_table("marks", "new_client"),
        joining=flat("marks", "joining"),
        missed=word_table("marks", "missed"),
        not_missed=flat("marks", "not_missed"),
        called_off=word_table("marks", "called_off"),
        put_off=word_table("marks", "put_off"),
        clock=flat("marks", "clock"),
        next_marks=word_table("marks", "next"),
        steps=word_table("marks", "step"),
        reminders=word_table("marks", "reminder"),
        commands=flat("marks", "command"),
        never_names=flat("marks", "never_names"),
        towns=flat("marks", "towns"),
        about=flat("marks", "about"),
        to_somebody=flat("marks", "to_somebody"),
        makers=group_table("maker"),
        places=group_table("place"),
        named_places=group_table("place_named"),
        days=value_table("days"),
        weekdays=_weekdays(lists),
        day_prepositions=flat("weekdays", "prepositions"),
        next_words=flat("weekdays", "next"),
        last_words=flat("weekdays", "last"),
        next_week=word_table("spans", "next_week"),
        last_week=word_table("spans", "last_week"),
        next_month=word_table("spans", "next_month"),
        months=_months(lists),
        week_marks=flat("spans", "week_marks"),
        past_marks=flat("spans", "past_marks"),
        units={
            fold_text(word): unit
            for words in lists.values()
            for unit in ("day", "week", "month", "year")
            for word in words["spans"][unit]
        },
        after=flat("spans", "after"),
        before=flat("spans", "before"),
        ago=flat("spans", "ago"),
        ago_before=flat("spans", "ago_before"),
        half_year=word_table("spans", "half_year"),
        numbers={
            fold_text(word): number
            for words in lists.values()
            for word, number in words["numbers"].items()
        },
        minute_units=flat("lengths", "minutes"),
        hour_units=flat("lengths", "hours"),
        not_lengths=word_table("lengths", "not_before"),
        late=flat("lengths", "late"),
        counted=flat("lengths", "counted"),
        length_phrases=value_table("length_phrases"),
    )


def _forms(word: str, language: str) -> Iterator[str]:
    """The word, and in Swedish with its article: 'besök', 'besöket'."""
    yield word
    if language == "sv" and " " not in word:
        yield from (f"{word}{article}" for article in ("et", "en", "t", "n"))


def _look_up(words: Mapping[str, Any], path: Sequence[str], empty: Any) -> Any:
    found: Any = words
    for name in path:
        found = found.get(name, empty)
    return found


def _weekdays(
    lists: Mapping[str, Mapping[str, Any]],
) -> Mapping[str, tuple[int, frozenset[str]]]:
    """Which day of the week a word is, Monday 0, and in which languages."""
    found: dict[str, tuple[int, frozenset[str]]] = {}
    for code, words in lists.items():
        for number, spellings in enumerate(words["weekdays"]["words"]):
            for spelling in spellings:
                key = fold_text(spelling)
                languages = found[key][1] if key in found else frozenset()
                found[key] = (number, languages | {code})
    return found


def _months(lists: Mapping[str, Mapping[str, Any]]) -> Mapping[str, int]:
    """Which month of the year a word is, January 1."""
    return {
        fold_text(spelling): number
        for words in lists.values()
        for number, spellings in enumerate(words["months"], 1)
        for spelling in spellings
    }
