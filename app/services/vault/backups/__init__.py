"""Backups: made, listed, verified, copied to a second place and put back."""
