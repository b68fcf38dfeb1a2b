"""The sentences of a summary that the window and both its writers use."""

from collections.abc import Sequence

from app.models.rules.dates import day_text
from app.services.phrases import Phrases
from app.services.summary.release import LastTable
from app.services.summary.view import JOINT, LAST, Line, Note, Summary, SummaryTable


def table_title(table: SummaryTable, words: Phrases) -> str:
    """The title of a table in the language of `words`."""
    if table.name == LAST:
        return words("last.title", day=day_text(table.as_of))
    return _title(table.name, words)


def describe_table(table: SummaryTable, words: Phrases) -> str:
    """Whom a table counts, how many they are, and up to when."""
    of = "work" if table.of_work else table.stream
    text = words(f"of_{of}", n=table.people, day=day_text(table.as_of))
    if table.files > 1:
        text = words("of_files" if table.same_day else "of_files_own", n=table.files, text=text)
    if table.missing:
        text = words("of_missing", n=table.missing, text=text)
    return text


def lines(table: SummaryTable, words: Phrases) -> list[tuple[str, Line]]:
    """The classes of a table, each in words with its number, in the fixed order of the tree."""
    return [(class_name(line.name, words), line) for line in table.lines]


def class_name(name: str, words: Phrases) -> str:
    """A class in words; where several were put together, each of them is named.

    Args:
        name: The public name of the class, with `+` between those that were put together.
        words: The phrases of the summary.
    """
    names = [words(f"class.{one}") for one in name.split(JOINT)]
    return names[0] if len(names) == 1 else words("last.other", names=", ".join(names))


def grid(table: SummaryTable, words: Phrases) -> tuple[list[str], list[tuple[str, list[Line]]]]:
    """A two-way table in words.

    Returns:
        The headings of its columns, and each row's heading with its numbers in the columns' order.
    """
    rows: dict[str, list[Line]] = {}
    columns: dict[str, None] = {}
    for line in table.lines:
        row, column = line.name.split("/")
        rows.setdefault(row, []).append(line)
        columns[column] = None
    return (
        [words(f"short.{column}") for column in columns],
        [(words(f"class.{row}"), cells) for row, cells in rows.items()],
    )


def number(line: Line, words: Phrases) -> str:
    """A number in words: plain, or as "about 100 (86–114)" where several files are added."""
    if line.bounds is None:
        return str(line.count)
    low, high = line.bounds
    return words("about", n=line.count, low=low, high=high)


def short_number(line: Line) -> str:
    """A number where there is little room: "100 (86–114)"; the heading explains the bounds."""
    if line.bounds is None:
        return str(line.count)
    low, high = line.bounds
    return f"{line.count} ({low}–{high})"


def last_lines(table: LastTable, words: Phrases) -> list[tuple[str, int]]:
    """The classes of an exact last table, each in words with its number of people."""
    return [(class_name(JOINT.join(one.outcomes), words), one.people) for one in table.classes]


def notes(summary: Summary, words: Phrases) -> list[tuple[str, str]]:
    """What is old or missing: the titles of the tables, and a sentence that says why."""
    return [
        (" · ".join(_title(name, words) for name in one.tables), _sentence(one, words))
        for one in summary.notes
    ]


def reading(summary: Summary, words: Phrases) -> Sequence[str]:
    """How the numbers are to be read."""
    if summary.last_table:
        return [words("last.about"), words("reading")]
    if summary.files:
        return [words("reading_sum"), words("reading_history")]
    return [words("reading"), words("reading_history")]


def files(summary: Summary, words: Phrases) -> Sequence[str]:
    """Which files were added, each with its day and totals."""
    return [
        words(
            "file_line",
            name=one.name,
            day=day_text(one.totals.as_of),
            numbers=day_text(one.numbers_as_of) if one.numbers_as_of else "–",
            started=one.totals.started,
            closed=one.totals.closed,
        )
        for one in summary.files
    ]


def _title(name: str, words: Phrases) -> str:
    return words(f"variable.{name.replace('.', '_by_')}")


def _sentence(note: Note, words: Phrases) -> str:
    key = f"reason.{note.why}"
    if f"{key}_{note.stream}" in words:
        key = f"{key}_{note.stream}"
    day = day_text(note.as_of) if note.as_of else ""
    next_on = day_text(note.next_on) if note.next_on else ""
    return words(key, n=note.people, needed=note.needed, day=day, next=next_on)
