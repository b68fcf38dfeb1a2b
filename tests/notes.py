"""Where a computer's own notes of its caseloads are kept in a test."""

from pathlib import Path

import pytest


def keep_notes_in(patch: pytest.MonkeyPatch, folder: Path) -> None:
    """Keep them in this folder, as on a computer of its own."""
    patch.setenv("XDG_STATE_HOME", str(folder))
    patch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", str(folder))
