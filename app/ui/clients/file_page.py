"""A client's file: who it is, where the service stands, and everything recorded."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.late import LateModule
from app.models.client import ClientFields
from app.models.enums import Topic
from app.services.caseload import clients
from app.services.errors import NotFound
from app.services.storage import records
from app.services.storage.file_names import CLIENT_SUFFIX
from app.ui.clients.client_band import ClientBand
from app.ui.clients.client_overview import OverviewTab
from app.ui.clients.client_results import ResultsTab
from app.ui.clients.client_tab import ClientTabs
from app.ui.components.basics import EmptyState, action, button
from app.ui.components.late_part import LatePart
from app.ui.components.scroll import PageStack
from app.ui.foundation.i18n import window_language
from app.ui.foundation.page import Page
from app.ui.foundation.places import Act, FileRow, NewConsent, NewNamed, OfClient, RowKind, Target
from app.ui.foundation.screens import open_dialog
from app.ui.foundation.workspace import PageName, Place, Workspace

if TYPE_CHECKING:
    from app.services.caseload import erasure
    from app.services.reports import client_extract
    from app.services.vault import client_transfer
    from app.ui.clients import (
        client_history,
        client_new,
        client_profile,
        client_wishes,
        erased_dialog,
        record_tabs,
    )
    from app.ui.clients.papers import attachments_card, client_papers
    from app.ui.components import secret_dialog
    from app.ui.foundation import printing
else:
    attachments_card = LateModule("app.ui.clients.papers.attachments_card")
    client_extract = LateModule("app.services.reports.client_extract")
    client_history = LateModule("app.ui.clients.client_history")
    record_tabs = LateModule("app.ui.clients.record_tabs")
    client_new = LateModule("app.ui.clients.client_new")
    client_papers = LateModule("app.ui.clients.papers.client_papers")
    client_profile = LateModule("app.ui.clients.client_profile")
    client_transfer = LateModule("app.services.vault.client_transfer")
    client_wishes = LateModule("app.ui.clients.client_wishes")
    erased_dialog = LateModule("app.ui.clients.erased_dialog")
    erasure = LateModule("app.services.caseload.erasure")
    printing = LateModule("app.ui.foundation.printing")
    secret_dialog = LateModule("app.ui.components.secret_dialog")

# Which tab shows what a search hit, a next step or a line of the path stands for.
TAB_OF: Mapping[str, str] = {
    RowKind.ENTRY: "meetings",
    RowKind.PLACEMENT: "work",
    RowKind.PLACEMENT_CHANGE: "work",
    RowKind.CONTACT: "contacts",
    RowKind.EMPLOYER_CONTACT: "contacts",
    RowKind.PERSON: "network",
    RowKind.NETWORK_PERSON: "network",
    RowKind.CONSENT: "consents",
    RowKind.FORM: "papers",
    RowKind.DOCUMENT: "papers",
    RowKind.STATUS_CHANGE: "history",
    RowKind.PHASE_STEP: "history",
    RowKind.REST: "history",
}


class ClientFilePage(Page):
    """One client's file, or the form for a new client."""

    topics = clients.CARD_TOPICS | {Topic.LISTS, Topic.FORMS}

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.client_id: int | None = None
        self._prepared: Place | None = None  # what has been read and is not shown yet
        self._other = False  # it is another client than before
        self.tabs: ClientTabs = self._make_tabs()
        for part in (self.tabs, self.tabs.tabBar()):
            part.setAccessibleName(self.tr("Parts of the file"))
        self._new_client = LatePart("new", self._make_new_client)
        self.band = ClientBand(workspace, refresh=self.refresh_now)
        self.band.removing.connect(self.remove_client)
        self.band.next_wanted.connect(lambda: self.tabs.open("overview"))
        self._new_page = self._stack_parts(self._new_client)
        self._file = self._stack_parts(self.band, self.tabs)
        self._gone = EmptyState(
            self.tr("This client is not in the caseload any more."),
            button(
                workspace,
                self.tr("All clients"),
                lambda: workspace.go(PageName.CLIENTS),
                icon="clients",
            ),
        )
        self._pages = PageStack()
        for page in (self._new_page, self._file, self._gone):
            self._pages.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 0, 20, 0)
        box.addWidget(self._pages)
        self._file_buttons = [
            button(workspace, self.tr("Final report"), self.open_report, icon="reports"),
            button(workspace, self.tr("New job or measure"), self.add_placement, icon="add"),
            button(workspace, self.tr("New meeting"), self.add_meeting, icon="add", name="primary"),
        ]
        workspace.writing(*self._file_buttons[1:])
        self._file_actions = self._actions()
        self.addActions(self._file_actions)
        self._show(self._gone)  # in a moment `arrive` says what is shown
        self.setAcceptDrops(not workspace.caseload.read_only)

    def list_buttons(self) -> list[QPushButton]:
        return self._file_buttons

    def title(self) -> str:
        if self._pages.currentWidget() is self._new_page:
            return self.tr("New client")
        return self.tr("Client's file")

    @property
    def new_client(self) -> "client_new.NewClient":
        """The form for a new client."""
        return self._new_client.get()

    def refresh(self) -> None:
        if self.client_id is None:
            return
        try:
            card = clients.card(self.workspace.caseload, self.client_id)
        except NotFound:
            self._show(self._gone)
            return
        self.band.show_card(card)
        self.tabs.show_client(card.id)
        self._show(self._file)

    def prepare(self, place: Place) -> None:
        self._prepared = place
        if place.row_id is None:
            return
        self._other = place.row_id != self.client_id
        self.client_id = place.row_id
        row = _row_in_tab(place.part)
        if self._other or row is not None:
            self.tabs.choose("overview" if row is None else TAB_OF[row.kind])
        self.refresh_now()

    def lay_out_unseen(self) -> None:
        before = self._pages.currentIndex()
        self._pages.setCurrentWidget(self._file)
        super().lay_out_unseen()
        self._pages.setCurrentIndex(before)

    def arrive(self, place: Place) -> None:
        if place is not self._prepared:
            self.prepare(place)
        self._prepared = None
        if place.row_id is None:
            self.client_id = None
            self._show(self._new_page)
            named = place.part.name if isinstance(place.part, NewNamed) else ""
            self.new_client.begin(named)
        else:
            self._open(place.row_id, place.part)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._pages.currentWidget() is self._file and attachments_card.is_paper(
            event.mimeData()
        ):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A paper dropped anywhere on a client's file is kept among the client's papers."""
        tab = self.tabs.open("papers")
        if isinstance(tab, client_papers.PapersTab):
            event.acceptProposedAction()
            tab.attachments.keep_mime(event.mimeData())

    def add_meeting(self) -> None:
        """A new meeting of today, with the keyboard in its note."""
        tab = self.tabs.open("meetings")
        if isinstance(tab, record_tabs.MeetingsTab):
            tab.list.add()

    def add_placement(self) -> None:
        """A new job or measure that begins today."""
        tab = self.tabs.open("work")
        if isinstance(tab, record_tabs.WorkTab):
            tab.list.add()

    def open_report(self) -> None:
        """Go to the client's final report."""
        if self.client_id is not None:
            self.workspace.go(PageName.REPORTS, part=OfClient(self.client_id))

    def remove_client(self) -> None:
        """Remove the client with everything recorded; the bar that tells it offers to undo."""
        client_id = self.client_id
        if client_id is None:
            return
        done = self.workspace.do(
            self.tr("Removal of a client"),
            lambda: records.remove(self.workspace.caseload, ClientFields, client_id),
        )
        if done:
            self.workspace.go(PageName.CLIENTS)
            self.workspace.told.emit(self.tr("The client and everything recorded was removed."))

    def print_everything(self, *, large: bool = False) -> None:
        """The client's right of access: everything in plain language, with the log."""
        caseload, client_id = self.workspace.caseload, self.client_id
        if client_id is None:
            return
        language = window_language()
        task = self.workspace.task(
            lambda _progress: client_extract.document(
                caseload, client_id, language=language, large=large
            )
        )
        task.done.connect(self._preview)
        task.failed.connect(self.workspace.show_trouble)
        task.start()

    def _preview(self, pdf: bytes) -> None:
        preview = printing.PrintPreview(self, pdf, printed=lambda: None)
        open_dialog(preview)

    def hand_over(self) -> "secret_dialog.SecretDialog | None":
        """Write this client's whole file, encrypted, for another coach."""
        client_id = self.client_id
        path = self.workspace.questions.save_file(
            self,
            self.tr("Where the client's file goes"),
            self.tr("client") + CLIENT_SUFFIX,
            self.tr("Clients (*{ending})").format(ending=CLIENT_SUFFIX),
        )
        if client_id is None or path is None:
            return None
        dialog = secret_dialog.SecretDialog(
            self.tr("Hand the client over"),
            [
                self.tr(
                    "The client's whole file goes along, reports and consents too. The other "
                    "coach takes it in under Settings, This file. Tell the passphrase in "
                    "another way."
                ),
                self.tr(
                    "The client stays here as well, and is counted in the summaries of both "
                    "caseloads: tell the project manager. End the service here."
                ),
            ],
            self.tr("Hand over"),
            self.window(),
            warn=self.tr("It needs the client's consent or a decision."),
        )
        dialog.given.connect(lambda secret: self._give(client_id, path, secret))
        return open_dialog(dialog)

    def _give(self, client_id: int, path: Path, secret: str) -> None:
        caseload = self.workspace.caseload
        task = self.workspace.task(
            lambda _progress: client_transfer.write_client(caseload, client_id, path, secret)
        )
        task.done.connect(self._report_writing)
        task.failed.connect(self.workspace.show_trouble)
        task.start()

    def _report_writing(self, _file: Path) -> None:
        self.workspace.told.emit(
            self.tr("The client's file is written. Tell its passphrase in another way.")
        )

    def erase_client(self) -> None:
        """Erase the client permanently, after one question."""
        client_id = self.client_id
        if client_id is None or not self.workspace.questions.confirm(
            self,
            self.tr(
                "The client and everything recorded about the client are erased from the file. "
                "This can't be undone, and earlier steps can't be undone after it. Backups that "
                "were made before still hold the client."
            ),
            yes=self.tr("Erase for good"),
            no=self.tr("Don't erase"),
        ):
            return
        caseload = self.workspace.caseload
        task = self.workspace.task(lambda progress: erasure.erase(caseload, client_id, progress))
        task.done.connect(self._on_erased)
        task.failed.connect(self.workspace.show_trouble)
        self.client_id = None
        self.workspace.go(PageName.CLIENTS)
        task.start()

    def _on_erased(self, done: "erasure.Erased") -> None:
        self.workspace.forget_steps()
        self.workspace.publish(done.change)
        if not (done.backups or done.mentions or done.aside):
            self.workspace.told.emit(self.tr("The client is erased."))
            return
        dialog = erased_dialog.ErasedDialog(done, self.window())
        open_dialog(dialog)

    def show_row(self, table: str, row_id: int) -> None:
        """Open the tab in which a row is, and choose it there; one that is gone is left."""
        if table == "client":  # the row of the client is the profile
            self.tabs.open("profile")
        elif table in TAB_OF:
            with suppress(NotFound):
                self.tabs.open(TAB_OF[table]).choose(table, row_id)

    def _open(self, client_id: int, part: Target | None) -> None:
        if self._pages.currentWidget() is self._gone:
            return
        other, row = self._other, _row_in_tab(part)
        if other:
            clients.log_opening(self.workspace.caseload, client_id)
        if row is not None and row.id is not None:
            self.show_row(row.kind, row.id)
        elif isinstance(part, NewConsent):
            tab = self.tabs.open("consents")
            if isinstance(tab, record_tabs.ConsentsTab):
                tab.begin(part.recipient)
        elif part is Act.NEW_MEETING:
            self.add_meeting()
        elif other or (part is not None and row is None):
            self.tabs.tabBar().setFocus()

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        in_file = page is self._file
        for made in self._file_actions:
            made.setEnabled(in_file)
        self.workspace.writing(*self._writing)
        self.header_buttons = self._file_buttons if in_file else []
        self.page_actions = self._file_actions if in_file else []

    def _make_new_client(self) -> "client_new.NewClient":
        made = client_new.NewClient(self.workspace)
        made.added.connect(lambda added: self.workspace.go(PageName.CLIENT_FILE, added, Act.ADDED))
        return made

    def _make_tabs(self) -> ClientTabs:
        workspace = self.workspace
        return ClientTabs(
            [
                ("overview", self.tr("Overview"), self._overview),
                ("profile", self.tr("Profile"), lambda: client_profile.ProfileTab(workspace)),
                ("meetings", self.tr("Meetings"), lambda: record_tabs.MeetingsTab(workspace)),
                ("work", self.tr("Work and measures"), lambda: record_tabs.WorkTab(workspace)),
                (
                    "contacts",
                    self.tr("Employer contacts"),
                    lambda: record_tabs.ContactsTab(workspace),
                ),
                ("network", self.tr("Network"), lambda: record_tabs.NetworkTab(workspace)),
                ("wishes", self.tr("Wishes"), lambda: client_wishes.WishesTab(workspace)),
                ("consents", self.tr("Consents"), lambda: record_tabs.ConsentsTab(workspace)),
                ("results", self.tr("Results"), lambda: ResultsTab(workspace)),
                ("papers", self.tr("Papers"), lambda: client_papers.PapersTab(workspace)),
                ("history", self.tr("History"), lambda: client_history.HistoryTab(workspace)),
            ]
        )

    def _overview(self) -> OverviewTab:
        made = OverviewTab(self.workspace)
        made.wanted.connect(self.show_row)
        return made

    def _actions(self) -> list[QAction]:
        following = action(self, self.tr("Next tab"), lambda: self.tabs.step(1))
        following.setShortcuts([QKeySequence("Ctrl+PgDown"), QKeySequence("Ctrl+Tab")])
        before = action(self, self.tr("Previous tab"), lambda: self.tabs.step(-1))
        before.setShortcuts([QKeySequence("Ctrl+PgUp"), QKeySequence("Ctrl+Shift+Tab")])
        new = [
            action(self, self.tr("New meeting"), self.add_meeting, key="Ctrl+M"),
            action(self, self.tr("New job or measure"), self.add_placement, key="Ctrl+J"),
        ]
        rest = action(self, self.tr("Put the service to rest…"), self.band.put_to_rest)
        away = action(self, self.tr("Remove the client"), self.remove_client)
        over = action(self, self.tr("Hand the client over…"), self.hand_over)
        erase = action(self, self.tr("Erase for good…"), self.erase_client)
        everything = action(self, self.tr("Print all that is recorded…"), self.print_everything)
        large = action(
            self,
            self.tr("Print all that is recorded, in large print…"),
            lambda: self.print_everything(large=True),
        )
        self.paper_actions = [everything, large]
        self._writing = [*new, rest, away, over, erase]
        return [
            *new,
            action(self, self.tr("Final report"), self.open_report, key="Ctrl+R"),
            following,
            before,
            rest,
            away,
            everything,
            large,
            over,
            erase,
        ]

    def _stack_parts(self, *parts: QWidget) -> QWidget:
        whole = QWidget()
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        for number, part in enumerate(parts):
            box.addWidget(part, 1 if number else 0)
        if len(parts) == 1:
            box.addStretch(1)
        return whole


def _row_in_tab(part: Target | None) -> FileRow | None:
    """The row that is to be shown in its tab, if one is."""
    return part if isinstance(part, FileRow) and part.kind in TAB_OF else None
