"""The anonymous summary: seen before it leaves, then a PDF and a spreadsheet in a folder.

What may leave and why is in `app/models/rules/disclosure.py`. The full method replaces that
module and `release`; what goes in (`collect`) and how it looks (`pdf`, `sheet`) can stay.
"""

from app.services.summary.collect import LeftOut, left_out
from app.services.summary.exporting import export, preview
from app.services.summary.release import Summary

__all__ = ["LeftOut", "Summary", "export", "left_out", "preview"]
