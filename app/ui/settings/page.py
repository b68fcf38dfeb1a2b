"""Settings: looks, the organisation, the coach's own lists, and the file itself."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.models.enums import ListKind, Topic
from app.services.caseload import exporting
from app.services.errors import KnownError
from app.services.progress import Progress
from app.services.reports import spelling
from app.services.storage import settings
from app.services.vault import checking
from app.ui.components.basics import Card, Panel, PathLabel, button, heading, secondary
from app.ui.components.fields import (
    ChoiceField,
    Field,
    LineField,
    TickField,
    side_by_side,
    wrap_with_label,
)
from app.ui.components.layout import column
from app.ui.components.scroll import make_scrollable
from app.ui.components.wrap_layout import ColumnsLayout
from app.ui.foundation.i18n import OWN_NAMES
from app.ui.foundation.page import Page
from app.ui.foundation.places import Act, PageName, Place, SettingsPart
from app.ui.foundation.preferences import SPELLING, SYSTEM_NOTES
from app.ui.foundation.program import LooksControl
from app.ui.foundation.theme import TEXT_SIZES, ThemeChoice, scale_px, text_size
from app.ui.foundation.workspace import Workspace
from app.ui.settings.about import AboutPanel
from app.ui.settings.attention_limits import AttentionLimitsSheet
from app.ui.settings.logo import LogoField
from app.ui.settings.merge_words import MergeWords
from app.ui.settings.moving_card import MovingCard
from app.ui.settings.retention import RetentionSheet
from app.ui.settings.word_list import WordList

AnyPanel = TypeVar("AnyPanel", bound=Panel)
_SI = QLocale.DataSizeFormat.DataSizeSIFormat
PARTS = list(SettingsPart)


class SettingsPage(Page):
    """Everything that is set once: each part is a tab, and each field saves itself."""

    topics = frozenset({Topic.SETTINGS, Topic.LISTS})

    def __init__(
        self,
        workspace: Workspace,
        looks: LooksControl,
        *,
        safety: Sequence[Panel],
        import_dialog: Callable[[Workspace, QWidget], QDialog],
        paste_dialog: Callable[[Workspace, QWidget, Act], QDialog] | None = None,
    ) -> None:
        """Args: `safety` are the panels about keys, locking and backups, made elsewhere."""
        super().__init__(workspace)
        self._looks = looks
        self._panels = safety
        self._import_dialog = import_dialog
        self._paste_dialog = paste_dialog
        self._settings: dict[str, Field] = {}
        self.wizard: QDialog | None = None
        self.import_button = button(
            workspace, self.tr("Import a sheet…"), self.import_sheet, icon="import"
        )
        workspace.writing(self.import_button)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Settings"))
        self.tabs.addTab(make_scrollable(self._looks_tab()), self.tr("Appearance and organisation"))
        self.tabs.addTab(self._lists_tab(), self.tr("Lists"))
        self.tabs.addTab(make_scrollable(self._safety_tab()), self.tr("Safety"))
        self.tabs.addTab(make_scrollable(self._file_tab()), self.tr("This file"))
        self.tabs.addTab(make_scrollable(AboutPanel(workspace, looks.language)), self.tr("About"))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 0, 20, 0)
        box.addWidget(self.tabs)

    def title(self) -> str:
        return self.tr("Settings")

    def refresh(self) -> None:
        for name, field in self._settings.items():
            editor = field.focusProxy()
            if editor is None or not editor.hasFocus():
                field.set_value(settings.read(self.workspace.caseload, name))
        self.logo.refresh()
        self.limits.refresh()
        self.words.refresh()
        self.merge_words.show_list(list(ListKind)[self.kinds.currentRow()])
        for panel in self._panels:
            panel.refresh()
        self.retention.refresh()
        self._show_size()

    def arrive(self, place: Place) -> None:
        if isinstance(place.part, SettingsPart):
            self.tabs.setCurrentIndex(PARTS.index(place.part))
        elif place.part == Act.IMPORT:
            self.tabs.setCurrentIndex(PARTS.index(SettingsPart.FILE))
            QTimer.singleShot(0, self, self.import_sheet)
        elif place.part in (Act.PASTE_CLIENTS, Act.PASTE_CONTACTS):
            act = Act(place.part)
            self.tabs.setCurrentIndex(PARTS.index(SettingsPart.FILE))
            QTimer.singleShot(0, self, lambda: self.paste_rows(act))

    def panel(self, kind: type[AnyPanel]) -> AnyPanel:
        """The panel of a kind that was handed in."""
        return next(panel for panel in self._panels if isinstance(panel, kind))

    def import_sheet(self) -> None:
        """Open the import wizard over the window."""
        if self.wizard is None:
            self.wizard = self._import_dialog(self.workspace, self.window())
            self.wizard.finished.connect(self._on_wizard_closed)
            self.wizard.open()

    def paste_rows(self, act: Act) -> None:
        """Open the import wizard with the rows on the clipboard."""
        if self.wizard is None and self._paste_dialog is not None:
            self.wizard = self._paste_dialog(self.workspace, self.window(), act)
            self.wizard.finished.connect(self._on_wizard_closed)
            self.wizard.open()

    def check_file(self) -> None:
        """Check the file in the background and say the result in words."""
        self._health.setText(self.tr("Checking the file…"))
        self.check_button.setEnabled(False)
        self._run(lambda _progress: checking.check(self.workspace.caseload), self._on_checked)

    def export_all(self) -> None:
        """Write everything as plain files, after one question."""
        agreed = self.workspace.questions.confirm(
            self,
            self.tr(
                "The export is plain text: anybody who gets the files can read everything about "
                "your clients. Write it only to a safe place, and remove it when it is no longer "
                "needed."
            ),
            yes=self.tr("Export everything"),
            no=self.tr("Don't export"),
        )
        folder = (
            self.workspace.questions.folder(self, self.tr("Where to export")) if agreed else None
        )
        if folder is not None:
            self._run(
                lambda _progress: exporting.export(
                    self.workspace.caseload, folder / self.tr("Rinnalla export")
                ),
                self._on_exported,
            )

    def _looks_tab(self) -> QWidget:
        whole, columns = _columns()
        looks = Card(self.tr("Appearance"))
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
        looks.add(wrap_with_label(self.tr("Language"), self.language))
        looks.add(wrap_with_label(self.tr("Colours"), self.theme))
        self.text_size = ChoiceField([(size, f"{size} %") for size in TEXT_SIZES])
        self.text_size.set_value(text_size())
        self.text_size.edited.connect(self._change_text_size)
        looks.add(wrap_with_label(self.tr("Size of text (Ctrl and +, −, 0)"), self.text_size))
        looks.add(
            secondary(self.tr("The printed report has its own language, chosen in the report."))
        )
        left = QWidget()
        box = column(left, spacing=16)
        box.addWidget(looks)
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
        columns.add(self._organisation_sheet(), 3)
        return whole

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

    def _organisation_sheet(self) -> Card:
        sheet = Card(self.tr("Organisation and job coach"))
        sheet.add(secondary(self.tr("These stand on the printed reports and summaries.")))
        line = self._setting
        sheet.add(line("organisation", self.tr("Organisation")))
        self.logo = LogoField(self.workspace)
        sheet.add(wrap_with_label(self.tr("Logo"), self.logo))
        sheet.add(
            side_by_side(
                line("coach_name", self.tr("Your name")),
                line("coach_title", self.tr("Your title")),
            )
        )
        sheet.add(
            side_by_side(
                line("coach_phone", self.tr("Phone")),
                line("coach_email", self.tr("E-mail")),
            )
        )
        sheet.add(
            line(
                "secrecy_ground",
                self.tr("Ground of secrecy"),
                self.tr("For example the section of the Act that makes the report secret"),
            )
        )
        sheet.add(
            line(
                "funder_line",
                self.tr("Line on the funder"),
                self.tr("For example “Funded by the European Union”"),
            )
        )
        return sheet

    def _setting(self, name: str, label: str, placeholder: str = "") -> QWidget:
        field = LineField(placeholder=placeholder)
        field.edited.connect(lambda: self._save(name, label))
        self._settings[name] = field
        if self.workspace.caseload.read_only:
            field.lock()
        return wrap_with_label(label, field)

    def _save(self, name: str, label: str) -> None:
        value = str(self._settings[name].value())
        self.workspace.do(
            self.tr("Edit"),
            lambda: settings.write(self.workspace.caseload, name, value),
            origin=self,
            detail=label,
        )

    def _lists_tab(self) -> QWidget:
        whole, columns = _columns(top=False)
        self.kinds = QListWidget()
        self.kinds.setAccessibleName(self.tr("Lists"))
        self.kinds.setMinimumWidth(scale_px(240))
        self.kinds.setSpacing(5)
        for kind in ListKind:
            self.kinds.addItem(self.workspace.labels[kind])
        self.words = WordList(self.workspace)
        sheet = Card()
        self._list_name = heading("")
        sheet.head.insertWidget(0, self._list_name)
        self._list_hint = secondary()
        sheet.add(self._list_hint)
        sheet.add(self.words, 1)
        self.merge_words = MergeWords(self.workspace)
        sheet.add(self.merge_words)
        columns.add(self.kinds, 0)
        columns.add(sheet, 1)
        self.kinds.currentRowChanged.connect(self._show_list)
        self.kinds.setCurrentRow(0)
        return whole

    def _show_list(self, number: int) -> None:
        kind = list(ListKind)[number]
        self._list_name.setText(self.workspace.labels[kind])
        self._list_hint.setText(
            self.tr(
                "The spelling check takes these words for right, in all their forms. They stay "
                "in this encrypted file."
            )
            if kind is ListKind.OWN_WORD
            else self.tr(
                "These words are offered where they fit; others can be typed, too. Changing "
                "a list does not change what is recorded already."
            )
        )
        self.words.show_list(kind, self.workspace.labels[kind])
        self.merge_words.show_list(kind)

    def _safety_tab(self) -> QWidget:
        whole, columns = _columns()
        *narrow, wide = self._panels
        left = QWidget()
        box = column(left, spacing=16)
        for panel in narrow:
            box.addWidget(panel)
        self.retention = RetentionSheet(self.workspace)
        self.retention.wanted.connect(lambda one: self.workspace.go(PageName.CLIENT_FILE, one))
        right = QWidget()
        box = column(right, spacing=16)
        box.addWidget(wide)
        box.addWidget(self.retention)
        columns.add(left, 1)
        columns.add(right, 1)
        return whole

    def _file_tab(self) -> QWidget:
        whole, columns = _columns()
        columns.add(self._file_sheet(), 1)
        columns.add(self._bring_sheet(), 1)
        return whole

    def _file_sheet(self) -> Card:
        sheet = Card(self.tr("The encrypted file"))
        where = PathLabel(self.workspace.caseload.path)
        sheet.add(wrap_with_label(self.tr("Where it is"), where))
        self._size = QLabel()
        sheet.add(wrap_with_label(self.tr("Size"), self._size))
        self._health = secondary(
            self.tr("The check reads the whole file and looks for damage. It changes nothing.")
        )
        self.check_button = button(
            self.workspace, self.tr("Check the file"), self.check_file, icon="check"
        )
        sheet.add(self._health)
        sheet.box.addWidget(self.check_button, 0, Qt.AlignmentFlag.AlignLeft)
        return sheet

    def _bring_sheet(self) -> QWidget:
        whole = QWidget()
        box = column(whole, spacing=16)
        bring = Card(self.tr("Import"))
        bring.add(
            secondary(
                self.tr(
                    "Bring clients and employer contacts from your own sheet. You see "
                    "everything before anything is saved. The same sheet can be imported "
                    "again: nothing is added twice. Don't import clients who are in another "
                    "coach's caseload: they would be counted twice."
                )
            )
        )
        bring.box.addWidget(self.import_button, 0, Qt.AlignmentFlag.AlignLeft)
        take = Card(self.tr("Export"))
        take.add(
            secondary(
                self.tr(
                    "Everything in the file unencrypted, readable without Rinnalla: one JSON "
                    "file, and a CSV table for each group of data."
                )
            )
        )
        self.export_button = button(
            self.workspace, self.tr("Export everything…"), self.export_all, icon="save"
        )
        self.workspace.writing(self.export_button)  # it is logged
        take.box.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.moving = MovingCard(self.workspace)
        box.addWidget(bring)
        box.addWidget(self.moving)
        box.addWidget(take)
        return whole

    def _change_language(self) -> None:
        self._looks.change_language(self.language.value())

    def _change_theme(self) -> None:
        self._looks.change_theme(self.theme.value())

    def _change_text_size(self) -> None:
        self._looks.change_text_size(self.text_size.value())

    def _show_size(self) -> None:
        size = self.workspace.caseload.path.stat().st_size
        self._size.setText(QLocale().formattedDataSize(size, 1, _SI))

    def _on_checked(self, health: checking.FileHealth) -> None:
        self.check_button.setEnabled(True)
        if health.ok:
            rows = self.tr("%n rows", "", sum(health.counts.values()))
            self._health.setText(
                self.tr("The file is in order: {rows}, format version {schema}.").format(
                    rows=rows, schema=health.schema
                )
            )
        else:
            found = sorted({problem.check for problem in health.problems})
            self._health.setText(
                self.tr(
                    "The check found damage ({found}). Don't continue with this file: restore a "
                    "backup under Safety. The damaged file is kept."
                ).format(found=", ".join(found))
            )

    def _on_exported(self, files: list[Any]) -> None:
        self.workspace.told.emit(
            self.tr("Exported as plain text into the folder {folder}.").format(
                folder=files[0].parent.name
            )
        )

    def _on_wizard_closed(self, result: int) -> None:
        self.wizard = None
        if result == QDialog.DialogCode.Accepted:
            self.workspace.go(PageName.BOARD)  # her clients in her colours

    def _run(self, work: Callable[[Progress], Any], done: Callable[[Any], object]) -> None:
        task = self.workspace.task(work)
        task.done.connect(done)
        task.failed.connect(self._on_failed)
        task.start()

    def _on_failed(self, error: KnownError) -> None:
        self.check_button.setEnabled(True)
        self.workspace.show_trouble(error)


def _columns(*, top: bool = True) -> tuple[QWidget, ColumnsLayout]:
    whole = QWidget()
    columns = ColumnsLayout(whole, spacing=16, top=top)
    columns.setContentsMargins(0, 16, 0, 12)
    return whole, columns
