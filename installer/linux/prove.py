"""Checks the .deb, installs it in a minimal Debian 12, uses it there and removes it again."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from installer import common
from installer.common import Proof, display
from installer.linux.build import FOLDER, WORK

PASSPHRASE = "oikea hevonen akku niitti 7"
PICTURES = WORK / "pictures"
TREE = WORK / "debian"
NEEDED = {
    "mmdebstrap": "mmdebstrap",
    "lintian": "lintian",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
}
STARTS = 5
LARGEST_DEB, LARGEST_INSTALLED = 70, 200  # megabytes
# Every library of the folder finds all that it wants in the tree.
LDD = (
    "find /usr/lib/rinnalla -name '*.so*' -type f -exec ldd {} + 2>/dev/null | "
    "grep 'not found' | sort -u"
)


def prove() -> int:
    """Run everything and give the exit status: 0 where all was well."""
    common.require(NEEDED)
    proof = Proof()
    deb = common.DIST / f"rinnalla_{common.version()}_amd64.deb"
    sizes = common.megabytes(deb), common.megabytes(FOLDER)
    proof.see(
        "sizes",
        good=sizes[0] <= LARGEST_DEB and sizes[1] <= LARGEST_INSTALLED,
        more=f".deb {sizes[0]:.1f} MB, installed {sizes[1]:.1f} MB",
    )
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
    missing = inside(LDD)[1].strip()
    proof.see("no library is missing there", good=not missing, more=missing[:300])
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
    status, told = inside(
        "apt-get install -y -qq --no-install-recommends shared-mime-info libglib2.0-bin && "
        "cd '/root/työ ä' && "
        "echo {} > yhteenveto-2026-06-30.rinnalla-summary && "
        "gio info -a standard::content-type backups/*.rinnalla *.rinnalla-summary"
    )
    kinds = ("x-rinnalla-backup", "x-rinnalla-summary")
    proof.see(
        "backups and summaries are kinds of files of their own",
        good=status == 0 and all(kind in told for kind in kinds),
        more=told[-300:] * any(kind not in told for kind in kinds),
    )
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
    """From the start to the unlock window, installed against source, in turn; the middle one."""
    frozen: list[float] = []
    source: list[float] = []
    with TemporaryDirectory() as home, display() as number:
        caseload = Path(home) / "caseload.db"
        words = [str(FOLDER / "rinnalla"), "create", str(caseload), "--passphrase-stdin"]
        subprocess.run(words, input=PASSPHRASE.encode(), check=True, stdout=subprocess.DEVNULL)
        for _ in range(STARTS):
            for times, command in (
                (frozen, [str(FOLDER / "rinnalla")]),
                (source, [sys.executable, "-m", "app"]),
            ):
                times.append(start_once([*command, "--file", str(caseload)], number, home))
    ratio = sorted(frozen)[STARTS // 2] / sorted(source)[STARTS // 2]
    told = f"{sorted(frozen)[STARTS // 2]:.2f} s against {sorted(source)[STARTS // 2]:.2f} s"
    proof.see("start to the unlock window", good=ratio <= 1.2, more=f"{ratio:.2f} times ({told})")


def start_once(command: list[str], number: str, home: str) -> float:
    """Seconds until a window of the program is seen on a display."""
    own = {"DISPLAY": number, "QT_QPA_PLATFORM": "xcb", "HOME": home, "XDG_STATE_HOME": home}
    env = os.environ | own
    began = time.monotonic()
    process = subprocess.Popen(
        command,
        env=env,
        cwd=common.ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    look = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Rinnalla"]
    subprocess.run(look, env=env, check=False, stdout=subprocess.DEVNULL, timeout=120)
    seconds = time.monotonic() - began
    process.terminate()
    process.wait()
    return seconds
