"""Hands on the keyboard of the real window, as the drivers of this folder and the kills have them.

Each driver runs in a process of its own and prints what came of it as JSON, in its last line.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from app.services.storage.unit_of_work import Caseload
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.questions import Questions
from app.ui.shell.application import Application, Options, make_app
from app.ui.shell.main_window import MainWindow

PASSPHRASE = "kivi puro honka ilo"
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key
PATIENCE_SECONDS = 60
PROGRAM = (sys.executable, "-m", "app")


class Driver:
    """Hands on the keyboard."""

    def __init__(self, app: QApplication) -> None:
        self.app = app
        self.titles: set[str] = set()

    def wait(self, until: Callable[[], object]) -> None:
        """Let the program go on until something is so."""
        end = monotonic() + PATIENCE_SECONDS
        while not until():
            if monotonic() > end:
                raise TimeoutError
            QTest.qWait(5)
        self.titles |= {w.windowTitle() for w in self.app.topLevelWidgets() if w.isVisible()}

    def activate(self, window: QWidget) -> None:
        """Bring a window to the front; no window manager does it on this screen."""
        self.wait(window.isVisible)
        window.activateWindow()
        self.wait(window.isActiveWindow)

    @property
    def under_the_keyboard(self) -> QWidget:
        """What gets the keys: an open list of suggestions comes before the field."""
        found = self.app.activePopupWidget() or self.app.focusWidget() or self.app.activeWindow()
        assert found is not None
        return found

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.under_the_keyboard, key, modifiers)
        QTest.qWait(5)

    def write(self, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, NONE, letter)
                self.app.sendEvent(self.under_the_keyboard, event)
            QTest.qWait(1)  # the window system, too, sees one key after the other

    def go_to(self, name: str) -> None:
        """Press Tab until the field with this name has the keyboard."""
        for _ in range(60):
            focus = self.app.focusWidget()
            if isinstance(focus, QLineEdit) and focus.accessibleName() == name:
                return
            self.press(Key.Key_Tab)
        raise LookupError(name)

    def push(self, within: QWidget, text: str) -> None:
        """Push the button with this text, when it can be pushed."""

        def found() -> list[QAbstractButton]:
            return [
                button
                for button in within.findChildren(QAbstractButton)
                if button.isVisible() and button.isEnabled() and button.text() == text
            ]

        self.wait(found)
        found()[0].click()
        QTest.qWait(5)


class Program:
    """The program in this process, on one file; its settings are kept beside the file."""

    def __init__(
        self, file: Path, *, language: str = "", theme: str = "", questions: Questions | None = None
    ) -> None:
        self.app = make_app(["rinnalla"])
        options = Options(file, language=language, theme=theme)
        preferences = Preferences(file.with_name("window.ini"))
        self.application = Application(self.app, options, preferences, questions)
        self.driver = Driver(self.app)

    @property
    def window(self) -> MainWindow:
        window = self.application.window
        assert window is not None
        return window

    def open(self, caseload: Caseload) -> MainWindow:
        """The window on an open caseload, at the front."""
        self.application.open_window(caseload)
        self.driver.activate(self.window)
        return self.window

    def unlock(self, passphrase: str) -> MainWindow:
        """Type the passphrase at the start page; gives the window that opens, at the front."""
        return unlock(self.driver, self.application, passphrase)

    def close(self) -> None:
        """Close the window and the file."""
        self.window.close()
        self.application.close_caseload()


def unlock(driver: Driver, application: Application, passphrase: str) -> MainWindow:
    """Type the passphrase at the start page of an application that has been started."""
    start = application.start_window
    assert start is not None
    driver.activate(start)
    driver.write(passphrase)
    driver.press(Key.Key_Return)
    driver.wait(lambda: application.window is not None)
    assert application.window is not None
    driver.activate(application.window)
    return application.window
