"""Compare the locked dependencies with a list of known vulnerabilities.

`python3 dev.py advisories [LIST]`: LIST is a folder or a zip of OSV records (one JSON a file), such
as https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip, fetched beforehand, since
neither the program nor its checks open a connection. Without one, pip-audit is asked where it is
installed; it fetches the list itself. Where neither is to be had, this says so and ends with 2, so
that nobody takes silence for safety.

Status 0: nothing known; 1: something is; 2: no list.
"""

import json
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from packaging.version import InvalidVersion, Version

ROOT = Path(__file__).resolve().parents[1]
LOCKED = "requirements.txt"
_LINE = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", re.MULTILINE)


def read_lock(requirements: Path) -> dict[str, str]:
    """The version of each locked package, by its plain name."""
    found = _LINE.findall(requirements.read_text("utf-8"))
    return {plain_name(name): version for name, version in found}


def plain_name(name: str) -> str:
    """A package's name as the index compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def records(place: Path) -> Iterator[dict[str, Any]]:
    """Every OSV record in a folder or a zip."""
    if place.is_dir():
        for file in sorted(place.rglob("*.json")):
            yield json.loads(file.read_bytes())
        return
    with zipfile.ZipFile(place) as archive:
        for name in archive.namelist():
            if name.endswith(".json"):
                yield json.loads(archive.read(name))


def affects(record: dict[str, Any], packages: dict[str, str]) -> Iterator[str]:
    """`name version: id, what it is` for each locked package that a record is about."""
    if record.get("withdrawn"):
        return
    for one in record.get("affected", []):
        package = one.get("package", {})
        name = plain_name(package.get("name", ""))
        version = packages.get(name)
        if package.get("ecosystem") != "PyPI" or version is None:
            continue
        if version in one.get("versions", []) or any(
            _is_in_range(version, span.get("events", []))
            for span in one.get("ranges", [])
            if span.get("type") == "ECOSYSTEM"
        ):
            yield f"{name} {version}: {record['id']}, {record.get('summary', 'no summary')}"


def _is_in_range(version: str, events: list[dict[str, str]]) -> bool:
    """Whether a version lies in a range of OSV: introduced, and neither fixed nor past the last."""
    inside = False
    try:
        ours = Version(version)
        for event in events:
            (kind, limit), *_ = event.items()
            at = Version(limit)
            if kind == "introduced":
                inside = inside or ours >= at
            elif kind == "fixed":
                inside = inside and ours < at
            elif kind == "last_affected":
                inside = inside and ours <= at
    except InvalidVersion:
        return False
    return inside


def main(arguments: list[str]) -> int:
    """Say what is known of the locked dependencies, and give the exit status."""
    requirements = ROOT / LOCKED
    packages = read_lock(requirements)
    if arguments:
        found = sorted(
            {line for one in records(Path(arguments[0])) for line in affects(one, packages)}
        )
        print("\n".join(found) or f"Nothing known about the {len(packages)} locked packages.")
        return bool(found)
    auditor = shutil.which("pip-audit")
    if auditor is not None:
        words = [auditor, "--disable-pip", "--require-hashes", "--requirement", str(requirements)]
        return subprocess.run(words, check=False).returncode
    print(
        f"No list of known vulnerabilities is to be had here, so the {len(packages)} locked "
        "packages were NOT checked. Give a folder or zip of OSV records, or install pip-audit.",
        file=sys.stderr,
    )
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
