"""Papers from elsewhere, kept with the client: dropped, pasted, looked at, saved out, removed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMimeData
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QHBoxLayout

from app.models.attachment import AttachmentFields
from app.services.errors import KnownError
from app.services.forms import attachments
from app.services.forms.attachments import AttachmentRow
from app.services.storage import records
from app.services.storage.changes import Change
from app.ui.clients.papers import paper_view
from app.ui.components.basics import Card, action, button, secondary
from app.ui.components.fields import LineField, wrap_with_label
from app.ui.components.lists.table import TableView
from app.ui.components.lists.table_model import Column, TableModel
from app.ui.foundation.questions import files_of
from app.ui.foundation.screens import open_dialog
from app.ui.foundation.workspace import Workspace

MOST_ROWS_SEEN = 5
_ROW_HEIGHT = 38


class AttachmentsCard(Card):
    """The list of papers and what can be done with the chosen one."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(self.tr("Papers from elsewhere"))
        self._workspace = workspace
        self._client_id = 0
        self.table: TableView[AttachmentRow] = TableView(
            self._model(), self.tr("Papers from elsewhere")
        )
        self.table.opened.connect(self.show_chosen)
        self.table.chose.connect(self._on_chosen)
        self.table.unwanted.connect(self.remove)
        self.add_button = button(workspace, self.tr("Add…"), self.choose_files, icon="add")
        self.head.addWidget(self.add_button)
        self.hint = secondary(
            self.tr(
                "Drop a CV, certificate or statement here, or paste it (Ctrl+V). It is kept inside "
                "the encrypted file, {most} MB each at the most; the original stays where it was."
            ).format(most=attachments.LARGEST_MB)
        )
        self.name = LineField()
        self.name.undone_elsewhere = True
        self.name.edited.connect(self._rename)
        self._name_row = wrap_with_label(self.tr("Name of the paper"), self.name)
        self.look_button = button(
            workspace, self.tr("Look at it"), self.show_chosen, name="primary"
        )
        self.save_button = button(workspace, self.tr("Save a copy…"), self.save_copy, icon="save")
        self.remove_button = button(workspace, self.tr("Remove"), self.remove)
        workspace.writing(self.add_button, self.save_button, self.remove_button)
        if workspace.caseload.read_only:
            self.name.lock()
        row = QHBoxLayout()
        self._buttons = (self.look_button, self.save_button, self.remove_button)
        for made in self._buttons:
            row.addWidget(made)
        row.addStretch(1)
        for part in (self.hint, self.table, self._name_row):
            self.box.addWidget(part)
        self.box.addLayout(row)
        paste = action(self, self.tr("Paste a paper"), self.paste, everywhere=False)
        paste.setShortcut(QKeySequence.StandardKey.Paste)
        self.addAction(paste)

    def show_client(self, client_id: int) -> None:
        """Show the papers of this client."""
        self._client_id = client_id
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        found = attachments.list_attachments(self._workspace.caseload, self._client_id)
        self.table.show_rows(found)
        self.table.setVisible(bool(found))
        self.table.setFixedHeight(_ROW_HEIGHT * (1 + min(len(found), MOST_ROWS_SEEN)))
        if self.table.current_row() is None:
            self.table.select_first()
        self._on_chosen(self.table.current_row())

    def choose_files(self) -> None:
        """Choose files to be kept."""
        kinds = self.tr("PDFs and pictures ({kinds})").format(kinds="*.pdf *.png *.jpg *.jpeg")
        kinds += ";;" + self.tr("All files (*)")
        self.keep_files(self._workspace.questions.open_files(self, self.tr("Add papers"), kinds))

    def paste(self) -> None:
        """Keep the files or the picture on the clipboard."""
        self.keep_mime(QGuiApplication.clipboard().mimeData())

    def keep_mime(self, given: QMimeData) -> None:
        """Keep what was dropped or pasted: files, or a picture without a file."""
        if files := files_of(given):
            self.keep_files(files)
        elif given.hasImage():
            name = self.tr("Picture {day}.png").format(
                day=self._workspace.labels.day(self._workspace.today)
            )
            picture = QImage(given.imageData())
            self._keep(lambda: [(name, _png(picture))])

    def keep_files(self, files: list[Path]) -> None:
        """Read these files and keep them, all or none."""
        if files:
            self._keep(lambda: attachments.read_files(files))

    def show_chosen(self) -> paper_view.PaperView | None:
        """Show the chosen paper, from memory."""
        chosen = self.table.current_row()
        if chosen is None:
            return None
        try:
            row, content = attachments.open_attachment(self._workspace.caseload, chosen.id)
            view = paper_view.make_view(row.media, content)
        except KnownError as error:
            self._workspace.show_trouble(error)
            return None
        dialog = paper_view.PaperView(self._workspace, self, row.name, view)
        return open_dialog(dialog)

    def save_copy(self) -> None:
        """Save a readable copy where the coach says, after a warning."""
        chosen = self.table.current_row()
        if chosen is None or not self._workspace.questions.confirm(
            self,
            self.tr("The copy is not encrypted: anyone who gets the file can read it."),
            yes=self.tr("Save a copy"),
            no=self.tr("Don't save"),
        ):
            return
        proposed = self.tr("paper") + Path(chosen.name).suffix
        target = self._workspace.questions.save_file(
            self, self.tr("Save a copy"), proposed, self.tr("All files (*)")
        )
        if target is None:
            return
        try:
            attachments.save_copy(self._workspace.caseload, chosen.id, target, replace=True)
        except KnownError as error:
            self._workspace.show_trouble(error)
        else:
            self._workspace.told.emit(self.tr("Saved. It is readable to anyone who has it."))

    def remove(self) -> None:
        """Remove the chosen paper; it can be undone."""
        chosen = self.table.current_row()
        if chosen is not None and not self._workspace.caseload.read_only:
            self._do(
                self.tr("Removal of a paper"),
                lambda: attachments.remove(self._workspace.caseload, chosen.id),
            )

    def _keep(self, read: Callable[[], list[tuple[str, bytes]]]) -> None:
        caseload, client_id = self._workspace.caseload, self._client_id
        if caseload.read_only:
            return
        change = self._workspace.do(
            self.tr("Addition of a paper"), lambda: attachments.attach(caseload, client_id, read())
        )
        if change:
            self.refresh()
            self.table.select(max(change.ids("attachment")))

    def _rename(self) -> None:
        chosen, name = self.table.current_row(), str(self.name.value()).strip()
        if chosen is not None and name:
            self._do(
                self.tr("Rename a paper"),
                lambda: records.edit(
                    self._workspace.caseload, AttachmentFields, chosen.id, name=name
                ),
            )

    def _do(self, words: str, operation: Callable[[], Change]) -> None:
        self._workspace.do(words, operation)
        self.refresh()

    def _on_chosen(self, row: AttachmentRow | None) -> None:
        self._name_row.setVisible(row is not None)
        for made in self._buttons:
            made.setVisible(row is not None)
        if row is not None and not self.name.line.hasFocus():
            self.name.set_value(row.name)

    def _model(self) -> TableModel[AttachmentRow]:
        labels = self._workspace.labels
        return TableModel(
            [
                Column(self.tr("Paper"), lambda row: row.name, width=190, stretch=True),
                Column(
                    self.tr("Size"),
                    lambda row: size_words(row.size),
                    lambda row: row.size,
                    width=84,
                ),
                Column(
                    self.tr("Day"), lambda row: labels.day(row.day), lambda row: row.day, width=98
                ),
            ],
            identity=lambda row: row.id,
            sorted_by=2,
            descending=True,
        )


def is_paper(given: QMimeData) -> bool:
    """Whether what hovers over a client's file can be kept there."""
    return bool(files_of(given)) or given.hasImage()


def size_words(size: int) -> str:
    """A size as the window's language writes it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
