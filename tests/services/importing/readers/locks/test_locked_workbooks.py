"""Sheets with a password: LibreOffice's own, and by the specification what it no longer writes."""

import hashlib
import struct
import tempfile
import zlib
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from time import process_time
from zipfile import ZipFile

import msoffcrypto
import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from olefile import OleFileIO

from app.services.errors import (
    SheetDamaged,
    SheetFault,
    SheetLocked,
    SheetLockUnknown,
    SheetPasswordWrong,
    SheetTooBig,
)
from app.services.importing import read_workbook
from app.services.importing.readers.reading import read_content
from tests.services.importing.sheets import DATA, ods_of, rewritten

PASSWORD = "Tärkeä1"
MANIFEST = "META-INF/manifest.xml"
SALT = bytes(range(16))
TABLE = (
    '<table:table table:name="Asiakkaat"><table:table-row><table:table-cell '
    'office:value-type="string"><text:p>Veera Halonen</text:p></table:table-cell>'
    "</table:table-row></table:table>"
)
fuzzed = settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])


# What LibreOffice wrote (make_locked_sheets.py).


def locked(name: str) -> bytes:
    return (DATA / name).read_bytes()


def manifest_of(content: bytes) -> str:
    with ZipFile(BytesIO(content)) as package:
        return package.read(MANIFEST).decode()


@pytest.mark.parametrize(
    "name", ["lukittu_koko.ods", "lukittu_osat.ods", "lukittu.xls", "lukittu.xlsx"]
)
def test_what_libreoffice_locked_opens_with_its_password_alone(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "none"))  # nothing goes to disk
    with pytest.raises(SheetLocked):
        read_workbook(DATA / name)
    with pytest.raises(SheetLocked):
        read_workbook(DATA / name, "")
    with pytest.raises(SheetPasswordWrong):
        read_workbook(DATA / name, PASSWORD.lower())
    (sheet,) = read_workbook(DATA / name, PASSWORD).sheets
    assert sheet.name == "Asiakkaat"
    assert [[cell.value for cell in row.cells[:4]] for row in sheet.rows] == [
        ["Nimi", "Synt.vuosi", "Aloituspvm", "Lopputulos"],
        ["Veera Halonen", 1978, date(2021, 2, 7), "Työllistynyt"],
        ["Oskari Aalto", 1989, date(2021, 2, 15), "Kuntouttava työtoiminta"],
        ["Åsa Lindqvist", 1961, date(2022, 2, 6), "Työkokeilu"],
    ]
    fills = [row.cell(0).fill for row in sheet.rows]
    assert [fill.rgb if fill else None for fill in fills] == [
        None,
        "#00B050",
        "#FF99CC",
        "#CCFFCC",
    ]


def test_the_files_are_locked_as_their_names_say() -> None:
    whole, parts = manifest_of(locked("lukittu_koko.ods")), manifest_of(locked("lukittu_osat.ods"))
    assert "argon2id" in whole
    assert "aes256-gcm" in whole
    assert 'full-path="content.xml"' in parts
    assert "aes256-cbc" in parts
    assert "PBKDF2" in parts
    book = msoffcrypto.OfficeFile(BytesIO(locked("lukittu.xls")))
    book.load_key(password=PASSWORD)
    assert book.type == "rc4"


@pytest.mark.parametrize("password", [None, PASSWORD])
def test_blowfish_is_said_before_a_password_is_asked(password: str | None) -> None:
    content = locked("lukittu_blowfish.ods")
    assert "Blowfish" in manifest_of(content)
    with pytest.raises(SheetLockUnknown):
        read_content(content, password)


@pytest.mark.parametrize("old", [b"2009/xmlenc11#aes256-gcm", b"manifest:argon2id", b"#sha256"])
def test_a_way_of_locking_that_nobody_knows(old: bytes) -> None:
    content = changed(locked("lukittu_koko.ods"), old, b"#other")
    with pytest.raises(SheetLockUnknown):
        read_content(content)


@pytest.mark.parametrize(
    ("name", "old", "new", "fault"),
    [
        ("osat", b'iteration-count="100000"', b'iteration-count="2000001"', SheetLockUnknown),
        ("osat", b'iteration-count="100000"', b'iteration-count="%s"' % (b"9" * 9999,), None),
        ("osat", b'iteration-count="100000"', b'iteration-count="0"', SheetDamaged),
        ("osat", b'iteration-count="100000"', b'iteration-count="-5"', SheetDamaged),
        ("osat", b'iteration-count="100000"', b'iteration-count="\xc2\xb2"', SheetDamaged),
        ("osat", b'iteration-count="100000"', b"", SheetDamaged),
        ("osat", b'manifest:key-size="32"/>\n  </', b'manifest:key-size="16"/></', None),
        ("osat", b'initialisation-vector="', b'initialisation-vector="AAAA', SheetDamaged),
        ("osat", b'salt="', b'salt="\xc3\xa4', SheetDamaged),
        ("osat", b'salt="', b'salt="AAAA" x="', SheetDamaged),
        ("osat", b"#sha256-1k", b"#sha256-2k", SheetLockUnknown),
        ("osat", b'encoding="UTF-8"?>', b'encoding="UTF-8"?><!DOCTYPE a [ ]>', None),
        ("osat", b"</manifest:manifest>", b"", SheetDamaged),
        ("koko", b'argon2-memory="65536"', b'argon2-memory="524289"', SheetLockUnknown),
        ("koko", b'argon2-memory="65536"', b'argon2-memory="31"', SheetDamaged),
        ("koko", b'argon2-memory="65536"', b'argon2-memory="0"', SheetDamaged),
        ("koko", b'argon2-iterations="3"', b'argon2-iterations="33"', SheetLockUnknown),
        ("koko", b'argon2-lanes="4"', b'argon2-lanes="65"', SheetLockUnknown),
        ("koko", b'argon2-lanes="4"', b'argon2-lanes="0"', SheetDamaged),
        ("koko", b'full-path="encrypted-package"', b'full-path="content.xml"', None),
    ],
)
def test_a_lock_that_asks_for_too_much_or_for_nonsense(
    name: str, old: bytes, new: bytes, fault: type[SheetFault] | None
) -> None:
    content = changed(locked(f"lukittu_{name}.ods"), old, new)
    began = process_time()
    with pytest.raises(fault or SheetLockUnknown):
        read_content(content, PASSWORD)
    assert process_time() - began < 1


@pytest.mark.parametrize("length", [0, 16, 27, 1000, 1008])
@pytest.mark.parametrize(("name", "part"), [("koko", "encrypted-package"), ("osat", "content.xml")])
def test_a_locked_part_that_was_cut(name: str, part: str, length: int) -> None:
    content = rewritten(locked(f"lukittu_{name}.ods"), part, lambda whole: whole[:length])
    with pytest.raises((SheetDamaged, SheetPasswordWrong)):
        read_content(content, PASSWORD)


def changed(content: bytes, old: bytes, new: bytes) -> bytes:
    """The file with its manifest changed."""

    def change(part: bytes) -> bytes:
        assert old in part
        return part.replace(old, new)

    return rewritten(content, MANIFEST, change)


# What the specification allows besides, locked here.


def deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


@dataclass(frozen=True)
class Way:
    """A way of locking; `whole` for one locked part in place of many."""

    bits: int = 256
    start: str = "http://www.w3.org/2000/09/xmldsig#sha256"
    check: str = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k"
    argon2: bool = False
    gcm: bool = False
    whole: bool = False

    def key(self) -> bytes:
        start = hashlib.new("sha256" if "256" in self.start else "sha1", PASSWORD.encode())
        if self.argon2:
            maker = Argon2id(salt=SALT, length=32, iterations=1, lanes=1, memory_cost=8)
            return maker.derive(start.digest())
        return hashlib.pbkdf2_hmac("sha1", start.digest(), SALT, 3, self.bits // 8)

    def lock(self, plain: bytes) -> bytes:
        """The deflated part, locked."""
        if self.gcm:
            return SALT[:12] + AESGCM(self.key()).encrypt(SALT[:12], plain, None)
        added = 16 - len(plain) % 16
        closer = Cipher(AES(self.key()), CBC(SALT)).encryptor()
        return closer.update(plain + b"\x07" * (added - 1) + bytes([added])) + closer.finalize()

    def described(self, name: str, plain: bytes) -> str:
        hash_ = "sha256" if "256" in self.check else "sha1"
        digest = b64encode(hashlib.new(hash_, plain[:1024]).digest()).decode()
        checked = "" if self.gcm else f' m:checksum-type="{self.check}" m:checksum="{digest}"'
        cipher = "2009/xmlenc11#aes256-gcm" if self.gcm else f"2001/04/xmlenc#aes{self.bits}-cbc"
        vector = b64encode(SALT[:12] if self.gcm else SALT).decode()
        kdf = (
            'm:key-derivation-name="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#argon2id" '
            'm:argon2-iterations="1" m:argon2-memory="8" m:argon2-lanes="1"'
            if self.argon2
            else 'm:key-derivation-name="PBKDF2" m:iteration-count="3"'
        )
        start = f'<m:start-key-generation m:start-key-generation-name="{self.start}"/>'
        return (
            f'<m:file-entry m:full-path="{name}"><m:encryption-data{checked}>'
            f'<m:algorithm m:algorithm-name="http://www.w3.org/{cipher}" '
            f'm:initialisation-vector="{vector}"/>{start if self.start != "SHA1" else ""}'
            f'<m:key-derivation {kdf} m:salt="{b64encode(SALT).decode()}"/>'
            "</m:encryption-data></m:file-entry>"
        )


def shut(plain: bytes, way: Way, *, name: str = "content.xml") -> bytes:
    """An ods whose content (a plain part, or with `whole` a plain ods) is locked in this way."""
    name = "encrypted-package" if way.whole else name
    packed = deflated(plain)
    stream = BytesIO()
    with ZipFile(stream, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr(name, way.lock(packed))
        package.writestr(
            MANIFEST,
            '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f"{way.described(name, packed)}</m:manifest>",
        )
    return stream.getvalue()


def content_part() -> bytes:
    with ZipFile(BytesIO(ods_of(TABLE))) as package:
        return package.read("content.xml")


CHEAP = {
    "parts": shut(content_part(), Way()),
    "whole": shut(ods_of(TABLE), Way(argon2=True, gcm=True, whole=True)),
}


@pytest.mark.parametrize(
    "way",
    [
        Way(128),
        Way(192),
        Way(start="SHA1", check="SHA1/1K"),
        Way(128, start="http://www.w3.org/2000/09/xmldsig#sha1"),
        Way(start="http://www.w3.org/2001/04/xmlenc#sha256", argon2=True),
        Way(gcm=True),
        Way(whole=True),
        Way(gcm=True, whole=True),
        Way(argon2=True, gcm=True, whole=True),
    ],
)
def test_every_way_of_the_specification(way: Way) -> None:
    content = shut(ods_of(TABLE) if way.whole else content_part(), way)
    (sheet,) = read_content(content, PASSWORD).sheets
    assert sheet.rows[0].cell(0).value == "Veera Halonen"
    for wrong in ("väärä", "\udce4", "x" * 5000):
        with pytest.raises(SheetPasswordWrong):
            read_content(content, wrong)


@pytest.mark.parametrize("way", [Way(), Way(gcm=True), Way(gcm=True, whole=True)])
def test_a_bomb_behind_a_lock(way: Way) -> None:
    content = shut(b" " * 300_000_000, way)
    began = process_time()
    with pytest.raises(SheetTooBig):
        read_content(content, PASSWORD)
    assert process_time() - began < 2


def test_a_lock_within_a_lock_is_not_opened() -> None:
    with pytest.raises(SheetLockUnknown):
        read_content(shut(CHEAP["whole"], Way(gcm=True, whole=True)), PASSWORD)


@pytest.mark.parametrize("inside", [b"", b"x", b"PK\x03\x04", shut(b"", Way(), name="a.xml")[:90]])
def test_a_lock_around_something_else(inside: bytes) -> None:
    with pytest.raises(SheetDamaged):
        read_content(shut(inside, Way(gcm=True, whole=True)), PASSWORD)


def test_an_ods_without_its_content() -> None:
    empty = BytesIO()
    with ZipFile(empty, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    with pytest.raises(SheetDamaged):
        read_content(shut(empty.getvalue(), Way(gcm=True, whole=True)), PASSWORD)


# What Excel writes as xls since 2003: RC4 CryptoAPI (MS-OFFCRYPTO 2.3.5).


def shut_xls(bits: int) -> bytes:
    """asiakkaat.xls with a lock put in after its first record."""
    base = hashlib.sha1(SALT + PASSWORD.encode("utf-16-le")).digest()
    verifier = bytes(16)
    first = keystream(base, bits, 0, 36)
    proof = xored(verifier + hashlib.sha1(verifier).digest(), first)
    header = struct.pack("<8I", 4, 0, 0x6801, 0x8004, bits, 1, 0, 0) + "RC4\0".encode("utf-16-le")
    lock = struct.pack("<HHHII", 1, 2, 2, 4, len(header)) + header
    lock += struct.pack("<I", 16) + SALT + proof[:16] + struct.pack("<I", 20) + proof[16:]
    record = struct.pack("<HH", 0x2F, len(lock)) + lock
    stream = BytesIO(locked("asiakkaat.xls"))
    with OleFileIO(stream, write_mode=True) as compound:
        book = bytearray(compound.openstream("Workbook").read())
        assert not any(book[-len(record) :])
        book = book[:20] + record + book[20 : -len(record)]
        compound.write_stream("Workbook", encrypted_records(bytes(book), base, bits, len(record)))
    return stream.getvalue()


def encrypted_records(book: bytes, base: bytes, bits: int, moved: int) -> bytes:
    blocks = (keystream(base, bits, number, 1024) for number in range(len(book) // 1024))
    shut_book = bytearray(xored(book, b"".join(blocks)))
    at = 0
    while at + 4 <= len(book):
        kind, size = struct.unpack_from("<HH", book, at)
        plain = size if kind in (0x809, 0x2F, 0xE1) else 0
        shut_book[at : at + 4 + plain] = book[at : at + 4 + plain]
        if kind == 0x85:  # where a sheet begins
            (begins,) = struct.unpack_from("<I", book, at + 4)
            struct.pack_into("<I", shut_book, at + 4, begins + moved)
        at += 4 + size
    return bytes(shut_book)


def keystream(base: bytes, bits: int, block: int, length: int) -> bytes:
    key = hashlib.sha1(base + struct.pack("<I", block)).digest()[: bits // 8]
    key += bytes(11) if bits == 40 else b""
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    i = j = 0
    made = bytearray()
    for _ in range(length):
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        made.append(state[(state[i] + state[j]) % 256])
    return bytes(made)


def xored(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("bits", [40, 128])
def test_an_xls_that_excel_locked(bits: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(DATA / "none"))  # nothing goes to disk
    content = shut_xls(bits)
    with pytest.raises(SheetLocked):
        read_content(content)
    with pytest.raises(SheetPasswordWrong):
        read_content(content, "väärä")
    assert read_content(content, PASSWORD) == read_content(locked("asiakkaat.xls"))


def test_an_xls_locked_as_before_1997() -> None:
    """The key and what proves it are those of the password 'a' by MS-OFFCRYPTO 2.3.7.1."""
    content = locked("lukittu.xls").replace(
        struct.pack("<HHHHH", 0x2F, 54, 1, 1, 1), struct.pack("<HHHHH", 0x2F, 54, 0, 0, 0xCE88)
    )
    assert content != locked("lukittu.xls")
    with pytest.raises(SheetLockUnknown):
        read_content(content, "a")


def reads_or_says(content: bytes) -> None:
    """A damaged file is read or has a known fault; any other error fails the test."""
    with suppress(SheetFault):
        read_content(content, PASSWORD)


@pytest.mark.parametrize("form", [*CHEAP, "xls"])
@fuzzed
@given(data=st.data())
def test_bits_that_flip_in_the_file(form: str, data: st.DataObject) -> None:
    content = bytearray(CHEAP.get(form) or locked("lukittu.xls"))
    for at in data.draw(st.lists(st.integers(0, len(content) * 8 - 1), min_size=1, max_size=4)):
        content[at // 8] ^= 1 << at % 8
    reads_or_says(bytes(content))


@pytest.mark.parametrize("form", CHEAP)
@pytest.mark.parametrize("part", ["manifest", "locked"])
@fuzzed
@given(data=st.data())
def test_bytes_that_change_within_a_part(form: str, part: str, data: st.DataObject) -> None:
    inner = {"whole": "encrypted-package", "parts": "content.xml"}[form]
    name = MANIFEST if part == "manifest" else inner
    reads_or_says(rewritten(CHEAP[form], name, scattered(data)))


def scattered(data: st.DataObject) -> Callable[[bytes], bytes]:
    """A change of a few stretches: another text of any length in the place of some bytes."""

    def change(content: bytes) -> bytes:
        for _ in range(data.draw(st.integers(1, 3))):
            at = data.draw(st.integers(0, len(content)))
            size = data.draw(st.integers(0, 4))
            content = content[:at] + data.draw(st.binary(max_size=4)) + content[at + size :]
        return content

    return change
