"""The directory of partners: entered, changed, taken out; nothing in it is about a client (HA 7).

A check that comes up is due to whoever has entered or changed the partner last (D17).
"""

from dataclasses import dataclass, fields
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    expect_version,
    must_keep_partners,
    must_not_precede,
    recorded,
    row_of,
)
from fm_desktop.casework.texts import must_say
from fm_desktop.domain.identity import fold
from fm_desktop.errors import UserError
from fm_desktop.storage import derive
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import DirectoryPartner
from fm_desktop.storage.raw_rows import rows
from fm_desktop.vault.author import Author


@dataclass(frozen=True, slots=True)
class PartnerData:
    """A partner as it stands in the directory; topics are keys of the catalogue or one's own words."""

    name: str
    topics: tuple[str, ...] = ()
    site: str = ""
    reach: str = ""
    address: str = ""
    contact_people: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    opening_hours: str = ""
    languages: str = ""
    cost: str = ""
    experience: str = ""
    next_check: date | None = None


def add_partner(data: PartnerData, *, by: Author, today: date) -> tuple[Changed, Id]:
    """Enter a partner; return its identifier."""
    with recorded("add_partner", by=by, today=today, may=must_keep_partners) as recording:
        if data.next_check is not None:
            must_not_precede(data.next_check, today)
        made: DirectoryPartner = recording.create(DirectoryPartner, **_new(data, by))
        derive.refresh_own([by.person_id])
    return Changed.PARTNERS | Changed.REMINDERS, made.id


def change_partner(
    partner: Id, data: PartnerData, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Change what stands of a partner; a check that was due already may stay as it is."""
    with recorded("change_partner", by=by, today=today, may=must_keep_partners) as recording:
        row: DirectoryPartner = row_of(DirectoryPartner, partner)
        expect_version(row, version)
        if data.next_check not in (None, row.next_check):
            must_not_precede(data.next_check, today)
        before = row.keeper_id
        recording.update(row, **_new(data, by, besides=partner))
        derive.refresh_own(people_of(before, by.person_id))
    return Changed.PARTNERS | Changed.REMINDERS


def remove_partner(partner: Id, *, by: Author, today: date, version: int | None = None) -> Changed:
    """Take a partner out of the directory; what cases say of it in words stays."""
    with recorded("remove_partner", by=by, today=today, may=must_keep_partners) as recording:
        row: DirectoryPartner = row_of(DirectoryPartner, partner)
        expect_version(row, version)
        keeper = row.keeper_id
        recording.delete(row)
        derive.refresh_own(people_of(keeper))
    return Changed.PARTNERS | Changed.REMINDERS


def people_of(*people: Id | None) -> list[Id]:
    """Return whose dates a deed may have changed, each once."""
    return list(dict.fromkeys(person for person in people if person is not None))


def _new(data: PartnerData, by: Author, besides: Id | None = None) -> dict[str, object]:
    """Return the columns of a partner; refuse one that stands in the directory already."""
    values = columns_of(data, by)
    _must_be_new(str(values["name"]), str(values["site"]), besides)
    return values


def columns_of(data: PartnerData, by: Author) -> dict[str, object]:
    """Return the columns of a partner, blanks around the words taken away."""
    words = {each.name: getattr(data, each.name) for each in fields(data)}
    values = {name: said.strip() if isinstance(said, str) else said for name, said in words.items()}
    values["name"] = must_say(data.name, "partner_missing")
    values["topics"] = "\n".join(_each_once(data.topics))
    return values | {"keeper": by.person_id}


def _each_once(topics: tuple[str, ...]) -> list[str]:
    """Return topics in their order, each on one line and only once."""
    return list(dict.fromkeys(words for topic in topics if (words := " ".join(topic.split()))))


def _must_be_new(name: str, site: str, besides: Id | None) -> None:
    """Refuse a name that stands in the directory already for the same site."""
    table = DirectoryPartner
    for other, other_name, other_site in rows(table.select(table.id, table.name, table.site)):
        if other != besides and (fold(other_name), fold(other_site)) == (fold(name), fold(site)):
            raise UserError("partner_there_already", name=other_name)
