"""What a typed text asks for: words in any form, phone numbers, years and days.

Each part of the text becomes a `SearchTerm`: an expression for the index and, where the index
cannot know, the rows that have the number or the day. The words of the index itself say which
forms there are to find (fts5vocab, read by their first letters), so nothing has to be kept up
to date beside it.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise, product
from typing import Any

from app.models.rules.dates import parse_day
from app.models.rules.text import slips, word_forms
from app.models.rules.text.family_names import is_known_name
from app.models.rules.text.names import fold_text, fold_texts
from app.models.rules.text.phone_numbers import numbers_in, whole_number
from app.services.storage.read_cache import ReadCache
from app.services.storage.unit_of_work import Caseload

WORD = re.compile(r"[^\W_]+")

_MOST_TERMS = 8
_LONGEST_WORD = 40
_SHORTEST_JOINED = 6  # letters
_MOST_FORMS = 80
_WRITTEN_DAY = re.compile(
    r"(?<![\w.])(?:\d{1,2}\.\s?\d{1,2}\.(?:\d{4}|\d{2})?|\d{4}(?P<sign>[-/.])\d{1,2}(?P=sign)\d{1,2})(?![\w])"
)
_WRITTEN_NUMBER = re.compile(r"(?<!\w)[+(]?\d[\d\s().\-/\u2010-\u2013\u00a0]*\d(?!\w)")
_YEARS_KEPT = range(1930, 2101)  # in which a day that is typed without its year is looked for
_YEAR = re.compile(r"(?:19|20|21)\d\d")
# What the index leaves as it is, by the letter that is typed for it.
_ENDING_APART = re.compile(r"(?<=\w)['’´:](\w{1,6})(?!\w)")  # Dubois'n, Oy:lle
_ALSO_WRITTEN = {
    "v": "w",
    "w": "v",
    "l": "ł",
    "o": "øœ",
    "d": "đð",
    "s": "ß",
    "a": "æ",
    "h": "ħ",
    "t": "ŧþ",
    "n": "ŋ",
}
_FOLDED_BY_INDEX = re.compile(r"[a-zåäöéèáàü0-9]*")  # as `fold_text` does it

_KEPT_BY_INDEX = frozenset("".join(_ALSO_WRITTEN.values())) - {"v", "w"}


@dataclass(frozen=True)
class SearchTerm:
    """One part of what was typed.

    `match` is an expression of FTS5; `rows` are row ids of the index that match as well. `written`
    finds the part as it was typed, `loose` its other forms too; both are for folded-case text.
    """

    match: str
    written: re.Pattern[str]
    loose: re.Pattern[str]
    rows: frozenset[int] = frozenset()
    is_word: bool = True

    def place_among(self, words: Iterable[tuple[tuple[int, int], str]]) -> tuple[int, int] | None:
        """Where the first of the words stands that fits; they are those of `find_words`."""
        return next((place for place, word in words if self.loose.match(word)), None)


def find_words(text: str) -> list[tuple[tuple[int, int], str]]:
    """The words of a text, folded, each with its start and end in it."""
    return [(found.span(), fold_text(found[0])) for found in WORD.finditer(text)]


class IndexWords:
    """The words and names that the index of a caseload has, each read once until a row changes.

    Every letter that is typed asks for the same ones again.
    """

    def __init__(self, caseload: Caseload) -> None:
        self._caseload = caseload

    def list_beginning(self, letters: str) -> list[str]:
        """The words that begin with these letters, or with letters written for them."""
        return _BEGINNING.read(
            self._caseload, letters, lambda connection: list(_words_beginning(connection, letters))
        )

    def list_joined(self) -> list[tuple[int, tuple[str, ...]]]:
        """Row ids with the words of a name that are typed as one: 'annaliisa', 'vonwright'."""
        return _JOINED_NAMES.read(
            self._caseload,
            None,
            lambda connection: [
                (rowid, _words_in_one(name)) for rowid, name in connection.execute(_JOINED)
            ],
        )


def read_terms(connection: Any, text: str, today: date, index: IndexWords) -> list[SearchTerm]:
    """The terms of a typed text, all of which must be met; empty where nothing can be found.

    Args:
        connection: the caseload's DB-API connection.
        text: What was typed.
        today: for days that are typed without a year.
        index: The words that there are to find.
    """
    whole = unicodedata.normalize("NFC", text)
    terms: list[SearchTerm] = []
    for written in (found[0] for found in _WRITTEN_DAY.finditer(whole)):
        term = _day_term(connection, written, today)
        if term is not None:
            terms.append(term)
            whole = whole.replace(written, " ", 1)
    for written in _WRITTEN_NUMBER.findall(whole):
        number = whole_number(written)
        if number and not all(_YEAR.fullmatch(part) for part in written.split()):
            terms.append(_number_term(connection, written, number))
            whole = whole.replace(written, " ", 1)
    whole = _ENDING_APART.sub(_drop_ending, whole.casefold())
    words = [word[:_LONGEST_WORD] for word in WORD.findall(whole)[:_MOST_TERMS]]
    for word in words:
        is_year = _YEAR.fullmatch(word)
        terms.append(
            _year_term(connection, word) if is_year else _word_term(connection, word, index)
        )
    return terms


def _drop_ending(apart: re.Match[str]) -> str:
    """Nothing where an ending is written apart from its word; else what stands there."""
    return "" if word_forms.is_ending("", fold_text(apart[1])) else apart[0]


def _word_term(connection: Any, word: str, index: IndexWords) -> SearchTerm:
    plain = fold_text(word)
    forms: list[str] = []
    rows: frozenset[int] = frozenset()
    if len(plain) >= word_forms.SHORTEST_FORM and not word.isdecimal():
        forms = _forms_in_index(connection, plain, index)
        if not forms and len(plain) >= _SHORTEST_JOINED:
            rows = frozenset(_find_whole_names(index, plain))
    beginnings = [plain] if _FOLDED_BY_INDEX.fullmatch(word) else [word, plain]
    # Each word more costs time: no form that a beginning finds already.
    others = [form for form in forms if not form.startswith(tuple(beginnings))]
    parts = [*(f'"{part}"*' for part in beginnings), *(f'"{form}"' for form in others)]
    match = " OR ".join(dict.fromkeys(parts))
    return SearchTerm(
        f"({match})",
        re.compile(rf"(?<![^\W_]){re.escape(word)}"),
        _loose_pattern(plain, {fold_text(form) for form in others}),
        rows,
    )


def _loose_pattern(plain: str, forms: Iterable[str]) -> re.Pattern[str]:
    others = "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))
    more = rf"|(?:{others})(?![^\W_])" if others else ""
    return re.compile(rf"(?<![^\W_])(?:{re.escape(plain)}{more})")


def _forms_in_index(connection: Any, plain: str, index: IndexWords) -> list[str]:
    """The words of the index that are other forms of this one, or else nearly the same."""
    near = [(term, _fold_word(term, plain)) for term in index.list_beginning(plain[:2])]
    begun = [term for term, folded in near if folded.startswith(plain)]
    forms = [
        term
        for term, folded in near
        if word_forms.share_a_word(plain, folded) or word_forms.share_a_base(plain, folded)
    ]
    if not begun:
        forms += [term for term, folded in near if word_forms.is_stem_of(plain, folded)]
    forms += _compounds(plain, near)
    forms += [term for term in begun if term[: len(plain)] != plain]  # 'łukasz' for 'lukasz'
    if not begun and not forms and not is_known_name(plain):
        words = [*{*index.list_beginning(plain[:1]), *_name_words(connection)}]
        forms = [
            term
            for term, folded in zip(words, fold_texts(words), strict=True)
            if slips.looks_like_a_slip(plain, folded) or slips.begins_with_a_slip(plain, folded)
        ]
    return list(dict.fromkeys(forms))[:_MOST_FORMS]


def _fold_word(term: str, plain: str) -> str:
    """A word of the index, folded; v and w are one letter in Finnish names (Wiik, Viik)."""
    folded = fold_text(term)
    if folded[0] != plain[0] and folded[0] in "vw":
        return plain[0] + folded[1:]
    return folded


def _compounds(plain: str, near: list[tuple[str, str]]) -> list[str]:
    for stem in word_forms.bare_stems(plain):
        found = [term for term, folded in near if folded.startswith(stem)]
        if found:
            return found
    return []


def _words_beginning(connection: Any, letters: str) -> Iterator[str]:
    """The words of the index that begin with these letters, or with letters written for them."""
    connection.execute(_VOCABULARY)
    spellings = product(*(letter + _ALSO_WRITTEN.get(letter, "") for letter in letters))
    for spelling in spellings:
        start = "".join(spelling)
        for (term,) in connection.execute(_TERMS, (start, f"{start}\U0010ffff")):
            yield term


def _name_words(connection: Any) -> Iterator[str]:
    """The words of everybody's and every employer's name, as the index has them."""
    for (name,) in connection.execute(_NAMES):
        yield from _words_of_name(name)


def _find_whole_names(index: IndexWords, plain: str) -> Iterator[int]:
    """Who has a name that is typed as one word: 'annaliisa', 'vonwright', 'mäkipetäjän'."""
    for rowid, words in index.list_joined():
        if any(word.startswith(plain) or word_forms.is_form_of_name(plain, word) for word in words):
            yield rowid


def _words_in_one(name: str) -> tuple[str, ...]:
    folded = fold_text(name)
    joined = [word.replace("-", "") for word in folded.split() if "-" in word]
    pairs = [one + other for one, other in pairwise(folded.split())]
    return (*joined, *pairs)


@lru_cache(maxsize=8192)
def _words_of_name(name: str) -> tuple[str, ...]:
    return tuple(
        "".join(letter if letter in _KEPT_BY_INDEX else fold_text(letter) for letter in word)
        for word in WORD.findall(name.casefold())
    )


def _number_term(connection: Any, written: str, number: str) -> SearchTerm:
    rows = frozenset(
        rowid
        for rowid, field in connection.execute(_PHONES)
        if any(number in one for one in numbers_in(field))
    )
    parts = WORD.findall(written)
    typed = " AND ".join(f'"{part}"*' for part in parts)
    spellings = {number, f"358{number.removeprefix('0')}", f"{number[:3]} {number[3:]}"}
    spellings.add(f"{number[:3]} {number[3:6]} {number[6:]}")
    others = " OR ".join(f'"{spelling.strip()}"*' for spelling in sorted(spellings))
    pattern = re.compile("|".join(rf"(?<![^\W_]){re.escape(part)}" for part in parts))
    return SearchTerm(f"(({typed}) OR {others})", pattern, pattern, rows, is_word=False)


def _year_term(connection: Any, year: str) -> SearchTerm:
    rows = frozenset(rowid for (rowid,) in connection.execute(_YEARS, {"year": year}))
    pattern = re.compile(rf"(?<![^\W_]){year}")
    return SearchTerm(f'("{year}"*)', pattern, pattern, rows, is_word=False)


def _day_term(connection: Any, written: str, today: date) -> SearchTerm | None:
    tidy = written.replace(" ", "")
    try:
        day = parse_day(tidy, today)
    except ValueError:
        return None
    if day is None:
        return None
    has_year = not tidy.endswith(".")
    days = [day.isoformat()] if has_year else [f"{year}-{day:%m-%d}" for year in _YEARS_KEPT]
    rows = frozenset(rowid for (rowid,) in connection.execute(_DAYS, {"days": json.dumps(days)}))
    start = f"{day.day} {day.month}"
    spellings = {f"{start} {day.year}", day.isoformat()} if has_year else {start}
    match = " OR ".join(f'"{spelling}"' for spelling in sorted(spellings | {tidy}))
    pattern = re.compile(re.escape(tidy))
    return SearchTerm(f"({match})", pattern, pattern, rows, is_word=False)


_BEGINNING: ReadCache[list[str]] = ReadCache()
_JOINED_NAMES: ReadCache[list[tuple[int, tuple[str, ...]]]] = ReadCache()
_VOCABULARY = """
    CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab(main, search_index, row)"""
_TERMS = "SELECT term FROM temp.search_words WHERE term >= ? AND term < ?"
_NAMES = """
    SELECT given_names || ' ' || family_name FROM client UNION ALL SELECT name FROM employer
    UNION ALL SELECT name FROM employer_person UNION ALL SELECT name FROM network_person"""
_JOINED = """
    SELECT id * 16 + 1, given_names || ' ' || family_name FROM client
    WHERE given_names || family_name LIKE '%-%' OR family_name LIKE '% %' OR given_names LIKE '% %'
    UNION ALL SELECT id * 16 + 2, name FROM employer
    UNION ALL SELECT id * 16 + 3, name FROM employer_person
    UNION ALL SELECT id * 16 + 8, name FROM network_person"""
_PHONES = """
    SELECT id * 16 + 1, phone FROM client WHERE phone <> ''
    UNION ALL SELECT id * 16 + 2, phone FROM employer WHERE phone <> ''
    UNION ALL SELECT id * 16 + 3, phone FROM employer_person WHERE phone <> ''
    UNION ALL SELECT id * 16 + 8, phone FROM network_person WHERE phone <> ''"""
_YEARS = """
    SELECT id * 16 + 1 FROM client
    WHERE CAST(:year AS INTEGER) = birth_year OR :year IN
        (substr(birth_date, 1, 4), substr(started_on, 1, 4), substr(ended_on, 1, 4))"""
_DAYS = """
    WITH asked AS (SELECT value FROM json_each(:days))
    SELECT id * 16 + 1 FROM client
        WHERE birth_date IN asked OR started_on IN asked OR ended_on IN asked
    UNION SELECT client_id * 16 + 1 FROM status_change WHERE day IN asked
    UNION SELECT client_id * 16 + 1 FROM phase_step WHERE day IN asked
    UNION SELECT client_id * 16 + 1 FROM rating WHERE day IN asked
    UNION SELECT client_id * 16 + 1 FROM rest
        WHERE since IN asked OR review_on IN asked OR until IN asked
    UNION SELECT id * 16 + 4 FROM employer_contact WHERE day IN asked OR next_day IN asked
    UNION SELECT id * 16 + 5 FROM entry WHERE day IN asked OR next_day IN asked
    UNION SELECT id * 16 + 6 FROM placement WHERE started_on IN asked OR ended_on IN asked
    UNION SELECT id * 16 + 7 FROM report WHERE final_on IN asked OR client_part_on IN asked
    UNION SELECT report_id * 16 + 7 FROM report_delivery WHERE day IN asked
    UNION SELECT id * 16 + 9 FROM consent
        WHERE given_on IN asked OR valid_until IN asked OR withdrawn_on IN asked"""
