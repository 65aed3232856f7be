"""A key file of three people, made once and copied for every test."""

import shutil
from pathlib import Path

import pytest

from tests.vault.offices import Office


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """Make the key file once."""
    return Office(tmp_path_factory.mktemp("office"))


@pytest.fixture
def office(founded: Office, tmp_path: Path) -> Office:
    """Return an own copy of the key file."""
    copy = object.__new__(Office)
    copy.code, copy.path = founded.code, tmp_path / founded.path.name
    shutil.copy(founded.path, copy.path)
    return copy
