"""Names of employers that the caseload does not know: after a word that says so, or with 'Oy'."""

import re
from collections.abc import Callable, Sequence

from app.models.rules.quick_line.known_names import COMPANY_FORMS, NameIndex, NameKind
from app.models.rules.quick_line.tokens import Token
from app.models.rules.quick_line.vocabulary import LineWords

_QUOTES = '"“”„»«'
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

    def _continues(self, at: int) -> bool:
        """Whether a sentence continues: the word is neither name, day, number nor subject."""
        if self._tokens[at].is_capital or not self._is_plain_word(at):
            return False
        return not any(self._subject_of(self._tokens[at : at + length]) for length in (1, 2, 3))

    def _is_plain_capital(self, at: int) -> bool:
        return self._tokens[at].is_capital and self._is_plain_word(at)

    def _is_plain_word(self, at: int) -> bool:
        """Whether a word has no meaning of its own that the line needs."""
        token = self._tokens[at]
        if not token.is_free or not token.key or not token.key[0].isalpha():
            return False
        others = (self._words.days, self._words.next_week, self._words.acts)
        if any(table.match(self._tokens, at) for table in others):
            return False
        if token.key in self._words.weekdays or token.key in self._words.joining:
            return False
        return not self._knows([token], NameKind.CLIENT)

    def _knows(self, tokens: Sequence[Token], kind: NameKind) -> bool:
        groups = self._names.find_groups(tokens, never=self._words.never_names)
        return any(row.kind is kind for group in groups for row in group.rows)
