"""The checks at opening: after an unclean end and weekly, and what this computer remembers."""

from typing import Any

from app.services.vault import care, engine, machine


def begun(made: Any, *, clean: bool = True) -> care.Beginning:
    caseload = made.open()
    beginning = care.begin(caseload)
    if clean:
        care.end(caseload)
    caseload.close()
    return beginning


def test_the_file_is_checked_weekly(made: Any, clock: Any) -> None:
    checked = []
    for _ in range(15):
        checked.append(begun(made).health is not None)
        clock.pass_by(days=1)
    assert [day for day, done in enumerate(checked) if done] == [0, 7, 14]


def test_the_file_is_checked_after_an_unclean_end(made: Any) -> None:
    assert begun(made).health is not None  # never checked here before
    assert begun(made, clean=False).health is None
    health = begun(made).health
    assert health is not None
    assert health.ok
    assert begun(made).health is None


def test_a_spoiled_memory_is_no_memory(made: Any) -> None:
    begun(made)
    note = machine._file(engine.identity(made.path))
    for content in (b"", b"{", b"[]", b"\xff" * 40, b'{"counter": "x"}', b"[" * 20_000):
        note.write_bytes(content)
        beginning = begun(made)
        assert beginning.older is None
        assert beginning.health is not None
