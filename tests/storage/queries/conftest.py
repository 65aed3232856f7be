"""An office with people: two case managers, a team lead, a placement officer."""

from typing import NamedTuple

import pytest

from fm_desktop.storage.models import Person
from tests.storage import seeds


class Staff(NamedTuple):
    manager: Person
    colleague: Person
    lead: Person
    officer: Person


@pytest.fixture
def staff(opened_desk) -> Staff:
    seeds.office()
    return Staff(
        seeds.person("ma", "fm", name="Albrecht, Miriam", team="Ü25"),
        seeds.person("oz", "fm", name="Özer, Ali", team="U25"),
        seeds.person("tl", "tl", name="Nolte, Jana", team="Ü25"),
        seeds.person("av", "av", name="Voss, Arne"),
    )
