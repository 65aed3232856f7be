"""How the data file is opened, as the screens before the desk see it: all on the database thread."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple


class Door(NamedTuple):
    """The ways into one data file."""

    people: Sequence[tuple[str, str]]
    """Login and name of everybody who can unlock the file."""
    open: Callable[[str, str], Any]
    """Opens it with login and password."""
    open_with_code: Callable[[str, str, str], Any]
    """Opens it with login, recovery code and a new password; returns a fresh code, too."""
    wait: Callable[[str], float]
    """Tells how many seconds a login has to wait after wrong passwords."""
    known_password: str = ""
    """The password of example data, which is no secret."""
