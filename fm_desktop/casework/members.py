"""Who can open the data file: taking people in, changing, removing and admitting them again."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.following import show
from fm_desktop.casework.kept_keys import Change, key_file_kept
from fm_desktop.casework.people import PersonData, check_person, link_all, profile_of, store_person
from fm_desktop.casework.recording import Recording, expect_version, recorded, row_of
from fm_desktop.casework.rotation import settle
from fm_desktop.domain.access import Role
from fm_desktop.errors import RightsError, UserError
from fm_desktop.storage.ids import Id, new_id
from fm_desktop.storage.models import Person
from fm_desktop.vault.author import Author
from fm_desktop.vault.key_file import KeyFile
from fm_desktop.vault.membership import Member, Profile

if TYPE_CHECKING:
    from fm_desktop.vault.members import Edited

# The imports of vault.members stand inside: cryptography is imported only where the membership changes.

OFFICE = "Office"
"""What the office's own way in is called in the key file; it is no person."""


class Admitted(NamedTuple):
    """Somebody who may enter, and the code that opens their slot once; it is shown once and kept nowhere."""

    person: Id
    code: str


def take_in(
    data: PersonData,
    listed_names: Sequence[str] = (),
    *,
    person: Id | None = None,
    by: Author,
    today: date,
) -> tuple[Changed, Admitted]:
    """Give somebody a way into the file, and the cases a list has under their names.

    `person` is a colleague who was only named so far.
    """
    from fm_desktop.vault.members import admit

    _must_have_login(data)
    who = person or new_id()
    with (
        key_file_kept(by) as change,
        recorded("take_in", by=by, today=today, may=must_administer) as recording,
    ):
        check_person(data, person)
        if person is None:
            store_person(data, recording, who)
        _write(change, recording, by, lambda kept: admit(kept, by, profile_of(who, data)))
        _show(change, recording, who, today)
        linked = link_all(who, listed_names, by, today)
    return Changed.PEOPLE | linked, Admitted(who, change.edited.code)


def change_member(
    person: Id, data: PersonData, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Store other names, another login, other roles, team or site of a member; what is signed counts."""
    from fm_desktop.vault.members import restate

    _must_have_login(data)
    with (
        key_file_kept(by) as change,
        recorded("change_person", by=by, today=today, may=must_administer) as recording,
    ):
        expect_version(row_of(Person, person), version)
        check_person(data, person)
        _must_leave_administration(by, person, data.roles)
        _write(change, recording, by, lambda kept: restate(kept, by, profile_of(person, data)))
        _show(change, recording, person, today)
    return Changed.PEOPLE


def remove_member(person: Id, *, by: Author, today: date) -> Changed:
    """Take somebody's way into the file away and exchange the data key; their deeds stay."""
    from fm_desktop.vault.members import dismiss

    _must_be_another(person, by)
    with (
        key_file_kept(by) as change,
        recorded("remove_member", by=by, today=today, may=must_administer) as recording,
    ):
        _must_leave_administration(by, person, ())
        _write(change, recording, by, lambda kept: dismiss(kept, by, person), rotate=True)
        _show(change, recording, person, today)
    settle(by)
    return Changed.PEOPLE


def readmit(person: Id, *, by: Author, today: date) -> tuple[Changed, str]:
    """Give somebody who lost password and code, or had left, new keys and a code to enter with.

    What was sealed to the old keys stays closed to the new ones until a reader seals it anew.
    """
    from fm_desktop.vault.members import admit

    _must_be_another(person, by)
    with (
        key_file_kept(by) as change,
        recorded("readmit", by=by, today=today, may=must_administer) as recording,
    ):
        profile = _known(by, person).profile
        _write(change, recording, by, lambda kept: admit(kept, by, profile), rotate=True)
        _show(change, recording, person, today)
    settle(by)
    return Changed.PEOPLE, change.edited.code


def set_office_recovery(*, by: Author, today: date) -> str:
    """Make the office's own way in, or give it another code; return the code."""
    from fm_desktop.vault.members import admit

    with (
        key_file_kept(by) as change,
        recorded("set_office_recovery", by=by, today=today, may=must_administer) as recording,
    ):
        office = by.membership.office if by.membership else None
        profile = office.profile if office else Profile(new_id(), "", OFFICE)
        _write(change, recording, by, lambda kept: admit(kept, by, profile), rotate=office is not None)
    settle(by)
    return change.edited.code


def drop_office_recovery(*, by: Author, today: date) -> None:
    """Take the office's own way in away."""
    from fm_desktop.vault.members import dismiss

    with (
        key_file_kept(by) as change,
        recorded("drop_office_recovery", by=by, today=today, may=must_administer) as recording,
    ):
        office = by.membership.office if by.membership else None
        if office is None:
            raise UserError("office_recovery_missing")
        person = office.person_id
        _write(change, recording, by, lambda kept: dismiss(kept, by, person), rotate=True)
    settle(by)


def _write(
    change: Change,
    recording: Recording,
    by: Author,
    edit: Callable[[KeyFile], "Edited"],
    *,
    rotate: bool = False,
) -> None:
    """Write the key file as edited: from here on the deed counts, even if the process is killed."""
    change.write(by, edit, rotate=rotate)
    recording.membership = change.membership.note


def _show(change: Change, recording: Recording, person: Id, today: date) -> None:
    show(change.membership.newest[person], recording, today)


def _known(by: Author, person: Id) -> Member:
    said = by.membership.newest.get(person) if by.membership else None
    if said is None:
        raise UserError("member_unknown")
    return said.member


def must_administer(by: Author) -> None:
    """Refuse whose signature about others nobody would accept."""
    if Role.ADMINISTRATION not in by.roles:
        raise RightsError("no_right_to_members")


def _must_have_login(data: PersonData) -> None:
    if not data.login:
        raise UserError("login_missing")


def _must_be_another(person: Id, by: Author) -> None:
    if person == by.person_id:
        raise UserError("member_is_oneself")


def _must_leave_administration(by: Author, person: Id, roles: Sequence[str]) -> None:
    """Refuse to take the last administrator away who has entered: nobody could admit people again."""
    others = (each for each in by.members if each.person_id != person)
    if Role.ADMINISTRATION not in roles and not any(each.is_administration for each in others):
        raise UserError("administration_missing")
