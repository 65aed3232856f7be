"""D17 on a real file: partners to look at, meetings ahead and words still owed, each its person's own."""

from copy import copy
from datetime import date, timedelta

import pytest

from fm_desktop.casework.network import PartnerData, add_partner, change_partner, remove_partner
from fm_desktop.casework.network_meetings import MeetingData, add_meeting, change_meeting, remove_meeting
from fm_desktop.domain.directive import Due
from fm_desktop.storage import sight
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.models import DueRow
from fm_desktop.storage.queries.due import due_rows
from fm_desktop.storage.queries.network import meeting, meetings
from tests.casework.stories import TODAY

SUNDAY = date(2026, 12, 13)
ROUND = MeetingData(SUNDAY, " Runder Tisch Wohnen ", "Rathaus", "Frau Öztürk", told="Neue Sprechstunde")


def owed(person=None):
    return [(line.text, line.effective) for line in due_rows(person, None, None, TODAY, kinds={Due.D17})]


def plus(data, **more):
    return MeetingData(**{name: getattr(data, name) for name in MeetingData.__slots__} | more)


def test_a_partner_is_due_to_be_looked_at_on_its_own_day_be_it_a_sunday(story):
    _, made = story.do(add_partner, PartnerData("Schuldnerberatung", next_check=SUNDAY))
    assert owed(story.by.person_id) == [("check Schuldnerberatung", SUNDAY)]
    (line,) = due_rows(story.by.person_id, None, None, TODAY, kinds={Due.D17})
    assert (line.client, line.case, line.row, line.nominal) == (None, None, made, SUNDAY)


def test_looking_at_a_partner_again_moves_the_day_and_no_day_ends_it(story):
    _, made = story.do(add_partner, PartnerData("Kita", next_check=SUNDAY))
    later = SUNDAY + timedelta(days=90)
    story.do(change_partner, made, PartnerData("Kita", next_check=later))
    assert owed() == [("check Kita", later)]
    story.do(change_partner, made, PartnerData("Kita"))
    assert owed() == []


def test_a_partner_taken_out_is_owed_nothing(story):
    _, made = story.do(add_partner, PartnerData("Kita", next_check=SUNDAY))
    story.do(remove_partner, made)
    assert owed() == []


def test_it_is_nobody_elses_business(story):
    story.do(add_partner, PartnerData("Kita", next_check=SUNDAY))
    somebody = copy(story.by)
    somebody.person_id = story.other
    sight.sit_down(somebody, TODAY)
    assert owed(story.by.person_id) == owed(story.other) == owed() == []
    sight.sit_down(story.by, TODAY)
    assert owed() == [("check Kita", SUNDAY)]


def test_a_meeting_ahead_is_due_until_it_was_held(story):
    _, made = story.do(add_meeting, ROUND)
    assert owed() == [("meeting Runder Tisch Wohnen", SUNDAY)]
    held = plus(ROUND, day=TODAY, is_held=True, talked_over="Besprochen")
    story.do(change_meeting, made, held, version=1)
    assert owed() == []
    row = meeting(made)
    assert (row.title, row.place, row.talked_over, row.is_held) == (
        "Runder Tisch Wohnen",
        "Rathaus",
        "Besprochen",
        True,
    )


def test_the_word_to_the_placement_officers_is_due_until_they_were_told(story):
    by = TODAY + timedelta(days=7)
    _, made = story.do(add_meeting, plus(ROUND, day=TODAY, is_held=True, tell_by=by))
    assert owed() == [("tell Runder Tisch Wohnen", by)]
    story.do(change_meeting, made, plus(ROUND, day=TODAY, is_held=True, tell_by=by, told_on=TODAY))
    assert owed() == []
    story.do(remove_meeting, made)
    assert meetings() == []


@pytest.mark.parametrize(
    ("more", "key"),
    [
        ({"title": " "}, "meeting_title_missing"),
        ({"is_held": True}, "day_in_future"),
        ({"day": TODAY, "told": " ", "told_on": TODAY}, "told_missing"),
        ({"day": TODAY, "told_on": TODAY + timedelta(days=1)}, "day_in_future"),
        ({"day": TODAY, "is_held": True, "told_on": TODAY - timedelta(days=1)}, "day_too_early"),
    ],
)
def test_what_cannot_be_is_refused(story, more, key):
    assert story.refused(add_meeting, plus(ROUND, **more)) == key
    assert meetings() == []


def test_what_was_changed_meanwhile_is_not_written_over(story):
    _, made = story.do(add_meeting, ROUND)
    story.do(change_meeting, made, ROUND, version=1)
    story.do(change_meeting, made, plus(ROUND, place="Neu"), version=1)
    assert story.refused(change_meeting, made, ROUND, version=1) == "changed_meanwhile"
    assert story.refused(remove_meeting, made, version=1) == "changed_meanwhile"


@pytest.mark.parametrize("roles", [("av",), ("admin",)])
def test_only_case_managers_and_leads_keep_meetings(story, monkeypatch, roles):
    _, made = story.do(add_meeting, ROUND)
    monkeypatch.setattr(story.by, "roles", roles)
    assert story.refused(add_meeting, ROUND) == "no_right_to_partners"
    assert story.refused(change_meeting, made, ROUND) == "no_right_to_partners"
    assert story.refused(remove_meeting, made) == "no_right_to_partners"


def test_what_is_owed_is_computed_again_to_the_same(story):
    story.do(add_partner, PartnerData("Kita", next_check=SUNDAY))
    story.do(add_meeting, plus(ROUND, tell_by=SUNDAY))
    assert [row.text for row in DueRow.select().order_by(DueRow.text)] == [
        "check Kita",
        "meeting Runder Tisch Wohnen",
        "tell Runder Tisch Wohnen",
    ]
    assert compare() == []
