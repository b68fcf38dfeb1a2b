"""The window's wording in Finnish, Swedish and English.

Texts stand in the code in English, in `self.tr(...)`. Their translations are
`resources/translations/rinnalla_*.ts`, which `tools/translations.py` compiles into .qm files.
"""

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
)

from app.services.resource_files import resource

LANGUAGES = ("fi", "sv", "en")
OWN_NAMES = (("fi", "Suomi"), ("sv", "Svenska"), ("en", "English"))

_INSTEAD_OF_QT: dict[tuple[str, str], str] = {
    ("QPlatformTheme", "Cancel"): str(QT_TRANSLATE_NOOP("Buttons", "Cancel"))
}
"""What Qt's own buttons say as those of our dialogs do: 'Peruuta', where Qt has 'Peru'."""


class Translations(QTranslator):
    """Finds a text with a number also for a class that inherits it.

    `tr` asks for the subclass first and takes Qt's own "2 clients" for a translation of
    "%n clients", so that it never comes to the class where the text is written.
    """

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        ours = _INSTEAD_OF_QT.get((context, sourceText))
        if ours is not None:
            return super().translate("Buttons", ours) or None
        text = super().translate(context, sourceText, disambiguation, n)
        for base in _base_names(context) if n >= 0 and not text else ():
            text = text or super().translate(base, sourceText, disambiguation, n)
        return text or None  # then Qt asks the next translator


def _base_names(name: str) -> list[str]:
    """The names of the classes that a QObject of this class name inherits from."""
    classes: list[type] = [QObject]
    for known in classes:
        if known.__name__ == name:
            return [base.__name__ for base in known.__mro__[1:]]
        classes += known.__subclasses__()
    return []


def install(app: QCoreApplication, language: str) -> list[QTranslator]:
    """Make the application speak a language: Qt's own buttons and dialogs, then our texts.

    Returns:
        The translators, for `removeTranslator`.

    Raises:
        FileNotFoundError: The .qm file has not been compiled.
    """
    QLocale.setDefault(QLocale(language))
    ours, of_qt = Translations(app), QTranslator(app)
    file = resource("translations", f"rinnalla_{language}.qm")
    if not ours.load(str(file)):
        raise FileNotFoundError(file)  # `python3 dev.py messages --write` compiles it
    translators: list[QTranslator] = [ours]
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(f"qtbase_{language}", folder):
        translators.insert(0, of_qt)
    for translator in translators:
        app.installTranslator(translator)
    return translators


def window_language() -> str:
    """The language that the window speaks now, for a paper that is made from what it shows."""
    name = QLocale().name()[:2]
    return name if name in LANGUAGES else "en"


def system_language() -> str:
    """The first of this computer's languages that the window speaks, else Finnish."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return LANGUAGES[0]
