"""The leaflet for employers: one page from a text that the coach may edit, in three languages."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.services.forms import filled_forms
from app.services.phrases import LANGUAGES
from app.services.storage import settings
from app.ui.components.basics import button, secondary
from app.ui.components.fields import ChoiceField, wrap_with_label
from app.ui.components.form_editor import FormEditor
from app.ui.components.scroll import make_scrollable
from app.ui.foundation.screens import fit_to_screen
from app.ui.foundation.workspace import Workspace

KIND = "employer_leaflet"
SIZE = QSize(760, 820)
LANGUAGE_NAMES = {"fi": "Suomi", "sv": "Svenska", "en": "English"}


class LeafletDialog(QDialog):
    """Shows the leaflet of a language; it is begun from our text when it is first wanted."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(self.tr("Leaflet for employers") + " – Rinnalla")
        fit_to_screen(self, SIZE)
        self.language = ChoiceField([(code, LANGUAGE_NAMES[code]) for code in LANGUAGES])
        self.language.set_value(settings.read(workspace.caseload, "language", LANGUAGES[0]))
        self.language.edited.connect(self.show_language)
        self.editor = FormEditor(workspace)
        close = button(workspace, self.tr("Close"), self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        box = QVBoxLayout(self)
        box.addWidget(
            secondary(
                self.tr(
                    "One page to give to an employer, with your name on it. The text is yours to "
                    "change; it is about no client."
                )
            )
        )
        box.addWidget(wrap_with_label(self.tr("Language"), self.language))
        box.addWidget(make_scrollable(self.editor), 1)
        box.addLayout(row)
        self.show_language()

    def show_language(self) -> None:
        """Show the leaflet in the chosen language."""
        caseload, language = self._workspace.caseload, str(self.language.value())
        form_id = filled_forms.find_general_form(caseload, KIND, language)
        if form_id is None:
            change = self._workspace.do(
                self.tr("Begin a leaflet"),
                lambda: filled_forms.start(caseload, KIND, None, language),
            )
            form_id = change.new_row_id("form") if change else None
        self.editor.show_form(form_id)
