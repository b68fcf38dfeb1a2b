"""Whom a consent speaks of: what a client has agreed to that somebody is told."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.models.rules.text.names import fold_text

_EMPLOYERS = ("tyonantaj", "arbetsgiv", "employer", "osaamisprofiili", "kompetensprofil")
_SHORTEST = 3  # letters of a recipient's name that can be told from chance


@dataclass(frozen=True)
class ConsentWords:
    """What stands in a consent: to whom, for what, and which data."""

    recipient: str = ""
    purpose: str = ""
    data: str = ""


def speaks_of(consent: ConsentWords, recipient: str) -> bool:
    """Whether the recipient is named in the consent, or named in part by it.

    'TE-toimisto ja Kela' speaks of 'TE-toimisto', and 'Kahvila Kulma' of 'Kahvila Kulman keittiö'.
    """
    wanted = _plain(recipient)
    if not wanted:
        return False
    told = (_plain(consent.recipient), _plain(consent.purpose), _plain(consent.data))
    if any(wanted in text for text in told):
        return True
    named = [_plain(part) for part in re.split(r"[,;/]| ja | och | and ", consent.recipient)]
    return any(len(part) >= _SHORTEST and part in wanted for part in named)


def speaks_of_employers(consent: ConsentWords, names: Iterable[str] = ()) -> bool:
    """Whether it allows telling employers about the client: all, or one of these by name."""
    told = _plain(f"{consent.recipient} {consent.purpose} {consent.data}")
    return any(word in told for word in _EMPLOYERS) or any(
        len(name) >= _SHORTEST and name in told for name in map(_plain, names)
    )


def _plain(text: str) -> str:
    return " ".join(fold_text(text).split())
