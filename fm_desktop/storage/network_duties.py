"""What people owe the network themselves: D17, which belongs to a person and to no case (HA 7)."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from fm_desktop.domain.facts import Dated
from fm_desktop.domain.network import Duty, duty_text
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import DirectoryPartner, NetworkMeeting
from fm_desktop.storage.raw_rows import rows


def network_duties(people: Sequence[Id] | None = None) -> list[tuple[Id, Dated]]:
    """Return what people owe the network: partners to look at, meetings, words to the placement officers."""
    partner, meeting = DirectoryPartner, NetworkMeeting
    check = partner.next_check.is_null(False)
    ahead, untold = ~meeting.is_held, meeting.tell_by.is_null(False) & meeting.told_on.is_null()
    found = [
        *_duties(Duty.CHECK, partner, partner.next_check, partner.name, check, people),
        *_duties(Duty.MEETING, meeting, meeting.day, meeting.title, ahead, people),
        *_duties(Duty.TELL, meeting, meeting.tell_by, meeting.title, untold, people),
    ]
    return sorted(found, key=lambda each: (each[1].day, each[1].row or b"", each[1].text))


def _duties(
    duty: Duty, table: Any, on: Any, name: Any, is_open: Any, people: Sequence[Id] | None
) -> Iterator[tuple[Id, Dated]]:
    query = table.select(table.keeper, on, name, table.id).where(table.keeper.is_null(False), is_open)
    if people is not None:
        query = query.where(table.keeper.in_(people))
    for person, day, said, row in rows(query):
        yield person, Dated(date.fromisoformat(day), duty_text(duty, said), row)
