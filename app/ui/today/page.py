"""The first page: what waits, and why; ticked, put off or done in its place."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.models.enums import AttentionKind, Topic
from app.models.rules.workdays import find_day_off
from app.services.caseload import attention
from app.services.caseload.attention import AttentionGroup, AttentionItem
from app.services.caseload.clients import CARD_TOPICS, cards, caseload_count
from app.services.caseload.waiting.calendar_file import write_calendar
from app.services.errors import KnownError
from app.services.storage import private_files
from app.services.storage.changes import Change
from app.ui.components.basics import EmptyState, RecordedLine, action, button, secondary
from app.ui.components.day_picker import CountedDay, DayPicker
from app.ui.components.lists.list_output import ListOutput
from app.ui.components.lists.table_model import Column
from app.ui.components.people.caseload_limit import limit_sentence
from app.ui.components.people.consent_notice import ConsentNotice
from app.ui.components.people.no_clients import offer_first_clients
from app.ui.components.people.quick_line import QuickLine
from app.ui.foundation.page import Page
from app.ui.foundation.places import FileRow, PageName, RowKind
from app.ui.foundation.screens import open_dialog
from app.ui.foundation.workspace import Workspace
from app.ui.today.grouped_model import GroupedModel, GroupedTable
from app.ui.today.undated import UndatedDialog

WEEK = timedelta(days=7)
CALENDAR_AHEAD = timedelta(days=28)
_ROWS = {
    "entry": RowKind.ENTRY,
    "employer_contact": RowKind.EMPLOYER_CONTACT,
    "placement": RowKind.PLACEMENT,
    "placement_change": RowKind.PLACEMENT_CHANGE,
    "consent": RowKind.CONSENT,
    "rest": RowKind.REST,
    "form": RowKind.FORM,
    "status_change": RowKind.STATUS_CHANGE,
}


class TodayPage(Page):
    """A quick line, and below it everything that waits, the late first."""

    topics = CARD_TOPICS | {Topic.SETTINGS, Topic.CRITERIA, Topic.FORMS}

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.quick_line = QuickLine(workspace)
        self._silent_days = 0
        self.table = self._make_table()
        self.done_line = RecordedLine()
        self.done_line.setAccessibleName(self.tr("What was done about the chosen one"))
        self.done_line.setPlaceholderText(self.tr("Done in place: called, next +14"))
        self.done_line.returnPressed.connect(self.settle)
        self.done_line.textChanged.connect(self._show_next)
        self._next_day: date | None = None  # the working day that was taken instead
        self._put_off: tuple[AttentionItem, Change] | None = None
        self.next_line = CountedDay(workspace.labels)
        self.next_line.wanted.connect(self._take_workday)
        workspace.changed.connect(self._forget_put_off)
        self._tick = button(workspace, self.tr("Tick as done"), self.tick, icon="check")
        self._later = button(workspace, self.tr("Put off…"), self._show_days, icon="calendar")
        self._later.setProperty("menu", True)
        self._undated = button(workspace, "", self.date_all, icon="calendar")
        workspace.writing(self.done_line, self._tick, self._later, self._undated)
        self._stack = QStackedWidget()
        begin = button(workspace, self.tr("Write a line"), self.quick_line.begin, icon="add")
        workspace.writing(begin)
        self._stack.addWidget(
            EmptyState(
                self.tr("Nothing waits this week. A next step with a day shows here on its day."),
                begin,
            )
        )
        self._stack.addWidget(self._fill_list())
        self._stack.addWidget(offer_first_clients(workspace))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 0, 20, 12)
        box.setSpacing(12)
        self.notice = ConsentNotice(workspace)
        self.limit_line = secondary()
        box.addWidget(self.quick_line)
        box.addWidget(self.limit_line)
        box.addWidget(self._stack, 1)
        box.addWidget(self.next_line)  # also of the last one, after which nothing waits
        box.addWidget(self.notice)
        self.page_actions = [
            action(self, self.tr("Open where it is settled"), self.open_place, key="Ctrl+Return"),
            action(self, self.tr("Tick as done"), self.tick, key="Ctrl+D"),
            action(self, self.tr("Put off by a week"), self.put_off, key="Ctrl+Shift+D"),
            action(self, self.tr("Put off to a day…"), self.pick_day, key="Ctrl+Shift+P"),
        ]
        self.save_calendar_action = action(
            self, self.tr("Save as a calendar file…"), self.save_calendar
        )
        workspace.writing(*self.page_actions[1:])
        for made in self.page_actions:
            self.addAction(made)
        self.table.addActions(self.page_actions)  # for the right button and the menu key
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.page_actions.append(self.save_calendar_action)
        self.output = ListOutput(
            workspace, self, lambda: self.table.collect_rows(self.tr("What waits"))
        )
        self.output.follow(self.table, self.tr("What waits"))
        self.page_actions += self.output.actions
        self.paper_actions = [self.save_calendar_action, *self.output.actions]

    def title(self) -> str:
        return self.tr("Today")

    def refresh(self) -> None:
        groups = attention.group_agenda(self.workspace.caseload)
        limit = limit_sentence(caseload_count(self.workspace.caseload))
        self.limit_line.setText(limit)
        self.limit_line.setVisible(bool(limit))
        self._silent_days = attention.read_limits(self.workspace.caseload).silent_days
        self.table.show_groups(groups)
        undated = len(groups.get(AttentionGroup.WITHOUT_DAY, ()))
        self._undated.setText(self.tr("Give a day to %n step(s)…", "", undated))
        self._undated.setVisible(bool(undated))
        if groups:
            self._stack.setCurrentIndex(1)
        else:
            self._stack.setCurrentIndex(0 if cards(self.workspace.caseload) else 2)

    def focus_content(self) -> None:
        self.table.setFocus()

    def open_place(self) -> None:
        """Go where the chosen one is settled."""
        item = self.table.item_at_hand()
        if item is not None:
            self._open(item)

    def tick(self) -> None:
        """Tick the chosen one as done, with what is typed about it; else open its place."""
        if self.done_line.text().strip():
            self.settle()
            return
        item = self.table.item_at_hand()
        if item is None:
            return
        if not item.tickable:
            self._open(item)
            return
        self._do(
            self.tr("Tick of a next step"),
            lambda: attention.tick_item(self.workspace.caseload, item),
            self.tr("Ticked as done."),
        )

    def put_off(self, day: date | None = None) -> None:
        """Let the chosen one wait until a day; for a week from today without one."""
        item = self.table.item_at_hand()
        if item is None:
            return
        self._put_off_to(item, day or self.workspace.today + WEEK)

    def _put_off_to(self, item: AttentionItem, day: date, joins: Change | None = None) -> None:
        """Put off, and offer the working day after a day on which nobody is at work."""
        told = self.tr("Put off to {day}.").format(
            day=self.workspace.labels.next_day_text(day, self.workspace.today)
        )
        place = self.table.currentIndex().row()
        change = self._do(
            self.tr("Postponement"),
            lambda: attention.put_off(self.workspace.caseload, item, day),
            told,
            joins=joins,
        )
        if change and joins is None:
            self.refresh_now()
            self.table.select_near(place)  # the next one of the list, as after a tick
        if change and find_day_off(day) is not None:
            self._put_off = (item, change)
            self.next_line.show_day(day, self.workspace.today, told)

    def _take_workday(self, day: date) -> None:
        """Take the working day that is offered: of what was put off, or of the next step."""
        if self._put_off is not None:
            item, change = self._put_off
            self._put_off_to(item, day, joins=change)
            self.table.setFocus()
            return
        self._next_day = day
        self._tell_next(day)
        self.done_line.setFocus()

    def _forget_put_off(self, _change: Change, _origin: object) -> None:
        """What was put off can be offered another day until something else is done."""
        if self._put_off is not None:
            self._put_off = None
            self.next_line.show_day(None, self.workspace.today)

    def pick_day(self) -> DayPicker | None:
        """Ask for the day in a calendar; None where nothing is chosen."""
        if self.table.item_at_hand() is None:
            return None
        picker = DayPicker(self)
        picker.picked.connect(self.put_off)
        picker.begin(self._later, self.workspace.today + timedelta(days=1))
        return picker

    def date_all(self) -> UndatedDialog:
        """List everything that was agreed without a day, to be dated in one go."""
        groups = attention.group_agenda(self.workspace.caseload)
        items = groups.get(AttentionGroup.WITHOUT_DAY, [])
        dialog = UndatedDialog(self.workspace, items, self.window())
        return open_dialog(dialog)

    def make_day_menu(self) -> QMenu:
        """The days that are asked for most, and any other from a calendar."""
        today = self.workspace.today
        menu = QMenu(self)
        for word, days in (
            (self.tr("Tomorrow"), 1),
            (self.tr("On Monday"), 7 - today.weekday()),
            (self.tr("In a week"), 7),
            (self.tr("In two weeks"), 14),
            (self.tr("In four weeks"), 28),
        ):
            if days == 7 and word == self.tr("On Monday"):
                continue  # in a week is the same day
            day = today + timedelta(days=days)
            shown = self.workspace.labels.next_day_text(day, today)
            one = QAction(f"{word}\t{shown}", menu)
            one.triggered.connect(partial(self.put_off, day))
            menu.addAction(one)
        menu.addSeparator()
        menu.addAction(self.tr("Another day…"), self.pick_day)
        return menu

    def save_calendar(self) -> None:
        """Save the coming four weeks for another calendar: days and kinds, nobody's name."""
        proposed = self.tr("what waits") + ".ics"
        path = self.workspace.questions.save_file(
            self, self.tr("Where to save the calendar file"), proposed, self.tr("Calendar (*.ics)")
        )
        if path is None:
            return
        labels = self.workspace.labels
        items = attention.agenda(self.workspace.caseload, ahead=CALENDAR_AHEAD)
        words = {kind: labels[kind] for kind in AttentionKind}
        try:
            private_files.write(path, write_calendar(items, words, self.workspace.caseload.clock()))
        except KnownError as error:
            self.workspace.show_trouble(error)
            return
        self.workspace.told.emit(self.tr("The calendar file is saved. It has no names in it."))

    def settle(self) -> None:
        """Record what was done about the chosen one, and tick it."""
        item, line = self.table.item_at_hand(), self.done_line.text()
        if item is None or not line.strip():
            return
        if not item.tickable:
            self._open(item)
            return
        missing = attention.find_unconsented(self.workspace.caseload, item, line)
        next_day = self._find_next_day()
        following = self._next_words(next_day) if next_day else ""
        if self._do(
            self.tr("Done in place"),
            lambda: attention.settle(self.workspace.caseload, item, line, next_day=next_day),
            " ".join(filter(None, (self.tr("Recorded and ticked."), following))),
        ):
            self.done_line.empty()
            self.notice.show_missing(missing[0] if missing else None)

    def _show_next(self) -> None:
        """Tell while it is typed on which day the next step falls."""
        self._put_off, self._next_day = None, None
        self._tell_next(self._find_next_day())

    def _tell_next(self, day: date | None) -> None:
        self.next_line.show_day(day, self.workspace.today, self._next_words(day) if day else "")

    def _find_next_day(self) -> date | None:
        """The day of the next step of what is typed: the one taken instead, or the line's own."""
        item, line = self.table.item_at_hand(), self.done_line.text()
        if item is None or not line.strip():
            return None
        return self._next_day or attention.find_next_day(self.workspace.caseload, item, line)

    def _next_words(self, day: date) -> str:
        shown = self.workspace.labels.next_day_text(day, self.workspace.today)
        return self.tr("Next: {day}").format(day=shown)

    def _do(
        self,
        text: str,
        operation: Callable[[], Change],
        told: str,
        *,
        joins: Change | None = None,
    ) -> Change | None:
        done = self.workspace.do(text, operation, joins=joins)
        if done:
            self.workspace.told.emit(told)
        return done

    def _show_days(self) -> None:
        menu = self.make_day_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._later.mapToGlobal(self._later.rect().topLeft() - menu_offset(menu)))

    def _make_table(self) -> GroupedTable:
        labels = self.workspace.labels
        columns: list[Column[AttentionItem]] = [
            Column(
                self.tr("When"),
                lambda item: labels.due_words(item.day, self._read_on),
                icon=self._sign,
                width=170,
            ),
            Column(self.tr("Who"), self._who_words, width=300),
            Column(self.tr("Why"), self._why_words, width=310),
            Column(self.tr("What"), lambda item: item.text, width=220, stretch=True),
        ]
        model = GroupedModel(
            columns,
            heading=self._heading,
            font=self.font(),
            ink=self.workspace.theme["text"],
        )
        table = GroupedTable(model, self.tr("What waits"))
        table.opened.connect(self._open)
        return table

    def _heading(self, group: AttentionGroup, count: int) -> str:
        words = {
            AttentionGroup.LATE: self.tr("Late"),
            AttentionGroup.TODAY: self.tr("Today"),
            AttentionGroup.THIS_WEEK: self.tr("This week"),
            AttentionGroup.SILENT: self.tr("Nobody has been in touch"),
            AttentionGroup.WITHOUT_DAY: self.tr("Agreed without a day"),
        }
        return f"{words[group]}  ·  {count}"

    def _fill_list(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.done_line, 1)
        row.addWidget(self._tick)
        row.addWidget(self._later)
        row.addWidget(self._undated)
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.table, 1)
        box.addLayout(row)
        return whole

    def _who_words(self, item: AttentionItem) -> str:
        return " · ".join(filter(None, (item.client_name, item.employer_name)))

    def _why_words(self, item: AttentionItem) -> str:
        """Why it is here; for who is silent, for how long."""
        if item.kind is AttentionKind.NO_CONTACT and item.due_on is None:
            days = item.late_days(self.workspace.today) + self._silent_days
            return self.tr("No contact for %n day(s)", "", days)
        return self.workspace.labels[item.why]

    def _sign(self, item: AttentionItem) -> QIcon | None:
        if item.group(self.workspace.today) is not AttentionGroup.LATE:
            return None
        return self.workspace.icons.icon("warning", self.workspace.theme["on_late"])

    def _open(self, item: AttentionItem) -> None:
        """Go where the thing is settled."""
        part = FileRow(_ROWS[item.table], item.row_id) if item.table in _ROWS else None
        if item.kind is AttentionKind.NO_CONTACT:
            part = FileRow(RowKind.ENTRY)
        if item.kind is AttentionKind.CRITERIA_REVIEW:
            self.workspace.go(PageName.CRITERIA)
        elif item.client_id is not None:
            self.workspace.go(PageName.CLIENT_FILE, item.client_id, part)
        elif item.employer_id is not None:
            self.workspace.go(PageName.EMPLOYERS, item.employer_id, part)
        elif part is not None:
            self.workspace.go(PageName.SUMMARY, part=part)


def menu_offset(menu: QMenu) -> QPoint:
    """How far over its button a menu opens at the foot of the window."""
    return QPoint(0, menu.sizeHint().height())
