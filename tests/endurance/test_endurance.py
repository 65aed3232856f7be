"""A few rounds of what the commands beside this file do for long."""

from tests.endurance.crash import crashes
from tests.endurance.faults import failures
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
