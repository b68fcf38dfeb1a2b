"""A client chosen by typing the name; two who share a name are told apart."""

from collections import Counter
from collections.abc import Sequence

from app.models.rules.text.names import fold_text
from app.services.caseload.clients import ClientCard
from app.ui.components.fields import LineField


def tell_apart(cards: Sequence[ClientCard]) -> list[tuple[int, str]]:
    """The id and the name of each client; where names are alike, with year of birth and place."""
    often = Counter(card.name for card in cards)
    named = []
    for card in cards:
        more = (str(card.birth_year or ""), card.municipality, card.referrer)
        apart = ", ".join(part for part in more if part) or f"{card.id}"
        named.append((card.id, f"{card.name} ({apart})" if often[card.name] > 1 else card.name))
    return named


class ClientNameField(LineField):
    """Offers the clients while typing; the name may be typed in any case and in either order."""

    def __init__(self, *, placeholder: str) -> None:
        super().__init__(placeholder=placeholder)
        self._cards: list[ClientCard] = []
        self._named: list[tuple[int, str]] = []

    def offer_clients(self, cards: Sequence[ClientCard]) -> None:
        """Offer these clients."""
        if list(cards) == self._cards:
            return  # of thousands the names alone take long
        self._cards = list(cards)
        self._named = tell_apart(cards)
        self.offer([name for _, name in self._named])

    def choose(self, client_id: int) -> None:
        """Name this client."""
        self.set_value(next((name for one, name in self._named if one == client_id), ""))

    def client_id(self) -> int | None:
        """The client who was named; None for nobody. Raises ValueError, and says why."""
        typed = self.value()
        if not typed:
            return None
        exact = [client_id for client_id, name in self._named if name == typed]
        alike = [client_id for client_id, name in self._named if _key(name) == _key(typed)]
        begun = [client_id for client_id, name in self._named if _begins(name, typed)]
        found = exact or alike or begun
        if len(found) == 1:
            return found[0]
        self.show_wrong(
            self.tr("Several clients have that name. Choose one of the list.")
            if found or any(name.startswith(f"{typed} (") for _, name in self._named)
            else self.tr("No client has that name.")
        )
        raise ValueError


def _begins(name: str, typed: str) -> bool:
    """Whether each typed word begins a word of the name: 'halo' of 'Halonen Veera'."""
    words = _key(name)
    return all(any(word.startswith(part) for word in words) for part in _key(typed))


def _key(name: str) -> list[str]:
    return sorted(fold_text(name).replace(",", " ").split())
