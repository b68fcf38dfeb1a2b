"""The listed words of old sheets, in Finnish, Swedish and English: what headings and cells mean."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache
from math import inf
from typing import Any, TypeVar

from app.models.enums import (
    ContactWay,
    Hours,
    Outcome,
    PlacementKind,
    Sector,
    Status,
    Subsidy,
    Term,
)
from app.models.rules.importing.cell_names import NameWords
from app.models.rules.importing.cell_words import CommonWords, TitleRule, WordTable
from app.models.rules.importing.headings import Role, Target, plain
from app.models.rules.importing.mark_columns import MarkColumns
from app.models.rules.importing.other_headings import OtherHeadings
from app.models.rules.importing.row_words import RowWords
from app.models.rules.text.given_names import forget_names

K = TypeVar("K", bound=StrEnum)
Listed = Mapping[str, Any]

_LONGEST_HEADING = 8  # words
_ABBREVIATED = re.compile(r"[^\W\d_]{2}\.\s*$")
_POSSESSIVE = re.compile(r"(?<=\w)['’´]s\b", re.I)
_HYPHEN = re.compile(r"(?<=\w)[-‐‑–](?=\w)|(?<=\w\.)[-‐‑](?=\w)")
_SCALE = re.compile(r"\b[01] (?:5|10|100)\b")  # of a rating: 'pystyvyys (0-10) alku'
_DITTO = re.compile(
    r"(?=[^\"”“„″〃]*[\"”“„″〃]|[^'´`’,]*(?:''|´´|``|’’|,,))[\s\"”“„″〃'´`’,.–—−=-]{1,12}"
)
_AT_A_PLACE = (Outcome.EMPLOYED, Outcome.EDUCATION, Outcome.WORK_TRIAL, Outcome.REHAB_WORK)
_OVER = (Status.SUCCEEDED, Status.RETURNED)
_REMEMBERED = 1024  # distinct cells of one kind
_NAMED: Mapping[Role, frozenset[Target]] = {
    Role.CLIENTS: frozenset(
        {Target.NAME, Target.NAME_FAMILY_FIRST, Target.GIVEN_NAMES, Target.FAMILY_NAME}
    ),
    Role.CONTACTS: frozenset({Target.EMPLOYER}),
    Role.IGNORED: frozenset(),
}


class SheetWords:
    """The words of `resources/lists/sheet_words.toml`, and what they tell of a text."""

    def __init__(self, listed: Listed) -> None:
        self._read_headings(listed["headings"])
        self._read_cells(listed)
        self._other_headings = OtherHeadings(listed["other_headings"])
        self._titles = tuple(listed["names"]["job_titles"])
        self.rows = RowWords(listed["rows"])
        self.guessed_headings: Mapping[str, Mapping[Target, str]] = {
            language: {Target(name): heading for name, heading in headings.items()}
            for language, headings in listed["guessed_headings"].items()
        }
        self.undoes_day = WordTable({True: listed["days"]["undone"]}, CommonWords()).mentions
        self.undoes_step = WordTable({True: listed["days"]["no_step"]}, CommonWords()).mentions
        self._ditto = frozenset(listed["marks"]["ditto"])
        self.nothing = frozenset(listed["marks"]["nothing"])
        self.ditto_words = frozenset(listed["marks"]["ditto_words"])
        self.outcome_marks = MarkColumns(listed["outcome_marks"], listed["marks"])
        self._none = frozenset(listed["marks"]["none"])
        self._none_before = WordTable({True: listed["marks"]["none_before"]}, CommonWords())
        self._none_of = frozenset(listed["marks"]["none_of"]) | self._none
        told = (*listed["outcomes"].values(), *listed["statuses"].values())
        self.phrases = frozenset(word.rstrip("*") for words in told for word in words)
        self.beside_names: Mapping[str, Sequence[str]] = listed["beside_names"]
        marks = ("titles", "households", "places", "places_and_names")
        self.name_marks = frozenset(word for kind in marks for word in listed["beside_names"][kind])
        self.former_headings = frozenset(listed["beside_names"]["former_headings"])
        self.outcome_of = lru_cache(_REMEMBERED)(self._outcomes.meaning)
        self.status_of = lru_cache(_REMEMBERED)(self._find_status)
        self.way_of = lru_cache(_REMEMBERED)(self._first_meaning(listed["ways"], ContactWay))
        self.sector_of = lru_cache(_REMEMBERED)(self._first_meaning(listed["sectors"], Sector))
        self.work_kind = lru_cache(_REMEMBERED)(self._find_work)
        self._meanings = lru_cache(_REMEMBERED)(self._find_meanings)
        self._meanings_of = lru_cache(_REMEMBERED)(self._find_meanings_of)
        self.denies = lru_cache(_REMEMBERED)(self._works.denies)
        self.mentions_work = lru_cache(_REMEMBERED)(self._works.mentions)
        self.terms_of = lru_cache(_REMEMBERED)(self._find_terms)

    def _read_headings(self, listed: Listed) -> None:
        both = _targets(listed["both"])
        words: Mapping[Role, Mapping[Target, Sequence[str]]] = {
            Role.CLIENTS: {**_targets(listed["clients"]), **both},
            Role.CONTACTS: {**_targets(listed["contacts"]), **both},
            Role.IGNORED: {},
        }
        self._choices = {role: tuple(meanings) for role, meanings in words.items()}
        self._targets_of: Mapping[Role, Mapping[str, tuple[Target, ...]]] = {
            role: {
                word: tuple(target for target, near in meanings.items() if word in near)
                for synonyms in meanings.values()
                for word in synonyms
            }
            for role, meanings in words.items()
        }
        self.name_headings = frozenset(
            word
            for word, targets in self._targets_of[Role.CLIENTS].items()
            if not _NAMED[Role.CLIENTS].isdisjoint(targets)
        )
        self._first_words = {
            role: frozenset(word.split()[0] for word in known)
            for role, known in self._targets_of.items()
        }

    def _read_cells(self, listed: Listed) -> None:
        filler, work = listed["filler"], listed["work"]
        denied = [word for words in listed["denied"].values() for word in words]
        common = CommonWords(
            [*denied, *filler["alternatives"]],
            [*filler["words"], *filler["forms"]],
            filler["leading"],
            frozenset(filler["lasting"]),
            [*filler["places"], *filler["employers"]],
            filler["places_behind"],
            frozenset(filler["where"]),
        )
        names = NameWords(
            frozenset(filler["before_names"]),
            frozenset(filler["before_places"]),
            frozenset(filler["forms"]),
            frozenset(word.rstrip("*") for word in listed["rows"]["remarks"]).union(
                filler["no_names"]
            ),
            frozenset(filler["where_names"]),
            frozenset(filler["kinds_of_places"]),
            frozenset(listed["beside_names"]["places"]),
            tuple(filler["endings_of_places"]),
        )
        titles = TitleRule(
            frozenset(filler["before_titles"]),
            tuple(filler["title_endings"]),
            tuple(filler["titles"]),
            frozenset(filler["titles_alone"]),
            frozenset(filler["within_titles"]),
        )
        self._outcomes: WordTable[Outcome] = WordTable(
            {Outcome(name): words for name, words in listed["outcomes"].items()},
            common,
            hints={Outcome.EMPLOYED: [*filler["work"], *work["job"]]},
            titles=titles,
            names=names,
            placeable=_AT_A_PLACE,
            where_it_is=dict.fromkeys(filler["work_there"], Outcome.EMPLOYED),
        )
        self._statuses: WordTable[Status] = WordTable(
            {Status(name): words for name, words in listed["statuses"].items()},
            replace(
                common,
                denied=denied,
                filler=[*common.filler, *filler["alternatives"]],
                places=(),
                places_behind=(),
            ),
            hints={Status.SUCCEEDED: filler["work"]},
        )
        self._works: WordTable[PlacementKind] = WordTable(
            {PlacementKind.MEASURE: work["trial"], PlacementKind.JOB: work["job"]},
            replace(common, denied=[*common.denied, *listed["outcomes"]["interrupted"]]),
            hints={PlacementKind.JOB: filler["work"]},
            titles=titles,
            names=names,
        )
        self._states, self._begun = frozenset(filler["states"]), frozenset(filler["begun"])
        self._colours = {
            colour: Status(name) if name != "none" else None
            for name, words in listed["colours"].items()
            for colour in words
        }
        longest = sorted(self._colours, key=len, reverse=True)
        self._colour = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b")
        self._subsidies = _compile_beginnings(work, Subsidy)
        self._hours = _compile_beginnings(work, Hours)
        self._terms = _compile_beginnings(work, Term)
        own = re.compile(rf"\b(?:{'|'.join(work['own_business'])})")
        self.tells_own_business: Callable[[str], bool] = lambda text: (
            own.search(plain(text)) is not None
        )

    def _first_meaning(self, listed: Listed, kinds: type[K]) -> Callable[[str], K | None]:
        """How to find the first kind one of whose words begins a word of the text."""
        meanings = [(kinds(name), [f" {word}" for word in words]) for name, words in listed.items()]

        def find(text: str) -> K | None:
            words = f" {plain(text)}"
            return next(
                (kind for kind, starts in meanings if any(start in words for start in starts)), None
            )

        return find

    def targets(self, headings: Mapping[int, str], role: Role) -> dict[int, Target]:
        """Where each column goes by its heading; a target once, to the heading nearest it.

        What stands after another name under the client's own heading is of somebody else, and
        left over: 'Nimi, Synt., Omainen, Nimi, Puhelin'.

        Args:
            headings: The words of each heading, by column from 0.
        """
        ours = {at: text for at, text in headings.items() if at < self._another_name(headings)}
        assigned = self._assign(ours if role is Role.CLIENTS else headings, role)
        return {at: assigned[at][0] if at in assigned else Target.LEFTOVER for at in headings}

    def _another_name(self, headings: Mapping[int, str]) -> float:
        """The column where the heading of whole names stands once more, not right beside."""
        first: dict[str, int] = {}
        for at, text in sorted(headings.items()):
            if (
                Target.NAME in self.name_targets(text)
                and at - first.setdefault(plain(text), at) > 1
            ):
                return at
        return inf

    def fit(self, headings: Mapping[int, str], role: Role) -> int:
        """How well a row serves as headings: a higher number is a better row.

        Args:
            headings: The words of each cell, by column from 0.
            role: What the sheet holds.

        Returns:
            0 where the heading that names people or employers is missing.
        """
        found = self._assign(headings, role).values()
        if not any(target in _NAMED[role] for target, _ in found):
            return 0
        return sum(nearness for _, nearness in found)

    def sure_fit(self, headings: Mapping[int, str], role: Role) -> int:
        """How many headings are the very words of one; 0 where nobody is named among them."""
        sure = self.sure_targets(headings, role)
        return len(sure) if sure & _NAMED[role] else 0

    def sure_targets(self, headings: Mapping[int, str], role: Role) -> set[Target]:
        """The targets whose very words are among the headings."""
        found = self._assign(headings, role).values()
        return {target for target, nearness in found if nearness == 3}

    def is_heading(self, text: str, role: Role) -> bool:
        """Whether the text is the very word of a heading."""
        return plain(text) in self._targets_of[role]

    def is_phone_heading(self, text: str) -> bool:
        """Whether the text is a heading of telephone numbers: 'Puhelin 2'."""
        return Target.PHONE in self._meanings(plain(text), Role.CLIENTS)

    def is_name_heading(self, text: str) -> bool:
        """Whether the text is the heading of a client's name."""
        return bool(self.name_targets(text))

    def name_targets(self, text: str) -> frozenset[Target]:
        """What the very words of a heading say of a client's name: whole, or which part of it."""
        return _NAMED[Role.CLIENTS].intersection(
            self._targets_of[Role.CLIENTS].get(plain(text), ())
        )

    def choices(self, role: Role) -> tuple[Target, ...]:
        """The targets that a column of such a sheet may be given."""
        return (*self._choices[role], Target.LEFTOVER, Target.IGNORED)

    def _assign(self, headings: Mapping[int, str], role: Role) -> dict[int, tuple[Target, int]]:
        near = sorted(
            (-nearness, index, target)
            for index, heading in headings.items()
            for target, nearness in self._meanings_of(heading, role).items()
        )
        found: dict[int, tuple[Target, int]] = dict.fromkeys(headings, (Target.LEFTOVER, 0))
        given: set[Target] = set()
        for nearness, index, target in near:
            if found[index][1] == 0 and target not in given:
                found[index] = (target, -nearness)
                given.add(target)
        return found

    def _find_meanings_of(self, heading: str, role: Role) -> Mapping[Target, int]:
        """What a heading may mean by its words; else by an abbreviation with a point: 'Utf.'."""
        heading = _POSSESSIVE.sub("", heading)  # an "s" alone is short for "syntynyt"
        found = self._meanings(plain(heading), role)
        if _HYPHEN.search(heading):  # 'LOPPU-TULOS' is one word
            joined = self._meanings(plain(_HYPHEN.sub("", heading)), role)
            found = joined if 3 in joined.values() else found
        if found or not _ABBREVIATED.search(heading):
            return found
        parts = plain(heading).split()
        targets = {
            target
            for word, meant in self._targets_of[role].items()
            if len(whole := word.split()) == len(parts) and all(map(str.startswith, whole, parts))
            for target in meant
            if target is not Target.PERIOD
        }
        return dict.fromkeys(targets, 2) if len(targets) == 1 else {}

    def _find_meanings(self, heading: str, role: Role) -> Mapping[Target, int]:
        """What a heading may mean: 3 for the very word, 2 where it begins so, 1 within it."""
        found: dict[Target, int] = {}
        if heading in self.former_headings or self.outcome_marks.is_heading(heading):
            return found
        words = _SCALE.sub("", heading).split()[:_LONGEST_HEADING]
        clients = role is Role.CLIENTS
        for start, first in enumerate(words):
            if first not in self._first_words[role]:
                continue
            for end in range(start + 1, len(words) + 1):
                nearness = 1 if start else 3 if end == len(words) else 2
                for target in self._targets_of[role].get(" ".join(words[start:end]), ()):
                    if target is Target.PERIOD and nearness < 3:
                        continue  # 'työkokeilun jakso' is not the service's
                    rest = [*words[:start], *words[end:]]
                    if clients and rest and self._other_headings.tell(target, rest):
                        continue
                    found[target] = max(found.get(target, 0), nearness)
        return found

    def _find_status(self, text: str) -> Status | None:
        """The status of a status column's words; a colour's name counts where it stands alone."""
        colour, rest = self.split_colour(text)
        if rest:
            return self.status_in_words(rest)
        return self._colours.get(colour)

    def status_in_words(self, text: str) -> Status | None:
        """The status that the words tell, colours' names apart: a narrower one wins."""
        found = self._statuses.meanings(text)
        if not found:
            return None
        narrower = [status for status in found if status is not Status.ACTIVE]
        if not narrower:
            return Status.ACTIVE
        if len(narrower) < len(found) and narrower[0] in _OVER:
            return None  # 'töissä asiakkaana': who is a client has not ended
        return narrower[0] if len(narrower) == 1 else None

    def split_colour(self, text: str) -> tuple[str, str]:
        """The name of a colour in plain words, '' for none, and the words without it."""
        words = plain(text)
        named = self._colour.match(words)
        if not named:
            return "", text.strip()
        rest = text.strip()
        for _ in named[0].split():
            rest = re.sub(r"^[\W_]*[^\W_]+", "", rest, count=1)
        return named[0], rest.strip(' \t\n.:;,=-–—>→()"”')

    def colours_in(self, text: str) -> list[str]:
        """The names of colours anywhere in the words, plain."""
        return [found[0] for found in self._colour.finditer(plain(text))]

    def colour_status(self, colour: str) -> Status | None:
        """The status that a colour's name alone stands for."""
        return self._colours.get(colour)

    def is_colour(self, text: str) -> bool:
        """Whether the words are the name of a colour, as in a legend."""
        return plain(text) in self._colours

    def tells_state(self, text: str) -> bool:
        """Whether the words tell what somebody is in, not what happened: 'töissä', 'student'."""
        words = plain(text).split()
        return not self._states.isdisjoint(words) and self._begun.isdisjoint(words)

    def _find_work(self, text: str) -> PlacementKind | None:
        """A measure or a job that a wholly understood text tells of, else None."""
        found = self._works.meanings(text)
        if not found:
            return None
        return PlacementKind.MEASURE if PlacementKind.MEASURE in found else PlacementKind.JOB

    def _find_terms(self, text: str) -> tuple[Hours | None, Term | None, Subsidy | None]:
        """Part time or full time, permanent or fixed term, and support, as the words say."""
        words = plain(text)
        return (
            _find_first_meaning(words, self._hours),
            _find_first_meaning(words, self._terms),
            _find_first_meaning(words, self._subsidies),
        )

    def is_ditto(self, text: str) -> bool:
        """Whether the text stands for the value above: a quotation mark, perhaps within dashes."""
        if text in self._ditto:
            return True
        return not (text[:1].isalnum() or text[-1:].isalnum()) and bool(_DITTO.fullmatch(text))

    def says_none(self, text: str) -> bool:
        """Whether the words stand where there is no value: 'ei tietoa', 'saknas', 'ks. huom'."""
        words = plain(text)
        first, *rest = words.split() or [""]
        return (
            not first
            or words in self._none
            or (bool(rest) and self._none_before.begins(words.split()))
            or (first in self._none and all(word in self._none_of for word in rest))
        )

    def is_job_title(self, text: str) -> bool:
        """Whether 'vuoropäällikkö' or 'Matti Meikäläinen' is meant: a title, not a name."""
        words = plain(text)
        return not text[:1].isupper() or any(
            word.startswith(title) or word.endswith(title)
            for word in words.split()
            for title in self._titles
        )

    def forget(self) -> None:
        """Drop the words that were met, which are people's too, once a sheet has been read."""
        plain.cache_clear()
        for found in (self.outcome_of, self.status_of, self.way_of, self.sector_of):
            found.cache_clear()
        self.work_kind.cache_clear()
        self._meanings.cache_clear()
        self._meanings_of.cache_clear()
        self.mentions_work.cache_clear()
        self.denies.cache_clear()
        self.terms_of.cache_clear()
        forget_names()


def _targets(listed: Listed) -> dict[Target, Sequence[str]]:
    return {Target(name): words for name, words in listed.items()}


def _compile_beginnings(listed: Listed, kinds: type[K]) -> dict[K, re.Pattern[str]]:
    """Words of plain text that begin so, by what they mean."""
    return {
        kind: re.compile(rf"\b(?:{'|'.join(listed[kind.value])})")
        for kind in kinds
        if kind.value in listed
    }


def _find_first_meaning(words: str, meanings: Mapping[K, re.Pattern[str]]) -> K | None:
    found: Iterable[K] = (kind for kind, pattern in meanings.items() if pattern.search(words))
    return next(iter(found), None)
