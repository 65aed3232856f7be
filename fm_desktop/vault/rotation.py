"""Exchanging the data key, so that whoever knew the old one does not read what is written from now on.

Three steps, each as a whole or not at all: the next key is sealed to everybody beside the one in use; the
data file is encrypted anew; the old key is forgotten. Between them either key may fit, and both are there.
"""

import os
from dataclasses import replace

from fm_desktop.vault.key_derivation import KEY_BYTES
from fm_desktop.vault.key_file import KeyFile, Slot
from fm_desktop.vault.membership import Membership


def begun(kept: KeyFile, membership: Membership) -> KeyFile:
    """Return the file with a new data key beside the one in use, sealed to every member and nobody else."""
    from fm_desktop.vault.slot_keys import Place, seal_data_key  # inside: cryptography is needed only now

    following, data_key = kept.generation + 1, os.urandom(KEY_BYTES)

    def with_both(slot: Slot) -> Slot:
        public = membership.active[slot.person_id].access_public
        sealed = seal_data_key(data_key, Place(kept.file_id, slot.person_id), following, public)
        in_use = {number: key for number, key in slot.data_keys.items() if number == kept.generation}
        return replace(slot, data_keys=in_use | {following: sealed})

    slots = (with_both(slot) for slot in kept.slots if slot.person_id in membership.active)
    return replace(kept, slots=tuple(slots))


def is_begun(kept: KeyFile) -> bool:
    """Tell whether a next data key waits for the data file to be encrypted anew."""
    return any(kept.generation + 1 in slot.data_keys for slot in kept.slots)


def finished(kept: KeyFile) -> KeyFile:
    """Return the file with the next data key as the one in use, and the old one gone."""
    following = kept.generation + 1
    slots = (
        replace(
            slot, data_keys={number: key for number, key in slot.data_keys.items() if number == following}
        )
        for slot in kept.slots
    )
    return replace(kept, generation=following, slots=tuple(slots))
