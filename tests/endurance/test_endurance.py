"""A few rounds of what the commands beside this file do for long."""

from datetime import UTC, datetime

from fm_desktop.paths import DataFolder
from fm_desktop.storage.restoring import exchange, lay_beside
from tests.endurance.crash import crashes
from tests.endurance.faults import failures
from tests.endurance.flips import JOURNAL, damages, seen
from tests.endurance.place import make_office


def test_whoever_is_killed_loses_nothing_that_was_reported(tmp_path):
    counted, faults = crashes(make_office(tmp_path / "office"), rounds=5)
    assert faults == []
    assert counted["deeds reported as saved"] > 0


def test_a_drive_that_fails_loses_nothing_and_says_what_is_wrong(tmp_path):
    outcome = failures(tmp_path, most=4)
    assert outcome.faults == []
    assert {name.removeprefix("refused: ") for name in outcome if name.startswith("refused")} >= {
        "drive_full",
        "drive_read_only",
        "drive_fails",
    }


def test_one_damaged_byte_is_found_or_does_no_harm_and_a_backup_brings_all_back(tmp_path):
    damage = damages(tmp_path, times=30)
    assert damage.faults == []
    assert damage.counted["restored"] > 0


def test_what_was_half_written_is_refused_until_a_backup_is_restored(tmp_path):
    damage = damages(tmp_path, times=0)
    folder = damage.broken[len(damage.broken) // 2]
    journal = folder / JOURNAL
    whole = journal.read_bytes()
    journal.write_bytes(b"\0" + whole[1:])  # now the driver takes it for none
    assert [seen(folder), seen(folder)] == [("", "data_file_half_written")] * 2
    lay_beside(damage.backup, DataFolder(folder))
    exchange(DataFolder(folder), datetime.now(UTC))
    assert seen(folder) == (damage.whole, "")


def test_what_was_half_written_is_taken_back_and_nothing_is_remembered_of_it(tmp_path):
    damage = damages(tmp_path, times=0)
    folder = damage.broken[len(damage.broken) // 2]
    assert seen(folder) == (damage.whole, "")
    assert not DataFolder(folder).unclean.exists()
