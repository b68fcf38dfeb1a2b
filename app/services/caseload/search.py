"""Find anything in the caseload while it is being typed: words in any order, by their beginnings.

The index is the FTS5 table of the file. Its row id is 16 * id + a code for the table. Diary
entries are by far the most, so the other rows lie below the highest id of their own tables and
are looked through without most of the entries; that keeps a single letter fast.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import Any

from app.models.rules.dates import stored_day
from app.models.rules.text.names import fold_text, sort_key
from app.services.storage.unit_of_work import Caseload


class HitKind(StrEnum):
    """What was found, in the order in which it is shown."""

    CLIENT = "client"
    EMPLOYER = "employer"
    PERSON = "person"
    CONTACT = "contact"
    ENTRY = "entry"
    PLACEMENT = "placement"
    REPORT = "report"


@dataclass(frozen=True)
class Hit:
    """One thing found: whose it is, where the words are in it, and what to open."""

    kind: HitKind
    id: int
    title: str
    snippet: str
    client_id: int | None
    employer_id: int | None
    day: date | None = None


@dataclass(frozen=True)
class _Found:
    hit: Hit
    line: str
    text: str
    named: bool
    exact: bool


_MOST_WORDS = 8
_LONGEST_WORD = 40
_EACH_KIND = 5
_ENTRY = 5  # the code of the diary's table
_AROUND = 40
_WORD = re.compile(r"[^\W_]+")


def search(caseload: Caseload, text: str, *, limit: int = 20) -> list[Hit]:
    """At most `limit` hits, grouped by kind; a group with the words in a name comes first.

    Every word of the text must begin a word of what is found. Diacritics need not be typed, but
    what is written exactly so comes before what is not. Whatever is typed is only text.
    """
    words = _words(text)
    if not words:
        return []
    # Only letters and digits are left in a word, and the quotes keep AND, OR and NEAR from acting.
    asked = {"match": " AND ".join(f'"{word}"*' for word in words), "most": 2 * limit}
    found: list[_Found] = []
    with caseload.raw() as connection:
        others = [rowid for (rowid,) in connection.execute(_OTHERS, asked)]
        entries = [rowid for (rowid,) in connection.execute(_ENTRIES, asked)]
        for code, ids in _by_table([*others, *entries]).items():
            named = _match_names(connection, code, ids, words)[:limit]
            pool = 2 * limit if code == _ENTRY else limit
            newest = [row_id for row_id in ids[:pool] if row_id not in named]
            found += _read(connection, code, named, newest, words)
    return [_hit(one, words) for one in _select_best(found, limit)]


def _words(text: str) -> list[str]:
    whole = unicodedata.normalize("NFC", text).casefold()
    return [word[:_LONGEST_WORD] for word in _WORD.findall(whole)[:_MOST_WORDS]]


def _by_table(rowids: Iterable[int]) -> dict[int, list[int]]:
    tables: dict[int, list[int]] = {}
    for rowid in rowids:
        tables.setdefault(rowid % 16, []).append(rowid // 16)
    return tables


def _match_names(connection: Any, code: int, ids: list[int], words: list[str]) -> list[int]:
    """Those with all words in the name itself, the best first; none where rows have no name."""
    if code not in _NAMES:
        return []
    so, loosely = _beginnings(words), _beginnings(map(fold_text, words))
    named = []
    for row_id, name in connection.execute(_NAMES[code], {"ids": json.dumps(ids)}).fetchall():
        exact = _has_all(name.casefold(), so)
        if exact or _has_all(fold_text(name), loosely):
            named.append((not exact, sort_key(name), row_id))
    return [row_id for _, _, row_id in sorted(named)]


def _read(
    connection: Any, code: int, named: list[int], others: list[int], words: list[str]
) -> Iterator[_Found]:
    kind, statement = _TABLES[code]
    so = _beginnings(words)
    ids = {"ids": json.dumps([*named, *others])}
    for row in connection.execute(statement, ids).fetchall():
        row_id, title, line, text, client_id, employer_id, day = row
        if kind is HitKind.REPORT and not all(_place(text, word) for word in words):
            continue  # the index knows the stored form of a report, not only its words
        is_named = row_id in named
        exact = _has_all((title if is_named else f"{title} {line} {text}").casefold(), so)
        hit = Hit(kind, row_id, title, "", client_id, employer_id, stored_day(day))
        yield _Found(hit, line, text, is_named, exact)


def _beginnings(words: Iterable[str]) -> list[re.Pattern[str]]:
    return [re.compile(rf"(?<![^\W_]){re.escape(word)}") for word in words]


def _has_all(text: str, beginnings: list[re.Pattern[str]]) -> bool:
    return all(beginning.search(text) for beginning in beginnings)


def _select_best(found: list[_Found], limit: int) -> list[_Found]:
    """The best of each kind, so that one kind doesn't push out the rest."""
    order = list(HitKind)
    ranked = sorted(found, key=lambda one: (order.index(one.hit.kind), _rank(one)))
    groups = [list(group) for _, group in groupby(ranked, key=lambda one: one.hit.kind)]
    groups.sort(key=lambda group: not group[0].named)
    spare = limit - sum(min(len(group), _EACH_KIND) for group in groups)
    chosen: list[_Found] = []
    for group in groups:
        more = max(min(spare, len(group) - _EACH_KIND), 0)
        spare -= more
        chosen += group[: _EACH_KIND + more]
    return chosen[:limit]


def _rank(one: _Found) -> tuple[Any, ...]:
    if one.named:
        return False, not one.exact, sort_key(one.hit.title)
    return True, not one.exact, -(one.hit.day or date.min).toordinal(), -one.hit.id


def _hit(one: _Found, words: list[str]) -> Hit:
    text = one.line if one.named else _snippet(one.text, words) or one.line
    return Hit(**{**vars(one.hit), "snippet": text})


def _snippet(text: str, words: list[str]) -> str:
    """The first place with one of the words, and some of what stands around it."""
    places = [place for place in (_place(text, word) for word in words) if place]
    if not places:
        return ""
    start, end = min(places)
    first = 0 if start <= _AROUND else text.find(" ", start - _AROUND, start) + 1 or start
    last = text.rfind(" ", end, end + _AROUND) if end + _AROUND < len(text) else len(text)
    last = end if last < 0 else last
    cut = " ".join(text[first:last].split())
    return f"{'… ' if first else ''}{cut}{' …' if last < len(text) else ''}"


def _place(text: str, word: str) -> tuple[int, int] | None:
    if found := re.search(rf"(?<![^\W_]){word}[^\W_]*", text, re.IGNORECASE):
        return found.span()
    plain = fold_text(word)
    return next(
        (token.span() for token in _WORD.finditer(text) if fold_text(token[0]).startswith(plain)),
        None,
    )


_BELOW = """
    rowid < 16 * (1 + (SELECT max(highest) FROM (
        SELECT max(id) AS highest FROM client
        UNION ALL SELECT max(id) FROM employer UNION ALL SELECT max(id) FROM employer_person
        UNION ALL SELECT max(id) FROM employer_contact UNION ALL SELECT max(id) FROM placement
        UNION ALL SELECT max(id) FROM report UNION ALL SELECT max(id) FROM network_person)))"""
_OTHERS = f"""
    SELECT rowid FROM search_index
    WHERE search_index MATCH :match AND {_BELOW} AND rowid % 16 <> 5
    ORDER BY rowid DESC"""  # noqa: S608
_ENTRIES = """
    SELECT rowid FROM search_index
    WHERE search_index MATCH :match AND rowid % 16 = 5
    ORDER BY rowid DESC LIMIT :most"""

_WANTED = "(SELECT value FROM json_each(:ids))"
_WHOSE = "trim(client.family_name || ' ' || client.given_names)"
_NAMES: dict[int, str] = {
    1: f"SELECT id, {_WHOSE} FROM client WHERE id IN {_WANTED}",  # noqa: S608
    2: f"SELECT id, name FROM employer WHERE id IN {_WANTED}",  # noqa: S608
    3: f"SELECT id, name FROM employer_person WHERE id IN {_WANTED}",  # noqa: S608
    8: f"SELECT id, name FROM network_person WHERE id IN {_WANTED}",  # noqa: S608
}
_TABLES: dict[int, tuple[HitKind, str]] = {
    1: (
        HitKind.CLIENT,
        f"""SELECT client.id, {_WHOSE}, iif(situation <> '', situation, goal), body,
                client.id, NULL, NULL
            FROM client JOIN search_index ON search_index.rowid = client.id * 16 + 1
            WHERE client.id IN {_WANTED}""",  # noqa: S608
    ),
    2: (
        HitKind.EMPLOYER,
        f"""SELECT id, name, industry, body, NULL, id, NULL
            FROM employer JOIN search_index ON search_index.rowid = id * 16 + 2
            WHERE id IN {_WANTED}""",  # noqa: S608
    ),
    3: (
        HitKind.PERSON,
        f"""SELECT person.id, person.name, employer.name, body, NULL, employer_id, NULL
            FROM employer_person AS person
            JOIN employer ON employer.id = employer_id
            JOIN search_index ON search_index.rowid = person.id * 16 + 3
            WHERE person.id IN {_WANTED}""",  # noqa: S608
    ),
    4: (
        HitKind.CONTACT,
        f"""SELECT contact.id, employer.name, subject, search_index.title || ' ' || body,
                client_id, employer_id, day
            FROM employer_contact AS contact
            JOIN employer ON employer.id = employer_id
            JOIN search_index ON search_index.rowid = contact.id * 16 + 4
            WHERE contact.id IN {_WANTED}""",  # noqa: S608
    ),
    5: (
        HitKind.ENTRY,
        f"""SELECT entry.id, coalesce({_WHOSE}, ''), '', body, client_id, NULL, day
            FROM entry LEFT JOIN client ON client.id = client_id
            JOIN search_index ON search_index.rowid = entry.id * 16 + 5
            WHERE entry.id IN {_WANTED}""",  # noqa: S608
    ),
    6: (
        HitKind.PLACEMENT,
        f"""SELECT placement.id, {_WHOSE}, job_title, search_index.title || ' ' || body,
                client_id, employer_id, placement.started_on
            FROM placement JOIN client ON client.id = client_id
            JOIN search_index ON search_index.rowid = placement.id * 16 + 6
            WHERE placement.id IN {_WANTED}""",  # noqa: S608
    ),
    7: (
        HitKind.REPORT,
        f"""SELECT report.id, {_WHOSE}, '', client_words || ' ' || coalesce((
                    SELECT group_concat(json_extract(run.value, '$[1]'), ' ')
                    FROM json_each(blocks) AS block, json_each(block.value, '$.r') AS run), ''),
                client_id, NULL, final_on
            FROM report JOIN client ON client.id = client_id
            WHERE report.id IN {_WANTED}""",  # noqa: S608
    ),
    8: (
        HitKind.PERSON,
        f"""SELECT person.id, person.name, {_WHOSE}, body, client_id, NULL, NULL
            FROM network_person AS person
            JOIN client ON client.id = client_id
            JOIN search_index ON search_index.rowid = person.id * 16 + 8
            WHERE person.id IN {_WANTED}""",  # noqa: S608
    ),
}
