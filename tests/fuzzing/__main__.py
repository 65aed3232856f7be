"""Tries importers with damaged files: `python -m tests.fuzzing [importer] [seconds] [seed]`."""

import sys
import tempfile
from pathlib import Path
from random import Random

from tests.fuzzing.targets import Ground, leave, targets
from tests.fuzzing.trying import bounded_memory, keep, try_for


def main(arguments: list[str]) -> int:
    """Return 1 where a fault was found, whose file is kept then."""
    wanted = arguments[0] if arguments else "all"
    seconds = float(arguments[1]) if len(arguments) > 1 else 60.0
    seed = int(arguments[2]) if len(arguments) > 2 else 1
    faults = 0
    with tempfile.TemporaryDirectory() as folder, bounded_memory():
        found = targets(Ground(Path(folder)))
        for name in found if wanted == "all" else [wanted]:
            tried = try_for(found[name], seconds, Random(seed))
            print(f"{name:12} {tried.met:8} met {tried.taken:8} taken in, slowest {tried.slowest:5.2f} s")
            for fault in tried.faults:
                faults += 1
                print(f"  kept as {keep(name, fault)}\n{fault.told}")
        leave()
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
