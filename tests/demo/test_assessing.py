"""What the example clients were assessed with fits the catalogues."""

from random import Random

from fm_desktop.catalogues import given
from fm_desktop.demo.assessing import _stories
from fm_desktop.demo.words import Words
from fm_desktop.domain.assessment import Rating, problems


def keys(name):
    return {entry.key for entry in given(name)}


def test_every_area_and_prognosis_is_in_the_catalogues():
    for told in _stories():
        assert set(told["areas"]) <= keys("areas")
        assert set(told["today"]) <= keys("areas")
        assert set(told["prognosis"]) <= keys("prognoses")


def test_needs_are_keys_of_their_area_or_words_of_ones_own():
    parents = {entry.key: entry.parent for entry in given("needs")}
    for told in _stories():
        for area, need, _entrenched, _since in told["needs"]:
            assert area in keys("areas")
            assert parents.get(need, area) == area
            assert need in parents or " " in need


def test_every_number_lies_on_its_scale():
    for told in _stories():
        for area, (first, second, third, fourth, labour, social, _tried) in told["areas"].items():
            ratings = [Rating(area, first, second, None, None, labour, social), Rating(area, third, fourth)]
            assert problems(ratings, 1, (), ()) == []


def test_every_story_has_one():
    assert {told["story"] for told in _stories()} == set(Words(Random(1))._stories)
