"""Takes another client or employer into the one that is shown: one thing that was written twice."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.models.client import ClientFields
from app.models.employer import EmployerFields
from app.models.fields import Fields
from app.models.rules.text.employer_names import may_be_same
from app.models.rules.text.names import are_alike, fold_text
from app.services.caseload import clients, employers
from app.services.errors import KnownError
from app.services.storage.changes import Change
from app.services.storage.unit_of_work import Caseload
from app.services.work import merging
from app.ui.components.basics import button, heading
from app.ui.components.fields import LineField, wrap_with_label
from app.ui.components.people.client_field import tell_apart
from app.ui.components.people.employer_field import shorten_text
from app.ui.foundation.workspace import Workspace

_LINE = 80  # letters


@dataclass(frozen=True)
class _Way:
    """How one kind of row is named, found alike, and merged."""

    names: Callable[[Caseload], list[tuple[int, str]]]
    is_alike: Callable[[str, str], bool]
    merge: Callable[[Caseload, int, int], Change]


_WAYS: Mapping[type[Fields], _Way] = {
    EmployerFields: _Way(employers.list_names, may_be_same, merging.merge_employers),
    ClientFields: _Way(
        lambda caseload: tell_apart(clients.cards(caseload)), are_alike, merging.merge_clients
    ),
}


class MergeBar(QFrame):
    """Asks in place which one is merged into the present one, and tells what would follow.

    `merged` comes after it was done, `appeared` when it comes into sight or goes.
    """

    merged = Signal()
    appeared = Signal(bool)

    def __init__(self, workspace: Workspace, kind: type[Fields]) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._workspace = workspace
        self._kind = kind
        self._way = _WAYS[kind]
        self._kept_id = 0
        self._before: QWidget | None = None
        self._names: list[tuple[int, str]] = []
        self._head = heading("", 14)
        self.other = LineField()
        self.other.line.textChanged.connect(self._show_preview)
        self.told = QLabel()
        # Not wrapped: a page would be as high as its lists wish to be, and scroll.
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = button(workspace, self.tr("Merge"), self.merge, name="primary")
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(wrap_with_label(self.tr("Which one is the same"), self.other), 2)
        row.addWidget(self.told, 3)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 10, 12, 12)
        box.setSpacing(6)
        box.addWidget(self._head)
        box.addLayout(row)
        for key, run in (("Esc", self.leave), ("Return", self.merge), ("Enter", self.merge)):
            shortcut = QShortcut(key, self, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    def ask(self, kept_id: int) -> None:
        """Ask about this one; the first name that looks alike is proposed."""
        self._kept_id, self._before = kept_id, QApplication.focusWidget()
        every = self._way.names(self._workspace.caseload)
        own = next((name for row_id, name in every if row_id == kept_id), "")
        self._names = [(row_id, name) for row_id, name in every if row_id != kept_id]
        self._head.setText(self.tr("{name} stays. Which one is merged into it?").format(name=own))
        self.other.offer([name for _, name in self._names])
        near = [name for _, name in self._names if self._way.is_alike(name, own)]
        self.other.set_value(near[0] if near else "")
        self._show_preview()
        self.show()
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Go out of sight; the keyboard is where it was before, and not where Qt finds room."""
        before = self._before
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_about(self, row_id: int) -> bool:
        """Whether it asks about this one."""
        return self._kept_id == row_id

    def merge(self) -> None:
        """Merge the named one; a name that nobody has is marked and nothing happens."""
        other_id = self._other_id()
        if other_id is None:
            self.other.show_wrong(self.tr("Choose one of the list."))
            return
        done = self._workspace.do(
            self.tr("Merging"),
            lambda: self._way.merge(self._workspace.caseload, self._kept_id, other_id),
        )
        if done:
            self.leave()
            self._workspace.told.emit(self.tr("Merged. Undo takes them apart again."))
            self.merged.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.appeared.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.appeared.emit(False)

    def _other_id(self) -> int | None:
        typed = fold_text(self.other.value())
        return next((row_id for row_id, name in self._names if fold_text(name) == typed), None)

    def _show_preview(self) -> None:
        self.other.show_wrong("")
        other_id = self._other_id()
        self.button.setEnabled(other_id is not None)
        self.told.setText("")
        if other_id is None:
            return
        try:
            found = merging.preview_merge(
                self._workspace.caseload, self._kind, self._kept_id, other_id
            )
        except KnownError:
            return
        count = sum(found.rows.values())
        words = [self.tr("%n row(s) follow.", "", count)]
        if found.to_notes:
            differing = " · ".join(found.to_notes)
            words.append(self.tr("Goes to the notes: {values}").format(values=differing))
        self.told.setText("\n".join(shorten_text(line, _LINE) for line in words))
        self.told.setToolTip("\n".join(words))
