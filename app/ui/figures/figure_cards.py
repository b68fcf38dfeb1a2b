"""Cards of figures: bars, columns over time and a grid, each number opening the rows it counts."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from itertools import chain
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.models.enums import Hours, Term
from app.services.figures import over_time
from app.services.figures.statistics import UNKNOWN, Figure, Group, MeanChange, Wait
from app.ui.components.bars import Bar, Bars, Columns, Tile, figure_button
from app.ui.components.basics import Card, secondary
from app.ui.foundation.workspace import Workspace

T = TypeVar("T", Figure, Group, Wait, MeanChange)
SEVERAL = 2
PICTURED = 8

Opener = Callable[[str, Sequence[int], str], Callable[[], object]]
"""From a table, the ids of its rows and a title: what shows these rows."""


class FigureCards(QObject):
    """Makes the cards of one period, with the numbers of another beside them if there is one."""

    def __init__(
        self,
        workspace: Workspace,
        opener: Opener,
        shown: Sequence[object],
        before: Sequence[object],
        *,
        since: date | None = None,
        since_before: date | None = None,
    ) -> None:
        """Begin.

        Args:
            workspace: The open file.
            opener: What shows the rows behind a number.
            shown: The figures of the period, of any kinds.
            before: The same kinds of figures of the period compared with; none is no comparison.
            since: The first day of the period; None for one without.
            since_before: The first day of the period compared with.
        """
        super().__init__(workspace)
        self._workspace, self._opener = workspace, opener
        self._before: dict[int, Any] = {}
        self._since, self._since_before = since, since_before
        for now, then in zip(shown, before, strict=False):
            for name, figures in vars(now).items():
                if isinstance(figures, Group | Figure | Wait | MeanChange):
                    self._before[id(figures)] = vars(then)[name]

    def find_before(self, figures: T) -> T | None:
        """The same of the period compared with; None where there is none."""
        found: T | None = self._before.get(id(figures))
        return found

    def bar(self, word: str, table: str, figure: Figure) -> Bar:
        """One figure as a bar that opens its rows, with its count before."""
        then = self.find_before(figure)
        told = self.tell_both(str(figure.count), None if then is None else then.count)
        return Bar(word, figure.count, text=told, open=self._opener(table, figure.ids, word))

    def tile(
        self, number: str, word: str, table: str, ids: Sequence[int], before: str | None
    ) -> Tile:
        """A number that opens its rows, and what it was before where that is compared."""
        show = self._opener(table, ids, word) if ids else None
        if before is not None:
            word = self.tr("{what} (before: {count})").format(what=word, count=before)
        return Tile(number, word, show)

    def bars(
        self,
        title: str,
        group: Group,
        word: Callable[[str], str],
        *more: Bar,
        zeros: bool = False,
    ) -> Card:
        """A card of a group: a bar a figure, its count, its share of all, and the count before."""
        card = Card(title)
        then = self.find_before(group)
        gone = [
            replace(one, ids=(), minutes=0)
            for one in (then.figures if then else ())
            if not any(figure.is_like(one) for figure in group.figures)
        ]
        lines = []
        for figure in (*group.figures, *gone):
            earlier = then.count_like(figure) if then else 0
            if figure.count or earlier or zeros:
                name = word(figure.name) if figure.name else self.tr("Not recorded")
                show = self._opener(group.table, figure.ids, f"{title}: {name}")
                if figure.minutes:
                    name = f"{name}, {self.tell_minutes(figure.minutes)}"
                told = self.tell_count(group, figure)
                lines.append(Bar(name, figure.count, text=told, open=show))
        lines += [one for one in more if one.count]
        if _has_shares(group):
            whole = secondary(self.tr("n = {n}").format(n=group.total))
            card.head.insertWidget(1, whole, alignment=Qt.AlignmentFlag.AlignBottom)
        card.add(Bars(self._workspace, lines) if lines else secondary(self.tr("Nothing yet.")))
        return card

    def tell_count(self, group: Group, figure: Figure) -> str:
        """The count, its share where there are several kinds, and the count before."""
        share, told = group.share(figure), str(figure.count)
        if share is not None and _has_shares(group):
            told = f"{told} ({round(share * 100)} %)"
        then = self.find_before(group)
        return self.tell_both(told, None if then is None else then.count_like(figure))

    def tell_both(self, now: str, then: int | None) -> str:
        """A number with the count before, where one is compared with."""
        if then is None:
            return now
        return self.tr("{now}, before {then}").format(now=now, then=then)

    def tell_minutes(self, minutes: int) -> str:
        """A time in hours and minutes."""
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.tr("{minutes} min").format(minutes=rest)
        if not rest:
            return self.tr("{hours} h").format(hours=hours)
        return self.tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)

    def over_time(self, title: str, group: Group, number: int = PICTURED) -> Card:
        """The last months or weeks, drawn over time, with those in their place before.

        Args:
            title: What is counted.
            group: The figures, named as 2026-03 or 2026-W09.
            number: How many of them at most.
        """
        card, then = Card(title), self.find_before(group)
        shown: list[tuple[Figure, int | None]]
        if then is not None and self._since is not None and self._since_before is not None:
            days = {"since": self._since, "since_before": self._since_before}
            shown = [*over_time.list_beside(group, then, number, **days)]
            self._tell_brackets(card)
        else:
            shown = [(one, None) for one in over_time.list_last(group, number)]
        columns = [
            Bar(
                self._tell_time(one.name),
                one.count,
                open=self._opener(group.table, one.ids, f"{title}: {one.name}"),
                before=before,
            )
            for one, before in shown
        ]
        card.add(
            Columns(self._workspace, columns) if columns else secondary(self.tr("Nothing yet."))
        )
        return card

    def _tell_time(self, name: str) -> str:
        """A month (2026-07) as 7/26, a week (2026-W37) by its number."""
        year, _, part = name.partition("-")
        if part.startswith("W"):
            return self.tr("wk {number}").format(number=int(part[1:]))
        return f"{int(part)}/{year[2:]}"

    def _tell_brackets(self, card: Card) -> None:
        told = secondary(self.tr("before in brackets"))
        card.head.insertWidget(1, told, alignment=Qt.AlignmentFlag.AlignBottom)

    def hours_by_term(self, group: Group) -> Card:
        """Jobs by hours and term as one grid with its sums (PALO final report 2022, Taulukko 1)."""
        title = self.tr("Jobs by hours and term")
        card, then = Card(title), self.find_before(group)
        if not group.total and not (then and then.total):
            card.add(secondary(self.tr("Nothing yet.")))
            return card
        if then is not None:
            self._tell_brackets(card)
        labels, both = self._workspace.labels, [group, *([then] if then else [])]
        rows: list[StrEnum | None] = [*Hours, None]
        columns: list[StrEnum | None] = [*Term, None]
        cells = {
            (row, column): [_ids_of(one, row, column) for one in both]
            for row in rows
            for column in columns
        }
        rows = [row for row in rows if row or any(any(cells[row, c]) for c in columns)]
        columns = [one for one in columns if one or any(any(cells[row, one]) for row in rows)]
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        missing, whole = self.tr("Not recorded"), self.tr("In all")
        heads = [*(labels[c] if c else missing for c in columns), whole]
        for place, words in enumerate(heads, 1):
            head = secondary(words)
            head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
            wide = head.fontMetrics().horizontalAdvance
            head.setMinimumWidth(max(map(wide, words.split())))  # no word is broken in two
            grid.addWidget(head, 0, place)
        lines = [[cells[row, column] for column in columns] for row in rows]
        lines.append([_join(column) for column in zip(*lines, strict=True)])
        names = [*(labels[row] if row else missing for row in rows), whole]
        for line, (name, found) in enumerate(zip(names, lines, strict=True), 1):
            grid.addWidget(QLabel(name), line, 0)
            for place, ids in enumerate([*found, _join(found)], 1):
                grid.addWidget(self._cell(group, ids, f"{title}: {name}"), line, place)
        card.box.addLayout(grid)
        return card

    def _cell(self, group: Group, found: Sequence[Sequence[int]], title: str) -> QWidget:
        """The count of one period, and in brackets that of the other."""
        ids, *before = found
        told = " ".join([str(len(ids)), *(f"({len(one)})" for one in before)])
        if ids:
            return figure_button(told, title, self._opener(group.table, ids, title))
        none = QLabel(told)
        none.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        none.setContentsMargins(0, 0, 7, 0)
        return none


def _ids_of(group: Group, row: StrEnum | None, column: StrEnum | None) -> tuple[int, ...]:
    wanted = " ".join(filter(None, (row, column))) or UNKNOWN
    return next((one.ids for one in group.figures if one.name == wanted), ())


def _join(cells: Sequence[Sequence[tuple[int, ...]]]) -> list[tuple[int, ...]]:
    """Several cells as one, in each of the periods."""
    return [tuple(chain.from_iterable(ids)) for ids in zip(*cells, strict=True)]


def _has_shares(group: Group) -> bool:
    """Whether shares are told: there are several kinds."""
    return sum(one.count > 0 for one in group.figures) >= SEVERAL
