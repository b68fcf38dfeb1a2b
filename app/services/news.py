"""What is new in a version, in a coach's words and language; told once after an update."""

import tomllib

from app.services.errors import InvalidValue
from app.services.phrases import LANGUAGES
from app.services.resource_files import resource


def read_news(language: str) -> dict[str, tuple[str, ...]]:
    """What each version brought: lines by version, the newest first.

    Args:
        language: fi, sv or en.

    Raises:
        InvalidValue: There is no such language.
    """
    if language not in LANGUAGES:
        raise InvalidValue("language")
    with resource("phrases", f"news_{language}.toml").open("rb") as file:
        return {version: tuple(lines) for version, lines in tomllib.load(file)["versions"].items()}
