import unicodedata
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fm_desktop.domain.identity import (
    Known,
    age,
    customer_number,
    fold,
    likely_doubles,
    likely_same,
    name_key,
    name_keys,
    search_text,
    sort_name,
    transcribed,
)

BORN = date(1980, 3, 1)
NUMBERS = st.from_regex(r"[0-9]{3}[A-Z][0-9]{6}", fullmatch=True)


def known(number, family, given, born=BORN):
    return Known(f"123A{number:06}", family, given, born)


@pytest.mark.parametrize(
    "text", ["123A456789", "123a456789", " 123 A 456 789\t", "123\u00a0a\u00a0456\u202f789"]
)
def test_a_customer_number_tolerates_blanks_and_a_small_letter(text):
    assert customer_number(text) == "123A456789"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "123456789",
        "12A456789",
        "123A45678",
        "123A4567890",
        "123Ä456789",
        "123-A-456789",
        "1.23E+14",
        "123ſ456789",
        "١٢٣A456789",
        "123A456789B",
    ],
)
def test_anything_else_is_no_customer_number(text):
    assert customer_number(text) is None


@given(NUMBERS, st.integers(0, 9))
def test_a_customer_number_is_its_own_written_form(number, place):
    assert customer_number(number[:place] + " " + number[place:].lower()) == number


@given(st.text(max_size=20))
@example("Åström")
def test_folding_does_not_care_how_accents_are_composed(text):
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("text", "folded", "written_out"),
    [
        ("Müller", "muller", "mueller"),
        ("GROSS", "gross", "gross"),
        ("Groß", "gross", "gross"),
        ("Łukasz Øster", "lukasz oster", "lukasz oster"),
        ("Yılmaz", "yilmaz", "yilmaz"),
        ("İpek", "ipek", "ipek"),
        ("Ünal Čapek", "unal capek", "uenal capek"),
    ],
)
def test_case_and_accents_fold_away(text, folded, written_out):
    assert fold(text) == folded
    assert transcribed(text) == written_out
    assert transcribed(unicodedata.normalize("NFD", text)) == written_out


def test_a_search_finds_an_umlaut_typed_either_way():
    haystack = search_text("Möller, Jörg", None, "123A456789")
    assert all(word in haystack for word in ("moller", "moeller", "jorg", "joerg", "123a456789"))


def test_names_sort_as_in_a_german_list():
    names = [
        ("Zander", "A"),
        ("Ärmel", "B"),
        ("Arndt", "C"),
        ("Adler", "D"),
        ("Arndt", "Ä"),
        ("Österle", "E"),
    ]
    ordered = sorted(names, key=lambda name: sort_name(*name))
    assert [family for family, _ in ordered] == ["Adler", "Ärmel", "Arndt", "Arndt", "Österle", "Zander"]
    assert ordered[2] == ("Arndt", "Ä")


@pytest.mark.parametrize(
    ("day", "years"),
    [(date(2026, 2, 28), 17), (date(2026, 3, 1), 18), (date(2026, 3, 2), 18), (date(2008, 3, 1), 0)],
)
def test_age_counts_completed_years(day, years):
    assert age(date(2008, 3, 1), day) == years


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Müller", "Anna"), ("Mueller", "Anna")),
        (("Müller", "Anna"), ("Muller", "Anna")),
        (("Groß", "Jörg"), ("Gross", "Joerg")),
        (("Nguyen", "Thi Lan"), ("Thi Lan", "Nguyen")),
        (("Nguyen", "Thi Lan"), ("Nguyen", "Lan Thi")),
        (("Schmidt", "Peter"), ("Schmitd", "Peter")),
        (("Schmidt", "Peter"), ("Schmidt", "Petr")),
        (("Meier", "Uwe"), ("Meyer", "Uwe")),
        (("Müller-Lang", "Eva"), ("Müller", "Eva")),
        (("Lang-Müller", "Eva"), ("Müller Lang", "Eva")),
        (("Okafor", "Jo-Ann"), ("Okafor", "Joann")),
        (("Çelik", "Ayşe"), ("Celik", "Ayse")),
        (("Anderson", "Bo Karl"), ("Bo Karl", "Andersen")),
        (("Anna", "Bert"), ("Cnna", "Bert")),
    ],
)
def test_the_same_person_written_differently_is_recognised(one, other):
    assert likely_same(known(1, *one), known(2, *other))
    assert likely_same(known(2, *other), known(1, *one))
    assert len(list(likely_doubles([known(1, *one), known(2, *other)]))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Müller", "Anna"), ("Müller", "Bernd")),
        (("Schmidt", "Peter"), ("Schmitz", "Petra")),
        (("Li", "Wei"), ("Lu", "Wei")),
        (("Kaya", "Selin"), ("Brandt", "Uwe")),
        (("Meier", "Uwe"), ("Meyer", "Ute")),
    ],
)
def test_different_people_born_on_one_day_are_left_apart(one, other):
    assert not likely_same(known(1, *one), known(2, *other))
    assert not list(likely_doubles([known(1, *one), known(2, *other)]))


def test_another_birth_date_none_at_all_or_the_same_number_is_no_double():
    anna = known(1, "Müller", "Anna")
    assert not likely_same(anna, known(2, "Müller", "Anna", date(1980, 3, 2)))
    assert not likely_same(known(1, "Müller", "Anna", None), known(2, "Müller", "Anna", None))
    assert not likely_same(anna, known(1, "Mueller", "Anna"))


@pytest.mark.parametrize("text", ["Öner, Ida", "Öner,Ida", " ÖNER ,  ida ", "Ida  Öner", "ida oner"])
def test_a_person_is_found_by_both_names_in_either_order_however_they_are_typed(text):
    assert name_key(text) in name_keys("Öner", "Ida")


@pytest.mark.parametrize("text", ["Öner Ida", "Ida, Öner", "Oner", ""])
def test_without_its_comma_a_family_name_does_not_stand_first(text):
    assert name_key(text) not in name_keys("Öner", "Ida")


NAMES = st.sampled_from(
    ["Anna", "Hanna", "Müller", "Mueller", "Lang", "Lang-Müller", "Jo", "Joe", "Groß", "Gros"]
)


@given(st.lists(st.tuples(NAMES, NAMES), max_size=12))
def test_comparing_only_candidates_finds_everybody(names):
    people = [known(number, *name) for number, name in enumerate(names)]
    doubles = {
        other for place, other in enumerate(people) if any(likely_same(one, other) for one in people[:place])
    }
    found = list(likely_doubles(people))
    assert {other for _, other in found} == doubles
    assert all(
        likely_same(one, other) and one.customer_number < other.customer_number for one, other in found
    )
    assert len(found) == len(doubles)


def test_thousands_of_namesakes_born_on_one_day_take_no_time():
    people = [known(number, f"Muster{number}", "Erika") for number in range(3000)]
    people += [known(number, "Erika", "Muster") for number in range(3000, 4000)]
    assert len(list(likely_doubles(people))) > 3900
