"""Whose figures one may ask for: one's own, as team lead the team's and those of its people."""

from datetime import date

import pytest

from fm_desktop.domain.figures import HIDDEN
from fm_desktop.domain.report_periods import Period
from fm_desktop.errors import RightsError
from fm_desktop.storage.models import Office
from fm_desktop.storage.queries.reports import FIGURES, kinds, report
from fm_desktop.storage.queries.reports.courses import Scope
from tests.access.rights import TABLE
from tests.access.world import TODAY

YEAR = Period(date(2026, 1, 1), TODAY)


def figures(scope, *keys):
    steps = report(scope, keys or list(FIGURES), TODAY)
    return [step.figure for step in steps if step.figure is not None]


@pytest.mark.parametrize("standing", TABLE)
def test_the_team_is_the_leads_alone(world, standing):
    world.sit_down(standing)
    if standing in ("lead", "other_lead"):
        assert figures(Scope(None, YEAR))
    else:
        with pytest.raises(RightsError, match="figures_of_others"):
            figures(Scope(None, YEAR))


@pytest.mark.parametrize("standing", [name for name in TABLE if "lead" not in name])
def test_nobody_else_asks_for_anothers_figures(world, standing):
    world.sit_down(standing)
    other = world.people["own" if standing != "own" else "colleague"].person_id
    with pytest.raises(RightsError, match="figures_of_others"):
        figures(Scope(other, YEAR))


def test_a_lead_counts_nothing_of_another_team(world):
    world.sit_down("lead")
    (mine,) = figures(Scope(None, YEAR), "density")
    world.sit_down("other_lead")
    (theirs,) = figures(Scope(None, YEAR), "density")
    assert mine.column("cases")[-1] is HIDDEN
    assert set(theirs.column("cases")) == {0}


def test_small_groups_are_shown_to_the_case_manager_alone(world):
    world.sit_down("own")
    own = world.people["own"].person_id
    assert figures(Scope(own, YEAR), "density")[0].column("cases")[-1] == 2
    world.sit_down("lead")
    assert figures(Scope(own, YEAR), "density")[0].column("cases")[-1] is HIDDEN


def test_an_office_without_figures_about_people_shows_none_but_ones_own(world):
    Office.update(figures_per_person=False).execute()
    own = Scope(world.people["own"].person_id, YEAR)
    world.sit_down("own")
    assert figures(own)
    world.sit_down("lead")
    assert figures(Scope(None, YEAR))
    assert "persons" not in kinds(Scope(None, YEAR))
    with pytest.raises(RightsError, match="figures_not_shown"):
        figures(own)
