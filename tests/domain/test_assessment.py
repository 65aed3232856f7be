from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.domain.assessment import (
    Change,
    Level,
    NeedSeen,
    Points,
    Problem,
    Rating,
    View,
    change,
    level,
    points,
    problems,
    progress,
    suggested_areas,
)

scale = st.none() | st.integers(0, 10)
weight = st.none() | st.integers(0, 3)
both = st.builds(Points, scale, scale)
AREAS = ("work", "health", "debts", "housing", "language")
ratings = st.builds(Rating, st.sampled_from(AREAS), scale, scale, scale, scale, weight, weight)
newest = st.lists(ratings, max_size=5, unique_by=lambda r: r.area).map(lambda rs: {r.area: r for r in rs})
needs = st.lists(st.builds(NeedSeen, st.sampled_from(AREAS), st.booleans()), max_size=4)
OPPOSITE = {
    Change.BETTER: Change.WORSE,
    Change.SLIGHTLY_BETTER: Change.SLIGHTLY_WORSE,
    Change.WORSE: Change.BETTER,
    Change.SLIGHTLY_WORSE: Change.SLIGHTLY_BETTER,
}


@given(both)
def test_what_has_not_moved_is_unchanged(seen):
    expected = {Change.SAME} if any(each is not None for each in seen) else {Change.NOT_JUDGED}
    assert {change(seen, seen)} == expected


@given(both, both)
def test_looking_back_turns_better_into_worse(before, after):
    if None in (*before, *after):
        return
    forth, back = change(before, after), change(after, before)
    assert back == OPPOSITE.get(forth, forth)


@given(both, both, st.integers(1, 10))
def test_more_resource_never_makes_it_worse(before, after, more):
    if None in (*before, *after) or after.resource + more > 10:
        return
    order = (Change.WORSE, Change.SLIGHTLY_WORSE, None, Change.SLIGHTLY_BETTER, Change.BETTER)

    def rank(found):
        return order.index(found if found in order else None)

    assert rank(change(before, Points(after.obstacle, after.resource + more))) >= rank(change(before, after))


def test_fewer_obstacles_and_more_resources_are_better():
    assert change(Points(8, 2), Points(5, 2)) is Change.BETTER
    assert change(Points(8, 2), Points(8, 4)) is Change.SLIGHTLY_BETTER
    assert change(Points(8, 2), Points(9, 2)) is Change.SLIGHTLY_WORSE
    assert change(Points(8, 2), Points(9, 3)) is Change.SHIFTED
    assert change(Points(None, None), Points(9, 3)) is Change.NEW
    assert change(Points(9, None), Points(6, 3)) is Change.BETTER
    assert change(Points(9, 3), Points(None, None)) is Change.NOT_JUDGED


def test_the_words_are_thirds_of_the_scale():
    levels = [level(value) for value in (None, 0, 1, 3, 4, 6, 7, 10)]
    slight, medium, strong = Level.SLIGHT, Level.MEDIUM, Level.STRONG
    assert levels == [Level.UNKNOWN, Level.NONE, slight, slight, medium, medium, strong, strong]


@given(newest, needs)
def test_at_most_three_areas_are_suggested_and_never_one_nothing_speaks_for(newest, needs):
    found = suggested_areas(AREAS, newest, needs)
    assert len(found) <= 3
    assert len(set(found)) == len(found)
    needed = {need.area for need in needs}
    for area in found:
        rating = newest.get(area)
        said = rating and (rating.obstacle, rating.client_obstacle, rating.labour, rating.social)
        assert area in needed or any(said or ())


@given(newest, needs, st.sampled_from(AREAS))
def test_an_entrenched_need_alone_outweighs_a_plain_one(newest, needs, area):
    """Entrenchment never pushes an area out of the suggestion."""
    plain = suggested_areas(AREAS, newest, [*needs, NeedSeen(area, False)])
    entrenched = suggested_areas(AREAS, newest, [*needs, NeedSeen(area, True)])
    assert area not in plain or area in entrenched


def test_equal_weight_keeps_the_order_of_the_catalogue():
    assert suggested_areas(AREAS, {}, [NeedSeen("debts", False), NeedSeen("work", False)]) == (
        "work",
        "debts",
    )
    assert suggested_areas(AREAS, {}, []) == ()


def test_nothing_is_compulsory_but_the_needs():
    assert problems([], 1, (), ()) == []
    assert problems([], 0, (), ()) == [Problem("needs_missing")]


def test_a_delicate_area_stays_empty_without_consent():
    judged, empty = Rating("health", obstacle=0), Rating("health")
    assert problems([judged], 1, {"health"}, ()) == [Problem("consent_missing", "health")]
    assert problems([judged], 1, {"health"}, {"health"}) == []
    assert problems([empty], 1, {"health"}, ()) == []


@given(st.builds(Rating, st.just("work"), *[st.none() | st.integers(-2, 12)] * 6))
def test_numbers_beside_their_scale_are_refused(rating):
    beyond = any(v is not None and not 0 <= v <= 10 for v in (*points(rating), *points(rating, View.CLIENT)))
    beyond = beyond or any(v is not None and not 0 <= v <= 3 for v in (rating.labour, rating.social))
    assert bool(problems([rating], 1, (), ())) == beyond


def test_a_prognosis_is_further_on_by_its_order_where_one_is_known():
    assert (progress(1, 3), progress(3, 3), progress(4, 2), progress(0, 2)) == (1, 0, -1, None)
