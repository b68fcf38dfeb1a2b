"""A problem in one sentence, the same in the window and on the command line."""

import tomllib
from functools import cache

from app.services.importing.problems import ImportProblem
from app.services.phrases import Phrases
from app.services.resource_files import resource


@cache
def wording(language: str) -> Phrases:
    """The sentences in fi, sv or en."""
    text = resource("phrases", f"import_{language}.toml").read_text(encoding="utf-8")
    return Phrases(language, tomllib.loads(text))


def sentence(problem: ImportProblem, say: Phrases) -> str:
    """What is odd, without the sheet and the row."""
    field = f"field.{problem.heading}"
    heading = say(field) if field in say else problem.heading
    return say(f"problem.{problem.kind.value}", heading=heading, value=problem.value)
