from datetime import date

from fm_desktop.casework.states import accompany, end
from fm_desktop.casework.steps import correct_step
from fm_desktop.casework.verbis import mark_carried
from fm_desktop.domain.directive import Due
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.storage.models import CarryOver
from fm_desktop.storage.queries.carrying import carried_of
from tests.casework.stories import ASSIGNED, MAIN, REFERRED, TODAY


def test_a_wrong_day_is_put_right_and_stays_readable(story):
    case = story.in_steering()
    client = story.client_of(case)
    story.do(correct_step, case, Phase.CLARIFICATION, date(2026, 3, 23), "Zahlendreher")
    assert story.case(case).main_since == date(2026, 3, 23)
    assert story.states(case)[-1] == ("clarification", date(2026, 3, 23))
    assert ("clarification", MAIN) in story.states(case)
    assert story.case(case).phase == "steering"
    assert story.due(client)[Due.D6] == date(2029, 3, 23)
    deed, fields = story.told(client)
    assert deed == "correct_step"
    assert fields["case", "main_since"] == (MAIN.isoformat(), "2026-03-23")


def test_a_day_put_right_stays_between_its_neighbours(story):
    case = story.in_steering()
    assert story.refused(correct_step, case, Phase.CLARIFICATION, date(2026, 3, 3), "so") == "day_too_early"
    assert story.refused(correct_step, case, Phase.CLARIFICATION, date(2026, 6, 16), "so") == "day_too_late"
    assert story.refused(correct_step, case, Phase.STEERING, date(2026, 12, 1), "so") == "day_in_future"


def test_a_correction_says_why(story):
    case = story.assigned()
    assert story.refused(correct_step, case, Phase.MARKED, ASSIGNED, "") == "reason_missing"


def test_a_step_that_was_never_taken_has_no_day(story):
    case = story.assigned()
    assert story.refused(correct_step, case, Phase.STEERING, TODAY, "so") == "step_not_possible"


def test_a_later_correction_counts_and_not_the_first_entry(story):
    case = story.assigned()
    story.do(correct_step, case, Phase.ASSIGNED, date(2026, 3, 20), "erst nach dem Urlaub")
    story.do(correct_step, case, Phase.MARKED, date(2026, 3, 18), "zweite Vormerkung gilt")
    row = story.case(case)
    assert (row.referred_on, row.assigned_on) == (date(2026, 3, 18), date(2026, 3, 20))
    assert story.refused(correct_step, case, Phase.MARKED, REFERRED.replace(day=21), "so") == "day_too_late"


def test_steps_whose_day_stands_in_the_history_alone_can_be_put_right_too(story):
    case = story.assigned()
    story.do(accompany, case, date(2026, 3, 9), "Ausnahme")
    story.do(correct_step, case, Phase.ACCOMPANYING, date(2026, 3, 10), "Tippfehler")
    assert story.states(case)[-1] == ("accompanying", date(2026, 3, 10))
    assert story.refused(correct_step, case, Phase.ASSIGNED, date(2026, 3, 11), "so") == "day_too_late"


def test_the_same_day_again_leaves_no_trace(story):
    case = story.assigned()
    before = len(story.journal(story.client_of(case)))
    story.do(correct_step, case, Phase.ASSIGNED, ASSIGNED, "nur geprüft")
    assert len(story.journal(story.client_of(case))) == before


def test_what_verbis_lacks_of_a_step_goes_with_its_day(story):
    case = story.in_steering()
    story.do(end, case, date(2026, 11, 23), "integrated", "Lager")
    story.do(correct_step, case, Phase.ENDED, date(2026, 11, 25), "erst am Mittwoch")
    owed = {row.kind: row.day for row in CarryOver.select().where(CarryOver.case == case)}
    assert owed == {"takeover": MAIN, "end": date(2026, 11, 25)}
    story.do(correct_step, case, Phase.CLARIFICATION, date(2026, 3, 17), "Tippfehler")
    assert CarryOver.get(CarryOver.kind == "takeover").day == date(2026, 3, 17)


def test_verbis_learns_anew_of_a_step_it_was_told_with_another_day(story):
    case = story.in_steering()
    story.do(end, case, date(2026, 11, 23), "integrated", "Lager")
    story.do(mark_carried, [row.id for row in CarryOver.select()])
    story.do(correct_step, case, Phase.ENDED, date(2026, 11, 25), "erst am Mittwoch")
    owed = [row for row in carried_of(story.client_of(case)) if row.state != "carried"]
    assert [(row.kind, row.state) for row in owed] == [("end", "changed")]
    story.do(correct_step, case, Phase.CLARIFICATION, date(2026, 3, 17), "Tippfehler")
    owed = [row for row in carried_of(story.client_of(case)) if row.state != "carried"]
    assert {(row.kind, row.state) for row in owed} == {("end", "changed"), ("takeover", "changed")}
    story.do(correct_step, case, Phase.ENDED, date(2026, 11, 24), "doch am Dienstag")
    assert CarryOver.select().where(CarryOver.kind == "end", CarryOver.carried_on.is_null()).count() == 1


def test_a_step_that_verbis_was_never_to_learn_of_is_not_owed_when_its_day_changes(story):
    case = story.assigned()
    story.do(correct_step, case, Phase.ASSIGNED, date(2026, 3, 20), "Tippfehler")
    assert CarryOver.select().count() == 0
