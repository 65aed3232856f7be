"""What somebody writes into tables and journal with their own tools, so that honest people hand them keys."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.deputies import end_deputyship, withdraw_deputy_consent
from fm_desktop.casework.drafts import DraftOf, discard_draft, finishing, keep_draft
from fm_desktop.casework.foresight import foresee
from fm_desktop.casework.intake import assign, decline
from fm_desktop.casework.members import change_member
from fm_desktop.casework.people import PersonData
from fm_desktop.casework.restricted_notes import RestrictedData, write_restricted
from fm_desktop.errors import RightsError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.chain import head
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import new_id
from fm_desktop.storage.journal import Change, created, record
from fm_desktop.storage.known_keys import confirmation
from fm_desktop.storage.models import Case, DeputyConsent, Deputyship, Draft, JournalEntry, PinnedReader
from fm_desktop.vault import key_file
from fm_desktop.vault.membership import fingerprint
from tests.casework.office import LAST, SECRET, confirm_all, readers, stood_in_for, texts
from tests.casework.stories import TODAY

LONG_AFTER = TODAY + timedelta(days=90)
OF_CHARGE = "client = ? AND instr(payload, 'manager') > 0"


def unhook():
    """Let the journal be altered, as other tools do."""
    for name in ("journal_entry_is_kept", "journal_entry_is_not_altered"):
        db.execute_sql(f"DROP TRIGGER {name}")


def take(story, case, client, before=None):
    """Take a case in the table, and sign an entry oneself that says so."""
    me = story.by.person_id
    Case.update(manager=me).where(Case.id == case).execute()
    with db.atomic():
        change = Change("case", case, {"manager": (before, me)})
        record("assign", author=story.by, changes=[change], client=client, case=case)


def handed_out(office, note, today=TODAY):
    """Return who holds seals of a note once the honest have sat down."""
    found = set()
    for login in ("hansen", "kaya"):
        with office.at(login, today):
            found |= set(readers(office, note))
    return sorted(found)


@pytest.mark.parametrize("how", ["erased", "deleted", "signature", "moved"])
def test_a_journal_without_who_ran_the_case_before_gives_nobody_the_case(office, noted, how):
    client, case, note = noted
    statements = {
        "erased": "UPDATE journal_entry SET payload = NULL, salt = NULL WHERE ",
        "deleted": "DELETE FROM journal_entry WHERE ",
        "signature": "UPDATE journal_entry SET signature = zeroblob(64) WHERE ",
        "moved": "UPDATE journal_entry SET client = zeroblob(16) WHERE ",
    }
    with office.at("nolte") as story:
        unhook()
        db.execute_sql(statements[how] + OF_CHARGE, (client,))
        take(story, case, client)
    assert handed_out(office, note) == ["hansen", "kaya"]


def test_an_entry_put_before_the_first_gives_nobody_the_case(office, noted):
    from fm_desktop.storage.chain import Header, hash_of_entry, hash_of_payload, to_sign
    from fm_desktop.storage.journal import INSERTION, _as_text

    client, case, note = noted
    with office.at("nolte") as story:
        me = story.by.person_id
        payload = _as_text([Change("case", case, {"manager": (None, me)})], {})
        digest = hash_of_payload(payload, bytes(16))
        header = Header(-5, "2020-01-01T00:00:00.000000+00:00", me, "assign", client, case, digest, bytes(32))
        entry_hash = hash_of_entry(header)
        db.execute_sql("PRAGMA ignore_check_constraints = ON")
        signature = story.by.sign(to_sign(entry_hash))
        db.execute_sql(INSERTION, (*header, payload, bytes(16), entry_hash, signature))
        Case.update(manager=me).where(Case.id == case).execute()
    assert handed_out(office, note) == ["hansen", "kaya"]


def test_a_journal_cut_before_a_note_was_written_hands_out_none_of_it(office, noted):
    client, case, note = noted
    with office.at("nolte") as story:
        unhook()
        db.execute_sql(
            "DELETE FROM journal_entry WHERE seq >= (SELECT min(seq) FROM journal_entry WHERE client = ?)",
            (client,),
        )
        path, newest = DataFolder(office.folder).key_file, head()
        kept = replace(key_file.read(path), head_seq=newest.seq, head_hash=newest.entry_hash)
        key_file.write(path, kept)
        take(story, case, client)
    assert handed_out(office, note) == ["hansen", "kaya"]


def test_who_gave_a_case_away_does_not_take_it_back_long_after(office):
    with office.at("nolte") as story:
        case = story.in_steering()
        client = story.client_of(case)
        story.do(assign, case, office.ids["kaya"], TODAY)
    with office.at("kaya", LONG_AFTER) as story:
        confirm_all(story)
        _, note = story.do(write_restricted, client, case, TODAY, RestrictedData(SECRET))
    with office.at("nolte", LONG_AFTER) as story:
        take(story, case, client, office.ids["kaya"])
    assert handed_out(office, note, LONG_AFTER) == ["hansen", "kaya"]


def test_who_ran_an_earlier_case_gets_no_key_of_the_next_one(office):
    with office.at("nolte") as story:
        first = story.entered()
        client = story.client_of(first)
        story.discussed(first, agreed=False)
        story.do(decline, first, TODAY - timedelta(days=60), "passt nicht")
        second = story.marked(client, TODAY - timedelta(days=30))
    with office.at("kaya") as story:
        story.do(assign, second, office.ids["kaya"], TODAY)
        confirm_all(story)
        _, note = story.do(write_restricted, client, second, TODAY, RestrictedData(SECRET))
    with office.at("nolte") as story:
        Case.update(manager=story.by.person_id).where(Case.id == second).execute()
    assert handed_out(office, note) == ["hansen", "kaya"]


def test_a_former_lead_gives_no_case_any_more(office, noted):
    client, case, note = noted
    for roles in (("fm", "tl"), ("fm",)):
        with office.at("kaya") as story:
            story.do(change_member, office.ids["nolte"], PersonData("Nolte", "Jonas", "nolte", roles))
    with office.at("nolte") as story:
        take(story, case, client, office.ids["kaya"])
    assert handed_out(office, note) == ["hansen", "kaya"]


@pytest.mark.parametrize("how", ["withdrawn", "ended"])
def test_a_deputyship_is_not_brought_back_by_erasing_its_end(office, noted, how):
    client, _case, note = noted
    deputyship = stood_in_for(office, client)
    with office.at("kaya") as story:
        if how == "ended":
            story.do(end_deputyship, deputyship)
        else:
            story.do(withdraw_deputy_consent, deputyship, client)
    with office.at("nolte"):
        deeds = ("end_deputyship", "withdraw_deputy_consent")
        db.execute_sql("UPDATE journal_entry SET payload = NULL, salt = NULL WHERE deed IN (?, ?)", deeds)
        DeputyConsent.update(withdrawn_on=None).execute()
        Deputyship.update(ended_on=None).execute()
    assert handed_out(office, note) == ["hansen", "kaya"]


def test_an_officer_in_the_place_of_the_case_manager_appoints_nobody(office, noted):
    client, case, note = noted
    with office.at("petersen") as story:
        me, friend = story.by.person_id, office.ids["nolte"]
        member = next(each for each in story.by.members if each.person_id == friend)
        Case.update(manager=me).where(Case.id == case).execute()
        with db.atomic():
            row = Deputyship.create(person=me, deputy=friend, first_day=TODAY, last_day=LAST)
            record("appoint_deputy", author=story.by, changes=[created(row)])
            consent = DeputyConsent.create(deputyship=row, client=client, asked_on=TODAY, given=True)
            record("ask_deputy_consent", author=story.by, changes=[created(consent)], client=client)
            PinnedReader.create(
                owner=me,
                reader=friend,
                fingerprint=fingerprint(member).encode(),
                announced_at=datetime.now(UTC),
                confirmed_on=TODAY,
                signature=story.by.sign(confirmation(me, member)),
            )
    assert handed_out(office, note) == ["hansen", "kaya"]


def test_nobody_reads_in_a_deed_that_is_taken_back(office, noted):
    client, _case, _note = noted
    with office.at("hansen") as story:
        with pytest.raises(RuntimeError):
            foresee(lambda: texts(story, client), client, TODAY)
        assert texts(story, client) == [SECRET]
        assert JournalEntry.select().where(JournalEntry.deed == "read_restricted").count() == 1


def test_another_persons_draft_stays(office, noted):
    client, case, _note = noted
    draft = new_id()
    with office.at("kaya") as story:
        keep_draft(draft, DraftOf("note", client, case), "{}", by=story.by, at=datetime.now(UTC))
    with office.at("nolte"):
        with pytest.raises(RightsError):
            discard_draft(draft, person=office.ids["kaya"])
        finishing(lambda: Changed.NOTHING, draft)
        assert Draft.get_or_none(Draft.id == draft) is not None
