import pytest

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.own_keys import open_with_code
from fm_desktop.casework.people import PersonData, add_person
from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.errors import DataFileError, RightsError, UserError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.database import db
from fm_desktop.storage.models import Office
from fm_desktop.storage.queries.people import person
from tests.casework.conftest import CHEAP, PASSWORD
from tests.casework.stories import TODAY

SELIN = Founder("kaya", "Kaya", "Selin", ("fm",), "U25")


def found(folder, founder=SELIN, password=PASSWORD, **named):
    return set_up(folder, founder, password, cost=CHEAP, today=TODAY, **named)


def test_the_first_person_is_administration_too(tmp_path):
    found(tmp_path / "desk", office_name="Jobcenter Musterstadt", land="BE")
    author = open_desk(tmp_path / "desk", "kaya", PASSWORD, today=TODAY)
    assert (author.login, author.name, set(author.roles)) == ("kaya", "Selin Kaya", {"fm", "admin"})
    assert person(author.person_id).team == "U25"
    assert (Office.get().name, Office.get().land) == ("Jobcenter Musterstadt", "BE")
    close_desk()


def test_nothing_is_open_after_the_set_up(tmp_path):
    found(tmp_path)
    assert db.is_closed()


def test_the_recovery_code_opens_the_desk(tmp_path):
    made = found(tmp_path)
    author, fresh = open_with_code(
        tmp_path, "kaya", made.recovery_code, "Neues-Passwort-9", today=TODAY, cost=CHEAP
    )
    assert author.login == "kaya"
    assert fresh != made.recovery_code
    close_desk()
    with pytest.raises(RightsError):
        open_desk(tmp_path, "kaya", PASSWORD, today=TODAY)


@pytest.mark.parametrize(
    ("named", "key"),
    [
        ({"password": ""}, "password_empty"),
        ({"land": "XX"}, "land_unknown"),
        ({"founder": Founder("ka ya", "Kaya")}, "login_wrong"),
        ({"founder": Founder("kaya", " ")}, "name_missing"),
        ({"founder": Founder("kaya", "Kaya", roles=("boss",))}, "role_unknown"),
    ],
)
def test_a_set_up_that_is_refused_leaves_no_file(tmp_path, named, key):
    with pytest.raises(UserError, match=key):
        found(tmp_path, **named)
    place = DataFolder(tmp_path)
    assert not place.database.exists()
    assert not place.key_file.exists()
    found(tmp_path)


def test_a_folder_is_set_up_once(tmp_path):
    found(tmp_path)
    with pytest.raises(DataFileError, match="data_file_exists"):
        found(tmp_path)


def test_a_wrong_password_opens_nothing(tmp_path):
    found(tmp_path)
    with pytest.raises(RightsError):
        open_desk(tmp_path, "kaya", "Brücke-Wolke-8", today=TODAY)
    assert db.is_closed()


def test_one_desk_writes_and_others_read(tmp_path):
    found(tmp_path)
    author = open_desk(tmp_path, "kaya", PASSWORD, today=TODAY, write=False)
    with pytest.raises(DataFileError, match="drive_read_only"):
        add_person(PersonData("Nolte"), by=author)
    close_desk()


def test_a_missing_file_is_said_so(tmp_path):
    with pytest.raises(DataFileError, match="data_file_missing"):
        open_desk(tmp_path / "nowhere", "kaya", PASSWORD, today=TODAY)
