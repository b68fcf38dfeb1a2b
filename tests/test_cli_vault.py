"""Backup, restore and keys without a window, as IT support does it."""

import io
import json
import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app import cli
from app.models.client import ClientFields
from app.services.caseload import clients
from app.services.storage import engine, migrations
from app.services.vault import opening, process_hardening, slots
from app.services.vault.backups import listing, making
from tests import caseloads
from tests.test_cli import PASSPHRASE, ROOT, no_tour, one_sentence, rinnalla

LOW = slots.Effort(memory=19 * 1024, passes=1, lanes=1)
NEW = "viisi aivan muuta sanaa tässä"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "oma" / "caseload.db"
    caseloads.create(path, PASSPHRASE, effort=LOW).close()
    return path


def told(*words: object, given: str = f"{PASSPHRASE}\n", by: str = "passphrase") -> Any:
    way = [] if by == "nothing" else [f"--{by}-stdin"]
    done = rinnalla(*words, *way, "--json", given=given)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_backup_check_restore(file: Path, tmp_path: Path) -> None:
    stick = tmp_path / "tikku"
    made = told("backup", file, "--to", stick)
    assert made["verified"] is True
    backup = Path(made["file"])
    assert backup.parent == stick
    assert told("check", backup)["ok"] is True
    present = file.read_bytes()
    back = told("restore", backup, "--to", file)
    assert Path(back["aside"]).read_bytes() == present
    elsewhere = tmp_path / "uusi" / "caseload.db"
    assert told("restore", backup, "--to", elsewhere)["aside"] is None
    assert told("check", elsewhere)["ok"] is True
    backup.write_bytes(backup.read_bytes()[:-200])
    done = rinnalla("check", backup, "--passphrase-stdin", given=f"{PASSPHRASE}\n")
    assert done.returncode == 1
    assert "not a whole Rinnalla backup" in done.stderr


def test_new_passphrase_new_key_and_paper(file: Path) -> None:
    told("passphrase", file, given=f"{PASSPHRASE}\n{NEW}\n")
    old = rinnalla("check", file, "--passphrase-stdin", given=f"{PASSPHRASE}\n")
    assert old.returncode == 1
    paper = told("rekey", file, given=f"{NEW}\n")["paper_key"]
    assert told("check", file, given=f"{paper}\n", by="paper-key")["ok"] is True
    assert told("check", file, given=f"{NEW}\n")["ok"] is True
    newer = told("rekey", file, given=f"{paper}\n{PASSPHRASE}\n", by="paper-key")["paper_key"]
    done = rinnalla("check", file, "--paper-key-stdin", given=f"{paper}\n")
    assert done.returncode == 1
    assert "The paper key does not open this file" in done.stderr
    assert told("check", file, given=f"{newer.lower()}\n", by="paper-key")["ok"] is True
    done = rinnalla("check", file, "--paper-key-stdin", given=f"{newer[:-1]}\n")
    assert "mistyped or missing group" in done.stderr


def test_forget_removes_everything_of_it(file: Path) -> None:
    told("backup", file)
    other = file.with_name("muuta.txt")
    other.write_text("not ours")
    told("forget", file, by="nothing")
    assert list(file.parent.iterdir()) == [other]
    done = rinnalla("forget", file)
    assert done.returncode == 1


def test_the_caseload_is_never_read_or_written_as_something_else(file: Path) -> None:
    before = file.read_bytes()
    for words in (("import", file, file), ("report", file, "1", "--out", file)):
        done = rinnalla(*words, "--passphrase-stdin", given=f"{PASSPHRASE}\n")
        assert done.returncode == 1
        assert "the caseload itself" in done.stderr
    assert file.read_bytes() == before


OPENING = (
    ("check", "{file}"),
    ("check", "{backup}"),
    ("backup", "{file}", "--to", "{out}"),
    ("restore", "{backup}", "--to", "{out}/back.db"),
    ("import", "{file}", "{sheet}", "--dry-run"),
    ("report", "{file}", "Halonen", "--out", "{out}/report.pdf"),
    ("summary", "{file}", "--as-of", "2026-01-31", "--out", "{out}/summary"),
    ("figures", "{file}"),
    ("export", "{file}", "--out", "{out}/export"),
    ("search", "{file}", "Halonen"),
    ("criteria", "{file}"),
    ("add", "{file}", "soitto Halonen", "--dry-run"),
    ("today", "{file}"),
    ("form", "{file}"),
    ("attachment", "{file}", "Halonen"),
    ("steering", "{file}", "--recipient", "Ohjausryhmä", "--out", "{out}/steering.pdf"),
    ("handover", "{file}", "--client", "Halonen", "--out", "{out}/again.rinnalla-client"),
    ("takein", "{file}", "{client}", "--even-so"),
)


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A caseload with a client, its backup, its paper, and a sheet."""
    folder = tmp_path_factory.mktemp("paper")
    path = folder / "caseload.db"
    caseload = caseloads.create(path, PASSPHRASE, effort=LOW)
    clients.add(caseload, ClientFields(given_names="Veera", family_name="Halonen"))
    clients.add(caseload, ClientFields(given_names="Aino", family_name="Aalto"))
    backup = making.make(caseload)
    caseload.close()
    assert caseload.master is not None
    (folder / "out").mkdir()
    sheet = ROOT / "resources" / "demo" / "seurantataulukko.xlsx"
    found = {"file": path, "backup": backup.path, "out": folder / "out", "sheet": sheet}
    held = {name: str(place) for name, place in found.items()}
    held["paper"] = " ".join(caseload.master.paper())
    held["client"] = str(folder / "client.rinnalla-client")
    asked = ("handover", held["file"], "--client", "Aalto", "--out", held["client"])
    told(*asked, given=f"{PASSPHRASE}\n{PASSPHRASE}\n")
    return held


@pytest.mark.parametrize("words", OPENING, ids=" ".join)
def test_every_command_that_opens_a_file_takes_the_paper(
    held: dict[str, str], words: tuple[str, ...]
) -> None:
    asked = [word.format_map(held) for word in words]
    # The second line is the passphrase of the other file, where a command has one.
    told(*asked, given=f"{held['paper']}\n{PASSPHRASE}\n", by="paper-key")


def test_a_forgotten_passphrase_is_replaced_by_the_paper(held: dict[str, str]) -> None:
    told("passphrase", held["file"], given=f"{held['paper']}\n{NEW}\n", by="paper-key")
    assert told("check", held["file"], given=f"{NEW}\n")["ok"] is True
    assert told("check", held["file"], given=f"{held['paper']}\n", by="paper-key")["ok"] is True
    told("passphrase", held["file"], given=f"{NEW}\n{PASSPHRASE}\n")


def test_no_command_that_takes_a_key_is_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    takes = set()
    for name in cli.COMMANDS:
        with pytest.raises(SystemExit):
            cli.parse_arguments([name, "--help"])
        if "--paper-key-stdin" in capsys.readouterr().out:
            takes.add(name)
    assert takes == {words[0] for words in OPENING} | {"passphrase", "rekey"}


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "The file is empty"),
        (b"SQLite format 3\0" + bytes(4080), "not a Rinnalla caseload"),
        (b"PK\3\4", "not a Rinnalla caseload"),
    ],
)
def test_a_file_that_is_none_is_refused_in_its_own_words(
    file: Path, content: bytes, sentence: str
) -> None:
    file.write_bytes(content)
    done = rinnalla(
        "check", file, "--passphrase-stdin", "--language", "en", given=f"{PASSPHRASE}\n"
    )
    assert done.returncode == 1
    assert sentence in done.stderr
    assert file.read_bytes() == content


def test_a_file_of_a_newer_program_is_refused_in_its_own_words(file: Path) -> None:
    master = opening.key_by_passphrase(file, PASSPHRASE)
    connection = engine.connect(file, master.database_key())
    connection.execute(f"PRAGMA user_version = {migrations.LATEST + 1}")
    connection.close()
    before = file.read_bytes()
    done = rinnalla(
        "check", file, "--passphrase-stdin", "--language", "en", given=f"{PASSPHRASE}\n"
    )
    assert done.returncode == 1
    assert "newer Rinnalla" in done.stderr
    assert file.read_bytes() == before


@pytest.mark.unix("a shell closes the streams")
@pytest.mark.parametrize(
    ("stream", "status", "sentence"),
    [
        ("0<&-", 1, "passphrase does not open"),
        ("1>&-", 1, "could not be written out"),
        (">/dev/full", 1, "could not be written out"),
        ("2>&-", 0, ""),
    ],
)
def test_a_closed_or_full_stream_is_told_in_one_sentence(
    file: Path, stream: str, status: int, sentence: str
) -> None:
    program, path = shlex.quote(sys.executable), shlex.quote(str(file))
    words = f"{program} -m app check {path} --passphrase-stdin --language en {stream}"
    done = subprocess.run(
        ["sh", "-c", words],
        input=f"{PASSPHRASE}\n",
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == status
    assert one_sentence(done.stderr) or not sentence
    assert sentence in done.stderr


def test_what_is_no_text_is_no_passphrase(file: Path) -> None:
    for words in (("check", file), ("create", file.with_name("uusi.db"))):
        done = subprocess.run(
            [sys.executable, "-m", "app", *map(str, words), "--passphrase-stdin"],
            input=b"nelj\xe4 sanaa on hyv\xe4\n",  # Latin-1
            capture_output=True,
            check=False,
            cwd=ROOT,
            env=os.environ | {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"},
        )
        assert done.returncode == 1
        told = done.stderr.decode().replace(os.linesep, "\n")
        assert one_sentence(told)
        assert "is not text" in told
    assert not file.with_name("uusi.db").exists()


def test_standard_input_is_utf_8_whatever_the_computer_writes_otherwise(tmp_path: Path) -> None:
    """What is piped in and what is typed in the window are the same passphrase, on Windows too."""
    path, passphrase = tmp_path / "caseload.db", "pässi hyppäsi yöllä ojaan"
    done = subprocess.run(
        [sys.executable, "-m", "app", "create", str(path), "--passphrase-stdin"],
        input=f"{passphrase}\n".encode(),
        capture_output=True,
        check=False,
        cwd=ROOT,
        env=os.environ | {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
    )
    assert done.returncode == 0, done.stderr
    opening.open_with_passphrase(path, passphrase).close()


def test_a_mark_before_the_passphrase_is_none_of_it(file: Path) -> None:
    """Some shells begin what they hand over with a byte order mark."""
    assert told("check", file, given=f"\ufeff{PASSPHRASE}\n")["ok"] is True


@pytest.mark.unix("named pipes")
@pytest.mark.parametrize(
    "words",
    [
        ("check", "{pipe}"),
        ("check", "{beside}"),
        ("check", "{journal}"),
        ("restore", "{backup}", "--to", "{pipe}"),
        ("restore", "{pipe}", "--to", "{file}"),
        ("import", "{file}", "{pipe}"),
        ("audit", "{pipe}"),
        ("summary", "{file}", "--as-of", "2026-01-31", "--out", "{out}", "--take-in", "{pipe}"),
    ],
    ids=" ".join,
)
def test_nothing_waits_for_a_pipe_that_nobody_writes(
    held: dict[str, str], tmp_path: Path, words: tuple[str, ...]
) -> None:
    places = held | {"pipe": str(tmp_path / "pipe.db")}
    os.mkfifo(places["pipe"])
    for name, end in (("beside", ".keys"), ("journal", ".db-journal")):
        copy = tmp_path / f"{name}.db"
        copy.write_bytes(Path(held["file"]).read_bytes())
        os.mkfifo(copy.with_suffix(end))
        places[name] = str(copy)
    way = [] if words[0] == "audit" else ["--passphrase-stdin"]
    asked = [word.format_map(places) for word in words]
    done = rinnalla(*asked, *way, given=f"{PASSPHRASE}\n")
    assert done.returncode == 1
    assert one_sentence(done.stderr)


def test_a_name_that_is_too_long_is_told_in_one_sentence(tmp_path: Path) -> None:
    for words in (("create", tmp_path / f"{'c' * 251}.db"), ("check", tmp_path / ("c" * 300))):
        done = rinnalla(*words, "--passphrase-stdin", given=f"{PASSPHRASE}\n")
        assert done.returncode == 1
        assert one_sentence(done.stderr)
        assert "fault" not in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.unix("links")
def test_by_a_link_the_keys_beside_the_file_itself_are_changed(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "linkki.db"
    link.symlink_to(file)
    link.with_suffix(".keys").symlink_to(file.with_suffix(".keys"))
    told("passphrase", link, given=f"{PASSPHRASE}\n{NEW}\n")
    old = rinnalla("check", file, "--passphrase-stdin", given=f"{PASSPHRASE}\n")
    assert old.returncode == 1
    assert told("check", file, given=f"{NEW}\n")["ok"] is True
    assert {one.name for one in tmp_path.iterdir()} == {"oma", "linkki.db", "linkki.keys"}


@pytest.mark.unix("signals")
@pytest.mark.parametrize("sent", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_whoever_ends_a_command_leaves_nothing_half_done(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], sent: str
) -> None:
    """The signal comes in the middle of the copy, when there is most to tidy up."""
    from app.services.storage.unit_of_work import Caseload

    real = Caseload.copy_into

    def ended(self: Caseload, target: Any, progress: Any) -> None:
        real(self, target, progress)
        os.kill(os.getpid(), number)

    number = getattr(signal, sent)
    usual = signal.default_int_handler if sent == "SIGINT" else signal.SIG_DFL
    before = signal.signal(number, usual)  # whoever runs the tests may have another
    monkeypatch.setattr(Caseload, "copy_into", ended)
    monkeypatch.setattr(process_hardening, "scrub_fault_reports", lambda *_: None)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{PASSPHRASE}\n".encode())))
    asked = cli.parse_arguments(["backup", str(file), "--passphrase-stdin", "--language", "en"])
    try:
        assert cli.run(asked, walk=no_tour) == 1
        assert signal.getsignal(number) is usual
    finally:
        signal.signal(number, before)
    told_ = capsys.readouterr()
    assert one_sentence(told_.err)
    assert "Stopped before the end" in told_.err
    assert told_.out == ""
    assert list(listing.folder_of(file).iterdir()) == []
