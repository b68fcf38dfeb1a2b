"""Columns of marks: the heading is an outcome, and an 'x' below it says who it is true of.

'Työllistyi' over a column of x marks. Only the headings and the marks ('x', 'kyllä', '0') are read
here. What the words of a cell say, and which of them deny it, is decided in `cell_words`.
"""

from collections.abc import Mapping, Sequence

from app.models.enums import Outcome
from app.models.rules.importing.headings import plain

_SIGNS = frozenset("✓✔√☑✅")


class MarkColumns:
    """Their headings, and the marks that say yes or no.

    Listed in `sheet_words.toml`, `[outcome_marks]` and `[marks]`.
    """

    def __init__(
        self,
        headings: Mapping[str, Mapping[str, Sequence[str]]],
        marks: Mapping[str, Sequence[str]],
    ) -> None:
        self._yes, self._no = frozenset(marks["yes"]), frozenset(marks["no"])
        self._outcomes = {
            heading: (Outcome(name), kind == "alone")
            for kind, outcomes in headings.items()
            for name, listed in outcomes.items()
            for heading in listed
        }

    def is_heading(self, text: str) -> bool:
        """Whether the text is a heading over such marks."""
        return plain(text) in self._outcomes

    def find_columns(self, headings: Mapping[int, str]) -> dict[int, Outcome]:
        """The columns of such marks and what each tells.

        Args:
            headings: The words of each heading, by column from 0.
        """
        found = {
            at: known for at, text in headings.items() if (known := self._outcomes.get(plain(text)))
        }
        return {at: outcome for at, (outcome, alone) in found.items() if alone or len(found) > 1}

    def says_yes(self, text: str) -> bool:
        """Whether the mark is one: 'x', 'kyllä', '✓'."""
        return plain(text) in self._yes or text.strip() in _SIGNS

    def says_no(self, text: str) -> bool:
        """Whether the mark is a short no: 'e', 'n', '0'."""
        return plain(text) in self._no
