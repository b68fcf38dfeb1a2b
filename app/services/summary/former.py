"""A caseload that has published summaries of the former edition keeps the same series.

What was published stays. Of everybody who is counted and still in the file, the class is the same
as before; where the former edition put it together with what is not recorded, what is recorded by
now tells the two apart. Of those who were erased only sums are left, and these stay what they say.
"""

from collections.abc import Mapping, Sequence

from app.models.rules.summary import rounding
from app.models.rules.summary.classes import (
    FORMER_TREES,
    NOT_RECORDED,
    NOT_YET,
    TREES,
    Stream,
    Variable,
    former_class,
    former_fine,
    from_former,
)
from app.models.rules.summary.rounding import Classes, Tables, Tally

Counted = Mapping[Stream, Mapping[int, Classes]]


def convert_counted(counted: Counted, recorded: Counted) -> dict[Stream, dict[int, Classes]]:
    """Everybody who is counted, in classes of this edition; `recorded` is what the file says."""
    return {
        stream: {
            client_id: _convert(classes, recorded[stream].get(client_id, {}), stream)
            for client_id, classes in people.items()
        }
        for stream, people in counted.items()
    }


def convert_people(people: Sequence[Classes], stream: Stream) -> list[Classes]:
    """People of whom nothing but the former classes is known."""
    return [_convert(classes, {}, stream) for classes in people]


def convert_tally(
    stream: Stream, people: int, tables: Tables, before: Sequence[Classes], after: Sequence[Classes]
) -> Tally:
    """The sums of a stream: who is in the file in the new classes, all others as they were.

    `before` and `after` are the same people in the classes of the two editions.
    """
    rest = {name: dict(cells) for name, cells in tables.items()}
    for classes in before:
        for name, cell in rounding.cells_of(classes, FORMER_TREES):
            if cell in rest.get(name, {}):
                rest[name][cell] -= 1
    made = {
        name: dict.fromkeys(cells, 0) for name, cells in rounding.list_table_classes(stream).items()
    }
    for name, cells in rest.items():
        if name not in made:
            continue
        for cell, count in cells.items():
            made[name][_convert_cell(name, cell)] += count
    gone = people - len(before)
    if stream is Stream.STARTED:
        made[Variable.WORKED.value][NOT_YET] += gone
    return Tally(gone, made).with_people(after)


def _convert(classes: Classes, recorded: Classes, stream: Stream) -> Classes:
    made = {
        variable: from_former(variable, fine, recorded.get(variable, ""))
        for variable, fine in classes.items()
        if variable in TREES
    }
    if stream is Stream.STARTED:
        made[Variable.WORKED] = recorded.get(Variable.WORKED, NOT_YET)
    return made


def _convert_cell(table: str, cell: str) -> str:
    """The cell of this edition for people of whom the former one is all that is known."""
    first, _, second = table.partition(".")
    if second and second != "fine":
        row, column = cell.split("/")
        classes = ((Variable(first), row), (Variable(second), column))
        return "/".join(_find_coarse_class(variable, name) for variable, name in classes)
    if second:
        return _find_fine_class(Variable(first), cell)
    return _find_coarse_class(Variable(first), cell)


def _find_coarse_class(variable: Variable, name: str) -> str:
    names = TREES[variable].coarse
    return next(one for one in _first_series(names) if former_class(variable, one) == name)


def _find_fine_class(variable: Variable, name: str) -> str:
    names = TREES[variable].fine
    return next(one for one in _first_series(names) if former_fine(variable, one) == name)


def _first_series(names: Sequence[str] | Mapping[str, object]) -> list[str]:
    return sorted(names, key=lambda name: name == NOT_RECORDED)
