"""The place of the program's own fonts, icons, wording and sample files."""

from pathlib import Path

_APP = Path(__file__).parent.parent
_INSTALLED = _APP / "resources"
_RESOURCES = _INSTALLED if _INSTALLED.is_dir() else _APP.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a shipped file, in the checkout as in an installed program."""
    return _RESOURCES.joinpath(*parts)
