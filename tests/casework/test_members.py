"""Taking people in, changing, removing and admitting them again, on a real file with real keys."""

import shutil

import pytest

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.members import (
    change_member,
    drop_office_recovery,
    readmit,
    remove_member,
    set_office_recovery,
    take_in,
)
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.own_keys import open_with_code, open_with_office_code
from fm_desktop.casework.people import PersonData, change_person
from fm_desktop.casework.seating import seat_all
from fm_desktop.errors import DataFileError, RightsError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.database import db
from fm_desktop.storage.integrity import check_all
from fm_desktop.storage.models import Case, JournalEntry, Person, PersonRole
from fm_desktop.storage.queries.people import person
from fm_desktop.vault import key_file
from fm_desktop.vault.keyring import slots, unlock
from fm_desktop.vault.members import dismiss
from tests.casework.conftest import CHEAP, PASSWORD
from tests.casework.stories import TODAY

PETERSEN = PersonData("Petersen", "Kirsten", "petersen", ("av",), None, "Mitte")
VOGT = PersonData("Vogt", "Ines", "vogt", ("admin",))
SATZ = "Ein langer neuer Satz"


@pytest.fixture
def vogt(story):
    """Let Ines Vogt be administration beside Selin Kaya."""
    (person,) = story.do(seat_all, [VOGT], PASSWORD, cost=CHEAP)
    return person


def deeds(count=1):
    query = JournalEntry.select().order_by(JournalEntry.seq.desc()).limit(count)
    return [(row.deed, row.payload) for row in query]


def keys(story):
    return key_file.read(story.by.key_file)


def sit_down(folder, login, password=PASSWORD):
    return open_desk(folder, login, password, today=TODAY)


def test_somebody_taken_in_waits_and_then_enters(story, folder):
    changed, admitted = story.do(take_in, PETERSEN)
    assert changed == Changed.PEOPLE
    row = person(admitted.person)
    assert (row.login, row.name, row.roles, row.site) == ("petersen", "Petersen, Kirsten", ("av",), "Mitte")
    assert [member.login for member in story.by.waiting] == ["petersen"]
    close_desk()
    with pytest.raises(RightsError, match="password_not_chosen"):
        sit_down(folder, "petersen", "")
    author, fresh = open_with_code(folder, "petersen", admitted.code, SATZ, today=TODAY, cost=CHEAP)
    assert (author.roles, author.site, author.waiting) == (("av",), "Mitte", ())
    assert fresh != admitted.code
    assert deeds()[0][0] == "enter"
    assert check_all() == []
    sit_down(folder, "petersen", SATZ)
    story.by = sit_down(folder, "kaya")


def test_a_colleague_who_was_only_named_gets_a_way_in(story):
    who = story.other
    data = PersonData("Nolte", "Jonas", "nolte", ("fm",), "U25")
    _, admitted = story.do(take_in, data, person=who)
    assert admitted.person == who
    assert (person(who).login, person(who).team) == ("nolte", "U25")


def test_who_is_taken_in_gets_the_cases_a_list_has_under_the_name(story):
    case = story.marked()
    Case.update(manager_listed="Sommer, Ute").where(Case.id == case).execute()
    data = PersonData("Sommer", "Ute", "sommer", ("fm",))
    _, admitted = story.do(take_in, data, ["Sommer, Ute"])
    assert Case.get_by_id(case).manager_id == admitted.person


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (PersonData("Petersen", "Kirsten"), "login_missing"),
        (PersonData("Petersen", "Kirsten", "KAYA"), "login_taken"),
        (PersonData(" ", "Kirsten", "petersen"), "name_missing"),
        (PersonData("Petersen", "Kirsten", "petersen", ("chief",)), "role_unknown"),
    ],
)
def test_who_cannot_be_taken_in_leaves_the_key_file_as_it_was(story, data, key):
    before = story.by.key_file.read_bytes()
    assert story.refused(take_in, data) == key
    assert story.by.key_file.read_bytes() == before


def test_a_deed_that_is_not_stored_leaves_the_key_file_as_it_was(story, vogt, monkeypatch):
    before, author = keys(story), story.by.keys
    monkeypatch.setattr("fm_desktop.casework.recording.record", lambda *_, **__: 1 / 0)
    for deed, arguments in ((take_in, [PETERSEN]), (remove_member, [vogt]), (readmit, [vogt])):
        with pytest.raises(ZeroDivisionError):
            story.do(deed, *arguments)
        assert keys(story) == before
    assert story.by.keys == author
    assert person(vogt).left_on is None


def test_roles_are_changed_by_a_signed_statement(story, vogt):
    data = PersonData("Vogt", "Ines", "vogt", ("admin", "tl"), "U25")
    story.do(change_member, vogt, data, version=Person.get_by_id(vogt).version)
    member = next(each for each in story.by.members if each.person_id == vogt)
    assert (member.roles, member.team) == (("admin", "tl"), "U25")
    assert set(person(vogt).roles) == {"admin", "tl"}
    assert story.refused(change_member, vogt, VOGT, version=1) == "changed_meanwhile"


def test_own_roles_change_at_once(story, vogt):
    story.do(change_person, story.by.person_id, PersonData("Kaya-Voß", "Selin", "kaya", ("fm",), "U25"))
    assert (story.by.roles, story.by.team, story.by.name) == (("fm",), "U25", "Selin Kaya-Voß")
    assert story.refused(take_in, PETERSEN) == "no_right_to_members"


def test_the_last_administration_that_has_entered_stays(story):
    story.do(take_in, VOGT)
    me = PersonData("Kaya", "Selin", "kaya", ("fm",))
    assert story.refused(change_member, story.by.person_id, me) == "administration_missing"


def test_nobody_removes_or_admits_themselves(story):
    assert story.refused(remove_member, story.by.person_id) == "member_is_oneself"
    assert story.refused(readmit, story.by.person_id) == "member_is_oneself"


@pytest.mark.parametrize("roles", [("fm",), ("av",), ("tl",), ("fm", "av", "tl"), ()])
def test_nobody_but_the_administration_gives_or_takes_access(story, vogt, folder, roles):
    story.do(seat_all, [PersonData("Hansen", "Gesa", "hansen", roles)], PASSWORD, cost=CHEAP)
    close_desk()
    hansen = sit_down(folder, "hansen")
    before = hansen.key_file.read_bytes()
    for deed, arguments in [
        (take_in, [PETERSEN]),
        (change_member, [vogt, VOGT]),
        (change_member, [hansen.person_id, PersonData("Hansen", "Gesa", "hansen", ("admin",))]),
        (change_person, [hansen.person_id, PersonData("Hansen", "Gesa", "hansen", ("admin",))]),
        (remove_member, [vogt]),
        (readmit, [vogt]),
        (set_office_recovery, []),
        (drop_office_recovery, []),
        (seat_all, [[PETERSEN], PASSWORD]),
    ]:
        named = {"cost": CHEAP} if deed is seat_all else {}
        with pytest.raises(RightsError, match="no_right_to_members"):
            deed(*arguments, by=hansen, today=TODAY, **named)
    assert hansen.key_file.read_bytes() == before
    assert hansen.roles == roles
    story.by = sit_down(folder, "kaya")


def test_who_was_removed_opens_nothing_and_their_deeds_stay(story, vogt, folder):
    old = folder.parent / "old.keys"
    shutil.copy(story.by.key_file, old)
    close_desk()
    by_vogt = sit_down(folder, "vogt")
    take_in(PETERSEN, by=by_vogt, today=TODAY)
    story.by = sit_down(folder, "kaya")
    story.do(remove_member, vogt)
    assert person(vogt).left_on == TODAY.isoformat()
    assert check_all() == []
    assert "vogt" not in [slot.login for slot in slots(story.by.key_file)]
    close_desk()
    with pytest.raises(RightsError, match="login_unknown"):
        sit_down(folder, "vogt")
    path, todays = DataFolder(folder).key_file, folder.parent / "today.keys"
    shutil.copy(path, todays)
    shutil.copy(old, path)  # the key file they have kept
    with pytest.raises(DataFileError, match="data_file_or_key_wrong"):
        sit_down(folder, "vogt")
    shutil.copy(todays, path)
    story.by = sit_down(folder, "kaya")


def test_who_left_and_comes_back_has_other_keys(story, vogt, folder):
    before = next(each for each in story.by.members if each.person_id == vogt)
    story.do(remove_member, vogt)
    _, code = story.do(readmit, vogt)
    assert person(vogt).left_on is None
    (after,) = story.by.waiting
    assert (after.login, after.roles) == ("vogt", ("admin",))
    assert {after.sealing_public, after.signing_public}.isdisjoint(
        {before.sealing_public, before.signing_public}
    )
    assert story.by.membership.signing_keys(vogt)[-2] == before.signing_public
    close_desk()
    open_with_code(folder, "vogt", code, SATZ, today=TODAY, cost=CHEAP)
    assert check_all() == []
    story.by = sit_down(folder, "kaya")


def test_who_is_admitted_again_enters_by_the_new_code_alone(story, vogt, folder):
    story.do(readmit, vogt)
    close_desk()
    with pytest.raises(RightsError, match="password_not_chosen"):
        sit_down(folder, "vogt")
    story.by = sit_down(folder, "kaya")


def test_the_office_admits_again_who_has_lost_everything(story, vogt, folder):
    code = story.do(set_office_recovery)
    close_desk()
    office = open_with_office_code(folder, code, today=TODAY)
    assert (office.login, office.roles) == ("", ("admin",))
    _, fresh = readmit(vogt, by=office, today=TODAY)
    open_with_code(folder, "vogt", fresh, SATZ, today=TODAY, cost=CHEAP)
    assert check_all() == []
    story.by = sit_down(folder, "kaya")


def test_another_code_of_the_office_replaces_the_first(story, folder):
    first, second = story.do(set_office_recovery), story.do(set_office_recovery)
    with pytest.raises(RightsError, match="wrong_office_code"):
        open_with_office_code(folder, first, today=TODAY)
    open_with_office_code(folder, second, today=TODAY)
    story.by = sit_down(folder, "kaya")
    story.do(drop_office_recovery)
    with pytest.raises(RightsError, match="office_recovery_missing"):
        open_with_office_code(folder, second, today=TODAY)
    assert story.refused(drop_office_recovery) == "office_recovery_missing"


def test_the_journal_tells_the_deeds_and_no_secret(story, vogt):
    _, admitted = story.do(take_in, PETERSEN)
    _, code = story.do(readmit, vogt)
    office = story.do(set_office_recovery)
    story.do(remove_member, vogt)
    told = deeds(4)
    assert [deed for deed, _ in told] == ["remove_member", "set_office_recovery", "readmit", "take_in"]
    secrets = [admitted.code, code, office, PASSWORD, *(key.hex() for key in story.by.keys)]
    assert not any(secret in payload for _, payload in told for secret in secrets)


# What the database says is worth nothing; what the key file says must be what the journal knows.


def test_a_role_edited_in_the_database_is_worth_nothing(story, folder):
    PersonRole.create(person=story.by.person_id, role="tl")
    PersonRole.delete().where(PersonRole.role == "admin").execute()
    Person.update(team="Ü25").execute()
    story.by = sit_down(folder, "kaya")
    assert (story.by.roles, story.by.team) == (("fm", "admin"), None)


def test_a_list_whose_end_was_cut_is_refused(story, vogt, folder):
    """Somebody takes back the statement that took their role away."""
    story.do(change_member, vogt, PersonData("Vogt", "Ines", "vogt", ("av",)))
    kept = keys(story)
    path = story.by.key_file
    close_desk()
    key_file.write(path, key_file.KeyFile(**fields(kept) | {"statements": kept.statements[:-1]}))
    for login in ("kaya", "vogt"):
        with pytest.raises(DataFileError, match="membership_cut"):
            sit_down(folder, login)
        with pytest.raises(DataFileError, match="membership_cut"):
            open_desk(folder, login, PASSWORD, today=TODAY, write=False)
    key_file.write(path, kept)
    story.by = sit_down(folder, "kaya")


def test_a_list_that_goes_on_otherwise_is_refused_and_found(story, vogt, folder):
    """A removed administrator goes on from where they still were one."""
    before = keys(story)
    close_desk()
    by_vogt = sit_down(folder, "vogt")
    story.by = sit_down(folder, "kaya")
    story.do(remove_member, vogt)
    after = keys(story)
    forged = dismiss(before, by_vogt, story.by.person_id).kept
    assert len(forged.statements) == len(after.statements)
    key_file.write(story.by.key_file, key_file.KeyFile(**fields(after) | {"statements": forged.statements}))
    assert "membership_forked" in [finding.key for finding in check_all()]
    key_file.write(story.by.key_file, after)


def fields(kept):
    return {name: getattr(kept, name) for name in kept.__slots__}


def test_a_forged_list_is_found_by_the_check_too(story, vogt):
    kept = keys(story)
    forged = (
        *kept.statements[:-1],
        kept.statements[-1].__class__.from_json(kept.statements[-1].as_json() | {"signature": "00" * 64}),
    )
    key_file.write(story.by.key_file, key_file.KeyFile(**fields(kept) | {"statements": forged}))
    assert "membership_forged" in [finding.key for finding in check_all()]
    key_file.write(story.by.key_file, kept)


def test_a_removed_person_signs_no_entry_of_the_journal_any_more(story, vogt, folder):
    from fm_desktop.storage.journal import record

    close_desk()
    by_vogt = sit_down(folder, "vogt")
    story.by = sit_down(folder, "kaya")
    story.do(remove_member, vogt)
    with db.atomic() as transaction:
        record("set_office", author=by_vogt, changes=[])
        assert [finding.key for finding in check_all()][-1] == "journal_signature_wrong"
        transaction.rollback()
    assert unlock(story.by.key_file, "kaya", PASSWORD)
