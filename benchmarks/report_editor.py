"""How a twenty-page report feels to write in, and how fast the second pair of eyes is.

Aim: a keystroke, painted, in 8 ms; the look at the text in a third of a second, between keys.
"""

import os
from statistics import median
from time import perf_counter

from app.models.kinds import ReportCopy
from app.models.rules.blocks import Block, BlockKind, Run, block, plain_text
from app.models.rules.inflection import Names
from app.models.rules.second_look import Known, findings
from app.services.report_check import health_words
from benchmarks.rows import Row
from benchmarks.timing import once, usual

SENTENCE = "Työ keittiössä sujuu hyvin, kun aamut alkavat rauhallisesti ja ohjeet ovat selvät. "
PARTS, KEYS, CLIENTS = 36, 60, 500


def measure() -> list[Row]:
    blocks = tuple(each for _ in range(PARTS) for each in _part())
    names = [f"Etu{'aeiouyäö'[n % 8]}nen Suku{n % 97}la" for n in range(CLIENTS)]
    known = Known(
        others=Names(names), health=health_words("fi"), copy=ReportCopy.EMPLOYER, nameless=True
    )
    stems = once(lambda: Names(names))
    look = usual(lambda: findings(enumerate(blocks), "", known))
    usual_key, slowest = _keys(blocks)
    return [
        Row("A key in a report of twenty pages, painted (median)", usual_key, at_most=8),
        Row("A key in a report of twenty pages, painted (slowest)", slowest),
        Row("Second pair of eyes: 20 pages", look, at_most=300),
        Row("Second pair of eyes: the names of 500 clients", stems, at_most=300),
    ]


def _keys(blocks: tuple[Block, ...]) -> tuple[float, float]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from app.ui.application import make_app
    from app.ui.widgets.block_editor import BlockEditor

    app = make_app(["rinnalla"])
    editor = BlockEditor(own_words="Asiakkaan omat sanat")
    editor.resize(820, 640)
    editor.show()
    editor.set_blocks(blocks)
    editor.go_to(len(blocks) // 2)
    app.processEvents()
    took = []
    for _ in range(KEYS):
        began = perf_counter()
        QTest.keyClick(editor, Qt.Key.Key_A)
        app.processEvents()
        took.append((perf_counter() - began) * 1000)
    if "a" * KEYS not in plain_text(editor.blocks()).casefold():
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
