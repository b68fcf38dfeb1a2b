"""How the program looks, when it reminds, and what stands on its papers."""

from PySide6.QtWidgets import QWidget

from app.services.reports import spelling
from app.ui.components.basics import Card, secondary
from app.ui.components.fields import ChoiceField, TickField, wrap_with_label
from app.ui.components.layout import column
from app.ui.foundation.i18n import OWN_NAMES
from app.ui.foundation.preferences import SPELLING, SYSTEM_NOTES
from app.ui.foundation.program import LooksControl
from app.ui.foundation.theme import TEXT_SIZES, ThemeChoice, text_size
from app.ui.foundation.workspace import Workspace
from app.ui.settings.attention_limits import AttentionLimitsSheet
from app.ui.settings.organisation_sheet import OrganisationSheet
from app.ui.settings.tab_columns import make_columns


class LooksTab(QWidget):
    """Language, colours, letters and reminders on the left, the organisation on the right."""

    def __init__(self, workspace: Workspace, looks: LooksControl) -> None:
        super().__init__()
        self.workspace, self._looks = workspace, looks
        columns = make_columns(self)
        sheet = Card(self.tr("Appearance"))
        self.language = ChoiceField(OWN_NAMES)
        self.language.set_value(self._looks.language)
        self.language.edited.connect(self._change_language)
        self.theme = ChoiceField(
            [
                (ThemeChoice.SYSTEM, self.tr("Follow the system")),
                (ThemeChoice.LIGHT, self.tr("Light")),
                (ThemeChoice.DARK, self.tr("Dark")),
                (ThemeChoice.CONTRAST, self.tr("High contrast")),
            ]
        )
        self.theme.set_value(self._looks.theme_choice)
        self.theme.edited.connect(self._change_theme)
        sheet.add(wrap_with_label(self.tr("Language"), self.language))
        sheet.add(wrap_with_label(self.tr("Colours"), self.theme))
        self.text_size = ChoiceField([(size, f"{size} %") for size in TEXT_SIZES])
        self.text_size.set_value(text_size())
        self.text_size.edited.connect(self._change_text_size)
        sheet.add(wrap_with_label(self.tr("Size of text (Ctrl and +, −, 0)"), self.text_size))
        sheet.add(
            secondary(self.tr("The printed report has its own language, chosen in the report."))
        )
        left = QWidget()
        box = column(left, spacing=16)
        box.addWidget(sheet)
        self.limits = AttentionLimitsSheet(self.workspace)
        self.notes = TickField(
            self.tr("Show a note of the system when something waits: a number, no names")
        )
        self.notes.set_value(self._looks.preferences.read(SYSTEM_NOTES) == "yes")
        self.notes.edited.connect(
            lambda: self._looks.preferences.write(SYSTEM_NOTES, "yes" if self.notes.value() else "")
        )
        self.limits.add(self.notes)
        box.addWidget(self.limits)
        box.addWidget(self._spelling_sheet())
        columns.add(left, 2)
        self.organisation = OrganisationSheet(self.workspace)
        columns.add(self.organisation, 3)

    def refresh(self) -> None:
        """Show what is kept now."""
        self.limits.refresh()
        self.organisation.refresh()

    def _spelling_sheet(self) -> Card:
        sheet = Card(self.tr("Spelling"))
        self.spelling = TickField(self.tr("Mark misspelt words in reports"))
        self.spelling.set_value(self._looks.preferences.read(SPELLING) == "yes")
        self.spelling.edited.connect(self._change_spelling)
        found = spelling.languages(spelling.usual_places())
        names = ", ".join(name for code, name in OWN_NAMES if code in found)
        told = self.tr("Dictionaries on this computer: {languages}.").format(languages=names)
        if not names:
            told = self.tr(
                "This computer has no dictionary that Rinnalla can use, so nothing is marked. "
                "Your IT support can add Voikko for Finnish, and Hunspell for Swedish and English."
            )
        sheet.add(self.spelling)
        sheet.add(secondary(told))
        sheet.add(
            secondary(
                self.tr(
                    "The check only marks, it never changes the text, and nothing leaves this "
                    "computer. Your own words are among the lists."
                )
            )
        )
        return sheet

    def _change_spelling(self) -> None:
        wanted = "yes" if self.spelling.value() else ""
        self._looks.preferences.write(SPELLING, wanted)

    def _change_language(self) -> None:
        self._looks.change_language(self.language.value())

    def _change_theme(self) -> None:
        self._looks.change_theme(self.theme.value())

    def _change_text_size(self) -> None:
        self._looks.change_text_size(self.text_size.value())
