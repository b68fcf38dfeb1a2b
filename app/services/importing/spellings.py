"""Referrers, municipalities and employers of a sheet that most likely are one, in two spellings."""

from collections.abc import Iterable, Iterator

from app.models.rules.importing.headings import plain
from app.models.rules.text.names import alike
from app.services.importing.problems import ImportProblem, ProblemKind
from app.services.importing.rows import ClientRow, ImportedContact

_FORMS = frozenset({"oy", "ab", "oyj", "ky", "tmi", "ry", "rf", "osk", "ltd", "inc", "tsto",
    "toimisto"})  # fmt: skip
_MOST = 300  # spellings; more are no choice of a coach
_SHORTEST_SLIP = 6  # letters

Spelled = tuple[str, ClientRow | ImportedContact]


def similar_names(
    clients: Iterable[ClientRow], contacts: Iterable[ImportedContact]
) -> Iterator[ImportProblem]:
    """A line for each pair of spellings, at the row where the second one stands first."""
    clients, contacts = [row for row in clients if not row.refused], list(contacts)
    for field in ("referrer", "municipality"):
        yield from _pairs(field, ((str(row.fields.get(field, "")), row) for row in clients))
    employers: list[Spelled] = [(row.employer, row) for row in clients if row.work]
    employers += [(row.employer, row) for row in contacts if not row.refused]
    yield from _pairs("employer", employers)


def _pairs(field: str, spelled: Iterable[Spelled]) -> Iterator[ImportProblem]:
    found: dict[str, Spelled] = {}
    for text, row in spelled:
        if text:
            found.setdefault(plain(text), (text, row))
    if len(found) > _MOST:
        return
    known: list[str] = []
    for words, (text, row) in found.items():
        other = next((each for each in known if _are_alike(words, each)), None)
        if other is not None:
            value = f"{found[other][0]} / {text}"
            yield ImportProblem(row.sheet, row.number, ProblemKind.SIMILAR_NAMES, field, value)
        known.append(words)


def _are_alike(one: str, other: str) -> bool:
    """Whether two spellings differ by a company's form, by spaces, or by a slip of the pen."""
    first, second = (
        "".join(word for word in words.split() if word not in _FORMS) for words in (one, other)
    )
    if first and first == second:
        return True
    if min(len(first), len(second)) < _SHORTEST_SLIP or one.split()[0][:2] != other.split()[0][:2]:
        return False
    return alike(first, second) and not any(map(str.isdigit, one + other))
