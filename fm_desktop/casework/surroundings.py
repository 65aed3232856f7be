"""The network map of a client: ties entered, changed, moved and kept as they are on a day (HA 4.7.2, 7)."""

from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    Recording,
    client_of,
    expect_version,
    must_not_be_future,
    recorded,
    row_of,
)
from fm_desktop.casework.texts import must_say
from fm_desktop.domain.surroundings import CLOSEST, KINDS, LOOSEST, QUALITIES, Place, Tie, within
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.map_content import to_text
from fm_desktop.storage.models import MapSnapshot, MapTie
from fm_desktop.storage.queries.surroundings import ties_of
from fm_desktop.vault.author import Author


def add_tie(client: Id, tie: Tie, *, by: Author, today: date) -> tuple[Changed, Id]:
    """Enter a person, an agency or a partner around a client."""
    with recorded("add_tie", by=by, today=today) as recording:
        recording.on(client_of(client))
        made = recording.create(MapTie, client=client, author=by.person_id, **_values(tie))
    return Changed.SURROUNDINGS, made.id


def change_tie(row: Id, tie: Tie, *, by: Author, today: date, version: int | None = None) -> Changed:
    """Say something else of a tie; one that is as close as before keeps the place it was given by hand."""
    with recorded("change_tie", by=by, today=today) as recording:
        found = _on(recording, row, version)
        values = _values(tie)
        if values["strength"] != found.strength:
            values |= {"place_x": None, "place_y": None}
        recording.update(found, **values)
    return Changed.SURROUNDINGS


def remove_tie(row: Id, *, by: Author, today: date, version: int | None = None) -> Changed:
    """Take somebody off the map; what was kept of earlier days still shows them."""
    with recorded("remove_tie", by=by, today=today) as recording:
        recording.delete(_on(recording, row, version))
    return Changed.SURROUNDINGS


def place_tie(row: Id, place: Place | None, *, by: Author, today: date) -> Changed:
    """Keep where somebody was put in the picture; None gives the place back to the picture."""
    with recorded("place_tie", by=by, today=today) as recording:
        wished = None if place is None else within(*place)
        x, y = (None, None) if wished is None else wished
        recording.update(_on(recording, row, None), place_x=x, place_y=y)
    return Changed.SURROUNDINGS


def keep_map(client: Id, day: date, remark: str = "", *, by: Author, today: date) -> tuple[Changed, Id]:
    """Keep the map as it is, under a day; it is never altered afterwards."""
    with recorded("keep_map", by=by, today=today) as recording:
        recording.on(client_of(client))
        must_not_be_future(day, today)
        ties = [each.tie for each in ties_of(client)]
        if not ties:
            raise UserError("map_empty")
        made = recording.create(
            MapSnapshot,
            client=client,
            day=day,
            remark=remark.strip(),
            content=to_text(ties),
            author=by.person_id,
        )
    return Changed.SURROUNDINGS, made.id


def _on(recording: Recording, row: Id, version: int | None) -> MapTie:
    """Return a tie; the deed is about its client."""
    found: MapTie = row_of(MapTie, row)
    recording.on(client_of(found.client_id))
    expect_version(found, version)
    return found


def _values(tie: Tie) -> dict[str, object]:
    """Return what a tie says, without its place; what no list has is a mistake of ours."""
    known = tie.kind in KINDS and tie.quality in QUALITIES and LOOSEST <= tie.strength <= CLOSEST
    if not known:
        raise ValueError(f"No such tie: {tie.kind}, {tie.quality}, {tie.strength}.")
    return {
        "name": must_say(tie.name, "name_missing"),
        "kind": tie.kind,
        "role": tie.role.strip(),
        "strength": tie.strength,
        "quality": tie.quality,
        "since": tie.since.strip(),
        "note": tie.note.strip(),
    }
