"""Whom a consent speaks of: what a client has agreed to that somebody is told.

To give data of social care to another organisation takes the client's leave (Act 703/2023). A
consent comes before anybody is contacted (PALO final report 2022 §4.3.1), and what a workplace
hears is agreed with the client (Kymenlaakso pilot 2022 §3).
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from app.models.rules.text.names import fold_text

_EMPLOYERS = ("tyonantaj", "arbetsgiv", "employer")
_PROFILE = ("osaamisprofiili", "kompetensprofil", "skills profile")
_NOT = re.compile(r"\b(ei|eika|ilman|paitsi|inte|ej|utom|utan|not?|except|without)\b[^,;.]*$")
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
    wanted = _fold_spaces(recipient)
    if not wanted:
        return False
    told, parts = _fold_consent(consent)
    if any(_allows_word(text, wanted) for text in told):
        return True
    return any(_allows_word(wanted, part) for part in parts)


@lru_cache(maxsize=64)  # asked about each of thousands of employers in turn
def _fold_consent(consent: ConsentWords) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Its texts, and the names among its recipients that can be told from chance."""
    told = tuple(map(_fold_spaces, (consent.recipient, consent.purpose, consent.data)))
    named = re.split(r"[,;/]| ja | och | and ", consent.recipient)
    parts = tuple(map(_fold_spaces, named))
    return told, tuple(part for part in parts if len(part) >= _SHORTEST)


def speaks_of_employers(consent: ConsentWords) -> bool:
    """Whether it allows telling employers about the client, whichever they are.

    Who is told says so; the purpose and the data do where nobody is named: 'Osaamisprofiili' alone
    allows it, 'Työnantajakontaktit' or 'Osaamisprofiili' for 'Kela' does not.
    """
    recipient = _fold_spaces(consent.recipient)
    if recipient:
        return any(_allows_word(recipient, word) for word in _EMPLOYERS)
    told = [_fold_spaces(text) for text in (consent.purpose, consent.data)]
    return any(_allows_word(text, word) for text in told for word in (*_EMPLOYERS, *_PROFILE))


def _allows_word(text: str, word: str) -> bool:
    """Whether a word begins so in the text, and nothing before it says 'not' or 'except'."""
    if word not in text:  # sooner told than by a pattern of each of thousands of employers
        return False
    found = re.finditer(rf"(?<!\w){re.escape(word)}", text)
    return any(not _NOT.search(text[: one.start()]) for one in found)


def _fold_spaces(text: str) -> str:
    return " ".join(fold_text(text).split())
