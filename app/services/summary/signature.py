"""The signature of a summary: the holder of the file can see that it is as the coach's program
made it, without any secret (Ed25519, RFC 8032).

The series is the hash of the public key, so nobody can sign in the name of another coach's series;
the key that signs is derived from the caseload's own secret and never leaves the encrypted file.
"""

import base64
import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY, SIGNATURE = "key", "signature"
_PURPOSE = b"rinnalla summary signature v1"
_KEY_BYTES = 32
_NAME_LENGTH = 32  # hexadecimal digits


def signing_key(secret: bytes) -> Ed25519PrivateKey:
    """The key of a caseload's secret: the same in every restored backup of it."""
    seed = HKDF(SHA256(), _KEY_BYTES, salt=None, info=_PURPOSE).derive(secret)
    return Ed25519PrivateKey.from_private_bytes(seed)


def public_bytes(key: Ed25519PrivateKey) -> bytes:
    """What a signature of the key is checked with: 32 bytes."""
    return key.public_key().public_bytes_raw()


def series_name(public: bytes) -> str:
    """The name of a series: the hash of its public key, which says nothing of anybody."""
    return hashlib.sha256(public).hexdigest()[:_NAME_LENGTH]


def is_series_name(name: str) -> bool:
    """Whether a name looks like one of a signed series."""
    return re.fullmatch(rf"[0-9a-f]{{{_NAME_LENGTH}}}", name) is not None


def sign(document: Mapping[str, Any], key: Ed25519PrivateKey) -> dict[str, Any]:
    """The document with its public key and its signature."""
    whole = {**document, KEY: base64.b64encode(public_bytes(key)).decode()}
    return {**whole, SIGNATURE: base64.b64encode(key.sign(_encode_canonical(whole))).decode()}


def is_genuine(document: Mapping[str, Any]) -> bool:
    """Whether all of the document is as the key that its series is named after has signed it."""
    plain = {name: value for name, value in document.items() if name != SIGNATURE}
    try:
        public = base64.b64decode(document[KEY], validate=True)
        signature = base64.b64decode(document[SIGNATURE], validate=True)
        if document["series"] != series_name(public):
            return False
        Ed25519PublicKey.from_public_bytes(public).verify(signature, _encode_canonical(plain))
    except (KeyError, TypeError, ValueError, InvalidSignature):
        return False
    return True


def _encode_canonical(document: Mapping[str, Any]) -> bytes:
    """The same bytes for the same content, however its file is laid out."""
    plain = json.dumps(document, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return b"rinnalla-summary/" + plain.encode()
