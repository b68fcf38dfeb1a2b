"""The recipe for Linux."""
