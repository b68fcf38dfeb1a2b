"""Figures: the coach's own, exact ones, and the anonymous summary for the project manager."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.models.kinds import (
    ContactWay,
    EntryKind,
    Hours,
    Outcome,
    Sector,
    Status,
    Subsidy,
    Term,
    Topic,
)
from app.models.rules.dates import months_before
from app.services import figures
from app.services import summary as anonymous
from app.services.errors import KnownError
from app.services.figures import AgeBand, Group, OwnFigures
from app.services.phrases import phrases
from app.services.summary import Summary, wording
from app.ui.desk import Desk
from app.ui.page import Page
from app.ui.widgets.bars import Bar, Bars, Tile
from app.ui.widgets.basics import Sheet, action, button, heading, scrolled, secondary
from app.ui.widgets.fields import ChoiceField, DayField, labelled

COLUMNS = 3


class SummaryPage(Page):
    """Two views: what she may see, and what may leave."""

    topics = frozenset(
        {Topic.CLIENTS, Topic.PLACEMENTS, Topic.CONTACTS, Topic.ENTRIES, Topic.SETTINGS}
    )

    def __init__(self, desk: Desk, *, language: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._own = OwnFiguresView(desk)
        self._leaving = AnonymousView(desk, language)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setAccessibleName(self.tr("Kinds of figures"))
        self._tabs.addTab(self._own, self.tr("Own figures"))
        self._tabs.addTab(self._leaving, self.tr("Anonymous summary"))
        self._tabs.currentChanged.connect(self.refresh)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 0, 20, 0)
        box.addWidget(self._tabs)
        self.page_actions = [
            action(self, self.tr("Save the anonymous summary…"), self.export, key="Ctrl+Shift+P"),
        ]
        for made in self.page_actions:
            self.addAction(made)

    def title(self) -> str:
        return self.tr("Summary")

    def refresh(self) -> None:
        if self._tabs.currentWidget() is self._own:
            self._own.refresh()
        else:
            self._leaving.refresh()

    def show_anonymous(self) -> None:
        """Show what may leave."""
        self._tabs.setCurrentWidget(self._leaving)

    def export(self) -> None:
        """Save the anonymous summary into a folder."""
        self.show_anonymous()
        self._leaving.export()


class OwnFiguresView(QWidget):
    """Exact figures on the screen, said to be not anonymous."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._period = ChoiceField(
            [
                ("all", self.tr("From the beginning")),
                ("year", self.tr("This year")),
                ("half", self.tr("The last six months")),
                ("own", self.tr("Days of my own")),
            ]
        )
        self._period.combo.setMinimumContentsLength(18)
        self._period.set_value("all")
        self._since = DayField(lambda: desk.today, desk.labels)
        self._until = DayField(lambda: desk.today, desk.labels)
        self._days = QWidget()
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        days.addWidget(labelled(self.tr("From"), self._since))
        days.addWidget(labelled(self.tr("To"), self._until))
        self._days.hide()
        for field in (self._period, self._since, self._until):
            field.edited.connect(self.refresh)
        warning = QFrame()
        warning.setObjectName("warning")
        row = QHBoxLayout(warning)
        row.setContentsMargins(14, 8, 14, 8)
        words = QLabel(
            self.tr(
                "These figures are exact and not anonymous: they are for you. Give the project "
                "manager the anonymous summary instead."
            )
        )
        words.setWordWrap(True)
        row.addWidget(words)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(labelled(self.tr("Period"), self._period))
        top.addWidget(self._days)
        top.addWidget(warning, 1, Qt.AlignmentFlag.AlignBottom)
        self._body = QVBoxLayout()
        inner = QWidget()
        inner.setLayout(self._body)
        self._body.setContentsMargins(0, 0, 6, 12)
        self._body.setSpacing(12)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 0)
        box.setSpacing(12)
        box.addLayout(top)
        box.addWidget(scrolled(inner), 1)

    def refresh(self) -> None:
        """Count again."""
        self._days.setVisible(self._period.value() == "own")
        since, until = self._chosen()
        own = figures.own(self._desk.caseload, since=since, until=until)
        while (item := self._body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._body.addWidget(self._tiles(own))
        self._body.addWidget(self._groups(own))
        self._body.addStretch(1)

    def _chosen(self) -> tuple[date | None, date | None]:
        today = self._desk.today
        period = self._period.value()
        if period == "year":
            return date(today.year, 1, 1), today
        if period == "half":
            return months_before(today, 6), today
        if period == "own":
            return self._typed(self._since), self._typed(self._until)
        return None, None

    def _typed(self, field: DayField) -> date | None:
        try:
            return field.value()
        except ValueError:
            return None

    def _tiles(self, own: OwnFigures) -> QWidget:
        sheet = Sheet()
        sheet.box.takeAt(0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(12)
        tiles = [
            (own.started.count, self.tr("services begun")),
            (own.closed.count, self.tr("services ended")),
            (own.active.count, self.tr("going on")),
            (own.resting.count, self.tr("resting")),
            (own.people_in_work.count, self.tr("people who got work")),
            (own.job_starts.count, self.tr("job starts")),
            (own.employers_contacted.count, self.tr("employers contacted")),
            (own.employers_visited.count, self.tr("employers visited")),
        ]
        for number, (count, word) in enumerate(tiles):
            grid.addWidget(Tile(str(count), word), 0, number, Qt.AlignmentFlag.AlignTop)
        sheet.box.addLayout(grid)
        return sheet

    def _groups(self, own: OwnFigures) -> QWidget:
        labels = self._desk.labels
        sheets = [
            self._statuses(own),
            self._sheet(self.tr("Outcomes"), own.outcomes, lambda n: labels[Outcome(n)]),
            self._self_efficacy(own),
            self._sheet(self.tr("Jobs by hours"), own.hours, lambda n: labels[Hours(n)]),
            self._sheet(self.tr("Jobs by term"), own.terms, lambda n: labels[Term(n)]),
            self._sheet(self.tr("Support for pay"), own.subsidies, lambda n: labels[Subsidy(n)]),
            self._sheet(self.tr("Jobs by sector"), own.sectors, lambda n: labels[Sector(n)]),
            self._sheet(self.tr("Measures"), own.measures, str),
            self._sheet(self.tr("Age at the start"), own.ages, self._age),
            self._sheet(self.tr("Where from"), own.referrers, str),
            self._sheet(
                self.tr("Employer contacts"), own.contacts_by_way, lambda n: labels[ContactWay(n)]
            ),
            self._sheet(self.tr("Meetings"), own.entries, lambda n: labels[EntryKind(n)]),
        ]
        whole = QWidget()
        columns = QHBoxLayout(whole)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12)
        stacks = [QVBoxLayout() for _ in range(COLUMNS)]
        heights = [0] * COLUMNS
        for sheet in sheets:
            lowest = heights.index(min(heights))
            stacks[lowest].addWidget(sheet)
            heights[lowest] += sheet.sizeHint().height()
        for stack in stacks:
            stack.setSpacing(12)
            stack.addStretch(1)
            columns.addLayout(stack, 1)
        return whole

    def _statuses(self, own: OwnFigures) -> Sheet:
        theme, labels = self._desk.theme, self._desk.labels
        sheet = Sheet(self.tr("On the board now"))
        lines = [
            Bar(labels[status], own.statuses[status], theme.statuses[status].icon)
            for status in Status
        ]
        sheet.add(Bars(self._desk, lines))
        return sheet

    def _sheet(self, title: str, group: Group, word: Callable[[str], str]) -> Sheet:
        sheet = Sheet(title)
        lines = [
            Bar(word(figure.name) if figure.name else self.tr("Not recorded"), figure.count)
            for figure in group.figures
            if figure.count or isinstance(figure.name, StrEnum)
        ]
        sheet.add(Bars(self._desk, lines) if lines else secondary(self.tr("Nothing yet.")))
        return sheet

    def _self_efficacy(self, own: OwnFigures) -> Sheet:
        sheet = Sheet(self.tr("Self-efficacy, 0–10"))
        mean = own.self_efficacy
        if mean.start is None or mean.end is None:
            sheet.add(secondary(self.tr("Nobody has been rated both at the start and at the end.")))
            return sheet
        row = QHBoxLayout()
        for value, word in (
            (mean.start, self.tr("mean at the start")),
            (mean.end, self.tr("mean at the end")),
        ):
            row.addWidget(Tile(f"{value:.1f}".replace(".", ","), word))
        sheet.box.addLayout(row)
        sheet.add(secondary(self.tr("%n person(s) rated at both ends", "", mean.n)))
        return sheet

    def _age(self, name: str) -> str:
        return {
            AgeBand.UNDER_18: self.tr("Under 18"),
            AgeBand.FROM_18: "18–29",
            AgeBand.FROM_30: "30–54",
            AgeBand.FROM_55: "55–64",
            AgeBand.FROM_65: self.tr("65 or over"),
        }[AgeBand(name)]


class AnonymousView(QWidget):
    """Exactly what would leave, and why something is not there."""

    def __init__(self, desk: Desk, language: str) -> None:
        super().__init__()
        self._desk = desk
        self._words = phrases(language, "summary")
        self._language = language
        self._day = DayField(lambda: desk.today, desk.labels)
        self._day.set_value(desk.today)
        self._day.edited.connect(self.refresh)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 6, 12)
        self._body.setSpacing(12)
        inner = QWidget()
        inner.setLayout(self._body)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(labelled(self.tr("As of"), self._day))
        top.addWidget(
            secondary(
                self.tr(
                    "This is all that leaves: no names, no ids, no free text. Nobody can be "
                    "recognised from it, not even from two of them put together."
                )
            ),
            1,
            Qt.AlignmentFlag.AlignBottom,
        )
        save = button(
            desk, self.tr("Save PDF and spreadsheet…"), self.export, icon="save", name="primary"
        )
        top.addWidget(save, 0, Qt.AlignmentFlag.AlignBottom)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 0)
        box.setSpacing(12)
        box.addLayout(top)
        box.addWidget(scrolled(inner), 1)

    def refresh(self) -> None:
        """Make the preview again."""
        try:
            summary = anonymous.preview(self._desk.caseload, self._as_of())
        except ValueError:
            return
        except KnownError as error:
            self._day.show_wrong(self._desk.errors.sentence(error))
            return
        self._day.show_wrong("")
        while (item := self._body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for part in self._parts(summary):
            self._body.addWidget(part)
        self._body.addStretch(1)

    def export(self) -> None:
        """Save what is shown into a folder that the coach chooses."""
        folder = self._desk.questions.folder(self, self.tr("Where to save the summary"))
        if folder is None:
            return
        try:
            anonymous.export(self._desk.caseload, self._as_of(), folder, language=self._language)
        except ValueError:
            return
        except KnownError as error:
            self._desk.trouble(error)
            return
        self._desk.told.emit(self.tr("The summary was saved."))
        self.refresh()

    def _as_of(self) -> date:
        """The day typed, or today; raises ValueError while it can't be read."""
        return self._day.value() or self._desk.today

    def _parts(self, summary: Summary) -> Sequence[QWidget]:
        totals = Sheet()
        totals.box.takeAt(0)
        row = QHBoxLayout()
        row.addWidget(Tile(str(summary.started), self.tr("services begun")))
        row.addWidget(Tile(str(summary.closed), self.tr("services ended")))
        row.addStretch(2)
        totals.box.addLayout(row)
        unfinished = len(anonymous.left_out(self._desk.caseload).outcome_without_end)
        if unfinished:
            totals.add(
                secondary(
                    self.tr(
                        "%n client(s) have an outcome but no end day, so they do not count as "
                        "ended. Fill in the days first: what has been given out stays as it was.",
                        "",
                        unfinished,
                    )
                )
            )
        return [totals, self._tables(summary), self._missing(summary)]

    def _tables(self, summary: Summary) -> QWidget:
        whole = QWidget()
        columns = QHBoxLayout(whole)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12)
        stacks = [QVBoxLayout() for _ in range(COLUMNS)]
        for number, shown in enumerate(summary.tables):
            sheet = Sheet(wording.heading(shown, self._words))
            sheet.add(secondary(wording.about(shown, self._words)))
            lines = [Bar(word, count) for word, count in wording.lines(shown, self._words)]
            sheet.add(Bars(self._desk, lines))
            stacks[number % COLUMNS].addWidget(sheet)
        for stack in stacks:
            stack.setSpacing(12)
            stack.addStretch(1)
            columns.addLayout(stack, 1)
        return whole

    def _missing(self, summary: Summary) -> QWidget:
        told = wording.missing(summary, self._words)
        sheet = Sheet(self.tr("What is not in it, and why"))
        for names, reason in told:
            sheet.add(heading(names, 14))
            sheet.add(secondary(reason))
        if not told:
            sheet.add(secondary(self.tr("Everything is in it.")))
        sheet.add(secondary(wording.reading(self._words)))
        return sheet
