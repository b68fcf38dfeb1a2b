"""The tools over the text of a report: form of the words, lists, undo of the text alone."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from app.models.rules.reports.blocks import BlockKind, Style
from app.ui.components.basics import Looks, icon_button
from app.ui.foundation.theme import scale_px, scale_size
from app.ui.reports.block_editor import BlockEditor


class ReportToolbar(QFrame):
    """One row of tools; each shows whether what is written has its form."""

    def __init__(self, looks: Looks, text: BlockEditor) -> None:
        super().__init__()
        self._looks = looks
        self._text = text
        self.setObjectName("card")
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(2)
        for part in self._list_tools():
            row.addWidget(part)
        row.addStretch(1)
        self.undo_tool, self.redo_tool = self._undo_tools()
        row.addWidget(self.undo_tool)
        row.addWidget(self.redo_tool)

    def show_undo(self) -> None:
        """Enable undo and redo as the text that is shown now has them."""
        document = self._text.document()
        self.undo_tool.setEnabled(document.isUndoAvailable())
        self.redo_tool.setEnabled(document.isRedoAvailable())

    def _list_tools(self) -> list[QToolButton | QPushButton]:
        def tool(
            icon: str,
            name: str,
            key: str,
            press: Callable[[], object],
            is_on: Callable[[], bool] | None = None,
        ) -> QToolButton:
            made = self._tool(icon, f"{name} ({key})", press)
            QShortcut(key, made, press)  # a button's own key would act a tenth of a second late
            if is_on is not None:
                self._tell_state(made, is_on)
            return made

        text = self._text
        bullets, numbers = BlockKind.BULLET, BlockKind.NUMBERED
        return [
            self._heading_tool(self.tr("Heading"), "Ctrl+Alt+1", BlockKind.HEADING),
            self._heading_tool(self.tr("Subheading"), "Ctrl+Alt+2", BlockKind.SUBHEADING),
            tool(
                "bold",
                self.tr("Bold"),
                "Ctrl+B",
                lambda: text.toggle(Style.BOLD),
                lambda: text.fontWeight() >= QFont.Weight.Bold,
            ),
            tool(
                "italic",
                self.tr("Italic"),
                "Ctrl+Shift+I",
                lambda: text.toggle(Style.ITALIC),
                text.fontItalic,
            ),
            tool(
                "bullets",
                self.tr("List"),
                "Ctrl+Alt+8",
                lambda: text.set_kind(bullets),
                lambda: text.kind() is bullets,
            ),
            tool(
                "numbers",
                self.tr("Numbered list"),
                "Ctrl+Alt+7",
                lambda: text.set_kind(numbers),
                lambda: text.kind() is numbers,
            ),
            tool("page_break", self.tr("New page"), "Ctrl+Return", text.toggle_page_break),
        ]

    def _tool(self, icon: str, name: str, press: Callable[[], object]) -> QToolButton:
        made = icon_button(self._looks, icon, name, press)
        made.setIconSize(scale_size(18))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def _undo_tools(self) -> tuple[QToolButton, QToolButton]:
        """Undo of the text alone, by its keys only while the text has the keyboard."""
        back = self._tool("undo", self.tr("Undo in the text (Ctrl+Z)"), self._text.undo)
        again = self._tool("redo", self.tr("Redo in the text (Ctrl+Y)"), self._text.redo)
        self._text.undoAvailable.connect(back.setEnabled)
        self._text.redoAvailable.connect(again.setEnabled)
        return back, again

    def _heading_tool(self, name: str, key: str, kind: BlockKind) -> QToolButton:
        made = QToolButton()
        made.setText(name)
        made.setToolTip(f"{name} ({key})")
        made.setAccessibleName(name)
        QShortcut(key, made, lambda: self._text.set_kind(kind))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setMinimumSize(scale_px(34), scale_px(30))
        made.clicked.connect(lambda: self._text.set_kind(kind))
        self._tell_state(made, lambda: self._text.kind() is kind)
        return made

    def _tell_state(self, tool: QToolButton, is_on: Callable[[], bool]) -> None:
        """Show on a tool, also to a screen reader, whether what is written has its form."""
        tool.setCheckable(True)

        def tell() -> None:
            tool.setChecked(is_on())

        tool.clicked.connect(tell)
        self._text.cursorPositionChanged.connect(tell)
        self._text.currentCharFormatChanged.connect(tell)
        self._text.typed.connect(tell)
