"""Damages one byte, again and again: `python -m tests.endurance.flips 500`.

What is damaged by turns: the closed data file, what a crash leaves beside it to take a deed
back, the key file, a backup. What is shown is as it was, or the fault is told in a sentence; where it is
found, restoring a backup brings everything back.
"""

import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from random import Random

from fm_desktop.casework.backups import back_up_as
from fm_desktop.casework.opening import close_desk
from fm_desktop.errors import UserError
from fm_desktop.paths import DataFolder
from fm_desktop.sentences import sentence
from fm_desktop.storage.database import db
from fm_desktop.storage.faults import told
from fm_desktop.storage.models import TABLES
from fm_desktop.storage.restoring import exchange, lay_beside
from tests.casework.stories import TODAY
from tests.endurance.deeds import Hand
from tests.endurance.failing import on_failing_drive
from tests.endurance.place import everything_is_sound, make_office, sit_down

JOURNAL = "fm_desktop.db-journal"
HEADS = 28
"""The first bytes of what takes a deed back: few, and everything hangs on them."""
RESTORED_EVERY = 10


def content() -> str:
    """Return all the open file says."""
    return repr([sorted(map(repr, db.execute(table.select()))) for table in TABLES])


def seen(folder: Path) -> tuple[str, str]:
    """Open a file as the window does, read all of it, and check it; return what was read and what told."""
    shown = ""
    try:
        by = sit_down(folder)
        shown = content()
        findings = everything_is_sound(by)
        return shown, "check: " + findings[0].partition("'")[2].partition("'")[0] if findings else ""
    except Exception as error:
        fault = told(error)
        if isinstance(fault, UserError) and sentence(fault.key, "de", **fault.details):
            return shown, fault.key
        return shown, f"unexplained {type(error).__name__}: {error}"
    finally:
        close_desk()


def flipped(path: Path, dice: Random, most: int = 0) -> str:
    """Damage one byte of a file; return where."""
    whole = bytearray(path.read_bytes())
    place = dice.randrange(min(most, len(whole)) if most else len(whole))
    whole[place] ^= dice.randrange(1, 256)
    path.write_bytes(whole)
    return f"{path.name} at {place}"


class Damage:
    """An office, a backup of it, and what it looked like when a deed was broken off."""

    def __init__(self, place: Path, seed: int) -> None:
        self.place, self.dice = place, Random(seed)
        self.office = make_office(place / "office")
        self.backup = place / "office.fmbackup"
        hand = Hand(sit_down(self.office), TODAY, Random(3))
        for _saved in islice(hand.deeds(), 15):
            pass
        for _step in back_up_as(self.backup, "wanted", by=hand.by):
            pass
        self.whole = content()
        close_desk()
        self.broken, self.after = self._broken_off()
        self.counted: Counter[str] = Counter()
        self.faults: list[str] = []

    def _broken_off(self) -> tuple[list[Path], str]:
        """Return how the folder looked at moments in which a deed was half written, and when it was done."""
        folder, kept = self.place / "deed", list[Path]()
        shutil.copytree(self.office, folder)
        untouched = (folder / "fm_desktop.db").read_bytes()

        def look() -> None:
            journal = folder / JOURNAL
            if journal.exists() and journal.stat().st_size and (
                (folder / "fm_desktop.db").read_bytes() != untouched
            ):  # fmt: skip
                kept.append(shutil.copytree(folder, self.place / f"broken-{len(kept)}"))

        with on_failing_drive() as drive:
            hand = Hand(sit_down(folder), TODAY, Random(4))
            drive.watcher = look
            hand.saved("talk")
            drive.watcher = None
            after = content()
            close_desk()
        return kept, after

    def try_once(self, what: str, source: Path, harm: Callable[[Path], str], right: set[str]) -> None:
        """Damage a copy of a folder and look at it."""
        folder = self.place / "damaged"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(source, folder)
        where = harm(folder)
        shown, fault = seen(folder)
        self._count(what, where, shown, fault, right)
        if fault and self.counted[what] % RESTORED_EVERY == 0:
            self._restore(folder, where)

    def _count(self, what: str, where: str, shown: str, fault: str, right: set[str]) -> None:
        self.counted[what] += 1
        if fault.startswith("unexplained"):
            self.faults.append(f"{what}: {where}: {fault}")
        elif (shown or not fault) and shown not in right:
            self.faults.append(f"{what}: {where}: something wrong is shown as right")
        self.counted[f"{what}: {'found: ' + fault if fault else 'everything shown as it was'}"] += 1

    def _restore(self, folder: Path, where: str) -> None:
        lay_beside(self.backup, DataFolder(folder))
        exchange(DataFolder(folder), datetime.now(UTC))
        self.counted["restored"] += 1
        if seen(folder) != (self.whole, ""):
            self.faults.append(f"{where}: restoring the backup does not bring everything back")

    def data_file(self) -> None:
        """Damage the closed data file."""
        harm = lambda folder: flipped(folder / "fm_desktop.db", self.dice)  # noqa: E731
        self.try_once("data file", self.office, harm, {self.whole})

    def key_file(self) -> None:
        """Damage the key file."""
        harm = lambda folder: flipped(folder / "fm_desktop.keys", self.dice)  # noqa: E731
        self.try_once("key file", self.office, harm, {self.whole})

    def half_written(self) -> None:
        """Damage what takes a half-written deed back, every other time where it begins."""
        most = HEADS if self.dice.random() < 0.5 else 0
        harm = lambda folder: flipped(folder / JOURNAL, self.dice, most)  # noqa: E731
        source = self.dice.choice(self.broken)
        self.try_once("what takes a deed back", source, harm, {self.whole, self.after})

    def of_backup(self) -> None:
        """Damage a backup and restore it into an empty folder."""
        folder, backup = self.place / "restored", self.place / "damaged.fmbackup"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copyfile(self.backup, backup)
        where, place = flipped(backup, self.dice), DataFolder(folder)
        try:
            lay_beside(backup, place)
            exchange(place, datetime.now(UTC))
            shown, fault = seen(folder)
        except UserError as error:
            shown, fault = "", error.key
        except Exception as error:
            shown, fault = "", f"unexplained {type(error).__name__}: {error}"
        self._count("backup", where, shown, fault, {self.whole})


KINDS = (Damage.data_file, Damage.half_written, Damage.data_file, Damage.key_file, Damage.of_backup)


def damages(place: Path, times: int, seed: int = 5) -> Damage:
    """Damage one thing after the other so many times."""
    damage = Damage(place, seed)
    for number in range(times):
        KINDS[number % len(KINDS)](damage)
    return damage


def main(times: int) -> int:
    """Damage, look, print the counts."""
    with tempfile.TemporaryDirectory(prefix="fm-flips-") as place:
        damage = damages(Path(place), times)
    print(f"| {times} × one byte damaged | |\n|---|--:|")
    for name, count in sorted(damage.counted.items()):
        print(f"| {name} | {count:,} |")
    print(f"| wrong shown as right, or unexplained | {len(damage.faults)} |")
    print("\n".join(damage.faults[:40]))
    return bool(damage.faults)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 500))
