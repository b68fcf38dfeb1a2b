"""What Windows alone does otherwise, tried by its numbers and paths on any system."""

import errno
from collections.abc import Callable
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from app.services import errors
from app.services.storage import engine, private_files


class WindowsFault(OSError):
    """A fault as Python raises it on Windows: nearly every number comes as `EINVAL`."""

    def __init__(self, number: int) -> None:
        super().__init__(errno.EINVAL, "Virhe")
        self.winerror = number


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        ((39, 112, 1295), errors.NoSpace),
        ((5, 19, 1260), errors.ReadOnly),
        ((2, 3), errors.FileMissing),
        ((53, 54, 55, 59, 64, 67, 121, 433, 1006, 1117, 1167, 1231, 1232), errors.PlaceGone),
        ((123, 161), errors.BadFileName),
        ((32, 33, 225), errors.FileHeld),
        ((362, 389, 390, 395, 404), errors.CloudFile),
        ((87, 4000), errors.DiskFault),
    ],
)
def test_a_number_of_windows_is_a_known_fault(
    numbers: tuple[int, ...], kind: type[errors.KnownError]
) -> None:
    assert {type(private_files.known_fault(WindowsFault(n))) for n in numbers} == {kind}


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, errors.NoSpace),
        (errno.EROFS, errors.ReadOnly),
        (errno.ENOENT, errors.FileMissing),
        (errno.EIO, errors.PlaceGone),
        (errno.ESTALE, errors.PlaceGone),
        (errno.ETIMEDOUT, errors.PlaceGone),
        (errno.ENAMETOOLONG, errors.BadFileName),
        (errno.EMFILE, errors.DiskFault),
    ],
)
def test_a_number_of_any_system_is_a_known_fault(
    number: int, kind: type[errors.KnownError]
) -> None:
    assert type(private_files.known_fault(OSError(number, "Virhe"))) is kind


def test_the_number_is_told_where_there_are_no_words() -> None:
    fault = private_files.known_fault(WindowsFault(87))
    assert isinstance(fault, errors.DiskFault)
    assert fault.number == 87


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/koti/ä/caseload.db"), "file:///koti/%C3%A4/caseload.db"),
        (PureWindowsPath(r"C:\Koti\caseload.db"), "file:///C:/Koti/caseload.db"),
        (PureWindowsPath(r"\\palvelin\koti\caseload.db"), "file:////palvelin/koti/caseload.db"),
        (PureWindowsPath(r"\\?\C:\Koti\caseload.db"), "file:///C:/Koti/caseload.db"),
        (PureWindowsPath(r"\\?\UNC\palvelin\koti\a.db"), "file:////palvelin/koti/a.db"),
    ],
)
def test_a_caseload_is_named_to_sqlite_wherever_it_lies(
    path: PurePosixPath | PureWindowsPath, uri: str
) -> None:
    assert engine.file_uri(path) == uri


@pytest.mark.parametrize("name", ["con.db", "aux.pdf", "loppu. ", "rap: x.pdf"])
def test_a_name_that_windows_reserves_is_refused_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(private_files, "_RESERVES_NAMES", True)
    other = tmp_path / "other"
    other.write_bytes(b"x")
    ways: tuple[Callable[[Path], None], ...] = (
        lambda path: private_files.write(path, b"x"),
        private_files.make_empty,
        lambda path: private_files.copy(other, path),
    )
    for way in ways:
        with pytest.raises(errors.BadFileName):
            way(tmp_path / name)
    assert list(tmp_path.iterdir()) == [other]
