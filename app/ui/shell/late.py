"""All that the first picture does without, in one place: it is imported when it is first needed."""

from app.ui.figures import summaries_window
from app.ui.foundation import places
from app.ui.shell import session, watching


class Late:
    """The names that `Application` uses of it."""

    Act = places.Act
    SettingsPart = places.SettingsPart
    Demo = session.Demo
    Session = session.Session
    SummariesWindow = summaries_window.SummariesWindow
    LockWatch = watching.LockWatch
