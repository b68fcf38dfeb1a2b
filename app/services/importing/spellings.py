"""Referrers, municipalities and employers that most likely are one, spelled in two ways."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.models.rules.importing.headings import plain
from app.models.rules.text.names import are_alike
from app.services.importing.problems import ImportProblem, ProblemKind
from app.services.importing.rows.row_contents import ClientRow, ImportedContact

_FORMS = frozenset({"oy", "ab", "oyj", "ky", "tmi", "ry", "rf", "osk", "ltd", "inc", "tsto",
    "toimisto"})  # fmt: skip
_MOST = 300  # spellings; more are no choice of a coach
_SHORTEST_SLIP = 6  # letters

Joined = Mapping[tuple[str, str], str]
"""The spelling to use, by the field and the plain form of the spelling that is replaced."""
_Spelled = tuple[str, ClientRow | ImportedContact]


@dataclass(frozen=True)
class SimilarNames:
    """Two spellings of what is most likely one: `other` would be replaced by `kept`.

    `field` is `referrer`, `municipality` or `employer`; `sheet` and `row` are where `other` stands
    first.
    """

    field: str
    kept: str
    other: str
    sheet: str
    row: int

    @property
    def key(self) -> tuple[str, str]:
        """The field and the plain form of the spelling that is replaced."""
        return self.field, plain(self.other)

    @property
    def problem(self) -> ImportProblem:
        """The line that tells of them."""
        value = f"{self.kept} / {self.other}"
        return ImportProblem(self.sheet, self.row, ProblemKind.SIMILAR_NAMES, self.field, value)


def find_similar_names(
    clients: Iterable[ClientRow],
    contacts: Iterable[ImportedContact],
    known: Mapping[str, Sequence[str]],
) -> list[SimilarNames]:
    """The pairs of similar spellings in a sheet, and between it and the caseload.

    Args:
        clients: The rows of clients.
        contacts: The rows of employer contacts.
        known: The spellings that the caseload has, by field.
    """
    clients, contacts = [row for row in clients if not row.refused], list(contacts)
    found: list[SimilarNames] = []
    for field in ("referrer", "municipality"):
        spelled = ((str(row.fields.get(field, "")), row) for row in clients)
        found += _pairs(field, spelled, known.get(field, ()))
    employers: list[_Spelled] = [(row.employer, row) for row in clients if row.work]
    employers += [(row.employer, row) for row in contacts if not row.refused]
    return [*found, *_pairs("employer", employers, known.get("employer", ()))]


def join_client(row: ClientRow, joined: Joined) -> ClientRow:
    """The row of a client with the spellings that are kept."""
    fields = {
        name: joined[key]
        for name in ("referrer", "municipality")
        if (key := (name, plain(str(row.fields.get(name, ""))))) in joined
    }
    employer = joined.get(("employer", plain(row.employer)), row.employer)
    if not fields and employer == row.employer:
        return row
    return replace(row, fields={**row.fields, **fields}, employer=employer)


def join_contact(row: ImportedContact, joined: Joined) -> ImportedContact:
    """The row of a contact with the spelling of its employer that is kept."""
    employer = joined.get(("employer", plain(row.employer)))
    return row if employer is None else replace(row, employer=employer)


def _pairs(field: str, spelled: Iterable[_Spelled], known: Sequence[str]) -> Iterator[SimilarNames]:
    """Each rarer spelling with the one that the caseload has, else with the most common one."""
    spellings: dict[str, dict[str, list[_Spelled]]] = {}
    for text, row in spelled:
        if text:
            alike = spellings.setdefault(plain(text), {})
            alike.setdefault(text, []).append((text, row))
    if len(spellings) > _MOST:
        return
    kept = {plain(text): text for text in known} if len(known) <= _MOST else {}
    counts = Counter({words: sum(map(len, each.values())) for words, each in spellings.items()})
    for words, _ in counts.most_common():
        texts = sorted(spellings[words].values(), key=len, reverse=True)
        other = next(
            (each for each in (words, *kept) if each in kept and _are_alike(words, each)), None
        )
        if other is None or other == words:
            text = kept.setdefault(words, texts[0][0][0])
            differing = next((each for each in texts if each[0][0] != text), None)
        else:
            text, differing = kept[other], texts[0]
        if differing:
            found, row = differing[0]
            yield SimilarNames(field, text, found, row.sheet, row.number)


def _are_alike(one: str, other: str) -> bool:
    """Whether two spellings are one but for a company's form, spaces, looks or one typing error."""
    first, second = (
        "".join(word for word in words.split() if word not in _FORMS) for words in (one, other)
    )
    if one == other or (first and first == second):
        return True
    if min(len(first), len(second)) < _SHORTEST_SLIP or one.split()[0][:2] != other.split()[0][:2]:
        return False
    return are_alike(first, second) and not any(map(str.isdigit, one + other))
