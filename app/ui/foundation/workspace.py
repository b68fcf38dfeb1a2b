"""What every page works with: the open caseload, the one undo stack, the signals of changes."""

import time
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QTextDocument, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QWidget

from app.services.caseload.client_names import find_changed_family_name
from app.services.errors import Conflict, KnownError
from app.services.progress import Progress
from app.services.storage.changes import Change, join
from app.services.storage.unit_of_work import Caseload, reapply, revert
from app.ui.foundation.error_texts import ErrorTexts
from app.ui.foundation.icons import Icons
from app.ui.foundation.labels import Labels
from app.ui.foundation.places import PageName as PageName
from app.ui.foundation.places import Place as Place
from app.ui.foundation.places import Target as Target
from app.ui.foundation.questions import Questions
from app.ui.foundation.tasks import Task
from app.ui.foundation.theme import Theme

UNDO_STEPS = 500
ENDING_SECONDS = 10.0  # longer than any step of work that is not held up by a place


class Workspace(QObject):
    """The caseload as the window works with it.

    Pages read through `caseload` and change only through `do`, which saves at once, makes the
    change undoable and tells every page.
    """

    changed = Signal(object, object)  # Change, the page that began it or None
    went = Signal(object)  # Place
    saved = Signal(object)  # datetime
    troubled = Signal(str)  # one sentence for the coach
    undone = Signal(str)  # the words of the step
    redone = Signal(str)
    offered = Signal(str, str, object)  # a sentence, the words of a button, the Place it leads to
    told = Signal(str)  # one sentence of good news, also for the screen reader

    def __init__(
        self,
        caseload: Caseload,
        *,
        theme: Theme,
        icons: Icons,
        labels: Labels,
        questions: Questions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.caseload = caseload
        self.theme = theme
        self.icons = icons
        self.labels = labels
        self.questions = questions
        self.errors = ErrorTexts(self)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_STEPS)
        self.texts: dict[int, QTextDocument] = {}  # of reports; each with its own undo

    @property
    def today(self) -> date:
        """The day by the clock of the caseload."""
        return self.caseload.today

    @property
    def now(self) -> datetime:
        """Local time by the clock of the caseload."""
        return self.caseload.clock()

    def do(
        self,
        text: str,
        operation: Callable[[], Change],
        *,
        origin: object = None,
        detail: str = "",
        joins: Change | None = None,
    ) -> Change | None:
        """Make a change now, and put it on the undo stack.

        Args:
            text: What Undo calls it, a noun ("Edit"); the client's family name is added to it.
            operation: The service's function.
            origin: The widget that has made it, which need not read it again.
            detail: What exactly was changed, such as the name of a field.
            joins: An earlier change that this one belongs to: while that is the newest, both are
                one step of undo.

        Returns:
            The change; None where it can't be made, after saying why in one sentence.
        """
        try:
            change = operation()
        except KnownError as error:
            self.show_trouble(error)
            return None
        if joins is not None and self._join_newest(joins, change):
            if change:
                self.publish(change, origin)
        else:
            self.adopt_change(text, change, origin=origin, detail=detail)
        return change

    def _join_newest(self, joined: Change, change: Change) -> bool:
        """Put a change to the newest step of undo, where that is the step of the joined one."""
        stack = self.undo_stack
        newest = stack.command(stack.count() - 1) if stack.count() else None
        if stack.index() != stack.count() or not isinstance(newest, _ChangeCommand):
            return False
        return newest.add(joined, change)

    def adopt_change(
        self, text: str, change: Change, *, origin: object = None, detail: str = ""
    ) -> None:
        """Take up a change that was made elsewhere (in a task): undoable, and pages read again."""
        if change:
            about = (find_changed_family_name(self.caseload, change), detail)
            inner = ", ".join(part for part in about if part)
            step = f"{text[:1].lower()}{text[1:]}"
            step = f"{step} ({inner})" if inner else step
            self.undo_stack.push(_ChangeCommand(self, step, change))
            self.publish(change, origin)

    def forget_steps(self) -> None:
        """Undo nothing that was done before now: something was erased permanently."""
        self.undo_stack.clear()
        for text in self.texts.values():
            text.clearUndoRedoStacks()

    def publish(self, change: Change, origin: object = None) -> None:
        """Tell the window that a change was saved; `origin` is the widget that made it."""
        self.saved.emit(self.now)
        self.changed.emit(change, origin)

    def show_trouble(self, error: KnownError) -> None:
        """Say in one sentence what happened, what was kept and what to do."""
        self.troubled.emit(self.errors.sentence(error))

    def writing(self, *parts: QWidget | QAction) -> None:
        """Leave out of use what writes, where the file is open for reading only."""
        if self.caseload.read_only:
            for part in parts:
                part.setEnabled(False)
                part.setToolTip(self.labels.reading_only())

    def go(self, page: PageName, row_id: int | None = None, part: Target | None = None) -> None:
        """Open a page, perhaps at a row, and at a part of it."""
        self.went.emit(Place(page, row_id, part))

    def task(self, work: Callable[[Progress], Any]) -> Task:
        """Long work that is not started yet: connect its signals, then start it."""
        return Task(work, self)

    def tasks(self) -> list[Task]:
        """The task that is running, if any."""
        return self.findChildren(Task)

    def end_tasks(self) -> bool:
        """Stop long work at its next step and wait for it, before the file is closed.

        Returns: whether all of it has ended; what waits for a place that hangs does not.
        """
        tasks = self.tasks()
        for task in tasks:
            task.cancel()
        limit = time.monotonic() + ENDING_SECONDS
        ended = [task.wait(max(0.0, limit - time.monotonic())) for task in tasks]
        return all(ended)


class _ChangeCommand(QUndoCommand):
    """A change that is already in the file; undoing writes the old rows back as a new change."""

    def __init__(self, workspace: Workspace, text: str, change: Change) -> None:
        super().__init__(text)
        self._workspace = workspace
        self._first = self._change = change
        self._fresh = True

    def add(self, joined: Change, change: Change) -> bool:
        """Take a change into this step, where it began with the joined one."""
        if self._first is not joined:
            return False
        self._change = join(self._change, change)
        return True

    def undo(self) -> None:
        if self._replay(revert):
            self._workspace.undone.emit(self.text())

    def redo(self) -> None:
        if self._fresh:
            self._fresh = False
        elif self._replay(reapply):
            self._workspace.redone.emit(self.text())

    def _replay(self, way: Callable[[Caseload, Change], Change]) -> bool:
        try:
            change = way(self._workspace.caseload, self._change)
        except KnownError as error:
            self.setObsolete(isinstance(error, Conflict))
            self._workspace.show_trouble(error)
            return False
        self._workspace.publish(change)
        return True
