"""The rows of employer contacts."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from app.models.enums import ContactWay, Sector
from app.models.rules.importing.headings import Role, Target
from app.services.importing.plans.import_plan import ImportPlan
from app.services.importing.problems import ImportProblem, ProblemKind
from app.services.importing.rows.next_steps import find_step_day
from app.services.importing.rows.phone_and_mail import find_email, find_phone
from app.services.importing.rows.row_contents import ImportedContact
from app.services.importing.rows.row_reader import NAME_LIMIT, RowReader
from app.services.importing.rows.sheet_problems import note_sheet
from app.services.importing.rows.sheet_rows import read_rows
from app.services.importing.values import day_inside, day_of
from app.services.importing.word_lists import sheet_words

T = TypeVar("T")
_FEW_OF_A_KIND = 2  # words of a way or a sector: "paikan päällä", "kolmas sektori"


def contact_rows(
    plan: ImportPlan, problems: list[ImportProblem], today: date
) -> list[ImportedContact]:
    """The employer contacts of all sheets of contacts; what is odd is added to `problems`."""
    found = []
    for sheet in plan.sheets:
        if sheet.role is Role.CONTACTS:
            note_sheet(sheet, problems)
            found += [_contact(read) for read in read_rows(sheet, problems, today)]
    return found


def _contact(read: RowReader) -> ImportedContact:
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
        if next_day and day and next_day < day:
            next_day = None  # 'soita, jos käynti 1.9.2024 ei riittänyt'
    if next_day is None and day:
        next_day = find_step_day(next_step, day)
    return ImportedContact(
        sheet=read.plan.name,
        number=read.row.number,
        employer=employer,
        sector=_sector(read),
        industry=read.text(Target.INDUSTRY),
        municipality=read.text(Target.MUNICIPALITY),
        phone=find_phone(read, read.text(Target.PHONE)),
        email=find_email(read, read.text(Target.EMAIL)),
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


def _way(read: RowReader) -> ContactWay:
    way = _understand(read, Target.WAY, sheet_words().way_of, ProblemKind.UNKNOWN_WAY)
    return way or ContactWay.PHONE


def _sector(read: RowReader) -> Sector | None:
    return _understand(read, Target.SECTOR, sheet_words().sector_of, ProblemKind.UNKNOWN_SECTOR)


def _understand(
    read: RowReader, target: Target, mean: Callable[[str], T | None], unknown: ProblemKind
) -> T | None:
    """What a cell means; one that means nothing is told and kept, as are its further words."""
    text = read.text(target)
    meaning = mean(text) if text else None
    if text and meaning is None:
        read.add_problem(unknown, target, text)
        read.keep(target, text)
    else:
        read.keep_if_detailed(target, text, _FEW_OF_A_KIND)
    return meaning
