"""A part of the settings that another feature makes."""

from app.ui.components.basics import Card


class Panel(Card):
    """A sheet that reads again what it shows."""

    def refresh(self) -> None:
        """Show what is so now."""
