"""How a twenty-page report feels to write in, and how fast the second pair of eyes is.

Aim: a keystroke, painted, with the spelling check on, in 8 ms; suggestions in 50; the look at the
text in a third of a second, between keys.
"""

import os
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from app.models.enums import ReportCopy
from app.models.rules.reports.blocks import Block, BlockKind, Run, block, plain_text
from app.models.rules.reports.disclosure_check import KnownNames, findings
from app.models.rules.text.inflection import Names
from app.services.reports.report_check import health_words
from app.services.reports.spelling import Checker, speller, usual_places
from benchmarks.rows import Row
from benchmarks.timing import once, usual

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SENTENCE = "Työ keittiössä sujuu hyvin, kun aamut alkavat rauhallisesti ja ohjeet ovat selvät. "
PARTS, KEYS, CLIENTS = 36, 60, 500
WORD = 6  # keys, the space with them
SLIPS = {"fi": "työkokeilusa", "sv": "arbetslivserfarenhett", "en": "tommorow"}


def measure() -> list[Row]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.ui.shell.application import make_app

    app = make_app(["rinnalla"])
    blocks = tuple(each for _ in range(PARTS) for each in _part())
    names = [f"Etu{'aeiouyäö'[n % 8]}nen Suku{n % 97}la" for n in range(CLIENTS)]
    known = KnownNames(
        others=Names(names), health=health_words("fi"), copy=ReportCopy.EMPLOYER, nameless=True
    )
    stems = once(lambda: Names(names))
    look = usual(lambda: findings(enumerate(blocks), "", known))
    plain, _ = _keys(app, blocks, None)
    return [
        *_spelling(app, blocks),
        Row("A key in twenty pages, painted, no spelling check", plain, at_most=8),
        Row("Second pair of eyes: 20 pages", look, at_most=300),
        Row("Second pair of eyes: the names of 500 clients", stems, at_most=300),
    ]


def _spelling(app: "QApplication", blocks: tuple[Block, ...]) -> list[Row]:
    """The figures with a real dictionary; none where this computer has none."""
    rows, places = [], usual_places()
    for language, slip in SLIPS.items():
        reads = once(lambda found=language: speller(found, places))
        dictionary = speller(language, places)
        if dictionary is None:
            continue
        checker = Checker(dictionary, language, Names(()))
        rows += [
            Row(f"Spelling ({language}): reading the dictionary, off the window", reads),
            Row(
                f"Spelling ({language}): suggestions",
                usual(lambda found=checker, word=slip: found.suggestions(word)),
                at_most=50,
            ),
        ]
        if language == "fi":
            key, slowest = _keys(app, blocks, checker)
            rows = [
                Row("A key in twenty pages, painted, spelling on (median)", key, at_most=8),
                Row("A key in twenty pages, painted, spelling on (slowest)", slowest),
                *rows,
            ]
    return rows


def _keys(
    app: "QApplication", blocks: tuple[Block, ...], checker: Checker | None
) -> tuple[float, float]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from app.ui.reports.block_editor import BlockEditor

    editor = BlockEditor(own_words="Asiakkaan omat sanat")
    editor.resize(820, 640)
    editor.show()
    editor.set_blocks(blocks)
    editor.marks.set_checker(checker)
    editor.go_to(len(blocks) // 2)
    app.processEvents()
    took = []
    for number in range(KEYS):
        began = perf_counter()
        QTest.keyClick(editor, Qt.Key.Key_Space if number % WORD == WORD - 1 else Qt.Key.Key_A)
        app.processEvents()
        took.append((perf_counter() - began) * 1000)
    if ("a" * (WORD - 1) + " ") * (KEYS // WORD - 1) not in plain_text(editor.blocks()).casefold():
        raise RuntimeError("the keys did not reach the text")
    editor.close()
    return median(took), max(took)


def _part() -> list[Block]:
    return [
        block(BlockKind.HEADING, "Mitä teimme"),
        Block(BlockKind.TEXT, (Run(SENTENCE * 7),)),
        block(BlockKind.SUBHEADING, "Työkokeilu, Kahvila Kulma"),
        *(block(BlockKind.BULLET, SENTENCE) for _ in range(3)),
        *(block(BlockKind.NUMBERED, SENTENCE * 2) for _ in range(3)),
    ]
