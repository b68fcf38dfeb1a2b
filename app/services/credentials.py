"""What opens a caseload: plain values that import nothing, so that a start page can carry them.

None of them shows its secret in its repr.
"""

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from app.services.storage.keys import MasterKey


class ByPassphrase:
    """The passphrase, as it was typed."""

    __match_args__ = ("passphrase",)

    def __init__(self, passphrase: str) -> None:
        self.passphrase = passphrase


class ByPaper:
    """The key on the paper, as it was typed."""

    __match_args__ = ("typed",)

    def __init__(self, typed: str) -> None:
        self.typed = typed


class ByKeyring:
    """The entry in this computer's keyring; for a backup of the same caseload it is the key too."""


class ByKey:
    """A master key that is known already."""

    __match_args__ = ("master",)

    def __init__(self, master: "MasterKey") -> None:
        self.master = master


Credential: TypeAlias = ByPassphrase | ByPaper | ByKeyring | ByKey
