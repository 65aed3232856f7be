"""A person's own password and codes; each change exchanges the data key: old copies open nothing new."""

from contextlib import AbstractContextManager
from datetime import date
from functools import partial
from pathlib import Path

from fm_desktop.casework.kept_keys import key_file_kept
from fm_desktop.casework.opening import close_desk, open_unlocked
from fm_desktop.casework.recording import Recording, recorded
from fm_desktop.casework.rotation import key_file_of, settle
from fm_desktop.paths import DataFolder
from fm_desktop.vault.author import Author, OwnKeys
from fm_desktop.vault.key_derivation import STANDARD, Cost
from fm_desktop.vault.keyring import Unlocked, unlock, unlock_with_code, unlock_with_office_code
from fm_desktop.vault.password_strength import must_be_fit


def change_password(old: str, new: str, *, by: Author, today: date, cost: Cost = STANDARD) -> None:
    """Give the person at the desk another password; the recovery code stays as it is."""
    must_be_fit(new, (by.login, by.name))
    unlocked = unlock(key_file_of(by), by.login, old)
    deed = recorded("change_password", by=by, today=today, may=_anybody)
    _renew(deed, unlocked, new, by, cost, new_code=False)


def new_recovery_code(password: str, *, by: Author, today: date, cost: Cost = STANDARD) -> str:
    """Give the person at the desk another recovery code and return it; the old one opens nothing more."""
    unlocked = unlock(key_file_of(by), by.login, password)
    deed = recorded("new_recovery_code", by=by, today=today, may=_anybody)
    return _renew(deed, unlocked, password, by, cost, new_code=True)


def open_with_code(
    folder: Path, login: str, code: str, password: str, *, today: date, cost: Cost = STANDARD
) -> tuple[Author, str]:
    """Sit down by a recovery code and choose a password; return the fresh code, which is shown once.

    With the code of an administrator this is the first entry: the person's keys are made here and now.
    """
    path = DataFolder(folder).key_file
    unlocked = unlock_with_code(path, login, code)
    must_be_fit(password, (unlocked.login, unlocked.name))
    has_entered = unlocked.membership.active[unlocked.person_id].has_entered
    author = open_unlocked(unlocked, today=today)
    try:
        if has_entered:
            deed = recorded("use_recovery_code", by=author, today=today, may=_anybody)
        else:
            deed = recorded("enter", by=author, today=today, may=_anybody)
        return author, _renew(deed, unlocked, password, author, cost, new_code=True)
    except BaseException:
        close_desk()
        raise


def open_with_office_code(folder: Path, code: str, *, today: date) -> Author:
    """Sit down as the office itself, which may admit people again and sees nothing of the cases."""
    return open_unlocked(unlock_with_office_code(DataFolder(folder).key_file, code), today=today)


def _renew(
    deed: AbstractContextManager[Recording],
    unlocked: Unlocked,
    password: str,
    by: Author,
    cost: Cost,
    *,
    new_code: bool,
) -> str:
    """Put the keys under a password anew and exchange the data key; return the new code, if one is wished."""
    from fm_desktop.vault.members import renew  # inside: cryptography is needed only now

    with key_file_kept(by) as change, deed as recording:
        edit = partial(
            renew, keys=unlocked.keys, person=by.person_id, password=password, cost=cost, new_code=new_code
        )
        change.write(by, edit, rotate=True)
        recording.membership = change.membership.note
        if (keys := change.edited.keys) is not None:
            by.take_keys(OwnKeys(keys.sealing, keys.signing, keys.access))
    settle(by)
    return change.edited.code


def _anybody(by: Author) -> None:
    """Let everybody change their own keys."""
