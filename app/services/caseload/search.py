"""Find anything in the caseload while it is being typed: words in any order and any form.

The index is the FTS5 table of the file. Its row id is 16 * id + a code for the table. Diary
entries are by far the most, so the other rows lie below the highest id of their own tables and
are looked through without most of the entries; that keeps a single letter fast. What a typed text
asks for is read by `search_terms`.
"""

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache
from itertools import accumulate, groupby, product
from typing import Any

from app.models.rules.dates import stored_day
from app.models.rules.text.names import fold_text, fold_texts, sort_key
from app.services.caseload.search_terms import IndexWords, SearchTerm, find_words, read_terms
from app.services.form_titles import form_title
from app.services.storage.read_cache import ReadCache
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
    CONSENT = "consent"
    FORM = "form"
    DOCUMENT = "document"
    LEAD = "lead"


@dataclass(frozen=True)
class Hit:
    """One thing found: whose it is, where the words are in it, and what to open.

    `marks` are the places of the found words in the snippet, as (start, end).
    """

    kind: HitKind
    id: int
    title: str
    snippet: str
    client_id: int | None
    employer_id: int | None
    day: date | None = None
    client_name: str = ""
    employer_name: str = ""
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class _Found:
    hit: Hit
    line: str
    text: str
    words: tuple[SearchTerm, ...]
    named: bool = False

    @property
    def exact(self) -> bool:
        """Whether each word stands there with the letters that were typed."""
        title = self.hit.title
        shown = (title if self.named else f"{title} {self.line} {self.text}").casefold()
        return all(term.written.search(shown) for term in self.words)


class _OwnerNames:
    """Whom something may belong to: the folded names of all clients and employers.

    They are looked through as one text, a name on each line, which is much faster than one by one.
    """

    def __init__(self, names: Iterable[tuple[str, int, str]]) -> None:
        """Args: `names` are "client" or "employer", the id, and the name."""
        rows = list(names)
        self._owners = [(kind, row_id) for kind, row_id, _ in rows]
        lines = [line.replace("\n", " ") for line in fold_texts([name for _, _, name in rows])]
        self._starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
        self._text = "\n".join(lines)

    def find(self, term: SearchTerm) -> set[tuple[str, int]]:
        """The kinds and ids of those whose names have the word in one of its forms."""
        found = (match.start() for match in term.loose.finditer(self._text))
        return {self._owners[bisect_right(self._starts, place) - 1] for place in found}


_OWNERS: ReadCache[_OwnerNames] = ReadCache()
_EACH_KIND = 5  # hits
_ENTRY = 5  # the code of the diary's table
_AROUND = 40  # characters on each side of a hit


def search(caseload: Caseload, text: str, *, limit: int = 20) -> list[Hit]:
    """The best hits, grouped by kind; a group with the words in a name comes first.

    Every part of the text must fit: a word by its beginning, in another form of Finnish or with
    one letter wrong; a phone number in any spelling; a year or a day. Diacritics need not be
    typed, but what is written exactly so comes before what is not.

    Args:
        caseload: The open caseload.
        text: What was typed; it is only text, never a pattern.
        limit: How many hits at most.
    """
    with caseload.raw_connection() as connection:
        terms = read_terms(connection, text, caseload.today, IndexWords(caseload))
        if not terms:
            return []
        rowids = _rows_that_fit(connection, terms, 2 * limit)
        with_client = not rowids and len(terms) > 1
        if with_client:
            names = _OWNERS.read(caseload, None, _read_owner_names)
            rowids = _rows_by_owner(connection, terms, names, 2 * limit)
        found: list[_Found] = []
        for code, ids in _by_table(rowids).items():
            named = _match_names(connection, code, ids, terms)[:limit]
            pool = 2 * limit if code == _ENTRY else limit
            newest = [row_id for row_id in ids[:pool] if row_id not in named]
            read = _read(connection, code, [*named, *newest], terms, with_client=with_client)
            found += (replace(one, named=one.hit.id in named) for one in read)
    return [_hit(one, terms) for one in _select_best(found, limit)]


def _rows_that_fit(connection: Any, terms: Sequence[SearchTerm], most: int) -> list[int]:
    """The row ids that fit every term, those of at most so many entries last, the newest first."""
    asked = {"match": _match_all(terms), "most": most}
    found = [row for each in (_OTHERS, _ENTRIES) for (row,) in connection.execute(each, asked)]
    beside = _rows_beside_index(connection, terms, set().union(*(term.rows for term in terms)))
    return _newest_first({*found, *beside}, most) if beside else found


def _rows_beside_index(connection: Any, terms: Sequence[SearchTerm], rows: set[int]) -> set[int]:
    """Those of the rows that fit every term by the index or by what it doesn't know."""
    for term in terms:
        asked = rows - term.rows
        if asked:
            limits = min(asked), max(asked)
            known = _rows_among(connection, [term], json.dumps([*asked]), *limits)
            rows = rows & term.rows | known
    return rows


def _rows_among(
    connection: Any, terms: Sequence[SearchTerm], rows: str, lowest: int, highest: int
) -> set[int]:
    """Those of the rows, a list in JSON, that fit every term by the index."""
    asked = (_match_all(terms), lowest, highest, rows)
    return {rowid for (rowid,) in connection.execute(_AMONG, asked)}


def _match_all(terms: Iterable[SearchTerm]) -> str:
    # Only letters and digits are left in a word, and the quotes keep AND, OR and NEAR from acting.
    return " AND ".join(term.match for term in terms)


def _newest_first(rowids: Iterable[int], most: int) -> list[int]:
    """In the order of `_rows_that_fit`, with so many entries at most."""
    ordered = sorted(rowids, reverse=True)
    entries = [rowid for rowid in ordered if rowid % 16 == _ENTRY]
    return [rowid for rowid in ordered if rowid % 16 != _ENTRY] + entries[:most]


def _rows_by_owner(
    connection: Any, terms: Sequence[SearchTerm], names: _OwnerNames, most: int
) -> list[int]:
    """What fits some terms by itself and the others by the name of its client or employer."""
    fitting: set[int] = set()
    for met, owners in _owners_that_fit(names, terms):
        statement = _SUM_UP.format(" UNION ALL ".join(_rows_of_owners(owners)))
        ids = {kind: json.dumps(some) for kind, some in owners.items()}
        owned, *limits = connection.execute(statement, ids).fetchone()
        others = [term for term in terms if term not in met]
        beside = set().union(*(term.rows for term in others))
        if not others:
            fitting.update(json.loads(owned))
        elif limits[0] is not None:
            fitting |= _rows_among(connection, others, owned, *limits)
            rows = beside.intersection(json.loads(owned)) if beside else beside
            fitting |= _rows_beside_index(connection, others, rows)
    return _newest_first(fitting, most)[: most * len(HitKind)]


def _read_owner_names(connection: Any) -> _OwnerNames:
    return _OwnerNames(connection.execute(_OWNER_NAMES))


def _owners_that_fit(
    names: _OwnerNames, terms: Sequence[SearchTerm]
) -> Iterator[tuple[frozenset[SearchTerm], dict[str, list[int]]]]:
    """Terms with the ids of the clients, the employers or both whose names meet just these."""
    meeting: dict[tuple[str, int], tuple[int, ...]] = {}
    for place, term in enumerate(terms):
        for owner in names.find(term) if term.is_word else ():
            meeting[owner] = (*meeting.get(owner, ()), place)
    by_terms: dict[tuple[str, tuple[int, ...]], list[int]] = {}
    for (kind, owner_id), places in meeting.items():
        by_terms.setdefault((kind, places), []).append(owner_id)
    groups: dict[str, dict[frozenset[SearchTerm], list[int]]] = {"client": {}, "employer": {}}
    for (kind, places), ids in by_terms.items():
        groups[kind][frozenset(terms[place] for place in places)] = ids
    for kind, owners in groups.items():
        for met, ids in owners.items():
            yield met, {kind: ids}
    for (one, clients), (other, employers) in product(*(each.items() for each in groups.values())):
        if not (one <= other or other <= one):
            yield one | other, {"client": clients, "employer": employers}


def _rows_of_owners(owners: Iterable[str]) -> Iterator[str]:
    """Statements for the row ids of what belongs to all of these kinds of owners."""
    asked = " AND ".join(map(_OWNED_BY.format, owners, owners))
    for table, code in set.intersection(*(set(_OWNED[kind].items()) for kind in owners)):
        yield f"SELECT id * 16 + {code} AS one FROM {table} WHERE {asked}"  # noqa: S608


def _by_table(rowids: Iterable[int]) -> dict[int, list[int]]:
    tables: dict[int, list[int]] = {}
    for rowid in rowids:
        tables.setdefault(rowid % 16, []).append(rowid // 16)
    return tables


def _match_names(
    connection: Any, code: int, ids: list[int], terms: Sequence[SearchTerm]
) -> list[int]:
    """Those with all words in the name itself, the best first; none where rows have no name."""
    if code not in _NAMES:
        return []
    named = []
    for row_id, name in connection.execute(_NAMES[code], {"ids": json.dumps(ids)}).fetchall():
        in_name = [term for term in terms if row_id * 16 + code not in term.rows]
        small, folded, key = _comparable_name(name)
        exact = all(term.written.search(small) for term in in_name)
        if exact or all(term.loose.search(folded) for term in in_name):
            named.append((not exact, _count_loose_terms(in_name, folded), key, row_id))
    return [row_id for *_, row_id in sorted(named)]


@lru_cache(maxsize=8192)
def _comparable_name(name: str) -> tuple[str, str, tuple[str, str]]:
    """A name in small letters, without marks, and as its place in a list."""
    return name.casefold(), fold_text(name), sort_key(name)


def _count_loose_terms(terms: Sequence[SearchTerm], folded: str) -> int:
    """How many terms fit a name only in another form, not by its beginning."""
    return sum(term.written.search(folded) is None for term in terms)


def _read(
    connection: Any, code: int, ids: list[int], terms: Sequence[SearchTerm], *, with_client: bool
) -> Iterator[_Found]:
    kind, statement = _TABLES[code]
    for row in connection.execute(statement, {"ids": json.dumps(ids)}).fetchall():
        row_id, title, line, text, client_id, employer_id, day, client, employer = row
        words = [term for term in terms if row_id * 16 + code not in term.rows]
        if kind is HitKind.REPORT:
            whole = fold_text(f"{text} {client}" if with_client else text)
            if not all(term.loose.search(whole) for term in words):
                continue  # the index knows the stored form of a report, not only its words
        if kind is HitKind.FORM and client_id is None:  # a leaflet or a survey
            title = form_title(*title.split("."))
        hit = Hit(
            kind,
            row_id,
            title,
            "",
            client_id,
            employer_id,
            stored_day(day),
            client or "",
            employer or "",
        )
        yield _Found(hit, line, text, tuple(words))


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
        loose = _count_loose_terms(one.words, fold_text(one.hit.title))
        return False, not one.exact, loose, sort_key(one.hit.title)
    return True, not one.exact, -(one.hit.day or date.min).toordinal(), -one.hit.id


def _hit(one: _Found, terms: Sequence[SearchTerm]) -> Hit:
    text = (
        one.line
        if one.named
        else _snippet(one.text, terms) or one.line or _shorten_to_beginning(one.text)
    )
    marks = _find_places(text, terms)
    return Hit(**{**vars(one.hit), "snippet": text, "marks": tuple(marks)})


def _snippet(text: str, terms: Sequence[SearchTerm]) -> str:
    """The first place with one of the words, and some of what stands around it."""
    places = _find_places(text, terms)
    if not places:
        return ""
    start, end = places[0]
    first = 0 if start <= _AROUND else text.find(" ", start - _AROUND, start) + 1 or start
    last = text.rfind(" ", end, end + _AROUND) if end + _AROUND < len(text) else len(text)
    last = end if last < 0 else last
    cut = " ".join(text[first:last].split())
    return f"{'… ' if first else ''}{cut}{' …' if last < len(text) else ''}"


def _find_places(text: str, terms: Sequence[SearchTerm]) -> list[tuple[int, int]]:
    """Where in a text the words stand, the first place of each."""
    words = find_words(text)
    return sorted({place for term in terms if (place := term.place_among(words))})


def _shorten_to_beginning(text: str) -> str:
    """How a text begins, for what is found by its day or by whose it is."""
    whole = " ".join(text.split())
    cut = whole[: 2 * _AROUND]
    return cut if cut == whole else f"{cut.rpartition(' ')[0] or cut} …"


_BELOW = """
    rowid < 16 * (1 + (SELECT max(highest) FROM (
        SELECT max(id) AS highest FROM client
        UNION ALL SELECT max(id) FROM employer UNION ALL SELECT max(id) FROM employer_person
        UNION ALL SELECT max(id) FROM employer_contact UNION ALL SELECT max(id) FROM placement
        UNION ALL SELECT max(id) FROM report UNION ALL SELECT max(id) FROM network_person
        UNION ALL SELECT max(id) FROM consent UNION ALL SELECT max(id) FROM form
        UNION ALL SELECT max(id) FROM attachment UNION ALL SELECT max(id) FROM job_lead)))"""
_OTHERS = f"""
    SELECT rowid FROM search_index
    WHERE search_index MATCH :match AND {_BELOW} AND rowid % 16 <> 5
    ORDER BY rowid DESC"""  # noqa: S608
_ENTRIES = """
    SELECT rowid FROM search_index
    WHERE search_index MATCH :match AND rowid % 16 = 5
    ORDER BY rowid DESC LIMIT :most"""
# The plus has the engine go through the rows of a word once, not ask for each row by itself.
_AMONG = """
    SELECT rowid FROM search_index
    WHERE search_index MATCH ? AND rowid BETWEEN ? AND ?
        AND +rowid IN (SELECT value FROM json_each(?))"""

_OWNER_NAMES = """
    SELECT 'client', id, given_names || ' ' || family_name FROM client
    UNION ALL SELECT 'employer', id, name FROM employer"""
_SUM_UP = "SELECT json_group_array(one), min(one), max(one) FROM ({})"
_OWNED_BY = "{}_id IN (SELECT value FROM json_each(:{}))"
_OWNED = {
    "client": {
        "employer_contact": 4,
        "entry": 5,
        "placement": 6,
        "report": 7,
        "network_person": 8,
        "consent": 9,
        "form": 10,
        "attachment": 11,
    },
    "employer": {"employer_person": 3, "employer_contact": 4, "placement": 6, "job_lead": 12},
}

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
                client.id, NULL, NULL, {_WHOSE}, NULL
            FROM client JOIN search_index ON search_index.rowid = client.id * 16 + 1
            WHERE client.id IN {_WANTED}""",  # noqa: S608
    ),
    2: (
        HitKind.EMPLOYER,
        f"""SELECT id, name, industry, body, NULL, id, NULL, NULL, name
            FROM employer JOIN search_index ON search_index.rowid = id * 16 + 2
            WHERE id IN {_WANTED}""",  # noqa: S608
    ),
    3: (
        HitKind.PERSON,
        f"""SELECT person.id, person.name, employer.name, body, NULL, employer_id, NULL,
                NULL, employer.name
            FROM employer_person AS person
            JOIN employer ON employer.id = employer_id
            JOIN search_index ON search_index.rowid = person.id * 16 + 3
            WHERE person.id IN {_WANTED}""",  # noqa: S608
    ),
    4: (
        HitKind.CONTACT,
        f"""SELECT contact.id, employer.name, subject, search_index.title || ' ' || body,
                client_id, employer_id, day, {_WHOSE}, employer.name
            FROM employer_contact AS contact
            JOIN employer ON employer.id = employer_id
            LEFT JOIN client ON client.id = client_id
            JOIN search_index ON search_index.rowid = contact.id * 16 + 4
            WHERE contact.id IN {_WANTED}""",  # noqa: S608
    ),
    5: (
        HitKind.ENTRY,
        f"""SELECT entry.id, coalesce({_WHOSE}, ''), '', body, client_id, NULL, day, {_WHOSE}, NULL
            FROM entry LEFT JOIN client ON client.id = client_id
            JOIN search_index ON search_index.rowid = entry.id * 16 + 5
            WHERE entry.id IN {_WANTED}""",  # noqa: S608
    ),
    6: (
        HitKind.PLACEMENT,
        f"""SELECT placement.id, {_WHOSE}, job_title, search_index.title || ' ' || body,
                client_id, employer_id, placement.started_on, {_WHOSE}, employer.name
            FROM placement JOIN client ON client.id = client_id
            LEFT JOIN employer ON employer.id = employer_id
            JOIN search_index ON search_index.rowid = placement.id * 16 + 6
            WHERE placement.id IN {_WANTED}""",  # noqa: S608
    ),
    7: (
        HitKind.REPORT,
        f"""SELECT report.id, {_WHOSE}, '', client_words || ' ' || coalesce((
                    SELECT group_concat(json_extract(run.value, '$[1]'), ' ')
                    FROM json_each(blocks) AS block, json_each(block.value, '$.r') AS run), ''),
                client_id, NULL, final_on, {_WHOSE}, NULL
            FROM report JOIN client ON client.id = client_id
            WHERE report.id IN {_WANTED}""",  # noqa: S608
    ),
    8: (
        HitKind.PERSON,
        f"""SELECT person.id, person.name, {_WHOSE}, body, client_id, NULL, NULL,
                {_WHOSE}, NULL
            FROM network_person AS person
            JOIN client ON client.id = client_id
            JOIN search_index ON search_index.rowid = person.id * 16 + 8
            WHERE person.id IN {_WANTED}""",  # noqa: S608
    ),
    9: (
        HitKind.CONSENT,
        f"""SELECT consent.id, {_WHOSE}, purpose, search_index.title || ' ' || body,
                client_id, NULL, given_on, {_WHOSE}, NULL
            FROM consent JOIN client ON client.id = client_id
            JOIN search_index ON search_index.rowid = consent.id * 16 + 9
            WHERE consent.id IN {_WANTED}""",  # noqa: S608
    ),
    10: (
        HitKind.FORM,
        f"""SELECT form.id, iif(client_id IS NULL, kind || '.' || language, {_WHOSE}), '',
                text || ' ' || client_words, client_id, NULL, day, {_WHOSE}, NULL
            FROM form LEFT JOIN client ON client.id = client_id
            WHERE form.id IN {_WANTED}""",  # noqa: S608
    ),
    11: (
        HitKind.DOCUMENT,
        f"""SELECT attachment.id, {_WHOSE}, name, name,
                client_id, NULL, day, {_WHOSE}, NULL
            FROM attachment JOIN client ON client.id = client_id
            WHERE attachment.id IN {_WANTED}""",  # noqa: S608
    ),
    12: (
        HitKind.LEAD,
        f"""SELECT lead.id, lead.title, employer.name, search_index.title || ' ' || body,
                NULL, employer_id, lead.day, NULL, employer.name
            FROM job_lead AS lead
            JOIN employer ON employer.id = employer_id
            JOIN search_index ON search_index.rowid = lead.id * 16 + 12
            WHERE lead.id IN {_WANTED}""",  # noqa: S608
    ),
}
