"""The password in the system's keyring: opens the file at a start, never after a lock.

All on the database thread: the keyring may ask the person at the desk and wait for the answer.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from fm_desktop.errors import RightsError
from fm_desktop.paths import DataFolder
from fm_desktop.ui.door import Keeper

# The imports stand inside: most desks keep no password, and the unlock screen is shown before.


STALE = ("wrong_password", "password_not_chosen", "login_unknown")
"""What is said where a kept password is that of another day."""


def keeper_of(folder: Path, logins: Sequence[str], enter: Callable[[str, str], Any]) -> Keeper:
    """Return what keeps the passwords of a data folder, and opens it with them."""
    file = DataFolder(folder).key_file
    return Keeper(
        is_there=_is_there,
        open=partial(_open, file, logins, enter),
        keep=partial(_keep, file),
    )


def forget_password(file: Path, login: str) -> bool:
    """Take the password of a login out of the keyring; tell whether it is gone."""
    from fm_desktop.vault.system_keyring import forget

    return forget(login, file) is not False


def _is_there() -> bool:
    from fm_desktop.vault.system_keyring import is_there

    return is_there()


def _keep(file: Path, login: str, password: str) -> bool:
    from fm_desktop.vault.system_keyring import keep

    return keep(login, file, password) is True


def _open(file: Path, logins: Sequence[str], enter: Callable[[str, str], Any]) -> Any:
    """Open the file as the one whose password is kept; what does not fit any more is forgotten."""
    from fm_desktop.vault.system_keyring import kept

    found = {login: password for login in logins if (password := kept(login, file)) is not None}
    if len(found) != 1:
        return None
    ((login, password),) = found.items()
    try:
        return enter(login, password)
    except RightsError as error:
        if error.key in STALE:
            forget_password(file, login)
        return None
