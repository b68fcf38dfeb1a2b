"""A row of the sheet as the fields of a client or of an employer contact, and what was odd in it.

Nothing is dropped in silence: what fits no field is kept in the notes under its heading, and
listed.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any, TypeVar

from app.models.enums import ContactWay, Instrument, Moment, Outcome, PlacementKind, Sector, Status
from app.models.rules.importing.headings import Role, Target, plain
from app.models.rules.importing.periods import (
    is_of_days_before,
    is_of_years_before,
    lies_ahead,
    lies_behind,
    split_period,
)
from app.models.rules.importing.step_days import step_day
from app.models.rules.text.family_names import is_known_name
from app.models.rules.text.given_names import family_first
from app.models.rules.text.identity_codes import has_code, mask_bare_code, mask_birth_cell
from app.models.rules.text.names import split_family_first, split_name
from app.models.rules.text.phone_numbers import with_lost_zero
from app.services.importing.legends import means_something
from app.services.importing.look_alikes import Likeness
from app.services.importing.name_cells import (
    NameCell,
    NameForm,
    is_place,
    read_name,
    read_name_parts,
)
from app.services.importing.planning import (
    NAMES,
    ImportPlan,
    SheetPlan,
    name_of,
)
from app.services.importing.problems import ImportProblem, ProblemKind
from app.services.importing.readers.workbook import (
    EMPTY,
    Cell,
    SheetError,
    SheetRow,
    Value,
    column_letters,
    format_value,
)
from app.services.importing.values import (
    Birth,
    NumberDays,
    Work,
    birth_inside,
    birth_of,
    day_inside,
    day_of,
    is_birth_plausible,
    is_month_first,
    is_of_two_readings,
    moment_of,
    rating_of,
    time_of,
    with_day_first,
    work_of,
)
from app.services.importing.word_lists import sheet_words

K = TypeVar("K")
NAME_LIMIT = 200  # characters
LINE_LIMIT = 500
TEXT_LIMIT = 100_000  # characters

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
RATINGS: Mapping[Target, tuple[Instrument, Moment]] = {
    Target.SELF_EFFICACY_START: (Instrument.SELF_EFFICACY, Moment.START),
    Target.SELF_EFFICACY_END: (Instrument.SELF_EFFICACY, Moment.END),
    Target.WORK_ABILITY_START: (Instrument.WORK_ABILITY, Moment.START),
    Target.WORK_ABILITY_END: (Instrument.WORK_ABILITY, Moment.END),
}
_MORE = re.compile(r"[\d,;:(!?]")
_FEW_WORDS = 4
_FEW_OF_A_KIND = 2  # words of a way or a sector: "paikan päällä", "kolmas sektori"
_TITLE = 80  # letters
_OTHER_DAY = re.compile(r"\b\d{1,2}\.\d{1,2}\.(?!\s?\d{4})")
_DAYS_OF_SERVICE = ((Target.STARTED_ON, "started_on"), (Target.ENDED_ON, "ended_on"))
_DAYS = (Target.STARTED_ON, Target.ENDED_ON, Target.DAY, Target.NEXT_DAY)
_DITTO_BY_WORD = frozenset(
    {
        Target.REFERRER,
        Target.MUNICIPALITY,
        Target.EMPLOYER,
        Target.LANGUAGES,
        Target.INDUSTRY,
        Target.SITUATION,
        Target.SECTOR,
        Target.WAY,
        Target.STARTED_ON,
        Target.ENDED_ON,
        Target.DAY,
    }
)
_FIRST_SERVICE = 1990  # no coach has a service that began before
_LONGEST_DITTO = 25  # letters
_MOST_CLEANED = 4096  # texts; more are hardly equal ones
_MOST_COLUMNS_TOLD = 20
_MOST_COLOURS_TOLD = 12  # rows of one colour in one column
_LOCAL_NUMBERS = range(6, 8)  # digits; a shorter one is an extension
_MAY_BE_NONE = frozenset(
    {
        Target.EMPLOYER,
        Target.REFERRER,
        Target.MUNICIPALITY,
        Target.PHONE,
        Target.EMAIL,
        Target.PERSON,
        Target.INDUSTRY,
        Target.JOB_TITLE,
    }
)
"""Where 'ei tietoa' would become somebody's employer."""
_MAIL_WORDS = frozenset({"sahkoposti", "s posti", "email", "e mail", "e post", "epost", "mail"})
_TAKEN_BY_WORD = (_DITTO_BY_WORD - {Target.SITUATION}) | {
    *_DAYS,
    Target.BIRTH,
    Target.OUTCOME,
    Target.STATUS,
    Target.PHONE,
    Target.EMAIL,
    Target.PERSON,
    Target.NEXT_STEP,
    Target.JOB_TITLE,
    *RATINGS,
}
"""Where a dash says that there is nothing."""


@dataclass(slots=True)
class ClientRow:
    """What a row tells of a client. `fields` holds only what the row says.

    `former` is a former family name, `fill` the row's colour; `unsure` is set where the row may be
    of several people of one name, `card` where a sheet is laid out for one client, `joined` where
    another row of the same person has taken over what it tells.

    `key` is the name for comparing. `words` are its cells under their headings, without the name
    and the birth; few rows are asked.
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
    former: str = ""
    fill: str = ""
    unsure: bool = False
    card: bool = False
    joined: bool = False
    tell: Callable[[Collection[Target]], tuple[str, ...]] = field(default=tuple, compare=False)
    refused: ProblemKind | None = None
    key: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        self.key = name_key(self.name)

    @property
    def words(self) -> tuple[str, ...]:
        """What the preview says of the row."""
        return self.tell(())

    @property
    def likeness(self) -> Likeness:
        """What identifies the person of the row, even if the name has changed."""
        phone, email = (str(self.fields.get(name, "")) for name in ("phone", "email"))
        names = self.given_names, self.family_name
        started_on = self.fields.get("started_on")
        return Likeness(*names, self.birth, phone, email, self.former, started_on)

    @property
    def name(self) -> str:
        """The name as it is written in a document: given names first."""
        return f"{self.given_names} {self.family_name}".strip()

    @property
    def birth(self) -> tuple[date | None, int | None]:
        """The day of birth and the year of birth, as far as the row gives them."""
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


@dataclass(slots=True)
class _RowReader:
    """Reads the cells of one row, noting what is odd and keeping what fits nowhere.

    One reader goes through all rows of a sheet: `take` begins the next one.

    `cleaned` are the texts of the sheet that were read and have nothing odd about them, `quiet`
    what such cells mean; `month_first` is set where its days are written 06/15/1970. `since` is the
    first day of the service, where it is told, else the last one.
    """

    plan: SheetPlan
    row: SheetRow
    problems: list[ImportProblem]
    today: date
    numbers: Mapping[Target, NumberDays] = field(default_factory=dict)
    cleaned: dict[tuple[Target, Value], str] = field(default_factory=dict)
    quiet: dict[tuple[object, ...], Any] = field(default_factory=dict)
    month_first: bool = False
    since: date | None = None
    kept: list[str] = field(default_factory=list)
    is_marked: bool = False
    places: Mapping[Target, int] = field(init=False)
    ratings: Sequence[tuple[Target, tuple[Instrument, Moment]]] = field(init=False)

    def __post_init__(self) -> None:
        self.places = self.plan.places
        self.ratings = [each for each in RATINGS.items() if each[0] in self.places]

    def take(self, row: SheetRow) -> "_RowReader":
        """Begin another row; `is_marked` where it has a link, a comment, or letters of a look."""
        self.row, self.since, self.kept = row, None, []
        self.is_marked = row.number in self.plan.marked
        return self

    def cell(self, target: Target) -> Cell:
        column = self.places.get(target)
        return EMPTY if column is None else self.row.cell(column)

    def add_problem(self, kind: ProblemKind, target: Target | None = None, value: str = "") -> None:
        column = self.plan.column(target) if target else None
        self.problems.append(
            ImportProblem(self.plan.name, self.row.number, kind, self._heading(column), value)
        )

    def text(self, target: Target) -> str:
        """A text that fits its field; a longer one is kept in the notes."""
        column = self.places.get(target)
        value = None if column is None else self.row.cell(column).value
        if value is None:
            return ""
        if (known := self.cleaned.get((target, value))) is not None:
            return known
        if isinstance(value, SheetError):
            return self._note_formula_error(target, value)
        limit, text = _LIMITS.get(target), format_value(value)
        if limit is not None:
            text = " ".join(text.split())
        if target is not Target.PHONE:
            text = mask_bare_code(text)
        if len(text) > (limit or TEXT_LIMIT):
            self.add_problem(ProblemKind.TOO_LONG, target, text)
            self.keep(target, text)
            return ""
        if target in _MAY_BE_NONE and text and sheet_words().says_none(text):
            self._open(ProblemKind.NO_VALUE, target, text)
            return ""
        if len(self.cleaned) < _MOST_CLEANED:
            self.cleaned[target, value] = text
        return text

    def read_once(self, target: Target, read: Callable[["_RowReader"], K], *also: object) -> K:
        """What a cell means: read again only where it is a problem, or its words were kept.

        Args:
            target: Where the cell stands.
            read: What reads it.
            also: What else in the row its meaning depends on.
        """
        cell = self.cell(target)
        key = (target, cell.value, cell.struck, *also)
        if key in self.quiet:
            known: K = self.quiet[key]
            return known
        before = len(self.problems), len(self.kept)
        found = read(self)
        if before == (len(self.problems), len(self.kept)) and len(self.quiet) < _MOST_CLEANED:
            self.quiet[key] = found
        return found

    def day(self, target: Target) -> date | None:
        """A day; the words of a cell that is none, or says more, are kept and told."""
        cell = self.cell(target)
        if cell.value is None:
            return None
        if type(cell.value) is date and _FIRST_SERVICE <= cell.value.year < self.today.year:
            return cell.value  # nothing is odd about it
        if isinstance(cell.value, SheetError):
            self._note_formula_error(target, cell.value)
            return None
        numbers = self.numbers.get(target)
        if numbers and numbers.is_number(cell.value):
            day = numbers.day(cell.value)
            if day is None:
                self._open(ProblemKind.UNCLEAR_DAY, target, cell.text)
            return day
        value = with_day_first(cell.value) if self.month_first else moment_of(cell.value)
        day = day_of(value)
        if day is None and cell.text:
            unsure = _OTHER_DAY.search(cell.text) or sheet_words().undoes_day(cell.text)
            day = None if unsure else day_inside(cell.text)
            self._open(ProblemKind.DATE_INSIDE if day else ProblemKind.BAD_DATE, target, cell.text)
        elif day and time_of(value):
            self._open(ProblemKind.TIME_IN_NOTES, target, format_value(value))
        if day and target is not Target.NEXT_DAY:
            self._doubt_day(day, target, cell.text)
        return day

    def _doubt_day(self, day: date, target: Target, text: str) -> None:
        if day > self.today:
            self.add_problem(ProblemKind.DAY_TO_COME, target, text)
        elif day.year < _FIRST_SERVICE:
            self.add_problem(ProblemKind.UNLIKELY_DAY, target, text)

    def period(self, target: Target) -> dict[str, date | None] | None:
        """The days of the service in one cell, None where it tells none.

        An end to come is a plan: it is told, and kept in the notes. So are other words.
        """
        value, text = self.cell(target).value, self.cell(target).text
        written = split_period(text) if isinstance(value, str) else None
        if written is None:
            return None
        first, last = (
            day_of(with_day_first(words) if self.month_first else words)
            for words in (written.first, written.last)
        )
        if first is None or (last is None and written.last) or (last and last < first):
            return None
        self._doubt_day(first, target, text)
        if last and last > self.today:
            self._open(ProblemKind.DAY_TO_COME, target, text)
            last = None
        if written.rest:
            self._open(ProblemKind.DATE_INSIDE, target, text)
        return {"started_on": first, "ended_on": last}

    def is_to_come(self, text: str, target: Target) -> bool:
        """Whether the words tell of a day to come, so that nothing has happened; they are kept."""
        if not lies_ahead(text, self.today):
            return False
        self._open(ProblemKind.STILL_TO_COME, target, text)
        return True

    def since_of(self, target: Target) -> date | None:
        """The first day of the service, where the words of a cell may tell a year before it."""
        if self.since is None or (cell := self.cell(target)).value is None:
            return None
        return self.since if any(map(str.isdigit, cell.text)) else None

    def is_over(self, text: str, *, lasts: bool = False) -> bool:
        """Whether the words tell of years that are over, or that were before the service began.

        What `lasts` is over, too, where a past year alone is beside it: 'kutyssa 2018'. So is a
        state where the sheet does not tell when the service was: 'töissä kaupungilla 2015'.
        """
        if not any(map(str.isdigit, text)):
            return False
        since = self.since
        lasts = lasts or (since is None and sheet_words().tells_state(text))
        year = self.today.year if lasts else since.year if since else 0
        return (
            lies_behind(text, self.today)
            or is_of_years_before(text, year)
            or (since is not None and is_of_days_before(text, since))
        )

    def _open(self, kind: ProblemKind, target: Target, text: str) -> None:
        """Tell of a cell and keep its words."""
        self.add_problem(kind, target, text)
        self.keep(target, text)

    def keep_if_detailed(self, target: Target, text: str, few: int) -> None:
        """Keep words that say more than the kind that was understood from them.

        Args:
            target: The column.
            text: The words.
            few: So many words say no more.
        """
        if _MORE.search(text) or len(text.split()) > few:
            self.keep(target, text)

    def keep(self, target: Target, text: str) -> None:
        heading = self._heading(self.plan.column(target))
        line = f"{heading}: {text}" if heading else text
        if line not in self.kept:  # a phone is asked for twice
            self.kept.append(line)

    def notes(self, own: str) -> str:
        """The row's notes with all that was kept: odd values, left-over columns, comments."""
        if not (self.kept or self.is_marked or self.plan.leftovers or self.plan.further_lines):
            return self._note_codes(own[:TEXT_LIMIT])
        lines = [
            own,
            *self.kept,
            *self._leftovers(),
            *(self._comments() if self.is_marked else ()),
            *(self._links() if self.is_marked else ()),
            *self._read_continuation(),
        ]
        return self._note_codes("\n".join(line for line in lines if line)[:TEXT_LIMIT])

    def _note_codes(self, text: str) -> str:
        if "…" in text and has_code(text):  # the readers have masked each one
            self.add_problem(ProblemKind.CODE_IN_TEXT)
        return text

    def words(self, row: SheetRow) -> list[str]:
        """The cells of a row under their headings."""
        return _list_words(self.plan, row)

    def _read_continuation(self) -> Iterator[str]:
        """What stands in the rows below that continue this one."""
        for row in self.plan.further_lines.get(self.row.number, ()):
            yield "; ".join(self.words(row))
            self.problems.append(ImportProblem(self.plan.name, row.number, ProblemKind.CONTINUED))

    def _note_formula_error(self, target: Target, error: SheetError) -> str:
        self.add_problem(ProblemKind.FORMULA_ERROR, target, error.code)
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
                phones = sheet_words().is_phone_heading(heading)
                text = _with_zero(cell.value, cell.text) if phones else mask_bare_code(cell.text)
                yield f"{heading}: {text}" if heading else text

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

    def _links(self) -> Iterator[str]:
        """The addresses behind the words of cells, where the words don't tell them."""
        for column, cell in enumerate(self.row.cells):
            address = link_address(cell)
            if not address or self.plan.columns.get(column, Target.IGNORED) is Target.IGNORED:
                continue
            heading = self._heading(column)
            self.problems.append(
                ImportProblem(
                    self.plan.name, self.row.number, ProblemKind.LINK_KEPT, heading, address
                )
            )
            in_field = self.plan.columns.get(column) is Target.EMAIL and _is_address_alone(cell)
            if not in_field:
                yield f"{heading}: {address}" if heading else address

    def note_letter_looks(self) -> None:
        """Tell of colours of letters and of what is struck through, which no field can hold."""
        cells = [
            cell
            for at, cell in enumerate(self.row.cells)
            if cell and at in self.plan.columns and not cell.link
        ]
        inks = sorted({cell.ink for cell in cells if cell.ink})
        if inks:
            self.add_problem(ProblemKind.LETTERS_COLOURED, value=", ".join(inks))
        struck = [cell.text for cell in cells if cell.struck]
        if struck:
            self.add_problem(ProblemKind.STRUCK, value="; ".join(struck))

    def _heading(self, column: int | None) -> str:
        return "" if column is None else self.plan.headings.get(column, "")


def name_key(name: str) -> str:
    """A name for comparing: no case, no diacritics, any order of its words."""
    return " ".join(sorted(plain(name).split()))


def link_address(cell: Cell) -> str:
    """The address that a cell's words lead to, where they are not the address themselves."""
    address = cell.link.removeprefix("tel:")
    if address.startswith("mailto:"):
        address = address.removeprefix("mailto:").partition("?")[0]
    return "" if not address or address in cell.text else address


def _is_address_alone(cell: Cell) -> bool:
    """Whether the link of a cell of e-mail is its only address: its words are others."""
    address = link_address(cell)
    return "@" in address and "@" not in cell.text and len(address) <= LINE_LIMIT


def client_rows(plan: ImportPlan, problems: list[ImportProblem], today: date) -> list[ClientRow]:
    """The clients of all sheets of clients; what is odd is added to `problems`."""
    found = []
    for sheet in plan.sheets:
        if sheet.role is Role.IGNORED:
            _about_left_out(sheet, problems)
            _about_legend(sheet, problems)
        if sheet.role is Role.CLIENTS:
            _about_sheet(sheet, problems)
            _about_legend(sheet, problems)
            _about_colours(sheet, problems)
            found += [_client(plan, read) for read in _readers(sheet, problems, today)]
    return found


def contact_rows(
    plan: ImportPlan, problems: list[ImportProblem], today: date
) -> list[ImportedContact]:
    """The employer contacts of all sheets of contacts; what is odd is added to `problems`."""
    found = []
    for sheet in plan.sheets:
        if sheet.role is Role.CONTACTS:
            _about_sheet(sheet, problems)
            found += [_contact(read) for read in _readers(sheet, problems, today)]
    return found


def _readers(plan: SheetPlan, problems: list[ImportProblem], today: date) -> Iterator[_RowReader]:
    """The rows to read, each with what its marks of 'the same as above' stand for."""
    columns = _list_days(plan)
    numbers = _decide_numbers(plan, columns, today)
    month_orders = _find_month_orders(columns)
    _about_days(plan, columns, numbers, problems, strokes_told=len(month_orders) == 1)
    above: dict[int, Cell] = {}
    continued = plan.continued_rows if plan.role is Role.CLIENTS else {}
    cleaned: dict[tuple[Target, Value], str] = {}
    quiet: dict[tuple[object, ...], Any] = {}
    month_first, dittos = month_orders == {True}, _may_have_dittos(plan)
    none = SheetRow(0, ())
    reader = _RowReader(plan, none, problems, today, numbers, cleaned, quiet, month_first)
    for row in plan.rows:
        if row.number not in continued:
            counts = dittos and row.number not in plan.impersonal
            yield reader.take(_fill_dittos(plan, row, above, problems) if counts else row)


def _may_have_dittos(plan: SheetPlan) -> bool:
    """Whether any cell is a mark or a word for 'as above', or for 'nothing'."""
    listed = sheet_words()
    values = {cell.value for row in plan.rows for cell in row.cells}
    return any(
        text in listed.nothing or listed.is_ditto(text) or plain(text) in listed.ditto_words
        for value in values
        if isinstance(value, str) and len(text := value.strip()) <= _LONGEST_DITTO
    )


def _list_days(plan: SheetPlan) -> dict[Target, list[Value]]:
    """The values of each column of days, each once."""
    return {
        target: list(dict.fromkeys(row.cell(at).value for row in plan.rows))
        for target in (Target.BIRTH, *_DAYS)
        if (at := plan.column(target)) is not None
    }


def _find_month_orders(columns: Mapping[Target, Sequence[Value]]) -> set[bool]:
    """Whether days are written month first, as 06/15/1970, by those that tell."""
    told = {is_month_first(value) for values in columns.values() for value in values}
    return {first for first in told if first is not None}


def _about_days(
    plan: SheetPlan,
    columns: Mapping[Target, Sequence[Value]],
    numbers: Mapping[Target, NumberDays],
    problems: list[ImportProblem],
    *,
    strokes_told: bool,
) -> None:
    """Tell once how the days are read that nothing in the sheet decides, and years like 65."""
    digits_told = any(numbers[target].orders(values) for target, values in columns.items())
    unclear = {
        target: value
        for target, values in columns.items()
        for value in reversed(values)
        if (not strokes_told and is_of_two_readings(value))
        or (not digits_told and numbers[target].is_of_two_readings(value))
    }
    if unclear:
        target, value = next(iter(unclear.items()))
        day = numbers[target].day(value) or day_of(value)
        headings = ", ".join(plan.headings.get(plan.places[each], "") for each in unclear)
        told = f"{format_value(value)} = {format_value(day)}"
        problem = ImportProblem(plan.name, plan.header_row, ProblemKind.DAY_ORDER, headings, told)
        problems.append(problem)
    for value in columns.get(Target.BIRTH, ()):
        if year := numbers[Target.BIRTH].short_year(value):
            heading = plan.headings.get(plan.places[Target.BIRTH], "")
            told = f"{format_value(value)} = {year}"
            problem = ImportProblem(
                plan.name, plan.header_row, ProblemKind.SHORT_YEARS, heading, told
            )
            problems.append(problem)
            break


def _decide_numbers(
    plan: SheetPlan, columns: Mapping[Target, Sequence[Value]], today: date
) -> dict[Target, NumberDays]:
    """How the bare numbers of each column of days are meant."""
    decided = {
        target: NumberDays(target is Target.BIRTH, today, plan.sheet.day_shift).decide(values)
        for target, values in columns.items()
    }
    if not any(numbers.year_first for numbers in decided.values()):
        return decided
    return {
        target: decided[target].decide(values, elsewhere_year_first=True)
        for target, values in columns.items()
    }


def _fill_dittos(
    plan: SheetPlan, row: SheetRow, above: dict[int, Cell], problems: list[ImportProblem]
) -> SheetRow:
    """The row with the values above in the place of ditto marks; `above` is brought up to it."""
    listed, cells, by_word = sheet_words(), None, plan.columns
    for at, cell in enumerate(row.cells):
        value = cell.value
        if value is None:
            continue
        if isinstance(value, str) and len(value) <= _LONGEST_DITTO:
            text = value.strip()
            if not text:
                continue
            if text in listed.nothing and by_word.get(at) in _TAKEN_BY_WORD:
                cells = cells or list(row.cells)
                cells[at] = cell._replace(value=None)
                continue
            if listed.is_ditto(text) or (
                by_word.get(at) in _DITTO_BY_WORD and plain(text) in listed.ditto_words
            ):
                cells = cells or list(row.cells)
                cells[at] = cell._replace(value=above[at].value if at in above else None)
                kind = ProblemKind.DITTO if at in above else ProblemKind.DITTO_OF_NOTHING
                heading = plan.headings.get(at) or column_letters(at)
                told = above[at].text if at in above else text
                problems.append(ImportProblem(plan.name, row.number, kind, heading, told))
                continue
        above[at] = cell
    return row if cells is None else row._replace(cells=tuple(cells))


def _about_left_out(plan: SheetPlan, problems: list[ImportProblem]) -> None:
    """Report a sheet that is left out, unless it is the legend of the colours alone."""
    told = {line.row for line in plan.legend if line.status}
    rows = [
        row
        for row in plan.sheet.rows
        if row.number not in told
        and not all(sheet_words().status_of(cell.whole) for cell in row.filled)
    ]
    if rows:
        first, count = plan.sheet.rows[0].number, str(len(plan.sheet.rows))
        problems.append(ImportProblem(plan.name, first, ProblemKind.SHEET_LEFT_OUT, value=count))


def _about_sheet(plan: SheetPlan, problems: list[ImportProblem]) -> None:
    def note(row: int, kind: ProblemKind, heading: str = "", value: str = "") -> None:
        problems.append(ImportProblem(plan.name, row, kind, heading, value))

    for number, kind, words in _list_unread(plan):
        note(number, kind, value=words)
    if _is_family_name_first(plan):
        names = plan.places[Target.NAME_FAMILY_FIRST]
        note(plan.header_row, ProblemKind.NAME_ORDER, plan.headings.get(names, ""))
    for kind in _about_fills(plan):
        note(plan.header_row, kind)
    for heading, count in _list_kept_columns(plan):
        kind = ProblemKind.COLUMNS_IN_NOTES if count else ProblemKind.COLUMN_IN_NOTES
        note(plan.header_row, kind, heading, count)
    for kind, told in _about_columns(plan):
        note(plan.header_row, kind, *told)
    for kind in _about_layout(plan):
        note(plan.header_row, kind)
    for top, _left, bottom, _right in plan.sheet.merged:
        if bottom > top and top + 1 > plan.header_row and top + 2 not in plan.rows_of_merged_names:
            note(top + 1, ProblemKind.MERGED)


def _about_columns(plan: SheetPlan) -> Iterator[tuple[ProblemKind, tuple[str, str]]]:
    """What is to tell once of a column: its heading, and a cell of it."""
    if first := _first_period(plan):
        yield ProblemKind.PERIOD, first
    for column in plan.code_tails:
        yield ProblemKind.IDENTITY_CODE, (plan.headings.get(column, ""), "")


def _first_period(plan: SheetPlan) -> tuple[str, str] | None:
    """The heading of the column of periods, and the first of them that is read."""
    at = plan.column(Target.PERIOD)
    texts = (row.cell(at).text for row in plan.rows) if at is not None else ()
    found = next((text for text in texts if split_period(text)), "")
    return (plan.headings.get(at or 0, ""), found) if found else None


def _list_unread(plan: SheetPlan) -> Iterator[tuple[int, ProblemKind, str]]:
    """What stands above the headings or among the clients and is nobody's, with its row."""
    for number, words in _lines_above_headings(plan):
        yield number, ProblemKind.ABOVE_HEADINGS, words
    for number, words in plan.sheet.remarks:
        yield number, ProblemKind.REMARK, words
    for number, words in plan.sheet.lone_quotes:
        yield number, ProblemKind.LONE_QUOTE, words


def _about_layout(plan: SheetPlan) -> Iterator[ProblemKind]:
    """What is to tell of a sheet that is laid out in another way than a list."""
    if plan.sheet.turned:
        yield ProblemKind.TURNED
    if plan.sheet.beside:
        yield ProblemKind.BESIDE_EACH_OTHER


def _about_fills(plan: SheetPlan) -> Iterator[ProblemKind]:
    """What is to tell of a sheet of clients whose colours can't be read."""
    if plan.role is Role.CLIENTS and plan.sheet.rule_colours:
        yield ProblemKind.COLOURS_BY_RULES
    if plan.role is Role.CLIENTS and plan.sheet.without_colours:
        yield ProblemKind.NO_COLOURS


def _list_kept_columns(plan: SheetPlan) -> Iterator[tuple[str, str]]:
    """The headings of columns that are kept in the notes; of very many the first and the last."""
    kept = [at for at in plan.leftovers if any(row.cell(at).text for row in plan.rows)]
    headings = [plan.headings.get(at) or column_letters(at) for at in kept]
    if len(headings) > _MOST_COLUMNS_TOLD:
        yield f"{headings[0]} … {headings[-1]}", str(len(headings))
    else:
        yield from ((heading, "") for heading in headings)


def _about_legend(sheet: SheetPlan, problems: list[ImportProblem]) -> None:
    """Tell of the legend's lines that mean no status, or another one than the colour's name."""
    for line in sheet.legend:
        if line.status is None:
            kind = ProblemKind.LEGEND_UNKNOWN
        elif line.named not in (None, line.status):
            kind = ProblemKind.LEGEND_COUNTS
        else:
            continue
        problems.append(ImportProblem(sheet.name, line.row, kind, value=line.words))


def _about_colours(sheet: SheetPlan, problems: list[ImportProblem]) -> None:
    """Tell of the colours of single cells, which don't count beside the row's own."""
    told: Counter[tuple[str, int]] = Counter()
    most: dict[int, int] = {}
    for row in sheet.rows:
        own = sheet.fills[row.number]
        if row.number in sheet.continued_rows or {cell.fill for cell in row.cells} <= {
            own,
            None,
        }:
            continue
        counted = own.rgb if own and means_something(own) else ""
        for at in sheet.columns:
            cell = row.cell(at)
            if not cell.fill or cell.fill.rgb == counted or not means_something(cell.fill):
                continue
            key = (cell.fill.rgb, at)
            if at not in most:
                most[at] = 1 if _is_one_colour(sheet, at) else _MOST_COLOURS_TOLD
            if (counted and not cell) or told[key] >= most[at]:
                continue
            told[key] += 1
            heading = sheet.headings.get(at) or column_letters(at)
            kind = ProblemKind.COLOUR_NOT_USED
            problems.append(ImportProblem(sheet.name, row.number, kind, heading, cell.fill.rgb))


def _is_one_colour(sheet: SheetPlan, column: int) -> bool:
    """Whether all rows have one colour there, as a column that is shaded for looks."""
    fills = {row.cell(column).fill for row in sheet.rows}
    return len(fills) == 1 and len(sheet.rows) > 1


def _lines_above_headings(plan: SheetPlan) -> Iterator[tuple[int, str]]:
    """What stands above the headings, but for a title and a legend, and the headings' comments."""
    for row in plan.rows_above_headings:
        alone = row == plan.sheet.rows[0] and len(row.filled) == 1
        title = alone and len(row.filled[0].text) <= _TITLE
        if row.number in {line.row for line in plan.legend} and not title:
            legend = " ".join(line.words for line in plan.legend if line.row == row.number)
            told = [c.whole for c in row.filled if c.text not in legend or c.comment]
        else:
            told = [c.comment if title else c.whole for c in row.filled]
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
    return sheet_words().targets({0: heading}, plan.role) != {0: Target.NAME_FAMILY_FIRST}


def _client(plan: ImportPlan, read: _RowReader) -> ClientRow:
    told = _name(read)
    refused = _find_name_problem(read, told.name)
    if refused:
        whole = (
            told.name if refused is ProblemKind.NAME_TOO_LONG else "; ".join(read.words(read.row))
        )
        read.add_problem(refused, value=whole)
        return ClientRow(
            read.plan.name, read.row.number, told.name[:NAME_LIMIT], "", refused=refused
        )
    given, family = told.parts or _split(read, told.name)
    if read.is_marked:
        read.note_letter_looks()
    fields: dict[str, Any] = {
        name: text for target, name, _ in read.plan.texts if (text := read.text(target))
    }
    fields["phone"] = _phone(read, fields.get("phone", ""))
    fields["email"] = _email(read, fields.get("email", ""))
    fields |= _service_days(read)
    if fields["started_on"] and fields["ended_on"] and fields["ended_on"] < fields["started_on"]:
        read.add_problem(ProblemKind.ENDS_FIRST)
    read.since = fields["started_on"] or fields["ended_on"]
    fields |= _birth(read, told)
    _take_beside(read, told, fields)
    outcome = read.read_once(Target.OUTCOME, _outcome, read.since_of(Target.OUTCOME))
    ratings = {
        kind: rating
        for target, kind in read.ratings
        if (rating := _rating(read, target)) is not None
    }
    status = _status(plan, read)
    situation = fields.get("situation") or read.cell(Target.SITUATION).text
    employer = read.text(Target.EMPLOYER)
    work = read.read_once(
        Target.SITUATION,
        lambda read: _work(read, situation, outcome, employer),
        *(situation, outcome, read.cell(Target.OUTCOME).value, bool(employer)),
        read.since_of(Target.SITUATION),
    )
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
        {name: value for name, value in fields.items() if value},
        status,
        ratings,
        employer,
        job_title,
        work,
        _measure(read, work, outcome),
        situation,
        told.former or _former_in_column(read),
        (fill.rgb if means_something(fill := read.plan.fills[read.row.number]) and fill else ""),
        card=read.plan.sheet.turned,
        tell=partial(_words, read.plan, read.row),
    )


def _service_days(read: _RowReader) -> dict[str, date | None]:
    """The first and the last day of the service, in columns of their own or as one period."""
    begun = Target.STARTED_ON
    alone = isinstance(read.cell(begun).value, str) and not read.cell(Target.ENDED_ON).text
    told = read.period(begun) if alone else None
    if told and told["ended_on"]:
        read.add_problem(ProblemKind.PERIOD, begun, read.cell(begun).text)
        return told
    days = {name: read.day(target) for target, name in _DAYS_OF_SERVICE}
    text = read.text(Target.PERIOD) if Target.PERIOD in read.places else ""
    if not text:
        return days
    period = read.period(Target.PERIOD)
    if period and (not any(days.values()) or days == period):
        return period
    read.add_problem(ProblemKind.PERIOD_UNREAD, Target.PERIOD, text)
    read.keep(Target.PERIOD, text)
    return days


def _former_in_column(read: _RowReader) -> str:
    """A former family name in a column of its own; the column itself is kept in the notes."""
    listed = sheet_words().former_headings
    for at in read.plan.leftovers:
        if plain(read.plan.headings.get(at, "")) in listed:
            words = read.row.cell(at).text.split()
            return words[0].strip(",.") if words else ""
    return ""


def _take_beside(read: _RowReader, told: NameCell, fields: dict[str, Any]) -> None:
    """What was beside the name goes to its field where that is empty, else to the notes."""
    target = read.plan.whole_name or Target.FAMILY_NAME
    for name, value in (("phone", told.phone), ("email", told.email)):
        if value and not fields.get(name):
            fields[name] = value
        elif value and value not in fields[name]:
            read.keep(target, value)
    for words in told.beside:
        beside_family = target is Target.FAMILY_NAME and is_known_name(words.strip("()[] "))
        if is_place(words) and not beside_family and not fields.get("municipality"):
            fields["municipality"] = words.strip("()[] ")
        else:
            read.keep(target, words)
    if read.row.number in read.plan.doubtful:
        read.add_problem(ProblemKind.NAME_UNSURE, target, told.name)
    if told.doubtful:
        read.add_problem(ProblemKind.PLACE_IN_NAME, target, told.doubtful)
    if told.all_beside:
        read.add_problem(ProblemKind.BESIDE_NAME, target, told.all_beside)


def _work(read: _RowReader, situation: str, outcome: Outcome | None, employer: str) -> Work | None:
    """The job or measure that the row tells of; words that only mention one are told."""
    cell = read.cell(Target.SITUATION)
    work = work_of(situation, outcome, employer)
    if work and outcome is Outcome.EMPLOYED and _is_own_business(read, Target.OUTCOME):
        return None
    measure = work is not None and work.kind is PlacementKind.MEASURE
    gone = cell.struck or read.is_over(situation, lasts=measure)
    if gone and outcome is None:
        work = None
    if work and outcome is None and read.is_to_come(situation, Target.SITUATION):
        return None
    mentioned = work is None and outcome is None and sheet_words().mentions_work(situation)
    if mentioned and (employer or gone or sheet_words().denies(situation)):
        read.add_problem(ProblemKind.WORK_UNSURE, Target.SITUATION, situation)
    return work


def _is_own_business(read: _RowReader, target: Target) -> bool:
    """Whether the words of an outcome tell of a business of one's own: told, and no job is made."""
    text = read.cell(target).text
    if not sheet_words().tells_own_business(text):
        return False
    read.add_problem(ProblemKind.WORK_UNSURE, target, text)
    read.keep(target, text)
    return True


def _words(plan: SheetPlan, row: SheetRow, without: Collection[Target]) -> tuple[str, ...]:
    apart = {*NAMES, Target.BIRTH, *without}
    columns = [at for at, target in plan.columns.items() if target in apart]
    return tuple(_list_words(plan, row, columns))


def _list_words(plan: SheetPlan, row: SheetRow, apart: Collection[int] = ()) -> list[str]:
    """The cells of a row under their headings, without the columns `apart`."""
    return [
        f"{heading}: {cell.whole}" if (heading := plan.headings.get(at, "")) else cell.whole
        for at, cell in enumerate(row.cells)
        if cell
        and at not in apart
        and at not in plan.legend_columns
        and plan.columns.get(at) is not Target.IGNORED
    ]


def _find_name_problem(read: _RowReader, name: str) -> ProblemKind | None:
    if not any(map(str.isalpha, name)):
        return ProblemKind.NAME_MISSING
    if len(name) > NAME_LIMIT:
        return ProblemKind.NAME_TOO_LONG
    if isinstance(_name_cell(read).value, SheetError):
        return ProblemKind.NAME_MISSING
    if read.row.number in read.plan.impersonal:
        return ProblemKind.NOT_A_PERSON
    return None


def _name_cell(read: _RowReader) -> Cell:
    return next((cell for target in NAMES if (cell := read.cell(target))), EMPTY)


def _split(read: _RowReader, name: str) -> tuple[str, str]:
    told = family_first(name)
    if told or (told is None and read.plan.column(Target.NAME_FAMILY_FIRST) is not None):
        return split_family_first(name)
    return split_name(name)


def _name(read: _RowReader) -> NameCell:
    """The name alone, and what else stands in its cell."""
    name = name_of(read.plan, read.row)
    target = read.plan.whole_name
    if len(name) > NAME_LIMIT or read.row.number in read.plan.impersonal:
        return NameCell(" ".join(name.split()))
    if target is None:
        given, family = (read.text(t) for t in (Target.GIVEN_NAMES, Target.FAMILY_NAME))
        told = read_name_parts(given, family, read.today)
    else:
        form = NameForm.WITH_COMMA if read.plan.has_commas else NameForm.WHOLE
        told = read_name(name, read.today, form)
    if told.birth and told.birth.code_left_out:
        read.add_problem(ProblemKind.IDENTITY_CODE, target or Target.FAMILY_NAME)
    return told


def _birth(read: _RowReader, told: NameCell) -> dict[str, Any]:
    """The birth in its column, else beside the name; an unlikely one is reported and kept."""
    told_here = read.cell(Target.BIRTH).text
    birth = read.read_once(Target.BIRTH, _birth_of_cell) if told_here else told.birth
    return {"birth_date": birth.day, "birth_year": birth.year} if birth else {}


def _birth_of_cell(read: _RowReader) -> Birth | None:
    """The birth that a cell tells; where it tells none or more than one, its words are kept."""
    cell = read.cell(Target.BIRTH)
    if isinstance(cell.value, SheetError):
        read.text(Target.BIRTH)
        return None
    birth = _read_birth(read, cell)
    if birth and birth.code_left_out:
        read.add_problem(ProblemKind.IDENTITY_CODE, Target.BIRTH)
    return birth


def _read_birth(read: _RowReader, cell: Cell) -> Birth | None:
    numbers = read.numbers[Target.BIRTH]
    if year := numbers.short_year(cell.value):
        return Birth(year=year)
    is_number = numbers.is_number(cell.value)
    value = with_day_first(cell.value) if read.month_first else cell.value
    birth = birth_of(numbers.day(value) if is_number else value, read.today)
    likely = birth is not None and is_birth_plausible(birth, read.today)
    if birth and likely:
        return birth
    text = mask_birth_cell(cell.text)
    inside = birth_inside(text, read.today) if birth is None and not is_number else None
    if inside:
        read.add_problem(ProblemKind.DATE_INSIDE, Target.BIRTH, text)
    elif birth:
        read.add_problem(ProblemKind.UNLIKELY_BIRTH, Target.BIRTH, text)
    else:
        kind = ProblemKind.UNCLEAR_DAY if is_number else ProblemKind.BAD_BIRTH
        read.add_problem(kind, Target.BIRTH, text)
    if has_code(text):
        read.add_problem(ProblemKind.IDENTITY_CODE, Target.BIRTH)
    else:
        read.keep(Target.BIRTH, text)
    return inside


def _outcome(read: _RowReader) -> Outcome | None:
    text = read.text(Target.OUTCOME)
    struck = read.cell(Target.OUTCOME).struck
    past = read.is_over(text)
    outcome = sheet_words().outcome_of(text) if text and not struck and not past else None
    if outcome and read.is_to_come(text, Target.OUTCOME):
        return None
    if text and outcome is None:
        read.add_problem(ProblemKind.UNKNOWN_OUTCOME, Target.OUTCOME, text)
        read.keep(Target.OUTCOME, text)
    else:
        read.keep_if_detailed(Target.OUTCOME, text, _few_words(text))
    return outcome


def _few_words(text: str) -> int:
    """How many words of an outcome or a status say no more: those of a listed phrase, or one."""
    return _FEW_WORDS if plain(text) in sheet_words().phrases else 1


def _rating(read: _RowReader, target: Target) -> int | None:
    value = read.cell(target).value
    if value is None:
        return None
    rating = rating_of(value)
    text = "" if rating is not None else read.text(target)
    if text:
        read.add_problem(ProblemKind.BAD_RATING, target, text)
        read.keep(target, text)
    return rating


_LASTING = frozenset({Status.REHAB_WORK, Status.HEALTH_CHECK, Status.IN_MEASURE})
"""What a client is in for a time, and no longer where only a past year is told."""


def _status(plan: ImportPlan, read: _RowReader) -> Status:
    """The colour tells; where there is none, the words of a status column; else active."""
    fill = read.plan.fills[read.row.number]
    choice = plan.statuses.get(fill.rgb) if fill else None
    text = read.text(Target.STATUS) if Target.STATUS in read.places else ""
    struck = bool(text) and read.cell(Target.STATUS).struck
    worded = sheet_words().status_of(text) if text and not struck else None
    if worded and read.is_over(text, lasts=worded in _LASTING):
        worded = None
    if worded and read.is_to_come(text, Target.STATUS):
        text, worded = "", None
    told = choice is not None and (choice.status is not Status.ACTIVE or not worded)
    if text and worded is None:
        read.add_problem(ProblemKind.UNKNOWN_STATUS, Target.STATUS, text)
        read.keep(Target.STATUS, text)
    elif told and choice and worded and worded is not choice.status:
        read.add_problem(ProblemKind.STATUS_WORD, Target.STATUS, text)
        read.keep(Target.STATUS, text)
    else:
        read.keep_if_detailed(Target.STATUS, text, _few_words(text))
    if choice is None or not told:
        return worded or Status.ACTIVE
    if not choice.sure:
        read.add_problem(ProblemKind.COLOUR_UNSURE, value=choice.fill)
    return choice.status


def _phone(read: _RowReader, text: str) -> str:
    """The number that the text of the cell is."""
    if not text or text[0] in "0+":
        return text
    number = _with_zero(read.cell(Target.PHONE).value, text)
    if number == text and text.isdecimal() and len(text) in _LOCAL_NUMBERS:
        read.add_problem(ProblemKind.PHONE_UNSURE, Target.PHONE, text)
    return number


def _with_zero(value: Value, text: str) -> str:
    """A phone number; one kept as a number in the sheet has lost the zero at its beginning."""
    typed = isinstance(value, float | int) or text.startswith(("4", "5"))
    return (typed and text.isdecimal() and with_lost_zero(text)) or text


def _email(read: _RowReader, text: str) -> str:
    """The address; one behind the words 'sähköposti' counts, and its words are kept."""
    cell = read.cell(Target.EMAIL)
    if not cell.link or not _is_address_alone(cell):
        return text
    if text and plain(text) not in _MAIL_WORDS:
        read.keep(Target.EMAIL, text)
    return link_address(cell)


def _measure(read: _RowReader, work: Work | None, outcome: Outcome | None) -> str:
    if work is None or work.kind is PlacementKind.JOB:
        return ""
    told = read.cell(Target.OUTCOME).text if outcome is Outcome.WORK_TRIAL else ""
    words = told or read.cell(Target.SITUATION).text.partition(",")[0]
    return words[:LINE_LIMIT]


def _contact(read: _RowReader) -> ImportedContact:
    employer = read.text(Target.EMPLOYER)
    if not any(map(str.isalpha, employer)):
        long = len(read.cell(Target.EMPLOYER).text) > NAME_LIMIT
        refused = ProblemKind.EMPLOYER_TOO_LONG if long else ProblemKind.EMPLOYER_MISSING
        read.add_problem(refused, value="; ".join(read.words(read.row)))
        return ImportedContact(read.plan.name, read.row.number, "", refused=refused)
    if read.row.number in read.plan.impersonal:
        words = "; ".join(read.words(read.row))
        read.add_problem(ProblemKind.NOT_AN_EMPLOYER, value=words)
        refused = ProblemKind.NOT_AN_EMPLOYER
        return ImportedContact(read.plan.name, read.row.number, "", refused=refused)
    day, next_day = read.day(Target.DAY), read.day(Target.NEXT_DAY)
    person, title = _person(read.text(Target.PERSON))
    next_step = read.text(Target.NEXT_STEP)
    if next_day is None:
        next_day = day_of(read.cell(Target.NEXT_STEP).value) or day_inside(next_step)
    if next_day is None and day:
        next_day = step_day(next_step, day)
    return ImportedContact(
        sheet=read.plan.name,
        number=read.row.number,
        employer=employer,
        sector=_sector(read),
        industry=read.text(Target.INDUSTRY),
        municipality=read.text(Target.MUNICIPALITY),
        phone=_phone(read, read.text(Target.PHONE)),
        email=_email(read, read.text(Target.EMAIL)),
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
    return (rest, first) if sheet_words().is_job_title(first) else (first, rest)


def _way(read: _RowReader) -> ContactWay:
    text = read.text(Target.WAY)
    way = sheet_words().way_of(text) if text else None
    if text and way is None:
        read.add_problem(ProblemKind.UNKNOWN_WAY, Target.WAY, text)
        read.keep(Target.WAY, text)
    else:
        read.keep_if_detailed(Target.WAY, text, _FEW_OF_A_KIND)
    return way or ContactWay.PHONE


def _sector(read: _RowReader) -> Sector | None:
    text = read.text(Target.SECTOR)
    sector = sheet_words().sector_of(text) if text else None
    if text and sector is None:
        read.add_problem(ProblemKind.UNKNOWN_SECTOR, Target.SECTOR, text)
        read.keep(Target.SECTOR, text)
    else:
        read.keep_if_detailed(Target.SECTOR, text, _FEW_OF_A_KIND)
    return sector
