"""Making a caseload, its passphrase and its key, and forgetting it on this computer."""

import sys
from collections.abc import Mapping
from pathlib import Path

from app.cli.commands.ways_in import open_caseload
from app.cli.context import Answer, Command, CommandContext, read_line
from app.cli.output import tell
from app.services import access, errors
from app.services.phrases import LANGUAGES
from app.services.storage.keys import MasterKey
from app.services.vault import rekeying, removal, slots


def _create(context: CommandContext) -> Answer:

    file: Path = context.asked.file
    if file.exists():
        raise errors.FileExists
    passphrase = context.new_passphrase()
    # The lists are Finnish, unless asked otherwise or the computer is Swedish.
    language = context.asked.language or (
        context.language if context.language == "sv" else LANGUAGES[0]
    )
    access.close_caseload(access.create_caseload(file, passphrase, language=language).caseload)
    keys = slots.slot_path_of(file)
    return Answer(
        {"file": str(file), "keys": str(keys)},
        [context.say("done.create", file=file, keys=keys.name), context.say("done.same_people")],
    )


def _passphrase(context: CommandContext) -> Answer:
    with open_caseload(context) as caseload:
        access.change_passphrase(caseload, context.new_passphrase())
    return Answer({"file": str(context.asked.file)}, [context.say("done.passphrase")])


def _rekey(context: CommandContext) -> Answer:

    by_paper = context.asked.paper_key_stdin
    typed = None if by_paper else context.passphrase()
    fresh = MasterKey.generate()
    with open_caseload(context, typed) as caseload:
        rekeying.rekey(caseload, typed or context.new_passphrase(), fresh)
    paper = " ".join(fresh.paper())
    told = [context.say("done.rekey"), paper, context.say("done.rekey_backups")]
    return Answer({"file": str(context.asked.file), "paper_key": paper}, told)


def _forget(context: CommandContext) -> Answer:

    if sys.stdin is not None and sys.stdin.isatty():
        tell(context.say("ask.forget", file=context.asked.file))
        if read_line().strip().casefold() != context.say("ask.yes").casefold():
            raise errors.Cancelled
    gone = removal.remove_from_computer(context.asked.file)
    return Answer(
        {"removed": [str(file) for file in gone]}, [context.say("done.forget", n=len(gone))]
    )


COMMANDS: Mapping[str, Command] = {
    "create": _create,
    "passphrase": _passphrase,
    "rekey": _rekey,
    "forget": _forget,
}
