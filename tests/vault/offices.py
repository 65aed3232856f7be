"""A key file of several people, and the private keys of all of them: enough to forge whatever one likes."""

from dataclasses import replace
from pathlib import Path

from fm_desktop.vault import key_file
from fm_desktop.vault.author import Author
from fm_desktop.vault.key_derivation import Cost
from fm_desktop.vault.keyring import create_keyring, unlock
from fm_desktop.vault.members import seat
from fm_desktop.vault.membership import Membership, Profile
from fm_desktop.vault.slot_keys import PrivateKeys

CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
PASSWORD = "Brücke-Wolke-7"
KAYA = Profile(b"kaya" * 4, "kaya", "Kaya", "Selin", ("fm", "admin"), "U25", "Mitte")
PETERSEN = Profile(b"pete" * 4, "petersen", "Petersen", "Kirsten", ("av",), None, "Mitte")
VOGT = Profile(b"vogt" * 4, "vogt", "Vogt", "Ines", ("admin",))


class Office:
    """Selin Kaya has founded the file and taken in Kirsten Petersen and Ines Vogt."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "fm_desktop.keys"
        _, self.code = create_keyring(self.path, KAYA, PASSWORD, CHEAP)
        for profile in (PETERSEN, VOGT):
            self.change(seat(self.kept, self.by("kaya"), profile, PASSWORD, CHEAP).kept)

    @property
    def kept(self) -> key_file.KeyFile:
        return key_file.read(self.path)

    @property
    def membership(self) -> Membership:
        return self.kept.membership

    def by(self, login: str) -> Author:
        return unlock(self.path, login, PASSWORD).author()

    def keys(self, login: str) -> PrivateKeys:
        return unlock(self.path, login, PASSWORD).keys

    def change(self, kept: key_file.KeyFile) -> None:
        key_file.write(self.path, kept)

    def put(self, membership: Membership) -> None:
        """Write a membership, whatever it says, into the key file as it is."""
        self.change(replace(self.kept, statements=membership.statements))
