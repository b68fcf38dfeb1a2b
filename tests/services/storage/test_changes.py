"""What a change says of itself."""

from app.models.enums import Topic
from app.models.tables import TABLES
from app.services.storage.changes import TOPICS, Change, RowImage


def test_every_table_but_the_log_has_a_topic() -> None:
    assert set(TOPICS) == {str(table.__tablename__) for table in TABLES} - {"log_line"}
    assert set(TOPICS.values()) == set(Topic)


def test_the_columns_of_an_image_are_those_that_differ() -> None:
    edited = RowImage("client", 1, {"id": 1, "goal": "", "phone": "1"}, {"id": 1, "goal": "työ"})
    assert edited.columns == ("goal",)
    assert RowImage("client", 1, None, {"id": 1}).columns == ()
    assert RowImage("client", 1, {"id": 1}, None).columns == ()


def test_ids_topics_and_the_row_that_was_made() -> None:
    change = Change(
        (
            RowImage("employer", 4, {"id": 4}, {"id": 4, "name": "x"}),
            RowImage("employer", 7, None, {"id": 7}),
            RowImage("entry", 4, {"id": 4}, None),
        )
    )
    assert change
    assert change.ids("employer") == {4, 7}
    assert change.ids("client") == frozenset()
    assert change.new_row_id("employer") == 7
    assert change.topics == {Topic.EMPLOYERS, Topic.ENTRIES}


def test_an_empty_change_is_false_and_about_nothing() -> None:
    assert not Change()
    assert Change().topics == frozenset()
