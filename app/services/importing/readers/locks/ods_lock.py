"""Open a password-protected ods in memory.

Two forms: each part locked by itself (OpenDocument 1.2 to 1.4, part 2 "Packages", section 3.4;
LibreOffice and OpenOffice), and the whole package in one locked part (OpenDocument 1.5, OASIS issue
OFFICE-4153; LibreOffice since 24.8). What the manifest asks for is held within limits before it is
done: the limits leave the work under some seconds and are far above what any program writes.
"""

import binascii
import hashlib
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeVar
from xml.etree.ElementTree import Element

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from app.services.errors import (
    SheetDamaged,
    SheetLocked,
    SheetLockUnknown,
    SheetPasswordWrong,
    SheetTooBig,
)
from app.services.importing.readers.markup import tree
from app.services.importing.readers.package import Package, Parts, inflate

WHOLE = "encrypted-package"
_CONTENT = "content.xml"
_PARTS = (WHOLE, _CONTENT, "styles.xml")
_MANIFEST = "META-INF/manifest.xml"
_MAX_MANIFEST = 8 * 2**20  # bytes; a locked part with its description takes 1,000

_MAX_ITERATIONS = 2_000_000  # PBKDF2, a second a million; LibreOffice asks for 100,000
_MAX_MEMORY = 512 * 2**10  # KiB for Argon2id; LibreOffice asks for 64 MiB
_MAX_WORK = 2 * 2**20  # KiB times passes; LibreOffice makes 3 passes
_MAX_LANES = 64
_SALT = range(8, 1025)  # bytes
_VECTOR = {"cbc": 16, "gcm": 12}  # bytes
_TAG = 16  # bytes at the end of what AES-GCM locked
_CHECKED = 1024  # bytes that a checksum '1k' is of

_Mode = Literal["cbc", "gcm"]
_Name = TypeVar("_Name")
_CIPHERS: Mapping[str, tuple[_Mode, int]] = {
    "http://www.w3.org/2001/04/xmlenc#aes128-cbc": ("cbc", 16),
    "http://www.w3.org/2001/04/xmlenc#aes192-cbc": ("cbc", 24),
    "http://www.w3.org/2001/04/xmlenc#aes256-cbc": ("cbc", 32),
    "http://www.w3.org/2009/xmlenc11#aes256-gcm": ("gcm", 32),
}
_OASIS = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
_CHECKSUMS = {
    "SHA1/1K": "sha1",
    f"{_OASIS}#sha1-1k": "sha1",
    f"{_OASIS}#sha256-1k": "sha256",
}
_STARTS = {
    "SHA1": "sha1",
    "http://www.w3.org/2000/09/xmldsig#sha1": "sha1",
    "http://www.w3.org/2000/09/xmldsig#sha256": "sha256",  # written by mistake, and everywhere
    "http://www.w3.org/2001/04/xmlenc#sha256": "sha256",
}
_PBKDF2 = ("PBKDF2", f"{_OASIS}#pbkdf2")
_ARGON2ID = (
    "urn:org:documentfoundation:names:experimental:office:manifest:argon2id",
    f"{_OASIS}#argon2id",
)


def unlock_package(package: Package, password: str | None) -> Parts:
    """The parts of an ods to read as plain ones, whether it is locked or not.

    Raises:
        SheetLocked, SheetPasswordWrong, SheetLockUnknown: Its lock was not opened.
        SheetDamaged, SheetTooBig: It can't be read; for parts locked one by one, also when such a
            part is read.
    """
    manifest = _manifest(package)
    if not manifest:
        return _with_content(package)
    locks = _locks(manifest)
    needed = WHOLE if WHOLE in package else _CONTENT
    if needed not in locks:
        raise SheetLockUnknown
    if not password:
        raise SheetLocked
    if needed == _CONTENT:
        return _LockedParts(package, locks, password)
    inner = Package(_decrypt_part(package.part(WHOLE), locks[WHOLE], password))
    if _manifest(inner):
        raise SheetLockUnknown  # nobody locks a sheet twice
    return _with_content(inner)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """How the key is made from the password: PBKDF2 where there are no lanes, else Argon2id."""

    salt: bytes
    passes: int
    memory: int = 0  # KiB
    lanes: int = 0

    def key(self, start: bytes, size: int) -> bytes:
        if not self.lanes:
            # SHA-1 is what the format says; its weakness does not touch it here.
            return PBKDF2HMAC(SHA1(), size, self.salt, self.passes).derive(start)  # noqa: S303
        maker = Argon2id(
            salt=self.salt,
            length=size,
            iterations=self.passes,
            lanes=self.lanes,
            memory_cost=self.memory,
        )
        try:
            return maker.derive(start)
        except MemoryError:
            raise SheetTooBig from None


@dataclass(frozen=True, slots=True)
class _Lock:
    """How one part is locked, as the manifest describes it."""

    mode: _Mode
    key_size: int  # bytes
    vector: bytes
    start: str  # the name of the hash that the password goes through first
    stretch: _Stretch
    checksum: tuple[str, bytes]  # the hash and what it comes to; not used with AES-GCM


@dataclass(frozen=True, slots=True)
class _LockedParts:
    """The parts of a package in which each may be locked by itself."""

    package: Package
    locks: Mapping[str, _Lock]
    password: str

    def __contains__(self, name: str) -> bool:
        return name in self.package

    def part(self, name: str) -> bytes:
        content = self.package.part(name)
        lock = self.locks.get(name)
        return _decrypt_part(content, lock, self.password) if lock else content


def _with_content(package: Package) -> Package:
    if _CONTENT not in package:
        raise SheetDamaged
    return package


def _manifest(package: Package) -> bytes:
    """The manifest of a package in which something is locked; empty where nothing is."""
    manifest = package.part(_MANIFEST) if _MANIFEST in package else b""
    return manifest if b"encryption-data" in manifest else b""


def _locks(manifest: bytes) -> dict[str, _Lock]:
    if len(manifest) > _MAX_MANIFEST:
        raise SheetTooBig
    if b"<!DOCTYPE" in manifest:
        raise SheetLockUnknown  # only written before OpenDocument 1.2, with Blowfish
    found = {}
    for entry in tree(manifest).iter("file-entry"):
        name, described = entry.get("full-path"), entry.find("encryption-data")
        if name in _PARTS and described is not None:
            found[name] = _lock(described)
    return found


def _lock(described: Element) -> _Lock:
    algorithm = _child(described, "algorithm")
    mode, key_size = _require_known(_CIPHERS, algorithm.get("algorithm-name"))
    derivation = _child(described, "key-derivation")
    if derivation.get("key-size", str(key_size)) != str(key_size):
        raise SheetLockUnknown
    vector = _bytes(algorithm.get("initialisation-vector"))
    if len(vector) != _VECTOR[mode]:
        raise SheetDamaged
    start = described.find("start-key-generation")
    said = "SHA1" if start is None else start.get("start-key-generation-name")
    return _Lock(
        mode,
        key_size,
        vector,
        _require_known(_STARTS, said),
        _stretch(derivation),
        _checksum(described) if mode == "cbc" else ("", b""),
    )


def _stretch(derivation: Element) -> _Stretch:
    name = derivation.get("key-derivation-name")
    salt = _bytes(derivation.get("salt"))
    if len(salt) not in _SALT:
        raise SheetDamaged
    if name in _PBKDF2:
        return _Stretch(salt, _number(derivation, "iteration-count", _MAX_ITERATIONS))
    if name not in _ARGON2ID:
        raise SheetLockUnknown
    lanes = _number(derivation, "argon2-lanes", _MAX_LANES)
    memory = _number(derivation, "argon2-memory", _MAX_MEMORY)
    passes = _number(derivation, "argon2-iterations", _MAX_WORK // memory)
    if memory < 8 * lanes:
        raise SheetDamaged  # Argon2's own rule
    return _Stretch(salt, passes, memory, lanes)


def _checksum(described: Element) -> tuple[str, bytes]:
    return _require_known(_CHECKSUMS, described.get("checksum-type")), _bytes(
        described.get("checksum")
    )


def _child(element: Element, name: str) -> Element:
    child = element.find(name)
    if child is None:
        raise SheetLockUnknown
    return child


def _require_known(names: Mapping[str, _Name], said: str | None) -> _Name:
    if said is None or said not in names:
        raise SheetLockUnknown
    return names[said]


def _number(element: Element, name: str, most: int) -> int:
    """A number from 1 to `most`; one that is bigger asks for work that is not done."""
    said = element.get(name, "")
    if not (said.isascii() and said.isdigit()) or not said.strip("0"):
        raise SheetDamaged
    if len(said) > len(str(most)) or int(said) > most:
        raise SheetLockUnknown
    return int(said)


def _bytes(said: str | None) -> bytes:
    try:
        return b64decode(said or "", validate=True)
    except (binascii.Error, ValueError):  # ValueError: not ASCII
        raise SheetDamaged from None


def _decrypt_part(content: bytes, lock: _Lock, password: str) -> bytes:
    start = hashlib.new(
        lock.start, password.encode(errors="surrogatepass"), usedforsecurity=False
    ).digest()
    key = lock.stretch.key(start, lock.key_size)
    open_ = _from_gcm if lock.mode == "gcm" else _from_cbc
    return inflate(open_(content, lock, key))


def _from_gcm(content: bytes, lock: _Lock, key: bytes) -> bytes:
    """The vector stands before what is locked too, as XML Encryption 1.1 has it."""
    if len(content) < len(lock.vector) + _TAG:
        raise SheetDamaged
    try:
        return AESGCM(key).decrypt(lock.vector, content[len(lock.vector) :], None)
    except InvalidTag:
        raise SheetPasswordWrong from None


def _from_cbc(content: bytes, lock: _Lock, key: bytes) -> bytes:
    """The last byte says how many were added to fill the last block; the checksum tells the key."""
    if not content or len(content) % 16:
        raise SheetDamaged
    opener = Cipher(AES(key), CBC(lock.vector)).decryptor()
    plain = opener.update(content) + opener.finalize()
    plain = plain[: len(plain) - plain[-1]]
    name, expected = lock.checksum
    found = hashlib.new(name, plain[:_CHECKED], usedforsecurity=False).digest()
    if found != expected:
        raise SheetPasswordWrong
    return plain
