"""What the launchers run: the program, as one that was installed."""

import sys

# Tells the program to start itself again by its launcher, which knows where Python lies.
sys.frozen = True  # type: ignore[attr-defined]

from app.__main__ import main  # noqa: E402

sys.exit(main())
