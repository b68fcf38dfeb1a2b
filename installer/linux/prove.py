"""Checks the .deb, installs it in a minimal Debian 12, uses it there and removes it again."""

import shutil
import subprocess
import sys
import time
from pathlib import Path

from installer import common
from installer.common import Proof
from installer.linux.build import FOLDER, WORK

PASSPHRASE = "oikea hevonen akku niitti 7"
PICTURES = WORK / "pictures"
TREE = WORK / "debian"
NEEDED = {
    "mmdebstrap": "mmdebstrap",
    "lintian": "lintian",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
}


def prove() -> int:
    """Run everything and give the exit status: 0 where all was well."""
    common.require(NEEDED)
    proof = Proof()
    deb = common.DIST / f"rinnalla_{common.version()}_amd64.deb"
    check_files(proof, deb)
    use_in_minimal_debian(proof, deb)
    compare_start(proof)
    common.say(f"{proof.failed} wrong; pictures in {PICTURES}")
    return min(proof.failed, 1)


def check_files(proof: Proof, deb: Path) -> None:
    """What Debian's own checkers say of the package and its desktop files."""
    share = WORK / "deb/usr/share"
    for words in (
        ("desktop-file-validate", share / "applications/rinnalla.desktop"),
        (
            "appstreamcli",
            "validate",
            "--no-net",
            share / "metainfo/fi.rinnalla.Rinnalla.metainfo.xml",
        ),
        ("lintian", "--fail-on", "error,warning", deb),
    ):
        done = subprocess.run(
            [str(word) for word in words],
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        told = (done.stdout + done.stderr).strip()
        proof.see(words[0], good=done.returncode == 0, more=told[-1500:] if done.returncode else "")


def use_in_minimal_debian(proof: Proof, deb: Path) -> None:
    """Install, use and purge in a Debian with nothing but apt."""
    if not (TREE / "usr/bin/apt-get").exists():
        common.say("making a minimal Debian 12")
        shutil.rmtree(TREE, ignore_errors=True)
        common.run("mmdebstrap", "--variant=apt", "--mode=root", "bookworm", TREE)
    work = TREE / "root/työ ä"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    shutil.copy(deb, TREE / "root/rinnalla.deb")
    shutil.copy(common.ROOT / "resources/demo/seurantataulukko.xlsx", work / "taulukko.xlsx")
    shutil.copy("/etc/resolv.conf", TREE / "etc/resolv.conf")
    update = inside(
        "apt-get update -qq && apt-get install -y -qq --no-install-recommends /root/rinnalla.deb"
    )
    proof.see(
        "apt installs it with what it depends on",
        good=update[0] == 0,
        more=update[1][-300:] * bool(update[0]),
    )
    for name, words in (
        ("create", "a.db"),
        ("import", "a.db taulukko.xlsx"),
        ("check", "a.db"),
        ("backup", "a.db"),
        ("report", "a.db 1 --out raportti.pdf"),
        ("figures", "a.db"),
        ("summary", "a.db --as-of 2026-10-31 --out yv"),
        ("export", "a.db --out vienti"),
    ):
        status, told = inside(
            f"cd '/root/työ ä' && echo '{PASSPHRASE}' |"
            f" rinnalla --language fi {name} {words} --passphrase-stdin"
        )
        proof.see(
            f"rinnalla {name}", good=status == 0, more=(told.strip().splitlines() or [""])[-1][:100]
        )
    status, told = inside("cd '/root/työ ä' && rinnalla tour kuvat --language fi")
    pictures = list((work / "kuvat").glob("*.png"))
    proof.see(
        "the tour of all pages",
        good=status == 0 and len(pictures) > 60,
        more=f"{len(pictures)} pictures {told[-300:] if status else ''}",
    )
    shutil.rmtree(PICTURES, ignore_errors=True)
    if pictures:
        shutil.copytree(work / "kuvat", PICTURES)
    status, told = inside("apt-get purge -y -qq rinnalla")
    left = [
        p
        for p in ("usr/lib/rinnalla", "usr/bin/rinnalla", "usr/share/doc/rinnalla")
        if (TREE / p).exists()
    ]
    proof.see(
        "purged with nothing left but the caseload",
        good=status == 0 and not left and (work / "a.db").exists(),
        more=str(left) * bool(left),
    )


def inside(command: str) -> tuple[int, str]:
    """Run a shell command in the tree; its status and what it said."""
    names = "LANG=C.UTF-8 HOME=/root QT_QPA_PLATFORM=offscreen DEBIAN_FRONTEND=noninteractive"
    script = f"export {names}; {command}"
    done = subprocess.run(
        ["chroot", str(TREE), "/bin/sh", "-c", script],
        capture_output=True,
        check=False,
        stdin=subprocess.DEVNULL,
        timeout=1200,
    )
    return done.returncode, (done.stdout + done.stderr).decode("utf-8", "replace")


def compare_start(proof: Proof) -> None:
    """The start of the installed program beside that of the source, five of each in turn."""
    frozen, source = [], []
    for _ in range(5):
        for times, words in (
            (frozen, [str(FOLDER / "rinnalla"), "--help"]),
            (source, [sys.executable, "-m", "app", "--help"]),
        ):
            began = time.monotonic()
            subprocess.run(
                words,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                check=False,
                cwd=common.ROOT,
                stdin=subprocess.DEVNULL,
            )
            times.append(time.monotonic() - began)
    ratio = sorted(frozen)[2] / sorted(source)[2]
    proof.see("start of a command, installed against source", good=True, more=f"{ratio:.2f} times")
