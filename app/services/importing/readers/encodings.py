"""The encoding of a sheet that is text: by the mark at its beginning, else by what fits it."""

import codecs

from app.services.errors import NotASpreadsheet

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


def decode_text(content: bytes, declared: str = "") -> str:
    """The text of a file, in UTF-8 or in what it declares, else as Windows wrote it (cp1252).

    Args:
        content: The bytes of the file; a mark at their beginning counts alone.
        declared: The name of an encoding that the text itself gives, '' for none.

    Raises:
        NotASpreadsheet: It is no text.
    """
    marked = [encoding for mark, encoding in _MARKS.items() if content.startswith(mark)]
    for encoding in marked or filter(None, ("utf-8", declared, "cp1252")):
        try:
            return content.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    raise NotASpreadsheet
