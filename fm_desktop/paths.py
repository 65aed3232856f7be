"""Where things lie on this computer; the only room that asks the system for its folders."""

from dataclasses import dataclass
from pathlib import Path

import appdirs

PROGRAM = "fm-desktop"
PRIVATE_FOLDER = 0o700
"""Nobody but the owner; Windows knows the owner's profile instead."""


def data_folder() -> Path:
    """Return the folder of the caseload, where nobody names another one."""
    return Path(appdirs.user_data_dir(PROGRAM, appauthor=False))


def config_folder() -> Path:
    """Return the folder of this computer's settings; the caseload never lies there."""
    return Path(appdirs.user_config_dir(PROGRAM, appauthor=False))


def log_folder() -> Path:
    """Return the folder of the log, which never names a client."""
    return Path(appdirs.user_log_dir(PROGRAM, appauthor=False))


def opened_folder() -> Path:
    """Return where files lie that another program shows; never on a drive others share."""
    return Path(appdirs.user_cache_dir(PROGRAM, appauthor=False)) / "opened"


def make_private(folder: Path) -> Path:
    """Make a folder that only its owner may enter; one that exists stays as it is."""
    folder.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)
    return folder


@dataclass(frozen=True, slots=True)
class DataFolder:
    """One caseload: the encrypted file, its keys and who writes to it."""

    path: Path

    @property
    def database(self) -> Path:
        """Return the encrypted file."""
        return self.path / "fm_desktop.db"

    @property
    def key_file(self) -> Path:
        """Return the file of the people's keys."""
        return self.path / "fm_desktop.keys"

    @property
    def verified(self) -> Path:
        """Return the file of up to where each person has found the journal whole; it may be lost."""
        return self.path / "fm_desktop.verified"

    @property
    def erased(self) -> Path:
        """Return the list of who was erased; see `storage.erased_list`."""
        return self.path / "fm_desktop.erased"

    @property
    def unswept(self) -> Path:
        """Return the mark that a client was erased and the file is still to be written anew."""
        return self.path / "fm_desktop.unswept"

    @property
    def unclean(self) -> Path:
        """Return the note that somebody was broken off while writing, until everything was looked at."""
        return self.path / "fm_desktop.unclean"

    @property
    def backups(self) -> Path:
        """Return the folder of the backups that are made by themselves."""
        return self.path / "backups"

    @property
    def letters(self) -> Path:
        """Return the folder of the office's own templates of letters; it need not be there."""
        return self.path / "letters"

    @property
    def lock(self) -> Path:
        """Return the file that is locked by whoever writes."""
        return self.path / "fm_desktop.lock"

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was set up here yet: neither the encrypted file nor its keys."""
        return not self.database.exists() and not self.key_file.exists()
