"""Lets the drive fail at every single request: `python -m tests.endurance.faults`.

For each way to fail and each n: deeds until the n-th write fails, and on while it goes on failing; then the
drive works again, and the same desk must, too. Nothing reported as saved is lost, no error is without words.
"""

import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from random import Random

from fm_desktop.casework.opening import close_desk
from fm_desktop.errors import UserError
from fm_desktop.sentences import sentence
from fm_desktop.storage.chain import head
from fm_desktop.storage.faults import in_words
from tests.casework.stories import TODAY
from tests.endurance.deeds import Hand
from tests.endurance.failing import CODES, Drive, on_failing_drive
from tests.endurance.place import Reported, looked_at, make_office, sit_down

ROUND = ["talk", "note", "restricted", "plan", "service", "undo"]
AFTER = ["note", "talk"]
"""What is done once the drive works again."""


class Outcome(Counter[str]):
    """What was counted, and what went wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []


def deeds(hand: Hand, names: Iterable[str], reported: Reported, outcome: Outcome) -> None:
    """Do some deeds; each is saved and reported, or refused with a sentence."""
    for name in names:
        try:
            with in_words():  # as the one thread of the window does around all that is read or done
                reported.take(hand.saved(name))
            outcome["deeds reported as saved"] += 1
        except UserError as error:
            outcome[f"refused: {error.key}"] += 1
            if not all(sentence(error.key, language, **error.details) for language in ("de", "en")):
                outcome.faults.append(f"{error.key} has no sentence")
        except Exception as error:  # this is what must never be seen
            outcome.faults.append(f"{name}: unexplained {type(error).__name__}: {error}")


def one(office: Path, place: Path, drive: Drive, how: str, at: int, lasts: bool, outcome: Outcome) -> int:
    """Let the drive fail at one request; return how many there were."""
    folder, before = place / f"{how}-{at}-{lasts}", len(outcome.faults)
    shutil.copytree(office, folder)
    hand, reported = Hand(sit_down(folder), TODAY, Random(1)), Reported(head().seq)
    hand.looking = drive.aside
    drive.break_down(how, at, lasts=lasts)
    deeds(hand, ROUND, reported, outcome)
    asked = drive.asked
    drive.mend()
    refused = _refused(outcome)
    deeds(hand, AFTER, reported, outcome)
    if _refused(outcome) != refused:
        outcome.faults.append("the desk does not go on when the drive works again")
    close_desk()
    wrong, unreported = looked_at(folder, reported)
    outcome.faults += wrong
    if unreported:
        outcome.faults.append(f"{unreported} deeds are stored that were refused")
    outcome.faults[before:] = [f"{how} at {at}: {each}" for each in outcome.faults[before:]]
    shutil.rmtree(folder)
    outcome["failures"] += 1
    return asked


def _refused(outcome: Outcome) -> int:
    return sum(count for name, count in outcome.items() if name.startswith("refused"))


def failures(place: Path, most: int = sys.maxsize) -> Outcome:
    """Let the drive fail in each way at each request, or at so many of them spread over all."""
    outcome, office = Outcome(), make_office(place / "office")
    with on_failing_drive() as drive:
        for how in CODES:
            total = one(office, place, drive, how, sys.maxsize, True, Outcome())
            step = max(1, -(-total // most))
            for at in range(1, total + 1, step):
                one(office, place, drive, how, at, bool(at // step % 2) or how == "torn", outcome)
    return outcome


def main() -> int:
    """Fail, look, print the counts."""
    with tempfile.TemporaryDirectory(prefix="fm-faults-") as place:
        outcome = failures(Path(place))
    print("| a failing drive | |\n|---|--:|")
    for name, count in sorted(outcome.items()):
        print(f"| {name} | {count:,} |")
    print(f"| lost or unexplained | {len(outcome.faults)} |")
    print("\n".join(outcome.faults[:40]))
    return bool(outcome.faults)


if __name__ == "__main__":
    sys.exit(main())
