"""What is due after any guided history is what the two tables of deadlines say, counted anew by an oracle."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.casework import aghs, endings, intake, reminders, reviews, rhythm, states
from fm_desktop.casework.appointments import AppointmentData, plan_appointment
from fm_desktop.casework.av_checks import record_av_check
from fm_desktop.casework.endings import EndingData, ReasonData
from fm_desktop.casework.reminders import ReminderData
from fm_desktop.casework.retention import keep_case
from fm_desktop.casework.reviews import ReviewData
from fm_desktop.casework.talks import ContactData, record_contact
from fm_desktop.casework.verbis import mark_carried
from fm_desktop.domain.periods import Interval, Unit
from fm_desktop.storage.database import db
from fm_desktop.storage.models import Agh, CarryOver
from fm_desktop.storage.queries.due import due_of_client
from tests.casework.oracle import due_of
from tests.casework.stories import TODAY
from tests.casework.test_any_guided_order import guided_picks
from tests.casework.test_any_order import SAME_FILE, try_to

ONE = timedelta(days=1)


def shown(client, today):
    lines = due_of_client(client, today)
    told = [(ln.case_number, str(ln.due), ln.nominal, ln.effective, ln.number, str(ln.state)) for ln in lines]
    return sorted(told, key=repr)


def agree(story, client):
    """Compare both on the days on which something turns, and beside them."""
    turns = {story.today} | {line[3] for line in shown(client, story.today)}
    for day in sorted(turns):
        for seen in (day - 7 * ONE, day - ONE, day, day + ONE):
            assert shown(client, seen) == due_of(client, seen)


def begin(story, client, way, first):
    """Lead a client the way to a state, from a day on."""
    case = story.marked(client, first)
    if way == "declined":
        story.do(intake.decline, case, first + 5 * ONE, "passt nicht")
    if way in ("marked", "declined"):
        return case
    story.assigned(case, first + 2 * ONE)
    if way == "assigned":
        return case
    story.entered(case, first + 9 * ONE)
    story.discussed(case, first + 9 * ONE)
    if way == "accompanying":
        story.do(states.accompany, case, first + 10 * ONE, "Ausnahme")
        return case
    story.in_clarification(case, first + 12 * ONE)
    if way == "clarification":
        return case
    story.in_steering(case, first + 90 * ONE)
    on = first + 120 * ONE
    if way == "aftercare":
        conclude(story, case, on, "aftercare", until=on + 90 * ONE, purpose="Rückhalt")
    if way in ("ended", "transferred"):
        conclude(story, case, on, "transfer" if way == "transferred" else "officer", new_site="Lübeck")
    if way == "transferred":
        story.do(endings.confirm_receipt, case, on + 7 * ONE)
    return case


def conclude(story, case, day, onward, **more):
    reasons = [ReasonData("integrated", "Lager")]
    story.do(endings.conclude, EndingData(case, day, reasons, onward, True, "ja", day, "Petersen", **more))


WAYS = ["watch", "marked", "declined", "assigned", "accompanying", "clarification", "steering"]
WAYS += ["aftercare", "ended", "transferred"]
FIRSTS = st.sampled_from([TODAY - 130 * ONE, date(2025, 8, 31), date(2023, 11, 30), date(2024, 2, 29)])


@SAME_FILE
@given(
    st.sampled_from(WAYS), FIRSTS, st.lists(guided_picks, max_size=8), st.sampled_from([None, "development"])
)
def test_any_history_owes_what_the_tables_say(story, way, first, chosen, profile):
    with db.atomic() as example:
        story.today = TODAY
        client = story.client("Kaya, Selin", profile=profile, profile_since=profile and first)
        if way != "watch":
            begin(story, client, way, first)
        for pick in chosen:
            try_to(story, pick, client)
        agree(story, client)
        example.rollback()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("first", [TODAY - 130 * ONE, date(2024, 2, 29)])
def test_every_state_has_the_items_of_its_row(story, way, first):
    client = story.client("Kaya, Selin", profile="development", profile_since=first)
    case = begin(story, client, way, first) if way != "watch" else None
    story.do(aghs.record_agh, client, story.today - 20 * ONE, story.today + 40 * ONE)
    reminder = ReminderData(story.today + ONE, "Bescheid", client, case)
    if way == "transferred":  # carried on elsewhere: what is about the case is only read here
        assert story.refused(reminders.add_reminder, reminder) == "case_transferred"
    else:
        story.do(reminders.add_reminder, reminder)
    agree(story, client)


def test_work_opportunities_carry_the_three_years_on_as_long_as_one_follows_the_other(story):
    client = story.client("Kaya, Selin")
    begin(story, client, "steering", date(2024, 2, 17))  # main responsibility from 29.02.2024 on
    lasting = {None: date(2027, 2, 28)}
    for days, end in (
        ((date(2026, 12, 1), date(2027, 3, 31)), date(2027, 3, 31)),
        ((date(2027, 4, 1), date(2027, 6, 30)), date(2027, 6, 30)),
        ((date(2027, 7, 2), date(2027, 9, 30)), date(2027, 6, 30)),
        ((date(2027, 5, 1), None), None),
    ):
        story.do(aghs.record_agh, client, *days)
        lasting[days] = end
        limits = [line[3] for line in shown(client, story.today) if line[1] == "D6"]
        assert limits == ([end] if end else [])
        agree(story, client)
    story.do(aghs.end_agh, Agh.get(Agh.first_day == date(2027, 5, 1)).id, date(2027, 7, 1), "Arbeit")
    assert [line[3] for line in shown(client, story.today) if line[1] == "D6"] == [date(2027, 9, 30)]
    agree(story, client)


def test_a_pause_moves_the_contact_and_an_appointment_covers_it_only_until_then(story):
    client = story.client("Kaya, Selin")
    case = begin(story, client, "steering", TODAY - 125 * ONE)
    story.do(record_contact, ContactData(client, case, TODAY - 10 * ONE))
    story.do(plan_appointment, AppointmentData(client, case, TODAY + 10 * ONE))
    story.do(rhythm.pause, case, TODAY, TODAY + 60 * ONE, "Reha")
    agree(story, client)
    story.do(rhythm.pause, case, TODAY, None, "Krankenhaus")
    assert "D3" not in [line[1] for line in shown(client, TODAY)]
    story.do(rhythm.end_pause, case)
    story.do(rhythm.set_interval, case, Interval(6, Unit.WEEKS), "kommt von selbst")
    agree(story, client)


def test_a_client_marked_again_begins_anew_and_the_first_run_waits_with_its_erasure(story):
    client = story.client("Kaya, Selin", profile="assistance", profile_since=date(2026, 1, 31))
    first = begin(story, client, "declined", date(2026, 3, 2))
    story.do(record_av_check, client, date(2026, 8, 31), "weiter nicht")
    assert {line[1] for line in shown(client, TODAY)} == {"D7", "D14"}
    agree(story, client)
    second = begin(story, client, "accompanying", date(2026, 9, 1))
    agree(story, client)
    assert {line[0] for line in shown(client, TODAY)} == {story.case(second).number}
    conclude(story, second, TODAY, "officer")
    story.do(mark_carried, [row.id for row in CarryOver.select()])
    story.do(keep_case, second, "Klage anhängig")
    assert [(line[0], line[1]) for line in shown(client, TODAY)] == [
        (story.case(first).number, "D14"),
        (story.case(second).number, "D7"),
    ]
    agree(story, client)


def test_reviews_stay_anchored_at_the_end_of_a_month(story):
    client = story.client("Kaya, Selin")
    case = begin(story, client, "steering", date(2025, 8, 19))  # main responsibility from 31.08.2025 on
    for day, number, nominal in (
        (date(2026, 1, 27), 1, date(2026, 2, 28)),
        (date(2026, 1, 28), 2, date(2026, 8, 31)),
        (date(2026, 9, 1), 3, date(2027, 2, 28)),
    ):
        story.do(reviews.record_review, ReviewData(case, day, "Grund"))
        agree(story, client)
        (review,) = [line for line in shown(client, TODAY) if line[1] == "D5"]
        assert (review[4], review[2]) == (number, nominal)
