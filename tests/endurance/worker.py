"""The second process: does deeds until it is killed, and reports each one when it is saved."""

import json
import sys
from pathlib import Path
from random import Random

from tests.casework.stories import TODAY
from tests.endurance.deeds import Hand
from tests.endurance.place import sit_down


def main(folder: Path, seed: int) -> None:
    """Sit down, do one deed after another, and report them."""
    print("opening", flush=True)
    hand = Hand(sit_down(folder), TODAY, Random(seed))
    print("sitting", flush=True)
    for saved in hand.deeds():
        print(json.dumps(saved._asdict()), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
