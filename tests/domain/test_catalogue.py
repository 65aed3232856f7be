from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.domain.catalogue import Edition, Entry, OfficeEntry, edition_on, merged
from fm_desktop.domain.directive import Term

GIVEN = (
    Entry("debts", Term("Schulden", "Debts"), "money"),
    Entry("health", Term("Gesundheit", "Health"), delicate=True),
)
said = st.builds(
    OfficeEntry,
    st.sampled_from(("debts", "health", "garden", "dog")),
    st.text(max_size=5),
    st.text(max_size=5),
    st.just(""),
    st.integers(0, 5),
    st.booleans(),
    st.booleans(),
)
office = st.lists(said, max_size=4, unique_by=lambda each: each.key)


def test_without_a_word_of_the_office_the_given_entries_stand_in_their_order():
    found = merged("needs", GIVEN, [])
    assert found.keys() == ("debts", "health")
    assert found.text("debts", "en") == "Debts"


def test_the_office_may_call_a_given_entry_otherwise_in_one_language():
    found = merged("needs", GIVEN, [OfficeEntry("debts", "Überschuldung")])
    assert (found.text("debts", "de"), found.text("debts", "en")) == ("Überschuldung", "Debts")


def test_what_is_switched_off_is_not_offered_but_keeps_its_words():
    found = merged("needs", GIVEN, [OfficeEntry("debts", off=True)])
    assert found.keys() == ("health",)
    assert found.under("money") == ()
    assert found.text("debts", "de") == "Schulden"


def test_what_was_added_follows_in_its_order_and_speaks_the_language_it_has():
    added = [OfficeEntry("x2", "Garten", position=2), OfficeEntry("x1", "Hund", "Dog", position=1)]
    found = merged("needs", GIVEN, added)
    assert found.keys() == ("debts", "health", "x1", "x2")
    assert found.text("x2", "en") == "Garten"
    assert found.get("x1").own


def test_words_of_ones_own_are_their_own_words():
    assert merged("needs", GIVEN, []).text("Hund stirbt bald", "en") == "Hund stirbt bald"


@given(office)
def test_nothing_given_gets_lost_and_nothing_comes_twice(office):
    found = merged("needs", GIVEN, office)
    keys = [entry.key for entry in found.entries]
    assert keys[:2] == ["debts", "health"]
    assert len(keys) == len(set(keys))
    assert set(keys) == {"debts", "health"} | {each.key for each in office}
    assert set(found.keys()) == set(keys) - {each.key for each in office if each.off}


@given(office)
def test_a_delicate_area_stays_delicate_whatever_the_office_says(office):
    assert merged("areas", GIVEN, office).get("health").delicate


def test_the_edition_of_the_day_holds():
    old = Edition(date(2025, 9, 1), "", GIVEN[:1])
    new = Edition(date(2027, 1, 1), "", GIVEN)
    assert edition_on(date(2026, 12, 31), [new, old]) is old
    assert edition_on(date(2027, 1, 1), [new, old]) is new
    assert edition_on(date(2020, 1, 1), [new, old]) is old
