"""What is not recorded yet, before anything leaves: every line opens its client."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.services.phrases import Phrases
from app.services.summary.collect import Unrecorded
from app.ui.components.basics import Card, button, secondary
from app.ui.foundation.workspace import PageName, Workspace

SHOWN = 6
"""Names below one heading; the rest is behind one press."""


class UnrecordedList(Card):
    """A heading for each thing that is missing, and below it the clients of whom it is."""

    def __init__(
        self,
        workspace: Workspace,
        words: Phrases,
        found: Sequence[Unrecorded],
        names: Mapping[int, str],
        next_on: str,
    ) -> None:
        super().__init__(words("unrecorded.title"))
        self._workspace, self._words, self._names = workspace, words, names
        self.add(secondary(words("unrecorded.about", next=next_on)))
        for one in found:
            self._add_gap(one)

    def _add_gap(self, one: Unrecorded) -> None:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        count = len(one.client_ids)
        box.addWidget(QLabel(self._words.format_count(f"unrecorded.{one.gap}", count)))
        for client_id in one.client_ids[:SHOWN]:
            box.addLayout(self._row(client_id))
        if count > SHOWN:
            more = button(
                self._workspace,
                self._words("unrecorded.more", n=count - SHOWN),
                lambda: self._show_rest(box, more, one.client_ids[SHOWN:]),
                name="quiet",
            )
            row = QHBoxLayout()
            row.addWidget(more)
            row.addStretch(1)
            box.addLayout(row)
        self.add(part)

    def _show_rest(self, box: QVBoxLayout, more: QPushButton, rest: Sequence[int]) -> None:
        more.hide()
        for client_id in rest:
            box.addLayout(self._row(client_id))

    def _row(self, client_id: int) -> QHBoxLayout:
        name = self._names.get(client_id, "")
        made = button(
            self._workspace,
            name,
            lambda: self._workspace.go(PageName.CLIENT_FILE, client_id),
            name="quiet",
        )
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout()
        row.addSpacing(12)
        row.addWidget(made)
        row.addStretch(1)
        return row
