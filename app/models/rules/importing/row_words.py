"""The words of the rows among the people of a sheet that are nobody: sums, sections, remarks."""

from collections.abc import Mapping, Sequence

from app.models.rules.importing.cell_words import CommonWords, WordTable
from app.models.rules.importing.headings import plain


class RowWords:
    """The words of `[rows]` in `resources/lists/sheet_words.toml`."""

    def __init__(self, listed: Mapping[str, Sequence[str]]) -> None:
        self.sums = frozenset(listed["sums"])
        self.extremes = frozenset(listed["extremes"])
        self.totals = frozenset(listed["totals"])
        self._denials = frozenset(listed["denials"])
        self._sections = WordTable({True: listed["sections"]}, CommonWords())
        self._remarks = WordTable({True: listed["remarks"]}, CommonWords())

    def begins_with_denial(self, text: str) -> bool:
        """Whether the first word denies: 'Ei tavoitettu', 'Inte anträffad'."""
        words = plain(text).split()
        return bool(words) and words[0] in self._denials

    def is_section(self, text: str) -> bool:
        """Whether the words are a heading between the rows: 'PÄÄTTYNEET 2024', 'Ei tavoitettu'."""
        words = plain(text).split()
        return bool(words) and (
            all(word.isdigit() for word in words) or self._sections.begins(words)
        )

    def has_ordinary_words(self, text: str) -> bool:
        """Whether a word of the text is listed as an ordinary one: 'Muutti Mieltä', 'No Answer'."""
        return self._remarks.mentions(text)
