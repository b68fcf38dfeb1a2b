"""Makes an .msi the same for the same files: its own number and its dates come from its content.

`wixl` draws a number (the package code) and writes the time into the summary of each package. The
format is Microsoft's [MS-OLEPS]: a property set with its identity, an offset to its section, and
there for each property its number and place.
"""

import struct
import uuid
from pathlib import Path

SUMMARY = bytes.fromhex("E0859FF2F94F6810AB9108002B27B3D9")
PACKAGE_CODE, CREATED, SAVED = 9, 12, 13
TEXT, TIME = 0x1E, 0x40
_BEFORE_IDENTITY = 28
_SECONDS_BEFORE_1970 = 11_644_473_600  # Windows counts from 1601 on, in 100 ns


def stamp(package: Path, content: str, seconds: int) -> None:
    """Write the number and the dates.

    Args:
        package: The .msi.
        content: What tells one content from another, as a hash of all files.
        seconds: Since 1970, of both dates.

    Raises:
        ValueError: The summary is not as wixl writes it.
    """
    data = bytearray(package.read_bytes())
    if data.count(SUMMARY) != 1:
        raise ValueError("not one summary")
    identity = data.index(SUMMARY)
    (offset,) = struct.unpack_from("<I", data, identity + len(SUMMARY))
    section = identity - _BEFORE_IDENTITY + offset
    _, count = struct.unpack_from("<II", data, section)
    places = dict(struct.unpack_from("<II", data, section + 8 + 8 * n) for n in range(count))
    code = f"{{{uuid.uuid5(uuid.NAMESPACE_URL, content)}}}".upper().encode()
    time = struct.pack("<Q", (seconds + _SECONDS_BEFORE_1970) * 10_000_000)
    for number, kind, head, value in (
        (PACKAGE_CODE, TEXT, struct.pack("<II", TEXT, len(code) + 1), code),
        (CREATED, TIME, struct.pack("<I", TIME), time),
        (SAVED, TIME, struct.pack("<I", TIME), time),
    ):
        at = section + places[number]
        if data[at : at + len(head)] != head:
            raise ValueError(f"property {number} is not of kind {kind}")
        data[at + len(head) : at + len(head) + len(value)] = value
    package.write_bytes(data)
