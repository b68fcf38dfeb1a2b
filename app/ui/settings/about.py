"""About: the version and what it brought, where this computer keeps what, licences."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.services.news import read_news
from app.services.vault.backups import listing
from app.ui.components.basics import Card, WidePathLabel, secondary
from app.ui.components.fields import wrap_with_label
from app.ui.components.layout import column
from app.ui.components.wrap_layout import ColumnsLayout
from app.ui.foundation.workspace import Workspace
from app.version import VERSION

LIBRARIES = (
    ("PySide6-Essentials", "PySide6", "LGPL-3.0"),
    ("sqlcipher3", "SQLCipher", "zlib / BSD-3-Clause"),
    ("SQLModel", "SQLModel", "MIT"),
    ("cryptography", "cryptography", "Apache-2.0 / BSD-3-Clause"),
    ("keyring", "keyring", "MIT"),
    ("reportlab", "ReportLab", "BSD-3-Clause"),
    ("pypdfium2", "pypdfium2", "Apache-2.0 / BSD-3-Clause"),
    ("openpyxl", "openpyxl", "MIT"),
    ("xlrd", "xlrd", "BSD-3-Clause"),
    ("msoffcrypto-tool", "msoffcrypto-tool", "MIT"),
    ("", "Noto Sans", "OFL-1.1"),
)


class AboutPanel(QWidget):
    """The tab that IT support asks for first on the phone."""

    def __init__(self, workspace: Workspace, language: str) -> None:
        super().__init__()
        columns = ColumnsLayout(self, spacing=16, top=True)
        columns.setContentsMargins(0, 16, 0, 12)
        left = QWidget()
        box = column(left, spacing=16)
        box.addWidget(self._program())
        box.addWidget(self._news_card(language))
        box.addWidget(self._places(workspace))
        columns.add(left)
        columns.add(self._libraries())

    def _program(self) -> Card:
        about = Card(self.tr("Rinnalla {version}").format(version=VERSION))
        about.add(
            secondary(
                self.tr(
                    "A job coach's caseload in one encrypted file. It has no network code: "
                    "nothing leaves this computer unless you print, save or export it."
                )
            )
        )
        about.add(QLabel(self.tr("Licence: EUPL-1.2")))
        return about

    def _news_card(self, language: str) -> Card:
        card = Card(self.tr("What is new"))
        lines = QLabel("\n".join(f"•  {line}" for line in read_news(language).get(VERSION, ())))
        lines.setWordWrap(True)
        card.add(lines)
        return card

    def _places(self, workspace: Workspace) -> Card:
        card = Card(self.tr("Where your data is"))
        path = workspace.caseload.path
        card.add(wrap_with_label(self.tr("Caseload"), WidePathLabel(path)))
        backups = WidePathLabel(listing.folder_of(path))
        card.add(wrap_with_label(self.tr("Backups"), backups))
        card.add(
            secondary(
                self.tr(
                    "Both stay where they are when Rinnalla is updated or removed from this "
                    "computer."
                )
            )
        )
        return card

    def _libraries(self) -> Card:
        parts = Card(self.tr("Libraries and licences"))
        parts.add(_Libraries())
        return parts


class _Libraries(QLabel):
    """The libraries; their versions take a while to find, so that it is done when they are seen."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.text():
            lines = (f"{name} {_version(package)} · {rule}" for package, name, rule in LIBRARIES)
            self.setText("\n".join(lines))


def _version(package: str) -> str:
    try:
        return version(package) if package else ""
    except PackageNotFoundError:
        return ""
