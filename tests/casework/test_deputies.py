"""Who stands in for whom, what the clients say to it, and what whoever comes back is told."""

from datetime import timedelta

import pytest

from fm_desktop.casework.deputies import (
    Answer,
    DeputyData,
    appoint_deputy,
    ask_deputy_consent,
    end_deputyship,
    withdraw_deputy_consent,
)
from fm_desktop.casework.leaves import enter_leave
from fm_desktop.casework.restricted_notes import RestrictedData, write_restricted
from fm_desktop.casework.undo import undo_last
from fm_desktop.errors import RightsError
from fm_desktop.storage.models import Deputyship, Leave
from fm_desktop.storage.models import Office as OfficeTable
from fm_desktop.storage.queries.deputies import (
    all_deputies,
    consents,
    consents_missing,
    deputies_of,
    readings_of_others,
    stood_in_for,
)
from tests.casework.office import confirm_all, texts
from tests.casework.stories import TODAY

LAST = TODAY + timedelta(days=14)


def data(office, deputy="nolte", first=TODAY, last=LAST, **more):
    return DeputyData(office.ids[deputy], first, last, **more)


def test_everybody_concerned_sees_who_stands_in(office):
    with office.at("kaya") as story:
        _, made = story.do(appoint_deputy, data(office))
        (row,) = deputies_of(story.by.person_id, TODAY)
        assert (row.id, row.deputy_name, row.kind, row.last_day) == (made, "Nolte, Jonas", "fm", LAST)
        assert row.holds_on(LAST)
        assert not row.holds_on(LAST + timedelta(days=1))
        assert deputies_of(story.by.person_id, LAST + timedelta(days=1)) == []
        with pytest.raises(RightsError):
            all_deputies(TODAY)
    with office.at("nolte") as story:
        assert [each.person_name for each in stood_in_for(story.by.person_id, TODAY)] == ["Kaya, Selin"]
        with pytest.raises(RightsError):
            deputies_of(office.ids["kaya"], TODAY)
    with office.at("hansen"):
        assert [each.id for each in all_deputies(TODAY)] == [made]


def test_who_is_away_or_the_lead_appoints_and_only_case_managers_stand_in(office):
    with office.at("nolte") as story:
        away = data(office, "derya", person=office.ids["kaya"])
        assert story.refused(appoint_deputy, away) == "no_right_to_deputies"
    with office.at("hansen") as story:
        story.do(appoint_deputy, data(office, "derya", person=office.ids["kaya"]))
        officer = data(office, person=office.ids["petersen"], kind="av")
        story.do(appoint_deputy, officer)
        assert story.refused(appoint_deputy, officer) == "deputy_already"
        for_fm = data(office, person=office.ids["petersen"])
        assert story.refused(appoint_deputy, for_fm) == "deputy_for_nobody"
    with office.at("kaya") as story:
        assert story.refused(appoint_deputy, data(office, "petersen")) == "deputy_not_able"
        assert story.refused(appoint_deputy, data(office, "kaya")) == "deputy_not_able"
        assert story.refused(appoint_deputy, data(office, last=TODAY - timedelta(days=1))) == "day_too_early"
        named = DeputyData(story.other, TODAY, LAST)
        story.do(appoint_deputy, named)


def test_each_client_is_asked_and_may_answer_anew(office):
    with office.at("kaya") as story:
        case = story.in_steering()
        client, me = story.client_of(case), story.by.person_id
        _, made = story.do(appoint_deputy, data(office))
        assert [(row.client, row.given) for row in consents(made)] == [(client, None)]
        assert consents_missing(me, TODAY) == 1
        story.do(ask_deputy_consent, made, [Answer(client, False)], TODAY)
        assert [row.holds for row in consents(made)] == [False]
        assert consents_missing(me, TODAY) == 0
        story.do(ask_deputy_consent, made, [Answer(client, True)], TODAY)
        assert [row.holds for row in consents(made)] == [True]
        story.do(withdraw_deputy_consent, made, client)
        assert [(row.given, row.withdrawn_on, row.holds) for row in consents(made)] == [(True, TODAY, False)]
        assert story.refused(withdraw_deputy_consent, made, client) == "gone_meanwhile"
        later = TODAY + timedelta(days=1)
        assert story.refused(ask_deputy_consent, made, [Answer(client, True)], later) == "day_in_future"
    with office.at("derya") as story, pytest.raises(RightsError):
        consents(made)


def test_a_client_of_somebody_else_is_not_asked(office):
    with office.at("nolte") as story:
        story.other = story.by.person_id
        client = story.client_of(story.in_steering())
    with office.at("kaya") as story:
        _, made = story.do(appoint_deputy, data(office))
        refused = story.refused(ask_deputy_consent, made, [Answer(client, True)], TODAY)
        assert refused in ("client_of_another", "no_right_to_deed")


def test_for_an_officer_nobody_is_asked(office):
    with office.at("petersen") as story:
        _, made = story.do(appoint_deputy, data(office, kind="av"))
        assert consents(made) == []
    with office.at("hansen") as story:
        assert story.refused(ask_deputy_consent, made, [], TODAY) == "deputy_without_consents"


def test_an_early_end_holds_from_today(office):
    with office.at("kaya") as story:
        _, made = story.do(appoint_deputy, data(office))
        story.do(end_deputyship, made, version=1)
        assert Deputyship.get_by_id(made).ended_on == TODAY
        assert deputies_of(story.by.person_id, TODAY) == []
        assert story.refused(end_deputyship, made) == "deputyship_over"
        story.do(appoint_deputy, data(office))


def test_a_leave_may_name_who_stands_in(office):
    with office.at("kaya") as story:
        story.do(enter_leave, TODAY, LAST, "Urlaub", deputy=office.ids["nolte"])
        assert [row.deputy for row in deputies_of(story.by.person_id, TODAY)] == [office.ids["nolte"]]
        story.do(undo_last)
        assert Leave.select().count() == Deputyship.select().count() == 0
        deputy = office.ids["petersen"]
        assert story.refused(enter_leave, TODAY, LAST, "Urlaub", deputy=deputy) == "deputy_not_able"
        assert Leave.select().count() == 0


def test_whoever_comes_back_is_told_who_has_read(office):
    from datetime import date

    with office.at("kaya") as story:
        case = story.in_steering()
        client, me = story.client_of(case), story.by.person_id
        story.do(write_restricted, client, case, TODAY, RestrictedData("Geheim"))
        _, made = story.do(appoint_deputy, data(office))
        story.do(ask_deputy_consent, made, [Answer(client, True)], TODAY)
        confirm_all(story)
    with office.at("nolte") as story:
        assert texts(story, client) == ["Geheim"]
        with pytest.raises(RightsError):
            readings_of_others(me, date.min, date.max - timedelta(days=3))
    with office.at("kaya"):
        now = date.today()
        (reading,) = readings_of_others(me, now - timedelta(days=1), now + timedelta(days=1))
        assert (reading.by, reading.client, reading.name) == ("Nolte, Jonas", client, "Yılmaz, Ayşe")
        assert readings_of_others(me, now - timedelta(days=9), now - timedelta(days=8)) == []
        OfficeTable.update(read_log=False).execute()
        assert readings_of_others(me, now - timedelta(days=1), now + timedelta(days=1)) == []


def test_a_former_deputy_is_told_of_no_clients_answers(office):
    with office.at("kaya") as story:
        case = story.assigned()
        _, made = story.do(appoint_deputy, data(office))
        story.do(ask_deputy_consent, made, [Answer(story.client_of(case), True)], TODAY)
    with office.at("nolte"):
        assert [each.given for each in consents(made)] == [True]
    with office.at("nolte", today=LAST + timedelta(days=1)), pytest.raises(RightsError):
        consents(made)
    with office.at("hansen", today=LAST + timedelta(days=1)):
        assert len(consents(made)) == 1
    with office.at("kaya", today=LAST) as story:
        story.do(end_deputyship, made)
    with office.at("nolte", today=LAST), pytest.raises(RightsError):
        consents(made)
