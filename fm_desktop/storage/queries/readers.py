"""Who reads what is written down openly about a client, by name (HA 5)."""

from datetime import date
from typing import NamedTuple

from fm_desktop.domain.access import Role, Sees
from fm_desktop.storage.clock import day_of_rights
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Client
from fm_desktop.storage.note_readers import readers_by_standing
from fm_desktop.storage.queries.names import NOBODY, names
from fm_desktop.storage.sight import reader, runs, sees


class SharedReaders(NamedTuple):
    """Who works with a client and reads their notes; whoever asks is left out."""

    in_charge: str | None
    officer: str | None
    """The placement officer."""
    deputies: tuple[str, ...]
    """Those the client has consented to."""
    leads: tuple[str, ...]


@sees(Sees.SHARED)
def shared_readers(client: Id, today: date) -> SharedReaders:
    """Return who reads the notes on a client that are open to all who work with them."""
    me, (manager, _team) = reader(), runs(client)
    standing = readers_by_standing(client, me, day_of_rights(today))
    others = {person: each for person, each in standing.items() if person not in (manager, me.person_id)}
    row = Client.get_or_none(Client.id == client)
    officer = names().get(row.placement_officer_id, NOBODY).name if row is not None else None
    return SharedReaders(
        names().get(manager, NOBODY).name if manager != me.person_id else None,
        officer or (row.placement_officer_listed if row is not None else None),
        tuple(each.member.name for each in others.values() if each.deputyship is not None),
        tuple(each.member.name for each in others.values() if Role.TEAM_LEAD in each.member.roles),
    )
