"""Filters under a name: kept in the file, in the order of their names."""

import pytest

from app.services.caseload import saved_filters
from app.services.caseload.saved_filters import SavedFilter
from app.services.errors import InvalidValue
from app.services.storage import settings
from app.services.storage.unit_of_work import Caseload, revert


def test_a_filter_is_kept_replaced_and_forgotten_and_each_can_be_undone(
    caseload: Caseload,
) -> None:
    late = SavedFilter("Myöhässä", statuses=("active",), days="late", only_open=True)
    saved_filters.save(caseload, late)
    saved_filters.save(caseload, SavedFilter("kunta", text="kotka"))
    assert [one.name for one in saved_filters.read(caseload)] == ["kunta", "Myöhässä"]
    change = saved_filters.save(caseload, SavedFilter("  KUNTA ", text="hamina"))
    assert saved_filters.read(caseload)[0] == SavedFilter("KUNTA", text="hamina")
    revert(caseload, change)
    assert saved_filters.read(caseload) == [SavedFilter("kunta", text="kotka"), late]
    saved_filters.remove(caseload, "kunta")
    assert saved_filters.read(caseload) == [late]


def test_a_filter_needs_a_name_and_a_spoiled_setting_loses_nothing_else(
    caseload: Caseload,
) -> None:
    with pytest.raises(InvalidValue):
        saved_filters.save(caseload, SavedFilter(" "))
    for spoiled in ("{", '[1, {"text": "x"}]', '[{"name": "a", "statuses": 3}]'):
        settings.write(caseload, "client_filters", spoiled)
        assert all(one.name == "a" for one in saved_filters.read(caseload))
