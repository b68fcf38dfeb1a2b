"""What the window shows and what is half typed in it, to be found again after a lock.

Whatever belongs to a row is saved as it is typed; this keeps the rest: a form that was not sent
yet, the chosen tab and row, the place of the cursor.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from app.late import LateModule
from app.ui.components.fields import Field
from app.ui.foundation.places import Place
from app.ui.shell.search_box import SearchBox

if TYPE_CHECKING:
    from app.ui.reports import block_editor
else:
    block_editor = LateModule("app.ui.reports.block_editor")

Editor = QLineEdit | QPlainTextEdit | QTextEdit


def collect_half_typed(window: QWidget, place: Place | None) -> dict[str, Any]:
    """Save what belongs to a row, and gather what does not yet."""
    focus = window.focusWidget()
    for field in window.findChildren(Field):
        if field.isVisibleTo(window):
            field.commit()
    if focus is not None:
        focus.clearFocus()  # an editor that saves when it is left
        focus.setFocus()
    return gather_draft(window, place)


def save_texts(shown: QWidget) -> None:
    """Save the text of a report, in the window or side by side, that was typed a moment ago."""
    for text in shown.findChildren(block_editor.BlockEditor):
        text.left.emit()


def gather_draft(window: QWidget, place: Place | None) -> dict[str, Any]:
    """All of it, as plain values that can be kept in the file."""
    texts = {key: _text(editor) for key, editor in _editors(window) if _text(editor)}
    return {
        "place": None if place is None else place.to_plain(),
        "texts": texts,
        **gather_view(window),
    }


def gather_view(page: QWidget) -> dict[str, Any]:
    """The tab, the row and the editor that a page or window shows, to come back to them."""
    return {
        "tabs": {key: tab.currentIndex() for key, tab in _find_visible(page, QTabWidget)},
        "rows": {
            key: view.currentIndex().row()
            for key, view in _find_visible(page, QAbstractItemView)
            if view.currentIndex().isValid()
        },
        "focus": next((key for key, editor in _editors(page) if editor.hasFocus()), ""),
    }


def place_of(draft: Mapping[str, Any]) -> Place | None:
    """Where the coach was."""
    return Place.from_plain(draft.get("place"))


def put_back(window: QWidget, draft: Mapping[str, Any]) -> None:
    """Show the same tab and row again, and fill in what was half typed."""
    for key, tab in _match_widgets(window, QTabWidget, draft.get("tabs")):
        tab.setCurrentIndex(int(draft["tabs"][key]))
    for key, view in _match_widgets(window, QAbstractItemView, draft.get("rows")):
        model, row = view.model(), int(draft["rows"][key])
        index = model.index(row, 0) if model is not None else QModelIndex()
        if index.isValid():  # the view's own chooses a cell of a table alone
            how = QItemSelectionModel.SelectionFlag
            view.selectionModel().setCurrentIndex(index, how.ClearAndSelect | how.Rows)
    texts = draft.get("texts") or {}
    for key, editor in _editors(window):
        if key in texts and _text(editor) != texts[key]:
            _fill(editor, str(texts[key]))
        if key == draft.get("focus"):
            editor.setFocus()


def _text(editor: Editor) -> str:
    if isinstance(editor, QLineEdit):
        return editor.text()
    return editor.toPlainText()


def _fill(editor: Editor, text: str) -> None:
    """As if it had been typed, so that the form knows of it."""
    if isinstance(editor, QLineEdit):
        editor.setText(text)
        editor.textEdited.emit(text)
    else:
        editor.setPlainText(text)
        editor.moveCursor(QTextCursor.MoveOperation.End)


def _editors(window: QWidget) -> Iterator[tuple[str, Editor]]:
    """Every editor that can be typed in and may be remembered: never one for a passphrase."""
    for key, line in _find_visible(window, QLineEdit):
        typed = line.echoMode() == QLineEdit.EchoMode.Normal and not line.isReadOnly()
        if typed and not isinstance(line, SearchBox):  # whom one looked for is over when locked
            yield key, line
    for kind in (QPlainTextEdit, QTextEdit):
        for key, area in _find_visible(window, kind):
            if not area.isReadOnly() and isinstance(area, QPlainTextEdit | QTextEdit):
                yield key, area


def _find_visible(window: QWidget, kind: type[Any]) -> Iterator[tuple[str, Any]]:
    for widget in window.findChildren(kind):
        if widget.isVisibleTo(window) and widget.window() is window.window():
            yield _key(widget, window), widget


def _match_widgets(window: QWidget, kind: type[Any], kept: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(kept, dict):
        for key, widget in _find_visible(window, kind):
            if key in kept:
                yield key, widget


def _key(widget: QWidget, window: QWidget) -> str:
    """The way down to a widget: classes, and its number among its like at each step."""
    steps = []
    while widget is not window:
        parent = widget.parentWidget()
        if parent is None:
            break
        alike = [one for one in parent.children() if type(one) is type(widget)]
        steps.append(f"{type(widget).__name__}{alike.index(widget)}")
        widget = parent
    return "/".join(reversed(steps))
