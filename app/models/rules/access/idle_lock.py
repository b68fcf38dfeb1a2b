"""After how many minutes without a touch of keyboard or mouse the program locks itself.

The file holds health data (GDPR Art. 9), so it is not left open on an empty desk; no source says
after how long, the numbers are the project's own choice. 0 is never: then only the computer's own
lock, its sleep and the coach's command lock the program.
"""

USUAL_MINUTES = 10
"""On a new computer, or where the preference is spoiled."""
CHOICES = (2, 5, 10, 15, 30, 0)
