"""The few things only a person can answer: a yes to what can't be undone, and where a file is.

Tests put an object with the same methods in its place.
"""

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.late import LateModule

if TYPE_CHECKING:
    from app.ui.foundation import file_dialog
else:
    file_dialog = LateModule("app.ui.foundation.file_dialog")


class FileAnswer(Enum):
    """What is chosen in a file dialog, by Qt's name for it."""

    ONE = "ExistingFile"
    SEVERAL = "ExistingFiles"
    NEW = "AnyFile"
    FOLDER = "Directory"


class Questions:
    """Asks in real dialogs. Buttons are verbs and the safe one is the default."""

    def confirm(self, parent: QWidget, text: str, *, yes: str, no: str) -> bool:
        """Ask before something that can't be undone."""
        box = QtWidgets.QMessageBox(parent)
        box.setWindowTitle("Rinnalla")
        box.setText(text)
        accept = box.addButton(yes, QtWidgets.QMessageBox.ButtonRole.AcceptRole)
        refuse = box.addButton(no, QtWidgets.QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(refuse)
        box.exec()
        chosen = box.clickedButton() is accept
        box.deleteLater()
        return chosen

    def word(self, parent: QWidget, title: str, label: str, proposed: str = "") -> str:
        """A word or a short name; empty where none was given."""
        dialog = QtWidgets.QInputDialog(parent)
        dialog.setWindowTitle(f"{title} – Rinnalla")
        dialog.setLabelText(label)
        dialog.setTextValue(proposed)
        dialog.setOkButtonText(QCoreApplication.translate("Questions", "Save"))
        given = dialog.textValue() if dialog.exec() else ""
        dialog.deleteLater()
        return " ".join(given.split())

    def open_file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """The file to read, or None."""
        return next(iter(self._choose(parent, title, kinds, FileAnswer.ONE)), None)

    def open_files(self, parent: QWidget, title: str, kinds: str) -> list[Path]:
        """The files to read; none where nothing was chosen."""
        return self._choose(parent, title, kinds, FileAnswer.SEVERAL)

    def save_file(self, parent: QWidget, title: str, proposed: str, kinds: str) -> Path | None:
        """Where to write a file, or None. The proposed name never holds a client's name."""
        return next(iter(self._choose(parent, title, kinds, FileAnswer.NEW, proposed)), None)

    def folder(self, parent: QWidget, title: str) -> Path | None:
        """The folder to write into, or None."""
        return next(iter(self._choose(parent, title, "", FileAnswer.FOLDER)), None)

    def _choose(
        self, parent: QWidget, title: str, kinds: str, answer: FileAnswer, proposed: str = ""
    ) -> list[Path]:
        dialog = file_dialog.make_file_dialog(parent, title, kinds)
        dialog.setFileMode(QtWidgets.QFileDialog.FileMode[answer.value])
        if answer is FileAnswer.NEW:
            dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(proposed)
        elif answer is FileAnswer.FOLDER:
            dialog.setOption(QtWidgets.QFileDialog.Option.ShowDirsOnly)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return [Path(name) for name in chosen]


def files_of(given: "QtCore.QMimeData") -> list[Path]:
    """The files of this computer in what was dropped or pasted."""
    return [Path(one.toLocalFile()) for one in given.urls() if one.isLocalFile()]
