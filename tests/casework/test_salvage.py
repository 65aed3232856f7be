"""What can still be read of a damaged file: shown as far as the person may see it, saved, and no more."""

import json
from datetime import UTC, date, datetime
from hashlib import sha256

import pytest
from openpyxl import load_workbook

from fm_desktop.casework.backups import back_up_to
from fm_desktop.casework.members import take_in
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.people import PersonData
from fm_desktop.casework.salvage import LIST, Salvage
from fm_desktop.errors import DataFileError, RightsError
from fm_desktop.paths import DataFolder, opened_folder
from fm_desktop.storage.connection import connect
from fm_desktop.storage.database import db
from fm_desktop.storage.models import Case, Client, Contact, Household, Person
from tests.casework.office import PASSWORD, SECRET
from tests.casework.stories import TODAY
from tests.endurance.place import make_office
from tests.storage.raw_file import data_key

PAGE = 4096
HOUSEHOLDS = 0
"""Of the office as it is made."""


@pytest.fixture
def folder(tmp_path):
    """A data folder with twelve cases of Selin Kaya."""
    made = make_office(tmp_path / "office", cases=12)
    close_desk()
    return made


def pages_of(folder, table, kind="leaf"):
    """Return the numbers of the pages that hold the rows of a table, as the file's own statistics tell."""
    key = data_key(folder, "kaya", PASSWORD)
    connection = connect(str(DataFolder(folder).database), key, read_only=True)
    try:
        query = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ? ORDER BY pageno"
        return [number for (number,) in connection.execute(query, (table, kind))]
    finally:
        connection.close()


def damage(folder, *pages):
    with DataFolder(folder).database.open("r+b") as file:
        for number in pages:
            file.seek((number - 1) * PAGE + 200)
            file.write(b"\xff" * 32)


def taken(steps):
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def salvaged(folder, login="kaya", password=PASSWORD):
    salvage = Salvage(DataFolder(folder), TODAY)
    return salvage, taken(salvage.read(login, password))


def test_a_whole_file_is_read_as_a_whole(folder):
    salvage, found = salvaged(folder)
    assert found.broken == []
    assert len(found.lines) == 12
    salvage.give_up()


def test_a_damaged_page_takes_its_rows_along_and_nothing_else(folder):
    with_rows = pages_of(folder, "contact")
    damage(folder, with_rows[0])
    before = sha256(DataFolder(folder).database.read_bytes()).hexdigest()
    salvage, found = salvaged(folder)
    assert [each.table for each in found.broken] == ["contact"]
    assert len(found.lines) == 12
    assert Contact.select().count() < 12
    salvage.give_up()
    assert sha256(DataFolder(folder).database.read_bytes()).hexdigest() == before


def test_what_is_lost_is_counted_by_an_index_and_holes_are_no_losses(folder):
    """Numbers whose rows were taken back long ago say nothing of the damage."""
    open_desk(folder, "kaya", PASSWORD, today=TODAY)
    with db.atomic():
        for number in range(300):
            Household.create(bg_number=f"BG-{number:06}")
        Household.delete().where(Household.bg_number.between("BG-000100", "BG-000199")).execute()
    close_desk()
    rows = pages_of(folder, "household")
    damage(folder, rows[len(rows) // 2], rows[-1])
    salvage, found = salvaged(folder)
    (household,) = [each for each in found.broken if each.table == "household"]
    assert household.read + household.lost == 200 + HOUSEHOLDS
    assert not household.open_end
    assert household.lost > 0
    salvage.give_up()


def test_where_the_page_above_all_rows_is_damaged_the_loss_is_counted_all_the_same(folder):
    open_desk(folder, "kaya", PASSWORD, today=TODAY)
    with db.atomic():
        for number in range(300):
            Household.create(bg_number=f"BG-{number:06}")
    close_desk()
    damage(folder, *pages_of(folder, "household", "internal"))
    salvage, found = salvaged(folder)
    (household,) = [each for each in found.broken if each.table == "household"]
    assert (household.read, household.lost, household.open_end) == (0, 300 + HOUSEHOLDS, False)
    salvage.give_up()


def test_who_had_an_earlier_case_does_not_read_on_where_the_newest_is_lost(folder):
    """The newest case is somebody else's; on a damaged page it must not make the earlier one count again."""
    by = open_desk(folder, "kaya", PASSWORD, today=TODAY)
    with db.atomic():
        other = Person.create(family_name="Nolte", login="somebody").id
        clients = [
            Client.create(
                customer_number=f"777B{number:06}",
                family_name=f"Früher{number:03}",
                given_name="Kim",
                manager=by.person_id,
            )
            for number in range(40)
        ]
        for run, (phase, manager) in enumerate((("ended", by.person_id), ("assigned", other)), 1):
            for number, client in enumerate(clients):
                Case.create(
                    client=client,
                    number=f"K9-{run}{number:05}",
                    phase=phase,
                    manager=manager,
                    opened_seq=run,
                    ended_on=date(2026, 1, 5) if phase == "ended" else None,
                    pause_reason="x" * 300,
                )
    close_desk()
    rows = pages_of(folder, "case")
    damage(folder, *rows[-3:])
    salvage, found = salvaged(folder)
    assert "case" in {each.table for each in found.broken}
    earlier = [line for line in found.lines if line.name.startswith("Früher")]
    assert [line.name for line in earlier if line.shared] == []
    assert found.unsure > 0
    assert len(found.lines) >= 12
    salvage.give_up()


def test_a_key_file_older_than_the_journal_gives_nobody_what_they_had(folder):
    key_file = DataFolder(folder).key_file
    old = key_file.read_bytes()
    by = open_desk(folder, "kaya", PASSWORD, today=TODAY)
    take_in(PersonData("Okoye", "Ada", "okoye", ("tl",)), by=by, today=TODAY)
    close_desk()
    key_file.write_bytes(old)
    salvage = Salvage(DataFolder(folder), TODAY)
    with pytest.raises(DataFileError) as refusal:
        taken(salvage.read("kaya", PASSWORD))
    assert refusal.value.key == "membership_cut"
    salvage.give_up()


def test_what_hangs_on_a_lost_row_is_lost_too_and_what_can_stand_alone_stays(folder):
    damage(folder, *pages_of(folder, "client"))
    salvage, found = salvaged(folder)
    lost = {each.table for each in found.broken}
    assert {"client", "case", "case_state"} <= lost
    assert found.lines == []
    salvage.give_up()


def test_lost_people_are_brought_back_from_what_is_signed(folder):
    damage(folder, *pages_of(folder, "person"), *pages_of(folder, "person_role"), *pages_of(folder, "office"))
    salvage, found = salvaged(folder)
    assert len(found.lines) == 12
    assert {line.manager_name for line in found.lines} == {"Kaya, Selin"}
    assert {line.shared for line in found.lines} == {True}
    salvage.give_up()


def test_whoever_may_see_less_sees_less(folder):
    salvage, found = salvaged(folder, "petersen")
    assert all(not line.shared for line in found.lines)
    salvage.give_up()


def test_what_reads_is_saved_without_restricted_notes(folder, tmp_path):
    damage(folder, pages_of(folder, "journal_entry")[1])
    salvage, found = salvaged(folder)
    count = taken(salvage.save(tmp_path / "saved"))
    assert count == 12
    files = sorted(each.name for each in (tmp_path / "saved").iterdir())
    assert files == sorted([LIST, *(f"{line.number}.json" for line in found.lines)])
    rows = list(load_workbook(tmp_path / "saved" / LIST).active.values)
    assert len(rows) == 13
    for line in found.lines:
        text = (tmp_path / "saved" / f"{line.number}.json").read_text("utf-8")
        assert line.customer_number in text
        assert SECRET not in text
        assert json.loads(text)
    salvage.give_up()


def test_nothing_stays_behind_and_the_desk_opens_as_before(folder):
    salvage, _found = salvaged(folder)
    assert list(opened_folder().iterdir()) != []
    salvage.give_up()
    assert list(opened_folder().iterdir()) == []
    assert open_desk(folder, "kaya", PASSWORD, today=TODAY)
    close_desk()


def test_a_wrong_password_reads_nothing(folder):
    with pytest.raises(RightsError):
        salvaged(folder, password="falsch")


def test_a_file_whose_first_page_is_gone_is_past_saving(folder):
    damage(folder, 1)
    salvage = Salvage(DataFolder(folder), TODAY)
    with pytest.raises(DataFileError) as refusal:
        taken(salvage.read("kaya", PASSWORD))
    assert refusal.value.key == "data_file_past_saving"
    salvage.give_up()


def test_the_newest_backup_is_named(folder):
    by = open_desk(folder, "kaya", PASSWORD, today=TODAY)
    taken(back_up_to(DataFolder(folder).backups, "wanted", by=by))
    close_desk()
    salvage, found = salvaged(folder)
    assert (datetime.now(UTC) - found.backup_of).total_seconds() < 600
    salvage.give_up()
