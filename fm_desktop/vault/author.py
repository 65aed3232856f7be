"""Who is at the desk: their name on every deed, and the key that signs it."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


@dataclass(frozen=True, eq=False)
class Author:
    """The person whose deeds are stored, from unlocking to locking."""

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

    def sign(self, message: bytes) -> bytes:
        """Return the person's signature under a message."""
        return self._private.sign(message)

    @cached_property
    def _private(self) -> "Ed25519PrivateKey":
        # inside: 30 ms that only a desk that writes has to pay
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self.signing_key)
