"""An office of 5,000 cases: every figure counted a second time from the raw rows."""

import pytest

from fm_desktop.storage.queries.reports import FIGURES
from fm_desktop.storage.queries.reports.courses import Scope, counted
from tests.storage import seeds
from tests.storage.queries.reports import test_figures as small
from tests.storage.queries.reports.made import Maker

MANY = 5000
YEAR = small.PERIODS["year"]
ASKED = (
    small.test_the_load_of_each_month,
    small.test_the_contact_density_of_each_month,
    small.test_how_long_those_stayed_who_left_and_those_who_are_there,
    small.test_the_mean_stay_of_each_month,
    small.test_why_cases_ended,
    small.test_the_outcomes_of_each_criterion,
    small.test_the_services_of_each_topic,
)
"""What small offices are asked, too."""


@pytest.fixture
def people(staff):
    """Return the people of the office."""
    people = [staff.manager.id, staff.colleague.id, staff.officer.id]
    Maker(people, seed=5).make(MANY)
    seeds.sits(staff.manager, "fm", "tl")
    return people


def test_every_figure_of_many_cases_is_counted_another_way(people):
    assert len(counted(Scope(None, YEAR)).courses) == MANY
    for manager in (None, people[1]):
        for question in ASKED:
            question(manager, YEAR)
        for key in small.PUNCTUAL:
            small.test_what_was_due_and_done_in_time(key, manager, YEAR)
        small.test_the_load_of_the_months_ahead(manager)
        small.test_every_share_is_rounded_half_up_from_what_it_is_a_share_of(manager, YEAR)
    small.test_the_load_of_each_person(people, YEAR)
    told = ["load", "density", "stay_bands", "stay_months", "endings", "outcomes", "services", "persons"]
    assert set(told) | set(small.PUNCTUAL) == set(FIGURES), "a figure nobody counts a second time"
