"""The first start: a new data folder with its office, its first person, and their keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from fm_desktop.casework.people import PersonData, profile_of, store_person
from fm_desktop.casework.recording import Recording
from fm_desktop.domain.access import Role
from fm_desktop.domain.periods import LANDS
from fm_desktop.errors import UserError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.database import create, db
from fm_desktop.storage.derive import refresh_all
from fm_desktop.storage.founding import founding
from fm_desktop.storage.ids import new_id
from fm_desktop.storage.journal import record
from fm_desktop.storage.models import Office
from fm_desktop.vault.key_derivation import STANDARD, Cost
from fm_desktop.vault.keyring import create_keyring


@dataclass(frozen=True, slots=True)
class Founder:
    """The first person of a new file; they are its administration, too, until another one is named."""

    login: str
    family_name: str
    given_name: str = ""
    roles: Sequence[str] = (str(Role.CASE_MANAGER),)
    team: str | None = None
    site: str | None = None


@dataclass(frozen=True, slots=True)
class SetUp:
    """A new file; the recovery code is shown once and kept nowhere."""

    recovery_code: str


def set_up(
    folder: Path,
    founder: Founder,
    password: str,
    *,
    land: str = "HH",
    office_name: str = "",
    cost: Cost = STANDARD,
    today: date | None = None,
) -> SetUp:
    """Make the files of a new data folder; a crash on the way leaves none of them in place.

    Nothing is open afterwards. Raises DataFileError where the folder holds a data file already.
    """
    if land not in LANDS:
        raise UserError("land_unknown")
    data = PersonData(
        founder.family_name,
        founder.given_name,
        founder.login.strip(),
        (*founder.roles, str(Role.ADMINISTRATION)),
        founder.team,
        founder.site,
    )
    with founding(DataFolder(folder)) as stage:
        unlocked, code = create_keyring(stage.key_file, profile_of(new_id(), data), password, cost)
        create(stage.database, unlocked.data_key)
        with db.atomic():
            recording = Recording()
            recording.create(Office, name=office_name.strip(), land=land)
            store_person(data, recording, unlocked.person_id)
            note = unlocked.membership.note
            record("set_up", author=unlocked.author(), changes=recording.changes, membership=note)
            refresh_all(today)
    return SetUp(code)
