"""What the recipes of all systems share: version, dates, hashes, the list of parts."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
DIST = ROOT / "dist"
TOOLS = BUILD / "tools"
PICTURE = ROOT / "resources" / "icons" / "rinnalla.svg"
LICENCES = ("LICENSE", "THIRD_PARTY.md")
NEVER_SHIPPED = ("__pycache__", "*.ts", ".gitignore")


def version() -> str:
    """The program's version, from its one place."""
    text = (ROOT / "app" / "version.py").read_text("utf-8")
    found = re.search(r'VERSION = "([^"]+)"', text)
    assert found, "app/version.py has no version"
    return found[1]


def source_date() -> int:
    """Seconds since 1970 of the last commit, so that two builds of it are the same bytes."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    shown = run("git", "-C", ROOT, "log", "-1", "--format=%ct", capture=True)
    return int(shown.strip())


def run(*command: object, capture: bool = False, **more: object) -> str:
    """Run a step; its standard output where it is captured. Ends the build where it fails."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        **more,  # type: ignore[call-overload]
    )
    text: str = done.stdout.decode("utf-8", "replace")
    if done.returncode:
        sys.stderr.write(text[-4000:])
        sys.exit(f"this step failed: {' '.join(words)[:300]}")
    return text if capture else ""


def say(text: str) -> None:
    """Tell how far the build is."""
    print("package:", text, file=sys.stderr, flush=True)


def require(commands: dict[str, str]) -> None:
    """End with one line where a command is missing; values are Debian's packages."""
    missing = sorted({package for name, package in commands.items() if not shutil.which(name)})
    if missing:
        sys.exit(f"package: install what is missing: apt-get install --yes {' '.join(missing)}")


def tools() -> Path:
    """The folder with uv and PyInstaller, made from their lock on first use."""
    bin_folder = TOOLS / "bin"
    locked = ROOT / "installer" / "requirements-tools.txt"
    stamp = TOOLS / "stamp"
    state = hashlib.sha256(locked.read_bytes()).hexdigest()
    if not stamp.exists() or stamp.read_text() != state:
        say("installing the build tools")
        shutil.rmtree(TOOLS, ignore_errors=True)
        run(sys.executable, "-m", "venv", TOOLS)
        run(bin_folder / "pip", "install", "--quiet", "--require-hashes", "-r", locked)
        stamp.write_text(state)
    return bin_folder


def copy_program(target: Path) -> None:
    """Put app/ with its resources into a folder, with translations compiled and not as sources."""
    run(
        sys.executable,
        "-c",
        "from tools.translations import compile_changed; compile_changed()",
        cwd=ROOT,
    )
    ignore = shutil.ignore_patterns(*NEVER_SHIPPED)
    shutil.copytree(ROOT / "app", target / "app", ignore=ignore)
    shutil.copytree(ROOT / "resources", target / "app" / "resources", ignore=ignore)


DRAWER = """
import sys
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
app = QGuiApplication([])
renderer = QSvgRenderer(sys.argv[1])
for size, target in zip(sys.argv[2::2], sys.argv[3::2]):
    image = QImage(int(size), int(size), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    image.save(target)
"""


def draw_icons(targets: Mapping[int, Path]) -> None:
    """Draw the program's picture as PNG files.

    Args:
        targets: The file for each size, in pixels; its folder is made.
    """
    words: list[object] = []
    for size, target in targets.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        words += [size, target]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    run(sys.executable, "-c", DRAWER, PICTURE, *words, env=environment)


def set_dates(folder: Path, seconds: int) -> None:
    """Give every file and folder below the same date: packages hold dates."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            os.utime(path, (seconds, seconds))


def sha256(file: Path) -> str:
    """The hash of a file, as `sha256sum` prints it."""
    digest = hashlib.sha256()
    with file.open("rb") as opened:
        for part in iter(lambda: opened.read(1 << 20), b""):
            digest.update(part)
    return digest.hexdigest()


def hash_dist(system: str) -> dict[str, str]:
    """The hash of each package of a system, by its name."""
    ends = (".exe", ".msi") if system == "windows" else (".deb", ".xz", ".gz")
    return {file.name: sha256(file) for file in sorted(DIST.iterdir()) if file.suffix in ends}


def compare_hashes(first: Mapping[str, str], second: Mapping[str, str]) -> int:
    """Say of each package whether two builds gave the same bytes; 0 where all did."""
    proof = Proof()
    for name in sorted({*first, *second}):
        proof.see(f"{name} twice the same", good=first.get(name) == second.get(name))
    return min(proof.failed, 1)


def write_hash(package: Path) -> None:
    """Write NAME.sha256 beside a package, in the form that `sha256sum --check` reads."""
    package.with_name(f"{package.name}.sha256").write_text(f"{sha256(package)}  {package.name}\n")


def locked_parts(system: str) -> list[tuple[str, str, list[str]]]:
    """Name, version and hashes of each locked library that this system installs."""
    text = (ROOT / "requirements.txt").read_text("utf-8").replace("\\\n", " ")
    other = {"win32": "linux", "linux": "win32"}[system]
    parts = []
    for line in text.splitlines():
        found = re.match(r"([a-z0-9_.\-]+)==([^\s;]+)(.*)", line)
        if found and f"== '{other}'" not in found[3]:
            hashes = re.findall(r"--hash=sha256:([0-9a-f]{64})", found[3])
            parts.append((found[1], found[2], hashes))
    return parts


def write_sbom(package: Path, system: str, more: Iterable[tuple[str, str]] = ()) -> Path:
    """Write the parts of a package as CycloneDX 1.5 JSON beside it.

    Args:
        package: The finished package.
        system: "win32" or "linux", as the markers of the lock say it.
        more: Name and version of parts that no lock names, such as Python itself.
    """
    parts = [
        {"type": "library", "name": name, "version": number, "purl": f"pkg:pypi/{name}@{number}"}
        for name, number, _ in locked_parts(system)
    ]
    parts += [{"type": "library", "name": name, "version": number} for name, number in more]
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": "Rinnalla",
                "version": version(),
                "licenses": [{"license": {"id": "EUPL-1.2"}}],
                "hashes": [{"alg": "SHA-256", "content": sha256(package)}],
            }
        },
        "components": sorted(parts, key=lambda part: part["name"]),
    }
    target = package.with_name(f"{package.name}.cdx.json")
    target.write_text(json.dumps(document, indent=1) + "\n", "utf-8")
    return target


def megabytes(path: Path) -> float:
    """The size of a file, or of all files below a folder."""
    files = [path] if path.is_file() else [f for f in path.rglob("*") if f.is_file()]
    return sum(file.lstat().st_size for file in files) / 1e6


class Proof:
    """What was seen so far, and whether anything was wrong."""

    def __init__(self) -> None:
        self.failed = 0

    def see(self, what: str, *, good: bool, more: str = "") -> None:
        """Print one line; a wrong one makes the whole proof fail."""
        self.failed += not good
        print(f"{'ok  ' if good else 'FAIL'} {what}{f': {more}' if more else ''}", flush=True)


@contextmanager
def display() -> Iterator[str]:
    """A screen that nobody sees, with a number that nobody else has."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", "1440x900x24"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
