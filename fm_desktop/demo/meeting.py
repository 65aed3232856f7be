"""Writes what was spoken in made-up cases, and what lies ahead: talks, attempts, appointments, reminders."""

from datetime import date, timedelta

from fm_desktop.demo.courses import talks
from fm_desktop.demo.days import due_day, next_working_day, working_day
from fm_desktop.demo.writing import Desk, Run
from fm_desktop.domain.periods import add_months
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Agh, Appointment, CarryOver, Contact, Note, Reminder

SHOWN_BACK = timedelta(days=30)
"""So far back the calendar shows the talks that were planned, too."""
NOTED_BACK = timedelta(days=180)
"""So far back talks have notes; what was spoken before stands with the talk itself."""
HELD, MISSED = "held", "missed"


def write_talks(desk: Desk, run: Run) -> None:
    """Write the entry consultation, the talks after it, and now and then an attempt before one of them."""
    course, days = run.course, talks(run.course, desk.dice)
    if course.entry_on is None:
        return
    words, person = desk.words, run.person
    entry = words.of_story(run.story, "entry", person)
    _talk(desk, run, course.entry_on, entry, form=words.entry_format(run.story), entry=True)
    before = course.entry_on
    for day, text in zip(days, words.talks(run.story, len(days), person), strict=True):
        if desk.dice.random() < 0.12:
            _attempt(desk, run, working_day(day - timedelta(days=6)), before, day)
        form = desk.dice.choice(["office", "office", "office", "visit", "walk", "phone", "video"])
        before = _talk(desk, run, day, text, form=form, before=before)


def _talk(
    desk: Desk, run: Run, day: date, text: str, *, form: str, entry: bool = False, before: date | None = None
) -> date:
    """Write a talk and return its day: where that is full it was one before, after the talk `before`."""
    if run.manager is None:
        return day
    if day in run.times:
        at = run.times[day]
    elif before is None or day == run.course.latest_contact:
        at = desk.diary.any_time(run.manager, day)
    else:
        day, at = desk.diary.any_day(run.manager, day, before)
    minutes = 20 if form == "phone" else 60 if entry else desk.dice.choice([30, 45, 45, 60])
    values = {"day": day, "time": at, "minutes": minutes, "format": form, "is_entry": entry}
    whose = {"client": run.client, "case": run.case}
    noted = day > desk.today - NOTED_BACK
    summary = "" if noted else text
    contact = run.batch.create(Contact, **whose, **values, outcome=HELD, summary=summary, author=run.manager)
    if noted:
        _note(desk, run, contact, day, text)
    if form != "phone" and day > desk.today - SHOWN_BACK:
        place = desk.people.place(form)
        run.batch.create(Appointment, **whose, **values, place=place, person=run.manager, status=HELD)
    return day


def _note(desk: Desk, run: Run, contact: Id, day: date, text: str) -> None:
    """Write the note on a talk; it was carried over to VerBIS the next working day."""
    whose = {"client": run.client, "case": run.case}
    note = run.batch.create(Note, **whose, contact=contact, day=day, text=text, author=run.manager)
    carried = min(next_working_day(day), desk.today)
    run.batch.create(CarryOver, case=run.case, kind="note", row=note, day=day, carried_on=carried)


def _attempt(desk: Desk, run: Run, day: date, before: date, after: date) -> None:
    """Write that somebody did not come, was not reached or only called, between two talks."""
    if run.manager is None or not before < day < after:
        return
    day, at = desk.diary.any_day(run.manager, day, before)
    outcome, what = desk.dice.choice(
        [(MISSED, "missed"), (MISSED, "missed"), ("not_reached", "not_reached"), ("call", "calls")]
    )
    values = {"day": day, "time": at, "format": "office" if outcome == MISSED else "phone"}
    whose = {"client": run.client, "case": run.case}
    text = desk.words.some(what, run.person)
    run.batch.create(Contact, **whose, **values, outcome=outcome, summary=text, author=run.manager)
    if outcome == MISSED and day > desk.today - SHOWN_BACK:
        place = desk.people.place("office")
        run.batch.create(
            Appointment, **whose, **values, minutes=45, place=place, person=run.manager, status=MISSED
        )


def write_ahead(desk: Desk, run: Run) -> None:
    """Write what lies ahead: the next appointment, work opportunities, reminders."""
    sketch, today = run.sketch, desk.today
    whose = {"client": run.client, "case": run.case}
    if sketch.appointment_in is not None and run.manager is not None:
        _plan(desk, run, sketch.appointment_in, run.manager)
    if sketch.agh_in is not None or sketch.agh_open_ended:
        last = None if sketch.agh_in is None else due_day(today, sketch.agh_in)
        first = next_working_day(add_months(last or today, -sketch.agh_months))
        run.batch.create(Agh, **whose, first_day=first, planned_last_day=last)
    if sketch.reminder_in is not None:
        text = sketch.reminder or desk.words.some("reminders", run.person)
        day = due_day(today, sketch.reminder_in)
        run.batch.create(Reminder, **whose, person=run.manager, day=day, text=text)


def _plan(desk: Desk, run: Run, days: int, manager: Id) -> None:
    """Plan a talk; where today is no working day, nobody comes today."""
    sketch, today = run.sketch, desk.today
    day = due_day(today, days) if days else today
    if day != working_day(day):
        return
    at = desk.diary.take(manager, day, sketch.time) if sketch.time else desk.diary.any_time(manager, day)
    place = run.person.street if sketch.format == "visit" else desk.people.place(sketch.format)
    run.batch.create(
        Appointment,
        client=run.client,
        case=run.case,
        person=manager,
        day=day,
        time=at,
        minutes=sketch.minutes,
        format=sketch.format,
        place=place,
        is_entry=run.course.entry_on is None and sketch.format in ("office", "visit", "walk"),
    )
