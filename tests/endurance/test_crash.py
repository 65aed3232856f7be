from random import Random

from tests.endurance.crash import crash

FEW = 4


def test_whatever_was_reported_as_saved_is_there_after_a_kill(tmp_path):
    counted = crash(FEW, Random("few"), tmp_path)
    assert counted.kills == FEW
    assert counted.reported > 0
    assert counted.found == counted.reported
    assert counted.findings == []
