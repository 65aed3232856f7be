"""The catalogues that come with the program say what they should."""

import pytest

from fm_desktop.catalogues import editions, given
from fm_desktop.domain.catalogue import NAMES, PARENTS


@pytest.mark.parametrize("name", NAMES)
def test_every_catalogue_has_words_in_both_languages_and_says_where_they_come_from(name):
    assert editions(name)[-1].source
    assert all(entry.words.de and entry.words.en for entry in given(name))
    german = [entry.words.de for entry in given(name)]
    assert len(german) == len(set(german))


@pytest.mark.parametrize(("name", "above"), PARENTS.items())
def test_what_an_entry_belongs_to_exists(name, above):
    known = {entry.key for entry in given(above)}
    assert {entry.parent for entry in given(name)} <= known


def test_every_area_has_needs_and_strategies():
    areas = {entry.key for entry in given("areas")}
    assert len(areas) == 14
    for name in ("needs", "strategies"):
        assert {entry.parent for entry in given(name)} == areas


def test_health_and_the_like_are_talked_about_with_consent():
    delicate = {entry.key for entry in given("areas") if entry.delicate}
    assert delicate == {"health", "addiction", "mental_strain", "law_residence"}


def test_the_classes_of_prognosis_lie_in_an_order():
    order = [entry.order for entry in given("prognoses")]
    assert order == sorted(set(order))
    assert order[0] > 0
