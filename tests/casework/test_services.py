"""Measures, services, releases, breaches: facts and steps, and the dates that follow from them."""

from datetime import date, timedelta

from fm_desktop.casework.breaches import BreachData, continue_breach, record_breach
from fm_desktop.casework.measures import (
    MeasureData,
    MeasureResult,
    change_measure,
    record_measure,
    record_result,
)
from fm_desktop.casework.releases import ReleaseData, record_handout, record_release, withdraw_release
from fm_desktop.casework.services import (
    ServiceCheck,
    ServiceData,
    change_service,
    check_service,
    record_service,
)
from fm_desktop.domain.directive import Due
from fm_desktop.storage.models import Breach, Measure, PhoneHandout, Release, Service
from tests.casework.stories import TODAY

LATER = TODAY + timedelta(days=40)


def measure(story, case, **values):
    data = MeasureData(story.client_of(case), case, "Bewerbungscenter", TODAY, LATER, **values)
    story.do(record_measure, data)
    return Measure.get()


def service(story, case, **values):
    values = {"next_check": LATER} | values
    story.do(record_service, ServiceData(case, "Schuldnerberatung Mitte", "debts", **values))
    return Service.get()


def test_a_measure_is_due_on_its_last_day_until_its_result_is_recorded(story):
    case = story.in_steering()
    row = measure(story, case)
    client = story.client_of(case)
    assert story.due(client)[Due.D16] == LATER
    story.do(record_result, row.id, MeasureResult("partly", "brach in Woche 3 ab", TODAY, TODAY), version=1)
    assert Due.D16 not in story.due(client)
    now = Measure.get()
    assert (now.attended, now.last_day, now.version) == ("partly", TODAY, 2)


def test_the_end_of_a_measure_moves_with_what_is_known_of_it(story):
    case = story.in_steering()
    row = measure(story, case)
    data = MeasureData(row.client_id, case, "Bewerbungscenter", TODAY, LATER + timedelta(days=30))
    story.do(change_measure, row.id, data, version=1)
    assert story.due(row.client_id)[Due.D16] == LATER + timedelta(days=30)
    assert story.refused(change_measure, row.id, data, version=1) == "changed_meanwhile"


def test_a_measure_needs_a_name_an_order_of_days_and_a_known_attendance(story):
    case = story.in_steering()
    client = story.client_of(case)
    nameless = MeasureData(client, case, " ", TODAY)
    assert story.refused(record_measure, nameless) == "measure_kind_missing"
    backwards = MeasureData(client, case, "Kurs", LATER, TODAY)
    assert story.refused(record_measure, backwards) == "day_too_early"
    row = measure(story, case)
    assert story.refused(record_result, row.id, MeasureResult("", "", TODAY)) == "attended_missing"
    assert story.refused(record_result, row.id, MeasureResult("yes", "", LATER)) == "day_in_future"


def test_a_service_is_looked_at_again_until_it_has_ended(story):
    case = story.in_steering()
    row = service(story, case)
    client = story.client_of(case)
    assert story.due(client)[Due.D9] == LATER
    next_check = TODAY + timedelta(days=90)
    story.do(check_service, row.id, ServiceCheck("läuft an", True, None, None, next_check))
    assert story.due(client)[Due.D9] == next_check
    story.do(check_service, row.id, ServiceCheck("Ziel erreicht", True, True, True, ended_on=TODAY))
    assert Due.D9 not in story.due(client)
    assert story.refused(check_service, row.id, ServiceCheck()) == "service_ended_already"


def test_a_service_can_be_put_right_but_not_without_its_partner(story):
    case = story.in_steering()
    row = service(story, case)
    data = ServiceData(case, "Schuldnerberatung Nord", next_check=TODAY + timedelta(days=7))
    story.do(change_service, row.id, data, version=1)
    assert story.due(story.client_of(case))[Due.D9] == TODAY + timedelta(days=7)
    assert story.refused(change_service, row.id, ServiceData(case, " ")) == "partner_missing"


def test_a_release_holds_until_it_is_withdrawn_and_only_once(story):
    client = story.client()
    data = ReleaseData(client, "Suchtberatung", "Verlauf der Beratung", TODAY - timedelta(days=9))
    story.do(record_release, data)
    row = Release.get()
    assert story.refused(withdraw_release, row.id, date(2020, 1, 1)) == "day_too_early"
    story.do(withdraw_release, row.id, TODAY)
    assert Release.get().withdrawn_on == TODAY
    assert story.refused(withdraw_release, row.id, TODAY) == "release_withdrawn_already"
    assert story.refused(record_release, ReleaseData(client, "X", "", TODAY)) == "scope_missing"


def test_giving_the_number_away_needs_whom_and_why(story):
    client = story.client()
    story.do(record_handout, client, None, TODAY, "Kund:in", "akute Krise, abgesprochen")
    assert PhoneHandout.get().to_whom == "Kund:in"
    assert story.refused(record_handout, client, None, TODAY, "", "x") == "to_whom_missing"
    assert story.refused(record_handout, client, None, TODAY, "Kund:in", " ") == "reason_missing"


def test_a_breach_goes_through_its_steps_in_their_order(story):
    case = story.in_steering()
    day = TODAY - timedelta(days=20)
    story.do(record_breach, story.client_of(case), case, BreachData("appointment", day, "nicht erschienen"))
    row = Breach.get()
    heard = BreachData("appointment", day, "nicht erschienen", day + timedelta(days=7), "war krank")
    story.do(continue_breach, row.id, heard, version=1)
    assert Breach.get().heard == "war krank"
    early = BreachData("appointment", day, "nicht erschienen", heard_on=day - timedelta(days=1), heard="x")
    assert story.refused(continue_breach, row.id, early) == "day_too_early"
    wordless = BreachData("appointment", day, "nicht erschienen", decided_on=TODAY)
    assert story.refused(continue_breach, row.id, wordless) == "decision_missing"
