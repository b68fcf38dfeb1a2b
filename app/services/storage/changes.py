"""What a change changed: enough to refresh the right pages, to write the log, and to undo it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from app.models.enums import Topic

TOPICS: Mapping[str, Topic] = {
    "client": Topic.CLIENTS,
    "status_change": Topic.CLIENTS,
    "rest": Topic.CLIENTS,
    "phase_step": Topic.CLIENTS,
    "rating": Topic.CLIENTS,
    "network_person": Topic.CLIENTS,
    "sub_goal": Topic.CLIENTS,
    "support_need": Topic.CLIENTS,
    "measurement": Topic.CLIENTS,
    "consent": Topic.CONSENTS,
    "report": Topic.REPORTS,
    "report_version": Topic.REPORTS,
    "report_delivery": Topic.REPORTS,
    "form": Topic.FORMS,
    "form_version": Topic.FORMS,
    "attachment": Topic.FORMS,
    "attachment_content": Topic.FORMS,
    "employer": Topic.EMPLOYERS,
    "employer_person": Topic.EMPLOYERS,
    "employer_contact": Topic.CONTACTS,
    "job_lead": Topic.EMPLOYERS,
    "entry": Topic.ENTRIES,
    "placement": Topic.PLACEMENTS,
    "placement_change": Topic.PLACEMENTS,
    "job_wish": Topic.CLIENTS,
    "attention_mark": Topic.ENTRIES,
    "list_item": Topic.LISTS,
    "setting": Topic.SETTINGS,
    "summary_release": Topic.SUMMARY,
    "summary_person": Topic.SUMMARY,
    "criterion_review": Topic.CRITERIA,
    "criterion_score": Topic.CRITERIA,
    "work_week": Topic.CRITERIA,
}


class RowImage(NamedTuple):
    """One row before and after; None where it did not exist. Held in memory only."""

    table: str
    row_id: int
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None

    @property
    def is_change(self) -> bool:
        """Whether the row was added or removed, or differs."""
        if self.before is None or self.after is None:
            return self.before is not self.after
        return self.before != self.after

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that differ; empty for a row that was added or removed."""
        if self.before is None or self.after is None:
            return ()
        return tuple(name for name in self.after if self.after[name] != self.before[name])


class InsertedRow(Mapping[str, Any]):
    """A row added with many others: its values, beside the columns that all of them share.

    A dictionary for each of 20,000 clients would take 40 MB more.
    """

    __slots__ = ("_places", "_values")

    def __init__(self, places: Mapping[str, int], values: Sequence[Any]) -> None:
        self._places = places
        self._values = values

    def __getitem__(self, name: str) -> Any:
        return self._values[self._places[name]]

    def __contains__(self, name: object) -> bool:
        return name in self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


@dataclass(frozen=True)
class Change:
    """The outcome of one committed unit of work."""

    images: tuple[RowImage, ...] = ()

    @property
    def topics(self) -> frozenset[Topic]:
        """What the change is about, by the tables of its rows."""
        return frozenset(TOPICS[image.table] for image in self.images)

    def ids(self, table: str) -> frozenset[int]:
        """The ids of the rows of one table that were added, changed or removed."""
        return frozenset(image.row_id for image in self.images if image.table == table)

    def new_row_id(self, table: str) -> int:
        """The id of the first row of that table that this change added."""
        return next(
            image.row_id for image in self.images if image.table == table and image.before is None
        )

    def __bool__(self) -> bool:
        return bool(self.images)


def join(first: Change, second: Change) -> Change:
    """Two changes, one after the other, as a single one."""
    images: dict[tuple[str, int], RowImage] = {}
    for image in (*first.images, *second.images):
        key = (image.table, image.row_id)
        before = images[key].before if key in images else image.before
        images[key] = RowImage(image.table, image.row_id, before, image.after)
    return Change(tuple(one for one in images.values() if one.before != one.after))


def of_tables(*tables: str) -> Change:
    """A change of whole tables, to be told but not undone: it holds nothing of what was there."""
    return Change(tuple(RowImage(table, 0, None, None) for table in tables))
