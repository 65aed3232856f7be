"""The network map of a client: what is entered stands there, what was kept of a day is never altered."""

from datetime import timedelta

import pytest

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.surroundings import add_tie, change_tie, keep_map, place_tie, remove_tie
from fm_desktop.casework.undo import undo_last
from fm_desktop.domain.surroundings import FARTHEST, Place, Tie
from fm_desktop.storage.queries.surroundings import map_seen, snapshots_of, ties_of
from tests.casework.stories import TODAY

SISTER = Tie("Schwester Emel", "person", "Schwester", 3, "good", "immer", "hilft mit den Kindern")
DEBTS = Tie("Schuldnerberatung", "partner", "Schulden", 1, "strained")


def now(client):
    return [row.tie for row in ties_of(client)]


def test_what_was_entered_stands_there_the_closest_first(story):
    client = story.client()
    changed, _ = story.do(add_tie, client, DEBTS)
    story.do(add_tie, client, SISTER)
    assert changed == Changed.SURROUNDINGS
    assert now(client) == [SISTER, DEBTS]
    assert map_seen(client).name == "Yılmaz, Ayşe"
    assert story.told(client)[0] == "add_tie"


def test_a_tie_needs_a_name_and_no_unknown_word(story):
    client = story.client()
    assert story.refused(add_tie, client, Tie("  ")) == "name_missing"
    with pytest.raises(ValueError, match="No such tie"):
        story.do(add_tie, client, Tie("Emel", quality="wonderful"))


def test_a_change_is_refused_where_somebody_was_faster(story):
    client = story.client()
    _, row = story.do(add_tie, client, SISTER)
    story.do(change_tie, row, SISTER._replace(quality="mixed"), version=1)
    assert story.refused(change_tie, row, SISTER, version=1) == "changed_meanwhile"
    assert now(client)[0].quality == "mixed"


def test_a_place_by_hand_stays_until_the_tie_gets_closer_or_looser(story):
    client = story.client()
    _, row = story.do(add_tie, client, SISTER)
    story.do(place_tie, row, Place(250, -600))
    story.do(change_tie, row, SISTER._replace(note="zieht bald weg"))
    assert now(client)[0].place == Place(250, -600)
    story.do(change_tie, row, SISTER._replace(strength=1))
    assert now(client)[0].place is None
    story.do(place_tie, row, Place(5000, 0))
    assert now(client)[0].place == Place(FARTHEST, 0)
    story.do(place_tie, row, None)
    assert now(client)[0].place is None


def test_what_was_kept_of_a_day_shows_who_was_taken_off_since(story):
    client = story.client()
    _, row = story.do(add_tie, client, SISTER)
    story.do(place_tie, row, Place(250, -600))
    story.do(keep_map, client, TODAY, " vor dem Umzug ")
    story.do(remove_tie, row)
    kept = snapshots_of(client)
    assert now(client) == []
    assert [(each.day, each.remark) for each in kept] == [(TODAY, "vor dem Umzug")]
    assert kept[0].ties == (SISTER._replace(place=Place(250, -600)),)


def test_an_empty_map_or_a_day_to_come_is_not_kept(story):
    client = story.client()
    assert story.refused(keep_map, client, TODAY) == "map_empty"
    story.do(add_tie, client, SISTER)
    assert story.refused(keep_map, client, TODAY + timedelta(days=1)) == "day_in_future"


def test_every_deed_is_taken_back(story):
    client = story.client()
    _, row = story.do(add_tie, client, SISTER)
    deeds = (
        (change_tie, row, DEBTS),
        (place_tie, row, Place(1, 2)),
        (keep_map, client, TODAY),
        (remove_tie, row),
    )
    for deed, *given in deeds:
        before = map_seen(client)._replace(ties=())
        there = now(client)
        story.do(deed, *given)
        assert (map_seen(client)._replace(ties=()), now(client)) != (before, there)
        undo_last(by=story.by, today=TODAY)
        assert (map_seen(client)._replace(ties=()), now(client)) == (before, there)
    undo_last(by=story.by, today=TODAY)
    assert now(client) == []
