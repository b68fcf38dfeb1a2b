"""Start Rinnalla: the window, or a command without one."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from app import cli
from app.services import hygiene


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and give its exit status: 0 done, 1 refused or failed, 2 wrong usage."""
    hygiene.harden()
    hygiene.scrub_fault_reports()
    arguments = cli.parsed(sys.argv[1:] if argv is None else argv)
    if arguments.command:
        return cli.run(arguments, walk=_walk)
    if not has_screen(sys.platform, os.environ):
        return cli.refuse(arguments, "no_screen")
    try:
        from app.ui.application import Options, run
    except ImportError as fault:
        if (fault.name or "app").split(".")[0] != "PySide6":
            raise
        return cli.refuse(arguments, "no_library", library=str(fault).split(":")[0])
    return run(
        Options(
            file=arguments.open_file,
            demo=arguments.demo,
            locked=arguments.locked,
            language=arguments.language or "",
            theme=arguments.theme or "",
        )
    )


def _walk(folder: Path, *, theme: str, language: str, size: tuple[int, int]) -> list[Path]:
    from app.ui import tour

    return tour.run(folder, theme=theme, language=language, size=size)


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown, as far as it can be told without trying."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform in ("win32", "darwin") or any(environment.get(name) for name in wanted)


if __name__ == "__main__":
    sys.exit(main())
