"""Settings that live in the file."""

from app.models.kinds import Topic
from app.services import settings
from app.services.unit import Caseload, revert


def test_setting_is_kept_changed_and_undone(caseload: Caseload) -> None:
    assert settings.read(caseload, "coach", "?") == "?"
    settings.write(caseload, "coach", "Maija Mallikas")
    change = settings.write(caseload, "coach", "")
    assert settings.read(caseload, "coach", "?") == ""
    assert change.topics == {Topic.SETTINGS}
    assert not settings.write(caseload, "coach", "")
    revert(caseload, change)
    assert settings.read(caseload, "coach") == "Maija Mallikas"
