"""Headings of somebody or something else than the client and the service.

'Lähettäjän puhelin' is not the client's phone, and 'Työ alkoi' not the beginning of the service.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.models.rules.importing.headings import Target


class OtherHeadings:
    """The words that tell so, and of which columns; listed in `sheet_words.toml`."""

    def __init__(self, listed: Mapping[str, Mapping[str, Sequence[Any]]]) -> None:
        self._words: dict[Target, list[tuple[re.Pattern[str], re.Pattern[str]]]] = {}
        for group in listed.values():
            pair = _compile(group["words"]), _compile(group.get("but_for", ()))
            for name in group["targets"]:
                self._words.setdefault(Target(name), []).append(pair)

    def tell(self, target: Target, words: Iterable[str]) -> bool:
        """Whether a heading is of something else, by its words beside those of a target.

        Args:
            target: What the other words of the heading mean.
            words: The words beside them, in plain text.
        """
        text = " ".join(words)
        return any(
            pattern.search(text) and not but_for.search(text)
            for pattern, but_for in self._words.get(target, ())
        )


def _compile(words: Sequence[str]) -> re.Pattern[str]:
    """Any of the words; one with a star at its end begins a word."""
    forms = [word.removesuffix("*") + (r"\w*" if word.endswith("*") else "") for word in words]
    return re.compile(rf"\b(?:{'|'.join(forms)})\b" if forms else r"(?!)")
