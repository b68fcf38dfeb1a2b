"""The system keyring's entry for a caseload: the master key, so that no passphrase is asked for.

It protects the file that left the computer, not a session that is left open: any program of the
same user can read the entry on Windows and Linux.
"""

import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

import keyring
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.errors import PasswordDeleteError

from app.services.storage.keys import MasterKey

USER = "device"
PATIENCE_SECONDS = 20.0  # a locked keyring asks its own question, perhaps behind our window
# Others, among them plain-text ones, can be chosen by a setting outside this program.
TRUSTED = frozenset(
    {
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
    }
)
T = TypeVar("T")


class SystemKeyring:
    """One keyring that is fit to hold a master key."""

    def __init__(self, backend: KeyringBackend, *, patience: float = PATIENCE_SECONDS) -> None:
        self._backend = backend
        self._patience = patience
        if hasattr(backend, "persist"):
            # Windows lets an entry roam with the user's profile unless told not to.
            backend.persist = "local machine"

    @property
    def name(self) -> str:
        """The class of the keyring in use, for support."""
        return class_name(self._backend)

    def read(self, db_id: str) -> MasterKey | None:
        """The key of this caseload; None where there is no usable entry or nobody answers."""
        return MasterKey.from_text(
            self._ask_keyring(lambda: self._backend.get_password(_service(db_id), USER))
        )

    def write(self, db_id: str, master: MasterKey) -> bool:
        """Store the key and read it back: some keyrings drop it without a word."""
        self._ask_keyring(lambda: self._backend.set_password(_service(db_id), USER, master.text()))
        kept = self.read(db_id)
        return kept is not None and kept.secret == master.secret

    def remove(self, db_id: str) -> bool:
        """Delete the entry, if there is one; gives whether the keyring says that none is left."""

        def delete() -> bool:
            with suppress(PasswordDeleteError):  # there may be none
                self._backend.delete_password(_service(db_id), USER)
            return not self._backend.get_password(_service(db_id), USER)

        return bool(self._ask_keyring(delete))

    def _ask_keyring(self, question: Callable[[], T]) -> T | None:
        """The keyring's answer, or None: a fault of the keyring is never the end of the way in."""
        answers: queue.SimpleQueue[T | None] = queue.SimpleQueue()

        def ask_keyring() -> None:
            try:
                answers.put(question())
            except Exception:  # noqa: BLE001 - each keyring has faults of its own
                answers.put(None)

        threading.Thread(target=ask_keyring, name="keyring", daemon=True).start()
        try:
            return answers.get(timeout=self._patience)
        except queue.Empty:
            return None


def system_keyring(*, patience: float = PATIENCE_SECONDS) -> SystemKeyring | None:
    """The keyring of this computer, or None where there is none to trust.

    Args:
        patience: Seconds to wait for each answer.
    """
    chosen = keyring.get_keyring()
    several = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    trusted = (backend for backend in several if class_name(backend) in TRUSTED)
    backend = next(trusted, None)
    return None if backend is None else SystemKeyring(backend, patience=patience)


def class_name(backend: KeyringBackend) -> str:
    """The backend's class, as it is known to the list of trusted ones and to the slot file."""
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _service(db_id: str) -> str:
    return f"Rinnalla/{db_id}"
