"""The command line from outside the process: what IT support and scripts rely on."""

import io
import json
import os
import subprocess
import sys
from inspect import signature
from pathlib import Path
from typing import Any

import pytest

from app import cli
from app.__main__ import has_screen, main
from app.cli import arguments
from app.cli.table import LateCommand
from app.models.rules.field_limits import EARLIEST
from app.models.tables import TABLES
from app.services import errors
from app.services.vault import process_hardening
from app.ui.foundation import theme

ROOT = Path(__file__).parents[1]
PASSPHRASE = "neljä sanaa on hyvä"
LANGUAGES = ("fi", "sv", "en")


def rinnalla(*words: object, given: str = "", **environment: str) -> Any:
    """The program as a process; its standard input is `given`."""
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, words)],
        input=given,
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
        env=os.environ | {"LANG": "C.UTF-8"} | environment,
        timeout=300,
    )


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cli") / "caseload.db"
    made = rinnalla("create", path, "--passphrase-stdin", "--json", given=f"{PASSPHRASE}\n")
    assert made.returncode == 0, made.stderr
    assert json.loads(made.stdout) == {
        "file": str(path),
        "keys": str(path.with_suffix(".keys")),
    }
    return path


def test_check_tells_that_a_new_file_is_sound(file: Path) -> None:
    done = rinnalla("check", file, "--passphrase-stdin", "--json", given=f"{PASSPHRASE}\n")
    assert done.returncode == 0
    assert done.stderr == ""
    told = json.loads(done.stdout)
    assert told["ok"] is True
    assert told["problems"] == []
    assert told["counts"]["client"] == 0
    assert told["sizes"]["file"] == file.stat().st_size


def test_check_of_a_damaged_file_is_a_failure_with_a_document(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "caseload.db"
    copy.with_suffix(".keys").write_bytes(file.with_suffix(".keys").read_bytes())
    damaged = bytearray(file.read_bytes())
    damaged[-100] ^= 1
    copy.write_bytes(damaged)
    done = rinnalla("check", copy, "--passphrase-stdin", "--json", given=f"{PASSPHRASE}\n")
    assert done.returncode == 1
    assert one_sentence(done.stderr)
    assert json.loads(done.stdout)["ok"] is False


def test_export_writes_all_and_warns(file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    words = ("export", file, "--out", folder, "--passphrase-stdin", "--language", "fi")
    done = rinnalla(*words, given=f"{PASSPHRASE}\n")
    assert done.returncode == 0
    assert "salaamattomia" in done.stderr
    assert f"{len(TABLES) + 1} tiedostoa" in done.stdout
    assert json.loads((folder / "caseload.json").read_bytes())["client"] == []
    again = rinnalla(*words, given=f"{PASSPHRASE}\n")
    assert again.returncode == 1
    assert one_sentence(again.stderr)


@pytest.mark.parametrize(
    ("words", "given", "sentence"),
    [
        (("check", "{file}"), "", "Salalausetta ei voi kysyä ilman päätettä"),
        (("check", "{file}", "--passphrase-stdin"), "väärä lause\n", "Salalause ei avaa"),
        (("check", "{file}", "--passphrase-stdin"), "", "Salalause ei avaa"),
        (
            ("check", "{file}x", "--passphrase-stdin"),
            "väärä lause\n",
            "Tiedostoa tai kansiota ei löydy",
        ),
        (("create", "{file}", "--passphrase-stdin"), "uusi lause\n", "samanniminen"),
        (("create", "{file}2.db", "--passphrase-stdin"), "lyhyt\n", "vähintään 8 merkkiä"),
    ],
)
def test_a_refusal_is_one_sentence(
    file: Path,
    words: tuple[str, ...],
    given: str,
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(process_hardening, "scrub_fault_reports", lambda *_: None)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
    monkeypatch.setattr("getpass.getpass", no_terminal)
    asked = cli.parse_arguments([*(word.format(file=file) for word in words), "--language", "fi"])
    assert cli.run(asked, walk=no_tour) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert one_sentence(told.err)
    assert sentence in told.err


def test_a_command_refuses_from_outside_as_well(file: Path) -> None:
    done = rinnalla("check", file, LANG="fi_FI.UTF-8")
    assert done.returncode == 1
    assert done.stdout == ""
    assert one_sentence(done.stderr)
    assert "Salalausetta ei voi kysyä ilman päätettä" in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ["bogus"],
        ["check"],
        ["export", "caseload.db"],
        ["summary", "caseload.db", "--out", "x", "--as-of", "31.2.2026"],
        ["tour", "x", "--size", "1280"],
        ["tour", "x", "--theme", "system"],
        ["--language", "de"],
        ["report", "caseload.db", "--out", "x.pdf"],
        ["today", "."],
        ["restore", "x.rinnalla", "--to", "/"],
        ["handover", "caseload.db", "--client", "1", "--out", "."],
    ],
)
def test_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        cli.parse_arguments(words)
    assert stop.value.code == 2
    assert "usage:" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        "create a.db",
        "import a.db sheet.xlsx --sheet-password-stdin --dry-run",
        "report a.db Halonen --out r.pdf",
        "summary a.db --as-of 16.11.2026 --out s --take-in old.json",
        "figures a.db --from 1.1.2026 --to 2026-06-30",
        "export a.db --out s",
        "check a.db",
    ],
)
def test_every_command_takes_a_passphrase_and_gives_json(words: str) -> None:
    asked = cli.parse_arguments(
        [*words.split(), "--passphrase-stdin", "--json", "--language", "sv"]
    )
    assert asked.command == words.split()[0]
    assert asked.file == Path("a.db")
    assert asked.passphrase_stdin
    assert asked.json
    assert asked.language == "sv"


def test_options_of_the_window_and_of_a_command_do_not_disturb_each_other() -> None:
    assert cli.parse_arguments([]).command is None
    window = cli.parse_arguments(
        ["--demo", "--file", "a.db", "--theme", "dark", "--language", "fi"]
    )
    assert (window.command, window.demo, window.open_file) == (None, True, Path("a.db"))
    before = cli.parse_arguments(["--language", "fi", "--theme", "dark", "tour", "x"])
    after = cli.parse_arguments(
        ["tour", "x", "--language", "fi", "--theme", "dark", "--size", "800x600"]
    )
    assert (before.language, before.theme, before.size) == ("fi", "dark", (1280, 720))
    assert (after.language, after.theme, after.size) == ("fi", "dark", (800, 600))


def test_a_summary_is_exported_audited_and_merged(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    words = ("summary", file, "--as-of", "2025-12-31", "--out", out, "--passphrase-stdin", "--json")
    done = rinnalla(*words, "--language", "en", given=f"{PASSPHRASE}\n")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert [Path(name).suffix for name in told["files"]] == [".json", ".pdf", ".xlsx"]
    assert (told["as_of"], told["closed"], told["releases"]) == ("2025-12-31", 0, [])
    summary = out / "summary-2025-12-31.json"
    audited = rinnalla("audit", summary, "--language", "en")
    assert audited.returncode == 0
    assert audited.stdout == "Nothing provable.\nFiles: 1, statements tried: 0.\n"
    merged = rinnalla("merge", summary, "--out", tmp_path / "sum", "--json", "--language", "fi")
    assert merged.returncode == 0
    assert len(list((tmp_path / "sum").glob("yhteenlaskettu-*"))) == 3
    assert json.loads(merged.stdout)["started"] == 0


def test_what_can_be_proved_is_told_and_fails(tmp_path: Path) -> None:
    release = {"stream": "started", "number": 1, "as_of": "2026-01-31", "started": 11, "closed": 0}
    release["tables"] = {"age": {"under_30": 15, "from_30": 0, "from_55_or_unknown": 0}}
    document = {"format": "rinnalla-summary", "classes": "1", "series": "a", "base": 5}
    document |= {"as_of": "2026-01-31", "started": 11, "closed": 0, "releases": [release]}
    made = tmp_path / "made.json"
    made.write_text(json.dumps(document))
    done = rinnalla("audit", made, "--language", "en")
    assert done.returncode == 1
    assert 'the group "age: all but under_30" (2026-01-31) has nobody' in done.stdout
    unsigned, provable = done.stderr.splitlines(keepends=True)
    assert unsigned.startswith("Summaries of the former format are not signed")
    assert unsigned.endswith("genuine: made.json.\n")
    assert provable.startswith("Something about people can be proved from these files")
    assert one_sentence(provable)
    nothing = tmp_path / "nothing.json"
    nothing.write_text("{}")
    for command in (("audit", nothing), ("merge", nothing, "--out", tmp_path / "sum")):
        refused = rinnalla(*command, "--language", "en")
        assert refused.returncode == 1
        assert "nothing.json is not a summary from Rinnalla" in refused.stderr
        assert one_sentence(refused.stderr)


def test_the_coachs_own_figures_say_that_they_are_not_anonymous(file: Path) -> None:
    words = ("figures", file, "--from", "1.1.2025", "--to", "2025-12-31", "--passphrase-stdin")
    done = rinnalla(*words, "--json", "--language", "fi", given=f"{PASSPHRASE}\n")
    assert done.returncode == 0
    told = json.loads(done.stdout)
    assert told["anonymous"] is False
    assert (told["from"], told["to"]) == ("2025-01-01", "2025-12-31")
    assert told["outcomes"]["employed"] == 0
    assert "eivätkä ole anonyymejä" in done.stderr


@pytest.mark.parametrize("text", ["2026-11-16", "16.11.2026"])
def test_a_day_is_written_either_way(text: str) -> None:
    asked = cli.parse_arguments(["summary", "a.db", "--out", "s", "--as-of", text])
    assert asked.as_of.isoformat() == "2026-11-16"


@pytest.mark.parametrize("text", ["0001-01-01", "1.1.1899", "31.2.2026", "2026"])
def test_a_day_that_nothing_can_be_of_is_wrong_usage(text: str) -> None:
    with pytest.raises(SystemExit) as refused:
        cli.parse_arguments(["summary", "a.db", "--out", "s", "--as-of", text])
    assert refused.value.code == 2


def test_the_passphrase_is_typed_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter([PASSPHRASE, "jotain muuta"])
    monkeypatch.setattr("getpass.getpass", lambda _: next(typed))
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    with pytest.raises(cli.Stop, match="two_passphrases"):
        cli.COMMANDS["create"](
            cli.CommandContext.from_arguments(
                cli.parse_arguments(["create", str(tmp_path / "a.db")]), no_tour
            )
        )
    assert list(tmp_path.iterdir()) == []


def test_each_command_lies_where_the_table_says() -> None:
    for name, command in cli.COMMANDS.items():
        assert isinstance(command, LateCommand)
        assert callable(command.load()), name


def test_help_loads_no_command() -> None:
    code = "import sys; from app import cli; cli.parse_arguments([]); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True
    )
    loaded = set(done.stdout.split())
    assert "app.cli.arguments" in loaded
    assert not loaded & {"sqlmodel", "reportlab", "app.services.vault.opening"}
    assert not [name for name in loaded if name.startswith("app.cli.commands")]


def test_a_bug_tells_its_place_and_nothing_of_the_data(tmp_path: Path) -> None:
    code = (
        "import sys; from app import cli\n"
        "def bug(talk): raise ValueError('Veera Halonen')\n"
        "cli.COMMANDS['check'] = bug\n"
        "from app.__main__ import main; sys.exit(main(['check', 'a.db', '--language', 'en']))\n"
    )
    script = tmp_path / "bug.py"
    script.write_text(code)
    done = subprocess.run(
        [sys.executable, script],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 1
    assert one_sentence(done.stderr)
    assert "ValueError" in done.stderr
    assert "Halonen" not in done.stderr


def test_the_tour_says_what_it_wrote(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(process_hardening, "scrub_fault_reports", lambda *_: None)
    words = ["tour", "pictures", "--language", "fi", "--theme", "dark"]
    assert cli.run(cli.parse_arguments([*words, "--json"]), walk=no_tour) == 0
    assert json.loads(capsys.readouterr().out) == {"files": ["dark-fi.png", "1280-100.png"]}
    assert cli.run(cli.parse_arguments(words), walk=no_tour) == 0
    assert capsys.readouterr().out == "Tallennettiin 2 tiedostoa kansioon pictures.\n"


def test_the_tour_is_taken_in_every_theme_and_size_of_letters(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(process_hardening, "scrub_fault_reports", lambda *_: None)
    words = ["tour", "pictures", "--language", "sv", "--theme", "contrast", "--text-size", "200"]
    assert cli.run(cli.parse_arguments([*words, "--json"]), walk=no_tour) == 0
    assert json.loads(capsys.readouterr().out) == {"files": ["contrast-sv.png", "1280-200.png"]}
    assert arguments.TEXT_SIZES == theme.TEXT_SIZES


def test_a_day_may_be_as_early_as_in_the_file() -> None:
    assert EARLIEST.year == arguments.EARLIEST_YEAR  # which the start does without


@pytest.mark.unix("no screen")
def test_without_a_screen_the_tour_is_offered() -> None:
    done = rinnalla(QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="", LANG="sv_FI.UTF-8")
    assert done.returncode == 1
    assert one_sentence(done.stderr)
    assert "rinnalla tour" in done.stderr


def test_where_a_screen_is() -> None:
    assert not has_screen("linux", {"DISPLAY": ""})
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        assert has_screen("linux", {name: "x"})
    assert has_screen("win32", {})
    assert has_screen("darwin", {})


def test_a_missing_system_library_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Missing:
        def find_spec(self, name: str, *_: object) -> None:
            if name == "app.ui.shell.application":
                raise ImportError(
                    "libEGL.so.1: cannot open shared object file", name="PySide6.QtGui"
                )

    monkeypatch.delitem(sys.modules, "app.ui.shell.application", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Missing(), *sys.meta_path])
    monkeypatch.setattr(process_hardening, "harden", lambda: None)
    monkeypatch.setattr(process_hardening, "refuse_debuggers", lambda: None)
    monkeypatch.setattr(process_hardening, "scrub_fault_reports", lambda *_: None)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert main(["--language", "en"]) == 1
    told = capsys.readouterr().err
    assert one_sentence(told)
    assert "libEGL.so.1" in told


def test_the_command_line_is_light() -> None:
    code = "import sys, app.__main__; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True, cwd=ROOT
    )
    heavy = {"sqlmodel", "sqlalchemy", "pydantic", "sqlcipher3", "cryptography", "keyring"}
    heavy |= {"reportlab", "openpyxl", "PySide6", "highspy", "numpy"}
    assert not heavy & set(done.stdout.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_known_error_has_a_sentence(language: str) -> None:
    say = cli.CommandContext.from_arguments(
        cli.parse_arguments(["--language", language]), no_tour
    ).say
    for kind in every_error():
        names = set(signature(kind.__init__).parameters) - {"self", "args", "kwargs"}
        fault = kind(**{name: "x" if name != "matches" else 2 for name in names})
        assert kind.code in say.all_of("fault"), kind
        assert cli.fault_sentence(fault, say)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_languages_say_the_same(language: str) -> None:
    assert shape(language) == shape("en")


def test_the_language_of_the_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for lang, expected in (("fi_FI.UTF-8", "fi"), ("sv_FI", "sv"), ("de_DE", "en"), ("C", "en")):
        monkeypatch.setenv("LANG", lang)
        assert cli.system_language() == expected
    monkeypatch.setenv("LC_ALL", "sv_SE.UTF-8")
    assert cli.system_language() == "sv"


def no_tour(
    folder: Path, *, theme: str, language: str, size: tuple[int, int], text_size: int
) -> list[Path]:
    return [folder / f"{theme}-{language}.png", folder / f"{size[0]}-{text_size}.png"]


def no_terminal(_: str) -> str:
    raise EOFError


def one_sentence(text: str) -> bool:
    return text.count("\n") == 1 and text.endswith((".\n", ").\n")) and "Traceback" not in text


def every_error() -> list[type[errors.KnownError]]:
    """The known errors of the program that are raised as they are, not as a kind of them."""

    def below(kind: type[errors.KnownError]) -> list[type[errors.KnownError]]:
        kinds = kind.__subclasses__()
        return [found for sub in kinds for found in below(sub)] if kinds else [kind]

    return [kind for kind in below(errors.KnownError) if kind.__module__.startswith("app.")]


def shape(language: str) -> dict[str, set[str]]:
    """Each key with the places that its wording has."""
    import tomllib
    from string import Formatter

    text = (ROOT / "resources" / "phrases" / f"cli_{language}.toml").read_text(encoding="utf-8")

    def flat(found: Any, prefix: str) -> dict[str, set[str]]:
        if isinstance(found, str):
            return {prefix: {name for _, name, _, _ in Formatter().parse(found) if name}}
        return {k: v for key in found for k, v in flat(found[key], f"{prefix}.{key}").items()}

    return flat(tomllib.loads(text), "")
