"""Makes the demo caseload in a fresh data folder."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.people import PersonData, store_person
from fm_desktop.casework.recording import Recording
from fm_desktop.casework.seating import seat_all
from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.demo.assessing import write_assessments
from fm_desktop.demo.attaching import write_attachment
from fm_desktop.demo.courses import Course, course_of
from fm_desktop.demo.days import due_day
from fm_desktop.demo.diary import Diary
from fm_desktop.demo.helping import write_help
from fm_desktop.demo.meeting import write_ahead, write_talks
from fm_desktop.demo.meetings import meetings
from fm_desktop.demo.others import closed_cases, earlier_run, referrals, watched_clients
from fm_desktop.demo.partners import directory_of, partners
from fm_desktop.demo.people import OFFICERS, Drawn, People
from fm_desktop.demo.planning import write_plan
from fm_desktop.demo.sketches import CASELOADS, ORDINARY, Sketch, names, sketches
from fm_desktop.demo.succeeding import outcomes
from fm_desktop.demo.surroundings import write_surroundings
from fm_desktop.demo.taking_over import write_takeover
from fm_desktop.demo.words import Words
from fm_desktop.demo.writing import Desk, Run, write_case, write_client, write_reviews
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.storage.batch import Batch, store
from fm_desktop.storage.database import db
from fm_desktop.storage.derive import refresh_all
from fm_desktop.storage.ids import Id, new_id
from fm_desktop.storage.journal import record
from fm_desktop.storage.models import Reminder
from fm_desktop.vault.author import Author
from fm_desktop.vault.key_derivation import Cost

LOGIN, PASSWORD = "albrecht", "beispieldaten"
QUICK = Cost(1024, 1, 1)
"""The password is printed in the window: nothing is gained by making it dear to try."""
SEED = 1
PEOPLE = (
    PersonData("Nolte", "Jonas", "nolte", ("fm",), "Ü25", "Mitte"),
    PersonData("Yıldız", "Derya", "yildiz", ("fm",), "U25", "Mitte"),
    PersonData("Petersen", "Kirsten", "petersen", ("av",), site="Mitte"),
    PersonData("Hansen", "Gesa", "hansen", ("tl",), "U25", "Mitte"),
    PersonData("Vogt", "Ines", "vogt", ("admin",), site="Mitte"),
)
"""Who sits at the desk beside Miriam Albrecht: her colleagues, a placement officer, the lead of the
young people's team, the administration."""
PROFILES = ("development", "stabilisation", "stabilisation", "assistance", "support")


class Demo(NamedTuple):
    """A demo caseload and how to open it."""

    folder: Path
    login: str
    password: str


class Planned(NamedTuple):
    """A case before it is written: who runs it, who it is about, and its days."""

    manager: Id
    person: Drawn
    story: str
    sketch: Sketch
    course: Course
    times: dict[date, str]
    """The times kept for the talks whose days are certain."""


def build(folder: Path, today: date) -> Demo:
    """Make a data folder with three case managers and about two hundred invented clients, as of today.

    The same day gives the same people, days and words. All who sit at the desk share the password.
    """
    founder = Founder(LOGIN, "Albrecht", "Miriam", ("fm", "tl"), site="Mitte")
    set_up(folder, founder, PASSWORD, office_name="Jobcenter Musterstadt", cost=QUICK, today=today)
    author = open_desk(folder, LOGIN, PASSWORD, today=today)
    try:
        staff = seat_all(PEOPLE, PASSWORD, by=author, today=today, cost=QUICK)
        with db.atomic():
            _write(author, staff, today)
            refresh_all(today)
    finally:
        close_desk()
    return Demo(folder, LOGIN, PASSWORD)


def _write(author: Author, staff: list[Id], today: date) -> None:
    """Write everybody and everything: the newest referral has the highest case number, as in life."""
    dice = Random(SEED)
    nolte, yildiz, petersen, *_ = staff
    managers, officers = [author.person_id, nolte, yildiz], (petersen, _second_officer(author))
    people = People(today, dice, names())
    directory, met = partners(author.person_id, today), meetings(author.person_id, today)
    desk = Desk(today, dice, people, Words(dice), Diary(dice), officers, {}, directory_of(directory))
    record("demo", author=author, changes=[*directory.changes, *met.changes])
    batches = [_own_reminders(author.person_id, today), directory, met]
    batches += [_recorded(author, each) for each in closed_cases(desk, managers)]
    planned = sorted(_planned(desk, managers), key=lambda each: each.course.referred_on)
    batches += [_recorded(author, _case(desk, each)) for each in planned]
    batches += [_recorded(author, each) for each in referrals(desk)]
    batches += [_recorded(author, each) for each in watched_clients(desk, managers)]
    store(batches)
    store(outcomes(author, today))  # from what is stored by now


def _recorded(author: Author, written: tuple[Batch, Id, Id | None]) -> Batch:
    """Note a client in the journal; the rows themselves are stored together with all others."""
    batch, client, case = written
    record("demo", author=author, changes=batch.changes, client=client, case=case)
    return batch


def _second_officer(author: Author) -> Id:
    """Store a placement officer who is only named: not everybody sits at this desk."""
    recording, (family, given, _) = Recording(), OFFICERS[1]
    officer = store_person(PersonData(family, given, None, ("av",), site="Mitte"), recording)
    record("add_person", author=author, changes=recording.changes)
    return officer


def _own_reminders(person: Id, today: date) -> Batch:
    batch = Batch()
    day = due_day(today, 12)
    batch.create(Reminder, person=person, day=day, text="Netzwerktreffen vorbereiten", repeat_months=3)
    return batch


def _planned(desk: Desk, managers: list[Id]) -> Iterator[Planned]:
    for caseload, manager in zip(CASELOADS, managers, strict=True):
        for sketch in sketches(caseload, desk.dice):
            person = desk.people.draw(sketch, young=caseload.young)
            story = desk.words.story(sketch.story, young=caseload.young)
            course = _course(desk, manager, sketch)
            days = [day for day in (course.entry_on, course.latest_contact) if day is not None]
            times = {day: desk.diary.any_time(manager, day) for day in dict.fromkeys(days)}
            yield Planned(manager, person, story, sketch, course, times)


def _course(desk: Desk, manager: Id, sketch: Sketch) -> Course:
    """Return the days of a case; an ordinary one moves on where the day of its latest talk is full."""
    course, first, last = course_of(sketch, desk.today, desk.dice), *ORDINARY
    for _ in range(last - first):
        latest, contact_in = course.latest_contact, sketch.contact_in or 0
        if sketch.name or contact_in < first or latest is None or not desk.diary.is_full(manager, latest):
            break
        sketch = sketch._replace(contact_in=contact_in + 1 if contact_in + 1 < last else first)
        course = course_of(sketch, desk.today, desk.dice)
    return course


def _case(desk: Desk, planned: Planned) -> tuple[Batch, Id, Id | None]:
    """Write a running case with all that belongs to it."""
    batch, sketch, course = Batch(), planned.sketch, planned.course
    profile = {
        "profile": desk.dice.choice(PROFILES),
        "profile_since": course.referred_on - timedelta(days=20),
    }
    client = write_client(desk, batch, planned.person, manager=None, **profile)
    run = Run(
        batch, client, new_id(), planned.manager, planned.person, planned.story, sketch, course, planned.times
    )
    if sketch.earlier:
        earlier_run(desk, run)
    values: dict[str, Any] = {}
    if sketch.phase is Phase.AFTERCARE:
        values["aftercare_until"] = desk.today + timedelta(days=desk.dice.randrange(25, 90))
    if sketch.pause_in is not None:
        values |= {"pause_from": desk.today - timedelta(days=12), "pause_reason": sketch.pause}
        values["pause_until"] = desk.today + timedelta(days=sketch.pause_in)
    write_case(desk, run, sketch.phase, seq=2 if sketch.earlier else 1, **values)
    write_talks(desk, run)
    write_reviews(desk, run)
    write_ahead(desk, run)
    write_help(desk, run)
    write_attachment(desk, run)
    write_surroundings(desk, run)
    write_plan(desk, run)
    write_assessments(desk, run)
    write_takeover(run)
    return batch, client, run.case
