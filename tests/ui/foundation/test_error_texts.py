"""Every known error has a sentence of its own, in every language."""

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import app.services
from app.services import errors
from app.ui.foundation.error_texts import ErrorTexts

SOURCES = Path(app.services.__file__).parent


def kinds(base: type[errors.KnownError]) -> Iterator[type[errors.KnownError]]:
    for kind in base.__subclasses__():
        yield kind
        yield from kinds(kind)


@pytest.fixture
def texts(qtbot: QtBot) -> ErrorTexts:
    for module in pkgutil.walk_packages(app.services.__path__, "app.services."):
        import_module(module.name)
    return ErrorTexts()


def test_every_known_error_has_its_own_sentence(texts: ErrorTexts) -> None:
    general = texts.sentence(errors.KnownError())
    with_data = {errors.InvalidValue: errors.InvalidValue("phone")}
    silent = [
        kind.__name__
        for kind in kinds(errors.KnownError)
        if kind.__module__.startswith("app.services")
        and kind is not errors.Refused
        and texts.sentence(with_data.get(kind) or kind()) == general
    ]
    assert silent == []


def test_every_reason_of_a_refusal_has_its_own_sentence(texts: ErrorTexts) -> None:
    general = texts.sentence(errors.KnownError())
    source = "\n".join(file.read_text(encoding="utf-8") for file in SOURCES.rglob("*.py"))
    reasons = set(re.findall(r'Refused\("(\w+)"\)', source))
    reasons |= {"report_is_draft", "report_is_final", "client_part_missing"}
    assert "not_tickable" in reasons
    assert [r for r in sorted(reasons) if texts.sentence(errors.Refused(r)) == general] == []


def test_a_full_disk_and_a_held_file_are_named(texts: ErrorTexts) -> None:
    assert "C: (250 GB)" in texts.sentence(errors.DriveFull("C:", 250))
    assert "/tikku/yhteenveto.pdf.new" in texts.sentence(
        errors.FileHeldCopyKept("/tikku/yhteenveto.pdf.new")
    )
