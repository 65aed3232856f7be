"""Two records of what is likely one person: linked, or kept apart; both stay as they are (CONTRACTS § 2)."""

from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import client_of, recorded
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import SamePerson
from fm_desktop.vault.author import Author


def link_records(one: Id, other: Id, *, by: Author, today: date) -> Changed:
    """Say that two records are one person: each names the other from now on, and nothing is merged."""
    return _say("link_records", one, other, same=True, by=by, today=today)


def keep_records_apart(one: Id, other: Id, *, by: Author, today: date) -> Changed:
    """Say that two records are two people: they are not proposed again."""
    return _say("keep_records_apart", one, other, same=False, by=by, today=today)


def _say(deed: str, one: Id, other: Id, *, same: bool, by: Author, today: date) -> Changed:
    """Store what was said, which may be said anew; needs the right to the deed about both."""
    if one == other:
        raise UserError("same_record")
    first, second = sorted((one, other))
    with recorded(deed, by=by, today=today) as recording:
        recording.on(client_of(second))
        recording.on(client_of(first))
        said = SamePerson.get_or_none(SamePerson.one == first, SamePerson.other == second)
        news = {"same": same, "day": today, "author": by.person_id}
        if said is None:
            recording.create(SamePerson, one=first, other=second, **news)
        elif said.same != same:
            recording.update(said, **news)
    return Changed.CLIENTS
