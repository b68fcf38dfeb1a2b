"""The kinds of form that there are: read from `resources/forms/*.toml`, in three languages.

A declaration gives each text as `{fi = "…", sv = "…", en = "…"}`. One more file is one more form.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from app.models.enums import ReportCopy
from app.models.rules.forms.form_kinds import (
    FieldKind,
    FormChoice,
    FormField,
    FormKind,
    FormSection,
)
from app.services.errors import NotFound
from app.services.phrases import LANGUAGES
from app.services.resource_files import resource

_SUFFIX = ".toml"


@cache
def form_kinds(language: str) -> tuple[FormKind, ...]:
    """Every kind of form in a language, in the order in which a path has them."""
    files = [one for one in resource("forms").iterdir() if one.name.endswith(_SUFFIX)]
    kinds = [
        _kind(one.name.removesuffix(_SUFFIX), tomllib.loads(one.read_text("utf-8")), language)
        for one in files
    ]
    return tuple(sorted(kinds, key=lambda kind: (kind.order, kind.key)))


def form_kind(key: str, language: str) -> FormKind:
    """The kind of form of that key; raises NotFound."""
    found = next((one for one in form_kinds(language) if one.key == key), None)
    if found is None:
        raise NotFound
    return found


def _kind(key: str, told: Mapping[str, Any], language: str) -> FormKind:
    copies = tuple(ReportCopy(one) for one in told.get("copies", ["client"]))
    return FormKind(
        key=key,
        language=language,
        title=_say(told["title"], language),
        intro=_say(told.get("intro", ""), language),
        sections=tuple(_section(one, copies, language) for one in told["sections"]),
        copies=copies,
        order=told.get("order", 0),
        together=told.get("together", True),
        of_client=told.get("of_client", True),
        nameless=told.get("nameless", False),
        docx=told.get("docx", False),
        signers=tuple(told.get("signers", ())),
        texts={name: _say(text, language) for name, text in told.get("texts", {}).items()},
    )


def _section(told: Mapping[str, Any], copies: tuple[ReportCopy, ...], language: str) -> FormSection:
    return FormSection(
        key=told["key"],
        title=_say(told["title"], language),
        fields=tuple(_field(one, language) for one in told["fields"]),
        copies=frozenset(ReportCopy(one) for one in told.get("copies", copies)),
    )


def _field(told: Mapping[str, Any], language: str) -> FormField:
    return FormField(
        key=told["key"],
        kind=FieldKind(told.get("kind", "text")),
        label=_say(told["label"], language),
        hint=_say(told.get("hint", ""), language),
        fill=told.get("fill", ""),
        choices=tuple(
            FormChoice(choice["key"], _say(choice["label"], language))
            for choice in told.get("choices", ())
        ),
        columns=tuple(_field(one, language) for one in told.get("columns", ())),
        tasks=told.get("tasks", False),
        chart=told.get("chart", False),
        low=told.get("low", 0),
        high=told.get("high", 10),
    )


def _say(told: Any, language: str) -> str:
    """A text in the language; a declaration that lacks one is a bug."""
    if told == "":
        return ""
    missing = set(LANGUAGES) - set(told)
    if missing:
        raise KeyError(f"no text in {sorted(missing)}")
    return str(told[language])
