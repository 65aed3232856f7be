"""From the spreadsheet to what is due: whatever a list says, the agenda says what it owes on any day."""

import io
import json
import os
import shutil
import tempfile
from contextlib import redirect_stdout
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fm_desktop.cli.main import main
from tests.acceptance.conftest import LOGIN, PASSWORD, make_desk
from tests.acceptance.lists import person, rows, write_csv
from tests.acceptance.oracle import flags, items, phase

HERE = ["--login", LOGIN]


@pytest.fixture(scope="module", autouse=True)
def password():
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FM_PASSWORD", PASSWORD)
        yield


def run(*arguments):
    """Run a subcommand and return what it prints; it must end well."""
    out = io.StringIO()
    with redirect_stdout(out):
        assert main([str(each) for each in arguments]) == 0
    return out.getvalue()


def agenda(folder, on, *more):
    return json.loads(run("agenda", "--data", folder, *HERE, "--on", on, "--format", "json", *more))


def found_items(told, number):
    return {
        (
            each["due"],
            date.fromisoformat(each["nominal"]),
            date.fromisoformat(each["effective"]),
            each["state"],
            each["number"],
        )
        for each in told
        if each["customer_number"] == number
    }


@pytest.fixture(scope="module")
def empty_desk(tmp_path_factory):
    return make_desk(tmp_path_factory.mktemp("empty") / "data")


@given(data=st.data(), on=st.dates(date(2024, 1, 1), date(2027, 12, 31)))
@settings(max_examples=int(os.environ.get("LISTS", "25")))
def test_the_agenda_of_any_list_on_any_day_is_what_the_rules_say(empty_desk, data, on):
    listed = [data.draw(rows(number), label=f"row {number}") for number in range(8)]
    with tempfile.TemporaryDirectory() as where:
        folder = Path(shutil.copytree(empty_desk, Path(where) / "data"))
        file = write_csv(Path(where) / "liste.csv", listed)
        run("import", file, "--data", folder, *HERE)
        told = agenda(folder, on)
    for row in listed:
        number = row["Kundennummer"]
        assert found_items(told, number) == items(row, on)
        mine = [each for each in told if each["customer_number"] == number]
        assert {each["phase"] for each in mine} <= {phase(row)}
        assert all(each["flags"] == flags(row) for each in mine)
    keys = [(e["effective"], e["case_number"] is None, e["case_number"], e["due"]) for e in told]
    assert keys == sorted(keys)


EXAMPLES = [
    ({"Vormerkung am": date(2026, 10, 28)}, "D1", date(2026, 10, 31), date(2026, 11, 2)),
    ({"Vormerkung am": date(2026, 12, 22)}, "D1", date(2026, 12, 25), date(2026, 12, 28)),
    ({"Vormerkung am": date(2027, 3, 12)}, "D2", date(2027, 3, 26), date(2027, 3, 30)),
    ({"Hauptbetreuung ab": date(2026, 8, 31)}, "D5", date(2027, 2, 28), date(2027, 3, 1)),
    (
        {"Hauptbetreuung ab": date(2026, 8, 31), "Letzte Prüfung": date(2027, 3, 1)},
        "D5",
        date(2027, 8, 31),
        date(2027, 8, 31),
    ),
    ({"Hauptbetreuung ab": date(2028, 2, 29)}, "D6", date(2031, 2, 28), date(2031, 2, 28)),
    ({"Hauptbetreuung ab": date(2026, 11, 30)}, "D4", date(2027, 2, 28), date(2027, 2, 28)),
]


def test_the_worked_examples_hold_from_the_list_on(desk, tmp_path):
    listed = [person(number) | dates for number, (dates, *_) in enumerate(EXAMPLES)]
    run("import", write_csv(tmp_path / "liste.csv", listed), "--data", desk, *HERE)
    told = agenda(desk, date(2026, 11, 23))
    for row, (_, due, nominal, effective) in zip(listed, EXAMPLES, strict=True):
        found = {(d, n, e) for d, n, e, *_ in found_items(told, row["Kundennummer"])}
        assert (due, nominal, effective) in found


def test_a_case_manager_nobody_knows_is_kept_by_name_and_seen_by_all(desk, tmp_path):
    file = tmp_path / "liste.csv"
    file.write_text(
        "Kundennummer;Nachname;Vorname;Fallmanager;Vormerkung am\n"
        "123A456789;Ährenfeld;Zoë;Unbekannt, Ute;2.11.2026\n"
        "123A456780;Wójtowicki;Éloïse;Miriam Albrecht;2.11.2026\n"
        "123A456781;Öztürkmen;Ayşegül;;2.11.2026\n",
        "utf-8",
    )
    run("import", file, "--data", desk, *HERE)
    told = {each["customer_number"]: each for each in agenda(desk, date(2026, 11, 3), "--all")}
    assert (told["123A456789"]["case_manager"], told["123A456789"]["case_manager_name"]) == (
        None,
        "Unbekannt, Ute",
    )
    assert told["123A456780"]["case_manager"] == LOGIN
    assert told["123A456781"]["case_manager"] == LOGIN
    assert {each["customer_number"] for each in agenda(desk, date(2026, 11, 3))} == {
        "123A456780",
        "123A456781",
    }
    assert told["123A456789"]["client"] == "Ährenfeld, Zoë"
