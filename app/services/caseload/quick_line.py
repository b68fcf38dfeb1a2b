"""One typed line becomes a line of the diary or a contact with an employer."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from typing import Any

from app.models.client import ClientFields
from app.models.diary import EntryFields
from app.models.employer import EmployerContactFields
from app.models.enums import ContactMaker, ListKind
from app.models.rules.quick_line.corrections import choose_again, find_nearly, share_a_word
from app.models.rules.quick_line.known_names import KnownName, NameIndex, NameKind
from app.models.rules.quick_line.line_kinds import LineKind
from app.models.rules.quick_line.parsing import LineContext, ParsedLine, parse_line
from app.models.rules.quick_line.vocabulary import LineWords, line_words
from app.models.rules.text.family_names import may_be_family_name
from app.models.rules.text.given_names import is_given_name, split_typed_name
from app.services.caseload import employers, lists
from app.services.caseload.clients import add_client
from app.services.caseload.consent_check import MissingConsent, missing_for_employer
from app.services.errors import InvalidValue, NotFound
from app.services.phrases import LANGUAGES
from app.services.resource_files import resource
from app.services.storage import records
from app.services.storage.changes import Change
from app.services.storage.connection import DatabaseConnection
from app.services.storage.read_cache import ReadCache
from app.services.storage.unit_of_work import Caseload, UnitOfWork

_MOST_LIKELY = 3  # names that are nearly what was typed
_LONGEST_SUBJECT = 4  # words; what is longer was a note in the wrong column


@dataclass(frozen=True)
class _NamesAndSubjects:
    """The names and the subjects of a caseload, as a line is read against them at every key."""

    index: NameIndex
    named: Mapping[tuple[NameKind, int], KnownName]
    employers: list[KnownName]
    subjects: list[str]


_KNOWN: ReadCache[_NamesAndSubjects] = ReadCache()


def read_line(caseload: Caseload, line: str, *, held: frozenset[str] = frozenset()) -> ParsedLine:
    """What a typed line says, against the names and the subjects of this caseload.

    Words that are held, folded, stay in the note.
    """
    known = _find_known(caseload)
    context = LineContext(
        today=caseload.today,
        words=line_vocabulary(),
        names=known.index,
        subjects=known.subjects,
        employers=known.employers,
    )
    return parse_line(line, context, held=held)


def save_line(caseload: Caseload, parsed: ParsedLine) -> Change:
    """Record what a line says; who is new is added, each client met has an entry.

    Raises:
        NotFound: A name fits several clients or none; `matches` is how many.
        InvalidValue: The line is empty, or a new name is too long.
    """
    if parsed.ambiguous:
        raise NotFound(matches=len(parsed.ambiguous))
    if is_empty(parsed):
        raise InvalidValue("note")
    with caseload.unit() as unit:
        clients = [
            replace(one, id=add_client(unit, _fields_of(one), parsed.day)) if one.is_new else one
            for one in parsed.clients
        ]
        parsed = replace(parsed, clients=clients)
        if parsed.kind.contact_way is not None:
            _add_contact(unit, parsed)
        else:
            met: list[KnownName | None] = [*parsed.clients]
            for client in met or [None]:
                unit.add(records.row_of(_entry(parsed, client)))
        return unit.commit()


def list_meanings(caseload: Caseload, parsed: ParsedLine) -> list[KnownName]:
    """Whom the name may mean that fits several or nobody, the likeliest first.

    For a name that nobody has: those whose names are nearly so, and a new client and employer.
    """
    unknown = parsed.unknown
    if parsed.ambiguous or unknown is None:
        return parsed.ambiguous
    known = _find_known(caseload)
    likely = find_nearly(unknown.name, known.named.values(), line_vocabulary().towns)
    new = [KnownName(NameKind.CLIENT, 0, unknown.name)]
    if not unknown.of_client:
        employer = KnownName(NameKind.EMPLOYER, 0, unknown.name)
        words = unknown.name.split()
        new.insert(any(map(may_be_family_name, words)) or any(map(is_given_name, words)), employer)
    return [*islice(likely, _MOST_LIKELY), *new]


def must_settle(parsed: ParsedLine) -> bool:
    """Whether the line can't be recorded before it is said who is meant.

    A note may hold any name, and so may a line that names somebody else.
    """
    if parsed.ambiguous or parsed.unknown is None:
        return bool(parsed.ambiguous)
    named = parsed.clients or parsed.employer or parsed.new_employer
    return parsed.unknown.of_client or not (named or parsed.kind is LineKind.NOTE)


def list_name(row: KnownName) -> str:
    """The name as lists show it: of a new client the family name first, however it was typed."""
    if row.kind is not NameKind.CLIENT or not row.is_new:
        return row.name
    return _fields_of(row).list_name


def with_new_client(parsed: ParsedLine, change: Change) -> ParsedLine:
    """The line as it was recorded: who was new in it is in the caseload now."""
    clients = [
        replace(one, id=change.new_row_id("client"), name=list_name(one)) if one.is_new else one
        for one in parsed.clients
    ]
    return replace(parsed, clients=clients)


def missing_consents(caseload: Caseload, parsed: ParsedLine) -> list[MissingConsent]:
    """Which clients have not agreed, on the line's day, that its employer hears of them."""
    employer = parsed.employer.name if parsed.employer else parsed.new_employer
    if parsed.kind.contact_way is None:
        return []
    asked = (
        missing_for_employer(caseload, client.id, employer, day=parsed.day)
        for client in parsed.clients
    )
    return [one for one in asked if one is not None]


def fill_in_subject(
    parsed: ParsedLine, client_id: int | None, employer_id: int | None, caseload: Caseload
) -> ParsedLine:
    """The line as it is meant in somebody's place: about these where it names nobody."""
    named = parsed.clients or parsed.employer or parsed.new_employer or parsed.ambiguous
    if parsed.unknown is not None and parsed.unknown.of_client:
        return parsed
    if named or (parsed.kind.is_nameless and parsed.act):
        return parsed
    known = _find_known(caseload)
    client = known.named.get((NameKind.CLIENT, client_id or 0))
    employer = known.named.get((NameKind.EMPLOYER, employer_id or 0))
    whose = replace(parsed, clients=[client] if client else [], employer=employer)
    return choose_again(whose)


def list_alike(caseload: Caseload, row: KnownName) -> list[KnownName]:
    """Others of the caseload whose names share a word with this one."""
    known = _find_known(caseload)
    alike = (one for one in known.named.values() if one != row and share_a_word(one, row))
    return sorted(alike, key=lambda one: one.name.casefold())


def list_subjects(caseload: Caseload) -> list[str]:
    """The subjects that a line may be about, those of the coach's list first."""
    known = _find_known(caseload)
    return known.subjects


def is_empty(parsed: ParsedLine) -> bool:
    """Whether the line says nothing that is worth keeping."""
    return not (
        parsed.clients
        or parsed.employer
        or parsed.new_employer
        or parsed.note
        or parsed.subject
        or parsed.next_step
        or parsed.minutes
        or (parsed.kind.entry_kind is not None and parsed.kind.value != "note")
    )


def _fields_of(row: KnownName) -> ClientFields:
    given, family = split_typed_name(row.name)
    names = {"given_names": given, "family_name": family}
    return records.validate_fields(ClientFields, names)


def _entry(parsed: ParsedLine, client: KnownName | None) -> EntryFields:
    made_by = "" if parsed.maker is ContactMaker.COACH else parsed.maker_words
    beside = (
        parsed.employer.name if parsed.employer else parsed.new_employer,
        parsed.person.name if parsed.person else "",
        made_by,
    )
    with_whom = ", ".join(filter(None, beside))
    kind = parsed.kind.entry_kind
    values = {
        "client_id": client.id if client else None,
        "kind": kind,
        "place": parsed.place,
        "missed": parsed.missed,
        "with_whom": with_whom,
        **_common_values(parsed),
    }
    return records.validate_fields(EntryFields, values)


def _add_contact(unit: UnitOfWork, parsed: ParsedLine) -> None:
    if parsed.employer is not None:
        employer_id = parsed.employer.id
    else:
        employer_id = employers.find_or_add_employer(unit, parsed.new_employer)
    values = _common_values(parsed)
    others = ", ".join(client.name for client in parsed.clients[1:])
    values["note"] = "\n".join(filter(None, (values["note"], others)))
    values |= {
        "employer_id": employer_id,
        "client_id": parsed.client.id if parsed.client else None,
        "person_id": parsed.person.id if parsed.person else None,
        "way": parsed.kind.contact_way,
        "made_by": parsed.maker,
    }
    unit.add(records.row_of(records.validate_fields(EmployerContactFields, values)))


def _common_values(parsed: ParsedLine) -> dict[str, Any]:
    return {
        "day": parsed.day,
        "minutes": parsed.minutes,
        "note": parsed.note,
        "subject": parsed.subject,
        "next_step": parsed.next_step,
        "next_day": parsed.next_day,
    }


def _find_known(caseload: Caseload) -> _NamesAndSubjects:
    return _KNOWN.read(caseload, None, lambda connection: _read_known(caseload, connection))


def _read_known(caseload: Caseload, connection: DatabaseConnection) -> _NamesAndSubjects:
    rows = [KnownName(NameKind(kind), *row) for kind, *row in connection.execute(_NAMES)]
    used = [subject for (subject,) in connection.execute(_SUBJECTS)]
    subjects = [*lists.items(caseload, ListKind.SUBJECT), *_default_subjects()]
    subjects += [subject for subject in used if len(subject.split()) <= _LONGEST_SUBJECT]
    return _NamesAndSubjects(
        index=NameIndex(rows, line_vocabulary().towns),
        named={(row.kind, row.id): row for row in rows},
        employers=[row for row in rows if row.kind is NameKind.EMPLOYER],
        subjects=list(dict.fromkeys(subjects)),
    )


@cache
def line_vocabulary() -> LineWords:
    """The words that a typed line is understood by, in all languages."""
    return line_words({code: _word_list(f"quick_line_{code}.toml") for code in LANGUAGES})


@cache
def _default_subjects() -> tuple[str, ...]:
    return tuple(
        word for code in LANGUAGES for word in _word_list(f"{code}.toml")[ListKind.SUBJECT.value]
    )


def _word_list(name: str) -> Mapping[str, Any]:
    return tomllib.loads(resource("lists", name).read_text(encoding="utf-8"))


_NAMES = """
    SELECT 'client', id, trim(family_name || ' ' || given_names), NULL FROM client
    UNION ALL SELECT 'employer', id, name, NULL FROM employer
    UNION ALL SELECT 'person', id, name, employer_id FROM employer_person WHERE name <> ''"""
_SUBJECTS = """
    SELECT DISTINCT subject FROM employer_contact WHERE subject <> ''
    UNION SELECT DISTINCT subject FROM entry WHERE subject <> ''"""
