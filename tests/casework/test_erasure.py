"""Who was kept long enough is erased on a person's word, and nothing of them stays but that it was done."""

import shutil
from datetime import UTC, date, datetime, timedelta

import pytest

from fm_desktop.casework.backups import backups_in
from fm_desktop.casework.doubles import link_records
from fm_desktop.casework.erasure import erase
from fm_desktop.casework.notes import NoteData, write_note
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.retention import keep_case
from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.casework.states import end
from fm_desktop.errors import RightsError, UserError
from fm_desktop.paths import DataFolder
from fm_desktop.storage import restoring
from fm_desktop.storage.chain import verify_chain
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.database import db
from fm_desktop.storage.erased_list import erased_before
from fm_desktop.storage.erasers import erasures_without_right
from fm_desktop.storage.erasing import erase_payloads, erase_rows
from fm_desktop.storage.integrity import check_all
from fm_desktop.storage.journal import Change, record
from fm_desktop.storage.lock import WriteLock
from fm_desktop.storage.models import TABLES, Client, Household, JournalEntry, SearchText
from fm_desktop.storage.queries.erasure import erasure_proposals
from fm_desktop.storage.queries.office_journal import Wanted, office_journal
from fm_desktop.storage.retold import retold
from fm_desktop.vault.key_derivation import Cost
from tests.casework.list_desk import table
from tests.casework.stories import TODAY, Story
from tests.casework.transfers import full_case
from tests.storage.raw_file import data_key, in_the_clear, traces

PASSWORD = "Brücke-Wolke-7"
ENDED, LATER = date(2026, 11, 20), date(2036, 11, 21)
NOTE = NoteData("Zwetschgenkuchen gebacken")
CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)


def run(steps):
    """Run a deed in steps to its end and return what it returns."""
    while True:
        try:
            next(steps)
        except StopIteration as over:
            return over.value


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "desk"
    set_up(place, Founder("kaya", "Kaya", "Selin", ("fm", "tl")), PASSWORD, cost=CHEAP, today=TODAY)
    return place


def sit(folder, today=TODAY):
    by = open_desk(folder, "kaya", PASSWORD, today=today)
    return Story(by, by.person_id)


@pytest.fixture
def lead(folder):
    """Somebody who runs cases and leads the team."""
    yield sit(folder)
    close_desk()


def ended(story, name="Wunderlich, Rosalinde", **values):
    """Return a client whose case is over."""
    case = story.in_steering(
        story.in_clarification(story.entered(story.assigned(story.marked(story.client(name, **values)))))
    )
    story.do(write_note, story.client_of(case), case, ENDED, NOTE)
    story.do(end, case, ENDED, "integrated", "")
    return story.client_of(case)


def erased(story, *clients, today=LATER):
    return run(story.do(erase, list(clients), today=today))


def proposed(today):
    return [each.client for each in erasure_proposals(today)]


def test_ended_cases_are_proposed_when_their_period_is_over_and_no_day_before(lead):
    client = ended(lead)
    assert proposed(date(2036, 11, 19)) == []
    (one,) = erasure_proposals(date(2036, 11, 20))
    assert (one.client, one.name, one.since) == (client, "Wunderlich, Rosalinde", ENDED)


def test_who_has_an_older_and_a_younger_case_is_proposed_with_the_younger(lead):
    client = ended(lead)
    lead.today = date(2028, 1, 3)
    again = lead.marked(client, date(2027, 3, 1))
    assert proposed(LATER) == []
    lead.assigned(again, date(2027, 3, 2))
    lead.entered(again, date(2027, 3, 3))
    lead.in_steering(lead.in_clarification(again, date(2027, 3, 8)), date(2027, 6, 1))
    lead.do(end, again, date(2027, 8, 2), "integrated", "")
    assert proposed(LATER) == []
    assert proposed(date(2037, 8, 3)) == [client]


def test_who_is_kept_with_a_reason_is_neither_proposed_nor_erased(lead):
    client = ended(lead)
    (one,) = erasure_proposals(LATER)
    lead.do(keep_case, one.case, "Klage anhängig")
    assert proposed(LATER) == []
    with pytest.raises(UserError, match="not_due_for_erasure"):
        erased(lead, client)
    assert Client.get_or_none(Client.id == client) is not None


def test_who_is_only_watched_is_proposed_when_nothing_was_entered_for_a_year(lead):
    client = lead.client("Wunderlich, Rosalinde")
    entered = datetime.now(UTC).date()
    assert proposed(entered + timedelta(days=360)) == []
    assert proposed(entered + timedelta(days=368)) == [client]


def test_nobody_is_erased_before_the_time_nor_where_one_of_several_must_stay(lead):
    over, runs = ended(lead), lead.client_of(lead.in_steering())
    with pytest.raises(UserError, match="not_due_for_erasure"):
        erased(lead, over, today=ENDED)
    with pytest.raises(UserError, match="not_due_for_erasure"):
        erased(lead, over, runs)
    assert Client.select().count() == 2


def test_a_case_manager_who_leads_no_team_erases_nobody(office):
    with office.at("kaya") as story:
        client = ended(story)
        with pytest.raises(RightsError, match="no_right_to_deed"):
            erased(story, client)
        assert Client.select().count() == 1


def test_of_an_erased_client_no_row_is_left_and_of_the_others_all(lead):
    stays, goes = ended(lead, "Bleibt, Benno"), ended(lead)
    before = {each: each.select().count() for each in TABLES}
    _changed, made = erased(lead, goes)
    assert (made.clients, made.is_swept) == (1, True)
    assert [row.id for row in Client.select()] == [stays]
    assert not SearchText.select().where(SearchText.client == goes).exists()
    assert all(each.select().count() <= before[each] + (each is JournalEntry) for each in TABLES)
    assert lead.journal(stays)


def test_the_journal_holds_without_the_content_and_the_check_finds_nothing(lead):
    client = ended(lead)
    ended(lead, "Bleibt, Benno")
    erased(lead, client)
    assert check_all([compare]) == []
    assert retold() == []
    emptied = JournalEntry.select().where(JournalEntry.client == client)
    assert {bool(row.payload) for row in emptied} == {True, False}
    (entry,) = (row for row in emptied if row.payload)
    assert entry.deed == "erase"


def test_what_was_linked_to_somebody_erased_stays_sound(lead):
    client, other = ended(lead), ended(lead, "Wunderlich, Rosa")
    lead.do(link_records, client, other)
    erased(lead, client)
    assert retold() == []
    assert check_all([compare]) == []


def test_a_household_goes_with_its_last_member(lead, tmp_path):
    from fm_desktop.casework.imports.apply import import_file

    row = {"Vorname": "Rosalinde", "BG-Nummer": "12345//0009876", "Fallmanager": "kaya"}
    rows = [row | {"Kundennummer": f"123A00000{n}", "Nachname": f"Wunderlich{n}"} for n in (1, 2)]
    file = tmp_path / "liste.csv"
    file.write_text(table(*rows), "utf-8")
    lead.do(import_file, file)
    assert Household.select().count() == 1
    in_a_year = datetime.now(UTC).date() + timedelta(days=400)
    one, other = (each.client for each in erasure_proposals(in_a_year))
    erased(lead, one, today=in_a_year)
    assert Household.select().count() == 1
    assert retold() == []
    erased(lead, other, today=in_a_year)
    assert Household.select().count() == 0
    assert retold() == []


def test_content_taken_from_the_journal_without_a_word_is_found(lead):
    client = ended(lead)
    JournalEntry.update(payload=None, salt=None).where(JournalEntry.client == client).execute()
    assert "journal_content_erased" in {each.key for each in retold()}


def test_rows_taken_out_with_other_tools_are_found_although_the_journal_was_emptied(lead):
    client = ended(lead)
    erase_rows(client)
    erase_payloads(client)
    assert "journal_content_erased" in {each.key for each in retold()}


def test_an_erasure_by_a_lead_is_in_order(lead):
    erased(lead, ended(lead))
    assert erasures_without_right(lead.by.membership) == []


@pytest.mark.parametrize("deed", ["erase", "erase_again"])
def test_an_erasure_by_somebody_who_leads_no_team_is_found(office, deed):
    with office.at("kaya") as story:
        client = ended(story)
        with db.atomic():
            said = [*erase_rows(client), Change("client", client, {})]
            erase_payloads(client)
            record(deed, author=story.by, changes=said, client=client)
        (found,) = erasures_without_right(story.by.membership)
        assert (found.key, found.details["count"]) == ("erased_without_right", 1)


def test_in_a_decrypted_copy_nothing_is_found_but_the_trace(folder, tmp_path):
    story = sit(folder)
    case = full_case(story)
    client = story.client_of(case)
    ended(story, "Bleibt, Benno")
    story.do(write_note, client, case, ENDED, NoteData("Pflaumenmus gekocht"))
    story.do(end, case, ENDED, "integrated", "")
    secrets = [
        *(
            "Yılmaz",
            "Ayşe",
            "Schuldnerberatung",
            "Ein Vermerk",
            "Vorher bei jemand",
            "Schwester",
            "Pflaumenmus",
        ),
        *("12345//0001234", "brief.txt", "vor dem Fall", "Streng vertraulich", "040 1234"),
    ]
    close_desk()
    key = data_key(folder, "kaya", PASSWORD)
    before = in_the_clear(folder, key, tmp_path / "before")
    assert all(traces(before, secret) for secret in secrets if not secret.startswith("Streng"))
    story = sit(folder)
    erased(story, client)
    close_desk()
    after = in_the_clear(folder, key, tmp_path / "after")
    assert {secret: found for secret in secrets if (found := traces(after, secret))} == {}
    assert traces(after, "Bleibt")
    assert client in after  # the trace: that somebody of this identifier was erased, by whom and when


def test_a_backup_is_made_before_and_one_that_cannot_be_made_keeps_everybody(lead, folder):
    client = ended(lead)
    place = DataFolder(folder)
    place.backups.write_text("in the way")
    with pytest.raises(UserError, match="backup_not_written"):
        erased(lead, client)
    assert Client.select().count() == 1
    place.backups.unlink()
    erased(lead, client)
    assert [row.manifest.reason for row in backups_in(place.backups)] == ["erase"]


def test_a_backup_put_back_brings_nobody_back_who_was_erased(folder):
    story = sit(folder)
    client = ended(story)
    ended(story, "Bleibt, Benno")
    erased(story, client)
    close_desk()
    place = DataFolder(folder)
    (backup,) = backups_in(place.backups)
    put_back(backup.path, place)
    story = sit(folder)
    assert [row.family_name for row in Client.select()] == ["Bleibt"]
    assert retold() == []
    assert check_all([compare]) == []
    assert JournalEntry.select().order_by(JournalEntry.seq.desc()).first().deed == "erase_again"
    close_desk()
    assert not traces(in_the_clear(folder, data_key(folder, "kaya", PASSWORD), folder / "c"), "Wunderlich")


def test_on_another_machine_the_list_comes_with_the_backup(folder, tmp_path):
    story = sit(folder)
    client = ended(story)
    erased(story, client)
    close_desk()
    fresh = DataFolder(tmp_path / "other")
    fresh.path.mkdir()
    put_back(backups_in(DataFolder(folder).backups)[0].path, fresh)
    # the backup was made before the erasure; the next one takes the list along
    shutil.copy(DataFolder(folder).erased, fresh.path)
    sit(fresh.path)
    assert Client.select().count() == 0
    close_desk()


def put_back(backup, place):
    with WriteLock(place.lock).acquire(""):
        restoring.lay_beside(backup, place)
        restoring.exchange(place, datetime.now(UTC))


def test_lines_nobody_has_signed_or_that_are_damaged_erase_nobody(folder):
    story = sit(folder)
    client, stays = ended(story), ended(story, "Bleibt, Benno")
    erased(story, client)
    membership = story.by.membership
    close_desk()
    written = DataFolder(folder).erased.read_text()
    other = written.replace(client.hex(), stays.hex())
    DataFolder(folder).erased.write_text(other + "[1, 2\n{}\n[]\nnull\n" + "[" * 5000 + "\n")
    assert list(erased_before(folder, membership)) == []
    sit(folder)
    assert Client.select().count() == 1
    close_desk()


def test_an_interrupted_sweep_is_finished_by_the_next_opening(folder):
    story = sit(folder)
    erased(story, ended(story))
    mark = DataFolder(folder).unswept
    assert not mark.exists()
    close_desk()
    mark.touch()
    sit(folder)
    assert not mark.exists()
    close_desk()


def test_that_somebody_was_erased_stands_in_the_journal_of_the_office_without_a_name(lead):
    erased(lead, ended(lead))
    row = office_journal(Wanted()).rows[0]
    assert (row.row.deed, row.name, row.row.changes) == ("erase", "", ())
    assert verify_chain(lead.by.membership) == []
