"""The hint at delicate words: what it finds, and what it leaves alone."""

import pytest

from fm_desktop.delicate_words import lexicon


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Depression seit 2020", "seelische Belastung"),
        ("Termin bei der Suchtberatung", "Sucht"),
        ("Kaufsucht", "Sucht"),
        ("hat Mietrückstände", "Schulden"),
        ("Gesamtschulden bei drei Stellen", "Schulden"),
        ("die Bewährungshelferin rief an", "Straffälligkeit"),
        ("häusliche Gewalt", "Gewalt"),
        ("SCHWANGER", "Gesundheit"),
    ],
)
def test_a_word_that_is_mostly_confided_is_found(text, topic):
    found = lexicon().find(text)
    assert found.topic.names["de"] == topic
    assert text[found.at :].startswith(found.word)


@pytest.mark.parametrize(
    "text",
    [
        "Frau O. sucht eine Stelle und hat Betriebe besucht",
        "Untersucht wurde der Bedarf, Versuch läuft",
        "Die Verwaltung hat das bewältigt",
        "Haftpflicht, dauerhaft, Krankenkasse",
        "Bekleidung, Leidenschaft, Anwalt",
        "Praktikum im Lager, Ziel bleibt, Anzeige in der Zeitung",
        "",
    ],
)
def test_everyday_words_are_left_alone(text):
    assert lexicon().find(text) is None


def test_a_word_passed_over_is_not_found_again():
    text = "Schulden, Depression"
    assert lexicon().find(text).word == "Schulden"
    assert lexicon().find(text, ["schulden"]).word == "Depression"


def test_every_topic_has_both_names():
    assert all({"de", "en"} <= set(topic.names) for topic in lexicon().topics)
