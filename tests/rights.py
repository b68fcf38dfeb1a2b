"""Who may read a file: by its mode, or on Windows by its list of rights."""

import ctypes
import os
import stat
import sys
from pathlib import Path
from typing import Any

_FILE_OBJECT, _DACL = 1, 4
# Everybody, users, those who signed in, guests, the network: as SDDL names them.
_OTHERS = ("WD", "BU", "AU", "BG", "AN", "NU", "IU")


def is_private(path: Path) -> bool:
    """Whether nobody but the owner (on Windows also the system and its administrators) may read."""
    if os.name == "nt":
        rights = describe_rights(path)
        return rights.startswith("D:P") and not any(f";;;{who})" in rights for who in _OTHERS)
    mode = stat.S_IMODE(path.stat().st_mode)
    return mode == (0o700 if path.is_dir() else 0o600)


def describe_rights(path: Path) -> str:
    """A file's list of rights on Windows, in the system's own language for it (SDDL)."""
    if sys.platform != "win32":
        return ""
    descriptor, text = ctypes.c_void_p(), ctypes.c_wchar_p()
    advapi: Any = ctypes.WinDLL("advapi32")
    advapi.GetNamedSecurityInfoW(
        str(path), _FILE_OBJECT, _DACL, None, None, None, None, ctypes.byref(descriptor)
    )
    advapi.ConvertSecurityDescriptorToStringSecurityDescriptorW(
        descriptor, 1, _DACL, ctypes.byref(text), None
    )
    return text.value or ""
