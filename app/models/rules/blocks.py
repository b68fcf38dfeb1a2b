"""The text of a report as a small list of blocks; nothing typed is ever changed by keeping it.

Stored as JSON: `{"k": "p|h1|h2|ul|ol", "r": [["", "text"], ["b", "bold"], ["i", ...], ["bi", ...]],
"pb": 1}`, where `pb` (left out when not wanted) starts a new page before the block.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_KEYS = {"k", "r", "pb"}


class BlockKind(StrEnum):
    """What a paragraph is; a list item is a block of its own."""

    TEXT = "p"
    HEADING = "h1"
    SUBHEADING = "h2"
    BULLET = "ul"
    NUMBERED = "ol"


HEADINGS = frozenset({BlockKind.HEADING, BlockKind.SUBHEADING})


class Style(StrEnum):
    """The look of a run of letters."""

    PLAIN = ""
    BOLD = "b"
    ITALIC = "i"
    BOLD_ITALIC = "bi"


@dataclass(frozen=True)
class Run:
    """Letters that look alike. A line break within a paragraph is U+2028, as Qt has it."""

    text: str
    style: Style = Style.PLAIN


@dataclass(frozen=True)
class Block:
    """One paragraph, heading or list item."""

    kind: BlockKind = BlockKind.TEXT
    runs: tuple[Run, ...] = ()
    new_page: bool = field(default=False, kw_only=True)

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)

    @property
    def empty(self) -> bool:
        return not self.text.strip()


@dataclass(frozen=True)
class Section:
    """A main heading with all that stands below it; text before the first has no heading."""

    heading: Block | None
    blocks: tuple[Block, ...]

    @property
    def empty(self) -> bool:
        return all(block.empty for block in self.blocks)


def block(kind: BlockKind, text: str) -> Block:
    """A block of plain letters."""
    return Block(kind, (Run(text),) if text else ())


def dump(blocks: Iterable[Block]) -> str:
    """The blocks as they are stored, with letters such as ä left readable for the search."""
    rows = []
    for each in blocks:
        row: dict[str, Any] = {"k": each.kind, "r": [[run.style, run.text] for run in each.runs]}
        if each.new_page:
            row["pb"] = 1
        rows.append(row)
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def parse(text: str) -> tuple[Block, ...]:
    """The blocks that were stored; raises ValueError where the text is not a block list."""
    rows = json.loads(text)
    if not isinstance(rows, list):
        raise ValueError("not a list of blocks")  # noqa: TRY004 - one error for one fault
    return tuple(_parsed(row) for row in rows)


def plain_text(blocks: Iterable[Block]) -> str:
    """The letters alone, a line a block: to search in, to compare, to count words."""
    return "\n".join(each.text for each in blocks)


def sections(blocks: Iterable[Block]) -> tuple[Section, ...]:
    """The blocks by main heading, in their order; together they are all the blocks."""
    found: list[Section] = []
    for each in blocks:
        if each.kind is BlockKind.HEADING:
            found.append(Section(each, ()))
        elif found:
            found[-1] = Section(found[-1].heading, (*found[-1].blocks, each))
        else:
            found.append(Section(None, (each,)))
    return tuple(found)


def _parsed(row: Any) -> Block:
    if not isinstance(row, dict) or not _KEYS >= row.keys() >= {"k", "r"}:
        raise ValueError("not a block")
    if not isinstance(row["r"], list):
        raise ValueError("not a list of runs")  # noqa: TRY004
    return Block(
        BlockKind(row["k"]),
        tuple(_run(run) for run in row["r"]),
        new_page=row.get("pb") == 1,
    )


def _run(row: Any) -> Run:
    match row:
        case [str(style), str(text)]:
            return Run(text, Style(style))
    raise ValueError("not a run")
