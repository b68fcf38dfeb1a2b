"""The kinds of form that there are: read from `resources/forms/*.toml`, in three languages.

A declaration gives each text as `{fi = "…", sv = "…", en = "…"}`, and under `plain` those that read
otherwise in plain language, by section and field. One more file is one more form.
"""

import tomllib
from collections.abc import Collection, Mapping
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
UNDECLARED = "text"
"""The one field of a form whose kind is declared no more."""


@cache
def form_kinds(language: str) -> tuple[FormKind, ...]:
    """Every kind of form in a language, in the order in which a path has them."""
    kinds = [_kind(key, told, language) for key, told in _read_all().items()]
    return tuple(sorted(kinds, key=lambda kind: (kind.order, kind.key)))


@cache
def form_kind(key: str, language: str, *, plain: bool = False) -> FormKind:
    """The kind of form of that key, perhaps in plain language.

    Raises:
        NotFound: There is no such kind.
    """
    if key not in _read_all():
        raise NotFound
    return _kind(key, _read_all()[key], language, plain=plain)


def make_kind_of_text(key: str, language: str) -> FormKind:
    """A kind whose declaration is gone: all that was filled in is one text, to read and print."""
    every = (ReportCopy.CLIENT,)
    field = FormField(UNDECLARED, FieldKind.TEXT, key)
    section = FormSection(UNDECLARED, key, (field,), frozenset(every))
    return FormKind(key, language, key, "", (section,), every, {}, undeclared=True)


@cache
def _read_all() -> Mapping[str, Mapping[str, Any]]:
    """What each file declares, by the key of its kind."""
    return {
        one.name.removesuffix(_SUFFIX): tomllib.loads(one.read_text("utf-8"))
        for one in resource("forms").iterdir()
        if one.name.endswith(_SUFFIX)
    }


def _kind(key: str, told: Mapping[str, Any], language: str, *, plain: bool = False) -> FormKind:
    copies = tuple(ReportCopy(one) for one in told.get("copies", ["client"]))
    simple = told.get("plain", {}) if plain else {}
    keys = {one["key"] for section in told["sections"] for one in section["fields"]}
    return FormKind(
        key=key,
        language=language,
        title=_say(told["title"], language),
        intro=_say(simple.get("intro", told.get("intro", "")), language),
        sections=tuple(_section(one, copies, language, simple, keys) for one in told["sections"]),
        copies=copies,
        order=told.get("order", 0),
        together=told.get("together", True),
        of_client=told.get("of_client", True),
        nameless=told.get("nameless", False),
        docx=told.get("docx", False),
        signers=tuple(told.get("signers", ())),
        plain="plain" in told,
        own=told.get("own", False),
        texts={
            name: _say(simple.get("texts", {}).get(name, text), language)
            for name, text in told.get("texts", {}).items()
        },
    )


def _section(
    told: Mapping[str, Any],
    copies: tuple[ReportCopy, ...],
    language: str,
    simple: Mapping[str, Any],
    keys: Collection[str],
) -> FormSection:
    key, fields = told["key"], simple.get("fields", {})
    of_columns = {name: text for name, text in fields.items() if name not in keys}
    return FormSection(
        key=key,
        title=_say(simple.get("sections", {}).get(key, told["title"]), language),
        fields=tuple(_field(one, language, fields, of_columns) for one in told["fields"]),
        copies=frozenset(ReportCopy(one) for one in told.get("copies", copies)),
    )


def _field(
    told: Mapping[str, Any],
    language: str,
    simple: Mapping[str, Any],
    of_columns: Mapping[str, Any],
) -> FormField:
    key = told["key"]
    return FormField(
        key=key,
        kind=FieldKind(told.get("kind", "text")),
        label=_say(simple.get(key, told["label"]), language),
        hint=_say(told.get("hint", ""), language),
        fill=told.get("fill", ""),
        choices=tuple(
            FormChoice(choice["key"], _say(choice["label"], language))
            for choice in told.get("choices", ())
        ),
        columns=tuple(
            _field(one, language, of_columns, of_columns) for one in told.get("columns", ())
        ),
        tasks=told.get("tasks", False),
        chart=told.get("chart", False),
        low=told.get("low", 0),
        high=told.get("high", 10),
        enough_of=tuple(told.get("enough_of", ())),
        point="." if language == "en" else ",",
    )


def _say(told: Any, language: str) -> str:
    """A text in the language; a declaration that lacks one is a bug."""
    if told == "":
        return ""
    missing = set(LANGUAGES) - set(told)
    if missing:
        raise KeyError(f"no text in {sorted(missing)}")
    return str(told[language])
