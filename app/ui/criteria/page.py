"""The quality criteria: 25 rows with what was counted, and beside them the coach's own scores."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.models.enums import Topic
from app.models.rules.criteria.anchors import HIGHEST_SUM, PARTS, list_most_helpful
from app.models.rules.criteria.period import period_of
from app.services.errors import KnownError
from app.services.figures import criteria, criteria_form, criteria_lines, criterion_scores
from app.services.figures.criteria import CriteriaReview, Criterion
from app.services.phrases import phrases
from app.ui.components.bars import Bar, Columns, Tile
from app.ui.components.basics import Card, action, button, secondary
from app.ui.components.fields import DayField, wrap_with_label
from app.ui.components.late_part import LateCount
from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.components.scroll import split_with
from app.ui.components.wrap_layout import WrapLayout
from app.ui.criteria.detail import CriterionDetail
from app.ui.foundation import printing
from app.ui.foundation.page import Page
from app.ui.foundation.screens import open_dialog
from app.ui.foundation.workspace import Workspace

HISTORY = 8  # reviews


class CriteriaPage(Page):
    """A list of 25 criteria; the chosen one is scored beside it, and the sum stands above."""

    topics = frozenset(
        {
            Topic.CLIENTS,
            Topic.PLACEMENTS,
            Topic.CONTACTS,
            Topic.ENTRIES,
            Topic.EMPLOYERS,
            Topic.SETTINGS,
            Topic.CRITERIA,
        }
    )

    def __init__(
        self, workspace: Workspace, *, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, parent)
        self._language = language
        self._words = phrases(language, "criteria")
        self._shown: CriteriaReview | None = None  # counted when the page is first seen
        period = period_of(None, None, workspace.today)
        self._since = DayField(lambda: workspace.today, workspace.labels)
        self._until = DayField(lambda: workspace.today, workspace.labels)
        self._count = LateCount(workspace, self._until)
        self._asked: tuple[date | None, date | None] = (period.since, period.until)
        self._since.set_value(period.since)
        self._until.set_value(period.until)
        for field in (self._since, self._until):
            field.edited.connect(self.refresh)
        self._summary = QHBoxLayout()
        self._summary.setSpacing(16)
        self._told = secondary()
        self._start = button(workspace, self.tr("Begin a new review"), self.start_review)
        self._print = button(workspace, self.tr("Print…"), self.print_form, icon="print")
        self._save = button(workspace, self.tr("Save as PDF…"), self.save_form, icon="save")
        self.large = QCheckBox(self.tr("Large print"))
        workspace.writing(self._start, self._print, self._save)
        self.table: TableView[Criterion] = TableView(self._model(), self.tr("Quality criteria"))
        self.detail = CriterionDetail(workspace, self._words)
        self.detail.setEnabled(False)  # until there is something to score
        self.table.chose.connect(self._show_chosen)
        self._lay_out()
        self.page_actions = [
            action(self, self.tr("Begin a new review"), self.start_review),
            action(self, self.tr("Print the quality criteria…"), self.print_form),
        ]
        self.paper_actions = self.page_actions[1:]
        workspace.writing(*self.page_actions)

    def title(self) -> str:
        return self.tr("Quality criteria")

    def refresh(self) -> None:
        """Count again, off the window's thread; the chosen row and what is being typed stay."""
        try:
            self._asked = self._since.value(), self._until.value()
        except ValueError:
            return
        caseload, (since, until) = self.workspace.caseload, self._asked
        self._count.ask(lambda: criteria.review(caseload, since=since, until=until), self._show)

    def take_review(self) -> CriteriaReview:
        """What is shown; counted at once where that is not of what the file holds now.

        Raises:
            KnownError: As `criteria.review`.
        """
        if self._shown is not None and not self._stale and not self._count.running:
            return self._shown
        since, until = self._asked
        return criteria.review(self.workspace.caseload, since=since, until=until)

    def start_review(self) -> None:
        """Begin the review of this period with the scores of the last one."""
        self.workspace.do(
            self.tr("Start of a review"),
            lambda: criterion_scores.start_review(self.workspace.caseload, self.take_review()),
        )

    def print_form(self) -> QDialog | None:
        """Show the pages as they will be printed; what is printed is logged."""
        caseload = self.workspace.caseload
        try:
            pdf = criteria_form.render_form(
                caseload, self.take_review(), language=self._language, large=self.large.isChecked()
            )
        except KnownError as error:
            self.workspace.show_trouble(error)
            return None
        dialog = printing.PrintPreview(
            self, pdf, printed=lambda: criteria_form.log_printing(caseload)
        )
        return open_dialog(dialog)

    def save_form(self) -> None:
        """Write the form to a file, and log it."""
        path = self.workspace.questions.save_file(
            self, self.tr("Quality criteria"), self.tr("quality-criteria.pdf"), "PDF (*.pdf)"
        )
        if path is None:
            return
        try:
            criteria_form.save(
                self.workspace.caseload,
                self.take_review(),
                path,
                language=self._language,
                large=self.large.isChecked(),
            )
        except KnownError as error:
            self.workspace.show_trouble(error)
        else:
            self.workspace.told.emit(self.tr("The form was saved."))

    def _model(self) -> TableModel[Criterion]:
        words = self._words
        parts = {n: words(f"part.{part}") for part, numbers in PARTS.items() for n in numbers}
        return TableModel(
            [
                Column("", lambda one: str(one.number), key=lambda one: one.number, width=40),
                Column(
                    self.tr("Criterion"),
                    lambda one: words(f"name.{one.number}"),
                    stretch=True,
                ),
                Column(
                    self.tr("Part"),
                    lambda one: parts[one.number],
                    key=lambda one: one.number,
                    width=128,
                ),
                Column(
                    self.tr("Figure"),
                    lambda one: criteria_lines.format_figure(one, words),
                    key=lambda one: one.measured.figure,
                    width=150,
                ),
                Column(
                    self.tr("Proposal"),
                    lambda one: self._score(one.measured.proposal),
                    key=lambda one: one.measured.proposal,
                    width=84,
                ),
                Column(
                    self.tr("Own"),
                    lambda one: self._score(one.own.score),
                    key=lambda one: one.own.score,
                    width=60,
                ),
            ],
            identity=lambda one: one.number,
        )

    def _score(self, score: int | None) -> str:
        return "–" if score is None else str(score)

    def _lay_out(self) -> None:
        top = WrapLayout(spacing=12, fill=True, labelled=True)
        days = (
            wrap_with_label(self.tr("From"), self._since),
            wrap_with_label(self.tr("To"), self._until),
        )
        for made in (*days, self._told, self._start, self._paper_choices()):
            top.addWidget(made)
            top.setAlignment(made, Qt.AlignmentFlag.AlignBottom)
        sheet = Card()
        sheet.box.takeAt(0)
        sheet.add(self._count)
        sheet.box.addLayout(self._summary)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 0, 20, 12)
        box.setSpacing(12)
        box.addLayout(top)
        box.addWidget(sheet)
        split = split_with(self.table, self.detail)
        split.setSizes([720, 440])
        box.addWidget(split, 1)

    def _paper_choices(self) -> QWidget:
        """Large print above the buttons, beside the labels of the days: it needs no row."""
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.large, 0, 0, 1, 2, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._save, 1, 0)
        grid.addWidget(self._print, 1, 1)
        return whole

    def _show(self, shown: CriteriaReview) -> None:
        if self._stale:  # something has changed since: it is counted again when the page is seen
            return
        self._shown = shown
        self._until.show_wrong("")
        self.table.show_rows(shown.criteria)
        if self.table.current_row() is None:
            self.table.select_first()
        self.detail.setEnabled(True)
        self._show_chosen(self.table.current_row())
        self._show_summary(shown)

    def _show_chosen(self, one: Criterion | None) -> None:
        if one is not None and self._shown is not None:
            self.detail.show_criterion(self._shown, one)

    def _show_summary(self, shown: CriteriaReview) -> None:
        while (item := self._summary.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        scored = sum(one.own.score is not None for one in shown.criteria)
        self._told.setText(self._tell_review(shown))
        total = "–" if shown.total is None else str(shown.total)
        own = self.tr("own sum of {most}; {n} of {rows} rows scored").format(
            most=HIGHEST_SUM, n=scored, rows=len(shown.criteria)
        )
        self._summary.addWidget(Tile(total, own), 1)
        today = self.tr("open clients today, {share} full-time").format(
            share=criteria_lines.format_number(shown.full_time, self._language)
        )
        self._summary.addWidget(Tile(str(shown.open_today), today), 1)
        self._summary.addWidget(secondary("\n".join(self._tell_next(shown))), 2)
        reviews = criterion_scores.list_reviews(self.workspace.caseload)
        totals = criterion_scores.list_totals(reviews)[-HISTORY:]
        if totals:
            columns = [Bar(f"{day.month}/{day:%y}", total) for day, total in totals]
            picture = Columns(self.workspace, columns)
            picture.setAccessibleName(self.tr("The sums of the reviews"))
            self._summary.addWidget(picture, 2)

    def _tell_review(self, shown: CriteriaReview) -> str:
        due: date | None = criterion_scores.next_review_on(self.workspace.caseload)
        if due is None:
            return self.tr("No review yet. Scoring a row begins one.")
        return self.tr("Next review {day}: each half year until 100 points, then yearly.").format(
            day=self.workspace.labels.day(due)
        )

    def _tell_next(self, shown: CriteriaReview) -> Sequence[str]:
        lines = criteria_form.format_standing(shown, self._words)
        scores = {one.number: one.own.score or one.measured.proposal for one in shown.criteria}
        helpful = [
            f"{number} {self._words(f'name.{number}')}" for number in list_most_helpful(scores)
        ]
        if helpful:
            lines.append(self.tr("Most to win: {rows}").format(rows="; ".join(helpful)))
        return lines
