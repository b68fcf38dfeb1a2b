"""Figures: the coach's own, exact ones, and the anonymous summary for the project manager."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.models.enums import Topic
from app.services.caseload import clients
from app.services.errors import KnownError
from app.services.phrases import phrases
from app.services.storage.file_names import SUMMARY_SUFFIX
from app.services.storage.unit_of_work import Caseload
from app.services.summary import exporting, ledger
from app.ui.components.basics import action, button, secondary, warning
from app.ui.components.fields import DayField, wrap_with_label
from app.ui.components.late_part import LateCount, LatePart, LateTabs
from app.ui.components.layout import column
from app.ui.components.scroll import make_scrollable
from app.ui.components.wrap_layout import WrapLayout
from app.ui.figures.end_project import EndProjectDialog
from app.ui.figures.gaps_view import GapsView
from app.ui.figures.nameless_diary import NamelessDiary
from app.ui.figures.own_figures import OwnFiguresView
from app.ui.figures.small_sheets import SmallSheetsView
from app.ui.figures.summary_dates import SummaryDatesDialog
from app.ui.figures.summary_view import SummaryView
from app.ui.figures.unrecorded_list import UnrecordedList
from app.ui.figures.why_rounded import WhyRounded
from app.ui.foundation.page import Page
from app.ui.foundation.places import FileRow, Place, RowKind
from app.ui.foundation.screens import open_dialog
from app.ui.foundation.workspace import Workspace

T = TypeVar("T")


class SummaryPage(Page):
    """Two views: what she may see, and what may leave."""

    topics = frozenset(
        {
            Topic.CLIENTS,
            Topic.PLACEMENTS,
            Topic.CONTACTS,
            Topic.EMPLOYERS,
            Topic.ENTRIES,
            Topic.REPORTS,
            Topic.SETTINGS,
            Topic.SUMMARY,
        }
    )

    def __init__(
        self, workspace: Workspace, *, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, parent)
        self.own = LatePart("own", lambda: OwnFiguresView(workspace, language))
        self.leaving = LatePart("anonymous", lambda: AnonymousView(workspace, language))
        self.gaps = LatePart("gaps", lambda: GapsView(workspace))
        self.diary = LatePart("diary", lambda: NamelessDiary(workspace))
        self.sheets = LatePart("sheets", lambda: SmallSheetsView(workspace, language))
        self._tabs = LateTabs()
        self._tabs.tabBar().setAccessibleName(self.tr("Kinds of figures"))
        self._tabs.add(self.own, self.tr("Own figures"), OwnFiguresView.refresh)
        self._tabs.add(self.leaving, self.tr("Anonymous summary"), AnonymousView.refresh)
        self._tabs.add(self.gaps, self.tr("What is missing"), GapsView.refresh)
        self._tabs.add(self.diary, self.tr("Diary without names"), NamelessDiary.refresh)
        self._tabs.add(self.sheets, self.tr("Small sheets"), SmallSheetsView.refresh)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 0, 20, 0)
        box.addWidget(self._tabs)
        self.page_actions = [
            action(self, self.tr("Save the anonymous summary…"), self.export, key="Ctrl+Shift+P"),
            action(self, self.tr("Print the steering report…"), self.print_report),
            action(self, self.tr("Why are the numbers rounded?"), self._explain),
        ]
        self.paper_actions = self.page_actions[:2]
        workspace.writing(*self.page_actions[:2])
        for made in self.page_actions:
            self.addAction(made)

    def title(self) -> str:
        return self.tr("Summary")

    def refresh(self) -> None:
        self._tabs.refresh()

    def arrive(self, place: Place) -> None:
        if isinstance(place.part, FileRow) and place.part.kind is RowKind.ENTRY and place.part.id:
            self._tabs.setCurrentWidget(self.diary)
            self.diary.get().choose(place.part.id)
        else:
            super().arrive(place)

    def show_anonymous(self) -> None:
        """Show what may leave."""
        self._tabs.setCurrentWidget(self.leaving)

    def export(self) -> None:
        """Save the anonymous summary into a folder."""
        self.show_anonymous()
        self.leaving.get().export()

    def print_report(self) -> None:
        """Print the coach's own figures for a named recipient."""
        self._tabs.setCurrentWidget(self.own)
        self.own.get().print_report()

    def _explain(self) -> None:
        self.leaving.get().explain()


class AnonymousView(QWidget):
    """Exactly what would leave, and why something is old or not there."""

    def __init__(self, workspace: Workspace, language: str) -> None:
        super().__init__()
        self._workspace = workspace
        self._language = language
        self._words = phrases(language, "summary_page")
        self._day = DayField(lambda: workspace.today, workspace.labels)
        self._day.set_value(workspace.today)
        self._day.edited.connect(self.refresh)
        self._count = LateCount(workspace, self._day)
        self._unrecorded = LatePart(
            "unrecorded", lambda: UnrecordedList(workspace, self._words), hidden=True
        )
        self._differing = warning("", name="notice")
        self._differing.hide()
        notices = QWidget()
        below = column(notices)
        below.addWidget(self._unrecorded)
        below.addWidget(self._differing)
        self._shown = SummaryView(workspace, phrases(language, "summary"), notices)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(wrap_with_label(self.tr("As of"), self._day))
        self._up_to = secondary()
        top.addWidget(self._up_to, 1, Qt.AlignmentFlag.AlignBottom)
        buttons = (
            button(workspace, self._words("dates.open"), self.choose_dates, name="quiet"),
            button(workspace, self._words("end.open"), self.end_project, name="quiet"),
            button(workspace, self.tr("Why rounded?"), self.explain, name="quiet"),
            button(workspace, self.tr("Read an earlier summary…"), self.take_in),
            button(
                workspace, self.tr("Save the summary…"), self.export, icon="save", name="primary"
            ),
        )
        workspace.writing(*(made for n, made in enumerate(buttons) if n != 2))
        doing = WrapLayout(fill=True)
        for made in buttons[:3]:
            doing.addWidget(made)
        doing.add_gap()
        for made in buttons[3:]:
            doing.addWidget(made)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 0)
        box.setSpacing(12)
        box.addLayout(top)
        box.addLayout(doing)  # beside the day, five buttons would be cut in Swedish
        box.addWidget(self._count)
        box.addWidget(make_scrollable(self._shown), 1)

    def refresh(self) -> None:
        """Make the preview again, off the window's thread."""
        try:
            as_of = self._as_of()
        except ValueError:
            return
        caseload = self._workspace.caseload
        self._count.ask(lambda: _prepare_preview(caseload, as_of), self._show)

    def _show(self, preview: "_Preview") -> None:
        made = preview.made
        self._day.show_wrong("")
        day = self._workspace.labels.day(made.summary.totals.as_of)
        next_on = self._workspace.labels.day(preview.next_on)
        self._up_to.setText(f"{self._words('up_to', day=day)} {self._words('next', next=next_on)}")
        if made.unrecorded or self._unrecorded.part is not None:
            unrecorded = self._unrecorded.get()
            unrecorded.show_gaps(made.unrecorded, preview.names, next_on)
            unrecorded.setVisible(bool(made.unrecorded))
        for label in self._differing.findChildren(QLabel):
            label.setText(self._words.format_count("differing", preview.differing))
        self._differing.setVisible(preview.differing > 0)
        self._shown.show_summary(made.summary)

    def export(self) -> None:
        """Save what is shown into a folder that the coach chooses."""
        folder = self._workspace.questions.folder(self, self.tr("Where to save the summary"))
        if folder is None:
            return
        made = self._run_or_tell(
            lambda: exporting.export(
                self._workspace.caseload,
                self._as_of(),
                folder,
                language=self._language,
                suffix=SUMMARY_SUFFIX,
            )
        )
        if made is not None:
            self._workspace.told.emit(
                self.tr("The summary was saved: a Rinnalla file, a PDF and a spreadsheet.")
            )
            self._tell_same_people(made)
            self.refresh()

    def take_in(self) -> None:
        """After a restored backup: take up what the last exported file knows."""
        title = self.tr("The summary that was exported last")
        path = self._workspace.questions.open_file(
            self, title, self.tr("Summaries (*.rinnalla-summary *.json)")
        )
        if path is None:
            return
        fresh = self._run_or_tell(lambda: exporting.take_in(self._workspace.caseload, path))
        if fresh is not None:
            self._workspace.told.emit(
                self.tr("The summary was taken in; %n release(s) were new.", "", fresh)
            )
            self.refresh()

    def choose_dates(self) -> SummaryDatesDialog:
        """Choose on which days new numbers come."""
        dialog = SummaryDatesDialog(self._workspace, self._words, self.window())
        dialog.accepted.connect(self.refresh)
        return open_dialog(dialog)

    def end_project(self) -> EndProjectDialog | None:
        """Show the exact table with which the project would end; it is saved only if taken."""
        try:
            day = self._as_of()
        except ValueError:
            self._day.show_wrong(self._day.complaint())
            return None
        found = self._run_or_tell(lambda: exporting.preview_end(self._workspace.caseload, day))
        if found is None:
            return None
        dialog = EndProjectDialog(found[1], self._words, self.window())
        dialog.accepted.connect(lambda: self._save_end(day))
        return open_dialog(dialog)

    def _save_end(self, day: date) -> None:
        folder = self._workspace.questions.folder(self, self.tr("Where to save the summary"))
        if folder is None:
            return
        made = self._run_or_tell(
            lambda: exporting.end_project(
                self._workspace.caseload,
                day,
                folder,
                language=self._language,
                suffix=SUMMARY_SUFFIX,
            )
        )
        if made is not None:
            self._workspace.told.emit(self._words("end.done"))
            self._tell_same_people(made)
            self.refresh()

    def _tell_same_people(self, made: exporting.Export) -> None:
        """Tell which files in the folder seem to be of the same people in another caseload."""
        if made.same_people:
            told = self._words("same_people", files=", ".join(made.same_people))
            self._workspace.told.emit(told)

    def explain(self) -> QDialog:
        """Tell in plain words why the numbers are rounded."""
        dialog = WhyRounded(self._language, self.window())
        return open_dialog(dialog)

    def _run_or_tell(self, work: Callable[[], T]) -> T | None:
        try:
            return work()
        except ValueError:
            return None
        except KnownError as error:
            self._workspace.show_trouble(error)
            return None

    def _as_of(self) -> date:
        """The day typed, or today; raises ValueError while it can't be read."""
        return self._day.value() or self._workspace.today


@dataclass(frozen=True)
class _Preview:
    """What would leave, and what only the coach is shown beside it.

    Attributes:
        names: By id, of the clients of whom something is not recorded.
        differing: Of how many the numbers that were given out differ now.
        next_on: When the next numbers come.
    """

    made: exporting.Export
    names: Mapping[int, str]
    differing: int
    next_on: date


def _prepare_preview(caseload: Caseload, as_of: date) -> _Preview:
    made = exporting.preview(caseload, as_of)
    whose = {client_id for one in made.unrecorded for client_id in one.client_ids}
    return _Preview(
        made,
        {card.id: card.name for card in clients.cards(caseload) if card.id in whose},
        len(exporting.find_differing_clients(caseload)),
        ledger.read_dates(caseload).next_after(made.summary.totals.as_of),
    )
