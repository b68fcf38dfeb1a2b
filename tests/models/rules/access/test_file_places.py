from pathlib import PurePosixPath, PureWindowsPath

import pytest

from app.models.rules.access.file_places import Sharing, is_reserved_on_windows, sharing


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


@pytest.mark.parametrize(
    "name",
    [
        *("CON", "con.db", "aux.pdf", "Nul .txt", "lpt1.rinnalla", "COM¹", "conin$"),
        *("loppu.", "loppu. ", "loppu ", "rap: x.pdf", "kuka?.pdf", "a*b", "a|b", "a\tb", "<a>"),
    ],
)
def test_what_windows_takes_for_something_else(name: str) -> None:
    assert is_reserved_on_windows(name)


@pytest.mark.parametrize(
    "name",
    [
        "caseload.db",
        "Työ ä.pdf",
        "consent.pdf",
        "com10.db",
        "aux-raportti.pdf",
        ".rinnalla-1",
        "a.b",
    ],
)
def test_what_is_a_plain_name_on_windows(name: str) -> None:
    assert not is_reserved_on_windows(name)
