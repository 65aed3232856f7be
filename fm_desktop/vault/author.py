"""Who is at the desk: their name on every deed, their keys, and who else belongs to the file."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from fm_desktop.vault.membership import Member, Membership

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


class OwnKeys(NamedTuple):
    """A person's private keys."""

    sealing: bytes
    signing: bytes
    access: bytes


@dataclass(eq=False)
class Author:
    """The person whose deeds are stored, from unlocking to locking.

    Roles and team are those of the signed membership: what the database says is only for showing.
    """

    person_id: bytes
    login: str
    name: str = ""
    roles: tuple[str, ...] = ()
    signing_key: bytes = field(default=b"", repr=False)
    key_file: Path | None = None
    """Where the journal's newest entry is noted, too; none where a file is opened without one."""
    team: str | None = None
    site: str | None = None
    sealing_key: bytes = field(default=b"", repr=False)
    access_key: bytes = field(default=b"", repr=False)
    """Opens the data key."""
    membership: Membership | None = field(default=None, repr=False)

    @property
    def members(self) -> tuple[Member, ...]:
        """Return the people of the file, this one included, whose keys something may be sealed to."""
        return self.membership.people if self.membership else ()

    @property
    def waiting(self) -> tuple[Member, ...]:
        """Return the people who hold a code and have not entered yet: nothing is sealed to them."""
        return self.membership.waiting if self.membership else ()

    def renew(self, membership: Membership) -> None:
        """Take over a membership that has changed while the person sits at the desk."""
        self.membership = membership
        if (me := membership.active.get(self.person_id)) is not None:
            self.login, self.name, self.roles = me.login, me.name, me.roles
            self.team, self.site = me.team, me.site

    @property
    def keys(self) -> "OwnKeys":
        """Return the person's private keys, to be put back where an exchange fails."""
        return OwnKeys(self.sealing_key, self.signing_key, self.access_key)

    def take_keys(self, keys: "OwnKeys") -> None:
        """Take over own keys that were exchanged while the person sits at the desk."""
        self.sealing_key, self.signing_key, self.access_key = keys
        self.__dict__.pop("_private", None)

    def sign(self, message: bytes) -> bytes:
        """Return the person's signature under a message."""
        return self._private.sign(message)

    @cached_property
    def _private(self) -> "Ed25519PrivateKey":
        # inside: 30 ms that only a desk that writes has to pay
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self.signing_key)
