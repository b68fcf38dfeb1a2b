"""Checking a file or a backup, making a backup, and restoring one."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

from app.cli.commands.ways_in import credential_of, open_caseload, telling_paper
from app.cli.context import Answer, Command, CommandContext, fault_sentence
from app.services import access, errors
from app.services.vault import checking
from app.services.vault.backups import archive, daily, verifying
from app.services.vault.backups.making import PlaceOutcome
from app.services.vault.checking import FileHealth


def _check(context: CommandContext) -> Answer:

    path: Path = context.asked.file
    if path.suffix == archive.SUFFIX:
        with telling_paper(context):
            master = access.find_key(path, credential_of(context))
            health = verifying.check(path, master, _scratch())
        return _sound(context, health)
    try:
        with open_caseload(context) as caseload:
            health = checking.check(caseload)
    except errors.Damaged as fault:  # so badly that it does not even open
        return Answer({"ok": False, "problems": []}, fault=fault_sentence(fault, context.say))
    problems = [vars(problem) for problem in health.problems]
    if not health.ok:
        told = [f"{problem.check}: {problem.detail}" for problem in health.problems]
        document = vars(health) | {"ok": False, "problems": problems}
        return Answer(
            document, told, fault=context.say.format_count("refused.unhealthy", len(told))
        )
    return _sound(context, health)


def _sound(context: CommandContext, health: FileHealth) -> Answer:
    told = context.say(
        "done.check",
        clients=health.counts["client"],
        employers=health.counts["employer"],
        entries=health.counts["entry"] + health.counts["employer_contact"],
    )
    return Answer(vars(health) | {"ok": True, "problems": []}, [told])


def _backup(context: CommandContext) -> Answer:
    folder: Path | None = context.asked.to
    with open_caseload(context) as caseload:
        if folder is not None:
            daily.refuse_place(caseload, folder)
        run = daily.back_up(caseload, also=folder)
    here = run.places[0]
    asked = here if folder is None else _find(run.places, folder)
    made, file = run.backup, asked.file or here.file
    document = {
        "file": str(file),
        "path": str(made.path),
        "number": made.manifest.number,
        "made_at": made.manifest.made_at.isoformat(),
        "counts": made.manifest.counts,
        "verified": True,
        "seconds": round(run.seconds, 1),
        "places": [_place(one) for one in run.places],
    }
    told = [context.say("done.backup", file=file)]
    missing = {one.path: _without_copy(one, context) for one in run.places if one.problem}
    fault = missing.pop(asked.path, "")
    return Answer(document, told, notice="\n".join(missing.values()), fault=fault)


def _find(places: Sequence[PlaceOutcome], folder: Path) -> PlaceOutcome:
    return next(one for one in places if daily.is_same_place(one.path, folder))


def _without_copy(outcome: PlaceOutcome, context: CommandContext) -> str:
    """That a place got no copy, and why; the backup itself is there."""
    assert outcome.problem is not None  # noqa: S101 - such ones are asked for
    why = fault_sentence(outcome.problem, context.say)
    return context.say("done.backup_not_copied", place=outcome.path, why=why)


def _place(outcome: PlaceOutcome) -> dict[str, Any]:
    return {
        "path": str(outcome.path),
        "kept": outcome.kept,
        "removed": len(outcome.removed),
        "problem": None if outcome.problem is None else outcome.problem.code,
        "file": None if outcome.file is None else str(outcome.file),
        "removed_files": [str(file) for file in outcome.removed],
    }


def _restore(context: CommandContext) -> Answer:

    with telling_paper(context):
        done = access.put_backup_back(context.asked.file, credential_of(context), context.asked.to)
    told = [context.say("done.restore", file=context.asked.to)]
    if done.aside is not None:
        told.append(context.say("done.restore_aside", file=done.aside))
    aside = None if done.aside is None else str(done.aside)
    return Answer({"file": str(context.asked.to), "aside": aside}, told)


def _scratch() -> Path:
    """Beside which a backup is unpacked to be checked: in this user's own private folder."""
    return user_cache_path("rinnalla", appauthor=False) / "backup"


COMMANDS: Mapping[str, Command] = {
    "check": _check,
    "backup": _backup,
    "restore": _restore,
}
