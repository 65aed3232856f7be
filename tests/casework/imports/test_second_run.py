"""What a list tells of a client's second run: it belongs to the run the row means, not to the one before."""

import json
from datetime import date

import pytest

from fm_desktop.cli.main import main
from fm_desktop.domain.directive import Due
from tests.acceptance.conftest import LOGIN, make_desk
from tests.acceptance.lists import COLUMNS, person, write_csv

ON = date(2026, 11, 23)
FIRST = {
    "Vormerkung am": date(2026, 1, 2),
    "Nebenbetreuung ab": date(2026, 1, 5),
    "Beendet am": date(2026, 11, 1),
}
SECOND = {"Vormerkung am": date(2026, 11, 10), "Nebenbetreuung ab": date(2026, 11, 12)}


@pytest.fixture
def agenda(tmp_path, monkeypatch, capsys):
    """Return a function that reads lists one after the other and gives what is due of the open case."""
    monkeypatch.setenv("FM_PASSWORD", "ein langes passwort")
    folder = make_desk(tmp_path / "data")

    def read(*rows):
        assert {key for row in rows for key in row} <= set(COLUMNS)
        for row in (*rows, rows[-1]):
            file = write_csv(tmp_path / "liste.csv", [person(1) | row])
            assert (
                main(["import", str(file), "--data", str(folder), "--login", LOGIN, "--format", "json"]) == 0
            )
            told = json.loads(capsys.readouterr().out)
        assert told["unchanged"] == 1
        main(["agenda", "--data", str(folder), "--login", LOGIN, "--on", str(ON), "--format", "json"])
        return {Due(each["due"]): each for each in json.loads(capsys.readouterr().out)}

    return read


@pytest.mark.parametrize("day", [date(2026, 12, 8), date(2026, 12, 5)])
def test_an_appointment_covers_the_contact_of_the_new_run(agenda, day):
    before = FIRST | {"Nächster Termin": date(2026, 12, 5)}
    assert agenda(before, SECOND | {"Nächster Termin": day})[Due.D3]["state"] == "covered"


def test_a_work_opportunity_the_row_names_goes_along(agenda):
    agh = {"AGH von": date(2026, 10, 1), "AGH bis": date(2027, 3, 31)}
    found = agenda(FIRST | agh, SECOND | agh)
    assert found[Due.D10]["nominal"] == "2027-03-31"
    assert found[Due.D15]["nominal"] == "2026-10-01"


def test_a_contact_the_row_names_is_one_of_the_new_run_too(agenda):
    contact = {"Letzter Kontakt": date(2026, 11, 12)}
    assert agenda(FIRST | contact, SECOND | contact)[Due.D3]["nominal"] == "2026-12-12"


def test_a_watched_clients_contact_is_taken_over(agenda):
    contact = {"Letzter Kontakt": date(2026, 11, 12)}
    earlier = {"Vormerkung am": date(2026, 11, 10), "Nebenbetreuung ab": date(2026, 11, 10)}
    assert agenda(contact, earlier)[Due.D3]["nominal"] == "2026-12-12"
