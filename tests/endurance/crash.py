"""Kills a process that does deeds, again and again: `python -m tests.endurance.crash 200`.

After each time the file opens, everything about it is sound, and all that was reported as saved is there.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

from tests.endurance.deeds import Saved
from tests.endurance.place import Reported, entries_in, looked_at, make_office

CHECKOUT = Path(__file__).parents[2]
LONGEST = 1.2
"""Seconds a process has at most once it sits at the desk."""


def crashes(folder: Path, rounds: int, seed: int = 7) -> tuple[Counter[str], list[str]]:
    """Kill a process some times; return what was counted, and what was lost or half done."""
    dice, reported = Random(seed), Reported(entries_in(folder))
    counted, faults = Counter[str](), list[str]()
    for turn in range(rounds):
        early = dice.random() < 0.15
        said = killed(folder, seed * 10_000 + turn, dice.uniform(0, LONGEST), early=early)
        counted["killed while opening"] += early
        counted["killed at work"] += not early
        for saved in said:
            counted["deeds reported as saved"] += 1
            counted[f"… of them: {saved.deed}"] += 1
            reported.take(saved)
        journal = folder / "fm_desktop.db-journal"
        counted["half-written deeds taken back"] += journal.exists() and journal.stat().st_size > 0
        wrong, unreported = looked_at(folder, reported)
        counted["whole deeds stored, not yet reported"] += unreported
        faults += [f"round {turn}: {each}" for each in wrong]
        faults += [f"round {turn}: {unreported} unreported deeds"] * (unreported > 1)
    counted["faults"] = len(faults)
    return counted, faults


def killed(folder: Path, seed: int, seconds: float, *, early: bool) -> list[Saved]:
    """Let a process work for a while, kill it, and return what it had reported."""
    command = [sys.executable, "-m", "tests.endurance.worker", str(folder), str(seed)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=CHECKOUT)
    assert child.stdout is not None
    with child.stdout:
        child.stdout.readline()
        if not early:
            assert child.stdout.readline() == b"sitting\n", "it could not sit down"
        time.sleep(seconds / 4 if early else seconds)  # any moment will do, and nothing tells of one
        child.kill()
        lines = child.stdout.read().split(b"\n")[:-1]  # the last may be half a report
        child.wait()
    return [Saved(**json.loads(line)) for line in lines if line.startswith(b"{")]


def main(rounds: int) -> int:
    """Kill, look, print the counts."""
    with tempfile.TemporaryDirectory(prefix="fm-crash-") as place:
        counted, faults = crashes(make_office(Path(place) / "office"), rounds)
    print(f"| {rounds} × SIGKILL | |\n|---|--:|")
    for name, count in counted.items():
        print(f"| {name} | {count:,} |")
    print("\n".join(faults))
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
