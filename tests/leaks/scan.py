"""Looks for canaries in every file of a home, in whatever they are wrapped, and in a process."""

import io
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pypdfium2


def spellings(canary: str | bytes) -> list[bytes]:
    """A canary as it may be written: plain, wide, and in hexadecimal."""
    plain = canary.encode() if isinstance(canary, str) else canary
    wide = [canary.encode("utf-16-le")] if isinstance(canary, str) else []
    return [plain, *wide, plain.hex().encode(), plain.hex().upper().encode()]


def leaks(
    folder: Path, canaries: list[str | bytes], *, allowed: set[Path] = frozenset()
) -> list[str]:  # type: ignore[assignment]
    """Every file under the folder in which a canary stands, with the way in which it was hidden."""
    found = []
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file not in allowed:
            name = str(file.relative_to(folder))
            if _holds(name.encode(), canaries):
                found.append(f"name of {name}")
            data = file.read_bytes()
            found += [
                f"{way} in {name}" for way, text in unpacked(data, file) if _holds(text, canaries)
            ]
    return found


def process_leaks(pid: int, canaries: list[str | bytes]) -> list[str]:
    """Canaries in a process's arguments, environment and open files, also removed ones."""
    found = []
    base = Path(f"/proc/{pid}")
    for part in ("cmdline", "environ"):
        with suppress(OSError):
            if _holds((base / part).read_bytes(), canaries):
                found.append(part)
    with suppress(OSError):
        for number in (base / "fd").iterdir():
            with suppress(OSError):
                if number.is_file() and _holds(number.read_bytes(), canaries):
                    found.append(f"open file {number.readlink()}")
    return found


def unpacked(data: bytes, file: Path | None = None, depth: int = 0) -> Iterator[tuple[str, bytes]]:
    """What is in a file: itself, and what is in it if it is a zip, a PDF, a sheet or a database."""
    yield "text", data
    if depth > 3:
        return
    if data.startswith(b"PK"):
        with suppress(zipfile.BadZipFile, zlib.error), zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield "name in zip", name.encode()
                for way, text in unpacked(archive.read(name), None, depth + 1):
                    yield f"{way} in zip", text
    if data.startswith(b"%PDF"):
        with closing(pypdfium2.PdfDocument(data)) as document:
            for page in document:
                yield "PDF text", page.get_textpage().get_text_bounded().encode()
    if data.startswith(b"SQLite format 3") and file is not None:
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
            for line in connection.iterdump():
                yield "database", line.encode()
    if data[:2] == b"\x1f\x8b":
        with suppress(zlib.error):
            yield "gzip", zlib.decompress(data, 31)


def _holds(text: bytes, canaries: list[str | bytes]) -> bool:
    return any(spelling in text for canary in canaries for spelling in spellings(canary))
