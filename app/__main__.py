"""Start Rinnalla: the window, or a command without one."""

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.services.resource_files import resource
from app.services.storage.file_names import BACKUP_SUFFIX, SUMMARY_SUFFIXES, is_opened
from app.services.vault import process_hardening


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and give its exit status: 0 done, 1 refused or failed, 2 wrong usage."""
    gc.disable()  # until the first picture: what is imported stays
    if hasattr(sys, "setdlopenflags"):
        sys.setdlopenflags(os.RTLD_LAZY)  # a start calls few of the functions of Qt's bindings
    process_hardening.harden()
    process_hardening.scrub_fault_reports()
    given = sys.argv[1:] if argv is None else argv
    asked = read_window_options(given)
    if asked is None:
        from app import cli

        arguments = cli.parse_arguments(given)
        if arguments.command:
            gc.enable()
            process_hardening.refuse_debuggers()
            return cli.run(arguments, walk=_walk)
        asked = vars(arguments)
    if not has_screen(sys.platform, os.environ):
        return _refuse(given, "no_screen")
    try:
        from app.ui.shell.application import Options, run
    except ImportError as fault:
        if (fault.name or "app").split(".")[0] != "PySide6":
            raise
        return _refuse(given, "no_library", library=str(fault).split(":")[0])
    missing = missing_translation()
    if missing:
        return _refuse(given, "no_translations", file=missing.name)
    return run(
        Options(
            **_sort_files(
                [asked["open_file"]] if asked.get("open_file") else asked.get("files", [])
            ),
            demo=bool(asked.get("demo")),
            locked=bool(asked.get("locked")),
            stalled=bool(asked.get("stalled")),
            language=asked.get("language") or "",
            theme=asked.get("theme") or "",
        )
    )


def read_window_options(given: Sequence[str]) -> dict[str, Any] | None:
    """What a plain start of the window asks for; None where the command line has to be read.

    Reading it takes as long as a fifth of the start, so the two plain ways go without.
    """
    match list(given):
        case []:
            return {}
        case ["--file", file] if not file.startswith("-"):
            return {"open_file": file}
        case files if all(map(is_opened, files)):
            return {"files": files}
    return None


def _sort_files(names: Sequence[str | Path]) -> dict[str, Any]:
    """What the window is to do with files: a caseload, a backup, or coaches' summaries."""
    files = [Path(name) for name in names]
    summaries = [file for file in files if file.suffix.casefold() in SUMMARY_SUFFIXES]
    if summaries:
        return {"summaries": tuple(summaries)}
    if files and files[0].suffix.casefold() == BACKUP_SUFFIX:
        return {"backup": files[0].absolute()}
    return {"file": files[0]} if files else {}


def missing_translation() -> Path | None:
    """A file of the window's wording that has not been compiled, as in a fresh checkout."""
    files = [resource("translations", f"rinnalla_{code}.qm") for code in ("fi", "sv", "en")]
    return next((file for file in files if not file.exists()), None)


def _refuse(given: Sequence[str], reason: str, **values: str) -> int:
    from app import cli

    return cli.refuse(cli.parse_arguments(given), reason, **values)


def _walk(
    folder: Path, *, theme: str, language: str, size: tuple[int, int], text_size: int
) -> list[Path]:
    from app.ui.shell import tour

    return tour.run(folder, theme=theme, language=language, size=size, text_size=text_size)


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown, as far as it can be told without trying."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform in ("win32", "darwin") or any(environment.get(name) for name in wanted)


if __name__ == "__main__":
    sys.exit(main())
