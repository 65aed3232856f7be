import pytest

from fm_desktop.ui.cases.look import AT_FIRST, BUILT_IN, Look, look_from

ME = bytes(range(16))


def test_a_look_is_the_same_after_it_was_stored():
    look = Look("all", ("steering", "aftercare"), "soon", "review_due", True, ("name", "phase"))
    assert look_from(look.stored()) == look


@pytest.mark.parametrize("stored", ["", "[]", "{}", '{"manager": 1}', "null"])
def test_a_damaged_view_gives_way_to_the_usual_one(stored):
    assert look_from(stored) == Look()


def test_what_is_unknown_today_is_left_out_of_a_stored_view():
    stored = Look(columns=("name", "team")).stored().replace("team", "shoe_size").replace("next_due", "shoe")
    look = look_from(stored)
    assert look.columns == ("name",)
    assert look.order == "next_due"


def test_my_cases_ask_for_my_cases():
    assert BUILT_IN["mine"].filter(ME, "").manager == ME


def test_cases_without_a_case_manager_ask_for_nobody():
    wanted = BUILT_IN["unassigned"].filter(ME, "")
    assert wanted.unassigned
    assert wanted.manager is None


def test_ended_cases_are_asked_for_with_every_run():
    assert BUILT_IN["closed"].filter(ME, "").closed


def test_asking_twice_for_an_order_turns_it_round():
    once = Look().sorted_by("sort_name")
    assert (once.order, once.descending) == ("sort_name", False)
    assert once.sorted_by("sort_name").descending
    assert Look().columns == AT_FIRST
