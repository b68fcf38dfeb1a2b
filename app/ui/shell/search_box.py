"""One search over everything: clients, employers, people, the log, reports."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.models.rules.text.names import fold_text
from app.services.caseload.search import Hit, HitKind, search
from app.ui.components.accessible import announce
from app.ui.components.lists.clear_button import make_clearable
from app.ui.foundation.theme import scale_px
from app.ui.foundation.workspace import Workspace
from app.ui.shell.hit_delegate import HIT_ROLE, WORDS_ROLE, HitDelegate, owner_words

MOST = 24  # hits
MOST_HEIGHT = 520
MOST_NAME = 60  # characters
ROUND_HINT = 88  # pixels of the icon, the clearing button and margins


class SearchBox(QLineEdit):
    """Finds while typing; Enter opens the chosen hit, Esc clears and gives the keyboard back.

    Ctrl+Enter shows the client of the hit on the board. Where nothing is found, a new client of
    the typed name is offered.
    """

    chosen = Signal(object)  # Hit
    on_board = Signal(int)  # id of a client
    new_client = Signal(str)  # the typed name

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._before: QWidget | None = None
        self._hints = (
            self.tr("Find a client, an employer, a note…   Ctrl+K"),
            self.tr("Find anything…   Ctrl+K"),
            self.tr("Find…"),
        )
        self.setPlaceholderText(self._hints[0])
        self.setAccessibleName(self.tr("Search everything"))
        self.addAction(
            workspace.icons.icon("search", workspace.theme["secondary"]),
            QLineEdit.ActionPosition.LeadingPosition,
        ).setText(self.tr("Search"))
        make_clearable(self)
        self._hits = QListWidget()
        self._hits.setAccessibleName(self.tr("Search results"))
        self._hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._hits.setFrameShape(QFrame.Shape.NoFrame)
        self._hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hits.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._hits.setItemDelegate(HitDelegate(workspace))
        self._hits.setObjectName("hits")
        self._hits.itemClicked.connect(self._take)
        self._popup = QFrame(self.window(), Qt.WindowType.ToolTip)
        self._popup.setObjectName("card")
        QVBoxLayout(self._popup).addWidget(self._hits)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._find)
        self.textChanged.connect(self._on_text)

    def begin(self, before: QWidget | None) -> None:
        """Take the keyboard; `before` gets it back after Esc."""
        self._before = before
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def look_for(self, text: str) -> None:
        """Show what is found for a text."""
        self.setText(text)
        self._find()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.clear()
            if self._before is not None:
                self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._catch_up()
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._catch_up()
            item = self._hits.currentItem()
            if self._popup.isVisible() and item is not None:
                if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                    self._show_on_board(item)
                else:
                    self._take(item)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for: nothing is cut."""
        super().resizeEvent(event)
        room = self.width() - scale_px(ROUND_HINT)
        fitting = (
            hint for hint in self._hints if self.fontMetrics().horizontalAdvance(hint) <= room
        )
        self.setPlaceholderText(next(fitting, self._hints[-1]))

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self.text().strip()
        ):
            event.accept()  # Ctrl+Enter is of the hit here, not of the page's row
            return True
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self._popup.hide()
        if event.type() == QEvent.Type.Hide:
            self._turn.stop()  # the window goes, and its file may be closed
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowDeactivate):
            self._popup.hide()
        return super().eventFilter(watched, event)

    def _on_text(self, text: str) -> None:
        if not text.strip():
            self._turn.stop()
            self._popup.hide()
        else:
            self._turn.start()

    def _catch_up(self) -> None:
        """Find what is typed now: a quick hand is ahead of the list, which is of fewer letters."""
        if self._turn.isActive() or not self._popup.isVisible():
            self._find()

    def _find(self) -> None:
        self._turn.stop()
        text = self.text().strip()
        if not text:
            return
        self._hits.clear()
        kind, count, words = None, 0, tuple(fold_text(text).split())
        for hit in search(self._workspace.caseload, text, limit=MOST):
            if hit.kind != kind:
                kind = hit.kind
                self._add_group(self._workspace.labels.hit_kind(kind))
            self._add_hit(hit, words)
            count += 1
        if not count:
            self._add_group(self.tr("Nothing found"))
            self._offer_client(text)
        self._select_first()
        self._show_popup()
        self._announce(self.tr("%n hit(s)", "", count) if count else self.tr("Nothing found"))

    def _add_group(self, word: str) -> None:
        item = QListWidgetItem(word)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._hits.addItem(item)

    def _add_hit(self, hit: Hit, words: tuple[str, ...]) -> None:
        labels = self._workspace.labels
        told = (hit.title, owner_words(hit), " ".join(hit.snippet.split()), labels.day(hit.day))
        item = QListWidgetItem("  ·  ".join(part for part in told if part))
        item.setData(HIT_ROLE, hit)
        item.setData(WORDS_ROLE, words)
        kind = labels.hit_kind(hit.kind)
        reading = ", ".join(part for part in (kind, *told) if part)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, reading)
        if hit.client_id is not None and hit.kind is HitKind.CLIENT:
            item.setToolTip(self.tr("Enter opens the file, Ctrl+Enter shows the card on the board"))
        self._hits.addItem(item)

    def _offer_client(self, text: str) -> None:
        """Offer to add a client of that name, where it may be a name."""
        name = " ".join(text.split())
        letters = name.replace("-", "").replace(" ", "").replace(",", "").replace("'", "")
        if not letters.isalpha() or len(name) > MOST_NAME or self._workspace.caseload.read_only:
            return
        item = QListWidgetItem(self.tr("Add client {name}").format(name=name))
        item.setData(HIT_ROLE, name)
        self._hits.addItem(item)

    def _announce(self, sentence: str) -> None:
        """Tell a screen reader: the list itself never has the keyboard."""
        item = self._hits.currentItem()
        chosen = "" if item is None else item.data(Qt.ItemDataRole.AccessibleTextRole)
        told = ". ".join(filter(None, (sentence, chosen or (item.text() if item else ""))))
        announce(self, told)

    def _select_first(self) -> None:
        for row in range(self._hits.count()):
            if self._hits.item(row).data(HIT_ROLE) is not None:
                self._hits.setCurrentRow(row)
                return

    def _step(self, step: int) -> None:
        row = self._hits.currentRow() + step
        while 0 <= row < self._hits.count():
            if self._hits.item(row).data(HIT_ROLE) is not None:
                self._hits.setCurrentRow(row)
                self._announce("")
                return
            row += step

    def _show_popup(self) -> None:
        self.window().removeEventFilter(self)
        self.window().installEventFilter(self)
        lines = sum(self._hits.sizeHintForRow(row) for row in range(self._hits.count()))
        height = min(lines + 32, MOST_HEIGHT)
        self._popup.setGeometry(0, 0, max(self.width(), 640), height)
        self._popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        self._popup.show()

    def _take(self, item: QListWidgetItem) -> None:
        hit = item.data(HIT_ROLE)
        if hit is None:
            return
        self._popup.hide()
        self.clear()
        if isinstance(hit, Hit):
            self.chosen.emit(hit)
        else:
            self.new_client.emit(hit)

    def _show_on_board(self, item: QListWidgetItem) -> None:
        hit = item.data(HIT_ROLE)
        if not isinstance(hit, Hit) or hit.client_id is None:
            self._take(item)
            return
        self._popup.hide()
        self.clear()
        self.on_board.emit(hit.client_id)
