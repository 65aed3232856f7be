"""Taking in a case that another site has sent: all of it in one deed, and never twice (HA 4.3)."""

import json
from datetime import date
from typing import NamedTuple

from fm_desktop.casework.arriving_rows import Arriving, store
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import must_keep_cases, recorded
from fm_desktop.domain.access import Role
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.errors import RightsError, UserError
from fm_desktop.storage.colliding import collision_says
from fm_desktop.storage.erasing import erased_on
from fm_desktop.storage.ids import Id, new_id
from fm_desktop.storage.models import (
    Case,
    Client,
    ReceivedCase,
    RestrictedNote,
)
from fm_desktop.storage.transfer_tables import TRAVELS, name_of
from fm_desktop.storage.transfer_values import WrongValueError, id_in, text_in, values_in
from fm_desktop.vault.author import Author
from fm_desktop.vault.transfer_card import Card, Receipt, write_receipt

FORMAT = 1
MOST_ROWS = 100_000
_FAULTS = (
    WrongValueError,
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    RecursionError,
)


class Incoming(NamedTuple):
    """What a file brings, before anything is stored."""

    transfer: Id
    sender: Card
    name: str
    customer_number: str
    number: str
    phase: str
    rows: int
    restricted: int
    summary: str
    known_as: str | None
    """The name under which the client is here already."""
    is_here: bool
    """Whether this very file was taken in before."""
    erased_on: date | None = None
    """When the client this very file brought before was erased here."""


class Received(NamedTuple):
    """What has become of a file."""

    client: Id
    case: Id
    number: str
    number_there: str
    was_here: bool
    receipt: bytes


def look_into(raw: bytes, *, by: Author) -> Incoming:
    """Return what a file brings; refused for everybody but its receiver, and where it was changed."""
    must_keep_cases(by)
    arriving = _opened(raw, by)
    try:
        return _seen(arriving)
    except _FAULTS as error:
        raise UserError("transfer_broken") from error


def receive_case(raw: bytes, *, by: Author, today: date) -> tuple[Changed, Received]:
    """Store the case a file brings for who opens it; a file that was taken in before changes nothing."""
    must_keep_cases(by)
    arriving = _opened(raw, by)
    if (known := ReceivedCase.get_or_none(ReceivedCase.id == arriving.transfer)) is not None:
        return Changed.NOTHING, _received(known, by, was_here=True)
    if Role.CASE_MANAGER not in by.roles:
        raise RightsError("transfer_needs_case_manager")
    try:
        with (
            collision_says("transfer_broken"),
            recorded("receive_case", by=by, today=today, may=must_keep_cases) as recording,
        ):
            made = store(recording, arriving, by, today)
    except _FAULTS as error:
        raise UserError("transfer_broken") from error
    return Changed.EVERYTHING, _received(made, by, was_here=False)


def _opened(raw: bytes, by: Author) -> Arriving:
    from fm_desktop.vault.transfer_file import open_file  # inside: 30 ms that only opening has to pay

    arrived = open_file(raw, by.sealing_key)
    try:
        said = json.loads(arrived.content)
        if said["format"] != FORMAT:
            raise UserError("transfer_newer")
        return _named(Arriving(arrived.transfer, arrived.sender, arrived.digest, said))
    except _FAULTS as error:
        raise UserError("transfer_broken") from error


def _named(arriving: Arriving) -> Arriving:
    """Give every row of a file an identifier of this site, in the order they were made there."""
    said = arriving.said
    if not said["rows"].keys() <= {name_of(table) for table in TRAVELS}:
        raise UserError("transfer_newer")
    single = [(Client, said["client"]), (Case, said["case"])]
    listed = [(table, row) for table in TRAVELS for row in said["rows"].get(name_of(table), [])]
    sealed = [(RestrictedNote, row) for row in said["restricted"]]
    if len(listed) + len(sealed) > MOST_ROWS:
        raise UserError("transfer_too_large")
    for table, row in [*single, *listed, *sealed]:
        arriving.tables[id_in(row["id"])] = table
    if len(arriving.tables) != len(single) + len(listed) + len(sealed):
        raise WrongValueError
    arriving.ids = {each: new_id() for each in sorted(arriving.tables)}
    return arriving


def _seen(arriving: Arriving) -> Incoming:
    said, client = arriving.said, values_in(Client, arriving.said["client"])
    here = Client.get_or_none(Client.customer_number == client["customer_number"])
    return Incoming(
        arriving.transfer,
        arriving.sender,
        f"{client['family_name']}, {client['given_name']}",
        client["customer_number"],
        text_in(said["number"], 100),
        str(Phase(said["case"]["phase"])),
        sum(len(rows) for rows in said["rows"].values()),
        len(said["restricted"]),
        text_in(said["summary"]),
        None if here is None else f"{here.family_name}, {here.given_name}",
        ReceivedCase.select().where(ReceivedCase.id == arriving.transfer).exists(),
        erased_on(arriving.transfer),
    )


def _received(row: ReceivedCase, by: Author, *, was_here: bool) -> Received:
    receipt = write_receipt(Receipt(row.id, row.digest, row.day), by.sign)
    case = row.case
    return Received(case.client_id, case.id, case.number, row.from_number, was_here, receipt)
