"""What a place says of a file: who else sees it there, and whether Windows takes its name."""

from collections.abc import Sequence
from enum import StrEnum


class Sharing(StrEnum):
    """Who else sees what is in a folder."""

    LOCAL = "local"
    SYNCED = "synced"
    NETWORK = "network"


_SYNCED = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud",
    "com~apple~clouddocs",
    "nextcloud",
    "owncloud",
    "seafile",
    "sharepoint",
    "syncthing",
)
_NETWORK = {"cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs4", "afpfs", "webdav", "davfs"}
_FORBIDDEN = frozenset('<>:"/\\|?*')
_PORTS = [f"{port}{number}" for port in ("COM", "LPT") for number in "0123456789¹²³"]
_DEVICES = frozenset(["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", *_PORTS])
_NETWORK_MOUNTS = ("fuse.sshfs", "fuse.gvfsd", "fuse.davfs", "fuse.rclone")


def sharing(parts: Sequence[str], file_system: str = "") -> Sharing:
    """Judge whether a folder is shared or synchronised, by names alone: nothing is opened.

    Args:
        parts: The names on the folder's path.
        file_system: The kind of its file system as the system calls it (`ext4`, `cifs`), if known.
    """
    names = [part.casefold() for part in parts]
    if any(name.startswith(known) for name in names for known in _SYNCED):
        return Sharing.SYNCED
    system = file_system.casefold()
    if parts and parts[0].startswith(("\\\\", "//")):
        return Sharing.NETWORK
    if system in _NETWORK or system.startswith(_NETWORK_MOUNTS):
        return Sharing.NETWORK
    return Sharing.LOCAL


def is_reserved_on_windows(name: str) -> bool:
    """Whether Windows would take a file's name for something else, or cut it short.

    A device is one with any ending (`con.db`), what follows a colon is a hidden stream of another
    file, and dots and spaces at the end go (Microsoft's "Naming Files, Paths, and Namespaces").
    """
    device = name.partition(".")[0].rstrip(" ").upper()
    return (
        device in _DEVICES
        or name != name.rstrip(". ")
        or any(letter in _FORBIDDEN or ord(letter) < ord(" ") for letter in name)
    )
