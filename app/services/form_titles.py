"""What a kind of form is called, for those who show one without reading its declaration."""

import tomllib
from functools import cache

from app.services.resource_files import resource


@cache
def form_title(kind: str, language: str) -> str:
    """The title of a kind of form; its key where there is no such kind any more."""
    file = resource("forms", f"{kind}.toml")
    if not file.is_file():
        return kind
    return str(tomllib.loads(file.read_text("utf-8"))["title"][language])
