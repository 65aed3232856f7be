"""From a password or a recovery code to a key."""

import os
from dataclasses import dataclass

KEY_BYTES = 32
SALT_BYTES = 16
MOST_MEMORY_KIB = 4 * 1024 * 1024
MOST_ITERATIONS = 1000
MOST_LANES = 64


@dataclass(frozen=True, slots=True)
class Cost:
    """What trying one password costs; kept with each slot, so that it can be raised later.

    The default takes about half a second on two cores of 2024, and a second or so on an old office PC.
    """

    memory_kib: int = 256 * 1024
    iterations: int = 3
    lanes: int = 4

    def check(self) -> None:
        """Refuse what no version of this program has written, before it eats the memory."""
        within = (
            8 * self.lanes <= self.memory_kib <= MOST_MEMORY_KIB
            and 1 <= self.iterations <= MOST_ITERATIONS
            and 1 <= self.lanes <= MOST_LANES
        )
        if not within:
            raise ValueError("No version of this program has written such a cost.")


STANDARD = Cost()


def new_salt() -> bytes:
    """Return a fresh salt."""
    return os.urandom(SALT_BYTES)


def key_from_password(password: str, salt: bytes, cost: Cost) -> bytes:
    """Return the key of a password (Argon2id, RFC 9106); ä typed as one or two characters is the same."""
    from unicodedata import normalize  # inside, as the next: needed only while unlocking

    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    cost.check()
    derivation = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return derivation.derive(normalize("NFC", password).encode())


def key_from_code(secret: bytes, salt: bytes, purpose: str) -> bytes:
    """Return a key of a recovery code (HKDF), one for each purpose: 160 random bits need no slowing down."""
    from cryptography.hazmat.primitives.hashes import SHA256  # inside: needed only while unlocking
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), KEY_BYTES, salt, f"fm_desktop recovery code 1 {purpose}".encode()).derive(secret)
