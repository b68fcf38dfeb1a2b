"""Papers that are about no client: the leaflet for employers, and surveys. In three languages."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.services.forms import filled_forms
from app.services.forms.declarations import form_kinds
from app.ui.components.basics import button, secondary
from app.ui.components.fields import ChoiceField, wrap_with_label
from app.ui.components.forms.form_editor import FormEditor
from app.ui.components.scroll import make_scrollable
from app.ui.foundation.i18n import OWN_NAMES, window_language
from app.ui.foundation.screens import fit_to_screen
from app.ui.foundation.workspace import Workspace

SIZE = QSize(820, 820)


class LeafletDialog(QDialog):
    """Shows the newest paper of a kind in a language; the first is begun from our own text."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(self.tr("Leaflets and surveys") + " – Rinnalla")
        fit_to_screen(self, SIZE)
        language = window_language()
        kinds = [(one.key, one.title) for one in form_kinds(language) if not one.of_client]
        self.kind = ChoiceField(kinds)
        self.kind.set_value(kinds[0][0])
        self.language = ChoiceField(OWN_NAMES)
        self.language.set_value(language)
        for field in (self.kind, self.language):
            field.edited.connect(self.show_paper)
        self.new_button = button(workspace, self.tr("Begin a new one"), self.begin, icon="add")
        workspace.writing(self.new_button)
        self.chosen = ChoiceField([])
        self.chosen.edited.connect(self._show_chosen)
        self._chosen_row = wrap_with_label(self.tr("Begun on"), self.chosen)
        self.editor = FormEditor(workspace)
        top = QHBoxLayout()
        top.addWidget(wrap_with_label(self.tr("Paper"), self.kind), 2)
        top.addWidget(wrap_with_label(self.tr("Language"), self.language), 1)
        top.addWidget(self._chosen_row, 1)
        top.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignBottom)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(workspace, self.tr("Close"), self.reject))
        box = QVBoxLayout(self)
        box.addWidget(
            secondary(
                self.tr(
                    "Papers about no client, with your name on them. The texts are yours to change."
                )
            )
        )
        box.addLayout(top)
        box.addWidget(make_scrollable(self.editor), 1)
        box.addLayout(row)
        self.show_paper()

    def show_paper(self) -> None:
        """Show the newest paper of the chosen kind and language, or begin the first."""
        kind, language = str(self.kind.value()), str(self.language.value())
        found = filled_forms.list_general_forms(self._workspace.caseload, kind, language)
        if found:
            self._offer([(one.id, self._workspace.labels.day(one.day)) for one in found])
        else:
            self.begin()

    def show_form(self, form_id: int) -> None:
        """Show one paper, with the others of its kind and language to choose from."""
        view = filled_forms.get_form(self._workspace.caseload, form_id)
        self.kind.set_value(view.kind.key)
        self.language.set_value(view.kind.language)
        self.show_paper()
        self.chosen.set_value(form_id)
        self._show_chosen()

    def begin(self) -> None:
        """Begin one more paper of the chosen kind; the earlier ones are kept."""
        kind, language = str(self.kind.value()), str(self.language.value())
        change = self._workspace.do(
            self.tr("Start of a paper"),
            lambda: filled_forms.start(self._workspace.caseload, kind, None, language),
        )
        if change:
            self.show_paper()
        else:
            self.editor.show_form(None)

    def _offer(self, papers: list[tuple[int, str]]) -> None:
        """Offer these papers, and show the newest."""
        self.chosen.offer(papers, optional=False)
        self.chosen.set_value(papers[0][0])
        self._chosen_row.setVisible(len(papers) > 1)
        self.editor.show_form(papers[0][0])

    def _show_chosen(self) -> None:
        self.editor.show_form(self.chosen.value())
