"""Python's search for cycles of objects, put off while many objects without any are made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def postpone_collection() -> Iterator[None]:
    """Make many objects at once without a search for cycles among them after every few hundred.

    A sheet of 500 clients costs a fifth less so. Where somebody else has switched the search off,
    as the window has, it stays off.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
