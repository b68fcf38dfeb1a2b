"""What the project's own upkeep needs; nothing of it is shipped."""
