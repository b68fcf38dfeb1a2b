"""The long run of faults: `python3 dev.py faults [KILLS] [POWER CUTS OF EACH KIND]`."""

import sys

from tests.faults import kills, power

if __name__ == "__main__":
    asked = [int(word) for word in sys.argv[1:]]
    kills.main(*asked[:1] or [1000])
    power.main(*asked[1:2] or [600])
