"""The window: navigation, search, the pages, the menus and the line that says what is saved."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QMenuBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.services.caseload.attention import count_waiting
from app.services.caseload.clients import caseload_count
from app.services.caseload.search import Hit, HitKind
from app.services.errors import GivenAway
from app.ui.components.accessible import announce
from app.ui.components.basics import action, button, heading, icon_button
from app.ui.components.people.caseload_limit import limit_sentence
from app.ui.components.people.quick_line import QuickLineDialog
from app.ui.components.scroll import PageStack
from app.ui.foundation.page import Page
from app.ui.foundation.places import (
    Act,
    FileRow,
    NewNamed,
    OfClient,
    PageName,
    Place,
    RowKind,
    SettingsPart,
)
from app.ui.foundation.screens import fit_to_screen, open_dialog
from app.ui.foundation.theme import dress, scale_px, step_text_size
from app.ui.foundation.workspace import Workspace
from app.ui.shell.drafts import gather_view, put_back
from app.ui.shell.help import HelpDialog, UpdateNotice
from app.ui.shell.navigation import Navigation
from app.ui.shell.search_box import SearchBox
from app.ui.shell.shortcut_list import KeysDialog
from app.ui.system.lock_key import LOCK_KEY

RAIL_BELOW = 1360
ROUND_HEADER = 88  # pixels of margins and gaps in the line of the title
TOLD_MS = 10_000
COUNTS_MS = 120  # after a change
FIRST_SIZE = QSize(1440, 900)
LEAST_SIZE = (720, 440)  # a screen of 1366x768 at 150 % has 910x512


class MainWindow(QMainWindow):
    """The frame around the pages: it knows their names and the workspace, not their content.

    Attributes:
        pages: Those that have been made.
        begun_lines: Quick lines that were left by Esc, each by the place where it was begun.
    """

    locked = Signal()
    text_size_wanted = Signal(int)  # per cent
    left = Signal()  # back from looking into a file that is open for reading

    def __init__(
        self, workspace: Workspace, pages: Mapping[PageName, Callable[[Workspace], Page]]
    ) -> None:
        super().__init__()
        self.workspace = workspace
        self._make: Mapping[PageName, Callable[[Workspace], Page]] = pages
        self.pages: dict[PageName, Page] = {}
        self._trail: list[tuple[Place, Mapping[str, Any]]] = []
        self._place: Place | None = None
        self._focus_before: QWidget | None = None  # while the window is busy
        self.begun_lines: dict[str, str] = {}
        self.setWindowTitle("Rinnalla")
        self.setMinimumSize(*LEAST_SIZE)
        self._stack = PageStack()
        self._scroll = QScrollArea()
        self.navigation = Navigation(workspace, self._nav_items(), workspace.go)
        self._search = SearchBox(workspace, self)
        self.head = _PageHead(self, self._search)
        self._status_left = button(
            workspace, "", lambda: workspace.go(PageName.TODAY), name="quiet"
        )
        self._status_right = QLabel()
        self._told = _Told(workspace)
        self.news = UpdateNotice(workspace)
        self._lay_out()
        self._actions_menu = QMenu(self)
        self._paper_actions: list[QAction] = []  # of the page in sight, in the file menu
        self._make_menus()
        workspace.went.connect(self.show_place)
        workspace.saved.connect(self._say_saved)
        workspace.troubled.connect(self._told.show_trouble)
        workspace.told.connect(self._told.tell)
        workspace.offered.connect(self._told.offer)
        self._search.chosen.connect(self._open_hit)
        self._search.on_board.connect(partial(workspace.go, PageName.BOARD))
        self._search.new_client.connect(
            lambda name: workspace.go(PageName.CLIENT_FILE, part=NewNamed(name))
        )
        self._counts = _Counts(workspace, self._status_left, self.navigation, self._told)
        self._status_right.setText(self.tr("Encrypted"))
        lock = icon_button(self.workspace, "lock", self.tr("Lock (Ctrl+L)"), self.locked.emit)
        self._status.addWidget(lock)
        dress(self, workspace.theme)

    def page(self, name: PageName) -> Page:
        """The page of that name, made when it is first needed."""
        if name not in self.pages:
            page = self._make[name](self.workspace)
            self.pages[name] = page
            self._stack.addWidget(page)
        return self.pages[name]

    def show_place(self, place: Place) -> None:
        """Show a page, and a row on it."""
        left = self._place
        going_on = place.part is Act.ADDED
        if left is not None and left != place.without_arrival and not going_on:
            self._trail.append((left, gather_view(self.page(left.page))))
        self._show(place)

    @property
    def place(self) -> Place | None:
        """What is shown now."""
        return self._place

    def show_help(self) -> HelpDialog:
        """Explain the first steps."""
        dialog = HelpDialog(self)
        return open_dialog(dialog)

    def show_keys(self) -> KeysDialog:
        """List every command with its key."""
        dialog = KeysDialog(self.menuBar(), self)
        return open_dialog(dialog)

    def show_quick_line(self) -> QuickLineDialog:
        """Record one line over whatever page is shown; in a client's file about the client."""
        shown = self._place
        row_id = shown.row_id if shown else None
        of_client = row_id if shown and shown.page is PageName.CLIENT_FILE else None
        of_employer = row_id if shown and shown.page is PageName.EMPLOYERS else None
        where = f"{of_client}/{of_employer}"  # a line without a name is about whose file it was
        dialog = QuickLineDialog(
            self.workspace,
            self,
            client_id=of_client,
            employer_id=of_employer,
            begun=self.begun_lines.get(where, ""),
        )
        keep = partial(self.begun_lines.__setitem__, where)
        dialog.quick_line.line.textChanged.connect(keep)
        return open_dialog(dialog)

    def show_where_it_was(self, geometry: QByteArray) -> None:
        """Show the window; `geometry` is the kept one, empty on a new computer."""
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            fit_to_screen(self, FIRST_SIZE)
        self.show()

    def search(self, text: str) -> None:
        """Search for a text as if it had been typed."""
        self._search.begin(self.focusWidget())
        self._search.look_for(text)

    def busy(self, sentence: str) -> None:
        """Disable the window while this is in progress; an empty sentence ends it."""
        focus = self.focusWidget()
        if sentence and focus is not None:
            focus.clearFocus()  # so that a field with the keyboard saves what was typed
            self._focus_before = focus
        self.setEnabled(not sentence)
        self._told.keep(sentence)
        if sentence:
            self.setCursor(Qt.CursorShape.BusyCursor)
            return
        self.unsetCursor()
        if self._focus_before is not None and isValid(self._focus_before):
            self._focus_before.setFocus()
        self._focus_before = None

    def go_back(self) -> None:
        """Show what was shown before: the same tab and row of a file, and the cursor in it."""
        if not self._trail:
            return
        place, view = self._trail.pop()
        self._show(place)
        if place.row_id is not None:  # a page without one has stayed as it was
            put_back(self.page(place.page), view)

    def closeEvent(self, event: QCloseEvent) -> None:
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()  # so that a field with the keyboard saves what was typed
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.navigation.fold(folded=self.width() < scale_px(RAIL_BELOW))
        if self._place is not None:
            self.head.place_buttons(self.page(self._place.page))

    def _show(self, place: Place) -> None:
        page = self.page(place.page)
        self._place = place.without_arrival
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()  # what was typed is saved before the page is read
        page.prepare(place)
        # What stands over the page comes first, so that the page is laid out once, in its room.
        self._stack.fit_page(False)  # the page that goes needs no other size
        if self.head.show_page(page):
            self.head.whole.activate()
        self._stack.fit_page(True)
        page.resize(self._stack.size())
        self._stack.setCurrentWidget(page)
        page.focus_content()
        page.arrive(place)
        self.head.show_page(page)
        if self.focusWidget() is None and focus is not None and _is_seen(focus):
            focus.setFocus()  # the page has nothing that takes the keyboard
        self._scroll.horizontalScrollBar().setValue(0)
        self.navigation.show_page(place.page)
        self._fill_actions_menu(page)

    def _nav_items(self) -> list[tuple[PageName, str, str]]:
        return [
            (PageName.TODAY, "calendar", self.tr("Today")),
            (PageName.BOARD, "board", self.tr("Status board")),
            (PageName.CLIENTS, "clients", self.tr("Clients")),
            (PageName.EMPLOYERS, "employers", self.tr("Employer log")),
            (PageName.REPORTS, "reports", self.tr("Reports")),
            (PageName.SUMMARY, "summary", self.tr("Summary")),
            (PageName.CRITERIA, "criteria", self.tr("Quality criteria")),
            (PageName.SETTINGS, "settings", self.tr("Settings")),
        ]

    def _lay_out(self) -> None:
        header, below = QHBoxLayout(), QHBoxLayout()
        header.setContentsMargins(20, 14, 20, 12)
        below.setContentsMargins(20, 0, 20, 0)
        header.setSpacing(12)
        self._search.setMinimumWidth(scale_px(200))
        self._search.setMaximumWidth(scale_px(460))
        self._search.setFixedHeight(scale_px(36))
        header.addWidget(self.head.title)
        header.addSpacing(12)
        header.addWidget(self._search, 1)
        header.addStretch(1)
        header.addLayout(self.head.beside)
        below.addStretch(1)
        below.addLayout(self.head.below)
        status = QHBoxLayout()
        status.setContentsMargins(20, 8, 20, 10)
        self._status_right.setObjectName("secondary")
        status.addWidget(self._status_left)
        status.addStretch(1)
        status.addWidget(self._status_right)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        if self.workspace.caseload.read_only:
            right.addWidget(self._reading())
        right.addWidget(self.news)
        right.addLayout(header)
        right.addLayout(below)
        pages = self._scroll  # on a small screen a page keeps its size and is scrolled
        pages.setWidgetResizable(True)
        pages.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        pages.setWidget(self._stack)
        right.addWidget(pages, 1)
        right.addWidget(self._told)
        right.addLayout(status)
        self._status = status
        whole = QWidget()
        row = self.head.whole
        whole.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(right, 1)
        self.setCentralWidget(whole)

    def _reading(self) -> QFrame:
        """Over all pages of a file that is open for reading alone."""
        frame = QFrame()
        frame.setObjectName("warning")
        row = QHBoxLayout(frame)
        row.setContentsMargins(20, 6, 12, 6)
        told = self.workspace.labels.reading_only()
        if self.workspace.caseload.handed_over:
            told = self.workspace.errors.sentence(GivenAway())
        words = QLabel(told)
        words.setWordWrap(True)
        self.leave_button = button(self.workspace, self.tr("Close it"), self.left.emit, icon="back")
        row.addWidget(words, 1)
        row.addWidget(self.leave_button)
        return frame

    def _make_menus(self) -> None:
        bar = self.menuBar()
        bar.triggered.connect(partial(_close_menus, bar))
        file = bar.addMenu(self.tr("&File"))
        new = [
            action(self, self.tr("New client"), self._new_client, key="Ctrl+N"),
            action(self, self.tr("New employer contact"), self._new_contact, key="Ctrl+E"),
            action(self, self.tr("Quick line…"), self.show_quick_line, key="Ctrl+G"),
            action(self, self.tr("Import a sheet…"), self._import, key="Ctrl+I"),
        ]
        self.workspace.writing(*new)
        file.addActions(new)
        file.addSeparator()
        for word, part in (
            (self.tr("Backups…"), SettingsPart.SAFETY),
            (self.tr("Export everything…"), SettingsPart.FILE),
        ):
            file.addAction(self._settings_command(word, part))
        self._file_menu, self._after_paper = file, file.addSeparator()
        file.addAction(action(self, self.tr("Lock"), self.locked.emit, key=LOCK_KEY))
        file.addAction(action(self, self.tr("Quit"), self.close, key="Ctrl+Q"))
        edit = bar.addMenu(self.tr("&Edit"))
        self._add_undo(edit)
        self._add_clipboard(edit)
        find = action(
            self, self.tr("Search everything"), lambda: self._search.begin(self.focusWidget())
        )
        find.setShortcuts([QKeySequence("Ctrl+K"), QKeySequence("Ctrl+F")])
        edit.addAction(find)
        go = bar.addMenu(self.tr("&Go"))
        go.addAction(action(self, self.tr("Back"), self.go_back, key="Alt+Left"))
        for number, (name, _, word) in enumerate(self._nav_items()):  # Today is Alt+0
            run = partial(self.workspace.go, name)
            go.addAction(action(self, word, run, key=f"Alt+{number}"))
        self._add_view_menu(bar)
        self._actions_menu = bar.addMenu(self.tr("&Actions"))
        about = bar.addMenu(self.tr("&Help"))
        about.addAction(action(self, self.tr("First steps"), self.show_help, key="Shift+F1"))
        about.addAction(action(self, self.tr("Shortcuts"), self.show_keys, key="F1"))
        about.addAction(
            self._settings_command(self.tr("About Rinnalla and its licences"), SettingsPart.ABOUT)
        )

    def _settings_command(self, text: str, part: SettingsPart) -> QAction:
        return action(self, text, lambda: self.workspace.go(PageName.SETTINGS, part=part))

    def _add_view_menu(self, bar: QMenuBar) -> None:
        """How large letters are; a plus is typed with Shift on some keyboards, not on others."""
        menu = bar.addMenu(self.tr("&View"))

        def change(step: int) -> None:
            # After the menu has closed: the window that it belongs to is made again.
            size = step_text_size(step)
            QTimer.singleShot(0, self, lambda: self.text_size_wanted.emit(size))

        for word, step, keys in (
            (self.tr("Larger text"), 1, ["Ctrl++", "Ctrl+="]),
            (self.tr("Smaller text"), -1, ["Ctrl+-"]),
            (self.tr("Usual size of text"), 0, ["Ctrl+0"]),
        ):
            made = action(self, word, partial(change, step))
            made.setShortcuts([QKeySequence(key) for key in keys])
            menu.addAction(made)

    def _add_clipboard(self, menu: QMenu) -> None:
        """What the field with the keyboard does by itself, to be seen and pressed with a mouse."""
        for word, name, key in (
            (self.tr("Cut"), "cut", QKeySequence.StandardKey.Cut),
            (self.tr("Copy"), "copy", QKeySequence.StandardKey.Copy),
            (self.tr("Paste"), "paste", QKeySequence.StandardKey.Paste),
            (self.tr("Select all"), "selectAll", QKeySequence.StandardKey.SelectAll),
        ):
            keys = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            menu.addAction(action(self, f"{word}\t{keys}", partial(_edit, self, name)))
        menu.addSeparator()

    def _add_undo(self, menu: QMenu) -> None:
        stack = self.workspace.undo_stack
        undo = stack.createUndoAction(self, self.tr("Undo"))
        undo.setShortcuts(QKeySequence.StandardKey.Undo)
        redo = stack.createRedoAction(self, self.tr("Redo"))
        redo.setShortcut("Ctrl+Y")
        menu.addActions([undo, redo])
        menu.addSeparator()

    def _fill_actions_menu(self, page: Page) -> None:
        for before in self._paper_actions:
            self._file_menu.removeAction(before)
        self._paper_actions = [one for one in page.page_actions if one in page.paper_actions]
        self._file_menu.insertActions(self._after_paper, self._paper_actions)
        others = [one for one in page.page_actions if one not in self._paper_actions]
        self._actions_menu.clear()
        self._actions_menu.addActions(others)
        self._actions_menu.menuAction().setVisible(bool(others))

    def _say_saved(self, now: Any) -> None:
        sentence = self.tr("Saved {time} · Encrypted").format(time=f"{now.hour}.{now.minute:02d}")
        self._status_right.setText(sentence)
        announce(self, sentence)

    def _open_hit(self, hit: Hit) -> None:
        if hit.kind is HitKind.REPORT:
            self.workspace.go(PageName.REPORTS, hit.id)
        elif hit.client_id is not None:
            self.workspace.go(
                PageName.CLIENT_FILE, hit.client_id, FileRow(RowKind(hit.kind.value), hit.id)
            )
        elif hit.employer_id is not None:
            self.workspace.go(
                PageName.EMPLOYERS, hit.employer_id, FileRow(RowKind(hit.kind.value), hit.id)
            )
        else:  # of nobody by name: a leaflet or a survey, a line of the diary
            page = PageName.EMPLOYERS if hit.kind is HitKind.FORM else PageName.SUMMARY
            self.workspace.go(page, part=FileRow(RowKind(hit.kind.value), hit.id))

    def _new_client(self) -> None:
        self.workspace.go(PageName.CLIENT_FILE, part=Act.NEW)

    def _new_contact(self) -> None:
        shown = self._place
        of_client = shown is not None and shown.page is PageName.CLIENT_FILE and shown.row_id
        part = OfClient(of_client) if of_client else Act.NEW
        self.workspace.go(PageName.EMPLOYERS, part=part)

    def _import(self) -> None:
        self.workspace.go(PageName.SETTINGS, part=Act.IMPORT)


class _PageHead:
    """The title of the page in sight and its buttons, which stand below where there is no room.

    Attributes:
        title: The heading.
        beside: Buttons beside the search.
        below: Buttons below it.
        whole: The layout of the whole window.
    """

    def __init__(self, window: MainWindow, search: QWidget) -> None:
        self.title = heading("", 22)
        self.beside, self.below, self.whole = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (self.beside, self.below):
            row.setSpacing(8)
        self._window, self._search = window, search
        self._shown: list[QPushButton] = []

    def take_buttons(self, buttons: Sequence[QPushButton]) -> None:
        """Have buttons of a page in the dress of the window, in which their width is asked for."""
        around = self._window.centralWidget()
        for made in buttons:
            if made.parentWidget() is not around:
                made.setParent(around)
                made.ensurePolished()

    def show_page(self, page: Page) -> bool:
        """Show the title and the buttons of a page; whether others were shown before."""
        if page.title() == self.title.text() and page.header_buttons == self._shown:
            return False
        self.title.setText(page.title())
        self.place_buttons(page)
        return True

    def place_buttons(self, page: Page) -> None:
        """Show the buttons of a page where they have room."""
        for row in (self.beside, self.below):
            while (item := row.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
        self.take_buttons(page.header_buttons)
        window = self._window
        taken = sum(made.sizeHint().width() + 8 for made in page.header_buttons)
        taken += self.title.sizeHint().width() + self._search.minimumWidth() + ROUND_HEADER
        fits = taken + window.navigation.width() <= window.width()  # beside title and search
        row = self.beside if fits else self.below
        self.below.setContentsMargins(0, 0, 0, 0 if fits else 10)
        before = self._search  # Tab goes as the eye does: the search, these, the page
        self.whole.setEnabled(False)  # else the window is laid out at once for each of them
        for made in page.header_buttons:
            row.addWidget(made)
            made.show()
            QWidget.setTabOrder(before, made)
            before = made
        self.whole.setEnabled(True)
        self._shown = list(page.header_buttons)


def _is_seen(widget: QWidget) -> bool:
    return isValid(widget) and widget.isVisible()


def _close_menus(bar: QMenuBar, _pressed: QAction) -> None:
    """A command that a screen reader has pressed leaves its menu open; Qt closes the others."""
    for menu in bar.findChildren(QMenu):
        menu.hide()


def _edit(window: QWidget, name: str) -> None:
    """Have the widget with the keyboard cut, copy, paste or choose everything."""
    run = getattr(window.focusWidget(), name, None)
    if callable(run):
        run()


class _Told(QFrame):
    """One sentence over the status line, for ten seconds, with Undo where there is something."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._undo = button(workspace, self.tr("Undo"), workspace.undo_stack.undo, name="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self._undo)
        self._way = button(workspace, "", self._go, name="quiet")
        self._where: Place | None = None
        row.addWidget(self._way)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOLD_MS)
        self._timer.timeout.connect(self.hide)
        workspace.undo_stack.indexChanged.connect(self.hide)
        workspace.undone.connect(self._announce_undone)
        workspace.redone.connect(self._announce_redone)
        self.setObjectName("notice")
        self.hide()

    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self._say(sentence, "notice", undo=self._workspace.undo_stack.canUndo())

    def add(self, sentence: str) -> None:
        """Say one thing more than what was done just now, if anything was."""
        before = self._text.text() if self.isVisible() else ""
        self.tell(" ".join(filter(None, (before, sentence))))

    def offer(self, sentence: str, words: str, where: Place) -> None:
        """Say what is missing, with a button that leads to where it is settled; it stays."""
        self._say(sentence, "notice", undo=False)
        self._timer.stop()
        self._where = where
        self._way.setText(words)
        self._way.show()

    def show_trouble(self, sentence: str) -> None:
        """Say what could not be done."""
        self._say(sentence, "warning", undo=False)

    def keep(self, sentence: str) -> None:
        """Show what is in progress, until it is over: until the next empty sentence."""
        if sentence:
            self._say(sentence, "notice", undo=False)
            self._timer.stop()
        else:
            self.hide()

    def _go(self) -> None:
        self.hide()
        if self._where is not None:
            self._workspace.go(self._where.page, self._where.row_id, self._where.part)

    def _announce_undone(self, what: str) -> None:
        announce(self, self.tr("Undone: {what}").format(what=what))

    def _announce_redone(self, what: str) -> None:
        announce(self, self.tr("Done again: {what}").format(what=what))

    def _say(self, sentence: str, name: str, *, undo: bool) -> None:
        self.setObjectName(name)
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.setText(sentence)
        self._undo.setVisible(undo)
        self._way.hide()
        self.show()
        announce(self, sentence)
        self._timer.start()


class _Counts(QObject):
    """How many are coached and what waits, beside every page.

    Counted again once what she looks at is painted: these stand beside it.
    """

    def __init__(
        self, workspace: Workspace, shown: QPushButton, navigation: Navigation, told: _Told
    ) -> None:
        super().__init__(shown)
        self._workspace, self._shown = workspace, shown
        self._navigation, self._told = navigation, told
        self._coached: int | None = None  # how many clients criterion 1 counted the last time
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(COUNTS_MS)
        self.pause.timeout.connect(self._count_again)
        workspace.changed.connect(self._count_soon)
        self._count()

    def _count_soon(self, _change: object, _origin: object) -> None:
        self.pause.start()

    def _count_again(self) -> None:
        if self._shown.window().isVisible():  # else the file may be closed
            self._count()

    def _count(self) -> None:
        count = caseload_count(self._workspace.caseload)
        if self._coached is not None and count.open > self._coached and count.full:
            self._told.add(limit_sentence(count))
        self._coached = count.open
        waiting = count_waiting(self._workspace.caseload)
        self._navigation.show_count(
            PageName.TODAY, waiting, self.tr("Today, %n thing(s) waiting", "", waiting)
        )
        parts = [
            self.tr("{open}/{limit} clients in coaching").format(open=count.open, limit=count.limit)
        ]
        if waiting:
            parts.append(self.tr("%n thing(s) waiting", "", waiting))
        self._shown.setText(" · ".join(parts))
        self._shown.setToolTip(
            self.tr(
                "{searching} searching or in work · {other} otherwise open · {resting} resting"
            ).format(
                searching=len(count.search_or_work),
                other=len(count.other),
                resting=len(count.resting),
            )
        )
