"""Handing a caseload or one client over to another coach, and taking a client in."""

from collections.abc import Mapping

from app.cli.commands.ways_in import open_caseload, refuse_same_file
from app.cli.context import Answer, Command, CommandContext, read_line
from app.services import errors
from app.services.caseload.client_names import find_client_by_name
from app.services.vault import client_transfer, handing_over, removal


def _hand_over(context: CommandContext) -> Answer:
    asked = context.asked
    refuse_same_file(asked.file, asked.out)
    if asked.client is not None:
        return _hand_client_over(context)
    with open_caseload(context) as caseload:
        caseload.refuse_if_read_only()
        file = handing_over.hand_over(caseload, asked.out, context.new_passphrase())
    told = [context.say("done.handover", file=file)]
    gone: list[str] = []
    if asked.erase:
        gone = [str(one) for one in removal.remove_from_computer(asked.file)]
        told.append(context.say("done.handover_erased", n=len(gone)))
    else:
        told.append(context.say("done.handover_read_only"))
    return Answer({"file": str(file), "read_only": not asked.erase, "removed": gone}, told)


def _hand_client_over(context: CommandContext) -> Answer:
    with open_caseload(context) as caseload:
        client_id = find_client_by_name(caseload, context.asked.client)
        caseload.refuse_if_read_only()
        file = client_transfer.write_client(
            caseload, client_id, context.asked.out, context.new_passphrase()
        )
    return Answer(
        {"file": str(file), "client_id": client_id},
        [context.say("done.handover_client", file=file), context.say("done.handover_ground")],
        context.say("done.counted_twice"),
    )


def _take_in(context: CommandContext) -> Answer:
    asked = context.asked
    with open_caseload(context) as caseload:
        caseload.refuse_if_read_only()
        if not asked.client_file.is_file():
            raise errors.FileMissing
        piped = asked.passphrase_stdin or asked.paper_key_stdin
        passphrase = read_line() if piped else context.secret("other_passphrase")
        came = client_transfer.read_client(asked.client_file, passphrase)
        done = client_transfer.take_in(caseload, came, even_so=asked.even_so)
    return Answer(
        {"client_id": done.client_id, "rows": done.rows},
        [context.say("done.takein", id=done.client_id, rows=done.rows)],
        context.say("done.counted_twice"),
    )


COMMANDS: Mapping[str, Command] = {"handover": _hand_over, "takein": _take_in}
