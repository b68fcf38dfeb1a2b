"""Tells when the computer is locked, put to sleep, or given to another user.

On Linux over D-Bus; on Windows by the session messages of the system; on macOS by its distributed
notifications. The last two are written after the systems' documents and have not been tried.
"""

import ctypes
import ctypes.wintypes
import os
import sys
from typing import Any

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

_WM_POWERBROADCAST, _PBT_APMSUSPEND = 0x0218, 0x0004
_WM_WTSSESSION_CHANGE, _NOTIFY_FOR_THIS_SESSION = 0x02B1, 0
_WTS_CONSOLE_DISCONNECT, _WTS_REMOTE_DISCONNECT, _WTS_SESSION_LOCK = 0x2, 0x4, 0x7
_MAC_SIGNALS = ("com.apple.screenIsLocked", "com.apple.sessionDidResignActive")
_SCREEN_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
)
_LOGIN = "org.freedesktop.login1"


class SystemLock(QObject):
    """`locked` comes when nobody, or somebody else, sits at the computer."""

    locked = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._kept: list[Any] = []  # what the system holds only a pointer to
        if sys.platform == "win32":
            self._listen_on_windows(app)
        elif sys.platform == "darwin":
            self._listen_on_mac()
        else:
            self._listen_on_linux()

    @Slot(bool)
    def screen_saver(self, active: bool) -> None:
        """The screen saver, and with it the lock, came or went."""
        if active:
            self.locked.emit()

    @Slot(bool)
    def sleeping(self, begins: bool) -> None:
        """The computer goes to sleep, or wakes up."""
        if begins:
            self.locked.emit()

    @Slot()
    def on_session_locked(self) -> None:
        """The login manager locks this session."""
        self.locked.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def on_session_changed(
        self, _interface: str, changed: dict[str, Any], _gone: list[str]
    ) -> None:
        """Another user has taken the screen."""
        if changed.get("Active") is False:
            self.locked.emit()

    def _listen_on_linux(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        changed = _slot("screen_saver(bool)")
        for interface, path in _SCREEN_SAVERS:
            session.connect("", path, interface, "ActiveChanged", self, changed)
        manager = f"{_LOGIN}.Manager"
        slot = _slot("sleeping(bool)")
        system.connect(_LOGIN, "/org/freedesktop/login1", manager, "PrepareForSleep", self, slot)
        session_id = _escape_session(os.environ.get("XDG_SESSION_ID", "auto"))
        own = f"/org/freedesktop/login1/session/{session_id}"
        system.connect(_LOGIN, own, f"{_LOGIN}.Session", "Lock", self, _slot("on_session_locked()"))
        properties = "org.freedesktop.DBus.Properties"
        slot = _slot("on_session_changed(QString,QVariantMap,QStringList)")
        system.connect(_LOGIN, own, properties, "PropertiesChanged", self, slot)

    def _listen_on_windows(self, app: QApplication) -> None:
        hidden = QWidget()  # the system sends its messages to a window
        kernel: Any = getattr(ctypes, "windll")  # noqa: B009 - there on Windows alone
        kernel.wtsapi32.WTSRegisterSessionNotification(
            int(hidden.winId()), _NOTIFY_FOR_THIS_SESSION
        )
        messages = _WindowsMessages(self)
        app.installNativeEventFilter(messages)
        self._kept += [hidden, messages]

    def _listen_on_mac(self) -> None:
        core: Any = ctypes.CDLL(
            "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
        )
        kind = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * 5)
        told = kind(lambda *_: self.locked.emit())
        core.CFNotificationCenterGetDistributedCenter.restype = ctypes.c_void_p
        core.CFStringCreateWithCString.restype = ctypes.c_void_p
        centre = ctypes.c_void_p(core.CFNotificationCenterGetDistributedCenter())
        utf8, at_once = 0x08000100, 4
        for name in _MAC_SIGNALS:
            word = ctypes.c_void_p(core.CFStringCreateWithCString(None, name.encode(), utf8))
            core.CFNotificationCenterAddObserver(centre, None, told, word, None, at_once)
            self._kept.append(word)
        self._kept.append(told)


class _WindowsMessages(QAbstractNativeEventFilter):
    """Reads the messages of the session and the power out of the window's own."""

    def __init__(self, lock: SystemLock) -> None:
        super().__init__()
        self._lock = lock

    def nativeEventFilter(
        self,
        eventType: QByteArray | bytes | bytearray | memoryview,  # noqa: N803
        message: int,
    ) -> object:
        if eventType == b"windows_generic_MSG":
            found = ctypes.wintypes.MSG.from_address(int(message))
            if locks(found.message, found.wParam):
                self._lock.locked.emit()
        return False, 0


def locks(message: int, parameter: int) -> bool:
    """Whether a message of Windows says that the session is locked, left, or put to sleep."""
    if message == _WM_POWERBROADCAST:
        return parameter == _PBT_APMSUSPEND
    gone = (_WTS_CONSOLE_DISCONNECT, _WTS_REMOTE_DISCONNECT, _WTS_SESSION_LOCK)
    return message == _WM_WTSSESSION_CHANGE and parameter in gone


def _slot(signature: str) -> Any:
    """Qt's own form of a slot's name; a text, although the type hints say otherwise."""
    return SLOT(signature)


def _escape_session(session: str) -> str:
    """A session's id as D-Bus writes it in a path: a leading digit becomes _3x."""
    return "".join(
        letter if letter.isalnum() and (place or not letter.isdigit()) else f"_{ord(letter):02x}"
        for place, letter in enumerate(session)
    )
