"""Files for their owner alone on Windows, where a mode of 0600 changes nothing.

There a file takes the rights of its folder: outside of the profile every user of the computer may
read it.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.late import LateModule

if TYPE_CHECKING:
    import ctypes
else:
    ctypes = LateModule("ctypes")  # the first picture waits for this module, and it is slow

_FILE_OBJECT = 1
_RIGHTS_ALONE = 0x4 | 0x80000000  # DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION
_TOKEN_QUERY = 0x8
_TOKEN_USER = 1


def restrict_to_owner(path: Path) -> bool:
    """Let only this user, the system and its administrators at a file or a folder.

    What is made in such a folder later has the same rights.

    Returns:
        Whether the rights were set. A disk without rights (a memory stick) knows none, and other
        systems use modes instead; both give False.
    """
    if sys.platform != "win32":
        return False
    advapi = ctypes.WinDLL("advapi32", use_last_error=True)
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    user = _user(advapi, kernel)
    if not user:
        return False
    text = f"D:P(A;OICI;FA;;;{user})(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)"
    descriptor, rights = ctypes.c_void_p(), ctypes.c_void_p()
    present, usual = ctypes.c_int(), ctypes.c_int()
    if not advapi.ConvertStringSecurityDescriptorToSecurityDescriptorW(
        ctypes.c_wchar_p(text), 1, ctypes.byref(descriptor), None
    ):
        return False
    try:
        advapi.GetSecurityDescriptorDacl(
            descriptor, ctypes.byref(present), ctypes.byref(rights), ctypes.byref(usual)
        )
        status: int = advapi.SetNamedSecurityInfoW(
            ctypes.c_wchar_p(str(path)),
            _FILE_OBJECT,
            ctypes.c_ulong(_RIGHTS_ALONE),
            None,
            None,
            rights,
            None,
        )
        return status == 0
    finally:
        kernel.LocalFree(descriptor)


def _user(advapi: "ctypes.CDLL", kernel: "ctypes.CDLL") -> str:
    """This user's security identifier as text; empty where the system does not tell it."""
    token, length, text = ctypes.c_void_p(), ctypes.c_ulong(), ctypes.c_wchar_p()
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    process = ctypes.c_void_p(kernel.GetCurrentProcess())
    if not advapi.OpenProcessToken(process, _TOKEN_QUERY, ctypes.byref(token)):
        return ""
    try:
        advapi.GetTokenInformation(token, _TOKEN_USER, None, 0, ctypes.byref(length))
        buffer = ctypes.create_string_buffer(length.value)
        if not advapi.GetTokenInformation(token, _TOKEN_USER, buffer, length, ctypes.byref(length)):
            return ""
        identifier = ctypes.c_void_p.from_buffer(buffer)  # the first member of TOKEN_USER
        if not advapi.ConvertSidToStringSidW(identifier, ctypes.byref(text)):
            return ""
        found = text.value or ""
        kernel.LocalFree(text)
        return found
    finally:
        kernel.CloseHandle(token)
