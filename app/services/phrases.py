"""The words of what is printed and saved, in Finnish, Swedish and English.

The window says some of them too (the quality criteria, the sums, the summary), so that it says
what the paper says; the rest of the window's words are Qt's own translations.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from app.services.errors import InvalidValue
from app.services.resource_files import resource

LANGUAGES = ("fi", "sv", "en")
_TABLE = re.compile(r"^(?=\[)", re.MULTILINE)


class Phrases:
    """The wording of one document in one language; keys go down with dots: `part.title`."""

    def __init__(self, language: str, wording: Mapping[str, Any]) -> None:
        self.language = language
        self._wording = wording

    def __call__(self, key: str, **values: object) -> str:
        """The wording of a key with its `{places}` filled in."""
        return str(self._look_up(key)).format(**values)

    def format_count(self, key: str, count: int, **values: object) -> str:
        """The wording for one (`one`) or for several (`other`), with `{n}` filled in."""
        return self(f"{key}.{'one' if count == 1 else 'other'}", n=count, **values)

    def all_of(self, key: str) -> Mapping[str, Any]:
        """The wordings below a key, in the order of the file."""
        found = self._look_up(key)
        assert isinstance(found, Mapping)  # noqa: S101 - a mistake in our own file
        return found

    def __contains__(self, key: str) -> bool:
        try:
            self._look_up(key)
        except KeyError:
            return False
        return True

    def _look_up(self, key: str) -> Any:
        found: Any = self._wording
        for part in key.split("."):
            found = found[part]
        return found


@cache
def _read_document(language: str, document: str) -> Mapping[str, Any]:
    """What a language's file holds of a document, read once.

    Only its own tables are taken apart: the whole file takes longer than a page may.
    """
    text = resource("phrases", f"{language}.toml").read_text(encoding="utf-8")
    tables = (table for table in _TABLE.split(text) if re.match(rf"\[{document}[.\]]", table))
    found: Mapping[str, Any] = tomllib.loads("".join(tables))[document]
    return found


def phrases(language: str, document: str, *, plain: bool = False) -> Phrases:
    """The wording of a document ("report", "summary"); `plain` is for easy reading (selkokieli).

    Raises:
        InvalidValue: There is no such language.
    """
    if language not in LANGUAGES:
        raise InvalidValue("language")
    wording = _read_document(language, document)
    if plain:
        wording = _lay_over(wording, _read_document(language, f"{document}_plain"))
    return Phrases(language, wording)


def _lay_over(usual: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """The usual wording with the other in its place where there is one."""
    return {
        key: _lay_over(value, other.get(key, {}))
        if isinstance(value, Mapping)
        else other.get(key, value)
        for key, value in usual.items()
    }
