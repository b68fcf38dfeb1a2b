"""Which sections of a final report go to whom by default; the coach may change it for each.

The client is given everything, always (`About.stands_in`). A section that is not named here, such
as one with a heading of the coach's own, goes to the referrer (the default of `About.copies`).

The referrer gets what a final report is made of: what was done, competence, strengths and path,
made together with the client (Kymenlaakso pilot 2022 §4.4), with background, support and the
client's own words around them. Wishes for work and what helps there do not go to the referrer:
they are written to an employer, and a report tells the goal and what was arranged already under
background and support.

An employer gets the competence profile alone: competence, strengths, wishes and what helps, that
is why this person fits the job, without health data (the same report §2.2, §4.3, §7). Background,
what was done, support, path and own words do not go there, since they may tell of health.
"""

from collections.abc import Mapping

from app.models.enums import ReportCopy
from app.models.rules.reports.blocks import About, Voice

_EMPLOYER = frozenset({ReportCopy.EMPLOYER})
_BOTH = frozenset({ReportCopy.REFERRER, ReportCopy.EMPLOYER})
ABOUT: Mapping[str, About] = {
    "background": About(source="background"),
    "done": About(source="done"),
    "competence": About(copies=_BOTH, source="competence"),
    "strengths": About(copies=_BOTH, source="strengths"),
    "support": About(source="support"),
    "path": About(source="path"),
    "own_words": About(Voice.CLIENT, source="own_words"),
    "wishes": About(copies=_EMPLOYER, source="wishes"),
    "helps": About(copies=_EMPLOYER, source="helps"),
}
"""What is known of each section of the catalogue, by its key in the phrases."""
CONTENT = ("strengths", "competence")
"""What a final report is for, beside what was done and the path (Kymenlaakso pilot 2022 §4.4)."""
PROFILE = ("strengths", "competence", "wishes", "helps")
"""What a competence profile is made of where no report has been written yet."""
