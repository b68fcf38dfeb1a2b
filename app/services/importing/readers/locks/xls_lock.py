"""Decrypt an xls in memory: msoffcrypto knows the keys, but would put the plain file on disk."""

import struct
from io import BytesIO
from typing import Any

from msoffcrypto.method.rc4 import DocumentRC4
from msoffcrypto.method.rc4_cryptoapi import DocumentRC4CryptoAPI

from app.services.errors import SheetLockUnknown

_BLOCK = 1024  # bytes for which one key is used
# MS-XLS 2.2.10: the records that stay plain, and the one whose first four bytes do.
_BOF, _FILE_LOCK, _FILE_PASS, _INTERFACE = 0x809, 0x195, 0x2F, 0xE1
_USERS, _REVISION, _REVISION_HEAD, _SHEET = 0x194, 0x196, 0x138, 0x85
_PLAIN = (_BOF, _FILE_LOCK, _INTERFACE, _USERS, _REVISION, _REVISION_HEAD)


def decrypt_records(stream: bytes, file: Any) -> bytes:
    """The records of an xls without their lock; `file` is msoffcrypto's, with the key loaded.

    Raises:
        SheetLockUnknown: The lock is the XOR of the years before 1997.
    """
    return _with_plain_records(stream, _decrypt_stream(stream, file))


def _decrypt_stream(stream: bytes, file: Any) -> bytearray:
    source = BytesIO(stream)
    if file.type == "rc4":
        opened = DocumentRC4.decrypt(file.key, file.salt, source, _BLOCK)
    elif file.type == "rc4_cryptoapi":
        opened = DocumentRC4CryptoAPI.decrypt(file.key, file.salt, file.keySize, source, _BLOCK)
    else:
        raise SheetLockUnknown
    return bytearray(opened.getvalue())


def _with_plain_records(stream: bytes, opened: bytearray) -> bytes:
    """Put back what was never encrypted: it takes its place in the key's stream all the same."""
    at = 0
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, at)
        end = at + 4 + size
        if not kind and not size:
            break  # the stream is filled up to its end
        plain = end if kind in _PLAIN else at + 8 if kind == _SHEET else at + 4
        opened[at:plain] = stream[at:plain]
        if kind == _FILE_PASS:  # there is no lock any more
            opened[at:end] = struct.pack("<HH", 0, size) + bytes(size)
        at = end
    opened[at:] = stream[at:]
    return bytes(opened[: len(stream)])
