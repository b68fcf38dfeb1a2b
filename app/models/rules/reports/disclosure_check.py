"""What a careful reader would point at in a report before it is handed over.

It points and gives a reason; the coach decides. What it can't see: a person described without a
name, a nickname, a diagnosis in words that are not on the list. Nor does it cry wolf over ordinary
words that are names too: 'Asiakas' or 'Uusi' where a sentence begins, 'Salossa' and 'Lahteen'.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.models.enums import ReportCopy
from app.models.rules.reports.blocks import Block
from app.models.rules.text.identity_codes import find_codes
from app.models.rules.text.inflection import Names

CLIENT_WORDS = -1  # instead of a block's number: the client's words about the report

_PHONE = re.compile(r"(?<![\w.,:-])(?:\+\d{1,3}(?: ?\(0\))?|00\d{1,3}|0)(?:[ -]?\d){6,11}(?![\w-])")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_WORD = re.compile(r"[^\W\d_]+")
_UNUSUAL = r"[^\x00-\u024f\u2000-\u206f\s]+"  # neither Latin letters nor dashes and quotes
_BEYOND_LATIN = re.compile(rf"{_UNUSUAL}(?: +{_UNUSUAL})*")

# Where a sentence or a line begins, a capital letter tells nothing.
_BEGINS = re.compile(r"(?:^|[.!?…:]|\n)[\s\"”’'(–-]*$")
_WORDS_TOO = frozenset(
    re.findall(
        r"\w+",
        """
        asiakas asiakkaan asiakasta asiakkaalla asiakkaalle asiakkaalta asiakkaat asiakkaiden
        uusi uuden uutta uudessa uudet uusia kuusi kuutta oma oman omaa omassa omat omia
        aamu aamun aamulla aamuisin aamut ilta illan illalla iltaa illat kesä kesän kesällä kesät
        kevät kevään keväällä poika pojan poikaa pojat veli veljen veljet sisar sisaren mies miehen
        virta virtaa onnea toivoa toiveena intoa taidot taitoa iloa rauhaa lahjat tuki tähti kulta
        meri vesi syksy talvi
        """,
    )
)
# Towns and parishes whose names people have too: in them, out of them and into them.
_TOWNS = frozenset(
    re.findall(
        r"\w+",
        """
        lahdessa lahdesta lahteen salossa salosta saloon kaarinassa kaarinasta kaarinaan
        nokiassa nokiasta nokiaan kannuksessa kannuksesta kannukseen kalliossa kalliosta
        kallioon raumassa raumasta raumaan porissa porista poriin kotkassa kotkasta
        kotkaan juvassa juvasta juvaan liedossa liedosta lietoon sallassa sallasta sallaan
        virroissa virroista virtoihin kemissä kemistä kemiin
        """,
    )
)


class Worry(StrEnum):
    """Why a place in the text is pointed at."""

    OTHER_CLIENT = "other_client"
    OWN_NAME = "own_name"
    IDENTITY_CODE = "identity_code"
    LIKE_IDENTITY_CODE = "like_identity_code"
    PHONE = "phone"
    EMAIL = "email"
    EMPLOYER = "employer"
    HEALTH = "health"
    UNPRINTABLE = "unprintable"
    EMPTY_SECTION = "empty_section"
    NO_STRENGTHS = "no_strengths"


@dataclass(frozen=True)
class Finding:
    """A place in the text: the letters from `start` to `end` of a block."""

    worry: Worry
    block: int
    start: int
    end: int
    text: str

    @property
    def key(self) -> str:
        """What stays the same when the text around it changes, to remember what may stand."""
        return f"{self.worry}:{self.text.casefold()}"


@dataclass(frozen=True)
class HealthWords:
    """Beginnings and parts of words that tell of health, and words that only look like it."""

    starts: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    not_these: tuple[str, ...] = ()

    def speaks_of_health(self, word: str) -> bool:
        """Whether a word speaks of health: by its start or a part, unless it is excepted."""
        small = word.casefold()
        if any(part in small for part in self.not_these):
            return False
        return small.startswith(self.starts) or any(part in small for part in self.parts)


@dataclass(frozen=True)
class KnownNames:
    """What the caseload knows that the text should not tell, and for whom the copy is.

    `others` are the other clients, `own` this client, who is not to be named in a `nameless` copy,
    `employers` those that no consent of the client speaks of, `coach` and `allowed` the names,
    numbers and addresses of the letterhead, which may stand, `unprintable` tells a letter that the
    paper has no picture of.
    """

    others: Names = field(default_factory=lambda: Names(()))
    own: Names = field(default_factory=lambda: Names(()))
    coach: Names = field(default_factory=lambda: Names(()))
    nameless: bool = False
    employers: Sequence[str] = ()
    health: HealthWords = field(default_factory=HealthWords)
    allowed: frozenset[str] = frozenset()
    copy: ReportCopy = ReportCopy.CLIENT
    unprintable: Callable[[str], bool] = lambda _letter: False


def findings(blocks: Iterable[tuple[int, Block]], words: str, known: KnownNames) -> list[Finding]:
    """What is to be looked at, in the order of the text; `words` are the client's own."""
    found = [each for number, one in blocks for each in _find_in_text(number, one.text, known)]
    return [*found, *_find_in_text(CLIENT_WORDS, words, known)]


def find_name(full_name: str, texts: Iterable[str]) -> tuple[str, ...]:
    """The words that name somebody in texts that should not, each once: 'Mikko', 'Mikolla'."""
    names = Names([full_name])
    found = {text[start:end]: None for text in texts for start, end in names.find_spans(text)}
    return tuple(found)


def _find_in_text(number: int, text: str, known: KnownNames) -> list[Finding]:
    taken: list[Finding] = []
    for worry, start, end in _worries(text, known):
        if all(end <= other.start or other.end <= start for other in taken):
            taken.append(Finding(worry, number, start, end, text[start:end]))
    return _join_adjacent(sorted(taken, key=lambda one: one.start), text)


def _worries(text: str, known: KnownNames) -> Iterator[tuple[Worry, int, int]]:
    """Every place, the surest reasons first."""
    for start, end, is_valid in find_codes(text):
        yield (Worry.IDENTITY_CODE if is_valid else Worry.LIKE_IDENTITY_CODE), start, end
    for worry, pattern in ((Worry.EMAIL, _MAIL), (Worry.PHONE, _PHONE)):
        for found in pattern.finditer(text):
            if plain_number(found[0]) not in known.allowed:
                yield worry, *found.span()
    if known.copy is not ReportCopy.CLIENT:
        yield from _employers(text, known.employers)
    yield from _people(text, known)
    if known.copy is ReportCopy.EMPLOYER:
        for found in _WORD.finditer(text):
            if known.health.speaks_of_health(found[0]):
                yield Worry.HEALTH, *found.span()
    yield from _missing_on_paper(text, known)


def _missing_on_paper(text: str, known: KnownNames) -> Iterator[tuple[Worry, int, int]]:
    for found in _BEYOND_LATIN.finditer(text):
        if any(map(known.unprintable, found[0])):
            yield Worry.UNPRINTABLE, *found.span()


def _people(text: str, known: KnownNames) -> Iterator[tuple[Worry, int, int]]:
    found = [
        (start, end)
        for start, end in known.others.find_spans(text)
        if text[start:end] not in known.own and text[start:end] not in known.coach
    ]
    for start, end in found:
        beside = any(
            text[min(end, last) : max(start, first)] in {" ", "-"}
            for first, last in found
            if first != start
        )
        if beside or not _is_ordinary_word(text, start, end):
            yield Worry.OTHER_CLIENT, start, end
    for start, end in known.own.find_spans(text) if known.nameless else ():
        yield Worry.OWN_NAME, start, end


def _is_ordinary_word(text: str, start: int, end: int) -> bool:
    """Whether a name, standing alone, is rather a town or the ordinary word that it is too."""
    word = text[start:end].casefold()
    if word in _TOWNS:
        return True
    return word in _WORDS_TOO and _BEGINS.search(text[:start]) is not None


def plain_number(text: str) -> str:
    """A number or an address for comparing: without spaces and hyphens, in small letters."""
    return re.sub(r"[\s()-]", "", text).casefold()


def _employers(text: str, employers: Sequence[str]) -> Iterator[tuple[Worry, int, int]]:
    """An employer's whole name, its last word in any case: 'Kahvila Kulmassa'."""
    for name in employers:
        *first, last = name.split()
        start_of_last = re.escape(last if len(last) < 4 else last[: max(3, len(last) - 3)])
        before = "".join(rf"{re.escape(word)}\w*\s+" for word in first)
        for found in re.finditer(rf"(?<!\w){before}({start_of_last}[\w-]*)", text, re.IGNORECASE):
            if found[1].casefold() == last.casefold() or found[1] in Names([last.capitalize()]):
                yield Worry.EMPLOYER, *found.span()


def _join_adjacent(found: list[Finding], text: str) -> list[Finding]:
    """'Pekka Virtaselle' is one finding, not two."""
    joined: list[Finding] = []
    for each in found:
        last = joined[-1] if joined else None
        if last and last.worry is each.worry and text[last.end : each.start] in {" ", "-"}:
            joined[-1] = Finding(
                last.worry, last.block, last.start, each.end, text[last.start : each.end]
            )
        else:
            joined.append(each)
    return joined
