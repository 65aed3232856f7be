"""Opening and closing the data file, as the window asks for it: all on the database thread."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from fm_desktop.casework.changes import Changed
from fm_desktop.paths import DataFolder, make_private
from fm_desktop.ui.desk import Me
from fm_desktop.ui.door import Caller, Door
from fm_desktop.ui.kept_password import forget_password, keeper_of
from fm_desktop.ui.setup.answers import Answers

# The imports stand inside: the unlock screen is shown before peewee and cryptography are needed.


class Entered(NamedTuple):
    """Who sits at the desk now, and what signs their deeds."""

    me: Me
    author: Any


def enter(folder: Path, login: str, password: str, today: date) -> Entered:
    """Open the file with a password."""
    from fm_desktop.casework.opening import open_desk

    return _entered(open_desk(folder, login, password, today=today))


def enter_with_code(folder: Path, login: str, code: str, password: str, today: date) -> tuple[str, Entered]:
    """Open the file with a recovery code and choose a password; return the fresh code and who sits there."""
    from fm_desktop.casework.own_keys import open_with_code

    author, fresh = open_with_code(folder, login, code, password, today=today)
    forget_password(DataFolder(folder).key_file, login)  # the keyring may hold the one of before
    return fresh, _entered(author)


def enter_as_office(folder: Path, code: str, today: date) -> Entered:
    """Open the file with the office's own code, to admit people again."""
    from fm_desktop.casework.own_keys import open_with_office_code

    return _entered(open_with_office_code(folder, code, today=today))


def leave() -> Changed:
    """Close the file and let others write."""
    from fm_desktop.casework.opening import close_desk

    close_desk()
    return Changed.NOTHING


def put_back(folder: Path) -> Path | None:
    """Close the file and put the backup beside it in its place; return where the old one is kept."""
    from fm_desktop.casework.opening import close_desk
    from fm_desktop.casework.putting_back import leave_for_backup

    close_desk()
    return leave_for_backup(DataFolder(folder))


def set_up(folder: Path, answers: Answers, today: date) -> tuple[str, Entered]:
    """Make a new data folder, open it, and return the recovery code and who sits at the desk."""
    from fm_desktop.casework.setup import Founder
    from fm_desktop.casework.setup import set_up as make

    make_private(folder)
    founder = Founder(answers.login, answers.family_name, answers.given_name, answers.roles, answers.team)
    made = make(folder, founder, answers.password, land=answers.land, office_name=answers.office, today=today)
    return made.recovery_code, enter(folder, answers.login, answers.password, today)


def build_demo(folder: Path, today: date) -> Entered:
    """Fill a throw-away folder with example data and open it."""
    from fm_desktop.demo.build import build

    made = build(folder, today)
    return enter(folder, made.login, made.password, today)


def door_of(folder: Path, today: Callable[[], date]) -> Door:
    """Return the ways into a data folder; finishes what a crash during set-up left half done.

    The day is asked for when somebody enters: the door may have been shut for a night.
    """
    from fm_desktop.storage.founding import complete
    from fm_desktop.vault.keyring import attempts_wait, has_office_code, slots

    place = DataFolder(folder)
    complete(place)
    people = slots(place.key_file)

    def open_with_password(login: str, password: str) -> Entered:
        return enter(folder, login, password, today())

    def with_code(login: str, code: str, password: str) -> tuple[str, Entered]:
        return enter_with_code(folder, login, code, password, today())

    def as_office(code: str) -> Entered:
        return enter_as_office(folder, code, today())

    return Door(
        people=[Caller(slot.login, slot.name, slot.has_entered) for slot in people],
        open=open_with_password,
        open_with_code=with_code,
        wait=lambda login: attempts_wait(place.key_file, login),
        open_with_office_code=as_office if has_office_code(place.key_file) else None,
        keeper=keeper_of(folder, [slot.login for slot in people], open_with_password),
        folder=folder,
    )


def door_of_demo(folder: Path, today: Callable[[], date]) -> Door:
    """Return the ways into example data, whose password may be told."""
    from fm_desktop.demo.build import PASSWORD

    return door_of(folder, today)._replace(known_password=PASSWORD, keeper=None, folder=None)


def warm_up() -> None:
    """Import what opening will need, while the password is being typed."""
    import cryptography.hazmat.primitives.kdf.argon2  # noqa: F401 - importing is what it is for, as below
    import filelock  # noqa: F401

    import fm_desktop.casework.opening
    import fm_desktop.storage.queries.caseload
    import fm_desktop.storage.queries.due
    import fm_desktop.vault.slot_keys  # noqa: F401


def warm_up_desk() -> None:
    """Import the window and its first screen; Qt's classes are made on the window's thread."""
    import fm_desktop.ui.main_window
    import fm_desktop.ui.today.today_pane  # noqa: F401 - importing is what it is for


def _entered(author: Any) -> Entered:
    from fm_desktop.storage.queries.people import person

    row = person(author.person_id)
    team = (row.team if row else None) or ""
    is_office = not author.login
    name = QCoreApplication.translate("entering", "The office") if is_office else author.name
    return Entered(Me(author.person_id, name, tuple(author.roles), author.login, team, is_office), author)
