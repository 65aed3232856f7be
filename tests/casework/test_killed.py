"""A process that is killed in the middle of a deed leaves the file as it was before or after it."""

import subprocess
import sys
import time
from pathlib import Path
from random import Random

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.integrity import check_all
from fm_desktop.storage.models import Agh, Case, CaseState, Client, JournalEntry
from tests.casework.conftest import PASSWORD
from tests.casework.stories import TODAY

CHECKOUT = Path(__file__).parents[2]
DEEDS_WITHOUT_END = """
import sys
from datetime import date
from itertools import count
from pathlib import Path
from fm_desktop.casework.aghs import record_agh
from fm_desktop.casework.clients import ClientData, add_client
from fm_desktop.casework.intake import CriterionData, ReferralData, mark
from fm_desktop.casework.opening import open_desk

today = date.fromisoformat(sys.argv[3])
by = open_desk(Path(sys.argv[1]), "kaya", sys.argv[2], today=today)
print("sitting", flush=True)
for number in count(int(sys.argv[4])):
    _, client = add_client(ClientData(f"123A{number:06}", "Kaya", "Selin"), by=by, today=today)
    record_agh(client, today, None, by=by, today=today)
    mark(ReferralData(client, today, [CriterionData("2", "Grund")]), by=by, today=today)
"""


def test_killed_in_the_middle_of_a_deed(folder):
    dice = Random(7)
    for turn in range(4):
        arguments = [str(folder), PASSWORD, TODAY.isoformat(), str(1000 * turn)]
        child = subprocess.Popen(
            [sys.executable, "-c", DEEDS_WITHOUT_END, *arguments], stdout=subprocess.PIPE, cwd=CHECKOUT
        )
        assert child.stdout is not None
        with child.stdout:
            assert child.stdout.readline() == b"sitting\n"
            time.sleep(dice.uniform(0.05, 0.3))  # any moment will do, and nothing tells of one
            child.kill()
            child.wait()
        must_be_before_or_after_a_deed(folder)


def must_be_before_or_after_a_deed(folder):
    """Check that every deed whose rows are there has its entry in the journal, and the other way round."""
    open_desk(folder, "kaya", PASSWORD, today=TODAY)
    try:
        assert check_all([compare]) == []
        done = {
            deed: JournalEntry.select().where(JournalEntry.deed == deed).count()
            for deed in ("add_client", "record_agh", "mark")
        }
        assert done["add_client"] == Client.select().count() > 0
        assert done["record_agh"] == Agh.select().count()
        assert done["mark"] == Case.select().count() == CaseState.select().count()
        assert done["mark"] == Agh.select().where(Agh.case.is_null(False)).count()
        assert 0 <= done["add_client"] - done["mark"] <= 4
    finally:
        close_desk()
