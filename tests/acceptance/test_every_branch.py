"""Every branch of a case, taken through the real window with real keys: where it goes, and where it ends."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from fm_desktop.directives import directive
from fm_desktop.domain.directive import Due
from fm_desktop.domain.ending import Onward
from fm_desktop.storage.models import Agh, CarryOver, CaseState, Ending, EndingReason, Review
from tests.acceptance.test_one_case import catalogs, dressed, theme, tongue, worker
from tests.casework.stories import Story

__all__ = ["catalogs", "dressed", "theme", "tongue", "worker"]

TODAY = date(2026, 11, 30)
SEVEN, FURTHER = [*directive().ending_reasons], [*directive().further_reasons]


@pytest.fixture
def story(worker):
    """What went before, told in deeds; the branch itself is taken by keys."""
    return Story(worker.author, worker.author.person_id)


def led(worker, story, *stages):
    """Bring the client as far as the last stage, and show the case."""

    def begin():
        case = story.marked(worker.client)
        for stage in stages:
            case = getattr(story, stage)(case)

    worker.work.call(begin)
    worker.open_case(worker.client)


def in_steering(worker, story):
    led(worker, story, "assigned", "entered", "in_clarification", "in_steering")


def ways(worker):
    """Return the states the case went through, in the order they were noted."""
    return [row["phase"] for row in sorted(worker.rows(CaseState), key=lambda row: row["recorded_at"])]


def open_from_side(worker, name):
    """Open a dialog from the side of the case with the space bar."""
    link = worker.window.pane().side.findChild(QPushButton, name)
    link.setFocus()
    before = set(QApplication.topLevelWidgets())
    worker.qtbot.keyClick(link, Qt.Key.Key_Space)
    return worker._opened(before)


def enter_agh(worker, first, last):
    form = open_from_side(worker, "add_agh")
    worker.write(form, "agh_first", first)
    worker.write(form, "agh_last", last)
    worker.save(form)


def walk_out(worker, reason, onward, text=""):
    """End the case for one reason, in one way; what led here may have ticked the reason already."""
    guide = worker.guide("end")
    worker.qtbot.waitUntil(lambda: guide.form.version is not None)
    if not guide.find(f"reason_{reason}").isChecked():
        guide.press(f"reason_{reason}")
    if text:
        guide.type(f"text_{reason}", text)
    assert guide.onward()
    if guide.form.onward.key() is not onward:
        guide.press(f"onward_{onward}")
    if onward is Onward.TRANSFER:
        guide.type("new_site", "Jobcenter Luebeck")
    assert guide.onward()
    if onward is Onward.OFFICER:
        guide.type("stable_reason", "gut eingebunden")
        guide.type("end_talk_on", "heute")
    worker.record(guide)


def test_a_declined_referral_stays_readable_and_may_be_marked_again(worker, story):
    led(worker, story)
    form = worker.take("decline")
    worker.write(form, "reason", "Will eine Ausbildung")
    worker.save(form)
    case = worker.case()
    assert (case.phase, case.ended_on) == ("declined", TODAY)
    assert ways(worker) == ["marked", "declined"]
    assert worker.due() == {Due.D14: date(2036, 11, 30)}
    assert worker.journal()[-1] == "decline"
    guide = worker.guide("mark")
    assert guide.onward()
    guide.press("criterion_1")
    guide.type("reason_1", "nun doch")
    worker.record(guide)
    assert (worker.case().phase, worker.case().opened_seq) == ("marked", 2)
    assert Due.D14 not in worker.due()


def test_a_conflict_is_decided_by_the_team_lead_before_anybody_is_taken_over(worker, story):
    guide = worker.guide("mark")
    for _ in range(3):
        assert guide.onward()
    guide.press("exclusion_pension")
    assert guide.onward()
    guide.press("agh_ticked")
    guide.type("agh_first", "2.11.")
    assert guide.onward()
    assert guide.find("check_outcome").text().startswith("Konflikt")
    worker.record(guide)
    assert worker.due()[Due.D15] == date(2026, 11, 2)

    form = worker.take("assign")
    worker.qtbot.waitUntil(lambda: form._manager.count() > 0)
    worker.save(form)
    case = worker.case().id
    worker.work.call(lambda: story.entered(case, TODAY))
    worker.on(date(2026, 12, 1))
    guide = worker.guide("switch")
    while guide.step() != "Fallerörterung":
        assert guide.onward(), guide.faults()
    guide.type("discussion_result", "beide dafuer")
    assert not guide.onward()
    assert guide.faults() == ["lead_decision"]
    guide.press("lead_decision_for")
    guide.type("lead_who", "Sander")
    guide.type("lead_result", "uebernehmen, solange die AGH laeuft")
    worker.record(guide)
    assert worker.case().phase == "clarification"
    assert Due.D15 not in worker.due()


def test_accompanying_care_is_the_exception_and_may_become_main_responsibility(worker, story):
    led(worker, story, "assigned", "entered", "discussed")
    guide = worker.guide("accompany")
    assert not guide.onward()
    assert guide.faults() == ["care_reason"]
    guide.type("care_reason", "Die Suchtberatung traegt")
    worker.record(guide)
    case = worker.case()
    assert (case.phase, case.accompanying_reason) == ("accompanying", "Die Suchtberatung traegt")
    assert worker.due()[Due.D5] == date(2026, 9, 4)
    assert not {Due.D4, Due.D6} & set(worker.due())
    worker.record(worker.on(date(2026, 12, 7)).guide("switch"))
    assert ways(worker) == ["marked", "assigned", "accompanying", "clarification"]
    assert worker.due()[Due.D6] == date(2029, 12, 7)


def test_without_an_alliance_the_case_ends_after_clarification(worker, story):
    led(worker, story, "assigned", "entered", "in_clarification")
    guide = worker.guide("clarification")
    for _ in range(2):
        assert guide.onward()
    guide.press("decision_end")
    guide.type("decision_reason", "kommt nicht mehr")
    guide.type("stable_reason", "familiaer eingebunden")
    worker.record(guide)
    case, [ending] = worker.case(), worker.rows(Ending)
    assert (case.phase, case.end_reason, ending["onward"]) == ("ended", "no_alliance", "officer")
    assert set(worker.due()) == {Due.D13, Due.D14}


def test_while_an_agh_runs_it_carries_review_and_limit_past_three_years(worker, story):
    in_steering(worker, story)
    assert worker.due()[Due.D6] == date(2029, 3, 16)
    worker.on(date(2029, 3, 1))
    enter_agh(worker, "1.3.2029", "31.8.2029")
    assert worker.due()[Due.D6] == date(2029, 8, 31)
    chip = next(each for each in worker.window.pane().head._shown if "Höchstdauer" in each.name)
    assert chip.name.endswith("durch AGH verschoben")
    enter_agh(worker, "1.9.2029", "30.11.2029")
    assert worker.due()[Due.D6] == date(2029, 11, 30)

    guide = worker.guide("review")
    worker.qtbot.waitUntil(lambda: bool(guide.form.grounds.reasons.toPlainText()))
    assert "AGH" in guide.form.grounds.reasons.toPlainText()
    guide.type("review_prospects", "nach der AGH offen")
    worker.record(guide)
    assert "AGH" in worker.rows(Review)[0]["reasons"]

    guide = worker.on(date(2029, 11, 1)).guide("end")
    worker.qtbot.waitUntil(lambda: guide.form.version is not None)
    assert not guide.find("reason_maximum_duration").isEnabled()
    assert not guide.find("reason_no_alliance").isEnabled()
    guide.form.reject()

    worker.on(date(2029, 12, 3))
    walk_out(worker, "maximum_duration", Onward.OFFICER)
    assert (worker.case().phase, worker.case().end_reason) == ("ended", "maximum_duration")
    assert [row["planned_last_day"] for row in worker.rows(Agh)] == [date(2029, 8, 31), date(2029, 11, 30)]


def test_after_an_agh_leaving_leads_to_the_end(worker, story):
    in_steering(worker, story)
    enter_agh(worker, "1.9.2026", "27.11.2026")
    form = worker.take("agh_decision")
    worker.qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Right)
    worker.write(form, "agh_why", "Will danach nicht bleiben")
    before = set(QApplication.topLevelWidgets())
    with worker.qtbot.waitSignal(worker.desk.data_changed):
        worker.qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    guide = worker._opened(before)
    worker.qtbot.waitUntil(lambda: guide.version is not None)
    assert [each.reason for each in guide.reasons.reasons()] == ["agh_over"]
    guide.reject()
    worker.settle()
    walk_out(worker, "agh_over", Onward.NONE)
    assert worker.case().end_reason == "agh_over"


def test_a_case_goes_to_another_site_without_a_gap(worker, story):
    in_steering(worker, story)
    form = worker.take("transfer")
    worker.write(form, "new_site", "Jobcenter Luebeck")
    worker.save(form)
    case = worker.case()
    assert (case.phase, case.ended_on, case.end_reason) == ("transferred", TODAY, "moved_away")
    assert set(worker.due()) == {Due.D13}
    form = worker.on(date(2026, 12, 7)).take("confirm_receipt")
    worker.save(form)
    assert worker.case().receipt_on == date(2026, 12, 7)
    assert worker.due()[Due.D14] == date(2036, 12, 7)
    assert worker.journal()[-2:] == ["transfer", "confirm_receipt"]


@pytest.mark.parametrize("reason", SEVEN + FURTHER)
def test_each_reason_ends_a_case(worker, story, reason):
    in_steering(worker, story)
    if reason == "agh_over":
        enter_agh(worker, "1.9.2026", "27.11.2026")
    if reason == "maximum_duration":
        worker.on(date(2029, 3, 16))
    onward = Onward.OFFICER if reason in SEVEN else Onward.NONE
    walk_out(worker, reason, onward, "so war es" if reason == "other" else "")
    case, [ending] = worker.case(), worker.rows(Ending)
    assert (case.phase, case.ended_on, case.end_reason) == ("ended", worker.today, reason)
    assert ending["onward"] == str(onward)
    [said] = worker.work.call(lambda: list(EndingReason.select().dicts()))
    assert said["reason"] == reason
    [owed] = [row for row in worker.rows(CarryOver) if row["kind"] == "end"]
    assert (owed["row"], owed["day"]) == (ending["id"], worker.today)
    assert {Due.D13, Due.D14} <= set(worker.due())
    assert worker.journal()[-1] == "end"
