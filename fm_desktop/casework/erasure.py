"""Erasing clients whose data were kept long enough: on a person's word, and for good (§ 84 SGB X)."""

import logging
from collections.abc import Collection, Generator, Sequence
from datetime import date
from typing import NamedTuple

from fm_desktop.casework.backups import back_up_to
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import Recording, client_of, recorded
from fm_desktop.casework.rotation import key_file_of
from fm_desktop.domain.deeds import ERASE, ERASE_AGAIN
from fm_desktop.errors import DataFileError, UserError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.bulk import in_slices
from fm_desktop.storage.chain import head
from fm_desktop.storage.database import db
from fm_desktop.storage.erased_list import Line, add_to_list, as_text, erased_before
from fm_desktop.storage.erasing import erase_payloads, erase_rows, sweep
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import Change
from fm_desktop.storage.models import Client
from fm_desktop.storage.queries.erasure import proposal_of
from fm_desktop.storage.raw_rows import rows
from fm_desktop.vault.author import Author

log = logging.getLogger(__name__)


class Erased(NamedTuple):
    """What came of erasing."""

    clients: int
    is_swept: bool
    """Whether the file was written anew without them; where not, the next opening does so."""


def erase(clients: Sequence[Id], *, by: Author, today: date) -> Generator[int, None, tuple[Changed, Erased]]:
    """Erase clients for good; yield how many are done.

    Before the first one a backup is made, so that a slip can be mended; it goes when its time is over.
    Raises UserError where somebody is to be kept, RightsError without the right: nobody is erased then.
    Source: § 84 (2) SGB X.
    """
    for client in clients:
        _must_be_due(Recording(ERASE, by), client, today)
    place = DataFolder(key_file_of(by).parent)
    for _step in back_up_to(place.backups, ERASE, by=by):
        yield 0
    place.unswept.touch()
    for number, client in enumerate(clients, start=1):
        before = head().seq
        with recorded(ERASE, by=by, today=today) as recording:
            _must_be_due(recording, client, today)
            _take_out(recording, client)
        add_to_list(place.path, before)
        yield number
    return Changed.EVERYTHING, Erased(len(clients), _is_swept(place))


def finish_erasing(place: DataFolder, *, by: Author, today: date) -> None:
    """Do what a kill or a full disk has left, and erase again whom a backup that was put back has brought."""
    if by.membership is not None:
        known = {line.header.client: line for line in erased_before(place.path, by.membership)}
        for client in _there(known):
            place.unswept.touch()
            _erase_again(known[client], client, by, today)
    if place.unswept.exists():
        _is_swept(place)


def _must_be_due(recording: Recording, client: Id, today: date) -> None:
    """Ask for the right, then for the period."""
    recording.on(client_of(client))
    if proposal_of(client, today) is None:
        raise UserError("not_due_for_erasure")


def _take_out(recording: Recording, client: Id, word: str | None = None) -> None:
    """Take somebody out; `word` is what was signed when they were erased first."""
    for change in [*erase_rows(client), Change("client", client, {"erased": (word, None)} if word else {})]:
        recording.note(change)
    erase_payloads(client)


def _erase_again(line: Line, client: Id, by: Author, today: date) -> None:
    """Follow a word that was given before, whoever sits at the desk."""
    with db.atomic():
        recording = Recording()
        recording.about(client)
        _take_out(recording, client, as_text(line))
        recording.store(ERASE_AGAIN, by, today)


def _there(clients: Collection[Id | None]) -> list[Id]:
    found = (rows(Client.select(Client.id).where(Client.id.in_(ids))) for ids in in_slices(clients))
    return [client for each in found for (client,) in each]


def _is_swept(place: DataFolder) -> bool:
    """Write the file anew and tell whether that went well; the client is erased all the same."""
    try:
        sweep()
        place.unswept.unlink(missing_ok=True)
    except (OSError, DataFileError) as error:
        log.warning("The file was not written anew after an erasure: %s", type(error.__cause__).__name__)
        return False
    return True
