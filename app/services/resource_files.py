"""The place of the program's own fonts, icons, wording and sample files."""

from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of a shipped file, in the checkout as in an installed program."""
    app = Path(__file__).parent.parent
    installed = app / "resources"
    return (installed if installed.is_dir() else app.parent / "resources").joinpath(*parts)
