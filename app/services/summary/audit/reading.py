"""What exported summaries say: read, checked, and joined into one history of a series."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.models.rules.summary.classes import EDITIONS, PAIRS, TREES, Stream, Tree, Variable

LARGEST_FILE = 1_000_000
"""Bytes; a monthly summary of 200 clients grows by about 10 kB a year."""

FORMAT = "rinnalla-summary"

Document = Mapping[str, Any]


class Unreadable(Exception):
    """A file that is no summary, or whose numbers no summary could have."""


class UnknownEdition(Unreadable):
    """A summary whose classes are not those of this program: most likely of a newer one."""


def read(data: bytes) -> Document:
    """A file's content as a document.

    Raises:
        Unreadable: It is no document of a summary.
        UnknownEdition: It is of another edition.
    """
    try:
        document = json.loads(data, object_pairs_hook=_refuse_names_told_twice)
        validate_document(document)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        raise Unreadable from fault
    made: Document = document
    return made


def _refuse_names_told_twice(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """One object of a file; raises where a name has two values, of which each reader takes one."""
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError
    return made


class Disagreement(Exception):
    """Files, or parts of one, that no true history could have left."""


@dataclass(frozen=True)
class History:
    """All that is published of one series, in the order in which it was."""

    base: int
    releases: Sequence[Document]
    totals: Sequence[Document]
    last: Document | None


def validate_document(document: Document) -> Document:
    """The document itself, if a summary could look like it.

    Raises:
        UnknownEdition: Its classes are not those of this program.
        KeyError, TypeError, ValueError, AttributeError: No summary looks like it.
    """
    if document["format"] != FORMAT:
        raise ValueError
    if _text(document["classes"]) not in EDITIONS:
        raise UnknownEdition
    if _count(document["base"]) < 1:
        raise ValueError
    for name in (document["series"], document.get("former", "")):
        if not _text(name).isprintable():  # it is told on a terminal
            raise ValueError
    _validate_totals(document)
    for one in _list(document.get("totals", [])):
        _validate_totals(one)
    for release in _list(document["releases"]):
        _validate_release(release, document)
    if document.get("last") is not None:
        _validate_last(document["last"])
    return document


def _validate_release(release: Document, document: Document) -> None:
    Stream(release["stream"])
    _count(release["number"])
    _validate_totals(release)
    if "all_until" in release:
        _day(release["all_until"])
    tables, trees = release["tables"], EDITIONS[_edition(document, release)]
    for name, cells in tables.items():
        whole = _whole_of(name, cells, release["stream"], trees)
        if whole and whole not in tables:
            raise ValueError
        if any(_count(value) % document["base"] for value in cells.values()):
            raise ValueError


def _validate_totals(part: Document) -> None:
    """Up to when something counts, and the two totals by then."""
    _day(part["as_of"])
    for total in Stream:
        _count(part[total])


def _validate_last(last: Document) -> None:
    """Every outcome once, and so many people as have closed."""
    _day(last["as_of"])
    people = sum(_count(one["people"]) for one in _list(last["classes"]))
    outcomes = [_text(name) for one in last["classes"] for name in _list(one["outcomes"])]
    if sorted(outcomes) != sorted(TREES[Variable.OUTCOME].fine) or people != last["closed"]:
        raise ValueError


def _edition(document: Document, release: Document) -> str:
    """In whose classes a release is: an older one within a newer file says so itself."""
    return _text(release.get("classes", document["classes"]))


def _whole_of(
    name: str, cells: Mapping[str, int], stream: str, trees: Mapping[Variable, Tree]
) -> str:
    """The table whose classes this one divides, if any; raises if it has other classes."""
    first, _, second = name.partition(".")
    variable = Variable(first)
    tree = trees[variable]
    if second == "fine":
        wanted = {one for fine in tree.split.values() for one in fine}
    elif second:
        pair = PAIRS[PAIRS.index((variable, Variable(second)))]
        wanted = {f"{r}/{c}" for r in tree.coarse for c in trees[pair[1]].coarse}
    else:
        wanted = set(tree.coarse)
    if tree.stream != stream or not wanted or set(cells) != wanted:
        raise ValueError
    if second:
        return first
    return Variable.OUTCOME if tree.within else ""


def _day(value: Any) -> str:
    """A day as it is written in a summary: days are compared as texts."""
    if date.fromisoformat(_text(value)).isoformat() != value:
        raise ValueError
    return str(value)


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError
    return value


def _count(value: Any) -> int:
    if type(value) is not int or not 0 <= value < 1_000_000:
        raise ValueError
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def join_documents(documents: Sequence[Document]) -> History:
    """One history out of several files of a series.

    Raises:
        Disagreement: They do not tell one.
    """
    told = [_releases(document) for document in documents]
    releases = max(told, key=len)
    ends = [one["last"] for one in documents if one.get("last") is not None]
    if any(one["base"] != documents[0]["base"] for one in documents):
        raise Disagreement("base")
    if any(one != releases[: len(one)] for one in told):
        raise Disagreement("history")
    if any(one != ends[0] for one in ends):
        raise Disagreement("last table")
    for document, known in zip(documents, told, strict=True):
        for stream in Stream:
            made = [one for one in known if one["stream"] == stream]
            if made and document[stream] < made[-1][stream]:
                raise Disagreement("totals")
    _refuse_disorder(releases)
    totals = _join_totals(documents, releases)
    return History(documents[0]["base"], releases, totals, ends[0] if ends else None)


def _releases(document: Document) -> list[dict[str, Any]]:
    """The releases of a file, each with the edition of its classes."""
    return [{**one, "classes": _edition(document, one)} for one in document["releases"]]


def _refuse_disorder(releases: Sequence[Document]) -> None:
    last: dict[str, Document] = {}
    for before, after in zip([None, *releases], releases, strict=False):
        previous = last.get(after["stream"])
        if after["number"] != (previous["number"] + 1 if previous else 1):
            raise Disagreement("numbers")
        if before and after["as_of"] < before["as_of"]:
            raise Disagreement("order")
        # Of those who are in no table yet some may go: then the other total falls, but only so far.
        if any(after[stream] < made[stream] for stream, made in last.items()):
            raise Disagreement("fewer people")
        last[after["stream"]] = after


def _join_totals(documents: Sequence[Document], releases: Sequence[Document]) -> list[Document]:
    """The two exact totals of each day that any file tells of, in order."""
    found: dict[str, Document] = {}
    for document in documents:
        for one in (*document.get("totals", ()), document):
            made = {name: one[name] for name in ("as_of", *Stream)}
            # A file of the former edition may tell of a day twice: somebody was entered late.
            if "totals" in document and found.setdefault(one["as_of"], made) != made:
                raise Disagreement("totals of a day")
            found.setdefault(one["as_of"], made)
    for one in releases:
        found.setdefault(one["as_of"], {name: one[name] for name in ("as_of", *Stream)})
    return [found[day] for day in sorted(found)]
