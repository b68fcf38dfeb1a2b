"""Uses the whole window at random, as a hasty person does: `python3 dev.py wander [SEED] [ACTS]`.

The window is the real one, on the made-up caseload in a file of its own; only a person's answers
are stood in for. What nobody has handled, in a slot or in a thread, is printed with the acts that
led to it; afterwards the file is opened again and checked. The same seed begins with the same acts,
but what comes of them also depends on the moment.
"""

import os
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from app.services import access, demo
from app.services.credentials import ByPassphrase
from app.ui.foundation.preferences import Preferences
from app.ui.foundation.questions import Questions
from app.ui.shell.application import Application, Options, make_app
from tests import caseloads

ACTS = 3000
TOLD = 8  # acts before a fault
PASSPHRASE = "neljä sanaa riittää hyvin"
TEXTS = (
    *(
        "soitto Virtanen palkkatuki 20 min huomenna",
        "käynti Satamahuolto Aino +7",
        "pika-apu Helmi",
    ),
    *("3.12.", "31.2.2026", "+7", "t", "0", "-1", "99999999999", "1,5", "12.13.2027", "2026-12-03"),
    *("", "   ", "Åäö ßłø", "<b>x</b>", "x" * 300, "a\tb", "%s {0} {name}", "*", "\u202eabc", "😀"),
    *("Virtanen", "Matti Meikäläinen", "040 123 4567", "131052-308T", "1\t2\t3\n4\t5\t6\n" * 20),
)
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space),
    *(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F2, Qt.Key.Key_F1),
)
WITH_CTRL = "KNFZYDPETRSOAV123456+-0"
NOT_PRESSED = ("Lukitse", "Lopeta")  # they end the process
CTRL, ALT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)

W = TypeVar("W", bound=QWidget)


class RandomAnswers(Questions):
    """Says yes or no, and names places that are there, are not there, or are of another kind."""

    def __init__(self, random: Random, folder: Path) -> None:
        self._random, self._folder = random, folder

    def word(self, parent: QWidget, title: str, label: str, proposed: str = "") -> str:
        return self._random.choice(["", proposed, "Sana", "x" * 200])

    def confirm(self, parent: QWidget, text: str, *, yes: str, no: str) -> bool:
        return self._random.random() < 0.5

    def open_file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        return self.save_file(parent, title, "", kinds)

    def open_files(self, parent: QWidget, title: str, kinds: str) -> list[Path]:
        found = self.open_file(parent, title, kinds)
        return [] if found is None else [found]

    def save_file(self, parent: QWidget, title: str, proposed: str, kinds: str) -> Path | None:
        names = (proposed or "out.pdf", "none/such.pdf", "")
        return self._random.choice([None, *(self._folder / name for name in names)])

    def folder(self, parent: QWidget, title: str) -> Path | None:
        return self._random.choice([None, self._folder, self._folder / "none"])


class Wanderer:
    """Acts on what is in sight: a menu, a dialog or the window.

    Attributes:
        faults: What nobody has handled, one for each place.
    """

    def __init__(self, application: Application, seed: int, acts: int) -> None:
        self.faults: dict[str, str] = {}
        self._application, self._left = application, acts
        self._random = Random(seed)
        self._told: deque[str] = deque(maxlen=TOLD)
        self._kinds: dict[Callable[[QWidget], None], int] = {
            self._press_button: 20,
            self._type_text: 16,
            self._press_key: 20,
            self._use_command: 7,
            self._choose_row: 12,
            self._choose_value: 5,
            self._ask_for_menu: 4,
            self._go_elsewhere: 7,
            self._undo: 5,
            self._drag: 3,
            self._close: 2,
        }

    def begin(self) -> None:
        """Act, at once or after a moment, until no act is left; also in the loop of a dialog."""
        if self._left <= 0:
            window = self._application.window
            for shown in QApplication.topLevelWidgets():
                if shown is not window:
                    shown.close()
            QApplication.exit()
            return
        QTimer.singleShot(self._random.choice([0, 0, 0, 5, 30, 200]), self.begin)
        try:
            self._act()
            while self._random.random() < 0.25:  # a key that was pressed while the last one worked
                QCoreApplication.sendPostedEvents()
                self._act()
        except Exception as fault:  # noqa: BLE001 - an act is part of the program's slots
            self.report(fault, fault.__traceback__)

    def report(self, fault: BaseException | None, trace: TracebackType | None) -> None:
        """Keep a fault, with what was done before it."""
        lines = traceback.format_exception(fault) if fault else traceback.format_tb(trace)
        self.faults.setdefault(lines[-2] if len(lines) > 1 else lines[0], "".join(lines))
        print(*self._told, "".join(lines), sep="\n", flush=True)

    def _act(self) -> None:
        self._left -= 1
        popup = QApplication.activePopupWidget()
        shown = popup or QApplication.activeModalWidget() or self._find_window()
        if shown is None:
            return
        if isinstance(popup, QMenu):
            self._use_menu(popup)
        elif shown.inherits("QPrintDialog"):  # it waits in a loop of its own for what comes of it
            shown.close()
        elif popup is not None:
            self._note("popup", popup)
            QTest.keyClick(popup, self._random.choice([Qt.Key.Key_Escape, Qt.Key.Key_Return]))
        else:
            (kind,) = self._random.choices(list(self._kinds), list(self._kinds.values()))
            kind(shown)

    def _find_window(self) -> QWidget | None:
        """The program's window, or the one that it stays hidden behind: a report read together."""
        window = self._application.window
        if window is None or window.isVisible():
            return window
        beside = [one for one in QApplication.topLevelWidgets() if one.isWindow()]
        return next((one for one in beside if one.isVisible()), window)

    def _note(self, act: str, about: QWidget | None, more: object = "") -> None:
        words = getattr(about, "text", str)() if isinstance(about, QAbstractButton) else ""
        name = about.accessibleName() if about is not None else ""
        self._told.append(f"{act} {type(about).__name__} {name} {words} {more!r}")

    def _parts(self, shown: QWidget, kind: type[W]) -> list[W]:
        """What of a kind can be seen and used."""
        return [
            one
            for one in shown.findChildren(kind)
            if one.isVisible() and one.isEnabled() and not one.visibleRegion().isEmpty()
        ]

    def _use_menu(self, menu: QMenu) -> None:
        offered = [one for one in menu.actions() if one.isEnabled() and not one.menu()]
        chosen = self._random.choice([None, *offered])
        self._note("menu", menu, "" if chosen is None else chosen.text())
        menu.close()
        if chosen is not None and not chosen.text().startswith(NOT_PRESSED):
            chosen.trigger()

    def _press_button(self, shown: QWidget) -> None:
        found = [
            one
            for one in self._parts(shown, QAbstractButton)
            if not (one.accessibleName() or one.text()).startswith(NOT_PRESSED)
        ]
        if found:
            self._note("press", pressed := self._random.choice(found))
            QTest.mouseClick(pressed, Qt.MouseButton.LeftButton)

    def _type_text(self, shown: QWidget) -> None:
        kinds: Sequence[type[QWidget]] = (QLineEdit, QPlainTextEdit, QTextEdit)
        found = [one for kind in kinds for one in self._parts(shown, kind) if not one.isReadOnly()]
        if not found:
            return
        line, text = self._random.choice(found), self._random.choice(TEXTS)
        self._note("type", line, text)
        line.setFocus()
        if self._random.random() < 0.5:
            line.selectAll()
        if self._random.random() < 0.2:
            QApplication.clipboard().setText(text)
            line.paste()
            return
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                if isValid(line):
                    QApplication.sendEvent(line, QKeyEvent(kind, 0, PLAIN, letter))
        if isValid(line) and self._random.random() < 0.6:
            QTest.keyClick(line, self._random.choice(KEYS[:4]))

    def _press_key(self, shown: QWidget) -> None:
        to = shown.focusWidget() or shown
        if self._random.random() < 0.3:
            letter = self._random.choice(WITH_CTRL)
            self._note("Ctrl", to, letter)
            QTest.keyClick(to, Qt.Key(ord(letter)), CTRL)
        else:
            key = self._random.choice(KEYS)
            self._note("key", to, key.name)
            QTest.keyClick(to, key)

    def _use_command(self, shown: QWidget) -> None:
        found = [
            one
            for one in shown.findChildren(QAction)
            if one.isEnabled() and one.text() and not one.menu() and _is_offered(one)
        ]
        if found:
            chosen = self._random.choice(found)
            self._note("command", shown, chosen.text())
            chosen.trigger()

    def _choose_row(self, shown: QWidget) -> None:
        views = self._parts(shown, QAbstractItemView)
        view = self._random.choice(views) if views else None
        model = None if view is None else view.model()
        if view is None or model is None or not model.rowCount(QModelIndex()):
            return
        index = model.index(self._random.randrange(model.rowCount(QModelIndex())), 0)
        view.scrollTo(index)
        self._note("choose", view, index.row())
        at, left = view.visualRect(index).center(), Qt.MouseButton.LeftButton
        QTest.mouseClick(view.viewport(), left, self._random.choice([PLAIN, PLAIN, CTRL]), at)
        if isValid(view) and self._random.random() < 0.3:
            QTest.mouseDClick(view.viewport(), left, PLAIN, at)
            if isValid(view):  # Qt leaves the button down
                QTest.mouseRelease(view.viewport(), left, PLAIN, at)

    def _choose_value(self, shown: QWidget) -> None:
        found = [one for one in self._parts(shown, QComboBox) if one.count()]
        if found:
            combo = self._random.choice(found)
            row = self._random.randrange(combo.count())
            self._note("value", combo, combo.itemText(row))
            combo.setCurrentIndex(row)
            combo.activated.emit(row)

    def _ask_for_menu(self, shown: QWidget) -> None:
        views = [one.viewport() for one in self._parts(shown, QAbstractItemView)]
        if views:
            self._note("menu of", view := self._random.choice(views))
            at = view.rect().center()
            reason = QContextMenuEvent.Reason.Mouse
            QApplication.sendEvent(view, QContextMenuEvent(reason, at, view.mapToGlobal(at)))

    def _go_elsewhere(self, shown: QWidget) -> None:
        number = self._random.choice("01234567")
        self._note("Alt", shown, number)
        QTest.keyClick(shown, Qt.Key(ord(number)), ALT)

    def _undo(self, shown: QWidget) -> None:
        key = self._random.choice([Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_Y])
        self._note("undo", shown, key.name)
        QTest.keyClick(shown.focusWidget() or shown, key, CTRL)

    def _drag(self, shown: QWidget) -> None:
        found = self._parts(shown, QAbstractSlider)
        if found:
            bar = self._random.choice(found)
            bar.setValue(self._random.randint(bar.minimum(), max(bar.minimum(), bar.maximum())))

    def _close(self, shown: QWidget) -> None:
        if shown is not self._application.window:
            self._note("close", shown)
            shown.close()


def _is_offered(command: QAction) -> bool:
    """Whether a command can be given now: its page is in sight, and it does not end the process."""
    owner = command.parent()
    hidden = isinstance(owner, QWidget) and not owner.isVisible()
    return not hidden and not command.text().replace("&", "").startswith(NOT_PRESSED)


def wander(folder: Path, seed: int, acts: int) -> int:
    """Use the window for so many acts, then check its file; returns how many faults there were."""
    file = folder / "asiakkaat.db"
    made = caseloads.create(file, PASSPHRASE)
    demo.fill(made, made.today)
    made.close()
    answers = RandomAnswers(Random(seed), folder)
    application = Application(
        QApplication.instance(),
        Options(file, language="fi"),
        Preferences(folder / "window.ini"),
        answers,
        leave=lambda _words: None,
    )
    wanderer = Wanderer(application, seed, acts)
    sys.excepthook = lambda _kind, fault, trace: wanderer.report(fault, trace)
    threading.excepthook = lambda hook: wanderer.report(hook.exc_value, hook.exc_traceback)
    sys.unraisablehook = lambda hook: wanderer.report(hook.exc_value, hook.exc_traceback)
    opened = access.open_caseload(file, ByPassphrase(PASSPHRASE))
    assert opened is not None
    application.open_window(opened.caseload)
    QTimer.singleShot(0, wanderer.begin)
    QApplication.exec()
    application.close_caseload()
    again = access.open_caseload(file, ByPassphrase(PASSPHRASE))
    assert again is not None
    with again.caseload.raw_connection() as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    again.caseload.close()
    return len(wanderer.faults)


def main(given: Sequence[str]) -> int:
    """Wander once; the status is 1 if there was a fault."""
    seed, acts = [*map(int, given), *(1, ACTS)[len(given) :]]
    with TemporaryDirectory() as name:
        os.environ["XDG_STATE_HOME"] = os.environ["WIN_PD_OVERRIDE_LOCAL_APPDATA"] = name
        make_app(["rinnalla"]).setQuitOnLastWindowClosed(False)
        found = wander(Path(name), seed, acts)
    print(f"seed {seed}: {acts} acts, {found} faults")
    sys.stdout.flush()
    os._exit(min(found, 1))  # windows that are left would be freed in any order


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        main(sys.argv[1:])
