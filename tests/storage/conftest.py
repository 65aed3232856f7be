"""A data folder as it lies at a desk: real keys, a real encrypted file; passwords are cheap to try."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from fm_desktop.paths import DataFolder
from fm_desktop.storage import sight
from fm_desktop.storage.database import close, create
from fm_desktop.storage.ids import new_id
from fm_desktop.vault.author import Author
from fm_desktop.vault.key_derivation import Cost
from fm_desktop.vault.keyring import create_keyring
from fm_desktop.vault.membership import Profile

CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)


class OpenedDesk(NamedTuple):
    folder: DataFolder
    key: bytes
    author: Author


@pytest.fixture
def cheap() -> Cost:
    """Return a cost that no test has to wait for."""
    return CHEAP


@pytest.fixture
def opened_desk(tmp_path: Path) -> Iterator[OpenedDesk]:
    """Open a fresh data folder of one person for writing."""
    folder = DataFolder(tmp_path)
    founder = Profile(new_id(), "kaya", "Kaya", "Selin", ("fm", "admin"))
    unlocked, _code = create_keyring(folder.key_file, founder, "Brücke-Wolke-7", CHEAP)
    create(folder.database, unlocked.data_key)
    author = unlocked.author()
    sight.sit_down(Author(author.person_id, "kaya", roles=("fm", "tl")), date(2026, 3, 2))  # who sees it all
    yield OpenedDesk(folder, unlocked.data_key, author)
    sight.get_up()
    close()
