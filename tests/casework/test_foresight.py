"""What a deed would bring about is shown without being stored."""

from functools import partial

import pytest

from fm_desktop.casework.foresight import foresee
from fm_desktop.casework.states import switch_to_main
from fm_desktop.domain.directive import Due
from fm_desktop.errors import UserError
from fm_desktop.storage.models import JournalEntry
from tests.casework.stories import MAIN, REFERRED, TODAY


def switch(story, case, day):
    return partial(switch_to_main, case, day, "mit dem AV besprochen", by=story.by, today=TODAY)


def test_the_dates_that_follow_from_the_switch_are_foreseen_and_nothing_is_stored(story):
    case = story.discussed()
    client, before, due = (
        story.client_of(case),
        JournalEntry.select().count(),
        story.due(story.client_of(case)),
    )
    seen = foresee(switch(story, case, MAIN), client, TODAY)
    assert {line.due for line in seen.follows()} >= {Due.D4, Due.D5, Due.D6, Due.D13}
    assert JournalEntry.select().count() == before
    assert story.case(case).phase == "assigned"
    assert story.due(client) == due


def test_what_falls_away_is_named(story):
    case = story.assigned()
    entry = partial(story.entered, case)
    seen = foresee(entry, story.client_of(case), TODAY)
    assert Due.D2 in {line.due for line in seen.falls_away()}
    assert Due.D2 in story.due(story.client_of(case))


def test_what_the_rules_refuse_is_said_beforehand_and_changes_nothing(story):
    case = story.discussed()
    before = JournalEntry.select().count()
    with pytest.raises(UserError):
        foresee(switch(story, case, REFERRED), story.client_of(case), TODAY)
    assert JournalEntry.select().count() == before


def test_a_real_deed_after_a_foreseen_one_is_stored_and_the_journal_holds(story):
    case = story.discussed()
    foresee(switch(story, case, MAIN), story.client_of(case), TODAY)
    story.in_clarification(case)
    assert story.case(case).phase == "clarification"
