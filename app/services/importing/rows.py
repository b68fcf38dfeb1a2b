"""A row of the sheet as the fields of a client or of an employer contact, and what was odd in it.

Nothing is dropped in silence: what fits no field is kept in the notes under its heading, and
listed.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.models.kinds import (
    ContactWay,
    Instrument,
    Moment,
    Outcome,
    PlacementKind,
    Sector,
    Status,
)
from app.models.rules.headings import (
    Role,
    Target,
    is_job_title,
    outcome_of,
    plain,
    sector_of,
    status_of,
    way_of,
)
from app.models.rules.names import split_name
from app.services.importing.planning import Plan, SheetPlan, name_of
from app.services.importing.problems import Problem, ProblemKind
from app.services.importing.values import Work, birth_of, day_inside, day_of, rating_of, work_of
from app.services.importing.workbook import EMPTY, Cell, Row, SheetError, shown

NAME_LIMIT = 200
LINE_LIMIT = 500
TEXT_LIMIT = 100_000

_LIMITS: Mapping[Target, int] = {
    Target.PHONE: LINE_LIMIT,
    Target.EMAIL: LINE_LIMIT,
    Target.MUNICIPALITY: NAME_LIMIT,
    Target.LANGUAGES: LINE_LIMIT,
    Target.REFERRER: LINE_LIMIT,
    Target.SITUATION: LINE_LIMIT,
    Target.JOB_TITLE: LINE_LIMIT,
    Target.EMPLOYER: NAME_LIMIT,
    Target.INDUSTRY: LINE_LIMIT,
    Target.SUBJECT: LINE_LIMIT,
    Target.NEXT_STEP: LINE_LIMIT,
    Target.PERSON: NAME_LIMIT,
}
CLIENT_TEXTS = (
    Target.PHONE,
    Target.EMAIL,
    Target.MUNICIPALITY,
    Target.LANGUAGES,
    Target.REFERRER,
    Target.OWN_WILL,
    Target.GOAL,
    Target.STRENGTHS,
    Target.SKILLS,
    Target.INTERESTS,
    Target.EDUCATION,
    Target.WORK_HISTORY,
    Target.SUPPORT_NEEDS,
    Target.LIFE_SITUATION,
    Target.SITUATION,
)
_RATINGS: Mapping[Target, tuple[Instrument, Moment]] = {
    Target.SELF_EFFICACY_START: (Instrument.SELF_EFFICACY, Moment.START),
    Target.SELF_EFFICACY_END: (Instrument.SELF_EFFICACY, Moment.END),
    Target.WORK_ABILITY_START: (Instrument.WORK_ABILITY, Moment.START),
    Target.WORK_ABILITY_END: (Instrument.WORK_ABILITY, Moment.END),
}
_TOTALS = frozenset({"yhteensa", "summa", "lkm", "keskiarvo", "total", "totalt", "sammanlagt",
    "sum", "average", "medeltal"})  # fmt: skip
_FAMILY_FIRST = ("sukunimi", "efternamn", "slaktnamn", "surname", "last name", "family name")


@dataclass(frozen=True)
class ClientRow:
    """What a row tells of a client. `fields` holds only what the row says."""

    sheet: str
    number: int
    given_names: str
    family_name: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    status: Status = Status.ACTIVE
    ratings: Mapping[tuple[Instrument, Moment], int] = field(default_factory=dict)
    employer: str = ""
    job_title: str = ""
    work: Work | None = None
    measure: str = ""
    work_note: str = ""
    refused: ProblemKind | None = None

    @property
    def name(self) -> str:
        return f"{self.given_names} {self.family_name}".strip()

    @property
    def birth(self) -> tuple[date | None, int | None]:
        return self.fields.get("birth_date"), self.fields.get("birth_year")


@dataclass(frozen=True)
class ContactRow:
    """What a row tells of a contact with an employer, or of the employer alone."""

    sheet: str
    number: int
    employer: str
    sector: Sector | None = None
    industry: str = ""
    municipality: str = ""
    phone: str = ""
    email: str = ""
    person: str = ""
    title: str = ""
    day: date | None = None
    way: ContactWay = ContactWay.PHONE
    client: str = ""
    subject: str = ""
    next_step: str = ""
    next_day: date | None = None
    note: str = ""
    refused: ProblemKind | None = None

    @property
    def is_contact(self) -> bool:
        """Whether something happened, or the row only names an employer."""
        return bool(self.day or self.client or self.subject or self.next_step or self.next_day)


@dataclass
class _Reader:
    """Reads the cells of one row, noting what is odd and keeping what fits nowhere."""

    plan: SheetPlan
    row: Row
    problems: list[Problem]
    kept: list[str] = field(default_factory=list)

    def cell(self, target: Target) -> Cell:
        column = self.plan.places.get(target)
        return EMPTY if column is None else self.row.cell(column)

    def note(self, kind: ProblemKind, target: Target | None = None, value: str = "") -> None:
        column = self.plan.column(target) if target else None
        self.problems.append(
            Problem(self.plan.name, self.row.number, kind, self._heading(column), value)
        )

    def text(self, target: Target) -> str:
        """A text that fits its field; a longer one is kept in the notes."""
        column = self.plan.places.get(target)
        value = None if column is None else self.row.cell(column).value
        if value is None:
            return ""
        if isinstance(value, SheetError):
            return self._left_out(target, value)
        limit = _LIMITS.get(target)
        text = shown(value) if limit is None else " ".join(shown(value).split())
        if len(text) > (limit or TEXT_LIMIT):
            self.note(ProblemKind.TOO_LONG, target, text)
            self.keep(target, text)
            return ""
        return text

    def day(self, target: Target) -> date | None:
        cell = self.cell(target)
        if isinstance(cell.value, SheetError):
            self._left_out(target, cell.value)
            return None
        day = day_of(cell.value)
        if day is None and cell.text:
            self.note(ProblemKind.BAD_DATE, target, cell.text)
            self.keep(target, cell.text)
        return day

    def keep(self, target: Target, text: str) -> None:
        heading = self._heading(self.plan.column(target))
        self.kept.append(f"{heading}: {text}" if heading else text)

    def notes(self, own: str) -> str:
        """The row's notes with all that was kept: odd values, left-over columns, comments."""
        lines = [own, *self.kept, *self._leftovers(), *self._comments()]
        return "\n".join(line for line in lines if line)[:TEXT_LIMIT]

    def _left_out(self, target: Target, error: SheetError) -> str:
        self.note(ProblemKind.FORMULA_ERROR, target, error.code)
        return ""

    def _leftovers(self) -> Iterator[str]:
        for column in self.plan.leftovers:
            cell = self.row.cell(column)
            if not cell.text:
                continue
            heading = self._heading(column)
            if isinstance(cell.value, SheetError):
                self.problems.append(
                    Problem(
                        self.plan.name,
                        self.row.number,
                        ProblemKind.FORMULA_ERROR,
                        heading,
                        cell.value.code,
                    )
                )
            else:
                yield f"{heading}: {cell.text}" if heading else cell.text

    def _comments(self) -> Iterator[str]:
        for column, cell in enumerate(self.row.cells):
            if cell.comment:
                heading = self._heading(column)
                self.problems.append(
                    Problem(
                        self.plan.name,
                        self.row.number,
                        ProblemKind.COMMENT_IN_NOTES,
                        heading,
                        cell.comment,
                    )
                )
                yield f"{heading}: {cell.comment}" if heading else cell.comment

    def _heading(self, column: int | None) -> str:
        return "" if column is None else self.plan.headings.get(column, "")


def client_rows(plan: Plan, problems: list[Problem]) -> list[ClientRow]:
    """The clients of all sheets of clients; what is odd is added to `problems`."""
    found = []
    for sheet in plan.sheets:
        if sheet.role is Role.CLIENTS:
            _about_sheet(sheet, problems)
            found += [_client(plan, _Reader(sheet, row, problems)) for row in sheet.rows]
    return found


def contact_rows(plan: Plan, problems: list[Problem]) -> list[ContactRow]:
    """The employer contacts of all sheets of contacts; what is odd is added to `problems`."""
    found = []
    for sheet in plan.sheets:
        if sheet.role is Role.CONTACTS:
            _about_sheet(sheet, problems)
            found += [_contact(_Reader(sheet, row, problems)) for row in sheet.rows]
    return found


def _about_sheet(plan: SheetPlan, problems: list[Problem]) -> None:
    def note(row: int, kind: ProblemKind, heading: str = "") -> None:
        problems.append(Problem(plan.name, row, kind, heading))

    if plan.role is Role.CLIENTS and plan.sheet.rule_colours:
        note(plan.header_row, ProblemKind.COLOURS_BY_RULES)
    for column in plan.leftovers:
        if any(row.cell(column).text for row in plan.rows):
            note(plan.header_row, ProblemKind.COLUMN_IN_NOTES, plan.headings.get(column, ""))
    for top, _left, bottom, _right in plan.sheet.merged:
        if bottom > top and top + 1 > plan.header_row:
            note(top + 1, ProblemKind.MERGED)


def _client(plan: Plan, read: _Reader) -> ClientRow:
    name = " ".join(name_of(read.plan, read.row).split())
    refused = _refused_name(read, name)
    if refused:
        read.note(refused, value=name)
        return ClientRow(read.plan.name, read.row.number, name[:NAME_LIMIT], "", refused=refused)
    given, family = _split(read, name)
    places = read.plan.places
    fields: dict[str, Any] = {t.value: read.text(t) for t in CLIENT_TEXTS if t in places}
    fields |= {name: read.day(Target(name)) for name in ("started_on", "ended_on")}
    fields |= _birth(read)
    outcome = _outcome(read)
    ratings = {
        kind: rating
        for target, kind in _RATINGS.items()
        if target in places and (rating := _rating(read, target)) is not None
    }
    status = _status(plan, read)
    situation = fields.get("situation") or read.cell(Target.SITUATION).text
    employer = read.text(Target.EMPLOYER)
    work = work_of(situation, outcome, employer)
    job_title = read.text(Target.JOB_TITLE)
    if work is None:
        for target, text in ((Target.EMPLOYER, employer), (Target.JOB_TITLE, job_title)):
            if text:
                read.keep(target, text)
    fields["outcome"] = outcome
    fields["notes"] = read.notes(read.text(Target.NOTES))
    return ClientRow(
        read.plan.name,
        read.row.number,
        given,
        family,
        {name: value for name, value in fields.items() if value not in ("", None)},
        status,
        ratings,
        employer,
        job_title,
        work,
        _measure(read, work),
        situation,
    )


def _refused_name(read: _Reader, name: str) -> ProblemKind | None:
    if not any(map(str.isalpha, name)):
        return ProblemKind.NAME_MISSING
    if len(name) > NAME_LIMIT:
        return ProblemKind.NAME_TOO_LONG
    if isinstance(_name_cell(read).value, SheetError):
        return ProblemKind.NAME_MISSING
    if plain(name) in _TOTALS or (_alone(read.row) and (":" in name or status_of(name))):
        return ProblemKind.NOT_A_PERSON
    return None


def _alone(row: Row) -> bool:
    """Whether a row has one cell with something in it, as a line of a legend has."""
    filled = (cell for cell in row.cells if cell)
    next(filled, None)
    return next(filled, None) is None


def _name_cell(read: _Reader) -> Cell:
    targets = (Target.NAME, Target.FAMILY_NAME, Target.GIVEN_NAMES)
    return next((cell for target in targets if (cell := read.cell(target))), EMPTY)


def _split(read: _Reader, name: str) -> tuple[str, str]:
    column = read.plan.column(Target.NAME)
    if column is None:
        return read.text(Target.GIVEN_NAMES), read.text(Target.FAMILY_NAME)
    family_first = plain(read.plan.headings.get(column, "")).startswith(_FAMILY_FIRST)
    if family_first and "," not in name and " " in name:
        family, _, given = name.partition(" ")
        return given, family
    return split_name(name)


def _birth(read: _Reader) -> dict[str, Any]:
    cell = read.cell(Target.BIRTH)
    if not cell.text:
        return {}
    if isinstance(cell.value, SheetError):
        read.text(Target.BIRTH)
        return {}
    birth = birth_of(cell.value)
    if birth is None:
        read.note(ProblemKind.BAD_BIRTH, Target.BIRTH, cell.text)
        read.keep(Target.BIRTH, cell.text)
        return {}
    if birth.code_left_out:
        read.note(ProblemKind.IDENTITY_CODE, Target.BIRTH)
    return {"birth_date": birth.day, "birth_year": birth.year}


def _outcome(read: _Reader) -> Outcome | None:
    text = read.text(Target.OUTCOME)
    outcome = outcome_of(text) if text else None
    if text and outcome is None:
        read.note(ProblemKind.UNKNOWN_OUTCOME, Target.OUTCOME, text)
        read.keep(Target.OUTCOME, text)
    return outcome


def _rating(read: _Reader, target: Target) -> int | None:
    rating = rating_of(read.cell(target).value)
    text = "" if rating is not None else read.text(target)
    if text:
        read.note(ProblemKind.BAD_RATING, target, text)
        read.keep(target, text)
    return rating


def _status(plan: Plan, read: _Reader) -> Status:
    """The colour tells; where there is none, the words of a status column; else active."""
    fill = read.plan.fills[read.row.number]
    choice = plan.statuses.get(fill.rgb) if fill else None
    text = read.text(Target.STATUS)
    worded = status_of(text) if text else None
    if text and worded is None:
        read.note(ProblemKind.UNKNOWN_STATUS, Target.STATUS, text)
        read.keep(Target.STATUS, text)
    if choice is None or (choice.status is Status.ACTIVE and worded):
        return worded or Status.ACTIVE
    if not choice.sure:
        read.note(ProblemKind.COLOUR_UNSURE, value=choice.fill)
    return choice.status


def _measure(read: _Reader, work: Work | None) -> str:
    if work is None or work.kind is PlacementKind.JOB:
        return ""
    words = read.cell(Target.OUTCOME).text or read.cell(Target.SITUATION).text.partition(",")[0]
    return words[:LINE_LIMIT]


def _contact(read: _Reader) -> ContactRow:
    employer = read.text(Target.EMPLOYER)
    if not employer:
        long = bool(read.cell(Target.EMPLOYER).text)
        refused = ProblemKind.EMPLOYER_TOO_LONG if long else ProblemKind.EMPLOYER_MISSING
        read.note(refused)
        return ContactRow(read.plan.name, read.row.number, "", refused=refused)
    day, next_day = read.day(Target.DAY), read.day(Target.NEXT_DAY)
    person, title = _person(read.text(Target.PERSON))
    next_step = read.text(Target.NEXT_STEP)
    if next_day is None:
        next_day = day_of(read.cell(Target.NEXT_STEP).value) or day_inside(next_step)
    return ContactRow(
        sheet=read.plan.name,
        number=read.row.number,
        employer=employer,
        sector=_sector(read),
        industry=read.text(Target.INDUSTRY),
        municipality=read.text(Target.MUNICIPALITY),
        phone=read.text(Target.PHONE),
        email=read.text(Target.EMAIL),
        person=person,
        title=title,
        day=day,
        way=_way(read),
        client=" ".join(read.text(Target.CLIENT).split()),
        subject=read.text(Target.SUBJECT),
        next_step=next_step,
        next_day=next_day,
        note=read.notes(read.text(Target.NOTES)),
    )


def _person(text: str) -> tuple[str, str]:
    """A name and a title out of 'Matti Meikäläinen, toimitusjohtaja'; either may be missing."""
    first, _, rest = (part.strip() for part in text.partition(","))
    if not first:
        return "", rest
    return (rest, first) if is_job_title(first) else (first, rest)


def _way(read: _Reader) -> ContactWay:
    text = read.text(Target.WAY)
    way = way_of(text) if text else None
    if text and way is None:
        read.note(ProblemKind.UNKNOWN_WAY, Target.WAY, text)
        read.keep(Target.WAY, text)
    return way or ContactWay.PHONE


def _sector(read: _Reader) -> Sector | None:
    text = read.text(Target.SECTOR)
    sector = sector_of(text) if text else None
    if text and sector is None:
        read.note(ProblemKind.UNKNOWN_SECTOR, Target.SECTOR, text)
        read.keep(Target.SECTOR, text)
    return sector
