"""What the words of a whole cell say, and which words deny it: 'ei työllistynyt' is no outcome.

A list of known words alone reads it, and 'opiskelupaikka peruuntui', as what they are not. So a
cell has a meaning only where all its words are known, none of them denies or plans, and the known
ones agree. An 'x' in a column of marks is read by `mark_columns`.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Generic, TypeVar

from app.models.rules.importing.cell_names import CellText, Listed, NameRule, NameWords
from app.models.rules.importing.lengths import Length, find_length, is_number_word
from app.models.rules.text.names import fold_text

M = TypeVar("M")

_WORD = re.compile(r"[^\W_]+")
_CROSSED_OUT = re.compile("[✗✘❌❎☐☒⛔🚫👎∅]|\\[\\s*\\]|\\(\\s*\\)")
_NOTHING_FOLLOWS = re.compile(
    r"""(?x)
    [:=]\s*[-–—_/.…]                # 'työllistyi: - (Kahvila Oy)'
    | (?:^|[^\W\d_])\s*[-–—]+\s*[,;|/\n]  # 'anställd -, 1.2.2023'
    | [^\W\d_]\W*(?:[-–—_:=/*…<>]|\.\.)[\W_]*$  # 'employed -'; but '1.2.2023 -' is open-ended
    """
)
# Case and verb endings of the three languages without accents; none of them denies or wishes, nor
# tells of leaving: 'koulusta', 'sairauslomalta'.
_ENDING = re.compile(
    r"(?:[aeiouy]{0,2}(?:n|ssa|lla|lle|ksi|na|ta|tta|a|t|in|seen|h[aeiouy]n)?(?:an|nsa)?"
    r"|i?den|[aeiouy]?(?:minen|misen|miseen|nut|nyt|neet|ttu|tty|tu|ty|ttiin)"
    r"|e?[nt]?s?|ar|arna|er|erna|or|ade|at|ad|des?|te|r|na|ed|s)"
)


_IS_THERE = re.compile(r"\w+(?:ss|ll)a|pa|vid|hos|at")
_DECADE = re.compile(r"\d*0(?:['’]?s\b|-?(?:luvu|luku|tal))", re.IGNORECASE)
_ENDING_OF_NAME = re.compile(rf"{_ENDING.pattern}|[aeiouy]?[sl]ta")


class WordRole(Enum):
    """What a word of a cell is when it is none of the known words.

    A `LEADING` word adds nothing before a known one and says something else behind it: 'siirtyi
    työkokeiluun' happened, 'työkokeilu siirtyi' did not. A `PLACE` adds nothing in the same breath:
    'työllistyi kaupungille', not 'töissä, kaupungilla'; a `PLACE_BEHIND` only after a word of
    where: 'job at a shop', not 'job shop'.
    """

    DENIED = auto()
    FILLER = auto()
    LEADING = auto()
    PLACE = auto()
    PLACE_BEHIND = auto()


@dataclass(frozen=True)
class _Hint(Generic[M]):
    """A word that means nothing alone, and leaves open a cell that says something else."""

    meaning: M


@dataclass(frozen=True)
class _Entry(Generic[M]):
    """A listed word or phrase: the last word may be open (`*` an ending, `**` anything)."""

    words: tuple[str, ...]
    stars: int
    meaning: M | _Hint[M] | WordRole

    def covers(self, words: list[str], at: int) -> bool:
        """Whether the words from the index `at` on are this entry."""
        end = at + len(self.words)
        if words[at : end - 1] != list(self.words[:-1]) or end > len(words):
            return False
        last, listed = words[end - 1], self.words[-1]
        if self.stars == 0 or last == listed:
            return last == listed
        rest = last[len(listed) :]
        return last.startswith(listed) and (self.stars == 2 or bool(_ENDING.fullmatch(rest)))

    @property
    def tells(self) -> bool:
        """Whether it is one of the known words."""
        return not isinstance(self.meaning, WordRole | _Hint)

    @property
    def is_leading(self) -> bool:
        """Whether it adds nothing only before a known word."""
        return self.meaning is WordRole.LEADING

    @property
    def is_place(self) -> bool:
        """Whether it is a place that adds nothing where it stands rightly."""
        return self.meaning in (WordRole.PLACE, WordRole.PLACE_BEHIND)

    @property
    def weight(self) -> tuple[int, int, int]:
        """The longest entry decides; of equals the one that denies, then the one that tells."""
        rank = 2 if self.meaning is WordRole.DENIED else int(self.tells)
        return len(self.words), sum(map(len, self.words)), rank


@dataclass(frozen=True)
class TitleRule:
    """How a job's title is marked beside a word of employment: 'som kock', 'siivoojaksi'.

    `before` are the words in front of one, `titles` what it ends with there, and `alone` what it
    is in a language that joins no words; `within` may stand before such a one: 'care assistant'.
    """

    before: frozenset[str]
    endings: tuple[str, ...]
    titles: tuple[str, ...]
    alone: frozenset[str]
    within: frozenset[str]

    def is_title(self, word: str) -> bool:
        """Whether a word is the title of a job as a list has it."""
        return word in self.alone or word.endswith(self.titles)


@dataclass(frozen=True)
class CommonWords:
    """The words that mean the same in every kind of cell.

    `lasting` are states; how long one lasts tells that it is over, or nothing: 'töissä 2 kk'.
    `places` are employers and schools that have no name, or a known one: 'kaupungille', 'lidliin';
    `places_behind` are such, but only behind one of the words of `where`: 'at the council'.
    """

    denied: Iterable[str] = ()
    filler: Iterable[str] = ()
    leading: Iterable[str] = ()
    lasting: frozenset[str] = frozenset()
    places: Iterable[str] = ()
    places_behind: Iterable[str] = ()
    where: frozenset[str] = frozenset()


@dataclass
class _CellReading(Generic[M]):
    """What the words of a cell have told so far.

    `titled` is how many of the next words may be a job's title, and `is_unfinished` set while one
    has begun; `known_until` is where the last known word ended.
    """

    meanings: set[M] = field(default_factory=set)
    hinted: set[M] = field(default_factory=set)
    is_placed: bool = False
    is_named: bool = False
    titled: int = 0
    is_unfinished: bool = False
    known_until: int = -1


class WordTable(Generic[M]):
    """The listed words of one kind of cell, with those that deny and those that add nothing.

    With `names` a name that tells where is no unknown word: 'työllistyi Kahvila Oy:hyn'.
    `hints` are words that mean nothing alone, and contradict any other meaning: 'koulutus/työ'.
    `placeable` are the meanings beside which a listed place adds nothing: not 'muutti yliopistoon'.
    `where_it_is` tell a meaning with the place where it is: 'oppisopimus kahvilassa'.
    """

    def __init__(
        self,
        meanings: Mapping[M, Iterable[str]],
        common: CommonWords,
        *,
        hints: Mapping[M, Iterable[str]] | None = None,
        titles: TitleRule | None = None,
        names: NameWords | None = None,
        placeable: Iterable[M] | None = None,
        where_it_is: Mapping[str, M] | None = None,
    ) -> None:
        self._titles = titles
        self._names = NameRule(names, self._look_up) if names else None
        self._placeable = frozenset(meanings if placeable is None else placeable)
        self._lasting, self._where = common.lasting, common.where
        self._where_it_is = where_it_is or {}
        self._by_start: dict[str, list[_Entry[M]]] = defaultdict(list)
        for meaning, words in meanings.items():
            self._add(words, meaning)
        self._add(common.denied, WordRole.DENIED)
        for meaning, words in (hints or {}).items():
            self._add(words, _Hint(meaning))
        self._add(common.filler, WordRole.FILLER)
        self._add(common.leading, WordRole.LEADING)
        self._add(common.places, WordRole.PLACE)
        self._add(common.places_behind, WordRole.PLACE_BEHIND)
        for entries in self._by_start.values():
            entries.sort(key=lambda entry: entry.weight, reverse=True)

    def _add(self, listed: Iterable[str], meaning: M | _Hint[M] | WordRole) -> None:
        for text in listed:
            words = tuple(text.rstrip("*").split())
            entry = _Entry(words, len(text) - len(text.rstrip("*")), meaning)
            self._by_start[words[0][:3]].append(entry)

    def denies(self, text: str) -> bool:
        """Whether a word or a sign of the text denies, cancels, plans or wishes."""
        if _says_nothing(text):
            return True
        words = [fold_text(word) for word in _WORD.findall(text)]
        return any(
            found.meaning is WordRole.DENIED
            for at in range(len(words))
            if (found := self._find(words, at))
        )

    def begins(self, words: list[str]) -> bool:
        """Whether the words begin with a known word or phrase."""
        return bool(words) and self._find(words, 0) is not None

    def mentions(self, text: str) -> bool:
        """Whether any of the known words is in the text, denied or not."""
        words = [fold_text(word) for word in _WORD.findall(text)]
        return any(
            entry.tells
            for at in range(len(words))
            for entry in self._entries_sharing_a_start(words[at])
            if entry.covers(words, at)
        )

    def meanings(self, text: str) -> frozenset[M] | None:
        """The meanings of a text that is wholly understood; None of any other."""
        cell, told, at = CellText.split(text), _CellReading[M](), 0
        if "?" in text or _says_nothing(text) or self._tells_a_length(cell):
            return None
        while at < len(cell.words):
            entry = self._find(cell.words, at)
            if entry is None or self._is_misplaced(entry, cell, at):
                if not self._pass_word(cell, at, told):
                    return None
                at += 1
            else:
                if not self._take_entry(entry, cell, at, told):
                    return None
                at += len(entry.words)
        found = told.meanings or self._find_by_place(cell, told)
        is_misplaced = told.is_placed and not found <= self._placeable
        if found and (not told.hinted <= found or is_misplaced or told.is_unfinished):
            return None
        return frozenset(found)

    def _find_by_place(self, cell: CellText, told: _CellReading[M]) -> set[M]:
        """What a word that tells nothing alone means beside the place where it is.

        'oppisopimus päiväkodissa' and 'läroavtal på Fazer' are jobs that somebody has; 'oppisopimus
        päiväkotiin' may be a wish.
        """
        meant = {self._where_it_is[word] for word in cell.words if word in self._where_it_is}
        if not meant or not (told.is_placed or told.is_named):
            return set()
        return meant if any(map(_IS_THERE.fullmatch, cell.words)) else set()

    def _pass_word(self, cell: CellText, at: int, told: _CellReading[M]) -> bool:
        """Pass a word that is none of the listed; False where it may say anything."""
        if told.titled and self._titles:
            told.titled -= 1
            if self._titles.is_title(cell.words[at]):
                told.titled, told.is_unfinished = 0, False
                return True
            if cell.words[at] in self._titles.within:
                told.is_unfinished = True
                return True
        if self._is_number_or_title(cell, at):
            return True
        told.is_named = bool(
            self._names
            and not (self._titles and self._titles.is_title(cell.words[at]))
            and self._names.is_name(cell, at, told.known_until)
        )
        return told.is_named

    def _is_number_or_title(self, cell: CellText, at: int) -> bool:
        """Whether an unknown word is a number, the ending of a name or number, or a title."""
        word = cell.words[at]
        if any(map(str.isdecimal, word)):
            return word[0] != "0" and not _DECADE.match(cell.text, cell.places[at].start())
        before = cell.text[: cell.places[at].start()]
        if before.endswith(":") and len(before) > 1 and before[-2].isalnum():
            written = cell.places[at][0]
            return written.islower() and len(word) <= 4 and bool(_ENDING_OF_NAME.fullmatch(word))
        titles = self._titles
        return bool(titles and word.endswith(titles.endings) and not is_number_word(word))

    def _take_entry(self, entry: _Entry[M], cell: CellText, at: int, told: _CellReading[M]) -> bool:
        """Take what a listed word or phrase tells; False where it leaves the cell open."""
        if entry.meaning is WordRole.DENIED or (told.meanings and entry.is_leading):
            return False
        if isinstance(entry.meaning, _Hint):
            told.hinted.add(entry.meaning.meaning)
        elif isinstance(entry.meaning, WordRole):
            told.is_placed = told.is_placed or entry.is_place
        else:
            told.meanings.add(entry.meaning)
            told.known_until = at + len(entry.words)
            names = self._names
            if names and names.is_of_a_company(cell, told.known_until):
                return False
            if self._goes_on(cell.words, at, entry):
                return False
        if self._titles and cell.words[at] in self._titles.before and told.meanings:
            told.titled = 3
        return True

    def _goes_on(self, words: list[str], at: int, entry: _Entry[M]) -> bool:
        """Whether the last word of a phrase begins one that denies: 'started work on CV'."""
        last = at + len(entry.words) - 1
        after = self._find(words, last) if last > at else None
        return after is not None and after.meaning is WordRole.DENIED and len(after.words) > 1

    def _tells_a_length(self, cell: CellText) -> bool:
        """Whether the words tell how long something was: days or weeks, or a state longer."""
        length = find_length(cell.text, cell.places, cell.words)
        return length is Length.SHORT or bool(length and not self._lasting.isdisjoint(cell.words))

    def _is_misplaced(self, entry: _Entry[M], cell: CellText, at: int) -> bool:
        """Whether a listed place may say more: after a comma, or without its word of where."""
        if not entry.is_place:
            return False
        if at and not cell.glue(at).isspace():
            return True
        if entry.meaning is not WordRole.PLACE_BEHIND:
            return False
        named = at > 1 and cell.is_capital(at - 1)  # 'vid Helsingfors universitet'
        return not (at > 0 and cell.words[at - 1 - named] in self._where)

    def meaning(self, text: str) -> M | None:
        """The one meaning of a text that is wholly understood, else None."""
        found = self.meanings(text)
        return next(iter(found)) if found and len(found) == 1 else None

    def _entries_sharing_a_start(self, word: str) -> Iterable[_Entry[M]]:
        for length in (3, 2, 1):
            if length <= len(word):
                yield from self._by_start.get(word[:length], ())

    def _find(self, words: list[str], at: int) -> _Entry[M] | None:
        fitting = [
            entry for entry in self._entries_sharing_a_start(words[at]) if entry.covers(words, at)
        ]
        return max(fitting, key=lambda entry: entry.weight, default=None)

    def _look_up(self, words: list[str], at: int) -> Listed | None:
        found = self._find(words, at)
        return Listed(found.tells, found.is_place) if found else None


def _says_nothing(text: str) -> bool:
    """Whether the text is a heading whose value is empty or crossed out: 'työllistyi: -'."""
    return bool(_CROSSED_OUT.search(text) or _NOTHING_FOLLOWS.search(text))
