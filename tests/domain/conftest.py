"""The edition of the directive and the house rules under which the examples are counted."""

import pytest

from fm_desktop.directives import directive as read_directive
from fm_desktop.domain.deadlines import HouseRules
from fm_desktop.domain.directive import Directive


@pytest.fixture(scope="session")
def directive() -> Directive:
    return read_directive()


@pytest.fixture(scope="session")
def hamburg() -> HouseRules:
    return HouseRules(land="HH")
