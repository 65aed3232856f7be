"""How it stands with VerBIS of restricted notes, for their readers alone (HA 5)."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import NoteSeal, RestrictedNote
from fm_desktop.storage.queries.carrying import Carried
from fm_desktop.storage.queries.restricted_due import KIND
from fm_desktop.storage.raw_rows import read
from fm_desktop.storage.sight import grant_on, reader


def carried_restricted(client: Id) -> list[Carried]:
    """Return how it stands with VerBIS of each restricted note on a client whose reader sits at the desk."""
    if not grant_on(client).restricted:
        return []
    note = RestrictedNote
    columns = (note.id, note.case, note.owed_since, note.carried_on, note.replaces, note.is_current)
    query = note.select(*columns).join(NoteSeal, on=(NoteSeal.note == note.id))
    mine = query.where(note.client == client, NoteSeal.reader == reader().person_id)
    wordings = {each.note: each for each in read(_Wording, mine)}
    current = [each for each in wordings.values() if each.is_current and each.case and each.owed_since]
    return [_carried(each, wordings) for each in sorted(current, key=lambda each: each.note, reverse=True)]


class _Wording(NamedTuple):
    note: Id
    case: Id | None
    owed_since: date | None
    carried_on: date | None
    replaces: Id | None
    is_current: bool


def _carried(now: _Wording, wordings: Mapping[Id, _Wording]) -> Carried:
    """Return how it stands with a note; an earlier wording of it may have been carried over."""
    assert now.case is not None
    assert now.owed_since is not None
    days, each = [], now
    while True:
        days.append(each.carried_on)
        if each.replaces is None or each.replaces not in wordings:
            break
        each = wordings[each.replaces]
    last = max((day for day in days if day is not None), default=None)
    owed = now.note if now.carried_on is None else None
    return Carried(KIND, now.case, now.note, now.owed_since, owed, last)
