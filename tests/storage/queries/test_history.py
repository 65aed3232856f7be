from datetime import date

from fm_desktop.storage.database import db
from fm_desktop.storage.journal import Change, record
from fm_desktop.storage.models import AvCheck, Criterion, Exclusion, Review
from fm_desktop.storage.queries.history import history, talks
from tests.storage import seeds


def told(rows):
    return [(row.day.isoformat(), row.kind, row.title_key) for row in rows]


def test_everything_that_happened_stands_newest_first(staff):
    case = seeds.case(seeds.client(), "clarification", date(2026, 1, 5), referred_on=date(2025, 12, 1))
    person = case.client
    seeds.contact(case, date(2026, 1, 9), time="09:00", format="walk", minutes=40, author=staff.manager)
    seeds.contact(case, date(2026, 1, 9), "missed", time="14:00")
    seeds.appointment(case, date(2026, 3, 9), time="10:00")
    seeds.appointment(case, date(2026, 1, 9), time="09:00", status="held")
    seeds.agh(
        person,
        date(2026, 1, 12),
        case=case,
        actual_last_day=date(2026, 2, 27),
        decided_on=date(2026, 2, 28),
        stay=False,
    )
    seeds.reminder(staff.manager, date(2026, 1, 20), client=person, done_on=date(2026, 1, 21))
    seeds.reminder(staff.manager, date(2026, 1, 20), client=person)
    Review.create(case=case, day=date(2026, 2, 1), reasons="läuft", prospects="gut")
    Criterion.create(case=case, criterion="2", reason="so")
    Criterion.create(case=case, criterion="1", met=False)
    Exclusion.create(client=person, kind="pension", since=date(2025, 11, 1), lifted_on=date(2025, 11, 20))
    AvCheck.create(client=person, day=date(2025, 10, 1))
    assert told(history(person.id)) == [
        ("2026-03-09", "appointment", "planned"),
        ("2026-02-28", "agh", "leave"),
        ("2026-02-27", "agh", "ended"),
        ("2026-02-01", "review", "review"),
        ("2026-01-21", "reminder", "done"),
        ("2026-01-12", "agh", "began"),
        ("2026-01-09", "attempt", "missed"),
        ("2026-01-09", "contact", "walk"),
        ("2026-01-05", "state", "clarification"),
        ("2025-12-01", "criterion", "2"),
        ("2025-11-20", "exclusion", "lifted"),
        ("2025-11-01", "exclusion", "pension"),
        ("2025-10-01", "av_check", "av_check"),
    ]
    assert talks(person.id) == [row for row in history(person.id) if row.kind in ("contact", "attempt")]
    talk = next(row for row in history(person.id) if row.kind == "contact")
    assert (talk.author, talk.minutes, talk.case, talk.is_entry) == ("Albrecht, Miriam", 40, case.id, False)
    review = next(row for row in history(person.id) if row.kind == "review")
    assert review.text == "läuft\ngut"


def test_one_run_is_told_with_what_belongs_to_no_run(staff):
    person = seeds.client()
    first = seeds.case(person, "ended", date(2024, 1, 5))
    second = seeds.case(person, "steering", date(2025, 1, 5))
    seeds.Contact.create(client=person, day=date(2023, 1, 5), format="office")
    assert told(history(person.id, second.id)) == [
        ("2025-01-05", "state", "steering"),
        ("2023-01-05", "contact", "office"),
    ]
    assert told(history(person.id, first.id))[0] == ("2024-01-05", "state", "ended")
    assert len(history(person.id)) == 3


def test_corrections_are_told_from_the_journal(staff, opened_desk):
    case = seeds.case(seeds.client())
    change = [Change("contact", bytes(16), {"day": ("2026-01-05", "2026-01-06")})]
    with db.atomic():
        record(
            "correct_contact", author=opened_desk.author, changes=change, client=case.client_id, case=case.id
        )
        record("add_contact", author=opened_desk.author, changes=change, client=case.client_id, case=case.id)
    (row,) = history(case.client_id)
    assert (row.kind, row.title_key, row.case) == ("correction", "correct_contact", case.id)
