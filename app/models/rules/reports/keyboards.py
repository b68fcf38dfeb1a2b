"""Keyboards for a client whose letters are not on the keys of a Finnish laptop."""

from dataclasses import dataclass
from functools import cached_property
from itertools import chain

# The three rows of a Finnish and Swedish keyboard, and what they write with Shift. ¨ is a dead key
# on most systems and may never arrive: its letter is then had from the screen.
_SMALL = ("qwertyuiopå¨", "asdfghjklöä'", "zxcvbnm,.-")
_LARGE = ("QWERTYUIOPÅ^", "ASDFGHJKLÖÄ*", "ZXCVBNM;:_")
Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Keyboard:
    """The keys of a language, as they are laid out; a key may write two letters.

    With `by_place` the laptop's own keys write these letters too, each key the one in its place.
    """

    code: str
    name: str
    small: Rows
    large: Rows
    more: tuple[str, ...] = ()
    more_large: tuple[str, ...] = ()
    by_place: bool = False
    right_to_left: bool = False

    @cached_property
    def _by_place(self) -> dict[str, str]:
        sides = ((_SMALL, self.small), (_LARGE, self.large))
        rows = chain.from_iterable(zip(*side, strict=True) for side in sides)
        return {
            typed: own for laptop, keys in rows for typed, own in zip(laptop, keys, strict=False)
        }

    def convert_typed(self, typed: str) -> str:
        """What a key of the laptop writes; a letter that is no key of it stays what it was.

        So a client who has the letters on the keyboard already is not disturbed.
        """
        return self._by_place.get(typed, typed) if self.by_place else typed
