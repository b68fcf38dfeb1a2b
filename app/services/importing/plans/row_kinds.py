"""What a row is where it is no person or employer of its own: a sum, a title, a further line."""

import re
from collections.abc import Mapping

from app.models.rules.importing.headings import Target, plain
from app.models.rules.text.family_names import is_known_name
from app.models.rules.text.given_names import is_given_name
from app.services.importing import legends
from app.services.importing.legends import means_something
from app.services.importing.name_cells import is_household
from app.services.importing.plans.name_words import (
    begins_as_name,
    is_capitalised,
    is_no_name,
    is_sentence,
    is_sum,
    looks_like_name,
    may_be_remark,
)
from app.services.importing.plans.sheet_layout import SheetLayout, cells_of, has_at_most
from app.services.importing.readers.workbook import SheetRow
from app.services.importing.word_lists import sheet_words

_OF_ONE_PERSON = {
    Target.BIRTH,
    Target.PHONE,
    Target.EMAIL,
    Target.MUNICIPALITY,
    Target.REFERRER,
    Target.STARTED_ON,
    Target.ENDED_ON,
    Target.PERIOD,
    Target.STATUS,
}
"""What a row tells of a person of its own: with one of them it continues no other's."""
_THIS_CENTURY = re.compile(r"(?<!\d)20\d\d(?!\d)")
_FIGURE = re.compile(r"[-+\d\s.,]+(?:%|€|h)?")
_LONG_FIGURE = re.compile(r"\+?(?:\d[\s-]?){5,}")
_COMPANY_FORMS = frozenset({"oy", "oyj", "ab", "abp", "ky", "tmi", "ry", "rf", "osk", "ltd", "inc"})


def continues_client(
    plan: SheetLayout, row: SheetRow, named: SheetRow, continued: Mapping[int, int]
) -> bool:
    """Whether a row without a name is a further line of the client's row above it.

    It stands right below, tells nothing that every client has of their own, and is written where
    the row above is written too.
    """
    above = row.number - 1
    if above != named.number and continued.get(above) != named.number:
        return False
    filled = {at: cell for at, cell in enumerate(row.cells) if cell and at in plan.columns}
    texts = [cell.text for cell in filled.values()]
    if not any(any(map(str.isalpha, text)) for text in texts):
        return False
    if {plan.columns[at] for at in filled} & _OF_ONE_PERSON:
        return False
    fills = {cell.fill for cell in filled.values() if means_something(cell.fill)}
    if fills - {cell.fill for cell in named.cells}:
        return False
    listed = sheet_words()
    if any(
        is_sum(plain(text).split()) or legends.is_legend_text(text) or listed.is_colour(text)
        for text in texts
    ):
        return False
    return any(named.cell(at) for at in filled)


def not_a_person(plan: SheetLayout, row: SheetRow, name: str) -> bool:
    """Whether a row among the clients is a sum, a title, a remark or a line of the legend."""
    listed = sheet_words()
    words = plain(name).split()
    if not words:
        return False
    if _is_of_another_table(plan, row):
        return True
    few = has_at_most(plan, row, 2)
    alone = few and has_at_most(plan, row, 1)
    if is_no_name(name, words, alone=alone) or (alone and is_household(name)):
        return True
    if alone and len(words) == 2 and plan.told.tells_more and is_sentence(name, alone=True):
        return not any(map(is_known_name, words))  # 'I kö', 'terveys kesken'
    if alone and plan.told.tells_more and may_be_remark(name):
        shouts = name.isupper() and len(words) > 1 and not plan.told.is_loud
        if shouts or listed.rows.has_ordinary_words(name):
            return True
    if _is_below_sums(plan, row, name) or _is_extreme(plan, row, name):
        return True
    if not few:
        return False
    filled = cells_of(plan, row)
    if len(filled) == 2 and listed.is_colour(filled[0].text):
        beside = filled[1].text
        return bool(listed.status_of(beside)) or beside[:1].islower()
    return len(filled) == 1 and _is_remark(plan, name)


def _is_of_another_table(plan: SheetLayout, row: SheetRow) -> bool:
    """Whether a row holds headings alone, or a long figure in the place of a family name.

    'Puhelin' and 'Kunta' between the rows, and '0401234567' and 'Kotka' below them.
    """
    family = plan.column(Target.FAMILY_NAME)
    if family is not None and _LONG_FIGURE.fullmatch(row.cell(family).text):
        return True
    listed, apart = sheet_words(), plan.legend_columns | plan.numbering
    filled = (cell.text for at, cell in enumerate(row.cells) if cell and at not in apart)
    return not has_at_most(plan, row, 1) and all(
        listed.is_heading(each, plan.role) for each in filled
    )


def _is_below_sums(plan: SheetLayout, row: SheetRow, name: str) -> bool:
    """Whether a row below the sums is another figure: 'joista naisia' and a number."""
    if plan.told.sums_begin is None or row.number <= plan.told.sums_begin:
        return False
    others = [cell.text for cell in cells_of(plan, row) if cell.text != name]
    return len(others) < 2 and all(map(_FIGURE.fullmatch, others))


def _is_extreme(plan: SheetLayout, row: SheetRow, name: str) -> bool:
    """Whether a row is the least or the greatest of the figures above: 'Max', 5 and 7."""
    if plain(name) not in sheet_words().rows.extremes:
        return False
    others = [cell.text for cell in cells_of(plan, row) if cell.text != name]
    return bool(others) and all(map(_FIGURE.fullmatch, others))


def not_an_employer(row: SheetRow, name: str) -> bool:
    """Whether a row among the contacts is a sum, or a title or remark that stands alone."""
    words, listed = plain(name).split(), sheet_words()
    if not words or not _COMPANY_FORMS.isdisjoint(words):
        return False
    alone = row.has_at_most(1)
    if is_sum(words):
        return True
    if not alone:
        return False
    titled = len(words) == 1 or name.isupper() or any(map(str.isdigit, name))
    return (
        listed.rows.begins_with_denial(name)
        or ":" in name
        or (titled and listed.rows.is_section(name))
    )


def _is_remark(plan: SheetLayout, name: str) -> bool:
    """Whether the words that stand alone in a row are a title, a remark or a legend's line."""
    listed = sheet_words()
    given = [is_given_name(word.strip(".,;:()-")) for word in name.split()]
    if (
        (":" in name and not begins_as_name(name))
        or "=" in name
        or (legends.is_legend_text(name) and not any(given))  # 'Brown, Mary - on leave'
        or listed.status_of(name)
    ):
        return True
    if is_capitalised(name) and any(given[1:]):
        return False
    if _THIS_CENTURY.search(name) and not any(given):
        return True
    return listed.rows.is_section(name) or (plan.told.is_wordy and not looks_like_name(name))
