"""Runs every benchmark, or those named, and prints one table; its status is 1 if one is missed.

A benchmark is a module here with a function `measure() -> list[Row]`; the one of a very large
caseload runs when it is named.
"""

import sys
from importlib import import_module
from pathlib import Path

from benchmarks.rows import Row

HELPERS = {"__init__", "__main__", "caseload", "corpus", "rows", "screen", "timing", "window"}
WHEN_NAMED = {"large"}  # it takes minutes
LINE = "{:<58} {:>10} {:>10} {:>6} {:>8} {:>4}  {}"


def names() -> list[str]:
    return sorted({file.stem for file in Path(__file__).parent.glob("*.py")} - HELPERS - WHEN_NAMED)


def line(row: Row) -> str:
    """A figure on one line."""
    peer = "" if row.peer is None else f"{row.peer:.1f}"
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
    aim = "" if row.at_most is None else f"≤ {row.at_most:g}"
    kept = "" if row.at_most is None else ("yes" if row.kept else "NO")
    return LINE.format(row.name, f"{row.ours:.1f}", peer, ratio, aim, kept, row.unit).rstrip()


def main(wanted: list[str]) -> int:
    print(LINE.format("", "ours", "peer", "ratio", "aim", "kept", "unit"))
    rows = []
    for name in wanted or names():
        measured = import_module(f"benchmarks.{name}").measure()
        rows += measured
        print(*map(line, measured), sep="\n", flush=True)
    return 0 if all(row.kept for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
