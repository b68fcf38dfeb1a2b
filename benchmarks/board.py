"""The board: from the derived key to 200 clients painted, a changed card, and 2,000 cards.

Each is measured in a process of its own. The peer of the opening is the same with a caseload in
which nobody is. Aims: 150 MB at a board of 200, the first picture after a change of one card 16 ms.
"""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QListView

from app.models.enums import Status
from app.services.caseload import clients
from app.services.vault import slots
from app.ui.board.page import BoardPage
from app.ui.foundation.workspace import PageName
from benchmarks import window
from benchmarks.caseload import fill
from benchmarks.rows import Row
from benchmarks.timing import peak_memory
from tests import caseloads

ROUNDS = 5
MOVES = 9


def measure() -> list[Row]:
    small, large, empty = (_measured(count) for count in (200, 2000, 0))
    return [
        Row("key derived -> Today of 200 clients painted", small["first"]),
        Row("... and the board of 200 clients painted", small["shown"], at_most=1000),
        Row("... of it processor time", small["shown processor"]),
        Row("... / the same without a client", small["shown"], peer=empty["shown"]),
        Row(
            "... the most memory until then, by the keyring's key", small["peak"], "MB", at_most=150
        ),
        Row("... and when the daily pages are made ahead", small["ahead"], "MB", at_most=150),
        Row("... by the passphrase, which takes 64 MB for a moment", small["by passphrase"], "MB"),
        Row("one of 200 cards has changed -> painted", small["changed"], at_most=16),
        Row("... of it processor time", small["changed processor"], at_most=16),
        Row("one of 2,000 cards has changed -> painted", large["changed"], at_most=16),
        Row("... of it processor time", large["changed processor"], at_most=16),
        Row("board of 2,000 cards: made, read and painted", large["board"], at_most=200),
        Row("... of it processor time", large["board processor"], at_most=200),
        Row("... a keystroke in its filter, the slowest", large["key"], at_most=60),
    ]


def _measured(count: int) -> dict[str, float]:
    with TemporaryDirectory() as name:
        file = Path(name) / "caseload.db"
        caseload = caseloads.create(file, window.PASSPHRASE, effort=slots.USUAL_EFFORT)
        fill(caseload, clients=count, entries_each=10 if count <= 200 else 1)
        caseload.close()
        by_passphrase = window.measure_apart("benchmarks.board", file, 1)
        figures = window.measure_apart("benchmarks.board", file, ROUNDS, by_key=True)
    return figures | {"by passphrase": by_passphrase["peak"]}


def _measure_window(file: Path, key: str) -> dict[str, float]:
    opened = window.OpenWindow(file, key)
    went = opened.go(PageName.BOARD)
    peak = peak_memory()
    opened.make_pages()
    ahead = peak_memory()
    board = opened.window.page(PageName.BOARD)
    assert isinstance(board, BoardPage)
    client_id = next((card.id for card in clients.cards(opened.workspace.caseload)), None)
    moves = [_move(opened, client_id) for _ in range(MOVES)] if client_id is not None else [went]
    typed = ["kangas"[:n] for n in range(1, 7)]
    keys = [opened.elapsed(lambda text=text: board.filter_by(text)) for text in typed]
    opened.close()
    took = {
        "first": opened.first,
        "board": went,
        "shown": opened.first + went,
        "changed": max(moves[1:] or moves),
        "key": max(keys),
    }
    return window.as_figures(took) | {"peak": peak, "ahead": ahead}


def _move(opened: window.OpenWindow, client_id: int) -> window.Took:
    """How long until the board's first picture, after a card's move has been saved."""
    workspace = opened.workspace
    card = next(card for card in clients.cards(workspace.caseload) if card.id == client_id)
    other = Status.ACTIVE if card.status is not Status.ACTIVE else Status.IN_MEASURE
    change = clients.move(workspace.caseload, client_id, other)
    lists = [one.viewport() for one in opened.window.page(PageName.BOARD).findChildren(QListView)]
    return opened.first_picture(lambda: workspace.adopt_change("Move", change), lists)


if __name__ == "__main__":
    print(json.dumps(_measure_window(Path(sys.argv[1]), sys.argv[2])))
