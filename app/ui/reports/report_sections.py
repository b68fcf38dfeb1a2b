"""The sections of a report: their order, whose words they are in, which copies they stand in."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.models.enums import ReportCopy
from app.models.rules.reports.blocks import (
    About,
    Block,
    BlockKind,
    Run,
    Section,
    Voice,
    join_sections,
    sections,
)
from app.services.reports import final_report
from app.services.reports.final_report import ReportView
from app.services.reports.report_prefill import Source
from app.ui.components.basics import Card, button, icon_button, secondary
from app.ui.components.fields import ChoiceField, TickField, wrap_with_label
from app.ui.foundation.theme import scale_px, scale_size
from app.ui.foundation.workspace import Workspace
from app.ui.reports.block_editor import BlockEditor

READ_AFTER_MS = 250
ROW_HEIGHT = 30


class SectionsTab(QWidget):
    """Works on the text itself, so that the editor's own undo takes back every step."""

    def __init__(self, workspace: Workspace, text: BlockEditor) -> None:
        super().__init__()
        self._workspace = workspace
        self._text = text
        self._view: ReportView | None = None
        self._sections: list[Section] = []
        self._told: list[tuple[str, About]] = []
        self._showing = False
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setMinimumHeight(scale_px(218))
        self.list.setIconSize(scale_size(16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._chose)
        self.list.itemChanged.connect(self._on_renamed)
        self.voice = ChoiceField(
            [
                (Voice.COACH, self.tr("The job coach's text")),
                (Voice.CLIENT, self.tr("The client's own words")),
            ]
        )
        self.to_referrer = TickField(self.tr("In the referrer's copy"))
        self.to_employer = TickField(self.tr("In the employer's competence profile"))
        for field in (self.voice, self.to_referrer, self.to_employer):
            field.edited.connect(self._tell_about)
        self._add_menu = QMenu(self)
        self._sources = _Sources(workspace)
        self._sources.hide()
        self._sources.add.clicked.connect(self.add_sources)
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(READ_AFTER_MS)
        self._pause.timeout.connect(self.refresh)
        text.typed.connect(self._pause.start)  # not at each key: a long text takes time to read
        text.cursorPositionChanged.connect(self._follow)

    def show_view(self, view: ReportView) -> None:
        """Show the sections of this report."""
        other = self._view is None or self._view.id != view.id
        self._view = view
        self.setEnabled(view.open)
        if other:
            self._sources.hide()
        self._offer_to_add()
        self.refresh()

    def refresh(self) -> None:
        """Read the headings from the text again; nothing is done while they are the same."""
        self._pause.stop()
        self._read()
        told = [(one.title, one.about) for one in self._sections]
        if told != self._told:
            self._told = told
            self._fill()
        self._follow()

    def shift(self, step: int) -> None:
        """Move the chosen section up (-1) or down (1)."""
        self._read()
        row, order = self.list.currentRow(), list(self._sections)
        if not (0 <= row < len(order) and 0 <= row + step < len(order)):
            return
        order[row], order[row + step] = order[row + step], order[row]
        self._write(order, row + step)

    def remove(self) -> None:
        """Remove the chosen section with its text; the editor's undo brings it back."""
        self._read()
        row = self.list.currentRow()
        if 0 <= row < len(self._sections):
            order = [one for place, one in enumerate(self._sections) if place != row]
            self._write(order, max(0, row - 1))
            self._workspace.told.emit(
                self.tr("The section was removed. Ctrl+Z in the text undoes it.")
            )

    def add(self, section: Section) -> None:
        """Add a section below the chosen one."""
        self._read()
        row = self.list.currentRow() + 1 if self._sections else 0
        order = [*self._sections[:row], section, *self._sections[row:]]
        self._write(order, row)

    def show_sources(self) -> None:
        """Show what the file knows for the chosen section, to be picked from."""
        self._read()
        section, view = self._current_section(), self._view
        if section is None or view is None:
            return
        found = final_report.sources(self._workspace.caseload, view.id, section.about.source)
        written = {each.text for each in section.blocks}
        self._sources.show_sources(found, written)
        self._sources.show()

    def add_sources(self) -> None:
        """Put the ticked lines after what is written; nothing typed is touched."""
        self._read()
        row, picked = self.list.currentRow(), self._sources.collect_ticked()
        if not picked or not 0 <= row < len(self._sections):
            return
        order = list(self._sections)
        kept = order[row].blocks
        while kept and kept[-1].empty and kept[-1].kind is BlockKind.TEXT:
            kept = kept[:-1]
        order[row] = replace(order[row], blocks=(*kept, *picked))
        self._sources.hide()
        self._write(order, row)

    def keep_template(self) -> None:
        """Begin new reports with these headings, or with the usual ones again."""
        view, caseload = self._view, self._workspace.caseload
        if view is None:
            return
        if final_report.has_template(caseload, view.language):
            self._workspace.do(
                self.tr("Usual sections in new reports"),
                lambda: final_report.forget_template(caseload, view.language),
            )
        else:
            self._workspace.do(
                self.tr("Sections as a template"),
                lambda: final_report.keep_template(caseload, view.id),
            )
            self._workspace.told.emit(self.tr("New reports begin with these sections."))
        self._word_template()

    def _read(self) -> None:
        self._sections = list(sections(self._text.blocks()))

    def _write(self, order: Sequence[Section], row: int) -> None:
        place = sum(len(one.whole) for one in order[:row])
        self._text.replace_blocks(join_sections(order), at=place)
        self.refresh()

    def _current_section(self) -> Section | None:
        row = self.list.currentRow()
        return self._sections[row] if 0 <= row < len(self._sections) else None

    def _fill(self) -> None:
        self._showing = True
        row = self.list.currentRow()
        self.list.clear()
        for one in self._sections:
            item = QListWidgetItem(one.title or self.tr("Without a heading"))
            if one.heading is not None:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            own = one.about.voice is Voice.CLIENT
            icon, ink = ("together", "on_good") if own else ("reports", "secondary")
            item.setIcon(self._workspace.icons.icon(icon, self._workspace.theme[ink]))
            item.setSizeHint(QSize(0, scale_px(ROW_HEIGHT)))
            if own:
                item.setToolTip(self.tr("In the client's own words"))
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(self._sections) - 1))
        self._showing = False

    def _follow(self) -> None:
        """The section that the cursor is in is the chosen one."""
        here, row, end = self._text.current_block(), -1, 0
        for place, one in enumerate(self._sections):
            if here >= end:
                row = place
            end += len(one.whole)
        if row != self.list.currentRow() and not self.list.hasFocus():
            self._showing = True
            self.list.setCurrentRow(row)
            self._showing = False
        self._show_about()

    def _chose(self, row: int) -> None:
        if self._showing:
            return
        self._sources.hide()
        self._text.go_to(sum(len(one.whole) for one in self._sections[:row]))
        self._show_about()

    def _show_about(self) -> None:
        section = self._current_section()
        about = About() if section is None else section.about
        self.voice.set_value(about.voice)
        self.to_referrer.set_value(ReportCopy.REFERRER in about.copies)
        self.to_employer.set_value(ReportCopy.EMPLOYER in about.copies)
        known = section is not None and section.heading is not None
        for field in (self.voice, self.to_referrer, self.to_employer):
            field.setEnabled(known)
        self._from_file.setEnabled(known and bool(about.source))

    def _tell_about(self) -> None:
        self._read()
        row, section = self.list.currentRow(), self._current_section()
        if section is None or section.heading is None:
            return
        ticks = (
            (self.to_referrer, ReportCopy.REFERRER),
            (self.to_employer, ReportCopy.EMPLOYER),
        )
        about = About(
            self.voice.value(),
            frozenset(copy for tick, copy in ticks if tick.value()),
            section.about.source,
        )
        order = list(self._sections)
        order[row] = replace(section, heading=replace(section.heading, about=about))
        self._write(order, row)

    def _on_renamed(self, item: QListWidgetItem) -> None:
        row = self.list.row(item)
        heading = self._sections[row].heading if 0 <= row < len(self._sections) else None
        if self._showing or heading is None or not item.text().strip():
            return
        order = list(self._sections)
        named = replace(heading, runs=(Run(item.text().strip()),))
        order[row] = replace(order[row], heading=named)
        self._write(order, row)

    def _offer_to_add(self) -> None:
        self._add_menu.clear()
        if self._view is None:
            return
        there = {one.about.source for one in sections(self._text.blocks())}
        for one in final_report.catalogue(self._view.language):
            if one.about.source not in there:
                self._add_menu.addAction(one.title, partial(self.add, one))
        own = Section(Block(BlockKind.HEADING, (Run(self.tr("New section")),)), (Block(),))
        self._add_menu.addAction(self.tr("A section of your own"), partial(self.add, own))
        self._word_template()

    def _word_template(self) -> None:
        kept = self._view and final_report.has_template(
            self._workspace.caseload, self._view.language
        )
        self._template.setText(
            self.tr("Use the usual sections again")
            if kept
            else self.tr("Begin new reports with these")
        )

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 10, 0, 0)
        box.setSpacing(12)
        order = Card()
        order.box.takeAt(0)
        order.add(self.list)
        order.box.addLayout(self._row())
        self._template = button(self._workspace, "", self.keep_template, name="quiet")
        chosen = Card(self.tr("The chosen section"))
        chosen.add(wrap_with_label(self.tr("Whose text"), self.voice))
        chosen.add(self.to_referrer)
        chosen.add(self.to_employer)
        self._from_file = button(
            self._workspace, self.tr("Fill from the client's file…"), self.show_sources
        )
        chosen.add(self._from_file)
        chosen.add(self._sources)
        for part in (order, chosen, self._template):
            box.addWidget(part)
        box.addStretch(1)

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        add = QPushButton(self.tr("Add"))
        add.setIcon(self._workspace.icons.icon("add", self._workspace.theme["text"]))
        add.setMenu(self._add_menu)
        self._add_menu.aboutToShow.connect(self._offer_to_add)
        row.addWidget(add)
        row.addStretch(1)
        for icon, name, press in (
            ("up", self.tr("Move the section up"), lambda: self.shift(-1)),
            ("down", self.tr("Move the section down"), lambda: self.shift(1)),
            ("remove", self.tr("Remove the section"), self.remove),
        ):
            row.addWidget(icon_button(self._workspace, icon, name, press))
        return row


class _Sources(QWidget):
    """What the file knows, line by line with where it is from; what is ticked is added."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._labels = workspace.labels
        self._lines: list[tuple[QCheckBox, Source]] = []
        self.add = button(workspace, self.tr("Add to the section"), lambda: None, name="primary")
        self._none = secondary(self.tr("The client's file has nothing for this section."))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._box.addWidget(self._none)
        self._box.addLayout(self._rows)
        self._box.addWidget(self.add)

    def show_sources(self, found: Sequence[Source], written: set[str]) -> None:
        """Offer these; what is in the section already is not ticked."""
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.deleteLater()
        self._lines = []
        origin = ""
        for source in found:
            if source.origin != origin:
                origin = source.origin
                self._rows.addWidget(secondary(self._labels.origin(origin)))
            tick = QCheckBox(_shorten_text(source.block.text))
            tick.setToolTip(source.block.text)
            tick.setChecked(source.block.text not in written)
            self._rows.addWidget(tick)
            self._lines.append((tick, source))
        self._none.setVisible(not found)
        self.add.setVisible(bool(found))

    def collect_ticked(self) -> list[Block]:
        return [source.block for tick, source in self._lines if tick.isChecked()]


def _shorten_text(text: str, most: int = 38) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
