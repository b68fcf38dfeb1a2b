"""The coach's own figures: exact, for her eyes; every number opens the rows it counts."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.late import LateModule
from app.models.enums import (
    CameBy,
    ClientPart,
    ContactWay,
    EntryKind,
    LedTo,
    Outcome,
    Phase,
    Sector,
    Status,
    SubGoalKind,
    Subsidy,
    SupportNeedKind,
)
from app.models.rules.dates import months_before
from app.services.errors import KnownError
from app.services.figures import project_figures, statistics
from app.services.figures.project_figures import ProjectFigures
from app.services.figures.statistics import AgeBand, Figure, OwnFigures, Wait
from app.ui.components.bars import Bar, Bars, Tile
from app.ui.components.basics import Card, button, secondary
from app.ui.components.fields import ChoiceField, DayField, wrap_with_label
from app.ui.components.late_part import LateCount
from app.ui.components.lists.figure_rows import FigureRows
from app.ui.components.scroll import make_scrollable
from app.ui.components.wrap_layout import WrapLayout, in_columns
from app.ui.figures.figure_cards import FigureCards
from app.ui.foundation.screens import open_dialog
from app.ui.foundation.workspace import Workspace

if TYPE_CHECKING:
    from app.ui.figures import steering_report
else:
    steering_report = LateModule("app.ui.figures.steering_report")

COLUMNS = 3
TILES_A_ROW = 5
MONTHS = 12


class OwnFiguresView(QWidget):
    """Exact figures on the screen, said to be not anonymous."""

    def __init__(self, workspace: Workspace, language: str) -> None:
        super().__init__()
        self._workspace = workspace
        self._language = language
        self._period = ChoiceField(
            [
                ("all", self.tr("From the beginning")),
                ("year", self.tr("This year")),
                ("last_year", self.tr("Last year")),
                ("half", self.tr("The last six months")),
                ("own", self.tr("Days of my own")),
            ]
        )
        self._period.combo.setMinimumContentsLength(18)
        self._period.set_value("all")
        self._since = DayField(lambda: workspace.today, workspace.labels)
        self._until = DayField(lambda: workspace.today, workspace.labels)
        self._days = QWidget()
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        days.addWidget(wrap_with_label(self.tr("From"), self._since))
        days.addWidget(wrap_with_label(self.tr("To"), self._until))
        self._days.hide()
        self._compare = ChoiceField(
            [
                ("", self.tr("Nothing")),
                ("before", self.tr("The time before")),
                ("year", self.tr("A year earlier")),
                ("own", self.tr("Days of my own")),
            ]
        )
        self._compare.combo.setMinimumContentsLength(16)
        self._compare.set_value("")
        self._beside = wrap_with_label(self.tr("Compared with"), self._compare)
        self._other_since = DayField(lambda: workspace.today, workspace.labels)
        self._other_until = DayField(lambda: workspace.today, workspace.labels)
        self._other_days = QWidget()
        other = QHBoxLayout(self._other_days)
        other.setContentsMargins(0, 0, 0, 0)
        other.addWidget(wrap_with_label(self.tr("Compared from"), self._other_since))
        other.addWidget(wrap_with_label(self.tr("Compared to"), self._other_until))
        self._other_days.hide()
        for field in (
            self._period,
            self._since,
            self._until,
            self._compare,
            self._other_since,
            self._other_until,
        ):
            field.edited.connect(self.refresh)
        warning = QFrame()
        warning.setObjectName("warning")
        row = QHBoxLayout(warning)
        row.setContentsMargins(14, 8, 14, 8)
        words = QLabel(
            self.tr(
                "These figures are exact and not anonymous. Give the project manager the "
                "anonymous summary instead."
            )
        )
        words.setWordWrap(True)
        row.addWidget(words)
        top = WrapLayout(spacing=16, fill=True, labelled=True)
        period = wrap_with_label(self.tr("Period"), self._period)
        for part in (period, self._days, self._beside, self._other_days):
            part.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            top.addWidget(part)
        top.add_gap()
        self.print_button = button(
            workspace, self.tr("Steering report…"), self.print_report, icon="print"
        )
        workspace.writing(self.print_button)
        top.addWidget(self.print_button)
        top.setAlignment(self.print_button, Qt.AlignmentFlag.AlignBottom)
        self._own: OwnFigures | None = None  # counted when the page is first seen
        self._count = LateCount(workspace)
        self._left: list[Callable[[], QWidget]] = []  # cards that are still to be made
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._add_next)
        self._counted: ProjectFigures | None = None
        self._before: OwnFigures | None = None
        self._project_before: ProjectFigures | None = None
        self._cards = FigureCards(workspace, self._opener, (), ())
        self._body = QVBoxLayout()
        inner = QWidget()
        inner.setLayout(self._body)
        self._body.setContentsMargins(0, 0, 6, 12)
        self._body.setSpacing(12)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 0)
        box.setSpacing(12)
        box.addLayout(top)
        box.addWidget(warning)
        box.addWidget(self._count)
        box.addWidget(make_scrollable(inner), 1)

    def refresh(self) -> None:
        """Count again, off the window's thread; what is shown stays until it is counted."""
        self._days.setVisible(self._period.value() == "own")
        since, until = self._read_period()
        caseload = self._workspace.caseload
        if not self._check_order(self._until, since, until):
            return
        periods = [(since, until), *self._read_compared(since, until)]
        self._count.ask(
            lambda: [
                (
                    statistics.count_own_figures(caseload, since=first, until=last),
                    project_figures.count_project(caseload, since=first, until=last),
                )
                for first, last in periods
            ],
            self._show,
        )

    def _show(self, counted: Sequence[tuple[OwnFigures, ProjectFigures]]) -> None:
        """Show the figures of the period, beside those of the one to compare with."""
        was_empty = self._own is None
        (own, project), *compared = counted
        self._own, self._counted = own, project
        self._before, self._project_before = compared[0] if compared else (None, None)
        self._cards.deleteLater()
        before = compared[0] if compared else ()
        self._cards = FigureCards(
            self._workspace,
            self._opener,
            (own, project),
            before,
            since=own.since,
            since_before=None if self._before is None else self._before.since,
        )
        while (item := self._body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._body.addWidget(self._tiles(own))
        self._body.addStretch(1)
        self._left = [lambda: self._groups(own), lambda: self._project(project)]
        if was_empty:
            self._turn.start()
        while not was_empty and self._left:  # at once, so that it stays scrolled to the same place
            self._add_next()

    def _add_next(self) -> None:
        """What is below the first cards is made a turn of the event loop later each."""
        if self._left:
            make = self._left.pop(0)
            self._body.insertWidget(self._body.count() - 1, make())
            self._turn.start()

    def _read_period(self) -> tuple[date | None, date | None]:
        today = self._workspace.today
        period = self._period.value()
        if period == "year":
            return date(today.year, 1, 1), today
        if period == "last_year":
            return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
        if period == "half":
            return months_before(today, 6), today
        if period == "own":
            return self._read_day(self._since), self._read_day(self._until)
        return None, None

    def _read_compared(
        self, since: date | None, until: date | None
    ) -> Sequence[tuple[date | None, date | None]]:
        """The period to compare with, where one is asked for."""
        self._beside.setVisible(since is not None and until is not None)
        self._other_days.setVisible(self._compare.value() == "own" and since is not None)
        if since is None or until is None or not self._compare.value():
            return ()
        first, last = self._read_other_period(since, until)
        return [(first, last)] if self._check_order(self._other_until, first, last) else ()

    def _read_other_period(self, since: date, until: date) -> tuple[date | None, date | None]:
        if self._compare.value() == "own":
            return self._read_day(self._other_since), self._read_day(self._other_until)
        if self._compare.value() == "year":
            return months_before(since, 12), months_before(until, 12)
        length = until - since + timedelta(days=1)
        return since - length, until - length

    def _check_order(self, field: DayField, since: date | None, until: date | None) -> bool:
        """Whether a period begins before it ends; where not, its last day says so."""
        try:
            statistics.check_period(since, until)
        except KnownError as error:
            field.show_wrong(self._workspace.errors.sentence(error))
            return False
        field.show_wrong("")
        return True

    def _read_day(self, field: DayField) -> date | None:
        try:
            return field.day()
        except ValueError:
            return None

    def _tiles(self, own: OwnFigures) -> QWidget:
        sheet = Card()
        sheet.box.takeAt(0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(12)
        tiles = [
            (own.started, "client", self.tr("services begun")),
            (own.closed, "client", self.tr("services ended")),
            (own.active, "client", self.tr("in progress")),
            (Figure("", own.caseload.search_or_work), "client", self.tr("searching or in work")),
            (Figure("", own.caseload.other), "client", self.tr("otherwise open")),
            (own.resting, "client", self.tr("resting")),
            (own.people_in_work, "client", self.tr("people who got work")),
            (own.job_starts, "placement", self.tr("job starts")),
            (own.employers_contacted, "employer", self.tr("employers contacted")),
            (own.employers_visited, "employer", self.tr("employers met")),
        ]
        resumed_before = self._cards.find_before(own.resumed)
        if own.resumed.count or (resumed_before is not None and resumed_before.count):
            tiles.append((own.resumed, "client", self.tr("services taken up again")))
        for number, (figure, table, word) in enumerate(tiles):
            row, column = divmod(number, TILES_A_ROW)
            then = self._cards.find_before(figure)
            before = None if then is None else str(then.count)
            tile = self._cards.tile(str(figure.count), word, table, figure.ids, before)
            grid.addWidget(tile, row, column, Qt.AlignmentFlag.AlignTop)
        sheet.box.addLayout(grid)
        return sheet

    def _groups(self, own: OwnFigures) -> QWidget:
        labels = self._workspace.labels
        sheets = [
            self._statuses(own),
            self._cards.bars(
                self.tr("Outcomes"), own.outcomes, lambda n: labels[Outcome(n)], zeros=True
            ),
            self._waits(own),
            self._cards.bars(self.tr("Phases now"), own.phases, lambda n: labels[Phase(n)]),
            self._cards.bars(
                self.tr("Support to the employer"), own.subsidies, lambda n: labels[Subsidy(n)]
            ),
            self._cards.bars(
                self.tr("Employments by sector"), own.sectors, lambda n: labels[Sector(n)]
            ),
            self._cards.bars(self.tr("Measures"), own.measures, str),
            self._cards.bars(self.tr("Age at the start"), own.ages, self._age),
            self._cards.bars(self.tr("Where from"), own.referrers, str),
            self._cards.bars(
                self.tr("Employer contacts"), own.contacts_by_way, lambda n: labels[ContactWay(n)]
            ),
            self._cards.over_time(self.tr("Contacts by month"), own.contacts_by_month, MONTHS),
            self._cards.bars(
                self.tr("Meetings and other work"),
                own.entries,
                lambda n: labels[EntryKind(n)],
                self._cards.bar(self.tr("Did not come"), "entry", own.missed),
            ),
            self._cards.bars(
                self.tr("The client's part in the report"),
                own.participation,
                lambda n: labels[ClientPart(n)],
            ),
        ]
        return in_columns(sheets, self._columns())

    def _columns(self) -> int:
        """Side by side there is room for fewer cards."""
        return COLUMNS if self._before is None else COLUMNS - 1

    def _statuses(self, own: OwnFigures) -> Card:
        theme, labels = self._workspace.theme, self._workspace.labels
        sheet = Card(self.tr("On the board now"))
        lines = []
        for figure in own.statuses.figures:
            status = Status(figure.name)
            show = self._opener("client", figure.ids, labels[status])
            colour = theme.statuses[status].icon
            lines.append(Bar(labels[status], figure.count, colour, open=show))
        sheet.add(Bars(self._workspace, lines))
        return sheet

    def _project(self, found: ProjectFigures) -> QWidget:
        """What the projects' reports ask for besides."""
        labels = self._workspace.labels
        lines = [
            (found.employed_more_than_once, self.tr("Employed more than once")),
            (found.many_events, self.tr("Five events or more")),
        ]
        first = self.tr("First job ever")
        people = Card(self.tr("People"))
        people.add(
            Bars(
                self._workspace,
                [
                    *(self._cards.bar(word, "client", figure) for figure, word in lines),
                    self._cards.bar(first, "placement", found.first_jobs),
                ],
            )
        )
        word = self.tr("days in the service (median of those that ended)")
        people.add(self._wait(found.time_in_service, word))

        def move(name: str) -> str:
            return " → ".join(labels[Status(part)] for part in name.split())

        present = {"yes": self.tr("The client was there"), "no": self.tr("Without the client")}
        return in_columns(
            [
                people,
                self._cards.bars(self.tr("By municipality"), found.municipalities, str),
                self._cards.bars(
                    self.tr("Got work, by municipality"), found.employed_municipalities, str
                ),
                self._cards.bars(
                    self.tr("With pay subsidy, by municipality"),
                    found.subsidised_municipalities,
                    str,
                ),
                self._cards.hours_by_term(found.hours_terms),
                self._cards.bars(self.tr("Why jobs ended"), found.end_reasons, str),
                self._cards.bars(self.tr("What contacts were about"), found.subjects, str),
                self._cards.bars(self.tr("Network by profession"), found.network_roles, str),
                self._cards.bars(self.tr("Moves"), found.moves, move),
                self._cards.bars(
                    self.tr("How they came"), found.came_by, lambda n: labels[CameBy(n)]
                ),
                self._cards.bars(
                    self.tr("What first contacts led to"), found.led_to, lambda n: labels[LedTo(n)]
                ),
                self._cards.bars(
                    self.tr("Sub-goals reached"), found.sub_goals, lambda n: labels[SubGoalKind(n)]
                ),
                self._cards.bars(
                    self.tr("Needs of support"),
                    found.support_needs,
                    lambda n: labels[SupportNeedKind(n)],
                ),
                self._cards.bars(
                    self.tr("Network meetings"), found.client_present, lambda n: present[n]
                ),
                self._cards.bars(self.tr("Who was there, by profession"), found.meeting_roles, str),
                self._cards.bars(self.tr("Why meetings were missed"), found.missed_reasons, str),
                self._gatherings(found),
                self._cards.over_time(self.tr("Meetings by month"), found.meetings_by_month),
                self._cards.over_time(self.tr("Meetings by week"), found.meetings_by_week),
                self._cards.over_time(self.tr("Contacts by week"), found.contacts_by_week),
                self._cards.over_time(self.tr("Workplace visits by month"), found.visits_by_month),
                self._cards.over_time(self.tr("Workplace visits by week"), found.visits_by_week),
            ],
            self._columns(),
        )

    def _gatherings(self, found: ProjectFigures) -> Card:
        """What was held for many at once, with how many came."""
        card = Card(self.tr("Trainings, forums and other events"))
        labels, lines = self._workspace.labels, []
        then = self._project_before.gatherings if self._project_before else ()
        held = {one.kind: one.count for one in then}
        kinds = {one.kind for one in found.gatherings}
        gone = [replace(one, ids=(), people=0) for one in then if one.kind not in kinds]
        for one in (*found.gatherings, *gone):
            word = labels[EntryKind(one.kind)]
            told = str(one.count)
            if one.people:
                told = self.tr("{times}, {people} people").format(times=told, people=one.people)
            if self._project_before is not None:
                told = self._cards.tell_both(told, held.get(one.kind, 0))
            lines.append(Bar(word, one.count, text=told, open=self._opener("entry", one.ids, word)))
        card.add(Bars(self._workspace, lines) if lines else secondary(self.tr("Nothing yet.")))
        return card

    def _waits(self, own: OwnFigures) -> Card:
        """How long things took, and how people rated themselves."""
        sheet = Card(self.tr("Durations and self-efficacy"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        waits = (
            (own.to_employer_contact, self.tr("days to the first employer contact (median)")),
            (own.to_work, self.tr("days to work (median)")),
        )
        for column, (wait, word) in enumerate(waits):
            grid.addWidget(self._wait(wait, word), 0, column, Qt.AlignmentFlag.AlignTop)
        mean = own.self_efficacy
        then = self._cards.find_before(mean)
        for column, (value, before, word) in enumerate(
            (
                (mean.start, then.start if then else None, self.tr("mean at the start, 0–10")),
                (mean.end, then.end if then else None, self.tr("mean at the end, 0–10")),
            )
        ):
            compared = None if then is None else self._decimal(before)
            tile = self._cards.tile(self._decimal(value), word, "client", mean.ids, compared)
            grid.addWidget(tile, 1, column, Qt.AlignmentFlag.AlignTop)
        sheet.box.addLayout(grid)
        sheet.add(secondary(self.tr("%n person(s) rated at both ends", "", mean.n)))
        return sheet

    def _wait(self, wait: Wait, word: str) -> Tile:
        then = self._cards.find_before(wait)
        before = None if then is None else _tell_days(then)
        return self._cards.tile(_tell_days(wait), word, "client", wait.ids, before)

    def _decimal(self, value: float | None) -> str:
        if value is None:
            return "–"
        return f"{value:.1f}" if self._language == "en" else f"{value:.1f}".replace(".", ",")

    def _opener(self, table: str, ids: Sequence[int], title: str) -> Callable[[], object]:
        return lambda: self.show_rows(table, ids, title)

    def show_rows(self, table: str, ids: Sequence[int], title: str) -> FigureRows:
        """Open the rows behind a figure."""
        rows = statistics.rows(self._workspace.caseload, table, ids)
        dialog = FigureRows(self._workspace, title[:1].upper() + title[1:], rows, self.window())
        return open_dialog(dialog)

    def print_report(self) -> "steering_report.SteeringReport":
        """Ask to whom the report goes, then print or save it."""
        own, counted = self._own, self._counted
        if own is None or counted is None or self._count.running:
            caseload, (since, until) = self._workspace.caseload, self._read_period()
            own = statistics.count_own_figures(caseload, since=since, until=until)
            counted = project_figures.count_project(caseload, since=since, until=until)
        dialog = steering_report.SteeringReport(
            self._workspace, own, counted, self._language, self.window()
        )
        return open_dialog(dialog)

    def _age(self, name: str) -> str:
        return {
            AgeBand.UNDER_18: self.tr("Under 18"),
            AgeBand.FROM_18: "18–29",
            AgeBand.FROM_30: "30–54",
            AgeBand.FROM_55: "55–64",
            AgeBand.FROM_65: self.tr("65 or over"),
        }[AgeBand(name)]


def _tell_days(wait: Wait) -> str:
    return "–" if wait.median_days is None else str(wait.median_days)
