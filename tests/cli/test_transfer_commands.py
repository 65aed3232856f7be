"""A case goes from one data folder to another by command line alone."""

import re
from datetime import date

import pytest

from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.vault.key_derivation import Cost
from tests.cli.conftest import PASSWORD

DIGITS = re.compile(r"(?:\d{5} ){5}\d{5}")


@pytest.fixture
def there(tmp_path):
    place = tmp_path / "there"
    set_up(place, Founder("neu", "Neu", "Erika"), PASSWORD, cost=Cost(64, 1, 1), today=date(2026, 11, 23))
    return ["--data", place, "--login", "neu"]


def test_a_case_is_sent_taken_in_once_and_its_receipt_read(call, here, there, listed, tmp_path):
    card, file, receipt = tmp_path / "karte", tmp_path / "fall", tmp_path / "quittung"
    assert call("import", listed, *here).code == 1
    told = call("transfer", "card", card, *there)
    digits = DIGITS.search(told.out)[0]
    out = ["transfer", "out", file, "--case", "K7-000001", "--to", card, *here]
    looked = call(*out)
    assert (looked.code, digits in looked.out, file.exists()) == (1, True, False)
    assert call(*out, "--fingerprint", digits.replace("1", "2").replace("3", "4")).code == 2
    assert not file.exists()
    assert call(*out, "--fingerprint", digits).code == 0
    wrong = tmp_path / "falsch"
    raw = bytearray(file.read_bytes())
    raw[-1] ^= 1
    wrong.write_bytes(raw)
    assert call("transfer", "in", wrong, *there).code == 2
    first = call("transfer", "in", file, "--receipt", receipt, *there)
    assert (first.code, "K7-000001" in first.out) == (0, True)
    again = call("transfer", "in", file, *there)
    assert (again.code, "nichts geändert" in again.out) == (0, True)
    assert call("transfer", "receipt", receipt, *here).code == 0
    assert call("transfer", "in", file, *here).code == 2
    assert call(*out, "--fingerprint", digits).code == 2


def test_a_case_that_has_not_arrived_is_carried_on_here_with_a_reason(call, here, there, listed, tmp_path):
    card, file = tmp_path / "karte", tmp_path / "fall"
    call("import", listed, *here)
    digits = DIGITS.search(call("transfer", "card", card, *there).out)[0]
    out = ["transfer", "out", file, "--case", "K7-000001", "--to", card, "--fingerprint", digits, *here]
    assert call(*out, "--reason", "Umzug nach Altona").code == 0
    back = ["transfer", "back", "--case", "K7-000001", *here]
    assert call(*back).code == 2
    taken = call(*back, "--reason", "doch geblieben")
    assert (taken.code, "K7-000001" in taken.out) == (0, True)
    assert call(*back, "--reason", "noch einmal").code == 2


def test_a_step_that_reads_or_writes_a_file_needs_one(call, here):
    assert call("transfer", "in", *here).code == 2
