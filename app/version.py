"""The one place of the program's version."""

VERSION = "0.1.0"
