"""Python's search for cycles of objects, put off while many objects without any are made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def postpone_collection() -> Iterator[None]:
    """Make many objects at once without a search for cycles among them after every few hundred.

    A sheet of 500 clients costs a quarter less so. Where somebody else has switched the search off,
    as the window has, it stays off.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        # What was made counts as old, or the next object made would set off a search of it all.
        gc.freeze()
        gc.unfreeze()
        gc.enable()
