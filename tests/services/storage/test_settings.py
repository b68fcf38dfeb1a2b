"""Settings that live in the file."""

from app.models.enums import Topic
from app.services.storage import settings
from app.services.storage.unit_of_work import Caseload, revert


def test_setting_is_kept_changed_and_undone(caseload: Caseload) -> None:
    assert settings.read(caseload, "coach", "?") == "?"
    settings.write(caseload, "coach", "Maija Mallikas")
    change = settings.write(caseload, "coach", "")
    assert settings.read(caseload, "coach", "?") == ""
    assert change.topics == {Topic.SETTINGS}
    assert not settings.write(caseload, "coach", "")
    revert(caseload, change)
    assert settings.read(caseload, "coach") == "Maija Mallikas"
