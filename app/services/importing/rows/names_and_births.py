"""Whose row it is: the name, the birth, and what stands beside the name."""

from typing import Any

from app.models.rules.importing.headings import Target, plain
from app.models.rules.text.family_names import is_known_name
from app.models.rules.text.given_names import family_first
from app.models.rules.text.identity_codes import has_code, mask_birth_cell
from app.models.rules.text.names import split_family_first, split_name
from app.services.importing.name_cells import (
    NameCell,
    NameForm,
    is_place,
    read_name,
    read_name_parts,
)
from app.services.importing.plans.sheet_layout import name_of
from app.services.importing.problems import ProblemKind
from app.services.importing.readers.workbook import EMPTY, Cell, SheetError
from app.services.importing.rows.row_reader import NAME_LIMIT, RowReader
from app.services.importing.values import (
    Birth,
    birth_inside,
    birth_of,
    is_birth_plausible,
    with_day_first,
)
from app.services.importing.word_lists import sheet_words


def find_former_name(read: RowReader) -> str:
    """A former family name in a column of its own; the column itself is kept in the notes."""
    listed = sheet_words().former_headings
    for at in read.plan.leftovers:
        if plain(read.plan.headings.get(at, "")) in listed:
            words = read.row.cell(at).text.split()
            return words[0].strip(",.") if words else ""
    return ""


def take_beside(read: RowReader, told: NameCell, fields: dict[str, Any]) -> None:
    """What was beside the name goes to its field where that is empty, else to the notes."""
    target = read.plan.whole_name or Target.FAMILY_NAME
    if read.row.number in read.plan.doubtful:
        read.add_problem(ProblemKind.NAME_UNSURE, target, told.name)
    if not (told.all_beside or told.beside or told.doubtful or told.phone or told.email):
        return
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
    if told.doubtful:
        read.add_problem(ProblemKind.PLACE_IN_NAME, target, told.doubtful)
    if told.all_beside:
        read.add_problem(ProblemKind.BESIDE_NAME, target, told.all_beside)


def find_name_problem(read: RowReader, name: str) -> ProblemKind | None:
    """Why the name of a row is none that could be a client's, or None."""
    if not any(map(str.isalpha, name)):
        return ProblemKind.NAME_MISSING
    if len(name) > NAME_LIMIT:
        return ProblemKind.NAME_TOO_LONG
    if isinstance(_name_cell(read).value, SheetError):
        return ProblemKind.NAME_MISSING
    if read.row.number in read.plan.impersonal:
        return ProblemKind.NOT_A_PERSON
    return None


def _name_cell(read: RowReader) -> Cell:
    for target in read.names:
        if cell := read.cell(target):
            return cell
    return EMPTY


def split_whole_name(read: RowReader, name: str) -> tuple[str, str]:
    """The given names and the family name of a whole name, in the order that it tells."""
    told = family_first(name)
    if told or (told is None and read.plan.column(Target.NAME_FAMILY_FIRST) is not None):
        return split_family_first(name)
    return split_name(name)


def find_name(read: RowReader) -> NameCell:
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


def find_birth(read: RowReader, told: NameCell) -> dict[str, Any]:
    """The birth in its column, else beside the name; an unlikely one is reported and kept."""
    value = read.value(Target.BIRTH)
    told_here = value.strip() if isinstance(value, str) else value is not None
    birth = read.read_once(Target.BIRTH, _birth_of_cell) if told_here else told.birth
    return {"birth_date": birth.day, "birth_year": birth.year} if birth else {}


def _birth_of_cell(read: RowReader) -> Birth | None:
    """The birth that a cell tells; where it tells none or more than one, its words are kept."""
    cell = read.cell(Target.BIRTH)
    if isinstance(cell.value, SheetError):
        read.text(Target.BIRTH)
        return None
    birth = _read_birth(read, cell)
    if birth and birth.code_left_out:
        read.add_problem(ProblemKind.IDENTITY_CODE, Target.BIRTH)
    return birth


def _read_birth(read: RowReader, cell: Cell) -> Birth | None:
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
