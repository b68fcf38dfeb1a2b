"""What one sheet is, where its columns go, and which of its rows are whose."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from app.models.rules.importing.headings import Role, Target
from app.services.importing import legends
from app.services.importing.legends import LegendLine, means_something
from app.services.importing.plans.name_words import may_be_remark, names_any_client
from app.services.importing.plans.row_colours import row_fill
from app.services.importing.plans.row_kinds import continues_client, not_a_person, not_an_employer
from app.services.importing.plans.sheet_layout import NAMES, SheetLayout, has_at_most, name_of
from app.services.importing.readers.workbook import Fill, SheetRow
from app.services.importing.word_lists import sheet_words


@dataclass(frozen=True)
class SheetPlan(SheetLayout):
    """What one sheet is, where its columns go, and which of its rows are whose."""

    @cached_property
    def legend(self) -> tuple[LegendLine, ...]:
        """What this sheet says of its colours."""
        return tuple(_legend_lines(self))

    @cached_property
    def continued_rows(self) -> Mapping[int, int]:
        """The rows that continue a client's, and the row where the name stands.

        They are covered by its merged name cell, or are further lines of it without a name.
        """
        found = dict(self.rows_of_merged_names)
        named: SheetRow | None = None
        for row in self.rows if self.role is Role.CLIENTS and not self.sheet.turned else ():
            if name_of(self, row):
                named = row if row.number not in self.impersonal else None
            elif named and continues_client(self, row, named, found):
                found[row.number] = named.number
        return found

    @cached_property
    def further_lines(self) -> Mapping[int, list[SheetRow]]:
        """The rows that continue a client's, by the row where the name stands."""
        found: dict[int, list[SheetRow]] = {}
        for row in self.rows if self.continued_rows else ():
            if row.number in self.continued_rows:
                found.setdefault(self.continued_rows[row.number], []).append(row)
        return found

    @cached_property
    def impersonal(self) -> frozenset[int]:
        """The rows whose name is a sum, a title, a remark or a line of the legend.

        Of contacts those whose employer is a sum or a title between the rows.
        """
        if self.role is Role.CONTACTS:
            at = self.column(Target.EMPLOYER)  # none where a sheet of clients was called contacts
            named = ((row, row.cell(at).text) for row in self.rows) if at is not None else ()
            return frozenset(row.number for row, name in named if not_an_employer(row, name))
        columns = [at for at in map(self.column, NAMES) if at is not None]
        split = Target.NAME not in self.places and Target.NAME_FAMILY_FIRST not in self.places
        columns = sorted(columns) if split else columns[:1]
        names = (" ".join([row.cell(at).text for at in columns]).strip() for row in self.rows)
        return frozenset(
            row.number
            for row, name in zip(self.rows, names, strict=True)
            if not_a_person(self, row, name)
        )

    @cached_property
    def doubtful(self) -> frozenset[int]:
        """The rows whose name may be none: 'uusi asiakas', or unknown words with nothing beside."""
        clients = {row.number for row in self.rows if names_any_client(name_of(self, row))}
        alone = [
            row.number
            for row in self.rows
            if has_at_most(self, row, 1) and may_be_remark(name_of(self, row))
        ]
        return frozenset(clients).union(alone if self.told.is_wordy else ()) - self.impersonal

    @cached_property
    def fills(self) -> Mapping[int, Fill | None]:
        """The colour of each row, by its number."""
        return {row.number: row_fill(self, row) for row in self.rows}

    def samples(self, count: int = 5) -> list[list[str]]:
        """The first rows in words, for the wizard: a text for each column of `columns`."""
        return [[row.cell(i).text for i in sorted(self.columns)] for row in self.rows[:count]]


def _legend_lines(plan: SheetPlan) -> Iterator[LegendLine]:
    """The lines of a legend: above the headings, beside and below the rows, or a sheet of it."""
    sheet = plan.sheet
    if plan.role is Role.IGNORED:
        lines = list(legends.above_lines(sheet, sheet.rows))
        if any(line.status for line in lines) or legends.is_named(sheet):
            yield from lines
        return
    yield from legends.above_lines(sheet, plan.rows_above_headings)
    yield from legends.comment_lines(sheet, plan.header_row, plan.head_comments)
    if plan.role is not Role.CLIENTS:
        return
    yield from plan.swatch_rows.values()
    yield from legends.column_lines(sheet, plan.header_row, plan.legend_columns)
    below = [row for row in plan.rows if plan.filled[row.number] <= 2]
    unnamed = [row for row in below if row.number in plan.impersonal]
    fills = {cell.fill for row in unnamed for cell in row.filled if means_something(cell.fill)}
    clients = (row for row in plan.rows if row.number not in plan.impersonal) if fills else ()
    used = {cell.fill for row in clients for cell in row.cells}
    many = len(fills & used) > 1
    for row in unnamed:
        coloured = any(means_something(cell.fill) for cell in row.filled)
        for line in legends.above_lines(sheet, [row], many=many):
            yield line
            coloured = False
        texts = [cell.text for cell in row.filled]
        if coloured and (sheet_words().status_of(": ".join(texts))):
            fill = next(cell.fill for cell in row.filled if means_something(cell.fill))
            yield legends.line_of(sheet.name, row.number, ": ".join(texts), fill)
