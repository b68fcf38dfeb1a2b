"""Each rule of a service's state says the same in Python and in SQL."""

import sqlite3
from datetime import date, timedelta

import pytest

from app.models.rules import service_state
from app.models.rules.service_state import (
    Break,
    Spell,
    in_work_sql,
    not_ended_sql,
    resting_sql,
    split_service,
)

DAY = date(2026, 11, 16)
AROUND = (None, *(DAY + timedelta(days=days) for days in (-1, 0, 1)))


def holds(condition: str, **row: date | None) -> bool:
    """Whether a condition holds for a row of a table `t`."""
    database = sqlite3.connect(":memory:")
    database.execute(f"CREATE TABLE t ({', '.join(row)})")
    marks = ", ".join("?" * len(row))
    days = [day and day.isoformat() for day in row.values()]
    database.execute(f"INSERT INTO t VALUES ({marks})", days)
    asked = {"today": DAY.isoformat()}
    found = database.execute(f"SELECT count(*) FROM t WHERE {condition}", asked).fetchone()
    database.close()
    return bool(found[0])


@pytest.mark.parametrize("first", AROUND)
@pytest.mark.parametrize("last", AROUND)
def test_python_and_sql_agree(first: date | None, last: date | None) -> None:
    assert holds(resting_sql("t"), since=first, until=last) is service_state.is_resting(
        first, last, DAY
    )
    assert holds(in_work_sql("t"), started_on=first, ended_on=last) is service_state.is_held(
        first, last, DAY
    )
    assert holds(not_ended_sql("t"), ended_on=last) is not service_state.has_ended(last, DAY)


def test_a_service_is_open_on_its_first_day_and_not_on_its_last() -> None:
    day = timedelta(days=1)
    assert service_state.is_open(DAY, DAY + day, DAY)
    assert service_state.is_open(None, None, DAY)
    assert not service_state.is_open(DAY - day, DAY, DAY)
    assert not service_state.is_open(DAY + day, None, DAY)


def test_a_rest_is_over_on_the_day_it_ends_and_a_job_is_held_on_its_last() -> None:
    assert not service_state.is_resting(DAY - timedelta(days=3), DAY, DAY)
    assert service_state.is_held(DAY - timedelta(days=3), DAY, DAY)


def test_a_service_taken_up_again_has_a_spell_for_each_time() -> None:
    first, second, third = (
        Break(DAY + timedelta(n), DAY + timedelta(n + 5), "x") for n in (0, 9, 20)
    )
    began, ended = DAY - timedelta(30), DAY + timedelta(40)
    whole = Spell(began, ended, "employed")
    assert split_service(whole, []) == [whole]
    spells = split_service(whole, [second, first, third])
    assert [one.started_on for one in spells] == [began, first.until, second.until, third.until]
    assert [one.ended_on for one in spells] == [first.since, second.since, third.since, ended]
    assert [one.outcome for one in spells] == ["x", "x", "x", "employed"]
