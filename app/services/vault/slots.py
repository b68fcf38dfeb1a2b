"""The slot file beside a caseload: the master key, wrapped once for each way to it.

It is needed for the passphrase alone; the keyring holds the master key itself, so that losing
this file does not lose the data. Its digest tells damage from a wrong passphrase, and its seal
(an HMAC with a key that only the master key gives) tells tampering.
"""

import hashlib
import hmac
import json
import math
import secrets
import time
import unicodedata
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
)

from app.models.rules.access.passphrase import LEAST_CHARACTERS
from app.services import errors
from app.services.storage import file_names, private_files
from app.services.storage.keys import KEY_BYTES, MasterKey

SUFFIX = file_names.KEYS_SUFFIX
FORMAT = 1
LARGEST_FILE = 64 * 1024  # bytes
MOST_PASSES = 10  # of Argon2id
MOST_SLOTS = 4
MOST_EFFORT = 4 * 1024 * 1024  # KiB times passes, in all: some six seconds of one core
GUESS_SECONDS = 0.5
_Bytes12 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{24}$")]
_Bytes16 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
_Bytes32 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
_Bytes48 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{96}$")]


class _SlotPart(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Effort(_SlotPart):
    """What one guess of the passphrase costs (Argon2id). A file may not ask for more than this."""

    memory: int = Field(default=64 * 1024, strict=True, ge=19 * 1024, le=1024 * 1024)  # KiB
    passes: int = Field(default=3, strict=True, ge=1, le=MOST_PASSES)
    lanes: int = Field(default=4, strict=True, ge=1, le=8)


USUAL_EFFORT = Effort()


class Slot(_SlotPart):
    """One way to the master key: today the passphrase."""

    kind: Literal["passphrase"] = "passphrase"
    kdf: Literal["argon2id"] = "argon2id"
    effort: Effort
    salt: _Bytes16
    nonce: _Bytes12
    wrapped: _Bytes48


def _refuse_costly_slots(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """Refuse a file whose slots together would keep a computer busy for minutes or hours."""
    if sum(slot.effort.memory * slot.effort.passes for slot in slots) > MOST_EFFORT:
        raise ValueError
    return slots


class KeyringNote(_SlotPart):
    """Which keyring was last given the key, and when; the key itself is never here."""

    backend: str = Field(max_length=200)
    day: date


class SlotFile(_SlotPart):
    """The whole file. `generation` counts master keys: a new one starts a new generation."""

    v: Literal[1] = 1
    db_id: _Bytes16
    generation: int = Field(default=1, strict=True, ge=1)
    check: _Bytes32
    slots: Annotated[
        tuple[Slot, ...], Field(max_length=MOST_SLOTS), AfterValidator(_refuse_costly_slots)
    ]
    keyring: KeyringNote | None = None

    def seal(self, master: MasterKey) -> "SealedSlots":
        """The file with its seal, as it is written."""
        return SealedSlots(**_fields_of(self), mac=_mac(self, master))


class SealedSlots(SlotFile):
    """A slot file with its seal."""

    mac: _Bytes32

    def contents(self) -> SlotFile:
        """The file without its seal, to be changed and sealed again."""
        return SlotFile(**{name: getattr(self, name) for name in SlotFile.model_fields})


def slot_path_of(caseload_path: Path) -> Path:
    """The path of a caseload's slot file: beside it, with an ending of its own."""
    return caseload_path.with_suffix(SUFFIX)


def previous(slot_path: Path) -> Path:
    """The slot file before the last change: the spare copy when the first is damaged."""
    return slot_path.with_name(f"{slot_path.name}.prev")


def coming(slot_path: Path) -> Path:
    """The slot file that takes over when a new key or a restored file is in place."""
    return slot_path.with_name(f"{slot_path.name}.next")


def effort_for(seconds: float) -> Effort:
    """How hard a guess of the passphrase is to be made on this computer: about half a second.

    Never less than the usual effort, and never more than a file may ask for.

    Args:
        seconds: How long the usual effort takes here.
    """
    wanted = math.ceil(USUAL_EFFORT.passes * GUESS_SECONDS / max(seconds, 0.001))
    passes = min(max(wanted, USUAL_EFFORT.passes), MOST_PASSES)
    return USUAL_EFFORT.model_copy(update={"passes": passes})


def passphrase_slot(
    db_id: str, master: MasterKey, passphrase: str, effort: Effort | None = None
) -> Slot:
    """Wrap the master key with a passphrase; without an effort, the one that fits this computer.

    Raises:
        PassphraseTooShort: It is empty or far too short.
        NotEnoughMemory: The memory that the effort takes is not free.
    """
    if len(passphrase.strip()) < LEAST_CHARACTERS:
        raise errors.PassphraseTooShort(LEAST_CHARACTERS)
    effort = effort or effort_for(_one_guess())
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    sealer = AESGCM(_stretch_passphrase(passphrase, salt, effort))
    wrapped = sealer.encrypt(nonce, master.secret, _binding_data(db_id, "passphrase"))
    return Slot(effort=effort, salt=salt.hex(), nonce=nonce.hex(), wrapped=wrapped.hex())


def unlock_slot(file: SealedSlots, passphrase: str) -> MasterKey:
    """The master key that the passphrase opens.

    Raises:
        WrongKey: It does not open the slot.
        NoWayIn: It is right, but somebody has edited the file.
        NotEnoughMemory: The memory that the effort takes is not free.
    """
    for slot in file.slots:
        opener = AESGCM(_stretch_passphrase(passphrase, bytes.fromhex(slot.salt), slot.effort))
        try:
            secret = opener.decrypt(
                bytes.fromhex(slot.nonce),
                bytes.fromhex(slot.wrapped),
                _binding_data(file.db_id, slot.kind),
            )
        except InvalidTag:
            continue
        master = MasterKey(secret)
        if not is_genuine(file, master):
            raise errors.NoWayIn
        return master
    raise errors.WrongKey


def is_genuine(file: SealedSlots, master: MasterKey) -> bool:
    """Whether the file belongs to this key and was sealed with it."""
    return master.matches(file.db_id, file.check) and hmac.compare_digest(
        _mac(file.contents(), master), file.mac
    )


def read(slot_path: Path, db_id: str) -> SealedSlots | None:
    """The slot file of this caseload, or its spare copy, or None where neither is whole.

    Raises:
        TooNew: The file is in a format of a later Rinnalla.
    """
    return read_one(slot_path, db_id) or read_one(previous(slot_path), db_id)


def read_one(path: Path, db_id: str) -> SealedSlots | None:
    """The slot file at this very place, or None where it is not whole or another caseload's.

    Raises:
        TooNew: The file is in a format of a later Rinnalla.
    """
    return parse_slots(_bytes(path), db_id)


def read_owner(slot_path: Path) -> str | None:
    """The id of the caseload that the slot file at this place, or its spare copy, belongs to.

    Raises:
        TooNew: The file is in a format of a later Rinnalla.
    """
    found = (_parse_file(_bytes(path)) for path in (slot_path, previous(slot_path)))
    return next((file.db_id for file in found if file is not None), None)


def parse_slots(data: bytes, db_id: str) -> SealedSlots | None:
    """A slot file from its bytes, or None where they are not whole or another caseload's.

    Raises:
        TooNew: The file is in a format of a later Rinnalla.
    """
    file = _parse_file(data)
    return file if file is not None and file.db_id == db_id else None


def write(slot_path: Path, file: SlotFile, master: MasterKey) -> None:
    """Put a slot file in place and keep the one before it as the spare copy."""
    whole = read_one(slot_path, file.db_id) is not None
    spare = previous(slot_path) if whole else None  # a damaged file is no spare copy
    private_files.write(slot_path, as_bytes(file, master), keep=spare)


def as_bytes(file: SlotFile, master: MasterKey) -> bytes:
    """A slot file as it is written, sealed with its key."""
    body = _to_json_values(file.seal(master))
    body["digest"] = _compute_digest(body)
    return (json.dumps(body, indent=1) + "\n").encode()


def _bytes(path: Path) -> bytes:
    """The bytes at that place; empty where there is no file of a slot file's size."""
    try:
        return private_files.read(path, most=LARGEST_FILE)
    except OSError:
        return b""


def _parse_file(data: bytes) -> SealedSlots | None:
    try:
        body = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if not isinstance(body, dict):
        return None
    if body.pop("digest", None) != _compute_digest(body):
        return None
    if body.get("v") != FORMAT:
        raise errors.TooNew
    try:
        return SealedSlots.model_validate_json(json.dumps(body))
    except ValidationError:
        return None


def _one_guess() -> float:
    """How long a guess at the usual effort takes on this computer, in seconds."""
    began = time.perf_counter()
    _stretch_passphrase("", bytes(16), USUAL_EFFORT)
    return time.perf_counter() - began


def _stretch_passphrase(passphrase: str, salt: bytes, effort: Effort) -> bytes:
    # One form of each letter: "ä" is typed as one character or as two, by keyboard and system.
    typed = unicodedata.normalize("NFKC", passphrase).encode()
    stretcher = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=effort.passes,
        lanes=effort.lanes,
        memory_cost=effort.memory,
    )
    try:
        return stretcher.derive(typed)
    except MemoryError:
        raise errors.NotEnoughMemory from None


def _binding_data(db_id: str, kind: str) -> bytes:
    return f"rinnalla slots {FORMAT} {db_id} {kind}".encode()


def _mac(file: SlotFile, master: MasterKey) -> str:
    body = {name: value for name, value in _to_json_values(file).items() if name != "mac"}
    return hmac.new(master.slot_key(), _encode_canonical(body), hashlib.sha256).hexdigest()


def _compute_digest(body: dict[str, Any]) -> str:
    return hashlib.sha256(_encode_canonical(body)).hexdigest()


def _encode_canonical(body: dict[str, Any]) -> bytes:
    return json.dumps(body, sort_keys=True, separators=(",", ":")).encode()


def _to_json_values(file: SlotFile) -> dict[str, Any]:
    return file.model_dump(mode="json")


def _fields_of(file: SlotFile) -> dict[str, Any]:
    return {name: getattr(file, name) for name in SlotFile.model_fields}
