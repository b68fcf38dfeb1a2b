"""What the process does so that nothing about people is left behind: no core file, no debugger,
private files, and error reports that say where a fault was but never what was being handled.
"""

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from traceback import extract_tb
from types import TracebackType
from typing import TextIO

if sys.platform != "win32":
    import resource

_PR_SET_DUMPABLE = 4
PROGRAM = Path(__file__).resolve().parents[2]


def harden() -> None:
    """Keep new files to their owner, and leave no core file behind."""
    os.umask(0o077)
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def refuse_debuggers() -> None:
    """Close the process to other programs of the same user, before there is a secret in it."""
    if sys.platform == "linux":
        import ctypes  # not needed for the first picture, and slow to import

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def scrub_fault_reports(report: Callable[[str], None] | None = None) -> None:
    """Report a bug by type and place alone, in every thread; its text may quote people's data."""
    tell = report or to_standard_error

    def report_in_main_thread(
        kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        del kind
        tell(fault_place(fault, trace))

    def report_in_thread(hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            tell(fault_place(hook.exc_value, hook.exc_traceback))

    def report_unraisable(hook: "sys.UnraisableHookArgs") -> None:
        if hook.exc_value is not None:
            tell(fault_place(hook.exc_value, hook.exc_traceback))

    sys.excepthook = report_in_main_thread
    threading.excepthook = report_in_thread
    sys.unraisablehook = report_unraisable


def fault_place(fault: BaseException, trace: TracebackType | None = None) -> str:
    """`ValueError app/services/storage/unit_of_work.py:70`: all that may be shown about a bug."""
    frames = extract_tb(trace or fault.__traceback__)
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(PROGRAM)]
    last = (ours or frames)[-1:]
    where = [f"{_shorten_path(Path(frame.filename))}:{frame.lineno}" for frame in last]
    return " ".join([type(fault).__name__, *where])


def _shorten_path(file: Path) -> str:
    inside = file.is_relative_to(PROGRAM)
    return f"app/{file.relative_to(PROGRAM).as_posix()}" if inside else file.name


def to_standard_error(text: str) -> None:
    """Write a line to standard error, for a start from a terminal."""
    stream: TextIO | None = sys.stderr
    if stream is not None:  # a windowed program on Windows has none
        print(text, file=stream)
