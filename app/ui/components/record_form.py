"""A form bound to one row of the caseload: each field saves itself, undoably."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.fields import Fields
from app.services.errors import NotFound
from app.services.storage import records
from app.services.storage.changes import Change
from app.ui.components.fields import Field, side_by_side, wrap_with_label
from app.ui.foundation.workspace import Workspace


class RecordForm(QWidget):
    """Fields of one row. Build it with `row`, show a row with `load`.

    Loading leaves alone what is being typed, so a refresh never eats it.
    """

    def __init__(
        self, workspace: Workspace, kind: type[Fields], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._kind = kind
        self._row_id: int | None = None
        self._fields: dict[str, Field] = {}
        self._words: dict[str, str] = {}
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(10)

    def row(self, *parts: tuple[str, str, Field]) -> None:
        """A row of fields, each as (name of the column, label, field)."""
        self.box.addWidget(side_by_side(*(self.bind(*part) for part in parts)))

    def rows(self, parts: Sequence[tuple[str, str, Field]]) -> None:
        """Fields under each other."""
        for part in parts:
            self.row(part)

    def bind(self, name: str, label: str, field: Field) -> QWidget:
        """Bind a field to a column and give it with its label, to be placed by the caller."""
        self._fields[name] = field
        self._words[name] = label
        field.undone_elsewhere = True
        if self._workspace.caseload.read_only:
            field.lock()
        field.edited.connect(lambda: self._save(name))
        return wrap_with_label(label, field)

    def field(self, name: str) -> Field:
        """The field of a column."""
        return self._fields[name]

    def load(self, row_id: int, fields: Fields) -> None:
        """Show a row. What is typed for another row is saved to that one first."""
        if row_id != self._row_id:
            self.commit()
        same = row_id == self._row_id
        self._row_id = row_id
        for name, field in self._fields.items():
            editor = field.focusProxy()
            in_use = editor is not None and editor.hasFocus()
            if same and (in_use or not field.unsaved):  # what is said about its day stays
                field.renew(getattr(fields, name))
            else:
                field.set_value(getattr(fields, name))

    def commit(self) -> None:
        """Save what is typed now."""
        if self._row_id is not None:
            for field in self._fields.values():
                field.commit()

    def _save(self, name: str) -> None:
        row_id = self._row_id
        if row_id is None:
            return
        value: Any = self._fields[name].value()
        made = self._workspace.do(
            self.tr("Edit"),
            lambda: self._write(row_id, name, value),
            detail=self._words[name],
        )
        if made is None:
            self._show_kept(row_id, name)

    def _write(self, row_id: int, name: str, value: Any) -> Change:
        """What keeps a value; a form whose rows have a service of their own asks that one."""
        return records.edit(self._workspace.caseload, self._kind, row_id, **{name: value})

    def _show_kept(self, row_id: int, name: str) -> None:
        """Show what the file has; a row that is gone is not saved again."""
        try:
            kept = records.get(self._workspace.caseload, self._kind, row_id)
        except NotFound:
            self._row_id = None
        else:
            self._fields[name].set_value(getattr(kept, name))
