"""What the tests of the window share: a workspace on a fresh caseload, and a person's answers."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, QTranslator
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services.storage.unit_of_work import Caseload
from app.ui.foundation import theme as themes
from app.ui.foundation.icons import Icons
from app.ui.foundation.labels import Labels
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.questions import Questions
from app.ui.foundation.workspace import Place, Workspace
from app.ui.shell.application import make_app

PATIENCE = 120_000
SCREEN = Path(__file__).with_name("screen.json")  # Qt's own offscreen screen has only 800x800
if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
    seen = SCREEN if os.name == "posix" else os.path.relpath(SCREEN)  # a drive's colon would end it
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={seen}"


class Answers(Questions):
    """Answers instead of a person; what was asked is kept."""

    def __init__(self) -> None:
        self.yes = True
        self.path: Path | None = None
        self.files: list[Path] = []
        self.asked: list[str] = []
        self.typed = ""

    def word(self, parent: QWidget, title: str, label: str, proposed: str = "") -> str:
        return self.typed or proposed

    def confirm(self, parent: QWidget, text: str, *, yes: str, no: str) -> bool:
        self.asked.append(text)
        return self.yes

    def open_file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        return self.path

    def open_files(self, parent: QWidget, title: str, kinds: str) -> list[Path]:
        return self.files

    def save_file(self, parent: QWidget, title: str, proposed: str, kinds: str) -> Path | None:
        self.asked.append(proposed)
        return self.path

    def folder(self, parent: QWidget, title: str) -> Path | None:
        return self.path


class Watcher:
    """What a workspace says to the window: where to go, what to tell, what went wrong."""

    def __init__(self, workspace: Workspace) -> None:
        self.places: list[Place] = []
        self.told: list[str] = []
        self.troubles: list[str] = []
        workspace.went.connect(self.places.append)
        workspace.told.connect(self.told.append)
        workspace.offered.connect(lambda sentence, *_: self.told.append(sentence))
        workspace.troubled.connect(self.troubles.append)


class PatientBot(QtBot):
    """Waits for what is sure to come; only a hang takes so long, however busy the machine is.

    What is added wears the light theme as a window of the program does. Were the application
    itself dressed, every part of a page would be dressed again each time that it is put into
    another, and every widget that is left over from earlier tests at the start of each test.
    """

    def addWidget(self, widget: QWidget, **more: Any) -> None:
        super().addWidget(widget, **more)
        if not (widget.styleSheet() or QApplication.instance().styleSheet()):
            themes.dress(widget, themes.load("light"))

    def mouseDClick(self, widget: QWidget, button: Qt.MouseButton, **more: Any) -> None:
        """Qt's own leaves the button down, and each later move of the mouse is a drag then."""
        super().mouseDClick(widget, button, **more)
        super().mouseRelease(widget, button, **more)

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)


@pytest.fixture
def usual_size(qapp: QApplication) -> Iterator[QApplication]:
    """The application, whose letters have their usual size again after the test."""
    yield qapp
    themes.set_text_size(qapp, 100)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


def free_windows(qapp: QApplication) -> None:
    """Free every window that is left: one that a lock has hidden would save into the closed file.

    The words that a line offers are a window without a parent too, but their line frees them; who
    frees them as well crashes.
    """
    for shown in qapp.topLevelWidgets():
        if shown.parent() is None and shown.windowType() is not Qt.WindowType.Popup:
            shown.hide()
            shown.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    """The program's own application, with its style, its font and its size of letters."""
    app = make_app(["rinnalla"])
    yield app
    for shown in app.topLevelWidgets():
        shown.hide()  # one that is seen when the interpreter ends calls into what is gone


@pytest.fixture(autouse=True)
def _nothing_left_on(qapp: QApplication) -> Iterator[None]:
    """What a test has put on ends with it: its windows, the style sheet, a program's language.

    Qt frees a closed window only in an event loop, and few tests run one; left over, thousands of
    widgets would be looked through by each change of the palette or the style sheet.
    """
    before = QLocale()
    yield
    free_windows(qapp)
    if qapp.styleSheet():
        qapp.setStyleSheet("")
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    assert qapp.mouseButtons() == Qt.MouseButton.NoButton  # else the next test drags


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def workspace(qapp: QApplication, caseload: Caseload, answers: Answers) -> Iterator[Workspace]:
    """A workspace on the fresh caseload, in English and in the light theme."""
    theme = themes.load("light")
    themes.apply(qapp, theme)
    made = Workspace(caseload, theme=theme, icons=Icons(), labels=Labels(), questions=answers)
    yield made
    made.end_tasks()  # as the window does before its file is closed


@pytest.fixture
def watcher(workspace: Workspace) -> Watcher:
    return Watcher(workspace)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "window.ini")


def write(widget: QWidget | None, text: str) -> None:
    """Type a text with any letters; Qt's own keyClicks knows only those of ASCII."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier(0), letter))
