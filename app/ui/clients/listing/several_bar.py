"""What is done for several chosen clients at once, in a bar below the table."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout

from app.models.enums import Status
from app.services.caseload.clients import ClientCard
from app.services.storage.changes import Change
from app.services.work import several
from app.ui.components.basics import button, heading
from app.ui.components.fields import DayField, LineField, wrap_with_label
from app.ui.foundation.workspace import Workspace


class SeveralBar(QFrame):
    """Moves, dates and tags the chosen clients; each is one step of undo.

    It is in sight while more than one is chosen. `left` gives the keyboard back.
    """

    left = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._workspace = workspace
        self._chosen: list[ClientCard] = []
        self._told = heading("", 14)
        self.step = LineField()
        self.day = DayField(lambda: workspace.today, workspace.labels)
        self.tag = LineField()
        self.move_button = button(workspace, self.tr("Move to"), self._show_statuses, icon="down")
        self.date_button = button(workspace, self.tr("Set the date"), self.set_date)
        self.add_button = button(workspace, self.tr("Add the tag"), self.add_tag)
        self.remove_button = button(workspace, self.tr("Take the tag away"), self.remove_tag)
        workspace.writing(self.move_button, self.date_button, self.add_button, self.remove_button)
        for field, done in (
            (self.step.line, self.date_button),
            (self.day.line, self.date_button),
            (self.tag.line, self.add_button),
        ):
            field.returnPressed.connect(done.click)
        bottom = Qt.AlignmentFlag.AlignBottom
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.move_button, 0, bottom)
        row.addWidget(wrap_with_label(self.tr("Next step; empty: what was agreed"), self.step), 3)
        row.addWidget(wrap_with_label(self.tr("Day"), self.day), 1)
        row.addWidget(self.date_button, 0, bottom)
        row.addWidget(wrap_with_label(self.tr("Own tag"), self.tag), 2)
        row.addWidget(self.add_button, 0, bottom)
        row.addWidget(self.remove_button, 0, bottom)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 8, 12, 10)
        box.setSpacing(6)
        box.addWidget(self._told)
        box.addLayout(row)
        leave = QShortcut("Esc", self, self.left.emit)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    def show_chosen(self, chosen: Sequence[ClientCard], tags: Sequence[str]) -> None:
        """Offer what can be done for these."""
        self._chosen = list(chosen)
        self._told.setText(self.tr("%n client(s) chosen", "", len(self._chosen)))
        self.tag.offer(tags)
        self.show()

    def statuses_menu(self) -> QMenu:
        """Where the chosen clients can be moved to."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for status in Status:
            chosen = menu.addAction(self._workspace.labels[status])
            chosen.triggered.connect(lambda _=False, to=status: self.move_to(to))
        return menu

    def move_to(self, status: Status) -> None:
        """Move all chosen clients; what the move means is asked in their files or later."""
        word = self._workspace.labels[status]
        self._do(
            self.tr("Move"),
            lambda ids: several.move_all(self._workspace.caseload, ids, status),
            word,
        )

    def set_date(self) -> None:
        """Give all chosen clients the day of their next step."""
        self.day.commit()
        day = None if self.day.wrong else self.day.value()
        if day is None:
            self.day.show_wrong(self.tr("Which day?"))
            self.day.setFocus()
            return
        done = self._do(
            self.tr("Next step"),
            lambda ids: several.plan_next(
                self._workspace.caseload,
                ids,
                day,
                step=self.step.value(),
                otherwise=self.tr("Get in touch"),
            ),
            self._workspace.labels.day(day),
        )
        if done:
            self.step.set_value("")
            self.day.set_value(None)

    def add_tag(self) -> None:
        """Give all chosen clients the tag."""
        self._tag(self.tr("Tag"), remove=False)

    def remove_tag(self) -> None:
        """Take the tag away from all chosen clients."""
        self._tag(self.tr("Removal of a tag"), remove=True)

    def _tag(self, word: str, *, remove: bool) -> None:
        tag = self.tag.value()
        if not tag.strip():
            self.tag.show_wrong(self.tr("Which tag?"))
            self.tag.setFocus()
            return
        self.tag.show_wrong("")
        caseload = self._workspace.caseload
        self._do(word, lambda ids: several.tag_all(caseload, ids, tag, remove=remove), tag)

    def _do(self, word: str, operation: Callable[[list[int]], Change], detail: str) -> bool:
        """Do it to all that are chosen, and tell; False where it was refused."""
        ids = [card.id for card in self._chosen]
        count = self.tr("%n client(s)", "", len(ids))
        if not self._workspace.do(word, lambda: operation(ids), detail=f"{detail}, {count}"):
            return False
        self._workspace.told.emit(
            self.tr("Done for %n client(s): {what}", "", len(ids)).format(what=detail)
        )
        return True

    def _show_statuses(self) -> None:
        corner = self.move_button.rect().topLeft()
        self.statuses_menu().popup(self.move_button.mapToGlobal(corner))
