"""The rows of a case from another site, brought into this file: named anew, checked one by one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from fm_desktop.casework.intake import next_case_number
from fm_desktop.casework.recording import Recording
from fm_desktop.casework.restricted_notes import take_over_restricted
from fm_desktop.domain.deeds import needed_for
from fm_desktop.domain.identity import customer_number
from fm_desktop.domain.lifecycle import OPEN, Phase
from fm_desktop.errors import RightsError, UserError
from fm_desktop.storage import sight
from fm_desktop.storage.ids import Id, new_id
from fm_desktop.storage.models import (
    Agh,
    Appointment,
    AvCheck,
    Case,
    Client,
    Handover,
    Household,
    Person,
    ReceivedCase,
    Reminder,
    RestrictedNote,
)
from fm_desktop.storage.transfer_tables import TRAVELS, WITH_IDS, name_of
from fm_desktop.storage.transfer_values import WrongValueError, id_in, text_in, values_in
from fm_desktop.vault.author import Author
from fm_desktop.vault.transfer_card import Card

DEED = "receive_case"
_HEX_ID = re.compile(r"\b[0-9a-f]{32}\b")


@dataclass(slots=True)
class Arriving:
    """A file that was opened, and what its rows are called here."""

    transfer: Id
    sender: Card
    digest: bytes
    said: Mapping[str, Any]
    ids: dict[Id, Id] = field(default_factory=dict)
    tables: dict[Id, type[Any]] = field(default_factory=dict)
    people: dict[Id, Id] = field(default_factory=dict)

    @property
    def whose(self) -> tuple[Id, Id]:
        """Return what the client and the case are called here."""
        client, case = (id_in(self.said[name]["id"]) for name in ("client", "case"))
        return self.ids[client], self.ids[case]


def store(recording: Recording, arriving: Arriving, by: Author, today: date) -> ReceivedCase:
    """Store all that a file brings, inside an open transaction, and that it came."""
    said = arriving.said
    client = _client(recording, arriving, by)
    case = _case(recording, arriving, client, by)
    for table in TRAVELS:
        for row in said["rows"].get(name_of(table), []):
            _row(recording, arriving, table, values_in(table, row), by)
    for note in said["restricted"]:
        _restricted(recording, arriving, note, by, today)
    sender = _person(recording, arriving, id_in(said["sender"]))
    told = {"summary": text_in(said["summary"]), "author": by.person_id}
    recording.create(Handover, case=case.id, day=today, from_person=sender, to_person=by.person_id, **told)
    there = {"from_name": arriving.sender.name, "from_site": arriving.sender.site}
    made: ReceivedCase = recording.create(
        ReceivedCase,
        id=arriving.transfer,
        case=case.id,
        day=today,
        from_number=text_in(said["number"], 100),
        digest=arriving.digest,
        author=by.person_id,
        **there,
    )
    return made


def _client(recording: Recording, arriving: Arriving, by: Author) -> Client:
    """Return the client a file is about: the one with this number where there is one, else a new one.

    Of one who is here already nothing is overwritten; what is not known here is filled in.
    """
    values = values_in(Client, arriving.said["client"])
    there = values.pop("id")
    values.pop("version", None)
    number = customer_number(values["customer_number"])
    if number is None or number != values["customer_number"]:
        raise WrongValueError
    here: Client | None = Client.get_or_none(Client.customer_number == number)
    if here is None:
        recording.about(arriving.ids[there], None)
        household = _household(recording, arriving.said["bg_number"])
        whose = {"manager": by.person_id, "site": by.site, "household": household}
        made: Client = recording.create(Client, id=arriving.ids[there], **values, **whose)
        return made
    arriving.ids[there] = here.id
    recording.about(here.id)
    if not sight.grant_on(here.id, by).may & needed_for(DEED):
        raise RightsError("transfer_client_of_another")
    if Case.select().where(Case.client == here.id, Case.phase.in_([str(each) for each in OPEN])).exists():
        raise UserError("case_open_already")
    household = _household(recording, arriving.said["bg_number"])
    missing = {name: value for name, value in values.items() if here.__data__.get(name) in (None, "")}
    if here.household_id is None and household is not None:
        missing["household"] = household
    recording.update(here, **missing)
    return here


def _household(recording: Recording, number: Any) -> Id | None:
    """Return the household of a number, told where the client is: the journal loses both at once."""
    if number is None:
        return None
    bg_number = text_in(number, 100)
    found = Household.get_or_none(Household.bg_number == bg_number)
    row: Household = found or recording.create(Household, bg_number=bg_number)
    return bytes(row.id)


def _case(recording: Recording, arriving: Arriving, client: Client, by: Author) -> Case:
    """Store the case in the state it had there; admission, reviews and intervals run on. Source: HA 4.3."""
    values = values_in(Case, arriving.said["case"])
    there = values.pop("id")
    values.pop("version", None)
    if Phase(values["phase"]) not in OPEN:
        raise WrongValueError
    newest = Case.select().where(Case.client == client.id).order_by(Case.opened_seq.desc()).first()
    recording.about(client.id, arriving.ids[there])
    whose = {
        "client": client.id,
        "manager": by.person_id,
        "opened_seq": newest.opened_seq + 1 if newest else 1,
    }
    case: Case = recording.create(Case, id=arriving.ids[there], number=next_case_number(), **whose, **values)
    return case


def _row(
    recording: Recording, arriving: Arriving, table: type[Any], values: dict[str, Any], by: Author
) -> None:
    there = values.pop("id")
    values.pop("version", None)
    for each in table._meta.refs:
        if values.get(each.name) is not None:
            values[each.name] = _referred(recording, arriving, each, values[each.name])
    if table in (Appointment, Reminder) and _is_open(table, values):
        values["person"] = by.person_id
    for each in ("row", "fact_row"):  # may name what is not there any more
        if isinstance(values.get(each), bytes):
            values[each] = arriving.ids.get(values[each], values[each])
    if (name := WITH_IDS.get(table)) and name in values:
        values[name] = _HEX_ID.sub(lambda found: _anew(found[0], arriving), values[name])
    if (known := _known_already(table, values)) is not None:
        arriving.ids[there] = known.id
        recording.update(known, **values)
    else:
        recording.create(table, id=arriving.ids[there], **values)


def _is_open(table: type[Any], values: Mapping[str, Any]) -> bool:
    return values.get("status") == "planned" if table is Appointment else values.get("done_on") is None


def _anew(text: str, arriving: Arriving) -> str:
    known = bytes.fromhex(text)
    return arriving.ids.get(known, known).hex()


def _known_already(table: type[Any], values: Mapping[str, Any]) -> Any:
    """Return the row of a client who is here already where there can be but one of a day."""
    if table is AvCheck:
        return AvCheck.get_or_none(AvCheck.client == values["client"], AvCheck.day == values["day"])
    if table is Agh:
        return Agh.get_or_none(Agh.client == values["client"], Agh.first_day == values["first_day"])
    return None


def _referred(recording: Recording, arriving: Arriving, reference: Any, there: Id) -> Id:
    """Return what a row of the file refers to, which must be in the file itself."""
    if reference.rel_model is Person:
        return _person(recording, arriving, there)
    if arriving.tables.get(there) is not reference.rel_model:
        raise WrongValueError
    return arriving.ids[there]


def _person(recording: Recording, arriving: Arriving, there: Id) -> Id:
    """Return somebody of the other site: a person without a login, who is named and can do nothing."""
    if there not in arriving.people:
        family, given = (text_in(name, 200) for name in arriving.said["people"][there.hex()])
        found = Person.get_or_none(Person.id == there)
        if found is not None and (found.family_name, found.given_name) == (family, given):
            arriving.people[there] = there
        else:
            name = {"family_name": family, "given_name": given, "site": arriving.sender.site or None}
            row = there if found is None else new_id()
            gone = text_in(arriving.said["day"], 10)
            recording.about(None)  # stays when the client is erased
            arriving.people[there] = recording.create(Person, id=row, left_on=gone, **name).id
            recording.about(*arriving.whose)
    return arriving.people[there]


def _restricted(
    recording: Recording, arriving: Arriving, said: Mapping[str, Any], by: Author, today: date
) -> None:
    """Seal a note anew for who reads here; its receiver signs, and who wrote it there stands below."""
    place = {"case": Case, "replaces": RestrictedNote}
    placed = {
        name: arriving.ids[id_in(said[name])]
        for name, table in place.items()
        if said[name] is not None and arriving.tables.get(id_in(said[name])) is table
    }
    contact = arriving.ids.get(id_in(said["contact"])) if said["contact"] is not None else None
    days = {name: _day(said[name]) for name in ("owed_since", "carried_on")}
    note = RestrictedNote(
        id=arriving.ids[id_in(said["id"])],
        client=arriving.ids[id_in(arriving.said["client"]["id"])],
        contact=contact,
        is_current=bool(said["is_current"]),
        **placed,
        **days,
    )
    written = ", ".join(
        filter(
            None, (text_in(said["author"], 400), arriving.sender.site, text_in(said["written_at"], 40)[:10])
        )
    )
    day = date.fromisoformat(text_in(said["said_on"], 10))
    take_over_restricted(recording, note, f"{text_in(said['text'])}\n\n({written})", day, by, today)


def _day(text: Any) -> date | None:
    return None if text is None else date.fromisoformat(text_in(text, 10))
