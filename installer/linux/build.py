"""Builds the program folder for Linux x86-64, a .deb of it and a .tar.xz."""

import gzip
import hashlib
import os
import shutil
import subprocess
import tarfile
import textwrap
import time
import tomllib
from email.utils import formatdate
from pathlib import Path

from installer import common

HERE = Path(__file__).resolve().parent
WORK = common.BUILD / "linux"
FOLDER = WORK / "dist" / "rinnalla"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# Debian's name, then Ubuntu 24.04's where it differs.
DEPENDS = (
    *("libc6 (>= 2.36)", "libstdc++6", "zlib1g", "libzstd1", "libegl1", "libgl1", "libdbus-1-3"),
    *("libfontconfig1", "libfreetype6", "libx11-6", "libx11-xcb1", "libxkbcommon0"),
    *("libxkbcommon-x11-0", "libxcb1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0"),
    *("libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0", "libxcb-render0", "libxcb-shape0"),
    *("libxcb-shm0", "libxcb-sync1", "libxcb-util1", "libxcb-xfixes0", "libxcb-xkb1"),
    *("libglib2.0-0 | libglib2.0-0t64", "libcups2 | libcups2t64"),
)
MAINTAINER = "Rinnalla <rinnalla@example.invalid>"
LGPL = b"Debian has the GNU LGPL, version 3, in /usr/share/common-licenses/LGPL-3.\n"
RECOMMENDS = "libvoikko1, voikko-fi, libhunspell-1.7-0, hunspell-sv, hunspell-en-gb"
TOOLS_NEEDED = {"dpkg-deb": "dpkg", "objdump": "binutils", "/usr/bin/python3": "python3-venv"}
DESCRIPTION = """job coach's caseload in one encrypted file
 Rinnalla keeps clients, employer contacts, reports and figures of one job
 coach in one encrypted file on her own computer. It speaks Finnish, Swedish
 and English and needs no network."""


def build(compressor: str = "lzma") -> Path:
    """Make the folder, the .deb and the .tar.xz anew; gives the .deb.

    Args:
        compressor: "lzma" for a release, anything else where it should be quick.
    """
    common.require(TOOLS_NEEDED)
    common.DIST.mkdir(exist_ok=True)
    make_folder()
    common.set_dates(FOLDER, common.source_date())
    deb = make_deb(6 if compressor == "lzma" else 0)
    packed = make_archive(6 if compressor == "lzma" else 0)
    for package in (deb, packed):
        common.write_hash(package)
        common.write_sbom(package, "linux", [("CPython", sys_python_version())])
        common.say(f"{package.name}: {common.megabytes(package):.1f} MB")
    common.say(f"installed: {common.megabytes(FOLDER):.1f} MB")
    return deb


def python_folder() -> Path:
    """An environment of Debian's Python with the program's libraries and PyInstaller."""
    folder = WORK / "python"
    locks = [common.ROOT / "requirements.txt", common.ROOT / "installer/requirements-tools.txt"]
    state = hashlib.sha256(b"".join(lock.read_bytes() for lock in locks)).hexdigest()
    stamp = folder / "stamp"
    if not stamp.exists() or stamp.read_text() != state:
        common.say("installing the libraries")
        shutil.rmtree(folder, ignore_errors=True)
        common.run("/usr/bin/python3", "-m", "venv", folder)
        for lock in locks:
            common.run(folder / "bin/pip", "install", "--quiet", "--require-hashes", "-r", lock)
        stamp.write_text(state)
    return folder


def sys_python_version() -> str:
    """The version of Debian's Python, which the folder brings along."""
    shown = common.run(
        "/usr/bin/python3", "-c", "import platform; print(platform.python_version())", capture=True
    )
    return shown.strip()


def make_folder() -> None:
    """Freeze the program with PyInstaller."""
    common.say("freezing the program")
    python = python_folder()
    program = WORK / "program"
    shutil.rmtree(program, ignore_errors=True)
    program.mkdir(parents=True)
    common.copy_program(program)
    shutil.rmtree(WORK / "dist", ignore_errors=True)
    common.run(
        *(python / "bin/pyinstaller", "--noconfirm", "--log-level", "ERROR"),
        *("--distpath", WORK / "dist", "--workpath", WORK / "work", HERE / "rinnalla.spec"),
        env=os.environ
        | {
            "RINNALLA_ROOT": str(common.ROOT),
            "RINNALLA_PROGRAM": str(program),
            "SOURCE_DATE_EPOCH": str(common.source_date()),
            "PYTHONHASHSEED": "0",
        },
        cwd=WORK,
    )
    strip_debug_names()


def strip_debug_names() -> None:
    """Drop what only a debugger reads, except from libraries that do not survive it."""
    for file in FOLDER.rglob("*.so*"):
        if file.is_file() and not file.is_symlink() and "numpy.libs" not in file.as_posix():
            subprocess.run(
                ["strip", "--strip-unneeded", str(file)],
                check=False,
                stderr=subprocess.DEVNULL,
                stdin=subprocess.DEVNULL,
            )


def make_deb(effort: int) -> Path:
    """The package for Debian 12 and Ubuntu 24.04 and later; the effort is xz's, from 0 to 9."""
    common.say("making the .deb")
    tree = WORK / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lib = tree / "usr/lib/rinnalla"
    lib.parent.mkdir(parents=True)
    shutil.copytree(FOLDER, lib, symlinks=True)
    place(tree / "usr/share/applications/rinnalla.desktop", fill("rinnalla.desktop"))
    place(
        tree / "usr/share/metainfo/fi.rinnalla.Rinnalla.metainfo.xml", fill("rinnalla.metainfo.xml")
    )
    place(tree / "usr/share/mime/packages/rinnalla.xml", fill("rinnalla.mime.xml"))
    place(tree / "usr/share/man/man1/rinnalla.1.gz", pack(fill("rinnalla.1")))
    place(tree / "usr/share/lintian/overrides/rinnalla", fill("lintian-overrides"))
    documents = tree / "usr/share/doc/rinnalla"
    place(documents / "CHANGELOG.md.gz", pack((common.ROOT / "CHANGELOG.md").read_bytes()))
    place(documents / "changelog.gz", pack(changelog().encode()))
    licences = [(common.ROOT / name).read_bytes() for name in common.LICENCES]
    place(documents / "copyright", b"\n\n".join([*licences, LGPL]))
    link = tree / "usr/bin/rinnalla"
    link.parent.mkdir(parents=True)
    link.symlink_to("../lib/rinnalla/rinnalla")
    icons = tree / "usr/share/icons/hicolor"
    common.draw_icons({n: icons / f"{n}x{n}/apps/rinnalla.png" for n in ICON_SIZES})
    place(icons / "scalable/apps/rinnalla.svg", common.PICTURE.read_bytes())
    set_modes(tree)
    control = tree / "DEBIAN/control"
    place(control, control_text(tree).encode())
    sums = [
        f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{file.relative_to(tree)}"
        for file in sorted(tree.rglob("*"))
        if file.is_file() and not file.is_symlink() and "DEBIAN" not in file.parts
    ]
    place(tree / "DEBIAN/md5sums", ("\n".join(sums) + "\n").encode())
    set_modes(tree)
    common.set_dates(tree, common.source_date())
    target = common.DIST / f"rinnalla_{common.version()}_amd64.deb"
    common.run(
        *("dpkg-deb", "--root-owner-group", "-Zxz", f"-z{effort}", "-b", tree, target),
        env=os.environ | {"SOURCE_DATE_EPOCH": str(common.source_date())},
    )
    return target


def changelog() -> str:
    """What is new in this version, in Debian's form of a change log."""
    with (common.ROOT / "resources/phrases/news_en.toml").open("rb") as file:
        lines = tomllib.load(file)["versions"][common.version()]
    told = "\n".join(
        textwrap.fill(line, 78, initial_indent="  * ", subsequent_indent="    ") for line in lines
    )
    day = formatdate(common.source_date())
    head = f"rinnalla ({common.version()}) stable; urgency=medium"
    return f"{head}\n\n{told}\n\n -- {MAINTAINER}  {day}\n"


def control_text(tree: Path) -> str:
    """Debian's description of the package."""
    return (
        f"Package: rinnalla\nVersion: {common.version()}\nArchitecture: amd64\n"
        f"Maintainer: {MAINTAINER}\nSection: misc\nPriority: optional\n"
        f"Installed-Size: {round(common.megabytes(tree) * 1000 / 1024)}\n"
        f"Depends: {', '.join(DEPENDS)}\nRecommends: {RECOMMENDS}\n"
        f"Description: {DESCRIPTION}\n"
    )


def fill(name: str) -> bytes:
    """A file beside this one, with version and date filled in."""
    day = time.strftime("%Y-%m-%d", time.gmtime(common.source_date()))
    text = (HERE / name).read_text("utf-8")
    return text.replace("@VERSION@", common.version()).replace("@DATE@", day).encode()


def pack(content: bytes) -> bytes:
    """Compressed without name and date, so that it is the same each time."""
    return gzip.compress(content, 9, mtime=0)


def place(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def set_modes(tree: Path) -> None:
    """Folders and the program for all to enter, everything else for all to read."""
    for path in tree.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path == tree / "usr/lib/rinnalla/rinnalla"
            path.chmod(0o755 if runs else 0o644)


def make_archive(effort: int) -> Path:
    """The same folder for every other distribution; the effort is xz's, from 0 to 9."""
    target = common.DIST / f"rinnalla-{common.version()}-linux-x86_64.tar.xz"
    seconds = common.source_date()

    def alike(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = seconds
        return member

    target.unlink(missing_ok=True)
    with tarfile.open(target, "w:xz", preset=effort) as archive:
        for path in sorted(FOLDER.rglob("*")):
            name = Path("rinnalla") / path.relative_to(FOLDER)
            archive.add(path, name.as_posix(), recursive=False, filter=alike)
    return target
