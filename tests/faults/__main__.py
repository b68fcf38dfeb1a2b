"""The long run of faults: `python3 dev.py faults [KILLS] [POWER CUTS OF EACH KIND] [WINDOW KILLS]`.

It ends with status 1 where anything acknowledged was lost, and where the build that is wrong on
purpose (SQLite told not to wait for the disk) loses nothing.
"""

import sys

from tests.faults import kills, power, window

if __name__ == "__main__":
    asked = [int(word) for word in sys.argv[1:]]
    kills.main(*asked[:1] or [1000])
    window.main(*asked[2:3] or [200])
    sys.exit(not power.main(*asked[1:2] or [600]))
