"""Storing what the key file says about people where a kill came between it and the data file."""

from datetime import date

from fm_desktop.casework.recording import Recording
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import record
from fm_desktop.storage.membership_note import newest_note
from fm_desktop.storage.models import Person, PersonRole
from fm_desktop.vault.author import Author
from fm_desktop.vault.membership import Statement


def follow(by: Author, today: date) -> None:
    """Bring the tables, which only show it, to the signed membership, and note that in the journal."""
    noted = newest_note().serial
    if by.membership is None or noted >= by.membership.note.serial:
        return
    with db.atomic():
        recording = Recording()
        for said in by.membership.statements[noted:]:
            if not said.member.is_office:
                show(said, recording, today)
        record("follow_membership", author=by, changes=recording.changes, membership=by.membership.note)


def show(said: Statement, recording: Recording, today: date) -> None:
    """Store what a statement says about a person."""
    member = said.member
    left_on = today.isoformat() if said.former else None
    values = {
        "login": member.login,
        "family_name": member.family_name,
        "given_name": member.given_name,
        "team": member.team,
        "site": member.site,
        "left_on": left_on,
    }
    row = Person.get_or_none(Person.id == member.person_id)
    if row is None:
        recording.create(Person, id=member.person_id, **values)
    else:
        recording.update(row, **values)
    show_roles(member.person_id, member.roles, recording)


def show_roles(person: Id, roles: tuple[str, ...], recording: Recording) -> None:
    """Store which roles somebody holds, and no other."""
    held = {each.role: each for each in PersonRole.select().where(PersonRole.person == person)}
    for role in sorted(held.keys() - set(roles)):
        recording.delete(held[role])
    for role in sorted(set(roles) - held.keys()):
        recording.create(PersonRole, person=person, role=role)
