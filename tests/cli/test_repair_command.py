"""`check --repair` mends what follows from other rows, and says so."""

from datetime import date
from pathlib import Path

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.storage.models import CaseloadEntry
from tests.cli.conftest import LOGIN, PASSWORD


def test_a_line_that_lies_is_found_mended_and_fine_afterwards(call, here, listed):
    call("import", listed, *here)
    assert call("check", *here).code == 0
    folder = Path(here[here.index("--data") + 1])
    open_desk(folder, LOGIN, PASSWORD, today=date.today())
    CaseloadEntry.update(name="Falsch, Name").execute()
    close_desk()
    assert call("check", *here).code == 1
    mended = call("check", "--repair", *here)
    assert (mended.code, "neu berechnet" in mended.out) == (0, True)
    assert call("check", *here).code == 0
