"""Adding and changing clients."""

from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.people_by_name import person_called
from fm_desktop.casework.recording import (
    Recording,
    client_of,
    expect_version,
    must_keep_cases,
    must_not_be_future,
    recorded,
)
from fm_desktop.domain.identity import age, customer_number
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id, new_id
from fm_desktop.storage.models import Client, Household
from fm_desktop.vault.author import Author

OLDEST = date(1900, 1, 1)
ADULT_TEAM_FROM = 25


@dataclass(frozen=True, slots=True)
class ClientData:
    """The base data of a client as a person enters them; empty means not known, for the team by age."""

    customer_number: str
    family_name: str
    given_name: str
    birth_date: date | None = None
    bg_number: str = ""
    phone: str = ""
    email: str = ""
    street: str = ""
    postcode: str = ""
    town: str = ""
    site: str = ""
    team: str = ""
    profile: str | None = None
    profile_since: date | None = None
    placement_officer: str = ""
    manager: Id | None = None
    """Who watches the client while there is no case."""
    remark: str = ""


def team_by_age(born: date | None, day: date) -> str | None:
    """Return the team a client of this age belongs to: U25 before the 25th birthday."""
    if born is None:
        return None
    return "U25" if age(born, day) < ADULT_TEAM_FROM else "Ü25"


def add_client(data: ClientData, *, by: Author, today: date) -> tuple[Changed, Id]:
    """Store a new client, watched by whoever adds them unless somebody else is named."""
    with recorded("add_client", by=by, today=today, may=must_keep_cases) as recording:
        client = new_id()
        number = _checked(data, today, client)
        recording.about(client)
        values = _values(data, recording, today)
        values["manager"] = data.manager or by.person_id
        recording.create(Client, id=client, customer_number=number, **values)
    return Changed.CLIENTS, client


def change_client(
    client: Id, data: ClientData, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Store changed base data; refused where somebody else has changed them meanwhile."""
    with recorded("change_client", by=by, today=today) as recording:
        row = recording.on(client_of(client))
        expect_version(row, version)
        number = _checked(data, today, client)
        values = _values(data, recording, today)
        values["manager"] = data.manager or row.manager_id
        recording.update(row, customer_number=number, **values)
    return Changed.CLIENTS


def _checked(data: ClientData, today: date, client: Id) -> str:
    """Return the number in its written form, or say what is wrong with the data."""
    number = customer_number(data.customer_number)
    if number is None:
        raise UserError("customer_number_wrong", number=data.customer_number)
    if Client.select().where(Client.customer_number == number, Client.id != client).exists():
        raise UserError("customer_number_taken", number=number)
    if not data.family_name.strip():
        raise UserError("family_name_missing")
    if not data.given_name.strip():
        raise UserError("given_name_missing")
    if data.birth_date is not None and not OLDEST <= data.birth_date <= today:
        raise UserError("birth_date_wrong", day=data.birth_date)
    if data.profile_since is not None:
        must_not_be_future(data.profile_since, today)
    return number


def _values(data: ClientData, recording: Recording, today: date) -> dict[str, object]:
    officer = person_called(data.placement_officer)
    return {
        "family_name": data.family_name.strip(),
        "given_name": data.given_name.strip(),
        "birth_date": data.birth_date,
        "household": _household(data.bg_number, recording),
        "phone": data.phone.strip() or None,
        "email": data.email.strip() or None,
        "street": data.street.strip() or None,
        "postcode": data.postcode.strip() or None,
        "town": data.town.strip() or None,
        "site": data.site.strip() or None,
        "team": data.team or team_by_age(data.birth_date, today),
        "profile": data.profile,
        "profile_since": data.profile_since,
        "placement_officer": officer,
        "placement_officer_listed": data.placement_officer.strip() or None,
        "remark": data.remark.strip() or None,
    }


def _household(bg_number: str, recording: Recording) -> Id | None:
    """Return the household with a BG number, made where it is new."""
    if not (number := bg_number.strip()):
        return None
    known = Household.get_or_none(Household.bg_number == number)
    found: Id = (known or recording.create(Household, bg_number=number)).id
    return found
