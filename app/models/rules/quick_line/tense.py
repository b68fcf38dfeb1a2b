"""Whether a line tells of what has been, or of what is still to be done."""

from collections.abc import Sequence

from app.models.rules.quick_line.known_names import NameIndex, NameKind
from app.models.rules.quick_line.times import FoundDay
from app.models.rules.quick_line.tokens import DIVIDERS, Token
from app.models.rules.quick_line.vocabulary import LineWords


def find_step(tokens: Sequence[Token], words: LineWords, names: NameIndex) -> int | None:
    """Where what was done ends and a next step with names of its own begins.

    'tapasin Halosen 30 min, soita Satamahuoltoon pe': it begins with a command somewhere after the
    client, or with a word of a step after a comma, where what was done is said before it.
    """
    for at in range(1, len(tokens)):
        is_step = tokens[at].key in words.commands or (
            tokens[at - 1].text[-1:] in DIVIDERS
            and words.steps.match(tokens, at)
            and any(table.find(tokens[:at]) is not None for table in (words.acts, words.missed))
        )
        if is_step:
            groups = names.find_groups(tokens[:at], never=words.never_names)
            rows = (row for group in groups for row in group.rows)
            return at if any(row.kind is NameKind.CLIENT for row in rows) else None
    return None


def is_called_off(tokens: Sequence[Token], words: LineWords) -> bool:
    """Whether a meeting was called off or put off; why stays in the note."""
    if words.called_off.find(tokens) is not None:
        return True
    # 'Tapaaminen Halonen siirtyi', but not 'tapaaminen Halonen, siirtyi vuorotyöhön'.
    line = [one for one in tokens if one.taken != "name" or one.text[-1:] in DIVIDERS]
    acts = {at for at, token in enumerate(line) if token.taken == "kind"}
    found = [(at, words.put_off.match(line, at)) for at in range(len(line))]
    return any(at - 1 in acts or at + match.length in acts for at, match in found if match)


def has_past_word(tokens: Sequence[Token], words: LineWords) -> bool:
    """Whether a word says that something has been: 'soitin', 'träffade', 'ended'."""
    return any(token.key in words.past_acts | words.past_marks for token in tokens)


def has_hour(tokens: Sequence[Token], at: int) -> bool:
    """Whether an hour that was held back begins here: 'klo 10'."""
    return at < len(tokens) and tokens[at].kept


def has_only_hour_after(tokens: Sequence[Token], ahead: FoundDay) -> bool:
    """Whether an hour, and no other word, is said of a day to come: 'pe klo 10'."""
    after = [token for token in tokens[ahead.start + ahead.length :] if not token.is_taken]
    return bool(after) and all(token.kept for token in after)
