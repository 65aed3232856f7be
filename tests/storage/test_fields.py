from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from fm_desktop.storage.database import db
from fm_desktop.storage.ids import new_id
from fm_desktop.storage.journal import record
from fm_desktop.storage.models import Client, Household, JournalEntry, Office, Person

pytestmark = pytest.mark.usefixtures("opened_desk")


def client(**values):
    return Client.create(customer_number="123A456789", family_name="Brandt", given_name="Uwe", **values)


def test_ids_and_references_are_sixteen_raw_bytes():
    household = Household.create(bg_number="BG-1")
    made = client(household=household)
    row = db.execute(Client.select(Client.id, Client.household)).fetchall()
    assert row == [(made.id, household.id)]
    assert Client.get(Client.household == household.id).household.bg_number == "BG-1"


@pytest.mark.parametrize("wrong", ["00" * 16, b"short", 7])
def test_anything_else_is_refused_as_an_id(wrong):
    with pytest.raises(ValueError, match="16 bytes"):
        Client.get_or_none(Client.id == wrong)


def test_days_are_kept_as_iso_text_and_come_back_as_days():
    client(birth_date=date(1980, 2, 1))
    assert db.execute(Client.select(Client.birth_date)).fetchall() == [("1980-02-01",)]
    assert Client.get().birth_date == date(1980, 2, 1)
    assert Client.select().where(Client.birth_date < date(1980, 2, 2)).count() == 1


def test_a_moment_is_kept_in_utc_and_in_one_length(opened_desk):
    with db.atomic():
        record("try", author=opened_desk.author, changes=[])
    ((text,),) = db.execute(JournalEntry.select(JournalEntry.at)).fetchall()
    assert len(text) == len("2026-03-01T08:00:00.000000+00:00")
    assert abs(datetime.now(UTC) - JournalEntry.get().at) < timedelta(minutes=1)


def test_a_moment_with_another_zone_is_turned_into_utc_and_one_without_is_refused():
    as_written = JournalEntry.at.db_value
    berlin = timezone(timedelta(hours=2))
    assert as_written(datetime(2026, 7, 1, 9, 30, tzinfo=berlin)) == "2026-07-01T07:30:00.000000+00:00"
    with pytest.raises(ValueError, match="time zone"):
        as_written(datetime(2026, 7, 1, 9, 30))


def test_a_row_gets_its_id_without_being_asked():
    assert Office.create().id < Person.create(family_name="Kaya").id < new_id()
