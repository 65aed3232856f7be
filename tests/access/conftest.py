"""The office of the matrix in a real encrypted file, made once; every test leaves it as it was."""

from collections.abc import Iterator

import pytest

from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.paths import DataFolder
from fm_desktop.storage import sight
from fm_desktop.storage.database import close, db, open_file
from fm_desktop.vault.key_derivation import Cost
from fm_desktop.vault.keyring import unlock
from tests.access.world import TODAY, World, fill

PASSWORD = "Brücke-Wolke-7"
CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Fill a file with the office and keep it open."""
    folder = DataFolder(tmp_path_factory.mktemp("office") / "desk")
    set_up(folder.path, Founder("gründerin", "Sander", "Ute", ("tl",)), PASSWORD, cost=CHEAP, today=TODAY)
    unlocked = unlock(folder.key_file, "gründerin", PASSWORD)
    open_file(folder.database, unlocked.data_key)
    yield fill()
    sight.get_up()
    close()


@pytest.fixture
def world(office: World) -> Iterator[World]:
    """Return the office; what a test writes is taken back."""
    with db.atomic() as transaction:
        yield office
        transaction.rollback()
    sight.get_up()
