"""A backup as one file: a plain archive of data file and key file, of which every byte is accounted for.

The archive is not compressed; what is in it is encrypted as it was on the desk. Its comment is the SHA-256 of
everything before, so that one other byte anywhere shows, and any program for archives can still open it.
"""

import json
import os
import shutil
from collections.abc import Generator, Iterator, Mapping
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, NamedTuple
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from fm_desktop.errors import DataFileError
from fm_desktop.paths import DataFolder
from fm_desktop.vault.safe_files import NEW_FILE, PRIVATE_FILE, replace, sync_folder

SUFFIX = ".fmbackup"
FORMAT = 1
MANIFEST = "manifest.json"
MANIFEST_BYTES = 64 * 1024
"""A longer list of contents is none of ours."""
KEY_FILE_BYTES = 16 * 1024 * 1024
PIECE = 4 * 1024 * 1024
DIGEST_SIGNS = 64


class Manifest(NamedTuple):
    """What a backup says of itself, without anything about anybody."""

    made_at: datetime
    reason: str
    """daily, wanted; keys, version, erase: before keys, version or content became others."""
    file_id: str
    file_version: int
    program: str
    entries: int
    """How many entries the journal has."""
    newest: str
    """When the newest entry was made; empty where there is none."""
    sizes: Mapping[str, int] = {}


def names() -> tuple[str, str]:
    """Return the names of the two files in a backup: those they have on the desk."""
    folder = DataFolder(Path())
    return folder.database.name, folder.key_file.name


def write(target: Path, manifest: Manifest, database: Path, key_file: bytes) -> Iterator[None]:
    """Write a backup beside its place and put it there when every byte has reached the disk."""
    database_name, keys_name = names()
    fresh = target.with_name(f"{target.name}.{os.getpid()}.new")
    try:
        os.close(os.open(fresh, NEW_FILE, PRIVATE_FILE))
        with ZipFile(fresh, "w", ZIP_STORED) as archive:
            sizes = {database_name: database.stat().st_size, keys_name: len(key_file)}
            archive.writestr(_member(MANIFEST), _as_text(manifest._replace(sizes=sizes)))
            archive.writestr(_member(keys_name), key_file)
            with database.open("rb") as pages, archive.open(_member(database_name), "w") as part:
                while piece := pages.read(PIECE):
                    part.write(piece)
                    yield
            archive.comment = b"0" * DIGEST_SIGNS
        yield from _sign(fresh)
        replace(fresh, target)
        sync_folder(target.parent)
    finally:
        fresh.unlink(missing_ok=True)


def _sign(fresh: Path) -> Iterator[None]:
    """Write the digest of everything before it to the end of the file."""
    with fresh.open("r+b") as file:
        digest = yield from _digest_of(file)
        file.seek(-DIGEST_SIGNS, os.SEEK_END)
        file.write(digest)
        file.flush()
        os.fsync(file.fileno())


def _digest_of(file: BinaryIO) -> Generator[None, None, bytes]:
    """Read all but the digest itself, and return what that must be; nothing fits a file shorter than one."""
    left = os.fstat(file.fileno()).st_size - DIGEST_SIGNS
    so_far = sha256()
    while left > 0 and (piece := file.read(min(PIECE, left))):
        so_far.update(piece)
        left -= len(piece)
        yield
    return so_far.hexdigest().encode() if left == 0 else b""


def look_at(path: Path) -> Manifest:
    """Return what a backup says of itself; the rest of it is not looked at."""
    try:
        with ZipFile(path) as archive:
            return _manifest(archive, path)
    except FileNotFoundError as error:
        raise DataFileError("backup_missing", file=str(path)) from error
    except OSError as error:
        raise DataFileError("backup_unreadable", file=str(path)) from error
    except (BadZipFile, ValueError, KeyError, TypeError, NotImplementedError, RuntimeError) as error:
        raise DataFileError("backup_damaged", file=str(path)) from error


def verify(path: Path) -> Iterator[None]:
    """Read a whole backup; refuse it where a single byte is another than it was when it was made."""
    try:
        with path.open("rb") as file:
            digest = yield from _digest_of(file)
            is_whole = digest != b"" and file.read() == digest
    except FileNotFoundError as error:
        raise DataFileError("backup_missing", file=str(path)) from error
    except OSError as error:
        raise DataFileError("backup_unreadable", file=str(path)) from error
    if not is_whole:
        raise DataFileError("backup_damaged", file=str(path))


def unpack(path: Path, folder: DataFolder) -> Manifest:
    """Verify a backup and lay its two files into an empty folder."""
    for _piece in verify(path):
        pass
    manifest = look_at(path)
    try:
        with ZipFile(path) as archive:
            for name, place in zip(names(), (folder.database, folder.key_file), strict=True):
                handle = os.open(place, NEW_FILE | os.O_EXCL, PRIVATE_FILE)
                with archive.open(name) as part, os.fdopen(handle, "wb") as file:
                    shutil.copyfileobj(part, file, PIECE)
                    file.flush()
                    os.fsync(file.fileno())
    except BadZipFile as error:
        raise DataFileError("backup_damaged", file=str(path)) from error
    return manifest


def _manifest(archive: ZipFile, path: Path) -> Manifest:
    """Read the list of contents, and compare it with what is there: nothing else may be in it."""
    there = {info.filename: info for info in archive.infolist()}
    if set(there) != {MANIFEST, *names()} or len(archive.infolist()) != len(there):
        raise ValueError(path)
    if there[MANIFEST].file_size > MANIFEST_BYTES:
        raise ValueError(path)
    said = json.loads(archive.read(MANIFEST))
    if said.pop("format") != FORMAT:
        raise DataFileError("backup_newer", file=str(path))
    said["made_at"] = datetime.fromisoformat(said["made_at"])
    manifest = Manifest(**said)
    for name in names():
        info = there[name]
        if info.compress_type != ZIP_STORED or info.file_size != manifest.sizes[name]:
            raise ValueError(path)
    if manifest.sizes[names()[1]] > KEY_FILE_BYTES:
        raise ValueError(path)
    return manifest


def _as_text(manifest: Manifest) -> str:
    said = manifest._asdict() | {"made_at": manifest.made_at.isoformat(), "format": FORMAT}
    return json.dumps(said, sort_keys=True)


def _member(name: str) -> ZipInfo:
    """Return a part of the archive that tells nothing of this computer."""
    member = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    member.external_attr = PRIVATE_FILE << 16
    return member
