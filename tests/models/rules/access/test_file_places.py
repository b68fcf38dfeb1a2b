from pathlib import PurePosixPath, PureWindowsPath

import pytest

from app.models.rules.access.file_places import Sharing, sharing


@pytest.mark.parametrize(
    ("parts", "file_system", "expected"),
    [
        (PureWindowsPath(r"C:\Users\maija\AppData\Local\Rinnalla").parts, "NTFS", Sharing.LOCAL),
        (PureWindowsPath(r"C:\Users\m\OneDrive - Kunta\Työ").parts, "NTFS", Sharing.SYNCED),
        (PureWindowsPath(r"C:\Users\m\Dropbox").parts, "NTFS", Sharing.SYNCED),
        (PureWindowsPath(r"\\palvelin\jako\kansio").parts, "", Sharing.NETWORK),
        (PurePosixPath("/home/m/.local/share/Rinnalla").parts, "ext4", Sharing.LOCAL),
        (PurePosixPath("/home/m/Nextcloud/työ").parts, "ext4", Sharing.SYNCED),
        (
            PurePosixPath("/Users/m/Library/Mobile Documents/com~apple~CloudDocs/x").parts,
            "apfs",
            Sharing.SYNCED,
        ),
        (PurePosixPath("/mnt/jako").parts, "cifs", Sharing.NETWORK),
        (PurePosixPath("/mnt/jako").parts, "fuse.sshfs", Sharing.NETWORK),
    ],
)
def test_a_folder_that_others_copy_is_known(
    parts: tuple[str, ...], file_system: str, expected: Sharing
) -> None:
    assert sharing(parts, file_system) is expected
