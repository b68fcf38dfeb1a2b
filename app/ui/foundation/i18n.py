"""The window's wording in Finnish, Swedish and English.

Texts stand in the code in English, in `self.tr(...)`. Their translations are Qt's own .ts files,
one per module of the window, and are read as they are: nothing has to be compiled or generated.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from xml.parsers import expat

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from app.services.resource_files import resource

LANGUAGES = ("fi", "sv", "en")
FIRST_SEEN = (
    "access/start_window",
    "foundation/error_texts",
    "access/unlock",
    "access/passphrase_field",
)
"""The modules of the page that asks for the passphrase: the others are read when they are asked."""
Key = tuple[str, str, str]
"""Where a text stands (the class), the English text, and what tells two uses of it apart."""


class Translations(QTranslator):
    """Gives Qt the translations of one language's .ts files.

    All three languages have the same two plural forms: one, and any other number.
    """

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = resource("translations", language)
        self.texts: dict[Key, Sequence[str]] = {}
        self._counts: dict[tuple[str, str], Sequence[str]] = {}
        self._contexts: set[str] = set()
        self._whole = False
        self._take(self._folder / f"{module}.ts" for module in FIRST_SEEN)

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        if not self._whole and context not in self._contexts and not _of_qt(context):
            self.load_all()
        text = (sourceText, disambiguation or "")
        forms = self.texts.get((context, *text)) or (self._counts.get(text) if n >= 0 else None)
        if forms is None:
            return None  # Qt then asks the next translator
        return forms[0 if n in (1, -1) else -1]

    def isEmpty(self) -> bool:
        return False

    def load_all(self) -> None:
        """Read what the page that is seen first could do without."""
        self._whole = True
        self._take(self._folder.rglob("*.ts"))

    def _take(self, files: Iterable[Path]) -> None:
        for file in sorted(file for file in files if file.exists()):
            self.texts.update(read_messages(file))
        self._contexts = {context for context, _, _ in self.texts}
        # `tr` asks for an heir's class first and takes Qt's "2 clients" for a translation of
        # "%n clients", so that it never comes to the class where the text is written.
        self._counts = {key[1:]: forms for key, forms in self.texts.items() if len(forms) > 1}


def _of_qt(context: str) -> bool:
    return context.startswith("Q") and not context[1:2].islower()


def read_messages(file: Path) -> dict[Key, Sequence[str]]:
    """The finished translations of a .ts file; those with a number in them have two forms."""
    reader = _Reader()
    reader.read(file)
    return reader.texts


class _Reader:
    """Collects messages while the XML goes by: a tree of it would take three times as long."""

    def __init__(self) -> None:
        self.texts: dict[Key, Sequence[str]] = {}
        self._parts: list[str] = []
        self._message: dict[str, str] = {}
        self._forms: list[str] = []
        self._context = ""
        self._finished = True

    def read(self, file: Path) -> None:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.Parse(file.read_bytes(), True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._parts = []
        if name == "message":
            self._message, self._forms = {}, []
        elif name == "translation":
            self._finished = "type" not in attributes

    def _text(self, text: str) -> None:
        self._parts.append(text)

    def _end(self, name: str) -> None:
        if name == "name":
            self._context = "".join(self._parts)
        elif name == "numerusform":
            self._forms.append("".join(self._parts))
        elif name in ("source", "comment", "translation"):
            self._message[name] = "".join(self._parts)
        elif name == "message" and self._finished:
            key = (self._context, self._message["source"], self._message.get("comment", ""))
            self.texts[key] = self._forms or (self._message["translation"],)


def install(app: QCoreApplication, language: str) -> list[QTranslator]:
    """Speak the language from now on: Qt's own buttons and dialogs, then our texts."""
    QLocale.setDefault(QLocale(language))
    own = QTranslator(app)
    translators: list[QTranslator] = [Translations(language, app)]
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if own.load(f"qtbase_{language}", folder):
        translators.insert(0, own)
    for translator in translators:
        app.installTranslator(translator)
    return translators


def system_language() -> str:
    """The first of this computer's languages that the window speaks, else Finnish."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return LANGUAGES[0]
