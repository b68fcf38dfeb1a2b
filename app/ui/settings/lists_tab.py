"""The coach's own lists of words."""

from PySide6.QtWidgets import QListWidget, QWidget

from app.models.enums import ListKind
from app.ui.components.basics import Card, heading, secondary
from app.ui.foundation.theme import scale_px
from app.ui.foundation.workspace import Workspace
from app.ui.settings.merge_words import MergeWords
from app.ui.settings.tab_columns import make_columns
from app.ui.settings.word_list import WordList


class ListsTab(QWidget):
    """The lists on the left, the words of the chosen one on the right."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        columns = make_columns(self, top=False)
        self.kinds = QListWidget()
        self.kinds.setAccessibleName(self.tr("Lists"))
        self.kinds.setMinimumWidth(scale_px(240))
        self.kinds.setSpacing(5)
        for kind in ListKind:
            self.kinds.addItem(self.workspace.labels[kind])
        self.words = WordList(self.workspace)
        sheet = Card()
        self._list_name = heading("")
        sheet.head.insertWidget(0, self._list_name)
        self._list_hint = secondary()
        sheet.add(self._list_hint)
        sheet.add(self.words, 1)
        self.merge_words = MergeWords(self.workspace)
        sheet.add(self.merge_words)
        columns.add(self.kinds, 0)
        columns.add(sheet, 1)
        self.kinds.currentRowChanged.connect(self._show_list)
        self.kinds.setCurrentRow(0)

    def refresh(self) -> None:
        """Show the words of now."""
        self.words.refresh()
        self.merge_words.show_list(list(ListKind)[self.kinds.currentRow()])

    def _show_list(self, number: int) -> None:
        kind = list(ListKind)[number]
        self._list_name.setText(self.workspace.labels[kind])
        self._list_hint.setText(
            self.tr(
                "The spelling check takes these words for right, in all their forms. They stay "
                "in this encrypted file."
            )
            if kind is ListKind.KNOWN_WORD
            else self.tr(
                "These words are offered where they fit; others can be typed, too. Changing "
                "a list does not change what is recorded already."
            )
        )
        self.words.show_list(kind, self.workspace.labels[kind])
        self.merge_words.show_list(kind)
