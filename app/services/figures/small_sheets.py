"""The two small sheets of sums: what was typed is kept in the file and printed with the results."""

import json
from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

from app.late import LateModule
from app.models.enums import LogAction
from app.models.rules.small_sheets import (
    BenefitInputs,
    CapacityInputs,
    count_benefit,
    count_capacity,
)
from app.services.caseload.clients import caseload_count
from app.services.documents import letterhead
from app.services.figures import criteria
from app.services.figures.criteria_lines import format_number
from app.services.phrases import phrases
from app.services.storage import settings
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload

if TYPE_CHECKING:
    from app.services.documents import figures_pdf
else:
    figures_pdf = LateModule("app.services.documents.figures_pdf")

BENEFIT, CAPACITY = "benefit", "capacity"
SHEETS = (BENEFIT, CAPACITY)
_INPUTS: dict[str, type[Any]] = {BENEFIT: BenefitInputs, CAPACITY: CapacityInputs}
_COUNT: dict[str, Any] = {BENEFIT: count_benefit, CAPACITY: count_capacity}
_SUBJECT = "small_sheet"


def input_names(sheet: str) -> tuple[str, ...]:
    """The names of a sheet's inputs, in order.

    Args:
        sheet: `BENEFIT` or `CAPACITY`, as in the functions below.
    """
    return tuple(one.name for one in fields(_INPUTS[sheet]))


def read_inputs(caseload: Caseload, sheet: str) -> Any:
    """What was typed last; for the capacity, at first today's clients and the coach's own share."""
    first: dict[str, float] = {}
    if sheet == CAPACITY:
        first = {
            "clients": caseload_count(caseload).open,
            "coaches": criteria.read_full_time(caseload),
        }
    try:
        kept = json.loads(settings.read(caseload, f"sheet_{sheet}", "null"))
        values = first if kept is None else {n: kept.get(n) for n in input_names(sheet)}
    except (ValueError, AttributeError):
        values = first
    return _INPUTS[sheet](**values)


def keep_inputs(caseload: Caseload, sheet: str, given: Any) -> Change:
    """Keep what was typed, as the inputs of that sheet."""
    return settings.write(caseload, f"sheet_{sheet}", json.dumps(asdict(given)))


def list_results(sheet: str, given: Any, language: str) -> list[tuple[str, str]]:
    """The results, each in words and digits; a dash where a number is missing.

    Raises:
        InvalidValue: There is no such language.
    """
    words = phrases(language, "small_sheets")
    return [
        (words(f"result.{name}"), _format(value, language))
        for name, value in vars(_COUNT[sheet](given)).items()
    ]


def list_inputs(sheet: str, given: Any, language: str) -> list[tuple[str, str]]:
    """The inputs, each in words and digits.

    Raises:
        InvalidValue: There is no such language.
    """
    words = phrases(language, "small_sheets")
    return [
        (words(f"input.{name}"), _format(getattr(given, name), language))
        for name in input_names(sheet)
    ]


def render_sheets(caseload: Caseload, *, language: str, large: bool = False) -> bytes:
    """Both sheets as a PDF, each with its inputs and its source, perhaps in large print.

    Raises:
        InvalidValue: There is no such language.
    """
    words = phrases(language, "small_sheets")
    blocks: list[tuple[str, str, Sequence[tuple[str, str]]]] = []
    for sheet in SHEETS:
        given = read_inputs(caseload, sheet)
        blocks += [
            (
                words(f"heading.{sheet}"),
                words(f"about.{sheet}"),
                list_inputs(sheet, given, language),
            ),
            (words("results"), "", list_results(sheet, given, language)),
        ]
    return figures_pdf.render_sums(
        blocks, letterhead.read_in(caseload, language), caseload.clock(), words, large=large
    )


def log_printing(caseload: Caseload) -> None:
    """Log that the sheets were printed."""
    with caseload.unit() as unit:
        unit.log(LogAction.PRINTED, subject=_SUBJECT)
        unit.commit()


def _format(value: float | None, language: str) -> str:
    """A number with one decimal at most, its thousands apart."""
    if value is None:
        return "–"
    whole, _, rest = format_number(round(abs(value), 1), "en").partition(".")
    parts = [whole[max(end - 3, 0) : end] for end in range(len(whole), 0, -3)][::-1]
    text = "\u00a0".join(parts) + (f"{',' if language != 'en' else '.'}{rest}" if rest else "")
    return f"−{text}" if value < 0 else text
