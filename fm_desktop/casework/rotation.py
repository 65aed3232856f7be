"""Carrying an exchange of the data key through: the file is encrypted anew, then the old key forgotten."""

import logging
from pathlib import Path

from fm_desktop.errors import DataFileError, UserError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.database import db
from fm_desktop.vault import key_file
from fm_desktop.vault.author import Author

log = logging.getLogger(__name__)


def settle(by: Author) -> None:
    """Finish an exchange of keys that was begun; nothing happens where none was.

    Raises DataFileError where the file cannot be written anew, as on a full disk: both keys are kept then,
    and whoever opens the file next tries again.
    """
    try:
        _settle(by)
    except (OSError, DataFileError) as error:
        raise DataFileError("rotation_unfinished") from error


def settle_quietly(by: Author) -> None:
    """Finish an exchange of keys where that is possible; the file opens without it, too."""
    try:
        settle(by)
    except DataFileError as error:
        log.warning("The exchange of the data key is not finished: %s", type(error.__cause__).__name__)


def _settle(by: Author) -> None:
    # inside: an exchange is rare, and cryptography is imported only for one
    from fm_desktop.storage.rekey import rekey
    from fm_desktop.vault.members import data_keys_of
    from fm_desktop.vault.rotation import finished, is_begun

    path = key_file_of(by)
    kept = key_file.read(path)
    if not is_begun(kept):
        return
    keys = data_keys_of(kept, by)
    old, new = keys[kept.generation], keys[kept.generation + 1]
    if not db.opens_with(new):
        place = DataFolder(path.parent)
        _back_up(place)
        rekey(place.database, old, new)
    with key_file.turn(path) as kept:
        key_file.write(path, finished(kept))


def _back_up(place: DataFolder) -> None:
    """Keep what was there before the keys change; encrypting anew is safe without it, and goes on."""
    from fm_desktop.storage.backup import back_up_at_rest

    try:
        back_up_at_rest(place, place.backups, "keys")
    except DataFileError as error:
        log.warning("No backup could be made before the keys are exchanged: %s", error.key)


def key_file_of(by: Author) -> Path:
    """Return the key file of who sits at the desk and may write."""
    if by.key_file is None or db.read_only:
        raise UserError("desk_read_only")
    return by.key_file
