"""Whether a folder is copied to other machines by something else than the coach."""

from collections.abc import Sequence
from enum import StrEnum


class Sharing(StrEnum):
    """Who else sees what lies in a folder."""

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
_NETWORK_MOUNTS = ("fuse.sshfs", "fuse.gvfsd", "fuse.davfs", "fuse.rclone")


def sharing(parts: Sequence[str], file_system: str = "") -> Sharing:
    """Judge a folder by the names on its path and the kind of its file system."""
    names = [part.casefold() for part in parts]
    if any(name.startswith(known) for name in names for known in _SYNCED):
        return Sharing.SYNCED
    system = file_system.casefold()
    if parts and parts[0].startswith(("\\\\", "//")):
        return Sharing.NETWORK
    if system in _NETWORK or system.startswith(_NETWORK_MOUNTS):
        return Sharing.NETWORK
    return Sharing.LOCAL
