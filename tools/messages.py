"""Brings the texts of app/ui into the translations, by Qt's lupdate, and says what is wrong.

python3 dev.py messages          say what is missing, unfinished, wrong or left over
python3 dev.py messages --write  add what is missing to resources/translations and drop the rest
"""

import argparse
import ast
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

from tools.translations import ROOT, TRANSLATIONS, compile_changed, run_qt_tool

WINDOW = ROOT / "app" / "ui"
LANGUAGES = ("en", "fi", "sv")  # English needs a translation only where there is a number
PLACEHOLDER = re.compile(r"\{\w*[^{}]*\}|%L?\d+|%n")


def update(file: Path, language: str, window: Path = WINDOW, *, keep_unused: bool = False) -> None:
    """Let lupdate bring a .ts file up to date with the code; sorted and without line numbers.

    A text that has moved to another class, or was worded a little differently, keeps its
    translation and is marked as unfinished.
    """
    options = ["-locations", "none", "-sort-messages", "-source-language", "en"]
    options += ["-target-language", language]
    options += [] if keep_unused else ["-no-obsolete"]
    options += ["-pluralonly"] if language == "en" else []
    sources = map(str, sorted(window.rglob("*.py")))
    run_qt_tool("pyside6-lupdate", *options, *sources, "-ts", str(file))


def find_faults(language: str, folder: Path = TRANSLATIONS, window: Path = WINDOW) -> list[str]:
    """What keeps a language from being complete and right, a line each."""
    file = folder / f"rinnalla_{language}.ts"
    with TemporaryDirectory() as scratch:
        updated = Path(scratch) / file.name
        if file.exists():
            shutil.copyfile(file, updated)
        update(updated, language, window, keep_unused=True)
        faults = [
            f"{language}: {fault}: {context.findtext('name')}: {message.findtext('source')!r}"
            for context in ElementTree.parse(updated).getroot().iter("context")
            for message in context.iter("message")
            for fault in check_message(message)
        ]
        unlike = not faults and updated.read_bytes() != file.read_bytes()
    return faults or ["not as lupdate writes it: run `dev.py messages --write`"] * unlike


def check_message(message: ElementTree.Element) -> Iterator[str]:
    """What is wrong with one message of a .ts file."""
    translation = message.find("translation")
    assert translation is not None, "a message without a translation"
    plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")]
    forms = forms if plural else [translation.text or ""]
    state = translation.get("type", "")
    if state in ("vanished", "obsolete"):
        yield "left over"
    elif not any(forms):
        yield "missing"
    elif state or not all(forms):
        yield "unfinished"
    else:
        yield from check_forms(message.findtext("source", ""), forms, plural=plural)


def check_forms(source: str, forms: list[str], *, plural: bool) -> Iterator[str]:
    """What lupdate does not see: placeholders, marks of keys and spaces that are not the text's."""
    for number, form in enumerate(forms):
        theirs, ours = (sorted(PLACEHOLDER.findall(text)) for text in (form, source))
        may_lack = {"%n"} if plural and number == 0 else set()  # "one client"
        if theirs != ours and theirs != [p for p in ours if p not in may_lack]:
            yield f"other placeholders in {form!r}"
        if form.count("&") != source.count("&"):
            yield f"another number of & in {form!r}"
        if form.strip() != form and source.strip() == source:
            yield f"space around {form!r}"


def find_unreadable(tree: ast.AST) -> list[int]:
    """Lines of `tr` and `translate` that lupdate passes over without a word.

    It reads whole literals only, not inside of an f-string, and `other.tr(...)` would look in
    the class of `other` for what it files under the class around it.
    """
    in_strings = {
        id(part)
        for text in ast.walk(tree)
        if isinstance(text, ast.JoinedStr)
        for part in ast.walk(text)
    }
    lines = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr == "tr":
            receiver, texts = "self", node.args[:2]
        elif node.func.attr == "translate" and len(node.args) > 1:
            receiver, texts = "QCoreApplication", node.args[:3]
        else:
            continue
        if ast.unparse(node.func.value) == "super()":
            continue  # a translator's own
        literal = all(isinstance(t, ast.Constant) and isinstance(t.value, str) for t in texts)
        own = ast.unparse(node.func.value) == receiver
        if not (own and literal) or node.keywords or id(node) in in_strings:
            lines.append(node.lineno)
    return lines


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py messages", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the .ts files")
    arguments = parser.parse_args()
    faults = []
    for file in sorted(WINDOW.rglob("*.py")):
        lines = find_unreadable(ast.parse(file.read_text("utf-8")))
        faults += [f"{file.relative_to(ROOT)}:{line}: lupdate can't read this" for line in lines]
    for language in LANGUAGES:
        if arguments.write:
            update(TRANSLATIONS / f"rinnalla_{language}.ts", language)
        faults += find_faults(language)
    if arguments.write:
        compile_changed()
    print(*faults, f"{len(faults)} faults", sep="\n")
    return min(len(faults), 1)


if __name__ == "__main__":
    sys.exit(main())
