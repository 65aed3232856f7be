"""Meetings with partners: planned, held, minuted, and what the placement officers are told of them (HA 7).

A meeting ahead and a word still owed to the placement officers are due to whoever wrote them last (D17).
"""

from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.network import people_of
from fm_desktop.casework.recording import (
    expect_version,
    must_keep_partners,
    must_not_be_future,
    must_not_precede,
    recorded,
    row_of,
)
from fm_desktop.casework.texts import must_say
from fm_desktop.errors import UserError
from fm_desktop.storage import derive
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import NetworkMeeting
from fm_desktop.vault.author import Author


@dataclass(frozen=True, slots=True)
class MeetingData:
    """A meeting of the network; nothing in it is about a client."""

    day: date
    title: str
    place: str = ""
    present: str = ""
    talked_over: str = ""
    """The minutes."""
    is_held: bool = False
    told: str = ""
    tell_by: date | None = None
    """Until when the placement officers are to hear of it."""
    told_on: date | None = None


def add_meeting(data: MeetingData, *, by: Author, today: date) -> tuple[Changed, Id]:
    """Enter a meeting that lies ahead or was held; return its identifier. Source: HA 7."""
    with recorded("add_meeting", by=by, today=today, may=must_keep_partners) as recording:
        made: NetworkMeeting = recording.create(NetworkMeeting, **_values(data, by, today))
        derive.refresh_own([by.person_id])
    return Changed.PARTNERS | Changed.REMINDERS, made.id


def change_meeting(
    meeting: Id, data: MeetingData, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Change what stands of a meeting: that it was held, its minutes, what was told."""
    with recorded("change_meeting", by=by, today=today, may=must_keep_partners) as recording:
        row: NetworkMeeting = row_of(NetworkMeeting, meeting)
        expect_version(row, version)
        before = row.keeper_id
        recording.update(row, **_values(data, by, today))
        derive.refresh_own(people_of(before, by.person_id))
    return Changed.PARTNERS | Changed.REMINDERS


def remove_meeting(meeting: Id, *, by: Author, today: date, version: int | None = None) -> Changed:
    """Take a meeting away with its minutes; the journal keeps what they said."""
    with recorded("remove_meeting", by=by, today=today, may=must_keep_partners) as recording:
        row: NetworkMeeting = row_of(NetworkMeeting, meeting)
        expect_version(row, version)
        keeper = row.keeper_id
        recording.delete(row)
        derive.refresh_own(people_of(keeper))
    return Changed.PARTNERS | Changed.REMINDERS


def _values(data: MeetingData, by: Author, today: date) -> dict[str, object]:
    """Return the columns of a meeting, blanks around the words taken away."""
    title = must_say(data.title, "meeting_title_missing")
    if data.is_held:
        must_not_be_future(data.day, today)
    _must_be_in_order(data, today)
    words = {name: getattr(data, name).strip() for name in ("place", "present", "talked_over", "told")}
    dates = {"tell_by": data.tell_by, "told_on": data.told_on}
    return {"day": data.day, "title": title, "is_held": data.is_held, "keeper": by.person_id} | words | dates


def _must_be_in_order(data: MeetingData, today: date) -> None:
    """Refuse to have told what nobody has written, or what is still to come."""
    if data.told_on is None:
        return
    if not data.told.strip():
        raise UserError("told_missing")
    must_not_be_future(data.told_on, today)
    if data.is_held:
        must_not_precede(data.told_on, data.day)
