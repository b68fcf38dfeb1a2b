"""Rinnalla without a window, for IT support and for tests: the same services, one per command.

Exit status 0 done, 1 refused or failed with one sentence on standard error, 2 wrong usage.
Nothing heavy is imported here: the window starts through this module too.
"""

import argparse
import errno
import locale
import os
import signal
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from app.services import errors
from app.services.phrases import LANGUAGES, Phrases
from app.services.resource_files import resource
from app.services.storage import private_files
from app.services.vault import process_hardening

if TYPE_CHECKING:
    from app.services.storage.keys import MasterKey
    from app.services.storage.unit_of_work import Caseload
    from app.services.summary.collect import Unrecorded
    from app.services.vault.checking import FileHealth

USUAL_SIZE = (1280, 720)


class Walk(Protocol):
    """Takes the pictures of the tour and gives what it wrote."""

    def __call__(
        self, folder: Path, *, theme: str, language: str, size: tuple[int, int]
    ) -> list[Path]: ...


class Stop(Exception):
    """A command ends with status 1 and this sentence of `[cli.refused]`."""


@dataclass(frozen=True)
class Answer:
    """What a command tells: a document for programs, lines for people, and a fault if it ends so.

    `notice` and `fault` go to standard error.
    """

    document: Mapping[str, Any]
    lines: Sequence[str] = field(default=())
    notice: str = ""
    fault: str = ""


@dataclass(frozen=True)
class CommandContext:
    """One run of a command: what was asked for, and the language to answer in."""

    asked: argparse.Namespace
    language: str
    say: Phrases
    walk: Walk

    @classmethod
    def about(cls, asked: argparse.Namespace, walk: Walk) -> "CommandContext":
        """A run of what was asked for, in the language asked for or else the computer's."""
        language = asked.language or system_language()
        return cls(asked, language, _words(language), walk)

    def passphrase(self) -> str:
        """The passphrase of the caseload, typed or from standard input."""
        if self.asked.passphrase_stdin:
            return _line()
        return self.secret("passphrase")

    def sheet_password(self) -> str | None:
        """The password of the sheet where standard input has one; read after the passphrase."""
        return _line() if self.asked.sheet_password_stdin else None

    def secret(self, question: str) -> str:
        """Ask for a secret on the terminal, without showing it."""
        import getpass
        import warnings

        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            try:
                return _text(getpass.getpass(self.say(f"ask.{question}")))
            except UnicodeError:
                raise Stop("not_text") from None
            except (getpass.GetPassWarning, EOFError):
                raise Stop("no_terminal") from None

    @contextmanager
    def caseload(self, passphrase: str | None = None) -> Iterator["Caseload"]:
        """The caseload FILE, opened by its passphrase or its paper and closed afterwards."""
        from app.services.vault import integrity, opening

        before = integrity.inspect_before_open(self.asked.file)
        if self.asked.paper_key_stdin:
            with self.paper_told():
                caseload = opening.open_with_paper(self.asked.file, _line())
        else:
            typed = self.passphrase() if passphrase is None else passphrase
            caseload = opening.open_with_passphrase(self.asked.file, typed)
        noted = integrity.borrow(caseload, before)
        try:
            yield caseload
        finally:
            if noted:
                integrity.close(caseload)
            caseload.close()

    @contextmanager
    def paper_told(self) -> Iterator[None]:
        """A key that does not fit is told as that of a paper, where it came from one."""
        try:
            yield
        except errors.WrongKey:
            if not self.asked.paper_key_stdin:
                raise
            raise Stop("wrong_paper") from None

    def key_of(self, backup: Path) -> "MasterKey":
        """The key of a backup, by its own passphrase or by the paper."""
        from app.services.storage.keys import MasterKey
        from app.services.vault import backups

        if not self.asked.paper_key_stdin:
            return backups.key_by_passphrase(backup, self.passphrase())
        master = MasterKey.from_paper(_line())
        if master is None:
            raise errors.PaperMistyped
        return master

    def new_passphrase(self) -> str:
        """A passphrase to be set: the next line of standard input, or typed twice."""
        if self.asked.passphrase_stdin or self.asked.paper_key_stdin:
            return _line()
        passphrase = self.secret("new_passphrase")
        if self.secret("again") != passphrase:
            raise Stop("two_passphrases")
        return passphrase


def parse_arguments(argv: Sequence[str]) -> argparse.Namespace:
    """What the command line asks for; `command` is None for the window. Exits with 2 on misuse."""
    first = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    first.add_argument("--language", choices=LANGUAGES)
    try:
        chosen, _ = first.parse_known_args(argv)
        language = chosen.language
    except argparse.ArgumentError:
        language = None
    words = _words(language or system_language())
    parser = _parser(words)
    asked = parser.parse_args(argv)
    for name in ("file", "to", "open_file"):
        if getattr(asked, name, None) is not None:
            setattr(asked, name, private_files.itself(getattr(asked, name)))
    if getattr(asked, "consent", None) is not None and asked.copy != "employer":
        parser.error(words("refused.consent_for_employer"))
    return asked


def run(asked: argparse.Namespace, *, walk: Walk) -> int:
    """Do a command and give its exit status; `walk` is the tour, which belongs to the window."""
    talk = CommandContext.about(asked, walk)
    process_hardening.scrub_fault_reports(lambda place: _tell(talk.say("refused.bug", place=place)))
    try:
        with _ending_in_order():
            answer = COMMANDS[asked.command](talk)
        _show(answer, as_json=asked.json)
    except errors.KnownError as fault:
        return _report_failure(fault_sentence(fault, talk.say))
    except Stop as stop:
        return _report_failure(talk.say(f"refused.{stop}"))
    except KeyboardInterrupt:
        return _report_failure(talk.say("refused.stopped"))
    except OSError as fault:  # its own text would tell a path
        reason = errno.errorcode.get(fault.errno or 0, type(fault).__name__)
        return _report_failure(talk.say("refused.system", reason=reason))
    for sentence in (answer.notice, answer.fault):
        if sentence:
            _tell(sentence)
    return 1 if answer.fault else 0


@contextmanager
def _ending_in_order() -> Iterator[None]:
    """A closed terminal, or whoever ends the program, stops it as Ctrl+C does: it tidies up."""
    before = {}
    try:
        for name in ("SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)  # Windows has one of them
            if number is not None and signal.getsignal(number) is signal.SIG_DFL:
                before[number] = signal.signal(number, signal.default_int_handler)
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def refuse(asked: argparse.Namespace, reason: str, **values: object) -> int:
    """Say why the window can't be opened, and give the exit status."""
    say = _words(asked.language or system_language())
    return _report_failure(say(f"refused.{reason}", **values))


def system_language() -> str:
    """The language of this computer if it is Finnish or Swedish, else English."""
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    name = next((name for name in names if name), locale.getlocale()[0] or "").lower()
    return {"fi": "fi", "sv": "sv", "sw": "sv"}.get(name[:2], "en")  # "Swedish_Finland"


def fault_sentence(fault: errors.KnownError, say: Phrases) -> str:
    """A known error in one sentence."""
    data = vars(fault)
    if isinstance(fault, errors.NotFound):
        return say(f"fault.NotFound.{'many' if fault.matches > 1 else 'none'}", **data)
    name = type(fault).__name__
    worded = say.all_of("fault").get(name)
    if worded is None:
        return say("fault.other", name=name)
    if isinstance(worded, str):
        return worded.format(**data)
    text: str = worded.get(data.get("reason", ""), worded["other"])
    return text.format(**data)


# The commands.


def _create(talk: CommandContext) -> Answer:
    from app.services.vault import opening, slots

    file: Path = talk.asked.file
    if file.exists():
        raise errors.FileExists
    passphrase = talk.new_passphrase()
    # The lists are Finnish, unless asked otherwise or the computer is Swedish.
    language = talk.asked.language or (talk.language if talk.language == "sv" else LANGUAGES[0])
    opening.create(file, passphrase, language=language).close()
    keys = slots.beside(file)
    return Answer(
        {"file": str(file), "keys": str(keys)},
        [talk.say("done.create", file=file, keys=keys.name)],
    )


def _import(talk: CommandContext) -> Answer:
    _refuse_the_same(talk.asked.file, talk.asked.sheet)
    with talk.caseload() as caseload:
        from app.services import importing
        from app.services.importing.wording import sentence, wording
        from app.services.vault import backups

        workbook = _workbook(talk)
        plan = importing.with_remembered(caseload, importing.propose(workbook))
        if talk.asked.dry_run:
            found = importing.preview(caseload, plan)
        else:
            backups.make(caseload)
            found = importing.apply(caseload, plan, lambda _done, _total: None).preview
    say = wording(talk.language)
    problems = [
        {"sheet": problem.sheet, "row": problem.row, "problem": sentence(problem, say)}
        for problem in found.problems
    ]
    counts = found.counts
    summary = talk.say("done.import_dry" if talk.asked.dry_run else "done.import", **counts)
    return Answer(
        {
            **counts,
            "statuses": {status.value: count for status, count in found.statuses.items()},
            "outcomes": {outcome.value: count for outcome, count in found.outcomes.items()},
            "colours": [
                {
                    "fill": choice.fill,
                    "status": choice.status.value,
                    "count": choice.count,
                    "sure": choice.sure,
                }
                for choice in found.colours
            ],
            "problems": problems,
        },
        [summary, *(talk.say("done.import_problem", **problem) for problem in problems)],
    )


def _refuse_the_same(caseload: Path, other: Path) -> None:
    """Nothing but SQLite may open the caseload, and nothing may be written over it or its keys."""
    from app.services.storage.private_files import disk_faults
    from app.services.vault import slots

    with disk_faults():
        for own in (caseload, slots.beside(caseload)):
            if own.exists() and other.exists() and own.samefile(other):
                raise Stop("same_file")


def _workbook(talk: CommandContext) -> Any:
    """The workbook SHEET; a password is read from standard input or asked for where needed."""
    from app.services.importing import read_workbook
    from app.services.importing.faults import SheetLocked

    password = _line() if talk.asked.sheet_password_stdin else None
    try:
        return read_workbook(talk.asked.sheet, password)
    except SheetLocked:
        if password is not None or talk.asked.passphrase_stdin or talk.asked.paper_key_stdin:
            raise
        return read_workbook(talk.asked.sheet, talk.secret("sheet_password"))


def _report(talk: CommandContext) -> Answer:
    _refuse_the_same(talk.asked.file, talk.asked.out)
    with talk.caseload() as caseload:
        from app.models.enums import ReportCopy
        from app.services.caseload.client_names import client_named
        from app.services.reports import final_report, report_life

        asked, consent_id = talk.asked, None
        if asked.consent is not None:
            client_id = client_named(caseload, asked.client)
            consent_id = report_life.consent_for(caseload, client_id, asked.consent)
        wanted = final_report.Print(
            ReportCopy(asked.copy), large=asked.large, consent_id=consent_id
        )
        written = final_report.write(
            caseload, asked.client, asked.out, language=asked.language, wanted=wanted
        )
    return Answer(
        {"file": str(asked.out), "copy": asked.copy, **vars(written), "stored": written.stored},
        [talk.say("done.saved", file=asked.out)],
        notice="" if written.stored else talk.say("done.report_not_stored"),
    )


def _summary(talk: CommandContext) -> Answer:
    as_of: date = talk.asked.as_of
    with talk.caseload() as caseload:
        from app.models.rules.dates import day_text
        from app.services.storage import settings
        from app.services.summary import exporting

        language = talk.asked.language or settings.read(caseload, "language", LANGUAGES[0])
        taken = 0
        if talk.asked.take_in:
            taken = exporting.take_in(caseload, talk.asked.take_in)
        made = exporting.export(caseload, as_of, talk.asked.out, language=language)
    totals, files = made.summary.totals, [str(file) for file in made.files]
    told = talk.say(
        "done.summary",
        day=day_text(totals.as_of),
        files=", ".join(files),
        started=totals.started,
        closed=totals.closed,
        tables=len(made.summary.tables),
    )
    document = {
        "files": files,
        "taken_in": taken,
        **made.document,
        "unrecorded": [
            {"field": one.gap.value, "clients": len(one.client_ids)} for one in made.unrecorded
        ],
    }
    return Answer(document, [told, *_tell_unrecorded(talk, made.unrecorded)])


def _tell_unrecorded(talk: CommandContext, unrecorded: "Sequence[Unrecorded]") -> list[str]:
    """What is not recorded, one thing a line: the coach may still fill it in."""
    if not unrecorded:
        return []
    lines = [
        talk.say.format_count(f"unrecorded.{one.gap}", len(one.client_ids)) for one in unrecorded
    ]
    return [talk.say("done.unrecorded"), *lines]


def _figures(talk: CommandContext) -> Answer:
    with talk.caseload() as caseload:
        from app.services.figures import statistics, steering_report

        asked = talk.asked
        language = asked.language or system_language()
        own = statistics.own(caseload, since=asked.since, until=asked.until)
        lines = steering_report.format_lines(own, caseload.today, language=language)
    return Answer(
        statistics.document(own),
        [talk.say("done.figures"), *lines],
        notice=talk.say("done.not_anonymous"),
    )


def _merge(talk: CommandContext) -> Answer:
    from app.services.summary import merging

    files = merging.read(talk.asked.files)
    made = merging.merge_files(files, even_so=talk.asked.even_so)
    language = talk.asked.language or LANGUAGES[0]
    written = [str(file) for file in merging.write(made, talk.asked.out, language=language)]
    totals = made.summary.totals
    told = talk.say(
        "done.merge",
        n=made.coaches,
        files=", ".join(written),
        started=totals.started,
        closed=totals.closed,
    )
    notices = [
        talk.say(f"done.{key}", files=", ".join(names))
        for key, names in (
            ("merge_older", made.older),
            ("summaries_unsigned", made.unsigned),
            ("merge_even_so", [name for pair in made.same_people for name in pair]),
        )
        if names
    ]
    document = {
        "files_written": written,
        "older": list(made.older),
        "unsigned": list(made.unsigned),
        "same_people": [list(pair) for pair in made.same_people],
        **made.document,
    }
    return Answer(document, [told], " ".join(notices))


def _audit(talk: CommandContext) -> Answer:
    from app.services.summary import audit, merging

    files = merging.read(talk.asked.files)
    made = audit.attack(document for _, document in files)
    same, unsigned = merging.find_same_people(files), merging.list_unsigned(files)
    document = {
        "files": made.files,
        "statements": made.statements,
        "proved": [vars(one) for one in made.proved],
        "inconsistent": list(made.inconsistent),
        "same_people": [list(pair) for pair in same],
        "unsigned": list(unsigned),
        "safe": made.safe and not same,
    }
    tried = talk.say("done.audit_tried", files=made.files, statements=made.statements)
    notice = talk.say("done.summaries_unsigned", files=", ".join(unsigned)) if unsigned else ""
    if made.safe and not same:
        return Answer(document, [talk.say("done.audit"), tried], notice)
    lines = [
        talk.say(
            f"done.audit_{one.what}", group=one.group, day=one.as_of, low=one.low, high=one.high
        )
        for one in made.proved
    ]
    lines += [talk.say("done.audit_inconsistent", series=one) for one in made.inconsistent]
    lines += [talk.say("done.audit_same", files=", ".join(pair)) for pair in same]
    fault = "refused.same_people" if made.safe else "refused.provable"
    return Answer(document, [*lines, tried], notice, fault=talk.say(fault))


def _export(talk: CommandContext) -> Answer:
    with talk.caseload() as caseload:
        from app.services.caseload import exporting

        files = exporting.export(caseload, talk.asked.out)
    return Answer(
        {"files": [str(file) for file in files]},
        [talk.say("done.export", n=len(files), folder=talk.asked.out)],
        notice=talk.say("done.export_warning"),
    )


def _check(talk: CommandContext) -> Answer:
    from app.services.vault import archive, backups, checking

    path: Path = talk.asked.file
    if path.suffix == archive.SUFFIX:
        with talk.paper_told():
            health = backups.check(path, talk.key_of(path), _scratch())
        return _sound(talk, health)
    try:
        with talk.caseload() as caseload:
            health = checking.check(caseload)
    except errors.Damaged as fault:  # so badly that it does not even open
        return Answer({"ok": False, "problems": []}, fault=fault_sentence(fault, talk.say))
    problems = [vars(problem) for problem in health.problems]
    if not health.ok:
        told = [f"{problem.check}: {problem.detail}" for problem in health.problems]
        document = vars(health) | {"ok": False, "problems": problems}
        return Answer(document, told, fault=talk.say.format_count("refused.unhealthy", len(told)))
    return _sound(talk, health)


def _sound(talk: CommandContext, health: "FileHealth") -> Answer:
    told = talk.say(
        "done.check",
        clients=health.counts["client"],
        employers=health.counts["employer"],
        entries=health.counts["entry"] + health.counts["employer_contact"],
    )
    return Answer(vars(health) | {"ok": True, "problems": []}, [told])


def _backup(talk: CommandContext) -> Answer:
    with talk.caseload() as caseload:
        from app.services.vault import backups

        made, folder = backups.make(caseload), talk.asked.to
        if folder is not None:
            private_files.make_folder(folder)
        kept = made if folder is None else backups.copy_to(made, folder)
    document = {
        "file": str(kept.path),
        "made_at": kept.manifest.made_at.isoformat(),
        "counts": kept.manifest.counts,
        "verified": True,
    }
    return Answer(document, [talk.say("done.backup", file=kept.path)])


def _restore(talk: CommandContext) -> Answer:
    from app.services.vault import backups, integrity

    with talk.paper_told():
        done = backups.restore(talk.asked.file, talk.key_of(talk.asked.file), talk.asked.to)
    integrity.note_restoring(talk.asked.to)
    told = [talk.say("done.restore", file=talk.asked.to)]
    if done.aside is not None:
        told.append(talk.say("done.restore_aside", file=done.aside))
    aside = None if done.aside is None else str(done.aside)
    return Answer({"file": str(talk.asked.to), "aside": aside}, told)


def _passphrase(talk: CommandContext) -> Answer:
    with talk.caseload() as caseload:
        from app.services.vault import opening

        opening.set_passphrase(caseload, talk.new_passphrase())
    return Answer({"file": str(talk.asked.file)}, [talk.say("done.passphrase")])


def _rekey(talk: CommandContext) -> Answer:
    from app.services.storage.keys import MasterKey
    from app.services.vault import rekeying

    by_paper = talk.asked.paper_key_stdin
    typed = None if by_paper else talk.passphrase()
    fresh = MasterKey.new()
    with talk.caseload(typed) as caseload:
        rekeying.rekey(caseload, typed or talk.new_passphrase(), fresh)
    paper = " ".join(fresh.paper())
    told = [talk.say("done.rekey"), paper, talk.say("done.rekey_backups")]
    return Answer({"file": str(talk.asked.file), "paper_key": paper}, told)


def _forget(talk: CommandContext) -> Answer:
    from app.services.vault import integrity

    if sys.stdin is not None and sys.stdin.isatty():
        _tell(talk.say("ask.forget", file=talk.asked.file))
        if _line().strip().casefold() != talk.say("ask.yes").casefold():
            raise errors.Cancelled
    gone = integrity.remove_from_computer(talk.asked.file)
    return Answer({"removed": [str(file) for file in gone]}, [talk.say("done.forget", n=len(gone))])


def _scratch() -> Path:
    """Beside which a backup is unpacked to be checked: in this user's own private folder."""
    from platformdirs import user_cache_path

    return user_cache_path("rinnalla", appauthor=False) / "backup"


def _tour(talk: CommandContext) -> Answer:
    asked = talk.asked
    theme = asked.theme if asked.theme in ("light", "dark") else "light"
    written = talk.walk(asked.folder, theme=theme, language=talk.language, size=asked.size)
    names = [file.name for file in written]
    return Answer({"files": names}, [talk.say("done.tour", n=len(names), folder=asked.folder)])


COMMANDS: Mapping[str, Callable[[CommandContext], Answer]] = {
    "create": _create,
    "import": _import,
    "report": _report,
    "summary": _summary,
    "merge": _merge,
    "audit": _audit,
    "figures": _figures,
    "export": _export,
    "check": _check,
    "backup": _backup,
    "restore": _restore,
    "passphrase": _passphrase,
    "rekey": _rekey,
    "forget": _forget,
    "tour": _tour,
}


# The command line.


def _parser(say: Phrases) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="rinnalla", description=say("help.program"))
    parser.add_argument("--demo", action="store_true", help=say("help.demo"))
    parser.add_argument(
        "--file", dest="open_file", type=Path, metavar="FILE", help=say("help.open_file")
    )
    parser.add_argument("--locked", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--language", choices=LANGUAGES, help=say("help.language"))
    parser.add_argument("--theme", choices=("light", "dark", "system"), help=say("help.theme"))
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
    _out(made, "REPORT.pdf", say("help.report_out"))
    made = command("summary")
    made.add_argument("--as-of", metavar="DATE", type=_day, required=True, help=say("help.as_of"))
    made.add_argument("--take-in", metavar="SUMMARY.json", type=Path, help=say("help.take_in"))
    _out(made, "FOLDER", say("help.folder"))
    made = command("merge", caseload=False, ways=())
    made.add_argument("files", metavar="SUMMARY.json", type=Path, nargs="+", help=say("help.files"))
    made.add_argument("--even-so", action="store_true", help=say("help.even_so"))
    _out(made, "FOLDER", say("help.folder"))
    made = command("audit", caseload=False, ways=())
    made.add_argument("files", metavar="SUMMARY.json", type=Path, nargs="+", help=say("help.files"))
    made = command("figures")
    made.add_argument("--from", dest="since", metavar="DATE", type=_day, help=say("help.since"))
    made.add_argument("--to", dest="until", metavar="DATE", type=_day, help=say("help.until"))
    _out(command("export"), "FOLDER", say("help.folder"))
    command("check", metavar="FILE|BACKUP", about="file_or_backup")
    command("backup").add_argument("--to", metavar="FOLDER", type=Path, help=say("help.backup_to"))
    made = command("restore", metavar="BACKUP", about="backup_file")
    made.add_argument("--to", metavar="FILE", type=Path, required=True, help=say("help.restore_to"))
    command("passphrase")
    command("rekey")
    command("forget", ways=())
    made = command("tour", caseload=False, ways=())
    made.add_argument("folder", metavar="FOLDER", type=Path, help=say("help.folder"))
    made.add_argument(
        "--theme", choices=("light", "dark"), default=argparse.SUPPRESS, help=say("help.theme")
    )
    made.add_argument(
        "--size", metavar="1280x720", type=_size, default=USUAL_SIZE, help=say("help.size")
    )
    return parser


def _out(command: argparse.ArgumentParser, shape: str, text: str) -> None:
    command.add_argument("--out", metavar=shape, type=Path, required=True, help=text)


def _day(text: str) -> date:
    parts = text.split(".")
    if len(parts) == 3:
        return date(int(parts[2]), int(parts[1]), int(parts[0]))
    return date.fromisoformat(text)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    size = int(width), int(height)
    if min(size) < 1:
        raise ValueError
    return size


def _words(language: str) -> Phrases:
    wording = resource("phrases", f"cli_{language}.toml").read_text(encoding="utf-8")
    return Phrases(language, tomllib.loads(wording))


def _line() -> str:
    """The next line of standard input; empty where there is none."""
    if sys.stdin is None:
        return ""
    try:
        return _text(sys.stdin.readline().removeprefix("\ufeff").rstrip("\r\n"))
    except UnicodeError:
        raise Stop("not_text") from None


def _text(typed: str) -> str:
    """The same text. Raises UnicodeError for bytes that are none in this computer's encoding."""
    typed.encode()
    return typed


def _show(answer: Answer, *, as_json: bool) -> None:
    """Raises Stop where nobody can read it: a closed or full place."""
    if sys.stdout is None:
        raise Stop("no_output")
    try:
        if as_json:
            import json

            print(json.dumps(answer.document, indent=1))  # escaped: any terminal takes it
        else:
            for line in answer.lines:
                _print(line, sys.stdout)
        sys.stdout.flush()
    except OSError:
        with suppress(OSError, ValueError):  # what is left in it would be tried again at the end
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise Stop("no_output") from None


def _report_failure(sentence: str) -> int:
    _tell(sentence)
    return 1


def _tell(sentence: str) -> None:
    if sys.stderr is not None:  # a windowed program on Windows has none
        with suppress(OSError):
            _print(sentence, sys.stderr)


def _print(text: str, stream: Any) -> None:
    known = stream.encoding or "utf-8"
    print(text.encode(known, "replace").decode(known), file=stream)
