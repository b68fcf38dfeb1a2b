"""The master key of a caseload and what is derived from it.

The master key is random; the passphrase, the keyring and the paper are ways to it. The
file itself is encrypted with a key derived from it, so no way in is ever the file's own key.
"""

import base64
import hashlib
import hmac
import secrets

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.models.rules.access import paper_key

KEY_BYTES = 32


class MasterKey:
    """32 random bytes that decrypt the caseload; its repr never shows them."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) != KEY_BYTES:
            raise ValueError("a master key has 32 bytes")
        self.secret = secret

    @classmethod
    def generate(cls) -> "MasterKey":
        """A new random key."""
        return cls(secrets.token_bytes(KEY_BYTES))

    @classmethod
    def from_text(cls, text: str | None) -> "MasterKey | None":
        """The key that `text` made, or None for anything else."""
        try:
            secret = base64.urlsafe_b64decode(f"{text or ''}=")
        except ValueError:
            return None
        key = cls(secret) if len(secret) == KEY_BYTES else None
        return key if key is not None and key.text() == text else None

    @classmethod
    def from_paper(cls, text: str) -> "MasterKey | None":
        """The key that was typed from its paper, or None while a group is wrong or missing."""
        secret = paper_key.parse_typed(text).secret
        return None if secret is None else cls(secret)

    def paper(self) -> tuple[str, ...]:
        """The key as groups of characters, to be printed or written down."""
        return paper_key.encode_secret(self.secret)

    def text(self) -> str:
        """The key in 43 characters, which fit every system's keyring."""
        return base64.urlsafe_b64encode(self.secret).decode("ascii").rstrip("=")

    def database_key(self) -> bytes:
        """The raw key of the SQLCipher file."""
        return self._derive_key(b"rinnalla db v1")

    def slot_key(self) -> bytes:
        """The key that seals the slot file."""
        return self._derive_key(b"rinnalla slots v1")

    def backup_key(self) -> bytes:
        """The key that seals what backups say about themselves."""
        return self._derive_key(b"rinnalla backups v1")

    def client_key(self) -> bytes:
        """The key of one client's file that moves to another caseload."""
        return self._derive_key(b"rinnalla client v1")

    def check(self, db_id: str) -> str:
        """Tells this key from any other without opening the file, so a damaged file shows."""
        return hmac.new(self.slot_key(), db_id.encode(), hashlib.sha256).hexdigest()

    def matches(self, db_id: str, check: str) -> bool:
        """Whether a check value was made with this key.

        Args:
            db_id: The id of the caseload.
            check: What `check` gave when the file was made.
        """
        return hmac.compare_digest(self.check(db_id).encode(), check.encode())

    def _derive_key(self, purpose: bytes) -> bytes:
        return HKDF(SHA256(), KEY_BYTES, salt=None, info=purpose).derive(self.secret)
