"""A year at one desk in fast motion: `python -m tests.endurance.year`.

75 cases and four conversations every working day, with notes, next appointments, reviews, reminders and
VerBIS; the day is handed to every deed as the window does. What is read each morning may not grow slower
while the file grows.
"""

import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from statistics import median
from typing import NamedTuple

from fm_desktop.casework.appointments import AppointmentData
from fm_desktop.casework.conversations import Conversation, document_talk
from fm_desktop.casework.notes import NoteData
from fm_desktop.casework.opening import close_desk
from fm_desktop.casework.reminders import ReminderData, add_reminder, finish_reminder
from fm_desktop.casework.restricted_notes import RestrictedData
from fm_desktop.casework.reviews import ReviewData, record_review
from fm_desktop.casework.talks import ContactData
from fm_desktop.casework.verbis import mark_carried
from fm_desktop.storage.chain import head
from fm_desktop.storage.models import Appointment, Case, Reminder, Review
from fm_desktop.storage.queries.caseload import LineFilter, Order
from fm_desktop.storage.queries.month import APPOINTMENT
from fm_desktop.storage.queries.verbis import to_carry_over
from fm_desktop.ui.calendar.reading import Wanted as WantedDays
from fm_desktop.ui.calendar.reading import read_month
from fm_desktop.ui.cases.reading import Wanted, find
from fm_desktop.ui.today.reading import read_day
from fm_desktop.vault.author import Author
from tests.casework.stories import TODAY
from tests.endurance.place import make_office, sit_down

CASES, TALKS = 75, 4
WORDS = "Sie erzählt vom Alltag, von den Kindern und von dem, was seit dem letzten Mal gelungen ist. "
KINDS = frozenset({APPOINTMENT, *(f"D{number}" for number in range(1, 19))})
READ = ("open", "today", "cases", "month")


class Month(NamedTuple):
    """What was measured in a month: medians in milliseconds, the rest at its end."""

    name: str
    megabytes: float
    entries: int
    talks: int
    open: float
    today: float
    cases: float
    month: float
    talk: float


def working_days(first: date, days: int) -> Iterator[date]:
    """Yield the days from Monday to Friday among some days."""
    for number in range(days):
        day = first + timedelta(days=number)
        if day.weekday() < 5:
            yield day


def year(folder: Path, days: int = 365, seed: int = 3) -> Iterator[Month]:
    """Yield what each month has come to."""
    dice, taken = Random(seed), defaultdict[str, list[float]](list)
    month, talks, turn = "", 0, 0
    for day in working_days(TODAY + timedelta(days=1), days):
        if month not in ("", f"{day:%m/%Y}"):
            yield _month(month, folder, talks, taken)
            taken.clear()
        month = f"{day:%m/%Y}"
        with Timed(taken["open"]):
            by = sit_down(folder, day)
        _look(by, day, taken)
        cases = sorted(Case.select(), key=lambda case: case.number)
        for _ in range(min(TALKS, len(cases))):
            with Timed(taken["talk"]):
                _talk(cases[turn % len(cases)], by, day, dice)
            talks, turn = talks + 1, turn + 1
        _beside(cases, by, day, dice)
        mark_carried(sorted({row.id for row in to_carry_over(by.person_id)}), by=by, today=day)
        close_desk()
    yield _month(month, folder, talks, taken)


class Timed:
    """Notes how long something took, in milliseconds."""

    def __init__(self, into: list[float]) -> None:
        self._into = into

    def __enter__(self) -> None:
        self._began = time.perf_counter()

    def __exit__(self, *_: object) -> None:
        self._into.append((time.perf_counter() - self._began) * 1000)


def _look(by: Author, day: date, taken: dict[str, list[float]]) -> None:
    """Read what the screens of the morning show."""
    with Timed(taken["today"]):
        read_day(by.person_id, day)
    with Timed(taken["cases"]):
        find(Wanted(LineFilter(manager=by.person_id), Order(), day))
    with Timed(taken["month"]):
        first = day.replace(day=1)
        read_month(WantedDays(by.person_id, KINDS, None), first, first + timedelta(days=41), day)


def _talk(case: Case, by: Author, day: date, dice: Random) -> None:
    """Document a conversation: what was planned, two notes, at times a restricted one, the next day."""
    planned = Appointment.get_or_none(Appointment.case == case, Appointment.status == "planned")
    said = Conversation(
        ContactData(case.client_id, case.id, day, "office", time="10:00", minutes=45, summary=WORDS),
        [NoteData(WORDS * dice.randrange(1, 8)), NoteData(WORDS * 2)],
        planned=planned.id if planned is not None and planned.day <= day else None,
        next=AppointmentData(case.client_id, case.id, day + timedelta(days=26), "09:00"),
        restricted=[RestrictedData(WORDS * 3)] if dice.random() < 0.2 else (),
    )
    document_talk(said, by=by, today=day)


def _beside(cases: list[Case], by: Author, day: date, dice: Random) -> None:
    """Do what comes up beside the conversations: reminders, and the reviews of half a year."""
    case = dice.choice(cases)
    add_reminder(
        ReminderData(day + timedelta(days=5), "Unterlagen", case.client_id, case.id), by=by, today=day
    )
    for row in Reminder.select().where(Reminder.done_on.is_null(), Reminder.day <= day):
        finish_reminder(row.id, by=by, today=day)
    newest = {review.case_id: review.day for review in Review.select().order_by(Review.day)}
    for each in cases:
        if newest.get(each.id, each.main_since) <= day - timedelta(days=170):
            record_review(
                ReviewData(each.id, day, WORDS, WORDS, economical_elsewhere=False), by=by, today=day
            )
            return  # one a day


def _month(name: str, folder: Path, talks: int, taken: dict[str, list[float]]) -> Month:
    sit_down(folder)
    entries = head().seq
    close_desk()
    size = (folder / "fm_desktop.db").stat().st_size / 1_000_000
    times = (median(taken[each]) for each in (*READ, "talk"))
    return Month(name, size, entries, talks, *times)


def main(days: int) -> int:
    """Print a line for each month; return 1 where the morning has grown slower by half."""
    print("| month | file | journal | talks | open | Heute | Fälle | Kalender | a talk |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|--:|")
    months = []
    with tempfile.TemporaryDirectory(prefix="fm-year-") as place:
        for each in year(make_office(Path(place) / "office", CASES), days):
            months.append(each)
            times = " | ".join(f"{each[at]:.1f} ms" for at in range(4, 9))
            print(f"| {each.name} | {each.megabytes:.2f} MB | {each.entries:,} | {each.talks:,} | {times} |")
    slower = {name: getattr(months[-1], name) / getattr(months[1], name) for name in READ if len(months) > 2}
    print(", ".join(f"{name} {ratio:.2f} ×" for name, ratio in slower.items()), "of the second month")
    return any(ratio > 1.5 for name, ratio in slower.items())


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 365))
