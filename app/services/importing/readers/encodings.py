"""The encoding of a sheet that is text: by the mark at its beginning, else by what fits it."""

import codecs

from app.services.errors import NotASpreadsheet

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_SAMPLE = 2048  # bytes


def decode_text(content: bytes, declared: str = "") -> str:
    """The text of a file, in UTF-8 or in what it declares, else as Windows wrote it (cp1252).

    Args:
        content: The bytes of the file; a mark at their beginning counts alone.
        declared: The name of an encoding that the text itself gives, '' for none.

    Raises:
        NotASpreadsheet: It is no text.
    """
    marked = [encoding for mark, encoding in _MARKS.items() if content.startswith(mark)]
    marked = marked or _guess_wide_encoding(content[:_SAMPLE])
    for encoding in marked or filter(None, ("utf-8", declared, "cp1252")):
        try:
            return content.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    raise NotASpreadsheet


def _guess_wide_encoding(sample: bytes) -> list[str]:
    """UTF-16 without its mark: nearly every second byte of Latin letters is a zero."""
    firsts, seconds = sample[::2].count(0), sample[1::2].count(0)
    few, most = len(sample) // 20, len(sample) // 4
    if firsts <= few and seconds > most:
        return ["utf-16-le"]
    return ["utf-16-be"] if seconds <= few and firsts > most else []
