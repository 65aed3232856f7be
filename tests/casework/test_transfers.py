"""A case goes from one data folder to another: all of it, to one person, once."""

import json
import zlib
from datetime import UTC, datetime, timedelta

import pytest

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.clients import ClientData, add_client
from fm_desktop.casework.erasure import erase
from fm_desktop.casework.notes import NoteData, write_note
from fm_desktop.casework.opening import close_desk
from fm_desktop.casework.states import end
from fm_desktop.casework.transfer_in import look_into, receive_case
from fm_desktop.casework.transfer_out import SendData, preview, send_case
from fm_desktop.casework.transfer_receipts import read_receipt, take_back_transfer
from fm_desktop.errors import UserError
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.integrity import check_all
from fm_desktop.storage.models import TABLES, Case, Client, JournalEntry, Person, SentCase
from fm_desktop.storage.retold import retold
from fm_desktop.storage.transfer_rows import pack
from fm_desktop.storage.transfer_tables import APART, STAYS, TRAVELS
from fm_desktop.vault import transfer_file
from tests.casework.list_desk import content
from tests.casework.office import texts
from tests.casework.stories import TODAY
from tests.casework.transfers import Site, case_there, full_case


@pytest.fixture
def sites(tmp_path):
    yield Site(tmp_path / "here", "kaya", "Kaya", "Mitte"), Site(tmp_path / "there", "neu", "Neu", "Altona")
    close_desk()


@pytest.fixture
def sent(sites, tmp_path):
    """Send a case; return it, the rows as they were, the file, and the person sending."""
    here, there = sites
    card, file = there.card(), tmp_path / "fall.fmtransfer"
    story = here.sit()
    case = full_case(story)
    before = pack(story.case(case))
    story.do(send_case, SendData(case, card, TODAY, summary="Bitte bald anrufen"), file)
    return case, before, file


def received(site, file):
    story = site.sit()
    changed, got = story.do(receive_case, file.read_bytes())
    return story, changed, got


def named_anew(rows):
    """Return rows without what is called otherwise at each site: identifiers, people, versions."""
    texts = []
    for row in rows:
        told = {k: v for k, v in row.items() if k not in ("id", "version", "author", "person")}
        texts.append(json.dumps({k: "id" if _is_id(v) else v for k, v in told.items()}, sort_keys=True))
    return sorted(texts)


def _is_id(value):
    return isinstance(value, str) and len(value) == 32 and set(value) <= set("0123456789abcdef")


def test_every_table_has_its_place():
    assert {*TRAVELS, *STAYS, *APART} == set(TABLES)
    assert len(TRAVELS) + len(STAYS) + len(APART) == len(TABLES)


def test_every_row_of_every_table_arrives(sites, sent):
    _case, before, file = sent
    assert [name for name, rows in before.rows.items() if not rows] == []
    story, changed, got = received(sites[1], file)
    assert changed == Changed.EVERYTHING
    assert not got.was_here
    after = pack(story.case(got.case))
    for name, rows in before.rows.items():
        there = after.rows[name]
        if name == "handover":
            assert [row["summary"] for row in there] == ["Vorher bei jemand anderem", "Bitte bald anrufen"]
        elif name == "plan_version":
            assert after.rows["goal"][0]["id"] in there[0]["content"]
        elif name == "carry_over":  # those of restricted notes are theirs
            assert named_anew(there) == named_anew(rows)
        else:
            assert named_anew(there) == named_anew(rows), name
    assert after.bg_number == before.bg_number
    assert named_anew([after.client]) == named_anew([before.client])
    assert named_anew([after.case]) == named_anew([before.case])
    assert (got.number_there, got.number) == ("K7-000001", "K7-000001")
    assert story.case(got.case).manager_id == story.by.person_id
    assert check_all([compare]) == []


def test_rows_point_at_each_other_as_they_did(sites, sent):
    _story, _changed, _got = received(sites[1], sent[2])
    packed = pack(case_there()).rows
    goal, need, step = packed["goal"][0], packed["need"][0], packed["step"][0]
    assert packed["goal_need"][0]["goal"] == goal["id"] == step["goal"]
    assert packed["goal_need"][0]["need"] == need["id"] == packed["outcome"][0]["fact_row"]
    assert packed["note"][0]["id"] in [row["row"] for row in packed["carry_over"]]


def test_who_wrote_something_there_is_named_here_and_can_do_nothing(sites, sent):
    received(sites[1], sent[2])
    (author,) = {row["author"] for row in pack(case_there()).rows["note"]}
    person = Person.get_by_id(bytes.fromhex(author))
    assert (person.family_name, person.given_name, person.site, person.login) == (
        "Kaya", "Erika", "Mitte", None,
    )  # fmt: skip


def test_restricted_notes_go_along_for_the_named_person(sites, sent):
    story, _changed, got = received(sites[1], sent[2])
    (text,) = texts(story, got.client)
    assert text.startswith("Streng vertraulich, berichtigt\n\n(Erika Kaya, Mitte, ")


def test_the_file_shows_no_word_of_it(sent):
    raw = sent[2].read_bytes()
    for word in (b"vertraulich", b"Wohnung", b"Kaya", b"Altona", "Yılmaz".encode(), b"123A"):
        assert word not in raw


def test_the_file_opens_for_nobody_else(sites, sent):
    story = sites[0].sit()
    assert story.refused(receive_case, sent[2].read_bytes()) == "transfer_for_another"


def test_a_second_import_changes_nothing_and_says_so(sites, sent):
    story, _changed, first = received(sites[1], sent[2])
    before, entries = content(), JournalEntry.select().count()
    changed, again = story.do(receive_case, sent[2].read_bytes())
    assert (changed, again.was_here, again.case) == (Changed.NOTHING, True, first.case)
    assert again.receipt == first.receipt
    assert (content(), JournalEntry.select().count()) == (before, entries)


def test_a_file_changed_by_one_byte_is_refused_wherever_it_is(sites, sent):
    raw, story = sent[2].read_bytes(), sites[1].sit()
    for at in [*range(220), *range(220, len(raw), len(raw) // 60), len(raw) - 1]:
        wrong = bytearray(raw)
        wrong[at] ^= 1
        with pytest.raises(UserError):
            look_into(bytes(wrong), by=story.by)
    assert Client.select().count() == 0


def test_a_file_cut_short_or_with_more_behind_it_is_refused(sites, sent):
    raw, story = sent[2].read_bytes(), sites[1].sit()
    for wrong in (b"", raw[:10], raw[:150], raw[:-1], raw[: len(raw) // 2], raw + b"\0", raw + raw):
        assert story.refused(receive_case, wrong) in ("transfer_no_file", "transfer_broken")


def test_what_unpacks_to_more_than_a_case_is_not_unpacked(sites, monkeypatch):
    here, there = sites
    card, by = there.card(), here.sit().by
    from fm_desktop.casework.transfer_out import own_card

    bomb = zlib.compress(b"0" * (transfer_file.MOST_CONTENT + 5), 9)
    monkeypatch.setattr(transfer_file.zlib, "compress", lambda _content, _level: bomb)
    raw = transfer_file.seal_file(b"x", bytes(16), own_card(by), card, by.sign)
    assert len(raw) < 400_000
    assert there.sit().refused(receive_case, raw) == "transfer_too_large"


def forged(sites, said):
    """Return a file that its sender's own tool has written."""
    from fm_desktop.casework.transfer_out import own_card

    card, by = sites[1].card(), sites[0].sit().by
    raw = transfer_file.seal_file(said, bytes(16), own_card(by), card, by.sign)
    return sites[1].sit(), raw


def whole(sites, sent):
    story = sites[1].sit()
    opened = transfer_file.open_file(sent[2].read_bytes(), story.by.sealing_key)
    close_desk()
    return json.loads(opened.content)


@pytest.mark.parametrize(
    "change",
    [
        lambda said: said["rows"]["note"][0].update(contact="f" * 32),
        lambda said: said["rows"]["note"][0].update(client="f" * 32),
        lambda said: said["rows"]["note"][0].update(author="f" * 32),
        lambda said: said["rows"]["note"][0].update(day="2026-13-01"),
        lambda said: said["rows"]["note"][0].update(text=None),
        lambda said: said["rows"]["note"][0].update(text={"a": 1}),
        lambda said: said["rows"]["note"][0].update(kind="fm"),
        lambda said: said["rows"]["note"].append(said["rows"]["note"][0]),
        lambda said: said["rows"].update(person=[]),
        lambda said: said["rows"]["need"][0].update(entrenched="ja"),
        lambda said: said["case"].update(phase="ended"),
        lambda said: said["client"].update(customer_number="12"),
        lambda said: said.pop("people"),
        lambda said: said.update(format=2),
        lambda said: said.update(rows=[]),
    ],
)
def test_nothing_of_a_file_that_is_made_up_is_stored(sites, sent, change):
    said = whole(sites, sent)
    change(said)
    story, raw = forged(sites, json.dumps(said).encode())
    before = content()
    assert story.refused(receive_case, raw) in ("transfer_broken", "transfer_newer")
    assert content() == before


@pytest.mark.parametrize("text", [b"[" * 100_000, b"nichts", b"\xff\xfe", b"{}", b"[]", b"1e999"])
def test_what_is_no_case_at_all_is_refused(sites, text):
    story, raw = forged(sites, text)
    assert story.refused(receive_case, raw) == "transfer_broken"


def test_the_case_here_can_only_be_read_afterwards(sites, sent):
    case = sent[0]
    story = sites[0].sit()
    assert story.case(case).phase == "transferred"
    client = story.client_of(case)
    assert story.refused(write_note, client, case, TODAY, NoteData("zu spät")) == "case_transferred"


def test_the_receipt_makes_the_transfer_received(sites, sent):
    _story, _changed, got = received(sites[1], sent[2])
    story = sites[0].sit()
    _, case = story.do(read_receipt, got.receipt)
    assert case == sent[0]
    assert story.case(case).receipt_on == TODAY
    entries = JournalEntry.select().count()
    story.do(read_receipt, got.receipt)
    assert JournalEntry.select().count() == entries
    assert story.refused(take_back_transfer, case, "doch nicht") == "transfer_received_already"


def test_a_receipt_that_somebody_else_has_written_counts_nothing(sites, sent):
    _story, _changed, got = received(sites[1], sent[2])
    story = sites[0].sit()
    said = json.loads(got.receipt)
    said["said"]["received_on"] = (TODAY - timedelta(days=1)).isoformat()
    assert story.refused(read_receipt, json.dumps(said).encode()) == "receipt_not_signed"
    for wrong in (b"", b"{}", b"x" * 9000, got.receipt[:-30]):
        assert story.refused(read_receipt, wrong) == "receipt_no_file"


def test_without_a_receipt_the_transfer_can_be_taken_back(sites, sent):
    case = sent[0]
    story = sites[0].sit()
    story.do(take_back_transfer, case, "Umzug fiel aus")
    row = story.case(case)
    assert (row.phase, row.ended_on, row.transferred_to) == ("steering", None, None)
    story.do(write_note, row.client_id, case, TODAY, NoteData("geht weiter"))
    assert check_all([compare]) == []
    _story, _changed, got = received(sites[1], sent[2])
    assert sites[0].sit().refused(read_receipt, got.receipt) == "receipt_after_taking_back"


def test_nothing_ends_where_the_file_cannot_be_written(sites, tmp_path):
    card, story = sites[1].card(), sites[0].sit()
    case = story.in_steering()
    data = SendData(case, card, TODAY)
    assert story.refused(send_case, data, tmp_path / "none" / "f") == "file_not_writable"
    assert story.case(case).phase == "steering"
    assert SentCase.select().count() == 0


def test_a_client_who_is_here_already_gets_the_case(sites, sent):
    story = sites[1].sit()
    known = ClientData("123A000001", "Yilmaz", "Ayse", phone="0171 5")
    _, client = story.do(add_client, known)
    seen = look_into(sent[2].read_bytes(), by=story.by)
    assert (seen.known_as, seen.is_here) == ("Yilmaz, Ayse", False)
    _, got = story.do(receive_case, sent[2].read_bytes())
    assert got.client == client
    row = Client.get_by_id(client)
    assert (row.family_name, row.phone, row.town) == ("Yilmaz", "0171 5", "Hamburg")


def test_a_file_whose_client_was_erased_here_says_so_before_it_is_taken_in(sites, tmp_path):
    there = Site(tmp_path / "lead", "lea", "Lea", "Altona", ("fm", "tl"))
    card, file = there.card(), tmp_path / "fall.fmtransfer"
    story = sites[0].sit()
    story.do(send_case, SendData(full_case(story), card, TODAY), file)
    story, _changed, got = received(there, file)
    assert look_into(file.read_bytes(), by=story.by).erased_on is None
    story.do(end, got.case, TODAY, "integrated", "")
    for _step in story.do(erase, [got.client], today=TODAY + timedelta(days=3700)):
        pass
    seen = look_into(file.read_bytes(), by=story.by)
    assert (seen.is_here, seen.known_as) == (False, None)
    assert "0001234" not in "".join(entry.payload or "" for entry in JournalEntry.select())
    assert seen.erased_on == datetime.now(UTC).date()
    assert retold() == []


def test_a_case_that_comes_back_runs_on_here(sites, sent, tmp_path):
    _story, _changed, got = received(sites[1], sent[2])
    back = tmp_path / "zurueck.fmtransfer"
    card = sites[0].card()
    story = sites[1].sit()
    story.do(send_case, SendData(got.case, card, TODAY), back)
    story, _changed, again = received(sites[0], back)
    assert again.number == "K7-000002"
    assert sorted(case.phase for case in Case.select()) == ["steering", "transferred"]
    assert texts(story, again.client)


def test_the_preview_counts_what_goes_and_what_stays(sites):
    story = sites[0].sit()
    case = full_case(story)
    seen = preview(case, by=story.by)
    assert (seen.restricted, seen.unreadable) == (2, 0)
    assert seen.counts.kinds["notes"] == 1
    assert seen.counts.kinds["attachments"] == 1
    assert (seen.counts.drafts, seen.counts.earlier_cases) == (0, 0)
