"""A few rounds of what the commands beside this file do for long."""

import sys
from datetime import UTC, datetime, timedelta

from fm_desktop.paths import DataFolder
from fm_desktop.storage.restoring import exchange, lay_beside
from tests.casework.stories import TODAY
from tests.endurance.crash import crashes
from tests.endurance.failing import on_failing_drive
from tests.endurance.faults import Outcome, failures, one
from tests.endurance.flips import JOURNAL, damages, seen
from tests.endurance.memory import Opener
from tests.endurance.place import make_office
from tests.endurance.year import working_days, year


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


def test_a_drive_that_fails_behind_the_write_that_stores_a_deed_refuses_nothing_that_is_stored(tmp_path):
    office, outcome = make_office(tmp_path / "office"), Outcome()
    with on_failing_drive() as drive:
        requests = one(office, tmp_path, drive, "full", sys.maxsize, True, Outcome())
        for at in range(requests - 5, requests + 1):
            one(office, tmp_path, drive, "full", at, False, outcome)
    assert outcome.faults == []
    assert outcome["refused: drive_full"] in range(1, 6)


def test_a_year_of_use_leaves_the_mornings_as_quick_as_they_were(tmp_path):
    months = list(year(make_office(tmp_path / "office", cases=4), days=40))
    assert [each.name for each in months] == ["12/2026", "01/2027"]
    assert months[0].entries < months[1].entries
    assert months[1].talks == 4 * sum(1 for _ in working_days(TODAY + timedelta(days=1), 40))


def test_cases_and_dialogs_that_were_closed_leave_nothing_behind(qapp, tmp_path):
    opener = Opener(tmp_path / "data", backup=False)
    try:
        counted = {number: len(qapp.allWidgets()) for number in opener.open(60)}
    finally:
        opener.close()
    assert counted[60] <= counted[30]


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
