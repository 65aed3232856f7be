"""The recovery code: 160 random bits, written so that a person can copy them and is told where they erred.

Eight groups of five characters (Crockford's alphabet: no I, L, O, U). The last of each group checks the
four before it and the group's place: every single wrong character, every swap of two within a group and
every swap of two groups shows, and the group is named.
"""

import os

from fm_desktop.errors import UserError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 8
DATA_PER_GROUP = 4
CODE_BYTES = 20
READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "-": "", " ": "", "\t": "", "\n": "", "\r": ""})

_FIELD = 0b100101
"""x⁵ + x² + 1: the 32 characters are the elements of the field GF(32)."""


def new_code() -> bytes:
    """Return the secret of a fresh code."""
    return os.urandom(CODE_BYTES)


def to_text(secret: bytes) -> str:
    """Return the secret as it is shown and printed, XXXXX-XXXXX-… and so on."""
    number = int.from_bytes(secret, "big")
    digits = [number >> 5 * place & 31 for place in reversed(range(GROUPS * DATA_PER_GROUP))]
    groups = [digits[start : start + DATA_PER_GROUP] for start in range(0, len(digits), DATA_PER_GROUP)]
    return "-".join(
        "".join(ALPHABET[digit] for digit in [*group, _check(group, place)])
        for place, group in enumerate(groups)
    )


def from_text(text: str) -> bytes:
    """Return the secret of a code as typed; small letters, blanks, O for 0 and I or L for 1 are fine."""
    typed = text.upper().translate(READ_AS)
    if strange := [character for character in typed if character not in ALPHABET]:
        raise UserError("recovery_code_character", character=strange[0])
    if len(typed) != GROUPS * (DATA_PER_GROUP + 1):
        raise UserError("recovery_code_length", found=len(typed), wanted=GROUPS * (DATA_PER_GROUP + 1))
    number = 0
    for place in range(GROUPS):
        *group, check = [ALPHABET.index(character) for character in typed[5 * place : 5 * place + 5]]
        if check != _check(group, place):
            raise UserError("recovery_code_mistyped", group=place + 1)
        for digit in group:
            number = number << 5 | digit
    return number.to_bytes(CODE_BYTES, "big")


def _check(group: list[int], place: int) -> int:
    """Return the check digit: a weighted sum in GF(32), each digit and the place with a weight of its own."""
    total = _times(place + 1, DATA_PER_GROUP + 2)
    for weight, digit in enumerate(group, start=2):
        total ^= _times(digit, weight)
    return total


def _times(left: int, right: int) -> int:
    """Multiply in GF(32)."""
    product = 0
    while right:
        if right & 1:
            product ^= left
        left <<= 1
        if left & 32:
            left ^= _FIELD
        right >>= 1
    return product
