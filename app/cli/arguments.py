"""What can be typed on the command line."""

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app.cli.words import cli_phrases, system_language
from app.services.phrases import LANGUAGES, Phrases
from app.services.storage import private_files
from app.services.storage.file_names import is_opened

USUAL_SIZE = (1280, 720)
TEXT_SIZES = (100, 110, 125, 150, 175, 200)  # those of the window, which is not imported here
EARLIEST_YEAR = 1900
WITH_VALUE = ("--file", "--language", "--theme")


def parse_arguments(argv: Sequence[str]) -> argparse.Namespace:
    """What the command line asks for; `command` is None for the window. Exits with 2 on misuse."""
    first = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    first.add_argument("--language", choices=LANGUAGES)
    try:
        chosen, _ = first.parse_known_args(argv)
        language = chosen.language
    except argparse.ArgumentError:
        language = None
    words = cli_phrases(language or system_language())
    parser = _parser(words)
    asked = parser.parse_args(_name_file(argv))
    for name in ("file", "to"):  # `open_file` waits for a place that may not answer
        if getattr(asked, name, None) is not None:
            setattr(asked, name, private_files.resolve_link(getattr(asked, name)))
    for name in ("file", "to", *(("out",) if asked.command == "handover" else ())):
        place = getattr(asked, name, None)
        if place is not None and not place.name:  # "." and "/": its side files have no names
            parser.error(words("refused.no_file_name", place=place))
    if getattr(asked, "consent", None) is not None and asked.copy != "employer":
        parser.error(words("refused.consent_for_employer"))
    if getattr(asked, "erase", False) and asked.client is not None:
        parser.error(words("refused.erase_whole"))
    if asked.command == "summary" and asked.out is None and not asked.dry_run:
        parser.error(words("refused.summary_without_folder"))
    return asked


def _name_file(argv: Sequence[str]) -> list[str]:
    """The words with a file that stands where a command would be named as the file to open."""
    words = list(argv)
    place = 0
    while place < len(words) and words[place].startswith("-"):
        place += 2 if words[place] in WITH_VALUE else 1
    if place < len(words) and is_opened(words[place]):
        words.insert(place, "--file")
    return words


def _parser(say: Phrases) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="rinnalla", description=say("help.program"))
    parser.add_argument("--demo", action="store_true", help=say("help.demo"))
    parser.add_argument(
        "--file", dest="open_file", type=Path, metavar="FILE", help=say("help.open_file")
    )
    for state in ("--locked", "--stalled"):  # how the program starts itself
        parser.add_argument(state, action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--language", choices=LANGUAGES, help=say("help.language"))
    parser.add_argument(
        "--theme", choices=("light", "dark", "system", "contrast"), help=say("help.theme")
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(
        name: str,
        *,
        caseload: bool = True,
        ways: Sequence[str] = ("passphrase", "paper_key"),
        metavar: str = "FILE",
        about: str = "file",
    ) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=say(f"help.{name}"), description=say(f"help.{name}"))
        # Suppressed: an option given before the command is not lost to a default after it.
        made.add_argument(
            "--language", choices=LANGUAGES, default=argparse.SUPPRESS, help=say("help.language")
        )
        made.add_argument("--json", action="store_true", help=say("help.json"))
        if caseload:
            made.add_argument("file", metavar=metavar, type=Path, help=say(f"help.{about}"))
        if ways:
            group = made.add_mutually_exclusive_group()
            for way in ways:
                group.add_argument(
                    f"--{way.replace('_', '-')}-stdin",
                    action="store_true",
                    help=say(f"help.{way}_stdin"),
                )
        return made

    command("create", ways=["passphrase"]).set_defaults(paper_key_stdin=False)
    made = command("import")
    made.add_argument("sheet", metavar="SHEET", type=Path, help=say("help.sheet"))
    made.add_argument(
        "--sheet-password-stdin", action="store_true", help=say("help.sheet_password_stdin")
    )
    made.add_argument("--dry-run", action="store_true", help=say("help.dry_run"))
    made = command("report")
    made.add_argument("client", metavar="CLIENT", help=say("help.client"))
    made.add_argument(
        "--copy",
        choices=("client", "referrer", "employer"),
        default="client",
        help=say("help.copy"),
    )
    made.add_argument("--consent", metavar="RECIPIENT", help=say("help.consent"))
    made.add_argument("--large", action="store_true", help=say("help.large"))
    _add_out(made, "REPORT.pdf", say("help.report_out"))
    made = command("form")
    made.add_argument("kind", metavar="KIND", nargs="?", help=say("help.form_kind"))
    made.add_argument("client", metavar="CLIENT", nargs="?", help=say("help.client"))
    made.add_argument(
        "--copy",
        choices=("client", "referrer", "employer"),
        default="client",
        help=say("help.form_copy"),
    )
    made.add_argument("--large", action="store_true", help=say("help.large"))
    made.add_argument("--plain", action="store_true", help=say("help.plain"))
    made.add_argument("--out", metavar="FORM.pdf", type=Path, help=say("help.form_out"))
    made = command("attachment")
    made.add_argument("client", metavar="CLIENT", help=say("help.client"))
    act = made.add_mutually_exclusive_group()
    act.add_argument("--add", metavar="PAPER", type=Path, help=say("help.attachment_add"))
    act.add_argument("--save", metavar="NUMBER", type=int, help=say("help.attachment_save"))
    made.add_argument("--out", metavar="COPY", type=Path, help=say("help.attachment_out"))
    made = command("summary")
    made.add_argument("--as-of", metavar="DATE", type=_day, required=True, help=say("help.as_of"))
    made.add_argument("--take-in", metavar="SUMMARY.json", type=Path, help=say("help.take_in"))
    made.add_argument("--last", action="store_true", help=say("help.last"))
    made.add_argument(
        "--together",
        metavar="OUTCOMES",
        type=lambda text: text.split(","),
        default=(),
        help=say("help.together"),
    )
    made.add_argument(
        "--dates",
        choices=("yearly", "half-yearly", "quarterly"),
        help=say("help.summary_dates"),
    )
    made.add_argument(
        "--project-end", metavar="DATE", type=_day, help=say("help.summary_project_end")
    )
    made.add_argument("--dry-run", action="store_true", help=say("help.summary_dry_run"))
    made.add_argument("--out", metavar="FOLDER", type=Path, help=say("help.folder"))
    made = command("merge", caseload=False, ways=())
    made.add_argument("files", metavar="SUMMARY.json", type=Path, nargs="+", help=say("help.files"))
    made.add_argument("--even-so", action="store_true", help=say("help.even_so"))
    _add_out(made, "FOLDER", say("help.folder"))
    made = command("audit", caseload=False, ways=())
    made.add_argument("files", metavar="SUMMARY.json", type=Path, nargs="+", help=say("help.files"))
    for name in ("figures", "criteria", "steering"):
        made = command(name)
        made.add_argument("--from", dest="since", metavar="DATE", type=_day, help=say("help.since"))
        made.add_argument("--to", dest="until", metavar="DATE", type=_day, help=say("help.until"))
    made.add_argument("--recipient", metavar="NAME", required=True, help=say("help.recipient"))
    made.add_argument(
        "--sections", metavar="NAMES", type=lambda text: text.split(","), help=say("help.sections")
    )
    made.add_argument("--anonymous", action="store_true", help=say("help.steering_anonymous"))
    made.add_argument("--one-page", action="store_true", help=say("help.one_page"))
    _add_out(made, "REPORT.pdf", say("help.steering_out"))
    _add_out(command("export"), "FOLDER", say("help.folder"))
    command("check", metavar="FILE|BACKUP", about="file_or_backup")
    command("backup").add_argument("--to", metavar="FOLDER", type=Path, help=say("help.backup_to"))
    made = command("restore", metavar="BACKUP", about="backup_file")
    made.add_argument("--to", metavar="FILE", type=Path, required=True, help=say("help.restore_to"))
    made = command("handover")
    made.add_argument("--client", metavar="CLIENT", help=say("help.handover_client"))
    made.add_argument("--erase", action="store_true", help=say("help.handover_erase"))
    _add_out(made, "NEW", say("help.handover_out"))
    made = command("takein")
    made.add_argument("client_file", metavar="CLIENTFILE", type=Path, help=say("help.client_file"))
    made.add_argument("--even-so", action="store_true", help=say("help.takein_even_so"))
    command("passphrase")
    command("rekey")
    made = command("search")
    made.add_argument("words", metavar="WORDS", nargs="+", help=say("help.words"))
    made = command("add")
    made.add_argument("line", metavar="LINE", help=say("help.line"))
    made.add_argument("--dry-run", action="store_true", help=say("help.dry_run_line"))
    command("today")
    command("forget", ways=())
    made = command("tour", caseload=False, ways=())
    made.add_argument("folder", metavar="FOLDER", type=Path, help=say("help.folder"))
    made.add_argument(
        "--theme",
        choices=("light", "dark", "contrast"),
        default=argparse.SUPPRESS,
        help=say("help.theme"),
    )
    made.add_argument(
        "--size", metavar="1280x720", type=_size, default=USUAL_SIZE, help=say("help.size")
    )
    made.add_argument(
        "--text-size", type=int, choices=TEXT_SIZES, default=100, help=say("help.text_size")
    )
    return parser


def _add_out(command: argparse.ArgumentParser, shape: str, text: str) -> None:
    command.add_argument("--out", metavar=shape, type=Path, required=True, help=text)


def _day(text: str) -> date:
    parts = text.split(".")
    if len(parts) == 3:
        day = date(int(parts[2]), int(parts[1]), int(parts[0]))
    else:
        day = date.fromisoformat(text)
    if day.year < EARLIEST_YEAR:
        raise ValueError
    return day


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    size = int(width), int(height)
    if min(size) < 1:
        raise ValueError
    return size
