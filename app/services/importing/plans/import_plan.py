"""What to import from a workbook, changed by the coach.

A plan is a value; each choice in the wizard makes a new one, and going back loses nothing."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from hashlib import sha256

from app.models.enums import Status
from app.models.rules.importing import colours
from app.models.rules.importing.headings import Role, Target
from app.services.importing import legends
from app.services.importing.legends import LegendLine
from app.services.importing.plans.sheet_layout import name_of
from app.services.importing.plans.sheet_plan import SheetPlan
from app.services.importing.plans.sheet_proposal import find_best_header, plan_sheet

EXAMPLES = 3  # cells of a column


@dataclass(frozen=True)
class ColourChoice:
    """A fill of the clients' rows, how many rows have it, whose, and what it is taken for.

    `legend` is what the sheet itself says of the colour.
    """

    fill: str
    count: int
    examples: tuple[str, ...]
    status: Status
    sure: bool
    legend: str = ""


@dataclass(frozen=True)
class ImportPlan:
    """Everything that the import will follow.

    `joined` is the spelling to use, by the field and the plain form of the one that is replaced.
    """

    sheets: tuple[SheetPlan, ...]
    colours: tuple[ColourChoice, ...] = ()
    joined: Mapping[tuple[str, str], str] = field(default_factory=dict)

    @cached_property
    def statuses(self) -> Mapping[str, ColourChoice]:
        """What was chosen for each fill colour, by its hex value."""
        return {choice.fill: choice for choice in self.colours}

    @property
    def layout(self) -> str:
        """A short name of how the sheets are laid out, by their headings: no person's data."""
        parts = [(s.name, *sorted(s.headings.values())) for s in self.sheets if s.columns]
        return sha256(repr(parts).encode()).hexdigest()[:16]

    def with_role(self, index: int, role: Role) -> "ImportPlan":
        """A sheet taken for something else; its header row and columns are proposed again.

        Args:
            index: The place of the sheet in `sheets`, as in the methods below.
            role: What it holds.
        """
        sheet = self.sheets[index].sheet
        row = find_best_header(sheet, role)[1] if role is not Role.IGNORED else 0
        return self._with_sheet(index, plan_sheet(sheet, role, row))

    def with_header(self, index: int, header_row: int) -> "ImportPlan":
        """Another row taken for the headings; the columns are proposed again.

        Args:
            index: The sheet.
            header_row: The number of the row, as the worksheet counts it.
        """
        old = self.sheets[index]
        return self._with_sheet(index, plan_sheet(old.sheet, old.role, header_row))

    def with_column(self, index: int, column: int, target: Target) -> "ImportPlan":
        """A column taken for something else; a column that went there before is left over.

        Args:
            index: The sheet.
            column: The column, from 0.
            target: Where it goes.
        """
        old = self.sheets[index]
        single = target not in (Target.LEFTOVER, Target.IGNORED)
        columns = {
            at: Target.LEFTOVER if single and found is target else found
            for at, found in old.columns.items()
        }
        return self._with_sheet(index, replace(old, columns={**columns, column: target}))

    def with_colour_column(self, index: int, column: int | None) -> "ImportPlan":
        """The column whose colour counts, or None for the colour of most of the row."""
        return self._with_sheet(index, replace(self.sheets[index], colour_column=column))

    def with_colour(self, fill: str, status: Status) -> "ImportPlan":
        """A fill (`#RRGGBB`) assigned to another status, or confirmed: it then counts as sure."""
        return self.with_statuses({fill: status})

    def with_statuses(self, chosen: Mapping[str, Status]) -> "ImportPlan":
        """Several colours chosen at once, for example those remembered from the last import.

        Args:
            chosen: The status by fill colour (`#RRGGBB`).
        """
        return replace(
            self,
            colours=tuple(
                replace(c, status=chosen[c.fill], sure=True) if c.fill in chosen else c
                for c in self.colours
            ),
        )

    def with_spellings(self, joined: Mapping[tuple[str, str], str]) -> "ImportPlan":
        """The spellings of one referrer, municipality or employer that another one replaces."""
        return replace(self, joined=joined)

    def _with_sheet(self, index: int, sheet: SheetPlan) -> "ImportPlan":
        sheets = (*self.sheets[:index], sheet, *self.sheets[index + 1 :])
        fresh = replace(self, sheets=sheets, colours=find_colours(sheets))
        return fresh.with_statuses({c.fill: c.status for c in self.colours if c.sure})


def find_colours(sheets: Sequence[SheetPlan]) -> tuple[ColourChoice, ...]:
    """The colours of all rows of clients, the most common first, with what each is taken for."""
    counts: Counter[str] = Counter()
    names: dict[str, list[str]] = {}
    patterned: set[str] = set()
    for sheet in sheets:
        for row in sheet.rows if sheet.role is Role.CLIENTS else ():
            fill = sheet.fills[row.number]
            name = name_of(sheet, row) if fill else ""
            if fill is None or not name or row.number in sheet.impersonal:
                continue
            counts[fill.rgb] += 1
            names.setdefault(fill.rgb, []).append(name[:200])
            if not fill.sure:
                patterned.add(fill.rgb)
    suggested = colours.suggest(counts.keys())
    legend = legends.by_fill(
        (line for sheet in sheets for line in sheet.legend),
        {fill: each.status for fill, each in suggested.items()},
    )
    return tuple(
        _choice(fill, count, names[fill], suggested[fill], legend.get(fill), fill in patterned)
        for fill, count in counts.most_common()
    )


def _choice(
    fill: str,
    count: int,
    names: Sequence[str],
    suggested: colours.Suggestion,
    line: LegendLine | None,
    patterned: bool,  # noqa: FBT001
) -> ColourChoice:
    # The coach's own words win: where they mean no status, the colour's name means none either.
    status = (line.status or Status.ACTIVE) if line else suggested.status
    sure = bool(line.status) if line else suggested.sure
    words = line.words if line else ""
    return ColourChoice(fill, count, tuple(names[:EXAMPLES]), status, sure and not patterned, words)
