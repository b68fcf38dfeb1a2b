"""Writes text for people: any terminal takes it, and a program without one is no fault."""

import sys
from contextlib import suppress
from typing import Any


def tell(sentence: str) -> None:
    """One sentence on standard error."""
    if sys.stderr is not None:  # a windowed program on Windows has none
        with suppress(OSError):
            print_text(sentence, sys.stderr)


def print_text(text: str, stream: Any) -> None:
    """One line; letters that the terminal does not know become question marks."""
    known = stream.encoding or "utf-8"
    print(text.encode(known, "replace").decode(known), file=stream)
