"""What the installed program runs."""

import sys

from app.__main__ import main

sys.exit(main())
