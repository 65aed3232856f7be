"""Every subcommand, called by everybody with their own password: exit codes and what is written."""

import csv
import json
import os
from contextlib import redirect_stderr, redirect_stdout
from datetime import date
from io import StringIO

import pytest

from fm_desktop.casework.members import take_in
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.own_keys import open_with_code
from fm_desktop.casework.people import PersonData
from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.cli.arguments import SUBCOMMANDS
from fm_desktop.cli.main import _COMMANDS, main
from fm_desktop.vault.key_derivation import Cost
from tests.access.rights import LINE, NOTHING, SHARED
from tests.access.world import ADMIN, AV, FM, OTHER_TEAM, SECRET, TEAM, TL

PASSWORD = "Brücke-Wolke-7 am Fluss"
CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
DONE, ATTENTION, NO_RIGHT = 0, 1, 3
LIST = (
    "Kundennummer;Nachname;Vorname;geb.;Team;Fallmanager;Arbeitsvermittler;Vormerkung am;Nebenbetreuung ab;"
    "Hauptbetreuung ab;Klärung entschieden am;Letzter Kontakt;Telefon;Bemerkung\n"
    "123A456789;Sonnenkind;Selma;13.07.1971;Ü25;own;officer;2.1.2026;5.1.2026;12.1.2026;13.4.2026;19.10.2026;"
    f"{SECRET};{SECRET}\n"
)
ROLES = {
    "own": ((FM,), TEAM, SHARED),
    "colleague": ((FM,), TEAM, LINE),
    "officer": ((AV,), None, SHARED),
    "lead": ((TL,), TEAM, SHARED),
    "other_lead": ((TL,), OTHER_TEAM, NOTHING),
    "other_team": ((FM,), OTHER_TEAM, NOTHING),
    "administration": ((ADMIN,), None, NOTHING),
}
"""Whom the list makes what to its client: role, team, and what they see of it."""
ALL_CASES = {"own", "colleague", "lead", "other_lead", "other_team"}
"""Who may ask for more than the own cases."""
KEEPS_PEOPLE = {"administration"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("commands") / "desk"
    today = date.today()
    set_up(place, Founder("chefin", "Sander", "Ute", (FM,)), PASSWORD, cost=CHEAP, today=today)
    by = open_desk(place, "chefin", PASSWORD, today=today)
    codes = {}
    for login, (roles, team, _sees) in ROLES.items():
        data = PersonData(f"Beispiel-{login}", "Bea", login, roles, team)
        codes[login] = take_in(data, by=by, today=today)[1].code
    close_desk()
    for login, code in codes.items():
        open_with_code(place, login, code, PASSWORD, today=today, cost=CHEAP)
        close_desk()
    caseload = place.parent / "liste.csv"
    caseload.write_text(LIST, "utf-8")
    assert run(place, "own", "import", caseload)[0] == DONE
    return place


def run(folder, login, command, *arguments):
    """Call the command line as somebody; return the exit code and all that was written."""
    os.environ["FM_PASSWORD"] = PASSWORD
    out, error = StringIO(), StringIO()
    try:
        with redirect_stdout(out), redirect_stderr(error):
            code = main([command, *map(str, arguments), "--data", str(folder), "--login", login])
    finally:
        del os.environ["FM_PASSWORD"]
        close_desk()
    return code, out.getvalue(), error.getvalue()


def test_every_subcommand_is_tried_here():
    tried = {"init", "import", "agenda", "export", "person", "check", "transfer", "backup", "restore"}
    assert set(SUBCOMMANDS) == set(_COMMANDS) == tried


@pytest.mark.parametrize("login", ROLES)
def test_everybody_may_back_up_and_nobody_reads_anything_by_it(folder, login, tmp_path):
    code, out, error = run(folder, login, "backup", tmp_path / "one")
    assert code == DONE
    made = (tmp_path / "one.fmbackup").read_bytes()
    fresh = tmp_path / "fresh"
    code, told, problem = run(fresh, login, "restore", tmp_path / "one.fmbackup")
    assert code == DONE
    for written in (made.decode("latin-1"), out, error, told, problem):
        assert SECRET not in written
        assert "Sonnenkind" not in written
    assert ("Sonnenkind" in run(fresh, login, "agenda", "--all")[1]) == (
        login in ALL_CASES - {"other_lead", "other_team"}
    )


@pytest.mark.parametrize("login", ROLES)
def test_what_of_a_case_would_go_along_is_told_to_who_runs_it(folder, login, tmp_path):
    card, file = tmp_path / "karte", tmp_path / "fall"
    assert run(folder, "own", "transfer", "card", card)[0] == DONE
    code, out, _ = run(folder, login, "transfer", "out", file, "--case", "K7-000001", "--to", card)
    assert (code == ATTENTION) == (login == "own")
    assert code == ATTENTION or out == ""
    assert not file.exists()
    assert SECRET not in out


@pytest.mark.parametrize("login", ROLES)
def test_the_agenda_of_all_holds_whom_one_sees(folder, login):
    sees = ROLES[login][2]
    code, out, _ = run(folder, login, "agenda", "--all", "--format", "json")
    assert code == (DONE if login in ALL_CASES else NO_RIGHT)
    if code == DONE:
        items = json.loads(out)
        assert bool(items) == (sees != NOTHING)
        assert SECRET not in out
        if sees == LINE:
            assert "13.07.1971" not in out
            assert all("19.10.2026" not in item["why"] for item in items)


@pytest.mark.parametrize("login", ROLES)
def test_the_agenda_of_a_colleague_is_for_who_sees_more_than_the_own_cases(folder, login):
    code, out, _ = run(folder, login, "agenda", "--case-manager", "own", "--format", "json")
    assert code == (DONE if login in ALL_CASES else NO_RIGHT)
    assert ("Sonnenkind" in out) == (code == DONE and ROLES[login][2] != NOTHING)


@pytest.mark.parametrize("login", ROLES)
def test_ones_own_agenda_is_refused_to_administration_alone(folder, login):
    for form in ("text", "csv"):
        assert run(folder, login, "agenda", "--format", form)[0] == (
            NO_RIGHT if login == "administration" else DONE
        )


@pytest.mark.parametrize("login", ROLES)
def test_an_export_of_all_holds_lines_for_colleagues_and_no_more(folder, tmp_path, login):
    file = tmp_path / "alle.csv"
    code, _, _ = run(folder, login, "export", file, "--all")
    assert code == (DONE if login in ALL_CASES else NO_RIGHT)
    if code != DONE:
        assert not file.exists()
        return
    text = file.read_text("utf-8-sig")
    (row,) = list(csv.DictReader(StringIO(text), delimiter=";")) or [None]
    sees = ROLES[login][2]
    assert (row is None) == (sees == NOTHING)
    assert (SECRET in text) == (sees == SHARED)
    if sees == LINE:
        filled = {name for name, cell in row.items() if cell}
        assert filled == {"Kundennummer", "Nachname", "Vorname", "Team", "Fallmanager"}


@pytest.mark.parametrize("login", ROLES)
def test_a_list_changes_only_clients_of_ones_own(folder, tmp_path, login):
    same, other = tmp_path / "gleich.csv", tmp_path / "anders.csv"
    same.write_text(LIST, "utf-8")
    other.write_text(LIST.replace("19.10.2026", "20.10.2026"), "utf-8")
    keeps = login in ALL_CASES
    code, out, _ = run(folder, login, "import", same, "--dry-run", "--format", "json")
    assert code == (DONE if keeps else NO_RIGHT)
    assert not keeps or json.loads(out)["unchanged"] == 1
    code, out, _ = run(folder, login, "import", other, "--dry-run", "--format", "json")
    assert code == (DONE if login == "own" else ATTENTION if keeps else NO_RIGHT)
    if code == ATTENTION:
        (rejected,) = json.loads(out)["rejected"]
        assert rejected["column"] == "Fallmanager"
        assert ("Beispiel-own" in rejected["reason"]) == (ROLES[login][2] != NOTHING)


@pytest.mark.parametrize("login", ROLES)
def test_people_are_listed_for_all_and_added_by_whoever_keeps_them(folder, login):
    assert run(folder, login, "check")[0] == DONE
    code, out, _ = run(folder, login, "person", "list")
    assert (code, "Sonnenkind" in out) == (DONE, False)
    added = run(folder, login, "person", "add", "--name", f"Von {login}")[0]
    assert added == (DONE if login in KEEPS_PEOPLE else NO_RIGHT)
