"""Parts of the table of clients: its columns, what it is narrowed to, several rows at once."""
