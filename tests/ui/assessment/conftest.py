"""A grid of the areas of life, shown, with the cursor in its first cell."""

from datetime import date

import pytest

from fm_desktop.catalogues import given
from fm_desktop.domain.assessment import Rating
from fm_desktop.ui.assessment.grid_rows import rows_of
from fm_desktop.ui.assessment.grid_view import AssessmentGrid


@pytest.fixture
def grid_of(qtbot):
    """Return what shows a grid of these areas."""

    def make(areas=None, ratings=None, before=None, consents=None):
        grid = AssessmentGrid("grid")
        qtbot.addWidget(grid)
        grid.resize(1000, 700)
        offered = given("areas") if areas is None else areas
        grid.cells.set_rows(rows_of(offered, "de", ratings or {}, before or {}, consents or {}))
        grid.show()
        grid.setFocus()
        return grid

    return make


@pytest.fixture
def grid(grid_of):
    """A new assessment after one in which housing was judged; consent is there for health alone."""
    before = {"housing": Rating("housing", 8, 2, labour=1, attempts="Makler"), "debts": Rating("debts", 3)}
    return grid_of(before=before, consents={"health": date(2026, 1, 4)})
