"""Personal identity codes in a sheet, as people write them: 131052-308T, 131052 308T."""

import re
from collections.abc import Iterator

from app.models.rules.reports.disclosure_check import valid_code

_LIKE = re.compile(r"(?<!\w)(\d{6})([-+A-FU-Y ]?)\d{3}[0-9A-Y](?!\w)", re.IGNORECASE)


def codes(text: str) -> Iterator[re.Match[str]]:
    """Where codes stand. One that ends in a digit may be a phone number, so it must be valid."""
    for found in _LIKE.finditer(text):
        if found[0][-1].isalpha() or (found[2].strip() and valid_code(found[0])):
            yield found


def mask_codes(text: str) -> str:
    """The text with the ends of its codes left out: 131052…"""
    for found in reversed(list(codes(text))):
        text = f"{text[: found.start()]}{found[1]}…{text[found.end() :]}"
    return text
