import pytest

from fm_desktop.storage import rekey as rekeying
from fm_desktop.storage.database import db, open_file
from fm_desktop.storage.integrity import check_all
from fm_desktop.storage.models import Client
from fm_desktop.storage.rekey import leftover, rekey
from fm_desktop.vault.safe_files import replace

KEY = bytes(range(32))


def new_client():
    return Client.create(customer_number="123A456789", family_name="Brandt", given_name="Uwe")


def test_the_file_opens_with_the_new_key_alone_and_says_the_same(opened_desk):
    client, path = new_client().id, opened_desk.folder.database
    rekey(path, opened_desk.key, KEY)
    assert Client.get().id == client
    assert (db.opens_with(KEY), db.opens_with(opened_desk.key)) == (True, False)
    assert check_all() == []
    open_file(path, KEY)
    assert Client.get().family_name == "Brandt"


def test_nothing_of_the_copying_is_left(opened_desk):
    before = {file.name for file in opened_desk.folder.path.iterdir()}
    leftover(opened_desk.folder.database).write_bytes(b"of a crash")
    rekey(opened_desk.folder.database, opened_desk.key, KEY)
    assert {file.name for file in opened_desk.folder.path.iterdir()} == before


def test_whoever_reads_meanwhile_reads_on(opened_desk):
    import apsw

    from fm_desktop.storage.connection import connect

    new_client()
    reader = connect(str(opened_desk.folder.database), opened_desk.key, read_only=True)
    rekey(opened_desk.folder.database, opened_desk.key, KEY)
    Client.update(given_name="Udo").execute()
    assert reader.execute("SELECT count(*) FROM client").fetchall() == [(1,)]
    assert isinstance(reader, apsw.Connection)
    reader.close()


@pytest.mark.parametrize("step", ["replace", "_copy", "sync_folder"])
def test_a_fault_on_the_way_leaves_a_file_that_is_open(opened_desk, monkeypatch, step):
    def fails(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(rekeying, step, fails)
    with pytest.raises(OSError, match="No space"):
        rekey(opened_desk.folder.database, opened_desk.key, KEY)
    if step == "sync_folder":
        assert replace  # the new file is in place already
        return
    new_client()
    assert db.opens_with(opened_desk.key)


def test_a_deed_in_the_middle_is_not_cut_in_two(opened_desk):
    with db.atomic(), pytest.raises(RuntimeError):
        rekey(opened_desk.folder.database, opened_desk.key, KEY)
