"""Spelling for Finnish, Swedish and English on Windows: two libraries and three word lists.

Windows brings neither Voikko nor Hunspell. Both are built here from the sources of Debian, with a
compiler for Windows; the word lists are Debian's packages as they are. All are checked by hash.
"""

import re
import shutil
import subprocess
import tarfile
from pathlib import Path

from installer import common

WORK = common.BUILD / "spelling"
SOURCES = {
    "libvoikko": "libvoikko_4.3.1.orig.tar.gz",
    "hunspell": "hunspell_1.7.1.orig.tar.gz",
}
PACKAGES = ("voikko-fi", "hunspell-sv", "hunspell-en-gb")
LANGUAGE_FILES = ("sv_FI", "en_GB")
CONFIG = """
#define HAVE_VFST 1
#define PACKAGE_VERSION "4.3.1"
#define VERSION "4.3.1"
#define DICTIONARY_PATH ""
#define FALLBACK_DICTIONARY_PATH ""
"""
# What Voikko has for other kinds of dictionaries than the Finnish one.
OTHER_KINDS = re.compile(r"Hfst|Lttoolbox|V3Dictionary|V4Dictionary|/Cg|/tools/")
COMPILER = "x86_64-w64-mingw32-g++"
COMPILED = ("-O2", "-s", "-w", "-static")
# The place of the build and chance stay out of what is compiled.
SAME_ANYWHERE = (f"-ffile-prefix-map={WORK}=.", "-frandom-seed=rinnalla")
HASHES = Path(__file__).with_name("spelling.sha256")


def add(target: Path) -> None:
    """Put libraries, word lists and their licences into `resources/spelling` of the program.

    Args:
        target: The folder that the program looks in first.
    """
    common.require({COMPILER: "g++-mingw-w64-x86-64-win32", "dpkg-deb": "dpkg"})
    common.say("adding spelling")
    download()
    check()
    target.mkdir(parents=True)
    for name, built in (
        ("libhunspell-1.7-0.dll", build_hunspell),
        ("libvoikko-1.dll", build_voikko),
    ):
        if not (WORK / name).exists():
            built(WORK / name)
        shutil.copy(WORK / name, target / name)
    for package in PACKAGES:
        tree = WORK / package
        shutil.rmtree(tree, ignore_errors=True)
        common.run("dpkg-deb", "-x", next(WORK.glob(f"{package}_*.deb")), tree)
        copied = next(tree.glob("usr/share/doc/*/copyright"))
        shutil.copy(copied, target / f"{package}.copyright.txt")
    shutil.copytree(next((WORK / "voikko-fi").rglob("voikko/5")), target / "5")
    for name in LANGUAGE_FILES:
        for kind in ("aff", "dic"):
            found = next(WORK.glob(f"hunspell-*/usr/share/hunspell/{name}.{kind}"))
            shutil.copy(found.resolve(), target / f"{name}.{kind}")
    for name in SOURCES:
        licence = next(path for path in unpack(name).iterdir() if path.name.startswith("COPYING"))
        shutil.copy(licence, target / f"{name}.licence.txt")


def download() -> None:
    """Fetch the sources and the word lists with apt, into a folder of the build's own."""
    WORK.mkdir(parents=True, exist_ok=True)
    if not all((WORK / file).exists() for file in SOURCES.values()):
        lists = WORK / "lists"
        (lists / "partial").mkdir(parents=True, exist_ok=True)
        own = Path("/etc/apt/sources.list.d/debian.sources")
        plain = Path("/etc/apt/sources.list")
        listed = WORK / ("sources.sources" if own.exists() else "sources.list")
        text = (own if own.exists() else plain).read_text()
        text = re.sub(r"^Types: deb$", "Types: deb-src", text, flags=re.MULTILINE)
        listed.write_text(re.sub(r"^deb ", "deb-src ", text, flags=re.MULTILINE))
        options = (
            *("-o", "Dir::Etc::sourceparts=/dev/null", "-o", f"Dir::Etc::sourcelist={listed}"),
            *("-o", f"Dir::State::lists={lists}"),
        )
        common.run("apt-get", *options, "update", "-q")
        common.run("apt-get", *options, "source", "-q", "--download-only", *SOURCES, cwd=WORK)
    for package in PACKAGES:
        if not list(WORK.glob(f"{package}_*.deb")):
            common.run("apt-get", "download", "-q", package, cwd=WORK)


def check() -> None:
    """Compare what was fetched with the hashes that were pinned. Ends the build otherwise."""
    common.run("sha256sum", "--check", "--quiet", HASHES, cwd=WORK)


def unpack(name: str) -> Path:
    """The folder of a source, unpacked once."""
    archive = WORK / SOURCES[name]
    folder = WORK / archive.name.removesuffix(".orig.tar.gz").replace("_", "-")
    if not folder.exists():
        with tarfile.open(archive) as opened:
            opened.extractall(WORK, filter="data")
    return folder


def build_hunspell(target: Path) -> None:
    """Hunspell as a library without others."""
    sources = sorted((unpack("hunspell") / "src/hunspell").glob("*.cxx"))
    link(target, sources, ("-std=c++17", "-DBUILDING_LIBHUNSPELL"))


def build_voikko(target: Path) -> None:
    """Voikko as a library without others, for the kind of dictionary that Finnish has."""
    folder = unpack("libvoikko")
    (WORK / "config.h").write_text(CONFIG)
    sources = [
        file
        for file in sorted((folder / "src").rglob("*.cpp"))
        if not OTHER_KINDS.search(str(file))
    ]
    link(target, sources, ("-std=c++14", "-DHAVE_CONFIG_H", f"-I{WORK}", f"-I{folder / 'src'}"))


def link(target: Path, sources: list[Path], flags: tuple[str, ...]) -> None:
    """Compile each source and link them, without dates, so that two builds are alike."""
    objects = target.with_suffix("")
    objects.mkdir(exist_ok=True)
    made = []
    for source in sources:
        name = re.sub(r"\W", "_", str(source.relative_to(WORK)))
        made.append(objects / f"{name}.o")
        if not made[-1].exists():
            subprocess.run(
                [
                    COMPILER,
                    "-c",
                    *COMPILED[:3],
                    *SAME_ANYWHERE,
                    *flags,
                    str(source),
                    "-o",
                    made[-1],
                ],
                check=True,
                stdin=subprocess.DEVNULL,
            )
    words = ("-shared", "-Wl,--no-insert-timestamp", *COMPILED)
    common.run(COMPILER, *words, "-o", target, *made)
