"""What is said of a written paper: the consent, letters and lines of the letterhead it lacks."""

from collections.abc import Sequence

from app.cli.context import CommandContext
from app.services.caseload.consent_check import MissingConsent


def tell_of_paper(
    context: CommandContext,
    consent: MissingConsent | None,
    letters: Sequence[str],
    letterhead: Sequence[str],
) -> list[str]:
    """A sentence each for the consent, the letters and the lines that are missing."""
    told = []
    if consent is not None:
        told.append(context.say("done.report_no_consent", recipient=consent.recipient))
    if letters:
        told.append(context.say("done.letters_missing", letters=" ".join(letters)))
    if letterhead:
        names = ", ".join(context.say(f"done.letterhead_{name}") for name in letterhead)
        told.append(context.say("done.letterhead_missing", missing=names))
    return told


def tell_of_names(context: CommandContext, names: Sequence[str]) -> list[str]:
    """A sentence on the words that name the client in a paper that should name nobody."""
    return [context.say("done.own_names", names=", ".join(names))] if names else []
