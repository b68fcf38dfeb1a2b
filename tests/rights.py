"""Who may read a file: by its mode, or on Windows by its list of rights."""

import ctypes
import os
import re
import stat
import sys
from pathlib import Path
from typing import Any

_FILE_OBJECT, _DACL = 1, 4
_ALLOWED = re.compile(r"\(A;[^)]*;([^;)]+)\)")  # whom the list lets in, as SDDL names them
_SYSTEM = ("SY", "BA")
_ONE_USER = re.compile(r"S-1-5-21-[\d-]+$")  # whose file it is


def is_private(path: Path) -> bool:
    """Whether nobody but the owner (on Windows also the system and its administrators) may read."""
    if os.name == "nt":
        allowed = _ALLOWED.findall(describe_rights(path))
        return bool(allowed) and all(who in _SYSTEM or _ONE_USER.match(who) for who in allowed)
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
