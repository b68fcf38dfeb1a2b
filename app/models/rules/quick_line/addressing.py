"""Whether an employer of a line is only spoken of: 'viesti Petralle Prismasta'."""

from collections.abc import Collection, Sequence

from app.models.rules.quick_line.tokens import Token
from app.models.rules.quick_line.vocabulary import LineWords

_SPOKEN = frozenset({"call", "message", "mail"})
_ABOUT = ("sta", "ssa", "lla")


def is_to_client(
    tokens: Sequence[Token],
    words: LineWords,
    act: str | None,
    clients_at: Collection[int],
    employer_at: Collection[int],
) -> bool:
    """Whether the client was called or written to, and the employer is only spoken of.

    Args:
        tokens: the words of the line.
        words: what a line is understood by.
        act: what was done.
        clients_at: where the names of clients stand.
        employer_at: where the name of the employer stands.
    """
    if act not in _SPOKEN or not clients_at or not employer_at:
        return False
    addressed = any(_is_addressed(tokens, at, words) for at in clients_at)
    return addressed and _is_spoken_of(tokens, min(employer_at), max(employer_at), words)


def _is_addressed(tokens: Sequence[Token], at: int, words: LineWords) -> bool:
    """'Petralle', 'Petralta', 'till Emma', 'to Emma', or right after what was done."""
    before = tokens[at - 1] if at > 0 else None
    if before and (before.key in words.to_somebody or before.taken == "kind"):
        return True
    return tokens[at].key.endswith(("lle", "lta"))


def _is_spoken_of(tokens: Sequence[Token], start: int, end: int, words: LineWords) -> bool:
    """'Prisman', 'Prismasta', 'Prismassa', 'om Prisma', 'about Prisma'; no 'Prismaan'."""
    key = tokens[end].key
    before = tokens[start - 1].key if start > 0 else ""
    into = key[-3:-2] == key[-2:-1] or key.endswith(("seen", "hin"))
    bent = key.endswith(_ABOUT) or (key.endswith("n") and not into)
    return before in words.about or (bent and tokens[end].is_capital)
