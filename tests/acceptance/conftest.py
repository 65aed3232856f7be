"""A desk set up as a user would, with a password that is cheap to check."""

from datetime import date
from pathlib import Path

import pytest

from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.vault.key_derivation import Cost

LOGIN, PASSWORD = "albrecht", "ein langes passwort"
CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)


def make_desk(folder: Path, land: str = "HH") -> Path:
    """Set up a data folder for one case manager."""
    founder = Founder(LOGIN, "Albrecht", "Miriam")
    set_up(folder, founder, PASSWORD, land=land, cost=CHEAP, today=date(2026, 11, 23))
    return folder


@pytest.fixture
def desk(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("FM_PASSWORD", PASSWORD)
    return make_desk(tmp_path / "data")
