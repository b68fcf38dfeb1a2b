"""What is corrected in an understood line before it is recorded: another value, or words left."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from app.models.rules.quick_line.known_names import KnownName, NameKind
from app.models.rules.quick_line.line_kinds import choose_kind
from app.models.rules.quick_line.parsing import ParsedLine
from app.models.rules.text.names import fold_text
from app.models.rules.text.slips import are_nearly_equal


class LinePart(StrEnum):
    """A field of a line that can be corrected by itself, named as in `ParsedLine`."""

    KIND = "kind"
    CLIENTS = "clients"
    EMPLOYER = "employer"
    NEW_EMPLOYER = "new_employer"
    PERSON = "person"
    DAY = "day"
    MINUTES = "minutes"
    PLACE = "place"
    MAKER = "maker"
    MISSED = "missed"
    SUBJECT = "subject"
    NEXT_DAY = "next_day"


_WHO = {LinePart.CLIENTS, LinePart.EMPLOYER, LinePart.NEW_EMPLOYER, LinePart.PERSON}


@dataclass
class Corrections:
    """What the coach has corrected in the line that is typed.

    `held` are words that become no field: they stay in the note. `values` are other values than
    the line says, each with the value that it was put in the place of: where the line says another
    thing since then, the line is right.
    """

    held: frozenset[str] = frozenset()
    values: dict[LinePart, tuple[Any, Any]] = field(default_factory=dict)

    def hold(self, parsed: ParsedLine, part: LinePart, row: KnownName | None = None) -> None:
        """Leave the words of a part in the note; a part without words is emptied.

        Args:
            parsed: the line as it is shown.
            part: the field that is wrong.
            row: which of several clients is wrong.
        """
        about: LinePart | KnownName = part if row is None else row
        words = parsed.words.get(about, frozenset())
        self.held |= words
        self.values.pop(part, None)
        if not words:
            empty = ParsedLine(parsed.kind, parsed.day)
            now = getattr(parsed, part.value)
            left = [one for one in now if one != row] if part is LinePart.CLIENTS else None
            wanted = getattr(empty, part.value) if left is None else left
            self.values[part] = (now, wanted)

    def put(self, parsed: ParsedLine, part: LinePart, value: Any) -> None:
        """Another value than the line says."""
        says = self.values[part][0] if part in self.values else getattr(parsed, part.value)
        self.values[part] = (says, value)

    def hold_unknown(self, parsed: ParsedLine) -> None:
        """Leave the name that nobody has in the note, where it is."""
        self.held |= parsed.words.get("unknown", frozenset())

    def correct(self, parsed: ParsedLine) -> ParsedLine:
        """The line with the corrections that still concern it."""
        values: Mapping[str, Any] = {
            part.value: value
            for part, (says, value) in self.values.items()
            if getattr(parsed, part.value) == says
        }
        corrected = replace(parsed, **values)
        if LinePart.KIND.value in values or not _WHO & {LinePart(one) for one in values}:
            return corrected
        return choose_again(corrected)


def settle_name(parsed: ParsedLine, chosen: KnownName) -> ParsedLine:
    """The line as it is meant, where a name fits several or nobody, and one was chosen."""
    if chosen in parsed.ambiguous:
        return choose_again(_put_name(replace(parsed, ambiguous=[]), chosen))
    if parsed.unknown is None:
        return parsed
    of_client = chosen.kind is NameKind.CLIENT
    # Who is only meant since the line is typed in their file gives way to the client who is chosen.
    kept = [one for one in parsed.clients if one in parsed.words or not of_client]
    about = "new_employer" if chosen.is_new and not of_client else chosen
    words = {**parsed.words, about: parsed.words["unknown"]}
    meant = replace(parsed, unknown=None, note=parsed.unknown.note, clients=kept, words=words)
    return choose_again(_put_name(meant, chosen))


def _put_name(parsed: ParsedLine, chosen: KnownName) -> ParsedLine:
    if chosen.kind is NameKind.CLIENT:
        return replace(parsed, clients=[chosen, *parsed.clients])
    if chosen.kind is NameKind.PERSON:
        return replace(parsed, person=chosen)
    if chosen.is_new:
        return replace(parsed, new_employer=chosen.name)
    return replace(parsed, employer=chosen)


def choose_again(parsed: ParsedLine) -> ParsedLine:
    """The line with the kind that its client and employer make, after one of them was chosen."""
    kind = choose_kind(
        parsed.act,
        has_client=bool(parsed.clients),
        has_employer=bool(parsed.employer or parsed.new_employer),
        missed=parsed.missed,
        to_client=parsed.to_client,
        place=parsed.place,
    )
    return replace(parsed, kind=kind)


def share_a_word(one: KnownName, other: KnownName) -> bool:
    """Whether two names are easily taken for each other."""
    words = set(one.name.casefold().split())
    return one.kind is other.kind and bool(words & set(other.name.casefold().split()))


def find_nearly(
    name: str, known: Iterable[KnownName], towns: frozenset[str]
) -> Iterator[KnownName]:
    """The clients and employers whose name was perhaps typed with one letter of a word wrong.

    A town is none: 'Kotka' is in the name of many, as 'Kotkan'.
    """
    typed = [word for word in fold_text(name).split() if word not in towns]
    for row in known:
        words = () if row.kind is NameKind.PERSON else fold_text(row.name).split()
        if any(one != other and are_nearly_equal(one, other) for one in typed for other in words):
            yield row


def list_parts(parsed: ParsedLine) -> list[tuple[LinePart, KnownName | None]]:
    """The parts that a line says, in the order in which they are shown."""
    parts: list[tuple[LinePart, KnownName | None]] = [(LinePart.KIND, None)]
    parts += [(LinePart.CLIENTS, client) for client in parsed.clients]
    empty = ParsedLine(parsed.kind, parsed.day)
    for part in LinePart:
        if part in (LinePart.KIND, LinePart.CLIENTS):
            continue
        value = getattr(parsed, part.value)
        said = part is LinePart.DAY or value != getattr(empty, part.value)
        if said or (part is LinePart.NEXT_DAY and parsed.next_step):
            row = value if isinstance(value, KnownName) else None
            parts.append((part, row))
    return parts
