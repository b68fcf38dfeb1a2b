"""The text of a report as a small list of blocks; nothing typed is ever changed by keeping it.

Stored as JSON: `{"k": "p|h1|h2|ul|ol", "r": [["", "text"], ["b", "bold"], ["i", ...], ["bi", ...]],
"pb": 1, "s": {...}}`, where `pb` (left out when not wanted) starts a new page before the block, and
`s` tells of the section that a main heading begins: `{"v": "client"}` where it is in the client's
own words, `"c"` the copies besides the client's that contain it, `"f"` what it is filled from.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from app.models.enums import ReportCopy

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_KEYS = {"k", "r", "pb", "s"}
_SECTION_KEYS = {"v", "c", "f"}


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


class Voice(StrEnum):
    """Whose words a section is in."""

    COACH = "coach"
    CLIENT = "client"


@dataclass(frozen=True)
class About:
    """What is known of a section beside its text: whose words, in which copies, filled from what.

    The client's own copy has every section. `source` is a key of the phrases' sections; what is
    known of each of those by default is in `section_copies`.
    """

    voice: Voice = Voice.COACH
    copies: frozenset[ReportCopy] = frozenset({ReportCopy.REFERRER})
    source: str = ""

    def stands_in(self, copy: ReportCopy) -> bool:
        """Whether the section is printed in this copy; the client's copy has all of them."""
        return copy is ReportCopy.CLIENT or copy in self.copies


@dataclass(frozen=True)
class Block:
    """One paragraph, heading or list item; a main heading may tell about its section."""

    kind: BlockKind = BlockKind.TEXT
    runs: tuple[Run, ...] = ()
    new_page: bool = field(default=False, kw_only=True)
    about: About | None = field(default=None, kw_only=True)

    @property
    def text(self) -> str:
        """The words of the block without their formatting."""
        return "".join(run.text for run in self.runs)

    @property
    def empty(self) -> bool:
        """Whether nothing but white space is written in the block."""
        return not self.text.strip()


@dataclass(frozen=True)
class Section:
    """A main heading with all that stands below it; text before the first has no heading."""

    heading: Block | None
    blocks: tuple[Block, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing is written below the heading."""
        return all(block.empty for block in self.blocks)

    @property
    def title(self) -> str:
        """The words of the heading, or an empty string above the first heading."""
        return "" if self.heading is None else self.heading.text

    @property
    def about(self) -> About:
        """What is known of the section; the default where there is no heading to tell it."""
        return (self.heading and self.heading.about) or About()

    @property
    def whole(self) -> tuple[Block, ...]:
        """The heading and all below it."""
        return self.blocks if self.heading is None else (self.heading, *self.blocks)


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
        if each.about is not None:
            row["s"] = _about_row(each.about)
        rows.append(row)
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def dump_about(about: About) -> str:
    """What is known of a section, as the editor keeps it with the heading."""
    return json.dumps(_about_row(about))


def parse_about(text: str) -> About:
    """Read what is stored with a main heading: its voice, its copies, its source."""
    return _parse_about(json.loads(text))


def _about_row(about: About) -> dict[str, Any]:
    row: dict[str, Any] = {"v": about.voice, "c": sorted(about.copies)}
    return {**row, "f": about.source} if about.source else row


def parse(text: str) -> tuple[Block, ...]:
    """Read the blocks of a stored text.

    Raises:
        ValueError: The text is not a list of blocks.
    """
    rows = json.loads(text)
    if not isinstance(rows, list):
        raise ValueError("not a list of blocks")  # noqa: TRY004 - one error for one fault
    return tuple(_parse_block(row) for row in rows)


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


def join_sections(sections_: Iterable[Section]) -> tuple[Block, ...]:
    """Sections put together again as blocks."""
    return tuple(each for section in sections_ for each in section.whole)


def select_blocks(blocks: Iterable[Block], copy: ReportCopy) -> tuple[Block, ...]:
    """What stands in a copy; what comes before any heading goes where the coach's text goes."""
    return join_sections(one for one in sections(blocks) if one.about.stands_in(copy))


def _parse_block(row: Any) -> Block:
    if not isinstance(row, dict) or not _KEYS >= row.keys() >= {"k", "r"}:
        raise ValueError("not a block")
    if not isinstance(row["r"], list):
        raise ValueError("not a list of runs")  # noqa: TRY004
    return Block(
        BlockKind(row["k"]),
        tuple(_run(run) for run in row["r"]),
        new_page=row.get("pb") == 1,
        about=_parse_about(row["s"]) if "s" in row else None,
    )


def _parse_about(row: Any) -> About:
    match row:
        case {"v": str(voice), "c": [*copies]} if row.keys() <= _SECTION_KEYS:
            return About(
                Voice(voice),
                frozenset(ReportCopy(copy) for copy in copies),
                str(row.get("f", "")),
            )
    raise ValueError("not about a section")


def _run(row: Any) -> Run:
    match row:
        case [str(style), str(text)]:
            return Run(text, Style(style))
    raise ValueError("not a run")
