"""Whether every statement of a membership was made by who may make it, from the founder's key on."""

from collections.abc import Iterable
from dataclasses import replace

from fm_desktop.errors import DataFileError
from fm_desktop.vault.membership import BEGINNING, KEYS, Member, Membership, Statement


def verified(file_id: bytes, statements: Iterable[Statement], root: bytes) -> Membership:
    """Return the membership if every statement was made by who may make it; DataFileError otherwise."""
    so_far = Membership(file_id, (), root)
    for said in statements:
        if not _may_follow(so_far, said):
            raise DataFileError("membership_forged")
        so_far = replace(so_far, statements=(*so_far.statements, said))
    if not so_far.statements:
        raise DataFileError("membership_forged")
    return so_far


def _may_follow(before: Membership, said: Statement) -> bool:
    """Tell whether a statement is the next one, and whoever signed it may say so."""
    member = said.member
    if said.serial != len(before.statements) + 1:
        return False
    if not before.statements:
        founds = member.person_id == said.signer and member.is_administration and not said.former
        own_root = member.signing_public == before.root and said.previous == BEGINNING
        return founds and own_root and _is_signed(before, said, before.root)
    signer = before.active.get(said.signer)
    if signer is None or said.previous != before.statements[-1].hash(before.file_id):
        return False
    may = (signer.is_administration and _keeps_keys(before, said)) or _renews_itself(signer, said)
    return may and _is_alone(before, member) and _is_signed(before, said, signer.signing_public)


def _keeps_keys(before: Membership, said: Statement) -> bool:
    """Tell whether an administrator leaves somebody's keys as they are, or makes new ones known as theirs."""
    known, member = before.newest.get(said.member.person_id), said.member
    same = known is not None and _keys(known.member) == _keys(member)
    return (same and known is not None and known.member.has_entered == member.has_entered) or not (
        same or member.has_entered
    )


def _renews_itself(signer: Member, said: Statement) -> bool:
    """Tell whether a person exchanges keys of their own and says nothing else."""
    member = said.member
    if said.former or member.person_id != signer.person_id or not member.has_entered:
        return False
    renewed = replace(signer, access_public=member.access_public)
    if not signer.has_entered:
        keys = {name: getattr(member, name) for name in KEYS}
        renewed = replace(signer, **keys, has_entered=True)
    return renewed == member


def _is_alone(before: Membership, member: Member) -> bool:
    """Tell whether nobody else has the login or, now or ever, one of the keys."""
    keys = {key for key in _keys(member) if key}
    for said in before.statements:
        other = said.member
        if other.person_id != member.person_id and not keys.isdisjoint(_keys(other)):
            return False
    logins = {each.login.casefold() for each in before.active.values() if each.person_id != member.person_id}
    return member.login.casefold() not in logins


def _keys(member: Member) -> tuple[bytes, ...]:
    return tuple(getattr(member, name) for name in KEYS)


def _is_signed(before: Membership, said: Statement, public: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature  # inside: needed only while unlocking
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(said.signature, said.message(before.file_id))
    except (InvalidSignature, ValueError):
        return False
    return True
