import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fm_desktop.domain.searching import (
    LONGEST_QUESTION,
    MOST_TERMS,
    Term,
    excerpt,
    expression,
    occurs,
    terms,
)

TEXT = (
    "Herr Süß war pünktlich. Die Miete für die Wohnung in der Königstraße ist bezahlt, der Strom nicht; "
    "mit dem Versorger wurde eine Rate von 40 Euro vereinbart. Bei der Schuldnerberatung bekommt er im "
    "April einen Termin. Er übt zu Hause Deutsch und hat sich bei zwei Betrieben als Lagerhelfer beworben."
)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("strasse", "Straße"),
        ("Straße", "STRASSE"),
        ("stras", "Straße"),
        ("gruesse", "viele Grüße"),
        ("grüsse", "viele Gruesse"),
        ("Müller", "Mueller"),
        ("mueller", "Muller"),
        ("mü", "München"),
        ("mue", "München"),
        ("steuer", "Steuererklärung"),
        ("frauen", "Frauenhaus"),
        ("yildiz", "Frau Yıldız"),
        ("lodz", "aus Łódź"),
        ("zoe", "Zoë"),
        ("u\u0308ber", "Übergang"),
        ("schuld wohn", "Wohnungsverlust durch Schulden"),
        ("e-mail", "per E-Mail geschickt"),
        ('"in der stadt"', "wohnt in der  Stadt"),
        ('"in der sta', "wohnt in der Stadt"),
        ("„Haus“", "zu Haus"),
        ("16d", "§ 16d SGB II"),
    ],
)
def test_german_is_found_however_it_is_spelled(typed, text):
    assert occurs(terms(typed), text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("raße", "Straße"),
        ('"Haus"', "Hausarzt"),
        ("schuld miete", "nur Schulden"),
        ('"der in"', "in der Stadt"),
    ],
)
def test_what_does_not_stand_there_is_not_found(typed, text):
    assert not occurs(terms(typed), text)


@pytest.mark.parametrize("typed", ["", "a", '"', '""', "§ - * ( )", "_"])
def test_too_little_looks_for_nothing(typed):
    assert terms(typed) == ()


def test_words_are_looked_for_by_their_beginning_and_quotations_as_they_are():
    assert terms('schulden "am Ersten"') == (Term(("schulden",)), Term(("am", "ersten"), whole=True))


@given(st.text(max_size=300))
@example('NEAR("a" b) OR x:y * ^ {z} + -')
def test_only_letters_and_digits_of_what_was_typed_reach_the_index(typed):
    wanted = terms(typed)
    assert len(wanted) <= MOST_TERMS
    assert len(expression(wanted)) <= 8 * LONGEST_QUESTION
    pieces = re.sub(r'"[^\W_]+(?: [^\W_]+)*"(?: \*)?', "T", expression(wanted))
    assert pieces in ("", " AND ".join("T" * len(wanted)))


@given(st.lists(st.sampled_from(TEXT.split()), min_size=1, max_size=3), st.integers(40, 400))
def test_an_excerpt_is_the_text_itself_with_the_words_marked(words, length):
    wanted = terms(" ".join(words))
    found = excerpt(TEXT, wanted, length)
    assert found.text.strip("… ") in TEXT
    assert len(found.text) <= length + len("…  …")
    assert list(found.marks) == sorted(found.marks)
    for begin, end in found.marks:
        assert any(occurs([term], found.text[begin:end]) for term in wanted)
    assert found.marks or not wanted


def test_an_excerpt_shows_where_most_of_the_words_stand_together():
    text = "Termin. " + "Nichts weiter. " * 40 + "Neuer Termin bei der Schuldnerberatung."
    found = excerpt(text, terms("schuld termin"))
    assert "Schuldnerberatung" in found.text
    assert found.text.startswith("… ")


def test_lines_are_shown_as_one():
    assert excerpt("Erstens\n\n zweitens", terms("zwei")).text == "Erstens zweitens"
