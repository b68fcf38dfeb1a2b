"""The checks at opening: after an unclean end and weekly, and what this computer remembers."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.models.client import ClientFields
from app.models.employer import EmployerFields
from app.services import errors
from app.services.caseload import clients, drafts, erasure
from app.services.storage import engine, records
from app.services.storage.keys import MasterKey
from app.services.vault import checking, device_state, integrity, opening, rekeying, removal, slots
from app.services.vault.backups import daily, listing, making, restoring
from tests.notes import keep_notes_in
from tests.services.vault import store_caseload as stored
from tests.services.vault.conftest import LOWEST_EFFORT, Made, visit, visited


def begun(made: Any, *, clean: bool = True) -> integrity.Beginning:
    caseload = made.open()
    beginning = integrity.begin(caseload)
    if clean:
        integrity.close_and_note(caseload)
    caseload.close()
    return beginning


def test_the_file_is_checked_weekly(made: Any, clock: Any) -> None:
    checked = []
    for _ in range(15):
        checked.append(begun(made).health is not None)
        clock.pass_by(days=1)
    assert [day for day, done in enumerate(checked) if done] == [0, 7, 14]


def test_nobody_waits_for_the_weekly_check_where_a_backup_has_checked_it(
    made: Any, clock: Any
) -> None:
    assert visit(made).health is not None
    for _ in range(3):
        clock.pass_by(days=5)
        caseload = made.open()
        assert integrity.begin(caseload).health is None
        making.make(caseload)
        integrity.close_and_note(caseload)


def test_the_file_is_checked_after_an_unclean_end(made: Any) -> None:
    assert begun(made).health is not None  # never checked here before
    assert begun(made, clean=False).health is None
    health = begun(made).health
    assert health is not None
    assert health.ok
    assert begun(made).health is None


def test_a_spoiled_memory_is_no_memory(made: Any) -> None:
    begun(made)
    note = device_state._file(engine.identity(made.path))
    for content in (b"", b"{", b"[]", b"\xff" * 40, b'{"counter": "x"}', b"[" * 20_000):
        note.write_bytes(content)
        beginning = begun(made)
        assert beginning.older is None
        assert beginning.health is not None


# No false alarm of a page that was put back (that it is noticed: test_promises.py, an older file).


def _edit(made: Made) -> None:
    with visited(made) as caseload:
        records.add(caseload, EmployerFields(name="Leipomo", notes="x" * 9000))


def _erase(made: Made) -> None:
    with visited(made) as caseload:
        clients.add(caseload, ClientFields(given_names="Veera"))
        erasure.erase(caseload, 1)


def _draft(made: Made) -> None:
    with visited(made) as caseload:
        drafts.keep(caseload, {"note": "kesken"})


def _rewrite_empty_pages(made: Made) -> None:
    with visited(made) as caseload:
        checking.rewrite_empty_pages(caseload)


def _back_up(made: Made) -> None:
    with visited(made) as caseload:
        daily.back_up(caseload)


def _rekey(made: Made) -> None:
    with visited(made) as caseload:
        rekeying.rekey(caseload, made.passphrase, MasterKey.generate(), effort=LOWEST_EFFORT)


def _restore(made: Made) -> None:
    with visited(made) as caseload:
        backup = making.make(caseload)
        records.add(caseload, EmployerFields(name="Jälkeen"))
    assert caseload.master is not None
    restoring.restore(backup.path, caseload.master, made.path)
    integrity.note_restoring(made.path)


def _look_into_a_backup(made: Made) -> None:
    with visited(made) as caseload:
        backup = making.make(caseload)
        records.add(caseload, EmployerFields(name="Jälkeen"))
    assert caseload.master is not None
    inside = opening.open_backup(backup.path, caseload.master, made.path)
    integrity.close_and_note(inside)


def _on_another_computer(made: Made, work: Callable[[Made], None]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        keep_notes_in(patch, made.path.parent / "muualla")
        work(made)


def _elsewhere(made: Made) -> None:
    _on_another_computer(made, _edit)


def _elsewhere_without_a_line_in_the_log(made: Made) -> None:
    _on_another_computer(made, _draft)


def _elsewhere_with_a_new_key(made: Made) -> None:
    _on_another_computer(made, _rekey)


def _crash(made: Made) -> None:
    before = integrity.inspect_before_open(made.path)
    caseload = made.open()
    integrity.begin(caseload, before)
    records.add(caseload, EmployerFields(name="Ennen"))
    caseload.close()  # and no clean end


def _opened_and_nothing_else(made: Made) -> None:
    made.open().close()


def _slow_clock(made: Made) -> None:
    made.clock.pass_by(days=-3650)  # type: ignore[attr-defined]


WAYS = [
    _edit, _erase, _draft, _rewrite_empty_pages, _back_up, _rekey, _restore, _look_into_a_backup,
    _elsewhere,
    _elsewhere_without_a_line_in_the_log, _elsewhere_with_a_new_key, _crash,
    _opened_and_nothing_else, _slow_clock,
]  # fmt: skip


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__.strip("_"))
def test_no_false_alarm_of_a_page_roll_back(made: Made, way: Callable[[Made], None]) -> None:
    visit(made)
    _edit(made)
    way(made)
    for _ in range(2):
        before = integrity.inspect_before_open(made.path)
        assert not before.put_back
        assert visit(made, choose=False).older is None
    assert not integrity.inspect_before_open(made.path).changed


def test_no_false_alarm_after_a_migration(tmp_path: Path, clock: Any) -> None:
    for path in stored.paths(1):
        shutil.copy(path, tmp_path / f"caseload{path.suffix}")
    made = Made(tmp_path / "caseload.db", stored.PASSPHRASE, clock)
    was = engine.fingerprint(made.path)
    device_state.remember(
        engine.identity(made.path), fingerprint=was.whole, firsts=(was.first,), seen_at=clock()
    )
    assert not integrity.inspect_before_open(made.path).changed
    made.open().close()  # killed just after the migration
    assert integrity.inspect_before_open(made.path).changed
    assert visit(made, choose=False).older is None
    assert visit(made, choose=False).health is None


def test_no_false_alarm_in_a_folder_that_is_read_only(made: Made, tmp_path: Path) -> None:
    place = tmp_path / "vain luku"
    place.mkdir()
    bind = ["mount", "--bind", str(made.path.parent), str(place)]
    if os.name == "nt" or subprocess.run(bind, capture_output=True, check=False).returncode:
        pytest.skip("this user may not mount a folder for reading alone")
    visit(made)
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(place)], check=True)
        there = Made(place / "caseload.db", made.passphrase, made.clock)
        for _ in range(2):
            before = integrity.inspect_before_open(there.path)
            caseload = there.open()
            assert caseload.read_only
            assert integrity.begin(caseload, before) == integrity.Beginning()
            integrity.close_and_note(caseload)
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)
    assert not integrity.inspect_before_open(made.path).changed


@pytest.mark.parametrize("words", [["check"], ["backup"], ["rekey"]], ids=" ".join)
def test_the_command_line_neither_alarms_nor_forgets(made: Made, words: list[str]) -> None:
    visit(made)
    earlier = made.path.read_bytes()
    _edit(made)
    done = subprocess.run(
        [sys.executable, "-m", "app", *words, str(made.path), "--passphrase-stdin"],
        input=f"{made.passphrase}\n".encode(),
        cwd=Path(__file__).parents[3],
        capture_output=True,
        check=True,
    )
    assert done.stdout
    memory = device_state.recall(engine.identity(made.path))
    assert memory.fingerprint == engine.fingerprint(made.path).whole
    whole = made.path.read_bytes()
    assert visit(made, choose=False).older is None
    made.path.write_bytes(whole[:-4096] + earlier[-4096:])  # an older page, or of an older key
    assert integrity.inspect_before_open(made.path).put_back


def test_the_command_line_keeps_the_alarm_for_the_window(made: Made) -> None:
    visit(made)
    earlier = made.path.read_bytes()
    with visited(made) as caseload:
        records.add(caseload, EmployerFields(name="Leipomo"))
    whole = made.path.read_bytes()
    (at, *_) = (
        at
        for at in range(4096, len(earlier), 4096)
        if earlier[at : at + 4096] != whole[at : at + 4096]
    )
    made.path.write_bytes(whole[:at] + earlier[at : at + 4096] + whole[at + 4096 :])
    before = integrity.inspect_before_open(made.path)
    caseload = made.open()
    assert not integrity.open_for_once(caseload, before)
    drafts.keep(caseload, {"note": "kesken"})  # from now on the file itself no longer tells
    caseload.close()
    assert not integrity.inspect_before_open(made.path).put_back
    assert visit(made, choose=False).older is not None


def test_a_file_that_is_open_is_not_read_beside_sqlite(made: Made) -> None:
    """Its lock would be given up: the second one must still be refused."""
    visit(made)
    caseload = made.open()
    assert integrity.inspect_before_open(made.path) == integrity.Left()
    code = (
        "import sys; from pathlib import Path; from app.services.storage import engine\n"
        "sys.exit(not engine.is_busy(Path(sys.argv[1])))"
    )
    root = Path(__file__).parents[3]
    subprocess.run([sys.executable, "-c", code, str(made.path)], cwd=root, check=True)
    caseload.close()


@pytest.mark.unix("no star in a name of Windows")
def test_removing_leaves_nothing_of_this_caseload_and_all_of_the_others(made: Any) -> None:
    """Names with signs that a search would take for others, and what crashes have left."""
    folder = made.path.parent
    path, other = folder / "[o]*.db", folder / "o-before-restore-1.db"
    made.path.rename(path)
    made.slot_path.rename(slots.slot_path_of(path))
    other.write_bytes(b"another's")
    caseload = opening.open_with_passphrase(path, made.passphrase)
    backup = making.make(caseload)
    caseload.close()
    restoring.restore(backup.path, caseload.master, path)
    for left in (f"{listing.WORKING}-[o]*", f"{listing.LOOKING}-[o]*"):
        (listing.folder_of(path) / left).mkdir()
        (listing.folder_of(path) / left / "caseload.db").write_bytes(b"half")
    path.with_name(f"{path.name}.restoring").mkdir()
    for end in (".new", "-journal"):
        path.with_name(path.name + end).write_bytes(b"half")
    removal.remove_from_computer(path)
    assert list(folder.iterdir()) == [other]


@pytest.mark.parametrize("content", [b"", b"abc", b"SQLite format 3\0" + bytes(4080), b"x" * 4096])
def test_a_file_that_nothing_tells_to_be_a_caseload_is_not_removed(
    made: Any, content: bytes
) -> None:
    for name in ("kirje.docx", "caseload.docx"):  # the second has a caseload's keys beside it
        file = made.path.with_name(name)
        file.write_bytes(content)
        with pytest.raises(errors.NotACaseload):
            removal.remove_from_computer(file)
        assert file.read_bytes() == content
    made.open().close()


@pytest.mark.parametrize("damage", ["empty", "first page"])
def test_a_damaged_caseload_can_be_removed_with_its_backups(made: Any, damage: str) -> None:
    caseload = made.open()
    making.make(caseload)
    caseload.close()
    whole = made.path.read_bytes()
    made.path.write_bytes(b"" if damage == "empty" else bytes(16) + whole[16:])
    removal.remove_from_computer(made.path)
    assert list(made.path.parent.iterdir()) == []


@pytest.mark.unix("links to files need rights")
def test_removing_by_a_link_removes_the_file_itself(made: Any, tmp_path: Path) -> None:
    link = tmp_path / "linkki.db"
    link.symlink_to(made.path)
    removal.remove_from_computer(link)
    assert list(made.path.parent.iterdir()) == []
    assert not link.is_symlink()


def test_removing_that_was_cut_short_is_done_again(
    made: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    caseload = made.open()
    making.make(caseload)
    caseload.close()
    real, removed = Path.unlink, []

    def cut(self: Path, missing_ok: bool = False) -> None:
        if len(removed) == 1:
            raise KeyboardInterrupt
        removed.append(self)
        real(self, missing_ok=missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", cut)
        with pytest.raises(KeyboardInterrupt):
            removal.remove_from_computer(made.path)
    assert removed
    assert made.path.exists()
    removal.remove_from_computer(made.path)
    assert list(made.path.parent.iterdir()) == []
