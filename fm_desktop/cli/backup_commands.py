"""Subcommands that make a backup and put one back."""

from argparse import Namespace
from datetime import datetime
from pathlib import Path

from fm_desktop.casework.opening import close_desk
from fm_desktop.cli.desk_commands import opened
from fm_desktop.cli.password import password
from fm_desktop.errors import DataFileError
from fm_desktop.paths import DataFolder, data_folder, make_private
from fm_desktop.sentences import sentence
from fm_desktop.storage.backup_file import SUFFIX, Manifest


def back_up(chosen: Namespace) -> int:
    """Write a backup into a folder, or under a name, beside a window that may be open."""
    from fm_desktop.casework.backups import WANTED, back_up_as
    from fm_desktop.storage.backup import free_place

    author = opened(chosen, write=False)
    target: Path = chosen.target
    if target.is_dir():
        target = free_place(target, WANTED)
    elif target.suffix != SUFFIX:
        target = target.with_name(target.name + SUFFIX)
    if target.exists():
        raise DataFileError("backup_exists", file=str(target))
    for _step in back_up_as(target, WANTED, by=author):
        pass
    close_desk()
    print(sentence("backup_made", chosen.lang, file=str(target)))
    return 0


def restore(chosen: Namespace) -> int:
    """Put a backup into a data folder; what was there is kept in a folder beside."""
    from fm_desktop.storage.lock import WriteLock
    from fm_desktop.storage.restoring import exchange, finish, give_up, lay_beside

    place = DataFolder(chosen.data or data_folder())
    if not chosen.file.is_file():
        raise DataFileError("backup_missing", file=str(chosen.file))
    make_private(place.path)
    with WriteLock(place.lock).acquire(""):
        finish(place)
        try:
            beside, manifest = lay_beside(chosen.file, place)
            if chosen.login is not None:
                _must_open(beside, chosen)
            print(_comparison(place, manifest, chosen.lang))
            kept = exchange(place, datetime.now())
        finally:
            give_up(place)
    print(sentence("backup_restored", chosen.lang, folder=str(place.path)))
    if kept is not None:
        print(sentence("backup_kept_aside", chosen.lang, folder=str(kept)))
    return 0


def _must_open(beside: DataFolder, chosen: Namespace) -> None:
    """Refuse a backup that does not open for somebody, or is damaged inside."""
    from fm_desktop.storage.database import close, open_file
    from fm_desktop.storage.integrity import pages
    from fm_desktop.vault.keyring import unlock

    unlocked = unlock(beside.key_file, chosen.login, password(chosen.password_file, chosen.lang))
    try:
        open_file(beside.database, unlocked.data_key)
        if pages():
            raise DataFileError("backup_damaged", file=str(chosen.file))
    finally:
        close()


def _comparison(place: DataFolder, manifest: Manifest, language: str) -> str:
    """Say what is newer, by how far each journal reaches."""
    from fm_desktop.vault.journal_head import kept_head

    made = manifest.made_at.astimezone()
    try:
        there = kept_head(place.key_file).seq if place.key_file.exists() else 0
    except DataFileError:
        there = 0
    key = "backup_is_older" if there > manifest.entries else "backup_is_not_older"
    return sentence(
        key, language, made=made, backup=manifest.entries, there=there, more=there - manifest.entries
    )
