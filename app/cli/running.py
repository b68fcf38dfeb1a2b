"""Runs a command: its answer on standard output, one sentence on standard error if it fails."""

import argparse
import errno
import json
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from app.cli.context import Answer, CommandContext, Stop, Walk, fault_sentence
from app.cli.output import print_text, tell
from app.cli.table import COMMANDS
from app.cli.words import cli_phrases, system_language
from app.services import errors
from app.services.vault import process_hardening


def run(asked: argparse.Namespace, *, walk: Walk) -> int:
    """Do a command and give its exit status; `walk` is the tour, which belongs to the window."""
    context = CommandContext.from_arguments(asked, walk)
    process_hardening.scrub_fault_reports(
        lambda place: tell(context.say("refused.bug", place=place))
    )
    try:
        with _ending_in_order():
            answer = COMMANDS[asked.command](context)
        _show(answer, as_json=asked.json)
    except errors.KnownError as fault:
        return _report_failure(fault_sentence(fault, context.say))
    except Stop as stop:
        return _report_failure(context.say(f"refused.{stop}"))
    except KeyboardInterrupt:
        return _report_failure(context.say("refused.stopped"))
    except OSError as fault:  # its own text would tell a path
        reason = errno.errorcode.get(fault.errno or 0, type(fault).__name__)
        return _report_failure(context.say("refused.system", reason=reason))
    for sentence in (answer.notice, answer.fault):
        if sentence:
            tell(sentence)
    return 1 if answer.fault else 0


@contextmanager
def _ending_in_order() -> Iterator[None]:
    """A closed terminal and SIGTERM stop a command as Ctrl+C does: it tidies up."""
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
    say = cli_phrases(asked.language or system_language())
    return _report_failure(say(f"refused.{reason}", **values))


def _show(answer: Answer, *, as_json: bool) -> None:
    """Raises Stop where nobody can read it: a closed or full place."""
    if sys.stdout is None:
        raise Stop("no_output")
    try:
        if as_json:
            print(json.dumps(answer.document, indent=1))  # escaped: any terminal takes it
        else:
            for line in answer.lines:
                print_text(line, sys.stdout)
        sys.stdout.flush()
    except OSError:
        with suppress(OSError, ValueError):  # what is left in it would be tried again at the end
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise Stop("no_output") from None


def _report_failure(sentence: str) -> int:
    tell(sentence)
    return 1
