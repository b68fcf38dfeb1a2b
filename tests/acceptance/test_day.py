"""A coach's day in the real window, by the keyboard alone, and how many keys it takes."""

from typing import Any

import pytest

from tests.acceptance.machine import Machine

MOST_KEYS = {"meeting": 12, "employer contact": 14, "move": 4, "find": 5, "note": 8}


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What came of the day: ten entries, two visits, three moves, a new client, a follow-up."""
    machine = Machine(tmp_path_factory.mktemp("day"))
    return machine.drive("drive_day", machine.folder)


def test_what_was_agreed_is_done_in_its_place(day: dict[str, Any]) -> None:
    assert day["waited"] == [1, 0]
    assert day["follow_up"] == [True, "call", 14]
    assert day["troubles"] == []


def test_ten_entries_and_a_missed_meeting(day: dict[str, Any]) -> None:
    assert day["entries"] == 10
    assert day["missed"] == [True, "uusi aika", 7]
    assert day["note"] == ["note", "haluaa vaihtaa alaa"]


def test_two_visits_make_no_employer_anew(day: dict[str, Any]) -> None:
    assert day["visits"] == [
        ["Satamahuolto Oy", 1, None, ""],
        ["Kahvila Kulma", None, 1, "harjoittelupaikka"],
    ]
    assert day["employers"] == 2


def test_three_moves_and_a_first_day_at_work(day: dict[str, Any]) -> None:
    assert day["statuses"] == {
        "Niemi Sanna": "health_check",
        "Heikkilä Jari": "in_measure",
        "Laaksonen Petra": "succeeded",
    }
    assert day["jobs"] == [["job", "kahvilatyöntekijä"], ["measure", ""]]
    assert "first_weeks_at_work" in day["after_start"]


def test_a_new_client_on_the_phone(day: dict[str, Any]) -> None:
    assert day["new_client"] == ["call", 15, "toiveena varastotyö"]


def test_the_five_commonest_jobs_take_few_keys(
    day: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    assert day["found"]
    assert day["plain_note"] == ["note", "muutti Kotkaan"]
    assert day["meeting"] == ["meeting", "Tavattiin kirjastossa.", "lähetä hakemus", 7]
    keys = {job: day["keys"][job] for job in MOST_KEYS}
    with capsys.disabled():
        print(f"\nkeys: {keys}")
    assert all(keys[job] <= most for job, most in MOST_KEYS.items()), keys
