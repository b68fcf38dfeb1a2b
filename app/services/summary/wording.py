"""The sentences of a summary that both its writers use."""

from itertools import groupby

from app.models.rules.classes import TREES
from app.models.rules.dates import day_text
from app.models.rules.disclosure import BATCH, Missing, Reason, Shown
from app.services.phrases import Phrases
from app.services.summary.release import Summary


def heading(shown: Shown, words: Phrases) -> str:
    return words(f"variable.{shown.variable}")


def about(shown: Shown, words: Phrases) -> str:
    """Whom a table counts, how many they are, and up to when."""
    stream = TREES[shown.variable].stream
    return words(f"of_{stream}", n=shown.covered, day=day_text(shown.as_of))


def lines(shown: Shown, words: Phrases) -> list[tuple[str, int]]:
    """The classes of a table in words, in the fixed order of the tree."""
    return [(words(f"class.{name}"), count) for name, count in shown.counts.items()]


def missing(summary: Summary, words: Phrases) -> list[tuple[str, str]]:
    """The tables that are not there, joined by their reason."""
    told = [(_reason(one, words), words(f"variable.{one.variable}")) for one in summary.missing]
    order = list(dict.fromkeys(reason for reason, _ in told))
    told.sort(key=lambda one: order.index(one[0]))
    return [
        (" · ".join(name for _, name in group), reason)
        for reason, group in groupby(told, key=lambda one: one[0])
    ]


def reading(words: Phrases) -> str:
    return words("reading", batch=BATCH)


def _reason(one: Missing, words: Phrases) -> str:
    if one.reason is Reason.TOO_FEW:
        stream = TREES[one.variable].stream
        return words(f"reason.too_few_{stream}", n=one.present, needed=one.needed)
    return words(f"reason.{one.reason}")
