"""One module for each group of commands; all that they need is imported here."""
