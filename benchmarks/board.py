"""The board: from the derived key to 200 clients painted, and how 2,000 cards feel.

Each is measured in a process of its own, as it is for the coach: the window's modules are already
imported while she types her passphrase, the rest is not. The peer of the first is the same window
with an empty caseload.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from app.services.vault.slots import Effort
from benchmarks.caseload import fill
from benchmarks.rows import Row
from tests import caseloads

ROUNDS = 5
PASSPHRASE = "neljä sanaa riittää hyvin"
NO_EFFORT = Effort(memory=19 * 1024, passes=1, lanes=1)  # deriving the key is not the point
SECOND, MEGABYTES = 1000.0, 170.0
OPENED = """
import json, resource, sys
from pathlib import Path
from time import perf_counter
from app.ui.shell import application
from app.ui.foundation.preferences import Preferences
file = Path(sys.argv[1])
app = application.make_app(["rinnalla"])
program = application.Application(
    app, application.Options(file=file, language="fi", theme="light"),
    Preferences(file.with_name("window.ini")),
)
application.warm_up()
began = perf_counter()
from app.services.vault.opening import open_with_passphrase
program.open_window(open_with_passphrase(file, sys.argv[2]))
window = program.window
window.grab()
shown = (perf_counter() - began) * 1000
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
from app.ui.foundation.workspace import PageName
from app.services.caseload import clients
board = window.page(PageName.BOARD)
cards = clients.cards(window.workspace.caseload)
def timed(work):
    began = perf_counter()
    work()
    window.grab()
    return (perf_counter() - began) * 1000
built = min(timed(board.refresh) for _ in range(5))
keys = [timed(lambda n=n: board.filter_by("kangas"[:n])) for n in range(1, 7)]
print(json.dumps({"shown": shown, "peak": peak, "built": built, "key": max(keys)}))
window.close()
program.close_caseload()
"""


def measure() -> list[Row]:
    small, large, empty = (_measured(count) for count in (200, 2000, 0))
    return [
        Row("key derived -> board of 200 clients painted", small["shown"], at_most=SECOND),
        Row("... / the same without a client", small["shown"], peer=empty["shown"]),
        Row("... peak memory of that process", small["peak"], "MB", at_most=MEGABYTES),
        Row("board of 2,000 cards: read, built and painted", large["built"], at_most=200),
        Row("... a keystroke in its filter, the slowest", large["key"], at_most=60),
    ]


def _measured(count: int) -> dict[str, float]:
    with TemporaryDirectory() as name:
        file = Path(name) / "caseload.db"
        caseload = caseloads.create(file, PASSPHRASE, effort=NO_EFFORT)
        fill(caseload, clients=count, entries_each=10 if count <= 200 else 1)
        caseload.close()
        runs = [_run(file) for _ in range(ROUNDS)]
    return {figure: median(run[figure] for run in runs) for figure in runs[0]}


def _run(file: Path) -> dict[str, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    done = subprocess.run(
        [sys.executable, "-c", OPENED, str(file), PASSPHRASE],
        env=environment,
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    figures: dict[str, float] = json.loads(done.stdout)
    return figures
