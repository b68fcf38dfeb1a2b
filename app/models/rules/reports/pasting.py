"""What another program put on the clipboard, as this one would have written it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.models.rules.reports.blocks import HEADINGS, Block, BlockKind, Run, Style

# Word writes a list as paragraphs that begin with the sign and some hard spaces.
_BULLET = re.compile(r"[·•▪◦‣§o–-]\s*\u00a0\s*")
_NUMBER = re.compile(r"\d{1,3}[.)]\s*\u00a0\s*")
_STYLE = re.compile(r"(<style\b.*?</style\s*>)", re.IGNORECASE | re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_STRIKE = re.compile(r"<(/?)strike\b", re.IGNORECASE)
_LINE_THROUGH = re.compile(
    r"text-decoration(?:-line)?\s*:[^;\"'}>]*\bline-through\b[^;\"'}>]*", re.IGNORECASE
)
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE
)
_STRUCK = "text-decoration:line-through"
_NOTHING = " \u00a0\u2028\t\n"
_PLAINER = {Style.BOLD: Style.PLAIN, Style.BOLD_ITALIC: Style.ITALIC}


def prepare_html(html: str) -> str:
    """The HTML as Qt understands it, which knows one way alone to strike words through.

    Comments go, beside which Qt loses a space; a style sheet stays whole. Hidden words are struck,
    so that they are not pasted either.
    """
    plain = "".join(
        part if at % 2 else _COMMENT.sub("", part) for at, part in enumerate(_STYLE.split(html))
    )
    plain = _STRIKE.sub(r"<\1s", plain)
    return _HIDDEN.sub(_STRUCK, _LINE_THROUGH.sub(_STRUCK, plain))


def tidy_blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    """The pasted blocks: Word's lists as lists, no bold in headings, one empty line for several."""
    gap = False
    for each in blocks:
        empty = not each.text.strip(_NOTHING)
        if not (empty and gap and not each.new_page):
            yield replace(each, runs=()) if empty else _tidy_block(each)
        gap = empty


def _tidy_block(each: Block) -> Block:
    if each.kind in HEADINGS:
        runs = (Run(run.text, _PLAINER.get(run.style, run.style)) for run in each.runs)
        return replace(each, runs=tuple(runs))
    if each.kind is not BlockKind.TEXT:
        return each
    for kind, sign in ((BlockKind.BULLET, _BULLET), (BlockKind.NUMBERED, _NUMBER)):
        found = sign.match(each.text)
        if found:
            return replace(each, kind=kind, runs=tuple(_skip_letters(each.runs, found.end())))
    return each


def _skip_letters(runs: Iterable[Run], letters: int) -> Iterator[Run]:
    """The runs without the first letters."""
    for run in runs:
        if run.text[letters:]:
            yield Run(run.text[letters:], run.style)
        letters = max(0, letters - len(run.text))
