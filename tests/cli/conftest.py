"""A desk on the disk, and a way to call the command line as a shell does."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.cli.main import main
from fm_desktop.vault.key_derivation import Cost

LOGIN, PASSWORD = "albrecht", "ein langes passwort"
LIST = """Kundennummer;Nachname;Vorname;geb.;Vormerkung am;Nebenbetreuung ab;Hauptbetreuung ab;Fallmanager
123A456001;Ährenfeld;Zoë;1.2.1980;1.9.2026;3.9.2026;15.9.2026;
123A456002;Wójtowicki;Éloïse;3.4.1975;2.11.2026;;;Nolte, Jonas
123A456003;Öztürkmen;Ayşegül;31.02.1980;2.11.2026;;;
"""


class Answer(NamedTuple):
    code: int
    out: str
    error: str


Call = Callable[..., Answer]


@pytest.fixture
def call(capsys) -> Call:
    def run(*arguments: object) -> Answer:
        capsys.readouterr()
        code = main([str(each) for each in arguments])
        return Answer(code, *capsys.readouterr())

    return run


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("FM_PASSWORD", PASSWORD)
    place = tmp_path / "data"
    cheap = Cost(memory_kib=64, iterations=1, lanes=1)
    set_up(place, Founder(LOGIN, "Albrecht", "Miriam"), PASSWORD, cost=cheap, today=date(2026, 11, 23))
    return place


@pytest.fixture
def here(folder) -> list[object]:
    return ["--data", folder, "--login", LOGIN]


@pytest.fixture
def listed(tmp_path) -> Path:
    file = tmp_path / "liste.csv"
    file.write_text(LIST, "utf-8")
    return file
