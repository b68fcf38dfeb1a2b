"""Words of a list that mean the same become one, also where they are recorded."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.enums import ListKind
from app.services.work import merging
from app.ui.components.basics import button, secondary
from app.ui.components.fields import ChoiceField, wrap_with_label
from app.ui.foundation.workspace import Workspace


class MergeWords(QWidget):
    """Two words, each with how often it is used: the first becomes the second everywhere."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._kind = ListKind.REFERRER
        self._pairs: list[tuple[str, str]] = []
        self.other = ChoiceField([], optional=True)
        self.kept = ChoiceField([], optional=True)
        self.button = button(workspace, self.tr("Merge"), self.merge)
        workspace.writing(self.button, self.other, self.kept)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(wrap_with_label(self.tr("These words"), self.other), 1)
        row.addWidget(wrap_with_label(self.tr("become these"), self.kept), 1)
        row.addWidget(self.button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(4)
        self.hint = secondary()
        self.take = button(workspace, self.tr("Take these two"), self._take, name="quiet")
        workspace.writing(self.take)
        proposed = QHBoxLayout()
        proposed.setSpacing(8)
        proposed.addWidget(self.hint, 1)
        proposed.addWidget(self.take)
        box.addLayout(proposed)
        box.addLayout(row)

    def show_list(self, kind: ListKind) -> None:
        """Offer the words of a list, and those that are recorded without being in it."""
        self._kind = kind
        self.setVisible(kind is not ListKind.KNOWN_WORD)
        found = merging.count_words(self._workspace.caseload, kind)
        offered = [(word, f"{word} ({count})") for word, count in found.items()]
        for field in (self.other, self.kept):
            field.offer(offered)
        self._pairs = merging.suggest_merges(self._workspace.caseload, kind)
        self._propose()

    def _propose(self) -> None:
        self.take.setVisible(bool(self._pairs))
        self.hint.setText(
            self.tr("“{other}” and “{kept}” may mean the same thing.").format(
                other=self._pairs[0][0], kept=self._pairs[0][1]
            )
            if self._pairs
            else self.tr("Two words for one thing: merge them where they are recorded too.")
        )

    def _take(self) -> None:
        """Put the proposed words into the fields, and show the next pair."""
        other, kept = self._pairs.pop(0)
        self.other.set_value(other)
        self.kept.set_value(kept)
        self._propose()

    def merge(self) -> None:
        """Write the one for the other everywhere."""
        other, kept, kind = self.other.value(), self.kept.value(), self._kind
        if not other or not kept or other == kept:
            self.kept.show_wrong(self.tr("Choose two different words."))
            return
        self.kept.show_wrong("")
        if self._workspace.do(
            self.tr("Merging"),
            lambda: merging.merge_words(self._workspace.caseload, kind, other, kept),
        ):
            self._workspace.told.emit(self.tr("Merged. Undo takes them apart again."))
            for field in (self.other, self.kept):
                field.set_value(None)
            self.show_list(kind)
