"""Which capitalised words of a cell tell where somebody works or studies, and which are anybody's.

A capital alone tells nothing: in 'palkattiin Virtanen' somebody else was hired, and 'Hired Car' is
no job. So a name adds nothing to what a cell says only where its form, its place, its company's
form or a list says that it is an employer, a school or a town.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from app.models.rules.text.family_names import is_family_name
from app.models.rules.text.given_names import is_given_name
from app.models.rules.text.names import fold_text

_WORD = re.compile(r"[^\W_]+")
_SENTENCE_END = re.compile(r"(?:^|[.!?;\n])[\s\"”'*•(–—-]*$")
_IN_A_NAME = re.compile(r"(?<!\w)[A-ZÅÄÖ]\w*[-&]$")
# Verbs in a form that no name has, though with a capital: 'Työkokeilu Pyydetty', '… Tekemättä'.
_VERB = re.compile(
    r"\w{2,}(?:matta|[ei]taan|etty|ettu|attu|atty|tava|ttain|sesti|tavissa|[aeiouy]mass?a|erad|erat"
    r"|erats|erades)"
)
_AT_A_PLACE = re.compile(r"\w+(?:ss[ae]|ll[ae]|seen|h[aeiouy]n|([aeiouy])\1n)")
_FROM_A_PLACE = re.compile(r"\w+(?:[ls]ta)")
_CASE_ENDING = re.compile(r"[aeiouy]?(?:ss?a|ll?a|lle|[ls]ta|h?[aeiouy]n|seen|n)")
_WITH_SOMEBODY = re.compile(r"(\w{2,}[aeiouy])(?:ll[ae]|lta)")  # 'Annalla'
_APART = re.compile(r"[,;:(/\[\n–—|+]|\s-\s|\.\s")
_ARTICLES = frozenset({"the", "a", "an", "en", "ett", "den", "det"})
_WITH = frozenset({"with", "med", "for"})


class CellText(NamedTuple):
    """The text of a cell, where its words stand, and the words as they are compared."""

    text: str
    places: list[re.Match[str]]
    words: list[str]

    @classmethod
    def split(cls, text: str) -> "CellText":
        """The words of a text."""
        places = list(_WORD.finditer(text))
        return cls(text, places, [fold_text(place[0]) for place in places])

    def glue(self, at: int) -> str:
        """What stands between a word and the one before it."""
        return self.text[self.places[at - 1].end() : self.places[at].start()]

    def is_joined(self, at: int) -> bool:
        """Whether a word stands in the same breath as the one before it."""
        return at > 0 and not _APART.search(self.glue(at))

    def is_capital(self, at: int) -> bool:
        """Whether a word begins with a capital that tells something: not 'ALL OF THEM'."""
        return self.places[at][0][0].isupper() and not self.text.isupper()


@dataclass(frozen=True)
class NameWords:
    """The words that tell of a name beside it.

    `before_names` are known words that make another thing with a capitalised word behind them:
    'Job Fair', 'School Visit'; so are `before_places`, but for a place's name in a local case:
    'Töihin Paluu', not 'Töihin Prismaan'. `forms` are those of companies, written 'Oy' in a name.
    `ordinary` ones are no name with a capital either: 'Employed, Left'. Behind one of `where`
    stands a place: 'på Fazer'. `kinds` begin names of places of work: 'Kahvila Aurora', `endings`
    end them: 'Rannikon Kiinteistöhuolto'; `towns` are names of towns that are no people's.
    """

    before_names: frozenset[str] = frozenset()
    before_places: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    ordinary: frozenset[str] = frozenset()
    where: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    towns: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()


class Listed(NamedTuple):
    """What a table's list says of a word: that it means something, or is a place."""

    tells: bool
    is_place: bool


class NameRule:
    """Whether words that no list has are names that add nothing to what a cell says."""

    def __init__(
        self, words: NameWords, look_up: Callable[[list[str], int], Listed | None]
    ) -> None:
        self._named = words
        self._look_up = look_up

    def is_name(self, cell: CellText, at: int, known_until: int) -> bool:
        """Whether the unknown word at the index `at` is part of a name that tells where.

        Args:
            cell: The whole cell.
            at: The unknown word.
            known_until: Behind which word the last known one or phrase ends, -1 for none.
        """
        if known_until == at and self._makes_compound(cell, at):
            return False
        before = cell.text[: cell.places[at].start()]
        if cell.is_capital(at) and any(
            self._is_oddly_capital(cell, i) for i in range(len(cell.words))
        ):
            return False
        if cell.words[at] in self._named.ordinary and not self._is_within_name(cell, at):
            return False
        if _IN_A_NAME.search(before) and not cell.text.isupper():
            return True
        if not cell.is_capital(at) or _VERB.fullmatch(cell.words[at]):
            return False
        place = cell.places[at]
        lone = len(place[0]) == 1 and cell.text[place.end() : place.end() + 1] not in ("-", "&")
        return (
            not lone
            and not _SENTENCE_END.search(before)
            and self._tells_where(cell, at, known_until)
        )

    def is_of_a_company(self, cell: CellText, at: int) -> bool:
        """Whether the words before `at` are a company's name, since its form follows: 'Koulu ry'.

        A form may also begin a name: 'työllistyi Oy Kahvila Ab'.
        """
        if at >= len(cell.words) or cell.words[at] not in self._named.forms:
            return False
        after = cell.text[cell.places[at].end() :]
        begins = after[:1].isspace() and after.strip()[:1].isupper()
        is_kind = cell.words[at - 1] in self._named.before_names
        return not after.startswith(":") and (not begins or is_kind)

    def _is_within_name(self, cell: CellText, at: int) -> bool:
        """Whether an ordinary word is a part of a name: 'Tieto Oyj', not 'Espoon Suunnalla'."""
        if at + 1 < len(cell.words) and cell.words[at + 1] in self._named.forms:
            return True
        if not at or not cell.places[at - 1][0][0].isupper():
            return False
        if cell.words[at - 1].endswith("n") and cell.words[at - 1][:-1] in self._named.towns:
            return False
        before = self._look_up(cell.words, at - 1)
        return before is None or before.is_place

    def _is_oddly_capital(self, cell: CellText, at: int) -> bool:
        """Whether a listed word has a capital in the middle of a sentence.

        Where one has, the capital of another word tells of no name: 'Jobb I Sikte'. A listed place
        may have one: 'Virtasen Leipomossa'.
        """
        found = self._look_up(cell.words, at)
        if found is None or found.is_place or not cell.is_capital(at):
            return False
        if _is_joined_letter(cell, at):
            return False  # 'H&M', though 'h' is an hour
        before = cell.text[: cell.places[at].start()]
        return (
            cell.words[at] not in self._named.forms
            and before[-1:].isspace()
            and before.rstrip()[-1:].isalnum()
        )

    def _makes_compound(self, cell: CellText, at: int) -> bool:
        """Whether a word makes another thing of the known one before it: 'Opinto-ohjaus'."""
        if cell.glue(at) in ("-", "‐", "‑"):
            return True
        if not cell.glue(at).isspace() or not cell.places[at][0][0].isupper():
            return False
        known = cell.words[at - 1]
        if known in self._named.before_names:
            return True
        if known not in self._named.before_places or self._has_form(cell):
            return False
        return not self._ends_at_a_place(cell, at)

    def _has_form(self, cell: CellText) -> bool:
        return not self._named.forms.isdisjoint(cell.words)

    def _ends_at_a_place(self, cell: CellText, at: int) -> bool:
        """Whether a name tells where: 'Prismaan', 'ISS:llä', 'Vaasan Sähkössä'."""
        while not _AT_A_PLACE.fullmatch(cell.words[at]):
            at += 1
            if at == len(cell.words):
                return False
            if cell.glue(at) == ":":
                return bool(_CASE_ENDING.fullmatch(cell.words[at]))
            is_named = cell.is_capital(at) and cell.words[at] not in self._named.ordinary
            is_of_a_town = is_named and cell.words[at - 1][:-1] in self._named.towns
            if cell.glue(at) not in ("-", "&") and not is_of_a_town:
                after = self._look_up(cell.words, at) if cell.glue(at).isspace() else None
                return after is not None and (after.tells or after.is_place)
        return True

    def _tells_where(self, cell: CellText, at: int, known_until: int) -> bool:
        """Whether the name around the word `at` is surely that of a place of work or studies."""
        first, end = self._find_name(cell, at, known_until)
        words = cell.words[first:end]
        if any(self._is_of_places(cell, i) for i in range(first, end)):
            return True
        people = [word for word in words if is_given_name(word) or is_family_name(word)]
        if first and cell.is_joined(first):
            before = self._find_word_before(cell, first)
            kind = self._look_up(cell.words, first - 1)
            if before in self._named.where or (kind is not None and kind.is_place):
                return True  # 'på Fazer', 'kahvilassa Helmi'
            if before in _WITH:
                return not people
        if self._is_inflected(cell, end):
            return not _is_with_somebody(words[-1])
        apart = first > 0 and not cell.is_joined(first) and not people
        return apart and any(word.endswith(self._named.endings) for word in words)

    def _find_name(self, cell: CellText, at: int, known_until: int) -> tuple[int, int]:
        """From which word to before which one the name goes that the word `at` is of."""
        first, end = at, at + 1
        after = max(0, known_until)
        while first > after and cell.is_joined(first) and self._is_of_a_name(cell, first - 1):
            first -= 1
        while end < len(cell.words) and cell.is_joined(end) and self._is_of_a_name(cell, end):
            end += 1
        return first, end

    def _is_of_a_name(self, cell: CellText, at: int) -> bool:
        if cell.words[at] in self._named.forms:
            return True
        found = self._look_up(cell.words, at)
        return cell.is_capital(at) and (found is None or found.is_place)

    def _is_of_places(self, cell: CellText, at: int) -> bool:
        """Whether a word of a name says that it is a place's: 'Oy', 'Prisma', 'Kahvila', 'ISS'."""
        word, written = cell.words[at], cell.places[at][0]
        found = self._look_up(cell.words, at)
        if word in self._named.forms or word in self._named.kinds or word in self._named.towns:
            return True
        is_short = len(written) > 1 and written.isupper()
        is_joined = at + 1 < len(cell.words) and len(word) == 1 and cell.glue(at + 1) in ("-", "&")
        return is_short or is_joined or (found is not None and found.is_place)

    def _find_word_before(self, cell: CellText, at: int) -> str:
        """The word before a name, but for an article: 'at' before 'the Savoy'."""
        at -= 1
        while at > 0 and cell.words[at] in _ARTICLES and cell.glue(at).isspace():
            at -= 1
        return cell.words[at]

    def _is_inflected(self, cell: CellText, end: int) -> bool:
        """Whether a name stands in a local case: 'Prismaan', 'Lidliltä', 'ISS:llä'.

        Or before a place that does: 'Helsingin kaupungille', 'Stadin ammattiopistoon'.
        """
        word = cell.words[end - 1]
        if _AT_A_PLACE.fullmatch(word) or _FROM_A_PLACE.fullmatch(word):
            return True
        follows = end < len(cell.words)
        if follows and cell.glue(end) == ":":
            return bool(_CASE_ENDING.fullmatch(cell.words[end]))
        after = self._look_up(cell.words, end) if follows and cell.glue(end).isspace() else None
        if after is None or after.is_place:
            return after is not None
        return after.tells and word.endswith("n") and not is_given_name(word[:-1])


def _is_joined_letter(cell: CellText, at: int) -> bool:
    """Whether a word is one letter of a name joined by a sign: 'H&M', 'A & O', 'K-Rauta'."""
    after = cell.glue(at + 1).strip() if at + 1 < len(cell.words) else ""
    return len(cell.words[at]) == 1 and after in ("-", "&", "+")


def _is_with_somebody(word: str) -> bool:
    """Whether a word is a person's name in a local case: 'Annalla', 'Pekalla', 'Virtaselle'."""
    found = _WITH_SOMEBODY.fullmatch(word)
    if not found:
        return False
    stem = found[1]
    if stem.endswith("se") and is_family_name(f"{stem[:-2]}nen"):
        return True
    stronger = (stem[:at] + stem[at - 1 :] for at in range(2, len(stem)))  # 'peka' of Pekka
    return is_given_name(stem) or any(is_given_name(each) for each in stronger)
