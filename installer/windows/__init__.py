"""The recipe for Windows."""
