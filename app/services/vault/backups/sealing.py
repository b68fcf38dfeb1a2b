"""Which backups are this caseload's own: their manifests have a seal that only its key can make.

Numbers and days of a manifest decide what is thinned out, so nobody else's are believed. A change
of key keeps the old key's seal in the caseload, so that older backups are still known.
"""

import hashlib
import hmac
import json
from collections.abc import Sequence
from pathlib import Path

from app.services import errors
from app.services.storage import settings
from app.services.storage.unit_of_work import Caseload
from app.services.vault.backups.archive import Manifest
from app.services.vault.backups.listing import Backup, list_backups

EARLIER_KEYS = "backup_seal_keys"
"""The setting with the seal keys of earlier master keys, in hexadecimal."""


def seal_keys(caseload: Caseload) -> tuple[bytes, ...]:
    """The keys that this caseload's manifests may be sealed with, today's first.

    Raises:
        NoWayIn: The caseload was opened without its master key.
    """
    if caseload.master is None:
        raise errors.NoWayIn
    earlier = settings.read(caseload, EARLIER_KEYS).split()
    return (caseload.master.backup_key(), *(bytes.fromhex(key) for key in earlier))


def keep_seal_key(caseload: Caseload, key: bytes) -> None:
    """Keep recognising the backups of a key that the file has had until now."""
    earlier = settings.read(caseload, EARLIER_KEYS).split()
    if key.hex() not in earlier:
        settings.write(caseload, EARLIER_KEYS, " ".join([key.hex(), *earlier]))


def seal(manifest: Manifest, keys: Sequence[bytes]) -> Manifest:
    """The manifest with the seal of today's key."""
    return manifest.model_copy(update={"seal": _mac(manifest, keys[0])})


def is_sealed(manifest: Manifest, keys: Sequence[bytes]) -> bool:
    """Whether one of these keys has sealed it; a backup of an earlier Rinnalla has no seal."""
    return any(
        hmac.compare_digest(_mac(manifest, key).encode(), manifest.seal.encode()) for key in keys
    )


def list_own(folder: Path, db_id: str, keys: Sequence[bytes]) -> list[Backup]:
    """The backups in a folder that this caseload has sealed, newest first."""
    return [one for one in list_backups(folder, db_id) if is_sealed(one.manifest, keys)]


def _mac(manifest: Manifest, key: bytes) -> str:
    body = manifest.model_dump(mode="json", exclude={"seal"})
    text = json.dumps(body, sort_keys=True, separators=(",", ":"))
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
