"""Compares the texts in app/ui with their translations, and adds what is missing.

python3 dev.py messages                  say what is missing, unfinished, wrong or left over
python3 dev.py messages --write [NAME…]  add what is missing to the .ts files (of these modules)
"""

import argparse
import ast
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
WINDOW = ROOT / "app" / "ui"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("en", "fi", "sv")  # English needs a translation only where there is a number
PLACEHOLDER = re.compile(r"\{\w*[^{}]*\}|%L?\d+|%n")
Key = tuple[str, str, str]


@dataclass(frozen=True)
class Message:
    """A text of the window, in the code or in a .ts file."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False
    module: str = ""
    line: int = field(default=0, compare=False)
    forms: tuple[str, ...] = ()
    finished: bool = False

    @property
    def key(self) -> Key:
        return self.context, self.source, self.comment

    def __str__(self) -> str:
        return f"{self.module}:{self.line or ''} {self.context}: {self.source!r} {self.comment}"


class Calls(ast.NodeVisitor):
    """Finds every tr(...), translate(...) and QT_TR…_NOOP(...) of a module, with its class."""

    def __init__(self, module: str) -> None:
        self.module = module
        self.found: list[Message] = []
        self.faults: list[str] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        own_class = ast.Constant(self._classes[-1] if self._classes else "")
        if name in ("tr", "QT_TR_NOOP"):
            self._add(node, [own_class, *node.args])
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) > 1:
            self._add(node, node.args)
        self.generic_visit(node)

    def _add(self, node: ast.Call, arguments: list[ast.expr]) -> None:
        texts = [a.value if isinstance(a, ast.Constant) else None for a in arguments[:3]]
        receiver = getattr(getattr(node.func, "value", None), "id", "self")
        own = receiver in ("self", "QCoreApplication")  # another's tr looks in another class
        if not own or node.keywords or not all(isinstance(text, str) for text in texts):
            self.faults.append(f"{self.module}:{node.lineno} can't be found: {ast.unparse(node)}")
            return
        context, source, comment = [*map(str, texts), ""][:3]
        plural = len(arguments) > 3
        found = Message(context, source, comment, plural, self.module, node.lineno)
        self.found.append(found)


def in_code(window: Path = WINDOW) -> tuple[list[Message], list[str]]:
    """Every text in the window's code, and the calls whose text can't be known beforehand."""
    messages: dict[Key, Message] = {}
    faults = []
    for file in sorted(window.rglob("*.py")):
        calls = Calls(file.relative_to(window).with_suffix("").as_posix())
        calls.visit(ast.parse(file.read_text("utf-8")))
        faults += calls.faults
        for message in calls.found:
            first = messages.setdefault(message.key, message)
            if (first.module, first.plural) != (message.module, message.plural):
                faults.append(f"{message} stands also in {first.module}:{first.line}, not alike")
    return list(messages.values()), faults


def in_file(file: Path, module: str) -> Iterator[Message]:
    """Every message of a .ts file."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for node in context.iter("message"):
            translation = node.find("translation")
            assert translation is not None, f"{module}.ts: a message without a translation"
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                context.findtext("name", ""),
                node.findtext("source", ""),
                node.findtext("comment", ""),
                node.get("numerus") == "yes",
                module,
                forms=tuple(forms or [translation.text or ""]),
                finished=translation.get("type") is None,
            )


def in_language(language: str, translations: Path = TRANSLATIONS) -> list[Message]:
    """Every message of a language's .ts files."""
    folder = translations / language
    return [
        message
        for file in sorted(folder.rglob("*.ts"))
        for message in in_file(file, file.relative_to(folder).with_suffix("").as_posix())
    ]


def wanted(language: str, code: Iterable[Message]) -> list[Message]:
    """The texts that need a translation in this language."""
    return [message for message in code if message.plural or language != "en"]


def faults(language: str, code: list[Message], translated: list[Message]) -> list[str]:
    """What keeps the language from being complete and right, a sentence each."""
    known = {message.key: message for message in translated}
    needed = {message.key: message for message in wanted(language, code)}
    told = [f"missing: {message}" for key, message in needed.items() if key not in known]
    told += [f"unused: {message}" for message in translated if message.key not in needed]
    if len(known) != len(translated):
        told.append("the same message stands twice in the .ts files")
    for key, message in known.items():
        if key in needed:
            told += [f"{fault}: {message}" for fault in wrong(message, needed[key])]
    return told


def wrong(translated: Message, text: Message) -> Iterator[str]:
    """What is wrong with one translation."""
    if translated.module != text.module:
        yield f"belongs into {text.module}.ts"
    if len(translated.forms) != (2 if text.plural else 1) or translated.plural != text.plural:
        yield "needs two plural forms" if text.plural else "has no number in it"
    if not translated.finished or not all(translated.forms):
        yield "unfinished"
        return
    for number, form in enumerate(translated.forms):
        may_lack = {"%n"} if text.plural and number == 0 else set()
        theirs, ours = (sorted(PLACEHOLDER.findall(t)) for t in (form, text.source))
        if theirs != ours and theirs != [p for p in ours if p not in may_lack]:
            yield f"other placeholders in {form!r}"
        if form.count("&") != text.source.count("&"):
            yield f"another number of & in {form!r}"
        if form.strip() != form and text.source.strip() == text.source:
            yield f"space around {form!r}"


def as_ts(language: str, messages: Iterable[Message]) -> str:
    """A .ts file, sorted, so that the same messages always give the same file."""
    contexts = defaultdict(list)
    for message in sorted(messages, key=lambda m: m.key):
        contexts[message.context].append(message)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context, own in contexts.items():
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for message in own:
            lines += _message_lines(message)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message_lines(message: Message) -> list[str]:
    state = "" if message.finished else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if message.plural else "    <message>"]
    lines.append(f"        <source>{escape(message.source)}</source>")
    if message.comment:
        lines.append(f"        <comment>{escape(message.comment)}</comment>")
    if message.plural:
        lines.append(f"        <translation{state}>")
        forms = (*message.forms, "", "")[:2]
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    else:
        text = escape("".join(message.forms[:1]))
        lines.append(f"        <translation{state}>{text}</translation>")
    return [*lines, "    </message>"]


def write(language: str, code: list[Message], modules: list[str]) -> None:
    """Add what is missing, move what stands in the wrong file, leave unused ones where they are."""
    translated = in_language(language)
    known = {message.key: message for message in translated}
    needed = wanted(language, code)
    files: dict[str, list[Message]] = defaultdict(list)
    for text in needed:
        old = known.get(text.key)
        same = old is not None and old.plural == text.plural
        files[text.module].append(
            replace(text, forms=old.forms, finished=old.finished) if old and same else text
        )
    used = {text.key for text in needed}
    for message in translated:
        files[message.module] += [message] if message.key not in used else []
    for module, messages in files.items():
        if not modules or module in modules or Path(module).name in modules:
            file = TRANSLATIONS / language / f"{module}.ts"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(as_ts(language, messages), "utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py messages", description=__doc__)
    parser.add_argument("--write", nargs="*", metavar="NAME")
    modules = parser.parse_args().write
    code, told = in_code()
    for language in LANGUAGES:
        if modules is not None:
            write(language, code, modules)
        told += [f"{language}: {f}" for f in faults(language, code, in_language(language))]
    print(*told, f"{len(code)} texts, {len(told)} faults", sep="\n")
    return min(len(told), 1)


if __name__ == "__main__":
    sys.exit(main())
