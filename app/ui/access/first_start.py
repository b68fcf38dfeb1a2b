"""The first start: four calm steps from the language to the first caseload."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, QStorageInfo, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.models.rules.access.file_places import Sharing, sharing
from app.models.rules.access.passphrase import LEAST_CHARACTERS, Strength, strength
from app.ui.access.passphrase_field import HEIGHT, PassphraseField
from app.ui.access.screen import Screen
from app.ui.components.basics import Looks, button, heading, picture, secondary, warning
from app.ui.components.layout import column, wrap_with_label
from app.ui.foundation.i18n import OWN_NAMES
from app.ui.foundation.preferences import CASELOAD_NAME
from app.ui.foundation.questions import Questions
from app.ui.foundation.theme import scale_px

LANGUAGE, PASSPHRASE, PLACE, BEGIN = range(4)


@dataclass
class Answers:
    """What was answered so far; kept while the page is rebuilt in another language."""

    path: Path
    language: str
    passphrase: str = ""
    repeated: str = ""
    remember: bool = True
    step: int = LANGUAGE


class FirstStart(Screen):
    """Asks for all that a new caseload needs. `begun` says whether a sheet is imported first."""

    language_chosen = Signal(str)
    begun = Signal(bool)
    other_file = Signal()
    found = Signal(object)  # the path of a caseload that is there already

    def __init__(self, looks: Looks, questions: Questions, answers: Answers) -> None:
        super().__init__()
        self._looks = looks
        self._questions = questions
        self.answers = answers
        self._ring = False
        self._count = secondary()
        self._title = heading("", 20)
        self._title.setWordWrap(True)
        self._steps = QStackedWidget()
        for make in (self._language_step, self._passphrase_step, self._place_step, self._begin):
            self._steps.addWidget(make())
        self.back_button = button(looks, self.tr("Back"), self._go_back, icon="back", name="quiet")
        self.other_button = button(
            looks, self.tr("I already have a file…"), self.other_file.emit, name="quiet"
        )
        self.next_button = button(looks, self.tr("Next"), self._go_next, name="primary")
        self.next_button.setMinimumSize(120, HEIGHT)
        self._lay_out()
        self._show_step(answers.step)

    def busy(self, *, working: bool) -> None:
        """Show on the chosen button that the file is being made."""
        for choice in (self.import_button, self.empty_button, self.back_button):
            choice.setEnabled(not working)
        self._making.setVisible(working)

    def offer_remember(self) -> None:
        """There is a keyring that can hold the key."""
        self._ring = True
        self._remember_part.show()

    def remembers(self) -> bool:
        """Whether the key is to be given to the keyring."""
        return self._ring and self.answers.remember

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addWidget(self._count)
        box.addWidget(self._title)
        box.addWidget(self._steps, 1)
        box.addWidget(self._told)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.back_button)
        row.addWidget(self.other_button)
        row.addStretch(1)
        row.addWidget(self.next_button)
        box.addLayout(row)

    def _language_step(self) -> QWidget:
        step, box = _step()
        box.addWidget(
            secondary(
                self.tr(
                    "Rinnalla keeps your clients in one encrypted file on this computer. "
                    "It sends nothing anywhere."
                )
            )
        )
        self._languages = QButtonGroup(self)
        for language, name in OWN_NAMES:
            choice = QRadioButton(name)
            choice.setMinimumHeight(scale_px(HEIGHT))
            choice.setChecked(language == self.answers.language)
            choice.clicked.connect(lambda _=False, chosen=language: self._choose(chosen))
            self._languages.addButton(choice)
            box.addWidget(choice)
        box.addStretch(1)
        for key in ("Return", "Enter"):
            onward = QShortcut(key, step, self._go_next)
            onward.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return step

    def _passphrase_step(self) -> QWidget:
        step, box = _step()
        box.addWidget(
            secondary(
                self.tr(
                    "Four words that have nothing to do with each other are good: easy to "
                    "remember, hard to guess."
                )
            )
        )
        self.passphrase, self.repeated = PassphraseField(), PassphraseField()
        self.passphrase.set_text(self.answers.passphrase)
        self.repeated.set_text(self.answers.repeated)
        self.passphrase.changed.connect(self._on_typed)
        self.repeated.changed.connect(self._on_typed)
        self.passphrase.submitted.connect(self.repeated.setFocus)
        self.repeated.submitted.connect(self._go_next)
        self._meter = StrengthMeter(self._looks)
        self._meter.show_strength(self.answers.passphrase)
        box.addWidget(wrap_with_label(self.tr("Passphrase"), self.passphrase))
        box.addWidget(self._meter)
        box.addWidget(wrap_with_label(self.tr("The same again"), self.repeated))
        box.addWidget(
            warning(
                self.tr(
                    "You get a paper key next, for when the passphrase is forgotten. Without "
                    "either of them nobody can open the file: not us, and not your IT "
                    "support."
                )
            )
        )
        box.addStretch(1)
        return step

    def _place_step(self) -> QWidget:
        step, box = _step()
        box.addWidget(
            secondary(
                self.tr(
                    "This folder is yours alone and is not copied to other computers. You can "
                    "leave it as it is."
                )
            )
        )
        self._path = QLineEdit()
        self._path.setReadOnly(True)
        self._path.setMinimumHeight(scale_px(HEIGHT))
        self._path.setCursorPosition(0)
        self.change_button = button(self._looks, self.tr("Change…"), self._change_place)
        self.change_button.setMinimumHeight(scale_px(HEIGHT))
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._path, 1)
        row.addWidget(self.change_button)
        whole.setFocusProxy(self._path)
        box.addWidget(wrap_with_label(self.tr("The file"), whole))
        self._shared = warning("")
        box.addWidget(self._shared)
        box.addWidget(self._remember_question())
        box.addStretch(1)
        self._show_place()
        return step

    def _remember_question(self) -> QWidget:
        self._remember_part = QWidget()
        box = QVBoxLayout(self._remember_part)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(4)
        self.remember = QCheckBox(self.tr("Open without a passphrase on this computer"))
        self.remember.setChecked(self.answers.remember)
        self.remember.toggled.connect(self._remember)
        box.addWidget(self.remember)
        box.addWidget(
            secondary(
                self.tr(
                    "The file then opens without the passphrase, but only with your own login on "
                    "this computer."
                )
            )
        )
        self._remember_part.hide()
        return self._remember_part

    def _begin(self) -> QWidget:
        step, box = _step()
        self.import_button = self._choice(
            "import",
            self.tr("Import from Excel"),
            self.tr("Bring your clients and employers from your own sheet, colours and all."),
            lambda: self.begun.emit(True),
        )
        self.empty_button = self._choice(
            "add",
            self.tr("Start empty"),
            self.tr("Add your clients one by one. You can import a sheet later, too."),
            lambda: self.begun.emit(False),
        )
        same_people = secondary(
            self.tr(
                "Do you take over from another coach? Then open the file that is handed over "
                "(“I already have a file…”) and never enter the same clients again: they would "
                "be counted twice."
            )
        )
        self._making = secondary(self.tr("Making the file…"))
        self._making.hide()
        box.addWidget(self.import_button)
        box.addWidget(self.empty_button)
        box.addWidget(same_people)
        box.addWidget(self._making)
        box.addStretch(1)
        return step

    def _choice(self, icon: str, name: str, about: str, press: Callable[[], object]) -> QPushButton:
        choice = button(self._looks, "", press)
        choice.setAccessibleName(name)
        choice.setAccessibleDescription(about)
        choice.setFixedHeight(scale_px(84))
        drawn = self._looks.icons.icon(icon, self._looks.theme["accent"])
        sign = picture(drawn.pixmap(QSize(24, 24)), name)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(heading(name, 15))
        words.addWidget(secondary(about))
        words.addStretch(1)
        row = QHBoxLayout(choice)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(14)
        row.addWidget(sign)
        row.addLayout(words, 1)
        for label in choice.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return choice

    def _show_step(self, step: int) -> None:
        self.answers.step = step
        self.say("")
        titles = (
            self.tr("Welcome. Which language do you work in?"),
            self.tr("Choose a passphrase"),
            self.tr("Where is the file kept?"),
            self.tr("How do you want to begin?"),
        )
        self._count.setText(
            self.tr("Step {step} of {steps}").format(step=step + 1, steps=len(titles))
        )
        self._title.setText(titles[step])
        self._steps.setCurrentIndex(step)
        self.back_button.setVisible(step > LANGUAGE)
        self.other_button.setVisible(step == LANGUAGE)
        self.next_button.setVisible(step < BEGIN)
        first = self._first_of(step)
        self.setFocusProxy(first)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_of(self, step: int) -> QWidget:
        language: QWidget | None = self._languages.checkedButton()
        return (
            language or self.next_button,
            self.passphrase,
            self.next_button,
            self.import_button,
        )[step]

    def _go_back(self) -> None:
        self._show_step(self.answers.step - 1)

    def _go_next(self) -> None:
        if self.answers.step == PASSPHRASE and not self._passphrase_fits():
            return
        self._show_step(self.answers.step + 1)

    def _choose(self, language: str) -> None:
        if language != self.answers.language:
            self.answers.language = language
            self.language_chosen.emit(language)

    def _on_typed(self) -> None:
        self.answers.passphrase = self.passphrase.text()
        self.answers.repeated = self.repeated.text()
        self._meter.show_strength(self.answers.passphrase)
        self.say("")

    def _passphrase_fits(self) -> bool:
        if strength(self.answers.passphrase) is Strength.TOO_SHORT:
            self.say(
                self.tr("Use at least %n characters; four words are good.", "", LEAST_CHARACTERS)
            )
            self.passphrase.mark_wrong()
            return False
        if self.answers.passphrase != self.answers.repeated:
            self.say(self.tr("The two are not the same. Type the passphrase again."))
            self.repeated.mark_wrong()
            return False
        return True

    def _change_place(self) -> None:
        folder = self._questions.folder(self, self.tr("Where is the file kept?"))
        if folder is None:
            return
        path = folder / CASELOAD_NAME
        if path.exists():
            self.found.emit(path)
        else:
            self.answers.path = path
            self._show_place()

    def _show_place(self) -> None:
        self._path.setText(str(self.answers.path))
        self._path.setCursorPosition(0)
        self._path.setToolTip(str(self.answers.path))
        sentence = {
            Sharing.LOCAL: "",
            Sharing.SYNCED: self.tr(
                "This folder is copied to a cloud service. The file is encrypted, but two "
                "computers must not use it at once. A folder of this computer alone is better."
            ),
            Sharing.NETWORK: self.tr(
                "This folder is on the network. The file is encrypted, but a broken connection "
                "can harm it. A folder of this computer alone is better."
            ),
        }[sharing_of(self.answers.path)]
        self._shared.setVisible(bool(sentence))
        words = self._shared.findChild(QLabel)
        if words is not None:
            words.setText(sentence)

    def _remember(self, chosen: bool) -> None:
        self.answers.remember = chosen


class StrengthMeter(QWidget):
    """Three bars and a word: the word says it, the bars only help."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._theme = looks.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._bars = [QFrame() for _ in range(3)]
        for bar in self._bars:
            bar.setFixedSize(scale_px(56), scale_px(6))
            bar.setAutoFillBackground(True)
            row.addWidget(bar)
        self._word = secondary()
        row.addSpacing(6)
        row.addWidget(self._word, 1)

    def show_strength(self, passphrase: str) -> None:
        """Judge what is typed so far."""
        found = strength(passphrase)
        words = {
            Strength.TOO_SHORT: self.tr("At least %n characters", "", LEAST_CHARACTERS),
            Strength.WEAK: self.tr("Weak: add a word"),
            Strength.GOOD: self.tr("Good"),
            Strength.STRONG: self.tr("Strong"),
        }
        self._word.setText(words[found])
        for number, bar in enumerate(self._bars):
            palette = bar.palette()
            colour = self._theme["accent" if number < found else "hairline"]
            palette.setColor(bar.backgroundRole(), colour)
            bar.setPalette(palette)


def sharing_of(path: Path) -> Sharing:
    """Who else sees the folder that this file would be in."""
    folder = next((one for one in path.parents if one.exists()), path.parent)
    system = bytes(QStorageInfo(str(folder)).fileSystemType().data()).decode(errors="replace")
    return sharing(path.resolve().parts, system)


def _step() -> tuple[QWidget, QVBoxLayout]:
    whole = QWidget()
    return whole, column(whole)
