"""Clients in an open file, everything that is there, and what a file that is refused says."""

import pytest

from fm_desktop.errors import DataFileError
from fm_desktop.storage.database import db, open_file
from fm_desktop.storage.models import Client

SECRETS = ("Geheimnisverrat", "123A456789", "0170-5551234", "Bemerkung über Ängste")


def fill(count=1):
    with db.atomic():
        for number in range(count):
            Client.create(
                customer_number=f"{number:03}A456789",
                family_name=SECRETS[0],
                given_name="Uwe",
                phone=SECRETS[2],
                remark=SECRETS[3],
            )


def contents():
    """Read everything there is, by tables and by indexes."""
    rows = db.execute_sql("SELECT * FROM client ORDER BY customer_number").fetchall()
    by_index = db.execute_sql("SELECT customer_number FROM client ORDER BY customer_number").fetchall()
    return rows, by_index


def refusal(path, key, **how):
    with pytest.raises(DataFileError) as refused:
        open_file(path, key, **how)
    assert db.is_closed()
    return refused.value
