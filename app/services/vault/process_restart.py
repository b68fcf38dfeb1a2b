"""Leaving the process for a fresh one: memory can't be wiped, but it can be given back."""

import os
import sys
from collections.abc import Sequence

if sys.platform == "win32":
    import subprocess


def command(arguments: Sequence[str]) -> list[str]:
    """How this program is started with these arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "app", *arguments]


def replace_process(arguments: Sequence[str]) -> None:
    """Become a new process at once; nothing of this one's memory is left. Never returns."""
    words = command(arguments)
    if sys.platform == "win32":  # there, exec would leave the old process's console waiting
        subprocess.Popen(words, close_fds=True)  # noqa: S603 - ourselves
        os._exit(0)
    os.execv(words[0], words)  # noqa: S606 - ourselves
