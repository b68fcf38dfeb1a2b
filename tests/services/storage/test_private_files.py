"""Files for their owner alone, whole or untouched."""

import os
from collections.abc import Callable
from errno import ENOSPC
from pathlib import Path

import pytest

from app.services import errors
from app.services.storage import private_files
from tests.rights import is_private


def test_a_file_is_put_in_place_and_the_earlier_one_kept(tmp_path: Path) -> None:
    path, spare = tmp_path / "a", tmp_path / "a.prev"
    private_files.write(path, b"one", keep=spare)
    assert not spare.exists()
    private_files.write(path, b"two", keep=spare)
    private_files.write(path, b"three", keep=spare)
    assert path.read_bytes() == b"three"
    assert spare.read_bytes() == b"two"
    assert all(is_private(file) for file in tmp_path.iterdir())
    assert len(list(tmp_path.iterdir())) == 2


def test_a_growing_file_is_written_out_bit_by_bit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync, sizes = os.fsync, []
    monkeypatch.setattr(
        os, "fsync", lambda handle: sizes.append(os.fstat(handle).st_size) or sync(handle)
    )
    with private_files.create_private_file(tmp_path / "copy") as file:
        flush = private_files.flush_steadily(file)
        for _ in range(10):
            file.write(bytes(1 << 20))
            file.flush()
            flush()
    assert sizes == [4 << 20, 8 << 20, 10 << 20]  # the last as it is closed


def test_a_large_file_is_emptied_bit_by_bit_before_it_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large, sizes, truncate = tmp_path / "large", [], os.truncate
    large.touch()
    os.truncate(large, 40 << 20)

    def tell(path: Path, size: int) -> None:
        truncate(path, size)
        sizes.append(path.stat().st_size)

    monkeypatch.setattr(os, "truncate", tell)
    private_files.shrink_steadily(large)
    assert sizes == [24 << 20, 8 << 20]


@pytest.mark.parametrize(
    "join",
    [pytest.param(os.symlink, marks=pytest.mark.unix("links to files need rights")), os.link],
)
def test_what_another_name_leads_to_stays(
    tmp_path: Path, join: Callable[[Path, Path], None]
) -> None:
    large = tmp_path / "large"
    large.touch()
    os.truncate(large, 40 << 20)
    join(large, tmp_path / "other")
    private_files.shrink_steadily(tmp_path / "other")
    assert large.stat().st_size == 40 << 20


def test_a_full_disk_leaves_the_earlier_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    private_files.write(tmp_path / "a", b"one")

    def full(_: int) -> None:
        raise OSError(ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(errors.NoSpace):
        private_files.write(tmp_path / "a", b"two")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"one"]


def test_a_place_that_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    told = errors.FileMissing if os.name == "nt" else errors.ReadOnly
    with pytest.raises(told):
        private_files.write(tmp_path / "file" / "a", b"one")
    with pytest.raises(told):
        private_files.make_folder(tmp_path / "file" / "a")


def test_every_new_folder_on_the_way_is_private(tmp_path: Path) -> None:
    private_files.make_folder(tmp_path / "one" / "two")
    for folder in (tmp_path / "one", tmp_path / "one" / "two"):
        assert is_private(folder)


def test_an_empty_file_never_replaces_one(tmp_path: Path) -> None:
    private_files.make_empty(tmp_path / "a")
    with pytest.raises(errors.FileExists):
        private_files.make_empty(tmp_path / "a")
