"""What this computer remembers of the window, and what it never does."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from app.ui.foundation import preferences as prefs
from app.ui.foundation.preferences import Preference, Preferences
from app.ui.shell.session import GEOMETRY

ALL = [GEOMETRY, *(value for value in vars(prefs).values() if isinstance(value, Preference))]


def test_a_preference_comes_back_in_the_next_run(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    first = Preferences(file)
    first.write(prefs.FOLDED_COLUMNS, "returned succeeded")
    first.write(GEOMETRY, QByteArray(b"\x00\x01wide"))
    again = Preferences(file)
    assert again.read(prefs.FOLDED_COLUMNS) == "returned succeeded"
    assert again.read(GEOMETRY) == QByteArray(b"\x00\x01wide")


@pytest.mark.parametrize("preference", ALL, ids=lambda preference: preference.name)
def test_a_new_computer_has_the_defaults(preferences: Preferences, preference: object) -> None:
    assert isinstance(preference, Preference)
    assert preferences.read(preference) == preference.default


def test_names_are_given_once() -> None:
    assert len({preference.name for preference in ALL}) == len(ALL) > 5


def test_a_spoiled_file_is_a_new_computer(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    file.write_bytes(b"\x00\xff[window\ngeometry=nonsense\n[board]\nfolded=@Invalid()\n")
    spoiled = Preferences(file)
    assert spoiled.read(GEOMETRY) == QByteArray()
    assert spoiled.read(prefs.FOLDED_COLUMNS) == ""


def test_the_caseloads_before_are_remembered_newest_first(preferences: Preferences) -> None:
    one, two, three, four, five = (Path(f"/tmp/{number}.db") for number in range(5))
    for path in (one, two, three, two, four, five):
        preferences.remember_caseload(path)
    assert preferences.caseload_path() == five
    assert preferences.list_earlier(five) == [four, two, three]
    assert preferences.list_earlier(two) == [five, four, three]
    preferences.forget_earlier(four)
    assert preferences.list_earlier(five) == [two, three]


def test_the_caseload_lies_where_it_was_last(preferences: Preferences, tmp_path: Path) -> None:
    assert preferences.caseload_path().name == prefs.CASELOAD_NAME
    path = tmp_path / "oma.db"
    assert not preferences.knows_caseload(path)
    preferences.write(prefs.CASELOAD, str(path))
    assert preferences.caseload_path() == path
    assert preferences.knows_caseload(path)
