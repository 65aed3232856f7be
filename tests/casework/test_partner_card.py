"""How a partner's services went: counted for the office from five on, below that of one's own clients."""

from datetime import date

from fm_desktop.casework.network import PartnerData, add_partner, change_partner, remove_partner
from fm_desktop.casework.releases import ReleaseData, record_release
from fm_desktop.casework.services import ServiceCheck, ServiceData, check_service, record_service
from fm_desktop.casework.undo import undo_last
from fm_desktop.storage import sight
from fm_desktop.storage.models import Service
from fm_desktop.storage.queries.partner_card import Answers, partner_card
from fm_desktop.storage.queries.services import before_calling
from fm_desktop.storage.retold import retold
from tests.casework.stories import TODAY


def served(story, case, name, judged=None, **more):
    story.do(record_service, ServiceData(case, name, **more))
    row = Service.select().order_by(Service.id.desc()).first()
    if judged is not None:
        story.do(check_service, row.id, judged)
    return row.id


def test_the_card_counts_what_was_said_of_services_by_name_and_by_choice(story):
    case = story.in_steering()
    _, made = story.do(add_partner, PartnerData("Schuldnerberatung Süd", phone="040 1"))
    served(story, case, "schuldnerberatung SUD", ServiceCheck(timely=True, ended_on=TODAY))
    served(story, case, "Alter Name", ServiceCheck(timely=False, aim_reached=True), directory_partner=made)
    served(story, case, "Jemand anders")
    card = partner_card(made)
    assert (card.services, card.running, card.is_of_office) == (2, 1, False)
    assert card.timely == Answers(1, 1, 0)
    assert card.aim_reached == Answers(1, 0, 1)
    assert card.worth_cost == Answers(0, 0, 2)


def test_two_of_the_same_name_share_no_service_that_names_neither(story):
    case = story.in_steering()
    _, one = story.do(add_partner, PartnerData("Beratung", site="Süd"))
    _, other = story.do(add_partner, PartnerData("Beratung", site="Nord"))
    served(story, case, "Beratung")
    served(story, case, "Beratung", directory_partner=other)
    assert (partner_card(one).services, partner_card(other).services) == (0, 1)


def test_whoever_sees_no_client_in_full_is_told_of_five_services_and_of_no_fewer(story, monkeypatch):
    case = story.in_steering()
    _, made = story.do(add_partner, PartnerData("Beratung"))
    for _ in range(4):
        served(story, case, "Beratung")
    monkeypatch.setattr(story.by, "roles", ("av",))
    sight.sit_down(story.by, TODAY)
    assert partner_card(made).services == 0
    monkeypatch.setattr(story.by, "roles", ("fm",))
    served(story, case, "Beratung")
    monkeypatch.setattr(story.by, "roles", ("av",))
    sight.sit_down(story.by, TODAY)
    card = partner_card(made)
    assert (card.services, card.is_of_office) == (5, True)


def test_a_partner_taken_out_leaves_the_words_of_the_service_and_nothing_unlike_the_journal(story):
    case = story.in_steering()
    _, made = story.do(add_partner, PartnerData("Beratung", phone="040 1"))
    service = served(story, case, "Beratung", directory_partner=made)
    story.do(remove_partner, made)
    assert partner_card(made) is None
    assert Service.get_by_id(service).partner == "Beratung"
    assert before_calling(story.client_of(case), "Beratung", made).phone == ""
    assert retold() == []


def test_a_service_chosen_from_the_directory_is_taken_back(story):
    case = story.in_steering()
    _, made = story.do(add_partner, PartnerData("Beratung"))
    served(story, case, "Beratung", directory_partner=made)
    story.do(undo_last)
    assert Service.select().count() == 0


def test_a_release_holds_for_a_partner_that_is_called_otherwise_by_now(story):
    client = story.client_of(story.in_steering())
    _, made = story.do(add_partner, PartnerData("Beratung", phone="040 1"))
    release = ReleaseData(client, "Beratung", "Verlauf", date(2026, 1, 5), directory_partner=made)
    story.do(record_release, release)
    story.do(change_partner, made, PartnerData("Neue Beratung", phone="040 2"))
    call = before_calling(client, "Neue Beratung")
    assert ([row.scope for row in call.releases], call.phone) == (["Verlauf"], "040 2")
    assert before_calling(client, "Ganz anders").releases == []
