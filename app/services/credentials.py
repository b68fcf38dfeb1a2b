"""What opens a caseload: plain values that import nothing, so that a start page can carry them."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from app.services.storage.keys import MasterKey


@dataclass(frozen=True)
class ByPassphrase:
    """The passphrase, as it was typed."""

    passphrase: str = field(repr=False)


@dataclass(frozen=True)
class ByPaper:
    """The key on the paper, as it was typed."""

    typed: str = field(repr=False)


@dataclass(frozen=True)
class ByKeyring:
    """The entry in this computer's keyring; for a backup of the same caseload it is the key too."""


@dataclass(frozen=True)
class ByKey:
    """A master key that is known already."""

    master: "MasterKey" = field(repr=False)


Credential: TypeAlias = ByPassphrase | ByPaper | ByKeyring | ByKey
