"""Ends of a case with their reasons, aftercare, other sites, and what becomes of what was open."""

from datetime import date

import pytest

from fm_desktop.casework.aghs import record_agh
from fm_desktop.casework.appointments import AppointmentData, plan_appointment
from fm_desktop.casework.corrections import correct_end
from fm_desktop.casework.endings import (
    EndingData,
    ReasonData,
    conclude,
    confirm_receipt,
    extend_aftercare,
)
from fm_desktop.casework.open_things import Settled
from fm_desktop.casework.services import ServiceData, record_service
from fm_desktop.directives import directive
from fm_desktop.domain.directive import Due
from fm_desktop.storage.models import Agh, Appointment, CarryOver, Ending, EndingReason, Service
from fm_desktop.storage.queries.open_things import open_things
from tests.casework.stories import MAIN, TODAY

REASONS = [*directive().ending_reasons, *directive().further_reasons]
INTEGRATED = (ReasonData("integrated", "Lager, unbefristet"),)


def ending(case, reasons=INTEGRATED, onward="officer", **values):
    said = {
        "stable": True,
        "stable_reason": "Arbeitet seit drei Monaten",
        "talk_on": TODAY,
        "talk_partner": "Herr Brückner",
    }
    return EndingData(case, TODAY, reasons, onward, **(said | values))


def aftercare(case, **values):
    return ending(case, onward="aftercare", until=date(2027, 2, 26), purpose="Die Probezeit", **values)


def test_a_case_is_handed_back_with_all_its_reasons(story):
    case = story.in_steering()
    reasons = (ReasonData("integrated", "Lager"), ReasonData("access_gone"))
    story.do(conclude, ending(case, reasons))
    row = story.case(case)
    assert (row.phase, row.ended_on, row.end_reason) == ("ended", TODAY, "integrated")
    said = Ending.get(Ending.case == case)
    assert (said.onward, said.stable, said.talk_partner) == ("officer", True, "Herr Brückner")
    assert {(each.reason, each.text) for each in said.reasons} == {
        ("integrated", "Lager"),
        ("access_gone", ""),
    }
    owed = CarryOver.get(CarryOver.case == case, CarryOver.kind == "end")
    assert (owed.row, owed.day) == (said.id, TODAY)
    assert story.states(case)[-1] == ("ended", TODAY)
    assert story.journal(row.client_id)[0].deed == "end"
    due = story.due(row.client_id)
    assert Due.D13 in due
    assert due[Due.D14] == date(2036, 11, 30)


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_of_the_directive_ends_a_case(story, reason):
    case = story.in_steering()
    if reason == "agh_over":
        story.do(record_agh, story.client_of(case), date(2026, 6, 1), date(2026, 9, 30))
    if reason == "maximum_duration":
        story.today = date(2029, 3, 16)
    data = EndingData(case, story.today, (ReasonData(reason, "so"),))
    story.do(conclude, data)
    assert story.case(case).end_reason == reason


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({"reasons": ()}, "ending_reason_missing"),
        ({"reasons": (ReasonData("keiner"),)}, "ending_reason_missing"),
        ({"reasons": (ReasonData("other", " "),)}, "other_reason_missing"),
        ({"reasons": (ReasonData("maximum_duration"),)}, "limit_not_reached"),
        ({"reasons": (ReasonData("agh_over"),)}, "agh_not_over"),
        ({"stable": None}, "stability_missing"),
        ({"stable_reason": ""}, "stability_reason_missing"),
        ({"talk_on": None}, "talk_with_officer_missing"),
        ({"talk_partner": " "}, "talk_with_officer_missing"),
        ({"talk_on": date(2026, 12, 1)}, "day_in_future"),
        ({"onward": "aftercare"}, "aftercare_without_day"),
        ({"onward": "aftercare", "until": date(2027, 1, 1)}, "purpose_missing"),
        ({"onward": "transfer"}, "new_site_missing"),
    ],
)
def test_what_is_missing_for_an_end_is_said(story, values, key):
    case = story.in_steering()
    assert story.refused(conclude, ending(case, **values)) == key


def test_no_case_ends_for_lack_of_an_alliance_while_a_work_opportunity_runs(story):
    case = story.in_steering()
    story.do(record_agh, story.client_of(case), date(2026, 11, 1), date(2027, 1, 31))
    lacking = (ReasonData("no_alliance"),)
    assert story.refused(conclude, ending(case, lacking)) == "agh_still_running"


def test_the_limit_a_work_opportunity_has_moved_counts(story):
    case = story.in_steering()
    story.do(record_agh, story.client_of(case), date(2028, 12, 1), date(2029, 6, 30))
    story.today = date(2029, 5, 2)
    data = EndingData(case, story.today, (ReasonData("maximum_duration"),))
    assert story.refused(conclude, data) == "limit_not_reached"
    story.today = date(2029, 6, 30)
    story.do(conclude, EndingData(case, story.today, (ReasonData("maximum_duration"),)))
    assert story.case(case).phase == "ended"


def test_ending_after_a_work_opportunity_decides_it(story):
    case = story.in_steering()
    story.do(record_agh, story.client_of(case), date(2026, 6, 1), date(2026, 9, 30))
    story.do(conclude, ending(case, (ReasonData("agh_over", "Will nicht bleiben"),)))
    agh = Agh.get(Agh.case == case)
    assert (agh.stay, agh.decided_on, agh.decision_reason) == (False, TODAY, "Will nicht bleiben")


def test_what_is_open_is_closed_or_left_open_knowingly(story):
    case = story.in_steering()
    client = story.client_of(case)
    story.do(record_service, ServiceData(case, "Schuldnerberatung", purpose="Raten", first_day=MAIN))
    story.do(record_service, ServiceData(case, "Kita", first_day=MAIN))
    story.do(plan_appointment, AppointmentData(client, case, date(2026, 12, 4), "10:00"))
    found = {thing.text: thing for thing in open_things(case)}
    settled = (
        Settled(found["Schuldnerberatung: Raten"].row, "ended"),
        Settled(found["10:00"].row, "cancelled"),
    )
    story.do(conclude, ending(case, settled=settled))
    assert {row.partner: row.ended_on for row in Service.select()} == {
        "Schuldnerberatung": TODAY,
        "Kita": None,
    }
    assert Appointment.get().status == "cancelled"
    assert Ending.get().left_open == "Kita"


def test_aftercare_begins_goes_on_and_ends(story):
    case = story.in_steering()
    client = story.client_of(case)
    story.do(conclude, aftercare(case))
    assert story.case(case).phase == "aftercare"
    assert story.due(client)[Due.D12] == date(2027, 2, 26)
    assert story.refused(extend_aftercare, case, date(2027, 4, 1), " ") == "reason_missing"
    assert story.refused(extend_aftercare, case, date(2026, 11, 1), "mehr") == "day_too_early"
    story.do(extend_aftercare, case, date(2027, 4, 30), "Probezeit verlängert")
    assert story.due(client)[Due.D12] == date(2027, 4, 30)
    assert story.refused(conclude, aftercare(case)) == "step_not_possible"
    story.do(conclude, ending(case, outcome="Probezeit bestanden"))
    said = Ending.get(Ending.case == case)
    assert (said.onward, said.purpose, said.outcome) == ("officer", "Die Probezeit", "Probezeit bestanden")
    assert story.case(case).phase == "ended"


def test_the_end_of_aftercare_is_taken_back_into_aftercare(story):
    case = story.in_steering()
    story.do(conclude, aftercare(case))
    story.do(conclude, ending(case, outcome="bestanden"))
    story.do(correct_end, case, "Verklickt")
    said = Ending.get(Ending.case == case)
    assert (story.case(case).phase, said.onward, said.outcome) == ("aftercare", "aftercare", None)


def test_an_end_taken_back_leaves_no_reasons_behind_but_in_the_journal(story):
    case = story.in_steering()
    story.do(conclude, ending(case))
    story.do(correct_end, case, "Verklickt")
    assert Ending.select().count() == EndingReason.select().count() == 0
    story.do(conclude, ending(case))
    assert story.case(case).phase == "ended"


def test_a_case_goes_to_another_site_and_its_receipt_is_confirmed(story):
    case = story.in_steering()
    client = story.client_of(case)
    story.do(conclude, ending(case, (ReasonData("moved_away"),), "transfer", new_site="Jobcenter Lübeck"))
    row = story.case(case)
    assert (row.phase, row.transferred_to, row.ended_on) == ("transferred", "Jobcenter Lübeck", TODAY)
    assert Due.D14 not in story.due(client)
    assert story.refused(confirm_receipt, case, date(2026, 11, 29)) == "day_too_early"
    assert story.refused(confirm_receipt, case, date(2026, 12, 1)) == "day_in_future"
    story.do(confirm_receipt, case, TODAY)
    assert story.due(client)[Due.D14] == date(2036, 11, 30)
    assert story.refused(confirm_receipt, story.in_steering(), TODAY) == "not_transferred"
