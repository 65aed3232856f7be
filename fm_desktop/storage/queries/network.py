"""The directory of partners and their meetings, for everybody who works with clients; none is about one."""

from datetime import date
from typing import NamedTuple

import peewee as pw

from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.domain.identity import fold
from fm_desktop.errors import RightsError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import DirectoryPartner, NetworkMeeting
from fm_desktop.storage.queries.catalogues import catalogue
from fm_desktop.storage.queries.services import TOPICS
from fm_desktop.storage.raw_rows import read, read_one
from fm_desktop.storage.sight import sees_names


class PartnerRow(NamedTuple):
    """A partner as the directory has it."""

    id: Id
    name: str
    topics: tuple[str, ...]
    """Keys of the catalogue, or one's own words."""
    site: str
    reach: str
    address: str
    contact_people: str
    phone: str
    email: str
    website: str
    opening_hours: str
    languages: str
    cost: str
    experience: str
    next_check: date | None
    version: int


class MeetingRow(NamedTuple):
    """A meeting of the network, ahead or held."""

    id: Id
    day: date
    title: str
    place: str
    present: str
    talked_over: str
    is_held: bool
    told: str
    tell_by: date | None
    told_on: date | None
    version: int


def partners(text: str = "", topic: str = "") -> list[PartnerRow]:
    """Return the partners by name in which every typed word is found, in whatever field it stands.

    With a topic only those that have it. Case and accents do not matter; topics are found by their words.
    """
    _must_see_names()
    sought, words = fold(text).split(), catalogue(TOPICS)
    found = (row for row in read(_row, _all()) if not topic or topic in row.topics)
    return sorted(
        (row for row in found if _says(row, sought, words)), key=lambda row: (fold(row.name), row.id)
    )


def partner(partner: Id) -> PartnerRow | None:
    """Return one partner; none where it was taken out."""
    _must_see_names()
    return read_one(_row, _all().where(DirectoryPartner.id == partner))


def meetings() -> list[MeetingRow]:
    """Return the meetings, those ahead and the newest first."""
    _must_see_names()
    table = NetworkMeeting
    columns = [getattr(table, name) for name in MeetingRow._fields]
    order = (table.is_held, table.day.desc(), table.id.desc())
    return read(MeetingRow, table.select(*columns).order_by(*order))


def meeting(meeting: Id) -> MeetingRow | None:
    """Return one meeting; none where it was taken away."""
    return next((row for row in meetings() if row.id == meeting), None)


def _all() -> pw.ModelSelect:
    return DirectoryPartner.select(*(getattr(DirectoryPartner, name) for name in PartnerRow._fields))


def _row(identifier: Id, name: str, topics: str, *rest: object) -> PartnerRow:
    return PartnerRow._make((identifier, name, tuple(topics.splitlines()), *rest))


def _says(row: PartnerRow, sought: list[str], words: Catalogue) -> bool:
    """Tell whether a partner says every word sought."""
    if not sought:
        return True
    said = fold("\n".join([*(each for each in row if isinstance(each, str)), *_topic_words(row, words)]))
    return all(word in said for word in sought)


def _topic_words(row: PartnerRow, words: Catalogue) -> list[str]:
    """Return what the topics of a partner are called, in both languages."""
    return [_called(topic, language, words) for topic in row.topics for language in ("de", "en")]


def _called(topic: str, language: str, words: Catalogue) -> str:
    entry = words.get(topic)
    return topic if entry is None else entry.text(language)


def _must_see_names() -> None:
    """Refuse whoever has nothing to do with clients: the network is there for those who work with them."""
    if not sees_names():
        raise RightsError("no_right_to_names")
