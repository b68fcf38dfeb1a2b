"""Which of two words is the family name, where the words tell."""

import pytest

from app.models.rules.text.given_names import family_first


@pytest.mark.parametrize(
    "name",
    [
        *("Virtanen Xeno", "O'Neill Sean", "O’Brien Niamh", "McDonald Ewan", "MacLeod Ewan"),
        *("MCDONALD EWAN", "von Wright Xeno", "af Hällström Xeno", "de Wit Xeno", "Aho Eila"),
    ],
)
def test_the_family_name_first(name: str) -> None:
    assert family_first(name) is True


@pytest.mark.parametrize(
    "name",
    [
        "Xeno Virtanen",
        "Sean O'Neill",
        "Niamh O’Brien",
        "Ewan McDonald",
        "Xeno von Wright",
        "Eila Aho",
    ],
)
def test_the_given_name_first(name: str) -> None:
    assert family_first(name) is False


@pytest.mark.parametrize(
    "name", ["La Thi Hoa", "Macarena Ruiz", "Xeno de Wit", "von Wright", "Nen Aho"]
)
def test_words_that_do_not_tell(name: str) -> None:
    assert family_first(name) is None
