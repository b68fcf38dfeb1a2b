"""Employers and the log of contacts with them: add one in seconds, see what waits."""

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.late import LateModule
from app.models.enums import AttentionKind, Topic
from app.services.caseload import attention, employers
from app.services.caseload.attention import AttentionItem
from app.services.listing.shown_rows import ShownRows
from app.services.work import fitting
from app.ui.components.basics import action, button
from app.ui.components.late_part import LatePart, LateTabs
from app.ui.components.lists.clear_button import FILTER_KEY
from app.ui.components.lists.list_output import ListOutput
from app.ui.components.lists.table import TableView
from app.ui.employers.contact_bar import ContactBar
from app.ui.employers.contact_log import ContactLog
from app.ui.employers.due_list import DueList
from app.ui.employers.employer_list import EmployerList
from app.ui.employers.first_contacts import FirstContacts
from app.ui.employers.leads import LeadList
from app.ui.foundation.page import Page
from app.ui.foundation.places import Act, FileRow, OfClient, RowKind
from app.ui.foundation.screens import open_dialog
from app.ui.foundation.workspace import PageName, Place, Workspace

if TYPE_CHECKING:
    from app.ui.employers import leaflet
else:
    leaflet = LateModule("app.ui.employers.leaflet")

AHEAD = timedelta(days=14)


class EmployersPage(Page):
    """A line to log a contact, and under it what waits, the whole log, and the employers."""

    topics = frozenset(
        {
            Topic.EMPLOYERS,
            Topic.CONTACTS,
            Topic.CLIENTS,
            Topic.PLACEMENTS,
            Topic.ENTRIES,
            Topic.LISTS,
            Topic.SETTINGS,
        }
    )

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._bar = ContactBar(workspace)
        self._due = LatePart("waiting", lambda: DueList(workspace), ahead=True)
        self._log = LatePart("log", lambda: ContactLog(workspace))
        self._leads = LatePart("leads", lambda: LeadList(workspace))
        self._employers = LatePart("employers", self._make_employers)
        self._first = LatePart("first", lambda: FirstContacts(workspace, self._bar.begin_about))
        self._logged: int | None = None  # a contact that the log has not shown yet
        self._tabs = LateTabs()
        self._tabs.tabBar().setAccessibleName(self.tr("Views of the log"))
        self._tabs.add(self._due, "", lambda part: part.show_items(self._waiting))
        self._tabs.add(self._log, "", self._read_log)
        self._tabs.add(self._employers, "", EmployerList.refresh)
        self._tabs.add(self._first, "", lambda part: part.show_items(self._unmet, self._limit))
        self._tabs.add(self._leads, "", LeadList.refresh)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 0, 20, 0)
        box.setSpacing(12)
        box.addWidget(self._bar)
        box.addWidget(self._tabs, 1)
        self._bar.logged.connect(self._show_contact)
        self._bar.week_wanted.connect(self._show_week)
        self._bar.first_wanted.connect(self._show_first)
        self.header_buttons = [
            button(workspace, self.tr("Leaflets and surveys…"), self.open_leaflet, icon="print"),
            button(workspace, self.tr("New employer"), self._add_employer, icon="add"),
        ]
        self.page_actions = [
            action(self, self.tr("New employer"), self._add_employer, key="Ctrl+Shift+E"),
            action(self, self.tr("Leaflets and surveys…"), self.open_leaflet),
            action(self, self.tr("Tick as done"), self._tick, key="Ctrl+D"),
            action(self, self.tr("Paste rows copied from a sheet"), self._paste, key="Ctrl+V"),
        ]
        workspace.writing(self._bar, *self.header_buttons, *self.page_actions)
        self.page_actions.append(
            action(self, self.tr("Filter the list"), self._begin_filter, key=FILTER_KEY)
        )
        self.output = ListOutput(workspace, self, self._collect)
        self.page_actions += self.output.actions
        self.paper_actions = self.output.actions
        self.output.follow_all(self)
        for made in self.page_actions:
            self.addAction(made)

    def open_leaflet(self) -> "leaflet.LeafletDialog":
        """Show the leaflet for employers, to be edited and printed."""
        dialog = leaflet.LeafletDialog(self.workspace, self)
        return open_dialog(dialog)

    def _collect(self) -> ShownRows:
        """The list of the tab in sight."""
        table: TableView[Any] = self._tabs.currentWidget().findChildren(TableView)[0]
        return table.collect_rows(table.accessibleName())

    def _paste(self) -> None:
        self.workspace.go(PageName.SETTINGS, part=Act.PASTE_CONTACTS)

    def title(self) -> str:
        return self.tr("Employer log")

    def refresh(self) -> None:
        self._bar.refresh()
        caseload, today = self.workspace.caseload, self.workspace.today
        limit = attention.read_limits(caseload).employer_days
        items = attention.list_due(caseload, today + max(AHEAD, timedelta(days=limit)))
        self._waiting = _select_steps(items, today + AHEAD)
        self._unmet = [item for item in items if item.kind is AttentionKind.FIRST_EMPLOYER]
        self._limit = limit
        self._bar.show_rhythm(len(employers.list_visits_of_week(caseload)), self._unmet, limit)
        live = fitting.count_live_leads(caseload)
        for tab, words in enumerate(
            (
                self.tr("Waiting ({count})").format(count=len(self._waiting)),
                self.tr("Contacts"),
                self.tr("Employers"),
                self.tr("First contacts ({count})").format(count=len(self._unmet)),
                self.tr("Jobs ({count})").format(count=live),
            )
        ):
            self._tabs.setTabText(tab, words)
        self._tabs.refresh()

    def arrive(self, place: Place) -> None:
        self.refresh_if_stale()
        if place.part == Act.NEW:
            self._bar.begin()
        elif isinstance(place.part, OfClient):
            self._bar.begin_about(place.part.client_id)
        elif isinstance(place.part, FileRow) and place.part.kind is RowKind.LEAD and place.part.id:
            self._open_lead(place.part.id)
        elif isinstance(place.part, FileRow) and place.part.kind is RowKind.FORM and place.part.id:
            self.open_leaflet().show_form(place.part.id)
        elif place.row_id is not None:
            self._tabs.setCurrentWidget(self._employers)
            self._employers.get().choose(place.row_id)

    def _read_log(self, log: "ContactLog") -> None:
        log.refresh(self._logged)
        self._logged = None

    def _make_employers(self) -> "EmployerList":
        made = EmployerList(self.workspace, self._bar.begin, self._open_lead, self._add_lead)
        made.merge_bar.appeared.connect(self._bar.setHidden)  # there is room for one
        return made

    def _show_contact(self, contact_id: int) -> None:
        self._logged = contact_id

    def _tick(self) -> None:
        self._due.get().tick()

    def _show_week(self) -> None:
        self._tabs.setCurrentWidget(self._log)
        self._log.get().show_only(employers.list_visits_of_week(self.workspace.caseload))

    def _open_lead(self, lead_id: int) -> None:
        self._tabs.setCurrentWidget(self._leads)
        self._leads.get().choose(lead_id)

    def _add_lead(self, employer_id: int) -> None:
        self._tabs.setCurrentWidget(self._leads)
        self._leads.get().add_for(employer_id)

    def _show_first(self) -> None:
        self._tabs.setCurrentWidget(self._first)
        self._first.get().table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_filter(self) -> None:
        shown = self._tabs.currentWidget()
        if shown is self._due:  # what waits is a short list; what is filtered is the log
            self._tabs.setCurrentWidget(self._log)
        wanted = self._employers.get() if shown is self._employers else self._log.get()
        wanted.filter_line.begin()

    def _add_employer(self) -> None:
        self._tabs.setCurrentWidget(self._employers)
        self._employers.get().add()


def _select_steps(items: list[AttentionItem], until: date) -> list[AttentionItem]:
    """The next steps with employers until a day, and those without one."""
    return [
        item
        for item in items
        if item.kind is AttentionKind.NEXT_STEP
        and item.employer_id is not None
        and (item.day is None or item.day <= until)
    ]
