"""A drive that is full, read-only or gone is a fault in words, and what is stored stays stored."""

import errno

import apsw
import pytest

from fm_desktop.errors import DataFileError
from fm_desktop.sentences import sentence
from fm_desktop.storage.database import close, db, open_file
from fm_desktop.storage.faults import in_words, told
from fm_desktop.storage.models import Household


@pytest.mark.parametrize(
    ("error", "key"),
    [
        (OSError(errno.ENOSPC, "x"), "drive_full"),
        (OSError(errno.EFBIG, "x"), "drive_full"),
        (OSError(errno.EROFS, "x"), "drive_read_only"),
        (PermissionError(errno.EACCES, "x"), "drive_read_only"),
        (OSError(errno.EIO, "x"), "drive_fails"),
        (FileNotFoundError(errno.ENOENT, "x"), "drive_fails"),
        (apsw.FullError(), "drive_full"),
        (apsw.IOError(), "drive_fails"),
        (apsw.CantOpenError(), "drive_fails"),
        (apsw.BusyError(), "data_file_busy"),
        (apsw.CorruptError(), "data_file_damaged_inside"),
    ],
)
def test_what_the_drive_cannot_do_has_a_sentence(error, key):
    fault = told(error)
    assert isinstance(fault, DataFileError)
    assert (fault.key, fault.__cause__) == (key, error)
    assert sentence(fault.key, "de") != sentence(fault.key, "en")


@pytest.mark.parametrize("error", [ValueError("x"), apsw.SQLError("x"), DataFileError("data_file_busy")])
def test_faults_of_ours_stay_what_they_are(error):
    assert told(error) is error


def test_a_file_that_cannot_be_written_is_said_to_be_so_by_whatever_name_the_driver_calls_it(opened_desk):
    close()
    open_file(opened_desk.folder.database, opened_desk.key, read_only=True)
    with pytest.raises(DataFileError, match="drive_read_only"), in_words(), db.atomic():
        Household.create(bg_number="BG-1")


def test_a_file_that_is_taken_away_while_it_is_open_is_not_written_to_where_nobody_finds_it(opened_desk):
    file = opened_desk.folder.database
    Household.create(bg_number="BG-1")
    away = file.rename(file.with_name("away.db"))
    with pytest.raises(DataFileError, match="data_file_moved"), in_words(), db.atomic():
        Household.create(bg_number="BG-2")
    away.rename(file)
    with db.atomic():
        Household.create(bg_number="BG-3")
    assert [row.bg_number for row in Household.select()] == ["BG-1", "BG-3"]


def test_what_fails_after_a_deed_is_stored_does_not_make_it_look_lost(opened_desk):
    def fail():
        raise OSError(errno.ENOSPC, "x")

    with db.atomic():
        db.once_after_commit(fail)
        Household.create(bg_number="BG-1")
    assert Household.select().count() == 1
    with db.atomic():
        Household.create(bg_number="BG-2")  # nothing of the callback is left to fail once more
    assert Household.select().count() == 2
