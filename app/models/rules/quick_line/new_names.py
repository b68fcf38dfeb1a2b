"""Names that the caseload does not know: after a word that says whose they are, or with 'Oy'."""

import re
from collections.abc import Callable, Sequence

from app.models.rules.quick_line.known_names import COMPANY_FORMS, NamedGroup, NameIndex, NameKind
from app.models.rules.quick_line.tokens import Token
from app.models.rules.quick_line.vocabulary import LineWords
from app.models.rules.text.family_names import is_whole_name, may_be_family_name
from app.models.rules.text.given_names import is_given_name
from app.models.rules.text.word_forms import is_form_of_name

_QUOTES = '"“”„»«'
_SENTENCE_ENDS = ".!?:"
_DIVIDING = ".,;:!?"
_ENDING = re.compile(r"(?<=\w)[:'’]\w{1,6}$")  # Oy:lle


def tidy_name(tokens: Sequence[Token]) -> str:
    """The name as it was typed, without quotes and the ending of 'Oy:lle'."""
    name = " ".join(token.text for token in tokens).strip(f"{_QUOTES}.,;:!?() ")
    return _ENDING.sub("", name)


class NameSpotter:
    """Finds how far an unknown name goes in a line."""

    def __init__(
        self,
        tokens: Sequence[Token],
        words: LineWords,
        names: NameIndex,
        subject_of: Callable[[Sequence[Token]], str],
    ) -> None:
        self._tokens = tokens
        self._words = words
        self._names = names
        self._subject_of = subject_of

    def name_length(self, at: int, *, small: bool) -> int:
        """Of how many words the name is that begins here; 0 where there is none.

        Small letters make a name only where one may stand (`small`) and nothing more is said of
        it: 'työnantaja lupasi soittaa' names nobody.
        """
        length = self._quote_length(at) or self._capital_length(at)
        if length or not self._is_plain_word(at):
            return length
        last = at + 1 >= len(self._tokens)
        if not last and self._tokens[at + 1].key in COMPANY_FORMS:
            return 2
        return 1 if small and (last or not self._continues(at + 1)) else 0

    def find_new_client(self) -> tuple[int, int, int] | None:
        """Where 'uusi asiakas Veera Halonen' stands, and the words of its mark and of the name.

        Who is known by all of the name is no new client any more.
        """
        for at in range(len(self._tokens)):
            match = self._words.new_client_marks.match(self._tokens, at)
            start = at + match.length if match is not None else len(self._tokens)
            if match is None or start >= len(self._tokens):
                continue
            length = self._run_length(start) or self._small_length(start)
            some = self._tokens[start : start + length]
            known = self._names.find_groups(some, never=self._words.never_names)
            if length and not any(group.length == length for group in known):
                return at, match.length, length
        return None

    def is_of_another(self, group: NamedGroup) -> bool:
        """Whether only a given name is a client's: 'Matti Meikäläinen' is no Matti Korhonen.

        So it is where a family name stands beside it that nobody in the caseload has.
        """
        at, given = group.start, self._tokens[group.start]
        if group.length > 1 or not (given.is_capital and is_given_name(given.key)):
            return False
        if any(row.kind is not NameKind.CLIENT for row in group.rows):
            return False
        for beside, first in ((at - 1, at - 1), (at + 1, at)):
            if not 0 <= beside < len(self._tokens) or self._tokens[first].text[-1] in _DIVIDING:
                continue
            other = self._tokens[beside]
            if self._is_plain_capital(beside) and may_be_family_name(other.key):
                return not self._knows([other], NameKind.PERSON)
        return False

    def find_unknown(self, end: int) -> tuple[int, int] | None:
        """Where before this word capitals stand that may be a name, and of how many words.

        The first word of a sentence has a capital anyhow, and a town is no one's name.
        """
        at = 0
        while at < end:
            length = min(self._run_length(at), end - at)
            begins = at == 0 or self._tokens[at - 1].text[-1] in _SENTENCE_ENDS
            some = range(at, at + length)
            if length > begins and not all(map(self._says_no_name, some)):
                return at, length
            at += max(length, 1)
        return None

    def find_company(self) -> tuple[int, int] | None:
        """Where an unknown name with a company's form stands ('Uusi Leipä Oy'), and its length."""
        for at, token in enumerate(self._tokens):
            if token.key in COMPANY_FORMS and at > 0 and token.is_free and token.is_capital:
                start = at
                while start > 0 and self._is_plain_capital(start - 1):
                    start -= 1
                some = self._tokens[start : at + 1]
                if start < at and not self._knows(some, NameKind.EMPLOYER):
                    return start, at + 1 - start
        return None

    def _quote_length(self, at: int) -> int:
        if self._tokens[at].text[0] not in _QUOTES:
            return 0
        for end in range(at, len(self._tokens)):
            text = self._tokens[end].text.rstrip(".,;:")
            if text[-1:] in _QUOTES and (end > at or len(text) > 1):
                return end + 1 - at
        return 0

    def _capital_length(self, at: int) -> int:
        """How many capital words make a name; with 'Oy' at its end a client's name too."""
        for end in range(at + 1, len(self._tokens)):
            if self._tokens[end].key in COMPANY_FORMS and self._tokens[end].is_free:
                return end + 1 - at
            if not (self._tokens[end].is_free and self._tokens[end].is_capital):
                break
        end = at
        while end < len(self._tokens) and self._is_plain_capital(end):
            end += 1
        return end - at

    def _run_length(self, at: int) -> int:
        """How many capital words without a meaning of their own follow each other from here."""
        end = at
        while end < len(self._tokens) and self._tokens[end].is_capital and self._may_name(end):
            end += 1
        return end - at

    def _small_length(self, at: int) -> int:
        """Of how many words a client's name is that is written small: 'matti meikäläinen'."""
        if not self._may_name(at):
            return 0
        keys = [token.key for token in self._tokens[at : at + 2]]
        return 2 if len(keys) > 1 and self._may_name(at + 1) and is_whole_name(*keys) else 1

    def _says_no_name(self, at: int) -> bool:
        """Whether a word with a capital is a town in any form, a place, or a word such as 'CV'."""
        key = self._tokens[at].key
        if key in self._words.never_names or self._words.named_places.match(self._tokens, at):
            return True
        return any(key == town or is_form_of_name(key, town) for town in self._words.towns)

    def _continues(self, at: int) -> bool:
        """Whether a sentence continues: the word is neither name, day, number nor subject."""
        if self._tokens[at].is_capital or not self._is_plain_word(at):
            return False
        return not any(self._subject_of(self._tokens[at : at + length]) for length in (1, 2, 3))

    def _is_plain_capital(self, at: int) -> bool:
        return self._tokens[at].is_capital and self._is_plain_word(at)

    def _is_plain_word(self, at: int) -> bool:
        """Whether a word has no meaning of its own that the line needs, and is no client's name."""
        return self._may_name(at) and not self._knows([self._tokens[at]], NameKind.CLIENT)

    def _may_name(self, at: int) -> bool:
        token = self._tokens[at]
        if not token.is_free or not token.key or not token.key[0].isalpha():
            return False
        others = (self._words.days, self._words.next_week, self._words.acts)
        if any(table.match(self._tokens, at) for table in others):
            return False
        return token.key not in self._words.weekdays and token.key not in self._words.joining

    def _knows(self, tokens: Sequence[Token], kind: NameKind) -> bool:
        groups = self._names.find_groups(tokens, never=self._words.never_names)
        return any(row.kind is kind for group in groups for row in group.rows)
