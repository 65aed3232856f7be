"""A desk whose list is written and read in again."""

import pytest

from tests.casework.list_desk import Desk, make_office


@pytest.fixture(scope="session")
def office(tmp_path_factory):
    return make_office(tmp_path_factory.mktemp("office") / "data")


@pytest.fixture
def desk(office, tmp_path):
    found = Desk(office, tmp_path)
    yield found
    found.close()
