"""Every known error has a sentence of its own, in every language."""

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module

import pytest
from pytestqt.qtbot import QtBot

import app.services
from app.models.refusals import Reason
from app.services import errors
from app.ui.foundation.error_texts import ErrorTexts


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
        if kind.code
        and kind is not errors.Refused
        and texts.sentence(with_data.get(kind) or kind()) == general
    ]
    assert silent == []


def test_every_error_is_drawn_and_has_a_code_of_its_own(texts: ErrorTexts) -> None:
    """They are all in one module; the command line finds its words by the code."""
    drawn = set(re.findall(r"\w+", errors.__doc__ or ""))
    ours = [one for one in kinds(errors.KnownError) if one.__module__.startswith("app.")]
    assert [one.__name__ for one in ours if one.__module__ != errors.__name__] == []
    assert [one.__name__ for one in ours if one.__name__ not in drawn] == []
    codes = [one.code for one in ours if "code" in vars(one)]
    assert len(set(codes)) == len(codes) > 30


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_of_a_refusal_has_its_own_sentence(texts: ErrorTexts, reason: Reason) -> None:
    assert texts.sentence(errors.Refused(reason)) != texts.sentence(errors.KnownError())


def test_limits_are_told_as_they_are(texts: ErrorTexts) -> None:
    assert "at least 11 characters" in texts.sentence(errors.PassphraseTooShort(11))
    assert "7 MB at most" in texts.sentence(errors.Refused(Reason.PAPER_TOO_BIG, most=7))


def test_a_full_disk_and_a_held_file_are_named(texts: ErrorTexts) -> None:
    assert "C: (250 GB)" in texts.sentence(errors.DriveFull("C:", 250))
    assert "/tikku/yhteenveto.pdf.new" in texts.sentence(
        errors.FileHeldCopyKept("/tikku/yhteenveto.pdf.new")
    )
