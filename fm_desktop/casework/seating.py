"""Giving several people a way into the file whose password is known: example data, which hide nothing."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from fm_desktop.casework.kept_keys import key_file_kept
from fm_desktop.casework.members import must_administer
from fm_desktop.casework.people import PersonData, profile_of, store_person
from fm_desktop.casework.recording import recorded
from fm_desktop.storage.ids import Id
from fm_desktop.vault.author import Author
from fm_desktop.vault.key_derivation import Cost


def seat_all(people: Sequence[PersonData], password: str, *, by: Author, today: date, cost: Cost) -> list[Id]:
    """Take people in who have entered already and share a password; return who they are."""
    from fm_desktop.vault.members import seat  # inside: cryptography is needed only now

    with (
        key_file_kept(by) as change,
        recorded("take_in", by=by, today=today, may=must_administer) as recording,
    ):
        seated = [store_person(data, recording) for data in people]
        for person, data in zip(seated, people, strict=True):
            edit = partial(seat, by=by, profile=profile_of(person, data), password=password, cost=cost)
            change.write(by, edit, rotate=False)
        recording.membership = change.membership.note
    return seated
