"""One deed as one transaction on a drive that may fail: what is reported as refused is not in the file."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import apsw
import peewee as pw

from fm_desktop.errors import DataFileError
from fm_desktop.storage import search
from fm_desktop.storage.chain import Head, hash_at
from fm_desktop.storage.database import db
from fm_desktop.storage.faults import in_words

log = logging.getLogger(__name__)


@contextmanager
def one_transaction(newest: Callable[[], Head | None]) -> Iterator[None]:
    """Store all that is written in the block, or nothing; raise a fault of the drive in words.

    A drive can fail behind the very write that stores a transaction: the file holds it then, although the
    driver says it does not. `newest` is the journal's entry it ends with, by which that is seen.
    """
    try:
        with in_words(), db.atomic():
            yield
            search.mend_where_doubted()
    except DataFileError:
        search.doubt()
        if not _is_stored(newest()):
            raise
        log.warning("The drive has reported a fault behind a deed that is stored.")


def _is_stored(newest: Head | None) -> bool:
    if newest is None or db.in_transaction():
        return False
    with suppress(apsw.Error, pw.DatabaseError, OSError):
        return hash_at(newest.seq) == newest.entry_hash
    return False
