"""Kills the program at random moments: `python -m tests.endurance.crash [times] [seed]`.

After each kill the file opens, the check finds nothing, every deed that was reported as saved is there, and
of a deed that was not reported there is all or nothing.
"""

import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from random import Random

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.storage.chain import hash_at, head
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.integrity import check_all
from fm_desktop.storage.retold import retold
from fm_desktop.storage.sound_journal import remembered
from fm_desktop.vault.key_derivation import Cost
from tests.endurance.at_work import LOGIN, PASSWORD

CHECKOUT = Path(__file__).parents[2]
TODAY = date(2026, 11, 30)
LONGEST = 1.2
"""Seconds until a kill; most moments fall into the middle of a deed."""
FRESH_AFTER = 50
"""Kills that one data folder bears before another one begins, so that the check stays quick."""


@dataclass
class Counted:
    """What was seen over all kills."""

    kills: int = 0
    reported: int = 0
    found: int = 0
    unreported: int = 0
    """Deeds that were saved but killed before they could be reported."""
    lost: list[str] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)
    deeds: Counter[str] = field(default_factory=Counter)

    def told(self) -> str:
        """Return the counts as lines."""
        by_kind = ", ".join(f"{name.strip('_')} {n}" for name, n in sorted(self.deeds.items()))
        return (
            f"kills {self.kills}, deeds reported {self.reported}, of these there {self.found}, "
            f"lost {len(self.lost)}\nsaved and not yet reported {self.unreported}, "
            f"faults found by the check {len(self.findings)}\n{by_kind}"
        )


def new_folder(place: Path) -> Path:
    """Make a data folder."""
    founder = Founder(LOGIN, "Kaya", "Selin", ("fm",))
    set_up(place, founder, PASSWORD, cost=Cost(64, 1, 1), today=TODAY)
    return place


def kill_once(folder: Path, random: Random, counted: Counted) -> None:
    """Let somebody work for a moment, kill them, and look what is there."""
    arguments = [str(folder), TODAY.isoformat(), str(random.random())]
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.endurance.at_work", *arguments],
        stdout=subprocess.PIPE, cwd=CHECKOUT, text=True,
    )  # fmt: skip
    assert child.stdout is not None
    with child.stdout:
        first = child.stdout.readline()
        time.sleep(random.uniform(0, LONGEST))
        child.kill()
        lines = [line.split() for line in child.stdout.read().splitlines(keepends=True) if line[-1] == "\n"]
        child.wait()
    counted.kills += 1
    if first != "sitting\n":
        counted.findings.append(f"The desk did not open: {first!r}")
        return
    _look(folder, [(int(seq), bytes.fromhex(entry)) for seq, entry, _ in lines], counted)
    counted.deeds.update(deed for _, _, deed in lines)


def _look(folder: Path, reported: list[tuple[int, bytes]], counted: Counted) -> None:
    by = open_desk(folder, LOGIN, PASSWORD, today=TODAY)
    try:
        findings = check_all([compare, retold, lambda: remembered(by)])
        counted.findings += [f"{each.key} {each.details}" for each in findings]
        counted.reported += len(reported)
        for seq, entry in reported:
            if hash_at(seq) == entry:
                counted.found += 1
            else:
                counted.lost.append(f"entry {seq} of kill {counted.kills}")
        counted.unreported += bool(reported) and head().seq > reported[-1][0]
    finally:
        close_desk()


def crash(times: int, random: Random, place: Path) -> Counted:
    """Kill so many times and return what was seen."""
    counted = Counted()
    folder = place
    for number in range(times):
        if number % FRESH_AFTER == 0:
            folder = new_folder(place / str(number))
        kill_once(folder, random, counted)
    return counted


def main(arguments: list[str]) -> int:
    """Return 1 where anything was lost or found wrong."""
    times = int(arguments[0]) if arguments else 200
    with tempfile.TemporaryDirectory() as place:
        counted = crash(times, Random(arguments[1] if len(arguments) > 1 else "1"), Path(place))
    print(counted.told())
    for fault in [*counted.lost, *counted.findings]:
        print(fault)
    return 1 if counted.lost or counted.findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
