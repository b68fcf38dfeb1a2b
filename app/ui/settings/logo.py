"""The organisation's logo in the settings: shown as it is printed, chosen from a file, removed."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.services.documents import logo
from app.ui.components.basics import button, icon_button
from app.ui.foundation.workspace import Workspace

PLACE = QSize(142, 40)  # as wide to its height as the place on paper


class LogoField(QWidget):
    """Shows the logo on white, like the paper that it is printed on."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.picture = QLabel()
        self.picture.setFixedSize(PLACE + QSize(16, 8))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setObjectName("whitePaper")
        self.choose_button = button(workspace, self.tr("Choose a picture…"), self.choose)
        self.remove_button = icon_button(
            workspace, "remove", self.tr("Remove the logo"), self.remove
        )
        workspace.writing(self.choose_button, self.remove_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.picture)
        row.addWidget(self.choose_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)

    def refresh(self) -> None:
        """Show the logo of now."""
        picture = QPixmap()
        picture.loadFromData(logo.read(self._workspace.caseload))
        there = not picture.isNull()
        if there:
            sharp = self.devicePixelRatioF()
            picture = picture.scaled(
                PLACE * sharp,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            picture.setDevicePixelRatio(sharp)
            self.picture.setPixmap(picture)
        else:
            self.picture.setText(self.tr("No logo"))
        self.picture.setAccessibleName(self.tr("The logo") if there else self.tr("No logo"))
        self.remove_button.setVisible(there)

    def choose(self) -> None:
        """Take the picture of a file; it can be undone."""
        file = self._workspace.questions.open_file(
            self, self.tr("Choose a picture"), self.tr("Pictures (*.png *.jpg *.jpeg)")
        )
        if file is not None:
            self._workspace.do(
                self.tr("Choice of a logo"), lambda: logo.choose(self._workspace.caseload, file)
            )

    def remove(self) -> None:
        """Print no logo any more; it can be undone."""
        if self._workspace.do(
            self.tr("Removal of the logo"), lambda: logo.remove(self._workspace.caseload)
        ):
            self._workspace.told.emit(self.tr("The logo was removed."))
