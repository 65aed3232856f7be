"""What can still be read of a damaged file: shown as far as the person may see it, saved, and no more."""

import json
from datetime import UTC, datetime
from hashlib import sha256

import pytest
from openpyxl import load_workbook

from fm_desktop.casework.backups import back_up_to
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.salvage import LIST, Salvage
from fm_desktop.errors import DataFileError, RightsError
from fm_desktop.paths import DataFolder, opened_folder
from fm_desktop.storage.connection import connect
from fm_desktop.storage.models import Contact
from tests.casework.office import PASSWORD, SECRET
from tests.casework.stories import TODAY
from tests.endurance.place import make_office
from tests.storage.raw_file import data_key

PAGE = 4096


@pytest.fixture
def folder(tmp_path):
    """A data folder with twelve cases of Selin Kaya."""
    made = make_office(tmp_path / "office", cases=12)
    close_desk()
    return made


def pages_of(folder, table):
    """Return the numbers of the pages that hold the rows of a table, as the file's own statistics tell."""
    key = data_key(folder, "kaya", PASSWORD)
    connection = connect(str(DataFolder(folder).database), key, read_only=True)
    try:
        query = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno"
        return [number for (number,) in connection.execute(query, (table,))]
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
