"""python3 dev.py package windows|linux [--quick] [--twice] [--prove] [--suite [PART …]]"""

import argparse
import os
import sys

from installer import common


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("system", choices=("windows", "linux"))
    parser.add_argument("--quick", action="store_true", help="compress less")
    parser.add_argument("--prove", action="store_true", help="install and try what was built")
    parser.add_argument("--twice", action="store_true", help="build again and compare the bytes")
    parser.add_argument("--only-prove", action="store_true", help="build nothing")
    parser.add_argument(
        "--suite", nargs="*", metavar="PART", help="windows: the tests on its Python, under wine"
    )
    asked = parser.parse_args()
    if asked.system == "windows" and asked.suite is not None:
        os.environ.setdefault("RINNALLA_WINE", str(common.BUILD / "wine-suite"))
        from installer.windows import suite

        return suite.run(asked.suite)
    if asked.system == "windows":
        from installer.windows import build, prove
    else:
        from installer.linux import build, prove
    if asked.prove or asked.only_prove:
        common.require(prove.NEEDED)  # before the half hour that a build takes
    if not asked.only_prove:
        build.build("zlib" if asked.quick else "lzma")
    wrong = 0
    if asked.twice:
        first = common.hash_dist(asked.system)
        build.build("zlib" if asked.quick else "lzma")
        wrong = common.compare_hashes(first, common.hash_dist(asked.system))
    if asked.prove or asked.only_prove:
        wrong = prove.prove() or wrong
    return wrong


if __name__ == "__main__":
    sys.exit(main())
