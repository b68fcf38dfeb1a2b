"""Which rows are people and contacts that the caseload has already, and what is new in them.

What the coach has typed in Rinnalla is never overwritten. The log tells it: a field that she has
not touched since it was imported follows the sheet; one that she has, stays and is listed.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from sqlmodel import Session, col, select

from app.models.client import Client, Rating
from app.models.employer import Employer, EmployerContact, EmployerPerson
from app.models.enums import ContactWay, Instrument, LogAction, Moment, Status
from app.models.placement import Placement
from app.models.register import LogLine
from app.models.rules.importing.headings import Target, plain
from app.services.importing.look_alikes import Likeness, LookAlikes, phone_key
from app.services.importing.problems import ImportProblem, ProblemKind
from app.services.importing.rows.row_contents import RATINGS, ClientRow, ImportedContact, name_key
from app.services.importing.values import find_month

PersonKey = tuple[int, str, str]
"""The employer, name and title of somebody there."""
ENDED = (Status.SUCCEEDED, Status.RETURNED)
"""The statuses of somebody whose service is over."""
_ANOTHER_START = timedelta(days=180)  # a start so much later is another period, not a correction
_TARGETS = frozenset(target.value for target in Target)
_BY_HAND = (
    LogAction.ADDED,
    LogAction.CHANGED,
    LogAction.REMOVED,
    LogAction.UNDONE,
    LogAction.REDONE,
)


class Result(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    SKIPPED = "skipped"
    UNCLEAR = "unclear"


@dataclass(slots=True)
class Person:
    """Somebody with a name: a client of the caseload, or one that the sheet brings.

    `id` is None until the client is in the caseload.
    """

    birth: tuple[date | None, int | None]
    id: int | None = None
    client: Client | None = None
    row: ClientRow | None = None

    @property
    def name(self) -> str:
        """The whole name, family name first."""
        whole = self.client or self.row
        return f"{whole.family_name} {whole.given_names}".strip() if whole else ""


@dataclass
class KnownEmployer:
    """An employer of the caseload: one that was there has its row."""

    id: int
    industry: str
    row: Employer | None = None


@dataclass(slots=True)
class ClientStep:
    """What to do with one row of a client."""

    row: ClientRow
    result: Result
    person: Person | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    ratings: Mapping[tuple[Instrument, Moment], int] = field(default_factory=dict)
    moves: bool = False
    works: bool = False
    counted: bool = True

    @property
    def client_id(self) -> int:
        """The id of the client, once the row is in the caseload."""
        if self.person is None or self.person.id is None:
            raise ValueError("not in the caseload")
        return self.person.id


@dataclass(slots=True)
class ContactStep:
    """What to do with one row of an employer contact."""

    row: ImportedContact
    result: Result
    client: Person | None = None


class KnownRows:
    """What the caseload holds already, read once."""

    def __init__(self, session: Session) -> None:
        self.people: dict[str, list[Person]] = {}
        self.employers: dict[str, KnownEmployer] = {}
        self.persons: dict[PersonKey, int] = {}
        self.ratings: dict[tuple[int, Instrument, Moment], Rating] = {}
        self.placements: dict[int, set[tuple[str, str]]] = {}
        self.contacts: Counter[ContactKey] = Counter()
        self.look_alikes = LookAlikes[Person]()
        self._touched: dict[int, set[str]] = {}
        for client in session.exec(select(Client)) if _has_rows(session, "client") else ():
            person = Person((client.birth_date, client.birth_year), client.id, client)
            self.people.setdefault(name_key(client.full_name), []).append(person)
            self.look_alikes.add(_likeness_of(client), person)
        for row in session.exec(select(Employer)) if _has_rows(session, "employer") else ():
            self.employers[plain(row.name)] = KnownEmployer(row.id or 0, row.industry, row)
        if self.people:
            self._read_paths(session)
            self._read_log(session)
        if self.employers:
            self._read_contacts(session)

    def _read_paths(self, session: Session) -> None:
        names = self._employer_keys()
        for rating in session.exec(select(Rating)):
            self.ratings[rating.client_id, rating.instrument, rating.moment] = rating
        for work in session.exec(select(Placement)):
            key = (work.kind.value, names.get(work.employer_id, ""))
            self.placements.setdefault(work.client_id, set()).add(key)

    def _read_contacts(self, session: Session) -> None:
        names = self._employer_keys()
        persons: dict[int | None, tuple[str, str]] = {}
        for person in session.exec(select(EmployerPerson)):
            persons[person.id] = (plain(person.name), plain(person.title))
            self.persons[person.employer_id, *persons[person.id]] = person.id or 0
        self.contacts = Counter(
            ContactKey(
                names.get(row.employer_id, ""),
                row.day,
                row.way,
                row.client_id,
                persons.get(row.person_id, ("", "")),
                plain(row.subject),
                plain(row.next_step),
            )
            for row in session.exec(select(EmployerContact))
        )

    def _employer_keys(self) -> dict[int | None, str]:
        return {known.id: key for key, known in self.employers.items()}

    def coach_changes(self, client: Client) -> set[str]:
        """The columns and tables of a client that the coach has changed, '*' for all."""
        return self._touched.get(client.id or 0, set())

    def _read_log(self, session: Session) -> None:
        lines = select(LogLine).where(
            col(LogLine.subject).in_(("client", "placement", "rating")),
            col(LogLine.action).in_(_BY_HAND),
        )
        for line in session.exec(lines):
            touched = self._touched.setdefault(line.client_id or 0, set())
            if line.subject != "client":
                touched.add(line.subject)
            elif line.action is LogAction.ADDED:
                touched.add("*")
            else:
                touched.update(line.detail.split())


def _has_rows(session: Session, table: str) -> bool:
    """Whether a table holds anything; asking for whole rows of an empty one takes far longer."""
    asked = f"SELECT 1 FROM {table} LIMIT 1"  # noqa: S608 - the name of one of our own tables
    return session.connection().exec_driver_sql(asked).first() is not None


@dataclass(frozen=True)
class ContactKey:
    """What makes two contacts the same one."""

    employer: str
    day: date | None
    way: ContactWay
    client_id: int | None
    person: tuple[str, str]
    subject: str
    next_step: str


def client_steps(
    known: KnownRows, rows: Iterable[ClientRow], problems: list[ImportProblem]
) -> list[ClientStep]:
    """What to do with each row of a client. People of the sheet are added to `known.people`."""
    seen: dict[str, list[Person]] = {}
    taken: set[int] = set()
    steps = []
    ordered = _merge_periods(rows, known.people)
    likenesses = [row.likeness for row in ordered]
    told = zip(ordered, likenesses, strict=True)
    known.look_alikes.note_rows(likeness for row, likeness in told if not row.refused)
    for row, likeness in zip(ordered, likenesses, strict=True):
        step = _client_step(known, seen, taken, row, likeness, problems)
        steps.append(step)
        if step.person and step.result is not Result.UNCLEAR and step.counted:
            seen.setdefault(row.key, []).append(Person(row.birth, row=row))
            taken.add(id(step.person))
    for step in steps:
        if step.person and step.result is Result.NEW:
            known.people.setdefault(step.row.key, []).append(step.person)
    known.look_alikes = LookAlikes()  # 40 MB of a sheet of 20,000 rows, and asked for no more
    return steps


def _merge_periods(
    rows: Iterable[ClientRow], clients: Mapping[str, Sequence[Person]]
) -> list[ClientRow]:
    """The rows, the newest year's or month's first; older periods of a person in its notes.

    A row that may be of several people of one name is reported and not imported.

    Args:
        rows: The rows of clients.
        clients: Those of the caseload, by the name for comparing.
    """
    rows = list(rows)
    times = {sheet: _time_of(sheet) for sheet in {row.sheet for row in rows}}
    ordered = sorted(rows, key=lambda row: times[row.sheet], reverse=True)
    groups: dict[str, list[list[int]]] = {}
    for at in sorted(range(len(ordered)), key=lambda at: _year(ordered[at].birth) is None):
        row = ordered[at]
        if row.refused:
            continue
        people = groups.setdefault(row.key, [])
        if not people:
            people.append([at])
            continue
        fitting = [one for one in people if _may_be_same_birth(ordered[one[0]].birth, row.birth)]
        exact = [one for one in fitting if _year(ordered[one[0]].birth) and _year(row.birth)]
        fitting = exact or fitting
        if not fitting:
            people.append([at])
        elif (
            len(fitting) > 1
            or _contacts_differ(row, ordered[fitting[0][0]])
            or _may_be_client(row, ordered[fitting[0][0]], clients.get(row.key, ()))
        ):
            ordered[at] = replace(row, unsure=True)
        else:
            fitting[0].append(at)
    places = list(range(len(ordered)))
    for group in (one for people in groups.values() for one in people if len(one) > 1):
        group.sort()
        started = any(ordered[at].fields.get("started_on") for at in group)
        newest = max(group, key=lambda at: (*_period(ordered[at], started), -at))
        for at in group:
            if at == newest or _same_content(ordered[at], ordered[newest]):
                continue
            if _is_card_of(ordered[at], ordered[newest]):
                ordered[newest] = _join(ordered[newest], ordered[at])
                ordered[at] = replace(ordered[at], joined=True)
            else:
                ordered[newest] = _with_words(ordered[newest], ordered[at])
        first = group[0]
        places[first : newest + 1] = [
            newest,
            *(at for at in places[first : newest + 1] if at != newest),
        ]
    return [ordered[at] for at in places]


def _may_be_client(row: ClientRow, other: ClientRow, clients: Sequence[Person]) -> bool:
    """Whether a row without a birth may be of a client of the caseload who isn't the `other` row's.

    Both have the same name.
    """
    return not _year(row.birth) and any(
        not _may_be_same_birth(client.birth, other.birth) for client in clients
    )


def _period(row: ClientRow, started: bool) -> tuple[tuple[int, int], date]:  # noqa: FBT001
    """What makes one period of a person newer than another: the sheet's time, then its start.

    Where no row of the person tells a start (`started`), the one without an end is the newest.
    """
    told = row.fields.get("started_on" if started else "ended_on")
    return _time_of(row.sheet), told or (date.min if started else date.max)


def _contacts_differ(row: ClientRow, other: ClientRow) -> bool:
    """Whether two rows of one name, of which one tells no birth, are reached each in its own way.

    They are where both have a phone or both have an address, and nothing of it is shared.
    """
    if _year(row.birth) and _year(other.birth):
        return False
    return _are_apart(row.likeness, other.likeness)


def _are_apart(one: Likeness, other: Likeness) -> bool:
    """Whether two people of one name have contact details of their own, and share none."""
    phones = {phone_key(one.phone), phone_key(other.phone)}
    mails = {one.email.casefold(), other.email.casefold()}
    pairs = [pair for pair in (phones, mails) if "" not in pair]
    return bool(pairs) and all(len(pair) > 1 for pair in pairs)


def _time_of(sheet: str) -> tuple[int, int]:
    """The year and the month in the name of a sheet, 0 where there is none."""
    years = re.findall(r"(?<!\d)20\d\d(?!\d)", sheet)
    return int(years[-1]) if years else 0, find_month(sheet)


def _with_words(row: ClientRow, other: ClientRow) -> ClientRow:
    """The row with what another one of the same person adds in its notes, and who it is."""
    row = replace(row, former=row.former or other.former)
    if row.birth == (None, None):
        births = {name: other.fields.get(name) for name in ("birth_date", "birth_year")}
        told = {name: value for name, value in births.items() if value}
        row = replace(row, fields={**row.fields, **told})
    return _with_line(row, other, [word for word in other.words if word not in row.words])


def _with_line(row: ClientRow, other: ClientRow, words: Sequence[str]) -> ClientRow:
    if not words:
        return row
    line = f"{other.sheet}, {other.number}: {'; '.join(words)}"
    notes = "\n".join(part for part in (row.fields.get("notes"), line) if part)
    return replace(row, fields={**row.fields, "notes": notes})


def _is_card_of(row: ClientRow, other: ClientRow) -> bool:
    """Whether one of two rows of a person is a card and the other a list's, of one period."""
    starts: list[date] = [
        day for each in (row, other) if (day := each.fields.get("started_on")) is not None
    ]
    if starts and max(starts) - min(starts) > _ANOTHER_START:
        return False
    return row.card is not other.card


def _join(row: ClientRow, other: ClientRow) -> ClientRow:
    """The row with what another one of the same person tells; what differs in its notes."""
    fields, taken = dict(row.fields), {Target.NOTES, Target.LEFTOVER}
    for name, value in other.fields.items():
        if name != "notes" and fields.setdefault(name, value) == value and name in _TARGETS:
            taken.add(Target(name))
    ratings = {**other.ratings, **row.ratings}
    taken |= {at for at, kind in RATINGS.items() if ratings.get(kind) == other.ratings.get(kind)}
    more: dict[str, Any] = {"ratings": ratings, "fill": row.fill or other.fill}
    if row.work is None and not row.employer:
        works = ("employer", "job_title", "work", "measure", "work_note")
        more |= {name: getattr(other, name) for name in works}
        taken |= {Target.EMPLOYER, Target.JOB_TITLE}
    if row.status is other.status or (row.status is Status.ACTIVE and not row.fill):
        more["status"] = other.status
        taken.add(Target.STATUS)
    own = str(row.fields.get("notes", ""))
    notes = [line for line in str(other.fields.get("notes", "")).split("\n") if line not in own]
    fields["notes"] = "\n".join(part for part in (own, *notes) if part)
    rest = [word for word in other.tell(taken) if word not in row.words]
    joined = replace(row, fields=fields, **more)
    return _with_line(joined, other, rest)


def _client_step(
    known: KnownRows,
    seen: Mapping[str, Sequence[Person]],
    taken: set[int],
    row: ClientRow,
    likeness: Likeness,
    problems: list[ImportProblem],
) -> ClientStep:
    if row.refused:
        return ClientStep(row, Result.UNCLEAR, counted=False)
    key = row.key
    before = [] if row.unsure else _filter_by_birth(seen.get(key, ()), row.birth)
    if before:
        return _older_step(row, before[0].row, problems)
    matches = _filter_by_birth(known.people.get(key, ()), row.birth)
    if (
        row.unsure
        or len(matches) > 1
        or any(id(person) in taken or _may_be_another(row, person) for person in matches)
    ):
        problems.append(_make_problem(row, ProblemKind.AMBIGUOUS, value=row.name))
        return ClientStep(row, Result.UNCLEAR, counted=False)
    if not matches:
        return _new_step(known, row, likeness, problems)
    client = matches[0].client
    if _is_other_period(row, client, known.coach_changes(client) if client else ()):
        problems.append(_make_problem(row, ProblemKind.SECOND_PERIOD, value="; ".join(row.words)))
        return ClientStep(row, Result.UNCLEAR, counted=False)
    return _update(known, row, matches[0], problems)


def _older_step(
    row: ClientRow, newest: ClientRow | None, problems: list[ImportProblem]
) -> ClientStep:
    """A further row of a person of the sheet: its words are in the notes of the newest one."""
    same = row.joined or (newest is not None and _same_content(row, newest))
    kind = ProblemKind.DUPLICATE if same else ProblemKind.DUPLICATE_KEPT
    kind = ProblemKind.JOINED if row.joined else kind
    problems.append(_make_problem(row, kind, value=_place_of(newest, row)))
    if row.fill and newest is not None and row.fill != newest.fill:
        problems.append(_make_problem(row, ProblemKind.OLD_COLOUR, value=row.fill))
    return ClientStep(row, Result.SKIPPED if same else Result.UNCLEAR, counted=False)


def _new_step(
    known: KnownRows, row: ClientRow, likeness: Likeness, problems: list[ImportProblem]
) -> ClientStep:
    """A new client, or nobody where somebody known by another name is most likely meant."""
    person = Person(row.birth, row=row)
    other = known.look_alikes.find(likeness)
    if other is not None:
        problems.append(_make_problem(row, ProblemKind.POSSIBLY_SAME, value=other.name))
        return ClientStep(row, Result.UNCLEAR, counted=False)
    if known.people.get(row.key):
        problems.append(_make_problem(row, ProblemKind.NAMESAKE, value=row.name))
    known.look_alikes.add(likeness, person)
    return ClientStep(row, Result.NEW, person, row.fields, row.ratings)


def _may_be_another(row: ClientRow, person: Person) -> bool:
    """Whether a client of the name may be somebody else: one birth untold, two phones.

    Where neither tells a birth, they have begun on two days, too: a phone alone only changes.
    """
    told = sum(1 for birth in (row.birth, person.birth) if _year(birth) is not None)
    if person.client is None or told == 2:
        return False
    starts = {row.fields.get("started_on"), person.client.started_on}
    if not told and (None in starts or len(starts) < 2):
        return False
    return _are_apart(_likeness_of(person.client), row.likeness)


def _is_other_period(row: ClientRow, client: Client | None, touched: Collection[str]) -> bool:
    """Whether the row tells of another time than the one that the caseload holds.

    That is a time before or after it, a start far later, or an ended service that has no end here.
    """
    if client is None:
        return False
    started, ended = row.fields.get("started_on"), row.fields.get("ended_on")
    if client.ended_on and started and started > client.ended_on:
        return True
    if client.started_on and ended and ended < client.started_on:
        return True
    if {"started_on", "ended_on", "status", "*"} & set(touched):
        return False
    if client.started_on and started and started - client.started_on > _ANOTHER_START:
        return True
    rests = client.status in ENDED and row.status not in ENDED
    return bool(client.ended_on and not ended and rests)


def _update(
    known: KnownRows, row: ClientRow, person: Person, problems: list[ImportProblem]
) -> ClientStep:
    client = person.client
    assert client is not None  # noqa: S101 - only clients of the caseload are matched here
    touched = known.coach_changes(client)
    values = {}
    for name, theirs in row.fields.items():
        ours = getattr(client, name)
        if _is_same_value(ours, theirs) or (name == "birth_year" and client.birth_date):
            continue
        if ours in ("", None) or not {name, "*"} & touched:
            values[name] = theirs
        else:
            problems.append(
                _make_problem(row, ProblemKind.DIFFERS, heading=name, value=_format_value(theirs))
            )
    ratings = _new_ratings(known, row, client, touched, problems)
    moves = row.status is not client.status
    if moves and {"status", "*"} & touched:
        problems.append(_make_problem(row, ProblemKind.STATUS_DIFFERS))
        moves = False
    works = _new_work(known, row, client, touched, problems)
    changed = bool(values or ratings or moves or works)
    result = Result.CHANGED if changed else Result.SKIPPED
    return ClientStep(row, result, person, values, ratings, moves, works)


def _new_ratings(
    known: KnownRows,
    row: ClientRow,
    client: Client,
    touched: set[str],
    problems: list[ImportProblem],
) -> dict[tuple[Instrument, Moment], int]:
    found = {}
    for kind, value in row.ratings.items():
        ours = known.ratings.get((client.id or 0, *kind))
        if ours is not None and ours.value == value:
            continue
        if "rating" in touched or (ours is not None and "*" in touched):
            heading = f"{kind[0].value}_{kind[1].value}"
            problems.append(
                _make_problem(row, ProblemKind.DIFFERS, heading=heading, value=str(value))
            )
        else:
            found[kind] = value
    return found


def _new_work(
    known: KnownRows,
    row: ClientRow,
    client: Client,
    touched: set[str],
    problems: list[ImportProblem],
) -> bool:
    if row.work is None:
        return False
    ours = known.placements.get(client.id or 0, set())
    if (row.work.kind.value, plain(row.employer)) in ours:
        return False
    if "placement" in touched:
        problems.append(_make_problem(row, ProblemKind.WORK_DIFFERS, value=row.employer))
        return False
    return True


def contact_steps(
    known: KnownRows, rows: Iterable[ImportedContact], problems: list[ImportProblem]
) -> list[ContactStep]:
    """What to do with each row of a contact: the same ones are counted off against each other."""
    steps = [_contact_step(known, row, problems) for row in rows]
    left = known.contacts.copy()
    fresh = []
    for step in steps:
        if step.result is Result.NEW:
            key = _key_of(step)
            if step.client is not None and step.client.id is None:
                fresh.append(step)
            elif left[key] > 0:
                left[key] -= 1
                step.result = Result.SKIPPED
            else:
                fresh.append(step)
    days: Counter[tuple[str, date | None]] = Counter(
        (key.employer, key.day) for key in left.elements() if key.day
    )
    for step in fresh:
        place = (plain(step.row.employer), step.row.day)
        if days[place] > 0:
            days[place] -= 1
            step.result = Result.SKIPPED
            problems.append(
                _make_problem(step.row, ProblemKind.CONTACT_DIFFERS, value=step.row.employer)
            )
    return steps


def _contact_step(
    known: KnownRows, row: ImportedContact, problems: list[ImportProblem]
) -> ContactStep:
    if row.refused:
        return ContactStep(row, Result.UNCLEAR)
    if not row.is_contact:
        ours = known.employers.get(plain(row.employer))
        if ours and ours.row and ours.row.notes and row.note not in ours.row.notes:
            problems.append(
                _make_problem(row, ProblemKind.DIFFERS, heading="notes", value=row.note)
            )
        return ContactStep(row, Result.SKIPPED if ours else Result.CHANGED)
    if not row.client:
        return ContactStep(row, Result.NEW)
    people = known.people.get(name_key(row.client), [])
    if len(people) == 1:
        return ContactStep(row, Result.NEW, people[0])
    kind = ProblemKind.CLIENT_AMBIGUOUS if people else ProblemKind.CLIENT_NOT_FOUND
    problems.append(_make_problem(row, kind, value=row.client))
    return ContactStep(row, Result.NEW)


def _key_of(step: ContactStep) -> ContactKey:
    row = step.row
    return ContactKey(
        plain(row.employer),
        row.day,
        row.way,
        step.client.id if step.client else None,
        (plain(row.person), plain(row.title)),
        plain(row.subject),
        plain(row.next_step),
    )


def _likeness_of(client: Client) -> Likeness:
    return Likeness(
        client.given_names,
        client.family_name,
        (client.birth_date, client.birth_year),
        client.phone,
        client.email,
        started_on=client.started_on,
    )


def _filter_by_birth(
    people: Sequence[Person], birth: tuple[date | None, int | None]
) -> list[Person]:
    """Those who may be meant: by the very birth, or else those of whom it isn't known."""
    if not people:
        return []
    fitting = [person for person in people if _may_be_same_birth(person.birth, birth)]
    exact = [person for person in fitting if _year(person.birth) and _year(birth)]
    return exact or fitting


def _may_be_same_birth(
    one: tuple[date | None, int | None], other: tuple[date | None, int | None]
) -> bool:
    if one[0] and other[0]:
        return one[0] == other[0]
    first, second = _year(one), _year(other)
    return first is None or second is None or first == second


def _year(birth: tuple[date | None, int | None]) -> int | None:
    return birth[0].year if birth[0] else birth[1]


def _same_content(one: ClientRow, other: ClientRow) -> bool:
    return (one.words, one.birth, one.status) == (other.words, other.birth, other.status)


def _place_of(other: ClientRow | None, row: ClientRow) -> str:
    """The row of the same person, with its sheet where that is another one."""
    if other is None:
        return ""
    return f"{other.number}" if other.sheet == row.sheet else f"{other.number} ({other.sheet})"


def _is_same_value(ours: Any, theirs: Any) -> bool:
    if isinstance(ours, str) and isinstance(theirs, str):
        return ours.split() == theirs.split()
    return bool(ours == theirs)


def _format_value(value: Any) -> str:
    if isinstance(value, date):
        return f"{value.day}.{value.month}.{value.year}"
    return str(value)


def _make_problem(
    row: ClientRow | ImportedContact, kind: ProblemKind, *, heading: str = "", value: str = ""
) -> ImportProblem:
    return ImportProblem(row.sheet, row.number, kind, heading, value)
