"""Who belongs to the file: statements chained from the founder on, each signed by an administrator.

A statement says all of one person: names, login, roles, team, site, public keys, and whether they have left.
It carries a number and the hash of the one before, so that none can be changed, left out or put in between.
Every person's box holds the founder's key (`root`), with which the chain begins: what anybody else has begun
does not verify. Who is no administrator may only exchange the key that opens the data file, once a new
password is chosen, and at their first entry the keys an administrator has made for them.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from fm_desktop.domain.access import Role

if TYPE_CHECKING:
    from collections.abc import Callable

BEGINNING = bytes(32)
"""What the first statement carries in place of the hash of the one before."""
TEXTS = ("login", "family_name", "given_name")
KEYS = ("sealing_public", "signing_public", "access_public")
FINGERPRINT_GROUPS = 6


class Profile(NamedTuple):
    """What an administrator says about somebody."""

    person_id: bytes
    login: str
    family_name: str
    given_name: str = ""
    roles: tuple[str, ...] = (str(Role.ADMINISTRATION),)
    team: str | None = None
    site: str | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """One person of the file, or the office's own way in, which has no login."""

    person_id: bytes
    login: str
    family_name: str
    given_name: str
    roles: tuple[str, ...]
    team: str | None
    site: str | None
    sealing_public: bytes
    """What restricted notes are sealed to; empty for the office's way in."""
    signing_public: bytes
    access_public: bytes
    """What the data key is sealed to; another one with every new password."""
    has_entered: bool = False
    """Whether the person has made the keys; before, an administrator knows them: nothing is sealed to it."""

    @property
    def name(self) -> str:
        """Return how the person is called."""
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def is_office(self) -> bool:
        """Tell whether this is the office's way in instead of a person."""
        return not self.login

    @property
    def is_administration(self) -> bool:
        """Tell whether they may say who belongs to the file."""
        return Role.ADMINISTRATION in self.roles

    @property
    def profile(self) -> Profile:
        """Return what an administrator has said about them."""
        names = (self.login, self.family_name, self.given_name)
        return Profile(self.person_id, *names, self.roles, self.team, self.site)

    def as_json(self) -> dict[str, Any]:
        """Return the person as written."""
        return {
            "person": self.person_id.hex(),
            **{name: getattr(self, name) for name in TEXTS},
            "roles": list(self.roles),
            "team": self.team,
            "site": self.site,
            **{name: getattr(self, name).hex() for name in KEYS},
            "has_entered": self.has_entered,
        }

    @classmethod
    def from_json(cls, written: dict[str, Any]) -> Self:
        """Return the person as written."""
        return cls(
            person_id=bytes.fromhex(written["person"]),
            roles=tuple(str(role) for role in written["roles"]),
            team=written["team"],
            site=written["site"],
            has_entered=written["has_entered"] is True,
            login=str(written["login"]),
            family_name=str(written["family_name"]),
            given_name=str(written["given_name"]),
            sealing_public=bytes.fromhex(written["sealing_public"]),
            signing_public=bytes.fromhex(written["signing_public"]),
            access_public=bytes.fromhex(written["access_public"]),
        )


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody has signed about one person."""

    serial: int
    previous: bytes
    member: Member
    former: bool
    """Whether the person has left; their key still verifies what they once signed."""
    signer: bytes
    signature: bytes = b""

    def message(self, file_id: bytes) -> bytes:
        """Return what is signed; it serves in no other file and no other place of the chain."""
        said = [file_id.hex(), self.serial, self.previous.hex(), self.member.as_json(), self.former]
        text = json.dumps(
            [*said, self.signer.hex()], ensure_ascii=False, sort_keys=True, separators=(",", ":")
        )
        return b"fm_desktop membership 1\n" + text.encode()

    def hash(self, file_id: bytes) -> bytes:
        """Return what the next statement carries on."""
        return sha256(self.message(file_id) + self.signature).digest()

    def as_json(self) -> dict[str, Any]:
        """Return the statement as written."""
        return {
            "serial": self.serial,
            "previous": self.previous.hex(),
            "member": self.member.as_json(),
            "former": self.former,
            "signer": self.signer.hex(),
            "signature": self.signature.hex(),
        }

    @classmethod
    def from_json(cls, written: dict[str, Any]) -> Self:
        """Return the statement as written."""
        return cls(
            int(written["serial"]),
            bytes.fromhex(written["previous"]),
            Member.from_json(written["member"]),
            written["former"] is True,
            bytes.fromhex(written["signer"]),
            bytes.fromhex(written["signature"]),
        )


class Note(NamedTuple):
    """Number and hash of the newest statement, as the journal keeps them; 0 where it knows of none."""

    serial: int = 0
    hash: str = ""


@dataclass(frozen=True)
class Membership:
    """All statements of a file in their order; whether they hold, `verifying` says."""

    file_id: bytes
    statements: tuple[Statement, ...]
    root: bytes = b""
    """The founder's public key, with which the chain begins."""

    @property
    def note(self) -> Note:
        """Return number and hash of the newest statement."""
        return self.note_at(len(self.statements))

    def note_at(self, serial: int) -> Note:
        """Return number and hash of a statement, the empty note where the chain does not reach that far."""
        if not 1 <= serial <= len(self.statements):
            return Note()
        return Note(serial, self.statements[serial - 1].hash(self.file_id).hex())

    @cached_property
    def newest(self) -> Mapping[bytes, Statement]:
        """Return the newest statement about each person, those who left included."""
        return {statement.member.person_id: statement for statement in self.statements}

    @cached_property
    def active(self) -> Mapping[bytes, Member]:
        """Return everybody who belongs to the file now, the office's way in included."""
        return {person: said.member for person, said in self.newest.items() if not said.former}

    @property
    def people(self) -> tuple[Member, ...]:
        """Return the people who belong to the file and have entered it, in the order they came."""
        return tuple(each for each in self.active.values() if each.has_entered and not each.is_office)

    @property
    def waiting(self) -> tuple[Member, ...]:
        """Return the people who hold a code and have not entered yet."""
        return tuple(each for each in self.active.values() if not (each.has_entered or each.is_office))

    @property
    def office(self) -> Member | None:
        """Return the office's way in."""
        return next((each for each in self.active.values() if each.is_office), None)

    def by_login(self, login: str) -> Member | None:
        """Return the person with a login; small and capital letters are the same."""
        wanted = login.strip().casefold()
        return next(
            (each for each in self.active.values() if wanted and each.login.casefold() == wanted), None
        )

    def signing_keys(self, person: bytes) -> tuple[bytes, ...]:
        """Return every key a person ever signed with, the newest last."""
        keys = (said.member.signing_public for said in self.statements if said.member.person_id == person)
        return tuple(dict.fromkeys(keys))

    def signing_keys_at(self, serial: int) -> Mapping[bytes, bytes]:
        """Return the keys people signed with when so many statements were made; who had left has none."""
        then = replace(self, statements=self.statements[:serial])
        return {person: member.signing_public for person, member in then.active.items()}

    def stated(
        self, member: Member, signer: bytes, sign: "Callable[[bytes], bytes]", *, former: bool = False
    ) -> "Membership":
        """Return the membership with one more statement."""
        previous = self.statements[-1].hash(self.file_id) if self.statements else BEGINNING
        bare = Statement(len(self.statements) + 1, previous, member, former, signer)
        signed = replace(bare, signature=sign(bare.message(self.file_id)))
        return replace(self, statements=(*self.statements, signed))


def fingerprint(member: Member) -> str:
    """Return six groups of five digits that two people can compare by telephone."""
    return fingerprint_of(member.sealing_public, member.signing_public)


def fingerprint_of(sealing_public: bytes, signing_public: bytes) -> str:
    """Return the fingerprint of two public keys, whoever holds them."""
    digest = sha256(b"fm_desktop fingerprint 1\n" + sealing_public + signing_public).digest()
    number = int.from_bytes(digest, "big") % 10 ** (5 * FINGERPRINT_GROUPS)
    digits = f"{number:0{5 * FINGERPRINT_GROUPS}}"
    return " ".join(digits[start : start + 5] for start in range(0, len(digits), 5))
