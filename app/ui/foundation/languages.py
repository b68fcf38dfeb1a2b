"""The languages that can be chosen, each by its own name."""

OWN_NAMES = (("fi", "Suomi"), ("sv", "Svenska"), ("en", "English"))
