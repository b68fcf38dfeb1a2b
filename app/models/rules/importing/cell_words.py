"""What a whole cell says, when every one of its words is understood, and nothing otherwise.

A list of known words alone reads 'ei työllistynyt' and 'opiskelupaikka peruuntui' as what they
are not. So a cell has a meaning only where all its words are known, none of them denies or plans,
and the known ones agree.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Generic, NamedTuple, TypeVar

from app.models.rules.importing.lengths import Length, find_length, is_number_word
from app.models.rules.text.names import fold_text

M = TypeVar("M")

_WORD = re.compile(r"[^\W_]+")
_SENTENCE_END = re.compile(r"(?:^|[.!?;\n])[\s\"”'*•(–—-]*$")
_CROSSED_OUT = re.compile("[✗✘❌❎☐☒⛔🚫👎∅]|\\[\\s*\\]|\\(\\s*\\)")
_NOTHING_FOLLOWS = re.compile(
    r"""(?x)
    [:=]\s*[-–—_/.…]                # 'työllistyi: - (Kahvila Oy)'
    | (?:^|[^\W\d_])\s*[-–—]+\s*[,;|/\n]  # 'anställd -, 1.2.2023'
    | [^\W\d_]\W*(?:[-–—_:=/*…<>]|\.\.)[\W_]*$  # 'employed -'; but '1.2.2023 -' is open-ended
    """
)
_IN_A_NAME = re.compile(r"(?<!\w)[A-ZÅÄÖ]\w*[-&]$")
# Case and verb endings of the three languages without accents; none of them denies or wishes, nor
# tells of leaving: 'koulusta', 'sairauslomalta'.
_ENDING = re.compile(
    r"(?:[aeiouy]{0,2}(?:n|ssa|lla|lle|ksi|na|ta|tta|a|t|in|seen|h[aeiouy]n)?(?:an|nsa)?"
    r"|i?den|[aeiouy]?(?:minen|misen|miseen|nut|nyt|neet|ttu|tty|tu|ty|ttiin)"
    r"|e?[nt]?s?|ar|arna|er|erna|or|ade|at|ad|des?|te|r|na|ed|s)"
)


# Verbs in a form that no name has, though with a capital: 'Työkokeilu Pyydetty', '… Tekemättä'.
_VERB = re.compile(
    r"\w{2,}(?:matta|[ei]taan|etty|ettu|attu|atty|tava|ttain|sesti|tavissa|amassa|erad|erat|erats|erades)"
)
# Swedish verbs after a 'som' that begins a clause: 'jobb som ordnades', not 'jobb som kock'.
_PAST = re.compile(r"\w+(?:ades?|ats)")
_AT_A_PLACE = re.compile(r"\w+(?:ss[ae]|ll[ae]|seen|h[aeiouy]n|([aeiouy])\1n)")
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
    """How a job's title is marked beside a word of employment: 'som kock', 'siivoojaksi'."""

    before: frozenset[str]
    endings: tuple[str, ...]


@dataclass(frozen=True)
class CommonWords:
    """The words that mean the same in every kind of cell.

    `before_names` are known words that make another thing with a capitalised word behind them:
    'Job Fair', 'School Visit'; so are `before_places`, but for a place's name in a local case:
    'Töihin Paluu', not 'Töihin Prismaan'. `forms` are those of companies, written 'Oy' in a name.
    `lasting` are states; how long one lasts tells that it is over, or nothing: 'töissä 2 kk'.
    `ordinary` ones are no name with a capital either: 'Employed, Left'. `places` are employers and
    schools that have no name: 'kaupungille'; `places_behind` are such, but only behind one of the
    words of `where`: 'at the council'.
    """

    denied: Iterable[str] = ()
    filler: Iterable[str] = ()
    leading: Iterable[str] = ()
    before_names: frozenset[str] = frozenset()
    before_places: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    lasting: frozenset[str] = frozenset()
    ordinary: frozenset[str] = frozenset()
    places: Iterable[str] = ()
    places_behind: Iterable[str] = ()
    where: frozenset[str] = frozenset()


class _CellText(NamedTuple):
    """The text of a cell, where its words stand, and the words as they are compared."""

    text: str
    places: list[re.Match[str]]
    words: list[str]

    def glue(self, at: int) -> str:
        """What stands between a word and the one before it."""
        return self.text[self.places[at - 1].end() : self.places[at].start()]


@dataclass
class _CellReading(Generic[M]):
    """What the words of a cell have told so far.

    `titled` is how many of the next words may be a job's title, `known_until` where the last known
    word ended.
    """

    meanings: set[M] = field(default_factory=set)
    hinted: set[M] = field(default_factory=set)
    is_placed: bool = False
    titled: int = 0
    known_until: int = -1


class WordTable(Generic[M]):
    """The listed words of one kind of cell, with those that deny and those that add nothing.

    With `names` a proper name among the words is no unknown word: 'työllistyi Kahvila Oy:hyn'.
    `hints` are words that mean nothing alone, and contradict any other meaning: 'koulutus/työ'.
    `placeable` are the meanings beside which a listed place adds nothing: not 'muutti yliopistoon'.
    """

    def __init__(
        self,
        meanings: Mapping[M, Iterable[str]],
        common: CommonWords,
        *,
        hints: Mapping[M, Iterable[str]] | None = None,
        titles: TitleRule | None = None,
        names: bool = True,
        placeable: Iterable[M] | None = None,
    ) -> None:
        self._titles = titles
        self._names = names
        self._placeable = frozenset(meanings if placeable is None else placeable)
        self._before_names, self._forms = common.before_names, common.forms
        self._before_places, self._lasting = common.before_places, common.lasting
        self._ordinary, self._where = common.ordinary, common.where
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
        places = list(_WORD.finditer(text))
        words = [fold_text(place[0]) for place in places]
        if "?" in text or _says_nothing(text) or self._tells_a_length(text, places, words):
            return None
        cell, told, at = _CellText(text, places, words), _CellReading[M](), 0
        while at < len(words):
            entry = self._find(words, at)
            if entry is None or self._is_misplaced(entry, cell, at):
                if not self._pass_word(cell, at, told):
                    return None
                at += 1
            else:
                if not self._take_entry(entry, cell, at, told):
                    return None
                at += len(entry.words)
        found = told.meanings
        if found and (
            not told.hinted <= found or (told.is_placed and not found <= self._placeable)
        ):
            return None
        return frozenset(found)

    def _pass_word(self, cell: _CellText, at: int, told: _CellReading[M]) -> bool:
        """Pass a word that is none of the listed; False where it may say anything."""
        is_title = told.titled and not _PAST.fullmatch(cell.words[at])
        told.titled = max(0, told.titled - 1)
        behind = told.known_until == at
        return bool(is_title) or self._is_name_or_number(cell, at, is_behind_known=behind)

    def _take_entry(
        self, entry: _Entry[M], cell: _CellText, at: int, told: _CellReading[M]
    ) -> bool:
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
            if self._is_of_a_company(cell, told.known_until) or self._goes_on(
                cell.words, at, entry
            ):
                return False
        if self._titles and cell.words[at] in self._titles.before and told.meanings:
            told.titled = 3
        return True

    def _goes_on(self, words: list[str], at: int, entry: _Entry[M]) -> bool:
        """Whether the last word of a phrase begins one that denies: 'started work on CV'."""
        last = at + len(entry.words) - 1
        after = self._find(words, last) if last > at else None
        return after is not None and after.meaning is WordRole.DENIED and len(after.words) > 1

    def _tells_a_length(self, text: str, places: list[re.Match[str]], words: list[str]) -> bool:
        """Whether the words tell how long something was: days or weeks, or a state longer."""
        length = find_length(text, places, words)
        return length is Length.SHORT or bool(length and not self._lasting.isdisjoint(words))

    def _is_of_a_company(self, cell: _CellText, at: int) -> bool:
        """Whether the words before `at` are a company's name, since its form follows: 'Koulu ry'.

        A form may also begin a name: 'työllistyi Oy Kahvila Ab'.
        """
        if at >= len(cell.words) or cell.words[at] not in self._forms:
            return False
        after = cell.text[cell.places[at].end() :]
        begins = after[:1].isspace() and after.strip()[:1].isupper()
        is_kind = cell.words[at - 1] in self._before_names
        return not after.startswith(":") and (not begins or is_kind)

    def _is_name_or_number(self, cell: _CellText, at: int, *, is_behind_known: bool) -> bool:
        """Whether the unknown word at the index `at` adds nothing.

        Args:
            cell: The whole cell.
            at: The unknown word.
            is_behind_known: Whether the word before it is a known one.
        """
        word = cell.places[at][0]
        if is_behind_known and self._makes_compound(cell, at):
            return False
        if word[0].isupper() and any(
            self._find(cell.words, i) and self._is_oddly_capital(cell, i)
            for i in range(len(cell.words))
        ):
            return False
        if cell.words[at] in self._ordinary and not self._is_in_a_name(cell, at):
            return False
        return self._adds_nothing(cell.text, cell.places[at], cell.words[at])

    def _is_in_a_name(self, cell: _CellText, at: int) -> bool:
        """Whether an ordinary word is a part of a name: 'Tieto Oyj', 'Barona Group'."""
        if at + 1 < len(cell.words) and cell.words[at + 1] in self._forms:
            return True
        before = cell.places[at - 1][0] if at else ""
        return before[:1].isupper() and self._find(cell.words, at - 1) is None

    def _is_oddly_capital(self, cell: _CellText, at: int) -> bool:
        """Whether a listed word has a capital in the middle of a sentence.

        Where one has, the capital of another word tells of no name: 'Jobb I Sikte'.
        """
        before = cell.text[: cell.places[at].start()]
        return (
            cell.places[at][0][0].isupper()
            and cell.words[at] not in self._forms
            and before[-1:].isspace()
            and before.rstrip()[-1:].isalnum()
        )

    def _makes_compound(self, cell: _CellText, at: int) -> bool:
        """Whether a word makes another thing of the known one before it: 'Opinto-ohjaus'."""
        if cell.glue(at) in ("-", "‐", "‑"):
            return True
        if not cell.glue(at).isspace() or not cell.places[at][0][0].isupper():
            return False
        known = cell.words[at - 1]
        if known in self._before_names:
            return True
        if known not in self._before_places or not self._forms.isdisjoint(cell.words):
            return False
        return not self._ends_at_a_place(cell, at)

    def _ends_at_a_place(self, cell: _CellText, at: int) -> bool:
        """Whether a name tells where: 'Prismaan', 'K-Rautaan', 'Helsingin kaupungille'."""
        while not _AT_A_PLACE.fullmatch(cell.words[at]):
            at += 1
            if at == len(cell.words):
                return False
            if cell.glue(at) != "-":
                after = self._find(cell.words, at) if cell.glue(at).isspace() else None
                return after is not None and (after.tells or after.meaning is WordRole.PLACE)
        return True

    def _is_misplaced(self, entry: _Entry[M], cell: _CellText, at: int) -> bool:
        """Whether a listed place may say more: after a comma, or without its word of where."""
        if not entry.is_place:
            return False
        if at and not cell.glue(at).isspace():
            return True
        is_behind = at > 0 and cell.words[at - 1] in self._where
        return entry.meaning is WordRole.PLACE_BEHIND and not is_behind

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

    def _adds_nothing(self, text: str, place: re.Match[str], word: str) -> bool:
        """Whether an unknown word is a number, a proper name, its ending or a job's title."""
        if word.isdecimal():
            return int(word) > 0
        if any(map(str.isdecimal, word)):
            return not word.startswith("0")
        before = text[: place.start()]
        if before.endswith(":") and len(before) > 1 and before[-2].isalnum():
            return place[0].islower() and len(word) <= 4 and bool(_ENDING_OF_NAME.fullmatch(word))
        if self._names and _IN_A_NAME.search(before) and not text.isupper():
            return True
        if self._names and place[0][0].isupper() and not text.isupper():
            if _VERB.fullmatch(word):
                return False
            lone = len(word) == 1 and text[place.end() : place.end() + 1] != "-"
            return not lone and not _SENTENCE_END.search(before)
        titles = self._titles
        return bool(titles and word.endswith(titles.endings) and not is_number_word(word))


def _says_nothing(text: str) -> bool:
    """Whether the text is a heading whose value is empty or crossed out: 'työllistyi: -'."""
    return bool(_CROSSED_OUT.search(text) or _NOTHING_FOLLOWS.search(text))
