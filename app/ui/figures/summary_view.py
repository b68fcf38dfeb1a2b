"""The tables of an anonymous summary on the screen: what leaves, drawn from the rounded numbers."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.models.rules.dates import day_text
from app.services.phrases import Phrases
from app.services.summary import wording
from app.services.summary.view import LAST, Line, Summary, SummaryTable
from app.ui.components.bars import FINE_HEIGHT, Bar, Bars, Tile, draw_bar
from app.ui.components.basics import Card, Looks, secondary
from app.ui.components.wrap_layout import in_columns

COLUMNS, COLUMNS_OF_SUM = 3, 2


class SummaryView(QWidget):
    """A summary from top to bottom, in the words and the order of its page."""

    def __init__(self, looks: Looks, words: Phrases, notices: QWidget | None = None) -> None:
        """Args: `notices` stand below the totals, and stay there when another summary is shown."""
        super().__init__()
        self._looks, self._words = looks, words
        self._notices = notices
        self._parts: list[QWidget] = []  # of the summary that is shown
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 6, 12)
        self._box.setSpacing(12)
        if notices is not None:
            self._box.addWidget(notices)
        self._box.addStretch(1)

    def show_summary(self, summary: Summary) -> None:
        """Show this summary instead."""
        for old in self._parts:
            old.hide()
            old.deleteLater()
        totals = self._totals(summary)
        below = [self._tables(summary), self._notes(summary), self._files(summary)]
        self._parts = [totals, *below]
        self._box.insertWidget(0, totals)
        for part in below:
            self._box.insertWidget(self._box.count() - 1, part)

    def _totals(self, summary: Summary) -> QWidget:
        words, totals = self._words, summary.totals
        sheet = Card()
        sheet.box.takeAt(0)
        row = QHBoxLayout()
        row.setSpacing(24)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(Tile(str(totals.started), words("started_note")), 2, top)
        row.addWidget(Tile(str(totals.closed), words("closed_note")), 2, top)
        reading = QVBoxLayout()
        reading.setSpacing(4)
        if summary.small:
            small = QLabel(words("small_group"))
            small.setWordWrap(True)
            reading.addWidget(small)
        if any(table.name != LAST for table in summary.tables):
            reading.addWidget(secondary(words("bars")))
        reading.addWidget(secondary(words("reading_sum" if summary.files else "reading_short")))
        row.addLayout(reading, 5)
        sheet.box.addLayout(row)
        return sheet

    def _tables(self, summary: Summary) -> QWidget:
        columns = COLUMNS_OF_SUM if summary.files else COLUMNS
        return in_columns(map(self._table, summary.tables), columns)

    def _table(self, table: SummaryTable) -> Card:
        sheet = Card(wording.table_title(table, self._words))
        sheet.add(secondary(wording.describe_table(table, self._words)))
        sheet.add(self._grid(table) if table.crossed else self._bars(table))
        return sheet

    def _bars(self, table: SummaryTable) -> QWidget:
        lines = [
            replace(self._bar(table, line), word=word)
            for word, line in wording.lines(table, self._words)
        ]
        if table.before_as_of is None:
            return Bars(self._looks, lines)
        return Bars(self._looks, lines, (day_text(table.as_of), day_text(table.before_as_of)))

    def _bar(self, table: SummaryTable, line: Line) -> Bar:
        """A number with the interval that it stands for, which an exact one has not."""
        return Bar(
            "",
            line.count,
            text=wording.number(line, self._words),
            fine=line.fine,
            interval=None if table.name == LAST else line.interval,
            before=line.before,
        )

    def _grid(self, table: SummaryTable) -> QWidget:
        made = QFrame()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        titles, rows = wording.grid(table, self._words)
        for column, title in enumerate(titles):
            label = secondary(title)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(label, 0, column)
            grid.setColumnStretch(column, 1)
        for number, (word, cells) in enumerate(rows):
            label = QLabel(word)
            label.setWordWrap(True)
            grid.addWidget(label, 1 + 2 * number, 0, 1, len(titles))
            for column, line in enumerate(cells):
                grid.addWidget(self._cell(table, line), 2 + 2 * number, column)
        return made

    def _cell(self, table: SummaryTable, line: Line) -> QWidget:
        made = QWidget()
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 2, 0, 2)
        box.setSpacing(2)
        digits = QLabel(wording.short_number(line))
        digits.setAlignment(Qt.AlignmentFlag.AlignRight)
        box.addWidget(digits)
        most = max(one.interval[1] for one in table.lines)
        accent = self._looks.theme["accent"]
        box.addWidget(draw_bar(self._looks, self._bar(table, line), most, accent, FINE_HEIGHT))
        return made

    def _notes(self, summary: Summary) -> QWidget:
        told = wording.notes(summary, self._words)
        sheet = Card(self._words("notes_title"))
        for names, reason in told:
            if names:
                sheet.add(QLabel(names))
            sheet.add(secondary(reason))
        return sheet if told else QWidget()

    def _files(self, summary: Summary) -> QWidget:
        """What was added, one file a line."""
        sheet = Card(self._words("files_title"))
        for text in wording.files(summary, self._words):
            sheet.add(secondary(text))
        return sheet if summary.files else QWidget()
