"""An office to be ill-treated, and eyes for whether it is still whole."""

from datetime import date
from pathlib import Path

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.storage.chain import hash_at, head
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.integrity import check_all
from fm_desktop.storage.models import JournalEntry, RestrictedNote
from fm_desktop.storage.retold import retold
from fm_desktop.storage.sealed_notes import key_of, wording_of
from fm_desktop.storage.sound_journal import remembered
from fm_desktop.vault.author import Author
from tests.casework.office import PASSWORD, Office, confirm_all
from tests.casework.stories import TODAY
from tests.endurance.deeds import Saved, as_it_stands, rows_after

LOGIN = "kaya"


def make_office(folder: Path, cases: int = 3) -> Path:
    """Make an office of five people with some cases in steering, whose restricted notes have readers."""
    office = Office(folder)
    office.found()
    with office.at(LOGIN) as story:
        for number in range(cases):
            entered = story.entered(story.assigned(story.marked(story.client(f"Muster{number}, Eva"))))
            story.in_steering(story.in_clarification(entered))
        confirm_all(story)
    return folder


def entries_in(folder: Path) -> int:
    """Return how many entries the journal of a file has."""
    sit_down(folder)
    try:
        return head().seq
    finally:
        close_desk()


def sit_down(folder: Path, today: date = TODAY) -> Author:
    """Let the case manager sit down."""
    return open_desk(folder, LOGIN, PASSWORD, today=today)


class Reported:
    """What was reported as saved, and whether the file still says so."""

    def __init__(self, before: int) -> None:
        self.rows: dict[str, str] = {}
        self.entries: dict[int, str] = {}
        self.known = self.newest = before
        self.count = self.counted = 0

    def take(self, saved: Saved) -> None:
        """Believe a report."""
        self.rows |= saved.rows
        self.entries[saved.seq] = saved.entry
        self.newest = max(self.newest, saved.seq)
        self.count += 1

    def faults(self) -> list[str]:
        """Return what was reported and is not there; belongs behind an open desk."""
        found = [f"entry {seq} is lost" for seq, entry in self.entries.items() if not _is_there(seq, entry)]
        later = rows_after(self.newest) if head().seq > self.newest else {}
        for name, said in self.rows.items():
            if name not in later and as_it_stands(name) != said:
                found.append(f"row {name} is not as reported")
        return found

    def unreported(self) -> int:
        """Return how many deeds are there that nobody reported; from now on they are known."""
        told = JournalEntry.select(JournalEntry.payload).where(JournalEntry.seq > self.known).tuples()
        count = sum('"part_of":' not in payload for (payload,) in told) - self.count + self.counted
        self.rows |= rows_after(self.newest)
        self.known = self.newest = head().seq
        self.counted = self.count
        return count


def _is_there(seq: int, entry: str) -> bool:
    found = hash_at(seq)
    return found is not None and found.hex() == entry


def everything_is_sound(by: Author) -> list[str]:
    """Return every fault of the open file, down to restricted notes that do not open."""
    findings = check_all([compare, retold, lambda: remembered(by)])
    for row in RestrictedNote.select():
        wording_of(row, key_of(row, by), by)
    return [str(finding) for finding in findings]


def looked_at(folder: Path, reported: Reported) -> tuple[list[str], int]:
    """Open a file after a fault; return what is wrong with it, and how many deeds nobody reported."""
    by = sit_down(folder)
    try:
        return [*everything_is_sound(by), *reported.faults()], reported.unreported()
    finally:
        close_desk()
