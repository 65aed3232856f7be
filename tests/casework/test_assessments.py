from datetime import date, timedelta

import pytest

from fm_desktop.casework.assessments import (
    AssessmentData,
    ChangedNeed,
    NeedsToday,
    RemovedNeed,
    correct_assessment,
    record_assessment,
)
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.consents import give_consent, withdraw_consent
from fm_desktop.casework.intake import decline
from fm_desktop.casework.needs import NeedData
from fm_desktop.catalogues import given
from fm_desktop.domain.assessment import Rating
from fm_desktop.domain.directive import Due
from fm_desktop.storage.models import Assessment, Client, Consent, Need
from fm_desktop.storage.queries.assessments import assessments_seen
from fm_desktop.storage.queries.needs import needs_of
from tests.casework.stories import ASSIGNED, TODAY

DAY = date(2026, 4, 13)
DEBTS = NeedData("money_debts", "debts", entrenched=True, since="2019")
RENT = NeedData("housing", "rent_arrears")


def whole(case, day=DAY, **values):
    given = {"ratings": (Rating("housing", 6, 3),), "needs": NeedsToday((DEBTS,))} | values
    return AssessmentData(case, day, **given)


@pytest.fixture
def case(story):
    return story.assigned()


def seen(story, case):
    return assessments_seen(story.client_of(case), case)


def test_an_assessment_is_stored_with_its_ratings_and_needs(story, case):
    data = whole(
        case,
        areas_today=("housing", "money_debts"),
        ratings=(Rating("housing", 6, 3, 4, 5, 2, 3, "Makler gefragt"), Rating("mobility")),
        prognosis="beyond_a_year",
        focus="Wohnung sichern",
    )
    changed, made = story.do(record_assessment, data)
    assert changed & Changed.ASSESSMENTS
    found = seen(story, case)
    newest = found.newest()
    assert (newest.id, newest.day, newest.areas_today) == (made, DAY, ("housing", "money_debts"))
    assert (newest.prognosis, newest.focus, newest.author) == (
        "beyond_a_year",
        "Wohnung sichern",
        "Kaya, Selin",
    )
    assert found.ratings_of(newest) == {"housing": Rating("housing", 6, 3, 4, 5, 2, 3, "Makler gefragt")}
    assert [(need.need, need.noted_on, need.assessment) for need in found.needs] == [("debts", DAY, made)]


def test_nothing_is_compulsory_but_the_needs(story, case):
    assert story.refused(record_assessment, AssessmentData(case, DAY)) == "needs_missing"
    story.do(record_assessment, AssessmentData(case, DAY, needs=NeedsToday((DEBTS,))))
    story.do(record_assessment, AssessmentData(case, DAY + timedelta(days=90)))
    assert len(seen(story, case).assessments) == 2


def test_the_last_need_cannot_go_without_another(story, case):
    story.do(record_assessment, whole(case))
    gone = RemovedNeed(needs_of(case)[0].id, "Insolvenz eröffnet")
    later = DAY + timedelta(days=90)
    alone = AssessmentData(case, later, needs=NeedsToday(removed=(gone,)))
    assert story.refused(record_assessment, alone) == "needs_missing"
    assert Assessment.select().count() == 1
    story.do(record_assessment, AssessmentData(case, later, needs=NeedsToday((RENT,), removed=(gone,))))
    assert [need.need for need in needs_of(case)] == ["rent_arrears"]


def test_a_need_can_be_put_right_in_an_assessment(story, case):
    story.do(record_assessment, whole(case))
    need = needs_of(case)[0]
    told = ChangedNeed(need.id, NeedData("money_debts", "debts", False, "2021"), need.version)
    later = AssessmentData(case, TODAY, needs=NeedsToday(changed=(told,)))
    story.do(record_assessment, later)
    assert [(each.entrenched, each.since) for each in needs_of(case)] == [(False, "2021")]
    again = AssessmentData(case, TODAY - timedelta(days=1), needs=NeedsToday(changed=(told,)))
    assert story.refused(record_assessment, again) == "changed_meanwhile"


def test_a_delicate_area_needs_the_clients_consent_first(story, case):
    strained = (Rating("health", 7, 2),)
    assert story.refused(record_assessment, whole(case, ratings=strained)) == "consent_missing"
    assert Consent.select().count() == 0
    story.do(record_assessment, whole(case, ratings=strained, consents=("health",)))
    assert [(each.scope, each.day) for each in Consent.select()] == [("health", DAY)]
    story.do(
        record_assessment, whole(case, TODAY, ratings=strained, needs=NeedsToday(), consents=("health",))
    )
    assert Consent.select().count() == 1


def test_a_consent_withdrawn_holds_no_longer(story, case):
    client = story.client_of(case)
    story.do(give_consent, client, ["health"], DAY)
    consent = Consent.get().id
    story.do(withdraw_consent, consent, DAY + timedelta(days=1))
    assert story.refused(withdraw_consent, consent, TODAY) == "consent_withdrawn_already"
    strained = (Rating("health", 7, 2),)
    assert story.refused(record_assessment, whole(case, TODAY, ratings=strained)) == "consent_missing"
    story.do(record_assessment, whole(case, DAY, ratings=strained))


def test_a_chosen_profile_becomes_the_clients_from_that_day_on(story, case):
    story.do(record_assessment, whole(case, profile="stabilisation"))
    client = Client.get_by_id(story.client_of(case))
    assert (client.profile, client.profile_since) == ("stabilisation", DAY)
    story.do(record_assessment, whole(case, TODAY, needs=NeedsToday(), profile="stabilisation"))
    assert Client.get_by_id(client.id).profile_since == DAY


def test_the_officers_check_of_a_complex_profile_counts_from_the_assessment(story, case):
    story.do(record_assessment, whole(case, profile="stabilisation"))
    client = story.client_of(case)
    assert Due.D7 not in story.due(client)
    story.do(decline, case, date(2026, 5, 4), "geht doch nicht")
    assert story.due(client)[Due.D7] == date(2026, 10, 13)


def test_an_older_assessment_does_not_turn_the_profile_back(story, case):
    story.do(record_assessment, whole(case, TODAY, profile="support"))
    story.do(record_assessment, whole(case, DAY, needs=NeedsToday(), profile="stabilisation"))
    assert Client.get_by_id(story.client_of(case)).profile == "support"


def test_no_profile_leaves_the_clients_as_it_is(story, case):
    story.do(record_assessment, whole(case, profile="support"))
    story.do(record_assessment, whole(case, TODAY, needs=NeedsToday()))
    assert Client.get_by_id(story.client_of(case)).profile == "support"


def test_there_is_one_assessment_a_day_and_none_before_the_case(story, case):
    story.do(record_assessment, whole(case))
    assert story.refused(record_assessment, whole(case)) == "assessment_exists"
    assert story.refused(record_assessment, whole(case, ASSIGNED - timedelta(days=1))) == "day_too_early"
    assert story.refused(record_assessment, whole(case, TODAY + timedelta(days=1))) == "day_in_future"


def test_only_while_somebody_works_with_the_client(story):
    marked = story.marked()
    assert story.refused(record_assessment, whole(marked)) == "step_not_possible"
    story.do(decline, marked, TODAY, "kein Potenzial")
    assert story.refused(record_assessment, whole(marked)) == "case_closed"


def test_a_prognosis_is_one_of_the_catalogue(story, case):
    assert story.refused(record_assessment, whole(case, prognosis="gut")) == "prognosis_unknown"


def test_an_assessment_is_put_right_and_the_journal_keeps_what_was(story, case):
    ratings = (Rating("housing", 6, 3), Rating("mobility", 2, 2))
    _, made = story.do(record_assessment, whole(case, ratings=ratings))
    put_right = whole(
        case, DAY, ratings=(Rating("housing", 5, 3), Rating("language", 1, 9)), needs=NeedsToday()
    )
    story.do(correct_assessment, made, put_right, version=1)
    found = seen(story, case)
    assert set(found.ratings_of(found.newest())) == {"housing", "language"}
    assert found.ratings_of(found.newest())["housing"].obstacle == 5
    deed, fields = story.told(story.client_of(case))
    assert deed == "correct_assessment"
    assert fields["area_rating", "obstacle"] in [(6, 5), (2, None), (None, 1)]
    put_again = whole(case, DAY + timedelta(days=1), needs=NeedsToday())
    story.do(correct_assessment, made, put_again)
    assert story.refused(correct_assessment, made, put_again, version=1) == "changed_meanwhile"


def test_all_is_stored_or_nothing(story, case):
    bad = whole(case, needs=NeedsToday((DEBTS, NeedData("housing", ""))), profile="support")
    assert story.refused(record_assessment, bad) == "need_missing"
    assert (Assessment.select().count(), Need.select().count()) == (0, 0)


@pytest.mark.parametrize("count", [0, 1, 14])
def test_as_many_areas_as_were_judged(story, case, count):
    areas = given("areas")[:count]
    ratings = tuple(Rating(area.key, 10, 0, 0, 10, 3, 0, "x" * 2000) for area in areas)
    consents = tuple(area.key for area in areas if area.delicate)
    story.do(record_assessment, whole(case, ratings=ratings, consents=consents))
    found = seen(story, case)
    assert tuple(found.ratings_of(found.newest()).values()) == ratings
