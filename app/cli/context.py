"""What a command is given, what it answers, and how a fault is said."""

import argparse
import getpass
import os
import sys
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from app.cli.words import cli_phrases, system_language
from app.models.rules.access.passphrase import LEAST_CHARACTERS
from app.services import errors
from app.services.phrases import Phrases


class Walk(Protocol):
    """Takes the pictures of the tour and gives what it wrote."""

    def __call__(
        self, folder: Path, *, theme: str, language: str, size: tuple[int, int], text_size: int
    ) -> list[Path]: ...


class Stop(Exception):
    """A command ends with status 1 and this sentence of `[cli.refused]`."""


@dataclass(frozen=True)
class Answer:
    """What a command tells: a document for programs, lines for people, and a fault if it ends so.

    `notice` and `fault` go to standard error.
    """

    document: Mapping[str, Any] | Sequence[Mapping[str, Any]]
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
    def from_arguments(cls, asked: argparse.Namespace, walk: Walk) -> "CommandContext":
        """A run of what was asked for, in the language asked for or else the computer's."""
        language = asked.language or system_language()
        return cls(asked, language, cli_phrases(language), walk)

    def passphrase(self) -> str:
        """The passphrase of the caseload, typed or from standard input."""
        if self.asked.passphrase_stdin:
            return read_line()
        return self.secret("passphrase")

    def sheet_password(self) -> str | None:
        """The password of the sheet where standard input has one; read after the passphrase."""
        return read_line() if self.asked.sheet_password_stdin else None

    def secret(self, question: str) -> str:
        """Ask for a secret on the terminal, without showing it.

        Raises:
            Stop: There is no terminal ("no_terminal"), or what was typed is no text ("not_text").
        """
        if os.name == "nt" and not (sys.stdin is not None and sys.stdin.isatty()):
            raise Stop("no_terminal")  # getpass there waits forever for keys that can't come
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            try:
                return _require_encodable(
                    getpass.getpass(self.say(f"ask.{question}", least=LEAST_CHARACTERS))
                )
            except UnicodeError:
                raise Stop("not_text") from None
            except (getpass.GetPassWarning, EOFError):
                raise Stop("no_terminal") from None

    def new_passphrase(self) -> str:
        """A passphrase to be set: the next line of standard input, or typed twice.

        Raises:
            Stop: As `secret` and `read_line`, or two passphrases were typed ("two_passphrases").
        """
        if self.asked.passphrase_stdin or self.asked.paper_key_stdin:
            return read_line()
        passphrase = self.secret("new_passphrase")
        if self.secret("again") != passphrase:
            raise Stop("two_passphrases")
        return passphrase


Command = Callable[[CommandContext], Answer]


def fault_sentence(fault: errors.KnownError, say: Phrases) -> str:
    """A known error in one sentence."""
    data = vars(fault)
    if isinstance(fault, errors.NotFound):
        return say(f"fault.not_found.{'many' if fault.matches > 1 else 'none'}", **data)
    worded = say.all_of("fault").get(fault.code)
    if worded is None:
        return say("fault.other", name=fault.code)
    if isinstance(worded, str):
        return worded.format(**data)
    text: str = worded.get(data.get("reason", ""), worded["other"])
    return text.format(**data)


def read_line() -> str:
    """Read the next line of standard input as UTF-8; empty where there is none.

    The bytes are read and not the text: Windows would take them for its own code page, and a
    passphrase typed in the window would then be another one than the same passphrase piped in.
    Editors there write a mark before the text, which is no part of it.

    Raises:
        Stop: The line is not UTF-8 ("not_text").
    """
    if sys.stdin is None:
        return ""
    try:
        return sys.stdin.buffer.readline().decode("utf-8-sig").rstrip("\r\n")
    except UnicodeError:
        raise Stop("not_text") from None


def _require_encodable(typed: str) -> str:
    """The same text. Raises UnicodeError for bytes that are none in this computer's encoding."""
    typed.encode()
    return typed
