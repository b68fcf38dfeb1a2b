"""Letters typed on the board jump to the name that they begin, in whichever column it stands."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from time import monotonic

from PySide6.QtWidgets import QApplication

from app.models.rules.text.names import fold_text
from app.services.caseload.clients import ClientCard
from app.ui.board.board_column import BoardColumn
from app.ui.board.column_model import CARD_ROLE


class NameJump:
    """Takes the letters of all columns, and chooses a card.

    The column where the keyboard is comes first. The same letter again chooses the next name
    of any column; a name that begins so comes before one that only has a word that does.
    """

    def __init__(self, columns: Sequence[BoardColumn], choose: Callable[[int], object]) -> None:
        self._columns = columns
        self._choose = choose
        self._typed = ""
        self._typed_at = 0.0
        for column in columns:
            column.cards.lettered.connect(partial(self._jump, column))

    def _jump(self, column: BoardColumn, letters: str) -> None:
        pause = QApplication.keyboardInputInterval() / 1000  # as in Qt's own lists
        if monotonic() - self._typed_at > pause:
            self._typed = ""
        self._typed_at = monotonic()
        self._typed += letters
        chosen = column.cards.current_card()
        again = len(self._typed) > 1 and len(set(self._typed.casefold())) == 1
        cards = list(self._list_cards(column, own_first=not again))
        found = _find_name(cards, self._typed, chosen, skip=len(self._typed) == 1)
        if found is None and again:
            found = _find_name(cards, letters, chosen, skip=True)
        if found is not None:
            self._choose(found.id)

    def _list_cards(self, own: BoardColumn, *, own_first: bool) -> Iterator[ClientCard]:
        """The cards in sight, from the chosen one on; after the last comes the first."""
        seen = [column for column in self._columns if not column.cards.isHidden()]
        at = seen.index(own) if own in seen else 0
        ordered = seen[at:] + seen[:at]
        rows = [_read_cards(column) for column in ordered]
        first = max(own.cards.currentIndex().row(), 0)
        after, before = rows[0][first:], rows[0][:first]
        yield from after
        if own_first:
            yield from before
        for others in rows[1:]:
            yield from others
        if not own_first:
            yield from before


def _read_cards(column: BoardColumn) -> list[ClientCard]:
    model = column.cards.model()
    return [model.index(row, 0).data(CARD_ROLE) for row in range(model.rowCount())]


def _find_name(
    cards: Sequence[ClientCard], typed: str, chosen: ClientCard | None, *, skip: bool
) -> ClientCard | None:
    """The first card of such a name; with `skip` the chosen one comes last."""
    if skip and cards and chosen is not None and cards[0].id == chosen.id:
        cards = [*cards[1:], cards[0]]
    exact, folded = typed.casefold(), fold_text(typed)
    ways: tuple[Callable[[str], bool], ...] = (
        lambda name: name.casefold().startswith(exact),
        lambda name: fold_text(name).startswith(folded),
        lambda name: f" {folded}" in f" {fold_text(name)}",
    )
    for fits in ways:
        for card in cards:
            if fits(card.name):
                return card
    return None
