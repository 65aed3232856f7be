"""The full-text index holds what was written, finds it in German, and tells nobody what they may not read."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fm_desktop.domain.searching import terms
from fm_desktop.errors import RightsError
from fm_desktop.storage import sight, written
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.database import close, db, open_file
from fm_desktop.storage.derive import refresh, refresh_all, refresh_all_if_stale
from fm_desktop.storage.ids import new_id
from fm_desktop.storage.models import (
    TABLES,
    Client,
    Discussion,
    Need,
    Note,
    Office,
    RestrictedNote,
    Review,
    SearchText,
)
from fm_desktop.storage.queries.search import PAGE, SealedText, TextQuestion, count_texts, found_texts
from fm_desktop.storage.search import KINDS
from fm_desktop.vault.author import Author
from tests.storage import seeds
from tests.storage.seeds import TODAY

SAME_FILE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
LETTERS = st.text(st.characters(codec="cp1252", categories=("L", "N", "P", "Zs")), max_size=60)


@pytest.fixture(autouse=True)
def desk(opened_desk):
    seeds.office()
    return opened_desk


@pytest.fixture
def kaya():
    return seeds.client("Kaya, Selin")


def note(client, text, day=TODAY, **values):
    with db.atomic():
        made = Note.create(client=client, day=day, text=text, **values)
        refresh([client.id], TODAY)
    return made


def texts(typed, **narrowed):
    return [hit.excerpt.text for hit in found_texts(TextQuestion(typed, **narrowed))]


def vocabulary():
    """Return every word that stands in the index, deleted ones included as far as they lie in its blocks."""
    db.execute_sql("CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, search_index, row)")
    found = {word for (word,) in db.execute_sql("SELECT term FROM temp.words")}
    db.execute_sql("DROP TABLE temp.words")
    return found


@SAME_FILE
@given(LETTERS)
def test_every_word_of_a_text_finds_it(kaya, text):
    with db.atomic() as example:
        Note.create(client=kaya, day=TODAY, text=f"{text} Ende")
        refresh([kaya.id], TODAY)
        for word in re.findall(r"[^\W_]+", text):
            if terms(word):
                assert len(found_texts(TextQuestion(word))) == 1, word
                assert len(found_texts(TextQuestion(f'"{word}"'))) == 1, word
        example.rollback()


@SAME_FILE
@given(st.text(max_size=80))
def test_nothing_that_is_typed_is_an_error(kaya, typed):
    assert found_texts(TextQuestion(typed)) == []
    assert count_texts(TextQuestion(typed)) == {}


@pytest.mark.parametrize("typed", ["strasse", "STRAẞE", "Straße", "stras", "gruesse", "grüße", "yildiz"])
def test_german_is_found_however_it_is_spelled(kaya, typed):
    note(kaya, "Viele Grüße aus der Straße von Frau Yıldız")
    assert texts(typed) == ["Viele Grüße aus der Straße von Frau Yıldız"]


def test_what_is_found_shows_its_own_spelling_with_the_words_marked(kaya):
    note(kaya, "Die Grüße kamen an.")
    (hit,) = found_texts(TextQuestion("gruesse"))
    (mark,) = hit.excerpt.marks
    assert hit.excerpt.text[slice(*mark)] == "Grüße"
    assert (hit.client, hit.name, hit.kind, hit.day) == (kaya.id, "Kaya, Selin", "consultation", TODAY)


def test_the_newest_come_first_page_by_page_and_none_twice(kaya):
    other = seeds.client("Lang, Peter")
    days = [TODAY - timedelta(days=n // 3) for n in range(3 * PAGE)]
    for n, day in enumerate(days):
        Note.create(client=(kaya, other)[n % 2], day=day, text=f"Termin {n}")
    with db.atomic():
        refresh([kaya.id, other.id], TODAY)
    found, before = [], None
    while page := found_texts(TextQuestion("termin"), before=before) if before else found_texts(
        TextQuestion("termin")
    ):  # fmt: skip
        assert len(page) == PAGE
        found, before = [*found, *page], page[-1].number
    assert [hit.day for hit in found] == days
    assert len({hit.row for hit in found}) == len(days)
    assert count_texts(TextQuestion("termin")) == {"consultation": len(days)}


def test_kind_case_manager_and_client_narrow_down(kaya):
    me, lang = seeds.person("ma", "fm"), seeds.client("Lang, Peter")
    case = seeds.case(lang, manager=me)
    note(kaya, "Termin eins")
    with db.atomic():
        Discussion.create(client=lang, case=case, kind="peers", day=TODAY, question="Termin zwei")
        refresh([lang.id], TODAY)
    assert texts("termin", kinds=frozenset({"discussion"})) == ["Termin zwei"]
    assert texts("termin", manager=me.id) == ["Termin zwei"]
    assert texts("termin", client=kaya.id) == ["Termin eins"]
    narrowed = TextQuestion("termin", kinds=frozenset({"discussion"}))
    assert count_texts(narrowed) == {"consultation": 1, "discussion": 1}


def test_fields_are_one_text_and_keys_are_in_words(kaya):
    case = seeds.case(kaya)
    Review.create(case=case, day=TODAY, reasons="Schulden", prospects="gut")
    Need.create(case=case, area="addiction", need="alcohol", noted_on=TODAY)
    with db.atomic():
        refresh([kaya.id], TODAY)
    assert texts("schulden gut") == ["Schulden · gut"]
    assert texts("alkohol") == ["Alkohol"]


def test_whoever_sees_a_client_in_a_list_alone_finds_nothing_of_them(kaya):
    officer = seeds.person("kp", "av", name="Petersen, Kirsten")
    seen = seeds.client("Lang, Peter", placement_officer=officer)
    note(kaya, "Termin geheim")
    note(seen, "Termin offen")
    sight.sit_down(Author(officer.id, "kp", roles=("av",)), TODAY)
    assert texts("termin") == ["Termin offen"]
    assert count_texts(TextQuestion("termin")) == {"consultation": 1}
    assert texts("termin", client=kaya.id) == []
    sealed = [SealedText(new_id(), each.id, None, TODAY, "Termin zu") for each in (kaya, seen)]
    assert [hit.client for hit in found_texts(TextQuestion("zu"), sealed)] == [seen.id]
    sight.sit_down(Author(officer.id, "kp", roles=("admin",)), TODAY)
    assert texts("termin") == []
    sight.get_up()
    with pytest.raises(RightsError):
        texts("termin")


def test_notes_in_memory_stand_among_the_others_by_their_day(kaya):
    note(kaya, "Termin alt", TODAY - timedelta(days=9))
    note(kaya, "Termin neu", TODAY)
    sealed = [SealedText(new_id(), kaya.id, None, TODAY - timedelta(days=3), "Termin unter uns")]
    found = found_texts(TextQuestion("termin"), sealed)
    assert [hit.excerpt.text for hit in found] == ["Termin neu", "Termin unter uns", "Termin alt"]
    assert [hit.is_restricted for hit in found] == [False, True, False]
    assert count_texts(TextQuestion("termin"), sealed) == {"consultation": 2, "restricted": 1}
    assert [hit.kind for hit in found_texts(TextQuestion("termin"), sealed, before=found[0].number)] == [
        "restricted",
        "consultation",
    ]
    only = TextQuestion("termin", kinds=frozenset({"consultation"}))
    assert len(found_texts(only, sealed)) == 2


def test_a_note_worded_anew_is_found_by_its_new_words_alone(kaya):
    made = note(kaya, "Spielsucht")
    with db.atomic():
        made.text = "Sport"
        made.save()
        refresh([kaya.id], TODAY)
    assert (texts("spielsucht"), texts("sport")) == ([], ["Sport"])
    assert "spielsucht" not in vocabulary()
    assert not any(
        b"spielsucht" in block for (block,) in db.execute_sql("SELECT block FROM search_index_data")
    )


def test_what_is_not_changed_is_not_written_anew(kaya):
    note(kaya, "Eins")
    before = list(SearchText.select().tuples())
    written_before = db.connection().total_changes()
    with db.atomic():
        refresh([kaya.id], TODAY)
    assert list(SearchText.select().tuples()) == before
    note(kaya, "Zwei")
    assert [row for row in SearchText.select().tuples() if row in before] == before
    assert db.connection().total_changes() > written_before


def test_a_client_who_is_gone_takes_their_texts_along(kaya):
    note(kaya, "Spielsucht")
    with db.atomic():
        Note.delete().execute()
        Client.delete().execute()
        refresh([kaya.id], TODAY)
    assert texts("spielsucht") == []
    assert vocabulary() == set()
    assert compare() == []


def test_the_check_finds_texts_that_are_missing_wrong_or_too_many(kaya):
    note(kaya, "Eins")
    refresh_all(TODAY)
    assert compare() == []
    SearchText.update(text="Zwei").execute()
    assert [(finding.key, finding.details) for finding in compare()] == [
        ("search_texts_differ", {"count": 2})
    ]
    SearchText.delete().execute()
    assert [(finding.key, finding.details) for finding in compare()] == [
        ("search_texts_differ", {"count": 1})
    ]


def test_the_check_finds_an_index_that_lost_a_text_and_the_next_rewriting_mends_it(desk, kaya):
    note(kaya, "Spielsucht")
    refresh_all(TODAY)
    rowid = SearchText.get().number
    db.execute_sql(
        "INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', ?, 'spielsucht')", (rowid,)
    )
    assert [finding.key for finding in compare()] == ["search_index_differs"]
    close()
    open_file(desk.folder.database, desk.key, read_only=True)
    assert [finding.key for finding in compare()] == ["search_index_differs"]
    close()
    open_file(desk.folder.database, desk.key)
    Office.update(computed_under="").execute()
    assert refresh_all_if_stale(TODAY)
    assert compare() == []
    assert texts("spielsucht") == ["Spielsucht"]


def test_an_older_file_is_filled_when_it_is_opened(kaya):
    Note.create(client=kaya, day=TODAY, text="Von früher")
    Office.update(computed_under="").execute()  # as the step leaves it that makes the tables
    assert texts("früher") == []
    refresh_all_if_stale(TODAY)
    assert texts("früher") == ["Von früher"]


def test_every_kind_has_a_number_of_its_own():
    kinds = {source.kind for source in written._SOURCES}
    assert kinds == set(KINDS) - {"restricted"}
    assert sorted(KINDS.values()) == list(range(1, 32))


NOT_SEARCHED = {
    # What people and numbers are called, and keys of lists.
    *("Client.customer_number", "Client.family_name", "Client.given_name", "Client.phone", "Client.email"),
    *("Client.street", "Client.postcode", "Client.town", "Client.site", "Client.team", "Client.profile"),
    *("Client.placement_officer_listed", "Client.manager_listed", "Client.listed_interval_unit"),
    *("Client.listed_end_reason", "Household.bg_number", "Case.number", "Case.phase", "Case.manager_listed"),
    *(
        "Case.end_reason",
        "Case.interval_unit",
        "Case.transferred_to",
        "CaseState.phase",
        "Criterion.criterion",
    ),
    *("Exclusion.kind", "CarryOver.kind", "Contact.time", "Contact.format", "Contact.outcome"),
    *("Appointment.time", "Appointment.format", "Appointment.place", "Appointment.status", "Reminder.kind"),
    *("Note.kind", "Discussion.kind", "Ending.onward", "EndingReason.reason", "Consent.scope"),
    *("Assessment.areas_today", "Assessment.profile", "Assessment.prognosis", "AreaRating.area", "Need.area"),
    *("Goal.status", "Step.who", "Step.status", "PlanVersion.content", "Steering.status", "Measure.attended"),
    *("Breach.kind", "Deputyship.kind", "MapTie.kind", "MapTie.quality", "MapSnapshot.content"),
    *("Outcome.criterion", "Outcome.fact", "RefusedProposal.criterion", "RefusedProposal.fact"),
    # Found on the page of the client itself: the numbers for kinds of texts are used up.
    *("MapTie.name", "MapTie.role", "MapTie.since", "MapTie.note", "MapSnapshot.remark"),
    *("Outcome.proof", "Outcome.withdrawn_reason"),
    *("Appointment.calendar_uid", "Appointment.calendar_said"),
    *("Letter.title", "Letter.way", "Client.kept_reason"),
    *("Attachment.name", "Attachment.kind", "Attachment.sha256"),
    *("SentCase.to_name", "SentCase.to_site", "SentCase.summary", "SentCase.phase_before"),
    *("ReceivedCase.from_name", "ReceivedCase.from_site", "ReceivedCase.from_number"),
}
"""What one finds a client by otherwise; every other text about a client is searched."""
ELSEWHERE = {
    *("Office", "Person", "PersonRole", "SavedView", "CaseloadEntry", "DueRow", "JournalEntry", "Draft"),
    *(
        "Leave",
        "CatalogueEntry",
        "TextBlock",
        "SearchClient",
        "SearchText",
        "DirectoryPartner",
        "NetworkMeeting",
    ),
}
"""What is not written about clients, or is written from the rest; a restricted note has no text at all."""


def test_every_text_about_a_client_is_searched_or_said_not_to_be():
    searched = {
        f"{source.table}.{column}"
        for source in written._SOURCES
        for column in re.findall(r"\b[tc]\.(\w+)", " ".join(source.texts))
    }
    there = {
        (table.__name__, f"{table._meta.table_name}.{field.column_name}", field.name)
        for table in TABLES
        if table.__name__ not in ELSEWHERE
        for field in table._meta.sorted_fields
        if field.field_type == "TEXT"
    }
    assert sorted(f"{name}.{field}" for name, column, field in there if column not in searched) == sorted(
        NOT_SEARCHED
    )


def test_no_restricted_note_is_a_source():
    assert RestrictedNote._meta.table_name not in written.tables()
    assert "restricted" not in written._statement(1)
    assert all(table in {each._meta.table_name for each in TABLES} for table in written.tables())


def test_a_day_far_away_is_no_error(kaya):
    note(kaya, "Früh", date(1, 1, 1))
    note(kaya, "Spät", date(9999, 12, 31))
    kaya.remark = "Ohne Tag früh"
    with db.atomic():
        kaya.save()
        refresh([kaya.id], TODAY)
    assert texts("früh") == ["Früh", "Ohne Tag früh"]
    assert texts("spät") == ["Spät"]
