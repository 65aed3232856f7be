"""What a deceiving administration tries: it gives codes, and whoever has a code can enter as another."""

import pytest

from fm_desktop.casework.charges_waiting import charges_waiting
from fm_desktop.casework.confirming_readers import confirm_reader, readers_waiting, refuse_reader
from fm_desktop.casework.deputies import Answer, DeputyData, appoint_deputy, ask_deputy_consent
from fm_desktop.casework.intake import assign
from fm_desktop.casework.members import readmit, remove_member, take_in
from fm_desktop.casework.people import PersonData
from fm_desktop.casework.restricted_notes import RestrictedData, write_restricted
from fm_desktop.storage.database import db
from fm_desktop.storage.journal import Change, record
from fm_desktop.storage.models import Case, CaseloadEntry
from fm_desktop.storage.queries.office_journal import Wanted, office_journal
from tests.casework.office import LAST, confirm_all, readers
from tests.casework.stories import TODAY


@pytest.fixture
def given(office, noted):
    """Let Jonas Nolte run the case, given it by the lead whom Selin Kaya has confirmed."""
    with office.at("hansen") as story:
        story.do(assign, noted[1], office.ids["nolte"], TODAY)
    with office.at("nolte") as story:
        confirm_all(story)
    return noted


def enter_as(office, login):
    """Admit somebody anew and enter as them, as the administration could."""
    with office.at("kaya") as story:
        _, code = story.do(readmit, office.ids[login])
    office.enter(login, code)


def taken_in(office, login, *roles):
    """Take in somebody who is nobody, and enter as them."""
    with office.at("kaya") as story:
        _, made = story.do(take_in, PersonData("Niemand", login, login, roles))
    office.ids[login] = made.person
    office.enter(login, made.code)


def waiting(story):
    return [each.login for each in readers_waiting(story.by, TODAY)]


def test_keys_made_by_admitting_anew_get_no_note_until_a_reader_has_compared_them(office, given):
    _client, _case, note = given
    enter_as(office, "nolte")
    for login in ("hansen", "petersen", "hansen"):
        with office.at(login):
            assert readers(office, note) == ["hansen"]
    with office.at("hansen") as story:
        (announced,) = readers_waiting(story.by, TODAY)
        story.do(refuse_reader, announced.person, announced.fingerprint)
        assert waiting(story) == []
    with office.at("hansen"):
        assert readers(office, note) == ["hansen"]


def test_what_was_once_confirmed_stays_for_every_other_reader(office, given):
    client, case, note = given
    with office.at("nolte") as story:
        _, row = story.do(appoint_deputy, DeputyData(office.ids["derya"], TODAY, LAST))
        story.do(ask_deputy_consent, row, [Answer(client, True)], TODAY)
        confirm_all(story)
        _, own = story.do(write_restricted, client, case, TODAY, RestrictedData("Eigenes"))
    enter_as(office, "nolte")
    with office.at("derya"):
        assert readers(office, note) == ["derya", "hansen"]
    with office.at("hansen") as story:
        confirm_all(story)
    for login in ("derya", "nolte", "hansen"):
        with office.at(login):
            assert readers(office, note) == readers(office, own) == ["derya", "hansen", "nolte"]


def test_a_lead_admitted_anew_gives_no_case_and_reads_nothing_before_being_confirmed(office, noted):
    _client, case, note = noted
    enter_as(office, "hansen")
    with office.at("hansen") as story:
        story.do(assign, case, office.ids["nolte"], TODAY)
    for login in ("nolte", "kaya", "nolte"):
        with office.at(login) as story:
            assert "nolte" not in readers(office, note)
    with office.at("kaya") as story:
        assert waiting(story) == ["hansen"]
        confirm_all(story)
        assert readers(office, note) == ["hansen", "nolte"]


def test_a_lead_nobody_knows_gives_no_case(office, noted):
    _client, case, note = noted
    taken_in(office, "niemand", "fm", "tl")
    with office.at("niemand") as story:
        story.do(assign, case, story.by.person_id, TODAY)
    for login in ("hansen", "kaya"):
        with office.at(login) as story:
            assert "niemand" not in readers(office, note)
    with office.at("hansen") as story:
        assert len(charges_waiting(story.by).unclear) == 1
        story.do(assign, case, office.ids["kaya"], TODAY)
        assert charges_waiting(story.by) == ((), ())
    with office.at("kaya"):
        assert readers(office, note) == ["hansen", "kaya"]


def test_the_case_of_somebody_removed_goes_to_nobody_unasked(office, given):
    client, case, note = given
    taken_in(office, "niemand", "fm")
    with office.at("kaya") as story:
        story.do(remove_member, office.ids["nolte"])
    with office.at("niemand") as story:
        me = story.by.person_id
        Case.update(manager=me).where(Case.id == case).execute()
        CaseloadEntry.update(manager=me).where(CaseloadEntry.client == client).execute()
        with db.atomic():
            change = Change("case", case, {"manager": (office.ids["nolte"], me)})
            record("assign", author=story.by, changes=[change], client=client, case=case)
    with office.at("hansen") as story:
        assert readers(office, note) == ["hansen"]
        assert waiting(story) == ["niemand"]


def test_who_enters_as_somebody_else_confirms_nobody(office, given):
    client, case, note = given
    enter_as(office, "nolte")
    taken_in(office, "niemand", "fm", "tl")
    with office.at("nolte") as story:
        confirm_all(story)  # the lead who is nobody is among them
    with office.at("niemand") as story:
        confirm_all(story)
    for login in ("hansen", "niemand", "nolte", "hansen"):
        with office.at(login):
            assert readers(office, note) == ["hansen"]
    with office.at("nolte") as story:
        _, deputy = story.do(appoint_deputy, DeputyData(office.ids["niemand"], TODAY, LAST))
        story.do(ask_deputy_consent, deputy, [Answer(client, True)], TODAY)
        confirm_all(story)
    with office.at("hansen"):
        assert readers(office, note) == ["hansen"]
        assert Case.get_by_id(case).manager_id == office.ids["nolte"]


def test_admitting_anew_removing_and_confirming_stand_in_the_journal_of_everybody(office, given):
    enter_as(office, "nolte")
    with office.at("kaya") as story:
        story.do(remove_member, office.ids["petersen"])
    with office.at("hansen") as story:
        story.do(confirm_reader, *next((w.person, w.fingerprint) for w in readers_waiting(story.by, TODAY)))
    for login in ("derya", "hansen", "nolte"):
        with office.at(login):
            told = {row.row.deed for row in office_journal(Wanted()).rows}
            assert told >= {"take_in", "readmit", "remove_member", "enter", "confirm_reader"}
