"""Spelling in three languages, with what the computer has: it looks up words and changes none.

Finnish needs a morphology, Swedish and English a word list: so libvoikko and libhunspell, called
as they are through ctypes. Measured: Voikko loads in 10 ms, with 4 MB, and takes 20-100 µs for a
new word; Hunspell 150-230 ms, 16 MB and 10-60 µs. The pure Python ones (pyvoikko, spylls) take
2-5 s and 140-250 MB, and the wrapper packages only add a compiled copy of the same. Both are free
under the LGPL or the MPL, which the EUPL allows, and nothing of theirs is shipped or needed here:
where one is missing, nothing is underlined. Their own "add word" writes a plain file, so ours is
a list in the caseload.
"""

import codecs
import os
import sys
import tomllib
import weakref
from collections.abc import Iterable, Iterator
from ctypes import CDLL, POINTER, byref, c_char_p, c_int, c_void_p
from dataclasses import dataclass
from itertools import islice, product
from pathlib import Path
from time import thread_time
from typing import Any, Protocol

from sqlmodel import select

from app.models.client import Client, NetworkPerson
from app.models.employer import Employer, EmployerPerson
from app.models.enums import ListKind
from app.models.rules.text.inflection import Names
from app.models.rules.text.spell_words import find_near_words, find_splits, split_checkable_parts
from app.services.caseload import lists
from app.services.resource_files import resource
from app.services.storage import settings
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload

MOST = 6
"""How many suggestions are offered."""

LONGEST_SEARCH = 0.03
"""Seconds of work that a search for suggestions may take: a menu that waits longer feels stuck.

Work of this thread, not time: what else the computer does must not change what is offered.
"""

_DICTIONARIES = {"sv": ("sv_FI", "sv_SE"), "en": ("en_GB", "en_US")}
_VOIKKO = ("libvoikko.so.1", "libvoikko.1.dylib", "libvoikko-1.dll")
_HUNSPELL = (
    *(f"libhunspell-1.{minor}.so.0" for minor in (7, 8, 6)),
    *(f"libhunspell-1.{minor}.0.dylib" for minor in (7, 8, 6)),
    *(f"libhunspell-1.{minor}-0.dll" for minor in (7, 8, 6)),
)


class Speller(Protocol):
    """A dictionary of one language."""

    def is_right(self, word: str) -> bool:
        """Whether the dictionary has the word, in any form."""

    def suggestions(self, word: str) -> Iterator[str]:
        """Words that it may have been, the likeliest first."""


@dataclass(frozen=True)
class Places:
    """Where libraries and dictionaries are looked for; the first that is there wins.

    The empty folder among `libraries` is wherever the system looks, None among `voikko` where
    libvoikko does.
    """

    libraries: tuple[str, ...]
    hunspell: tuple[Path, ...]
    voikko: tuple[Path | None, ...]


def usual_places() -> Places:
    """The places of this system; the program's own folder comes first, where it has one."""
    own = resource("spelling")
    more = ("/opt/homebrew/lib", "/usr/local/lib") if sys.platform == "darwin" else ()
    return Places(
        libraries=(str(own), "", *more) if own.is_dir() else ("", *more),
        hunspell=tuple(folder for folder in (own, *_folders()) if folder.is_dir()),
        voikko=(own, None) if (own / "5").is_dir() else (None,),
    )


def speller(language: str, places: Places) -> Speller | None:
    """The dictionary of a language, if there is one; takes up to half a second."""
    return _voikko(places) if language == "fi" else _hunspell(language, places)


def languages(places: Places) -> tuple[str, ...]:
    """The languages that can be checked here, without reading their long word lists."""
    library = _library(_HUNSPELL, places)
    listed = _DICTIONARIES if library is not None else ()
    found = tuple(one for one in listed if _word_list(one, places) is not None)
    return found if _voikko(places) is None else ("fi", *found)


def list_known_words(caseload: Caseload) -> frozenset[str]:
    """The words that the coach has taught the check."""
    return frozenset(row.fields.label for row in lists.list_in_order(caseload, ListKind.KNOWN_WORD))


def add_known_word(caseload: Caseload, word: str) -> Change:
    """Teach the check a word, in the encrypted file; once is enough.

    Raises:
        InvalidValue: It is no word.
    """
    if word in list_known_words(caseload):
        return Change()
    return lists.add(caseload, ListKind.KNOWN_WORD, word)


def names(caseload: Caseload, client_id: int) -> Names:
    """Whose names a report of this client may hold: never underlined, and stored nowhere else."""
    with caseload.reading() as session:
        client = session.get(Client, client_id)
        known = [] if client is None else [client.full_name, client.municipality]
        known += session.exec(select(Employer.name)).all()
        known += session.exec(select(EmployerPerson.name)).all()
        known += session.exec(
            select(NetworkPerson.name).where(NetworkPerson.client_id == client_id)
        ).all()
    coach = (settings.read(caseload, name) for name in ("coach_name", "organisation"))
    return Names([*known, *coach])


class Checker:
    """Says whether words are right, by a dictionary, the trade's words and what the coach taught.

    What was looked up once is remembered.
    """

    def __init__(self, speller: Speller, language: str, known: Names) -> None:
        self._speller = speller
        self._known = known
        self._trade = _in_all_forms(_trade_words(language))
        self._taught: frozenset[str] = frozenset()
        self._taught_forms = Names(())
        self._ignored: frozenset[str] = frozenset()
        self._looked_up: dict[str, bool] = {}

    def accept(self, taught: frozenset[str], ignored: Iterable[str] = ()) -> None:
        """Take these for right: what the coach taught in all its forms, the ignored as is."""
        self._ignored = frozenset(ignored)
        if taught != self._taught:
            self._taught, self._taught_forms = taught, _in_all_forms(taught)
            self._looked_up.clear()

    def recall_verdict(self, word: str) -> bool | None:
        """Whether the word is known to be right or wrong; None where it must be looked up first."""
        return True if word in self._ignored else self._looked_up.get(word)

    def is_right(self, word: str) -> bool:
        """Whether the word is right: as a whole, or each part between its hyphens."""
        known = self.recall_verdict(word)
        if known is None:
            known = self._speller.is_right(word) or all(
                map(self._is_known, split_checkable_parts(word))
            )
            self._looked_up[word] = known
        return known

    def suggestions(self, word: str) -> tuple[str, ...]:
        """A few words that it may have been, the likeliest first."""
        return tuple(islice(self._speller.suggestions(word), MOST))

    def _is_known(self, part: str) -> bool:
        named = part[0].isupper() and part in self._known
        taught = part in self._taught_forms or part in self._trade
        return named or taught or self._speller.is_right(part)


class _Voikko:
    """Finnish, in every form of its words."""

    def __init__(self, library: CDLL, handle: int) -> None:
        self._library = library
        self._handle = handle
        weakref.finalize(self, library.voikkoTerminate, handle)

    def is_right(self, word: str) -> bool:
        return bool(self._library.voikkoSpellCstr(self._handle, word.encode()))

    def suggestions(self, word: str) -> Iterator[str]:
        found = self._library.voikkoSuggestCstr(self._handle, word.encode())
        if found:
            try:
                yield from _strings(found)
            finally:
                self._library.voikkoFreeCstrArray(found)


class _Hunspell:
    """A language whose words are in a list with their endings."""

    def __init__(self, library: CDLL, handle: int, encoding: str) -> None:
        self._library = library
        self._handle = handle
        self._encoding = encoding
        weakref.finalize(self, library.Hunspell_destroy, handle)

    def is_right(self, word: str) -> bool:
        try:
            written = word.encode(self._encoding)
        except UnicodeEncodeError:
            return True  # a letter that the list can't hold: not for it to judge
        return bool(self._library.Hunspell_spell(self._handle, written))

    def suggestions(self, word: str) -> Iterator[str]:
        """Ours, since Hunspell's own take 0.1-0.6 s and can't be told to stop."""
        until = thread_time() + LONGEST_SEARCH
        seen = {word}
        for one in find_near_words(word):
            if thread_time() > until:
                return
            if one not in seen and self.is_right(one):
                yield one
            seen.add(one)
        for left, right in find_splits(word):
            if self.is_right(left) and self.is_right(right):
                yield f"{left} {right}"


def _voikko(places: Places) -> Speller | None:
    library = _library(_VOIKKO, places)
    if library is None:
        return None
    library.voikkoInit.restype = c_void_p
    library.voikkoInit.argtypes = [POINTER(c_char_p), c_char_p, c_char_p]
    library.voikkoTerminate.argtypes = [c_void_p]
    library.voikkoSpellCstr.argtypes = [c_void_p, c_char_p]
    library.voikkoSuggestCstr.argtypes = [c_void_p, c_char_p]
    library.voikkoSuggestCstr.restype = POINTER(c_char_p)
    library.voikkoFreeCstrArray.argtypes = [POINTER(c_char_p)]
    library.voikkoFreeCstrArray.restype = None
    for folder in places.voikko:
        where = None if folder is None else os.fsencode(folder)
        handle = library.voikkoInit(byref(c_char_p()), b"fi", where)
        if handle:
            return _Voikko(library, handle)
    return None


def _hunspell(language: str, places: Places) -> Speller | None:
    library = _library(_HUNSPELL, places)
    found = _word_list(language, places)
    if library is None or found is None:
        return None
    library.Hunspell_create.restype = c_void_p
    library.Hunspell_create.argtypes = [c_char_p, c_char_p]
    library.Hunspell_destroy.argtypes = [c_void_p]
    library.Hunspell_destroy.restype = None
    library.Hunspell_spell.argtypes = [c_void_p, c_char_p]
    library.Hunspell_spell.restype = c_int
    library.Hunspell_get_dic_encoding.argtypes = [c_void_p]
    library.Hunspell_get_dic_encoding.restype = c_char_p
    handle = library.Hunspell_create(_path(found.with_suffix(".aff")), _path(found))
    if not handle:
        return None
    encoding = library.Hunspell_get_dic_encoding(handle).decode("ascii", "replace")
    made = _Hunspell(library, handle, encoding)
    try:
        codecs.lookup(encoding)
    except LookupError:
        return None
    return made


def _library(names: Iterable[str], places: Places) -> CDLL | None:
    for folder, name in product(places.libraries, names):
        try:
            return CDLL(str(Path(folder, name)) if folder else name)
        except OSError:
            continue
    return None


def _word_list(language: str, places: Places) -> Path | None:
    """The .dic file of a language; a country's own list before its neighbour's."""
    for name, folder in product(_DICTIONARIES.get(language, ()), places.hunspell):
        found = folder / f"{name}.dic"
        if found.is_file() and found.with_suffix(".aff").is_file():
            return found
    return None


def _path(file: Path) -> bytes:
    # On Windows Hunspell takes UTF-8 only in a path that begins like this.
    return f"\\\\?\\{file}".encode() if os.name == "nt" else os.fsencode(file)


def _strings(found: Any) -> Iterator[str]:
    """The strings of a C array that ends with a null."""
    for one in found:
        if not one:
            return
        yield one.decode()


def _folders() -> Iterator[Path]:
    """Where systems and office programs keep word lists."""
    home = Path.home()
    if sys.platform == "darwin":
        yield from (home / "Library/Spelling", Path("/Library/Spelling"))
        office = Path("/Applications/LibreOffice.app/Contents/Resources/extensions")
    elif os.name == "nt":
        office = Path(os.environ.get("PROGRAMFILES", "C:/Program Files"))
        office = office / "LibreOffice/share/extensions"
    else:
        yield home / ".local/share/hunspell"
        yield from map(Path, ("/usr/local/share/hunspell", "/usr/share/hunspell"))
        yield Path("/usr/share/myspell/dicts")
        office = Path("/usr/lib/libreoffice/share/extensions")
    yield from sorted(office.glob("dict-*"))


def _trade_words(language: str) -> list[str]:
    listed = tomllib.loads(resource("lists", "spelling.toml").read_text(encoding="utf-8"))
    found: list[str] = listed[language]
    return found


def _in_all_forms(words: Iterable[str]) -> Names:
    """Words, bent as names are."""
    return Names(word.title() for word in words)
