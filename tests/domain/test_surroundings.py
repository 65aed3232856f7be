"""Where each tie stands in the picture."""

from itertools import pairwise
from math import atan2, pi

from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.domain.surroundings import FARTHEST, RINGS, Place, Tie, places, within


def far(place):
    return (place.x**2 + place.y**2) ** 0.5


@given(st.lists(st.integers(1, 3), max_size=12))
def test_each_stands_on_the_ring_of_its_strength_and_on_a_place_of_its_own(strengths):
    ties = [Tie(str(number), strength=strength) for number, strength in enumerate(strengths)]
    found = places(ties)
    assert len(set(found)) == len(ties)
    for tie, place in zip(ties, found, strict=True):
        assert abs(far(place) - RINGS[tie.strength]) < 2


def test_the_first_of_a_ring_stands_above_the_middle():
    assert places([Tie("Schwester", strength=3)]) == [Place(0, -RINGS[3])]


def test_closer_ties_stand_nearer():
    assert RINGS[3] < RINGS[2] < RINGS[1]


def test_what_was_put_by_hand_stays_there_and_leaves_its_part_of_the_ring():
    put = Tie("Bruder", strength=3, place=Place(120, 700))
    assert places([put, Tie("Schwester", strength=3)]) == [Place(120, 700), Place(0, -RINGS[3])]


@given(st.integers(-9999, 9999), st.integers(-9999, 9999))
def test_nothing_is_put_outside_the_picture(x, y):
    put = within(x, y)
    assert far(put) < FARTHEST + 2
    assert put == Place(x, y) or (x * x + y * y) ** 0.5 > FARTHEST


@given(st.lists(st.integers(1, 3), min_size=2, max_size=12))
def test_no_two_ties_lie_in_the_same_direction(strengths):
    found = places([Tie(str(number), strength=strength) for number, strength in enumerate(strengths)])
    angles = sorted(atan2(place.y, place.x) for place in found)
    gaps = [after - before for before, after in pairwise([*angles, angles[0] + 2 * pi])]
    assert min(gaps) > 0.2  # eleven degrees


@given(st.integers(3, 8))
def test_those_of_one_ring_are_spread_over_it(count):
    found = places([Tie(str(number), strength=2) for number in range(count)])
    angles = sorted(atan2(place.y, place.x) for place in found)
    assert max(after - before for before, after in pairwise([*angles, angles[0] + 2 * pi])) < 2.5
