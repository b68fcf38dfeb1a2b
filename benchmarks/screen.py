"""A screen of its own (Xvfb), and how long a program takes until its window is seen on it."""

import ctypes
import ctypes.util
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from time import perf_counter, sleep

LOOK_SECONDS = 0.001
PATIENCE_SECONDS = 30.0
LEAST_SIDE = 30  # a smaller window is no window of a person
IS_VIEWABLE = 2
ALL_PLANES = ctypes.c_ulong(-1)
Z_PIXMAP = 2


class _Attributes(ctypes.Structure):
    """XWindowAttributes, of which only the beginning and the state are read."""

    _fields_ = [
        ("x", ctypes.c_int),
        ("y", ctypes.c_int),
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("border_width", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        ("kind", ctypes.c_int),
        ("bit_gravity", ctypes.c_int),
        ("win_gravity", ctypes.c_int),
        ("backing_store", ctypes.c_int),
        ("backing_planes", ctypes.c_ulong),
        ("backing_pixel", ctypes.c_ulong),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        ("map_installed", ctypes.c_int),
        ("map_state", ctypes.c_int),
        ("rest", ctypes.c_byte * 64),
    ]


class Screen:
    """A connection to a screen; `seen` tells whether a painted window is on it."""

    def __init__(self, display: str) -> None:
        self.display = display
        name = ctypes.util.find_library("X11")
        self._x = ctypes.CDLL(name)
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetPixel.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.c_void_p
        self._ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(
            lambda _display, _fault: 0  # a window that goes while it is looked at
        )
        self._x.XSetErrorHandler(self._ignore)
        self._connection = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))

    def seen(self) -> bool:
        """Whether a window is there and not of one colour any more."""
        return any(self._is_painted(window) for window in self._windows())

    def _windows(self) -> list[int]:
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self._x.XQueryTree(
            self._connection,
            ctypes.c_ulong(self._x.XDefaultRootWindow(self._connection)),
            ctypes.byref(root),
            ctypes.byref(parent),
            ctypes.byref(children),
            ctypes.byref(count),
        )
        found = [children[n] for n in range(count.value)]
        if found:
            self._x.XFree(children)
        return found

    def _is_painted(self, window: int) -> bool:
        about = _Attributes()
        known = self._x.XGetWindowAttributes(
            self._connection, ctypes.c_ulong(window), ctypes.byref(about)
        )
        if (
            not known
            or about.map_state != IS_VIEWABLE
            or min(about.width, about.height) < LEAST_SIDE
        ):
            return False
        column = ctypes.c_void_p(
            self._x.XGetImage(
                self._connection,
                ctypes.c_ulong(window),
                about.width // 2,
                0,
                1,
                about.height,
                ALL_PLANES,
                Z_PIXMAP,
            )
        )
        if not column:
            return False
        pixels = {self._x.XGetPixel(column, 0, y) for y in range(about.height)}
        self._x.XDestroyImage(column)
        return len(pixels) > 1


@contextmanager
def own_screen() -> Iterator[Screen | None]:
    """A screen that nobody else uses; None where there is no Xvfb, or no library to look at it."""
    if shutil.which("Xvfb") is None or ctypes.util.find_library("X11") is None:
        yield None
        return
    told, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(tell,), stderr=subprocess.DEVNULL) as server:
        os.close(tell)
        try:
            with os.fdopen(told) as number:
                yield Screen(f":{number.readline().strip()}")
        finally:
            server.terminate()


def until_seen(screen: Screen, command: Sequence[str], environment: Mapping[str, str]) -> float:
    """Milliseconds until a program's window is seen; it is ended then."""
    while screen.seen():  # the one before has not gone yet
        sleep(LOOK_SECONDS)
    began = perf_counter()
    with subprocess.Popen(
        command,
        env={**environment, "DISPLAY": screen.display},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            while not screen.seen():
                if process.poll() is not None or perf_counter() - began > PATIENCE_SECONDS:
                    raise RuntimeError(f"no window of {command[0]}: {process.returncode}")
                sleep(LOOK_SECONDS)
            return (perf_counter() - began) * 1000
        finally:
            process.kill()
