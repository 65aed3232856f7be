from datetime import date

import pytest

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.reminders import ReminderData, add_reminder, change_reminder, finish_reminder
from fm_desktop.domain.directive import Due
from fm_desktop.errors import RightsError
from fm_desktop.storage.models import Reminder
from fm_desktop.storage.queries.due import due_rows
from tests.casework.stories import TODAY


def own(story):
    """Return what the person at the desk is reminded of without a client."""
    rows = due_rows(story.by.person_id, None, None, TODAY, kinds={Due.D18})
    return [(row.text, row.effective) for row in rows if row.client is None]


def test_a_reminder_on_a_client_is_due_on_its_own_day(story):
    case = story.in_steering()
    client = story.client_of(case)
    saturday = date(2026, 12, 5)
    assert story.do(add_reminder, ReminderData(saturday, "Bescheid?", client, case)) == Changed.REMINDERS
    assert story.due(client)[Due.D18] == saturday
    story.do(finish_reminder, Reminder.get().id)
    assert Due.D18 not in story.due(client)
    assert story.refused(finish_reminder, Reminder.get().id) == "reminder_done_already"


def test_a_reminder_of_ones_own_belongs_to_no_client(story):
    story.do(add_reminder, ReminderData(TODAY, " Netzwerktreffen vorbereiten "))
    assert own(story) == [("Netzwerktreffen vorbereiten", TODAY)]
    story.do(finish_reminder, Reminder.get().id)
    assert own(story) == []


def test_a_recurring_one_comes_again_on_its_own_day(story):
    story.do(add_reminder, ReminderData(date(2026, 8, 31), "Statistik", repeat_months=1))
    story.do(finish_reminder, Reminder.get().id)
    assert own(story) == [("Statistik", date(2026, 12, 31))]


def test_it_is_put_on_another_day(story):
    client = story.client()
    story.do(add_reminder, ReminderData(TODAY, "anrufen", client))
    row = Reminder.get()
    later = ReminderData(date(2026, 12, 14), "anrufen, vormittags", client)
    story.do(change_reminder, row.id, later, version=row.version)
    assert story.due(client) == {Due.D18: date(2026, 12, 14)}
    assert story.told(client)[1]["reminder", "text"] == ("anrufen", "anrufen, vormittags")
    assert story.refused(change_reminder, row.id, later, version=row.version) == "changed_meanwhile"


def test_it_says_something(story):
    assert story.refused(add_reminder, ReminderData(TODAY, "  ")) == "text_missing"


def test_somebody_elses_own_reminder_is_theirs(story):
    row = Reminder.create(person=story.other, day=TODAY, text="Blumen gießen")
    for deed, *args in ((finish_reminder,), (change_reminder, ReminderData(TODAY, "x"))):
        with pytest.raises(RightsError, match="reminder_of_another"):
            story.do(deed, row.id, *args)
    row.delete_instance()


@pytest.mark.parametrize(
    ("first", "months", "days"),
    [
        (date(2027, 1, 31), 1, [date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30), date(2027, 5, 31)]),
        (date(2027, 8, 31), 6, [date(2028, 2, 29), date(2028, 8, 31), date(2029, 2, 28)]),
        (date(2027, 2, 28), 1, [date(2027, 3, 28), date(2027, 4, 28)]),
    ],
)
def test_one_of_the_31st_falls_on_short_months_ends_and_goes_back(story, first, months, days):
    client = story.client()
    story.do(add_reminder, ReminderData(first, "Kooperationsplan", client, repeat_months=months))
    story.do(add_reminder, ReminderData(date(2026, 12, 30), "Kooperationsplan", client))
    for day in days:
        row = Reminder.get(Reminder.repeat_months == months, Reminder.done_on.is_null())
        story.do(finish_reminder, row.id, today=row.day)
        assert Reminder.get(Reminder.repeat_months == months, Reminder.done_on.is_null()).day == day
