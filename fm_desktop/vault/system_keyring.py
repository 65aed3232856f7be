"""Keeping the password in the system's keyring, for whoever wishes that; None says that there is none.

What is kept there opens the file at the start; after a lock the password is asked for all the same. Under
Windows it is the credential store, under macOS the keychain, under Linux the secret service of the session.
"""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from fm_desktop.vault import key_file

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

log = logging.getLogger(__name__)
SERVICE = "fm-desktop"


def is_there() -> bool:
    """Tell whether the system has a keyring that may keep a password."""
    return _keyring() is not None


def kept(login: str, file: Path) -> str | None:
    """Return the password kept for a login of a key file; None where none is, or the system keeps none."""
    keyring = _keyring()
    if keyring is None:
        return None
    try:
        return keyring.get_password(SERVICE, _name(login, file))
    except _errors() as error:
        log.warning("The system's keyring does not answer: %s", type(error).__name__)
        return None


def keep(login: str, file: Path, password: str) -> bool | None:
    """Keep a password; return whether the system has taken it, None where it has no keyring."""
    keyring = _keyring()
    if keyring is None:
        return None
    try:
        keyring.set_password(SERVICE, _name(login, file), password)
    except _errors() as error:
        log.warning("The system's keyring takes no password: %s", type(error).__name__)
        return False
    return True


def forget(login: str, file: Path) -> bool | None:
    """Take a kept password away; return whether none is kept any more, None where there is no keyring."""
    keyring = _keyring()
    if keyring is None:
        return None
    name = _name(login, file)
    try:
        if keyring.get_password(SERVICE, name) is not None:
            keyring.delete_password(SERVICE, name)
    except _errors() as error:
        log.warning("The system's keyring lets no password go: %s", type(error).__name__)
        return False
    return True


def _keyring() -> "KeyringBackend | None":
    """Return the system's keyring, if it is one that encrypts: others rank below one."""
    import keyring  # inside: 0.2 s that only whoever keeps a password has to pay

    found = keyring.get_keyring()
    return found if found.priority >= 1 else None


def _errors() -> tuple[type[Exception], ...]:
    """Return what a keyring raises: its own errors, and those of the way to it."""
    from keyring.errors import KeyringError

    return KeyringError, OSError, RuntimeError


def _name(login: str, file: Path) -> str:
    """Return under what name a password is kept: the key file's own number, so that it may be moved."""
    return f"{login.casefold()} {key_file.read(file).file_id.hex()}"
