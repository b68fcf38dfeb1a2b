"""What a coach sees.

PySide6 puts an `import` of its own in the place of Python's: it reads the source text of each
module that is imported from then on, and keeps it, to see whether the module asks for names in
snake case (`from __feature__ import …`). None of ours does, and for all that a window needs this
is a third of the memory: Python's own is put back as soon as Qt is there.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - it puts its import there

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
