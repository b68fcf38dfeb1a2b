"""The few things only a person can answer: a yes to what can't be undone, and where a file lies.

Tests put an object with the same methods in its place.
"""

from pathlib import Path

from PySide6.QtWidgets import QWidget


class Questions:
    """Asks in real dialogs. Buttons are verbs and the safe one is the default."""

    def confirm(self, parent: QWidget, text: str, *, yes: str, no: str) -> bool:
        """Ask before something that can't be undone."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(parent)
        box.setWindowTitle("Rinnalla")
        box.setText(text)
        accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        refuse = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(refuse)
        box.exec()
        chosen = box.clickedButton() is accept
        box.deleteLater()
        return chosen

    def open_file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """Where the file to read lies, or None."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
        return Path(name) if name else None

    def open_files(self, parent: QWidget, title: str, kinds: str) -> list[Path]:
        """Where the files to read lie; none where nothing was chosen."""
        from PySide6.QtWidgets import QFileDialog

        names, _ = QFileDialog.getOpenFileNames(parent, title, "", kinds)
        return [Path(name) for name in names]

    def save_file(self, parent: QWidget, title: str, proposed: str, kinds: str) -> Path | None:
        """Where to write a file, or None. The proposed name never holds a client's name."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(parent, title, proposed, kinds)
        return Path(name) if name else None

    def folder(self, parent: QWidget, title: str) -> Path | None:
        """The folder to write into, or None."""
        from PySide6.QtWidgets import QFileDialog

        name = QFileDialog.getExistingDirectory(parent, title)
        return Path(name) if name else None
