"""File dialogs that open no file of the folder they show, and remember no folder they showed.

Qt's own looks into each file for its kind. On Linux that drops the locks that SQLite has on an
open caseload; and Qt writes the visited folders, whose names may be a client's, to a file in plain
text when the dialog goes.
"""

import os
import sys

from PySide6.QtCore import QCoreApplication, QFileInfo, QSettings, QStandardPaths, QUrl
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QFileIconProvider, QStyle, QWidget

_NOWHERE = os.path.join(os.devnull, "none")  # noqa: PTH118 - a place where nothing can be written


class PlainIcons(QFileIconProvider):
    """Tells folders from files, and looks at nothing more."""

    def icon(self, what: QFileIconProvider.IconType | QFileInfo) -> QIcon:
        folder = (
            what.isDir()
            if isinstance(what, QFileInfo)
            else what is not QFileIconProvider.IconType.File
        )
        picture = QStyle.StandardPixmap.SP_DirIcon if folder else QStyle.StandardPixmap.SP_FileIcon
        return QApplication.style().standardIcon(picture)

    def type(self, info: QFileInfo) -> str:
        return "" if info.isDir() else info.suffix()


def make_file_dialog(parent: QWidget, title: str, kinds: str = "") -> QFileDialog:
    """A dialog for files of these kinds. Windows and macOS show their own."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, _NOWHERE)
    start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, start or os.path.expanduser("~"), kinds)  # noqa: PTH111
    if sys.platform not in ("win32", "darwin"):
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
        icons = PlainIcons()
        dialog.setIconProvider(icons)
        dialog.icons = icons  # type: ignore[attr-defined] # Qt does not keep it
        dialog.setHistory([])
        dialog.setLabelText(  # these two lack in Qt's own Finnish
            QFileDialog.DialogLabel.LookIn, QCoreApplication.translate("FileDialog", "Folder:")
        )
        dialog.setLabelText(
            QFileDialog.DialogLabel.FileType,
            QCoreApplication.translate("FileDialog", "Kind of file:"),
        )
        dialog.setSidebarUrls([QUrl.fromLocalFile(os.path.expanduser("~"))])  # noqa: PTH111
    return dialog
