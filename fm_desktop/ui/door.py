"""How the data file is opened, as the screens before the desk see it: all on the database thread."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple


class Caller(NamedTuple):
    """Somebody who may unlock the file."""

    login: str
    name: str
    has_entered: bool = True
    """Whether they have a password; who was just admitted has a set-up code only."""


class Keeper(NamedTuple):
    """The system's keyring, where it may keep a password."""

    is_there: Callable[[], bool]
    """Tells whether the system has one."""
    open: Callable[[], Any]
    """Opens the file with the one password that is kept; nothing where none is, or several are."""
    keep: Callable[[str, str], bool]
    """Keeps the password of a login; tells whether the keyring has taken it."""


class Door(NamedTuple):
    """The ways into one data file."""

    people: Sequence[Caller]
    """Everybody who can unlock the file."""
    open: Callable[[str, str], Any]
    """Opens it with login and password."""
    open_with_code: Callable[[str, str, str], Any]
    """Opens it with login, recovery code and a new password; returns a fresh code, too."""
    wait: Callable[[str], float]
    """Tells how many seconds a login has to wait after wrong passwords."""
    open_with_office_code: Callable[[str], Any] | None = None
    """Opens it with the office's own code, where the office has one."""
    keeper: Keeper | None = None
    """The system's keyring; example data, and a desk that was locked, have none."""
    folder: Path | None = None
    """Where the data lie, so that a backup can be put back; example data have none."""
    known_password: str = ""
    """The password of example data, which is no secret."""
