"""Compare the locked dependencies with a list of known vulnerabilities.

`python3 dev.py advisories [LIST]`: LIST is a folder or a zip of OSV records (one JSON a file), such
as https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip, fetched beforehand, since
neither the program nor its checks open a connection. Without one, pip-audit is asked where it is
installed; it fetches the list itself. Where neither is to be had, this says so and ends with 2, so
that nobody takes silence for safety.

Status 0: nothing known; 1: something is; 2: no list, or one that is none.
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
LOCKED = "requirements-dev.txt"  # holds all that the program needs, too
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
        try:
            known = [one for one in records(Path(arguments[0])) if isinstance(one, dict)]
        except (OSError, ValueError, zipfile.BadZipFile):
            known = []
        if not any("affected" in one for one in known):
            return _say_why_not(packages, f"{arguments[0]} is no folder or zip of OSV records.")
        found = sorted({line for one in known for line in affects(one, packages)})
        newest = max(str(one.get("modified", "")) for one in known)[:10] or "no date"
        told = f"Nothing known about the {len(packages)} locked packages"
        print("\n".join(found) or f"{told} ({len(known)} records, the newest of {newest}).")
        return bool(found)
    auditor = shutil.which("pip-audit")
    if auditor is None:
        return _say_why_not(packages, "No list of known vulnerabilities is to be had here.")
    words = [auditor, "--disable-pip", "--require-hashes", "--requirement", str(requirements)]
    done = subprocess.run([*words, "--format", "json"], check=False, capture_output=True, text=True)
    try:
        audited = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError, TypeError):  # without a connection it has no list either
        return _say_why_not(packages, "pip-audit could not fetch its list.")
    for one in audited:
        for flaw in one.get("vulns", []):
            print(f"{one['name']} {one['version']}: {flaw['id']}")
    return done.returncode


def _say_why_not(packages: dict[str, str], why: str) -> int:
    print(
        f"{why} So the {len(packages)} locked packages were NOT checked. "
        "Give a folder or zip of OSV records, or install pip-audit.",
        file=sys.stderr,
    )
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
