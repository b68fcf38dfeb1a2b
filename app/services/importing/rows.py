"""A row of the sheet as the fields of a client or of an employer contact, and what was odd in it.

Nothing is dropped in silence: what fits no field is kept in the notes under its heading, and
listed.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, partial
from typing import Any

from app.models.enums import ContactWay, Instrument, Moment, Outcome, PlacementKind, Sector, Status
from app.models.rules.importing.headings import (
    Role,
    Target,
    is_job_title,
    outcome_of,
    sector_of,
    status_of,
    targets,
    way_of,
)
from app.models.rules.text.given_names import family_first
from app.models.rules.text.identity_codes import codes
from app.models.rules.text.names import split_family_first, split_name
from app.services.importing.planning import (
    WHOLE_NAMES,
    ImportPlan,
    SheetPlan,
    legend_line,
    name_of,
    not_a_person,
)
from app.services.importing.problems import ImportProblem, ProblemKind
from app.services.importing.readers.workbook import (
    EMPTY,
    Cell,
    SheetError,
    SheetRow,
    column_letters,
    format_value,
)
from app.services.importing.values import Work, birth_of, day_inside, day_of, rating_of, work_of

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
_MORE = re.compile(r"[\d,;:(!?]")
_FEW_WORDS = 4
_TITLE = 80  # letters
_OTHER_DAY = re.compile(r"\b\d{1,2}\.\d{1,2}\.(?!\s?\d{4})")
_BESIDE_NAME = re.compile(r"\([^)]*\)|^\s*\d+[.)]?\s+|[*!?]+\s*$")


@dataclass(frozen=True)
class ClientRow:
    """What a row tells of a client. `fields` holds only what the row says.

    `words` are its cells under their headings, without the name and the birth; few rows are asked.
    """

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
    tell: Callable[[], tuple[str, ...]] = field(default=tuple, compare=False)
    refused: ProblemKind | None = None

    @cached_property
    def words(self) -> tuple[str, ...]:
        return self.tell()

    @property
    def name(self) -> str:
        return f"{self.given_names} {self.family_name}".strip()

    @property
    def birth(self) -> tuple[date | None, int | None]:
        return self.fields.get("birth_date"), self.fields.get("birth_year")


@dataclass(frozen=True)
class ImportedContact:
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
class _RowReader:
    """Reads the cells of one row, noting what is odd and keeping what fits nowhere."""

    plan: SheetPlan
    row: SheetRow
    problems: list[ImportProblem]
    kept: list[str] = field(default_factory=list)
    code: str = ""

    def cell(self, target: Target) -> Cell:
        column = self.plan.places.get(target)
        return EMPTY if column is None else self.row.cell(column)

    def note(self, kind: ProblemKind, target: Target | None = None, value: str = "") -> None:
        column = self.plan.column(target) if target else None
        self.problems.append(
            ImportProblem(self.plan.name, self.row.number, kind, self._heading(column), value)
        )

    def text(self, target: Target) -> str:
        """A text that fits its field; a longer one is kept in the notes."""
        column = self.plan.places.get(target)
        value = None if column is None else self.row.cell(column).value
        if value is None:
            return ""
        if isinstance(value, SheetError):
            return self._note_formula_error(target, value)
        limit = _LIMITS.get(target)
        text = format_value(value) if limit is None else " ".join(format_value(value).split())
        if len(text) > (limit or TEXT_LIMIT):
            self.note(ProblemKind.TOO_LONG, target, text)
            self.keep(target, text)
            return ""
        return text

    def day(self, target: Target) -> date | None:
        cell = self.cell(target)
        if isinstance(cell.value, SheetError):
            self._note_formula_error(target, cell.value)
            return None
        day = day_of(cell.value)
        if day is None and cell.text:
            day = day_inside(cell.text) if not _OTHER_DAY.search(cell.text) else None
            kind = ProblemKind.DATE_INSIDE if day else ProblemKind.BAD_DATE
            self.note(kind, target, cell.text)
            self.keep(target, cell.text)
        return day

    def keep_if_detailed(self, target: Target, text: str) -> None:
        """Keep words that say more than the kind that was understood from them."""
        if _MORE.search(text) or len(text.split()) > _FEW_WORDS:
            self.keep(target, text)

    def keep(self, target: Target, text: str) -> None:
        heading = self._heading(self.plan.column(target))
        self.kept.append(f"{heading}: {text}" if heading else text)

    def notes(self, own: str) -> str:
        """The row's notes with all that was kept: odd values, left-over columns, comments."""
        lines = [own, *self.kept, *self._leftovers(), *self._comments(), *self._read_continuation()]
        text = "\n".join(line for line in lines if line)[:TEXT_LIMIT]
        if any(codes(text)):
            self.note(ProblemKind.CODE_IN_TEXT)
        return text

    def words(self, row: SheetRow, apart: Collection[int] = ()) -> list[str]:
        """The cells of a row under their headings, without the columns `apart`."""
        return [
            f"{heading}: {cell.whole}" if (heading := self._heading(at)) else cell.whole
            for at, cell in enumerate(row.cells)
            if cell and at not in apart and self.plan.columns.get(at) is not Target.IGNORED
        ]

    def _read_continuation(self) -> Iterator[str]:
        """What stands in the rows below that share this row's merged name."""
        for row in self.plan.below.get(self.row.number, ()):
            yield "; ".join(self.words(row))
            self.problems.append(ImportProblem(self.plan.name, row.number, ProblemKind.CONTINUED))

    def _note_formula_error(self, target: Target, error: SheetError) -> str:
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
                    ImportProblem(
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
                    ImportProblem(
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


def client_rows(plan: ImportPlan, problems: list[ImportProblem]) -> list[ClientRow]:
    """The clients of all sheets of clients; what is odd is added to `problems`."""
    found = []
    for sheet in plan.sheets:
        if sheet.role is Role.IGNORED:
            _about_left_out(sheet, problems)
        if sheet.role is Role.CLIENTS:
            _about_sheet(sheet, problems)
            found += [
                _client(plan, _RowReader(sheet, row, problems))
                for row in sheet.rows
                if row.number not in sheet.continued
            ]
    return found


def contact_rows(plan: ImportPlan, problems: list[ImportProblem]) -> list[ImportedContact]:
    """The employer contacts of all sheets of contacts; what is odd is added to `problems`."""
    found = []
    for sheet in plan.sheets:
        if sheet.role is Role.CONTACTS:
            _about_sheet(sheet, problems)
            found += [_contact(_RowReader(sheet, row, problems)) for row in sheet.rows]
    return found


def _about_left_out(plan: SheetPlan, problems: list[ImportProblem]) -> None:
    """A sheet that is left out is told of, unless it is the legend of the colours alone."""
    rows = [row for row in plan.sheet.rows if not all(status_of(c.whole) for c in row.filled)]
    if rows:
        first, count = plan.sheet.rows[0].number, str(len(plan.sheet.rows))
        problems.append(ImportProblem(plan.name, first, ProblemKind.SHEET_LEFT_OUT, value=count))


def _about_sheet(plan: SheetPlan, problems: list[ImportProblem]) -> None:
    def note(row: int, kind: ProblemKind, heading: str = "", value: str = "") -> None:
        problems.append(ImportProblem(plan.name, row, kind, heading, value))

    for number, words in _above(plan):
        note(number, ProblemKind.ABOVE_HEADINGS, value=words)
    if _is_family_name_first(plan):
        names = plan.places[Target.NAME_FAMILY_FIRST]
        note(plan.header_row, ProblemKind.NAME_ORDER, plan.headings.get(names, ""))
    if plan.role is Role.CLIENTS and plan.sheet.rule_colours:
        note(plan.header_row, ProblemKind.COLOURS_BY_RULES)
    for column in plan.leftovers:
        if any(row.cell(column).text for row in plan.rows):
            heading = plan.headings.get(column) or column_letters(column)
            note(plan.header_row, ProblemKind.COLUMN_IN_NOTES, heading)
    for top, _left, bottom, _right in plan.sheet.merged:
        if bottom > top and top + 1 > plan.header_row and top + 2 not in plan.continued:
            note(top + 1, ProblemKind.MERGED)


def _above(plan: SheetPlan) -> Iterator[tuple[int, str]]:
    """What stands above the headings, but for a title and a legend, and the headings' comments."""
    for row in plan.above:
        alone = row == plan.sheet.rows[0] and len(row.filled) == 1
        title = alone and len(row.filled[0].text) <= _TITLE
        told = [c.comment if title else c.whole for c in row.filled if not legend_line(c.whole)]
        if any(told):
            yield row.number, "; ".join(told)
    for comment in plan.head_comments:
        yield plan.header_row, comment


def _is_family_name_first(plan: SheetPlan) -> bool:
    """Whether names are read family name first though their heading doesn't say so."""
    column = plan.column(Target.NAME_FAMILY_FIRST)
    if column is None:
        return False
    heading = plan.headings.get(column, "")
    return targets({0: heading}, plan.role) != {0: Target.NAME_FAMILY_FIRST}


def _client(plan: ImportPlan, read: _RowReader) -> ClientRow:
    name = _name(read)
    refused = _find_name_problem(read, name)
    if refused:
        whole = name if refused is ProblemKind.NAME_TOO_LONG else "; ".join(read.words(read.row))
        read.note(refused, value=whole)
        return ClientRow(read.plan.name, read.row.number, name[:NAME_LIMIT], "", refused=refused)
    given, family = _split(read, name)
    places = read.plan.places
    fields: dict[str, Any] = {t.value: read.text(t) for t in CLIENT_TEXTS if t in places}
    fields["phone"] = _phone(read)
    fields |= {name: read.day(Target(name)) for name in ("started_on", "ended_on")}
    if fields["started_on"] and fields["ended_on"] and fields["ended_on"] < fields["started_on"]:
        read.note(ProblemKind.ENDS_FIRST)
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
        partial(_words, read),
    )


def _words(read: _RowReader) -> tuple[str, ...]:
    apart = (*WHOLE_NAMES, Target.FAMILY_NAME, Target.GIVEN_NAMES, Target.BIRTH)
    return tuple(
        read.words(read.row, [at for t in apart if (at := read.plan.column(t)) is not None])
    )


def _find_name_problem(read: _RowReader, name: str) -> ProblemKind | None:
    if not any(map(str.isalpha, name)):
        return ProblemKind.NAME_MISSING
    if len(name) > NAME_LIMIT:
        return ProblemKind.NAME_TOO_LONG
    if isinstance(_name_cell(read).value, SheetError):
        return ProblemKind.NAME_MISSING
    if not_a_person(read.row, name):
        return ProblemKind.NOT_A_PERSON
    return None


def _name_cell(read: _RowReader) -> Cell:
    targets = (*WHOLE_NAMES, Target.FAMILY_NAME, Target.GIVEN_NAMES)
    return next((cell for target in targets if (cell := read.cell(target))), EMPTY)


def _split(read: _RowReader, name: str) -> tuple[str, str]:
    whole = _whole_name(read.plan)
    if whole is None:
        return read.text(Target.GIVEN_NAMES), read.text(Target.FAMILY_NAME)
    told = family_first(name)
    if told or (told is None and whole is Target.NAME_FAMILY_FIRST):
        return split_family_first(name)
    return split_name(name)


def _whole_name(plan: SheetPlan) -> Target | None:
    """What the column of whole names goes to, where there is one."""
    return next((target for target in WHOLE_NAMES if plan.column(target) is not None), None)


def _name(read: _RowReader) -> str:
    """The name alone: what else stands in its cell is kept in the notes."""
    name = name_of(read.plan, read.row)
    target = _whole_name(read.plan)
    if target is None or len(name) > NAME_LIMIT:
        return " ".join(name.split())
    for found in codes(name):
        read.code = found[0]
        read.note(ProblemKind.IDENTITY_CODE, target)
        name = name.replace(found[0], "")
    alone = _BESIDE_NAME.sub(" ", name)
    if not any(map(str.isalpha, alone)):
        return " ".join(name.split())
    for beside in _BESIDE_NAME.findall(name):
        if any(map(str.isalpha, beside)):
            read.keep(target, beside.strip())
    return " ".join(alone.split())


def _birth(read: _RowReader) -> dict[str, Any]:
    cell = read.cell(Target.BIRTH)
    if not cell.text:
        birth = birth_of(read.code)
        return {"birth_date": birth.day, "birth_year": birth.year} if birth else {}
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


def _outcome(read: _RowReader) -> Outcome | None:
    text = read.text(Target.OUTCOME)
    outcome = outcome_of(text) if text else None
    if text and outcome is None:
        read.note(ProblemKind.UNKNOWN_OUTCOME, Target.OUTCOME, text)
        read.keep(Target.OUTCOME, text)
    else:
        read.keep_if_detailed(Target.OUTCOME, text)
    return outcome


def _rating(read: _RowReader, target: Target) -> int | None:
    rating = rating_of(read.cell(target).value)
    text = "" if rating is not None else read.text(target)
    if text:
        read.note(ProblemKind.BAD_RATING, target, text)
        read.keep(target, text)
    return rating


def _status(plan: ImportPlan, read: _RowReader) -> Status:
    """The colour tells; where there is none, the words of a status column; else active."""
    fill = read.plan.fills[read.row.number]
    choice = plan.statuses.get(fill.rgb) if fill else None
    text = read.text(Target.STATUS)
    worded = status_of(text) if text else None
    told = choice is not None and (choice.status is not Status.ACTIVE or not worded)
    if text and worded is None:
        read.note(ProblemKind.UNKNOWN_STATUS, Target.STATUS, text)
        read.keep(Target.STATUS, text)
    elif told and choice and worded and worded is not choice.status:
        read.note(ProblemKind.STATUS_WORD, Target.STATUS, text)
        read.keep(Target.STATUS, text)
    else:
        read.keep_if_detailed(Target.STATUS, text)
    if choice is None or not told:
        return worded or Status.ACTIVE
    if not choice.sure:
        read.note(ProblemKind.COLOUR_UNSURE, value=choice.fill)
    return choice.status


def _phone(read: _RowReader) -> str:
    """A phone number; one kept as a number in the sheet has lost the zero at its beginning."""
    text = read.text(Target.PHONE)
    if not isinstance(read.cell(Target.PHONE).value, float | int) or not text.isdecimal():
        return text
    return f"+{text}" if text.startswith("358") else f"0{text}"


def _measure(read: _RowReader, work: Work | None) -> str:
    if work is None or work.kind is PlacementKind.JOB:
        return ""
    words = read.cell(Target.OUTCOME).text or read.cell(Target.SITUATION).text.partition(",")[0]
    return words[:LINE_LIMIT]


def _contact(read: _RowReader) -> ImportedContact:
    employer = read.text(Target.EMPLOYER)
    if not employer:
        long = bool(read.cell(Target.EMPLOYER).text)
        refused = ProblemKind.EMPLOYER_TOO_LONG if long else ProblemKind.EMPLOYER_MISSING
        read.note(refused, value="; ".join(read.words(read.row)))
        return ImportedContact(read.plan.name, read.row.number, "", refused=refused)
    day, next_day = read.day(Target.DAY), read.day(Target.NEXT_DAY)
    person, title = _person(read.text(Target.PERSON))
    next_step = read.text(Target.NEXT_STEP)
    if next_day is None:
        next_day = day_of(read.cell(Target.NEXT_STEP).value) or day_inside(next_step)
    return ImportedContact(
        sheet=read.plan.name,
        number=read.row.number,
        employer=employer,
        sector=_sector(read),
        industry=read.text(Target.INDUSTRY),
        municipality=read.text(Target.MUNICIPALITY),
        phone=_phone(read),
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


def _way(read: _RowReader) -> ContactWay:
    text = read.text(Target.WAY)
    way = way_of(text) if text else None
    if text and way is None:
        read.note(ProblemKind.UNKNOWN_WAY, Target.WAY, text)
        read.keep(Target.WAY, text)
    else:
        read.keep_if_detailed(Target.WAY, text)
    return way or ContactWay.PHONE


def _sector(read: _RowReader) -> Sector | None:
    text = read.text(Target.SECTOR)
    sector = sector_of(text) if text else None
    if text and sector is None:
        read.note(ProblemKind.UNKNOWN_SECTOR, Target.SECTOR, text)
        read.keep(Target.SECTOR, text)
    else:
        read.keep_if_detailed(Target.SECTOR, text)
    return sector
