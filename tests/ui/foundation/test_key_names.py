"""The keys that texts of the window name are those of its commands, in each language."""

import ast
import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from tools import messages

ARROW = r"(?!Down|nuoli|nedåtpil)"  # arrows are named in words
KEY = re.compile(rf"(?:(?:Ctrl|Shift|Alt)\+)+{ARROW}(?:\w+|[+-])|\bF\d{{1,2}}\b")
OF_QT = {"Ctrl+V", "Ctrl+Z", "Ctrl+Enter"}  # named in the code by Qt's own names


def list_named(language: str) -> Iterator[tuple[list[str], list[str]]]:
    """The keys that a text of the window names, and those that its translation does."""
    file = messages.TRANSLATIONS / f"rinnalla_{language}.ts"
    for message in ElementTree.parse(file).iter("message"):
        given = message.find("translation")
        assert given is not None
        forms = ["".join(form.itertext()) for form in given.findall("numerusform")] or [
            given.text or ""
        ]
        for form in forms:
            yield sorted(KEY.findall(message.findtext("source", ""))), sorted(KEY.findall(form))


def collect_used(tree: ast.AST) -> set[str]:
    """The keys that a module gives to commands: texts that are nothing but a key."""
    texts = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    return {text for text in texts if KEY.fullmatch(text)}


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_a_translation_names_the_same_keys(language: str) -> None:
    assert [pair for pair in list_named(language) if pair[0] != pair[1]] == []


def test_each_key_that_a_text_names_is_that_of_a_command() -> None:
    used = OF_QT.union(
        *(
            collect_used(ast.parse(file.read_text("utf-8")))
            for file in messages.WINDOW.rglob("*.py")
        )
    )
    named = {key for source, _ in list_named("fi") for key in source}
    assert len(named) > len(OF_QT)
    assert named <= used


def test_a_key_alone_is_one_of_a_command_and_one_in_a_sentence_is_not() -> None:
    assert collect_used(ast.parse("a('Ctrl+L'); b(key='F8'); tr('Ctrl+K finds')")) == {
        "Ctrl+L",
        "F8",
    }
