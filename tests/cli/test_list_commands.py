"""Import, agenda and export by command line."""

import csv
import io
import json
from datetime import date

import vobject

from tests.cli.conftest import LOGIN, PASSWORD

KEYS = [
    "due",
    "label",
    "nominal",
    "effective",
    "state",
    "case_number",
    "customer_number",
    "client",
    "case_manager",
    "case_manager_name",
    "owner",
    "phase",
    "number",
    "flags",
    "why",
    "chapter",
]


def agenda(call, here, *more):
    return json.loads(call("agenda", *here, "--on", "2026-11-23", "--format", "json", *more).out)


def test_rejected_rows_are_reported_and_the_others_go_in(call, here, listed):
    answer = call("import", listed, *here, "--format", "json")
    told = json.loads(answer.out)
    assert answer.code == 1
    assert (told["rows"], told["created"], told["updated"], told["unchanged"]) == (3, 2, 0, 0)
    assert [(each["row"], each["column"], each["value"]) for each in told["rejected"]] == [
        (4, "Geburtsdatum", "31.02.1980")
    ]
    assert [each["row"] for each in told["warnings"]] == [3]
    again = json.loads(call("import", listed, *here, "--format", "json").out)
    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 2)


def test_a_dry_run_stores_nothing(call, here, listed):
    told = json.loads(call("import", listed, *here, "--dry-run", "--format", "json").out)
    assert told["created"] == 2
    assert agenda(call, here, "--all") == []


def test_the_agenda_has_the_promised_keys_in_the_promised_order(call, here, listed):
    call("import", listed, *here)
    told = agenda(call, here)
    assert all(list(each) == KEYS for each in told)
    contact = next(each for each in told if each["due"] == "D3")
    assert contact["why"] == "15.09.2026 + 1 Monat"
    assert contact["chapter"].startswith("HA ")
    assert (contact["state"], contact["owner"], contact["phase"]) == ("overdue", LOGIN, "clarification")


def test_the_agenda_can_be_narrowed_to_days_and_people(call, here, listed):
    call("import", listed, *here)
    everything = agenda(call, here, "--all")
    some = agenda(call, here, "--all", "--from", "2026-11-05", "--until", "2026-12-15")
    assert some == [each for each in everything if "2026-11-05" <= each["effective"] <= "2026-12-15"]
    assert {each["customer_number"] for each in agenda(call, here)} == {"123A456001"}


def test_the_same_agenda_comes_as_csv_and_as_text(call, here, listed):
    call("import", listed, *here)
    told = agenda(call, here)
    table = list(csv.DictReader(io.StringIO(call("agenda", *here, "--format", "csv").out), delimiter=";"))
    assert [row["nominal"] for row in table] == [each["nominal"] for each in told]
    text = call("agenda", *here, "--on", "2026-11-23").out
    assert len(text.splitlines()) == len(told)
    assert "überfällig" in text


def test_the_calendar_is_read_by_another_library_and_names_nobody(call, here, listed):
    call("import", listed, *here)
    answer = call("agenda", *here, "--format", "ics")
    calendar = vobject.readOne(answer.out)
    told = agenda(call, here)
    days = sorted(str(event.dtstart.value) for event in calendar.vevent_list)
    assert days == sorted(each["effective"] for each in told)
    assert len({event.uid.value for event in calendar.vevent_list}) == len(told)
    assert not any(word in answer.out for word in ("Ährenfeld", "Zoë", "123A456001"))


def test_an_import_beside_a_window_is_refused_and_reading_is_not(call, here, listed, folder):
    from fm_desktop.paths import DataFolder
    from fm_desktop.storage.lock import WriteLock

    call("import", listed, *here)
    with WriteLock(DataFolder(folder).lock).acquire("somebody"):
        assert call("import", listed, *here).code == 4
        assert call("person", "add", "--name", "X Y", *here).code == 4
        assert call("agenda", *here).code == 0
        assert call("check", *here).code == 0


def test_an_export_is_read_in_again_without_a_change(call, here, listed, tmp_path):
    call("import", listed, *here)
    for name in ("liste.xlsx", "liste2.csv"):
        file = tmp_path / name
        assert call("export", file, *here, "--all").code == 0
        told = json.loads(call("import", file, *here, "--format", "json").out)
        assert (told["rows"], told["unchanged"], told["rejected"]) == (2, 2, [])


def test_an_export_beside_a_window_is_written_and_alone_it_is_noted(call, here, listed, folder, tmp_path):
    from fm_desktop.paths import DataFolder
    from fm_desktop.storage.lock import WriteLock

    call("import", listed, *here)
    with WriteLock(DataFolder(folder).lock).acquire("somebody"):
        assert call("export", tmp_path / "beside.csv", *here, "--all").code == 0
    assert noted(folder) == 0
    assert call("export", tmp_path / "alone.csv", *here, "--all").code == 0
    assert noted(folder) == 1
    assert (tmp_path / "beside.csv").read_bytes() == (tmp_path / "alone.csv").read_bytes()


def noted(folder):
    """Return how many exports the journal tells of."""
    from fm_desktop.casework.opening import close_desk, open_desk
    from fm_desktop.storage.models import JournalEntry

    open_desk(folder, LOGIN, PASSWORD, write=False, today=date.today())
    try:
        return JournalEntry.select().where(JournalEntry.deed == "export").count()
    finally:
        close_desk()


def test_an_administration_without_another_role_sees_no_names(call, folder, listed):
    from fm_desktop.casework.opening import close_desk, open_desk
    from fm_desktop.casework.people import PersonData, change_person

    call("import", listed, "--data", folder, "--login", LOGIN)
    author = open_desk(folder, LOGIN, PASSWORD, today=date.today())
    change_person(
        author.person_id, PersonData("Albrecht", "Miriam", LOGIN, ("admin",)), by=author, today=date.today()
    )
    close_desk()
    answer = call("agenda", "--data", folder, "--login", LOGIN)
    assert (answer.code, answer.out) == (3, "")
    assert call("import", listed, "--data", folder, "--login", LOGIN).code == 3
