"""Verbs do, nouns are: no function is called by a participle, no two classes by one name.

What docstrings and comments say is plain technical English.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [*sorted((ROOT / "app").rglob("*.py")), *sorted((ROOT / "tools").rglob("*.py"))]
IRREGULAR = """
    begun bent born borne bound broken brought built bought caught chosen come cut dealt done
    drawn driven fallen fed felt forgotten fought found frozen given gone grown heard held
    hidden hit hung kept known laid led left lent let lit lost made meant met paid put read
    said seen sent set shown shut sold sought spent split spoken spread stood struck taken
    taught thrown told torn understood woken won worn wound written
"""
BASE_FORMS = ["come", "cut", "hit", "let", "put", "read", "set", "shut", "split", "spread"]
"""Of these a participle looks like the verb itself: `read`, `set_folded`."""
NOT_PARTICIPLES = ["embed", "exceed", "feed", "need", "proceed", "red", "seed", "speed", "succeed"]
LEADS = """
    add collect compile convert count fill find has ignore is keep list mark move note on
    parse record refuse remember require resume save say select show use
"""
"""First words that a participle may follow: a verb (`list_unfinished`), or `on` an event."""
NOT_NAMES = """
    about above alike around at before below beside besides between by due exact far for from
    given here last late least less maybe missing most near new newest next nobody now nowhere of
    off older on one other others out over past plus raw same small then there together under
    until what when where which who whole whom whose why with within without wrong
"""
"""Words that say nothing by themselves: a function called so is named with what it does."""
NOUNS = ["known_fault", "stored_day"]
"""Participles that stand before a noun, for what a function returns in an expression."""


QUAINT = re.compile(
    r"\b(whoever|anew|told of|goes? on|lies? beside|from now on|slip of the pen|pair of eyes"
    r"|lay there|for ever|in vain|afresh|let out|bears? (a|the) name|(fault|nothing) of ours)\b",
    re.IGNORECASE,
)


def is_participle(word: str) -> bool:
    regular = len(word) > 3 and word.endswith("ed") and word not in NOT_PARTICIPLES
    return regular or word in IRREGULAR.split()


def is_named_by_a_participle(name: str) -> bool:
    words = name.strip("_").split("_")
    if name in NOUNS or name.startswith("__") or not words[0]:
        return False
    first, last = words[0], words[-1]
    if is_participle(first) and first not in BASE_FORMS:
        return True
    return (
        is_participle(last)
        and last not in BASE_FORMS
        and first not in [*BASE_FORMS, *LEADS.split()]
    )


def find_functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method but properties, which are read like values."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            decorators = " ".join(ast.unparse(each) for each in node.decorator_list)
            if "property" not in decorators and ".setter" not in decorators:
                yield node


def test_no_function_is_named_by_a_participle() -> None:
    found = [
        f"{file.relative_to(ROOT)}:{function.lineno} {function.name}"
        for file in SOURCES
        for function in find_functions(ast.parse(file.read_text("utf-8")))
        if is_named_by_a_participle(function.name)
    ]
    assert not found, "\n".join(["name it by what it does:", *found])


def test_no_function_is_named_by_a_word_that_says_nothing() -> None:
    found = [
        f"{file.relative_to(ROOT)}:{function.lineno} {function.name}"
        for file in SOURCES
        for function in find_functions(ast.parse(file.read_text("utf-8")))
        if not function.name.startswith("__")  # Python's own: `__missing__`
        if function.name.strip("_") in NOT_NAMES.split()
    ]
    assert not found, "\n".join(["name it by what it does:", *found])


def test_no_class_name_means_two_things() -> None:
    places = defaultdict(list)
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                places[node.name].append(f"{file.relative_to(ROOT)}:{node.lineno}")
    assert {name: lines for name, lines in places.items() if len(lines) > 1} == {}


def test_the_code_is_described_in_plain_english() -> None:
    found = [
        f"{file.relative_to(ROOT)}:{number} {line.strip()}"
        for file in SOURCES
        for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1)
        if QUAINT.search(line)
    ]
    assert not found, "\n".join(["say it plainly:", *found])


def test_a_participle_is_known_from_a_verb_and_a_noun() -> None:
    bad = ["made", "kept_files", "_opened", "told", "client_named", "keyring_failed", "half_typed"]
    good = ["make", "read", "set_folded", "on_failed", "list_unfinished", "is_known", "need_room"]
    good += ["stored_day", "feed", "__set__", "put_back", "has_ended"]
    assert [name for name in [*bad, *good] if is_named_by_a_participle(name)] == bad
    code = ast.parse(
        "class A:\n"
        "    @property\n"
        "    def kept(self): ...\n"
        "    @cached_property\n"
        "    def told(self): ...\n"
        "    def left(self): ...\n"
        "    left = Signal()\n"
    )
    assert [function.name for function in find_functions(code)] == ["left"]
